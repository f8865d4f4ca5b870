import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { clockNames, listNames, type RuleText } from './preset.ts';
import { RuleSet } from './rule-set.entity.ts';
import { AnswerClass, Choice, ClockRule } from './rule-rows.entity.ts';

/** Writes a version of the rules down as a draft, row by row; only a draft takes rows. */
export async function writeRules(em: EntityManager, set: { id: string; schemeId: string; version: number; inForceOn: Day }, text: RuleText): Promise<RuleSet> {
  const { title, trialUntil, clocks, lists, answerClasses } = text;
  const { documentName, termMonths, liaisonRegisters, liaisonDeclines, textLimit, photoLimit, photoBytes, opinionLimit, numberPrefix } = text;
  const made = em.create(RuleSet, {
    ...set, state: 'DRAFT', titleZh: title.zh, titleEn: title.en, documentName, trial: trialUntil !== null, trialUntil,
    termMonths, liaisonRegisters, liaisonDeclines,
    textLimit, photoLimit, photoBytes, opinionLimit, numberPrefix,
  });
  await em.persist(made).flush();
  const ruleSetId = set.id;
  for (const name of clockNames) {
    const { days, deemed, clause, label } = clocks[name];
    em.persist(em.create(ClockRule, { ruleSetId, name, days, deemed, clause, labelZh: label.zh, labelEn: label.en }));
  }
  for (const list of listNames) for (const [i, { code, label, hint, channels, period }] of lists[list].entries()) {
    em.persist(em.create(Choice, {
      ruleSetId, list, code, labelZh: label.zh, labelEn: label.en, hintZh: hint?.zh ?? null, hintEn: hint?.en ?? null,
      channels: channels ?? ['EXTERNAL', 'INTERNAL'], period: period ?? null, ordinal: i + 1,
    }));
  }
  for (const [i, { label, ...rest }] of answerClasses.entries()) {
    em.persist(em.create(AnswerClass, { id: newId('AnswerClass'), ruleSetId, ...rest, labelZh: label.zh, labelEn: label.en, ordinal: i + 1 }));
  }
  await em.flush();
  return made;
}
