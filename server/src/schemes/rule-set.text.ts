import type { Said } from '../kernel/refused.ts';
import { clockNames, listNames, type PresetChoice, type RuleText } from './preset.ts';
import type { Rules } from './rules.ts';

const both = ['EXTERNAL', 'INTERNAL'] as const;
const said = (row: { labelZh: string; labelEn: string }): Said => ({ zh: row.labelZh, en: row.labelEn });

/** A version of the rules as text again, to write the next one from. */
export function textOf({ set, answerClasses, clock, offered }: Rules): RuleText {
  const { documentName, termMonths, liaisonRegisters, liaisonDeclines, textLimit, photoLimit, photoBytes, opinionLimit, numberPrefix } = set;
  return {
    title: { zh: set.titleZh, en: set.titleEn }, documentName, termMonths, liaisonRegisters, liaisonDeclines, textLimit, photoLimit, photoBytes, opinionLimit, numberPrefix,
    trialUntil: set.trialUntil ?? null,
    clocks: Object.fromEntries(clockNames.map((name) => {
      const { days, deemed, clause, ...row } = clock(name);
      return [name, { days, deemed, clause, label: said(row) }];
    })) as RuleText['clocks'],
    lists: Object.fromEntries(listNames.map((list) => [list, offered(list, null).map((row): PresetChoice => ({
      code: row.code, label: said(row),
      ...(row.hintZh && row.hintEn ? { hint: { zh: row.hintZh, en: row.hintEn } } : {}),
      ...(both.every((channel) => row.channels.includes(channel)) ? {} : { channels: [...row.channels] }),
      ...(row.period ? { period: row.period } : {}),
    }))])) as RuleText['lists'],
    answerClasses: answerClasses.map(({ code, kind, requiresReason, reasonLength, mustCite, ...row }) => ({ code, kind, requiresReason, reasonLength, mustCite, label: said(row) })),
  };
}
