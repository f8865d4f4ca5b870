import type { Actor } from '../kernel/actor.ts';
import type { Scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Need, type Party } from '../kernel/lifecycle.ts';

export type AccountState = 'OPEN' | 'DISABLED';

/** What the rules see of an account. */
export interface AccountFacts {
  state: AccountState;
  audience: string[];
  personId: string;
  /** The schemes its person has served in. */
  schemeIds: readonly string[];
  /** Locked at this moment. */
  lockedNow: boolean;
  hasFactor: boolean;
  /** Nobody else could stand in for it: it is the only open account of an administrator of its kind. */
  lastOfItsKind: boolean;
}

const serves = (actor: Actor, { schemeIds }: AccountFacts) => schemeIds.includes(actor.schemeId);
const anybodyAdmitting: Party<AccountFacts> = { who: { zh: '办理人员入册的人', en: 'whoever admits its person' }, holds: () => true };
const administrator: Party<AccountFacts> = { who: { zh: '系统管理员', en: 'the administrator' }, holds: (actor, a) => actor.role === 'ADMINISTRATOR' && serves(actor, a) };
const securityAdministrator: Party<AccountFacts> = { who: { zh: '安全管理员', en: 'the security administrator' }, holds: (actor, a) => actor.role === 'SECURITY_ADMINISTRATOR' && serves(actor, a) };

const notOnesOwn: Guard<AccountFacts> = {
  rule: 'account-not-own', code: 'CONFLICT_OF_INTEREST', holds: (a, actor) => a.personId !== actor.personId,
  says: { zh: '不能对自己的账号进行此操作，请由另一位管理员办理', en: 'Not on your own account: another administrator has to do it' },
};
const notTheLast: Guard<AccountFacts> = {
  rule: 'account-last', code: 'CONFLICT_OF_INTEREST', holds: (a) => !a.lastOfItsKind,
  says: { zh: '这是该类管理员中唯一可用的账号，请先指定另一位再停用', en: 'It is the only open account of an administrator of its kind: appoint another first' },
};
const isLocked: Guard<AccountFacts> = {
  rule: 'account-locked', code: 'WRONG_STATE', holds: (a) => a.lockedNow, says: { zh: '账号没有被锁定', en: 'The account is not locked' },
};
const hasFactor: Guard<AccountFacts> = {
  rule: 'account-factor', code: 'WRONG_STATE', holds: (a) => a.hasFactor, says: { zh: '该账号没有设置动态验证码', en: 'The account has no second factor' },
};
const reason: Need<AccountFacts> = { field: 'reason', label: { zh: '原因', en: 'the reason' }, atLeast: 2, atMost: 200 };

/** The life of an account. Whoever opens and hands out accounts does not unlock them, and the other way round. */
export const accountRules = lifecycle({
  noun: 'account', table: 'account', label: { zh: '账号', en: 'account' },
  states: { OPEN: { zh: '正常', en: 'Open' }, DISABLED: { zh: '已停用', en: 'Disabled' } },
  actions: {
    open: {
      label: { zh: '开立账号', en: 'Open the account' }, clause: '8.1.4.1', from: [], to: 'OPEN', by: [anybodyAdmitting], follows: 'the admission of its person',
      records: 'AccountOpened', told: null,
    },
    disable: {
      label: { zh: '停用账号', en: 'Disable the account' }, clause: '8.1.4.2', from: ['OPEN'], to: 'DISABLED', by: [securityAdministrator], guards: [notOnesOwn, notTheLast],
      needs: [{ ...reason, column: 'disableReason' }], records: 'AccountDisabled', told: { zh: '账号已停用', en: 'The account was disabled' },
    },
    enable: {
      label: { zh: '启用账号', en: 'Enable the account' }, clause: '8.1.4.2', from: ['DISABLED'], to: 'OPEN', by: [securityAdministrator], guards: [notOnesOwn],
      needs: [reason], records: 'AccountEnabled', told: { zh: '账号已启用', en: 'The account was enabled' },
    },
    unlock: {
      label: { zh: '解除锁定', en: 'Unlock' }, clause: '8.1.4.1', from: ['OPEN'], to: null, by: [securityAdministrator], guards: [notOnesOwn, isLocked],
      records: 'AccountUnlocked', told: { zh: '账号已解除锁定', en: 'The account was unlocked' },
    },
    resetFactor: {
      label: { zh: '清除动态验证码', en: 'Clear the second factor' }, clause: '8.1.4.1', from: ['OPEN'], to: null, by: [securityAdministrator], guards: [notOnesOwn, hasFactor],
      needs: [reason], records: 'SecondFactorReset', told: { zh: '动态验证码已清除', en: 'The second factor was cleared' },
    },
    resetPassword: {
      label: { zh: '重置密码', en: 'Give a new first password' }, clause: '8.1.4.1', from: ['OPEN'], to: null, by: [administrator], guards: [notOnesOwn],
      records: 'PasswordReset', told: { zh: '密码已重置', en: 'A new first password was given' },
    },
    linkSignOn: {
      label: { zh: '绑定统一身份', en: 'Link single sign-on' }, clause: '8.1.4.1', from: ['OPEN'], to: null, by: [administrator],
      needs: [{ field: 'subject', label: { zh: '统一身份标识', en: 'the subject at the provider' }, atMost: 255 }],
      records: 'SignOnLinked', told: { zh: '已绑定统一身份', en: 'Single sign-on was linked' },
    },
  },
  audience: (a: AccountFacts) => a.audience as Scope[],
});
