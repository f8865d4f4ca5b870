import type { Context } from '../journal/context.ts';
import { groupBy, loaderOf } from '../journal/loader.ts';
import { pgArray } from '../journal/transaction.ts';
import type { Said } from '../kernel/refused.ts';

/** A rung that was climbed, in the scheme's own words. */
export interface Climbed { readonly clock_id: string; readonly at: Date; readonly said: Said }

/** The rungs climbed of each deadline of one request, as far as the reader may see them. */
export const rungsOf = (context: Context) => loaderOf<Climbed[]>(context, 'rungs', async (ids) => {
  const rows = await (await context.em()).execute<{ clock_id: string; at: Date; zh: string; en: string }[]>(
    `select g.clock_id, g.at, r.label_zh as zh, r.label_en as en from rung g join clock c on c.id = g.clock_id
     join rung_rule r on r.rule_set_id = c.rule_set_id and r.clock = c.rule and r.code = g.code where g.clock_id = any(?::text[]) order by g.at, r.days`, [pgArray(ids)]);
  return groupBy(rows.map(({ clock_id, at, zh, en }) => ({ clock_id, at: new Date(at), said: { zh, en } })), (r) => r.clock_id);
});
