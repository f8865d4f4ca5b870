import { monthOf } from '../../kernel/calendar.ts';
import { inTransaction } from '../../journal/transaction.ts';
import { inForce, type Rules } from '../../schemes/rules.ts';
import { logCall, submit } from '../../submissions/submission.actions.ts';
import type { OpinionInput } from '../../submissions/submission.input.ts';
import type { Actor } from '../../kernel/actor.ts';
import { as, dice, oneOf, rows, those, type Habit, type Scene } from './habit.ts';

/** The observer who never takes part: the last of each scheme. */
export const silent = (scene: Scene): Actor | undefined => those(scene, 'OBSERVER').at(-1);

const subjects = ['窗口叫号后仍要重复取号', '变更登记材料重复提交', '装卸区夜间照明不足', '补贴到账时间长', '线上预约经常约满', '检查事先没有通知', '发票增量要跑两趟', '用电报装环节多'];

/** Whoever files what their scheme asks for each period, on a day of their own; some forget. */
const files: Habit = {
  at: '09:40',
  does: async (scene) => {
    const rules = await inTransaction(scene.services, ['system:*'], (em) => inForce(em, scene.office.schemeId, scene.services.now()));
    const [type] = rules.offered('submissionTypes', null);
    const month = monthOf(scene.day);
    const period = type!.period === 'MONTH' ? month : `${month.slice(0, 4)} ${Math.ceil(Number(month.slice(5)) / 3)}`;
    for (const observer of those(scene, 'OBSERVER')) {
      const me = observer.membershipId;
      if (observer.paused || observer === silent(scene) || dice(10, 'forgets', observer.name, period) === 0 || !due(scene, observer, type!.period === 'MONTH')) continue;
      if ((await filed(scene, me)) >= period) continue;
      const monthly = type!.period === 'MONTH';
      const quiet = monthly && dice(2, 'quiet', observer.name, period) === 0;
      await submit(as(scene, observer), {
        idempotencyKey: `${me}-${period}`, type: type!.code, month: monthly ? month : null, noOpinion: quiet, method: rules.offered('methods', null)[0]?.code ?? null,
        opinions: quiet ? [] : [opinion(rules, observer, period)],
      });
    }
  },
};

/** From a day of the month on, or of the quarter's second month. */
const due = ({ day }: Scene, { name }: Actor, monthly: boolean): boolean =>
  Number(day.slice(8)) >= 4 + dice(18, 'day', name) && (monthly || Number(day.slice(5, 7)) % 3 !== 1);

async function filed(scene: Scene, me: string): Promise<string> {
  const [last] = await rows<{ month: string | null; on: string }>(scene,
    "select month, to_char(submitted_at at time zone 'Asia/Shanghai', 'YYYY-MM') as on from submission where scheme_id = ? and author_id = ? and state <> 'WITHDRAWN' order by submitted_at desc limit 1", [me]);
  if (!last) return '';
  return last.month ?? `${last.on.slice(0, 4)} ${Math.ceil(Number(last.on.slice(5)) / 3)}`;
}

function opinion(rules: Rules, { channel, name }: Actor, period: string): OpinionInput {
  const one = (list: Parameters<Rules['offered']>[0]) => {
    const offered = rules.offered(list, channel);
    return offered.length > 0 ? oneOf(offered, list, name, period).code : null;
  };
  const subject = oneOf(subjects, name, period);
  return { type: one('opinionTypes'), scope: one('opinionScopes'), targetType: null, title: subject, problem: `${subject}，${name}在${period}走访时多次遇到。`, suggestion: '请明确流程并公开办理时限。' };
}

/** The liaison calls the author, most in time. */
const calls: Habit = {
  at: '10:20',
  does: async (scene) => {
    const waiting = await rows<{ id: string; liaison_id: string; on: string }>(scene, `select s.id, s.liaison_id, to_char(s.submitted_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as on
      from submission s where s.scheme_id = ? and s.state in ('SUBMITTED', 'AWAITING_INFO', 'TRIAGED') and not s.no_opinion and not exists (select from call c where c.submission_id = s.id) order by s.id`);
    for (const { id, liaison_id, on } of waiting) {
      const liaison = scene.office.of(liaison_id);
      if (liaison && scene.calendar.workdaysBetween(on, scene.day) >= dice(5, 'call', on, liaison.name)) {
        await logCall(as(scene, liaison), { submissionId: id, calledAt: new Date(scene.services.now().getTime() - 300_000), outcome: 'CLEAR', notes: '已沟通，情况属实。' });
      }
    }
  },
};

export const filing: readonly Habit[] = [files, calls];
