import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { nextOfficeMoment, officeOpening, type OfficeHours } from './office-hours.rules.ts';

/** As much of a rung as says when it is owed: so many working days before (negative) or after the due day. */
export interface Step { readonly code: string; readonly days: number }

/** A rung that is still owed, and the office's opening from which it is. */
export interface Owed<R extends Step> { readonly rung: R; readonly from: Date }

/**
 * The rungs still owed of a clock, in order: not those climbed already, and no reminder whose day was past when the date
 * was set; whoever has just been given a date needs no reminding of it.
 */
export const owed = <R extends Step>(office: OfficeHours, rungs: readonly R[], climbed: ReadonlySet<string>, dueOn: Day, setOn: Day): Owed<R>[] => rungs
  .filter((rung) => !climbed.has(rung.code))
  .map((rung) => ({ rung, from: officeOpening(office, dueOn, rung.days) }))
  .filter(({ rung, from }) => rung.days > 0 || shanghaiDay(from) > setOn)
  .sort((a, b) => a.rung.days - b.rung.days);

/** Those whose time has come, all at once after a standstill; none while the office is closed. */
export const dueNow = <R extends Step>(office: OfficeHours, rungs: readonly Owed<R>[], now: Date): R[] =>
  nextOfficeMoment(office, now).getTime() === now.getTime() ? rungs.filter(({ from }) => from <= now).map(({ rung }) => rung) : [];

/** When the next of them is to be told; null where none is left. */
export function nextRungAt(office: OfficeHours, rungs: readonly Owed<Step>[], now: Date): Date | null {
  const [first] = rungs;
  if (!first) return null;
  return first.from > now ? first.from : nextOfficeMoment(office, now);
}
