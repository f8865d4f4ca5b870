import type { Scope } from '../kernel/audience.ts';
import { ownScope, type Caller, type Stream, type Viewpoint } from './hub.viewpoint.ts';
import { touches, type Recorded } from './recorded.ts';

/** One end of a socket, as far as streams use it. */
export interface Wire {
  readonly caller: Caller | null;
  readonly readyState: number;
  readonly bufferedAmount: number;
  readonly mostBuffered: number;
  /** Closing: nothing more is sent. */
  readonly over: boolean;
  send(data: Buffer, options: { binary: boolean }, flushed?: () => void): void;
  /** Ends a peer that does not read. */
  cut(): void;
  end(code: number, reason: string): void;
}

const OPEN = 1;
const asText = { binary: false } as const;

const opening = Buffer.from('{"id":"');
const QUOTE = 0x22;

// One allocation serves dozens of frames that leave at once.
const BLOCK = 64 * 1024;
let block = Buffer.alloc(0);
let used = 0;

function room(length: number): Buffer {
  if (used + length > block.length) {
    block = Buffer.allocUnsafeSlow(Math.max(BLOCK, length));
    used = 0;
  }
  return block.subarray(used, used += length);
}

/** A frame of its own for each: the id goes before what was serialised once for all. One that has to wait keeps no block from being freed. */
function spliced(id: string, rest: Buffer, waits: boolean): Buffer {
  const start = opening.length + id.length + 1;
  const frame = waits ? Buffer.allocUnsafeSlow(start + rest.length) : room(start + rest.length);
  frame.set(opening);
  for (let i = 0; i < id.length; i += 1) frame[opening.length + i] = id.charCodeAt(i);
  frame[start - 1] = QUOTE;
  frame.set(rest, start);
  return frame;
}

/** One subscription of one socket. */
export class Subscriber {
  over = false;
  /** Whoever is to be told when it ends. */
  hub: { leave(subscriber: Subscriber): void } | null = null;

  /** The id goes into frames as it is: ASCII without quotation marks and backslashes. */
  constructor(readonly wire: Wire, public stream: Stream, readonly id: string) {}

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
    const { wire } = this;
    if (!rest) wire.end(1013, 'Try again later');
    if (!rest || this.over || wire.over || wire.readyState !== OPEN) return flushed?.();
    const waiting = wire.bufferedAmount;
    if (waiting > wire.mostBuffered) { wire.cut(); return flushed?.(); }
    wire.send(spliced(this.id, rest, waiting > 0), asText, flushed);
  }

  /** Sends and waits until the peer's line has taken it. */
  deliverSlowly(rest: Buffer): Promise<void> {
    return new Promise((resolve) => this.deliver(rest, () => resolve()));
  }

  leave(): void {
    this.over = true;
    this.hub?.leave(this);
    this.hub = null;
  }
}
