import { createHash } from 'node:crypto';
import type { Acting } from '../../journal/act.ts';
import type { Services } from '../../journal/services.ts';
import { inTransaction } from '../../journal/transaction.ts';
import type { Actor, Role } from '../../kernel/actor.ts';
import { systemScope } from '../../kernel/audience.ts';
import { startOfDay, type Calendar, type Day } from '../../kernel/calendar.ts';
import type { Office } from './town.ts';

/** A scheme's day, as the habits of its people see it. */
export interface Scene {
  readonly services: Services;
  readonly office: Office;
  readonly day: Day;
  readonly calendar: Calendar;
}

/**
 * What some people of a town do on a working day at a time of day. A habit looks at what is to be done, not at what it
 * remembers: a day that broke off in the middle is lived again, and what was done stays done.
 */
export interface Habit { readonly at: string; readonly does: (scene: Scene) => Promise<void> }

/** A number from 0 to n - 1 that is the same whenever it is asked for again. */
export const dice = (n: number, ...about: readonly string[]): number => createHash('sha256').update(about.join(' ')).digest().readUInt32BE() % n;

/** The moment of a time of day. */
export const momentOf = (day: Day, time: string): Date => new Date(startOfDay(day).getTime() + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000);

/** Somebody acting in the scene. */
export const as = ({ services }: Scene, actor: Actor): Acting => ({ services, actor });

/** Those of the office in a role; of one unit, where it is named. */
export const those = ({ office }: Scene, role: Role, unitId?: string): Actor[] => office.members.filter((m) => m.role === role && (unitId === undefined || m.unitId === unitId));

/** One of several, always the same for the same matter. */
export const oneOf = <T>(of: readonly T[], ...about: readonly string[]): T => of[dice(of.length, ...about)]!;

/** Rows of the scheme, asked as the system; `:scheme` and `:now` are known. */
export const rows = <R extends object>({ services, office }: Scene, sql: string, params: readonly unknown[] = []): Promise<R[]> =>
  inTransaction(services, [systemScope], (em) => em.execute<R[]>(sql, [office.schemeId, ...params]));
