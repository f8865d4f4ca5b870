import type { cast } from './cast.ts';
import { protocol } from './protocol.ts';
import { CO_DRAFT, NOTE, PLAN_DRAFT, replySteps, STAGE_DRAFT, STAGE_PASS, STAGE_RELEASE, TALK_ASK, TALK_RELAY } from './reply-steps.ts';
import { change, key, longReason, steps } from './steps.ts';
import { triageSteps } from './triage.steps.ts';
import type { World } from './world.ts';

type Who = keyof typeof cast;
const secretly = { confidentiality: 'TRADE_SECRET' };

/** Matters that are somebody's trade secret, at every step and marked late; and matters that were merged, taken out and went along. What each row is about, by its name. */
export async function kept(w: World): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const t = triageSteps(w);
  const s = steps(w);
  const p = protocol(w);
  const r = replySteps(w);
  const asked = (i: object) => ({ i: { idempotencyKey: key(), ...i } });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const does = async (who: Who, name: string, input: string, payload: string, i: object): Promise<any> => (await w.as(who).run(change(name, input, `${payload} { id version }`), { i }))[name][payload];
  const photo = (opinionId: string) => w.asOwner(`insert into attachment (id, scheme_id, uploader_id, opinion_id, issue_id, file_name, content_type, size, sha256, state, created_at, audience)
    select 'att_' || id, scheme_id, author_id, id, issue_id, 'x', 'image/jpeg', 1, '', 'READY', now(), audience from opinion where id = $1`, [opinionId]);

  /** Something of somebody's with a photo, under the name it is spoken of by. */
  const filed = async (name: string, who: Who = 'zhang', over: object = {}) => {
    const { id, opinions: [o] } = await t.propose(who, `${name}：办理时限过长`, over);
    for (const one of [id, o!.id]) names.set(one, name);
    await photo(o!.id);
    return o!.id;
  };
  const registered = async (name: string, who: Who = 'zhang', over: object = {}) => {
    const opinionId = await filed(name, who, over);
    const { id } = await s.register(opinionId);
    names.set(id, name);
    return { opinionId, issueId: id };
  };
  /** Handed to one unit, with the other beside it, and in its handler's hands. */
  const handed = async (issueId: string, coUnitIds: readonly string[] = []) => {
    const referralId = await p.to(issueId, '市场监管局', { coUnitIds });
    await p.do('zhao', 'SignFor', referralId);
    await p.do('sun', 'Assign', referralId, { handlerId: w.members['zhao'] });
    return referralId;
  };
  const both = [w.units['税务局']!];
  const classes = (await w.as('zhao').run('{ viewer { scheme { rules { answerClasses { id kind } } } } }')).viewer.scheme.rules.answerClasses as { id: string; kind: string }[];
  const drafted = async (referralId: string) => (await does('zhao', 'replyDraft', 'ReplyDraftInput', 'reply', {
    idempotencyKey: key(), referralId, answerClassId: classes.find((c) => c.kind === 'NOT_ADOPTED')!.id, text: '暂不采纳。', reasonCategory: 'AUTHORITY', basis: '某条例第五条', explanation: longReason, alternative: '可网上预约。' })).id as string;
  /** What is written beside a referral, by each who writes. */
  const beside = async (issueId: string, referralId: string) => {
    const on = (over: object) => asked({ referralId, ...over });
    await w.as('wulead').run(CO_DRAFT, on({ text: '由我局同步受理。' })).then(({ coOpinionDraft: { coOpinion } }) => w.as('wulead').run(change('coOpinionSign', 'OnCoOpinionInput', 'coOpinion { id }'), { i: { coOpinionId: coOpinion.id, expectedVersion: coOpinion.version } }));
    await w.as('zhao').run(PLAN_DRAFT, on({ measures: [{ what: '合并窗口', person: '赵经办', dueOn: '2026-06-01' }] }));
    const { authorTalkAsk: { authorTalk } } = await w.as('zhao').run(TALK_ASK, on({ question: '哪个环节？' }));
    await w.as('lin').run(TALK_RELAY, { i: { authorTalkId: authorTalk.id, expectedVersion: 1, heldAt: w.now().toISOString(), notes: '第二个环节' } });
    for (const [text, far] of [['已开工', 2], ['已过半', 1], ['将完工', 0]] as const) {
      const { stageReportDraft: { stageReport: { id: stageReportId } } } = await w.as('zhao').run(STAGE_DRAFT, on({ text }));
      if (far > 0) await w.as('sun').run(STAGE_RELEASE, { i: { stageReportId, expectedVersion: 1 } });
      if (far > 1) await w.as('qian').run(STAGE_PASS, { i: { stageReportId, expectedVersion: 2 } });
    }
    for (const [who, subjectId] of [['zhao', referralId], ['qian', issueId]] as const) await w.as(who).run(NOTE, asked({ subjectId, text: '内部商量' }));
    await does('qian', 'informationRequestAsk', 'InformationRequestAskInput', 'request', { idempotencyKey: key(), unitId: w.units['市场监管局'], kind: 'INQUIRY', question: '依据是什么？', issueId });
    await does('qian', 'supervisionOpen', 'SupervisionOpenInput', 'supervision', { idempotencyKey: key(), issueId, requirement: '十日内报告' });
    const list = await does('qian', 'taskListDraft', 'TaskListDraftInput', 'taskList', { idempotencyKey: key(), title: '清单', items: [{ referralId, note: '优先' }] });
    names.set(list.id, names.get(issueId)!);
    await does('qian', 'taskListIssue', 'OnTaskListInput', 'taskList', { taskListId: list.id, expectedVersion: list.version });
  };
  const mark = async (opinionId: string, confidentiality: string, who: Who) => { await does(who, 'opinionClassify', 'OpinionClassifyInput', 'opinion', { ...await t.onOpinion(opinionId), confidentiality }); };

  // secrets, step by step
  const waiting = await filed('secret, waiting', 'zhang', secretly);
  const [of] = await w.asOwner<{ id: string }>('select submission_id as id from opinion where id = $1', [waiting]);
  await does('lin', 'submissionAskForMore', 'SubmissionAskForMoreInput', 'submission', { submissionId: of!.id, expectedVersion: 1, question: '哪个窗口？' });
  await does('zhang', 'submissionSupplyInfo', 'SubmissionSupplyInfoInput', 'submission', { submissionId: of!.id, expectedVersion: 2, answer: '二号窗口' });
  await does('lin', 'submissionLogCall', 'SubmissionLogCallInput', 'submission', { submissionId: of!.id, expectedVersion: 3, calledAt: w.now().toISOString(), outcome: 'CLEAR', notes: '已核实' });
  await registered('secret, registered', 'zhang', secretly);
  await p.to((await registered('secret, referred', 'zhang', secretly)).issueId, '市场监管局', { coUnitIds: both });
  const inHand = await registered('secret, in hand', 'zhang', secretly);
  const slip = await handed(inHand.issueId, both);
  await beside(inHand.issueId, slip);
  await drafted(slip);
  for (const far of ['submitted', 'signed', 'answered'] as const) {
    const { opinionId, issueId } = await registered(`secret, ${far}`, 'zhang', secretly);
    const referralId = await handed(issueId);
    const replyId = await drafted(referralId);
    await s.submit(replyId);
    if (far !== 'submitted') await s.sign(replyId);
    if (far !== 'answered') continue;
    await s.accept(referralId, await t.version('referral', referralId));
    await t.rate('zhang', opinionId, true, '可以');
    await t.clear(issueId);
  }
  const marked = await registered('marked late');
  const earlier = await handed(marked.issueId, both);
  await beside(marked.issueId, earlier);
  const reply = await drafted(earlier);
  await s.submit(reply);
  await r.countersign(reply);
  await mark(marked.opinionId, 'TRADE_SECRET', 'lin');
  const unmarked = await registered('unmarked', 'zhang', secretly);
  const again = await handed(unmarked.issueId, both);
  await beside(unmarked.issueId, again);
  await mark(unmarked.opinionId, 'ORDINARY', 'zhang');

  // what went together, and what was taken out again
  const whole = await registered('whole');
  await t.merge(await filed('joined', 'wang'), whole.issueId, { supplement: '另反映停电' });
  const left = await filed('left', 'li');
  await t.merge(left, whole.issueId);
  const parted = await filed('parted', 'li');
  await t.merge(parted, whole.issueId);
  const brought = await registered('brought', 'wang');
  await t.mergeIssue(brought.issueId, whole.issueId);
  const back = await registered('taken back', 'li');
  await t.mergeIssue(back.issueId, whole.issueId);
  await t.unmerge(left);
  await t.unmergeIssue(back.issueId);
  await t.answer(whole.issueId);
  await t.rate('zhang', whole.opinionId, true, '可以');
  await t.rate('li', parted, true, '也可以');
  await t.unmerge(parted);
  const together = await registered('secret whole', 'zhang', secretly);
  await t.merge(await filed('secret, joined', 'wang', secretly), together.issueId);
  await drafted(await handed(together.issueId));
  for (const one of await w.asOwner<{ id: string; of: string }>('select i.id, o.id as of from issue i join opinion o on o.issue_id = i.id where i.parted_from_id is not null')) names.set(one.id, names.get(one.of)!);
  return names;
}
