import type { IncomingMessage } from 'node:http';
import { authenticate, stillValid } from './accounts/authenticate.ts';
import { startTimers } from './clocks/timer.ts';
import type { Config } from './config.ts';
import { cluePaperRoute } from './clue-papers.ts';
import { demoRoute } from './demo-route.ts';
import { presentOver } from './errors.ts';
import { fileRoute } from './files.ts';
import { graphqlOverHttp } from './graphql.ts';
import type { Services } from './journal/services.ts';
import { pgWakeups } from './journal/feed.wakeups.ts';
import { Rooms } from './journal/presence.rooms.ts';
import { createRealtime } from './journal/socket.ts';
import { limits, refuseCost, validationRules } from './limits.ts';
import { loadNode } from './node.ts';
import { readForNotices } from './notices/reader.ts';
import { pages } from './pages.ts';
import { paperRoute } from './papers.ts';
import { createHttp, type Route } from './platform/http.ts';
import { langOf, requestContext } from './request.ts';
import { apiSchema } from './schema.ts';
import { createServices, type Parts } from './services.ts';
import { provider } from './sign-on.ts';
import { signOnRoute } from './sign-on-route.ts';

/** Which of the server's parts to run; all of them by default. */
export interface Roles { web: boolean; timers: boolean }

/** Where faults are written whole, under the trace id their callers were shown. */
export type Log = (trace: string, error: unknown) => void;

/** Composes the product, and serves it; tests and `main` come through here alike. `first` runs before anybody is let in. */
export async function createApp(config: Config, parts: Parts & { roles?: Partial<Roles>; log?: Log; first?: (services: Services) => Promise<void> }) {
  const log = parts.log ?? (() => undefined);
  const { services, feed, onSessionsEnded, reachedAt, close } = await createServices(config, parts);
  await parts.first?.(services);
  const schema = apiSchema();
  const graphql = await graphqlOverHttp({ schema, services, names: config, secure: config.publicOrigin?.startsWith('https:') ?? false, log });
  const realtime = createRealtime({
    schema, services, feed, rooms: new Rooms(() => pgWakeups(parts.appUrl, 500, 'huiyin_presence')), validationRules, refuseCost, limits: { tokens: limits.tokens }, loadNode,
    authenticate: async (request: IncomingMessage, params) => {
      const lang = langOf(params?.['lang'] ?? request.headers['accept-language']);
      const who = await authenticate(services, request.headers.cookie, lang, { slides: false });
      return who && !who.session.mustChangePassword && !who.session.mustEnrol ? { sessionId: who.session.id, actor: who.actor, lang } : null;
    },
    stillValid: (ids) => stillValid(services, ids),
    contextFor: (actor, lang) => requestContext({ services, actor, lang }),
    present: presentOver(log), failed: (error) => log('stream', error),
  });
  onSessionsEnded((ids) => ids.forEach(realtime.kick));
  const routes: Route[] = [
    { match: (path) => path === '/graphql', handle: graphql.handle },
    paperRoute(services),
    cluePaperRoute(services),
    fileRoute({ services, dataDir: config.dataDir }),
    ...(config.demo ? [demoRoute(services)] : []),
    ...(config.signOn ? [signOnRoute({ services, provider: provider(config.signOn), publicOrigin: config.publicOrigin, log })] : []),
  ];
  const http = createHttp({
    names: config, routes, upgrades: { '/graphql': realtime.upgrade }, fallback: await pages(config),
    ready: async () => { await services.orm.em.fork().execute('select 1'); return true; },
    gauges: () => Object.entries(realtime.stats()).map(([name, value]) => ({ name: `huiyin_stream_${name}`, help: `Streams: ${name}.`, values: [{ value }] })),
    failed: (error, request) => log(`${request.method} ${request.url?.split('?', 1)[0]}`, error),
  });
  const port = await http.listen(config.port, config.host);
  reachedAt(port);
  const timers = parts.roles?.timers === false ? null : startTimers(services, { also: [readForNotices], onError: (error) => log('timer', error) });
  return {
    url: `http://localhost:${port}`, services, feed, realtime,
    async close() {
      await timers?.stop();
      const drained = http.drain();
      await realtime.drain();
      await drained;
      await graphql.stop();
      await close();
    },
  };
}
