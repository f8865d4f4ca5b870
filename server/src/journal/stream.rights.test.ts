import { describe, expect, test } from 'vitest';
import { eventually, rawSocket } from '../../test/streams.client.ts';
import { begin, officer, otherSchemeId, schemeId, type Streams } from '../../test/streams.ts';
import { placeNow, streamsWorld, subjectsOf } from '../../test/streams.world.ts';
import { scope } from '../kernel/audience.ts';
import { cursorSeal } from '../kernel/cursor.ts';

const world = streamsWorld();
const office = scope.office(schemeId);
const raw = (streams: Streams, { sessionId = streams.signIn(officer) } = {}) => rawSocket(streams.url, sessionId);

describe('rights', () => {
  test('are needed to open a socket', async () => {
    const streams = await world.server();
    const nobody = await raw(streams, { sessionId: 'no such session' });
    expect(await nobody.closed).toBe(4403);
    await eventually(() => streams.realtime.stats().sockets === 0);
  });

  test('that are withdrawn close the socket within two seconds, though nobody says so', async () => {
    const streams = await world.server();
    const stays = await world.subscriber(streams);
    const goes = await raw(streams);
    goes.subscribe('1');
    await eventually(() => streams.realtime.stats().subscribers === 2);
    const sessionId = [...streams.sessions.keys()].at(-1)!;
    streams.sessions.delete(sessionId);
    const since = Date.now();
    expect(await goes.closed).toBe(4403);
    expect(Date.now() - since).toBeLessThan(2000);
    await begin(streams.services, [office]);
    await stays.until((seen) => seen.length === 1);
    expect(goes.got.filter((m) => m.type === 'next')).toEqual([]);
  });

  test('close it at once where somebody says so, and what happens after that is not sent', async () => {
    const streams = await world.server();
    const sessionId = streams.signIn(officer);
    const peers = await Promise.all([raw(streams, { sessionId }), raw(streams, { sessionId })]);
    peers.forEach((peer) => peer.subscribe('1'));
    await eventually(() => streams.realtime.stats().subscribers === 2);
    peers[0]!.socket.pause();
    streams.realtime.kick(sessionId);
    await begin(streams.services, [office]);
    expect(await peers[1]!.closed).toBe(4403);
    await eventually(() => streams.realtime.stats().sockets === 0, 2000);
    peers[0]!.socket.resume();
    await peers[0]!.closed;
    expect(peers.flatMap((peer) => peer.got.filter((m) => m.type === 'next'))).toEqual([]);
  });

  test('that cannot be checked are not given for long', async () => {
    let known = true;
    const streams = await world.server({ limits: { patienceMs: 1500 }, stillValid: async (ids) => { if (known) return new Set(ids); return new Promise(() => undefined); } });
    const peer = await raw(streams);
    known = false;
    expect(await peer.closed).toBe(1013);
  });

  test('are given back to nobody when the server stops: sockets are told to come back', async () => {
    const streams = await world.server();
    const peer = await raw(streams);
    const deaf = await raw(streams);
    deaf.socket.pause();
    await streams.realtime.drain();
    expect(await peer.closed).toBe(1012);
    deaf.socket.terminate();
  });
});

describe('a place the stream cannot go on from', () => {
  const resync = async (streams: Streams, after: string) => {
    const stream = await world.subscriber(streams, officer, { after });
    await stream.until((seen) => seen.length > 0);
    const { id } = await begin(streams.services, [office]);
    await stream.until((seen) => seen.length > 1);
    expect(subjectsOf(stream.seen)[1]).toBe(id);
    return stream;
  };

  test('is answered by the wish to read anew, and the stream goes on from now', async () => {
    const streams = await world.server();
    const here = await streams.feed.position(schemeId);
    const seal = (change: Partial<typeof here>) => streams.services.cursors.seal({ ...here, ...change });
    const reasons = [];
    for (const after of ['rubbish', cursorSeal(Buffer.from('another server')).seal(here), seal({ epoch: 'before the restore' }), seal({ chains: { [otherSchemeId]: 0 } })])
      reasons.push((await resync(streams, after)).seen[0]!.reason);
    expect(reasons).toEqual(['UNKNOWN_CURSOR', 'UNKNOWN_CURSOR', 'UNKNOWN_EPOCH', 'UNKNOWN_CURSOR']);
  });

  test('lies ahead of the journal: it was put back', async () => {
    const streams = await world.server();
    const here = await streams.feed.position(schemeId);
    const { seen } = await resync(streams, streams.services.cursors.seal({ ...here, chains: { ...here.chains, [schemeId]: here.chains[schemeId]! + 1000 } }));
    expect(seen[0]).toMatchObject({ __typename: 'ResyncRequired', reason: 'UNKNOWN_CURSOR' });
  });

  test('lies too far back: by what it missed, or by what would have to be searched', async () => {
    for (const limits of [{ replay: 30 }, { replayStretch: 30 }]) {
      const streams = await world.server({ limits });
      const start = await placeNow(streams);
      const until = streams.feed.at(schemeId)!.seq + 31;
      for (let n = 0; n < 31; n += 1) await begin(streams.services, [office]);
      await eventually(() => streams.feed.at(schemeId)!.seq >= until);
      const stream = await resync(streams, start);
      expect(stream.seen[0]).toMatchObject({ __typename: 'ResyncRequired', reason: 'HISTORY_TOO_LONG' });
      const resumed = await world.subscriber(streams, officer, { after: stream.seen[0]!.cursor });
      await resumed.until((seen) => seen.length === 1);
      expect(subjectsOf(resumed.seen)).toEqual(subjectsOf(stream.seen.slice(1)));
    }
  });
});
