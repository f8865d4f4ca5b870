import { readForNotices } from '../src/notices/reader.ts';
import { shanghaiDay } from '../src/kernel/calendar.ts';
import { anOpinion, change, key } from './steps.ts';
import { amend, m, NOTICES, recruiting } from './recruiting.ts';
import { clues } from './clue-steps.ts';
import type { cast } from './cast.ts';
import { later } from './later.ts';
import { protocol } from './protocol.ts';
import type { World } from './world.ts';

type Who = keyof typeof cast;
const alike = ['政务服务中心门口停车位太少，来办事根本停不下车', '政务大厅周边停车难，办事群众只能停到路边被贴条', '去政务中心办事，停车场总是满的，绕了半小时没有车位'];

/** A scheme that puts nominees before the public; said before its rules are drafted anew. */
export const withNotice = (w: World) => amend(w, (text) => ({ ...text, publicNoticeDays: 5 }));

/** What goes on beside the ledger: disputes, questions to units, instructions and supervision, lists, restricted matters at every desk, requests about personal data, recruitment. */
export async function wider(w: World) {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const does = async (who: Who, name: string, input: string, payload: string, i: object): Promise<any> => (await w.as(who).run(change(name, input, `${payload} { id version }`), { i }))[name][payload];
  const asked = (i: object) => ({ idempotencyKey: key(), ...i });
  await engaged(w);
  const p = protocol(w);
  const month = shanghaiDay(w.now()).slice(0, 7);
  // a common problem, a list, a supervision that an instruction asked for
  const { opinions } = await p.file('zhang', { month, opinions: [...alike, '食品经营许可变更要跑两个窗口'].map((problem) => anOpinion({ problem })) });
  await disputed(w, (await p.register(opinions.pop()!.id)).id);
  for (const [i, { id }] of opinions.entries()) await p.register(id, 'qian', { title: alike[i]!.slice(0, 20), problem: alike[i] });
  for (const who of ['li', 'wang'] as const) {
    const { opinions: [o] } = await p.file(who, { month, opinions: [anOpinion({ problem: alike[1], scope: who === 'li' ? 'PRACTICE' : 'GOVERNMENT_ENVIRONMENT' })] });
    await p.register(o!.id, 'qian', { title: '停车难', problem: alike[1] });
  }
  const [issue] = await w.asOwner<{ id: string; number: string }>("select id, number from issue where title = '停车难' order by registered_at desc");
  await p.to(issue!.id, '税务局');
  const [referral] = await w.asOwner<{ id: string }>('select id from referral where issue_id = $1', [issue!.id]);
  const list = await does('qian', 'taskListDraft', 'TaskListDraftInput', 'taskList', asked({ title: '停车任务清单', items: [{ referralId: referral!.id, note: '优先' }] }));
  await does('qian', 'taskListIssue', 'OnTaskListInput', 'taskList', { taskListId: list.id, expectedVersion: list.version });
  await does('qian', 'taskListDraft', 'TaskListDraftInput', 'taskList', asked({ title: '未下发清单', items: [{ issueId: issue!.id }] }));
  const given = await does('cheng', 'instructionGive', 'InstructionGiveInput', 'instruction', asked({ text: '停车难要尽快解决', issueNumber: issue!.number }));
  const spv = await does('qian', 'supervisionOpen', 'SupervisionOpenInput', 'supervision', asked({ issueId: issue!.id, requirement: '十日内报告', instructionId: given.id }));
  await does('wulead', 'supervisionReport', 'SupervisionReportInput', 'supervision', { supervisionId: spv.id, expectedVersion: spv.version, report: '已增设车位' });
  await does('cheng', 'instructionGive', 'InstructionGiveInput', 'instruction', asked({ text: '请说明办结率', quarter: '2026-Q2' }));

  // what units are asked for: through the liaison, by the office, and not passed on
  const question = (unit: string) => asked({ unitId: w.units[unit], kind: 'INQUIRY', question: '窗口设置依据是什么？' });
  const one = await does('zhang', 'informationRequestAsk', 'InformationRequestAskInput', 'request', question('市场监管局'));
  await does('lin', 'informationRequestPassOn', 'InformationRequestPassOnInput', 'request', { requestId: one.id, expectedVersion: one.version });
  await does('qian', 'informationRequestAsk', 'InformationRequestAskInput', 'request', question('税务局'));
  await does('wang', 'informationRequestAsk', 'InformationRequestAskInput', 'request', question('税务局'));

  await restricted(w);
  await does('wang', 'erasureAsk', 'ErasureAskInput', 'dataRequest', asked({ ground: 'PURPOSE_ENDED', text: '请删除我的个人信息' }));
  await does('secure', 'legalHoldPlace', 'LegalHoldPlaceInput', 'legalHold', asked({ username: 'user-li', ground: '法院来函' }));
  for (const [title, to] of [['例会', 'LIAISONS'], ['交流会', 'EXTERNAL']] as const) await w.as('qian').run(change('announcementMake', 'AnnouncementMakeInput', 'announcement { id }'), { i: asked({ title, text: '周五下午召开', to, mustAcknowledge: false }) });
  await readForNotices(w.services);
  await does('qian', 'answerTemplateAdd', 'AnswerTemplateAddInput', 'answerTemplate', asked({ title: '采纳', text: '您的建议已采纳。' }));
  const [term] = await w.asOwner<{ id: string }>('select id from appointment where membership_id = $1', [w.members['zhang']]);
  await does('qian', 'burdenComplaintRegister', 'BurdenComplaintRegisterInput', 'burdenComplaint',
    asked({ appointmentId: term!.id, complainant: '某机械厂', account: '一周来访三次', facts: '同一企业一周三次走访', evidence: '来访登记', happenedOn: '2026-09-01', hearUntil: '2026-09-20' }));
  await recruited(w);
  await published(w);
}

/** Restricted matters on every desk that they reach: handed over, asked about, checked, answered for. */
async function restricted(w: World) {
  const c = clues(w);
  const clue = await c.investigating('wang');
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const does = async (who: Who, name: string, input: string, payload: string, i: object): Promise<any> => (await w.as(who).run(change(name, input, `${payload} { id version }`), { i }))[name][payload];
  await does('yan', 'verificationAssign', 'VerificationAssignInput', 'verification', { idempotencyKey: key(), clueId: clue.id, membershipId: w.members['zhang'], asked: '请到窗口看看', dueOn: '2026-12-20' });
  await does('yan', 'identityAsk', 'IdentityAskInput', 'request', { subjectId: clue.id, purpose: '需当面核实转账细节，书面无法说明' });
  await c.send((await c.see(clue.id, 'yan'))!);
  const [referral] = await w.asOwner<{ id: string }>("select r.id from referral r join unit u on u.id = r.unit_id where u.name = '市场监管局' order by r.id limit 1");
  await does('sun', 'identityAsk', 'IdentityAskInput', 'request', { subjectId: referral!.id, purpose: '需当面核实转账细节，书面无法说明' });
  const [issue] = await w.asOwner<{ id: string }>("select id from issue where state = 'CLEARED' limit 1");
  await does('qian', 'accountabilityOpen', 'AccountabilityOpenInput', 'accountability', { idempotencyKey: key(), issueId: issue!.id, facts: '该单位多次逾期不办，经督办仍不整改', evidence: '督办记录三份', paperIds: [await c.paper('qian')] });
}

/** Two units that both say a matter is not theirs. */
async function disputed(w: World, issueId: string) {
  const p = protocol(w);
  const first = await p.to(issueId, '市场监管局');
  await p.do('sun', 'RequestReturn', first, p.returning('税务局'));
  await p.do('qian', 'UpholdReturn', first, { reason: '同意' });
  const second = await p.to(issueId, '税务局');
  await p.do('wulead', 'RequestReturn', second, p.returning('市场监管局'));
  await p.do('qian', 'Dispute', second);
}

/** Somebody who serves elsewhere too stood before the public and was appointed; of a call that is drafted nobody is told. */
async function engaged(w: World) {
  const r = recruiting(w);
  const call = await r.call({ '市场监管局': 3 }, { opensOn: shanghaiDay(w.now()), closesOn: '2026-12-31' });
  const elsewhere = { level: 'NEW_AREA', title: '新区营商环境监督员', fromOn: '2025-09-01', toOn: null, evidence: '聘书' };
  const vetted = await r.vet(await r.submitted(call.id, { name: '韩双聘', phone: '13911115555', otherMemberships: [elsewhere] }));
  await w.as('qian').run(m.publicise, { i: r.on(vetted) });
  await later(w, '2026-09-14T10:00:00+08:00');
  await r.appoint(await r.approve(await r.now(vetted.id), w.as('kang')));
  await w.as('qian').run(m.call, { i: { idempotencyKey: key(), name: '下一年选聘', channels: ['EXTERNAL'], opensOn: '2027-01-01', closesOn: '2027-02-01', seats: 5, text: '拟面向社会选聘' } });
}

/** A bulletin that is out beside those that are not, and something that is to go to a platform outside. */
async function published(w: World) {
  const [bulletin] = await w.asOwner<{ id: string; version: number }>("select id, version from bulletin where state = 'BUILT' and scheme_id = $1 order by id limit 1", [w.schemeId]);
  await w.as('qian').run(change('bulletinPublish', 'BulletinPublishInput', 'bulletin { id }'), { i: { bulletinId: bulletin!.id, expectedVersion: bulletin!.version, remark: '请各单位抓紧办理' } });
  const [issue] = await w.asOwner<{ id: string }>("select id from issue where state = 'CLEARED' limit 1");
  await w.as('qian').run(change('externalPushPropose', 'ExternalPushProposeInput', 'externalPush { id }'), { i: { idempotencyKey: key(), issueId: issue!.id, recipient: '为企服务平台', purpose: '录入平台，供企业查询' } });
}

/** A call with nominations in their states, one of them before the public and objected to. */
async function recruited(w: World) {
  const r = recruiting(w);
  const call = await r.call({ '市场监管局': 3 }, { opensOn: shanghaiDay(w.now()), closesOn: '2026-12-31' });
  await r.draft(call.id);
  const vetted = await r.vet(await r.submitted(call.id, { name: '周晓岚', phone: '13911113333' }));
  await w.as('qian').run(m.publicise, { i: r.on(vetted) });
  const { publicNotices: { nodes: [notice] } } = await r.public_.run(NOTICES);
  await r.public_.run(m.object, { i: { idempotencyKey: key(), noticeId: notice.id, text: '该人选曾被行政处罚，请核实。', name: '举报人王某', contact: '13612345678' } });
}
