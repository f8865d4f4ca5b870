import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { replySteps, STAGE_DRAFT, STAGE_PASS, STAGE_RELEASE, SUBMIT_REPLY, TALK_ASK, TALK_LOG, TALK_RELAY } from '../../test/reply-steps.ts';
import { change, key, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

/** A new version of the rules, in force, in which the office decided otherwise. */
async function decided(w: World, over: Record<string, boolean>) {
  const office = 'officeOpens officeCloses liaisonRegisters liaisonDeclines methodNeeded checksShown contactBeforeReply passOnStageReports textLimit photoLimit photoBytes opinionLimit';
  const step = async (who: 'admin' | 'qian', name: string, input: string, i: object) => (await w.as(who).run(change(name, input, `ruleSet { id version inForceOn text { office { ${office} } } }`), { i: { idempotencyKey: key(), ...i } }))[name].ruleSet;
  const { id: ruleSetId, version, text } = await step('admin', 'ruleSetDraft', 'RuleSetDraftInput', {});
  const edited = await step('admin', 'ruleSetEdit', 'RuleSetEditInput', { ruleSetId, expectedVersion: version, office: { ...text.office, ...over } });
  await step('qian', 'ruleSetEnact', 'RuleSetEnactInput', { ruleSetId, expectedVersion: edited.version, inForceOn: '2026-03-02', applyToRunning: false });
}

clause('A-34 staged replies are passed on in their order, stop no clock and answer nothing', async (w) => {
  const s = steps(w);
  const { submission, opinion, referral: { id: referralId } } = await s.inHand();
  const draft = (text: string) => ({ i: { idempotencyKey: key(), referralId, text } });
  for (const who of ['zhou', 'sun', 'qian'] as const) expect(await w.as(who).refused(STAGE_DRAFT, draft('进展')), who).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['wu', 'wang'] as const) expect(await w.as(who).refused(STAGE_DRAFT, draft('进展')), who).toMatchObject({ code: 'NOT_FOUND' });
  const { stageReportDraft: { stageReport } } = await w.as('zhao').run(STAGE_DRAFT, draft(' '));
  const on = (expectedVersion: number, stageReportId: string = stageReport.id) => ({ i: { stageReportId, expectedVersion } });
  expect(await w.as('sun').refused(STAGE_RELEASE, on(1))).toMatchObject({ code: 'INCOMPLETE', field: 'text' });
  await w.as('zhao').run(STAGE_DRAFT, draft('窗口合并方案已报编办。'));
  for (const who of ['zhao', 'zhou'] as const) expect(await w.as(who).refused(STAGE_RELEASE, on(2)), who).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('qian').refused(STAGE_PASS, on(2))).toMatchObject({ code: 'NOT_FOUND' });
  const told = async () => (await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on Submission { timeline { type label text actor } opinions { state issue { referrals { stageReports { ordinal text } } } } } } }', { id: submission.id })).node;
  await w.as('sun').run(STAGE_RELEASE, on(2));
  expect((await told()).timeline.filter((e: { type: string }) => /^StageReport/.test(e.type))).toEqual([]);
  for (const who of ['sun', 'zhao'] as const) expect(await w.as(who).refused(STAGE_PASS, on(3)), who).toMatchObject({ code: 'NOT_YOURS' });
  await w.as('qian').run(STAGE_PASS, on(3));
  const { stageReportDraft: { stageReport: second } } = await w.as('zhao').run(STAGE_DRAFT, draft('编办已批复，正在施工。'));
  expect(second.ordinal).toBe(2);
  await w.as('sun').run(STAGE_RELEASE, on(1, second.id));
  await w.as('qian').run(STAGE_PASS, on(2, second.id));
  const { timeline, opinions } = await told();
  expect(timeline.filter((e: { label: string }) => e.label === '阶段性答复').map((e: { text: string; actor: string }) => [e.text, e.actor])).toEqual([['窗口合并方案已报编办。', '营商办'], ['编办已批复，正在施工。', '营商办']]);
  expect(opinions).toEqual([{ state: 'REGISTERED', issue: { referrals: [{ stageReports: [{ ordinal: 1, text: '窗口合并方案已报编办。' }, { ordinal: 2, text: '编办已批复，正在施工。' }] }] } }]);
  expect(await w.asOwner("select state from clock where subject_id = $1 and rule = 'referralDue'", [referralId])).toEqual([{ state: 'RUNNING' }]);
  // it is no answer, whatever is written into the row
  const refused = await w.asRole(['system:*'], 'update opinion set state = \'ANSWERED\', answered_at = now(), answer_id = $1 where id = $2', [stageReport.id, opinion.id]).catch((e: Error) => e.message);
  expect(refused).toMatch(/foreign key|released answer/);
});

clause('A-34 a staged reply goes to its authors at once where the scheme says so', async (w) => {
  await decided(w, { passOnStageReports: true });
  const { referral: { id: referralId } } = await steps(w).inHand();
  const { stageReportDraft: { stageReport: { id } } } = await w.as('zhao').run(STAGE_DRAFT, { i: { idempotencyKey: key(), referralId, text: '正在施工。' } });
  expect((await w.as('sun').run(STAGE_RELEASE, { i: { stageReportId: id, expectedVersion: 1 } })).stageReportRelease.stageReport.state).toBe('PASSED_ON');
  expect((await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on StageReport { text draftedBy } } }', { id })).node).toEqual({ text: '正在施工。', draftedBy: null });
});

clause('A-29 a unit speaks with the author through the liaison, who alone knows both', async (w) => {
  const s = steps(w);
  await decided(w, { contactBeforeReply: true });
  const { referral: { id: referralId } } = await s.inHand();
  const reply = await s.declineDraft(referralId);
  expect(await w.as('zhao').refused(SUBMIT_REPLY, { i: { replyId: reply.id, expectedVersion: 1 } })).toMatchObject({ code: 'INCOMPLETE', rule: 'contact-before-reply' });
  const ask = { i: { idempotencyKey: key(), referralId, question: '请问是哪一天办理的？' } };
  for (const who of ['zhou', 'sun', 'lin'] as const) expect(await w.as(who).refused(TALK_ASK, { i: { ...ask.i, idempotencyKey: key() } }), who).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('zhao').refused(TALK_ASK, { i: { ...ask.i, idempotencyKey: key(), question: '　' } })).toMatchObject({ code: 'INCOMPLETE', field: 'question' });
  const { authorTalkAsk: { authorTalk } } = await w.as('zhao').run(TALK_ASK, ask);
  const relay = (over: object = {}) => ({ i: { authorTalkId: authorTalk.id, expectedVersion: 1, heldAt: w.now().toISOString(), notes: '三月二日上午，二号窗口。', ...over } });
  for (const who of ['zhao', 'sun'] as const) expect(await w.as(who).refused(TALK_RELAY, relay()), who).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['mei', 'wu', 'zhang'] as const) expect(await w.as(who).refused(TALK_RELAY, relay()), who).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('lin').refused(TALK_RELAY, relay({ notes: ' ' }))).toMatchObject({ code: 'INCOMPLETE', field: 'notes' });
  expect(await w.as('lin').refused(TALK_RELAY, relay({ heldAt: '2026-03-02T10:00:01+08:00' }))).toMatchObject({ code: 'INVALID', field: 'heldAt' });
  await w.as('lin').run(TALK_RELAY, relay());
  expect((await w.as('zhao').run('query($id: ID!) { node(id: $id) { ... on Referral { talks { question notes relayedBy } } } }', { id: referralId })).node.talks).toEqual([{ question: '请问是哪一天办理的？', notes: '三月二日上午，二号窗口。', relayedBy: '林专员' }]);
  expect(await s.submit(reply.id)).toMatchObject({ state: 'AWAITING_SIGNATURE' });

  // where nobody asked, the liaison may still log one; not after the reply
  const log = { i: { idempotencyKey: key(), referralId, heldAt: w.now().toISOString(), notes: '又来电补充。' } };
  await w.as('lin').run(TALK_LOG, log);
  await s.sign(reply.id);
  expect(await w.as('lin').refused(TALK_LOG, { i: { ...log.i, idempotencyKey: key() } })).toMatchObject({ code: 'WRONG_STATE' });
});

clause('A-34, A-49 every answer of every round stays readable, word for word, by its author', async (w) => {
  const s = steps(w);
  const r = replySteps(w);
  const { submission, opinion, issue, referral } = await s.answered();
  await s.rate(opinion.id, false, await r.version('opinion', opinion.id), '没有答到点子上');
  await later(w, '2026-03-03T10:00:00+08:00');
  const { latestReferral: { id: again } } = await s.refer(issue.id, await r.version('issue', issue.id));
  await s.signFor(again);
  await s.claim(again);
  const { id: replyId } = await s.draft(again, { text: '已增设窗口。' });
  await s.submit(replyId);
  await s.sign(replyId);
  await s.accept(again);
  const { node } = await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on Submission { opinions { issue { referrals { round replies { text state releasedAt } } } } } } }', { id: submission.id });
  expect(node.opinions[0].issue.referrals).toMatchObject([{ round: 1, replies: [{ text: '经研究，该建议暂不采纳。', state: 'RELEASED' }] }, { round: 2, replies: [{ text: '已增设窗口。', state: 'RELEASED' }] }]);
  // whoever shares no opinion of it reads neither
  expect((await w.as('wang').run('query($id: ID!) { node(id: $id) { id } }', { id: referral.id })).node).toBeNull();
  const refused = await w.asRole(['system:*'], "update reply set text = '改写' where referral_id = $1", [referral.id]).catch((e: Error) => e.message);
  expect(refused).toMatch(/never changes/);
  expect(await w.as('sun').refused(change('replySendBack', 'ReplySendBackInput', 'reply { id }'), { i: { replyId, expectedVersion: await r.version('reply', replyId), note: '改' } })).toMatchObject({ code: 'WRONG_STATE' });
});
