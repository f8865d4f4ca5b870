import type { Context } from '../journal/context.ts';
import type { ListName } from './preset.ts';
import { rulesKnown, rulesOf } from './rules.ts';

/** The label of a code under the rules it was chosen from; null where nothing was chosen. */
export async function labelOf(context: Context, ruleSetId: string, list: ListName, code: string | null | undefined): Promise<string | null> {
  if (!code) return null;
  return (rulesKnown(ruleSetId) ?? await rulesOf(await context.em(), ruleSetId)).labelOf(list, code, context.lang);
}
