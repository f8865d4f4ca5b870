import { Field, InputType, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { ChoiceType } from './scheme.type.ts';

@ObjectType({ description: 'Whether the product still has to be set up' })
export class SetupState {
  @Open(() => Boolean, 'True until there is a first administrator; never in demo mode')
  needed!: boolean;
  @Open(() => [ChoiceType], 'The founding documents that a scheme can start from')
  presets!: ChoiceType[];
}

@InputType({ description: 'The first scheme and its administrator' })
export class SetupBeginInput {
  @Field(() => String, { description: 'What the scheme is called' })
  schemeName!: string;
  @Field(() => String, { description: 'The code of a founding document, from `setup { presets }`' })
  preset!: string;
  @Field(() => String, { description: 'The administrator’s own name' })
  administratorName!: string;
  @Field(() => String, { description: 'The administrator’s user name' })
  username!: string;
  @Field(() => String, { description: 'The administrator’s password: at least 8 characters of 3 kinds' })
  password!: string;
}
