import { untrack } from 'svelte';

interface Row {
  id: string;
}

const order = (rows: readonly Row[]) => rows.map((row) => row.id).join(' ');

/**
 * A list that never moves under the hand: while someone points into it or has the focus in it, rows change in place
 * but none comes, goes or moves; `pending` counts what waits for `settle`.
 */
export class Steady<T extends Row> {
  #fresh: () => readonly T[];
  #shown = $state.raw<readonly T[]>([]);
  #busy = $state(false);
  #arrived = $state.raw<ReadonlySet<string>>(new Set());
  #first = true;

  constructor(fresh: () => readonly T[]) {
    this.#fresh = fresh;
    $effect(() => {
      const next = this.#fresh();
      const busy = this.#busy;
      untrack(() => {
        if (busy && this.#shown.length && order(next) !== order(this.#shown)) return this.#inPlace(next);
        this.settle();
      });
    });
  }

  /** The rows to draw. */
  get rows(): readonly T[] {
    return this.#shown;
  }

  /** How many rows wait to come, go or move. */
  get pending(): number {
    const fresh = this.#fresh();
    const before = new Set(this.#shown.map((row) => row.id));
    const after = new Set(fresh.map((row) => row.id));
    const came = fresh.filter((row) => !before.has(row.id)).length;
    const went = this.#shown.filter((row) => !after.has(row.id)).length;
    return came + went || (order(fresh) === order(this.#shown) ? 0 : 1);
  }

  /** True for rows that came a moment ago. */
  arrived = (id: string): boolean => this.#arrived.has(id);

  /** True for rows that are no longer in the list but are still shown. */
  left = (id: string): boolean => !this.#fresh().some((row) => row.id === id);

  /** Shows the list as it now is. */
  settle = (): void => {
    const next = this.#fresh();
    const before = new Set(this.#shown.map((row) => row.id));
    const came = next.filter((row) => !before.has(row.id)).map((row) => row.id);
    this.#arrived = new Set(this.#first || !before.size ? [] : came);
    this.#first = false;
    this.#shown = next;
  };

  /** Attach to the element around the rows: `{@attach list.guard}`. */
  guard = (node: HTMLElement): (() => void) => {
    const on = () => (this.#busy = true);
    const off = () => (this.#busy = node.matches(':hover') || node.contains(document.activeElement));
    const leave = () => (this.#busy = node.contains(document.activeElement));
    const listeners = [
      ['pointerenter', on],
      ['pointerleave', leave],
      ['focusin', on],
      ['focusout', () => setTimeout(off)],
    ] as const;
    for (const [name, listener] of listeners) node.addEventListener(name, listener);
    return () => listeners.forEach(([name, listener]) => node.removeEventListener(name, listener));
  };

  #inPlace(next: readonly T[]): void {
    const byId = new Map(next.map((row) => [row.id, row]));
    this.#shown = this.#shown.map((row) => byId.get(row.id) ?? row);
  }
}

/** Holds a list steady; call it while a component is set up. */
export const steady = <T extends Row>(fresh: () => readonly T[]) => new Steady(fresh);
