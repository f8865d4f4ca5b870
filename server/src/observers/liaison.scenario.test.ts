import { expect } from 'vitest';
import { key, steps } from '../../test/steps.ts';
import { later } from '../../test/later.ts';
import { watching } from '../../test/watching.ts';
import { clause, type World } from '../../test/world.ts';

const ASSIGN = 'mutation($i: ObserverAssignLiaisonInput!) { observerAssignLiaison(input: $i) { membership { id version liaison { name } liaisons { liaison { name } since until reason by { name } } } } }';
const HAND_OVER = 'mutation($i: LiaisonHandOverInput!) { liaisonHandOver(input: $i) { observers liaison { person { name } } } }';
const versionOf = async (w: World, who: string) => (await w.asOwner<{ version: number }>('select version from membership where id = $1', [w.members[who]]))[0]!.version;
const subject = '{ id version opinions { id handOver { dueOn state } } contact { dueOn state } timeline { type } calls { notes } }';
const read = (w: World, who: 'lin' | 'mei' | 'qian', id: string) => w.as(who).run(`query($id: ID!) { node(id: $id) { ... on Submission ${subject} } }`, { id });

clause('B-15 another liaison takes over: what was filed goes with the observer, every clock runs on to the same day, and who looked after them sees nothing more', async (w) => {
  const s = steps(w);
  const filed = await s.file('zhang');
  await s.call(filed.id);
  const registered = await s.file('li', { opinions: [{ type: 'SUGGESTION', scope: 'PRACTICE', problem: '内部流程' }] });
  const issue = await s.register(registered.opinions[0]!.id);
  await s.refer(issue.id);
  const clocks = () => w.asOwner('select subject_id, rule, state, due_at, started_at, met_at from clock order by subject_id, rule');
  const [before, was] = [await read(w, 'lin', filed.id), await clocks()];
  await later(w, '2026-03-03T10:00:00+08:00');
  const stream = watching(w, w.as('lin').cookie(), { scope: 'LIAISON' });
  await stream.opened();
  await w.as('zhang').run('mutation($i: OpinionAmendInput!) { opinionAmend(input: $i) { cursor } }', { i: { opinionId: filed.opinions[0]!.id, expectedVersion: 1, title: '三个窗口', problem: '变更登记要跑三个窗口' } });
  await stream.until((all) => all.some(({ event }) => event.type === 'OpinionAmended'));

  const i = { membershipId: w.members['zhang'], expectedVersion: await versionOf(w, 'zhang'), liaisonId: w.members['mei'] };
  expect((await w.as('qian').refused(ASSIGN, { i })).field).toBe('reason');
  expect((await w.as('lin').refused(ASSIGN, { i: { ...i, reason: '我想换' } })).code).toBe('NOT_YOURS');
  expect((await w.as('admin').refused(ASSIGN, { i: { ...i, reason: '调岗' } })).code).toBe('NOT_YOURS');
  expect((await w.as('qian').refused(ASSIGN, { i: { ...i, liaisonId: w.members['zhao'], reason: '调岗' } })).field).toBe('liaisonId');
  expect((await w.as('qian').refused(ASSIGN, { i: { ...i, membershipId: w.members['mei'], expectedVersion: await versionOf(w, 'mei'), reason: '调岗' } })).code).toBe('NOT_FOUND');
  const { observerAssignLiaison: { membership } } = await w.as('qian').run(ASSIGN, { i: { ...i, reason: '林专员调岗' } });
  expect(membership.liaison.name).toBe('梅专员');
  expect(membership.liaisons).toEqual([
    { liaison: { name: '梅专员' }, since: '2026-03-03T02:00:00.000Z', until: null, reason: '林专员调岗', by: { name: '钱办' } },
    { liaison: { name: '林专员' }, since: '2026-03-02T02:00:00.000Z', until: '2026-03-03T02:00:00.000Z', reason: null, by: null },
  ]);

  // the new one reads it whole, what came before included, and the clocks stand where they stood
  const after = await read(w, 'mei', filed.id);
  const clocksOf = (n: { opinions: { handOver: unknown }[] }) => n.opinions.map((o) => o.handOver);
  expect(clocksOf(after.node)).toEqual(clocksOf(before.node));
  expect(after.node.contact).toEqual(before.node.contact);
  expect(after.node.calls).toEqual([{ notes: '已与提交人核实情况' }]);
  expect(after.node.timeline.map((t: { type: string }) => t.type)).toEqual([...before.node.timeline.map((t: { type: string }) => t.type), 'OpinionAmended', 'SubmissionReassigned']);
  expect(await clocks()).toEqual(was);
  expect((await w.as('mei').run('query($m: ID!) { archive(membershipId: $m) { nodes { type } } }', { m: w.members['zhang'] })).archive.nodes.map((n: { type: string }) => n.type)).toContain('SubmissionSubmitted');

  // the old one has lost it, also on the open stream
  expect((await read(w, 'lin', filed.id)).node).toBeNull();
  expect((await w.as('lin').run('{ submissions { totalCount } observers { totalCount } }'))).toEqual({ submissions: { totalCount: 1 }, observers: { totalCount: 1 } });
  expect((await w.as('lin').refused('query($m: ID!) { archive(membershipId: $m) { totalCount } }', { m: w.members['zhang'] })).code).toBe('NOT_FOUND');
  const gone = (await stream.until((all) => all.filter(({ event }) => event.__typename === 'Gone').length >= 4, 10_000)).filter(({ event }) => event.__typename === 'Gone').map(({ event }) => event.id);
  expect(gone).toEqual(expect.arrayContaining([filed.id, filed.opinions[0]!.id, w.members['zhang']]));
  await stream.close();

  // a handover of everybody, with the issue and the referral
  await later(w, '2026-03-03T10:05:00+08:00');
  expect((await w.as('qian').run(HAND_OVER, { i: { fromId: w.members['lin'], toId: w.members['mei'], reason: '林专员调离', idempotencyKey: key() } })).liaisonHandOver).toEqual({ observers: 3, liaison: { person: { name: '梅专员' } } });
  expect((await w.as('mei').run('query($id: ID!) { node(id: $id) { ... on Issue { id latestReferral { id } } } }', { id: issue.id })).node.latestReferral).not.toBeNull();
  expect((await w.as('lin').run('{ submissions { totalCount } issues { totalCount } opinions { totalCount } observers { totalCount } duties { totalCount } }'))).toEqual(
    { submissions: { totalCount: 0 }, issues: { totalCount: 0 }, opinions: { totalCount: 0 }, observers: { totalCount: 0 }, duties: { totalCount: 0 } });
  expect(await clocks()).toEqual(was);
  expect((await w.as('qian').refused(HAND_OVER, { i: { fromId: w.members['lin'], toId: w.members['mei'], reason: '再交一次', idempotencyKey: key() } })).code).toBe('WRONG_STATE');
});

clause('B-15 an observer in office whom nobody in office looks after is an alert until it is put right', async (w) => {
  const alert = async (who: 'qian' | 'lin' = 'qian') => (await w.as(who).run('{ observersWithoutLiaison { nodes { person { name } } } }')).observersWithoutLiaison.nodes.map((n: { person: { name: string } }) => n.person.name);
  expect(await alert()).toEqual([]);
  await w.asOwner('update membership set liaison_id = null where id = $1', [w.members['wang']]);
  expect(await alert()).toEqual(['王律师']);
  // a liaison who leaves leaves their observers behind
  await w.asOwner('update membership set until = $1 where id = $2', [w.now(), w.members['lin']]);
  w.set('2026-03-02T10:01:00+08:00');
  expect((await alert()).sort()).toEqual(['张企业', '李内部', '王律师'].sort());
  const i = { membershipId: w.members['wang'], expectedVersion: await versionOf(w, 'wang'), liaisonId: w.members['lin'] };
  expect((await w.as('qian').refused(ASSIGN, { i })).field).toBe('liaisonId');
  await w.as('qian').run(ASSIGN, { i: { ...i, liaisonId: w.members['mei'] } });
  await w.as('qian').run(HAND_OVER, { i: { fromId: w.members['lin'], toId: w.members['mei'], reason: '林专员离任', idempotencyKey: key() } });
  expect(await alert()).toEqual([]);
});

clause('B-15 of a call and a handover at the same moment, the call is logged before it or refused', async (w) => {
  const s = steps(w);
  for (let n = 0; n < 4; n += 1) {
    await later(w, `2026-0${4 + n}-01T10:00:00+08:00`);
    const filed = await s.file('zhang', { month: `2026-0${4 + n}` });
    const [from, to] = n % 2 === 0 ? ['lin', 'mei'] as const : ['mei', 'lin'] as const;
    const call = { submissionId: filed.id, expectedVersion: 1, calledAt: w.now().toISOString(), outcome: 'CLEAR', notes: '同一时刻' };
    const [called, handed] = await Promise.all([
      w.as(from).raw('mutation($i: SubmissionLogCallInput!) { submissionLogCall(input: $i) { cursor } }', { i: call }),
      w.as('qian').raw(HAND_OVER, { i: { fromId: w.members[from], toId: w.members[to], reason: '交接', idempotencyKey: key() } }),
    ]);
    expect(handed.errors).toBeUndefined();
    const calls = await w.asOwner('select id from call where submission_id = $1', [filed.id]);
    expect(calls.length).toBe(called.errors ? 0 : 1);
    if (called.errors) expect(['NOT_FOUND', 'VERSION_CONFLICT', 'NOT_YOURS']).toContain(called.errors[0]!.extensions.code);
    const [{ state }] = await w.asOwner<{ state: string }>("select state from clock where subject_id = $1 and rule = 'contact'", [filed.id]) as [{ state: string }];
    expect(state).toBe(called.errors ? 'RUNNING' : 'MET');
    expect((await w.as(to).run('query($id: ID!) { node(id: $id) { id } }', { id: filed.id })).node).not.toBeNull();
  }
  const i = { membershipId: w.members['zhang'], expectedVersion: 1, liaisonId: w.members['mei'], reason: '旧版本' };
  expect((await w.as('qian').refused(ASSIGN, { i })).code).toBe('VERSION_CONFLICT');
  expect(w.faults).toEqual([]);
});
