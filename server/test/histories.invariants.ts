import { expect } from 'vitest';
import { inTransaction } from '../src/journal/transaction.ts';
import { verifyJournal } from '../src/journal/verify.ts';
import type { World } from './world.ts';

/** A sentence of the domain that no history may break, and the rows that would break it. */
const never: readonly (readonly [says: string, sql: string])[] = [
  ['an answer that does not adopt says why, before anybody reads it (A-29)',
    `select o.id from opinion o join reply p on p.id = o.answer_id where o.state = 'ANSWERED'
       and (p.state <> 'RELEASED' or p.requires_reason and huiyin.meaningful_length(coalesce(p.explanation, '')) < greatest(p.reason_length, 1))`],
  ['what is cleared has evidence, a responsible unit, and every answer released (A-34, A-49)',
    `select i.id from issue i where i.state = 'CLEARED' and (i.evidence is null or i.responsible_unit_id is null or exists (
       select from opinion o left join reply p on p.id = o.answer_id where o.issue_id = i.id and (o.state <> 'ANSWERED' or p.state is distinct from 'RELEASED')))`],
  ['a department never learns from a row who filed it (A-31, B-11)',
    `select id from submission where audience && (select array_agg('unit:' || id) from unit) union all select id from opinion where audience && (select array_agg('unit:' || id) from unit)`],
  ['no author sees what another filed (A-31)',
    `select id from opinion o where exists (select from unnest(o.audience) s where s like 'member:%' and s <> 'member:' || o.author_id)
     union all select id from submission x where exists (select from unnest(x.audience) s where s like 'member:%' and s <> 'member:' || x.author_id)`],
  ['what is restricted is for clue officers, the discipline body and whoever reported it (A-22, A-41)',
    `select id from clue where exists (select from unnest(audience) s where split_part(s, ':', 1) not in ('clues', 'discipline', 'member', 'system'))
     union all select id from opinion where state = 'RESTRICTED' and exists (select from unnest(audience) s where split_part(s, ':', 1) not in ('clues', 'member', 'system'))`],
  ['a trade secret is for nobody else in the unit than its handler (A-20)',
    `select id from issue where confidentiality = 'TRADE_SECRET' and exists (select from unnest(audience) s where split_part(s, ':', 1) in ('unit', 'leaders'))`],
  ['whoever strikes a matter off is not whoever proposed it (A-49)',
    `select id from clearance where confirmed_by_id = proposed_by_id`],
  ['a breach is for good, and comes once',
    `select c.id from clock c join clock_event e on e.clock_id = c.id and e.kind = 'BREACHED' group by c.id having count(*) > 1 or bool_or(c.breached_at is null)`],
  ['numbers of the ledger have no gap and are used once (A-49)',
    `select min(number) from issue group by regexp_replace(number, '^(.*\\d{4})-\\d{4}.*$', '\\1')
       having count(*) <> count(distinct number) or count(*) <> max(substring(number from '\\d{4}-(\\d{4})')::int)`],
  ['a matter stands at the version of its last entry in the journal, which tells nobody beyond its audience',
    ['submission', 'opinion', 'issue', 'referral', 'reply', 'dispute', 'information_request', 'supervision'].map((t) => `select x.id || ' ' || x.state || ' ' || x.version || ' ' || coalesce(e.v, 0) || ' ' || x.audience::text || ' ' || e.a::text || e.t as id from ${t} x left join lateral (
       select e.subject_version v, e.audience a, e.type t from journal_entry e where e.subject_id = x.id and e.type not like 'Clock%' order by seq desc limit 1) e on true where e.v is distinct from x.version or not e.a <@ x.audience`).join(' union all ')],
  ['a referral is in one pair of hands at a time: one open reply, one lead unit',
    `select referral_id from referral_unit where part = 'LEAD' group by 1 having count(*) <> 1`],
  ['every matter has its clocks: an opinion that waits for triage has its hand-over clock (B-26)',
    `select o.id from opinion o join submission s on s.id = o.submission_id where o.state = 'SUBMITTED' and not exists (select from clock c where c.subject_id = o.id and c.rule = 'handOver')`],
];

/** Looks whether everything that must hold holds, whoever did what. */
export async function holds(w: World): Promise<void> {
  for (const [says, sql] of never) expect(await w.asOwner(sql), says).toEqual([]);
  const verdicts = await inTransaction(w.services, ['system:*'], (em) => verifyJournal(em, w.services.signer));
  expect(verdicts.filter((v) => v.broken), 'the journal verifies').toEqual([]);
  expect(w.faults, 'nothing ends in a fault').toEqual([]);
}
