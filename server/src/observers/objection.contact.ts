import { masked } from '../kernel/masked.ts';
import { cellOf, openText, sealText, type Sealer } from '../kernel/sealed.ts';

const cell = (id: string) => cellOf('objection', 'contact', id);

/** How to reach whoever objected, as it is kept. */
export const contactKept = (by: Sealer, id: string, contact: string | null | undefined) => (contact ? sealText(by, contact, cell(id)) : null);

/** The whole of it; only for whoever was let in. */
export const contactWhole = (by: Sealer, o: { id: string; contactSealed?: string | null | undefined }) => openText(by, o.contactSealed, cell(o.id));

/** As it is shown. */
export function contactShown(by: Sealer, o: { id: string; contactSealed?: string | null | undefined }): string | null {
  const whole = contactWhole(by, o);
  return whole && masked(whole);
}
