/** One time that a unit was handed something like it: how like, and whether the unit gave it back. */
export interface Before { unitId: string; issueId: string; score: number; returned: boolean }
/** A unit that may be the right one: how much speaks for it, 0 to 100, on how many matters, and how many it gave back. */
export interface Suggested { unitId: string; score: number; matters: number; returned: number }

/** Who answered the likest matters before: each counts by its likeness, one that was given back counts against; who has more against than for them is not suggested. */
export function suggestedFrom(before: readonly Before[], atMost: number): Suggested[] {
  const all = before.reduce((sum, b) => sum + b.score, 0);
  const units = [...new Set(before.map((b) => b.unitId))].map((unitId): Suggested => {
    const own = before.filter((b) => b.unitId === unitId);
    const speaks = own.reduce((sum, b) => sum + (b.returned ? -b.score : b.score), 0);
    return { unitId, score: Math.round((100 * speaks) / all), matters: new Set(own.map((b) => b.issueId)).size, returned: own.filter((b) => b.returned).length };
  });
  return units.filter((u) => u.score > 0).sort((a, b) => b.score - a.score || (a.unitId < b.unitId ? -1 : 1)).slice(0, atMost);
}
