import { expect, test } from 'vitest';
import { initialPassword } from './hashing.ts';
import type { Refused } from '../kernel/refused.ts';
import { checkPassword } from './password.rules.ts';

const refusal = (password: string, about: { username?: string; old?: string } = {}) => {
  try {
    checkPassword(password, { username: 'zhang', field: 'next', ...about });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

test.each(['Abcdefg1', 'abcdef1!', 'ABCDEF1!', 'Abcdefg!', '东疆Abc123', 'a b C 1 d'])('“%s” can be a password', (password) => {
  expect(refusal(password)).toBeNull();
});

test.each(['', 'Abc1!', 'abcdefgh', 'Abcdefgh', 'abcdefg!', 'abcdefg1', '12345678', 'ABCDEFG1'])('“%s” is too short or too plain', (password) => {
  expect(refusal(password)).toBe('INVALID');
});

test('a password is neither the user name nor the old one, nor endless', () => {
  expect(refusal('Zhang.Ming1', { username: 'zhang.ming1' })).toBe('INVALID');
  expect(refusal('Abcdefg1', { old: 'Abcdefg1' })).toBe('INVALID');
  expect(refusal(`Aa1${'x'.repeat(126)}`)).toBe('TOO_LONG');
});

test('first passwords keep the rule, can be read out, and differ', () => {
  const drawn = Array.from({ length: 200 }, initialPassword);
  expect(drawn.map((password) => refusal(password))).toEqual(drawn.map(() => null));
  expect(drawn.filter((password) => /[0O1lIo]/.test(password))).toEqual([]);
  expect(new Set(drawn).size).toBe(200);
});

test('what is wrong with a password is said where it was typed: how long, of how many kinds, what it must not be', () => {
  const said = (password: string, old?: string) => { try { checkPassword(password, { username: 'Zhang.Ming1', field: 'next', ...(old === undefined ? {} : { old }) }); return null; } catch (error) { const { said: { zh, en }, field, rule } = error as Refused; return [zh, en, field, rule]; } };
  expect(said('Abc1!')).toEqual(['密码至少 8 个字符，并包含大写字母、小写字母、数字、其他符号中的 3 种', 'A password has at least 8 characters of 3 kinds: capitals, small letters, digits, others', 'next', 'password']);
  expect(said(`Aa1${'x'.repeat(126)}`)).toEqual(['密码最多 128 个字符', 'A password has at most 128 characters', 'next', 'password']);
  expect(said('zhang.MING1')?.slice(1)).toEqual(['The password must not be the user name', 'next', 'password']);
  expect(said('Abcdefg1', 'Abcdefg1')?.slice(1)).toEqual(['The new password must differ from the old one', 'next', 'password']);
  // a mark of two halves counts once; the longest that may be
  expect([said('Abcde1😀')?.[2], said(`Aa1${'x'.repeat(125)}`), said(`Aa1${'😀'.repeat(125)}`)]).toEqual(['next', null, null]);
});
