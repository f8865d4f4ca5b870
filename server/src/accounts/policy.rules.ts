/**
 * What is asked of accounts, in one place: identity clauses of GB/T 22239-2019 (8.1.4.1) with the thresholds that
 * assessors customarily test for.
 */
export const policy = {
  /** Least characters, how many of the four classes (capitals, small letters, digits, others), and most characters. */
  password: { least: 8, classes: 3, most: 128 },
  /** Wrong passwords in a row that lock an account, and for how many minutes. */
  lock: { failures: 5, minutes: 10 },
  /** A session ends after so many minutes unused and, used or not, so many hours after sign-in. */
  session: { idleMinutes: 30, hours: 12 },
  /** Use is noted no more often than this, so that reading does not mean writing; a session never outlives its limit by it. */
  noticedEverySeconds: 60,
  /** Failed sign-ins one network address may make in a minute, and how many addresses are remembered at once. */
  address: { failures: 30, minutes: 1, remembered: 10_000 },
} as const;

const minute = 60_000;
/** The time so many minutes later. */
export const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * minute);
/** When a session begun now ends, used or not. */
export const sessionEnd = (begun: Date) => minutesAfter(begun, policy.session.hours * 60);
/** A session last used at or before this moment has been idle too long. */
export const idleSince = (now: Date) => minutesAfter(now, -policy.session.idleMinutes);
