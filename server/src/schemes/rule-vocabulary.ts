import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../journal/context.ts';
import type { Said } from '../kernel/refused.ts';
import { lookBackRiskWords } from './clearance.rules.ts';
import { deedsOf } from './rule-deeds.ts';
import type { RuleText } from './preset.ts';
import { ruleFields, ruleSections } from './rule-fields.ts';
import { neededClocks } from './rule-rows.problems.ts';
import type { RuleVocabulary } from './rule-set.type.ts';
import { answerKindWords, listWords, owedByWords, periodWords, rosterWords, roundingWords, toldWords } from './rule-words.ts';

/** Everything a draft is written with: its fields and what each may be, in the caller's language. */
export async function vocabularyOf({ lang, services }: Pick<Context, 'lang' | 'services'>, em: EntityManager, text: RuleText): Promise<RuleVocabulary> {
  const choice = (code: string, said: Said) => ({ code, label: said[lang], hint: null });
  const choices = (words: Readonly<Record<string, Said>>) => Object.entries(words).map(([code, said]) => choice(code, said));
  const deeds = deedsOf(text).map(({ code, said }) => choice(code, said));
  const options: Record<string, typeof deeds> = { participation: deeds, rosterSeenBy: choices(rosterWords), awardRounding: choices(roundingWords),
    lookBackRounding: choices(roundingWords), lookBackPeriod: choices(periodWords), lookBackRisks: choices(lookBackRiskWords), lookBackCategories: text.lists.issueCategories.map((c) => choice(c.code, c.label)) };
  const calendars = await em.execute<{ id: string; name: string }[]>('select id, name from calendar order by id', []);
  return {
    sections: choices(ruleSections),
    fields: ruleFields.map(({ section, name, kind, said, hint, empty }) =>
      ({ section, name, kind, label: said[lang], hint: hint?.[lang] ?? null, empty: empty?.[lang] ?? null, options: options[name] ?? [] })),
    happenings: [...services.happenings ?? []].filter(([code]) => !code.startsWith('Clock')).map(([code, said]) => choice(code, said)),
    deeds, lists: choices(listWords), told: choices(toldWords), owedBy: choices(owedByWords), periods: choices(periodWords), answerKinds: choices(answerKindWords),
    calendars: calendars.map(({ id, name }) => ({ code: id, label: name, hint: null })), neededClocks: [...neededClocks],
  };
}
