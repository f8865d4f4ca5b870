import { expect } from 'vitest';
import { LOG, visit } from '../../test/activity-steps.ts';
import { anOpinion, change, form, key, steps, SUBMIT } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const CORRECT = change('activityCorrect', 'ActivityCorrectInput', 'activity { id version state place corrections { reason was { field said } } }');
const WITHDRAW = change('activityWithdraw', 'ActivityWithdrawInput', 'activity { version state }');
const deeds = async (w: World, kind: string) => (await w.asOwner<{ n: number }>('select count(*)::int as n from deed where kind = $1 and undone_at is null', [kind]))[0]!.n;
const archive = async (w: World, who: 'zhang' | 'lin' | 'qian' = 'zhang') => (await w.as(who).run('query($of: ID) { archive(membershipId: $of) { nodes { type label text } } }', { of: w.members['zhang'] })).archive.nodes as { type: string; label: string; text: string }[];

clause('A-35 an observer who explains a policy logs date, place and policy, and it counts once', async (w) => {
  const publicity = visit({ kind: 'PUBLICITY', subject: '国务院《优化营商环境条例》', reached: 35 });
  const { activityLog: { activity } } = await w.as('zhang').run(LOG, { i: publicity });
  expect(activity).toMatchObject({ state: 'LOGGED', kindLabel: '政策宣传解读', heldOn: '2026-03-02', version: 1 });
  await w.as('zhang').run(LOG, { i: publicity });
  expect(await deeds(w, 'ACTIVITY:PUBLICITY')).toBe(1);
  expect(await archive(w)).toContainEqual({ type: 'ActivityLogged', label: '登记履职活动', text: '国务院《优化营商环境条例》' });
  expect((await w.as('zhang', 'en').run('{ archive { nodes { label } } }')).archive.nodes).toContainEqual({ label: 'Logged an activity' });

  expect(await w.as('zhang').refused(LOG, { i: visit({ heldOn: '2026-03-03' }) })).toMatchObject({ code: 'INVALID', field: 'heldOn', rule: 'A-35', message: '日期不能晚于今天' });
  expect(await w.as('zhang').refused(LOG, { i: visit({ heldOn: '2026-03-01' }) })).toMatchObject({ code: 'INVALID', field: 'heldOn' });
  expect(await w.as('zhang').refused(LOG, { i: visit({ kind: 'HOLIDAY' }) })).toMatchObject({ code: 'INVALID', field: 'kind' });
  expect(await w.as('zhang').refused(LOG, { i: visit({ place: ' 　' }) })).toMatchObject({ code: 'INCOMPLETE', field: 'place' });
  for (const who of ['qian', 'lin', 'zhao', 'admin'] as const) expect(await w.as(who).refused(LOG, { i: visit() })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await deeds(w, 'ACTIVITY:VISIT')).toBe(0);
});

clause('A-35 a correction keeps what was said before, and what is withdrawn no longer counts', async (w) => {
  const { activityLog: { activity: { id: activityId } } } = await w.as('zhang').run(LOG, { i: visit({ reached: 3 }) });
  const text = { heldOn: '2026-03-02', place: '另一产业园', subject: '走访中小企业用工情况', reached: 5 };
  const { activityCorrect } = await w.as('zhang').run(CORRECT, { i: { activityId, expectedVersion: 1, reason: '地点写错了', ...text } });
  expect(activityCorrect.activity).toMatchObject({ version: 2, state: 'LOGGED', place: '另一产业园', corrections: [{ reason: '地点写错了' }] });
  expect(activityCorrect.activity.corrections[0].was).toEqual(expect.arrayContaining([{ field: 'place', said: '某产业园' }, { field: 'reached', said: '3' }]));
  expect(await deeds(w, 'ACTIVITY:VISIT')).toBe(1);
  expect(await w.as('zhang').refused(CORRECT, { i: { activityId, expectedVersion: 2, reason: ' ', ...text, place: '又一处' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  expect(await w.as('zhang').refused(CORRECT, { i: { activityId, expectedVersion: 1, reason: '再改', ...text, place: '又一处' } })).toMatchObject({ code: 'VERSION_CONFLICT' });
  expect(await w.as('lin').refused(CORRECT, { i: { activityId, expectedVersion: 2, reason: '代改', ...text, place: '又一处' } })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('wang').refused(CORRECT, { i: { activityId, expectedVersion: 2, reason: '代改', ...text, place: '又一处' } })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await w.as('zhang').run(WITHDRAW, { i: { activityId, expectedVersion: 2, reason: '登记重复' } })).activityWithdraw.activity.state).toBe('WITHDRAWN');
  expect(await deeds(w, 'ACTIVITY:VISIT')).toBe(0);
  expect((await archive(w)).map((e) => e.type)).toEqual(expect.arrayContaining(['ActivityLogged', 'ActivityCorrected', 'ActivityWithdrawn']));
});

clause('A-36 two problems recorded on a visit both link back, and the name the enterprise withheld reaches no handler', async (w) => {
  const { activityLog: { activity } } = await w.as('zhang').run(LOG, { i: visit({ enterprise: '隐名机械厂', enterpriseWithheld: true, findings: '用工难' }) });
  const s = steps(w);
  const made = await s.file('zhang', { activityId: activity.id, opinions: [anOpinion(), anOpinion({ problem: '招工补贴申领要交七份材料。' })] });
  const read = await w.as('zhang').run('query($v: ID!, $s: ID!) { visit: node(id: $v) { ... on Activity { submissions { id opinions { id } } } } filed: node(id: $s) { ... on Submission { activity { id enterprise } opinions { id } } } }', { v: activity.id, s: made.id });
  expect(read.visit.submissions).toEqual([{ id: made.id, opinions: made.opinions.map(({ id }) => ({ id })) }]);
  expect(read.filed).toMatchObject({ activity: { id: activity.id, enterprise: '隐名机械厂' } });
  expect(read.filed.opinions).toHaveLength(2);

  const issue = await s.register(made.opinions[0]!.id);
  const { latestReferral } = await s.refer(issue.id);
  await s.signFor(latestReferral.id);
  for (const who of ['zhao', 'sun'] as const) {
    const seen = await w.as(who).run('query($v: ID!, $r: ID!) { visit: node(id: $v) { id } activities { totalCount nodes { id } } referral: node(id: $r) { ... on Referral { issue { title problem timeline { label text actor } } timeline { label text } } } }', { v: activity.id, r: latestReferral.id });
    expect(seen.visit).toBeNull();
    expect(seen.activities).toEqual({ totalCount: 0, nodes: [] });
    expect(JSON.stringify(seen)).not.toContain('隐名机械厂');
    expect(JSON.stringify(await w.asRole([`unit:${w.units['市场监管局']}`, `officials:${w.schemeId}`, `scheme:${w.schemeId}`], 'select * from activity'))).toBe('[]');
  }
  expect((await w.as('lin').run('{ activities { nodes { enterprise author { name } } } }')).activities.nodes).toEqual([{ enterprise: '隐名机械厂', author: { name: '张企业' } }]);
  expect((await w.as('mei').run('{ activities { totalCount } }')).activities.totalCount).toBe(0);

  const other = (await w.as('zhang').run(LOG, { i: visit({ kind: 'RESEARCH' }) })).activityLog.activity;
  expect(await w.as('li').refused(SUBMIT, { i: form({ activityId: activity.id, opinions: [anOpinion({ scope: 'PRACTICE' })] }) })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('li').refused(SUBMIT, { i: form({ activityId: other.id, opinions: [anOpinion({ scope: 'PRACTICE' })] }) })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('zhang').refused(SUBMIT, { i: { idempotencyKey: key(), type: 'INDUSTRY_SIGNAL', industry: 'TRADE', signal: '订单下滑', opinions: [], activityId: other.id } })).toMatchObject({ code: 'INVALID', field: 'activityId', rule: 'A-36' });
});

clause('B-4 an industry signal is accepted without a handler, and stands in its quarter’s list', async (w) => {
  const signal = (over: object = {}) => ({ idempotencyKey: key(), type: 'INDUSTRY_SIGNAL', industry: 'SHIPPING', signal: '红海绕航，本地集装箱周转天数由十二天升到十九天。', opinions: [], ...over });
  const { submissionSubmit: { submission } } = await w.as('zhang').run(SUBMIT, { i: signal() });
  expect(submission).toMatchObject({ number: expect.stringMatching(/^DJ-S-2026-[A-Z2-9]{8}$/), state: 'RECORDED', promisedContactOn: null, promisedHandOverOn: null, opinions: [] });
  expect((await w.as('qian').run('{ opinions { totalCount } }')).opinions.totalCount).toBe(0);
  expect(await w.asOwner('select id from clock')).toEqual([]);
  const SIGNALS = 'query($q: String!, $i: String) { industrySignals(quarter: $q, industry: $i) { totalCount nodes { number signal industryLabel author { name } } } }';
  expect((await w.as('qian').run(SIGNALS, { q: '2026-Q1' })).industrySignals).toMatchObject({ totalCount: 1, nodes: [{ industryLabel: '航运物流', author: { name: '张企业' } }] });
  expect((await w.as('qian').run(SIGNALS, { q: '2026-Q1', i: 'TRADE' })).industrySignals.totalCount).toBe(0);
  expect((await w.as('qian').run(SIGNALS, { q: '2026-Q2' })).industrySignals.totalCount).toBe(0);
  for (const who of ['zhao', 'wang', 'mei'] as const) expect((await w.as(who).run(SIGNALS, { q: '2026-Q1' })).industrySignals.totalCount).toBe(0);
  expect(await archive(w)).toContainEqual({ type: 'SignalRecorded', label: '提交产业信号', text: submission.number });

  expect(await w.as('zhang').refused(SUBMIT, { i: signal({ industry: '' }) })).toMatchObject({ code: 'INCOMPLETE', field: 'industry', rule: 'B-4', message: '请选择所属行业' });
  expect(await w.as('zhang').refused(SUBMIT, { i: signal({ industry: 'ASTROLOGY' }) })).toMatchObject({ code: 'INVALID', field: 'industry' });
  expect(await w.as('zhang').refused(SUBMIT, { i: signal({ signal: ' ' }) })).toMatchObject({ code: 'INCOMPLETE', field: 'signal' });
  expect(await w.as('zhang').refused(SUBMIT, { i: signal({ opinions: [anOpinion()] }) })).toMatchObject({ code: 'INVALID', field: 'opinions' });
  expect(await w.as('zhang').refused(SUBMIT, { i: form({ industry: 'TRADE' }) })).toMatchObject({ code: 'INVALID', field: 'industry' });
  expect(await w.as('qian').refused(SIGNALS, { q: '2026-03' })).toMatchObject({ code: 'INVALID', field: 'quarter' });
  const LOG_CALL = change('submissionLogCall', 'SubmissionLogCallInput', 'submission { id }');
  expect(await w.as('lin').refused(LOG_CALL, { i: { submissionId: submission.id, expectedVersion: 1, calledAt: w.now().toISOString(), outcome: 'CLEAR', notes: '已核实' } })).toMatchObject({ code: 'WRONG_STATE' });
});
