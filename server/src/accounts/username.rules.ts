import { Refused, type Said } from '../kernel/refused.ts';

/** A user name as it is kept: without blanks around it, in small letters. */
export const plainUsername = (typed: string) => typed.normalize('NFKC').trim().toLowerCase();

/** Whether a name can be a user name. */
export const isUsername = (name: string) => /^[a-z0-9._-]{3,32}$/.test(name);

/** What a user name must be, for somebody who typed another. */
export const usernameSaid: Said = {
  zh: '用户名应为 3 至 32 位小写字母、数字、点、下划线或连字符', en: 'A user name has 3 to 32 lower-case letters, digits, dots, underscores or hyphens',
};

/** Refuses what cannot be a user name. */
export function checkUsername(name: string): void {
  if (!isUsername(name)) throw new Refused('INVALID', usernameSaid, { field: 'username', rule: 'username' });
}
