import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { say, secure } from './http/answer.ts';
import { BodyTooLong, hurry } from './http/body.ts';
import { bindAll, patientServer } from './http/listen.ts';
import { printGauges, processGauges, type Gauge } from './http/metrics.ts';
import { isAddressed, type Names } from './http/origin.ts';
import { upgradeRouter, type Upgrade } from './http/upgrades.ts';

export { say } from './http/answer.ts';
export { BodyTooLong, graphqlBodyLimit, readBody } from './http/body.ts';
export type { Gauge } from './http/metrics.ts';
export { isOwnOrigin, type Names } from './http/origin.ts';
export type { Upgrade } from './http/upgrades.ts';

/** Answers a request. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Who answers which paths. */
export interface Route {
  match(pathname: string): boolean;
  handle: Handle;
  /** Bodies may take minutes to arrive, as a photo over a poor line does. */
  slow?: boolean;
}

/** What is served, and under which names. */
export interface Serving {
  names: Names;
  routes: Route[];
  upgrades: Record<string, Upgrade>;
  fallback: Handle;
  /** Whether the database answers; asked by `/readyz`. */
  ready?: () => Promise<boolean>;
  /** More numbers for `/metrics`. */
  gauges?: () => Gauge[] | Promise<Gauge[]>;
  /** Told of a fault that no route caught. */
  failed?: (error: unknown, request: IncomingMessage) => void;
}

/** The one HTTP server of the process. */
export interface Http {
  server: Server;
  /** Resolves to the port, which the system chose where 0 was asked. */
  listen(port: number, host: string): Promise<number>;
  /** Fails readiness at once, lets running requests finish for `patience` ms and closes the rest. */
  drain(patience?: number): Promise<void>;
}

/** Routes requests and sockets of one port to those who serve them. */
export function createHttp(serving: Serving): Http {
  const servers = [patientServer(), patientServer()] as const;
  const sockets = new Set<Duplex>();
  let draining = false;

  const own: Record<string, Handle> = {
    '/healthz': (_, response) => say(response, 200, 'ok'),
    '/readyz': async (_, response) => {
      const ready = !draining && (await Promise.resolve(serving.ready?.() ?? true).catch(() => false));
      say(response, ready ? 200 : 503, ready ? 'ready' : 'not ready');
    },
    '/metrics': async (_, response) => {
      const open = { name: 'huiyin_open_sockets', help: 'WebSockets open.', values: [{ value: sockets.size }] };
      say(response, 200, printGauges([...processGauges(), open, ...((await serving.gauges?.()) ?? [])]));
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    secure(response);
    const path = (request.url ?? '/').split('?', 1)[0]!;
    if (draining) response.setHeader('connection', 'close');
    try {
      if (Object.hasOwn(own, path)) return void (await own[path]!(request, response));
      if (!isAddressed(request, serving.names)) return say(response, 421, 'This server is not known by that name.');
      const route = serving.routes.find((one) => one.match(path));
      if (!route?.slow) hurry(request);
      await (route?.handle ?? serving.fallback)(request, response);
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      // The rest of a long body is not read, so the connection cannot be used again.
      if (error instanceof BodyTooLong) return say(response, 413, 'The request is too long.', { connection: 'close' });
      serving.failed?.(error, request);
      say(response, 500, 'Internal error.');
    }
  }

  const upgrade = upgradeRouter(serving.upgrades, serving.names, sockets, () => draining);
  for (const server of servers) {
    server.on('request', (request, response) => void handle(request, response));
    server.on('upgrade', upgrade);
  }
  return {
    server: servers[0],
    listen: (port, host) => bindAll(servers[0], servers[1], port, host),
    async drain(patience = 5_000) {
      draining = true;
      const cut = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
        for (const server of servers) server.closeAllConnections();
      }, patience);
      await Promise.all(
        servers.map((server) => {
          const closed = new Promise<void>((resolve) => (server.listening ? server.close(() => resolve()) : resolve()));
          server.closeIdleConnections();
          return closed;
        }),
      );
      clearTimeout(cut);
      for (const socket of sockets) socket.destroy();
    },
  };
}
