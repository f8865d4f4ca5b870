import type { EntityManager } from '@mikro-orm/postgresql';
import type { Lang } from '../kernel/refused.ts';
import type { ListName } from './preset.ts';
import { rulesOf } from './rules.ts';

/** The label of a code under the rules it was chosen from; null where nothing was chosen. */
export const labelOf = async (em: EntityManager, ruleSetId: string, list: ListName, code: string | null | undefined, lang: Lang): Promise<string | null> =>
  (code ? (await rulesOf(em, ruleSetId)).labelOf(list, code, lang) : null);
