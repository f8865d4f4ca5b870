import { randomInt } from 'node:crypto';
import type { Sealer } from '../kernel/sealed.ts';
import { policy } from './policy.rules.ts';

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]!).join('');
const plain = (typed: string) => typed.normalize('NFKC').toLowerCase().replace(/[^a-z0-9]/g, '');

/** Fresh recovery codes, each of some 79 random bits; they are told once. */
export const newRecoveryCodes = (): string[] => Array.from({ length: policy.secondFactor.recoveryCodes }, () => [group(), group(), group(), group()].join('-'));

/** Whether something typed can be a recovery code at all. */
export const looksLikeRecovery = (typed: string) => plain(typed).length === 16;

/** What is kept of a recovery code: nobody finds it out who has the database alone. */
export const digestOfRecovery = (sealer: Sealer, accountId: string, typed: string) => sealer.digest(plain(typed), `recovery ${accountId}`);
