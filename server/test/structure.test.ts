import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { classifiedFields } from '../src/classes.ts';
import { fieldClasses } from '../src/kernel/audience.ts';
import { prefixes } from '../src/kernel/id.ts';
import { apiSchema } from '../src/schema.ts';
import { aWorld } from './world.ts';

const schema = apiSchema();
const types = Object.values(schema.getTypeMap()).filter((t) => !t.name.startsWith('__'));

describe('the API', () => {
  test('gives every field a class, and lets a field that may be withheld be null', () => {
    const unclassified = classifiedFields(schema).filter(({ fieldClass }) => !fieldClass || !(fieldClass in fieldClasses)).map(({ type, field }) => `${type}.${field.name}`);
    expect(unclassified).toEqual([]);
    const unwithholdable = classifiedFields(schema).filter(({ field, fieldClass }) => fieldClass !== 'open' && isNonNullType(field.type)).map(({ type, field }) => `${type}.${field.name}`);
    expect(unwithholdable).toEqual([]);
  });
  test('describes every type, field, argument and value', () => {
    const silent = types.flatMap((type) => {
      const own = type.description || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name) ? [] : [type.name];
      if (isObjectType(type) || isInterfaceType(type)) return [...own, ...Object.values(type.getFields()).flatMap((f) => [
        ...(f.description ? [] : [`${type.name}.${f.name}`]), ...f.args.filter((a) => !a.description).map((a) => `${type.name}.${f.name}(${a.name})`)])];
      if (isInputObjectType(type)) return [...own, ...Object.values(type.getFields()).filter((f) => !f.description).map((f) => `${type.name}.${f.name}`)];
      if (isEnumType(type)) return [...own, ...type.getValues().filter((v) => !v.description).map((v) => `${type.name}.${v.name}`)];
      return own;
    });
    expect(silent.filter((name) => !['Query', 'Mutation', 'Subscription'].includes(name))).toEqual([]);
  });
  test('answers every mutation with a payload and takes one input', () => {
    const odd = Object.values(schema.getMutationType()!.getFields()).filter((f) => f.name !== 'sessionSignOut' && (f.args.length !== 1 || f.args[0]!.name !== 'input'));
    expect(odd.map((f) => f.name)).toEqual([]);
  });
  test('pages every list of matters, so that no answer grows without end', () => {
    const lists = Object.values(schema.getQueryType()!.getFields()).filter((f) => isListType(isNonNullType(f.type) ? f.type.ofType : f.type)).map((f) => `${f.name}: ${getNamedType(f.type).name}`);
    expect(lists).toEqual(['calendars: Calendar', 'units: Unit']);
  });
});

describe('the database', () => {
  test('walls every table that has an audience, and lets the application delete nothing', async () => {
    const w = await aWorld();
    const open = await w.asOwner<{ t: string }>(`select c.relname as t from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'audience'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity`);
    expect(open).toEqual([]);
    const deletable = await w.asOwner<{ t: string }>(`select c.relname as t from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and (has_table_privilege('huiyin_app', c.oid, 'delete') or has_table_privilege('huiyin_app', c.oid, 'truncate'))`);
    expect(deletable).toEqual([]);
    const [role] = await w.asOwner<{ rolsuper: boolean; rolbypassrls: boolean; owns: number }>(`select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = 'huiyin_app'`);
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, owns: 0 });
  });
});

describe('the repository', () => {
  const root = join(import.meta.dirname, '../..');
  const tracked = (folder: string, ending: RegExp): string[] => readdirSync(join(root, folder), { withFileTypes: true }).flatMap((e) => {
    const path = `${folder}/${e.name}`;
    if (['node_modules', 'dist', 'build', '.svelte-kit', 'gql', 'paraglide'].includes(e.name)) return [];
    return e.isDirectory() ? tracked(path, ending) : ending.test(e.name) ? [path] : [];
  });
  test('never gives one prefix to two nouns', () => { expect(new Set(Object.values(prefixes)).size).toBe(Object.keys(prefixes).length); });
  test('leaves no test out and nothing to be done', () => {
    const left = [...tracked('server', /\.ts$/), ...tracked('client/src', /\.(ts|svelte)$/), ...tracked('client/e2e', /\.ts$/)]
      .filter((f) => f !== 'server/test/structure.test.ts' && /\b(TODO|FIXME|XXX|HACK)\b|\b(test|it|describe)\.(only|skip|todo)\(/.test(readFileSync(join(root, f), 'utf8')));
    expect(left).toEqual([]);
  });
  test('writes no word twice, and every word in both languages', () => {
    const words = (locale: string) => tracked('client/messages', new RegExp(`${locale}\\.json$`)).flatMap((f) => Object.keys(JSON.parse(readFileSync(join(root, f), 'utf8')) as object));
    const [zh, en] = [words('zh'), words('en')];
    expect(zh.filter((word, i) => zh.indexOf(word) !== i)).toEqual([]);
    expect([...zh].sort()).toEqual([...en].sort());
  });
  test('never reads the machine\'s clock or zone in the rules', () => {
    const wrong = tracked('server/src', /\.rules\.ts$/).filter((f) => /Date\.now\(|new Date\(\)|getHours|getDate\(|toLocale/.test(readFileSync(join(root, f), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
