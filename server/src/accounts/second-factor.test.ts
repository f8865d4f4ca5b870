import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { password, peopleWorld, type PeopleWorld } from '../../test/people-world.ts';
import type { Services } from '../journal/services.ts';
import { Refused } from '../kernel/refused.ts';
import { challenged } from './enter.actions.ts';
import { changePassword } from './password.actions.ts';
import { policy } from './policy.rules.ts';
import { beginEnrolment, confirmEnrolment, giveUpFactor, renewRecovery } from './second-factor.actions.ts';
import { verifySecond } from './second-step.actions.ts';
import { actAs, type Opened } from './session.actions.ts';
import { signIn } from './sign-in.actions.ts';
import { codeAt } from './totp.ts';

let world: PeopleWorld;
let strict: Services;
let scheme: string;
const ten = '2026-03-02T10:00:00+08:00';
beforeAll(async () => {
  world = await peopleWorld();
  strict = { ...world.services, identity: { ...world.services.identity, factorAsked: true } };
  scheme = await world.found();
});
beforeEach(() => world.at(ten));
afterAll(() => world.close());

const refusal = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(() => null, (e: unknown) => e);
  if (!(error instanceof Refused)) throw error ?? new Error('it was not refused');
  return error.rule ?? error.code;
};
const now = () => world.services.now();
const later = (seconds: number) => world.at(new Date(now().getTime() + seconds * 1000).toISOString());
const enters = async (username: string, given = password): Promise<Opened> => {
  const outcome = await signIn(strict, { username, password: given }, { lang: 'zh' });
  if (challenged(outcome)) throw new Error('a code was asked for');
  return outcome;
};
const asks = async (username: string, given = password): Promise<string> => {
  const outcome = await signIn(strict, { username, password: given }, { lang: 'zh' });
  if (!challenged(outcome)) throw new Error('no code was asked for');
  return outcome.challenge;
};
const verify = (challenge: string, code: string) => verifySecond(strict, { challenge, code }, { lang: 'zh', address: '10.1.1.1' });
/** An officer with an app: the secret it holds, and their recovery codes. */
async function equipped(username: string, role: 'OFFICER' | 'OBSERVER' = 'OFFICER') {
  await world.join(scheme, { username, role });
  const { who } = await enters(username);
  const { secret, ticket } = await beginEnrolment(strict, who, { password });
  const { recoveryCodes, who: after } = await confirmEnrolment(strict, who, { ticket, code: codeAt(secret, now()) });
  return { secret, recoveryCodes, who: after };
}
const account = async (username: string) => (await world.owner.query<{ id: string; failures: number; locked_until: Date | null }>('select id, failures, locked_until from account where username = $1', [username])).rows[0]!;

describe('setting up', () => {
  test('staff without one are let in only to set it up, and observers are not asked', async () => {
    await world.join(scheme, { username: 'officer', role: 'OFFICER' });
    await world.join(scheme, { username: 'observer' });
    expect((await enters('officer')).who.session.mustEnrol).toBe(true);
    expect((await enters('observer')).who.session.mustEnrol).toBe(false);
    expect((await world.signIn('officer')).who.session.mustEnrol).toBe(false);
  });

  test('begins without the password only right after a sign-in that demands it, and counts a wrong one', async () => {
    await world.join(scheme, { username: 'begins' });
    const { who } = await enters('begins');
    expect(await refusal(beginEnrolment(strict, who, {}))).toBe('password');
    expect(await refusal(beginEnrolment(strict, who, { password: 'nothing' }))).toBe('password');
    expect((await account('begins')).failures).toBe(2);
    await beginEnrolment(strict, who, { password });
  });

  test('counts only once a code came back, with a ticket of the same account that is not old', async () => {
    await world.join(scheme, { username: 'first', role: 'LEADER', unitId: (await world.owner.query<{ id: string }>("insert into unit (id, scheme_id, name) values ('unt_x', $1, '某局') returning id", [scheme])).rows[0]!.id });
    await world.join(scheme, { username: 'other', role: 'OFFICER' });
    const { who, token } = await enters('first');
    const { secret, ticket } = await beginEnrolment(strict, who, {});
    const code = codeAt(secret, now());
    const before = await world.entries('system');
    expect(await refusal(confirmEnrolment(strict, who, { ticket, code: code === '000000' ? '000001' : '000000' }))).toBe('second-factor');
    expect(await refusal(confirmEnrolment(strict, (await enters('other')).who, { ticket, code }))).toBe('second-factor-over');
    expect(await refusal(confirmEnrolment(strict, who, { ticket: ticket.slice(2), code }))).toBe('second-factor-over');
    expect((await world.who(token))?.session.mustEnrol).toBe(true);
    expect((await world.entries('system')).filter((e) => e.type === 'SecondFactorSetUp')).toEqual(before.filter((e) => e.type === 'SecondFactorSetUp'));
    const elsewhere = await enters('first');
    const { recoveryCodes } = await confirmEnrolment(strict, who, { ticket, code });
    expect(new Set(recoveryCodes).size).toBe(policy.secondFactor.recoveryCodes);
    expect((await world.who(token))?.session.mustEnrol).toBe(false);
    expect(await world.who(elsewhere.token)).toBeNull();
    expect(world.ended).toContain(elsewhere.who.session.id);
    expect(await refusal(confirmEnrolment(strict, who, { ticket, code }))).toBe('second-factor-over');
    const { ticket: old, secret: oldSecret } = await beginEnrolment(strict, (await enters('other')).who, {});
    later(policy.secondFactor.enrolMinutes * 60);
    expect(await refusal(confirmEnrolment(strict, (await enters('other')).who, { ticket: old, code: codeAt(oldSecret, now()) }))).toBe('second-factor-over');
  });

  test('keeps no secret and no code where the database, the journal or the log could show it', async () => {
    const { secret, recoveryCodes } = await equipped('secretive');
    const everything = JSON.stringify([
      (await world.owner.query('select encode(sealed_secret, \'escape\') as s, f.* from second_factor f')).rows, await world.entries('system'),
      (await world.owner.query('select * from access_log')).rows, world.logged,
    ]);
    for (const hidden of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))]) expect(everything).not.toContain(hidden);
  });

  test('a sealed secret does not open as another account’s', async () => {
    const { secret } = await equipped('mine');
    await equipped('thine');
    await world.owner.query("update second_factor set sealed_secret = (select sealed_secret from second_factor where account_id = $1) where account_id = $2", [(await account('mine')).id, (await account('thine')).id]);
    later(60);
    expect(await refusal(verify(await asks('thine'), codeAt(secret, now())))).toBe('second-factor');
  });
});

describe('signing in', () => {
  test('takes a password and then a code, each code once and none of before', async () => {
    const { secret } = await equipped('twice');
    const challenge = await asks('twice');
    expect(await refusal(verify(challenge, codeAt(secret, now())))).toBe('second-factor');
    later(30);
    const code = codeAt(secret, now());
    const { who, token } = await verify(challenge, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(who.session.mustEnrol).toBe(false);
    expect(await world.who(token)).not.toBeNull();
    expect(await refusal(verify(challenge, code))).toBe('second-factor');
    expect(await refusal(verify(await asks('twice'), code))).toBe('second-factor');
    expect(await refusal(verify(await asks('twice'), codeAt(secret, new Date(now().getTime() - 30_000))))).toBe('second-factor');
    later(30);
    await verify(await asks('twice'), codeAt(secret, now()));
  });

  test('the same code at the same time enters once', async () => {
    const { secret } = await equipped('racing');
    later(30);
    const [one, two] = [await asks('racing'), await asks('racing')];
    const code = codeAt(secret, now());
    const outcomes = await Promise.allSettled([verify(one, code), verify(two, code)]);
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
  });

  test('takes a code a step early or late, and none further off', async () => {
    const { secret } = await equipped('drifting');
    later(600);
    const challenge = await asks('drifting');
    const at = (seconds: number) => codeAt(secret, new Date(now().getTime() + seconds * 1000));
    expect(await refusal(verify(challenge, at(-60)))).toBe('second-factor');
    expect(await refusal(verify(challenge, at(60)))).toBe('second-factor');
    await verify(challenge, at(-30));
    await verify(await asks('drifting'), at(30));
  });

  test('wrong codes lock the account like wrong passwords, and the right password between them resets nothing', async () => {
    const { secret } = await equipped('guessed');
    later(30);
    for (let n = 1; n < policy.lock.failures; n += 1) expect(await refusal(verify(await asks('guessed'), '12345'))).toBe('second-factor');
    const challenge = await asks('guessed');
    expect((await account('guessed')).failures).toBe(4);
    expect(await refusal(verify(challenge, 'abcdef'))).toBe('second-factor');
    expect((await account('guessed')).locked_until).not.toBeNull();
    expect(await refusal(verify(challenge, codeAt(secret, now())))).toBe('second-factor');
    expect(await refusal(asks('guessed'))).toBe('sign-in');
    const log = await world.owner.query("select address from access_log where act = 'sessionVerify' and subject_id = $1", [(await account('guessed')).id]);
    expect(log.rows.map((row: { address: string }) => row.address)).toEqual(Array(6).fill('10.1.1.1'));
    later(policy.lock.minutes * 60);
    await verify(await asks('guessed'), codeAt(secret, now()));
    expect((await account('guessed')).failures).toBe(0);
  });

  test('the question stands five minutes, until the password changes, and nobody makes one', async () => {
    const { secret, who } = await equipped('asked');
    later(30);
    const challenge = await asks('asked');
    expect(await refusal(verify('', '123456'))).toBe('second-factor-over');
    expect(await refusal(verify(challenge.slice(0, -2), '123456'))).toBe('second-factor-over');
    await changePassword(strict, who, { current: password, next: 'another-2026-One' });
    expect(await refusal(verify(challenge, codeAt(secret, now())))).toBe('second-factor-over');
    const again = await asks('asked', 'another-2026-One');
    later(policy.secondFactor.challengeMinutes * 60);
    expect(await refusal(verify(again, codeAt(secret, now())))).toBe('second-factor-over');
  });

  test('a code does not skip the change of a first password', async () => {
    const { secret } = await equipped('forced');
    await world.owner.query("update account set must_change = true where username = 'forced'");
    later(30);
    expect((await verify(await asks('forced'), codeAt(secret, now()))).who.session.mustChangePassword).toBe(true);
  });

  test('a recovery code opens once, and new ones make the old worthless', async () => {
    const { secret, recoveryCodes: [one, two] } = await equipped('lost');
    const { who } = await verify(await asks('lost'), one!.toUpperCase());
    expect(await refusal(verify(await asks('lost'), one!))).toBe('second-factor');
    later(30);
    const fresh = await renewRecovery(strict, who, codeAt(secret, now()));
    expect(await refusal(verify(await asks('lost'), two!))).toBe('second-factor');
    await verify(await asks('lost'), fresh[0]!.replaceAll('-', ' '));
    expect((await world.entries('system')).filter((e) => e.type === 'RecoveryCodeUsed')).toHaveLength(2);
  });
});

describe('afterwards', () => {
  test('another phone takes the password and a code of the phone so far', async () => {
    const { secret, who } = await equipped('moving');
    later(30);
    expect(await refusal(beginEnrolment(strict, who, { password }))).toBe('second-factor');
    const next = await beginEnrolment(strict, who, { password, code: codeAt(secret, now()) });
    await confirmEnrolment(strict, who, { ticket: next.ticket, code: codeAt(next.secret, now()) });
    later(30);
    expect(await refusal(verify(await asks('moving'), codeAt(secret, now())))).toBe('second-factor');
    await verify(await asks('moving'), codeAt(next.secret, now()));
    expect((await world.owner.query('select 1 from second_factor f join account a on a.id = f.account_id where a.username = $1 and sealed_secret is not null', ['moving'])).rows).toHaveLength(1);
  });

  test('who must have one does not give it up, and an observer may', async () => {
    const officer = await equipped('keeps');
    const observer = await equipped('leaves', 'OBSERVER');
    later(30);
    expect(await refusal(giveUpFactor(strict, officer.who, codeAt(officer.secret, now())))).toBe('second-factor');
    expect(await refusal(giveUpFactor(strict, observer.who, '000000'))).toBe('second-factor');
    await giveUpFactor(strict, observer.who, codeAt(observer.secret, now()));
    await enters('leaves');
  });

  test('acting in a further membership keeps what was proven, and demands what was not', async () => {
    const { membership } = await world.join(scheme, { username: 'plain' });
    const { who } = await enters('plain');
    await world.owner.query("update membership set role = 'OFFICER' where id = $1", [membership.id]);
    expect((await actAs(strict, who, membership.id)).who.session.mustEnrol).toBe(true);
    const proven = await equipped('proven');
    expect((await actAs(strict, proven.who, proven.who.actor.membershipId)).who.session.mustEnrol).toBe(false);
  });
});
