import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { Change } from '../journal/change.ts';
import { system } from '../kernel/actor.ts';
import { endOfDay, type Day } from '../kernel/calendar.ts';
import { rulesOf } from '../schemes/rules.ts';
import type { Deed } from './deed.entity.ts';
import { countsAs } from './deed.rules.ts';
import { deedsBetween } from './deed.records.ts';
import { Duty } from './duty.entity.ts';
import { dutyRules, type DutyState, type Excuse } from './duty.rules.ts';
import { periodOf, saidOf } from './period.rules.ts';

/** Time does it, whoever's act it goes with: what it records stands in the system's name. */
export async function byTime(change: Change, schemeId: string, work: (passing: Change) => Promise<void>): Promise<void> {
  if (change.actor.role === 'SYSTEM') return work(change);
  const passing = new Change(change.services, system(schemeId), change.em, change.now);
  await work(passing);
  change.drafts.push(...passing.drafts);
}

/** The kinds of deed that do a duty, by the rules it came under. */
export const deedsFor = async (em: EntityManager, duty: Pick<Duty, 'ruleSetId' | 'cadence'>): Promise<readonly string[]> =>
  (await rulesOf(em, duty.ruleSetId)).cadences.find((c) => c.code === duty.cadence)?.deeds ?? [];

/** What is said of a duty with what happens to it: what it asks, and for which period. */
export async function telling(em: EntityManager, duty: Pick<Duty, 'ruleSetId' | 'cadence' | 'period' | 'membershipId'>, action: keyof typeof dutyRules.actions, more: object = {}) {
  const rule = (await rulesOf(em, duty.ruleSetId)).cadences.find((c) => c.code === duty.cadence)!;
  const period = saidOf(periodOf(duty.period)!);
  const { told } = dutyRules.actions[action];
  const said = told && { zh: `${told.zh}：${rule.labelZh}（${period.zh}）`, en: `${told.en}: ${rule.labelEn} (${period.en})` };
  return { more: { cadence: duty.cadence, period: duty.period, memberId: duty.membershipId, ...(said ? { said } : {}), ...more } };
}

type Action = Exclude<keyof typeof dutyRules.actions, 'open' | 'openExcused'>;
/** A duty as its rules see it. */
export const facts = (d: Duty) => ({ ...d, membershipId: d.membershipId ?? null, liaisonId: d.liaisonId ?? null, managingUnitId: d.managingUnitId ?? null, doneAt: d.doneAt ?? null });

/** Carries out one row of the lifecycle on a duty, and says of which duty. */
export async function move(change: Change, duty: Duty, action: Action, input: object = {}, set: Partial<Duty> = {}, more: object = {}): Promise<Duty> {
  return change.apply(dutyRules, duty, action, input, set, await telling(change.em, duty, action, more), facts(duty));
}

/** A deed does, at once, what is owed for the day it was done on. */
export const satisfy = (change: Change, deed: Deed): Promise<void> => byTime(change, deed.schemeId, async (passing) => {
  for (const duty of await running(passing.em, deed, deed.onDay)) {
    if (!duty.doneAt && countsAs(deed.kind, await deedsFor(passing.em, duty))) await fulfil(passing, duty, deed);
  }
});

/** A deed that is taken back no longer does what it did; another one may. */
export const unsatisfy = (change: Change, deed: Deed): Promise<void> => byTime(change, deed.schemeId, async (passing) => {
  for (const duty of await passing.em.find(Duty, { deedId: deed.id }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
    await move(passing, duty, duty.state === 'DONE' ? 'reopen' : 'undo', {}, { doneAt: null, deedId: null });
    await settle(passing, duty);
  }
});

const running = (em: EntityManager, of: { schemeId: string; membershipId?: string | null }, on: Day) => em.find(Duty,
  { schemeId: of.schemeId, membershipId: of.membershipId ?? null, opensOn: { $lte: on }, endsOn: { $gte: on } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });

/** What was done in its period does it; where its period is over and nothing did, it is missed, as of the period's end. */
export async function settle(passing: Change, duty: Duty): Promise<void> {
  if (!duty.doneAt) {
    const [deed] = await deedsBetween(passing.em, { schemeId: duty.schemeId, membershipId: duty.membershipId ?? null }, await deedsFor(passing.em, duty), duty.opensOn, duty.endsOn);
    if (deed) await fulfil(passing, duty, deed);
  }
  if (duty.state === 'OPEN' && passing.now >= endOfDay(duty.endsOn)) await miss(passing, duty);
}

async function fulfil(passing: Change, duty: Duty, deed: Deed): Promise<void> {
  // what comes in after the period does not make the gap undone
  if (duty.state === 'OPEN' && deed.at >= endOfDay(duty.endsOn)) await miss(passing, duty);
  await move(passing, duty, duty.state === 'OPEN' ? 'fulfil' : 'fulfilAfter', {}, { doneAt: deed.at, deedId: deed.id }, { of: deed.subjectId });
}

async function miss(passing: Change, duty: Duty): Promise<void> {
  const excuse = await excuseOf(passing.em, duty);
  if (excuse) await move(passing, duty, 'excuse', { reason: excuse }, { excuseReason: excuse });
  else await move(passing, duty, 'miss', {}, { missedAt: duty.missedAt ?? endOfDay(duty.endsOn) }, { tells: await toldOfGap(passing.em, duty, passing.now) });
}

/** Why nothing was asked of an observer in a period that is over: they left before its end, are suspended, or were excused of days in it. */
async function excuseOf(em: EntityManager, { membershipId, opensOn, endsOn, owedBy }: Duty): Promise<Excuse | null> {
  if (!membershipId) return null;
  const [row] = await em.execute<{ left: boolean; paused: boolean; excused: boolean }[]>(
    `select coalesce(m.until < ?, false) as left, m.paused_since is not null as paused,
       exists (select from excuse e where e.membership_id = m.id and e.state = 'APPROVED' and e.from_on <= ? and e.to_on >= ?) as excused from membership m where m.id = ?`,
    [endOfDay(endsOn), endsOn, opensOn, membershipId]);
  if (row?.left) return 'LEFT';
  if (row?.paused) return 'SUSPENDED';
  return row?.excused && owedBy === 'OBSERVER' ? 'APPROVED' : null;
}

/** Nothing is asked of somebody for the periods that touch these days: what is open or was missed is excused. */
export const excuseDuties = (change: Change, of: { schemeId: string; membershipId: string; from: Day; to: Day }, excuse: Excuse, states: readonly DutyState[] = ['OPEN', 'MISSED']): Promise<void> =>
  byTime(change, of.schemeId, async (passing) => {
    const duties = await passing.em.find(Duty, { membershipId: of.membershipId, ...(excuse === 'APPROVED' ? { owedBy: 'OBSERVER' as const } : {}), state: { $in: [...states] }, opensOn: { $lte: of.to }, endsOn: { $gte: of.from } },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
    for (const duty of duties) await move(passing, duty, 'excuse', { reason: excuse }, { excuseReason: excuse });
  });

/** Who is reminded: whoever owes it. */
export const toldToAct = async (em: EntityManager, duty: Duty, now: Date): Promise<string[]> =>
  duty.owedBy === 'OBSERVER' ? [duty.membershipId!] : duty.owedBy === 'LIAISON' ? present(duty.liaisonId) : officers(em, duty.schemeId, now);

/** Who is told of a gap: an observer and their liaison of the observer's, the liaison and the office of a liaison's, the office of its own. */
const toldOfGap = async (em: EntityManager, duty: Duty, now: Date): Promise<string[]> =>
  duty.owedBy === 'OBSERVER' ? [duty.membershipId!, ...present(duty.liaisonId)] : [...present(duty.liaisonId), ...await officers(em, duty.schemeId, now)];

const present = (id: string | null | undefined) => (id ? [id] : []);

const officers = async (em: EntityManager, schemeId: string, now: Date): Promise<string[]> =>
  (await em.execute<{ id: string }[]>("select id from membership where scheme_id = ? and role = 'OFFICER' and huiyin.in_force(since, until, ?) order by id", [schemeId, now])).map((r) => r.id);

