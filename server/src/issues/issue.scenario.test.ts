import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { replySteps } from '../../test/reply-steps.ts';
import { change, key, SUBMIT, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const huaibei = { preset: 'huaibei' } as const;
type Who = 'kang' | 'zhang' | 'wang' | 'zhao' | 'zhou' | 'sun' | 'wu' | 'wulead' | 'lin' | 'mei' | 'qian' | 'admin';
const PROPOSE = change('issueProposeClear', 'IssueProposeClearInput', 'issue { version state clearances { second proposedBy { name } confirmedBy { name } confirmedAt } }');
const CLEAR = change('issueClear', 'IssueClearInput', 'issue { version state clearance { at by evidence } }');
const REFER = change('issueRefer', 'IssueReferInput', 'issue { version state responsibleUnit { name } latestReferral { id number unit { name } coUnits { name } } }');
const RATE = change('opinionRate', 'OpinionRateInput', 'opinion { version satisfied issue { state round } }');

const proposal = async (w: World, who: 'zhang' | 'wang', problem = '变更登记要跑三个窗口') => (await w.as(who).run(SUBMIT,
  { i: { idempotencyKey: key(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'SUGGESTION', problem, suggestion: '合并窗口' }] } })).submissionSubmit.submission;
const issueNow = async (w: World, id: string, who: Who = 'qian') => (await w.as(who).run(
  'query($id: ID!) { node(id: $id) { ... on Issue { version state round registeredAt clearance { at by evidence } responsibleUnit { name } timeline { type label actor text } } } }', { id })).node;

/** Everything of the matters that somebody is ever shown, as text. */
async function whatIsShown(w: World, who: Who): Promise<string> {
  const timeline = 'timeline { id at type label actor text subjectId }';
  const reply = 'id version ordinal state text answerClass { label } explanation draftedBy signedBy';
  const opinion = `id ordinal title problem suggestion state satisfied ratingText answer { ${reply} } attachments { id fileName alt url } submission { id number author { id name phone } }`;
  const issue = `id number title problem suggestion category state opinionCount referralCount submitter { id name phone } opinions { ${opinion} } ${timeline} attachments { id }`;
  return JSON.stringify([
    await w.as(who).run(`{ issues { totalCount nodes { ${issue} referrals { id number requirement unit { name } handler { id name phone } replies { ${reply} } ${timeline} } } } }`),
    await w.as(who).run(`{ referrals { totalCount nodes { id number issue { ${issue} } latestReply { ${reply} } ${timeline} } } }`),
    await w.as(who).run(`{ submissions { totalCount nodes { id number author { id name phone } opinions { ${opinion} } calls { by notes } questions { text answer } ${timeline} } } }`),
    await w.as(who).run(`{ opinions { totalCount nodes { ${opinion} issue { ${issue} } } } }`),
    await w.as(who).run('{ observers { totalCount nodes { id title person { id name phone } liaison { name } } } }'),
  ]);
}

clause('A-31 of the authors of like matters none learns of another, and the department of none', async (w) => {
  const s = steps(w);
  const person = async (who: 'zhang' | 'wang') => (await w.as(who).run('{ viewer { person { id name phone } membership { id title } } }')).viewer;
  const [zhang, wang] = [await person('zhang'), await person('wang')];
  const identity = (v: typeof zhang) => [v.person.id, v.person.name, v.person.phone, v.membership.id, v.membership.title];
  const [a, b] = [await proposal(w, 'zhang'), await proposal(w, 'wang')];
  const issues = [await s.register(a.opinions[0].id), await s.register(b.opinions[0].id)];
  for (const issue of issues) {
    const { latestReferral } = await s.refer(issue.id);
    await s.signFor(latestReferral.id);
    await s.claim(latestReferral.id);
  }
  await w.as('qian').run(REFER, { i: { issueId: (await s.register((await proposal(w, 'zhang', '发票领用要两天')).opinions[0].id)).id, expectedVersion: 1, unitId: w.units['税务局'], coUnitIds: [w.units['市场监管局']] } });

  const shown = { zhao: await whatIsShown(w, 'zhao'), sun: await whatIsShown(w, 'sun'), wu: await whatIsShown(w, 'wu'), zhang: await whatIsShown(w, 'zhang'), wang: await whatIsShown(w, 'wang') };
  for (const who of ['zhao', 'sun', 'wu'] as const) for (const told of [...identity(zhang), ...identity(wang)]) expect(shown[who]).not.toContain(told);
  for (const told of identity(wang)) expect(shown.zhang).not.toContain(told);
  for (const told of identity(zhang)) expect(shown.wang).not.toContain(told);
  // the same reading does find what there is to find
  for (const told of [zhang.person.name, zhang.person.phone, wang.person.name]) expect(await whatIsShown(w, 'qian')).toContain(told);
  expect(shown.zhao).toContain('变更登记要跑三个窗口');

  // each follows the matter of their own
  expect(await issueNow(w, issues[0]!.id, 'zhang')).toMatchObject({ state: 'REFERRED', responsibleUnit: { name: '市场监管局' } });
  expect(await issueNow(w, issues[1]!.id, 'zhang')).toBeNull();
  const { node } = await w.as('zhao').run('query($id: ID!) { node(id: $id) { ... on Issue { submitter { name } opinionCount opinions { id } timeline { actor } } } }', { id: issues[0]!.id });
  expect(node).toMatchObject({ submitter: null, opinionCount: null, opinions: [] });
  for (const who of ['zhao', 'sun', 'wang'] as const) {
    expect((await w.as(who).run('query($id: ID!) { node(id: $id) { id } }', { id: a.id })).node).toBeNull();
    expect((await w.as(who).run('query($id: ID!) { node(id: $id) { id } }', { id: zhang.person.id })).node).toBeNull();
    expect((await w.as(who).run('query($id: ID!) { node(id: $id) { id } }', { id: zhang.membership.id })).node).toBeNull();
    expect(await w.as(who).refused('query($m: ID!) { archive(membershipId: $m) { totalCount } }', { m: zhang.membership.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await w.as(who).refused(RATE, { i: { opinionId: a.opinions[0].id, expectedVersion: 3, satisfied: true } })).toMatchObject({ code: 'NOT_FOUND' });
  }
}, huaibei);

clause('A-34 an issue is cleared once its answer was released to its author, and not before', async (w) => {
  const s = steps(w);
  const { issue, referral, opinion } = await s.replied();
  const clearing = async () => ({ i: { issueId: issue.id, expectedVersion: (await issueNow(w, issue.id)).version, evidence: '现场核查窗口已合并' } });
  const answer = async () => (await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on Opinion { version answer { text explanation } answeredAt timeline: issue { timeline { type } } } } }', { id: opinion.id })).node;

  // signed by the leader, not yet reviewed: the author reads nothing, and nothing is cleared
  expect(await answer()).toMatchObject({ answer: null, answeredAt: null });
  expect(await w.as('qian').refused(CLEAR, await clearing())).toMatchObject({ code: 'WRONG_STATE', rule: 'issue.clear' });
  const { node: { allowedActions } } = await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Issue { allowedActions { action enabled reasons { code } } } } }', { id: issue.id });
  expect(allowedActions).toContainEqual({ action: 'clear', enabled: false, reasons: [{ code: 'WRONG_STATE' }] });

  await s.accept(referral.id);
  const told = await answer();
  expect(told).toMatchObject({ answer: { text: '经研究，该建议暂不采纳。' }, answeredAt: w.now().toISOString() });
  expect((await w.journal()).filter((e) => e.subject_id === opinion.id && e.type === 'OpinionAnswered' && e.audience.includes(`member:${w.members['zhang']}`))).toHaveLength(1);

  // the first time it does not satisfy, it is done again, and what was released before does not count for the new round
  expect(await w.as('zhang').refused(RATE, { i: { opinionId: opinion.id, expectedVersion: told.version, satisfied: false, text: ' 　' } })).toMatchObject({ code: 'INCOMPLETE', field: 'text', rule: 'A-34' });
  for (const who of ['qian', 'lin'] as const) expect(await w.as(who).refused(RATE, { i: { opinionId: opinion.id, expectedVersion: told.version, satisfied: true } })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await s.rate(opinion.id, false, told.version, '没有答到点上')).toMatchObject({ satisfied: false, issue: { state: 'REWORK', round: 2 } });
  expect(await w.as('qian').refused(CLEAR, await clearing())).toMatchObject({ code: 'WRONG_STATE' });
  await later(w, '2026-03-03T10:00:00+08:00');
  const again = await s.refer(issue.id, (await issueNow(w, issue.id)).version);
  expect(await w.as('qian').refused(CLEAR, await clearing())).toMatchObject({ code: 'WRONG_STATE' });
  const second = again.latestReferral.id;
  expect(second).not.toBe(referral.id);
  await s.signFor(second);
  await s.claim(second);
  const reply = await s.draft(second);
  await s.submit(reply.id);
  await s.sign(reply.id);
  await s.accept(second);
  const { version } = await answer();
  expect(await s.rate(opinion.id, false, version, '还是不满意')).toMatchObject({ satisfied: false, issue: { state: 'ANSWERED', round: 2 } });
  expect(await w.as('zhang').refused(RATE, { i: { opinionId: opinion.id, expectedVersion: version + 1, satisfied: true } })).toMatchObject({ code: 'DUPLICATE' });
  await w.as('kang').run(PROPOSE, await clearing());
  expect((await w.as('qian').run(CLEAR, await clearing())).issueClear.issue).toMatchObject({ state: 'CLEARED' });
});

clause('A-49 the ledger names a responsible unit and is cleared by the office alone, on evidence, with who, when and why', async (w) => {
  const s = steps(w);
  const { opinions: [{ id: opinionId }] } = await proposal(w, 'zhang');
  const issue = await s.register(opinionId);
  expect(issue).toMatchObject({ number: 'HB-2026-0001', state: 'REGISTERED' });
  expect(await w.as('zhang').refused(SUBMIT, { i: { idempotencyKey: key(), type: 'PROPOSAL', method: 'HEARD', opinions: [] } })).toMatchObject({ code: 'INVALID' });
  expect(await s.register((await proposal(w, 'wang')).opinions[0].id)).toMatchObject({ number: 'HB-2026-0002' });
  const clearing = (over: object = {}) => ({ i: { issueId: issue.id, expectedVersion: 1, evidence: '现场核查窗口已合并', ...over } });

  // no responsible unit: not yet referred, or referred to what is none of the scheme's units
  expect(await issueNow(w, issue.id)).toMatchObject({ responsibleUnit: null });
  expect(await w.as('qian').refused(CLEAR, clearing())).toMatchObject({ code: 'WRONG_STATE' });
  const i = { issueId: issue.id, expectedVersion: 1, unitId: w.units['市场监管局'] };
  for (const unitId of ['unt_00000000000000000000000000000000', w.members['zhao'], '', 'x']) expect(await w.as('qian').refused(REFER, { i: { ...i, unitId } })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('qian').refused(REFER, { i: { ...i, unitId: undefined } })).toMatchObject({ code: 'BAD_USER_INPUT' });
  const { issueRefer: { issue: referred } } = await w.as('qian').run(REFER, { i: { ...i, coUnitIds: [w.units['税务局'], w.units['市场监管局'], w.units['税务局']] } });
  expect(referred).toMatchObject({ state: 'REFERRED', responsibleUnit: { name: '市场监管局' }, latestReferral: { number: '交办〔2026〕1号', unit: { name: '市场监管局' }, coUnits: [{ name: '税务局' }] } });

  const referral = referred.latestReferral.id;
  await s.signFor(referral);
  await s.claim(referral);
  const classes = (await w.as('zhao').run('{ viewer { scheme { rules { answerClasses { id code } } } } }')).viewer.scheme.rules.answerClasses as { id: string; code: string }[];
  const { replyDraft: { reply } } = await w.as('zhao').run(change('replyDraft', 'ReplyDraftInput', 'reply { id }'),
    { i: { idempotencyKey: key(), referralId: referral, answerClassId: classes.find((c) => c.code === 'A')!.id, text: '已合并为一个窗口。', rectified: 'IN_PROGRESS' } });
  await replySteps(w).planned(referral);
  await replySteps(w).coOpine(referral);
  await s.submit(reply.id);
  await replySteps(w).countersign(reply.id);
  await s.sign(reply.id, 3);
  const RETURN = change('referralReturnForRework', 'ReferralReturnInput', 'referral { version state reworkReason }');
  expect(await w.as('qian').refused(RETURN, { i: { referralId: referral, expectedVersion: 4, reason: '' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  for (const who of ['sun', 'zhao'] as const) expect(await w.as(who).refused(change('referralAccept', 'OnReferralInput', 'referral { state }'), { i: { referralId: referral, expectedVersion: 4 } })).toMatchObject({ code: 'NOT_YOURS' });
  await s.accept(referral);

  const { version } = await issueNow(w, issue.id);
  // the unit does not clear its own item, nor does the co-handling one, nor anybody else
  for (const who of ['sun', 'zhao', 'wulead', 'zhang', 'lin'] as const) expect(await w.as(who).refused(CLEAR, clearing({ expectedVersion: version }))).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['wang', 'mei', 'admin'] as const) expect(await w.as(who).refused(CLEAR, clearing({ expectedVersion: version }))).toMatchObject({ code: 'NOT_FOUND' });
  for (const who of ['sun', 'zhao', 'wulead', 'zhang', 'lin'] as const) expect(await w.as(who).refused(PROPOSE, clearing({ expectedVersion: version }))).toMatchObject({ code: 'NOT_YOURS' });
  for (const evidence of ['', ' 　\n', '\u200b\u2060']) expect(await w.as('qian').refused(PROPOSE, clearing({ expectedVersion: version, evidence }))).toMatchObject({ code: 'INCOMPLETE', field: 'evidence' });
  // by one alone it is not cleared, however good the evidence
  expect(await w.as('qian').refused(CLEAR, clearing({ expectedVersion: version }))).toMatchObject({ code: 'WRONG_STATE', rule: 'A-49' });
  expect((await w.as('kang').run(PROPOSE, clearing({ expectedVersion: version }))).issueProposeClear.issue).toMatchObject({ state: 'ANSWERED', clearances: [{ second: true, proposedBy: { name: '康办' }, confirmedBy: null, confirmedAt: null }] });
  expect(await w.as('kang').refused(CLEAR, clearing({ expectedVersion: version + 1 }))).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'A-49' });
  expect(await w.as('qian').refused(PROPOSE, clearing({ expectedVersion: version + 1 }))).toMatchObject({ code: 'DUPLICATE' });
  const { issueClear: { issue: cleared } } = await w.as('qian').run(CLEAR, clearing({ expectedVersion: version + 1, evidence: '另写的依据不作数' }));
  expect(cleared).toMatchObject({ state: 'CLEARED', clearance: { at: w.now().toISOString(), by: '营商办 钱办', evidence: '现场核查窗口已合并' } });
  expect(await issueNow(w, issue.id, 'zhang')).toMatchObject({ state: 'CLEARED', clearance: { by: '营商办', evidence: null } });
  expect(await w.as('qian').refused(CLEAR, clearing({ expectedVersion: version + 2 }))).toMatchObject({ code: 'WRONG_STATE' });
}, huaibei);
