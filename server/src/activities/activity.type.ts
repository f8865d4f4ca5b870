import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Identity, Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { activityRules, type ActivityState } from './activity.rules.ts';

export const ActivityStateEnum = statesOf(activityRules as never, 'ActivityState');

@ObjectType('Activity', { implements: Node, description: 'Something an observer did by themself: explained a policy, visited, researched, took part in making policy (A-35, A-36, A-39)' })
export class ActivityType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The code of its kind, from the scheme\'s rules')
  kind!: string;
  @Open(() => LocalDate, 'The day it took place; Asia/Shanghai')
  heldOn!: string;
  @Open(() => String, 'Where')
  place!: string;
  @Open(() => String, 'What it was about: the policy explained, the question looked into')
  subject!: string;
  @Open(() => Int, 'How many people were reached; null where nobody counted', { nullable: true })
  reached!: number | null;
  @Identity(() => String, 'The enterprise visited; never known to a department (A-36)', { nullable: true })
  enterprise!: string | null;
  @Identity(() => String, 'Why the enterprise was visited beyond the number of the rules (A-45)', { nullable: true })
  overCapReason!: string | null;
  @Open(() => Boolean, 'Whether the enterprise asked that its name be withheld')
  enterpriseWithheld!: boolean;
  @Open(() => String, 'How it went; empty where nothing was noted')
  notes!: string;
  @Open(() => String, 'What was found, and what would help')
  findings!: string;
  @Open(() => String, 'The research report; empty where there is none')
  report!: string;
  @Open(() => ActivityStateEnum, 'Where it stands')
  state!: ActivityState;
  @Open(() => String, 'Why it was withdrawn', { nullable: true })
  withdrawReason!: string | null;
  @Open(() => DateTime, 'When it was logged; UTC')
  loggedAt!: Date;
}
export const ActivityConnection = connectionOf(ActivityType, 'Activity');

@ObjectType({ description: 'What one field said before it was corrected' })
export class ActivityWas {
  @Open(() => String, 'The field, by its name in the API')
  field!: string;
  @Open(() => String, 'What it said; null where it was empty', { nullable: true })
  said!: string | null;
}
@ObjectType({ description: 'One correction of an activity: what it said before stays' })
export class ActivityCorrection {
  @Open(() => DateTime, 'When it was corrected; UTC')
  at!: Date;
  @Open(() => String, 'Why')
  reason!: string;
  @Open(() => [ActivityWas], 'What it said before')
  was!: ActivityWas[];
}

@ObjectType({ description: 'An activity after a change' })
export class ActivityPayload {
  @Open(() => ActivityType, 'The activity as it now stands')
  activity!: ActivityType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'Which activities to list' })
export class ActivityFilter {
  @Field(() => ID, { nullable: true, description: 'Those of this observer' })
  membershipId?: string | null;
  @Field(() => String, { nullable: true, description: 'Those of this kind' })
  kind?: string | null;
}

@InputType()
class ActivityText {
  @Field(() => LocalDate, { description: 'The day it took place, not after today; Asia/Shanghai' })
  heldOn!: string;
  @Field(() => String, { description: 'Where' })
  place!: string;
  @Field(() => String, { description: 'What it was about' })
  subject!: string;
  @Field(() => Int, { nullable: true, description: 'How many people were reached' })
  reached?: number | null;
  @Field(() => String, { nullable: true, description: 'The enterprise visited' })
  enterprise?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the enterprise asked that its name be withheld' })
  enterpriseWithheld?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Why it is visited again, where the rules ask for a reason (A-45)' })
  overCapReason?: string | null;
  @Field(() => String, { nullable: true, description: 'How it went' })
  notes?: string | null;
  @Field(() => String, { nullable: true, description: 'What was found, and what would help' })
  findings?: string | null;
  @Field(() => String, { nullable: true, description: 'The research report' })
  report?: string | null;
}
@InputType({ description: 'What an observer did (A-35)' })
export class ActivityLogInput extends ActivityText {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'The code of its kind, from the scheme\'s rules' })
  kind!: string;
  @Field(() => ID, { nullable: true, description: 'The gathering it was part of, to which the observer was invited (A-39)' })
  gatheringId?: string | null;
}
@InputType({ description: 'What it says from now on, and why it is corrected' })
export class ActivityCorrectInput extends ActivityText {
  @Field(() => ID, { description: 'The activity' })
  activityId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why' })
  reason!: string;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Taking it back' })
export class ActivityWithdrawInput {
  @Field(() => ID, { description: 'The activity' })
  activityId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why' })
  reason!: string;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
