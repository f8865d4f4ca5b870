import type { Change } from '../journal/change.ts';
import { sqlState } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { pgArray } from '../journal/transaction.ts';
import { Refused } from '../kernel/refused.ts';
import type { Account } from './account.entity.ts';

/** Ties an account to a subject of a provider, in place of the one before; a subject is one account's only. */
export async function linkAccount({ em, now }: Change, account: Account, issuer: string, subject: string, id: string): Promise<void> {
  await em.execute('update sign_on_link set removed_at = ? where account_id = ? and issuer = ? and removed_at is null', [now, account.id, issuer]);
  await em.execute('insert into sign_on_link (id, account_id, issuer, subject, since, audience) values (?, ?, ?, ?, ?, ?::text[])', [id, account.id, issuer, subject, now, pgArray([systemScope])])
    .catch((error: unknown) => {
      throw sqlState(error) === '23505' ? new Refused('DUPLICATE', { zh: '该统一身份已绑定另一个账号', en: 'This subject is linked to another account' }, { field: 'subject', rule: 'sign-on' }) : error;
    });
}
