import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Clued, Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { ClueAccused, PurposeEnum } from './clue.type.ts';
import type { Purpose } from './reading.rules.ts';
import { transferRules, type TransferState } from './transfer.rules.ts';

export const TransferStateEnum = statesOf(transferRules as never, 'TransferState');

@ObjectType('Transfer', { implements: Node, description: 'A matter handed to the discipline inspection body by a numbered letter (移交函), one way (A-53)' })
export class TransferType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The number of the letter')
  number!: string;
  @Open(() => TransferStateEnum, 'Where it stands')
  state!: TransferState;
  @Open(() => DateTime, 'When it was sent; UTC')
  sentAt!: Date;
  @Open(() => DateTime, 'When it was signed for; UTC', { nullable: true })
  receivedAt!: Date | null;
  @Open(() => DateTime, 'When the result was told; UTC', { nullable: true })
  resultAt!: Date | null;
  @Clued(() => String, 'Who signed for the sending side', { nullable: true })
  sentBy!: string | null;
  @Clued(() => String, 'Who signed for the receiving side', { nullable: true })
  receivedBy!: string | null;
}
export const TransferConnection = connectionOf(TransferType, 'Transfer');

@ObjectType({ description: 'What a letter of transfer and its register say; the source stays masked' })
export class TransferLetter {
  audience!: string[];
  @Clued(() => String, 'The number of the case it comes from', { nullable: true })
  sourceNumber!: string | null;
  @Clued(() => ClueAccused, 'Whom it is about', { nullable: true })
  accused!: ClueAccused | null;
  @Clued(() => String, 'What happened', { nullable: true })
  facts!: string | null;
  @Clued(() => String, 'A summary', { nullable: true })
  summary!: string | null;
  @Clued(() => String, 'The serious consequences', { nullable: true })
  consequences!: string | null;
  @Clued(() => String, 'What the transfer rests on', { nullable: true })
  basis!: string | null;
  @Clued(() => String, 'The list of materials', { nullable: true })
  materials!: string | null;
}
@ObjectType({ description: 'A transfer after a change' })
export class TransferPayload {
  @Open(() => TransferType, 'The transfer as it now stands')
  transfer!: TransferType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'Which transfers to list' })
export class TransferFilter {
  @Field(() => [TransferStateEnum], { nullable: true, description: 'Where they stand' })
  states?: TransferState[] | null;
}
@InputType({ description: 'A letter of transfer' })
export class TransferSendInput {
  @Field(() => ID, { description: 'What is handed over: a restricted matter or an accountability case' })
  sourceId!: string;
  @Field(() => Int, { description: 'Its version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => String, { description: 'A summary' })
  summary!: string;
  @Field(() => String, { description: 'The serious consequences; without them nothing is handed over' })
  consequences!: string;
  @Field(() => String, { description: 'What the transfer rests on' })
  basis!: string;
  @Field(() => String, { description: 'The list of materials' })
  materials!: string;
  @Field(() => [ID], { nullable: true, description: 'Evidence of the case that goes with it' })
  paperIds?: string[] | null;
}
@InputType({ description: 'A transfer to be opened for some minutes' })
export class TransferOpenInput {
  @Field(() => ID, { description: 'The transfer' })
  transferId!: string;
  @Field(() => PurposeEnum, { description: 'What for; it is kept' })
  purpose!: Purpose;
}
@InputType({ description: 'A transfer' })
export class OnTransferInput {
  @Field(() => ID, { description: 'The transfer' })
  transferId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
}
@InputType({ description: 'The result of what was handed over' })
export class TransferResultInput extends OnTransferInput {
  @Field(() => String, { description: 'The result, for those on the case' })
  result!: string;
  @Field(() => String, { description: 'What its reporter is told' })
  released!: string;
}
