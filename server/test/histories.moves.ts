import { getNamedType, isEnumType, isObjectType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { apiSchema } from '../src/schema.ts';
import { shanghaiDay } from '../src/kernel/calendar.ts';
import { cast } from './cast.ts';
import { key, longReason } from './steps.ts';
import type { World } from './world.ts';

export type Who = keyof typeof cast;
/** A source of chance that a seed repeats. */
export type Chance = () => number;
/** Chance by a seed (mulberry32). */
export const chance = (seed: number): Chance => {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};
/** One of them, or none where there is none. */
export const oneOf = <T>(c: Chance, from: readonly T[]): T | undefined => from[Math.floor(c() * from.length)];

const schema = apiSchema();
/** Accounts, sessions, rules, calendars, recruitment and the demo's clock have tests of their own; here matters live. */
const elsewhere = /^(session|secondFactor|account|password|administrator|setup|scheme|ruleSet|consultationRound|roundOpinion|calendar|roster|unit|demo|recruitment|nomin|quota|objection|notice|announcement|appointment|dismissal|conduct|excuse|observer|liaison|attachment|archive)/;
/** Every change by which matters live. */
export const moves = Object.values(schema.getMutationType()!.getFields()).filter((f) => f.args.length === 1 && !elsewhere.test(f.name))
  .map((f) => ({ name: f.name, type: f.args[0]!.type, document: `mutation($i: ${String(f.args[0]!.type)}) { ${f.name}(input: $i) { cursor } }` }));
export type Move = (typeof moves)[number];

/** Words of the scheme's lists, by the field that asks for one of them. */
const lists: Record<string, string> = { category: 'issueCategories', outcome: 'callOutcomes', reasonCategory: 'reasonCategories', type: 'opinionTypes', targetType: 'targetTypes', method: 'methods', industry: 'industries' };
const texts = ['核查后情况属实，已经整改完毕，附现场照片。', longReason, '窗口前排队超过一小时，材料反复提交三次。', '请补充具体时间和窗口编号。'];

export interface Row { id: string; version: number; audience: string[] }
/** What there is to act on just now. */
export interface Town { rows: Map<string, Row[]>; words: Map<string, string[]>; classes: string[] }
const snake = (name: string) => name.replace(/[A-Z]/g, (l) => `_${l.toLowerCase()}`);

let tables: string[] | null = null;
/** What there is to act on just now, of every noun that a change names by `nounId`; asked in one breath. */
export async function townOf(w: World): Promise<Town> {
  const wanted = new Set(moves.flatMap((m) => idsOf(m.type)).map((f) => snake(f.replace(/Ids?$/, ''))));
  tables ??= (await w.asOwner<{ t: string }>(`select relname as t from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
    and 4 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('id', 'version', 'audience', 'scheme_id'))`)).map(({ t }) => t).filter((t) => wanted.has(t));
  const some = (t: string) => `select '${t}' as what, id, version, audience from (select * from ${t} where scheme_id = '${w.schemeId}' order by id desc limit 30) as ${t}`;
  const found = await w.asOwner<Row & { what: string }>(`${tables.map(some).join(' union all ')}
    union all select distinct 'list ' || list, code, 0, '{}'::text[] from choice
    union all select 'class', a.id, 0, '{}'::text[] from answer_class a join rule_set r on r.id = a.rule_set_id where r.scheme_id = '${w.schemeId}'`);
  const rows = Map.groupBy(found, (r) => r.what);
  const words = new Map([...rows].flatMap(([what, all]) => (what.startsWith('list ') ? [[what.slice(5), all.map((r) => r.id)] as const] : [])));
  return { rows, words, classes: (rows.get('class') ?? []).map((r) => r.id) };
}

function idsOf(type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()).flatMap((f) => (/Ids?$/.test(f.name) ? [f.name] : [])) : [];
}

const offering = Object.values(schema.getTypeMap()).filter((t) => isObjectType(t) && 'allowedActions' in t.getFields()).map((t) => t.name);
const typeOf = new Map(offering.map((t) => [snake(t[0]!.toLowerCase() + t.slice(1)), t]));
/** Asks a matter of a kind what may be done with it. */
export const offersOf = (kind: string) => `query($id: ID!) { node(id: $id) { __typename ... on ${kind} { allowedActions { action enabled } } } }`;

/** A matter somebody sees. */
export function something(town: Town, c: Chance): { row: Row; kind: string } | null {
  const tables = [...town.rows].filter(([what, rows]) => rows.length > 0 && typeOf.has(what));
  const core = tables.filter(([what]) => !/^(duty|certificate|contact|support|task|gathering|attendance|activity)$/.test(what));
  const [what, rows] = oneOf(c, c() < 0.9 ? core : tables) ?? [];
  return what ? { row: oneOf(c, rows!)!, kind: typeOf.get(what)! } : null;
}
/** The change that an offer of a matter leads to, taken on that matter. */
export const offered = (typename: string, action: string): Move | undefined => moves.find((m) => m.name === `${typename[0]!.toLowerCase()}${typename.slice(1)}${action[0]!.toUpperCase()}${action.slice(1)}`);

/** An input that might well be meant: IDs of what is there, words that are on the lists, texts that say something. */
export function meant(w: World, town: Town, move: Move, c: Chance, on: Row | null = null, who: Who = 'zhang'): { input: Record<string, unknown>; subject: Row | null } {
  let subject: Row | null = null;
  const value = (type: GraphQLInputType, name: string): unknown => {
    if (isNonNullType(type)) return value(type.ofType, name);
    if (isListType(type)) return c() < 0.2 && name !== 'opinions' && name !== 'parts' ? [] : Array.from({ length: name === 'parts' ? 2 : 1 }, () => value(type.ofType, name.replace(/s$/, '')));
    const named = getNamedType(type);
    if (isEnumType(named)) return oneOf(c, named.getValues())!.name;
    if (isInputObjectType(named)) return filled(named.getFields() as never);
    if (name === 'idempotencyKey') return key();
    if (name === 'expectedVersion') return subject?.version ?? 1;
    if (/unitId$/i.test(name)) return oneOf(c, Object.values(w.units));
    if (/memberI?d?$|membershipId$|handlerId$|reviewerId$/i.test(name)) return oneOf(c, Object.values(w.members));
    if (name === 'answerClassId') return oneOf(c, town.classes);
    if (/Id$/.test(name)) {
      const rows = town.rows.get(snake(name.slice(0, -2))) ?? [];
      const row = (subject ? undefined : rows.find((r) => r.id === on?.id)) ?? oneOf(c, rows) ?? null;
      subject ??= row;
      return row?.id ?? 'iss_00000000000000000000000000000000';
    }
    if (named.name === 'Boolean') return c() < 0.5;
    if (named.name === 'Int' || named.name === 'Float') return Math.floor(c() * 4);
    if (named.name === 'DateTime') return w.now().toISOString();
    if (named.name === 'LocalDate') return new Date(w.now().getTime() + (Math.floor(c() * 30) - 5) * 86_400_000).toISOString().slice(0, 10);
    if (name === 'month') return w.now().toISOString().slice(0, 7);
    if (name === 'reason' && /Decline/.test(move.name)) return oneOf(c, town.words.get('declineReasons') ?? ['OTHER']);
    const list = lists[name] && town.words.get(lists[name]);
    if (list) return oneOf(c, list);
    return name === 'title' ? '窗口排队时间长' : oneOf(c, texts);
  };
  const filled = (fields: Record<string, { name: string; type: GraphQLInputType }>) => {
    // the subject comes first, so that its version is known
    const all = Object.values(fields).sort((a, b) => Number(/Version/.test(a.name)) - Number(/Version/.test(b.name)));
    return Object.fromEntries(all.filter((f) => isNonNullType(f.type) || c() < 0.75).map((f) => [f.name, value(f.type, f.name)]));
  };
  const input = filled((getNamedType(move.type) as unknown as { getFields(): never }).getFields()) as Record<string, unknown>;
  if (move.name === 'submissionSubmit') Object.assign(input, { type: 'MONTHLY_FORM', month: shanghaiDay(w.now()).slice(0, 7), noOpinion: false, attachmentIds: undefined, activityId: undefined, industry: undefined, signal: undefined, method: undefined,
    opinions: Array.from({ length: 1 + Math.floor(c() * 3) }, () => ({ type: 'SUGGESTION', scope: who === 'li' ? 'PRACTICE' : 'GOVERNMENT_ENVIRONMENT', problem: oneOf(c, texts), suggestion: '合并窗口' })) });
  return { input, subject };
}

const all = Object.keys(cast) as Who[];
/** Somebody who sees the matter, mostly; now and then anybody. */
export function somebody(scopesOf: ReadonlyMap<Who, readonly string[]>, subject: Row | null, c: Chance): Who {
  const seeing = subject ? all.filter((who) => subject.audience.some((s) => s !== 'system:*' && scopesOf.get(who)!.includes(s))) : [];
  return (c() < 0.85 ? oneOf(c, seeing) : undefined) ?? oneOf(c, all)!;
}
