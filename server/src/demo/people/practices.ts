import type { Acting } from '../../journal/act.ts';
import { inTransaction } from '../../journal/transaction.ts';
import { systemScope } from '../../kernel/audience.ts';
import { answerNaming, approve, askNaming, collect, publish, write } from '../../publicity/publicity.actions.ts';
import { approve as approvePush, propose, receive, send } from '../../pushes/push.actions.ts';
import { logCall, submit } from '../../submissions/submission.actions.ts';
import { on } from '../moments.ts';
import type { Beat } from '../play.ts';
import { beat, once, type Stage } from './stage.ts';

interface Row { id: string; version: number }
const one = async (a: Acting, sql: string, ...params: string[]): Promise<Row> =>
  (await inTransaction(a.services, [systemScope], (em) => em.execute<Row[]>(sql, [a.actor.schemeId, ...params])))[0]!;
const practice = (a: Acting, title: string) => one(a, 'select id, version from opinion where scheme_id = ? and title = ?', title);
const item = async (a: Acting) => {
  const { id, version } = await one(a, "select id, version from publicity_item where scheme_id = ? and naming <> 'AGREED' order by id limit 1");
  return { publicityId: id, expectedVersion: version };
};

const push = async (a: Acting) => {
  const { id, version } = await one(a, 'select id, version from external_push where scheme_id = ?');
  return { pushId: id, expectedVersion: version };
};

/** An observer tells of what works well, and is called back. */
const filed = (stage: Stage, by: string, back: number, title: string, problem: string): Beat[] => [
  beat(stage, on(back, '09:10'), by, (a) => submit(a, { ...once(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'GOOD_PRACTICE', title, problem, suggestion: null }] })),
  beat(stage, on(back, '15:30'), 'luo', async (a) => {
    const { id } = await one(a, 'select s.id, s.version from submission s join opinion o on o.submission_id = s.id where s.scheme_id = ? and o.title = ?', title);
    await logCall(a, { submissionId: id, calledAt: new Date(a.services.now().getTime() - 300_000), outcome: 'CLEAR', notes: '了解做法和效果，提交人同意整理宣传。' });
  }),
  beat(stage, on(back - 1, '09:40'), 'zhou', async (a) => {
    const { id, version } = await practice(a, title);
    await collect(a, { opinionId: id, expectedVersion: version });
  }),
];

/** In the Huaibei scheme one good practice is published under its author's name, and another waits to be written up. */
export const practiceBeats = (stage: Stage): Beat[] => [
  ...filed(stage, 'gao', 8, '“一件事”专席，材料只交一次', '区政务服务大厅设了“开办企业一件事”专席，材料只交一次，后台流转，半天办结。走访的几家企业都说省事。'),
  beat(stage, on(6, '10:30'), 'zhou', async (a) => write(a, {
    ...await item(a), title: '“开办企业一件事”专席：材料只交一次，半天办结', enterprise: null, enterpriseConsent: null,
    text: '区政务服务大厅把开办企业涉及的登记、刻章、税务、社保合到一个专席：材料只交一次，后台分头办理，平均用时由三天缩短到半天。\n\n主要做法：一是各单位派人进驻，授权到位；二是一张清单，一次告知；三是办理进度随时可查。',
  })),
  beat(stage, on(6, '16:00'), 'zheng', async (a) => approve(a, await item(a))),
  beat(stage, on(5, '09:20'), 'zhou', async (a) => askNaming(a, await item(a))),
  beat(stage, on(5, '12:10'), 'gao', async (a) => { await answerNaming(a, { ...await item(a), agreed: true }); }),
  beat(stage, on(5, '14:00'), 'zhou', async (a) => {
    const { id, version } = await one(a, "select id, version from publicity_item where scheme_id = ? and state = 'APPROVED'");
    await publish(a, { publicityId: id, expectedVersion: version });
  }),
  beat(stage, on(4, '09:30'), 'zhou', async (a) => {
    const { id } = await one(a, "select id, version from publicity_item where scheme_id = ? and state = 'PUBLISHED'");
    await propose(a, { ...once(), publicityId: id, recipient: '区融媒体中心', purpose: '在“营商环境”专栏刊发' });
  }),
  beat(stage, on(4, '11:00'), 'zheng', async (a) => approvePush(a, await push(a))),
  beat(stage, on(4, '11:20'), 'zhou', async (a) => send(a, await push(a))),
  beat(stage, on(3, '16:50'), 'zhou', async (a) => receive(a, { ...await push(a), externalId: '融媒收〔2026〕118号' })),
  ...filed(stage, 'lin', 3, '供电公司上门装表', '区供电公司对新办小微企业上门勘查、当天装表，企业不用跑营业厅。'),
];
