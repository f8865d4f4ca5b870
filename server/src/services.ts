import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { alarms } from './alarms.ts';
import { demoClock, demoOffset, inRealUse } from './accounts/demo-clock.ts';
import { seedCalendar } from './clocks/calendars.ts';
import { clockKeeper } from './clocks/keeper.ts';
import type { Config } from './config.ts';
import { entities } from './entities.ts';
import { follows } from './follows.ts';
import { startFeed, type Feed } from './journal/feed.ts';
import { reclaimLost } from './journal/lost.ts';
import type { Services } from './journal/services.ts';
import { inTransaction } from './journal/transaction.ts';
import { fileSigner } from './journal/signer.ts';
import { systemScope } from './kernel/audience.ts';
import { cursorSeal } from './kernel/cursor.ts';
import { sealer } from './kernel/sealed.ts';
import { happenings, told } from './labels.ts';
import { matters } from './matters.ts';
import { lookBacksMove } from './lookbacks/look-back.calendar.ts';
import { ruleEffects } from './rule-effects.ts';
import { sealAtStart } from './sealing.ts';
import { keptSecret } from './platform/secret.ts';
import { dropFile, readFileKept, signUpload, verifyUpload } from './submissions/uploads.ts';

/** What the composition hands in beside the configuration. */
export interface Parts {
  appUrl: string;
  /** A clock that tests set; the machine's, or the demo town's, where it is not given. */
  now?: (() => Date) | undefined;
}

/** The services of one process, and the end of them. */
export async function createServices(config: Config, { appUrl, now }: Parts) {
  // Connects at first use, and does not look for extensions that nobody asked for.
  const orm = new MikroORM({
    entities, clientUrl: appUrl, pool: { min: 0, max: 20 }, forceUtcTimezone: true, debug: false, allowGlobalContext: false,
    // a transaction that was forgotten must not hold up the readers of its chain
    driverOptions: { onPoolCreated: reclaimLost, options: '-c idle_in_transaction_session_timeout=30000', application_name: 'huiyin' },
  });
  const uploads = keptSecret(config, 'uploads');
  const seals = sealer(keptSecret(config, 'accounts'));
  await inTransaction({ orm }, [systemScope], async (em) => {
    await sealAtStart(em, seals);
    await seedCalendar(em);
  }).catch(async (error: unknown) => { await orm.close(); throw error; });
  const demo = config.demo && !await inRealUse(orm.em.fork());
  const clock = demoClock(demo && !now ? await demoOffset(orm.em.fork()) : 0);
  let port = config.port;
  const ended = new Set<(ids: readonly string[]) => void>();
  const feed: Feed = await startFeed({ orm, listenUrl: appUrl });
  const services: Services = {
    orm, now: now ?? clock.now, cursors: cursorSeal(keptSecret(config, 'cursors')), signer: fileSigner(join(config.dataDir, 'keys', 'journal.pem')),
    identity: { factorAsked: config.secondFactor ?? !demo, sealer: seals, provider: config.signOn ? { issuer: config.signOn.issuer, name: config.signOn.name ?? null } : null },
    files: { read: (id) => readFileKept(config.dataDir, id), drop: (id) => dropFile(config.dataDir, id), signUpload: (claim) => signUpload(uploads, claim), verifyUpload: (header, id, now) => verifyUpload(uploads, header, id, now) },
    clocks: clockKeeper(), matters, alarms, follows, calendarFollowers: [lookBacksMove], told, happenings, ruleEffects, wake: feed.wake,
    sessionsEnded: (ids) => { for (const tell of ended) tell(ids); },
    ...(demo ? { demo: { clock, port: () => port } } : {}),
  };
  return {
    services, feed,
    onSessionsEnded: (tell: (ids: readonly string[]) => void) => { ended.add(tell); },
    reachedAt: (actual: number) => { port = actual; },
    close: async () => { await feed.close(); await orm.close(); },
  };
}
