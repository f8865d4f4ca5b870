import { disableAccount } from '../../accounts/account.actions.ts';
import { addDays, shanghaiDay } from '../../kernel/calendar.ts';
import { answerConduct, notUphold, openConduct, uphold } from '../../observers/conduct.actions.ts';
import { confirm, propose, reject, resign, withdraw } from '../../observers/dismissal.actions.ts';
import { suspend } from '../../observers/term.actions.ts';
import { on } from '../moments.ts';
import type { Beat } from '../play.ts';
import { beat, joinedAs, once, rowOf, type Stage } from './stage.ts';

const inAWeek = (now: Date) => addDays(shanghaiDay(now), 7);

/** Somebody resigns; what becomes of it is decided later, if at all. */
function resignation(stage: Stage, by: string, name: string, back: number, letter: string) {
  const filed = { id: '' };
  const beats = [beat(stage, on(back, '09:40'), by, async (a) => { filed.id = (await resign(a, { ...once(), letter, signedAs: name })).id; })];
  return { filed, beats };
}

/** Somebody's conduct is looked into. */
function conduct(stage: Stage, about: string, back: number, facts: string) {
  const opened = { id: '' };
  const beats = [beat(stage, on(back, '14:20'), 'wei', async (a) => {
    const { appointmentId } = joinedAs(stage, about);
    opened.id = (await openConduct(a, { ...once(), appointmentId, facts, evidence: '群众来信及营商办的核实笔录。', hearUntil: inAWeek(a.services.now()) })).id;
  })];
  return { opened, beats };
}

/** How terms go on and end: suspensions, resignations, dismissals and cases of conduct, each decided by somebody else than whoever proposed it. */
export function termBeats(stage: Stage): Beat[] {
  const gone = resignation(stage, 'sheng', '盛怀瑜', 40, '因工作调往外地，申请辞去监督员职务。');
  const stays = resignation(stage, 'bian', '卞清扬', 38, '因近期家事繁忙，申请辞去监督员职务。');
  const waits = resignation(stage, 'chu', '储若谷', 2, '因企业搬迁出区，不便继续履职，申请辞去监督员职务。');
  const upheld = conduct(stage, 'jiang', 45, '以监督员名义向企业推销服务，企业来信反映。');
  const cleared = conduct(stage, 'bian', 30, '有来信反映其在走访中透露企业经营情况。');
  const open = conduct(stage, 'leyang', 4, '有企业反映其以监督员身份要求优先办理本人业务。');
  const other = { id: '' };
  return [
    ...gone.beats, ...stays.beats, ...waits.beats, ...upheld.beats, ...cleared.beats, ...open.beats,
    beat(stage, on(38, '16:30'), 'bian', (a) => withdraw(a, { dismissalId: stays.filed.id })),
    beat(stage, on(39, '10:10'), 'wei', (a) => confirm(a, { dismissalId: gone.filed.id, reason: '同意本人申请，感谢任期内的付出。' })),
    beat(stage, on(37, '10:10'), 'shou', async (a) => {
      const { accountId } = joinedAs(stage, 'sheng');
      await disableAccount(a, { accountId, expectedVersion: (await rowOf(a.services, 'account', accountId)).version, reason: '已辞任，账号停用' });
    }),
    beat(stage, on(43, '11:00'), 'jiang', (a) => answerConduct(a, { conductCaseId: upheld.opened.id, statement: '确有此事，愿意接受处理。' })),
    beat(stage, on(42, '15:00'), 'ding', (a) => uphold(a, { conductCaseId: upheld.opened.id, reason: '本人承认，与来信所述一致，违反工作纪律。' })),
    beat(stage, on(28, '11:20'), 'bian', (a) => answerConduct(a, { conductCaseId: cleared.opened.id, statement: '走访记录均按规定提交，未向他人透露。' })),
    beat(stage, on(27, '15:40'), 'ding', (a) => notUphold(a, { conductCaseId: cleared.opened.id, reason: '经核实，所反映的信息来自企业公开年报。' })),
    beat(stage, on(25, '10:30'), 'wei', async (a) => {
      other.id = (await propose(a, { ...once(), appointmentId: joinedAs(stage, 'bian').appointmentId, ground: 'OTHER', reason: '本人已不在原行业任职，提请研究是否继续聘任。' })).id;
    }),
    beat(stage, on(23, '10:30'), 'ding', (a) => reject(a, { dismissalId: other.id, reason: '仍在区内从事相关行业，符合选聘条件，继续聘任。' })),
    beat(stage, on(3, '15:10'), 'ding', (a) => suspend(a, { appointmentId: joinedAs(stage, 'leyang').appointmentId, reason: '行为核查期间暂停履职。' })),
  ];
}
