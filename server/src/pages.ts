import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from './config.ts';
import { say, type Handle } from './platform/http.ts';

/** The client's pages, served by the same process; without a built client, a sentence that says how to build it. */
export async function pages(config: Config): Promise<Handle> {
  const built = join(config.root, 'client/build/handler.js');
  if (!existsSync(built)) return (_, response) => say(response, 503, 'The pages are not built: run npm run build.');
  // adapter-node takes requests for https unless a header says otherwise, and would refuse forms posted over http
  process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
  const { handler } = (await import(/* @vite-ignore */ pathToFileURL(built).href)) as { handler: (request: unknown, response: unknown, next: () => void) => void };
  return (request, response) => {
    request.headers['x-forwarded-proto'] ??= 'http';
    handler(request, response, () => say(response, 404, 'Not found.'));
  };
}
