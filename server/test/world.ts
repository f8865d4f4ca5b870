import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { act } from '../src/journal/act.ts';
import type { Services } from '../src/journal/services.ts';
import { system } from '../src/kernel/actor.ts';
import { admit } from '../src/accounts/admit.actions.ts';
import { engage } from '../src/observers/appointment.actions.ts';
import { shanghaiDay } from '../src/kernel/calendar.ts';
import { openSession } from '../src/accounts/session.actions.ts';
import { createApp } from '../src/app.ts';
import { tick } from '../src/clocks/timer.ts';
import { entities } from '../src/entities.ts';
import type { Config } from '../src/config.ts';
import { withClient } from '../src/platform/database.ts';
import { presetOf } from '../src/schemes/presets.ts';
import { inForce } from '../src/schemes/rules.ts';
import { foundScheme } from '../src/schemes/scheme.actions.ts';
import { Unit } from '../src/schemes/unit.entity.ts';
import { newId } from '../src/kernel/id.ts';
import type { FreshDatabase } from './database.ts';
import { copyOf, newPlace } from './furnished.ts';
import { cast, type Part } from './cast.ts';

type Vars = Record<string, unknown>;
/** A refusal as a caller reads it. */
export interface Refusal { code: string; message: string; field?: string; rule?: string }

type PresetName = 'dongjiang' | 'huaibei';
/** When most tests take place; a world that begins then is furnished once and copied. */
const usually = '2026-03-02T10:00:00+08:00';
const founding = (services: Services, name: PresetName, title: string) => foundScheme({ services, actor: system('system') }, presetOf(name), { name: title, calendarId: 'cn' });

/** A small town with one scheme, a real server and a clock that is set by hand. */
export async function world({ preset = 'dongjiang' as PresetName, now = usually, demo = false, secondFactor = false, signOn = undefined as Config['signOn'] } = {}) {
  let at = new Date(now);
  const faults: string[] = [];
  const parts = { now: () => at, roles: { timers: false }, log: (trace: string, error: unknown) => { faults.push(`[${trace}] ${String((error as Error)?.stack ?? error)}`); } };
  const configOf = (dataDir: string): Config => ({
    root: join(import.meta.dirname, '../..'), port: 0, host: '127.0.0.1', loopback: true, dataDir, databaseUrl: undefined, databaseAppUrl: undefined,
    demo, secondFactor, signOn, publicOrigin: undefined, secret: 'a secret of the tests',
  });
  const furnish = async ({ database, dataDir }: { database: FreshDatabase; dataDir: string }) => {
    const app = await createApp(configOf(dataDir), { ...parts, appUrl: database.appUrl });
    const schemeId = await founding(app.services, preset, '测试区营商环境监督');
    const there = await people(app.services, schemeId);
    await app.close();
    return { schemeId, ...there };
  };
  const { database, dataDir, note } = demo || now !== usually ? await newPlace(furnish) : await copyOf(`world_${preset}`, furnish);
  const { schemeId, units, members } = note;
  const cookies = new Map(Object.entries(note.cookies));
  const config = configOf(dataDir);
  const app = await createApp(config, { ...parts, appUrl: database.appUrl });
  const { services } = app;
  const found = (name: PresetName, title: string) => founding(services, name, title);
  const counts = { entries: 0, refusals: 0 };

  async function post(who: string | null, query: string, variables: Vars, lang: string) {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST', body: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', 'x-huiyin': '1', 'accept-language': lang, ...(who ? { cookie: `huiyin_session=${cookies.get(who)}` } : {}) },
    });
    return await response.json() as { data?: Record<string, never>; errors?: { message: string; extensions: Refusal }[] };
  }

  // signing in to the database is dearer than most questions
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  owner.on('error', () => undefined);
  const journal = async () => (await owner.query<{ chain: string; seq: string; type: string; subject_id: string; audience: string[]; actor_id: string }>(
    'select chain, seq, type, subject_id, audience, actor_id from journal_entry order by chain, seq')).rows;

  const as = (who: keyof typeof cast | null, lang = 'zh') => ({
    /** The answer; a refusal fails the test. */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    async run<T = any>(query: string, variables: Vars = {}): Promise<T> {
      const { data, errors } = await post(who, query, variables, lang);
      if (errors) throw new Error(`${who}: ${JSON.stringify(errors)} ${faults.join('\n')}`);
      counts.entries += 1;
      return data as T;
    },
    /** The refusal, after which the journal stands where it stood. */
    async refused(query: string, variables: Vars = {}): Promise<Refusal> {
      const before = await journal();
      const { data, errors } = await post(who, query, variables, lang);
      expect(errors, JSON.stringify(data)).toBeDefined();
      expect(await journal()).toEqual(before);
      counts.refusals += 1;
      return { ...errors![0]!.extensions, message: errors![0]!.message };
    },
    raw: (query: string, variables: Vars = {}) => post(who, query, variables, lang),
    cookie: () => `huiyin_session=${who ? cookies.get(who) : ''}`,
  });

  return {
    app, services, database, faults, dataDir, schemeId, units, members, as, journal, counts, found, config,
    now: () => at,
    set: (to: string | Date) => { at = new Date(to); },
    /** Sets the clock and lets the timers see it. */
    async pass(to: string) { at = new Date(to); return tick(services); },
    tick: () => tick(services),
    /** SQL as the application's own role, as whoever these scopes are. */
    asRole: <T extends object>(scopes: readonly string[], sql: string, params: unknown[] = []) => withClient(database.appUrl, async (c) => {
      await c.query('begin');
      await c.query("select set_config('huiyin.scopes', $1, true)", [`{${scopes.map((s) => `"${s}"`).join(',')}}`]);
      const { rows } = await c.query<T>(sql, params);
      await c.query('commit');
      return rows;
    }),
    asOwner: async <T extends object>(sql: string, params: unknown[] = []) => (await owner.query<T>(sql, params)).rows,
    /** Somebody with the owner's rights works on the scheme's journal (`$chain`) behind the product's back. */
    tamper: (sql: string) => withClient(database.ownerUrl, async (c) => {
      await c.query('alter table journal_payload drop constraint if exists journal_payload_chain_seq_fkey; alter table journal_entry drop constraint if exists journal_entry_seq_check');
      await c.query(sql.replaceAll('$chain', `'${schemeId}'`));
    }),
    async asOwnerEm<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
      const orm = await MikroORM.init({ entities, clientUrl: database.ownerUrl, forceUtcTimezone: true });
      try { return await work(orm.em.fork() as EntityManager); } finally { await orm.close(); }
    },
    async close() {
      await app.close();
      await owner.end();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
export type World = Awaited<ReturnType<typeof world>>;

/** Everybody of the cast, in office and signed in. */
async function people(services: Services, schemeId: string) {
  const units: Record<string, string> = {};
  const members: Record<string, string> = {};
  const cookies: Record<string, string> = {};
  await act({ services, actor: system(schemeId) }, { act: 'cast', input: {} }, async (change) => {
    await change.write();
    for (const name of new Set(Object.values<Part>(cast).flatMap((p) => (p.unit ? [p.unit] : [])))) {
      units[name] = newId('Unit', change.now);
      await change.em.persist(change.em.create(Unit, { id: units[name], schemeId, name })).flush();
    }
    const ruleSetId = (await inForce(change.em, schemeId, change.now)).set.id;
    for (const [key, part] of Object.entries<Part>(cast)) {
      const newcomer = { name: part.name, phone: part.phone ?? null, username: `user-${key}`, passwordHash: 'none', mustChange: false };
      const as = {
        schemeId, ruleSetId, title: part.title, since: change.now,
        unitId: part.unit ? units[part.unit]! : null, channel: part.channel ?? null, liaisonId: part.liaison ? members[part.liaison]! : null,
      };
      const { person, account, membership } = part.role !== 'OBSERVER' ? await admit(change, newcomer, { ...as, role: part.role })
        : await engage(change, { ...as, role: part.role, person: newcomer, managingUnitId: null, nominatingUnitId: null, nominationId: null, enterprise: null, startsOn: shanghaiDay(change.now) });
      members[key] = membership.id;
      cookies[key] = (await openSession(change, account!, membership, person, 'zh')).token;
    }
    return { id: schemeId };
  });
  return { units, members, cookies };
}

const open: World[] = [];
afterEach(async () => { for (const w of open.splice(0)) await w.close(); });

/** A world that is closed after the test. */
export async function aWorld(options: Parameters<typeof world>[0] = {}): Promise<World> {
  const w = await world(options);
  open.push(w);
  return w;
}

/** A clause's test; what it did and was refused is counted for `npm run clauses`. */
export function clause(name: string, run: (w: World) => Promise<void>, options: Parameters<typeof world>[0] = {}): void {
  test(name, async () => {
    const w = await aWorld(options);
    await run(w);
    const file = process.env['HUIYIN_CLAUSES'];
    if (file) for (const c of name.match(/^(?:[AB]-\d+[, ]*)+/)?.[0].match(/[AB]-\d+/g) ?? []) {
      appendFileSync(file, `${JSON.stringify({ clause: c, test: name, ...w.counts })}\n`);
    }
  });
}
