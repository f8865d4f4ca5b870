import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const entry = (file: string) => (existsSync(new URL(file, import.meta.url)) ? file : undefined);
const input = Object.fromEntries(
  Object.entries({ main: entry('src/start.ts'), generate: entry('src/generate.ts') }).filter(([, file]) => file),
) as Record<string, string>;

/** How the server's tests run, whichever of them are chosen. */
export const serverTests = {
  globalSetup: [fileURLToPath(new URL('test/global-setup.ts', import.meta.url))],
  pool: 'forks' as const,
  maxWorkers: '100%',
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // Vite would take graphql's .mjs for our files and Node its .cjs for libraries: two copies, two realms.
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
};

// One file in place of some fifteen hundred starts in two thirds of the time; while somebody edits, building fast is worth more.
// What holds machine code, or is rarely needed, stays outside.
const whole = { noExternal: true as const, external: ['sharp', '@node-rs/argon2', 'pg', 'exceljs', 'class-validator'] };
const watching = process.argv.some((arg) => arg === '-w' || arg === '--watch');

/** Builds the server for Node and tests it; rolldown writes fixed names so that `node --watch` can follow them. */
export default defineConfig(({ command }) => ({
  ...(command === 'build' && !watching ? { ssr: whole } : {}),
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    emptyOutDir: false,
    rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' } },
  },
  test: {
    name: 'server',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    ...serverTests,
  },
}));
