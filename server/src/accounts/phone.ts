import { masked } from '../kernel/masked.ts';
import { cellOf, openText, sealText, type Sealer } from '../kernel/sealed.ts';

/** The tables in which a telephone number stands. */
export type PhoneTable = 'person' | 'nomination';
/** A row with a sealed telephone number. */
export interface Reachable { id: string; phoneSealed?: string | null | undefined }

const cell = (table: PhoneTable, id: string) => cellOf(table, 'phone', id);

/** A telephone number as a row keeps it: sealed for that row, and a digest by which the same number is found again. */
export const phoneKept = (by: Sealer, table: PhoneTable, id: string, phone: string | null | undefined) =>
  (phone ? { phoneSealed: sealText(by, phone, cell(table, id)), phoneDigest: by.digest(phone, 'phone') } : { phoneSealed: null, phoneDigest: null });

/** The whole number; only for whoever was let in, and never for a list. */
export const phoneWhole = (by: Sealer, table: PhoneTable, row: Reachable) => openText(by, row.phoneSealed, cell(table, row.id));

/** The number as it is shown. */
export function phoneShown(by: Sealer, table: PhoneTable, row: Reachable): string | null {
  const whole = phoneWhole(by, table, row);
  return whole && masked(whole);
}
