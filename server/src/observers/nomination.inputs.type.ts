import { Field, ID, InputType, Int } from 'type-graphql';
import type { Channel } from '../accounts/membership.rules.ts';
import { ChannelEnum } from '../accounts/membership.type.ts';
import { LocalDate } from '../journal/scalars.ts';
import type { Day } from '../kernel/calendar.ts';
import { OtherLevelEnum } from './nomination.type.ts';
import type { OtherLevel } from './other-membership.rules.ts';

@InputType({ description: 'A membership elsewhere (B-3)' })
export class OtherMembershipInput {
  @Field(() => OtherLevelEnum, { description: 'At which level' })
  level!: OtherLevel;
  @Field(() => String, { description: 'What they are there, at most 100 characters' })
  title!: string;
  @Field(() => LocalDate, { description: 'Since when, Asia/Shanghai' })
  fromOn!: Day;
  @Field(() => LocalDate, { nullable: true, description: 'The last day, Asia/Shanghai; none where no end is known' })
  toOn?: Day | null;
  @Field(() => String, { description: 'What it is known from, at most 200 characters' })
  evidence!: string;
}

@InputType()
class NominationWords {
  @Field(() => String, { description: 'The name of the nominee' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Their mobile number, to reach them' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of their category (A-3)' })
  category?: string | null;
  @Field(() => String, { nullable: true, description: 'Which category, where it is another' })
  categoryText?: string | null;
  @Field(() => ChannelEnum, { nullable: true, description: 'By which channel, where the scheme knows any' })
  channel?: Channel | null;
  @Field(() => String, { nullable: true, description: 'Where they work' })
  employer?: string | null;
  @Field(() => ID, { nullable: true, description: 'The unit of the scheme they work for, where it is one' })
  employerUnitId?: string | null;
  @Field(() => String, { nullable: true, description: 'As what' })
  post?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'They lead the unit they work for (B-11)' })
  leadsUnit?: boolean | null;
  @Field(() => String, { nullable: true, description: 'The enterprise they stand for (B-10)' })
  enterprise?: string | null;
  @Field(() => String, { nullable: true, description: 'Why they are nominated, at most 2000 characters' })
  merits?: string | null;
  @Field(() => [OtherMembershipInput], { nullable: true, description: 'What they are in other schemes (B-3)' })
  otherMemberships?: OtherMembershipInput[] | null;
}
@InputType({ description: 'Whom a unit nominates; what is not known yet may follow before it is submitted' })
export class NominationDraftInput extends NominationWords {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The call' })
  callId!: string;
}
@InputType({ description: 'The nomination as it is to stand' })
export class NominationSaveInput extends NominationWords {
  @Field(() => ID, { description: 'The nomination' })
  nominationId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
}
@InputType({ description: 'A nomination, as it was last seen' })
export class OnNominationInput {
  @Field(() => ID, { description: 'The nomination' })
  nominationId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
}
@InputType({ description: 'A nomination and why' })
export class NominationReasonInput extends OnNominationInput {
  @Field(() => String, { description: 'Why, at most 1000 characters' })
  reason!: string;
}
@InputType({ description: 'For whom a personal link is made' })
export class NominationInviteInput extends OnNominationInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer, without the link' })
  idempotencyKey!: string;
}
@InputType({ description: 'One criterion as it is judged (A-7 to A-9)' })
export class CheckInput {
  @Field(() => String, { description: 'The code of the criterion, from the scheme’s rules' })
  criterion!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is met; unanswered blocks' })
  met?: boolean | null;
  @Field(() => String, { description: 'What that rests on, at most 1000 characters' })
  evidence!: string;
  @Field(() => String, { nullable: true, description: 'A note, at most 1000 characters' })
  note?: string | null;
}
@InputType({ description: 'The judgement on a nominee' })
export class NominationVetInput extends OnNominationInput {
  @Field(() => [CheckInput], { description: 'Every criterion of the rules' })
  checks!: CheckInput[];
  @Field(() => String, { nullable: true, description: 'Why they are rejected, where a criterion is not met' })
  reason?: string | null;
}
@InputType({ description: 'How an approved nominee is appointed (A-6, B-10)' })
export class NominationAppointInput extends OnNominationInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer, without the first password' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'The post or standing it is held in; their post where it is blank' })
  title!: string;
  @Field(() => ID, { nullable: true, description: 'The liaison officer they are assigned to (B-15)' })
  liaisonId?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'The first day of the term, Asia/Shanghai; today where none is given' })
  startsOn?: Day | null;
  @Field(() => String, { nullable: true, description: 'The user name of a newcomer' })
  username?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person the nominee is, of `samePeople`: they get a further membership under their one account' })
  samePersonId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Somebody confirms that the nominee is none of `samePeople`' })
  anotherPerson?: boolean | null;
}
