import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Matter, Open, Staff } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { Direction } from '../submissions/submission.type.ts';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import { ConfidentialityEnum } from '../submissions/confidentiality.type.ts';
import { referralRules, type ReferralState } from './referral.rules.ts';

export const ReferralStateEnum = statesOf(referralRules as never, 'ReferralState');
export const ReferralOrderField = enumOf('ReferralOrderField', 'What referrals are ordered by', {
  DUE_AT: { zh: '办理期限', en: 'When it is due' }, ISSUED_AT: { zh: '交办时间', en: 'When it was issued' },
});

@ObjectType('Referral', { implements: Node, description: 'An issue handed to a lead unit with a due date (交办, A-33)' })
export class ReferralType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => ConfidentialityEnum, 'How closely it is kept; of a trade secret only its assigned handler opens the issue (A-20)')
  confidentiality!: Confidentiality;
  @Matter(() => String, 'What is required of the unit; empty where nothing beyond the issue, null where only its handler opens it', { nullable: true })
  requirement!: string | null;
  @Open(() => ReferralStateEnum, 'Where it stands')
  state!: ReferralState;
  @Open(() => Int, 'The round of handling it belongs to, from 1')
  round!: number;
  @Open(() => DateTime, 'When it was issued; its due date runs from here; UTC')
  issuedAt!: Date;
  @Open(() => DateTime, 'When the unit signed for it; UTC', { nullable: true })
  signedForAt!: Date | null;
  @Staff(() => Boolean, 'Whether a decision between units named this unit, so that it is not returned any more', { nullable: true })
  final!: boolean;
  @Staff(() => Boolean, 'Whether the unit acts on it only until a dispute is decided', { nullable: true })
  meanwhile!: boolean;
  @Staff(() => Int, 'How often its due date was put off', { nullable: true })
  extensionCount!: number;
  @Staff(() => DateTime, 'When the office last urged the unit; UTC', { nullable: true })
  urgedAt!: Date | null;
  @Staff(() => String, 'Why the office sent the last reply back', { nullable: true })
  reworkReason!: string | null;
}
export const ReferralConnection = connectionOf(ReferralType, 'Referral');

@ObjectType({ description: 'A referral after a change' })
export class ReferralPayload {
  @Open(() => ReferralType, 'The referral as it now stands')
  referral!: ReferralType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'States a referral may stand in' })
export class ReferralStateFilter {
  @Field(() => [ReferralStateEnum], { description: 'Any of these' })
  in!: ReferralState[];
}
@InputType({ description: 'Which referrals to list; conditions add up' })
export class ReferralFilter {
  @Field(() => ReferralStateFilter, { nullable: true, description: 'Where they stand' })
  state?: ReferralStateFilter | null;
  @Field(() => ID, { nullable: true, description: 'Those of one issue' })
  issueId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those past their date and not replied to' })
  overdue?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Words in the number or in the issue' })
  text?: string | null;
}
@InputType({ description: 'How to order referrals' })
export class ReferralOrder {
  @Field(() => ReferralOrderField, { description: 'By what' })
  field!: 'DUE_AT' | 'ISSUED_AT';
  @Field(() => Direction, { description: 'Which end first' })
  direction!: 'ASC' | 'DESC';
}
@InputType({ description: 'A referral to act on' })
export class OnReferralInput {
  @Field(() => ID, { description: 'The referral' })
  referralId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Not accepting the reply (A-49)' })
export class ReferralReturnInput extends OnReferralInput {
  @Field(() => String, { description: 'Why' })
  reason!: string;
}
@InputType({ description: 'A new due date after rework (A-33)' })
export class ReferralDueInput extends OnReferralInput {
  @Field(() => LocalDate, { nullable: true, description: 'The due day, Asia/Shanghai; the scheme\'s working days where it is not given' })
  dueOn?: string | null;
}
