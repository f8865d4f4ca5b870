import { clockServices } from './clock-world.ts';
import { tick } from '../src/clocks/timer.ts';

// A server of its own whose timer looks once; told to, it dies right after so many commits, before it does anything else.
const { appUrl, now, folder, dieAfter } = JSON.parse(process.env['TIMER']!) as { appUrl: string; now: string; folder: string; dieAfter: number };
let commits = 0;
const services = await clockServices(appUrl, folder, () => new Date(now), () => {
  commits += 1;
  if (commits === dieAfter) process.kill(process.pid, 'SIGKILL');
});
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
await tick(services);
process.exit(0);
