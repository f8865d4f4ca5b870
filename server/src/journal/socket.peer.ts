import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, MessageType, parseMessage, type Message } from 'graphql-ws';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { Refused, type Lang } from '../kernel/refused.ts';
import type { Subscriber, Wire } from './hub.subscriber.ts';
import { thrifty, type Caller } from './hub.viewpoint.ts';
import type { Asked } from './socket.document.ts';
import type { PresenceSubscriber } from './socket.presence.ts';
import { asGraphQL } from './socket.refusal.ts';

/** One subscription of a socket, whatever it is to. */
type Subscribed = Subscriber | PresenceSubscriber;

/** A subscription made ready: who is to be sent what, from where on. */
export interface Ready { subscriber: Subscribed; after: string | null }

/** What a socket's end is served by. */
export interface Desk {
  readonly mostBuffered: number;
  authenticate: (request: IncomingMessage, params: Readonly<Record<string, unknown>> | undefined) => Promise<Caller | null>;
  prepare: (peer: Peer, id: string, asked: Asked) => Ready | readonly GraphQLError[];
  join: (ready: Ready) => Promise<void>;
  present: (error: GraphQLError, lang: Lang) => GraphQLFormattedError;
  failed: (error: unknown) => void;
  cut: () => void;
  /** It is known who has come. */
  admit: (peer: Peer, caller: Caller) => void;
  forget: (peer: Peer) => void;
}

/** A peer that does not answer the closing of its socket within this time is cut. */
const GRACE = 1_000;
const later = 'Try again later';
const none: readonly Subscribed[] = [];

/**
 * The server's end of graphql-transport-ws. What it keeps of an idle subscriber is a few fields, and no function or
 * promise of its own: thousands wait at a time.
 */
export class Peer extends WebSocket implements Wire {
  desk!: Desk;
  caller: Caller | null = null;
  /** Closing: nothing more is sent, whatever is still under way. */
  over = false;
  /** Answered since it was last asked whether it is there. */
  alive = true;
  greeted = false;
  /** How often it was looked at without having said who it is. */
  waited = 0;
  #request: IncomingMessage | null = null;
  #subscribers: readonly Subscribed[] = none;

  /** Takes up a socket that has just been opened. */
  begin(desk: Desk, request: IncomingMessage): void {
    this.desk = desk;
    this.#request = request;
    // ws answers a broken frame itself; without a listener the error would end the process
    this.on('error', ignore).on('pong', answered).on('message', received).on('close', closed);
    if (this.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL) this.end(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable');
  }

  get mostBuffered() { return this.desk.mostBuffered; }

  /** Closes the socket, and does not wait long for the other end. */
  end(code: number, reason: string): void {
    if (this.over) return;
    this.leave();
    this.close(code, reason);
    setTimeout(() => this.terminate(), GRACE).unref();
  }

  /** Ends a peer that lets its queue grow; nothing sent now would reach it. */
  cut(): void {
    if (this.over) return;
    this.leave();
    this.desk.cut();
    this.terminate();
  }

  /** Ends what it subscribed to. */
  leave(): void {
    this.over = true;
    this.#request = null;
    const left = this.#subscribers;
    this.#subscribers = none;
    for (const subscriber of left) subscriber.leave();
  }

  get subscriptions() { return this.#subscribers.length; }

  take(text: string): void {
    if (this.over) return;
    let message: Message;
    try {
      message = parseMessage(text);
    } catch {
      return this.end(CloseCode.BadRequest, 'Invalid message received');
    }
    switch (message.type) {
      case MessageType.ConnectionInit: return this.#greet(message.payload);
      case MessageType.Ping: return this.#say({ type: MessageType.Pong });
      case MessageType.Pong: return;
      case MessageType.Subscribe: return this.#subscribe(message.id, message.payload);
      case MessageType.Complete: return this.#complete(message.id);
      default: return this.end(CloseCode.BadRequest, 'Invalid message received');
    }
  }

  #greet(params: Record<string, unknown> | null | undefined): void {
    if (this.greeted) return this.end(CloseCode.TooManyInitialisationRequests, 'Too many initialisation requests');
    this.greeted = true;
    const request = this.#request!;
    this.#request = null;
    this.desk.authenticate(request, params ?? undefined).then((caller) => {
      if (this.over) return;
      if (!caller) return this.end(CloseCode.Forbidden, 'Forbidden');
      this.caller = thrifty(caller);
      this.desk.admit(this, this.caller);
      this.#say({ type: MessageType.ConnectionAck });
    }).catch((error: unknown) => { this.desk.failed(error); this.end(1013, later); });
  }

  #subscribe(id: string, asked: Asked): void {
    if (!this.caller) return this.end(CloseCode.Unauthorized, 'Unauthorized');
    if (this.#subscribers.some((subscriber) => subscriber.id === id)) return this.end(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
    const ready = this.desk.prepare(this, id, asked);
    if (!('subscriber' in ready)) {
      const { lang } = this.caller;
      return this.#say({ type: MessageType.Error, id, payload: ready.map((error) => this.desk.present(error, lang)) });
    }
    // spread, not pushed: an array that grows keeps room for more than it will ever hold
    this.#subscribers = [...this.#subscribers, ready.subscriber];
    this.desk.join(ready).catch((error: unknown) => {
      if (error instanceof Refused) return this.#refuse(id, error);
      this.desk.failed(error);
      this.end(1013, later);
    });
  }

  /** What was asked for turns out not to be the caller's. */
  #refuse(id: string, error: Refused): void {
    if (this.over) return;
    this.#complete(id);
    this.#say({ type: MessageType.Error, id, payload: [this.desk.present(asGraphQL(error), this.caller!.lang)] });
  }

  #complete(id: string): void {
    const ended = this.#subscribers.find((subscriber) => subscriber.id === id);
    this.#subscribers = this.#subscribers.filter((subscriber) => subscriber !== ended);
    ended?.leave();
  }

  /** Messages of the protocol obey the same bound as events: a peer may ask without end and never read. */
  #say(message: object): void {
    if (this.over || this.readyState !== this.OPEN) return;
    if (this.bufferedAmount > this.mostBuffered) return this.cut();
    this.send(JSON.stringify(message));
  }
}

// shared by all peers: a function for each would be a third of what they hold
function ignore(): void {}
function answered(this: WebSocket): void { (this as Peer).alive = true; }
function closed(this: WebSocket): void {
  const peer = this as Peer;
  peer.leave();
  peer.desk.forget(peer);
}
function received(this: WebSocket, data: WebSocket.RawData): void {
  const peer = this as Peer;
  try {
    peer.take(String(data));
  } catch (error) {
    peer.desk.failed(error);
    peer.end(1013, later);
  }
}
