import type { MemberRole } from './membership.rules.ts';

/**
 * What is asked of accounts, in one place: identity clauses of GB/T 22239-2019 (8.1.4.1) with the thresholds that
 * assessors customarily test for.
 */
export const policy = {
  /** Least characters, how many of the four classes (capitals, small letters, digits, others), and most characters; how many of the last are refused, and after how many days another is due. */
  password: { least: 8, classes: 3, most: 128, remembered: 5, days: 90 },
  /** Wrong passwords or codes in a row that lock an account, and for how many minutes. */
  lock: { failures: 5, minutes: 10 },
  /** A session ends after so many minutes unused and, used or not, so many hours after sign-in. */
  session: { idleMinutes: 30, hours: 12 },
  /** Use is noted no more often than this, so that reading does not mean writing; a session never outlives its limit by it. */
  noticedEverySeconds: 60,
  /** Failed sign-ins one network address may make in a minute, and how many addresses are remembered at once. */
  address: { failures: 30, minutes: 1, remembered: 10_000 },
  /** How long a code lasts and how many steps early or late it is still taken; how long the question for it stands; how many recovery codes there are. */
  secondFactor: { seconds: 30, window: 1, challengeMinutes: 5, enrolMinutes: 15, recoveryCodes: 10 },
  /** An account that nobody has signed in to for so many days is listed as unused. */
  unusedDays: 90,
} as const;

/** Who must prove a second factor where it is asked for: everybody who works for the scheme. */
export const mustProveMore: Readonly<Record<MemberRole, boolean>> = {
  OBSERVER: false, LIAISON: true, OFFICER: true, HANDLER: true, LEADER: true, MANAGER: true, CLUE_OFFICER: true,
  DISCIPLINE: true, CONVENER: true, DIRECTOR: true, ADMINISTRATOR: true,
  SECURITY_ADMINISTRATOR: true, AUDITOR: true,
};

const minute = 60_000;
const day = 24 * 60 * minute;
/** The time so many minutes later. */
export const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * minute);
/** When a session begun now ends, used or not. */
export const sessionEnd = (begun: Date) => minutesAfter(begun, policy.session.hours * 60);
/** A session last used at or before this moment has been idle too long. */
export const idleSince = (now: Date) => minutesAfter(now, -policy.session.idleMinutes);
/** When a password set at a moment is due to be changed. */
export const passwordEnd = (set: Date) => new Date(set.getTime() + policy.password.days * day);
/** An account last used at or before this moment is unused. */
export const unusedSince = (now: Date) => new Date(now.getTime() - policy.unusedDays * day);
