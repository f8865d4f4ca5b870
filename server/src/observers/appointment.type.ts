import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Channel } from '../accounts/membership.rules.ts';
import { ChannelEnum } from '../accounts/membership.type.ts';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import type { Said } from '../kernel/refused.ts';
import { appointmentRules, type AppointmentState, type EndReason } from './appointment.rules.ts';

export const AppointmentStateEnum = statesOf(appointmentRules as never, 'AppointmentState');
/** Why a term ended, in words. */
export const endReasons: Record<EndReason, Said> = {
  TERM_OVER: { zh: '聘期届满', en: 'The term was over' },
  NOT_RENEWED: { zh: '期满不再续聘', en: 'It was decided not to renew it' },
  RENEWED: { zh: '期满，由下一届接续', en: 'The next term followed' },
  RESIGNED: { zh: '本人书面申请', en: 'At their own written request' },
  DISCIPLINE: { zh: '严重违纪违法', en: 'Serious breach of discipline or law' },
  INACTIVE: { zh: '无特殊原因连续未参加', en: 'Took no part without excuse' },
  OTHER: { zh: '其他原因', en: 'Another reason' },
  CONDUCT: { zh: '谋取私利或滥用身份，取消资格', en: 'Standing revoked for misconduct' },
};
export const EndReasonEnum = enumOf<EndReason>('EndReason', 'Why a term ended (A-12 to A-18, A-24)', endReasons);

@ObjectType('Appointment', { implements: Node, description: 'One term (聘期) of one observer; it keeps the rules it was made under (A-11, B-17)' })
export class AppointmentType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => ID, 'The membership it is a term of')
  membershipId!: string;
  @Open(() => Int, 'Which of their terms in a row it is, from 1 (A-13)')
  term!: number;
  @Open(() => AppointmentStateEnum, 'Where it stands')
  state!: AppointmentState;
  @Open(() => String, 'The post or standing they were engaged in')
  title!: string;
  @Open(() => ChannelEnum, 'By which channel; null where the scheme knows none', { nullable: true })
  channel?: Channel | null;
  @Open(() => String, 'The enterprise whose affiliation they keep (B-10)', { nullable: true })
  enterprise!: string | null;
  @Open(() => LocalDate, 'Its first day; Asia/Shanghai')
  startsOn!: string;
  @Open(() => LocalDate, 'Its last day; it ends at 24:00 of it, Asia/Shanghai')
  endsOn!: string;
  @Open(() => String, 'Why it is suspended', { nullable: true })
  suspendReason!: string | null;
  @Open(() => DateTime, 'When it was decided not to renew it (A-17); UTC', { nullable: true })
  notRenewedAt!: Date | null;
  @Open(() => String, 'Why not', { nullable: true })
  notRenewedReason!: string | null;
  @Open(() => DateTime, 'When it ended; UTC', { nullable: true })
  endedAt!: Date | null;
  @Open(() => EndReasonEnum, 'Why it ended', { nullable: true })
  endReason!: EndReason | null;
}
export const AppointmentConnection = connectionOf(AppointmentType, 'Appointment');

@ObjectType({ description: 'One step in the history of an observer’s standing, which is only ever added to (A-19)' })
export class TermStep {
  @Open(() => ID, 'The journal entry it is a reading of')
  id!: string;
  @Open(() => DateTime, 'When; UTC')
  at!: Date;
  @Open(() => String, 'What happened, in the language of the caller')
  label!: string;
  @Open(() => String, 'Where it stood before, in the language of the caller', { nullable: true })
  before!: string | null;
  @Open(() => String, 'Who did it, as far as the caller may know')
  actor!: string;
  @Open(() => String, 'The reason, or what was said', { nullable: true })
  text!: string | null;
}

@ObjectType({ description: 'A term after a change' })
export class AppointmentPayload {
  @Open(() => AppointmentType, 'The term as it now stands; after a renewal, the next one')
  appointment!: AppointmentType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'States a term may stand in' })
export class AppointmentStateFilter {
  @Field(() => [AppointmentStateEnum], { description: 'Any of these' })
  in!: AppointmentState[];
}
@InputType({ description: 'Which terms to list; conditions add up' })
export class AppointmentFilter {
  @Field(() => AppointmentStateFilter, { nullable: true, description: 'Where they stand' })
  state?: AppointmentStateFilter | null;
  @Field(() => ID, { nullable: true, description: 'Those of one membership' })
  membershipId?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Those that end on this day or before, and have begun' })
  endsBy?: string | null;
}
@InputType({ description: 'A term to act on' })
export class OnAppointmentInput {
  @Field(() => ID, { description: 'The term' })
  appointmentId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'A term to act on, and why' })
export class AppointmentReasonInput extends OnAppointmentInput {
  @Field(() => String, { description: 'Why' })
  reason!: string;
}
