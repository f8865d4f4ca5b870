import { Refused } from '../kernel/refused.ts';
import { policy } from './policy.rules.ts';

/** One answer to an unknown user, a wrong password and a locked or disabled account. */
export const wrongPassword = () => new Refused('UNAUTHENTICATED', {
  zh: `用户名或密码不正确。连续输错 ${policy.lock.failures} 次，账号锁定 ${policy.lock.minutes} 分钟`,
  en: `The user name or the password is wrong. ${policy.lock.failures} wrong passwords in a row lock an account for ${policy.lock.minutes} minutes`,
}, { field: 'password', rule: 'sign-in' });

/** One answer to a wrong code, a code that was used already and an account that was locked meanwhile. */
export const wrongCode = () => new Refused('UNAUTHENTICATED', {
  zh: `验证码不正确或已经用过，请等下一个验证码。连续输错 ${policy.lock.failures} 次，账号锁定 ${policy.lock.minutes} 分钟`,
  en: `The code is wrong or was used already; wait for the next one. ${policy.lock.failures} wrong codes in a row lock an account for ${policy.lock.minutes} minutes`,
}, { field: 'code', rule: 'second-factor' });

/** The question for a code stands no longer. */
export const challengeOver = () => new Refused('UNAUTHENTICATED', {
  zh: '登录已超时，请重新输入用户名和密码', en: 'It took too long: sign in again from the beginning' }, { rule: 'second-factor-over' });

/** The account is sound, and its person holds nothing to act in. */
export const notServing = () => new Refused('UNAUTHENTICATED', {
  zh: '您目前没有在任的身份，不能登录；如有疑问请联系营商办', en: 'You hold no membership that is in force now; ask the office if you think you should',
}, { field: 'username', rule: 'term' });
