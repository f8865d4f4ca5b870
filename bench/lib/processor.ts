import { readFileSync } from 'node:fs';
import { withClient } from '../../server/src/platform/database.ts';

/** Processor time of a process in seconds, user and system; null where the system does not tell. */
export function processorOf(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9;
  } catch {
    return null;
  }
}

/** Processor time of each backend that serves a role of the database. */
async function backends(adminUrl: string, role: string): Promise<Map<number, number>> {
  const { rows } = await withClient(adminUrl, (client) => client.query<{ pid: number }>('select pid from pg_stat_activity where usename = $1', [role]));
  return new Map(rows.flatMap(({ pid }) => { const s = processorOf(pid); return s === null ? [] : [[pid, s] as const]; }));
}

/** What a spell of work cost: seconds of processor time in the server and in the database's backends that served it. */
export interface Cost { server: number; database: number }

/** Measures `work` by the processor time it took, which says more than the clock where others use the machine too. */
export async function costOf(server: number, adminUrl: string, role: string, work: () => Promise<unknown>): Promise<Cost> {
  const before = await backends(adminUrl, role);
  const from = processorOf(server) ?? 0;
  await work();
  const to = processorOf(server) ?? 0;
  const after = await backends(adminUrl, role);
  let database = 0;
  for (const [pid, s] of after) database += s - (before.get(pid) ?? 0);
  return { server: to - from, database };
}
