import { expect, test } from 'vitest';
import { later } from '../../test/later.ts';
import { key, steps } from '../../test/steps.ts';
import { watching } from '../../test/watching.ts';
import { aWorld, clause, type World } from '../../test/world.ts';
import { canonical } from '../kernel/canonical.ts';
import { dossierAt, headOf } from './archive.records.ts';
import { digestOfDossier, type Dossier } from './dossier.ts';

const FREEZE = 'mutation($i: ArchiveFreezeInput!) { archiveFreeze(input: $i) { snapshot { id digest counts { participation submissions adopted missed } recount { holds differs counts { participation } } } } }';
const archive = (w: World, who: Parameters<World['as']>[0], m?: string) => w.as(who).run('query($m: ID) { archive(membershipId: $m, first: 100) { totalCount nodes { id cursor type label actor text subjectId } } }', { m: m ?? null });
const whole = (w: World, who: string, from?: Dossier, until?: number) => w.asOwnerEm(async (em) =>
  dossierAt(em, { schemeId: w.schemeId, membershipId: w.members[who]! }, until ?? (await headOf(em, w.schemeId)).seq, from));

clause('B-29, B-30 an archive holds what was filed and owed, each line with its entry, at once; nobody else opens it', async (w) => {
  const s = steps(w);
  await later(w, '2026-04-02T10:00:00+08:00');
  const stream = watching(w, w.as('zhang').cookie(), { scope: 'MINE' });
  await stream.opened();
  const began = Date.now();
  const filed = await s.file('zhang', { month: '2026-04' });
  await stream.until((all) => all.some(({ event }) => event.type === 'SubmissionSubmitted') && all.some(({ event }) => event.type === 'DutyDone'), 2000);
  expect(Date.now() - began).toBeLessThan(2000);
  const own = (await archive(w, 'zhang')).archive;
  expect(own.nodes.map((n: { type: string }) => n.type)).toEqual(['DutyDone', 'SubmissionSubmitted', 'DutyExcusedFirst', 'DutyExcusedFirst', ...own.nodes.slice(4).map((n: { type: string }) => n.type)]);
  expect(own.totalCount).toBe(own.nodes.length);
  const line = own.nodes.find((n: { type: string }) => n.type === 'SubmissionSubmitted');
  expect(line.subjectId).toBe(filed.id);
  expect((await w.asOwner('select type from journal_entry where id = $1', [line.id]))).toEqual([{ type: 'SubmissionSubmitted' }]);
  expect(own.nodes[0].label).toBe('本期要求已履行：每月提交监督意见表（2026年4月）');
  expect((await archive(w, 'qian', w.members['zhang'])).archive.totalCount).toBeGreaterThanOrEqual(own.totalCount);
  for (const who of ['wang', 'li', 'mei', 'admin', 'zhao'] as const) {
    expect((await w.as(who).refused('query($m: ID!) { archive(membershipId: $m) { totalCount } }', { m: w.members['zhang'] })).code).toBe('NOT_FOUND');
    expect((await w.as(who).refused('query($m: ID!) { archiveCount(membershipId: $m) { digest } }', { m: w.members['zhang'] })).code).toBe('NOT_FOUND');
  }
  await stream.close();
});

clause('A-21 those who manage an observer for the unit that appointed them open the file; those of another unit do not', async (w) => {
  await steps(w).file('zhang');
  const unitId = w.units['市场监管局']!;
  const manager = (id: string) => w.asOwner("update membership set role = 'MANAGER', unit_id = $2 where id = $1", [w.members[id], id === 'zhao' ? unitId : w.units['税务局']]);
  await manager('zhao');
  await manager('wu');
  await w.asOwner(`update membership set managing_unit_id = $2, audience = array(select distinct x from unnest(audience || array['managers:' || $2]) x order by x) where id = $1`, [w.members['zhang'], unitId]);
  await w.asOwner(`update person set audience = audience || array['managers:' || $2] where id = (select person_id from membership where id = $1)`, [w.members['zhang'], unitId]);
  const seen = (await archive(w, 'zhao', w.members['zhang'])).archive;
  expect(seen.nodes.map((n: { type: string }) => n.type)).toContain('SubmissionSubmitted');
  expect(seen.nodes.find((n: { type: string }) => n.type === 'SubmissionSubmitted').actor).toBe('张企业');
  expect((await w.as('wu').refused('query($m: ID!) { archive(membershipId: $m) { totalCount } }', { m: w.members['zhang'] })).code).toBe('NOT_FOUND');
  expect((await w.as('zhao').refused('query($m: ID!) { archive(membershipId: $m) { totalCount } }', { m: w.members['wang'] })).code).toBe('NOT_FOUND');
  expect((await w.as('wu').refused(FREEZE, { i: { membershipId: w.members['zhang'], purpose: '考核', from: '2026-03-01', to: '2026-12-31', idempotencyKey: key() } })).code).toBe('NOT_FOUND');
  await w.as('zhao').run(FREEZE, { i: { membershipId: w.members['zhang'], purpose: '2026 年度综合考核', from: '2026-03-01', to: '2026-12-31', idempotencyKey: key() } });
});

clause('A-23, B-31 evidence is frozen: a recount of the journal gives the same figures, and what comes later shows as a difference', async (w) => {
  const s = steps(w);
  const answered = await s.answered();
  const i = { membershipId: w.members['zhang'], purpose: '2026 年度综合考核', from: '2026-03-01', to: '2026-12-31', idempotencyKey: key() };
  expect((await w.as('lin').refused(FREEZE, { i })).code).toBe('NOT_YOURS');
  expect((await w.as('zhang').refused(FREEZE, { i })).code).toBe('NOT_YOURS');
  expect((await w.as('qian').refused(FREEZE, { i: { ...i, purpose: ' ' } })).field).toBe('purpose');
  const { archiveFreeze: { snapshot } } = await w.as('qian').run(FREEZE, { i });
  expect(snapshot.counts).toEqual({ participation: 1, submissions: 1, adopted: 0, missed: 0 });
  expect(snapshot.recount).toEqual({ holds: true, differs: false, counts: { participation: 1 } });
  expect(answered.opinion.id).toBeTruthy();
  await later(w, '2026-04-02T10:00:00+08:00');
  await s.file('zhang', { month: '2026-04' });
  const again = () => w.as('zhang').run('{ archiveSnapshots { totalCount nodes { digest counts { participation } recount { holds differs counts { participation } } } } }');
  expect((await again()).archiveSnapshots.nodes).toEqual([{ digest: snapshot.digest, counts: { participation: 1 }, recount: { holds: true, differs: true, counts: { participation: 2 } } }]);
  await expect(w.asOwner("update archive_snapshot set counts = '{}'")).rejects.toThrow(/never changes/);
  // an entry that somebody changed behind the product's back shows
  await w.tamper("update journal_payload set data = jsonb_set(data, '{deed}', '\"CONTACT:PHONE\"') where chain = $chain and data ->> 'deed' = 'SUBMISSION:MONTHLY_FORM'");
  expect((await again()).archiveSnapshots.nodes[0].recount.holds).toBe(false);
});

test('a record made line by line and one made from scratch are the same bytes, wherever it was taken up again', async () => {
  const w = await aWorld();
  const s = steps(w);
  let seed = 20260302;
  const random = (n: number) => { seed = (seed * 1103515245 + 12345) % 2 ** 31; return seed % n; };
  const who = ['zhang', 'li', 'wang'] as const;
  const kept = new Map<string, Dossier>();
  for (let month = 4; month <= 9; month += 1) {
    await later(w, `2026-0${month}-0${1 + random(9)}T10:00:00+08:00`);
    for (const name of who) {
      const filed = random(3) > 0 ? await s.file(name, { month: `2026-0${month}`, ...(name === 'li' ? { opinions: [{ type: 'SUGGESTION', scope: 'PRACTICE', problem: `第${random(99)}件` }] } : {}) }) : null;
      if (filed && random(3) === 0) await w.as(name).run('mutation($i: SubmissionWithdrawInput!) { submissionWithdraw(input: $i) { cursor } }', { i: { submissionId: filed.id, expectedVersion: 1, reason: '另行提交' } });
      // taken up from where it was, through its own spelling
      const before = kept.get(name);
      if (random(2) === 0) kept.set(name, await whole(w, name, before && JSON.parse(canonical(before)) as Dossier));
    }
  }
  for (const name of who) {
    const scratch = await whole(w, name);
    const resumed = await whole(w, name, kept.get(name));
    expect(canonical(resumed)).toBe(canonical(scratch));
    expect(digestOfDossier(resumed)).toBe(digestOfDossier(scratch));
    expect(scratch.position).toBeGreaterThan(10);
    const counted = (await w.as(name).run('{ archiveCount { digest counts { submissions } } }')).archiveCount;
    expect(counted.digest).toBe(digestOfDossier(scratch));
    const [{ n }] = await w.asOwner<{ n: number }>("select count(*)::int as n from submission where author_id = $1 and state <> 'WITHDRAWN'", [w.members[name]]) as [{ n: number }];
    expect(counted.counts.submissions).toBe(n);
  }
}, 60_000);
