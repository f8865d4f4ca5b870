import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType } from 'graphql';
import { actorOf } from '../src/accounts/actor.ts';
import { newId, prefixes, type Noun } from '../src/kernel/id.ts';
import { apiSchema } from '../src/schema.ts';
import { ask } from './asking.ts';
import type { cast } from './cast.ts';
import { key, longReason } from './steps.ts';
import type { World } from './world.ts';

type Who = keyof typeof cast;
type Field = GraphQLField<unknown, unknown>;
type Typed = GraphQLArgument | GraphQLInputField;
/** One place where the API takes an ID: the question or change, the way to the place, and the nouns that may be meant there. */
export interface Place { kind: 'query' | 'mutation'; field: Field; path: readonly string[]; nouns: readonly Noun[] }
/** A row that somebody does not see, and one of the same noun that they do, where there is one. */
export interface Row { id: string; noun: Noun; version: number; audience: string[] | null; scheme: string | null; state: string; /** Whose session it is. */ of: string | null }

const schema = apiSchema();
const nouns = Object.keys(prefixes) as Noun[];
const people = /^(from|to|convener|handler|reviewer|liaison|observer|invitee|nonVoting|member|membership)Ids?$/;
const exactly: Record<string, readonly Noun[]> = {
  id: nouns, subjectId: ['Submission', 'Opinion', 'Issue', 'Clue', 'Referral'], callId: ['RecruitmentCall'], roundId: ['ConsultationRound'], intoId: ['Issue'], earlierId: ['Issue'], holdId: ['LegalHold'], publicityId: ['PublicityItem'], complaintId: ['BurdenComplaint'], pushId: ['ExternalPush'], noticeId: ['PublicNotice', 'Announcement', 'Notice'], noticeIds: ['Notice'],
  sourceId: ['Clue', 'Submission', 'Accountability'], samePersonId: ['Person', 'Membership'], paperIds: ['Paper', 'CluePaper', 'Attachment'], requestId: ['DataRequest', 'InformationRequest', 'IdentityRequest'],
};

/** What an argument called this may name; nothing, where nobody has said it. */
export function meant(name: string): readonly Noun[] {
  if (exactly[name]) return exactly[name];
  if (people.test(name)) return ['Membership'];
  const noun = /^(.*)Ids?$/.exec(name)?.[1]?.toLowerCase();
  return nouns.filter((n) => noun !== undefined && n !== 'Call' && noun.endsWith(n.toLowerCase())).sort((a, b) => b.length - a.length).slice(0, 1);
}

const ids = (of: Typed, before: readonly string[]): string[][] => {
  const type = getNamedType(of.type);
  const path = [...before, of.name];
  if (type.name === 'ID') return [path];
  return isInputObjectType(type) && path.length < 5 ? Object.values(type.getFields()).flatMap((f) => ids(f, path)) : [];
};
const all = (kind: Place['kind'], fields: readonly Field[]): Place[] => fields.flatMap((field) => field.args.flatMap((a) => ids(a, [])).filter((p) => p.at(-1) !== 'idempotencyKey').map((path) => ({ kind, field, path, nouns: meant(path.at(-1)!) })));
/** Every place where a question or a change takes an ID. */
export const places: readonly Place[] = [...all('query', Object.values(schema.getQueryType()!.getFields())), ...all('mutation', Object.values(schema.getMutationType()!.getFields()))];

const words: Record<string, unknown> = { LocalDate: '2026-09-10', DateTime: '2026-09-02T01:30:00.000Z', Boolean: true, Int: 1, Float: 1, Cursor: 'x' };
const named: Record<string, unknown> = { month: '2026-09', quarter: '2026-Q3', period: '2026-08', contentType: 'image/jpeg', sha256: 'a'.repeat(64), phone: '13800007777', ground: 'ILLNESS', type: 'INDUSTRY_SIGNAL', industry: 'TRADE', signal: '订单回暖', heldOn: '2026-09-01', 'gatheringPlan.kind': 'ROUNDTABLE', 'activityLog.kind': 'VISIT', 'taskAssign.kind': 'RESEARCH', accusedPerson: '某科长' };
/** What is not always asked for, and without which a change is refused before anything is looked for. */
const needed = ['clueFile.accusedPerson', 'accountabilityOpen.issueId', 'lookBackRebound.paperIds', 'submissionSubmit.industry', 'submissionSubmit.signal'];

/** An input that would do: each ID one that the asker sees, and the one asked about at its place. */
function filled(of: Typed, path: readonly string[] | null, given: Given): unknown {
  const fill = (type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return fill(type.ofType);
    if (isListType(type)) return [fill(type.ofType)];
    const inner = getNamedType(type);
    if (isEnumType(inner)) return inner.getValues()[0]!.name;
    if (isInputObjectType(inner)) return Object.fromEntries(Object.values(inner.getFields()).filter((f) => path?.[0] === f.name || isNonNullType(f.type) || needed.includes(`${given.change}.${f.name}`)).map((f) => [f.name, filled(f, path?.[0] === f.name ? path.slice(1) : null, given)]));
    if (inner.name === 'ID') return path?.length === 0 ? given.id : (of.name === 'convenerId' ? given.officer : meant(of.name).map((noun) => given.seen.get(noun)).find((id) => id)) ?? newId('Session', given.at);
    return of.name === 'idempotencyKey' ? key() : of.name === 'expectedVersion' ? given.version : named[`${given.change}.${of.name}`] ?? named[of.name] ?? words[inner.name] ?? longReason;
  };
  return fill(of.type);
}
interface Given { /** The question or change. */ change?: string; officer: string; id: string; version: number; seen: ReadonlyMap<Noun, string>; at: Date }

/** What is read of an answer: names and numbers, one level down. */
function read(field: Field): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '__typename'.repeat(Number('getFields' in type || 'getTypes' in type));
  const inner = Object.values(type.getFields()).filter((f) => f.args.length === 0);
  return ['__typename', ...inner.filter((f) => !('getFields' in getNamedType(f.type) || 'getTypes' in getNamedType(f.type))).map((f) => f.name), ...inner.filter((f) => f.name === 'nodes').map(() => 'nodes { __typename }')].join(' ');
}

const changing = (text: string, id: string) => text.replaceAll(id, 'ID').replace(/"(cursor|endCursor|startCursor|traceId)":"[^"]*"/g, '"$1":""');

/** The whole answer to a question about an ID, but for the ID itself. */
export async function answered(w: World, who: Who, place: Place, given: Given): Promise<string> {
  const { field, path, kind } = place;
  const asked = field.args.filter((a) => a.name === path[0] || (isNonNullType(a.type) && a.defaultValue === undefined));
  const inner = read(field);
  const document = `${kind}(${asked.map((a) => `$${a.name}: ${String(a.type)}`).join(', ')}) { ${field.name}(${asked.map((a) => `${a.name}: $${a.name}`).join(', ')}) ${inner ? `{ ${inner} }` : ''} }`;
  const variables = Object.fromEntries(asked.map((a) => [a.name, filled(a, a.name === path[0] ? path.slice(1) : null, { ...given, change: field.name })]));
  const got = await ask(w, document, variables, { cookie: w.as(who).cookie() });
  return `${got.status} ${changing(got.text, given.id)}`;
}

/** Every row of every table, by whom it is for. */
export async function rowsOf(w: World): Promise<Row[]> {
  const tables = await w.asOwner<{ t: string; columns: string[] }>(`select relname as t, array_agg(attname::text) as columns from pg_class c join pg_attribute a on a.attrelid = c.oid and attnum > 0
    where relkind = 'r' and relnamespace = 'public'::regnamespace group by 1 having 'id' = any(array_agg(attname::text))`);
  const has = (columns: string[], name: string, otherwise: string) => (columns.includes(name) ? name : otherwise);
  const found = await Promise.all(tables.filter(({ t }) => !/^(chain|journal|alarm|deadline_bucket)/.test(t)).map(({ t, columns }) => w.asOwner<Row>(`select id::text, ${has(columns, 'version', '1')} as version, ${has(columns, 'audience', 'null::text[]')} as audience,
    ${t === 'scheme' ? 'id' : columns.includes('scheme_id') ? 'scheme_id' : columns.includes('rule_set_id') ? '(select s.scheme_id from rule_set s where s.id = rule_set_id)' : 'null'} as scheme, ${[has(columns, 'state', "''"), has(columns, 'confidentiality', "''"), has(columns, 'kind', "''")].map((c) => `coalesce(${c}::text, '')`).join(" || ' ' || ")} as state, ${has(columns, 'membership_id', 'null')} as of from ${t} order by id desc`)));
  const byPrefix = new Map(Object.entries(prefixes).map(([noun, prefix]) => [prefix as string, noun as Noun]));
  return found.flat().flatMap((row) => { const noun = byPrefix.get(row.id.slice(0, 3)); return noun ? [{ ...row, noun }] : []; });
}

/** Whose eyes each of them looks with. */
export async function scopesOf(w: World, who: Who): Promise<readonly string[]> {
  const [m] = await w.asOwner<{ id: string; scheme_id: string; role: never; unit_id: string | null; liaison_id: string | null; person_id: string }>('select * from membership where id = $1', [w.members[who]]);
  return actorOf({ id: m!.id, schemeId: m!.scheme_id, role: m!.role, unitId: m!.unit_id, liaisonId: m!.liaison_id }, { id: m!.person_id, name: who }, 'zh').scopes;
}

/** Whether the database would show somebody a row; of what has no wall, what is of their own scheme. */
export const shown = (w: World, scopes: readonly string[], row: Row) => (row.audience ? row.audience.some((s) => scopes.includes(s)) || (row.noun === 'Session' && scopes.includes(`member:${row.of}`)) : row.scheme === null || row.scheme === w.schemeId);

/** What comes of asking for a file by its ID. */
export async function file(w: World, who: Who, where: string, id: string): Promise<string> {
  const response = await fetch(`${w.app.url}/${where}/${id}`, { headers: { cookie: w.as(who).cookie(), 'accept-language': 'zh' } });
  return `${response.status} ${[...response.headers].filter(([name]) => name !== 'date').map((h) => h.join(': ')).join('; ')} ${changing(await response.text(), id)}`;
}
