import type { ExecutionResult } from 'graphql';
import type { WebSocket } from 'ws';
import type { Stream } from './hub.viewpoint.ts';

/** One end of a socket, as far as streams use it. */
export interface Wire {
  readonly ws: WebSocket;
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
  #left: (() => void) | undefined;
  #end: ((result: typeof done) => void) | undefined;
  readonly #head: string;

  constructor(readonly wire: Wire, public stream: Stream, id: string) {
    this.#head = `{"id":${JSON.stringify(id)}`;
  }

  /** Sends what the group was rendered, under this subscription's id; cuts a peer whose queue is too long. */
  deliver(rest: Buffer, flushed?: () => void): void {
    const { ws } = this.wire;
    if (this.over || this.wire.over || ws.readyState !== OPEN) return flushed?.();
    if (ws.bufferedAmount > this.wire.mostBuffered) { this.wire.cut(); return flushed?.(); }
    ws.send(spliced(this.#head, rest), asText, flushed);
  }

  /** Sends and waits until the peer's line has taken it. */
  deliverSlowly(rest: Buffer): Promise<void> {
    return new Promise((resolve) => this.deliver(rest, () => resolve()));
  }

  /** Called once, when the subscription ends. */
  onLeave(left: () => void): void {
    this.#left = left;
  }

  [Symbol.asyncIterator]() { return this; }

  next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    return this.over ? Promise.resolve(done) : new Promise((resolve) => { this.#end = resolve; });
  }

  return(): Promise<typeof done> {
    this.over = true;
    this.#left?.();
    this.#left = undefined;
    this.#end?.(done);
    return Promise.resolve(done);
  }

  throw(): Promise<typeof done> {
    return this.return();
  }
}
