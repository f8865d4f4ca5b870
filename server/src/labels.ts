import { accountRules } from './accounts/account.rules.ts';
import { activityLifecycles } from './activities/lifecycles.ts';
import { clueLifecycles, cluesTold } from './clues/lifecycles.ts';
import { clockRules } from './clocks/clock.rules.ts';
import { commonRules } from './issues/common.rules.ts';
import { issueRules } from './issues/issue.rules.ts';
import type { Lifecycle, Row } from './kernel/lifecycle.ts';
import type { Said } from './kernel/refused.ts';
import { complaintRules } from './observers/complaint.rules.ts';
import { conductRules } from './observers/conduct.rules.ts';
import { dismissalRules } from './observers/dismissal.rules.ts';
import { excuseRules } from './observers/excuse.rules.ts';
import { appointmentRules } from './observers/appointment.rules.ts';
import { callRules } from './observers/call.rules.ts';
import { nominationRules } from './observers/nomination.rules.ts';
import { objectionRules } from './observers/objection.rules.ts';
import { disputeRules } from './referrals/dispute.rules.ts';
import { informationRequestRules } from './referrals/information-request.rules.ts';
import { dataRequestRules } from './privacy/data-request.rules.ts';
import { legalHoldRules } from './privacy/legal-hold.rules.ts';
import { referralRules } from './referrals/referral.rules.ts';
import { taskListRules } from './referrals/task-list.rules.ts';
import { replyLifecycles } from './referrals/lifecycles.ts';
import { replyRules } from './referrals/reply.rules.ts';
import { answerTemplateRules } from './schemes/answer-template.rules.ts';
import { roundOpinionRules, roundRules } from './schemes/round.rules.ts';
import { ruleSetRules } from './schemes/rule-set.rules.ts';
import { instructionRules } from './supervision/instruction.rules.ts';
import { bulletinRules } from './lookbacks/bulletin.rules.ts';
import { lookBackRules } from './lookbacks/look-back.rules.ts';
import { pushRules } from './pushes/push.rules.ts';
import { publicityRules } from './publicity/publicity.rules.ts';
import { supervisionRules } from './supervision/supervision.rules.ts';
import { opinionRules } from './submissions/opinion.rules.ts';
import { submissionRules } from './submissions/submission.rules.ts';
import { dutyRules } from './observers/duty.rules.ts';
import { observersTold } from './observers/entries.told.ts';

/** Every lifecycle of the product; the rulebook, the drift check and the property tests read this list. */
export const lifecycles = [accountRules, appointmentRules, dismissalRules, conductRules, complaintRules, excuseRules, dutyRules, callRules, nominationRules, objectionRules, submissionRules, opinionRules, issueRules, commonRules, taskListRules, referralRules, replyRules, ...replyLifecycles, disputeRules, informationRequestRules, supervisionRules, instructionRules, lookBackRules, bulletinRules, ...activityLifecycles, ...clueLifecycles, publicityRules, pushRules, dataRequestRules, legalHoldRules, clockRules, ruleSetRules, roundRules, roundOpinionRules, answerTemplateRules] as unknown as readonly Lifecycle<string, never>[];

/** What a person reads of each kind of entry, from the lifecycles' tables. */
export const told: ReadonlyMap<string, Said | null> = new Map<string, Said | null>([
  ...lifecycles.flatMap((table) => (Object.values(table.actions) as Row<string, never>[]).map((row) => [row.records, row.told] as const)),
  ...observersTold, ...cluesTold,
  ['PersonCorrected', null], ['PersonErased', null],
]);

/** Everything that lifecycles record, by its name in the journal: “意见：登记为问题”. */
export const happenings: ReadonlyMap<string, Said> = new Map(lifecycles.flatMap((table) => (Object.values(table.actions) as Row<string, never>[]).map((row): [string, Said] =>
  [row.records, { zh: `${table.label.zh}：${row.label.zh}`, en: `${table.label.en}: ${row.label.en}` }])));
