import type { Context } from '../journal/context.ts';
import { byKey, loaderOf } from '../journal/loader.ts';
import { Unit } from './unit.entity.ts';

// Entered once and never changed, which the application's role has no right to; so they are read once a process.
const read = new Map<string, Unit>();
const MOST_KEPT = 10_000;

/** Units by their IDs. */
export const unitOf = (context: Context) => loaderOf<Unit>(context, 'unit', async (ids) => {
  const found = byKey(await (await context.em()).find(Unit, { id: { $in: [...ids] } }), (u) => u.id);
  if (read.size + found.size > MOST_KEPT) read.clear();
  for (const unit of found.values()) read.set(unit.id, { ...unit });
  return found;
}, read);
