import { act, type Acting } from '../journal/act.ts';
import { setAlarm } from '../journal/alarm.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import type { AlarmHandler } from '../journal/services.ts';
import { addDays, endOfDay, shanghaiDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { Plan } from './plan.entity.ts';
import { planRules, type Measure, type PlanFacts } from './plan.rules.ts';
import { isWorkedOn } from './referral.standing.ts';
import { Referral } from './referral.entity.ts';
import { toTell } from './unit-members.ts';

/** A measure as it is filed. */
export interface MeasureInput { what: string; person: string; dueOn?: Day | null }
/** A plan to act on. */
export interface OnPlan { planId: string; expectedVersion?: number | null }

const factsOf = (plan: Plan, inHand?: boolean): PlanFacts => ({ ...plan, handlerId: plan.handlerId ?? null, ...(inHand === undefined ? {} : { inHand }) });
const most = 50;

/** The handler files the measures, or files them anew while the plan is a draft. */
export const draftPlan = (a: Acting, input: { idempotencyKey: string; referralId: string; measures: readonly MeasureInput[] }) => act(a, { act: 'planDraft', input: { ...input } }, async (change) => {
  const referral = await change.load(Referral, input.referralId);
  const measures = checked(change, input.measures);
  const begun = await change.em.findOne(Plan, { referralId: referral.id });
  if (begun) {
    const plan = await change.load(Plan, begun.id);
    return change.apply(planRules, plan, 'save', {}, { measures, handlerId: referral.handlerId ?? null, filedById: a.actor.membershipId }, {}, { ...factsOf(plan, isWorkedOn(referral)), handlerId: referral.handlerId ?? null });
  }
  return change.create(planRules, Plan, 'draft', {
    id: newId('Plan', change.now), schemeId: referral.schemeId, referralId: referral.id, unitId: referral.unitId, coUnitIds: referral.coUnitIds, handlerId: referral.handlerId ?? null, confidentiality: referral.confidentiality,
    measures, filedById: a.actor.membershipId, sendBackNote: null, approvedById: null, approvedAt: null,
  }, {}, {}, { inHand: isWorkedOn(referral) });
});

/** Measures as they are kept: a draft may lack anything, and gives no impossible date. */
function checked({ now }: Change, given: readonly MeasureInput[]): Measure[] {
  const today = shanghaiDay(now);
  if (given.length > most) throw new Refused('LIMIT', { zh: `整改措施最多 ${most} 项`, en: `At most ${most} measures` }, { field: 'measures', rule: 'A-50' });
  return given.map(({ what, person, dueOn }, i) => {
    if ([...what].length > 1000) throw new Refused('TOO_LONG', { zh: '每项措施最多 1000 字', en: 'A measure has at most 1000 characters' }, { field: `measures.${i}.what`, rule: 'A-50' });
    if ([...person].length > 100) throw new Refused('TOO_LONG', { zh: '责任人最多 100 字', en: 'A person has at most 100 characters' }, { field: `measures.${i}.person`, rule: 'A-50' });
    if (dueOn && (dueOn < today || dueOn > addDays(today, 1100))) throw new Refused('INVALID', { zh: '时限须在今天之后、三年之内', en: 'The date lies between today and three years from now' }, { field: `measures.${i}.dueOn`, rule: 'A-50' });
    return { what, person, dueOn: dueOn ?? null, doneOn: null, note: null, lateOn: null };
  });
}

async function versioned(change: Change, input: OnPlan): Promise<{ plan: Plan; referral: Referral }> {
  const plan = await change.load(Plan, input.planId);
  expectVersion(plan, input.expectedVersion);
  return { plan, referral: await change.load(Referral, plan.referralId) };
}

/** The handler sends the plan to the unit's leader. */
export const submitPlan = (a: Acting, input: OnPlan) => act(a, { act: 'planSubmit', input: { ...input } }, async (change) => {
  const { plan, referral } = await versioned(change, input);
  return change.apply(planRules, plan, 'submit', {}, { sendBackNote: null }, {}, factsOf(plan, isWorkedOn(referral)));
});

/** The leader wants it changed. */
export const sendPlanBack = (a: Acting, input: OnPlan & { note: string }) => act(a, { act: 'planSendBack', input: { ...input } }, async (change) => {
  const { plan } = await versioned(change, input);
  return change.apply(planRules, plan, 'sendBack', input, { sendBackNote: input.note }, { text: input.note, textClass: 'staff' }, factsOf(plan));
});

/** Rings when the date of a measure has passed. */
export const MEASURE_LATE = 'measure-late';
const nextDate = (measures: readonly Measure[]): Day | null => measures.flatMap((m) => (m.doneOn || m.lateOn || !m.dueOn ? [] : [m.dueOn])).sort()[0] ?? null;

/** The leader approves it: from now on the office sees it, and whether its dates are kept. */
export const approvePlan = (a: Acting, input: OnPlan) => act(a, { act: 'planApprove', input: { ...input } }, async (change) => {
  const { plan } = await versioned(change, input);
  await change.apply(planRules, plan, 'approve', {}, { approvedById: a.actor.membershipId, approvedAt: change.now }, {}, factsOf(plan));
  await setAlarm(change, { schemeId: plan.schemeId, kind: MEASURE_LATE, subjectId: plan.id, at: endOfDay(nextDate(plan.measures)!) });
  return plan;
});

/** The handler reports a measure done, with the day and what was done. */
export const reportMeasure = (a: Acting, input: OnPlan & { measure: number; doneOn: Day; note?: string | null }) => act(a, { act: 'planMeasureDone', input: { ...input } }, async (change) => {
  const { plan, referral } = await versioned(change, input);
  const at = input.measure - 1;
  const measure = plan.measures[at];
  const facts = { ...factsOf(plan), handlerId: referral.handlerId ?? null };
  if (measure && plan.state === 'APPROVED') {
    if (measure.doneOn) throw new Refused('DUPLICATE', { zh: '该项措施已填报完成', en: 'This measure has been reported done' }, { field: 'measure', rule: 'A-50' });
    if (input.doneOn > shanghaiDay(change.now) || input.doneOn < shanghaiDay(plan.approvedAt!)) throw new Refused('INVALID',
      { zh: '完成日期应在方案批准之日到今天之间', en: 'It was done between the day of approval and today' }, { field: 'doneOn', rule: 'A-50' });
    if ([...(input.note ?? '')].length > 2000) throw new Refused('TOO_LONG', { zh: '完成情况最多 2000 字', en: 'At most 2000 characters' }, { field: 'note', rule: 'A-50' });
  } else if (plan.state === 'APPROVED') throw new Refused('INVALID', { zh: '没有这一项措施', en: 'There is no such measure' }, { field: 'measure', rule: 'A-50' });
  const measures = plan.measures.map((m, i) => (i === at ? { ...m, doneOn: input.doneOn, note: input.note?.trim() || null } : m));
  return change.apply(planRules, plan, 'progress', {}, { measures, handlerId: referral.handlerId ?? null }, { text: measure?.what ?? '', textClass: 'staff' }, facts);
});

/** The date of a measure has passed and it is not done: the unit and the office are told, once for each. */
export const measureLate: AlarmHandler = async (change, { subjectId }) => {
  const plan = await change.em.findOneOrFail(Plan, { id: subjectId });
  // whoever gave the matter up has nothing to put right any more
  if ((await change.em.findOneOrFail(Referral, { id: plan.referralId })).state === 'RETURNED') return null;
  const today = shanghaiDay(change.now);
  const late = plan.measures.filter((m) => !m.doneOn && !m.lateOn && m.dueOn !== null && m.dueOn < today);
  if (late.length > 0) {
    const { schemeId, unitId, handlerId = null } = plan;
    const tells = await toTell(change.em, { schemeId, now: change.now, unitId, handlerId, office: true });
    const measures = plan.measures.map((m) => (late.includes(m) ? { ...m, lateOn: today } : m));
    await change.apply(planRules, plan, 'late', {}, { measures }, { text: late.map((m) => m.what).join('；'), textClass: 'staff', more: { tells } }, factsOf(plan));
  }
  const next = nextDate(plan.measures);
  return next ? { at: endOfDay(next) } : null;
};
