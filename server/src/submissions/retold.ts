import type { Change, Row } from '../journal/change.ts';
import { pgArray } from '../journal/transaction.ts';
import { isSecret, type Confidentiality } from './confidentiality.rules.ts';

/** What was said with the earlier steps of a matter, and the papers put to it, are for those of the units who open it now. */
export async function retold(change: Change, subject: Row & { confidentiality: Confidentiality }): Promise<void> {
  await change.em.flush();
  await change.em.execute('select huiyin.retell(?, ?::text[], ?)', [subject.id, pgArray(subject.audience), isSecret(subject)]);
}
