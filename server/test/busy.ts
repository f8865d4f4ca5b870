import { alongside } from './activity-steps.ts';
import { clues } from './clue-steps.ts';
import { later } from './later.ts';
import { neighbours } from './neighbours.ts';
import { CO_DRAFT, NOTE, PLAN_DRAFT, replySteps, STAGE_DRAFT, STAGE_PASS, STAGE_RELEASE, TALK_ASK, TALK_RELAY } from './reply-steps.ts';
import { change, key, steps } from './steps.ts';
import { terms } from './terms.steps.ts';
import type { World } from './world.ts';

/** Matters of three authors and two liaisons with two units, in every state, done again, declined and late; and another scheme's. */
export async function busy(w: World) {
  await standing(w);
  const s = steps(w);
  await neighbours(w);
  const version = async (table: string, id: string) => (await w.asOwner<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
  const upload = (who: 'zhang' | 'wang') => w.as(who).run('mutation($i: AttachmentUploadInput!) { attachmentUploadCreate(input: $i) { attachment { id } } }',
    { i: { idempotencyKey: key(), fileName: '照片.jpg', alt: '窗口', contentType: 'image/jpeg', size: 10, sha256: 'a'.repeat(64) } });
  const photo = (id: string, opinionId: string) => w.asOwner(`insert into attachment (id, scheme_id, uploader_id, opinion_id, issue_id, file_name, content_type, size, sha256, state, created_at, audience)
    select $1, scheme_id, author_id, id, issue_id, 'x', 'image/jpeg', 1, '', 'READY', now(), audience from opinion where id = $2`, [id, opinionId]);
  await upload('zhang');
  await upload('wang');
  // one that goes to a second unit after its author was not satisfied
  const again = await s.answered();
  await s.rate(again.opinion.id, false, await version('opinion', again.opinion.id), '没有答到点子上');
  await photo('att_1', again.opinion.id);
  await later(w, '2026-03-05T10:00:00+08:00');
  await s.refer(again.issue.id, await version('issue', again.issue.id), { unitId: w.units['税务局'] });
  const [second] = await w.asOwner<{ id: string }>('select id from referral where issue_id = $1 and round = 2', [again.issue.id]);
  await s.signFor(second!.id, 1, 'wu');
  await s.claim(second!.id, 'wu', 2);
  await s.draft(second!.id, {}, 'wu');
  // one with questions and calls of the other liaison, one that is declined
  const asked = await s.file('wang');
  await photo('att_2', asked.opinions[0]!.id);
  await w.as('mei').run(change('submissionAskForMore', 'SubmissionAskForMoreInput', 'submission { id }'), { i: { submissionId: asked.id, expectedVersion: 1, question: '哪个窗口？' } });
  await w.as('wang').run(change('submissionSupplyInfo', 'SubmissionSupplyInfoInput', 'submission { id }'), { i: { submissionId: asked.id, expectedVersion: 2, answer: '二号窗口' } });
  await w.as('mei').run(change('submissionLogCall', 'SubmissionLogCallInput', 'submission { id }'), { i: { submissionId: asked.id, expectedVersion: 3, calledAt: w.now().toISOString(), outcome: 'CLEAR', notes: '已核实' } });
  const declined = await s.file('li', { opinions: [{ type: 'SUGGESTION', scope: 'PRACTICE', problem: '内部流程' }] });
  await w.as('qian').run(change('opinionDecline', 'OpinionDeclineInput', 'opinion { id }'), { i: { opinionId: declined.opinions[0]!.id, expectedVersion: 1, reason: 'RESOLVED', text: '已解决' } });
  await alongside(w);
  await w.as('qian').run(change('archiveFreeze', 'ArchiveFreezeInput', 'snapshot { id }'), { i: { idempotencyKey: key(), membershipId: w.members['zhang'], purpose: '年中考核', from: '2026-03-01', to: '2026-06-30' } });
  // and two units at once on one that is sent back, one under review, one cleared
  await later(w, '2026-04-02T10:00:00+08:00');
  const filed = await s.file('li', { month: '2026-04', opinions: [{ type: 'SUGGESTION', scope: 'PRACTICE', problem: '内部流程' }] });
  const issue = await s.register(filed.opinions[0]!.id);
  const { latestReferral } = await s.refer(issue.id, 1, { coUnitIds: [w.units['税务局']] });
  await s.signFor(latestReferral.id);
  await s.claim(latestReferral.id);
  await besides(w, latestReferral.id);
  const reply = await s.declineDraft(latestReferral.id);
  await s.submit(reply.id);
  await replySteps(w).countersign(reply.id);
  await s.sign(reply.id, await version('reply', reply.id));
  await w.as('qian').run(change('referralReturnForRework', 'ReferralReturnInput', 'referral { id }'), { i: { referralId: latestReferral.id, expectedVersion: 4, reason: '依据不足' } });
  await later(w, '2026-05-06T10:00:00+08:00');
  const cleared = await s.answered({ month: '2026-05' });
  await s.clear(cleared.issue.id, await version('issue', cleared.issue.id));
  await later(w, '2026-06-02T10:00:00+08:00');
  const c = clues(w);
  const clue = await c.file('zhang', { paperIds: [await c.paper('zhang')] });
  await c.does('zhang', 'clueSupply', { clueId: clue.id, expectedVersion: 1, text: '还有一位同事在场' });
  await s.replied({ month: '2026-06' });
  await later(w, '2026-07-02T10:00:00+08:00');
  const waiting = await s.inHand({ month: '2026-07' });
  await s.submit((await s.declineDraft(waiting.referral.id)).id);
  await later(w, '2026-08-03T10:00:00+08:00');
  const joint = await replySteps(w).joint({ month: '2026-08' });
  await w.as('wu').run(CO_DRAFT, { i: { idempotencyKey: key(), referralId: joint.referral.id, text: '尚在研究' } });
  for (const [who, subjectId] of [['zhao', joint.referral.id], ['wu', joint.referral.id], ['qian', joint.issue.id]] as const) await w.as(who).run(NOTE, { i: { idempotencyKey: key(), subjectId, text: '内部商量' } });
  await w.as('zhao').run(PLAN_DRAFT, { i: { idempotencyKey: key(), referralId: joint.referral.id, measures: [] } });
  await later(w, '2026-09-02T10:00:00+08:00');
  await consulted(w);
}

/** What goes before a joint reply: opinions, a plan that runs late, staged replies and a word with the author, made and not yet made. */
async function besides(w: World, referralId: string) {
  const r = replySteps(w);
  const i = (over: object) => ({ i: { idempotencyKey: key(), referralId, ...over } });
  await r.coOpine(referralId);
  await r.planned(referralId, [{ what: '合并窗口', person: '赵经办', dueOn: '2026-04-20' }]);
  const { authorTalkAsk: { authorTalk } } = await w.as('zhao').run(TALK_ASK, i({ question: '哪个窗口？' }));
  await w.as('lin').run(TALK_RELAY, { i: { authorTalkId: authorTalk.id, expectedVersion: 1, heldAt: w.now().toISOString(), notes: '二号窗口' } });
  for (const [text, steps] of [['已开工', 2], ['已过半', 1], ['将完工', 0]] as const) {
    const { stageReportDraft: { stageReport: { id: stageReportId } } } = await w.as('zhao').run(STAGE_DRAFT, i({ text }));
    if (steps > 0) await w.as('sun').run(STAGE_RELEASE, { i: { stageReportId, expectedVersion: 1 } });
    if (steps > 1) await w.as('qian').run(STAGE_PASS, { i: { stageReportId, expectedVersion: 2 } });
  }
}

/** A draft of the rules that units and observers are asked about, and what one of each says. */
async function consulted(w: World) {
  const asked = async (who: 'qian' | 'zhang' | 'zhao', name: string, input: string, read: string, i: object) => (await w.as(who).run(change(name, input, read), { i: { idempotencyKey: key(), ...i } }))[name];
  const { ruleSet: { id: ruleSetId } } = await asked('qian', 'ruleSetDraft', 'RuleSetDraftInput', 'ruleSet { id }', {});
  const { ruleSet } = await asked('qian', 'ruleSetConsult', 'RuleSetConsultInput', 'ruleSet { rounds { id } }', { ruleSetId, expectedVersion: 1, consulted: ['UNITS', 'OBSERVERS'] });
  for (const who of ['zhang', 'zhao'] as const) await asked(who, 'roundOpinionEnter', 'RoundOpinionEnterInput', 'roundOpinion { id }', { roundId: ruleSet.rounds[0].id, text: '建议放宽期限' });
}

/** Observers who are suspended and resumed, resign, ask to be excused, and are looked into. */
async function standing(w: World) {
  const t = terms(w);
  await t.does('qian', 'appointmentSuspend', { ...await t.on('wang'), reason: '配合调查' });
  await t.does('qian', 'appointmentResume', { ...await t.on('wang'), reason: '调查结束' });
  await t.does('qian', 'conductOpen', { ...await t.on('wang').then(({ appointmentId }) => ({ appointmentId })), facts: '以监督员名义推销', evidence: '宣传单', hearUntil: '2026-03-20' });
  await t.does('li', 'dismissalResign', { letter: '因工作调动，申请辞任。', signedAs: '李内部', paperIds: [await t.paper('li')] });
  await t.paper('zhang');
  await t.does('zhang', 'excuseRequest', { ground: 'ILLNESS', text: '住院', fromOn: '2026-03-02', toOn: '2026-03-09' });
}
