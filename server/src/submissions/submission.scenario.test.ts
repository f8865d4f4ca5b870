import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { anOpinion, change, form, key, SUBMIT, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const NODE = `query($id: ID!) { node(id: $id) { ... on Submission { version state number typeLabel opinions { id version state title problem suggestion }
  contact { state dueOn dueAt metAt breachedAt } calls { outcomeLabel notes } promisedContactOn promisedHandOverOn timeline { type label actor text } }
  ... on Opinion { id version opinionState: state problem handOver { state startedAt dueOn dueAt metAt breachedAt explain { sentence } } } } }`;
const read = async (w: World, who: 'zhang' | 'lin' | 'qian' | 'mei' | 'zhao' | 'sun', id: string) => (await w.as(who).run(NODE, { id })).node;
const filed = async (w: World) => (await w.as('qian').run('{ submissions { totalCount } }')).submissions.totalCount;
/** What an experience officer of the Huaibei plan files. */
const item = (type: string, over: object = {}) => ({ idempotencyKey: key(), type, method: 'HEARD', opinions: [{ type: 'SUGGESTION', problem: '办理变更登记要跑三个窗口，材料交了三次。', suggestion: '合并为一个窗口。', ...over }] });
const huaibei = { preset: 'huaibei' } as const;

clause('A-2 what an observer files is typed, numbered and reaches the liaison', async (w) => {
  const { submissionSubmit: { submission } } = await w.as('zhang').run(SUBMIT, { i: item('ENTERPRISE_DEMAND') });
  expect(submission).toMatchObject({ number: expect.stringMatching(/^HB-S-2026-[A-Z2-9]{8}$/), state: 'SUBMITTED', liaison: { name: '林专员' } });
  const { submissions } = await w.as('lin').run('{ submissions { nodes { number typeLabel opinions { typeLabel } } } }');
  expect(submissions.nodes).toEqual([{ number: submission.number, typeLabel: '企业集中诉求', opinions: [{ typeLabel: '意见建议' }] }]);

  const refusals = {
    untyped: item('PROPOSAL', { type: null }), unknown: item('PROPOSAL', { type: 'COMPLAINT' }), unknownKind: item('CLUE'), empty: item('PROPOSAL', { problem: ' 　\n' }),
  };
  expect(await w.as('zhang').refused(SUBMIT, { i: refusals.untyped })).toMatchObject({ code: 'INVALID', field: 'opinions.0.type', rule: 'A-2', message: '请选择意见类型' });
  expect(await w.as('zhang').refused(SUBMIT, { i: refusals.unknown })).toMatchObject({ code: 'INVALID', field: 'opinions.0.type' });
  expect(await w.as('zhang').refused(SUBMIT, { i: refusals.unknownKind })).toMatchObject({ code: 'INVALID', field: 'type' });
  expect(await w.as('zhang').refused(SUBMIT, { i: refusals.empty })).toMatchObject({ code: 'INCOMPLETE', field: 'opinions.0.problem' });
  expect(await w.as('zhang').refused(SUBMIT, { i: { ...item('PROPOSAL'), type: undefined } })).toMatchObject({ code: 'BAD_USER_INPUT' });
  for (const who of ['qian', 'lin', 'zhao', 'sun', 'admin'] as const) expect(await w.as(who).refused(SUBMIT, { i: item('PROPOSAL') })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await filed(w)).toBe(1);
}, huaibei);

clause('A-25 an observer reports and proposes in their own words, which no department touches', async (w) => {
  const made = [];
  for (const type of ['OBSERVATION_REPORT', 'PROPOSAL', 'OBSERVATION_REPORT']) made.push((await w.as('zhang').run(SUBMIT, { i: item(type, { problem: `${type}：窗口重复收材料。` }) })).submissionSubmit.submission);
  expect(new Set(made.map((s) => s.number)).size).toBe(3);
  const [report] = made;
  const [{ id: opinionId }] = report.opinions;
  expect((await read(w, 'qian', report.id)).opinions).toMatchObject([{ problem: 'OBSERVATION_REPORT：窗口重复收材料。' }]);

  const AMEND = change('opinionAmend', 'OpinionAmendInput', 'opinion { version problem }');
  const i = { opinionId, expectedVersion: 1, title: '改', problem: '没有问题' };
  const { issue } = await register(w, made[1].opinions[0].id);
  await steps(w).refer(issue.id);
  for (const who of ['zhao', 'sun', 'wu'] as const) {
    expect(await w.as(who).refused(AMEND, { i })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await w.as(who).refused(AMEND, { i: { ...i, opinionId: made[1].opinions[0].id } })).toMatchObject({ code: 'NOT_FOUND' });
  }
  for (const who of ['qian', 'lin'] as const) expect(await w.as(who).refused(AMEND, { i })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('wang').refused(AMEND, { i })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await w.as('zhang').run(AMEND, { i: { ...i, problem: '窗口重复收材料，共三次。' } })).opinionAmend.opinion).toEqual({ version: 2, problem: '窗口重复收材料，共三次。' });
  expect(await w.as('zhang').refused(SUBMIT, { i: { ...item('PROPOSAL'), opinions: [...item('PROPOSAL').opinions, ...item('PROPOSAL').opinions] } })).toMatchObject({ code: 'LIMIT', field: 'opinions' });
  expect(await w.as('zhang').refused(SUBMIT, { i: { ...item('OBSERVATION_REPORT'), month: '2026-03' } })).toMatchObject({ code: 'INVALID', field: 'month' });
}, huaibei);

const REGISTER = change('opinionRegister', 'OpinionRegisterInput', 'opinion { state submission { state } issue { id number state } }');
const registration = (opinionId: string) => ({ opinionId, expectedVersion: 1, title: '多头跑', problem: '变更登记要跑三个窗口', category: 'GOVERNMENT_SERVICE' });
const register = async (w: World, opinionId: string, who: 'qian' | 'lin' = 'qian') => (await w.as(who).run(REGISTER, { i: registration(opinionId) })).opinionRegister.opinion;

clause('B-23 a form is filed once a month, for oneself, and “本月无意见” is a form', async (w) => {
  const first = await steps(w).file();
  expect(await w.as('zhang').refused(SUBMIT, { i: form() })).toMatchObject({ code: 'DUPLICATE', field: 'month', rule: 'B-23' });
  expect(await w.as('zhang').refused(SUBMIT, { i: form({ noOpinion: true, opinions: [] }) })).toMatchObject({ code: 'DUPLICATE', rule: 'B-23' });
  const { opinionAmend: { opinion } } = await w.as('zhang').run(change('opinionAmend', 'OpinionAmendInput', 'opinion { version title }'),
    { i: { opinionId: first.opinions[0]!.id, expectedVersion: 1, title: '改过的标题', problem: '改过的问题' } });
  expect(opinion).toEqual({ version: 2, title: '改过的标题' });

  for (const month of ['2026-02', '2026-04', '2025-03', '2026-3', '2026-13', '', null]) {
    expect(await w.as('wang').refused(SUBMIT, { i: form({ month }) })).toMatchObject({ code: 'INVALID', field: 'month', rule: 'B-23' });
  }
  expect(await w.as('wang').refused(SUBMIT, { i: form({ noOpinion: true }) })).toMatchObject({ code: 'INVALID', field: 'noOpinion' });
  expect(await w.as('wang').refused(SUBMIT, { i: form({ opinions: [] }) })).toMatchObject({ code: 'INVALID', field: 'opinions' });
  const nothing = await steps(w).file('wang', { noOpinion: true, opinions: [] });
  expect(nothing).toMatchObject({ state: 'TRIAGED', promisedContactOn: null, opinions: [] });
  expect(await w.as('wang').refused(SUBMIT, { i: form() })).toMatchObject({ code: 'DUPLICATE', rule: 'B-23' });
  // another's form is neither seen, nor amended, nor taken back
  expect(await read(w, 'zhang', nothing.id)).toBeNull();
  const WITHDRAW = change('submissionWithdraw', 'SubmissionWithdrawInput', 'submission { state }');
  expect(await w.as('wang').refused(WITHDRAW, { i: { submissionId: first.id, expectedVersion: 1, reason: '不是我的' } })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await filed(w)).toBe(2);
  // one that is taken back makes room for another
  await w.as('zhang').run(WITHDRAW, { i: { submissionId: first.id, expectedVersion: 1, reason: '写错了' } });
  expect(await steps(w).file()).toMatchObject({ state: 'SUBMITTED' });
  await later(w, '2026-04-01T00:00:00+08:00');
  expect(await steps(w).file('zhang', { month: '2026-04' })).toMatchObject({ state: 'SUBMITTED' });
});

clause('B-24 a form of five lines is triaged line by line, and not before the last', async (w) => {
  const submission = await steps(w).file('zhang', { opinions: [1, 2, 3, 4, 5].map((n) => anOpinion({ problem: `第${n}条：窗口重复收材料。` })) });
  const [a, b, c, d, e] = submission.opinions.map((o) => o.id);
  const DECLINE = change('opinionDecline', 'OpinionDeclineInput', 'opinion { state declineReasonLabel declineText submission { state } }');
  const decline = (opinionId: string, over: object = {}) => ({ i: { opinionId, expectedVersion: 1, reason: 'INSUFFICIENT', text: '请补充时间和窗口，可重新提交。', ...over } });

  expect(await w.as('lin').refused(DECLINE, decline(a!, { text: ' 　' }))).toMatchObject({ code: 'INCOMPLETE', field: 'text' });
  expect(await w.as('lin').refused(DECLINE, decline(a!, { reason: 'NOT_LIKED' }))).toMatchObject({ code: 'INVALID', field: 'reason', rule: 'B-24' });
  expect(await w.as('lin').refused(DECLINE, decline(a!, { reason: '' }))).toMatchObject({ code: 'INVALID', field: 'reason' });
  expect(await w.as('lin').refused(REGISTER, { i: { ...registration(a!), category: 'NONE' } })).toMatchObject({ code: 'INVALID', field: 'category' });
  expect(await w.as('lin').refused(REGISTER, { i: { ...registration(a!), title: ' ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'title' });
  for (const who of ['mei', 'wang', 'zhao', 'admin'] as const) {
    expect(await w.as(who).refused(REGISTER, { i: registration(a!) })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await w.as(who).refused(DECLINE, decline(a!))).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await w.as('zhang').refused(DECLINE, decline(a!))).toMatchObject({ code: 'NOT_YOURS' });

  expect(await register(w, a!, 'lin')).toMatchObject({ state: 'REGISTERED', submission: { state: 'SUBMITTED' }, issue: { number: 'DJ-2026-0001' } });
  expect((await w.as('lin').run(DECLINE, decline(b!))).opinionDecline.opinion).toEqual(
    { state: 'DECLINED', declineReasonLabel: '情况不具体，无法核实', declineText: '请补充时间和窗口，可重新提交。', submission: { state: 'SUBMITTED' } });
  await register(w, c!, 'lin');
  await w.as('qian').run(DECLINE, decline(d!));
  // four of five: the form is not triaged, and says so
  expect(await read(w, 'qian', submission.id)).toMatchObject({ state: 'SUBMITTED' });
  expect(await register(w, e!)).toMatchObject({ submission: { state: 'TRIAGED' }, issue: { number: 'DJ-2026-0003' } });
  expect((await read(w, 'zhang', submission.id)).opinions.map((o: { state: string }) => o.state)).toEqual(['REGISTERED', 'DECLINED', 'REGISTERED', 'DECLINED', 'REGISTERED']);
  expect(await w.as('lin').refused(REGISTER, { i: { ...registration(b!), expectedVersion: 2 } })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await w.as('lin').refused(DECLINE, decline(a!, { expectedVersion: 2 }))).toMatchObject({ code: 'WRONG_STATE' });
  expect(await w.as('zhang').refused(change('submissionWithdraw', 'SubmissionWithdrawInput', 'submission { state }'),
    { i: { submissionId: submission.id, expectedVersion: 2, reason: '不想提了' } })).toMatchObject({ code: 'WRONG_STATE' });
});

clause('B-24 a liaison registers and declines only where the rules of the scheme let them', async (w) => {
  const { submissionSubmit: { submission } } = await w.as('zhang').run(SUBMIT, { i: item('PROPOSAL') });
  const [{ id }] = submission.opinions;
  expect(await w.as('lin').refused(REGISTER, { i: registration(id) })).toMatchObject({ code: 'NOT_YOURS', rule: 'opinion.register' });
  expect(await w.as('lin').refused(change('opinionDecline', 'OpinionDeclineInput', 'opinion { state }'),
    { i: { opinionId: id, expectedVersion: 1, reason: 'RESOLVED', text: '已解决。' } })).toMatchObject({ code: 'NOT_YOURS' });
  const { node } = await w.as('lin').run('query($id: ID!) { node(id: $id) { ... on Opinion { allowedActions { action } } } }', { id });
  expect(node.allowedActions.map((a: { action: string }) => a.action).filter((a: string) => a !== 'restrict')).toEqual(['markSecret']);
  expect(await register(w, id)).toMatchObject({ state: 'REGISTERED' });
}, huaibei);

const CALL = change('submissionLogCall', 'SubmissionLogCallInput', 'submission { version contact { state metAt breachedAt } calls { outcomeLabel notes } }');
const eve = { now: '2026-02-13T23:59:00+08:00' };

clause('B-25 the liaison calls within three working days of the submission', async (w) => {
  const submission = await steps(w).file('zhang', { month: '2026-02' });
  expect(submission).toMatchObject({ promisedContactOn: '2026-02-25' });
  expect((await read(w, 'lin', submission.id)).contact).toMatchObject({ state: 'RUNNING', dueAt: '2026-02-25T16:00:00.000Z' });
  await later(w, '2026-02-25T23:59:59+08:00');
  const call = (over: object = {}) => ({ i: { submissionId: submission.id, expectedVersion: 1, calledAt: '2026-02-25T23:50:00+08:00', outcome: 'CLEAR', notes: '已核实', ...over } });
  expect(await w.as('lin').refused(CALL, call({ calledAt: '2026-02-13T23:58:59+08:00' }))).toMatchObject({ code: 'INVALID', field: 'calledAt', rule: 'B-25' });
  expect(await w.as('lin').refused(CALL, call({ calledAt: '2026-02-26T00:00:00+08:00' }))).toMatchObject({ code: 'INVALID', field: 'calledAt' });
  expect(await w.as('lin').refused(CALL, call({ outcome: '' }))).toMatchObject({ code: 'INVALID', field: 'outcome', rule: 'B-25' });
  expect(await w.as('lin').refused(CALL, call({ outcome: 'NO_ANSWER' }))).toMatchObject({ code: 'INVALID', field: 'outcome' });
  expect(await w.as('lin').refused(CALL, call({ outcome: undefined }))).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await w.as('lin').refused(CALL, call({ notes: '\t' }))).toMatchObject({ code: 'INCOMPLETE', field: 'notes' });
  for (const who of ['qian', 'zhang'] as const) expect(await w.as(who).refused(CALL, call())).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['mei', 'zhao', 'wang'] as const) expect(await w.as(who).refused(CALL, call())).toMatchObject({ code: 'NOT_FOUND' });
  const { submissionLogCall: { submission: called } } = await w.as('lin').run(CALL, call());
  expect(called).toEqual({ version: 2, contact: { state: 'MET', metAt: '2026-02-25T15:59:59.000Z', breachedAt: null }, calls: [{ outcomeLabel: '已沟通，情况清楚', notes: '已核实' }] });
  expect((await read(w, 'zhang', submission.id)).timeline).toContainEqual({ type: 'ContactMade', label: '专员已电话沟通', actor: '专员', text: null });
  await later(w, '2026-02-26T00:00:00+08:00');
  expect((await read(w, 'lin', submission.id)).contact).toMatchObject({ state: 'MET', breachedAt: null });
}, eve);

clause('B-25 a call that comes too late does not hide that it was late', async (w) => {
  const submission = await steps(w).file('zhang', { month: '2026-02' });
  await later(w, '2026-02-25T23:59:59.999+08:00');
  expect((await read(w, 'lin', submission.id)).contact).toMatchObject({ state: 'RUNNING', breachedAt: null });
  const breaches = async () => (await w.journal()).filter((e) => e.subject_id === submission.id && /Breach/.test(e.type)).length;
  expect(await breaches()).toBe(0);
  await later(w, '2026-02-26T00:00:00+08:00');
  expect(await w.tick()).toBe(0);
  expect(await breaches()).toBe(1);
  const { submissionLogCall: { submission: called } } = await w.as('lin').run(CALL,
    { i: { submissionId: submission.id, expectedVersion: (await read(w, 'lin', submission.id)).version, calledAt: '2026-02-25T20:00:00+08:00', outcome: 'CLEAR', notes: '电话早打过了' } });
  expect(called.contact).toEqual({ state: 'BREACHED', metAt: '2026-02-25T16:00:00.000Z', breachedAt: '2026-02-25T16:00:00.000Z' });
  expect(await w.as('lin').refused(CALL, { i: { submissionId: submission.id, expectedVersion: 1, calledAt: '2026-02-25T20:00:00+08:00', outcome: 'CLEAR', notes: '再补一次' } })).toMatchObject({ code: 'VERSION_CONFLICT' });
}, eve);

clause('B-26 an opinion is in a department’s hands within seven working days of the submission, whatever was said on the phone', async (w) => {
  const s = steps(w);
  const submission = await s.file('zhang', { month: '2026-02' });
  const id = submission.opinions[0]!.id;
  expect(submission).toMatchObject({ promisedHandOverOn: '2026-03-02' });
  const before = (await read(w, 'lin', id)).handOver;
  expect(before).toMatchObject({ state: 'RUNNING', startedAt: '2026-02-13T15:59:00.000Z', dueAt: '2026-03-02T16:00:00.000Z' });
  await later(w, '2026-02-25T09:00:00+08:00');
  await s.call(submission.id);
  // the call restarts nothing
  expect((await read(w, 'lin', id)).handOver).toEqual(before);
  const issue = await s.register(id);
  expect((await read(w, 'lin', id)).handOver).toMatchObject({ state: 'RUNNING', dueAt: before.dueAt });
  const REFER = change('issueRefer', 'IssueReferInput', 'issue { state }');
  const i = { issueId: issue.id, expectedVersion: 1, unitId: w.units['市场监管局'] };
  for (const who of ['lin', 'zhang'] as const) expect(await w.as(who).refused(REFER, { i })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('zhao').refused(REFER, { i })).toMatchObject({ code: 'NOT_FOUND' });
  await later(w, '2026-03-02T23:59:59+08:00');
  await s.refer(issue.id);
  expect((await read(w, 'lin', id)).handOver).toMatchObject({ state: 'MET', metAt: '2026-03-02T15:59:59.000Z', breachedAt: null });
}, eve);

clause('B-26 a hand-over that is late is late for good, each opinion by its own clock', async (w) => {
  const s = steps(w);
  const submission = await s.file('zhang', { month: '2026-02', opinions: [anOpinion(), anOpinion({ problem: '另一条意见' })] });
  const [a, b] = submission.opinions.map((o) => o.id);
  await later(w, '2026-03-02T09:00:00+08:00');
  await s.refer((await s.register(a!)).id);
  await later(w, '2026-03-03T00:00:00+08:00');
  expect((await read(w, 'lin', a!)).handOver).toMatchObject({ state: 'MET' });
  expect((await read(w, 'lin', b!)).handOver).toMatchObject({ state: 'BREACHED', breachedAt: '2026-03-02T16:00:00.000Z', metAt: null });
  const version = (await read(w, 'lin', b!)).version;
  const issue = await s.register(b!, 'qian', { expectedVersion: version });
  expect(await w.as('qian').refused(change('issueRefer', 'IssueReferInput', 'issue { state }'), { i: { issueId: issue.id, expectedVersion: 1, unitId: w.units['税务局'], dueOn: '2026-03-02' } })).toMatchObject({ code: 'INVALID', field: 'dueOn' });
  await s.refer(issue.id);
  expect((await read(w, 'lin', b!)).handOver).toMatchObject({ state: 'BREACHED', metAt: '2026-03-02T16:00:00.000Z', breachedAt: '2026-03-02T16:00:00.000Z' });
}, eve);
