import type { Channel } from '../accounts/membership.rules.ts';
import { listNames, type ListName, type PresetChoice, type RuleText } from './preset.ts';
import type { RuleAnswerClass, RuleCadence, RuleChoice, RuleClock, RuleList } from './rule-rows.type.ts';
import type { RuleClearance } from './clearance.type.ts';
import type { RuleAwards, RuleGeneral, RuleHandling, RuleOffice, RuleTerms } from './rule-text.type.ts';

/** A version in the parts that it is edited in. */
export interface RuleSections {
  general: RuleGeneral;
  terms: RuleTerms;
  awards: RuleAwards;
  office: RuleOffice;
  clearance: RuleClearance;
  handling: RuleHandling;
  clocks: RuleClock[];
  cadences: RuleCadence[];
  lists: RuleList[];
  answerClasses: RuleAnswerClass[];
}

interface Labelled { labelZh: string; labelEn: string }
const label = ({ labelZh, labelEn }: Labelled) => ({ label: { zh: labelZh.trim(), en: labelEn.trim() } });
const labels = ({ label: { zh, en } }: { label: { zh: string; en: string } }): Labelled => ({ labelZh: zh, labelEn: en });
const some = (channels: Channel[] | null | undefined): { channels?: Channel[] } => (channels ? { channels } : {});

/** A version's text, part by part. */
export function sectionsOf(text: RuleText): RuleSections {
  const { title, issuer, supervisor, documentName, trialUntil, numberPrefix, termMonths, termCap, inactivityMonths, visitCap, visitMonths, participation, publicNoticeDays, rosterSeenBy, pledgeText,
    awardRatio, awardRounding, commonIssueAt, likenessAt, officeOpens, officeCloses, liaisonRegisters, liaisonDeclines, methodNeeded, checksShown, contactBeforeReply, passOnStageReports, textLimit, photoLimit, photoBytes, opinionLimit, returnDays, extensionLimit, extensionDays } = text;
  return {
    general: { titleZh: title.zh, titleEn: title.en, issuer, supervisor, documentName, trialUntil, numberPrefix },
    terms: { termMonths, termCap, inactivityMonths, visitCap, visitMonths, participation, publicNoticeDays, rosterSeenBy, pledgeText },
    awards: { awardRatio, awardRounding, commonIssueAt, likenessAt },
    office: { officeOpens, officeCloses, liaisonRegisters, liaisonDeclines, methodNeeded, checksShown, contactBeforeReply, passOnStageReports, textLimit, photoLimit, photoBytes, opinionLimit },
    clearance: text.clearance,
    handling: { returnDays, extensionLimit, extensionDays },
    clocks: Object.entries(text.clocks).map(([code, c]) => ({ ...c, code, ...labels(c), rungs: c.rungs.map((r) => ({ ...r, ...labels(r) })) })),
    cadences: text.cadences.map((c) => ({ ...c, ...labels(c), channels: c.channels ?? null })),
    lists: listNames.map((list) => ({ list, choices: text.lists[list].map((c) => ({ code: c.code, ...labels(c), hintZh: c.hint?.zh ?? null, hintEn: c.hint?.en ?? null, channels: c.channels ?? null, period: c.period ?? null })) })),
    answerClasses: text.answerClasses.map((c) => ({ ...c, ...labels(c) })),
  };
}

const letters = (n: number): string => (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));

/** Gives codes to what has none yet: made of letters, none that is or was used in its place. */
function coded<R extends { code: string | null }>(rows: readonly R[], used: readonly string[], name: (letters: string) => string = (l) => `OWN_${l}`): (R & { code: string })[] {
  const taken = new Set([...used, ...rows.flatMap((r) => r.code ?? [])]);
  return rows.map((row) => {
    if (row.code) return { ...row, code: row.code };
    for (let n = 0; ; n += 1) {
      const code = name(letters(n));
      if (taken.has(code)) continue;
      taken.add(code);
      return { ...row, code };
    }
  });
}

const choice = (c: RuleChoice & { code: string }): PresetChoice => ({
  code: c.code, ...label(c), ...(c.hintZh?.trim() ? { hint: { zh: c.hintZh.trim(), en: c.hintEn?.trim() || c.hintZh.trim() } } : {}), ...some(c.channels), ...(c.period ? { period: c.period } : {}),
});

/** A draft's text after some of its parts were written anew; `before` has the codes that must not be given again. */
export function edited(text: RuleText, parts: Partial<{ [K in keyof RuleSections]: RuleSections[K] | null | undefined }>, before: RuleText | null): RuleText {
  const { general, terms, awards, office, handling, clearance, clocks, cadences, lists, answerClasses } = parts;
  const used = (of: (t: RuleText) => string[]) => [text, ...(before ? [before] : [])].flatMap(of);
  const title = general ? { title: { zh: general.titleZh, en: general.titleEn } } : {};
  const { titleZh: _zh, titleEn: _en, ...names } = general ?? {} as Partial<RuleGeneral>;
  return {
    // a part is given whole: what it leaves empty is empty
    ...text, ...title,
    ...(general ? { ...names, supervisor: general.supervisor?.trim() || null, trialUntil: general.trialUntil ?? null } : {}),
    ...(terms ? { ...terms, termCap: terms.termCap ?? null, inactivityMonths: terms.inactivityMonths ?? null, visitCap: terms.visitCap ?? null, publicNoticeDays: terms.publicNoticeDays ?? null } : {}),
    ...(awards ? { awardRatio: awards.awardRatio ?? null, awardRounding: awards.awardRounding ?? null, commonIssueAt: awards.commonIssueAt ?? null, likenessAt: awards.likenessAt } : {}),
    ...office,
    ...(clearance ? { clearance: { ...clearance, lookBackDays: clearance.lookBackDays ?? null } } : {}),
    ...handling,
    ...(clocks ? { clocks: Object.fromEntries(coded(clocks, used((t) => Object.keys(t.clocks)), (l) => `own${l}`).map(({ code, labelZh, labelEn, rungs, ...rest }) =>
      [code, { ...rest, calendarId: rest.calendarId ?? null, ...label({ labelZh, labelEn }), rungs: coded(rungs, used((t) => t.clocks[code]?.rungs.map((r) => r.code) ?? [])).map(({ labelZh: zh, labelEn: en, ...r }) => ({ ...r, ...label({ labelZh: zh, labelEn: en }) })) }])) } : {}),
    ...(cadences ? { cadences: coded(cadences, used((t) => t.cadences.map((c) => c.code))).map(({ labelZh, labelEn, channels, ...rest }) => ({ ...rest, ...label({ labelZh, labelEn }), ...some(channels) })) } : {}),
    ...(lists ? { lists: { ...text.lists, ...Object.fromEntries(lists.map(({ list, choices }): [ListName, PresetChoice[]] => [list, coded(choices, used((t) => t.lists[list].map((c) => c.code))).map(choice)])) } } : {}),
    ...(answerClasses ? { answerClasses: coded(answerClasses, used((t) => t.answerClasses.map((c) => c.code))).map(({ labelZh, labelEn, ...rest }) => ({ ...rest, ...label({ labelZh, labelEn }) })) } : {}),
  };
}
