import { defineConfig } from 'vitest/config';

/** The tests that ask the rules alone: no database, no server. */
export default defineConfig({
  test: { include: ['server/test/lifecycles.test.ts', 'server/src/{accounts,issues,submissions,referrals,privacy,clues,lookbacks,supervision,publicity,pushes,observers,notices}/**/*.rules.test.ts', 'server/src/kernel/{lifecycle,audience,decide}.test.ts'], isolate: false },
});
