import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The clone that is measured. */
export const root = resolve(import.meta.dirname, '../..');

const made: string[] = [];
const undone: (() => Promise<unknown>)[] = [];

/** A folder of this run's own; where root measures, the database's account has to get in. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'huiyin-bench-'));
  chmodSync(path, 0o755);
  made.push(path);
  return path;
}

/** Something to end when the run is over, however it ends; the last begun is ended first. */
export const later = (end: () => Promise<unknown>): void => void undone.push(end);

/** Ends and removes all that this run began. */
export async function tidy(): Promise<void> {
  for (const end of undone.splice(0).reverse()) await end().catch((error: unknown) => console.error(error));
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
}
