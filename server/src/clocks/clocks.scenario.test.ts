import { expect } from 'vitest';
import { act } from '../journal/act.ts';
import { system } from '../kernel/actor.ts';
import type { PresetClock } from '../schemes/preset.ts';
import { newRuleVersion } from '../schemes/scheme.actions.ts';
import { clause, type World } from '../../test/world.ts';
import { steps } from '../../test/steps.ts';

const input = (mutation: string, type: string) => `mutation($i: ${type}!) { ${mutation}(input: $i) { deadline { id state dueOn workingDaysLeft pausedAt pauseReason pausedDays version history { kind dueBefore dueAfter reason } } } }`;
const pauses = input('clockPause', 'ClockPauseInput');
const resumes = input('clockResume', 'ClockResumeInput');
const preview = 'query($id: ID!, $until: LocalDate) { clockPausePreview(clockId: $id, until: $until) { dueBefore dueAfter workingDays sentence } }';
const ofReferral = 'query($id: ID!) { node(id: $id) { ... on Referral { id dueOn: deadline { dueOn } deadlines { id rule label state dueOn allowedActions { action enabled } rungs { label at } } timeline { type label text } } } }';

/** A matter that was referred, and the clock to its date. */
async function referred(w: World) {
  const s = steps(w);
  const { referral } = await s.inHand();
  const [clock] = await w.asOwner<{ id: string; due_on: Date }>("select id from clock where subject_id = $1 and rule = 'referralDue'", [referral.id]);
  return { s, referralId: referral.id, clockId: clock!.id };
}
const rungs = (timeline: { type: string; label: string }[]) => timeline.filter((t) => t.type === 'ClockRung').map((t) => t.label);
const later = async (w: World, at: string) => {
  // people go on working; their sessions are not what this is about
  await w.asOwner("update session set seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'", [at]);
  return w.pass(at);
};

clause('A-33 a referral’s deadline is paused by the office for a reason, the effect being shown before, and moves by the working days paused', async (w) => {
  const { referralId, clockId } = await referred(w);
  expect((await w.as('qian').run(preview, { id: clockId, until: '2026-03-06' })).clockPausePreview).toEqual({
    dueBefore: '2026-03-23', dueAfter: '2026-03-27', workingDays: 4, sentence: '2026年3月6日恢复，期限顺延4个工作日，至2026年3月27日' });
  const { clockPause } = await w.as('qian').run(pauses, { i: { clockId, reason: '等待市级主管部门批复' } });
  expect(clockPause.deadline).toMatchObject({ state: 'PAUSED', dueOn: '2026-03-23', pauseReason: '等待市级主管部门批复', workingDaysLeft: 15 });
  await later(w, '2026-04-20T10:00:00+08:00');
  expect((await w.as('zhao').run(ofReferral, { id: referralId })).node.deadlines).toMatchObject([{ rule: 'referralDue', state: 'PAUSED', dueOn: '2026-03-23', rungs: [] }, { rule: 'signFor', state: 'MET' }]);
  expect((await w.as('qian').run(preview, { id: clockId })).clockPausePreview).toMatchObject({ dueBefore: '2026-03-23', dueAfter: '2026-05-13', workingDays: 34 });
  const { clockResume } = await w.as('qian').run(resumes, { i: { clockId, reason: '批复已到' } });
  expect(clockResume.deadline).toMatchObject({ state: 'RUNNING', dueOn: '2026-05-13', pausedDays: 34, workingDaysLeft: 15,
    history: [{ kind: 'started' }, { kind: 'paused', reason: '等待市级主管部门批复' }, { kind: 'resumed', dueBefore: '2026-03-23', dueAfter: '2026-05-13', reason: '批复已到' }] });
  // what shows the date beside the clock follows it: the department's inbox and the ledger are in its order
  const [{ referral, issue } = { referral: '', issue: '' }] = await w.asOwner<{ referral: string; issue: string }>(
    "select to_char(r.due_on, 'YYYY-MM-DD') as referral, to_char(i.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as issue from referral r join issue i on i.id = r.issue_id");
  expect([referral, issue]).toEqual(['2026-05-13', '2026-05-14 00:00']);
  const told = (await w.as('zhang').run(ofReferral, { id: referralId })).node.timeline.map((t: { label: string }) => t.label);
  expect(told).toEqual(expect.arrayContaining(['期限已暂停', '期限恢复计时，相应顺延']));
});

clause('A-33 nobody but the office pauses a deadline, none without a reason, none that the rules do not let, and none that is over', async (w) => {
  const { s, clockId } = await referred(w);
  for (const who of ['lin', 'sun', 'zhao', 'zhang'] as const) expect(await w.as(who).refused(pauses, { i: { clockId, reason: '等待批复' } })).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['mei', 'wu', 'wang', 'admin'] as const) {
    expect(await w.as(who).refused(pauses, { i: { clockId, reason: '等待批复' } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await w.as(who).refused(preview, { id: clockId })).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await w.as('qian').refused(pauses, { i: { clockId, reason: ' 　 ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  expect(await w.as('qian').refused(resumes, { i: { clockId } })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await w.as('qian').refused(pauses, { i: { clockId, reason: '等待批复', expectedVersion: 9 } })).toMatchObject({ code: 'VERSION_CONFLICT' });
  for (const until of ['2026-03-01', '2028-01-01']) expect(await w.as('qian').refused(preview, { id: clockId, until })).toMatchObject({ code: 'INVALID', field: 'until' });
  const filed = await s.file('wang', { month: '2026-03' });
  const [contact] = await w.asOwner<{ id: string }>('select id from clock where subject_id = $1', [filed.id]);
  expect(await w.as('qian').refused(pauses, { i: { clockId: contact!.id, reason: '等待批复' } })).toMatchObject({ code: 'WRONG_STATE', rule: 'clock-pausable' });
  await later(w, '2026-03-24T00:00:00+08:00');
  expect(await w.as('qian').refused(pauses, { i: { clockId, reason: '等待批复' } })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await w.as('qian').refused(preview, { id: clockId })).toMatchObject({ code: 'WRONG_STATE' });
});

clause('A-33 reminder, urging, supervision and talk come once each, to those the scheme names, and never to the author’s eyes', async (w) => {
  const { referralId } = await referred(w);
  for (let day = 3; day <= 31; day += 1) for (const hour of ['00', '08', '09', '12', '18']) await later(w, `2026-03-${String(day).padStart(2, '0')}T${hour}:00:00+08:00`);
  const seen = async (who: 'qian' | 'sun' | 'zhao' | 'lin' | 'zhang') => (await w.as(who).run(ofReferral, { id: referralId })).node;
  const all = ['提醒：限期办结', '催办：限期办结', '督办：限期办结', '约谈、通报：限期办结'];
  for (const who of ['qian', 'sun', 'zhao', 'lin'] as const) expect(rungs((await seen(who)).timeline)).toEqual(all);
  expect(rungs((await seen('zhang')).timeline)).toEqual([]);
  expect((await seen('zhang')).deadlines[0].rungs).toEqual([]);
  expect((await seen('qian')).deadlines[0].rungs.map((r: { label: string; at: string }) => [r.label, r.at])).toEqual([
    ['提醒', '2026-03-19T01:00:00.000Z'], ['催办', '2026-03-24T01:00:00.000Z'], ['督办', '2026-03-26T01:00:00.000Z'], ['约谈、通报', '2026-03-30T01:00:00.000Z']]);
  const told = await w.asOwner<{ code: string; told: string[] }>('select code, told from rung where clock_id in (select id from clock where subject_id = $1) order by at', [referralId]);
  const of = (...keys: string[]) => keys.map((k) => w.members[k]!).sort();
  // the handler is whoever claimed it; a colleague who did not is left alone
  expect(told).toEqual([{ code: 'REMINDER', told: of('zhao', 'sun') }, { code: 'URGE', told: of('zhao', 'sun', 'qian', 'kang') }, { code: 'SUPERVISE', told: of('sun', 'qian', 'kang') }, { code: 'TALK', told: of('sun', 'qian', 'kang') }]);
  expect(JSON.stringify(await w.asOwner('select data from journal_payload'))).not.toContain('督查');
});

/** One more deadline, as a district would write it. */
const signing: PresetClock = {
  days: 1, deemed: false, clause: '工作规则补充条款', label: { zh: '即时签收', en: 'Signing at once' }, startsOn: ['ReferralIssued'], metOn: ['ReferralSignedFor'], voidedOn: [], pausable: false, calendarId: null,
  rungs: [{ code: 'SIGN_NOW', days: 1, tells: ['LEADER'], label: { zh: '催签', en: 'Sign now' } }],
};

clause('A-33, B-25, B-26 a scheme that adds a deadline to its rules gets it: started, met, breached and reminded of, with nothing else being changed', async (w) => {
  await act({ services: w.services, actor: system(w.schemeId) }, { act: 'rules', input: {} }, async (change) => {
    await newRuleVersion(change, w.schemeId, (text) => ({ ...text, clocks: { ...text.clocks, signSoon: signing } }));
    return { id: w.schemeId };
  });
  const s = steps(w);
  const one = await s.refer((await s.register((await s.file()).opinions[0]!.id)).id);
  const other = await s.refer((await s.register((await s.file('wang')).opinions[0]!.id)).id);
  const read = async (id: string) => {
    const { deadlines, timeline } = (await w.as('sun').run(ofReferral, { id })).node as { deadlines: { rule: string }[]; timeline: { type: string; label: string }[] };
    return { deadlines: deadlines.filter((d) => d.rule !== 'signFor'), timeline };
  };
  expect((await read(one.latestReferral.id)).deadlines).toMatchObject([{ rule: 'referralDue', label: '限期办结' }, { rule: 'signSoon', label: '即时签收', state: 'RUNNING', dueOn: '2026-03-03' }]);
  await s.signFor(one.latestReferral.id);
  await later(w, '2026-03-05T09:00:00+08:00');
  expect((await read(one.latestReferral.id)).deadlines).toMatchObject([{ state: 'RUNNING' }, { state: 'MET' }]);
  const unsigned = await read(other.latestReferral.id);
  expect(unsigned.deadlines).toMatchObject([{ state: 'RUNNING' }, { state: 'BREACHED', rungs: [{ label: '催签' }] }]);
  expect(rungs(unsigned.timeline)).toContain('催签：即时签收');
  // what came under the old rules keeps its deadlines
  expect((await w.asOwner<{ rule: string }>("select rule from clock where rule = 'signSoon'")).length).toBe(2);
});

const week = 'query($w: DueWhere, $n: Int, $after: String) { deadlinesDue(where: $w, first: $n, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id deadline { dueOn state label bucket } subject { id __typename ... on Submission { number } ... on Opinion { title } ... on Referral { number issue { title } } } } } }';

clause('A-33, B-25 what falls due is listed by its day, page by page, to each as far as they see it; what was done is not', async (w) => {
  const { s, referralId, clockId } = await referred(w);
  await s.file('wang');
  const due = async (who: 'qian' | 'lin' | 'mei' | 'zhao' | 'wu' | 'admin', where = {}) => (await w.as(who).run(week, { w: where })).deadlinesDue.nodes.map((n: { subject: { __typename: string }; deadline: { dueOn: string; state: string } }) => [n.subject.__typename, n.deadline.dueOn, n.deadline.state]);
  const [contact, handOver, referral] = [['Submission', '2026-03-05', 'RUNNING'], ['Opinion', '2026-03-11', 'RUNNING'], ['Referral', '2026-03-23', 'RUNNING']];
  expect(await due('qian')).toEqual([contact, contact, handOver, referral]);
  expect(await due('mei')).toEqual([contact, handOver]);
  expect(await due('zhao')).toEqual([referral]);
  expect(await due('wu')).toEqual([]);
  expect(await due('admin')).toEqual([]);
  expect(await due('qian', { from: '2026-03-02', to: '2026-03-08' })).toEqual([contact, contact]);
  expect(await due('qian', { from: '2026-03-06', to: '2026-03-10' })).toEqual([]);
  await w.as('qian').run(pauses, { i: { clockId, reason: '等待批复' } });
  expect(await due('qian', { state: ['PAUSED'] })).toEqual([['Referral', '2026-03-23', 'PAUSED']]);
  await later(w, '2026-03-06T08:00:00+08:00');
  expect(await due('qian', { state: ['BREACHED'] })).toHaveLength(2);
  const first = (await w.as('qian').run(week, { n: 3 })).deadlinesDue;
  expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
  const rest = (await w.as('qian').run(week, { n: 3, after: first.pageInfo.endCursor })).deadlinesDue;
  expect(rest.nodes.map((n: { subject: { id: string } }) => n.subject.id)).toEqual([referralId]);
  expect((await w.as(null).raw(week)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  expect((await w.as('qian').raw(week, { after: 'x' })).errors![0]!.extensions).toMatchObject({ code: 'INVALID', field: 'after' });
});
