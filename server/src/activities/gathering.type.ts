import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Office, Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { gatheringRules, type GatheringState } from './gathering.rules.ts';

export const GatheringStateEnum = statesOf(gatheringRules as never, 'GatheringState');

@ObjectType('Gathering', { implements: Node, description: 'A meeting of any kind (座谈、联席会议、季度全体会) with those invited to it (A-26, A-27, A-38, B-19)' })
export class GatheringType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The code of its kind, from the scheme\'s rules')
  kind!: string;
  @Open(() => Boolean, 'Whether it is a regular one, which fills its quarter; one called for an occasion does not (A-27)')
  regular!: boolean;
  @Open(() => String, 'Its title')
  title!: string;
  @Open(() => String, 'What is to be talked about; empty where nothing is said yet')
  agenda!: string;
  @Open(() => DateTime, 'When it begins; UTC')
  startsAt!: Date;
  @Open(() => String, 'Where', { nullable: true })
  place!: string | null;
  @Open(() => String, 'The link to join it by (B-19)', { nullable: true })
  link!: string | null;
  @Open(() => Boolean, 'Whether the body that is checked is not to know before it is over (A-44)')
  unannounced!: boolean;
  @Open(() => GatheringStateEnum, 'Where it stands')
  state!: GatheringState;
  @Open(() => String, 'Why it was postponed or cancelled', { nullable: true })
  reason!: string | null;
  @Office(() => String, 'The code to be shown in the room, by which those who are there sign in (A-38)', { nullable: true })
  code!: string | null;
  @Open(() => DateTime, 'When notice was first given; UTC', { nullable: true })
  noticedAt!: Date | null;
  @Open(() => DateTime, 'When the sign-in opened; UTC', { nullable: true })
  heldAt!: Date | null;
  @Open(() => DateTime, 'When it was closed, and its attendance with it; UTC', { nullable: true })
  closedAt!: Date | null;
}
export const GatheringConnection = connectionOf(GatheringType, 'Gathering');

@ObjectType({ description: 'A gathering after a change' })
export class GatheringPayload {
  @Open(() => GatheringType, 'The gathering as it now stands')
  gathering!: GatheringType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'Which gatherings to list' })
export class GatheringFilter {
  @Field(() => [GatheringStateEnum], { nullable: true, description: 'Those that stand in any of these' })
  states?: GatheringState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those the caller is invited to' })
  mine?: boolean | null;
}

@InputType()
class GatheringPlanFields {
  @Field(() => String, { description: 'The code of its kind, from the scheme\'s rules' })
  kind!: string;
  @Field(() => Boolean, { description: 'Whether it is a regular one (A-27)' })
  regular!: boolean;
  @Field(() => String, { description: 'Its title' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What is to be talked about' })
  agenda?: string | null;
  @Field(() => DateTime, { description: 'When it begins' })
  startsAt!: Date;
  @Field(() => String, { nullable: true, description: 'Where; a place or a link is needed before notice is given' })
  place?: string | null;
  @Field(() => String, { nullable: true, description: 'The link to join it by' })
  link?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of a check: the unit that is checked (A-44)' })
  targetUnitId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Of a check: the unit is not to know before it is over (暗访)' })
  unannounced?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Who convenes it: a membership of the appointing side; refused without (A-26)' })
  convenerId?: string | null;
  @Field(() => [ID], { description: 'Who is invited, by their memberships' })
  inviteeIds!: string[];
  @Field(() => [ID], { nullable: true, description: 'Those of them who attend without a vote (列席)' })
  nonVotingIds?: string[] | null;
}
@InputType({ description: 'A gathering to be planned (A-26)' })
export class GatheringPlanInput extends GatheringPlanFields {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
}
@InputType({ description: 'What the plan says from now on' })
export class GatheringEditInput extends GatheringPlanFields {
  @Field(() => ID, { description: 'The gathering' })
  gatheringId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'A step in the life of a gathering' })
export class OnGatheringInput {
  @Field(() => ID, { description: 'The gathering' })
  gatheringId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Why it is put off or called off' })
export class GatheringReasonInput extends OnGatheringInput {
  @Field(() => String, { description: 'Why' })
  reason!: string;
}
@InputType({ description: 'Who else is invited' })
export class GatheringInviteInput extends OnGatheringInput {
  @Field(() => [ID], { description: 'Their memberships' })
  inviteeIds!: string[];
  @Field(() => [ID], { nullable: true, description: 'Those of them who attend without a vote (列席)' })
  nonVotingIds?: string[] | null;
}
