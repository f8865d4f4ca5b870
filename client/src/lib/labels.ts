import rules from '../../../schema/rules.json';
import { getLocale } from '#lib/paraglide/runtime.js';

interface State {
  code: string;
  label: string;
}

/** The states a noun may stand in, in the rulebook's words and order. */
export function statesOf(noun: 'submission' | 'opinion' | 'issue' | 'referral' | 'reply'): State[] {
  const table = rules.find((one) => one.noun === noun);
  return Object.entries(table?.states ?? {}).map(([code, said]) => ({ code, label: said[getLocale()] }));
}
