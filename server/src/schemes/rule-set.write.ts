import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../kernel/id.ts';
import { clearanceOf } from './clearance.rules.ts';
import { listNames, type RuleText } from './preset.ts';
import { AnswerClass, CadenceRule, Choice, ClockRule, RungRule } from './rule-rows.entity.ts';

/** Writes what a version says in rows; only a draft takes rows. */
export async function writeRows(em: EntityManager, ruleSetId: string, { clocks, lists, answerClasses, cadences }: RuleText): Promise<void> {
  for (const [i, [name, { label, rungs, ...rest }]] of Object.entries(clocks).entries()) {
    em.persist(em.create(ClockRule, { ruleSetId, name, ...rest, ordinal: i + 1, labelZh: label.zh, labelEn: label.en }));
    await em.flush();
    for (const { label: called, ...rung } of rungs) em.persist(em.create(RungRule, { ruleSetId, clock: name, ...rung, labelZh: called.zh, labelEn: called.en }));
  }
  for (const list of listNames) for (const [i, { code, label, hint, channels, period }] of lists[list].entries()) {
    em.persist(em.create(Choice, {
      ruleSetId, list, code, labelZh: label.zh, labelEn: label.en, hintZh: hint?.zh ?? null, hintEn: hint?.en ?? null,
      channels: channels ?? ['EXTERNAL', 'INTERNAL'], period: period ?? null, ordinal: i + 1,
    }));
  }
  for (const [i, { label, channels, ...rest }] of cadences.entries()) {
    em.persist(em.create(CadenceRule, { ruleSetId, ...rest, channels: channels ?? ['EXTERNAL', 'INTERNAL'], labelZh: label.zh, labelEn: label.en, ordinal: i + 1 }));
  }
  for (const [i, { label, ...rest }] of answerClasses.entries()) {
    em.persist(em.create(AnswerClass, { id: newId('AnswerClass'), ruleSetId, ...rest, labelZh: label.zh, labelEn: label.en, ordinal: i + 1 }));
  }
  await em.flush();
}

/** Writes a draft's rows anew: what they were is gone, what the journal keeps is that they were changed. */
export async function rewriteRows(em: EntityManager, ruleSetId: string, text: RuleText): Promise<void> {
  await em.execute('select huiyin.clear_draft(?)', [ruleSetId]);
  await writeRows(em, ruleSetId, text);
}

/** The fields of a version that stand in one row; a preset has more than those. */
export const columnsOf = ({ clearance, title, issuer, supervisor, documentName, trialUntil, termMonths, termCap, inactivityMonths, visitCap, visitMonths, participation, publicNoticeDays, awardRatio, awardRounding,
  rosterSeenBy, officeOpens, officeCloses, pledgeText, commonIssueAt, likenessAt, liaisonRegisters, liaisonDeclines, methodNeeded, checksShown, contactBeforeReply, passOnStageReports, textLimit, photoLimit, photoBytes, opinionLimit, numberPrefix, returnDays, extensionLimit, extensionDays }: RuleText) =>
  ({ ...clearanceOf(clearance), titleZh: title.zh, titleEn: title.en, trial: trialUntil !== null, issuer, supervisor, documentName, trialUntil, termMonths, termCap, inactivityMonths, visitCap, visitMonths, participation, publicNoticeDays,
    awardRatio, awardRounding, rosterSeenBy, officeOpens, officeCloses, pledgeText, commonIssueAt, likenessAt, liaisonRegisters, liaisonDeclines, methodNeeded, checksShown, contactBeforeReply, passOnStageReports, textLimit, photoLimit, photoBytes, opinionLimit, numberPrefix, returnDays, extensionLimit, extensionDays });
