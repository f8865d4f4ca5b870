import { createInterface } from 'node:readline';
import { begin, officer, schemeOf, serve } from './streams.ts';

// A process of its own that serves streams and writes on demand; told to, it dies between a commit and its wake-up.
const { appUrl, schemeId, sessionId } = JSON.parse(process.env['STREAMS']!) as { appUrl: string; schemeId: string; sessionId: string };
const actor = schemeOf(officer, schemeId);
const streams = await serve({ appUrl, pollMs: 60_000 });
streams.signIn(actor, sessionId);
process.stdout.write(`${streams.url}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  const services = line === 'die' ? { ...streams.services, wake: () => process.kill(process.pid, 'SIGKILL') } : streams.services;
  const { id } = await begin(services, [`office:${schemeId}`], '', actor);
  process.stdout.write(`${id}\n`);
}
