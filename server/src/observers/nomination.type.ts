import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Channel } from '../accounts/membership.rules.ts';
import { ChannelEnum } from '../accounts/membership.type.ts';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Office, Open, Staff } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import type { Day } from '../kernel/calendar.ts';
import { nominationRules, type NominationState } from './nomination.rules.ts';
import { otherLevels, type OtherLevel } from './other-membership.rules.ts';

export const NominationStateEnum = statesOf(nominationRules as never, 'NominationState');
export const OtherLevelEnum = enumOf<OtherLevel>('OtherLevel', 'Where else somebody serves (B-3)', otherLevels);

@ObjectType('OtherMembership', { description: 'What somebody is in another scheme, such as that of the city or of the new area (B-3)' })
export class OtherMembershipType {
  @Open(() => OtherLevelEnum, 'At which level')
  level!: OtherLevel;
  @Open(() => String, 'What they are there')
  title!: string;
  @Open(() => LocalDate, 'Since when, Asia/Shanghai')
  fromOn!: Day;
  @Open(() => LocalDate, 'The last day, Asia/Shanghai; null where no end is known', { nullable: true })
  toOn!: Day | null;
  @Open(() => String, 'What it is known from')
  evidence!: string;
}

@ObjectType('Nomination', { implements: Node, description: 'Somebody whom a unit nominates as an observer, up to the appointment (`domain.md` 3.1; A-3 to A-10)' })
export class NominationType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => NominationStateEnum, 'Where it stands')
  state!: NominationState;
  @Open(() => String, 'The name of the nominee')
  name!: string;
  @Open(() => String, 'The code of their category, from the scheme’s rules (A-3)', { nullable: true })
  category?: string | null;
  @Open(() => String, 'Which category, where it is another', { nullable: true })
  categoryText?: string | null;
  @Open(() => ChannelEnum, 'By which channel; null where the scheme knows none', { nullable: true })
  channel?: Channel | null;
  @Open(() => String, 'Where they work', { nullable: true })
  employer?: string | null;
  @Open(() => String, 'As what', { nullable: true })
  post?: string | null;
  @Staff(() => Boolean, 'Declared to lead the unit they work for (B-11)', { nullable: true })
  leadsUnit!: boolean;
  @Open(() => String, 'The enterprise they stand for, which their reports keep (B-10)', { nullable: true })
  enterprise?: string | null;
  @Staff(() => String, 'Why they are nominated', { nullable: true })
  merits?: string | null;
  @Open(() => DateTime, 'When they consented, by their personal link (A-4); UTC', { nullable: true })
  consentedAt?: Date | null;
  @Open(() => DateTime, 'When they agreed to their name being published; UTC', { nullable: true })
  publicationConsentAt?: Date | null;
  @Open(() => DateTime, 'When they signed the pledge (A-10); UTC', { nullable: true })
  pledgedAt?: Date | null;
  @Open(() => DateTime, 'When it was submitted; UTC', { nullable: true })
  submittedAt?: Date | null;
  @Open(() => String, 'Why it was returned', { nullable: true })
  returnReason?: string | null;
  @Open(() => String, 'Why the unit withdrew it', { nullable: true })
  withdrawReason?: string | null;
  @Open(() => LocalDate, 'The first day of the public notice, Asia/Shanghai', { nullable: true })
  noticeFrom?: Day | null;
  @Open(() => LocalDate, 'The last day of the public notice, Asia/Shanghai', { nullable: true })
  noticeUntil?: Day | null;
  @Open(() => LocalDate, 'The first day of the term they were appointed for, Asia/Shanghai', { nullable: true })
  appointedOn?: Day | null;
  @Office(() => String, 'Why it was rejected', { nullable: true })
  rejectReason?: string | null;
  @Office(() => String, 'Political status, given by the nominee under a consent of its own', { nullable: true })
  politicalStatus?: string | null;
  @Office(() => String, 'The last four characters of the ID number; the rest is not kept', { nullable: true })
  idLast4?: string | null;
  @Office(() => DateTime, 'When it was vetted; UTC', { nullable: true })
  vettedAt?: Date | null;
  @Office(() => DateTime, 'When it was approved; UTC', { nullable: true })
  approvedAt?: Date | null;
  @Office(() => ID, 'The membership the nominee was appointed to', { nullable: true })
  membershipId?: string | null;
}
export const NominationConnection = connectionOf(NominationType, 'Nomination');

@ObjectType({ description: 'A nomination after a change' })
export class NominationPayload {
  @Open(() => NominationType, 'The nomination as it now stands')
  nomination!: NominationType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'States a nomination may stand in' })
export class NominationStateFilter {
  @Field(() => [NominationStateEnum], { description: 'Any of these' })
  in!: NominationState[];
}
@InputType({ description: 'Which nominations to list' })
export class NominationFilter {
  @Field(() => ID, { nullable: true, description: 'Under which call' })
  callId?: string | null;
  @Field(() => NominationStateFilter, { nullable: true, description: 'Where they stand' })
  state?: NominationStateFilter | null;
}
