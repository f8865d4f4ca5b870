import type { MikroORM } from '@mikro-orm/postgresql';
import type { CursorSeal } from '../kernel/cursor.ts';
import type { ClockEffect } from '../kernel/lifecycle.ts';
import type { Said } from '../kernel/refused.ts';
import type { Sealer } from '../kernel/sealed.ts';
import type { Change } from './change.ts';
import type { Changeable } from './entry.ts';
import type { HeadSigner } from './signer.ts';

/** Carries out what a lifecycle's row says about clocks; the clocks slice gives the real one. */
export interface ClockKeeper {
  apply: (change: Change, subject: Changeable & { audience: string[] }, effects: readonly ClockEffect[]) => Promise<void>;
}

/** Something time will bring that is no deadline: the end of a term, the beginning of a month. */
export interface Alarm { readonly schemeId: string; readonly kind: string; readonly subjectId: string; readonly at: Date; readonly about: string }

/** What happens when an alarm is due, in a transaction of its own; gives when it rings next, or null where it never does. */
export type AlarmHandler = (change: Change, alarm: Alarm) => Promise<{ at: Date; about?: string } | null>;

/** What the server is made of, handed to whatever needs it; nothing of it is global. */
export interface Services {
  readonly orm: MikroORM;
  /** The time everybody goes by; set by tests and by the demo. */
  readonly now: () => Date;
  readonly cursors: CursorSeal;
  readonly signer: HeadSigner;
  readonly clocks: ClockKeeper;
  /** What happens when an alarm of each kind is due; the slices that set them give the handlers. */
  readonly alarms: ReadonlyMap<string, AlarmHandler>;
  /** What a person reads of each kind of entry; null where it stays off timelines. */
  readonly told: ReadonlyMap<string, Said | null>;
  /** A hint, after the commit, that a chain has grown. */
  readonly wake: (chain: string) => void;
  /** Says, after the commit, which sessions have ended, so that their sockets close at once. */
  readonly sessionsEnded?: (sessionIds: readonly string[]) => void;
  /** Accounts: whether staff must have a second factor, and the key, outside the database, that seals what only the product may read. */
  readonly identity: { readonly factorAsked: boolean; readonly sealer: Sealer; /** The provider of single sign-on, where one is configured. */ readonly issuer: string | null };
  /** The demo town: its clock, and the port people reach it at. Absent unless demo mode is on. */
  readonly demo?: { readonly clock: { readonly set: (offset: number) => void }; readonly port: () => number };
}
