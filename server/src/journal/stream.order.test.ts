import { setTimeout as pause } from 'node:timers/promises';
import type WebSocket from 'ws';
import { describe, expect, test } from 'vitest';
import { connectTo, eventsDocument, follow } from '../../test/streams.client.ts';
import { begin, officer, schemeId, type Streams } from '../../test/streams.ts';
import { journalSince, placeNow, streamsWorld, subjectsOf } from '../../test/streams.world.ts';
import type { Scope } from '../kernel/audience.ts';

const world = streamsWorld();
const office: Scope = `office:${schemeId}`;
const write = (streams: Streams, writers: number, each: number) =>
  Promise.all(Array.from({ length: writers }, async () => { for (let n = 0; n < each; n += 1) await begin(streams.services, [office]); }));

describe('a stream', () => {
  test('carries what eight write at once, in order and each once, to who came before, meanwhile and after', async () => {
    const streams = await world.server();
    const from = streams.feed.at(schemeId)!.seq;
    const start = await placeNow(streams);
    const early = await world.subscriber(streams);
    const writing = write(streams, 8, 25);
    const meanwhile: Awaited<ReturnType<typeof world.subscriber>>[] = [];
    for (let n = 0; n < 6; n += 1) meanwhile.push(await world.subscriber(streams, officer, { after: start }), await pause(20).then(() => world.subscriber(streams, officer, { after: start })));
    await writing;
    const all = [early, ...meanwhile, await world.subscriber(streams, officer, { after: start })];
    await Promise.all(all.map(({ until }) => until((seen) => seen.length >= 200)));
    await pause(100);
    const happened = await journalSince(world.database.ownerUrl, from);
    expect(happened).toHaveLength(200);
    for (const { seen } of all) expect(subjectsOf(seen)).toEqual(happened);
  });

  test('begins at the very place of any of its cursors', async () => {
    const streams = await world.server();
    const first = await world.subscriber(streams);
    await write(streams, 1, 6);
    await first.until((seen) => seen.length === 6);
    for (const [n, { cursor }] of first.seen.entries()) {
      const again = await world.subscriber(streams, officer, { after: cursor });
      await again.until((seen) => seen.length === 5 - n);
      expect(again.seen).toEqual(first.seen.slice(n + 1));
    }
  });

  test('begins at the place a change answered, though the feed has not come that far', async () => {
    const streams = await world.server({ wake: false, pollMs: 400 });
    await begin(streams.services, [office]);
    const { cursor } = await begin(streams.services, [office]);
    const stream = await world.subscriber(streams, officer, { after: cursor });
    const { id } = await begin(streams.services, [office]);
    await stream.until((seen) => seen.length === 1);
    expect(subjectsOf(stream.seen)).toEqual([id]);
  });

  /** Cuts the socket again and again while eight write; gives what was seen and what happened. */
  async function throughCuts(resume: 'last' | 'now') {
    const streams = await world.server();
    const from = streams.feed.at(schemeId)!.seq;
    let socket: WebSocket | undefined;
    let sockets = 0;
    const client = world.keep(connectTo(streams.url, streams.signIn(officer), { retry: true, onSocket: (opened) => { socket = opened; sockets += 1; } }));
    const stream = follow(client, { after: await placeNow(streams) }, eventsDocument, resume);
    const writing = write(streams, 8, 25);
    for (let cut = 0; cut < 8; cut += 1) {
      const carried = stream.seen.length;
      await Promise.race([stream.until((seen) => seen.length > carried), pause(500)]).catch(() => undefined);
      socket?.terminate();
      await pause(60);
    }
    await writing;
    const happened = await journalSince(world.database.ownerUrl, from);
    await stream.until((seen) => seen.length >= happened.length, 5000).catch(() => undefined);
    await pause(100);
    return { seen: subjectsOf(stream.seen), happened, sockets };
  }

  test('goes on after its socket was cut, without a gap and with nothing twice', async () => {
    const { seen, happened, sockets } = await throughCuts('last');
    expect(sockets).toBeGreaterThan(5);
    expect(happened).toHaveLength(200);
    expect(seen).toEqual(happened);
  });

  test('loses what happened meanwhile where it does not say how far it had come (the control)', async () => {
    const { seen, happened } = await throughCuts('now');
    expect(new Set(seen).size).toBeLessThan(happened.length);
  });

  test('ends for the server when its client says so, and only then', async () => {
    const streams = await world.server();
    const one = await world.subscriber(streams);
    const other = await world.subscriber(streams);
    one.stop();
    await one.ended;
    await pause(50);
    await write(streams, 1, 1);
    await other.until((seen) => seen.length === 1);
    expect([one.seen.length, streams.realtime.stats().subscribers]).toEqual([0, 1]);
    other.stop();
    await other.ended;
    await pause(50);
    expect(streams.realtime.stats()).toMatchObject({ subscribers: 0, groups: 0 });
  });
});
