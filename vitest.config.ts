import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { serverTests } from './server/vite.config.ts';

const projects: TestProjectConfiguration[] = [
  'server/vite.config.ts',
  {
    // Dates are the town's own, whatever zone the machine stands in.
    root: 'server',
    test: {
      name: 'server-new-york',
      include: ['{src,test}/**/*{calendar,clock,deadline,workday,time}*.test.ts', 'src/**/*.rules.test.ts', 'src/clocks/**/*.test.ts', '{src,test}/**/*.scenario.test.ts'],
      ...serverTests,
      env: { TZ: 'America/New_York' },
    },
  },
];
// SvelteKit looks for its files in a root that is stated, else where the command was given.
if (existsSync(new URL('client/vite.config.ts', import.meta.url)))
  projects.push({ extends: 'client/vite.config.ts', root: fileURLToPath(new URL('client', import.meta.url)), test: { name: 'client', maxWorkers: '100%' } });
projects.push({
  root: 'client',
  test: {
    name: 'journeys',
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/furnished.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Browsers are timed by people's patience: they run after everything else, alone.
    sequence: { groupOrder: 1 },
  },
});

/** Everything that is tested: the server, again under another zone, the client, and the journeys in real browsers. */
export default defineConfig({ test: { projects, passWithNoTests: false } });
