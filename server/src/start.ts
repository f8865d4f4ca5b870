import { enableCompileCache } from 'node:module';

// Kept beside the machine's temporary files: what was compiled once is not compiled at the next start.
enableCompileCache();
await import('./main.ts');
