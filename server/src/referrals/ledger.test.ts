import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import { expect, test } from 'vitest';
import { key, steps, SUBMIT } from '../../test/steps.ts';
import { aWorld, type World } from '../../test/world.ts';

/** So many issues, every other one referred and one of them twice. */
async function filled(w: World, many: number): Promise<string[]> {
  const s = steps(w);
  const ids: string[] = [];
  for (let i = 0; i < many; i += 1) {
    const { submissionSubmit } = await w.as(i % 2 ? 'zhang' : 'wang').run(SUBMIT, { i: {
      idempotencyKey: key(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'SUGGESTION', problem: `变更登记要跑三个窗口之 ${i}`, suggestion: '合并窗口' }] } });
    const issue = await s.register(submissionSubmit.submission.opinions[0].id);
    ids.push(issue.id);
    if (i % 2 === 0) await s.refer(issue.id);
  }
  return ids;
}

interface Field { name: string; args: { name: string }[]; type: Shown }
interface Shown { kind: string; name: string | null; ofType: Shown | null }
const named = (t: Shown): Shown => (t.ofType ? named(t.ofType) : t);

/** Every field of a type as the one thing that is asked for, and those of the types that lie under some of its fields. */
async function eachAlone(w: World, type: string, under: Record<string, string> = {}): Promise<string[]> {
  const { __type } = await w.as('qian').run<{ __type: { fields: Field[] } }>(
    'query($t: String!) { __type(name: $t) { fields { name args { name } type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }', { t: type });
  const selections = await Promise.all(__type.fields.filter((f) => f.args.length === 0).map(async ({ name, type: of }) => {
    if (under[name]) return (await eachAlone(w, under[name], under)).map((inner) => `${name} { ${inner} }`);
    return [['OBJECT', 'INTERFACE', 'UNION'].includes(named(of).kind) ? `${name} { __typename }` : name];
  }));
  return selections.flat();
}

test('each field of the ledger reads the same alone as on the page of its issue, which reads everything', async () => {
  const w = await aWorld({ preset: 'huaibei' });
  const ids = await filled(w, 3);
  const selections = await eachAlone(w, 'Issue', { submitter: 'Person', responsibleUnit: 'Unit', latestReferral: 'Referral', deadline: 'Deadline', unit: 'Unit' });
  expect(selections.length).toBeGreaterThan(50);
  for (const who of ['qian', 'lin', 'zhao', 'wang'] as const) {
    for (const selection of selections) {
      const { issues } = await w.as(who).run<{ issues: { nodes: { key: string }[] } }>(`{ issues { nodes { key: id ${selection} } } }`);
      const whole = await Promise.all(issues.nodes.map(async (row) =>
        (await w.as(who).run('query($id: ID!) { node(id: $id) { ... on Issue { key: id ' + selection + ' } } }', { id: row.key })).node));
      expect(issues.nodes, selection).toEqual(whole);
    }
  }
  expect((await w.as('qian').run('{ issues { nodes { id } } }')).issues.nodes.map((n: { id: string }) => n.id).toSorted()).toEqual(ids.toSorted());
});

test('a page of the ledger is read by one statement, however many rows it has', async () => {
  const w = await aWorld({ preset: 'huaibei' });
  const pool = await (w.services.orm.em.getConnection() as PostgreSqlConnection).getNativeClient();
  let asked = 0;
  pool.on('acquire', () => { asked += 1; });
  const roundTrips = async (first: number) => {
    const before = asked;
    const { issues } = await w.as('qian').run('query($first: Int!) { issues(first: $first) { nodes { id title stateLabel categoryLabel opinionCount referralCount submitter { id name } responsibleUnit { id name } latestReferral { id unit { id name } deadline { dueOn dueAt workingDaysLeft state } } } } }', { first });
    return { rows: issues.nodes.length as number, asked: asked - before };
  };
  await filled(w, 4);
  await roundTrips(4);
  // who asks is one more
  expect(await roundTrips(1)).toEqual({ rows: 1, asked: 2 });
  expect(await roundTrips(4)).toEqual({ rows: 4, asked: 2 });
});
