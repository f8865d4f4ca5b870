import { addressLimit } from '../accounts/address-limit.ts';
import { setAlarm } from '../journal/alarm.ts';
import { calendarOf } from '../clocks/calendars.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import type { AlarmHandler, Services } from '../journal/services.ts';
import type { Actor } from '../kernel/actor.ts';
import { audience, publicScope } from '../kernel/audience.ts';
import { endOfDay, shanghaiDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused, type Lang } from '../kernel/refused.ts';
import { inTransaction } from '../journal/transaction.ts';
import { Scheme } from '../schemes/scheme.entity.ts';
import { Nomination } from './nomination.entity.ts';
import { onNomination, type OnNomination } from './nomination.actions.ts';
import { nominationFacts } from './nomination.facts.ts';
import { nominationRules } from './nomination.rules.ts';
import { contactKept } from './objection.contact.ts';
import { objectionRules } from './objection.rules.ts';
import { endNotice, NOTICE_ENDS } from './public-notice.end.ts';
import { Objection, PublicNotice } from './public-notice.entity.ts';
import { appointers } from './recruiting.rules.ts';

/** Puts a vetted nominee's name on public notice for the working days the rules set. */
export const publicise = (a: Acting, input: OnNomination) => onNomination(a, 'nominationPublicise', input, async (change, n) => {
  const { em, now } = change;
  const facts = await nominationFacts(em, n, now);
  const startsOn = shanghaiDay(now);
  const { calendarId } = await em.findOneOrFail(Scheme, { id: n.schemeId });
  const endsOn = (await calendarOf(em, calendarId)).addWorkdays(startsOn, facts.noticeDays ?? 0).day;
  await change.apply(nominationRules, n, 'publicise', input, { noticeFrom: startsOn, noticeUntil: endsOn }, {}, facts);
  const notice = em.create(PublicNotice, {
    id: newId('PublicNotice', now), schemeId: n.schemeId, nominationId: n.id, appointingUnitId: n.appointingUnitId ?? null, name: n.name, employer: n.employer ?? null, post: n.post ?? null,
    startsOn, endsOn, endedAt: null, version: 1, audience: audience(publicScope, ...appointers(n)),
  });
  await em.persist(notice).flush();
  change.record('NoticePublished', notice, ['startsOn', 'endsOn']);
  await setAlarm(change, { schemeId: n.schemeId, kind: NOTICE_ENDS, subjectId: notice.id, at: endOfDay(endsOn) });
  return n;
});

/** The end of a notice's last day. */
export const noticeEnds: AlarmHandler = async (change, { subjectId }) => {
  const notice = await change.load(PublicNotice, subjectId);
  const n = await change.load(Nomination, notice.nominationId);
  if (await endNotice(change, n) && n.state === 'PUBLICISED') await change.apply(nominationRules, n, 'endNotice', {}, {}, {}, await nominationFacts(change.em, n, change.now));
  return null;
};

/** What somebody has against a name; they need not say who they are. */
export interface ObjectionText { noticeId: string; text: string; name?: string | null; contact?: string | null }

const anybody = (schemeId: string, lang: Lang): Actor =>
  ({ membershipId: 'public', personId: 'public', schemeId, role: 'PUBLIC', unitId: null, channel: null, name: '', scopes: [publicScope], lang });

/** Anybody objects to a name while it is on notice. */
export async function raiseObjection(services: Services, input: ObjectionText & { idempotencyKey: string }, { address, lang }: { address?: string | undefined; lang: Lang }): Promise<void> {
  addressLimit(services, address);
  const seen = await inTransaction(services, [publicScope], (em) => em.findOne(PublicNotice, { id: input.noticeId, endedAt: null }));
  if (!seen || endOfDay(seen.endsOn) <= services.now()) throw new Refused('NOT_FOUND', { zh: '该公示已结束', en: 'This notice is over' });
  if (meaningfulLength(input.text) < 5) throw new Refused('INCOMPLETE', { zh: '请写明异议的具体情况', en: 'Say what you object to' }, { field: 'text' });
  for (const [field, most] of [['text', 2000], ['name', 50], ['contact', 100]] as const) {
    if ([...(input[field] ?? '')].length > most) throw new Refused('TOO_LONG', { zh: `最多 ${most} 个字`, en: `At most ${most} characters` }, { field });
  }
  await act({ services, actor: anybody(seen.schemeId, lang) }, { act: 'noticeObject', input: { ...input } }, async (change) => {
    const notice = await change.load(PublicNotice, input.noticeId);
    const { schemeId, nominationId, appointingUnitId } = notice;
    const id = newId('Objection', change.now);
    return change.create(objectionRules, Objection, 'raise', {
      id, schemeId, noticeId: notice.id, nominationId, appointingUnitId: appointingUnitId ?? null, text: input.text.trim(),
      name: input.name?.trim() || null, contactSealed: contactKept(services.identity.sealer, id, input.contact?.trim()), raisedAt: change.now, decision: null, decidedById: null,
    }, input);
  });
}

/** The objection that is decided on, as it was last seen. */
export interface Deciding { objectionId: string; expectedVersion: number; decision: string }

/** An objection holds: the nomination ends, its place is free again. */
export const upholdObjection = (a: Acting, input: Deciding) => decided(a, 'uphold', input, async (change, o) => {
  const n = await change.load(Nomination, o.nominationId);
  await change.apply(nominationRules, n, 'refuse', { reason: input.decision }, { rejectReason: input.decision.trim() }, { text: input.decision.trim(), textClass: 'office' }, await nominationFacts(change.em, n, change.now));
  await endNotice(change, n);
});

/** An objection does not hold. */
export const dismissObjection = (a: Acting, input: Deciding) => decided(a, 'dismiss', input, async () => undefined);

const decided = (a: Acting, action: 'uphold' | 'dismiss', input: Deciding, then: (change: Change, o: Objection) => Promise<void>) =>
  act(a, { act: action === 'uphold' ? 'objectionUphold' : 'objectionDismiss', input: { ...input } }, async (change) => {
    const o = await change.load(Objection, input.objectionId);
    expectVersion(o, input.expectedVersion);
    await change.apply(objectionRules, o, action, input, { decision: input.decision.trim(), decidedById: a.actor.membershipId }, { text: input.decision.trim(), textClass: 'office' });
    await then(change, o);
    return { id: o.nominationId };
  });
