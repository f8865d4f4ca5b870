import type { EntityManager } from '@mikro-orm/postgresql';
import { phoneKept } from './accounts/phone.ts';
import { cellOf, openText, sealText, type Sealer } from './kernel/sealed.ts';
import { contactKept } from './observers/objection.contact.ts';
import { CannotStart } from './platform/stop.ts';

const setting = 'sealed-with';
const known = cellOf('setting', 'value', setting);

/**
 * Refuses a key that is not the one this database's texts are sealed with, and seals what an older version left in the clear.
 * Two processes that start at once do it once: each row is locked as it is read.
 */
export async function sealAtStart(em: EntityManager, by: Sealer): Promise<number> {
  await refuseOtherKey(em, by);
  return await sealPhones(em, by, 'person') + await sealPhones(em, by, 'nomination') + await sealContacts(em, by);
}

async function refuseOtherKey(em: EntityManager, by: Sealer): Promise<void> {
  await em.execute('insert into setting (name, value) values (?, ?::jsonb) on conflict (name) do nothing', [setting, JSON.stringify(sealText(by, setting, known))]);
  const [row] = await em.execute<{ value: string }[]>('select value from setting where name = ?', [setting]);
  if (openText(by, row?.value, known) === setting) return;
  throw new CannotStart('The key that seals telephone numbers and clues is not the one this database was written with: put back the keys of its data folder, or the HUIYIN_SECRET it was started with before. Nothing was changed.');
}

async function sealPhones(em: EntityManager, by: Sealer, table: 'person' | 'nomination'): Promise<number> {
  const clear = await em.execute<{ id: string; phone: string }[]>(`select id, phone from ${table} where phone is not null for update`);
  for (const { id, phone } of clear) {
    const { phoneSealed, phoneDigest } = phoneKept(by, table, id, phone);
    await em.execute(`update ${table} set phone = null, phone_sealed = ?, phone_digest = ? where id = ?`, [phoneSealed, phoneDigest, id]);
  }
  return clear.length;
}

async function sealContacts(em: EntityManager, by: Sealer): Promise<number> {
  const clear = await em.execute<{ id: string; contact: string }[]>('select id, contact from objection where contact is not null for update');
  for (const { id, contact } of clear) await em.execute('update objection set contact = null, contact_sealed = ? where id = ?', [contactKept(by, id, contact), id]);
  return clear.length;
}
