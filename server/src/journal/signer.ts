import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Signs the head of each chain with a key that the database never holds, so that a cut tail shows. */
export interface HeadSigner {
  sign: (head: string) => Buffer;
  verify: (head: string, signature: Buffer) => boolean;
}

/** The signer whose key lies in a file of its own (0600); the key is made at first use. */
export function fileSigner(path: string): HeadSigner {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  const key = createPrivateKey(readFileSync(path));
  const open = createPublicKey(key);
  return {
    sign: (head) => sign(null, Buffer.from(head), key),
    verify: (head, signature) => verify(null, Buffer.from(head), open, signature),
  };
}

/** What is signed of a chain: which one, in which epoch, how long it is and its last hash. */
export const headText = (chain: string, epoch: string, seq: number, hash: Buffer) =>
  `${chain}\n${epoch}\n${seq}\n${hash.toString('hex')}`;
