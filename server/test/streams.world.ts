import type { Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { withClient } from '../src/platform/database.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { freshDatabase, type FreshDatabase } from './database.ts';
import { eventsDocument, eventually, follow, type Seen } from './streams.client.ts';
import { officer, prepareMatters, schemeId, serve, type Served, type Streams } from './streams.ts';

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

/** An observer whose name stands where their liaison and the office find it, and nobody else. */
export const enrolled = (ownerUrl: string, { membershipId, personId, name }: Actor) => withClient(ownerUrl, async (client) => {
  const audience = [`member:${membershipId}`, `office:${schemeId}`, 'system:*'];
  await client.query("insert into scheme values ($1, '某区', 'none', 'cn', now())", [schemeId]);
  await client.query(`insert into rule_set (id, scheme_id, version, state, title_zh, title_en, document_name, trial, term_months, liaison_registers, liaison_declines, text_limit,
    photo_limit, photo_bytes, opinion_limit, number_prefix, method_needed, checks_shown, visit_months) values ('rls_x', $1, 1, 'DRAFT', '试行', 'Trial', '', false, 12, true, true, 10, 1, 1, 1, 'X', false, true, 3)`, [schemeId]);
  await client.query('insert into person (id, name, audience) values ($1, $2, $3)', [personId, name, audience]);
  await client.query("insert into membership (id, person_id, scheme_id, rule_set_id, role, since, audience) values ($1, $2, $3, 'rls_x', 'OBSERVER', now(), $4)", [membershipId, personId, schemeId, audience]);
});

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
