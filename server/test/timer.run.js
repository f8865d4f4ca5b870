import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Runs the TypeScript beside it as the tests are run.
await runnerImport(fileURLToPath(new URL('timer.child.ts', import.meta.url)), { configFile: false, root: fileURLToPath(new URL('..', import.meta.url)), logLevel: 'error' });
