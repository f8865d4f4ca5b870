import type { Channel } from '../accounts/membership.rules.ts';
import type { Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';

/** How often something is owed. */
export type Period = 'MONTH' | 'QUARTER';
/** What an answer amounts to, whatever a scheme calls it. */
export type AnswerKind = 'ADOPTED' | 'PARTLY' | 'PLANNED' | 'NOT_ADOPTED' | 'FOR_REFERENCE';
/** The deadlines a scheme sets. */
export const clockNames = ['contact', 'handOver', 'referralDue'] as const;
export type ClockName = (typeof clockNames)[number];
/** The lists of words a scheme decides on. */
export const listNames = [
  'channels', 'submissionTypes', 'opinionTypes', 'opinionScopes', 'targetTypes', 'methods', 'declineReasons', 'reasonCategories', 'callOutcomes', 'issueCategories',
] as const;
export type ListName = (typeof listNames)[number];

/** A word of a list; without `channels` it is for everybody. */
export interface PresetChoice { code: string; label: Said; hint?: Said; channels?: Channel[]; period?: Period }
/** A class of answers; one that requires a reason says how long and whether it must cite. */
export interface PresetAnswerClass { code: string; label: Said; kind: AnswerKind; requiresReason: boolean; reasonLength: number; mustCite: boolean }
/** A deadline in working days, and the clause it rests on. */
export interface PresetClock { days: number; deemed: boolean; clause: string; label: Said }

/** Everything that one version of a scheme's rules says. */
export interface RuleText {
  /** What the scheme calls its observers. */
  title: Said;
  documentName: string;
  /** The last day the rules are on trial; null where they are not. */
  trialUntil: Day | null;
  termMonths: number;
  liaisonRegisters: boolean;
  liaisonDeclines: boolean;
  textLimit: number;
  photoLimit: number;
  photoBytes: number;
  opinionLimit: number;
  numberPrefix: string;
  clocks: Record<ClockName, PresetClock>;
  lists: Record<ListName, PresetChoice[]>;
  answerClasses: PresetAnswerClass[];
}

/** A founding document as data: what a district decides, ready to be taken as the first version of a scheme. */
export interface Preset extends Omit<RuleText, 'trialUntil'> { key: string; label: Said; trialMonths: number | null }
