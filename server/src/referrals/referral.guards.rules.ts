import type { Day } from '../kernel/calendar.ts';
import { dayInWords } from '../kernel/day-words.ts';
import type { Guard } from '../kernel/lifecycle.ts';
import { isSecret } from '../submissions/confidentiality.rules.ts';
import type { ReferralFacts } from './referral.rules.ts';

const on = (day: Day) => dayInWords(day);

/** A referral is drafted for what waits to be handed to a unit. */
export const referable: Guard<ReferralFacts> = {
  rule: 'referable', code: 'WRONG_STATE', holds: (r) => r.referable !== false,
  says: { zh: '事项须在“已登记”或“待重新办理”时交办', en: 'A matter is referred once it is registered, or to be done again' },
};

/** A trade secret is opened by whom a leader names, and by nobody who helps themself. */
export const claimable: Guard<ReferralFacts> = {
  rule: 'A-20', code: 'NOT_YOURS', holds: (r) => !isSecret(r),
  says: { zh: '涉商业秘密事项由单位负责人指定经办人，不能自行认领', en: 'A trade secret is assigned to a handler by a leader of the unit; nobody claims it' },
};

/** One handler; whoever comes second is told the name. */
export const unclaimed: Guard<ReferralFacts> = {
  rule: 'one-handler', code: 'ALREADY_CLAIMED', holds: (r) => r.handlerId === null,
  says: (r) => ({ zh: `${r.handlerName ?? '其他经办人'}已认领`, en: `${r.handlerName ?? 'Another handler'} has claimed it` }),
};

/** What a decision between units has given a unit stays with it. */
export const returnNotFinal: Guard<ReferralFacts> = {
  rule: 'no-return-after-decision', code: 'WRONG_STATE', holds: (r) => !r.final,
  says: { zh: '承办单位经召集人裁定，不得再退办', en: 'The unit was named by decision: there is no further return' },
};

/** A unit asks once to return a matter, whatever became of it. */
export const returnedOnce: Guard<ReferralFacts> = {
  rule: 'return-once', code: 'LIMIT', holds: (r) => !r.returnedBefore,
  says: { zh: '本单位已就该事项申请过一次退办，不得再次退办', en: 'The unit has asked once to return this matter; there is no second return' },
};

/** A return is asked for within the scheme's working days of issue. */
export const returnableTime: Guard<ReferralFacts> = {
  rule: 'return-in-time', code: 'LIMIT', holds: (r) => r.today <= r.returnUntil,
  says: (r) => ({
    zh: `退办须在交办后 ${r.returnDays} 个工作日内提出，最后一天是${on(r.returnUntil).zh}，现已逾期`,
    en: `A return is asked for within ${r.returnDays} working days of issue; the last day was ${on(r.returnUntil).en}`,
  }),
};

/** There is a disagreement only where another unit has returned the same matter. */
export const unitsDisagree: Guard<ReferralFacts> = {
  rule: 'two-units-disagree', code: 'WRONG_STATE', holds: (r) => r.earlierReturn && !r.inDispute,
  says: { zh: '只有一家单位申请退办，请先决定是否同意', en: 'Only one unit has asked to return it: decide on that first' },
};

/** An extension is asked for before the due date has passed. */
export const withinTerm: Guard<ReferralFacts> = {
  rule: 'extension-before-due', code: 'LIMIT', holds: (r) => r.now < r.dueAt,
  says: (r) => ({ zh: `办理期限（${on(r.dueOn).zh}）已过，不能再申请延期`, en: `The due date (${on(r.dueOn).en}) has passed: an extension is asked for before it` }),
};

/** So many extensions as the scheme allows. */
export const extensionsLeft: Guard<ReferralFacts> = {
  rule: 'extension-limit', code: 'LIMIT', holds: (r) => r.extensionCount < r.extensionLimit,
  says: (r) => (r.extensionLimit === 0 ? { zh: '按工作规则，交办件不得延期', en: 'The scheme’s rules know no extensions' }
    : { zh: `已延期 ${r.extensionCount} 次，按工作规则最多 ${r.extensionLimit} 次`, en: `It has been put off ${r.extensionCount} times; the scheme’s rules allow ${r.extensionLimit}` }),
};

/** A person urges at most once a working day. */
export const notUrgedToday: Guard<ReferralFacts> = {
  rule: 'urge-once-a-day', code: 'RATE_LIMITED', holds: (r) => !r.urgedToday,
  says: { zh: '今天已催办过，每个工作日最多催办一次', en: 'It has been urged today; once a working day is enough' },
};

/** Nothing is accepted from one unit while it is open whose matter it is. */
export const settled: Guard<ReferralFacts> = {
  rule: 'dispute-decided', code: 'WRONG_STATE', holds: (r) => !r.inDispute,
  says: { zh: '承办单位尚有争议，待召集人裁定后再审核', en: 'Units disagree about this matter: review it once the convener has decided' },
};

/** What came back after it was struck off is signed for by the leader, who answers for it. */
export const leaderTakes: Guard<ReferralFacts> = {
  rule: 'A-37', code: 'NOT_YOURS', holds: (r, actor) => r.level === 0 || actor.role === 'LEADER',
  says: { zh: '该事项回头看后提级办理，须由单位负责人签收', en: 'It came back and is handled one rung higher: the leader of the unit signs for it' },
};

/** Nobody of a unit decides for the office on what the unit asks for or answers, whichever post they act in. */
export const notItsUnits: Guard<ReferralFacts> = {
  rule: 'A-49', code: 'CONFLICT_OF_INTEREST', holds: (r, actor) => !r.unitPeople?.includes(actor.personId),
  says: { zh: '承办单位的人员不能代营商办审批、审核本单位的事项', en: 'Nobody of a unit decides for the office on what the unit asks or answers' },
};
