import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';

@ObjectType('Note', { implements: Node, description: 'An internal note (内部批注): a unit\'s on a referral or the office\'s on an issue, read by nobody else, never changed' })
export class NoteType extends Node {
  @Open(() => String, 'What it says')
  text!: string;
  @Open(() => DateTime, 'When it was written; UTC')
  at!: Date;
}

@ObjectType({ description: 'A note that was written' })
export class NotePayload {
  @Open(() => NoteType, 'The note')
  note!: NoteType;
  @Open(() => Cursor, 'Where it stands in the journal')
  cursor!: string;
}

@InputType({ description: 'A note to append' })
export class NoteWriteInput {
  @Field(() => ID, { description: 'Chosen by the client for each note' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'What it is about: for a member of a unit a referral that the unit has, for the office an issue' })
  subjectId!: string;
  @Field(() => String, { description: 'What it says; at most 2,000 characters' })
  text!: string;
}
