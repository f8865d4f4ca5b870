import { date } from '#lib/time.ts';

/** A calendar day of the server's, as people read it. */
export const day = (on: string): string => date(new Date(`${on}T12:00:00+08:00`));

/** The day it is in Shanghai. */
export const today = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
