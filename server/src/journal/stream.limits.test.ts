import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLError, type ValidationRule } from 'graphql';
import { describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { connectTo, eventsDocument, eventually, follow, rawSocket } from '../../test/streams.client.ts';
import { begin, officer, schemeId, type Streams } from '../../test/streams.ts';
import { placeNow, streamsWorld, subjectsOf } from '../../test/streams.world.ts';
import { scope } from '../kernel/audience.ts';
import { Refused } from '../kernel/refused.ts';

const world = streamsWorld();
const office = scope.office(schemeId);
const raw = (streams: Streams, { sessionId = streams.signIn(officer), ...options }: { sessionId?: string; init?: boolean; autoPong?: boolean; protocol?: string } = {}) => rawSocket(streams.url, sessionId, options);

describe('a peer that does not read', () => {
  const note = 'x'.repeat(200_000);

  test('is cut, and neither ends nor delays the others', async () => {
    const streams = await world.server({ limits: { buffered: 1024 * 1024 } });
    const healthy = await Promise.all([0, 1, 2].map(() => world.subscriber(streams)));
    const stalled = await raw(streams);
    stalled.subscribe('1');
    await eventually(() => streams.realtime.stats().subscribers === 4);
    stalled.socket.pause();
    const slowest: number[] = [];
    const ids: string[] = [];
    for (let n = 0; n < 90; n += 1) {
      ids.push((await begin(streams.services, [office], note)).id);
      const committed = Date.now();
      await Promise.all(healthy.map(({ until }) => until((seen) => seen.length > n)));
      slowest.push(Date.now() - committed);
    }
    expect(streams.realtime.stats()).toMatchObject({ cut: 1, sockets: 3 });
    for (const { seen } of healthy) expect(subjectsOf(seen)).toEqual(ids);
    expect(slowest.sort((a, b) => a - b)[80]).toBeLessThan(1000);
    stalled.socket.terminate();
  });

  test('is waited for in its own replay, which takes no memory meanwhile, and keeps nobody else waiting', async () => {
    const streams = await world.server({ limits: { buffered: 1024 * 1024 } });
    const after = await placeNow(streams);
    for (let n = 0; n < 90; n += 1) await begin(streams.services, [office], note);
    const stalled = await raw(streams);
    stalled.socket.pause();
    stalled.subscribe('1', eventsDocument, { after });
    let executions = -1;
    for (; executions !== streams.realtime.stats().executions; await pause(300)) executions = streams.realtime.stats().executions;
    expect(executions).toBeLessThan(90);
    const healthy = await world.subscriber(streams);
    const { id } = await begin(streams.services, [office]);
    await healthy.until((seen) => subjectsOf(seen).includes(id));
    stalled.socket.resume();
    await eventually(() => stalled.got.filter((m) => m.type === 'next').length === 91);
    expect(streams.realtime.stats()).toMatchObject({ cut: 0, subscribers: 2 });
    stalled.socket.terminate();
  });

  test('is cut when it no longer answers that it is there', async () => {
    const streams = await world.server({ limits: { pingMs: 100 } });
    const healthy = await world.subscriber(streams);
    const silent = await raw(streams, { autoPong: false });
    expect(await silent.closed).toBe(1006);
    await pause(300);
    await begin(streams.services, [office]);
    await healthy.until((seen) => seen.length === 1);
  });
});

describe('what is no part of the protocol', () => {
  test.each<[string, string | Buffer, number]>([
    ['no JSON', 'hello', 4400], ['no object', '[]', 4400], ['no type', '{}', 4400], ['an unknown type', '{"type":"nope"}', 4400],
    ['no query', '{"type":"subscribe","id":"1","payload":{}}', 4400], ['no id', '{"type":"subscribe","payload":{"query":"{ one }"}}', 4400],
    ['a second greeting', '{"type":"connection_init"}', 4429], ['bytes', Buffer.from([0xff, 0xfe, 0x00]), 4400],
    ['more than may be sent', `{"type":"ping","payload":{"a":"${'x'.repeat(70_000)}"}}`, 1009],
  ])('closes its socket and no other: %s', async (_, message, code) => {
    const streams = await world.server();
    const healthy = await world.subscriber(streams);
    const bad = await raw(streams);
    bad.socket.send(message);
    expect(await bad.closed).toBe(code);
    await begin(streams.services, [office]);
    await healthy.until((seen) => seen.length === 1);
  });

  test('closes a socket that subscribes before it was greeted, or speaks another protocol', async () => {
    const streams = await world.server();
    const hasty = await raw(streams, { init: false });
    hasty.subscribe('1');
    expect(await hasty.closed).toBe(4401);
    await expect(raw(streams, { protocol: 'graphql-ws', init: false })).rejects.toThrow();
  });

  test('closes a line that sends what is no frame at all', async () => {
    const streams = await world.server();
    const healthy = await world.subscriber(streams);
    const { port } = new URL(streams.url);
    const line = connect(Number(port), '127.0.0.1');
    line.write('GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n');
    await once(line, 'data');
    line.write(Buffer.from('f7ff00112233445566778899aabbccddeeff', 'hex'));
    line.resume();
    await once(line, 'close');
    await begin(streams.services, [office]);
    await healthy.until((seen) => seen.length === 1);
  });
});

describe('what is refused, while the socket stays open', () => {
  const noAliases: ValidationRule = (context) => ({ Field(node) { if (node.alias) context.reportError(new GraphQLError('No aliases here', { extensions: { code: 'LIMIT' } })); } });
  const refusal = async (streams: Streams, query: string, variables: Record<string, unknown> = {}) =>
    (await follow(world.keep(connectTo(streams.url, streams.signIn(officer))), variables, query).ended) as readonly GraphQLError[];

  test('queries, mutations, unknown fields, wrong variables, long documents and what the rules forbid', async () => {
    const streams = await world.server({ rules: [noAliases] });
    expect(await refusal(streams, '{ one }')).toMatchObject([{ message: 'WebSocket 只接受订阅，查询和操作请用 HTTP', extensions: { code: 'INVALID' } }]);
    expect((await refusal(streams, 'mutation { one }'))[0]!.message).toContain('只接受订阅');
    expect((await refusal(streams, 'subscription { nothing }'))[0]!.message).toContain('nothing');
    expect((await refusal(streams, eventsDocument, { scope: 'EVERYTHING' }))[0]!.message).toContain('EVERYTHING');
    expect((await refusal(streams, 'subscription { events {'))[0]!.message).toContain('Syntax Error');
    expect((await refusal(streams, `subscription { events { ${'__typename '.repeat(2100)} } }`))[0]!.message).toContain('个词');
    expect(await refusal(streams, 'subscription { events { a: __typename } }')).toMatchObject([{ message: 'No aliases here', extensions: { code: 'LIMIT' } }]);
    expect((await refusal(streams, '{ __schema { types { name } } }'))[0]!.message).toContain('WebSocket');
  });

  test('what would cost too much to answer', async () => {
    const asked: string[] = [];
    const streams = await world.server({ refuseCost: (_, __, variables) => { asked.push(JSON.stringify(variables)); if (variables['scope'] === 'OFFICE') throw new Refused('LIMIT', { zh: '数据量过大', en: 'Too costly' }); } });
    expect(await refusal(streams, eventsDocument, { scope: 'OFFICE' })).toMatchObject([{ message: '数据量过大', extensions: { code: 'LIMIT' } }]);
    await world.subscriber(streams, officer, { scope: 'MINE' });
    expect(asked).toEqual(['{"scope":"OFFICE"}', '{"scope":"MINE"}']);
  });

  test('more sockets than one session may have: those that are open stay', async () => {
    const streams = await world.server({ limits: { sockets: 2 } });
    const sessionId = streams.signIn(officer);
    const [first, second] = [await raw(streams, { sessionId }), await raw(streams, { sessionId })];
    expect(await (await raw(streams, { sessionId })).closed).toBe(1013);
    expect([first.socket.readyState, second.socket.readyState]).toEqual([WebSocket.OPEN, WebSocket.OPEN]);
    first.socket.terminate();
    await eventually(() => streams.realtime.stats().sockets === 1);
    const again = await raw(streams, { sessionId });
    expect(again.got).toEqual([{ type: 'connection_ack' }]);
    for (const { socket } of [second, again]) socket.terminate();
  });

  test('more subscriptions than one socket may have, and ids that are no ids', async () => {
    const streams = await world.server({ limits: { subscriptions: 3 } });
    const peer = await raw(streams);
    for (const id of ['1', '2', '3', '4', '中文', 'y'.repeat(101)]) peer.subscribe(id);
    await eventually(() => peer.got.length === 4);
    expect(peer.got.slice(1).map((m) => [m.type, m.id, (m.payload as { extensions: { code: string } }[])[0]!.extensions.code])).toEqual([
      ['error', '4', 'LIMIT'], ['error', '中文', 'LIMIT'], ['error', 'y'.repeat(101), 'LIMIT']]);
    peer.socket.send('{"type":"complete","id":"1"}');
    peer.subscribe('中文');
    await eventually(() => peer.got.length === 5);
    expect(peer.got[4]).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'INVALID' } }] });
    expect(streams.realtime.stats().subscribers).toBe(2);
    peer.socket.terminate();
  });
});
