import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { change, key, steps, SUBMIT } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const FIGURES = 'query($from: LocalDate!, $to: LocalDate!) { figures(from: $from, to: $to) { least groups { code total rows { code count } } } }';
const PUBLISH = change('bulletinPublish', 'BulletinPublishInput', 'bulletin { number state }');
const BULLETINS = '{ bulletins { nodes { id version quarter number state remark figures { groups { code total rows { code label count } } } } } }';
type Group = { code: string; total: number | null; rows: { code: string; count: number | null }[] };
const quarter = { from: '2026-01-01', to: '2026-03-31' };

/** Five matters of three observers, one of which one unit has. */
async function filled(w: World) {
  const s = steps(w);
  const ids: string[] = [];
  for (const who of ['zhang', 'li', 'wang'] as const) {
    const scope = who === 'li' ? 'PRACTICE' : 'GOVERNMENT_ENVIRONMENT';
    const { submissionSubmit: { submission } } = await w.as(who).run(SUBMIT, { i: { idempotencyKey: key(), type: 'MONTHLY_FORM', month: '2026-03', opinions: [0, 1].map((n) => ({ type: 'SUGGESTION', scope, problem: `${who}反映的第${n}个问题` })) } });
    for (const o of submission.opinions) ids.push((await s.register(o.id, 'qian', { category: ids.length === 0 ? 'FINANCE' : 'GOVERNMENT_SERVICE' })).id);
  }
  await s.refer(ids[0]!);
  return ids;
}

clause('B-27 the bulletin of a quarter equals the ledger at the cut-off, names nobody and nothing about too few, and is frozen once published', async (w) => {
  await filled(w);
  for (const who of ['zhang', 'lin', 'sun', 'gu', 'admin'] as const) expect(await w.as(who).refused(FIGURES, quarter)).toMatchObject({ code: 'NOT_YOURS' });
  const of = async (who: 'qian' | 'cheng') => (await w.as(who).run(FIGURES, quarter)).figures as { least: number; groups: Group[] };
  const office = await of('qian');
  const director = await of('cheng');
  expect([office.least, director.least]).toEqual([1, 3]);
  const row = (f: { groups: Group[] }, group: string, code: string) => f.groups.find((g) => g.code === group)!.rows.find((r) => r.code === code)!.count;
  expect([row(office, 'state', 'REGISTERED'), row(office, 'state', 'REFERRED'), row(office, 'category', 'FINANCE'), row(office, 'disposition', 'NONE'), row(office, 'effect', 'NOT_LOOKED')]).toEqual([5, 1, 1, 6, 6]);
  // the one that is referred is one observer's, and does not follow from what is told beside it
  expect(row(director, 'state', 'REFERRED')).toBeNull();
  expect(row(director, 'state', 'REGISTERED')).toBeNull();
  expect(row(director, 'category', 'FINANCE')).toBeNull();
  expect(row(director, 'disposition', 'NONE')).toBe(6);
  for (const g of director.groups) {
    const withheld = g.rows.filter((r) => r.count === null);
    expect(withheld.length, g.code).not.toBe(1);
    if (withheld.length > 0) expect(office.groups.find((o) => o.code === g.code)!.total! - g.rows.reduce((n, r) => n + (r.count ?? 0), 0), g.code).toBeGreaterThanOrEqual(3);
  }
  // periods that overlap could be subtracted from each other
  for (const period of [{ from: '2026-03-01', to: '2026-03-31' }, { from: '2026-01-01', to: '2026-03-30' }, { from: '2026-01-01', to: '2026-06-30' }]) expect(await w.as('cheng').refused(FIGURES, period)).toMatchObject({ code: 'INVALID', field: 'from' });

  await later(w, '2026-03-31T23:59:59+08:00');
  expect((await w.as('qian').run(BULLETINS)).bulletins.nodes).toEqual([]);
  // the server was down when the quarter ended
  await later(w, '2026-04-02T10:00:00+08:00');
  await w.tick();
  const [bulletin] = (await w.as('qian').run(BULLETINS)).bulletins.nodes;
  expect(bulletin).toMatchObject({ quarter: '2026-Q1', state: 'BUILT', number: null });
  for (const who of ['zhang', 'lin', 'cheng'] as const) expect((await w.as(who).run(BULLETINS)).bulletins.nodes).toEqual([]);
  const states = await w.asOwner<{ state: string; n: number; authors: string[] }>(`select state, count(*)::int as n, array_agg(distinct a) as authors from issue, unnest(authors) a where registered_at < '2026-04-01T00:00:00+08:00' group by 1`);
  for (const { state, n, authors } of states) {
    const told = row(bulletin.figures, 'state', state);
    if (authors.length >= 3 && told !== null) expect(told).toBe(n); else expect(told).toBeNull();
  }
  expect(bulletin.figures.groups.find((g: Group) => g.code === 'state').total).toBe(6);
  const said = JSON.stringify(await w.asOwner('select figures from bulletin'));
  for (const words of ['张企业', '李内部', '王律师', '反映的第', ...Object.values(w.members)]) expect(said).not.toContain(words);

  const publishing = (over: object = {}) => ({ i: { bulletinId: bulletin.id, expectedVersion: bulletin.version, remark: '请各单位抓紧办理', ...over } });
  for (const who of ['zhang', 'lin', 'sun', 'cheng'] as const) expect(await w.as(who).refused(PUBLISH, publishing())).toMatchObject({ code: 'NOT_FOUND' });
  expect((await w.as('qian').run(PUBLISH, publishing())).bulletinPublish.bulletin).toEqual({ number: '通报〔2026〕1号', state: 'PUBLISHED' });
  expect(await w.as('qian').refused(PUBLISH, publishing({ expectedVersion: 2 }))).toMatchObject({ code: 'WRONG_STATE' });
  for (const who of ['zhang', 'li', 'wang'] as const) expect((await w.as(who).run(BULLETINS)).bulletins.nodes).toMatchObject([{ number: '通报〔2026〕1号', remark: '请各单位抓紧办理', figures: bulletin.figures }]);
  for (const change of ["figures = '{}'", "remark = '改过'", "number = 'x'"]) await expect(w.asRole(['system:*'], `update bulletin set ${change}`)).rejects.toThrow('never changes');
  // what happens to the ledger later leaves it as it is
  await w.asOwner("update issue set category = 'FINANCE'");
  expect((await w.as('zhang').run(BULLETINS)).bulletins.nodes[0].figures).toEqual(bulletin.figures);
});
