import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';

/** A place in the journal: the epoch it was read in and the last entry seen of each chain. */
export interface Position { readonly epoch: string; readonly chains: Readonly<Record<string, number>> }

/**
 * Seals a position so that it tells its holder nothing of what others did. Equal positions seal to equal cursors,
 * because the nonce is derived from the content: a group of subscribers can be sent the same bytes.
 */
export function cursorSeal(secret: Buffer) {
  const key = createHash('sha256').update(secret).update('cursor').digest();
  return {
    seal(position: Position): string {
      const plain = Buffer.from(JSON.stringify([position.epoch, position.chains]));
      const nonce = createHmac('sha256', key).update(plain).digest().subarray(0, 12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    /** The position, or null when it was not sealed here. */
    open(cursor: string): Position | null {
      try {
        const bytes = Buffer.from(cursor, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(-16));
        const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString();
        const [epoch, chains] = JSON.parse(plain) as [string, Record<string, number>];
        return { epoch, chains };
      } catch { return null; }
    },
  };
}
export type CursorSeal = ReturnType<typeof cursorSeal>;
