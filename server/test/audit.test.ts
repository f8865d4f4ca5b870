import { expect, test } from 'vitest';
import { verifyJournal } from '../src/journal/verify.ts';
import { ask } from './asking.ts';
import { later } from './later.ts';
import { neighbours } from './neighbours.ts';
import { change, steps } from './steps.ts';
import { aWorld, clause, type World } from './world.ts';

const FACTS = `query($first: Int! = 100, $after: String, $where: AuditFilter) { auditFacts(first: $first, after: $after, where: $where) {
  nodes { id at label by role succeeded outcome subject subjectId changed address } pageInfo { hasNextPage endCursor } } }`;
interface Fact { id: string; at: string; label: string; by: string | null; role: string | null; succeeded: boolean; outcome: string | null; subject: string | null; subjectId: string | null; changed: string[]; address: string | null }
const facts = async (w: World, where: object = {}, lang = 'zh') => (await w.as('audit', lang).run(FACTS, { where })).auditFacts.nodes as Fact[];

clause('the auditor reads who did what and what was refused, and not a word of what it was about', async (w) => {
  const s = steps(w);
  const { issue } = await s.inHand();
  const refused = { i: { issueId: issue.id, expectedVersion: 2, evidence: '自行销号的理由' } };
  await w.as('zhao').refused(change('issueClear', 'IssueClearInput', 'issue { id }'), refused);
  await ask(w, 'mutation { sessionSignIn(input: { username: "user-zhang", password: "nothing" }) { codeAsked } }', {}, {});
  await ask(w, 'mutation { sessionSignIn(input: { username: "nobody-here", password: "nothing" }) { codeAsked } }', {}, {});
  const all = await facts(w);
  expect(all.find((f) => f.label === '问题：登记' || f.label.includes('登记'))).toMatchObject({ by: '钱办', role: '营商办工作人员', succeeded: true });
  const denied = all.find((f) => f.outcome === '无权操作')!;
  expect(denied).toMatchObject({ by: '赵经办', role: '经办人', succeeded: false, subject: '问题', subjectId: issue.id, address: '127.0.0.1' });
  expect(all.filter((f) => f.label === '登录' && !f.succeeded).map((f) => [f.by, f.outcome, f.address])).toEqual([[null, '身份未通过', '127.0.0.1'], ['张企业', '身份未通过', '127.0.0.1']]);
  const said = JSON.stringify(all);
  const [texts] = await w.asOwner<{ all: string[] }>(`select array_agg(distinct t) as all from (select problem as t from opinion union select suggestion from opinion union select title from issue union select problem from issue union select requirement from referral) x where length(t) > 2`);
  expect(texts!.all.length).toBeGreaterThan(2);
  for (const words of [...texts!.all, '自行销号的理由', '13800001234']) expect(said).not.toContain(words);
  expect(all.filter((f) => !/^[\p{Script=Han}：、，（）]+$/u.test(f.label)).map((f) => f.label)).toEqual([]);
  for (const who of ['admin', 'secure', 'qian', 'lin', 'zhao', 'zhang'] as const) expect(await w.as(who).refused(FACTS)).toMatchObject({ code: 'NOT_YOURS', rule: 'audit' });
  expect(await w.as(null).refused(FACTS)).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect((await facts(w, {}, 'en')).find((f) => f.id === denied.id)).toMatchObject({ outcome: 'Not theirs to do', role: 'Handler of a unit' });
});

test('the facts are paged without a gap or a double, and narrowed by time, kind, person and outcome', async () => {
  const w = await aWorld();
  const { issue } = await steps(w).inHand();
  for (let n = 0; n < 3; n += 1) await w.as('zhao').refused(change('issueClear', 'IssueClearInput', 'issue { id }'), { i: { issueId: issue.id, expectedVersion: 2, evidence: '销号' } });
  await later(w, '2026-03-02T11:00:00+08:00');
  await steps(w).file('wang');
  const all = await facts(w);
  expect(all.map((f) => f.at)).toEqual([...all.map((f) => f.at)].sort().reverse());
  const paged: Fact[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: { nodes: Fact[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (await w.as('audit').run(FACTS, { first: 7, after })).auditFacts;
    paged.push(...page.nodes);
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  expect(paged.map((f) => f.id)).toEqual(all.map((f) => f.id));
  expect((await facts(w, { refused: true })).length).toBe(3);
  expect((await facts(w, { refused: false })).length).toBe(all.length - 3);
  expect((await facts(w, { since: '2026-03-02T11:00:00+08:00' })).length).toBeLessThan(all.length);
  expect((await facts(w, { since: '2026-03-02T11:00:00+08:00', until: '2026-03-02T11:00:00+08:00' }))).toEqual([]);
  expect(new Set((await facts(w, { by: '王律' })).map((f) => f.by))).toEqual(new Set(['王律师']));
  const kinds = (await w.as('audit').run('{ audit { kinds { code label } } }')).audit.kinds as { code: string; label: string }[];
  expect(new Set(kinds.map((k) => k.label)).size).toBe(kinds.length);
  const clearing = kinds.find((k) => k.code.split(',').includes('issueClear'))!;
  expect((await facts(w, { kinds: [clearing.code] })).map((f) => f.label)).toEqual(Array(3).fill(clearing.label));
  expect(await w.as('audit').refused(FACTS, { after: 'nonsense' })).toMatchObject({ code: 'INVALID', field: 'after' });
});

test('another scheme’s facts are another auditor’s, and the database tells them to nobody else either', async () => {
  const w = await aWorld();
  const next = await neighbours(w);
  const theirs = new Set((await w.asOwner<{ id: string }>('select id from journal_entry where chain = $1', [next.schemeId])).map((e) => e.id));
  expect((await facts(w)).filter((f) => theirs.has(f.id))).toEqual([]);
  const asked = `select * from huiyin.audit_facts('${w.schemeId}', 99999, 99999, 99999, '2000-01-01', '2100-01-01', null, null, null, 10)`;
  for (const scopes of [[], ['system:*'], [`office:${w.schemeId}`], [`audit:${next.schemeId}`]]) expect(await w.asRole(scopes, asked)).toEqual([]);
  expect((await w.asRole([`audit:${w.schemeId}`], asked)).length).toBe(10);
});

test('the auditor has the journal verified, and a change behind the product’s back shows', async () => {
  const w = await aWorld();
  await steps(w).inHand();
  const VERIFY = '{ audit { verification { chain entries head intact brokenAt } } }';
  expect((await w.as('audit').run(VERIFY)).audit.verification).toMatchObject([{ chain: '本方案', intact: true, brokenAt: null }, { chain: '账号和系统', intact: true }]);
  await w.tamper("update journal_entry set actor_id = 'mbr_0' where chain = $chain and seq = 3");
  expect((await w.as('audit').run(VERIFY)).audit.verification[0]).toMatchObject({ intact: false, brokenAt: 3 });
  expect(await w.as('admin').refused(VERIFY)).toMatchObject({ code: 'NOT_YOURS' });
  expect((await w.asOwnerEm((em) => verifyJournal(em, w.services.signer))).filter((v) => v.broken)).toHaveLength(1);
});
