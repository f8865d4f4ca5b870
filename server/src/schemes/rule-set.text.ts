import type { Said } from '../kernel/refused.ts';
import { clearanceOf, type ClearanceRules } from './clearance.rules.ts';
import { listNames, type PresetChoice, type RuleText } from './preset.ts';
import type { Rules } from './rules.ts';

const both = ['EXTERNAL', 'INTERNAL'] as const;
const said = (row: { labelZh: string; labelEn: string }): Said => ({ zh: row.labelZh, en: row.labelEn });
const forSome = (channels: readonly (typeof both)[number][]) => (both.every((channel) => channels.includes(channel)) ? {} : { channels: [...channels] });
const hoursAndMinutes = (time: string) => time.slice(0, 5);

/** A version of the rules as text again, to write the next one from. */
export function textOf({ set, answerClasses, clocks, rungs, cadences, offered }: Rules): RuleText {
  const { issuer, documentName, termMonths, participation, rosterSeenBy, pledgeText, liaisonRegisters, liaisonDeclines, methodNeeded, checksShown, contactBeforeReply, passOnStageReports, textLimit, photoLimit, photoBytes, opinionLimit, numberPrefix, likenessAt, returnDays, extensionLimit, extensionDays, visitMonths } = set;
  return {
    clearance: clearanceOf(set as unknown as ClearanceRules),
    issuer, documentName, termMonths, participation: [...participation], rosterSeenBy, pledgeText, liaisonRegisters, liaisonDeclines, methodNeeded, checksShown, contactBeforeReply, passOnStageReports, textLimit, photoLimit, photoBytes, opinionLimit, numberPrefix, likenessAt, returnDays, extensionLimit, extensionDays, visitMonths,
    title: { zh: set.titleZh, en: set.titleEn }, supervisor: set.supervisor ?? null, trialUntil: set.trialUntil ?? null, termCap: set.termCap ?? null,
    inactivityMonths: set.inactivityMonths ?? null, visitCap: set.visitCap ?? null, publicNoticeDays: set.publicNoticeDays ?? null, awardRatio: set.awardRatio ?? null, awardRounding: set.awardRounding ?? null,
    commonIssueAt: set.commonIssueAt ?? null, officeOpens: hoursAndMinutes(set.officeOpens), officeCloses: hoursAndMinutes(set.officeCloses),
    clocks: Object.fromEntries(clocks.map(({ name, days, deemed, clause, startsOn, metOn, voidedOn, pausable, calendarId, ...row }) => [name, {
      days, deemed, clause, startsOn: [...startsOn], metOn: [...metOn], voidedOn: [...voidedOn], pausable, calendarId: calendarId ?? null, label: said(row),
      rungs: rungs(name).map(({ code, days: at, tells, ...rung }) => ({ code, days: at, tells: [...tells], label: said(rung) })),
    }])),
    cadences: cadences.map(({ code, clause, period, owedBy, eachObserver, channels, deeds, remindDays, ...row }) =>
      ({ code, clause, period, owedBy, eachObserver, deeds: [...deeds], remindDays, label: said(row), ...forSome(channels) })),
    lists: Object.fromEntries(listNames.map((list) => [list, offered(list, null).map((row): PresetChoice => ({
      code: row.code, label: said(row),
      ...(row.hintZh && row.hintEn ? { hint: { zh: row.hintZh, en: row.hintEn } } : {}),
      ...forSome(row.channels),
      ...(row.period ? { period: row.period } : {}),
    }))])) as RuleText['lists'],
    answerClasses: answerClasses.map(({ code, kind, requiresReason, reasonLength, mustCite, requiresPlan, ...row }) => ({ code, kind, requiresReason, reasonLength, mustCite, requiresPlan, label: said(row) })),
  };
}
