import type { Lang } from '../kernel/refused.ts';
import type { Reached } from './data-request.entity.ts';
import { keptSaid } from './own-data.read.ts';
import { register } from './register.ts';

/** What an erasure did, table by table, and which rule keeps what it left. */
export function outcomeSaid(reached: readonly Reached[], lang: Lang): { holds: string; rows: number; kept: boolean; rule: string | null }[] {
  const seen = new Map<string, { tbl: string; rows: number; kept: boolean }>();
  for (const { tbl, rows, kept } of reached) {
    const at = `${tbl} ${kept}`;
    seen.set(at, { tbl, kept, rows: Math.max(rows, seen.get(at)?.rows ?? 0) });
  }
  return [...seen.values()].map(({ tbl, rows, kept }) => {
    const held = register.find(({ table }) => table === tbl);
    return { holds: held?.holds[lang] ?? '', rows, kept, rule: kept && held ? `${held.basis[lang]} · ${keptSaid(held.kept, lang)}` : null };
  });
}
