import { setTimeout as pause } from 'node:timers/promises';
import type { Position } from '../kernel/cursor.ts';
import { systemChain } from './feed.ts';
import type { Group } from './hub.group.ts';
import type { Hub } from './hub.ts';
import type { ResyncReason } from './hub.render.ts';
import type { Subscriber } from './hub.subscriber.ts';
import { countStretch, readStretch, type Recorded, type Stretch } from './recorded.ts';

const PAGE = 100;
/** So few missed events are sent inside the group's turn; more would keep its members waiting. */
const FEW = 20;

/** Sends a subscriber what it missed, and lets it in at the very place where the group then stands. */
export async function joinGroup(hub: Hub, group: Group, subscriber: Subscriber, after: string | null): Promise<void> {
  const { schemeId } = group.stream.viewpoint.actor;
  await hub.parts.feed.position(schemeId);
  let at = after === null ? null : await placeOf(hub, schemeId, after);
  for (let replayed = 0; ;) {
    if (subscriber.over) return;
    if (typeof at === 'string') return letIn(hub, group, subscriber, at);
    if (at === null) return letIn(hub, group, subscriber, null);
    const from: Position = at;
    const to = hub.place(schemeId);
    const missed = await measure(hub, group, subscriber, from, to);
    if (missed === null || replayed + missed > hub.parts.replayLimit) at = from.epoch === to.epoch ? 'HISTORY_TOO_LONG' : 'UNKNOWN_EPOCH';
    else if (missed <= FEW) {
      const here = hub.place(schemeId);
      const joined = await group.inTurn(async () => {
        const rest = await measure(hub, group, subscriber, from, here);
        if (rest === null || rest > 2 * FEW) return false;
        for await (const frame of frames(hub, group, subscriber, from, here)) subscriber.deliver(frame);
        if (!subscriber.over) group.members.add(subscriber);
        return true;
      });
      if (joined) return;
    } else {
      for await (const frame of frames(hub, group, subscriber, from, to)) {
        // a slow line holds up its own replay, nobody else's, and no queue grows
        await subscriber.deliverSlowly(frame);
        if (subscriber.over) return;
      }
      replayed += missed;
      at = to;
    }
  }
}

/** Lets a subscriber in from now on, telling it first to read anew where it could not be brought up to date. */
const letIn = (hub: Hub, group: Group, subscriber: Subscriber, resync: ResyncReason | null): Promise<void> => {
  const here = hub.place(group.stream.viewpoint.actor.schemeId);
  return group.inTurn(async () => {
    if (resync) subscriber.deliver(await hub.renderer.resync(group.stream, here, resync));
    if (!subscriber.over) group.members.add(subscriber);
  });
};

/** The place a cursor names, once this process has come that far; or why it names none. */
async function placeOf(hub: Hub, schemeId: string, cursor: string): Promise<Position | ResyncReason> {
  const position = hub.parts.cursors.open(cursor);
  const seq = position?.chains[schemeId];
  if (!position || seq === undefined) return 'UNKNOWN_CURSOR';
  for (let waited = 0; ; waited += 20) {
    const here = hub.place(schemeId);
    if (position.epoch !== here.epoch) return 'UNKNOWN_EPOCH';
    const system = position.chains[systemChain] ?? here.chains[systemChain] ?? 0;
    if (seq <= (here.chains[schemeId] ?? 0) && system <= (here.chains[systemChain] ?? 0))
      return { epoch: here.epoch, chains: { [systemChain]: system, [schemeId]: seq } };
    // A mutation's cursor may be ahead of the feed by a moment; one that stays ahead is of a journal that was put back.
    if (waited >= 3000) return 'UNKNOWN_CURSOR';
    if (waited === 0) await hub.parts.feed.look();
    await pause(20);
  }
}

const stretches = (group: Group, subscriber: Subscriber, from: Position, to: Position): Stretch[] => {
  const { own } = subscriber;
  const scopes = own ? [...group.stream.shared, own] : group.stream.shared;
  return group.chains.map((chain) => ({
    chain, after: from.chains[chain] ?? 0, until: to.chains[chain] ?? 0, scopes, subjectId: group.stream.subjectId,
  })).filter((s) => s.until > s.after);
};

/** How many events lie between two places; null where they are too many to look through, or of different epochs. */
async function measure(hub: Hub, group: Group, subscriber: Subscriber, from: Position, to: Position): Promise<number | null> {
  if (from.epoch !== to.epoch) return null;
  let missed = 0;
  for (const stretch of stretches(group, subscriber, from, to)) {
    if (stretch.until - stretch.after > hub.parts.replayStretch) return null;
    missed += await countStretch(hub.parts.services, stretch, hub.parts.replayLimit + 1);
  }
  return missed;
}

/** The frames of what lies between two places, each with the cursor of its own place. */
async function* frames(hub: Hub, group: Group, subscriber: Subscriber, from: Position, to: Position): AsyncGenerator<Buffer> {
  let at = from;
  for (const stretch of stretches(group, subscriber, from, to)) {
    for (let page: Recorded[], { after } = stretch; ; after = page.at(-1)!.seq) {
      page = await readStretch(hub.parts.services, { ...stretch, after }, PAGE);
      for (const entry of page) {
        at = { epoch: at.epoch, chains: { ...at.chains, [entry.chain]: entry.seq } };
        yield await hub.renderer.entry(group.stream, subscriber.viewpointOf(entry), entry, at, hub.replays);
      }
      if (page.length < PAGE) break;
    }
    at = { epoch: at.epoch, chains: { ...at.chains, [stretch.chain]: stretch.until } };
  }
}
