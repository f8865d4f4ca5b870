// A process of subscribers: connects as many as it is told, counts what they receive and says when all have it.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import WebSocket from 'ws';

const query = readFileSync(process.env['EVENTS']!, 'utf8');
const sockets: WebSocket[] = [];
let received = 0;
let expected = Infinity;
let last = '';

const reached = () => { if (received >= expected) { expected = Infinity; process.send!({ received, last }); } };

function open(url: string, n: number | null): Promise<void> {
  const cookie = n === null ? undefined : `huiyin_session=subscriber${String(n).padStart(33, '0')}`;
  const socket = new WebSocket(url, n === null ? [] : ['graphql-transport-ws'], { perMessageDeflate: false, headers: cookie ? { cookie } : {} });
  sockets.push(socket);
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', (code) => reject(new Error(`a subscriber's socket was closed: ${code}`)));
    socket.on('open', () => (n === null ? resolve() : socket.send('{"type":"connection_init"}')));
    let greeted = n === null;
    socket.on('message', (data: Buffer) => {
      if (greeted) {
        if (n !== null && !data.includes('"type":"next"')) { console.error(data.toString()); process.exit(1); }
        received += 1;
        if (received >= expected) { last = data.toString(); reached(); }
        return;
      }
      greeted = true;
      socket.send(JSON.stringify({ type: 'subscribe', id: randomUUID(), payload: { query, variables: {} } }), () => resolve());
    });
  });
}

process.on('message', (told: { url: string; subscribe: boolean; from: number; to: number } | { more: number } | 'end') => {
  if (told === 'end') process.exit(0);
  if ('more' in told) {
    received = 0;
    expected = told.more;
    return process.send!('ready');
  }
  const numbers = Array.from({ length: told.to - told.from }, (_, i) => told.from + i);
  const hands = Array.from({ length: 50 }, async () => { for (let n = numbers.pop(); n !== undefined; n = numbers.pop()) await open(told.url, told.subscribe ? n : null); });
  Promise.all(hands).then(() => process.send!('connected'), (error: unknown) => { console.error(error); process.exit(1); });
});
