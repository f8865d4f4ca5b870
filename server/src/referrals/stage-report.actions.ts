import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { rulesOf } from '../schemes/rules.ts';
import { within } from '../submissions/submission.input.ts';
import { isWorkedOn } from './referral.standing.ts';
import { Referral } from './referral.entity.ts';
import { StageReport } from './stage-report.entity.ts';
import { stageReportRules, type StageReportFacts } from './stage-report.rules.ts';

/** A staged reply to act on. */
export interface OnStageReport { stageReportId: string; expectedVersion?: number | null }

const factsOf = (report: StageReport, more: Partial<StageReportFacts> = {}): StageReportFacts => ({ ...report, handlerId: report.handlerId ?? null, ...more });

/** The handler writes the next staged reply, or changes the one that is not released. */
export const draftStageReport = (a: Acting, input: { idempotencyKey: string; referralId: string; text: string }) => act(a, { act: 'stageReportDraft', input: { ...input } }, async (change) => {
  const referral = await change.load(Referral, input.referralId);
  within(input.text, (await rulesOf(change.em, referral.ruleSetId)).set.textLimit, 'text');
  const { schemeId, unitId, coUnitIds, confidentiality, authors, liaisons } = referral;
  const [handlerId, inHand] = [referral.handlerId ?? null, isWorkedOn(referral)];
  const open = await change.em.findOne(StageReport, { referralId: referral.id, state: 'DRAFT' });
  if (open) {
    const report = await change.load(StageReport, open.id);
    return change.apply(stageReportRules, report, 'save', {}, { text: input.text, handlerId, draftedById: a.actor.membershipId }, {}, factsOf(report, { inHand, handlerId }));
  }
  const ordinal = 1 + await change.em.count(StageReport, { referralId: referral.id });
  return change.create(stageReportRules, StageReport, 'draft', {
    id: newId('StageReport', change.now), schemeId, referralId: referral.id, ordinal, unitId, coUnitIds, handlerId, confidentiality, authors, liaisons, text: input.text,
    draftedById: a.actor.membershipId, releasedById: null, releasedAt: null, passedAt: null,
  }, {}, {}, { inHand });
});

async function versioned(change: Change, input: OnStageReport): Promise<StageReport> {
  const report = await change.load(StageReport, input.stageReportId);
  expectVersion(report, input.expectedVersion);
  return report;
}

/** The leader releases it: to the office, or, where the scheme's rules say so, to the authors at once. */
export const releaseStageReport = (a: Acting, input: OnStageReport) => act(a, { act: 'stageReportRelease', input: { ...input } }, async (change) => {
  const report = await versioned(change, input);
  const referral = await change.load(Referral, report.referralId);
  const { set } = await rulesOf(change.em, referral.ruleSetId);
  await change.apply(stageReportRules, report, 'release', {}, { releasedById: a.actor.membershipId, releasedAt: change.now, authors: referral.authors, liaisons: referral.liaisons }, {}, factsOf(report, { inHand: isWorkedOn(referral) }));
  return set.passOnStageReports ? passed(change, report, { passedByRule: true }) : report;
});

/** The office passes it on to the authors. */
export const passOnStageReport = (a: Acting, input: OnStageReport) => act(a, { act: 'stageReportPassOn', input: { ...input } }, async (change) => {
  const report = await versioned(change, input);
  return passed(change, report);
});

const passed = async (change: Change, report: StageReport, more: Partial<StageReportFacts> = {}): Promise<StageReport> => {
  const { authors, liaisons } = await change.load(Referral, report.referralId);
  return change.apply(stageReportRules, report, 'passOn', {}, { passedAt: change.now, authors, liaisons }, { text: report.text }, factsOf(report, more));
};
