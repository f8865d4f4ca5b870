import { LockMode } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import { setAlarm } from '../journal/alarm.ts';
import { officeHoursOf } from '../clocks/office-hours.ts';
import { nextOfficeMoment } from '../clocks/office-hours.rules.ts';
import type { AlarmHandler, Follower } from '../journal/services.ts';
import { shanghaiDay, startOfDay } from '../kernel/calendar.ts';
import { byTime, excuseDuties, move, settle, toldToAct } from './duties.ts';
import { openFor, openForScheme, openPeriod } from './duty.opening.ts';
import { Duty } from './duty.entity.ts';
import { Excuse } from './excuse.entity.ts';
import { periodAfter, periodOn, type Period, type PeriodKind } from './period.rules.ts';

const kinds: readonly PeriodKind[] = ['MONTH', 'QUARTER'];

/** 00:00 of the first day of a month or quarter: what the last one asked and nobody did is a gap, and what this one asks begins. */
export const periodBegins: AlarmHandler = async (change, { schemeId, subjectId, at }) => {
  const period = periodOn(subjectId as PeriodKind, shanghaiDay(at));
  const ended = await change.em.find(Duty, { schemeId, state: 'OPEN', endsOn: { $lt: period.from } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const duty of ended) await settle(change, duty);
  await openPeriod(change, schemeId, period);
  const next = periodAfter(period);
  return { at: startOfDay(next.from), about: next.code };
};

/** So many working days before the end, within office hours: whoever has not done what is asked is reminded, once. */
export const remindersDue: AlarmHandler = async (change, { schemeId }) => {
  const { em, now } = change;
  const open = { schemeId, state: 'OPEN' as const, remindedAt: null, endsOn: { $gte: shanghaiDay(now) } };
  const due = await em.find(Duty, { ...open, remindAt: { $lte: now } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  if (due.length > 0) {
    const moment = nextOfficeMoment(await officeHoursOf(em, schemeId, now), now);
    if (moment > now) return { at: moment };
    for (const duty of due) await move(change, duty, 'remind', {}, { remindedAt: now }, { tells: await toldToAct(em, duty, now) });
  }
  const later = await em.findOne(Duty, { ...open, remindAt: { $gt: now } }, { orderBy: { remindAt: 'asc' } });
  return later ? { at: later.remindAt } : null;
};

/** A scheme that is founded goes by months and quarters from then on; the first of each is not a whole one. */
export const schemeFounded: Follower = (change, { subjectId: schemeId }) => byTime(change, schemeId, async (passing) => {
  for (const period of current(passing.now)) {
    await openForScheme(passing, schemeId, period);
    const next = periodAfter(period);
    await setAlarm(passing, { schemeId, kind: 'cadence', subjectId: period.kind, at: startOfDay(next.from), about: next.code });
  }
});

/** An observer who begins while a period runs stands in it from then on. */
export const observerBegan: Follower = async (change, { subjectId }) => {
  const member = await change.em.findOne(Membership, { id: subjectId, role: 'OBSERVER' });
  if (member) await byTime(change, member.schemeId, async (passing) => {
    for (const period of current(passing.now)) if (shanghaiDay(member.since) <= period.to) await openFor(passing, member, period);
  });
};

/** Of somebody who is suspended, or has left, nothing is asked in the periods that run. */
export const observerStops = (excuse: 'SUSPENDED' | 'LEFT'): Follower => async (change, { subjectId }) => {
  const member = await change.em.findOne(Membership, { id: subjectId, role: 'OBSERVER' });
  const today = shanghaiDay(change.now);
  if (member) await excuseDuties(change, { schemeId: member.schemeId, membershipId: member.id, from: today, to: today }, excuse, ['OPEN']);
};

/** What was missed in the days somebody is excused for is excused; what is still open may be done, and is excused at the end otherwise. */
export const excuseApproved: Follower = async (change, { subjectId }) => {
  const excuse = await change.em.findOneOrFail(Excuse, { id: subjectId });
  await excuseDuties(change, { schemeId: excuse.schemeId, membershipId: excuse.membershipId, from: excuse.fromOn, to: excuse.toOn }, 'APPROVED', ['MISSED']);
};

const current = (now: Date): Period[] => kinds.map((kind) => periodOn(kind, shanghaiDay(now)));
