import { Agent, request } from 'node:http';

/** A request that is sent again and again. */
export interface Asking { url: string; body: string; headers?: Record<string, string> }
/** What a spell of load brought: requests a second and the time one took in the middle. */
export interface Load { rps: number; p50: number; count: number }

/** Sends it once over `agent` and reads the answer whole. */
export function ask({ url, body, headers = {} }: Asking, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(text); else reject(new Error(`${response.statusCode} from ${url}: ${text.slice(0, 500)}`));
      });
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** So many askers at once, each over a connection kept alive, for so long. */
export async function load(asking: Asking, { askers = 8, ms = 1500 } = {}): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: askers });
  const times: number[] = [];
  const from = performance.now();
  const until = from + ms;
  await Promise.all(Array.from({ length: askers }, async () => {
    for (let at = performance.now(); at < until;) {
      await ask(asking, agent);
      const now = performance.now();
      times.push(now - at);
      at = now;
    }
  }));
  const seconds = (performance.now() - from) / 1000;
  agent.destroy();
  return { rps: times.length / seconds, p50: median(times), count: times.length };
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The middle, and the middle half around it: how far the rounds of one run lay apart. */
export function spread(values: readonly number[]): { mid: number; low: number; high: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q: number) => sorted[Math.round((sorted.length - 1) * q)]!;
  return { mid: median(sorted), low: at(0.25), high: at(0.75) };
}

/** Runs contestants in turn, round after round, so that whatever else the machine does falls on all alike. */
export async function inTurn<T>(rounds: number, contestants: Record<string, () => Promise<T>>): Promise<Record<string, T[]>> {
  const names = Object.keys(contestants);
  const results: Record<string, T[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Every other round backwards: nobody is always first.
    for (const name of round % 2 ? names.toReversed() : names) results[name]!.push(await contestants[name]!());
  }
  return results;
}
