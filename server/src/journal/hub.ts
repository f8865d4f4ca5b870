import type { Scope } from '../kernel/audience.ts';
import type { Position } from '../kernel/cursor.ts';
import { systemChain, type Feed } from './feed.ts';
import { Gate } from './hub.gate.ts';
import { Group } from './hub.group.ts';
import { Renderer, type RenderParts } from './hub.render.ts';
import { joinGroup } from './hub.replay.ts';
import { Subscriber } from './hub.subscriber.ts';
import type { Stream, Viewpoint } from './hub.viewpoint.ts';
import { concern, type Recorded } from './recorded.ts';
import type { Services } from './services.ts';

/** What the hub needs beside what rendering takes. */
export interface HubParts extends RenderParts {
  feed: Feed;
  services: Pick<Services, 'orm'>;
  /** The most events a returning subscriber is sent one by one; beyond it they are told to read anew. */
  replayLimit: number;
  /** The longest stretch of the journal that is searched for them. */
  replayStretch: number;
}

/** Carries each entry of the journal to the groups it concerns: one execution a group, however many subscribe. */
export class Hub {
  readonly renderer: Renderer;
  readonly #groups = new Map<string, Group>();
  readonly #byScope = new Map<Scope, Set<Group>>();
  /** Who follows what is theirs alone: each member's subscribers, also those on their way in. */
  readonly #byOwn = new Map<Scope, Subscriber | readonly Subscriber[]>();
  readonly #live = new Gate(6);
  readonly replays = new Gate(4);
  deliveries = 0;

  constructor(readonly parts: HubParts) {
    this.renderer = new Renderer(parts);
  }

  get groups() { return this.#groups.size; }

  get subscribers() {
    let n = 0;
    for (const group of this.#groups.values()) n += group.members.size;
    return n;
  }

  /** Where a stream of this scheme stands that was sent everything handed on so far. */
  place(schemeId: string): Position {
    const at = (chain: string) => this.parts.feed.at(chain);
    const chains: Record<string, number> = {};
    for (const chain of [systemChain, schemeId]) {
      const head = at(chain);
      if (head) chains[chain] = head.seq;
    }
    return { epoch: at(schemeId)?.epoch ?? '', chains };
  }

  /** Takes an entry the moment the feed hands it on; done when all groups it concerns were sent it. */
  readonly accept = async (entry: Recorded): Promise<void> => {
    const touched = new Map<Group, Subscriber[]>();
    for (const audience of [entry.audience, entry.leftAudience]) {
      for (const scope of audience) {
        for (const group of this.#byScope.get(scope) ?? []) if (!touched.has(group)) touched.set(group, []);
        for (const subscriber of this.#owners(scope)) {
          const group = this.#groups.get(subscriber.stream.key)!;
          touched.set(group, [...(touched.get(group) ?? []), subscriber]);
        }
      }
    }
    const places = new Map<string, Position>();
    await Promise.all([...touched].map(([group, own]) => {
      const { subjectId, viewpoint: { actor: { schemeId } } } = group.stream;
      if (!group.chains.includes(entry.chain) || (subjectId ?? entry.subjectId) !== entry.subjectId) return undefined;
      const place = places.get(schemeId) ?? this.place(schemeId);
      places.set(schemeId, place);
      return this.#announce(group, own, entry, place);
    }));
  };

  /** Rendering begins at once, sending waits for the group's turn: many entries are under way, their order stays. */
  async #announce(group: Group, own: readonly Subscriber[], entry: Recorded, place: Position): Promise<void> {
    const render = (viewpoint: Viewpoint) => this.renderer.entry(group.stream, viewpoint, entry, place, this.#live)
      .catch((error: unknown) => { this.parts.failed(error); return null; });
    const theirs = new Map<string, Promise<Buffer | null>>();
    for (const { wire: { caller } } of own) {
      const { membershipId } = caller!.actor;
      if (!theirs.has(membershipId)) theirs.set(membershipId, render({ actor: caller!.actor, lang: caller!.lang, sessionId: null }));
    }
    const everyones = concern(entry, group.stream.shared) && group.size > own.length ? render(group.stream.viewpoint) : null;
    await group.inTurn(async () => {
      const named = new Set(own.filter((subscriber) => group.members.has(subscriber)));
      for (const subscriber of named) subscriber.deliver(await theirs.get(subscriber.wire.caller!.actor.membershipId)!);
      const frame = await everyones;
      this.deliveries += named.size + (everyones ? group.send(frame, named) : 0);
    });
  }

  /** The chain was put back or cut: whoever follows it reads anew. */
  readonly reset = (chain: string): void => {
    for (const group of this.#groups.values()) {
      if (!group.chains.includes(chain)) continue;
      const place = this.place(group.stream.viewpoint.actor.schemeId);
      group.inTurn(async () => void group.send(await this.renderer.resync(group.stream, place, 'UNKNOWN_EPOCH'))).catch(this.parts.failed);
    }
  };

  /** Adds a subscriber after it was sent what it missed since `after`; without `after`, from now. */
  async join(subscriber: Subscriber, after: string | null): Promise<void> {
    if (subscriber.over) return;
    const group = this.#group(subscriber.stream);
    // its own copy need not be kept
    subscriber.stream = group.stream;
    subscriber.hub = this;
    group.joining += 1;
    const { own } = subscriber;
    if (own) this.#own(own, [...this.#owners(own), subscriber]);
    try {
      await joinGroup(this, group, subscriber, after);
    } finally {
      group.joining -= 1;
      this.#retire(group);
    }
  }

  /** Forgets a subscriber. */
  leave(subscriber: Subscriber): void {
    const group = this.#groups.get(subscriber.stream.key);
    const { own } = subscriber;
    if (own) this.#own(own, this.#owners(own).filter((other) => other !== subscriber));
    if (group?.members.delete(subscriber)) this.#retire(group);
  }

  #owners(scope: Scope): readonly Subscriber[] {
    const found = this.#byOwn.get(scope) ?? [];
    return found instanceof Subscriber ? [found] : found;
  }

  /** Most members have one window open, for which a list would be a waste. */
  #own(scope: Scope, subscribers: readonly Subscriber[]): void {
    if (subscribers.length === 0) this.#byOwn.delete(scope);
    else this.#byOwn.set(scope, subscribers.length === 1 ? subscribers[0]! : subscribers);
  }

  #group(stream: Stream): Group {
    const known = this.#groups.get(stream.key);
    if (known) return known;
    const group = new Group(stream);
    this.#groups.set(stream.key, group);
    for (const scope of stream.shared) {
      const groups = this.#byScope.get(scope);
      if (groups) groups.add(group);
      else this.#byScope.set(scope, new Set([group]));
    }
    return group;
  }

  #retire(group: Group): void {
    if (group.size > 0 || this.#groups.get(group.stream.key) !== group) return;
    this.#groups.delete(group.stream.key);
    for (const scope of group.stream.shared) {
      const groups = this.#byScope.get(scope);
      groups?.delete(group);
      if (groups?.size === 0) this.#byScope.delete(scope);
    }
  }
}
