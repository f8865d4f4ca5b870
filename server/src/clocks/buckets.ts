import type { Context } from '../journal/context.ts';
import type { Said } from '../kernel/refused.ts';
import type { Bucket } from './advance.rules.ts';

/** A group of an inbox, with its name. */
export interface NamedBucket extends Bucket { readonly said: Said }

/** The groups that deadlines are shown in, read once a request. */
export function bucketsOf(context: Context): Promise<NamedBucket[]> {
  const known = context.loaders.get(bucketsOf) as Promise<NamedBucket[]> | undefined;
  if (known) return known;
  const made = context.rows<{ code: string; atMost: number | null; zh: string; en: string }>(
    'select code, at_most as "atMost", label_zh as zh, label_en as en from deadline_bucket', [])
    .then((rows) => rows.map(({ code, atMost, zh, en }): NamedBucket => ({ code, atMost, said: { zh, en } })));
  context.loaders.set(bucketsOf, made);
  return made;
}
