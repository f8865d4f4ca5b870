import { createHash, randomBytes } from 'node:crypto';

/** A session's token: given to the browser once, never stored. */
export const newToken = () => randomBytes(32).toString('base64url');

/** What is stored of a token. It needs no salt: nobody guesses 256 random bits. */
export const digestOfToken = (token: string) => createHash('sha256').update(token).digest();
