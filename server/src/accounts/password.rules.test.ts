import { expect, test } from 'vitest';
import { initialPassword } from './hashing.ts';
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

test.each(['', 'Abc1!', 'abcdefgh', 'abcdefg1', '12345678', 'ABCDEFG1'])('“%s” is too short or too plain', (password) => {
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
