import type { Listed } from '../journal/connection.ts';
import type { Context } from '../journal/context.ts';
import { list } from '../journal/list.ts';
import { Account } from './account.entity.ts';
import type { AccountState } from './account.rules.ts';
import { unusedSince } from './policy.rules.ts';

interface Wanted { first: number; after?: string | null | undefined; text?: string | null | undefined; state?: AccountState | null | undefined; unused?: boolean | null | undefined; locked?: boolean | null | undefined }

/** The accounts the caller sees, by user name. */
export function accountsListed(context: Context, { first, after, text, state, unused, locked }: Wanted): Listed<Account> {
  const now = context.services.now();
  const words = text?.trim().toLowerCase();
  const conditions: [string, unknown[]][] = [
    ...(words ? [['(strpos(t.username, ?) > 0 or t.id in (select huiyin.accounts_named(?)))', [words, words]] as [string, unknown[]]] : []),
    ...(state ? [['t.state = ?', [state]] as [string, unknown[]]] : []),
    ...(unused ? [["t.state = 'OPEN' and coalesce(t.signed_in_at, t.opened_at) <= ?", [unusedSince(now)]] as [string, unknown[]]] : []),
    ...(locked ? [['t.locked_until > ?', [now]] as [string, unknown[]]] : []),
  ];
  return list(context, Account, {
    table: 'account', where: conditions.map(([sql]) => sql), params: conditions.flatMap(([, params]) => params),
    sort: 't.username', sortType: 'text', descending: false, first, after,
  });
}
