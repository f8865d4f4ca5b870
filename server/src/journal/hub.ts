import type { Scope } from '../kernel/audience.ts';
import type { Position } from '../kernel/cursor.ts';
import { systemChain, type Feed } from './feed.ts';
import { Gate } from './hub.gate.ts';
import { Group } from './hub.group.ts';
import { Renderer, type RenderParts } from './hub.render.ts';
import { joinGroup } from './hub.replay.ts';
import type { Subscriber } from './hub.subscriber.ts';
import type { Stream } from './hub.viewpoint.ts';
import type { Recorded } from './recorded.ts';
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
    const touched = new Set<Group>();
    for (const audience of [entry.audience, entry.leftAudience]) for (const scope of audience) for (const group of this.#byScope.get(scope) ?? []) touched.add(group);
    const places = new Map<string, Position>();
    const turns: Promise<void>[] = [];
    for (const group of touched) {
      const { subjectId, viewpoint: { actor: { schemeId } } } = group.stream;
      if (!group.chains.includes(entry.chain) || (subjectId ?? entry.subjectId) !== entry.subjectId) continue;
      const place = places.get(schemeId) ?? this.place(schemeId);
      places.set(schemeId, place);
      turns.push(group.inTurn(async () => {
        if (group.members.size > 0) this.#send(group, await this.renderer.entry(group.stream, entry, place, this.#live));
      }));
    }
    await Promise.all(turns);
  };

  /** The chain was put back or cut: whoever follows it reads anew. */
  readonly reset = (chain: string): void => {
    for (const group of this.#groups.values()) {
      if (!group.chains.includes(chain)) continue;
      const place = this.place(group.stream.viewpoint.actor.schemeId);
      group.inTurn(async () => this.#send(group, await this.renderer.resync(group.stream, place, 'UNKNOWN_EPOCH'))).catch(this.parts.failed);
    }
  };

  #send(group: Group, rest: Buffer): void {
    this.deliveries += group.send(rest);
  }

  /** Adds a subscriber after it was sent what it missed since `after`; without `after`, from now. */
  async join(subscriber: Subscriber, after: string | null): Promise<void> {
    const group = this.#group(subscriber.stream);
    group.joining += 1;
    // its own copy need not be kept
    subscriber.stream = group.stream;
    subscriber.onLeave(() => { group.members.delete(subscriber); this.#retire(group); });
    try {
      await joinGroup(this, group, subscriber, after);
    } finally {
      group.joining -= 1;
      this.#retire(group);
    }
  }

  #group(stream: Stream): Group {
    const known = this.#groups.get(stream.key);
    if (known) return known;
    const group = new Group(stream);
    this.#groups.set(stream.key, group);
    for (const scope of stream.viewpoint.scopes) {
      const groups = this.#byScope.get(scope);
      if (groups) groups.add(group);
      else this.#byScope.set(scope, new Set([group]));
    }
    return group;
  }

  #retire(group: Group): void {
    if (!group.empty || this.#groups.get(group.stream.key) !== group) return;
    this.#groups.delete(group.stream.key);
    for (const scope of group.stream.viewpoint.scopes) {
      const groups = this.#byScope.get(scope);
      groups?.delete(group);
      if (groups?.size === 0) this.#byScope.delete(scope);
    }
  }
}
