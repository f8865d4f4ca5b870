import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { Wire } from './hub.subscriber.ts';
import type { Caller } from './hub.viewpoint.ts';

/** A peer that does not answer the closing of its socket within this time is cut. */
const GRACE = 1_000;

/** One open socket: who opened it, and whether it still may be open. */
export class Connection implements Wire {
  caller: Caller | null = null;
  /** Answered since it was last asked whether it is there. */
  alive = true;
  over = false;
  #request: IncomingMessage | undefined;

  constructor(readonly ws: WebSocket, request: IncomingMessage, readonly mostBuffered: number, readonly onCut: () => void) {
    this.#request = request;
  }

  /** The request the socket came with; needed once, to learn who it is. */
  takeRequest(): IncomingMessage {
    const request = this.#request!;
    this.#request = undefined;
    return request;
  }

  close(code: number, reason: string): void {
    if (this.over) return;
    this.over = true;
    this.ws.close(code, reason);
    setTimeout(() => this.ws.terminate(), GRACE).unref();
  }

  /** Ends a peer that lets its queue grow; nothing sent now would reach it. */
  cut(): void {
    if (this.over) return;
    this.over = true;
    this.onCut();
    this.ws.terminate();
  }

  /** Sends a message of the protocol. */
  say(data: string): Promise<void> {
    const { ws } = this;
    if (this.over || ws.readyState !== ws.OPEN) return Promise.resolve();
    if (ws.bufferedAmount > this.mostBuffered) { this.cut(); return Promise.resolve(); }
    return new Promise((resolve) => ws.send(data, () => resolve()));
  }
}
