import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const areas = readdirSync(here('../messages'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `../messages/${name}`);
const sources = ['../messages', ...areas, '../project.inlang'];

const newest = () =>
  Math.max(
    ...sources
      .flatMap((folder) => readdirSync(here(folder)).map((name) => here(`${folder}/${name}`)))
      .filter((path) => /\.(json|js|ts)$/.test(path))
      .map((path) => statSync(path).mtimeMs),
  );

/** Compiles the words of both languages if they are newer than what was compiled last. */
export function compileMessages(): void {
  const made = statSync(here('../src/lib/paraglide/messages/_index.js'), { throwIfNoEntry: false });
  if (made && made.mtimeMs > newest()) return;
  execFileSync(process.execPath, [here('../project.inlang/compile.ts')], { cwd: here('..'), stdio: 'inherit' });
}

/** Keeps the words current while developing. */
export const messages = (): Plugin => ({
  name: 'huiyin-messages',
  configureServer: (server) => {
    server.watcher.add(here('../messages'));
    server.watcher.on('change', (path) => /[\\/]messages[\\/].*\.json$/.test(path) && compileMessages());
  },
});
