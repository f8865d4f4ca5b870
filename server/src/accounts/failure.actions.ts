import type { Change } from '../journal/change.ts';
import type { Account } from './account.entity.ts';
import { failed, locked } from './lock.rules.ts';

/** Counts a wrong password against an account; attempts while it is locked neither count nor prolong the lock. */
export function countFailure(change: Change, account: Account): void {
  if (locked(account, change.now)) return;
  Object.assign(account, failed(account, change.now), { version: account.version + 1 });
  if (locked(account, change.now)) change.record('AccountLocked', account, ['lockedUntil']);
}
