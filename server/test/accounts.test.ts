import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { freshDatabase } from './database.ts';
import { aWorld } from './world.ts';

interface Answer { data: Record<string, never> | null; errors?: { message: string; extensions: { code: string; field?: string } }[] }

/** A browser: it keeps the cookie it is handed. */
function browser(url: string, lang = 'zh', more: Record<string, string> = {}) {
  let cookie = '';
  const given: string[] = [];
  return {
    given,
    async run(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST', body: JSON.stringify({ query, variables }), headers: { 'content-type': 'application/json', 'x-huiyin': '1', 'accept-language': lang, cookie, ...more },
      });
      for (const line of response.headers.getSetCookie()) {
        given.push(line);
        cookie = line.split(';', 1)[0]!;
      }
      return await response.json() as Answer;
    },
  };
}

const viewer = 'viewer { home mustChangePassword person { name phone } membership { role title channel since until unit { name } liaison { name phone } } memberships { id title person { name } } scheme { name observerTitle trial } cursor now }';
const signIn = `mutation ($input: SessionSignInInput!) { sessionSignIn(input: $input) { ${viewer} } }`;
const change = 'mutation ($input: PasswordChangeInput!) { passwordChange(input: $input) { viewer { mustChangePassword person { name } } } }';
const load = 'mutation ($input: RosterImportInput!) { rosterImport(input: $input) { rows created errors { cell row column message } accounts { username initialPassword } } }';
const roster = (...lines: string[]) => Buffer.from(['姓名,用户名,角色,单位,通道,专员用户名,职务,手机', ...lines].join('\n')).toString('base64');

describe('over HTTP', () => {
  test('somebody from a roster signs in, can do nothing before changing the password, and then is who they are', async () => {
    const w = await aWorld();
    await w.as('admin').run('mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { unit { id name } cursor } }', { input: { idempotencyKey: 'u', name: '海关' } });
    const input = { fileName: 'a.csv', contentBase64: roster('王芳,wang.fang,监督员,海关,社会,user-lin,企业代表,13800001111'), idempotencyKey: 'r' };
    expect((await w.as('admin').run(load, { input: { ...input, dryRun: true } })).rosterImport).toEqual({ rows: 1, created: 0, errors: [], accounts: [] });
    const { accounts: [account] } = (await w.as('admin').run(load, { input })).rosterImport;
    const { initialPassword: password, username } = account as { initialPassword: string; username: string };

    const page = browser(w.app.url);
    const signedIn = await page.run(signIn, { input: { username, password } });
    expect(signedIn.data!['sessionSignIn']).toMatchObject({ viewer: {
      home: 'OBSERVER', mustChangePassword: true, person: { name: '王芳', phone: '138****1111' },
      membership: { role: 'OBSERVER', title: '企业代表', channel: 'EXTERNAL', since: '2026-03-02', until: '2027-03-01', unit: { name: '海关' }, liaison: { name: '林专员', phone: null } },
      memberships: [{ title: '企业代表', person: { name: '王芳' } }], scheme: { name: '测试区营商环境监督', observerTitle: '监督员', trial: true },
    } });
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(page.given[0]!.split('; ')).toContain(attribute);
    expect((await page.run('{ units { name } }')).errors![0]!.extensions.code).toBe('PASSWORD_CHANGE_REQUIRED');
    expect((await page.run(change, { input: { current: password, next: password } })).errors![0]!.extensions).toMatchObject({ code: 'INVALID', field: 'next' });
    expect((await page.run(change, { input: { current: password, next: 'My-own-2026' } })).data!['passwordChange']).toMatchObject({ viewer: { mustChangePassword: false, person: { name: '王芳' } } });
    expect((await page.run('{ units { name } }')).errors).toBeUndefined();
    expect((await page.run('mutation { sessionSignOut }')).data).toEqual({ sessionSignOut: true });
    expect((await page.run('{ viewer { home } }')).data).toEqual({ viewer: null });
    expect(w.faults).toEqual([]);
  });

  test('a refused sign-in is told in the language of the caller, hands out no cookie and leaves nobody signed in', async () => {
    const w = await aWorld();
    const said = async (lang: string) => {
      const page = browser(w.app.url, lang);
      const { errors, data } = await page.run(signIn, { input: { username: 'user-zhang', password: 'nothing' } });
      expect(data).toBeNull();
      expect(page.given).toEqual([]);
      return errors![0]!;
    };
    expect((await said('zh')).message).toContain('用户名或密码不正确');
    expect(await said('en')).toMatchObject({ message: expect.stringContaining('is wrong') as string, extensions: { code: 'UNAUTHENTICATED', field: 'password' } });
  });

  test('a form offers the scopes of the observer’s own channel, and its words in the caller’s language', async () => {
    const w = await aWorld();
    const ask = '{ viewer { scheme { rules { version contactDays handOverDays referralDays opinionScopes { code label } answerClasses { code label kind requiresReason reasonLength mustCite } } } } }';
    const rules = async (who: 'zhang' | 'li' | 'qian', lang = 'zh') => (await w.as(who, lang).run(ask)).viewer.scheme.rules as { opinionScopes: { code: string; label: string }[]; answerClasses: { label: string }[] };
    expect((await rules('li')).opinionScopes.map((s) => s.code)).toEqual(['PRACTICE', 'POLICY_EFFECT', 'LIFE_CYCLE']);
    expect((await rules('zhang')).opinionScopes).toHaveLength(5);
    expect(await rules('qian')).toMatchObject({ version: 1, contactDays: 3, handOverDays: 7, referralDays: 15, opinionScopes: { length: 8 } });
    expect((await rules('zhang', 'en')).answerClasses.map((c) => c.label)).toEqual(['Adopted', 'Adopted in part', 'Planned', 'Not adopted', 'For reference']);
  });

  test('who the observers are is known to their own liaison, the office and the administrator, and to nobody else', async () => {
    const w = await aWorld();
    const names = async (who: 'lin' | 'mei' | 'qian' | 'admin' | 'zhao' | 'sun' | 'zhang') =>
      ((await w.as(who).run('{ observers { nodes { person { name phone } } totalCount } }')).observers.nodes as { person: { name: string } }[]).map((n) => n.person.name).sort();
    expect(await names('lin')).toEqual(['张企业', '李内部'].sort());
    expect(await names('mei')).toEqual(['王律师']);
    for (const who of ['qian', 'admin'] as const) expect(await names(who)).toHaveLength(3);
    for (const who of ['zhao', 'sun'] as const) expect(await names(who)).toEqual([]);
    expect(await names('zhang')).toEqual(['张企业']);
    const node = '($id: ID!) { node(id: $id) { id ... on Membership { person { name } } } }';
    expect(await w.as('zhao').run(`query ${node}`, { id: w.members['zhang'] })).toEqual({ node: null });
    expect(await w.as('zhang').run(`query ${node}`, { id: w.members['wang'] })).toEqual({ node: null });
  });

  test('only the administrator enters units and people', async () => {
    const w = await aWorld();
    for (const who of ['qian', 'lin', 'sun', 'zhang'] as const) {
      expect(await w.as(who).refused('mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { unit { id } } }', { input: { idempotencyKey: 'u', name: '海关' } })).toMatchObject({ code: 'NOT_YOURS' });
      expect(await w.as(who).refused(load, { input: { fileName: 'a.csv', contentBase64: roster('甲,user.a,监督员,,社会,,,'), idempotencyKey: 'r' } })).toMatchObject({ code: 'NOT_YOURS' });
    }
    expect(await w.as(null).refused('mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { unit { id } } }', { input: { idempotencyKey: 'u', name: '海关' } })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('without demo mode nobody is entered, no clock moves, and nothing tells of a demo', async () => {
    const w = await aWorld();
    expect(await w.as('qian').run('{ demo { now } }')).toEqual({ demo: null });
    expect(await w.as('qian').refused('mutation { demoAdvance(input: { days: 1 }) { now } }')).toMatchObject({ code: 'NOT_FOUND' });
    const entered = await fetch(`${w.app.url}/demo/enter`, { method: 'POST', body: new URLSearchParams({ person: 'user-zhang' }), redirect: 'manual' });
    expect(entered.headers.getSetCookie()).toEqual([]);
  });
});

test('the first page sets the product up once, from its own machine', async () => {
  const database = await freshDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-first-'));
  const config = {
    root: join(import.meta.dirname, '../..'), port: 0, host: '127.0.0.1', loopback: true, dataDir, databaseUrl: undefined, databaseAppUrl: undefined,
    demo: false, publicOrigin: undefined, secret: 'a secret of the tests',
  };
  const app = await createApp(config, { appUrl: database.appUrl, roles: { timers: false } });
  try {
    const page = browser(app.url);
    const begin = 'mutation ($input: SetupBeginInput!) { setupBegin(input: $input) { viewer { home person { name } scheme { name observerTitle rules { submissionTypes { label } } } } } }';
    const input = { schemeName: '淮北营商环境体验', preset: 'huaibei', administratorName: '周敏', username: 'zhou.min', password: 'First-one-2026' };
    expect((await page.run('{ setup { needed presets { code label } } }')).data!['setup']).toMatchObject({ needed: true, presets: [{ code: 'huaibei' }, { code: 'dongjiang' }] });
    expect((await page.run(begin, { input: { ...input, password: 'weak' } })).errors![0]!.extensions).toMatchObject({ code: 'INVALID', field: 'password' });
    // A proxy on this machine asks for somebody who is not.
    const remote = browser(app.url, 'zh', { 'x-forwarded-for': '127.0.0.1, 203.0.113.9' });
    expect((await remote.run(begin, { input })).errors![0]!.extensions.code).toBe('NOT_YOURS');
    expect((await page.run(begin, { input })).data!['setupBegin']).toEqual({ viewer: {
      home: 'ADMIN', person: { name: '周敏' },
      scheme: { name: '淮北营商环境体验', observerTitle: '体验官', rules: { submissionTypes: [{ label: '观察体验报告' }, { label: '优化营商环境建议书' }, { label: '企业集中诉求' }] } },
    } });
    expect((await page.run('{ viewer { home } setup { needed } }')).data).toEqual({ viewer: { home: 'ADMIN' }, setup: { needed: false } });
    expect((await browser(app.url).run(begin, { input: { ...input, username: 'another' } })).errors![0]!.extensions.code).toBe('WRONG_STATE');
  } finally {
    await app.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
