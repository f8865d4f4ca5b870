import { Refused } from '../kernel/refused.ts';
import { policy } from './policy.rules.ts';

const classes = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/];
const { least, classes: kinds, most } = policy.password;

/** Refuses a password that is too short or plain, too long, the user name, or the one it replaces. */
export function checkPassword(password: string, { username, old, field }: { username: string; old?: string; field: string }): void {
  const at = { field, rule: 'password' };
  const length = [...password].length;
  if (length > most) throw new Refused('TOO_LONG', { zh: `密码最多 ${most} 个字符`, en: `A password has at most ${most} characters` }, at);
  if (length < least || classes.filter((c) => c.test(password)).length < kinds) throw new Refused('INVALID', {
    zh: `密码至少 ${least} 个字符，并包含大写字母、小写字母、数字、其他符号中的 ${kinds} 种`,
    en: `A password has at least ${least} characters of ${kinds} kinds: capitals, small letters, digits, others`,
  }, at);
  if (password.toLowerCase() === username.toLowerCase()) throw new Refused('INVALID', { zh: '密码不能与用户名相同', en: 'The password must not be the user name' }, at);
  if (password === old) throw new Refused('INVALID', { zh: '新密码不能与原密码相同', en: 'The new password must differ from the old one' }, at);
}
