import type { Said } from '../kernel/refused.ts';

/** Which rows of a table are somebody's own: by which column, and what that column names. */
export type Via = 'PERSON' | 'ACCOUNT' | 'MEMBERSHIP' | 'NOMINATION' | 'SUBMISSION';

/** How long the rows of a table are kept, in months from a day of each row, or from the end of the service of whoever they are about. */
export interface Kept {
  /** Not erased before, whoever asks; 0 where nothing but the purpose holds them. */
  least: number;
  /** Due to be looked at afterwards, by people; null where they go to the archives with the scheme's files. */
  most: number | null;
  /** The column the months count from; the end of service where there is none. */
  since: string | null;
}

/** What one table of the database holds, why, on what basis, how long, what happens then, and who reads it. */
export interface Held {
  table: string;
  holds: Said;
  purpose: Said;
  basis: Said;
  kept: Kept;
  then: Said;
  readers: Said;
  /** How one's own rows are found, and which of their columns one is shown; none where the rows are about nobody, or the law excepts them. */
  own?: { via: Via; column: string; shows: readonly string[] };
  /** What is taken out of one's own rows when they are erased; `@0` where nothing but the purpose holds it, though the rest is kept longer. */
  erases?: readonly string[];
}

type Common = Omit<Held, 'table' | 'holds' | 'own' | 'erases'>;
type Line = readonly [table: string, zh: string, en: string, more?: Partial<Pick<Held, 'own' | 'erases' | 'readers' | 'purpose'>> & { since?: string }];

/** The lines of tables that are kept for the same reason. */
export const group = (common: Common, lines: readonly Line[]): Held[] =>
  lines.map(([table, zh, en, { since, ...more } = {}]) => ({ ...common, ...more, table, holds: { zh, en }, kept: since ? { ...common.kept, since } : common.kept }));

/** One's own rows, found by a column. */
export const own = (via: Via, column: string, ...shows: string[]) => ({ via, column, shows });
