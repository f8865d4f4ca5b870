import { file as fileClue } from '../../clues/clue.actions.ts';
import { register } from '../../issues/issue.actions.ts';
import type { Acting } from '../../journal/act.ts';
import { inTransaction } from '../../journal/transaction.ts';
import { systemScope } from '../../kernel/audience.ts';
import { askCorrection } from '../../privacy/data-request.actions.ts';
import { writeNote } from '../../referrals/note.actions.ts';
import { draftList, issueList } from '../../referrals/task-list.actions.ts';
import { addTemplate, retireTemplate } from '../../schemes/answer-template.actions.ts';
import { rollUp } from '../../submissions/roll-up.actions.ts';
import { logCall, submit } from '../../submissions/submission.actions.ts';
import { mergeIssue } from '../../triage/issue-merge.actions.ts';
import { mergeOpinion } from '../../triage/opinion-merge.actions.ts';
import { splitOpinion } from '../../triage/split.actions.ts';
import { on } from '../moments.ts';
import type { Beat } from '../play.ts';
import { beat, once, rowOf, type Stage } from './stage.ts';

interface Row { id: string; version: number; issue_id: string; submission_id: string }
const rows = (a: Acting, sql: string, ...params: string[]) => inTransaction(a.services, [systemScope], (em) => em.execute<Row[]>(sql, [a.actor.schemeId, ...params]));
const titled = async (a: Acting, title: string): Promise<Row> => (await rows(a, 'select id, version, issue_id, submission_id from opinion where scheme_id = ? and title = ? order by id limit 1', title))[0]!;

interface Told { by: string; liaison: string; title: string; problem: string; suggestion: string }
/** Filed on one morning, and called back on the same afternoon. */
const filed = (stage: Stage, back: number, minute: string, { by, liaison, ...opinion }: Told): Beat[] => [
  beat(stage, on(back, `09:${minute}`), by, (a) => submit(a, { ...once(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'SUGGESTION', ...opinion }] })),
  beat(stage, on(back, `15:${minute}`), liaison, async (a) => logCall(a, {
    submissionId: (await titled(a, opinion.title)).submission_id, calledAt: new Date(a.services.now().getTime() - 300_000), outcome: 'CLEAR', notes: '已与提交人核实情况，事实清楚。',
  })),
];
const registers = (stage: Stage, back: number, time: string, { title, problem, suggestion }: Told): Beat => beat(stage, on(back, time), 'zhou', async (a) => {
  const { id, version } = await titled(a, title);
  await register(a, { opinionId: id, expectedVersion: version, title, problem, suggestion, category: 'OTHER' });
});

const chargers: readonly Told[] = [
  { by: 'yang', liaison: 'sun', title: '商业街充电桩常年停用', problem: '商业街停车场十二个充电桩有九个常年停用，屏幕显示离线，送货的电动货车找不到地方充电。', suggestion: '明确管护单位，停用的充电桩一周内修复。' },
  { by: 'zhu', liaison: 'luo', title: '停车场充电桩停用没人修', problem: '园区停车场的充电桩停用半年没人修，屏幕显示离线，电动货车找不到地方充电，只好绕到城东。', suggestion: '公布报修电话，停用的充电桩限期修复。' },
  { by: 'huang', liaison: 'luo', title: '充电桩离线，电动货车绕路充电', problem: '写字楼停车场充电桩离线停用，物业说不归他们管，送货的电动货车只好绕路充电。', suggestion: '由一家单位统一管护充电桩。' },
];
const twofold: Told = {
  by: 'wang', liaison: 'sun', title: '施工许可要重复盖章，工地门口路灯不亮', problem: '施工许可同一份承诺书要在两个科室重复盖章；另外工地门口路灯坏了一个多月，夜里进出车辆看不清。', suggestion: '承诺书一次盖章；尽快修好路灯。',
};
const managed: Told = {
  by: 'guo', liaison: 'luo', title: '开标室预约要提前三天打电话', problem: '开标室只能提前三天打电话预约，经常占线，投标人临时改期要重新排队。', suggestion: '开标室网上预约，可以看到空闲时段。',
};

/** In the Huaibei scheme three alike are handled as one, one that holds two matters is split, a unit rolls one up, and a list of what is urgent goes out. */
export const sortingBeats = (stage: Stage): Beat[] => {
  const [first, second, third] = chargers as [Told, Told, Told];
  return [
    ...chargers.flatMap((told, i) => filed(stage, 6, `1${i}`, told)),
    registers(stage, 5, '10:12', first), registers(stage, 5, '10:14', third),
    beat(stage, on(5, '10:20'), 'zhou', async (a) => {
      const { id, version } = await titled(a, second.title);
      await mergeOpinion(a, { opinionId: id, expectedVersion: version, issueId: (await titled(a, first.title)).issue_id, supplement: '园区停车场的充电桩同样停用。' });
    }),
    beat(stage, on(5, '10:25'), 'zheng', async (a) => {
      const [{ issue_id: issueId }, { issue_id: intoId }] = [await titled(a, third.title), await titled(a, first.title)];
      await mergeIssue(a, { issueId, expectedVersion: (await rowOf(a.services, 'issue', issueId)).version, intoId });
    }),
    beat(stage, on(5, '10:40'), 'zheng', async (a) => writeNote(a, { ...once(), subjectId: (await titled(a, first.title)).issue_id, text: '三件并在一起，建议明确一家牵头管护，再请各停车场配合。' })),
    beat(stage, on(5, '11:10'), 'zheng', async (a) => {
      const { id } = await addTemplate(a, { ...once(), title: '已列入计划（旧版）', text: '您反映的事项已列入计划，办结后再次答复。' });
      await retireTemplate(a, { answerTemplateId: id, expectedVersion: 1 });
    }),
    ...filed(stage, 3, '35', twofold),
    beat(stage, on(2, '09:40'), 'zhou', async (a) => {
      const { id, version } = await titled(a, twofold.title);
      await splitOpinion(a, { opinionId: id, expectedVersion: version, parts: [
        { title: '施工许可承诺书重复盖章', problem: '施工许可同一份承诺书要在两个科室重复盖章。', suggestion: '承诺书一次盖章。' },
        { title: '工地门口路灯不亮', problem: '工地门口路灯坏了一个多月，夜里进出车辆看不清。', suggestion: '尽快修好路灯。' },
      ] });
    }),
    ...filed(stage, 3, '45', managed),
    beat(stage, on(3, '16:30'), 'zhiwei', async (a) => {
      const { submission_id: submissionId } = await titled(a, managed.title);
      await rollUp(a, { submissionId, expectedVersion: (await rowOf(a.services, 'submission', submissionId)).version, note: '本中心管理的体验官反映，情况属实，请统筹。' });
    }),
    beat(stage, on(2, '11:05'), 'zhou', async (a) => {
      const urgent = await rows(a, "select id, version, issue_id, '' as submission_id from referral where scheme_id = ? and state = 'ACCEPTED' order by due_on, id limit 4");
      const list = await draftList(a, { ...once(), title: '年底前须办结的企业诉求', items: urgent.map(({ id }) => ({ referralId: id, note: '请于本月底前报送进展。' })) });
      await issueList(a, { taskListId: list.id, expectedVersion: (await rowOf(a.services, 'task_list', list.id)).version });
    }),
    beat(stage, on(2, '12:20'), 'gao', (a) => askCorrection(a, { ...once(), field: 'TITLE', value: '区工商联副主席', text: '本月换届，职务有变动，名册请一并更新。' })),
    beat(stage, on(2, '20:40'), 'chen', (a) => fileClue(a, {
      ...once(), kind: 'CLUE', accusedUnitId: stage.district.unitId('housing'), accusedPerson: '窗口一名工作人员（不知姓名）', facts: '两次以材料不全为由退件，并暗示可以找他介绍的代办公司，交三千元当天就能受理。', place: '区住房和城乡建设局受理窗口',
    })),
  ];
};
