import type { Context } from '../journal/context.ts';
import { byKey, loaderOf } from '../journal/loader.ts';
import { Scheme } from './scheme.entity.ts';

/** Schemes by id. */
export const schemes = (context: Context) => loaderOf<Scheme>(context, 'scheme', async (ids) =>
  byKey(await (await context.em()).find(Scheme, { id: { $in: [...ids] } }), (scheme) => scheme.id));
