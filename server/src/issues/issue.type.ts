import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Identity, Office, Open, Staff } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { Direction } from '../submissions/submission.type.ts';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import { ConfidentialityEnum } from '../submissions/confidentiality.type.ts';
import { effects, type IssueEffect } from './effect.rules.ts';
import { issueRules, type IssueState } from './issue.rules.ts';

export const IssueStateEnum = statesOf(issueRules as never, 'IssueState');
export const IssueEffectEnum = enumOf<IssueEffect>('IssueEffect', 'What looking back found (A-37)', effects);
export const IssueOrderField = enumOf('IssueOrderField', 'What issues are ordered by', {
  REGISTERED_AT: { zh: '登记时间', en: 'When it was registered' }, DUE_AT: { zh: '办理期限', en: 'When its latest referral is due; those without come last' },
});

@ObjectType('Issue', { implements: Node, description: 'An item of the ledger (台账), registered from one or more opinions and struck off only when truly answered (A-49)' })
export class IssueType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The ledger number; gapless per scheme and year')
  number!: string;
  @Open(() => String, 'The code of its category')
  category!: string;
  @Open(() => IssueStateEnum, 'Where it stands')
  state!: IssueState;
  @Open(() => ConfidentialityEnum, 'How closely it is kept: as the closest of the opinions it was registered from (A-20)')
  confidentiality!: Confidentiality;
  @Open(() => Int, 'The round of handling, from 1')
  round!: number;
  @Identity(() => DateTime, 'When it was registered; null for units, who might work out from it who sent it; UTC', { nullable: true })
  registeredAt!: Date | null;
  @Open(() => IssueEffectEnum, 'What looking back found; neither where it stands nor what was decided')
  effect!: IssueEffect;
  @Open(() => Int, 'How many rungs higher than at first it is handled, after it came back (A-37)')
  level!: number;
  @Office(() => Boolean, 'Whether the office marked it as high risk: it is looked back at in any case (A-37)', { nullable: true })
  highRisk!: boolean | null;
  @Open(() => String, 'The plan it is or was parked with; null where it never was', { nullable: true })
  parkPlan!: string | null;
  @Open(() => LocalDate, 'While it is parked: the day it comes back, Asia/Shanghai', { nullable: true })
  parkedUntil!: string | null;
  @Office(() => Int, 'How many opinions it was registered from', { nullable: true })
  opinionCount!: number | null;
  @Staff(() => Int, 'How often it has been referred', { nullable: true })
  referralCount!: number | null;
}
export const IssueConnection = connectionOf(IssueType, 'Issue');

@ObjectType({ description: 'The striking off the ledger (销号): when, by whom, on what evidence (A-49)' })
export class Clearance {
  @Open(() => DateTime, 'When; UTC')
  at!: Date;
  @Open(() => String, 'By whom, as far as the caller may know')
  by!: string;
  @Open(() => String, 'On what evidence; null for those who do not work on it', { nullable: true })
  evidence!: string | null;
}

@ObjectType({ description: 'An issue after a change' })
export class IssuePayload {
  @Open(() => IssueType, 'The issue as it now stands')
  issue!: IssueType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'States an issue may stand in' })
export class IssueStateFilter {
  @Field(() => [IssueStateEnum], { description: 'Any of these' })
  in!: IssueState[];
}
@InputType({ description: 'Which issues to list; conditions add up' })
export class IssueFilter {
  @Field(() => IssueStateFilter, { nullable: true, description: 'Where they stand' })
  state?: IssueStateFilter | null;
  @Field(() => ID, { nullable: true, description: 'The responsible unit' })
  unitId?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the category' })
  category?: string | null;
  @Field(() => String, { nullable: true, description: 'Words in the number, the title or the problem' })
  text?: string | null;
  @Field(() => [IssueEffectEnum], { nullable: true, description: 'What looking back found: any of these' })
  effect?: IssueEffect[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those whose latest referral is past its date' })
  overdue?: boolean | null;
  @Field(() => LocalDate, { nullable: true, description: 'Only those due on or before this day, Asia/Shanghai' })
  dueBefore?: string | null;
}
@InputType({ description: 'How to order issues' })
export class IssueOrder {
  @Field(() => IssueOrderField, { description: 'By what' })
  field!: 'REGISTERED_AT' | 'DUE_AT';
  @Field(() => Direction, { description: 'Which end first' })
  direction!: 'ASC' | 'DESC';
}
@InputType()
export class OnIssue {
  @Field(() => ID, { description: 'The issue' })
  issueId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'To whom it is referred, and by when (A-31, A-33)' })
export class IssueReferInput extends OnIssue {
  @Field(() => ID, { description: 'The lead unit (主办)' })
  unitId!: string;
  @Field(() => [ID], { nullable: true, description: 'Co-handling units (协办)' })
  coUnitIds?: string[] | null;
  @Field(() => LocalDate, { nullable: true, description: 'The due day, Asia/Shanghai; the scheme\'s working days where it is not given' })
  dueOn?: string | null;
  @Field(() => String, { nullable: true, description: 'What is required of the unit' })
  requirement?: string | null;
}

