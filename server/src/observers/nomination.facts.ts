import type { EntityManager } from '@mikro-orm/postgresql';
import { endOfDay, shanghaiDay } from '../kernel/calendar.ts';
import { rulesOf } from '../schemes/rules.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { RecruitmentCall } from './call.entity.ts';
import type { Nomination } from './nomination.entity.ts';
import { missingOf } from './nomination.input.ts';
import { holding, type NominationFacts } from './nomination.rules.ts';
import { Objection } from './public-notice.entity.ts';
import { Quota } from './quota.entity.ts';

type Known = Pick<Nomination, 'id' | 'schemeId' | 'callId' | 'unitId'>;

/** Whether its call takes nominations today, and what its unit has and holds of it besides this one. */
export async function placesOf(em: EntityManager, { id, callId, unitId }: Known, now: Date): Promise<Pick<NominationFacts, 'callRuns' | 'places' | 'held'> & { channels: string[] }> {
  const call = await em.findOne(RecruitmentCall, { id: callId });
  const quota = await em.findOne(Quota, { callId, unitId });
  const [row] = await em.execute<{ n: number }[]>(
    `select count(*)::int as n from nomination where call_id = ? and unit_id = ? and id <> ? and state = any(?::text[])`, [callId, unitId, id, `{${holding.join(',')}}`]);
  const today = shanghaiDay(now);
  return { callRuns: call?.state === 'OPEN' && call.opensOn <= today && today <= call.closesOn, places: quota?.places ?? 0, held: row!.n, channels: [...(call?.channels ?? [])] };
}

type Whom = Pick<Nomination, 'schemeId' | 'name'> & { phoneDigest?: string | null; idDigest?: string | null };

/** Roles in which the same person already works for the scheme: by ID number where it is known, by name and number otherwise. */
async function rolesHeld(em: EntityManager, { schemeId, name, phoneDigest, idDigest }: Whom, now: Date): Promise<string[]> {
  const rows = await em.execute<{ role: string }[]>(
    `select m.role from membership m join person p on p.id = m.person_id
     where m.scheme_id = ? and m.role in ('HANDLER', 'LEADER', 'OFFICER', 'LIAISON', 'MANAGER') and huiyin.in_force(m.since, m.until, ?)
       and ((p.name = ? and p.phone_digest = ?) or p.id in (select person_id from nomination where id_digest = ? and person_id is not null))`, [schemeId, now, name, phoneDigest ?? '', idDigest ?? '']);
  return rows.map(({ role }) => role);
}

/** A nomination with what the rules ask beyond its row. */
export async function nominationFacts(em: EntityManager, n: Nomination, now: Date): Promise<NominationFacts> {
  const { channels, ...places } = await placesOf(em, n, now);
  const roles = await rolesHeld(em, n, now);
  const employed = !!n.employerUnitId || (!!n.employer && await em.count(Unit, { schemeId: n.schemeId, name: n.employer }) > 0);
  const { set } = await rulesOf(em, n.ruleSetId);
  return {
    ...n, ...places, missing: missingOf({ ...n, phone: n.phoneSealed ?? null }, channels), ownStaff: employed || roles.length > 0, leads: n.leadsUnit || roles.includes('LEADER'),
    noticeDays: set.publicNoticeDays ?? null, noticeOver: !!n.noticeUntil && endOfDay(n.noticeUntil) <= now,
    openObjections: await em.count(Objection, { nominationId: n.id, state: 'OPEN' }),
  };
}
