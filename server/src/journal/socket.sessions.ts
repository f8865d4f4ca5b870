import type { Peer } from './socket.peer.ts';

/** The open sockets of each session; nearly always one, for which a list would be a waste. */
export class Sessions {
  readonly #peers = new Map<string, Peer | readonly Peer[]>();

  get ids(): IterableIterator<string> { return this.#peers.keys(); }

  of(sessionId: string): readonly Peer[] {
    const found = this.#peers.get(sessionId) ?? [];
    return Array.isArray(found) ? found as readonly Peer[] : [found as Peer];
  }

  add(sessionId: string, peer: Peer): void {
    this.#keep(sessionId, [...this.of(sessionId), peer]);
  }

  remove(sessionId: string, peer: Peer): void {
    this.#keep(sessionId, this.of(sessionId).filter((other) => other !== peer));
  }

  #keep(sessionId: string, peers: readonly Peer[]): void {
    if (peers.length === 0) this.#peers.delete(sessionId);
    else this.#peers.set(sessionId, peers.length === 1 ? peers[0]! : peers);
  }
}
