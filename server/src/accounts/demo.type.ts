import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { DateTime } from '../journal/scalars.ts';
import type { Home } from './membership.rules.ts';
import { HomeEnum } from './membership.type.ts';

@ObjectType('DemoPerson', { description: 'A person of the demo town. POST the form field `person` with the key to http://{host}/demo/enter to be them' })
export class DemoPersonType {
  /** Not a field: the scheme's own slice says its name. */
  schemeId!: string;

  @Open(() => String, 'What names them in the demo')
  key!: string;
  @Open(() => String, 'The name')
  name!: string;
  @Open(() => String, 'The post or standing')
  title!: string;
  @Open(() => HomeEnum, 'The layout they work in')
  home!: Home;
  @Open(() => String, 'Host and port of their own, so that several people can be open in one browser')
  host!: string;
}

@ObjectType({ description: 'The demo town; only in demo mode' })
export class Demo {
  @Open(() => DateTime, 'The time in the demo town')
  now!: Date;
  @Open(() => String, 'What the banner on every page says, in the language of the caller')
  banner!: string;
}

@InputType({ description: 'How far to move the demo’s clock forward' })
export class DemoAdvanceInput {
  @Field(() => Int, { nullable: true, description: 'Days of 24 hours' })
  days?: number | null;
  @Field(() => Int, { nullable: true, description: 'Hours, beside the days' })
  hours?: number | null;
}
