import { once } from 'node:events';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createHttp, graphqlBodyLimit, readBody, say, type Http, type Serving } from './http.ts';

const running: Http[] = [];
afterEach(async () => void (await Promise.all(running.splice(0).map((http) => http.drain(0)))));

async function serve(more: Partial<Serving> = {}) {
  const sockets = new WebSocketServer({ noServer: true });
  const http = createHttp({
    names: { loopback: true },
    routes: [
      { match: (path) => path === '/echo', handle: async (req, res) => say(res, 200, (await readBody(req, graphqlBodyLimit)).toString()) },
      { match: (path) => path === '/fault', handle: () => Promise.reject(new Error('a secret detail')) },
    ],
    upgrades: { '/graphql': (req, socket, head) => sockets.handleUpgrade(req, socket, head, (ws) => ws.send('hello')) },
    fallback: (_, res) => say(res, 200, 'page'),
    ...more,
  });
  running.push(http);
  return { http, port: await http.listen(0, '127.0.0.1') };
}

function ask(port: number, path: string, { host = 'localhost', body, agent }: { host?: string; body?: Buffer; agent?: false } = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const req = request({ port, path, host: '127.0.0.1', agent, method: body ? 'POST' : 'GET', headers: { host: `${host}:${port}` } }, async (res) => {
      let text = '';
      for await (const part of res) text += part;
      resolve({ status: res.statusCode!, headers: res.headers, text });
    });
    req.once('error', reject);
    req.end(body);
  });
}

async function opened(port: number, path: string, origin?: string): Promise<string> {
  const socket = new WebSocket(`ws://localhost:${port}${path}`, { origin });
  return new Promise((resolve) => {
    socket.once('error', (error) => resolve(error.message));
    socket.once('message', (text) => {
      resolve(String(text));
      socket.close();
    });
  });
}

test('each person’s own local name leads to the pages', async () => {
  const { port } = await serve();
  for (const host of ['localhost', 'zhang.localhost', '127.0.0.1', '[::1]']) expect(await ask(port, '/', { host })).toMatchObject({ status: 200 });
});

test('a foreign name that resolves to this machine is refused', async () => {
  const { port } = await serve();
  expect(await ask(port, '/', { host: 'localhost.attacker.example' })).toMatchObject({ status: 421 });
});

test('a published address is taken beside the local names', async () => {
  const { port } = await serve({ names: { loopback: true, publicOrigin: 'https://huiyin.example' } });
  expect(await ask(port, '/', { host: 'huiyin.example' })).toMatchObject({ status: 200 });
});

test('every answer forbids framing and guessing of types', async () => {
  const { port } = await serve();
  expect((await ask(port, '/')).headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'referrer-policy': 'same-origin',
  });
});

test('a socket opens from our own page and from a program, and not from a foreign page', async () => {
  const { port } = await serve();
  expect(await opened(port, '/graphql', `http://localhost:${port}`)).toBe('hello');
  expect(await opened(port, '/graphql')).toBe('hello');
  expect(await opened(port, '/graphql', 'http://attacker.example')).toMatch(/403/);
  expect(await opened(port, '/graphql', `http://zhang.localhost:${port}`)).toMatch(/403/);
  expect(await opened(port, '/graphql', 'null')).toMatch(/403/);
});

test('a socket on any other path is refused', async () => {
  const { port } = await serve();
  expect(await opened(port, '/elsewhere')).toMatch(/404/);
  expect(await opened(port, '/constructor')).toMatch(/404/);
});

test('a request over the limit is refused and one under it is read whole', async () => {
  const { port } = await serve();
  expect((await ask(port, '/echo', { body: Buffer.alloc(1000, 'a') })).text).toHaveLength(1001);
  expect(await ask(port, '/echo', { body: Buffer.alloc(graphqlBodyLimit + 1, 'a') })).toMatchObject({ status: 413 });
});

test('a fault is told to the operator and not to the caller', async () => {
  const faults: unknown[] = [];
  const { port } = await serve({ failed: (error) => faults.push(error) });
  const { status, text } = await ask(port, '/fault');
  expect(status).toBe(500);
  expect(text).not.toContain('secret');
  expect(faults).toEqual([new Error('a secret detail')]);
});

test('a peer that never ends its headers, or its body, is cut', { timeout: 20_000 }, async () => {
  const { port } = await serve();
  const cut = async (start: string) => {
    const peer = connect(port, '127.0.0.1');
    peer.on('error', () => {});
    peer.write(start);
    peer.resume();
    await once(peer, 'close');
  };
  await Promise.all([cut('GET / HTTP/1.1\r\nHost: localhost\r\n'), cut('POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nslow')]);
});

test('readiness follows the database', async () => {
  let up = true;
  const { port } = await serve({ ready: async () => up });
  expect(await ask(port, '/readyz')).toMatchObject({ status: 200 });
  up = false;
  expect(await ask(port, '/readyz')).toMatchObject({ status: 503 });
  expect(await ask(port, '/healthz')).toMatchObject({ status: 200 });
});

test('draining lets a running answer finish, and no new one begins', async () => {
  let begun = () => {};
  const waiting = new Promise<void>((resolve) => (begun = resolve));
  let finish = () => {};
  const { http, port } = await serve({
    fallback: async (_, res) => {
      begun();
      await new Promise<void>((resolve) => (finish = resolve));
      say(res, 200, 'finished');
    },
  });
  const answer = ask(port, '/', { agent: false });
  await waiting;
  const drained = http.drain();
  await expect(ask(port, '/', { agent: false })).rejects.toThrow(/ECONNREFUSED/);
  finish();
  expect(await answer).toMatchObject({ status: 200, text: 'finished\n' });
  await drained;
});

test('metrics tell the open sockets', async () => {
  const { port } = await serve({ gauges: () => [{ name: 'huiyin_journal_position', help: 'Last entry.', values: [{ labels: { chain: 'system' }, value: 7 }] }] });
  const socket = new WebSocket(`ws://localhost:${port}/graphql`);
  await once(socket, 'message');
  const { text } = await ask(port, '/metrics');
  expect(text).toContain('huiyin_open_sockets 1');
  expect(text).toContain('huiyin_journal_position{chain="system"} 7');
  socket.terminate();
});

test('a port that is taken is named with what to do', async () => {
  const { port } = await serve();
  const second = createHttp({ names: { loopback: true }, routes: [], upgrades: {}, fallback: () => {} });
  await expect(second.listen(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is taken by another program`);
});
