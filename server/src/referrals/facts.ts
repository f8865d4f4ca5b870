import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import { Person } from '../accounts/person.entity.ts';
import { calendarOf } from '../clocks/calendars.ts';
import { shanghaiDay, type Calendar, type Day } from '../kernel/calendar.ts';
import { pgArray } from '../journal/transaction.ts';
import { rulesOf } from '../schemes/rules.ts';
import { Scheme } from '../schemes/scheme.entity.ts';
import { isInHand } from './referral.standing.ts';
import type { Referral } from './referral.entity.ts';
import type { ReferralFacts } from './referral.rules.ts';
import type { Reply } from './reply.entity.ts';
import type { ReplyFacts } from './reply.rules.ts';

/** A referral's row, as far as its facts rest on it. */
type Given = Pick<Referral, 'schemeId' | 'ruleSetId' | 'issueId' | 'round' | 'unitId' | 'coUnitIds' | 'authors' | 'liaisons'> & Partial<Referral>;

/** A referral as its rules see it now: with who claimed it, the scheme's numbers, and what other units did with the same matter. */
export async function referralFacts(em: EntityManager, r: Given, now: Date): Promise<ReferralFacts> {
  const { returnDays, extensionLimit } = (await rulesOf(em, r.ruleSetId)).set;
  const calendar = await calendarFor(em, r.schemeId);
  const member = r.handlerId ? await em.findOne(Membership, { id: r.handlerId }) : null;
  const person = member ? await em.findOne(Person, { id: member.personId }) : null;
  const today = shanghaiDay(now);
  return {
    state: r.state ?? 'DRAFT', schemeId: r.schemeId, unitId: r.unitId, coUnitIds: r.coUnitIds, authors: r.authors, liaisons: r.liaisons,
    handlerId: r.handlerId ?? null, handlerName: person?.name ?? null, confidentiality: r.confidentiality ?? 'ORDINARY', level: r.level ?? 0, now, today, dueOn: r.dueOn ?? today, dueAt: r.dueAt ?? now,
    returnDays, returnUntil: returnUntil(calendar, r.issuedAt ?? now, returnDays), final: r.final ?? false,
    ...await around(em, r, now), extensionCount: r.extensionCount ?? 0, extensionLimit,
    urgedToday: !!r.urgedAt && workdayOf(calendar, shanghaiDay(r.urgedAt)) === workdayOf(calendar, today),
  };
}

/** The calendar a scheme's days are counted by. */
export const calendarFor = async (em: EntityManager, schemeId: string): Promise<Calendar> => calendarOf(em, (await em.findOneOrFail(Scheme, { id: schemeId })).calendarId);

/** The last day on which a unit may ask to return what was issued to it. */
export const returnUntil = (calendar: Calendar, issuedAt: Date, days: number): Day => calendar.addWorkdays(shanghaiDay(issuedAt), days).day;

/** The working day that something of this day counts towards. */
const workdayOf = (calendar: Calendar, day: Day): Day => (calendar.isWorkday(day) ? day : calendar.addWorkdays(day, 1).day);

/** What happened to the same matter in the same round, as far as the reader sees it: a unit its own part, the office all of it. */
async function around(em: EntityManager, r: Given, now: Date): Promise<Pick<ReferralFacts, 'returnedBefore' | 'earlierReturn' | 'inDispute' | 'unitPeople'>> {
  const [found] = await em.execute<{ before: boolean; other: boolean; dispute: boolean; people: string[] }[]>(
    `select coalesce(bool_or(unit_id = ? and return_asked_at is not null), false) as before, coalesce(bool_or(unit_id <> ? and return_upheld), false) as other,
            exists (select from dispute where issue_id = ? and round = ? and state = 'OPEN') as dispute,
            array(select distinct person_id from membership where unit_id = any(?::text[]) and (until is null or until >= ?)) as people
     from referral where issue_id = ? and round = ?`, [r.unitId, r.unitId, r.issueId, r.round, pgArray([r.unitId, ...r.coUnitIds]), r.issuedAt ?? now, r.issueId, r.round]);
  return { returnedBefore: found!.before, earlierReturn: found!.other, inDispute: found!.dispute, unitPeople: found!.people };
}

/** A reply to a referral before there is one. */
export const blankReply = (r: Referral): ReplyFacts => ({
  state: 'DRAFT', schemeId: r.schemeId, unitId: r.unitId, handlerId: r.handlerId ?? null, authors: r.authors, liaisons: r.liaisons, inHand: isInHand(r),
  coUnitIds: r.coUnitIds, rectified: null, evidence: null,
  answerClassId: null, requiresReason: null, reasonLength: null, mustCite: null, text: '', reasonCategory: null, basis: null, explanation: null, alternative: null,
});

/** A reply's row has all that its rules ask. */
export const replyFacts = (r: Reply): ReplyFacts => ({
  ...r, handlerId: r.handlerId ?? null, answerClassId: r.answerClassId ?? null, requiresReason: r.requiresReason ?? null, reasonLength: r.reasonLength ?? null,
  mustCite: r.mustCite ?? null, reasonCategory: r.reasonCategory ?? null, basis: r.basis ?? null, explanation: r.explanation ?? null, alternative: r.alternative ?? null,
  rectified: r.rectified ?? null, evidence: r.evidence ?? null,
});
