import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginEnrolment, confirmEnrolment } from '../src/accounts/second-factor.actions.ts';
import { codeAt } from '../src/accounts/totp.ts';
import { authenticate } from '../src/accounts/authenticate.ts';
import { readSignOn } from '../src/config.sign-on.ts';
import { ask } from './asking.ts';
import { aProvider, wanderer, type AtProvider } from './provider.ts';
import { world, type World } from './world.ts';

let idp: Awaited<ReturnType<typeof aProvider>>;
let w: World;
beforeAll(async () => {
  idp = await aProvider();
  w = await world({ secondFactor: true, signOn: { issuer: idp.issuer, clientId: idp.client.client_id, clientSecret: idp.client.client_secret, name: '区统一身份认证', usernameClaim: 'preferred_username', secondFactor: ['otp'] } });
});
afterAll(async () => {
  await w.close();
  await idp.close();
});

const origin = () => w.app.url.replace('localhost', '127.0.0.1');
const home = (url: URL) => url.origin === origin() && !url.pathname.startsWith('/sign-on');
const comes = async (who: AtProvider, browser = wanderer(), next = '') => {
  idp.is(who);
  return { browser, at: await browser.go(`${origin()}/sign-on${next}`, home) };
};
const who = (browser: ReturnType<typeof wanderer>) => authenticate(w.services, browser.cookies(origin()), 'zh', { slides: false });
const entries = async (type: string) => (await w.journal()).filter((e) => e.type === type).length;

test('an observer enters by user name the first time and by subject ever after, and the page says so', async () => {
  expect(await w.as(null).run('{ signOn { name url } }')).toEqual({ signOn: { name: '区统一身份认证', url: '/sign-on' } });
  const first = await comes({ subject: 'sub-zhang', username: 'User-Zhang' });
  expect(first.at.href).toBe(`${origin()}/`);
  expect((await who(first.browser))?.actor).toMatchObject({ name: '张企业', role: 'OBSERVER' });
  expect(await entries('SignOnLinked')).toBe(1);
  const again = await comes({ subject: 'sub-zhang', username: 'somebody-else' });
  expect((await who(again.browser))?.actor.name).toBe('张企业');
  expect(await entries('SignOnLinked')).toBe(1);
  const log = JSON.stringify([await w.asOwner('select data from journal_payload'), first.browser.visited]);
  expect(log).not.toContain(idp.client.client_secret);
  expect(first.browser.visited.join('\n')).not.toMatch(/code_verifier|id_token=|access_token=/);
});

test('a user name does not open an account that is somebody else’s at the provider, nor makes one', async () => {
  const before = await w.asOwner('select count(*) from account');
  for (const given of [{ subject: 'sub-impostor', username: 'user-zhang' }, { subject: 'sub-nobody', username: 'nobody' }]) {
    const { browser, at } = await comes(given);
    expect(at.pathname + at.search).toBe('/sign-in?sso=unknown');
    expect(await who(browser)).toBeNull();
  }
  expect(await w.asOwner('select count(*) from account')).toEqual(before);
  expect(await w.asOwner("select 1 from access_log where act = 'sessionSignOn' and address = '127.0.0.1'")).toHaveLength(2);
});

test('staff without a second factor are led to set one up, and with one are asked for it', async () => {
  const { browser, at } = await comes({ subject: 'sub-qian', username: 'user-qian' });
  expect(at.pathname).toBe('/');
  const first = (await who(browser))!;
  expect(first.session.mustEnrol).toBe(true);
  const { secret, ticket } = await beginEnrolment(w.services, first, {});
  await confirmEnrolment(w.services, first, { ticket, code: codeAt(secret, w.now()) });
  w.set('2026-03-02T10:00:30+08:00');
  const second = await comes({ subject: 'sub-qian', username: 'user-qian' });
  expect(second.at.pathname + second.at.search).toBe('/sign-in?step=code');
  expect(await who(second.browser)).toBeNull();
  const VERIFY = 'mutation($i: SessionVerifyInput!) { sessionVerify(input: $i) { viewer { mustEnrol person { name } } } }';
  expect((await ask(w, VERIFY, { i: { code: '000' } }, { cookie: second.browser.cookies(origin()) })).errors![0]!.extensions).toMatchObject({ code: 'UNAUTHENTICATED', field: 'code' });
  expect((await ask(w, VERIFY, { i: { code: codeAt(secret, w.now()) } }, { cookie: second.browser.cookies(origin()) })).data).toEqual({ sessionVerify: { viewer: { mustEnrol: false, person: { name: '钱办' } } } });
});

test('a second factor proven at the provider counts where the operator believes it, and only then', async () => {
  const believed = await comes({ subject: 'sub-lin', username: 'user-lin', amr: ['pwd', 'otp'] });
  expect((await who(believed.browser))?.session.mustEnrol).toBe(false);
  const weak = await comes({ subject: 'sub-mei', username: 'user-mei', amr: ['pwd'] });
  expect((await who(weak.browser))?.session.mustEnrol).toBe(true);
});

test('a disabled account, a locked one and a term that is over stay outside', async () => {
  await w.asOwner("update account set state = 'DISABLED', disable_reason = '离职', disabled_at = now() where username = 'user-wu'");
  await w.asOwner("update account set locked_until = '2026-03-02T11:00:00+08:00' where username = 'user-zhou'");
  await w.asOwner("update membership set until = '2026-03-02T10:00:00+08:00' where id = $1", [w.members['wang']]);
  for (const [name, why] of [['wu', 'unknown'], ['zhou', 'unknown'], ['wang', 'term']] as const) {
    const { browser, at } = await comes({ subject: `sub-${name}`, username: `user-${name}` });
    expect(at.search).toBe(`?sso=${why}`);
    expect(await who(browser)).toBeNull();
  }
});

test('who turns back, who brings another’s answer or none of their own, and who is sent elsewhere, come to the sign-in page', async () => {
  expect((await comes({ subject: 'x', username: 'x', refuses: true })).at.search).toBe('?sso=cancelled');
  const browser = wanderer();
  idp.is({ subject: 'sub-li', username: 'user-li' });
  const answer = await browser.go(`${origin()}/sign-on`, (url) => url.pathname === '/sign-on/callback');
  const victim = wanderer();
  expect((await victim.go(answer.href, home)).search).toBe('?sso=failed');
  await victim.go(`${origin()}/sign-on`, (url) => url.origin === idp.issuer);
  expect((await victim.go(answer.href, home)).search).toBe('?sso=failed');
  expect(await who(victim)).toBeNull();
  const forged = new URL(answer.href);
  forged.searchParams.set('state', 'another');
  expect((await browser.go(forged.href, home)).search).toBe('?sso=failed');
  expect((await comes({ subject: 'sub-li', username: 'user-li' }, wanderer(), '?next=//evil.example/')).at.href).toBe(`${origin()}/`);
  expect((await comes({ subject: 'sub-li', username: 'user-li' }, wanderer(), '?next=/o/archive')).at.href).toBe(`${origin()}/o/archive`);
  expect((await fetch(`${origin()}/sign-on`, { method: 'POST' })).status).toBe(405);
});

test('an administrator links an account by the subject, once for each', async () => {
  const LINK = 'mutation($i: AccountLinkInput!) { accountLinkSignOn(input: $i) { account { signOnSubject } } }';
  const account = async (name: string) => (await w.as('admin').run(`{ accounts(first: 1, where: { text: "user-${name}" }) { nodes { id version } } }`)).accounts.nodes[0] as { id: string; version: number };
  const input = async (name: string, subject: string) => { const { id, version } = await account(name); return { i: { accountId: id, expectedVersion: version, subject } }; };
  expect(await w.as('secure').refused(LINK, await input('sun', 'sub-sun'))).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('admin').refused(LINK, await input('sun', ' '))).toMatchObject({ code: 'INCOMPLETE', field: 'subject' });
  expect(await w.as('admin').refused(LINK, await input('sun', 'sub-zhang'))).toMatchObject({ code: 'DUPLICATE', field: 'subject' });
  expect((await w.as('admin').run(LINK, await input('sun', 'sub-sun'))).accountLinkSignOn.account).toEqual({ signOnSubject: 'sub-sun' });
  const { browser } = await comes({ subject: 'sub-sun', username: 'whoever', amr: ['otp'] });
  expect((await who(browser))?.actor.name).toBe('孙局');
});

test('a provider that is away is said to be, and asked again', async () => {
  const away = await world({ signOn: { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: undefined, name: undefined, usernameClaim: undefined, secondFactor: [] } });
  const response = await fetch(`${away.app.url}/sign-on`, { redirect: 'manual' });
  expect(response.headers.get('location')).toBe('/sign-in?sso=unavailable');
  await away.close();
});

test('half a configuration, and a provider in the open, are refused with a sentence', () => {
  expect(readSignOn({})).toBeUndefined();
  expect(() => readSignOn({ HUIYIN_OIDC_ISSUER: 'https://id.example.gov.cn' })).toThrow(/both/);
  expect(() => readSignOn({ HUIYIN_OIDC_ISSUER: 'id.example', HUIYIN_OIDC_CLIENT_ID: 'x' })).toThrow(/no address/);
  expect(() => readSignOn({ HUIYIN_OIDC_ISSUER: 'http://id.example.gov.cn', HUIYIN_OIDC_CLIENT_ID: 'x' })).toThrow(/https only/);
  expect(readSignOn({ HUIYIN_OIDC_ISSUER: 'https://id.example.gov.cn', HUIYIN_OIDC_CLIENT_ID: 'x', HUIYIN_OIDC_SECOND_FACTOR: 'otp, mfa' })).toMatchObject({ secondFactor: ['otp', 'mfa'], usernameClaim: undefined });
});
