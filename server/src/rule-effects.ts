import { clocksThatDiffer } from './clocks/rule-effects.ts';
import type { RuleEffects } from './journal/services.ts';
import { dutiesThatChange, overTheCap } from './schemes/rule-set.effects.ts';
import { retiredWordsInUse } from './submissions/rule-effects.ts';

/** What a new version of the rules would touch before it takes force, slice by slice. */
export const ruleEffects: readonly RuleEffects[] = [clocksThatDiffer, overTheCap, dutiesThatChange, retiredWordsInUse];
