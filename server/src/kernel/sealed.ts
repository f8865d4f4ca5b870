import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

/** Keeps what only this product may read: sealed with a key that stands outside the database, and bound to what it is for. */
export interface Sealer {
  /** The bytes sealed; they open only for the same purpose. */
  seal(plain: string, purpose: string): Buffer;
  /** What was sealed for the purpose, or null. */
  open(sealed: Buffer, purpose: string): string | null;
  /** A digest that nobody makes without the key. */
  digest(text: string, purpose: string): string;
}

/** What the text of one column of one row is sealed for: put into another row, or another column, it does not open. */
export const cellOf = (table: string, column: string, id: string) => `${table}.${column} ${id}`;

/** A text sealed for one place of the database, as it is stored there. */
export const sealText = (by: Sealer, plain: string, cell: string): string => by.seal(plain, cell).toString('base64url');

/** The text that was sealed for that place, or null. */
export const openText = (by: Sealer, sealed: string | null | undefined, cell: string): string | null =>
  (sealed ? by.open(Buffer.from(sealed, 'base64url'), cell) : null);

/** A sealer by a key of the operator's. */
export function sealer(secret: Buffer): Sealer {
  const key = createHash('sha256').update(secret).update('sealed').digest();
  return {
    seal(plain, purpose) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
      return Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, purpose) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(purpose));
        decipher.setAuthTag(sealed.subarray(-16));
        return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString();
      } catch { return null; }
    },
    digest: (text, purpose) => createHmac('sha256', key).update(`${purpose}\n${text}`).digest('hex'),
  };
}
