import type { Change } from '../journal/change.ts';
import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { Account } from './account.entity.ts';
import type { Present } from './authenticate.ts';
import { enrolledSecret, enrolmentFor, type Enrolment } from './enrolment.ts';
import { factorAsked, factorOf, secretPurpose } from './factors.ts';
import { countFailure } from './failure.actions.ts';
import { verifyPassword } from './hashing.ts';
import { locked } from './lock.rules.ts';
import { endSessions, onOwnAccount, provenFactor } from './own-account.ts';
import { quietly } from './quietly.ts';
import { digestOfRecovery, newRecoveryCodes } from './recovery.ts';
import { SecondFactor } from './second-factor.entity.ts';
import { membershipsInForce } from './standing.ts';
import { stepOf } from './totp.ts';

const wrongPassword = () => new Refused('INVALID', { zh: '密码不正确，或账号已暂时锁定', en: 'The password is wrong, or the account is locked for the moment' }, { field: 'password', rule: 'password' });
const wrongFirstCode = () => new Refused('INVALID', { zh: '验证码不正确：请确认手机时间准确，输入应用上当前显示的 6 位数字', en: 'The code is wrong: check the time on the phone, and type the six digits that the app shows now' }, { field: 'code', rule: 'second-factor' });
const enrolmentOver = () => new Refused('INVALID', { zh: '设置已超时，请重新开始', en: 'It took too long: begin again' }, { rule: 'second-factor-over' });

/** Begins to set up an authenticator app, a first one or another; who came in by password just now need not give it again. */
export async function beginEnrolment(services: Services, who: Present, { password, code }: { password?: string | null; code?: string | null }): Promise<Enrolment> {
  const seen = await inTransaction(services, [systemScope], (em) => em.findOneOrFail(Account, { id: who.session.accountId }));
  const matches = who.session.mustEnrol || await verifyPassword(seen.passwordHash, password ?? '');
  return onOwnAccount(services, who, 'secondFactorBegin', async (change, account) => {
    if (!matches || locked(account, change.now) || account.passwordHash !== seen.passwordHash) {
      countFailure(change, account);
      return wrongPassword();
    }
    const factor = await factorOf(change.em, account.id);
    if (factor) {
      const proven = await provenFactor(change, account, code ?? '');
      if (proven instanceof Refused) return proven;
    }
    return enrolmentFor(services.identity.sealer, account, factor?.id ?? null, change.now);
  });
}

/** The app is set up once a code of it came back; recovery codes are told this once, and every other session of the account ends. */
export async function confirmEnrolment(services: Services, who: Present, { ticket, code }: { ticket: string; code: string }): Promise<{ recoveryCodes: string[]; who: Present }> {
  const { recoveryCodes, ended } = await onOwnAccount(services, who, 'secondFactorConfirm', async (change, account) => {
    const secret = enrolledSecret(services.identity.sealer, account.id, (await factorOf(change.em, account.id))?.id ?? null, ticket, change.now);
    if (!secret) return enrolmentOver();
    const step = stepOf(secret, code.replace(/\s/g, ''), change.now);
    if (step === null) return wrongFirstCode();
    await removeFactor(change, account);
    const codes = newRecoveryCodes();
    const factor = change.em.create(SecondFactor, {
      id: newId('SecondFactor', change.now), accountId: account.id, sealedSecret: services.identity.sealer.seal(secret, secretPurpose(account.id)), lastStep: step,
      recovery: digests(change, account, codes), since: change.now, removedAt: null, audience: [systemScope],
    });
    await quietly(change.em.persist(factor).flush());
    account.version += 1;
    change.record('SecondFactorSetUp', account, ['secondFactor']);
    await change.em.execute("update session set must_enrol = false, factor = case factor when 'NONE' then 'CODE' else factor end where id = ?", [who.session.id]);
    return { recoveryCodes: codes, ended: await endSessions(change, account.id, who.session.id) };
  });
  services.sessionsEnded?.(ended);
  return { recoveryCodes, who: { ...who, session: { ...who.session, mustEnrol: false } } };
}

/** Makes new recovery codes; those before are worth nothing any more. */
export const renewRecovery = (services: Services, who: Present, code: string): Promise<string[]> => onOwnAccount(services, who, 'secondFactorRenewCodes', async (change, account) => {
  const factor = await provenFactor(change, account, code);
  if (factor instanceof Refused) return factor;
  const codes = newRecoveryCodes();
  factor.recovery = digests(change, account, codes);
  account.version += 1;
  change.record('RecoveryCodesRenewed', account, ['recovery']);
  return codes;
});

/** Gives the second factor up, where none is asked of its holder. */
export const giveUpFactor = (services: Services, who: Present, code: string): Promise<true> => onOwnAccount<true>(services, who, 'secondFactorRemove', async (change, account) => {
  const held = await membershipsInForce(change.em, account.personId, change.now);
  if (factorAsked(services, held.map(({ role }) => role))) return new Refused('NOT_YOURS', {
    zh: '按规定，您的岗位必须使用动态验证码；更换手机请选“重新设置”', en: 'Your post must have a second factor; for another phone, set it up anew' }, { rule: 'second-factor' });
  const factor = await provenFactor(change, account, code);
  if (factor instanceof Refused) return factor;
  await removeFactor(change, account);
  account.version += 1;
  change.record('SecondFactorRemoved', account, ['secondFactor']);
  return true;
});

/** Takes an account's factor away; its secret is kept nowhere any more. */
export async function removeFactor(change: Change, account: Account): Promise<boolean> {
  const factor = await factorOf(change.em, account.id);
  if (!factor) return false;
  Object.assign(factor, { removedAt: change.now, sealedSecret: null, recovery: [] });
  await quietly(change.em.flush());
  return true;
}

const digests = ({ services }: Change, account: Account, codes: readonly string[]) => codes.map((code) => digestOfRecovery(services.identity.sealer, account.id, code));
