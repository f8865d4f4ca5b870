import 'reflect-metadata';
import { defineEntity, MikroORM, p } from '@mikro-orm/postgresql';
import type { ValidationRule } from 'graphql';
import type { Client } from 'graphql-ws';
import { Ctx, Int, ObjectType, Query, Resolver, Root, buildSchemaSync } from 'type-graphql';
import { act, type Answer } from '../src/journal/act.ts';
import type { Context } from '../src/journal/context.ts';
import { startFeed, type Feed } from '../src/journal/feed.ts';
import { pgWakeups } from '../src/journal/feed.wakeups.ts';
import { Rooms } from '../src/journal/presence.rooms.ts';
import { Open, OpenResolver, Staff } from '../src/journal/field.ts';
import type { Caller } from '../src/journal/hub.viewpoint.ts';
import { JournalResolver, noPubSub } from '../src/journal/journal.resolver.ts';
import { Node } from '../src/journal/node.type.ts';
import { reclaimLost } from '../src/journal/lost.ts';
import type { Services } from '../src/journal/services.ts';
import { createRealtime, type Limits, type Realtime } from '../src/journal/socket.ts';
import type { RefuseCost } from '../src/journal/socket.document.ts';
import type { StillValid } from '../src/journal/socket.rights.ts';
import type { Actor, Role } from '../src/kernel/actor.ts';
import { audience, type Scope } from '../src/kernel/audience.ts';
import { cursorSeal } from '../src/kernel/cursor.ts';
import { sealer } from '../src/kernel/sealed.ts';
import { newId } from '../src/kernel/id.ts';
import { createHttp, type Http } from '../src/platform/http.ts';
import { withClient } from '../src/platform/database.ts';
import { enforceClasses } from '../src/classes.ts';
import { presentOver } from '../src/errors.ts';
import { requestContext } from '../src/request.ts';
import { connectTo, type Connecting } from './streams.client.ts';

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
  @OpenResolver(() => String, 'Fails where its note says so, and takes the event with it') brittle(@Root() matter: Matter) {
    if (matter.note.includes('broken')) throw new Error('the secret of the house');
    return 'whole';
  }
}

export const schema = enforceClasses(buildSchemaSync({ resolvers: [MatterResolver, JournalResolver], orphanedTypes: [MatterType], pubSub: noPubSub, validate: false }));

export const schemeId = newId('Scheme');
export const otherSchemeId = newId('Scheme');

/** Somebody who acts in a scheme. */
export function actorWith(role: Role, scopes: Scope[], more: Partial<Actor> = {}): Actor {
  const membershipId = more.membershipId ?? newId('Membership');
  return { membershipId, personId: newId('Person'), schemeId, role, unitId: null, channel: null, name: `${role} 某`, lang: 'zh', scopes: [`member:${membershipId}`, ...scopes], ...more };
}

export const officer = actorWith('OFFICER', [`office:${schemeId}`, `scheme:${schemeId}`], { name: '张主任' });

/** The same actor in another scheme. */
export const schemeOf = (actor: Actor, scheme: string): Actor => ({ ...actor, schemeId: scheme, scopes: [`member:${actor.membershipId}`, `office:${scheme}`, `scheme:${scheme}`] });

/** The table of the tests' noun, and the chains. */
export const prepareMatters = (ownerUrl: string, chains: string[] = [schemeId, otherSchemeId]) => withClient(ownerUrl, async (client) => {
  await client.query("create table matter (id text primary key, note text not null, version int not null, audience text[] not null); select huiyin.walled('matter')");
  await client.query("insert into chain (id) select unnest($1::text[]) on conflict do nothing", [['system', ...chains]]);
});

export const openOrm = (appUrl: string, max = 10) => MikroORM.init({ entities: [Matter], clientUrl: appUrl, pool: { min: 0, max }, forceUtcTimezone: true, driverOptions: { onPoolCreated: reclaimLost }, debug: false, logger: () => undefined });

const signer = { sign: () => Buffer.from('signed'), verify: () => true };

export const servicesWith = (orm: MikroORM, wake: (chain: string) => void): Services => ({
  orm, now: () => new Date(), cursors: cursorSeal(Buffer.from('a secret of the tests')), signer, identity: { factorAsked: false, sealer: sealer(Buffer.from('a secret of the tests')), provider: null }, clocks: { apply: async () => undefined }, told: new Map(), alarms: new Map(), wake,
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
  connect: (sessionId: string, options?: Connecting) => Client;
  close: () => Promise<void>;
}

/** How to serve; only the database must be said. */
export interface Served { appUrl: string; limits?: Partial<Limits>; rules?: ValidationRule[]; refuseCost?: RefuseCost; wake?: boolean; listen?: boolean; pollMs?: number; stillValid?: StillValid; failed?: (error: unknown) => void; sessions?: Map<string, Caller> }

/** Starts a server on a database. */
export async function serve({ appUrl, limits, rules = [], refuseCost, wake = true, listen = false, pollMs = 200, stillValid, failed = () => undefined, sessions = new Map() }: Served): Promise<Streams> {
  const orm = await openOrm(appUrl);
  const feed = await startFeed({ orm, pollMs, failed, ...(listen ? { listenUrl: appUrl } : {}) });
  const services = servicesWith(orm, (chain) => { if (wake) feed.wake(chain); });
  const realtime = createRealtime({
    schema, services, feed, rooms: new Rooms(() => pgWakeups(appUrl, 500, 'huiyin_presence')), validationRules: rules, failed, present: presentOver((_, error) => failed(error)),
    authenticate: async (request) => sessions.get(/huiyin_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '') ?? null,
    stillValid: stillValid ?? (async (ids) => new Set(ids.filter((id) => sessions.has(id)))),
    contextFor: (actor, lang) => requestContext({ services, actor, lang }),
    loadNode: async (context, id) => (await context.em()).findOne(Matter, { id }),
    ...(limits ? { limits } : {}), ...(refuseCost ? { refuseCost } : {}),
  });
  const http: Http = createHttp({ names: { loopback: true }, routes: [], upgrades: { '/graphql': realtime.upgrade }, fallback: (_, response) => response.end() });
  const port = await http.listen(0, '127.0.0.1');
  const url = `ws://127.0.0.1:${port}/graphql`;
  return {
    services, feed, realtime, url, sessions,
    signIn(actor, sessionId = newId('Session')) { sessions.set(sessionId, { sessionId, actor, lang: actor.lang }); return sessionId; },
    connect: (sessionId, options) => connectTo(url, sessionId, options),
    async close() {
      await realtime.drain();
      await http.drain(200);
      await feed.close();
      await orm.close(true);
    },
  };
}
