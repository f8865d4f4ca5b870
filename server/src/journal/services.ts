import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Day } from '../kernel/calendar.ts';
import type { CursorSeal } from '../kernel/cursor.ts';
import type { Said } from '../kernel/refused.ts';
import type { Sealer } from '../kernel/sealed.ts';
import type { Change } from './change.ts';
import type { Changeable, Draft } from './entry.ts';
import type { HeadSigner } from './signer.ts';

/** What has just been recorded of a subject, and the clock that the subject's own date belongs to. */
export interface Happened { readonly entry: string; readonly dated: string | undefined; /** From when a clock that starts is counted, where that is not now. */ readonly since?: Date; /** Set where the subject has only just come into being, so that no clock runs on it yet. */ readonly begun?: true }

/** Starts, meets and voids clocks as the scheme's rules say of what happened; the clocks slice gives the real one. */
export interface ClockKeeper {
  apply: (change: Change, subject: Changeable & { audience: string[] }, happened: Happened) => Promise<void>;
}

/** The matters that clocks run on, whatever noun they are. */
export interface Matters {
  /** The row of a matter; null for an id that names none. */
  readonly row: (em: EntityManager, id: string) => Promise<object | null>;
  /** Lets what shows a clock's date beside the clock follow it. */
  readonly follow: (change: Change, subjectId: string, clock: string, due: { dueOn: Day; dueAt: Date }) => Promise<void>;
}

/** Something time will bring that is no deadline: the end of a term, the beginning of a month. */
export interface Alarm { readonly schemeId: string; readonly kind: string; readonly subjectId: string; readonly at: Date; readonly about: string }

/** What happens when an alarm is due, in a transaction of its own; gives when it rings next, or null where it never does. */
export type AlarmHandler = (change: Change, alarm: Alarm) => Promise<{ at: Date; about?: string } | null>;

/** A version of the rules that is to follow another; null where it is a scheme's first. */
export interface RuleChange { readonly schemeId: string; readonly fromId: string | null; readonly toId: string; readonly now: Date }

/** How many of something a new version of the rules would touch; `said` has the number in it. */
export interface RuleEffect { readonly code: string; readonly count: number; readonly said: Said }

/** Counts what a new version of the rules would touch, before it takes force; asked in a transaction that sees everything. */
export type RuleEffects = (em: EntityManager, change: RuleChange) => Promise<readonly RuleEffect[]>;

/** What a slice further right does when a calendar has come to say something else; done again without harm. */
export type CalendarFollower = (services: Services, calendarId: string, reason: string) => Promise<void>;

/** What a slice further right does, in the same transaction, when something of a kind is recorded. */
export type Follower = (change: Change, recorded: Draft) => Promise<void>;

/** What a permission to upload allows: these many bytes of this kind for this attachment, until then. */
export interface UploadClaim { readonly id: string; readonly size: number; readonly contentType: string; readonly expires: Date }

/** What the server is made of, handed to whatever needs it; nothing of it is global. */
export interface Services {
  readonly orm: MikroORM;
  /** The time everybody goes by; set by tests and by the demo. */
  readonly now: () => Date;
  readonly cursors: CursorSeal;
  readonly signer: HeadSigner;
  readonly clocks: ClockKeeper;
  /** The matters of every slice; absent where clocks run alone. */
  readonly matters?: Matters;
  /** What happens when an alarm of each kind is due; the slices that set them give the handlers. */
  readonly alarms: ReadonlyMap<string, AlarmHandler>;
  /** What counts working days beside the clocks and follows the calendars too. */
  readonly calendarFollowers?: readonly CalendarFollower[];
  /** What follows from each kind of entry, in its own transaction. */
  readonly follows?: ReadonlyMap<string, readonly Follower[]>;
  /** What a person reads of each kind of entry; null where it stays off timelines. */
  readonly told: ReadonlyMap<string, Said | null>;
  /** Everything that lifecycles record, by its name in the journal, as a person names it; clocks are started and met by these. */
  readonly happenings?: ReadonlyMap<string, Said>;
  /** What a new version of the rules would touch, slice by slice. */
  readonly ruleEffects?: readonly RuleEffects[];
  /** A hint, after the commit, that a chain has grown. */
  readonly wake: (chain: string) => void;
  /** Says, after the commit, which sessions have ended, so that their sockets close at once. */
  readonly sessionsEnded?: (sessionIds: readonly string[]) => void;
  /** Accounts: whether staff must have a second factor, and the key, outside the database, that seals what only the product may read. */
  readonly identity: { readonly factorAsked: boolean; readonly sealer: Sealer; /** The provider of single sign-on, where one is configured. */ readonly provider: { readonly issuer: string; readonly name: string | null } | null };
  /** The files of photos; absent where nobody uploads. */
  readonly files?: {
    readonly read: (id: string) => Promise<Buffer>; readonly drop: (id: string) => Promise<void>;
    readonly signUpload: (claim: UploadClaim) => string; readonly verifyUpload: (header: string | undefined, id: string, now: Date) => UploadClaim;
  };
  /** The demo town: its clock, and the port people reach it at. Absent unless demo mode is on. */
  readonly demo?: { readonly clock: { readonly set: (offset: number) => void }; readonly port: () => number };
}
