import { compile } from '@inlang/paraglide-js';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

await compile({
  project: here('../project.inlang'),
  outdir: here('../src/lib/paraglide'),
  strategy: ['cookie', 'baseLocale'],
  cookieName: 'huiyin_lang',
  // One module a message, so that a page loads its own words only.
  outputStructure: 'message-modules',
  cleanOutdir: false,
});

// The compiler leaves timers behind that would hold the process for half a minute.
process.exit(0);
