import type { Channel } from '../accounts/membership.rules.ts';
import type { Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';
import type { ClearanceRules, Period, Rounding } from './clearance.rules.ts';

export type { Period, Rounding };
/** What an answer amounts to, whatever a scheme calls it. */
export type AnswerKind = 'ADOPTED' | 'PARTLY' | 'PLANNED' | 'NOT_ADOPTED' | 'FOR_REFERENCE';
/** Who reads the roster of observers by name, beside the office, their liaison and those who manage them. */
export type RosterSeenBy = 'OFFICE' | 'OFFICIALS' | 'SCHEME' | 'PUBLIC';
/** Whom a rung of a deadline tells: the author, their liaison, the handler and the leaders of the unit that answers, the office. */
export const toldParties = ['AUTHOR', 'LIAISON', 'HANDLER', 'LEADER', 'OFFICE'] as const;
export type ToldParty = (typeof toldParties)[number];
/** Who owes something each period. */
export type OwedBy = 'OBSERVER' | 'LIAISON' | 'OFFICE';
/** The lists of words a scheme decides on. */
export const listNames = [
  'channels', 'submissionTypes', 'opinionTypes', 'opinionScopes', 'targetTypes', 'methods', 'declineReasons', 'reasonCategories', 'callOutcomes', 'issueCategories',
  'legalBases', 'nominationCategories', 'criteria', 'dismissalGrounds', 'excuseGrounds', 'activityKinds', 'gatheringKinds', 'contactKinds', 'taskKinds', 'supportKinds', 'industries',
] as const;
export type ListName = (typeof listNames)[number];

/** A word of a list; without `channels` it is for everybody. */
export interface PresetChoice { code: string; label: Said; hint?: Said; channels?: Channel[]; period?: Period }
/** A class of answers; one that requires a reason says how long and whether it must cite; one that accepts a problem may ask for a rectification plan first. */
export interface PresetAnswerClass { code: string; label: Said; kind: AnswerKind; requiresReason: boolean; reasonLength: number; mustCite: boolean; requiresPlan: boolean }
/** Who is told so many working days before (negative) or after the due day, once: a reminder, an urging (催办), supervision (督办), a talk (约谈). */
export interface PresetRung { code: string; days: number; tells: ToldParty[]; label: Said }
/** A deadline in working days, the clause it rests on, and the journal's entries that start, meet and void it. */
export interface PresetClock {
  days: number;
  /** Whether what comes in on a rest day counts as received on the next working day. */
  deemed: boolean;
  clause: string;
  label: Said;
  startsOn: string[];
  metOn: string[];
  voidedOn: string[];
  /** Whether it may be paused while it waits for somebody else. */
  pausable: boolean;
  /** The calendar it is counted by; the scheme's own where it is null. */
  calendarId: string | null;
  rungs: PresetRung[];
}
/**
 * What is owed each period. A deed satisfies it when its kind is one of `deeds` or begins with one: `ATTENDANCE` is any
 * attendance, `ATTENDANCE:ROUNDTABLE` that of a roundtable.
 */
export interface PresetCadence {
  code: string;
  label: Said;
  clause: string;
  period: Period;
  owedBy: OwedBy;
  /** Owed once for each observer, or once by the scheme. */
  eachObserver: boolean;
  channels?: Channel[];
  deeds: string[];
  /** Working days before the period's end on which whoever has not done it is reminded. */
  remindDays: number;
}

/** Everything that one version of a scheme's rules says. */
export interface RuleText {
  /** Who engages observers, and under whose guidance (B-2). */
  issuer: string;
  supervisor: string | null;
  /** What the scheme calls its observers. */
  title: Said;
  documentName: string;
  /** The last day the rules are on trial; null where they are not. */
  trialUntil: Day | null;
  termMonths: number;
  /** Terms in a row that one person may serve; null where there is no limit. */
  termCap: number | null;
  /** Months without taking part after which a dismissal is proposed; null where none is. */
  inactivityMonths: number | null;
  /** The kinds of deed that count as taking part. */
  participation: string[];
  /** Visits to one enterprise within `visitMonths` before another needs a reason; null: no limit. */
  visitCap: number | null;
  /** Over how many months, back from a visit, those to the same enterprise are counted. */
  visitMonths: number;
  /** Working days that names are on public notice (公示); null where they are not. */
  publicNoticeDays: number | null;
  /** The share of the eligible that may be outstanding, in per cent (B-18); null: nobody is. */
  awardRatio: number | null;
  awardRounding: Rounding | null;
  rosterSeenBy: RosterSeenBy;
  /** Reminders go out within these hours of a working day, HH:MM in Asia/Shanghai. */
  officeOpens: string;
  officeCloses: string;
  /** What a candidate signs. */
  pledgeText: string;
  /** So many alike make a common problem worth proposing (B-5); null: none is proposed. */
  commonIssueAt: number | null;
  /** From this likeness on, 1 to 100, two matters count as alike. */
  likenessAt: number;
  /** Working days from issue within which a unit may ask to return a referral (退办). */
  returnDays: number;
  /** How often the due date of one referral may be put off; 0: never. */
  extensionLimit: number;
  /** The most working days by which it is put off at once. */
  extensionDays: number;
  liaisonRegisters: boolean;
  liaisonDeclines: boolean;
  /** Whether whatever is filed says how it was observed. */
  methodNeeded: boolean;
  /** Whether a body that was checked without notice is told of it once it is over. */
  checksShown: boolean;
  /** Whether a unit replies only after the liaison has spoken with the author. */
  contactBeforeReply: boolean;
  /** Whether a staged reply goes to the authors as soon as the unit's leader releases it; otherwise the office passes it on. */
  passOnStageReports: boolean;
  textLimit: number;
  photoLimit: number;
  photoBytes: number;
  opinionLimit: number;
  numberPrefix: string;
  /** Striking off the ledger, looking back, figures. */
  clearance: ClearanceRules;
  /** Its deadlines by name. */
  clocks: Record<string, PresetClock>;
  cadences: PresetCadence[];
  lists: Record<ListName, PresetChoice[]>;
  answerClasses: PresetAnswerClass[];
}

/** A founding document as data: what a district decides, ready to be taken as the first version of a scheme. */
export interface Preset extends Omit<RuleText, 'trialUntil'> { key: string; label: Said; trialMonths: number | null }
