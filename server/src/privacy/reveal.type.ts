import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import type { RevealField } from './reveal.ts';

/** What may be read whole, as the API names it. */
export const RevealFieldEnum = { PHONE: 'PHONE', CONTACT: 'CONTACT' } as const satisfies Record<RevealField, RevealField>;
registerEnumType(RevealFieldEnum, {
  name: 'RevealField', description: 'What is shown masked and may be read whole by whoever needs it',
  valuesConfig: { PHONE: { description: 'The telephone number of a person or of a nominee' }, CONTACT: { description: 'How to reach whoever objected to a name on notice' } },
});

@InputType({ description: 'What is to be read whole, and for what' })
export class PersonRevealInput {
  @Field(() => ID, { description: 'The person, or the nomination or objection they are known by' })
  personId!: string;
  @Field(() => RevealFieldEnum, { description: 'Which of what is masked' })
  field!: RevealField;
  @Field(() => String, { description: 'What it is needed for, at most 100 characters; it stands in the access log with the name of whoever asks' })
  purpose!: string;
}

@ObjectType({ description: 'What was read whole; that it was read stands in the access log' })
export class PersonRevealed {
  @Open(() => String, 'The whole of it; null where there is none', { nullable: true })
  value!: string | null;
}
