import type { Config } from '../config.ts';
import type { DatabaseUrls } from './database.ts';
import { createHttp, say } from './http.ts';

/** Serves an empty page until the product is composed. */
export async function createApp(config: Config, _deps: { database: DatabaseUrls }): Promise<{ url: string; close(): Promise<void> }> {
  const http = createHttp({ names: config, routes: [], upgrades: {}, fallback: (_, response) => say(response, 200, '回音 Huiyin') });
  const port = await http.listen(config.port, config.host);
  return { url: `http://localhost:${port}`, close: () => http.drain() };
}
