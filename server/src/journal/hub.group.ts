import type { Subscriber } from './hub.subscriber.ts';
import type { Stream } from './hub.viewpoint.ts';
import { systemChain } from './feed.ts';

/** Subscribers who are sent the same bytes. What happens to a group happens in turn, in the journal's order. */
export class Group {
  readonly members = new Set<Subscriber>();
  /** Subscribers on their way in. */
  joining = 0;
  #turn: Promise<unknown> = Promise.resolve();
  readonly chains: readonly string[];

  constructor(readonly stream: Stream) {
    this.chains = [systemChain, stream.viewpoint.actor.schemeId];
  }

  get empty() { return this.members.size === 0 && this.joining === 0; }

  /** After everything that was given to the group before. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  send(rest: Buffer): number {
    for (const member of this.members) member.deliver(rest);
    return this.members.size;
  }
}
