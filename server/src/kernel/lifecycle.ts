import type { Actor } from './actor.ts';
import type { Scope } from './audience.ts';
import type { RefusalCode, Said } from './refused.ts';

/** A kind of actor, seen from one matter: "a leader of the unit it was referred to". */
export interface Party<F> {
  readonly who: Said;
  readonly holds: (actor: Actor, facts: F) => boolean;
}

/** A condition on the matter itself, with the refusal a person reads while it does not hold. */
export interface Guard<F> {
  readonly rule: string;
  readonly code: RefusalCode;
  readonly holds: (facts: F, actor: Actor) => boolean;
  readonly says: Said | ((facts: F) => Said);
  /** The input the refusal points at, where there is one. */
  readonly field?: (facts: F) => string | undefined;
}

/** Something the actor must state for the action; with a `column`, the database requires it of the state as well. */
export interface Need<F> {
  readonly field: string;
  readonly label: Said;
  readonly column?: string;
  /** Least number of meaningful characters; 1 where it is not given, 0 for something optional. */
  readonly atLeast?: number | ((facts: F) => number);
  /** Most characters; from the scheme's rules where it is not given. */
  readonly atMost?: number;
}

/** One row of a lifecycle: everything that is true of one action. */
export interface Row<S extends string, F> {
  readonly label: Said;
  /** States it starts from; none for an action that brings the matter into being. */
  readonly from: readonly S[];
  /** The state it leads to; null where the state stays. */
  readonly to: S | null;
  readonly by: readonly Party<F>[];
  readonly guards?: readonly Guard<F>[];
  readonly needs?: readonly Need<F>[];
  /** The journal's name for what happened, in the past tense. */
  readonly records: string;
  /** What a person reads of it on a timeline; null where another entry of the same transaction says it. */
  readonly told: Said | null;
  readonly clause: string;
  /** The action this one is carried out with; it is never offered by itself. */
  readonly follows?: string;
}

/** The life of one noun as a table; guard, offers, constraints, diagram, rulebook and labels are read from it. */
export interface Lifecycle<S extends string = string, F extends { state: string } = { state: string }, A extends string = string> {
  readonly noun: string;
  readonly table: string;
  readonly label: Said;
  readonly states: Readonly<Record<S, Said>>;
  readonly actions: Readonly<Record<A, Row<S, F>>>;
  /** The clock whose date is the matter's own `dueOn`, where a person set one; what starts and ends clocks is the scheme's to say. */
  readonly dated?: string;
  /** Who may see the matter as it now stands. */
  readonly audience: (facts: F) => Scope[];
}

export const lifecycle = <S extends string, F extends { state: S }, A extends string>(table: Lifecycle<S, F, A>) => table;
