import { describe, expect, test } from 'vitest';
import { admit, appoint } from '../src/accounts/admit.actions.ts';
import { hashPassword } from '../src/accounts/hashing.ts';
import { act } from '../src/journal/act.ts';
import { system } from '../src/kernel/actor.ts';
import { Refused } from '../src/kernel/refused.ts';
import { inForce } from '../src/schemes/rules.ts';
import { ask } from './asking.ts';
import type { cast } from './cast.ts';
import { later } from './later.ts';
import { eventually, rawSocket } from './streams.client.ts';
import { EVENTS } from './watching.ts';
import { aWorld, clause, type World } from './world.ts';

const LIST = `query($where: AccountFilter) { accounts(first: 100, where: $where) { totalCount nodes { id version username name posts { role title } state lockedNow unused passwordDue secondFactor secondFactorAsked signOnSubject openSessions signedInAt disableReason
  allowedActions { action enabled reasons { code message } needs { field required } } } } }`;
const mutation = (name: string, input: string, more = '') => `mutation($i: ${input}!) { ${name}(input: $i) { account { id version state disableReason lockedNow secondFactor signOnSubject } cursor ${more} } }`;
const DISABLE = mutation('accountDisable', 'AccountReasonInput');
const ENABLE = mutation('accountEnable', 'AccountReasonInput');
const UNLOCK = mutation('accountUnlock', 'OnAccountInput');
const RESET = mutation('accountResetFactor', 'AccountReasonInput');
const PASSWORD = mutation('accountResetPassword', 'OnAccountInput', 'initialPassword');
const SIGN_IN = 'mutation($i: SessionSignInInput!) { sessionSignIn(input: $i) { codeAsked viewer { mustChangePassword } } }';

interface Listed { id: string; version: number; username: string; name: string; unused: boolean; state: string; allowedActions: { action: string; enabled: boolean; reasons: { code: string }[] }[] }
const listed = async (w: World, who: keyof typeof cast, where: object = {}) => (await w.as(who).run(LIST, { where })).accounts.nodes as Listed[];
const one = async (w: World, of: keyof typeof cast, who: keyof typeof cast = 'secure') => (await listed(w, who)).find((a) => a.username === `user-${of}`)!;
const on = async (w: World, of: keyof typeof cast, more: object = {}) => { const { id, version } = await one(w, of); return { i: { accountId: id, expectedVersion: version, ...more } }; };
const signs = async (w: World, username: string, password: string) => (await ask(w, SIGN_IN, { i: { username, password } }, {})).errors?.[0]?.extensions.code ?? null;

describe('accounts', () => {
  test('are listed for the system and the security administrator with what each may do, and for nobody else', async () => {
    const w = await aWorld();
    for (const who of ['admin', 'secure'] as const) expect((await listed(w, who)).map((a) => a.name)).toContain('张企业');
    for (const who of ['audit', 'qian', 'lin', 'sun', 'zhao', 'zhang'] as const) expect(await listed(w, who)).toEqual([]);
    expect((await one(w, 'zhao')).allowedActions.map((a) => [a.action, a.enabled])).toEqual([['disable', true], ['enable', false], ['unlock', false], ['resetFactor', false]]);
    expect((await one(w, 'zhao', 'admin')).allowedActions.map((a) => [a.action, a.enabled])).toEqual([['resetPassword', true], ['linkSignOn', true]]);
    expect((await listed(w, 'secure', { text: '经办' })).map((a) => a.username)).toEqual(['user-wu', 'user-zhao', 'user-zhou']);
    expect((await listed(w, 'secure', { text: 'USER-ZHA' })).map((a) => a.username)).toEqual(['user-zhang', 'user-zhao']);
    expect(await w.as('qian').run('query($id: ID!) { node(id: $id) { id } }', { id: (await one(w, 'zhao')).id })).toEqual({ node: null });
  });

  test('that nobody has used for ninety days are listed, also those that were never used', async () => {
    const w = await aWorld();
    await later(w, '2026-05-31T09:59:00+08:00');
    expect(await listed(w, 'secure', { unused: true })).toEqual([]);
    await w.asOwner("update account set signed_in_at = '2026-04-01T10:00:00+08:00' where username = 'user-zhao'");
    await later(w, '2026-05-31T10:00:00+08:00');
    const unused = (await listed(w, 'secure', { unused: true })).map((a) => a.username);
    expect(unused).toContain('user-zhou');
    expect(unused).not.toContain('user-zhao');
    expect((await one(w, 'zhou')).unused).toBe(true);
  });
});

clause('an account that is disabled loses its sessions and sockets at once, and is entered again only once it is enabled', async (w) => {
  await w.asOwner('update account set password_hash = $1 where username = $2', [await hashPassword('Pass-word-2026'), 'user-wang']);
  const socket = await rawSocket(`${w.app.url.replace('http', 'ws')}/graphql`, w.as('wang').cookie().split('=')[1]!);
  socket.subscribe('1', EVENTS, { scope: 'MINE' });
  await eventually(() => w.app.realtime.stats().subscribers === 1);
  const given = await on(w, 'wang', { reason: '已调离' });
  for (const who of ['admin', 'audit', 'qian', 'wang'] as const) expect(await w.as(who).refused(DISABLE, given)).toMatchObject({ code: who === 'admin' ? 'NOT_YOURS' : 'NOT_FOUND' });
  expect(await w.as('secure').refused(DISABLE, { i: { ...given.i, reason: ' ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  expect(await w.as('secure').refused(DISABLE, { i: { ...given.i, expectedVersion: 99 } })).toMatchObject({ code: 'VERSION_CONFLICT' });
  const since = Date.now();
  expect((await w.as('secure').run(DISABLE, given)).accountDisable.account).toMatchObject({ state: 'DISABLED', disableReason: '已调离' });
  expect(await socket.closed).toBe(4403);
  expect(Date.now() - since).toBeLessThan(1000);
  expect(await w.as('wang').run('{ viewer { home } }')).toEqual({ viewer: null });
  expect(await signs(w, 'user-wang', 'Pass-word-2026')).toBe('UNAUTHENTICATED');
  expect(await w.as('secure').refused(DISABLE, await on(w, 'wang', { reason: '再次停用' }))).toMatchObject({ code: 'WRONG_STATE' });
  await w.as('secure').run(ENABLE, await on(w, 'wang', { reason: '已回岗' }));
  expect(await signs(w, 'user-wang', 'Pass-word-2026')).toBeNull();
  const kinds = (await w.journal()).map((e) => e.type);
  for (const kind of ['AccountDisabled', 'AccountEnabled']) expect(kinds).toContain(kind);
});

clause('nobody disables their own account, nor the last administrator of a kind', async (w) => {
  expect(await w.as('secure').refused(DISABLE, await on(w, 'secure', { reason: '试试' }))).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'account-not-own' });
  for (const who of ['admin', 'audit'] as const) expect(await w.as('secure').refused(DISABLE, await on(w, who, { reason: '试试' }))).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'account-last' });
  await joined(w, 'second.admin', 'ADMINISTRATOR');
  await w.as('secure').run(DISABLE, await on(w, 'admin', { reason: '已离任' }));
  expect((await listed(w, 'secure')).find((a) => a.username === 'second.admin')!.allowedActions.find((a) => a.action === 'disable')).toMatchObject({ enabled: false, reasons: [{ code: 'CONFLICT_OF_INTEREST' }] });
});

clause('a lock is lifted before its time by the security administrator only', async (w) => {
  await w.asOwner('update account set password_hash = $1 where username = $2', [await hashPassword('Pass-word-2026'), 'user-zhang']);
  for (let n = 0; n < 5; n += 1) expect(await signs(w, 'user-zhang', 'nothing')).toBe('UNAUTHENTICATED');
  expect(await signs(w, 'user-zhang', 'Pass-word-2026')).toBe('UNAUTHENTICATED');
  expect((await listed(w, 'secure', { locked: true })).map((a) => a.username)).toEqual(['user-zhang']);
  expect(await w.as('admin').refused(UNLOCK, await on(w, 'zhang'))).toMatchObject({ code: 'NOT_YOURS' });
  expect((await w.as('secure').run(UNLOCK, await on(w, 'zhang'))).accountUnlock.account).toMatchObject({ lockedNow: false });
  expect(await w.as('secure').refused(UNLOCK, await on(w, 'zhang'))).toMatchObject({ code: 'WRONG_STATE', rule: 'account-locked' });
  expect(await signs(w, 'user-zhang', 'Pass-word-2026')).toBeNull();
});

clause('a new first password is given by the system administrator, told once, forced to change, and ends the session and socket that is open', async (w) => {
  const socket = await rawSocket(`${w.app.url.replace('http', 'ws')}/graphql`, w.as('zhao').cookie().split('=')[1]!);
  expect(await w.as('secure').refused(PASSWORD, await on(w, 'zhao'))).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('admin').refused(PASSWORD, await on(w, 'admin'))).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  const { initialPassword } = (await w.as('admin').run(PASSWORD, await on(w, 'zhao'))).accountResetPassword;
  expect(await socket.closed).toBe(4403);
  expect(await w.as('zhao').run('{ viewer { home } }')).toEqual({ viewer: null });
  const { data } = await ask(w, SIGN_IN, { i: { username: 'user-zhao', password: initialPassword } }, {});
  expect(data).toEqual({ sessionSignIn: { codeAsked: false, viewer: { mustChangePassword: true } } });
  expect(JSON.stringify(await w.asOwner('select data from journal_payload'))).not.toContain(initialPassword);
});

clause('a second factor is cleared with a reason by the security administrator, and the sessions end', async (w) => {
  const { id } = await one(w, 'zhao');
  expect(await w.as('secure').refused(RESET, await on(w, 'zhao', { reason: '手机遗失' }))).toMatchObject({ code: 'WRONG_STATE', rule: 'account-factor' });
  await w.asOwner("insert into second_factor (id, account_id, sealed_secret, last_step, since, audience) values ('fac_1', $1, '\\x00', 0, now(), '{system:*}')", [id]);
  expect(await w.as('secure').refused(RESET, await on(w, 'zhao', { reason: '' }))).toMatchObject({ code: 'INCOMPLETE' });
  expect(await w.as('admin').refused(RESET, await on(w, 'zhao', { reason: '手机遗失' }))).toMatchObject({ code: 'NOT_YOURS' });
  expect((await w.as('secure').run(RESET, await on(w, 'zhao', { reason: '手机遗失' }))).accountResetFactor.account).toMatchObject({ secondFactor: false });
  expect(await w.as('zhao').run('{ viewer { home } }')).toEqual({ viewer: null });
  expect(await w.asOwner('select sealed_secret from second_factor')).toEqual([{ sealed_secret: null }]);
});

/** Somebody who joins the scheme in a role. */
async function joined(w: World, username: string, role: 'ADMINISTRATOR' | 'SECURITY_ADMINISTRATOR' | 'AUDITOR', until: Date | null = null) {
  let personId = '';
  await act({ services: w.services, actor: system(w.schemeId) }, { act: 'join', input: {} }, async (change) => {
    const ruleSetId = (await inForce(change.em, w.schemeId, change.now)).set.id;
    const { person } = await admit(change, { name: username, username, passwordHash: 'none', mustChange: false }, { schemeId: w.schemeId, ruleSetId, role, title: '', since: change.now, until });
    personId = person.id;
    return { id: w.schemeId };
  });
  return personId;
}
const appointed = (w: World, personId: string, role: 'ADMINISTRATOR' | 'SECURITY_ADMINISTRATOR' | 'AUDITOR' | 'OFFICER', since = w.now()) =>
  act({ services: w.services, actor: system(w.schemeId) }, { act: 'appoint', input: {} }, async (change) => appoint(change, personId, {
    schemeId: w.schemeId, ruleSetId: (await inForce(change.em, w.schemeId, change.now)).set.id, role, title: '', since }));

describe('the three administrators', () => {
  test('are three people: one does not become another as well, until they are no longer the first', async () => {
    const w = await aWorld();
    const personId = await joined(w, 'first', 'ADMINISTRATOR', new Date('2026-04-01T00:00:00+08:00'));
    for (const role of ['SECURITY_ADMINISTRATOR', 'AUDITOR'] as const) {
      const error = await appointed(w, personId, role).then(() => null, (e: unknown) => e);
      expect(error).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'administrators-apart' });
      expect(error).toBeInstanceOf(Refused);
    }
    await appointed(w, personId, 'AUDITOR', new Date('2026-04-01T00:00:00+08:00'));
    await appointed(w, personId, 'OFFICER');
  });

  test('nor by two appointments at once, nor by whoever writes the row', async () => {
    const w = await aWorld();
    const personId = await joined(w, 'nobody.yet', 'AUDITOR', w.now());
    w.set('2026-03-02T10:01:00+08:00');
    const outcomes = await Promise.allSettled([appointed(w, personId, 'ADMINISTRATOR'), appointed(w, personId, 'SECURITY_ADMINISTRATOR')]);
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
    expect((outcomes.find((o) => o.status === 'rejected') as PromiseRejectedResult).reason).toBeInstanceOf(Refused);
    await expect(w.asOwner("update membership set role = 'AUDITOR' where id = $1 returning 1", [w.members['admin']])).resolves.toHaveLength(1);
    await expect(w.asOwner(`insert into membership (id, person_id, scheme_id, rule_set_id, role, since, audience) select 'mbr_x', person_id, scheme_id, rule_set_id, 'ADMINISTRATOR', since, audience from membership where id = $1`, [w.members['secure']])).rejects.toThrow(/only one of the administrators/);
  });
});

clause('the first security administrator and auditor are appointed by the system administrator, and all others by the security administrator', async (w) => {
  const PARTS = '{ viewer { administratorParts { role label } } }';
  const APPOINT = 'mutation($i: AdministratorAppointInput!) { administratorAppoint(input: $i) { account { id username posts { role } } initialPassword } }';
  const parts = async (who: keyof typeof cast) => (await w.as(who).run(PARTS)).viewer.administratorParts.map((p: { role: string }) => p.role) as string[];
  const given = (role: string, username: string) => ({ i: { idempotencyKey: username, name: '新任管理员', username, role } });
  expect(await parts('admin')).toEqual([]);
  expect(await parts('secure')).toEqual(['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR']);
  for (const who of ['audit', 'qian', 'zhang'] as const) expect(await parts(who)).toEqual([]);
  for (const who of ['admin', 'audit', 'qian', 'zhang'] as const) expect(await w.as(who).refused(APPOINT, given('AUDITOR', 'new.auditor'))).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('secure').refused(APPOINT, given('OFFICER', 'new.officer'))).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('secure').refused(APPOINT, given('AUDITOR', 'user-zhang'))).toMatchObject({ code: 'DUPLICATE', field: 'username' });
  const made = (await w.as('secure').run(APPOINT, given('AUDITOR', 'new.auditor'))).administratorAppoint;
  expect(made).toMatchObject({ account: { username: 'new.auditor', posts: [{ role: '审计管理员' }] } });
  expect((await ask(w, SIGN_IN, { i: { username: 'new.auditor', password: made.initialPassword } }, {})).data).toEqual({ sessionSignIn: { codeAsked: false, viewer: { mustChangePassword: true } } });
  expect((await w.as('secure').run(APPOINT, given('AUDITOR', 'new.auditor'))).administratorAppoint.initialPassword).toBeNull();
  await w.asOwner("update membership set until = '2026-03-02T10:00:00+08:00' where role = 'SECURITY_ADMINISTRATOR'");
  expect(await parts('admin')).toEqual(['SECURITY_ADMINISTRATOR']);
  await w.as('admin').run(APPOINT, given('SECURITY_ADMINISTRATOR', 'new.security'));
  expect(await parts('admin')).toEqual([]);
});
