import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { stageReportRules, type StageReportState } from './stage-report.rules.ts';

export const StageReportStateEnum = statesOf(stageReportRules as never, 'StageReportState');

@ObjectType('StageReport', { implements: Node, description: 'How far a long matter has come (阶段性答复); it answers nothing and stops no clock' })
export class StageReportType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => Int, 'Which one of its referral it is, from 1')
  ordinal!: number;
  @Open(() => StageReportStateEnum, 'Where it stands')
  state!: StageReportState;
  @Open(() => String, 'How far the matter has come, as its author reads it')
  text!: string;
  @Open(() => DateTime, 'When a leader of the unit released it; UTC', { nullable: true })
  releasedAt!: Date | null;
  @Open(() => DateTime, 'When it was passed on to the authors; UTC', { nullable: true })
  passedAt!: Date | null;
}

@ObjectType({ description: 'A staged reply after a change' })
export class StageReportPayload {
  @Open(() => StageReportType, 'The staged reply as it now stands')
  stageReport!: StageReportType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'How far a matter has come' })
export class StageReportDraftInput {
  @Field(() => ID, { description: 'Chosen by the client for each saving' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;
  @Field(() => String, { description: 'How far it has come; may still be unfinished' })
  text!: string;
}
@InputType({ description: 'A staged reply to act on' })
export class OnStageReportInput {
  @Field(() => ID, { description: 'The staged reply' })
  stageReportId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
