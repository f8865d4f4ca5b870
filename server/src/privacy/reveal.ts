import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../accounts/person.entity.ts';
import { phoneWhole } from '../accounts/phone.ts';
import { act, type Acting } from '../journal/act.ts';
import { logLook } from '../journal/looked.ts';
import { reads, type FieldClass, type Scope } from '../kernel/audience.ts';
import { nounOf } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import type { Sealer } from '../kernel/sealed.ts';
import { contactWhole } from '../observers/objection.contact.ts';
import { Nomination } from '../observers/nomination.entity.ts';
import { Objection } from '../observers/public-notice.entity.ts';

/** What is shown masked and may be read whole: a telephone number, or how to reach whoever objected. */
export type RevealField = 'PHONE' | 'CONTACT';

type Found = { audience: string[]; whole: (by: Sealer) => string | null } | null;
interface Revealable { field: RevealField; column: string; fieldClass: FieldClass; find: (em: EntityManager, id: string) => Promise<Found> }

const person: Revealable = {
  field: 'PHONE', column: 'phone', fieldClass: 'identity',
  find: async (em, id) => em.findOne(Person, { id }).then((row) => row && { audience: row.audience, whole: (by) => phoneWhole(by, 'person', row) }),
};
const nomination: Revealable = {
  field: 'PHONE', column: 'phone', fieldClass: 'staff',
  find: async (em, id) => em.findOne(Nomination, { id }).then((row) => row && { audience: row.audience, whole: (by) => phoneWhole(by, 'nomination', row) }),
};
const objection: Revealable = {
  field: 'CONTACT', column: 'contact', fieldClass: 'open',
  find: async (em, id) => em.findOne(Objection, { id }).then((row) => row && { audience: row.audience, whole: (by) => contactWhole(by, row) }),
};
const revealables: Partial<Record<string, Revealable>> = { Person: person, Nomination: nomination, Objection: objection };

/** Gives what is masked whole to whoever may read it and says what for; that they did stands in the access log, in the same transaction. */
export async function reveal(a: Acting, { personId, field, purpose }: { personId: string; field: RevealField; purpose: string }): Promise<string | null> {
  let whole: string | null = null;
  await act(a, { act: 'personReveal', input: { personId } }, async ({ em, now, services }) => {
    const what = revealables[nounOf(personId) ?? ''];
    const found = await what?.find(em, personId);
    if (!what || !found) throw notFound();
    if (what.field !== field || !reads(what.fieldClass, a.actor.scopes, found.audience as Scope[]))
      throw new Refused('NOT_YOURS', { zh: '您的岗位不需要这项信息', en: 'Your post has no need of this' }, { field: 'field', rule: 'reveal' });
    await logLook(em, { actor: a.actor, address: a.address, now }, { act: 'personReveal', subjectId: personId, field: what.column, purpose });
    whole = found.whole(services.identity.sealer);
    return { id: personId };
  });
  return whole;
}
