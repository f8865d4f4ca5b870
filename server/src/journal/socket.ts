import { handleProtocols, makeServer, type ServerOptions } from 'graphql-ws';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Actor } from '../kernel/actor.ts';
import type { Lang } from '../kernel/refused.ts';
import type { Context } from './context.ts';
import { faultLog } from './fault.ts';
import type { Feed } from './feed.ts';
import { Hub } from './hub.ts';
import type { Caller } from './hub.viewpoint.ts';
import type { Services } from './services.ts';
import { Connection } from './socket.connection.ts';
import { Documents, type RefuseCost, type Rules } from './socket.document.ts';
import { prepare, type Ready } from './socket.operation.ts';
import { closeSession, watchRights, type StillValid } from './socket.rights.ts';

/** What streams to clients are made of. */
export interface RealtimeOptions {
  schema: GraphQLSchema;
  services: Pick<Services, 'orm' | 'cursors'>;
  feed: Feed;
  /** Who opens the socket, by the session cookie of its request; null for nobody. */
  authenticate: (request: IncomingMessage, params: Readonly<Record<string, unknown>> | undefined) => Promise<Caller | null>;
  stillValid: StillValid;
  /** A context whose reads see what this actor's scopes see; it is ended by `fresh()`. */
  contextFor: (actor: Actor, lang: Lang, sessionId: string | null) => Context | Promise<Context>;
  /** The row an ID names as this context may see it; null where there is none. */
  loadNode: (context: Context, id: string) => Promise<object | null>;
  validationRules?: Rules;
  /** Throws where answering the document would cost too much. */
  refuseCost?: RefuseCost;
  /** An error as its reader may see it. */
  present: (error: GraphQLError, lang: Lang) => GraphQLFormattedError;
  failed?: (error: unknown) => void;
  limits?: Partial<Limits>;
}

/** What one peer may ask of the server. */
export interface Limits {
  /** The largest message taken, in bytes. */
  message: number;
  /** The most bytes that wait for one peer. */
  buffered: number;
  subscriptions: number;
  tokens: number;
  replay: number;
  replayStretch: number;
  pingMs: number;
  /** How long rights may stay unknown before sockets are closed. */
  patienceMs: number;
}
const usual: Limits = { message: 64 * 1024, buffered: 1024 * 1024, subscriptions: 20, tokens: 1000, replay: 500, replayStretch: 100_000, pingMs: 15_000, patienceMs: 5_000 };

/** Fields that are answered to one member in particular. */
const personal = ['allowedActions'];

/** Streams over graphql-transport-ws. */
export interface Realtime {
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Closes a session's sockets, at once. */
  kick: (sessionId: string) => void;
  /** Takes no more sockets and closes the open ones, to come back elsewhere. */
  drain: () => Promise<void>;
  stats: () => { sockets: number; subscribers: number; groups: number; executions: number; deliveries: number; cut: number };
}

/** Serves `events` to sockets, from the feed. */
export function createRealtime(options: RealtimeOptions): Realtime {
  const { schema, services, feed, present } = options;
  const failed = options.failed ?? faultLog('A stream failed');
  const limits = { ...usual, ...options.limits };
  const hub = new Hub({
    schema, services, feed, cursors: services.cursors, contextFor: options.contextFor, loadNode: options.loadNode, present, failed,
    replayLimit: limits.replay, replayStretch: limits.replayStretch,
  });
  const unsubscribe = feed.subscribe({ entry: hub.accept, reset: hub.reset });
  const documents = new Documents(schema, options.validationRules ?? [], limits.tokens);
  const parts = { schema, documents, mostSubscriptions: limits.subscriptions, personal, refuseCost: options.refuseCost };
  const connections = new Set<Connection>();
  let cut = 0;
  let draining = false;

  const protocol: ServerOptions<Record<string, unknown>, Connection> = {
    connectionInitWaitTimeout: 10_000,
    async onConnect({ extra, connectionParams }) {
      extra.caller = await options.authenticate(extra.takeRequest(), connectionParams);
      return extra.caller !== null && !extra.over;
    },
    onSubscribe({ extra, subscriptions }, id, payload) {
      const asked = { ...payload, query: payload.query };
      // graphql-ws keeps the message for as long as the subscription lives
      Object.assign(payload, { query: '', variables: undefined, extensions: undefined });
      return prepare(parts, extra.caller!, extra, id, asked, Object.keys(subscriptions).length);
    },
    onError: ({ extra }, _id, _payload, errors) => errors.map((error) => present(error, extra.caller?.lang ?? 'zh')),
    subscribe({ contextValue }) {
      const { subscriber, after } = contextValue as Ready;
      hub.join(subscriber, after).catch((error: unknown) => {
        failed(error);
        subscriber.wire.close(1013, 'Try again later');
      });
      return subscriber as never;
    },
  };
  const server = makeServer(protocol);
  const sockets = new WebSocketServer({ noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload: limits.message, handleProtocols });

  function open(ws: WebSocket, request: IncomingMessage): void {
    const connection = new Connection(ws, request, limits.buffered, () => { cut += 1; });
    connections.add(connection);
    // ws answers a broken frame itself; without a listener the error would end the process
    ws.on('error', () => undefined);
    ws.on('pong', () => { connection.alive = true; });
    const closed = server.opened({
      protocol: ws.protocol,
      send: (data) => connection.say(data),
      close: (code = 1000, reason = '') => connection.close(code, reason),
      onMessage: (take) => ws.on('message', (data) => {
        if (connection.over) return;
        take(String(data)).catch((error: unknown) => { failed(error); connection.close(1013, 'Try again later'); });
      }),
    }, connection);
    ws.once('close', (code, reason) => {
      connection.over = true;
      connections.delete(connection);
      closed(code, String(reason)).catch(failed);
    });
  }

  const stopWatching = watchRights(connections, options.stillValid, failed, 1000, limits.patienceMs);
  const pings = setInterval(() => {
    for (const connection of connections) {
      if (!connection.alive) { connection.cut(); continue; }
      connection.alive = false;
      connection.ws.ping();
    }
  }, limits.pingMs);
  pings.unref();

  return {
    upgrade: (request, socket, head) => sockets.handleUpgrade(request, socket, head, (ws) => (draining ? ws.close(1012, 'Service restart') : open(ws, request))),
    kick: (sessionId) => closeSession(connections, sessionId),
    async drain() {
      draining = true;
      unsubscribe();
      clearInterval(pings);
      stopWatching();
      const closing = [...connections].map(({ ws }) => new Promise((resolve) => ws.once('close', resolve)));
      for (const connection of connections) connection.close(1012, 'Service restart');
      await Promise.all(closing);
    },
    stats: () => ({ sockets: connections.size, subscribers: hub.subscribers, groups: hub.groups, executions: hub.renderer.executions, deliveries: hub.deliveries, cut }),
  };
}
