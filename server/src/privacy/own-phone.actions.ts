import { phoneKept } from '../accounts/phone.ts';
import { Person } from '../accounts/person.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { Refused } from '../kernel/refused.ts';
import { phoneTyped } from '../observers/nomination.input.ts';

/** Somebody sets their own telephone number right, by themself; that they did stands in the journal, the number does not. */
export const setOwnPhone = (a: Acting, input: { phone: string }) => act(a, { act: 'ownPhoneSet', input: {}, whileSuspended: true }, async (change) => {
  const phone = phoneTyped(input.phone);
  if (!phone) throw new Refused('INCOMPLETE', { zh: '请填写手机号', en: 'Give the mobile number' }, { field: 'phone' });
  await change.write();
  const person = await change.load(Person, a.actor.personId);
  Object.assign(person, phoneKept(change.services.identity.sealer, 'person', person.id, phone), { version: person.version + 1 });
  await change.em.flush();
  change.record('PersonCorrected', person, ['phone']);
  return person;
});
