import { handleProtocols } from 'graphql-ws';
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Actor } from '../kernel/actor.ts';
import type { Lang } from '../kernel/refused.ts';
import type { Context } from './context.ts';
import { faultLog } from './fault.ts';
import type { Feed } from './feed.ts';
import { Hub } from './hub.ts';
import { Subscriber } from './hub.subscriber.ts';
import { openingFields } from './opened.ts';
import type { Caller } from './hub.viewpoint.ts';
import type { Rooms } from './presence.rooms.ts';
import type { Services } from './services.ts';
import { Documents, type RefuseCost, type Rules } from './socket.document.ts';
import { prepare } from './socket.operation.ts';
import { Peer, type Desk } from './socket.peer.ts';
import { Sessions } from './socket.sessions.ts';
import { closeSession, watchRights, type StillValid } from './socket.rights.ts';

/** What streams to clients are made of. */
export interface RealtimeOptions {
  schema: GraphQLSchema;
  services: Pick<Services, 'orm' | 'cursors'>;
  feed: Feed;
  /** Who has which matter open. */
  rooms: Rooms;
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
  /** The most sockets of one session: windows of one browser. */
  sockets: number;
  tokens: number;
  replay: number;
  replayStretch: number;
  pingMs: number;
  /** How long rights may stay unknown before sockets are closed. */
  patienceMs: number;
}
const usual: Limits = { message: 64 * 1024, buffered: 1024 * 1024, subscriptions: 20, sockets: 40, tokens: 2000, replay: 500, replayStretch: 100_000, pingMs: 15_000, patienceMs: 5_000 };

/** Fields that are answered to one member in particular. */
const personal = ['allowedActions', ...openingFields];

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
  const parts = { schema, documents, mostSubscriptions: limits.subscriptions, personal, refuseCost: options.refuseCost,
    presence: { rooms: options.rooms, schema, contextFor: options.contextFor, loadNode: options.loadNode, present, failed } };
  const peers = new Set<Peer>();
  /** Those who have not yet said who they are. */
  const strangers = new Set<Peer>();
  const sessions = new Sessions();
  let cut = 0;
  let draining = false;

  const desk: Desk = {
    mostBuffered: limits.buffered, authenticate: options.authenticate, present, failed,
    prepare: (peer, id, asked) => prepare(parts, peer, id, asked),
    join: ({ subscriber, after }) => (subscriber instanceof Subscriber ? hub.join(subscriber, after) : subscriber.join()),
    cut: () => { cut += 1; },
    admit(peer, { sessionId }) {
      strangers.delete(peer);
      sessions.add(sessionId, peer);
      if (sessions.of(sessionId).length > limits.sockets) peer.end(1013, 'Too many sockets of one session');
    },
    forget(peer) {
      peers.delete(peer);
      strangers.delete(peer);
      if (peer.caller) sessions.remove(peer.caller.sessionId, peer);
    },
  };
  const sockets = new WebSocketServer({ noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload: limits.message, handleProtocols, WebSocket: Peer });

  const stopWatching = watchRights({ sessions, strangers, stillValid: options.stillValid, failed, patienceMs: limits.patienceMs });
  const pings = setInterval(() => {
    for (const peer of peers) {
      if (!peer.alive) { peer.cut(); continue; }
      peer.alive = false;
      peer.ping();
    }
  }, limits.pingMs);
  pings.unref();

  return {
    upgrade: (request, socket, head) => sockets.handleUpgrade(request, socket, head, (peer) => {
      peers.add(peer);
      strangers.add(peer);
      peer.begin(desk, request);
      if (draining) peer.end(1012, 'Service restart');
    }),
    kick: (sessionId) => closeSession(sessions, sessionId),
    async drain() {
      draining = true;
      unsubscribe();
      clearInterval(pings);
      stopWatching();
      const closing = [...peers].map((peer) => new Promise((resolve) => peer.once('close', resolve)));
      for (const peer of peers) peer.end(1012, 'Service restart');
      await Promise.all(closing);
      await options.rooms.close();
    },
    stats: () => ({ sockets: peers.size, subscribers: hub.subscribers, groups: hub.groups, executions: hub.renderer.executions, deliveries: hub.deliveries, cut }),
  };
}
