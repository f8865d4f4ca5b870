import { afterAll, beforeAll, expect, test } from 'vitest';
import { password, peopleWorld, type PeopleWorld } from '../../test/people-world.ts';
import { Refused } from '../kernel/refused.ts';
import { cost } from './hashing.ts';
import { policy } from './policy.rules.ts';

let world: PeopleWorld;
let scheme: string;
beforeAll(async () => {
  world = await peopleWorld();
  scheme = await world.found();
});
afterAll(() => world.close());

const refusal = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(() => null, (e: unknown) => e);
  if (!(error instanceof Refused)) throw error ?? new Error('it was not refused');
  return { code: error.code, said: error.said, field: error.field, rule: error.rule };
};
const failures = async (username: string) => (await world.owner.query<{ failures: number; locked_until: Date | null }>('select failures, locked_until from account where username = $1', [username])).rows[0]!;

test('a person signs in by user name, whatever the capitals, and is who they are', async () => {
  const { membership, person } = await world.join(scheme, { username: 'zhang', name: '张明' });
  const { token, expires, who } = await world.signIn(' Zhang ');
  expect(who.actor).toMatchObject({ membershipId: membership.id, personId: person.id, role: 'OBSERVER', name: '张明' });
  expect(await world.who(token)).toEqual(who);
  expect(expires).toEqual(new Date('2026-03-02T22:00:00+08:00'));
});

test('of a token only the digest is kept, and nothing of a password is logged', async () => {
  await world.join(scheme, { username: 'quiet' });
  const { token } = await world.signIn('quiet');
  const { rows } = await world.owner.query('select * from session');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token);
  const { rows: [account] } = await world.owner.query<{ password_hash: string }>("select password_hash from account where username = 'quiet'");
  expect(account!.password_hash).toMatch(/^\$argon2id\$/);
  const entries = JSON.stringify([await world.entries('system'), await world.entries(scheme)]);
  for (const secret of [account!.password_hash, token, password]) expect(entries).not.toContain(secret);
  expect(world.logged.join('\n')).not.toContain(password);
});

test('an unknown user, a wrong password, a locked and a disabled account get the same answer', async () => {
  for (const username of ['wrong', 'locked', 'disabled']) await world.join(scheme, { username });
  await world.owner.query("update account set state = 'DISABLED', disable_reason = '离职', disabled_at = now() where username = 'disabled'");
  for (let n = 0; n < policy.lock.failures; n += 1) await refusal(world.signIn('locked', 'nothing'));
  const answers = [await refusal(world.signIn('nobody')), await refusal(world.signIn('wrong', 'nothing')), await refusal(world.signIn('locked')), await refusal(world.signIn('disabled'))];
  expect(answers[0]).toMatchObject({ code: 'UNAUTHENTICATED' });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test('refusing a known user takes the same statements as refusing an unknown one', async () => {
  await world.join(scheme, { username: 'known' });
  const statements = async (username: string) => {
    world.logged.length = 0;
    await refusal(world.signIn(username, 'nothing'));
    return world.logged.map((line) => /\[query\] (\w+)/.exec(line)?.[1]).filter(Boolean);
  };
  const unknown = await statements('unknown');
  expect(unknown).toContain('insert');
  // One more, which counts the failure: well under the noise of the hash that both pay for.
  expect((await statements('known')).filter((s) => s !== 'update')).toEqual(unknown);
  const { rows: [account] } = await world.owner.query<{ password_hash: string }>("select password_hash from account where username = 'known'");
  expect(account!.password_hash).toContain(`m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}`);
});

test('five wrong passwords lock an account for ten minutes to the second, and the right one does not open it sooner', async () => {
  const { account } = await world.join(scheme, { username: 'five' });
  world.at('2026-03-02T11:00:00+08:00');
  for (let n = 1; n < policy.lock.failures; n += 1) await refusal(world.signIn('five', 'nothing'));
  expect(await failures('five')).toEqual({ failures: 4, locked_until: null });
  await refusal(world.signIn('five', 'nothing'));
  expect((await failures('five')).locked_until).toEqual(new Date('2026-03-02T11:10:00+08:00'));
  expect((await world.entries('system')).filter((e) => e.subject_id === account.id).map((e) => e.type)).toEqual(['AccountLocked']);
  world.at('2026-03-02T11:09:59+08:00');
  await refusal(world.signIn('five'));
  world.at('2026-03-02T11:10:00+08:00');
  await world.signIn('five');
  expect(await failures('five')).toEqual({ failures: 0, locked_until: null });
  world.at('2026-03-02T10:00:00+08:00');
});

test('attempts at the same time are all counted', async () => {
  await world.join(scheme, { username: 'racing' });
  await Promise.all(Array.from({ length: 4 }, () => refusal(world.signIn('racing', 'nothing'))));
  expect((await failures('racing')).failures).toBe(4);
});

test('refused attempts are in the access log, and a lock in the journal', async () => {
  const { rows } = await world.owner.query<{ n: number }>("select count(*)::int as n from access_log where act = 'sessionSignIn' and outcome = 'UNAUTHENTICATED' and subject_id is null");
  expect(rows[0]!.n).toBeGreaterThan(0);
});

test('an address that guesses over many names is slowed down, and another is not', async () => {
  await world.join(scheme, { username: 'patient' });
  for (let n = 0; n < policy.address.failures; n += 1) await refusal(world.signIn(`guess${n}`, 'nothing', '10.0.0.9'));
  expect(await refusal(world.signIn('patient', password, '10.0.0.9'))).toMatchObject({ code: 'RATE_LIMITED' });
  await world.signIn('patient', password, '10.0.0.8');
  world.at('2026-03-02T10:01:00+08:00');
  await world.signIn('patient', password, '10.0.0.9');
  world.at('2026-03-02T10:00:00+08:00');
});

test('somebody whose term is over does not sign in', async () => {
  await world.join(scheme, { username: 'former', since: new Date('2025-03-02T00:00:00+08:00'), until: new Date('2026-03-02T10:00:00+08:00') });
  expect(await refusal(world.signIn('former'))).toMatchObject({ code: 'UNAUTHENTICATED', rule: 'term' });
});

test('the journal of all this verifies', async () => {
  expect((await world.verdicts()).filter((v) => v.broken)).toEqual([]);
});
