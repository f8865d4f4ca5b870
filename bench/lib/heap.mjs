// Loaded before a server: on SIGUSR2 it collects garbage and writes to MEMORY_FILE what is still held.
import { writeFileSync } from 'node:fs';

process.on('SIGUSR2', () => {
  for (let i = 0; i < 4; i += 1) globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  writeFileSync(process.env.MEMORY_FILE, JSON.stringify({ held: heapUsed + external, rss }));
});
