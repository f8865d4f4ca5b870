/** How many matters fall under one word, and which observers they came from. */
export interface Cell { readonly code: string; readonly count: number; readonly authors: ReadonlySet<string> }
/** A cell as somebody reads it; null where it is about too few to be told. */
export interface ShownCell { readonly code: string; readonly count: number | null }
/** A total and how it divides. */
export interface ShownGroup { readonly total: number | null; readonly cells: readonly ShownCell[] }

const union = (cells: readonly Cell[]) => new Set(cells.flatMap((c) => [...c.authors]));

/**
 * What may be told of a group to whoever must not learn of fewer than `least` observers. A cell about too few is withheld;
 * so that it does not follow from the total and the others, so are the next smallest, until what is withheld together is
 * about enough people and divides in more than one way; an empty cell tells nothing, and is withheld with them. A group
 * that is about too few as a whole is withheld whole.
 */
export function shown(cells: readonly Cell[], least: number): ShownGroup {
  const total = cells.reduce((n, c) => n + c.count, 0);
  const few = (authors: ReadonlySet<string>) => authors.size > 0 && authors.size < least;
  if (few(union(cells))) return { total: null, cells: cells.map(({ code }) => ({ code, count: null })) };
  const withheld = new Set(cells.filter((c) => few(c.authors)));
  if (withheld.size > 0) {
    for (const cell of cells) if (cell.count === 0) withheld.add(cell);
    for (const cell of [...cells].sort((a, b) => a.count - b.count || (a.code < b.code ? -1 : 1))) {
      // one cell alone is about too few, so that whatever is about enough is at least two
      if (union([...withheld]).size >= least) break;
      withheld.add(cell);
    }
  }
  return { total, cells: cells.map((c) => ({ code: c.code, count: withheld.has(c) ? null : c.count })) };
}
