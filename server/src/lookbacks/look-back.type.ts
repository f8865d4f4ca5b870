import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Office, Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { lookBackKinds, lookBackRules, type LookBackKind, type LookBackState } from './look-back.rules.ts';

export const LookBackStateEnum = statesOf(lookBackRules as never, 'LookBackState');
export const LookBackKindEnum = enumOf<LookBackKind>('LookBackKind', 'Why a matter is looked back at (A-37)', lookBackKinds);

@ObjectType('LookBackDraw', { description: 'One drawing of a sample (A-37): its seed and all that could have been drawn are kept, so that anybody of the office can draw it again' })
export class LookBackDrawType {
  @Open(() => ID, 'Its ID')
  id!: string;
  @Open(() => String, 'The month or quarter whose look-backs it drew, such as 2026-03')
  period!: string;
  @Open(() => String, 'The seed')
  seed!: string;
  @Open(() => Int, 'The share, in per cent')
  share!: number;
  @Open(() => DateTime, 'When it was drawn; UTC')
  drawnAt!: Date;
}
export const LookBackDrawConnection = connectionOf(LookBackDrawType, 'LookBackDraw');

@ObjectType({ description: 'Somebody who may be assigned' })
export class LookBackCandidate {
  @Open(() => ID, 'Their membership')
  membershipId!: string;
  @Open(() => String, 'Their name and post')
  name!: string;
}

@ObjectType('LookBack', { implements: Node, description: 'Looking back at a cleared matter (回头看, A-37), by somebody outside its handling chain, or by its author; who reported it is not told' })
export class LookBackType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => LookBackKindEnum, 'Why it is looked back at')
  kind!: LookBackKind;
  @Open(() => LookBackStateEnum, 'Where it stands')
  state!: LookBackState;
  @Open(() => Int, 'The round of handling that was cleared')
  round!: number;
  @Open(() => String, 'The ledger number of the matter')
  issueNumber!: string;
  @Open(() => String, 'What it is about')
  title!: string;
  @Open(() => String, 'The problem, as the ledger has it')
  problem!: string;
  @Open(() => String, 'What the unit answered')
  answer!: string;
  @Open(() => String, 'The evidence it was struck off on')
  evidence!: string;
  @Open(() => DateTime, 'When it was taken up; UTC')
  drawnAt!: Date;
  @Office(() => String, 'The seed its reviewer was drawn by; empty for its author', { nullable: true })
  seed!: string | null;
  @Open(() => LocalDate, 'The day it was looked at; Asia/Shanghai', { nullable: true })
  visitedOn!: string | null;
  @Open(() => String, 'What was found', { nullable: true })
  notes!: string | null;
  @Open(() => DateTime, 'When that was reported; UTC', { nullable: true })
  doneAt!: Date | null;
}
export const LookBackConnection = connectionOf(LookBackType, 'LookBack');

@ObjectType({ description: 'A look-back after a change' })
export class LookBackPayload {
  @Open(() => LookBackType, 'The look-back as it now stands')
  lookBack!: LookBackType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'Which look-backs to list' })
export class LookBackFilter {
  @Field(() => [LookBackStateEnum], { nullable: true, description: 'Those that stand in any of these' })
  states?: LookBackState[] | null;
  @Field(() => [LookBackKindEnum], { nullable: true, description: 'Those for any of these reasons' })
  kinds?: LookBackKind[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that are the caller\'s to do or to have done' })
  mine?: boolean | null;
}
@InputType({ description: 'Looking back at a cleared matter of the office\'s own accord' })
export class LookBackDrawInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The matter' })
  issueId!: string;
}
@InputType()
class OnLookBack {
  @Field(() => ID, { description: 'The look-back' })
  lookBackId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Who is to look' })
export class LookBackAssignInput extends OnLookBack {
  @Field(() => ID, { description: 'One of its candidates, by membership' })
  reviewerId!: string;
}
@InputType({ description: 'What was found' })
export class LookBackFoundInput extends OnLookBack {
  @Field(() => String, { description: 'What was found, and how' })
  notes!: string;
  @Field(() => LocalDate, { description: 'The day it was looked at; Asia/Shanghai' })
  visitedOn!: string;
  @Field(() => [ID], { nullable: true, description: 'Photos and papers that were handed in before, by POST /papers; a rebound needs at least one' })
  paperIds?: string[] | null;
}
