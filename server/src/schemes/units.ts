import type { Context } from '../journal/context.ts';
import { byKey, loaderOf } from '../journal/loader.ts';
import { Unit } from './unit.entity.ts';

/** Units by their IDs, once a request. */
export const unitOf = (context: Context) => loaderOf<Unit>(context, 'unit', async (ids) =>
  byKey(await (await context.em()).find(Unit, { id: { $in: [...ids] } }), (u) => u.id));
