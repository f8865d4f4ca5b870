import type { ExecutionResult } from 'graphql';
import type { WebSocket } from 'ws';
import type { Scope } from '../kernel/audience.ts';
import { ownScope, type Caller, type Stream, type Viewpoint } from './hub.viewpoint.ts';
import { touches, type Recorded } from './recorded.ts';

/** One end of a socket, as far as streams use it. */
export interface Wire {
  readonly ws: WebSocket;
  readonly caller: Caller | null;
  /** Closing: nothing more is sent, whatever is still under way. */
  readonly over: boolean;
  readonly mostBuffered: number;
  /** Ends a peer that does not read. */
  cut(): void;
  close(code: number, reason: string): void;
}

const OPEN = 1;
const asText = { binary: false } as const;

/** A frame of its own for each: the id goes before what was serialised once for all. */
function spliced(head: string, rest: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(head.length + rest.length);
  frame.write(head, 0, 'latin1');
  rest.copy(frame, head.length);
  return frame;
}

const done = { value: undefined, done: true } as const;

/**
 * One subscription of one socket. To graphql-ws it is a stream that never yields and ends when the client says so; its
 * events come from the hub, which writes the socket itself.
 */
export class Subscriber {
  over = false;
  /** Whoever is to be told when it ends. */
  hub: { leave(subscriber: Subscriber): void } | undefined;
  #end: ((result: typeof done) => void) | undefined;
  readonly #head: string;

  constructor(readonly wire: Wire, public stream: Stream, id: string) {
    this.#head = `{"id":${JSON.stringify(id)}`;
  }

  /** The scope that only this subscriber's membership has, where their own matters are followed. */
  get own(): Scope | null {
    return this.stream.own ? ownScope(this.wire.caller!.actor) : null;
  }

  /** As whom an entry is read for this subscriber. */
  viewpointOf(entry: Recorded): Viewpoint {
    const { own, stream, wire: { caller } } = this;
    return own && touches(entry, own) ? { actor: caller!.actor, lang: caller!.lang, sessionId: null } : stream.viewpoint;
  }

  /**
   * Sends what the group was rendered, under this subscription's id; cuts a peer whose queue is too long. What could not
   * be rendered at all must not be missed in silence: the peer is closed, to come back and be sent it again.
   */
  deliver(rest: Buffer | null, flushed?: () => void): void {
    const { ws } = this.wire;
    if (!rest) this.wire.close(1013, 'Try again later');
    if (!rest || this.over || this.wire.over || ws.readyState !== OPEN) return flushed?.();
    if (ws.bufferedAmount > this.wire.mostBuffered) { this.wire.cut(); return flushed?.(); }
    ws.send(spliced(this.#head, rest), asText, flushed);
  }

  /** Sends and waits until the peer's line has taken it. */
  deliverSlowly(rest: Buffer): Promise<void> {
    return new Promise((resolve) => this.deliver(rest, () => resolve()));
  }

  [Symbol.asyncIterator]() { return this; }

  next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    return this.over ? Promise.resolve(done) : new Promise((resolve) => { this.#end = resolve; });
  }

  return(): Promise<typeof done> {
    this.over = true;
    this.hub?.leave(this);
    this.hub = undefined;
    this.#end?.(done);
    return Promise.resolve(done);
  }

  throw(): Promise<typeof done> {
    return this.return();
  }
}
