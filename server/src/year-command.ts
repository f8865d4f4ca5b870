import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { auditYear, countYear } from './demo/year/audit.ts';
import { momentOf } from './demo/year/habit.ts';
import { liveYear } from './demo/year/year.ts';
import { addDays, type Day } from './kernel/calendar.ts';
import { prepare } from './platform/prepare.ts';
import { CannotStart } from './platform/stop.ts';
import { createServices } from './services.ts';

interface Asked { from: Day; days: number; kills: number; small: boolean; keep: boolean }

function read(args: readonly string[]): Asked {
  const value = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
  const number = (name: string, usual: number) => {
    const n = Number(value(name) ?? usual);
    if (!Number.isInteger(n) || n < 0) throw new CannotStart(`--${name} is a number of days or times.`);
    return n;
  };
  return { from: value('from') ?? '2025-03-01', days: number('days', 400), kills: number('kills', 3), small: args.includes('--small'), keep: args.includes('--keep') };
}

/**
 * Lives a year of the demo town, day by day, in a database of its own, and looks whether everything that time brings
 * happened once. The process that lives it is killed on random days and goes on from there.
 */
export async function demoYear(whole: Config, args: readonly string[], say: (line: string) => void): Promise<number> {
  if (whole.databaseUrl) throw new CannotStart('demo:year lives in a database of its own: unset DATABASE_URL.');
  const asked = read(args);
  const config = { ...whole, demo: true, dataDir: join(whole.dataDir, 'year') };
  if (!args.includes('--child')) rmSync(config.dataDir, { recursive: true, force: true });
  const database = await prepare(config);
  try {
    if (args.includes('--child')) return await live(config, database.appUrl, asked);
    const killed = await watch(args, asked, say);
    say(`过完 lived ${asked.days} 天 days, 中断 killed ${killed.length} 次 times${killed.length > 0 ? ` (${killed.join(', ')})` : ''}`);
    return await judge(config, database.appUrl, asked, say);
  } finally {
    await database.postgres?.stop();
    if (!asked.keep && !args.includes('--child')) rmSync(config.dataDir, { recursive: true, force: true });
  }
}

async function live(config: Config, appUrl: string, { from, days, small }: Asked): Promise<number> {
  const { services, close } = await createServices(config, { appUrl, now: () => momentOf(from, '00:00') });
  await liveYear(services, { from, days, small, lived: (day) => process.send?.(day) });
  await close();
  return 0;
}

/** Has the year lived by another process, which is killed on as many random days as asked for, at a moment nobody chose. */
async function watch(args: readonly string[], { days, kills, from }: Asked, say: (line: string) => void): Promise<Day[]> {
  const fatal = new Set<Day>();
  while (fatal.size < Math.min(kills, days - 1)) fatal.add(addDays(from, randomInt(1, days)));
  const killed: Day[] = [];
  for (;;) {
    const child = fork(process.argv[1]!, ['demo:year', ...args, '--child'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (day: Day) => {
      if (day.endsWith('-01')) say(`… ${day}`);
      const next = addDays(day, 1);
      if (fatal.delete(next)) setTimeout(() => { killed.push(next); child.kill('SIGKILL'); }, randomInt(0, 400));
    });
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => child.once('exit', (...how) => resolve(how)));
    if (code === 0) return killed;
    if (signal !== 'SIGKILL') throw new CannotStart(`The year broke off (${signal ?? code}).`);
  }
}

async function judge(config: Config, appUrl: string, { from, days }: Asked, say: (line: string) => void): Promise<number> {
  const { services, close } = await createServices(config, { appUrl, now: () => momentOf(addDays(from, days), '00:00') });
  const counts = await countYear(services);
  const findings = await auditYear(services);
  await close();
  for (const { type, n } of counts) say(`  ${String(n).padStart(6)}  ${type}`);
  for (const { rule, wrong } of findings) say(`✗ ${rule}: ${wrong.length}, ${JSON.stringify(wrong.slice(0, 3))}`);
  say(findings.length === 0 ? '✓ 该发生的各发生一次 Everything that time brings happened once, when it was due' : `✗ ${findings.length}`);
  return findings.length === 0 ? 0 : 1;
}
