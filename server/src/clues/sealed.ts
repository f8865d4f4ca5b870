import { randomInt } from 'node:crypto';
import type { Services } from '../journal/services.ts';

type Keyed = Pick<Services, 'identity'>;
/** A sealed column as the database gives it, also where a list brought it as text. */
export type Sealed = Uint8Array | string | null | undefined;

const use = (id: string, column: string) => `clue ${id} ${column}`;
const bytesOf = (sealed: Uint8Array | string): Buffer => (typeof sealed === 'string' ? Buffer.from(sealed.replace(/^\\x/, ''), 'hex') : Buffer.from(sealed));

/** What is said, sealed for this row and this column and no other. */
export const sealed = ({ identity }: Keyed, id: string, column: string, said: unknown): Buffer => identity.sealer.seal(JSON.stringify(said), use(id, column));

/** What was sealed for this row and this column; null where nothing was. */
export function unsealed<T>({ identity }: Keyed, id: string, column: string, kept: Sealed): T | null {
  if (!kept) return null;
  const said = identity.sealer.open(bytesOf(kept), use(id, column));
  if (said === null) throw new Error('a sealed column does not open: the key or the row is another');
  return JSON.parse(said) as T;
}

const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const drawn = (length: number) => Array.from({ length }, () => letters[randomInt(letters.length)]).join('');

/** A number drawn by lot: it tells neither how many there are nor which came first. */
export const lot = (prefix: string): string => `${prefix}${drawn(4)}-${drawn(4)}`;
