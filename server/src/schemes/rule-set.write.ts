import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { listNames, type RuleText } from './preset.ts';
import { RuleSet } from './rule-set.entity.ts';
import { AnswerClass, CadenceRule, Choice, ClockRule, RungRule } from './rule-rows.entity.ts';

/** Writes a version of the rules down as a draft, row by row; only a draft takes rows. */
export async function writeRules(em: EntityManager, set: { id: string; schemeId: string; version: number; inForceOn: Day | null }, text: RuleText): Promise<RuleSet> {
  const { title, clocks, lists, answerClasses, cadences, ...fields } = text;
  const made = em.create(RuleSet, { ...set, state: 'DRAFT', ...columnsOf(fields), titleZh: title.zh, titleEn: title.en, trial: text.trialUntil !== null });
  await em.persist(made).flush();
  const ruleSetId = set.id;
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
  return made;
}

type Fields = Omit<RuleText, 'title' | 'clocks' | 'lists' | 'answerClasses' | 'cadences'>;

/** The fields of a version that stand in one row; a preset has more than those. */
const columnsOf = ({ issuer, supervisor, documentName, trialUntil, termMonths, termCap, inactivityMonths, participation, publicNoticeDays, awardRatio, awardRounding,
  rosterSeenBy, officeOpens, officeCloses, pledgeText, commonIssueAt, liaisonRegisters, liaisonDeclines, textLimit, photoLimit, photoBytes, opinionLimit, numberPrefix }: Fields): Fields =>
  ({ issuer, supervisor, documentName, trialUntil, termMonths, termCap, inactivityMonths, participation, publicNoticeDays, awardRatio, awardRounding,
    rosterSeenBy, officeOpens, officeCloses, pledgeText, commonIssueAt, liaisonRegisters, liaisonDeclines, textLimit, photoLimit, photoBytes, opinionLimit, numberPrefix });
