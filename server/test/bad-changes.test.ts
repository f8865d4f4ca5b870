import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiSchema } from '../src/schema.ts';
import { ask } from './asking.ts';
import { cast } from './cast.ts';
import { key } from './steps.ts';
import { world, type World } from './world.ts';

const schema = apiSchema();
// What ends or replaces the session it is asked in.
const leaving = ['sessionSignOut', 'sessionActAs'];
const changes = Object.values(schema.getMutationType()!.getFields()).filter((f) => !leaving.includes(f.name) && f.args.length === 1);
const who = Object.keys(cast) as (keyof typeof cast)[];

/** Values that fit the type and mean nothing here: an ID of nobody, a word, a day. */
const plausible: Record<string, () => unknown> = {
  ID: () => key(), String: () => '甲乙丙丁', Int: () => 1, Float: () => 1, Boolean: () => false, DateTime: () => '2026-03-01T09:00:00.000Z', LocalDate: () => '2026-03-05', Cursor: () => 'x',
};
/** Values that fit the type and that nobody in their senses would send. */
const hostile: Record<string, () => unknown> = {
  ID: () => "' or 1=1 --", String: () => `\u0000\u202e${'𠮷'.repeat(200)}<script>`, Int: () => 2_147_483_647, Float: () => -1e308, Boolean: () => true,
  DateTime: () => '0001-01-01T00:00:00.000Z', LocalDate: () => '9999-12-31', Cursor: () => '%',
};

/** An input of a type, filled in wholly or only as far as it must be. */
function filled(type: GraphQLInputType, values: Record<string, () => unknown>, whole: boolean): unknown {
  if (isNonNullType(type)) return filled(type.ofType, values, whole);
  if (isListType(type)) return [filled(type.ofType, values, whole)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (!isInputObjectType(named)) return (values[named.name] ?? values['String']!)();
  return Object.fromEntries(Object.values(named.getFields()).filter((f) => whole || isNonNullType(f.type)).map((f) => [f.name, filled(f.type, values, whole)]));
}

const documentOf = (name: string, type: GraphQLInputType) => `mutation($i: ${String(type)}) { ${name}(input: $i) { __typename } }`;

let w: World;
beforeAll(async () => { w = await world(); });
afterAll(() => w.close());

describe.each([['plausible', plausible], ['hostile', hostile]] as const)('every change over the API, asked with %s values', (_kind, values) => {
  test.each(changes.map((f) => [f.name, f.args[0]!.type] as const))('%s is refused in words or done, and is never a fault', async (name, type) => {
    for (const whole of [false, true]) for (const member of [null, ...who]) {
      const i = filled(type, values, whole);
      const { errors } = await ask(w, documentOf(name, type), { i }, member ? { cookie: w.as(member).cookie() } : {});
      for (const error of errors ?? []) {
        expect(error.extensions.code, `${member} ${JSON.stringify(error)}`).not.toMatch(/INTERNAL|FAULT/);
        expect(error.message, `${member} ${name}`).toMatch(/./);
      }
      if (!member) expect(errors, name).toBeDefined();
    }
    expect(w.faults.splice(0), name).toEqual([]);
  });
});
