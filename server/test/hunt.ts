import { getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLInputType, type GraphQLObjectType } from 'graphql';
import { prefixes } from '../src/kernel/id.ts';
import { apiSchema } from '../src/schema.ts';
import { ask } from './asking.ts';
import { cast } from './cast.ts';
import type { World } from './world.ts';

export type Who = keyof typeof cast;
/** One of each part that people play; a colleague of theirs would be told the same. */
export const everybody = (Object.keys(cast) as Who[]).filter((who) => !['kang', 'zhou', 'wulead', 'he'].includes(who));
type Field = GraphQLField<unknown, unknown>;

const schema = apiSchema();
const answerable = (type: GraphQLObjectType): Field[] => Object.values(type.getFields()).filter((f) => f.args.every((a) => !isNonNullType(a.type) || a.defaultValue !== undefined));

/** All that can be read below a type, so many levels deep. */
function below(type: GraphQLObjectType, depth: number): string {
  const asked = answerable(type).flatMap((f) => {
    const inner = getNamedType(f.type);
    if (isLeafType(inner)) return [f.name];
    if (!isObjectType(inner) || depth === 0) return [];
    return [`${f.name} { ${below(inner, depth - 1)} }`];
  });
  return ['__typename', ...asked].join(' ');
}

/** The IDs that a question may well mean: a few of its noun, or of each where it names none. */
function fitting(name: string, ids: readonly string[]): string[] {
  const noun = Object.entries(prefixes).find(([of]) => name.toLowerCase() === `${of.toLowerCase()}id`)?.[1];
  const meant = noun ? ids.filter((id) => id.startsWith(noun)) : [...Map.groupBy(ids, (id) => id.slice(0, 3)).values()].map((of) => of[0]!);
  return meant.length > 0 ? meant.slice(0, 4) : ids.slice(0, 1);
}

/** Values for what a question must be told: IDs of what is there, words that are hunted, days. */
function values(type: GraphQLInputType, name: string, ids: readonly string[], word: string): unknown[] {
  if (isNonNullType(type)) return values(type.ofType, name, ids, word);
  if (isListType(type)) return values(type.ofType, name, ids, word).map((one) => [one]);
  const named = getNamedType(type);
  if (isEnumType(named)) return [named.getValues()[0]!.name];
  if (isInputObjectType(named)) return [Object.fromEntries(Object.values(named.getFields()).filter((f) => isNonNullType(f.type)).map((f) => [f.name, values(f.type, f.name, ids, word)[0]]))];
  if (named.name === 'ID') return fitting(name, ids);
  if (named.name === 'LocalDate') return [/to|until|end/i.test(name) ? '2026-12-31' : '2026-01-01'];
  if (named.name === 'DateTime') return ['2026-03-02T00:00:00.000Z'];
  if (named.name === 'Boolean') return [true];
  if (named.name === 'Int' || named.name === 'Float') return [2026];
  return [name === 'quarter' ? '2026-Q1' : name === 'period' || name === 'month' ? '2026-03' : word];
}

// the two for strangers count who asks too often, so that they answer by how often they were asked
const elsewhere = ['node', 'demo', 'setup', 'certificateCheck', 'nominee'];
/** Every question that the API answers, but for those by ID. */
export const questions = Object.values(schema.getQueryType()!.getFields()).filter((f) => !elsewhere.includes(f.name));
const declared = (f: Field, args: Field['args'][number][]) => `query(${args.map((a) => `$${a.name}: ${String(a.type)}`).join(', ')})`.replace('()', '');
const asking = (f: Field, args: Field['args'][number][], depth: number) => {
  const inner = getNamedType(f.type);
  const given = [...args.map((a) => `${a.name}: $${a.name}`), ...(f.args.some((a) => a.name === 'first') && !args.some((a) => a.name === 'first') ? ['first: 10'] : [])];
  return `${declared(f, args)} { ${f.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${isObjectType(inner) ? `{ ${below(inner, depth)} }` : ''} }`;
};
/** What differs each time it is asked and tells nothing: sealed places in a list, links that end. */
const steady = (text: string) => text.replace(/"(cursor|startCursor|endCursor|uploadUrl|traceId)":"[^"]*"/g, '"$1":""');
const byText = (f: Field) => f.args.some((a) => { const t = getNamedType(a.type); return a.name === 'where' && isInputObjectType(t) && 'text' in t.getFields(); });

/** How deep each question may go, once that is known. */
const depths = new Map<string, number>();

/** Everything somebody can be told: each question as deep as it may go, each thing by its ID, each list by the words hunted. */
export async function told(w: World, who: Who, ids: readonly string[], words: readonly string[]): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  const get = async (name: string, query: string, variables: object = {}) => {
    const { text, errors } = await ask(w, query, variables, { cookie: w.as(who).cookie() });
    if (errors?.some((e) => e.extensions.code === 'LIMIT' || e.extensions.code === undefined)) return false;
    all.set(name, steady(text));
    return true;
  };
  for (const f of questions) {
    const must = f.args.filter((a) => isNonNullType(a.type) && a.defaultValue === undefined);
    const tuples = must.length === 0 ? [{}] : Array.from({ length: Math.max(...must.map((a) => values(a.type, a.name, ids, words[0]!).length)) }, (_, i) =>
      Object.fromEntries(must.map((a) => { const of = values(a.type, a.name, ids, words[0]!); return [a.name, of[Math.min(i, of.length - 1)]]; })));
    for (const [i, variables] of tuples.entries()) for (let depth = depths.get(f.name) ?? 3; depth >= 0; depth -= 1) if (await get(`${f.name} ${i}`, asking(f, must, depth), variables)) { depths.set(f.name, depth); break; }
    if (byText(f)) for (const word of words) await get(`${f.name} for ${word}`, `query($t: String!) { ${f.name}(first: 10, where: { text: $t }) { totalCount nodes { id } } }`, { t: word });
  }
  const kinds = Object.values(schema.getTypeMap()).filter((t): t is GraphQLObjectType => isObjectType(t) && t.getInterfaces().some((i) => i.name === 'Node'));
  for (const id of ids) {
    const { data } = await ask(w, 'query($id: ID!) { node(id: $id) { __typename id } }', { id }, { cookie: w.as(who).cookie() });
    const kind = kinds.find((k) => k.name === (data as { node: { __typename: string } | null } | null)?.node?.__typename);
    if (!kind) all.set(`node ${id}`, JSON.stringify(data));
    else for (let depth = depths.get(kind.name) ?? 2; depth >= 0; depth -= 1) if (await get(`node ${id}`, `query($id: ID!) { node(id: $id) { ... on ${kind.name} { ${below(kind, depth)} } } }`, { id })) { depths.set(kind.name, depth); break; }
  }
  return all;
}

/** Every ID of every table, but for what holds nothing of matters. */
export async function idsOf(w: World): Promise<string[]> {
  const tables = await w.asOwner<{ t: string }>(`select relname as t from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
    and 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('id', 'audience'))`);
  const left = /^(account|session|person|alarm|notice|unit|deed|duty|likeness|appointment|certificate|group_member|liaison_assignment|journal_)/;
  return (await Promise.all(tables.filter(({ t }) => !left.test(t)).map(({ t }) => w.asOwner<{ id: string }>(`select id from ${t} order by id`)))).flat().map((r) => r.id);
}

/** Where words lie in plain sight in the database, table by table. */
export async function lying(w: World, words: readonly string[]): Promise<string[]> {
  const tables = await w.asOwner<{ t: string }>("select relname as t from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1");
  const found = await Promise.all(tables.map(async ({ t }) => {
    const [row] = await w.asOwner<{ n: number }>(`select count(*)::int as n from ${t} x where x::text like any ($1) or exists (
      select from jsonb_each_text(to_jsonb(x)) v where v.value like '\\\\x%' and length(v.value) % 2 = 0 and convert_from(decode(translate(encode(decode(substr(v.value, 3), 'hex'), 'escape'), '\\', ''), 'escape'), 'UTF8') like any ($1))`, [words.map((word) => `%${word}%`)]).catch(async () =>
      w.asOwner<{ n: number }>(`select count(*)::int as n from ${t} x where x::text like any ($1)`, [words.map((word) => `%${word}%`)]));
    return row!.n > 0 ? t : null;
  }));
  return found.filter((t) => t !== null);
}
