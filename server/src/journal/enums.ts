import { registerEnumType } from 'type-graphql';
import type { Lifecycle } from '../kernel/lifecycle.ts';
import type { Said } from '../kernel/refused.ts';

/** An enum of the API whose values and their descriptions are those of a table. */
export function enumOf<K extends string>(name: string, description: string, values: Readonly<Record<K, Said>>): Record<K, K> {
  const keys = Object.keys(values) as K[];
  const made = Object.fromEntries(keys.map((k) => [k, k])) as Record<K, K>;
  registerEnumType(made as object, {
    name, description,
    valuesConfig: Object.fromEntries(keys.map((k) => [k, { description: `${values[k].en} (${values[k].zh})` }])),
  });
  return made;
}

/** The states of a lifecycle as an enum of the API. */
export const statesOf = (table: Lifecycle<never, never, never>, name: string) =>
  enumOf(name, `Where a ${table.label.en} (${table.label.zh}) stands`, table.states as Readonly<Record<string, Said>>);
