import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { connectTo, eventsDocument, eventually, follow } from '../../test/streams.client.ts';
import { begin, officer, schemeId, schemeOf } from '../../test/streams.ts';
import { journalSince, placeNow, streamsWorld, subjectsOf } from '../../test/streams.world.ts';

const world = streamsWorld();

/** Another process that serves, and writes when told to. */
async function anotherProcess(sessionId: string) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../test/streams.run.js', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, STREAMS: JSON.stringify({ appUrl: world.database.appUrl, schemeId, sessionId }) },
  });
  const died = once(child, 'exit') as Promise<[number | null, string | null]>;
  world.atEnd(async () => { child.kill('SIGKILL'); await died; });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const say = async () => (await lines.next()).value as string;
  return { url: await say(), died, write: async () => { child.stdin.write('write\n'); return say(); }, die: async () => { child.stdin.write('die\n'); return (await died)[1]; } };
}

/** A server is killed after a commit, before anybody was told; its client comes back to another server. */
async function throughDeath(resume: 'last' | 'now') {
  const sessionId = `session-${resume}`;
  const first = await anotherProcess(sessionId);
  let url = first.url;
  const client = world.keep(connectTo(() => url, sessionId, { retry: true }));
  const survivor = await world.server({ pollMs: 300 });
  survivor.signIn(schemeOf(officer, schemeId), sessionId);
  const witness = await world.subscriber(survivor);
  const from = survivor.feed.at(schemeId)!.seq;
  const stream = follow(client, { after: await placeNow(survivor) }, eventsDocument, resume);
  await first.write();
  await first.write();
  await stream.until((seen) => seen.length === 2);
  expect(await first.die()).toBe('SIGKILL');
  expect(await journalSince(world.database.ownerUrl, from)).toHaveLength(3);
  // what happened is long over when the client finds its way back
  await witness.until((seen) => seen.length === 3);
  url = survivor.url;
  await eventually(() => survivor.realtime.stats().subscribers === 2);
  await begin(survivor.services, [`office:${schemeId}`]);
  await witness.until((seen) => seen.length === 4);
  await eventually(() => stream.seen.length === 4, 1000).catch(() => undefined);
  return { seen: subjectsOf(stream.seen), witnessed: subjectsOf(witness.seen), happened: await journalSince(world.database.ownerUrl, from) };
}

describe('a server killed between a commit and its wake-up', () => {
  test('loses nobody that change: neither who comes back nor who is with another server', async () => {
    const { seen, witnessed, happened } = await throughDeath('last');
    expect(happened).toHaveLength(4);
    expect(witnessed).toEqual(happened);
    expect(seen).toEqual(happened);
  });

  test('loses it to who comes back without saying how far they had come (the control)', async () => {
    const { seen, witnessed, happened } = await throughDeath('now');
    expect(witnessed).toEqual(happened);
    expect(seen).toEqual([happened[0], happened[1], happened[3]]);
  });
});
