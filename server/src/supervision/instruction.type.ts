import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { instructionRules, type InstructionState } from './instruction.rules.ts';

export const InstructionStateEnum = statesOf(instructionRules as never, 'InstructionState');

@ObjectType('Instruction', { implements: Node, description: 'What a leader of the district instructs in writing (批示), on a matter or a figure; for them and the office' })
export class InstructionType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The number of the matter it is about, as its writer gave it', { nullable: true })
  issueNumber!: string | null;
  @Open(() => String, 'The figure it is about, by its code', { nullable: true })
  figure!: string | null;
  @Open(() => String, 'The quarter of the figure, such as 2026-Q1', { nullable: true })
  quarter!: string | null;
  @Open(() => String, 'What is instructed')
  text!: string;
  @Open(() => InstructionStateEnum, 'Where it stands')
  state!: InstructionState;
  @Open(() => DateTime, 'When it was given; UTC')
  givenAt!: Date;
  @Open(() => String, 'What the office answers', { nullable: true })
  note!: string | null;
  @Open(() => DateTime, 'When the office answered; UTC', { nullable: true })
  notedAt!: Date | null;
}
export const InstructionConnection = connectionOf(InstructionType, 'Instruction');

@ObjectType({ description: 'An instruction after a change' })
export class InstructionPayload {
  @Open(() => InstructionType, 'The instruction as it now stands')
  instruction!: InstructionType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'What a leader of the district instructs' })
export class InstructionGiveInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'What is instructed' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'The ledger number of the matter it is about' })
  issueNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'The figure it is about' })
  figure?: string | null;
  @Field(() => String, { nullable: true, description: 'The quarter of the figure' })
  quarter?: string | null;
}
@InputType({ description: 'What the office answers' })
export class InstructionNoteInput {
  @Field(() => ID, { description: 'The instruction' })
  instructionId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => String, { description: 'The answer' })
  note!: string;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
