import { defineConfig } from 'vitest/config';

/** The tests of the kernel alone: a run of minutes. */
export default defineConfig({ test: { include: ['server/src/kernel/{lifecycle,audience,decide}.test.ts', 'server/src/accounts/membership.rules.test.ts'], isolate: false } });
