import { randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** The cost of one argon2id hash: 19 MiB, two passes. */
export const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const plain = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');
// A hash that no password has, at the same cost: verifying against it takes as long as against a real one.
const nobodys = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${plain(randomBytes(16))}$${plain(randomBytes(32))}`;

/** The argon2id hash of a password; some tens of milliseconds, so never inside a transaction. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Whether a password is the hashed one. Without a hash the same work is done for nothing, so that time tells nothing. */
export const verifyPassword = async (hashed: string | null | undefined, password: string): Promise<boolean> =>
  (await verify(hashed ?? nobodys, password).catch(() => false)) && typeof hashed === 'string';

const kinds = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'];
const drawn = (from: string) => from[randomInt(from.length)]!;

/** A random first password that can be read out over the phone: three groups of four, no look-alike characters. */
export function initialPassword(): string {
  const group = () => [...kinds.map(drawn), drawn(kinds.join(''))].sort(() => randomInt(3) - 1).join('');
  return [group(), group(), group()].join('-');
}
