import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { Appointment } from './appointment.entity.ts';
import { appointmentRules } from './appointment.rules.ts';
import {
  AppointmentConnection, AppointmentFilter, AppointmentPayload, AppointmentReasonInput, AppointmentType, endReasons, OnAppointmentInput, TermStep,
} from './appointment.type.ts';
import { Certificate } from './certificate.entity.ts';
import { CertificateType } from './certificate.type.ts';
import { historyOf } from './history.ts';
import * as actions from './term.actions.ts';
import { termOffers } from './term.offers.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { appointment: await (await context.em()).findOneOrFail(Appointment, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => AppointmentType)
export class AppointmentResolver {
  @Query(() => AppointmentConnection, { description: 'Terms that the caller may see: an observer their own, a liaison those of their observers, whoever engages them the rest; the last to begin first' })
  async appointments(@Ctx() context: Context, @Arg('where', () => AppointmentFilter, { nullable: true, description: 'Which' }) where: AppointmentFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, Appointment, {
      table: 'appointment', sort: 't.starts_on::text', sortType: 'text', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.state ? ['t.state = any(?::text[])'] : []), ...(where?.membershipId ? ['t.membership_id = ?'] : []),
        ...(where?.endsBy ? ['t.ends_on <= ?::date and t.starts_on <= ?::date'] : [])],
      params: [schemeId, pgArray(scopes), ...(where?.state ? [pgArray(where.state.in)] : []), ...(where?.membershipId ? [where.membershipId] : []),
        ...(where?.endsBy ? [where.endsBy, shanghaiDay(context.services.now())] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() a: Appointment, @Ctx() context: Context) { return appointmentRules.states[a.state][context.lang]; }

  @OpenResolver(() => String, 'Why it ended, in the language of the caller', { nullable: true })
  endReasonLabel(@Root() a: Appointment, @Ctx() context: Context) { return a.endReason ? endReasons[a.endReason][context.lang] : null; }

  @OpenResolver(() => Int, 'Days left, today included; 0 once it is over or has ended')
  daysLeft(@Root() a: Appointment, @Ctx() context: Context) {
    const today = shanghaiDay(context.services.now());
    const left = Math.round((Date.parse(`${a.endsOn}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000) + 1;
    return a.endedAt ? 0 : Math.max(0, left);
  }

  @OpenResolver(() => Boolean, 'Whether it has begun; a renewed term begins on the day after the one before it')
  begun(@Root() a: Appointment, @Ctx() context: Context) { return a.startsOn <= shanghaiDay(context.services.now()); }

  @OpenResolver(() => PersonType, 'Whose term it is', { nullable: true })
  person(@Root() a: Appointment, @Ctx() context: Context) { return personOf(context).load(a.membershipId); }

  @OpenResolver(() => UnitType, 'The unit that engaged them and manages them (A-21); null where the office does', { nullable: true })
  managingUnit(@Root() a: Appointment, @Ctx() context: Context) { return a.managingUnitId ? unitOf(context).load(a.managingUnitId) : null; }

  @OpenResolver(() => UnitType, 'The unit that nominated them (A-5)', { nullable: true })
  nominatingUnit(@Root() a: Appointment, @Ctx() context: Context) { return a.nominatingUnitId ? unitOf(context).load(a.nominatingUnitId) : null; }

  @OpenResolver(() => AppointmentType, 'The term that follows it, once it is renewed', { nullable: true })
  async next(@Root() a: Appointment, @Ctx() context: Context) { return a.renewedById ? (await context.em()).findOne(Appointment, { id: a.renewedById }) : null; }

  @OpenResolver(() => CertificateType, 'Its certificate (聘书)', { nullable: true })
  async certificate(@Root() a: Appointment, @Ctx() context: Context) { return (await context.em()).findOne(Certificate, { appointmentId: a.id }); }

  @OpenResolver(() => [TermStep], 'The history of the observer’s standing over all their terms, oldest first: who did what when, from where, and why (A-19)')
  history(@Root() a: Appointment, @Ctx() context: Context): Promise<TermStep[]> { return historyOf(context, a.membershipId); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not; also which cases they may begin')
  async allowedActions(@Root() a: Appointment, @Ctx() context: Context): Promise<Offer[]> {
    return termOffers(await context.em(), a, signedIn(context), context.lang, context.services.now());
  }

  @Mutation(() => AppointmentPayload, { description: 'Renews a term before its end; the next begins on the day after it (A-13)' })
  async appointmentRenew(@Arg('input', () => OnAppointmentInput, { description: 'Which' }) input: OnAppointmentInput, @Ctx() context: Context) {
    return payload(context, await actions.renew(acting(context), input));
  }

  @Mutation(() => AppointmentPayload, { description: 'Decides, before its end, that a term is not renewed (A-17)' })
  async appointmentLetEnd(@Arg('input', () => AppointmentReasonInput, { description: 'Why' }) input: AppointmentReasonInput, @Ctx() context: Context) {
    return payload(context, await actions.letEnd(acting(context), input));
  }

  @Mutation(() => AppointmentPayload, { description: 'Suspends an observer, who may then read and do nothing' })
  async appointmentSuspend(@Arg('input', () => AppointmentReasonInput, { description: 'Why' }) input: AppointmentReasonInput, @Ctx() context: Context) {
    return payload(context, await actions.suspend(acting(context), input));
  }

  @Mutation(() => AppointmentPayload, { description: 'Resumes a suspended observer' })
  async appointmentResume(@Arg('input', () => AppointmentReasonInput, { description: 'Why' }) input: AppointmentReasonInput, @Ctx() context: Context) {
    return payload(context, await actions.resume(acting(context), input));
  }
}
