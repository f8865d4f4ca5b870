import 'reflect-metadata';
import { defineEntity, MikroORM, p } from '@mikro-orm/postgresql';
import type { GraphQLError} from 'graphql';
import { type ValidationRule } from 'graphql';
import { createClient, type Client, type SubscribePayload } from 'graphql-ws';
import { Ctx, Int, ObjectType, Query, Resolver, Root, buildSchemaSync } from 'type-graphql';
import { afterAll, afterEach, beforeAll } from 'vitest';
import WebSocket from 'ws';
import { act, type Answer } from '../src/journal/act.ts';
import type { Context } from '../src/journal/context.ts';
import { startFeed, type Feed } from '../src/journal/feed.ts';
import { Open, OpenResolver, Staff } from '../src/journal/field.ts';
import type { Caller } from '../src/journal/hub.viewpoint.ts';
import { JournalResolver, noPubSub } from '../src/journal/journal.resolver.ts';
import { Node } from '../src/journal/node.type.ts';
import { reclaimLost } from '../src/journal/lost.ts';
import type { Services } from '../src/journal/services.ts';
import { createRealtime, type Limits, type Realtime } from '../src/journal/socket.ts';
import type { StillValid } from '../src/journal/socket.rights.ts';
import type { Actor, Role } from '../src/kernel/actor.ts';
import { audience, type Scope } from '../src/kernel/audience.ts';
import { cursorSeal } from '../src/kernel/cursor.ts';
import { newId } from '../src/kernel/id.ts';
import { createHttp, type Http } from '../src/platform/http.ts';
import { withClient } from '../src/platform/database.ts';
import { requestContext } from '../src/request.ts';
import { freshDatabase, type FreshDatabase } from './database.ts';

const matterSchema = defineEntity({
  name: 'Matter', tableName: 'matter',
  properties: { id: p.string().primary(), note: p.string(), version: p.integer(), audience: p.array().$type<Scope[]>() },
});
/** A noun that only these tests know; its IDs are an issue's. */
export class Matter extends matterSchema.class {}
matterSchema.setClass(Matter);

@ObjectType('Issue', { implements: Node, description: 'A matter' })
class MatterType extends Node {
  @Open(() => Int, 'Its version') version!: number;
  @Staff(() => String, 'A note', { nullable: true }) note!: string | null;
}

@Resolver(() => MatterType)
class MatterResolver {
  @Query(() => Int, { description: 'One' }) one() { return 1; }
  @OpenResolver(() => [String], 'What the viewer may do') allowedActions(@Root() matter: Matter, @Ctx() context: Context) { return [`${context.actor!.name} ${matter.id}`]; }
  @OpenResolver(() => String, 'Fails where its note says so', { nullable: true }) fragile(@Root() matter: Matter) {
    if (matter.note.includes('broken')) throw new Error('the secret of the house');
    return 'whole';
  }
}

export const schema = buildSchemaSync({ resolvers: [MatterResolver, JournalResolver], orphanedTypes: [MatterType], pubSub: noPubSub, validate: false });

/** What the tests ask for unless they say otherwise. */
export const eventsDocument = `subscription ($scope: EventScope, $after: Cursor, $subjectId: ID) { events(scope: $scope, after: $after, subjectId: $subjectId) {
  __typename ... on Changed { cursor type actor changed subject { id ... on Issue { version note } } } ... on Gone { cursor id } ... on ResyncRequired { cursor reason } } }`;

export const schemeId = newId('Scheme');
export const otherSchemeId = newId('Scheme');

/** Somebody who acts in a scheme. */
export function actorWith(role: Role, scopes: Scope[], more: Partial<Actor> = {}): Actor {
  const membershipId = more.membershipId ?? newId('Membership');
  return { membershipId, personId: newId('Person'), schemeId, role, unitId: null, channel: null, name: `${role} 某`, lang: 'zh', scopes: [`member:${membershipId}`, ...scopes], ...more };
}

export const officer = actorWith('OFFICER', [`office:${schemeId}`, `scheme:${schemeId}`], { name: '张主任' });

/** The table of the tests' noun, and the chains. */
export const prepareMatters = (ownerUrl: string, chains: string[] = [schemeId, otherSchemeId]) => withClient(ownerUrl, async (client) => {
  await client.query("create table matter (id text primary key, note text not null, version int not null, audience text[] not null); select huiyin.walled('matter')");
  await client.query("insert into chain (id) select unnest($1::text[]) on conflict do nothing", [['system', ...chains]]);
});

export const openOrm = (appUrl: string, max = 10) => MikroORM.init({ entities: [Matter], clientUrl: appUrl, pool: { min: 0, max }, forceUtcTimezone: true, driverOptions: { onPoolCreated: reclaimLost }, debug: false, logger: () => undefined });

const signer = { sign: () => Buffer.from('signed'), verify: () => true };

export const servicesWith = (orm: MikroORM, wake: (chain: string) => void): Services => ({
  orm, now: () => new Date(), cursors: cursorSeal(Buffer.from('a secret of the tests')), signer, clocks: { apply: async () => undefined }, told: new Map(), wake,
});

/** Brings a matter into being, seen by these scopes. */
export const begin = (services: Services, scopes: Scope[], note = '', actor: Actor = officer): Promise<Answer> =>
  act({ services, actor }, { act: 'matterBegin', input: {} }, async (change) => {
    await change.write();
    const matter = change.em.create(Matter, { id: newId('Issue'), note, version: 1, audience: audience(...scopes) });
    await change.em.persist(matter).flush();
    change.record('MatterBegun', matter, ['note']);
    return matter;
  });

/** Changes a matter, and who sees it where `scopes` says so. */
export const alter = (services: Services, id: string, scopes?: Scope[], note?: string, actor: Actor = officer): Promise<Answer> =>
  act({ services, actor }, { act: 'matterAlter', input: { matterId: id } }, async (change) => {
    await change.write();
    const matter = await change.load(Matter, id);
    const before = matter.audience;
    if (scopes) matter.audience = audience(...scopes);
    if (note !== undefined) matter.note = note;
    matter.version += 1;
    change.record('MatterAltered', matter, ['note'], {}, before.filter((s) => !matter.audience.includes(s)));
    return matter;
  });

/** One process's worth of server: feed, hub and sockets on a port. */
export interface Streams {
  services: Services; feed: Feed; realtime: Realtime; url: string; sessions: Map<string, Caller>;
  signIn: (actor: Actor, sessionId?: string) => string;
  connect: (sessionId: string, options?: { lazy?: boolean; retry?: boolean; onSocket?: (socket: WebSocket) => void; onClosed?: (code: number) => void }) => Client;
  close: () => Promise<void>;
}

interface Served { appUrl: string; limits?: Partial<Limits>; rules?: ValidationRule[]; wake?: boolean; listen?: boolean; pollMs?: number; stillValid?: StillValid; failed?: (error: unknown) => void; sessions?: Map<string, Caller> }

/** Starts a server on a database. */
export async function serve({ appUrl, limits, rules = [], wake = true, listen = false, pollMs = 200, stillValid, failed = (error) => { if (process.env["FAULTS"]) console.error(error); }, sessions = new Map() }: Served): Promise<Streams> {
  const orm = await openOrm(appUrl);
  const feed = await startFeed({ orm, pollMs, failed, ...(listen ? { listenUrl: appUrl } : {}) });
  const services = servicesWith(orm, (chain) => { if (wake) feed.wake(chain); });
  const realtime = createRealtime({
    schema, services, feed, validationRules: rules, failed,
    authenticate: async (request) => sessions.get(/huiyin_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '') ?? null,
    stillValid: stillValid ?? (async (ids) => new Set(ids.filter((id) => sessions.has(id)))),
    contextFor: (actor, lang) => requestContext({ services, actor, lang }),
    loadNode: async (context, id) => (await context.em()).findOne(Matter, { id }),
    ...(limits ? { limits } : {}),
  });
  const http: Http = createHttp({ names: { loopback: true }, routes: [], upgrades: { '/graphql': realtime.upgrade }, fallback: (_, response) => response.end() });
  const port = await http.listen(0, '127.0.0.1');
  const url = `ws://127.0.0.1:${port}/graphql`;
  return {
    services, feed, realtime, url, sessions,
    signIn(actor, sessionId = newId('Session')) { sessions.set(sessionId, { sessionId, actor, lang: actor.lang }); return sessionId; },
    connect: (sessionId, { lazy = true, retry = false, onSocket, onClosed } = {}) => connectTo(url, sessionId, { lazy, retry, onSocket, onClosed }),
    async close() {
      await realtime.drain();
      await http.drain(200);
      await feed.close();
      await orm.close(true);
    },
  };
}

/** A client of graphql-ws with a session's cookie. */
export const connectTo = (url: string | (() => string), sessionId: string, { lazy = true, retry = false, onSocket, onClosed }: { lazy?: boolean; retry?: boolean; onSocket?: ((socket: WebSocket) => void) | undefined; onClosed?: ((code: number) => void) | undefined } = {}) => createClient({
  url, lazy, retryAttempts: retry ? 100 : 0, retryWait: () => new Promise((resolve) => { setTimeout(resolve, 30); }), shouldRetry: () => retry,
  onNonLazyError: () => undefined,
  webSocketImpl: class extends WebSocket { constructor(address: string, protocol: string) { super(address, protocol, { headers: { cookie: `huiyin_session=${sessionId}` } }); onSocket?.(this); } },
  on: { closed: (event) => onClosed?.((event as { code: number }).code) },
});

/** What a stream carried so far. */
export interface Seen { __typename: 'Changed' | 'Gone' | 'ResyncRequired'; cursor: string; type?: string; actor?: string; id?: string; reason?: string; subject?: { id: string; version: number; note: string | null; allowedActions?: string[] } }

/** Reads a stream into a list; `resume` says where to go on from when the socket has to be opened anew. */
export function follow(client: Client, variables: Record<string, unknown> = {}, query = eventsDocument, resume: 'last' | 'now' | null = null) {
  const seen: Seen[] = [];
  let end: (how: unknown) => void;
  const ended = new Promise<unknown>((resolve) => { end = resolve; });
  const payload: SubscribePayload = { query, variables };
  const stop = client.subscribe<{ events: Seen }>(payload, {
    next: ({ data }) => {
      if (!data) return;
      seen.push(data.events);
      if (resume === 'last') variables['after'] = data.events.cursor;
      if (resume === 'now') delete variables['after'];
    },
    error: (error) => end(error), complete: () => end(null),
  });
  const until = async (enough: (seen: Seen[]) => boolean, ms = 10_000) => {
    await eventually(() => enough(seen), ms, () => `the stream carried ${seen.length} events and not what was waited for: ${JSON.stringify(seen.slice(-3))}`);
    return seen;
  };
  return { seen, stop, ended: ended as Promise<readonly GraphQLError[] | CloseEvent | Error | null>, until };
}

/** Waits until something is so. */
export async function eventually(so: () => boolean, ms = 10_000, told = () => 'it did not come to be so') {
  for (const end = Date.now() + ms; !so();) {
    if (Date.now() > end) throw new Error(told());
    await new Promise((resolve) => { setTimeout(resolve, 5); });
  }
}

/** A subscriber who is already being sent what happens: subscribing is not answered, so that is waited for. */
export async function subscriberOf(streams: Streams, actor: Actor = officer, variables: Record<string, unknown> = {}, query = eventsDocument) {
  const before = streams.realtime.stats().subscribers;
  const client = streams.connect(streams.signIn(actor));
  const stream = follow(client, variables, query);
  await eventually(() => streams.realtime.stats().subscribers > before);
  return { ...stream, client };
}

/** Where a stream stands that begins now. */
export const placeNow = async (streams: Streams) => streams.services.cursors.seal(await streams.feed.position(schemeId));

/** What happened in a chain since a place, by subject. */
export const journalSince = (ownerUrl: string, seq: number, chain = schemeId) => withClient(ownerUrl, async (client) =>
  (await client.query<{ subject_id: string }>('select subject_id from journal_entry where chain = $1 and seq > $2 order by seq', [chain, seq])).rows.map((r) => r.subject_id));

export const subjectsOf = (seen: readonly Seen[]) => seen.map((e) => e.subject?.id ?? e.id ?? e.reason);

/** A database and servers on it, ended together after each test. */
export function streamsWorld() {
  let database: FreshDatabase;
  const open: { close: () => Promise<unknown> }[] = [];
  const clients: Client[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
    await prepareMatters(database.ownerUrl);
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(() => database.drop());
  return {
    get database() { return database; },
    async server(options: Partial<Served> = {}): Promise<Streams> {
      const made = await serve({ appUrl: database.appUrl, ...options });
      open.push(made);
      return made;
    },
    async subscriber(...asked: Parameters<typeof subscriberOf>) {
      const made = await subscriberOf(...asked);
      clients.push(made.client);
      return made;
    },
    keep<T extends Client>(client: T): T { clients.push(client); return client; },
    atEnd(close: () => Promise<unknown>) { open.push({ close }); },
  };
}
