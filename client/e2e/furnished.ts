import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the demo town lies that the first journey made; each opens a copy of it. */
    furnished: string;
  }
}

/** Gives the journeys a folder to keep the made town in, and clears it away after the last. */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-furnished-'));
  // a server started by root hands its database to an unprivileged account, which must reach it here
  chmodSync(folder, 0o755);
  project.provide('furnished', folder);
  return () => { rmSync(folder, { recursive: true, force: true }); };
}
