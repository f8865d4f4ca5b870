import type { Subscriber } from './hub.subscriber.ts';
import type { Stream } from './hub.viewpoint.ts';
import { systemChain } from './feed.ts';

const nobody: ReadonlySet<Subscriber> = new Set();

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

  /** How many there are, or are about to be. */
  get size() { return this.members.size + this.joining; }

  /** After everything that was given to the group before. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Sends a frame to everybody but those who are sent their own. */
  send(rest: Buffer | null, but: ReadonlySet<Subscriber> = nobody): number {
    for (const member of this.members) if (but.size === 0 || !but.has(member)) member.deliver(rest);
    return this.members.size - but.size;
  }
}
