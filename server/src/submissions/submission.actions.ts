import { Membership } from '../accounts/membership.entity.ts';
import { act, type Acting, type Answer } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { sqlState } from '../journal/transaction.ts';
import { monthOf, shanghaiDay } from '../kernel/calendar.ts';
import { chanceCode, newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { did, undo } from '../observers/deeds.ts';
import { inForce, type Rules } from '../schemes/rules.ts';
import { attach } from './attachment.actions.ts';
import { Call, Question } from './contact.entity.ts';
import { submissionFacts } from './facts.ts';
import { Opinion } from './opinion.entity.ts';
import { opinionRules } from './opinion.rules.ts';
import { Submission } from './submission.entity.ts';
import { checkSubmission, titleOf, type OpinionInput, type SubmitInput } from './submission.input.ts';
import { recordedTypes, submissionRules } from './submission.rules.ts';
import { visited } from './visit.ts';

interface Versioned { submissionId: string; expectedVersion?: number | null }

const alreadyFiled = (month: string) => new Refused('DUPLICATE', {
  zh: `${month} 的意见表已提交，如有变化请修改已提交的内容`, en: `The form for ${month} has been filed already; amend that one`,
}, { field: 'month', rule: 'B-23' });

/** An observer files a form, report, proposal or demand; its number, its clocks and its archive entry come with it (A-2, B-23, B-30). */
export async function submit(a: Acting, input: SubmitInput & { idempotencyKey: string }): Promise<Answer> {
  try {
    return await act(a, { act: 'submissionSubmit', input: { ...input } }, (change) => file(change, input));
  } catch (error) {
    // two windows at once: the database let one of them through
    if (sqlState(error) === '23505' && String((error as Error).message).includes('one_form_a_month')) throw alreadyFiled(input.month ?? '');
    throw error;
  }
}

async function file(change: Change, input: SubmitInput): Promise<Submission> {
  const { actor, now, em } = change;
  if (actor.role !== 'OBSERVER') throw new Refused('NOT_YOURS', { zh: '只有体验官、监督员可以提交', en: 'Only observers file submissions' }, { rule: 'A-2' });
  const rules = await inForce(em, actor.schemeId, now);
  checkSubmission(input, filing(rules), actor, monthOf(shanghaiDay(now)));
  if (input.month && await em.count(Submission, { authorId: actor.membershipId, type: input.type, month: input.month, state: { $ne: 'WITHDRAWN' } }) > 0) throw alreadyFiled(input.month);
  const me = await em.findOneOrFail(Membership, { id: actor.membershipId });
  if (input.activityId) await visited(change, input.activityId);
  const year = Number(shanghaiDay(now).slice(0, 4));
  const number = `${rules.set.numberPrefix}-S-${year}-${chanceCode(8)}`;
  const common = { schemeId: actor.schemeId, ruleSetId: rules.set.id, authorId: actor.membershipId, liaisonId: me.liaisonId ?? null, managingUnitId: input.opinions.some((o) => o.confidentiality === 'TRADE_SECRET') ? null : me.managingUnitId ?? null };
  const submission = await change.create(submissionRules, Submission, opening(input), {
    ...common, id: newId('Submission', now), number, type: input.type, month: input.month ?? null, noOpinion: input.noOpinion ?? false,
    method: input.method ?? null, activityId: input.activityId ?? null, industry: input.industry ?? null, signal: input.signal?.trim() || null, withdrawReason: null, submittedAt: now, originUnitId: null, rolledUpAt: null, rolledUpById: null,
  }, input, { text: number });
  for (const [i, opinion] of input.opinions.entries()) await fileOpinion(change, { ...common, submissionId: submission.id }, opinion, i + 1, rules);
  await did(change, { schemeId: actor.schemeId, membershipId: actor.membershipId, kind: `SUBMISSION:${input.type}`, subjectId: submission.id, on: shanghaiDay(now) });
  return submission;
}

/** How what is filed comes into being: as matters to be answered, as nothing this month, or as a signal for the record. */
const opening = ({ type, noOpinion }: SubmitInput) => (recordedTypes.includes(type) ? 'record' : noOpinion ? 'submitNothing' : 'submit');

async function fileOpinion(change: Change, common: { schemeId: string; ruleSetId: string; authorId: string; liaisonId: string | null; managingUnitId: string | null; submissionId: string },
  o: OpinionInput, ordinal: number, rules: Rules): Promise<void> {
  const { liaisonRegisters, liaisonDeclines } = rules.set;
  const opinion = await change.create(opinionRules, Opinion, 'submit', {
    ...common, id: newId('Opinion', change.now), ordinal, type: o.type ?? null, scope: o.scope ?? null, targetType: o.targetType ?? null,
    target: o.target?.trim() || null, title: titleOf(o), problem: o.problem, suggestion: o.suggestion ?? '', confidentiality: o.confidentiality ?? 'ORDINARY', identityShown: o.identityShown ?? false, splitFromId: null, issueId: null, homeIssueId: null, mergedAt: null, declineReason: null, declineText: null,
    answerId: null, answeredAt: null, satisfied: null, ratingText: null, ratedAt: null, sentBackAt: null,
  }, { problem: o.problem }, { text: titleOf(o) }, { liaisonRegisters, liaisonDeclines });
  await attach(change, opinion, o.attachmentIds ?? []);
}

/** The scheme's rules as the form's check asks for them. */
const filing = (rules: Rules) => ({ ...rules.set, offered: rules.offered });

/** The liaison logs the phone contact; the three-day clock is met, or stays breached for good (B-25). */
export const logCall = (a: Acting, input: Versioned & { calledAt: Date; outcome: string; notes: string }) =>
  act(a, { act: 'submissionLogCall', input: { ...input } }, async (change) => {
    const s = await versioned(change, input);
    if (input.calledAt < s.submittedAt || input.calledAt > change.now) throw new Refused('INVALID',
      { zh: '通话时间须在提交之后、现在之前', en: 'The call must lie between the submission and now' }, { field: 'calledAt', rule: 'B-25' });
    const known = (await inForce(change.em, s.schemeId, change.now)).offered('callOutcomes', null).some((c) => c.code === input.outcome);
    if (!known) throw new Refused('INVALID', { zh: '请选择沟通结果', en: 'Choose the outcome of the call' }, { field: 'outcome', rule: 'B-25' });
    await change.apply(submissionRules, s, 'logCall', input, {}, { text: input.notes, textClass: 'office' }, await submissionFacts(change.em, s));
    const { calledAt, outcome, notes } = input;
    await change.em.persist(change.em.create(Call, { id: newId('Call', change.now), submissionId: s.id, calledAt, outcome, notes, byId: a.actor.membershipId, audience: s.audience })).flush();
    await did(change, { schemeId: s.schemeId, membershipId: s.authorId, kind: 'CONTACT:PHONE', subjectId: s.id, on: shanghaiDay(calledAt) });
    return s;
  });

/** The liaison asks the author for more; the clocks run on (`domain.md` 3.2). */
export const askForMore = (a: Acting, input: Versioned & { question: string }) =>
  act(a, { act: 'submissionAskForMore', input: { ...input } }, async (change) => {
    const s = await versioned(change, input);
    await change.apply(submissionRules, s, 'askForMore', input, {}, { text: input.question }, await submissionFacts(change.em, s));
    await change.em.persist(change.em.create(Question, {
      id: newId('Question', change.now), submissionId: s.id, text: input.question, askedAt: change.now, askedById: a.actor.membershipId, answer: null, answeredAt: null, audience: s.audience,
    })).flush();
    return s;
  });

/** The author adds what was asked for. */
export const supplyInfo = (a: Acting, input: Versioned & { answer: string }) =>
  act(a, { act: 'submissionSupplyInfo', input: { ...input } }, async (change) => {
    const s = await versioned(change, input);
    await change.apply(submissionRules, s, 'supplyInfo', input, {}, { text: input.answer }, await submissionFacts(change.em, s));
    const open = await change.em.findOne(Question, { submissionId: s.id, answer: null }, { orderBy: { askedAt: 'desc' } });
    if (open) Object.assign(open, { answer: input.answer, answeredAt: change.now });
    return s;
  });

/** The author takes it back, while nothing of it has been registered; the archive keeps it. */
export const withdraw = (a: Acting, input: Versioned & { reason: string }) =>
  act(a, { act: 'submissionWithdraw', input: { ...input } }, async (change) => {
    const s = await versioned(change, input);
    await change.apply(submissionRules, s, 'withdraw', input, { withdrawReason: input.reason }, { text: input.reason }, await submissionFacts(change.em, s));
    const opinions = await change.em.find(Opinion, { submissionId: s.id, state: 'SUBMITTED' }, { orderBy: { id: 'asc' } });
    for (const o of opinions) await change.apply(opinionRules, o, 'withdraw', {});
    await undo(change, s.id);
    return s;
  });

async function versioned(change: Change, input: Versioned): Promise<Submission> {
  const s = await change.load(Submission, input.submissionId);
  expectVersion(s, input.expectedVersion);
  return s;
}
