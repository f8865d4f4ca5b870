import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '../src/accounts/hashing.ts';
import { ask, refusedInBoth, send, standing } from './asking.ts';
import { change, form, SUBMIT } from './steps.ts';
import { world, type World } from './world.ts';

let w: World;
beforeAll(async () => { w = await world(); });
afterAll(() => w.close());
const officer = () => ({ cookie: w.as('qian').cookie() });

/** Nothing is answered, and nothing changes. */
async function refused(work: () => ReturnType<typeof send>) {
  const before = await standing(w);
  const got = await work();
  expect(got.data ?? null, got.text.slice(0, 300)).toBeNull();
  expect(await standing(w)).toBe(before);
  expect(w.faults).toEqual([]);
  return got;
}

describe('a request that asks too much', () => {
  const nested = (levels: number) => `query($id: ID!) { node(id: $id) { ${'... on Issue { opinions { issue { id '.repeat(levels)}${'} } }'.repeat(levels)} } }`;
  const id = { id: 'x' };

  test.each<[string, string, object]>([
    ['of a hundred levels', nested(33), id],
    ['of a hundred levels in fragments', `query { issues { nodes { ...F0 } } } ${Array.from({ length: 100 }, (_, n) => `fragment F${n} on Issue { id ${n < 99 ? `opinions { issue { ...F${n + 1} } }` : ''} }`).join(' ')}`, {}],
    ['of many aliases', `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: viewer { now }`).join(' ')} }`, {}],
    ['of many words', `{ viewer { ${'now '.repeat(3000)} } }`, {}],
    ['of pages of pages', 'query($n: Int!) { issues(first: $n) { nodes { referrals { replies { id text explanation allowedActions { action needs { field } reasons { code } } } timeline { id label actor text } } opinions { id allowedActions { action needs { field } reasons { code } } } timeline { id label actor text } } } }',
      { n: 1_000_000 }],
  ])('is refused: %s', async (_, query, variables) => {
    expect((await refusedInBoth(w, officer().cookie, query, variables)).code).toBe('LIMIT');
  });

  test('of a fragment that holds itself is refused', async () => {
    const { errors } = await refused(() => ask(w, '{ issues { nodes { ...A } } } fragment A on Issue { opinions { issue { ...A } } }', {}, officer()));
    expect(errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test.each([0, -1, 101, 100_000, 2_147_483_647])('of a page of %i is refused', async (first) => {
    for (const list of ['issues', 'submissions', 'opinions', 'referrals', 'observers']) {
      expect((await refusedInBoth(w, officer().cookie, `query($first: Int!) { ${list}(first: $first) { totalCount nodes { id } } }`, { first })).code).toBe('LIMIT');
    }
    expect((await refusedInBoth(w, w.as('zhang').cookie(), 'query($first: Int!) { archive(first: $first) { totalCount nodes { id } } }', { first })).code).toBe('LIMIT');
  });

  test.each(['x', '', 'WzEsMl0', Buffer.from('["x","y"]').toString('base64url'), Buffer.from('["2026-03-02","x"]').toString('base64url'), Buffer.from('["infinity\' or 1=1","x"]').toString('base64url'), Buffer.from('{"a":1}').toString('base64url'), 'x'.repeat(5000)])(
    'of a place that is none is refused or begins anew, and is never a fault: %s', async (after) => {
      for (const [who, list] of [['qian', 'issues'], ['qian', 'submissions'], ['qian', 'opinions'], ['qian', 'referrals'], ['qian', 'observers'], ['zhang', 'archive']] as const) {
        const { errors } = await ask(w, `query($after: String) { ${list}(after: $after) { nodes { id } } }`, { after }, { cookie: w.as(who).cookie() });
        if (errors) expect(errors[0]!.extensions, list).toEqual({ code: 'INVALID', field: 'after' });
      }
      expect(w.faults).toEqual([]);
    });
});

describe('a request that is not one', () => {
  test('of several at once is refused', async () => {
    const one = { query: SUBMIT, variables: { i: form() } };
    for (const body of [[one, one], [one], []]) expect((await refused(() => send(w, { body: JSON.stringify(body), cookie: w.as('zhang').cookie() }))).status).toBe(400);
  });

  test.each(['', 'null', '1', '"x"', '{', '{}', '{"query":1}', '{"query":""}', '{"query":"{"}', '{"query":"{ nothing }"}', '{"query":"query A { viewer { now } } query B { viewer { now } }"}', '{"query":"{ viewer { now } }","variables":1}',
    '{"query":"{ viewer { now } }","variables":[1]}', '{"query":"query($x: ID!) { node(id: $x) { id } }"}', '{"query":"query($x: ID!) { node(id: $x) { id } }","variables":{"x":{"y":1}}}', '{"query":"subscription { events { __typename } }"}', '\u0000', '[]'])('of %s is refused as it stands', async (body) => {
    const { status, errors } = await refused(() => send(w, { body, ...officer() }));
    expect([200, 400]).toContain(status);
    for (const { extensions } of errors ?? []) expect(extensions.code).not.toBe('INTERNAL');
  });

  test('of values nested without end is refused', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    await refused(() => send(w, { body: `{"query":"query($x: ID!) { node(id: $x) { id } }","variables":{"x":${deep}}}`, ...officer() }));
    await send(w, { body: `{"query":"{ viewer { now } }","variables":{"unused":${deep}}}`, ...officer() });
    expect(w.faults).toEqual([]);
  });

  test('of more bytes than are read is refused', async () => {
    const { status } = await refused(() => send(w, { body: JSON.stringify({ query: SUBMIT, variables: { i: form({ opinions: [{ type: 'SUGGESTION', scope: 'RISK', problem: 'x'.repeat(300_000) }] }) } }), cookie: w.as('zhang').cookie() }).catch(() => ({ status: 413, text: '', data: null }) as never));
    expect(status).toBe(413);
  });

  test('does not learn the names of what it guessed at', async () => {
    const { errors } = await refused(() => ask(w, '{ issuess { totalCoun } }', {}, officer()));
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|"issues"|totalCount/);
  });
});

describe('a request from another site', () => {
  const mutation = JSON.stringify({ query: SUBMIT, variables: { i: form() } });
  const mine = () => ({ cookie: w.as('zhang').cookie() });

  test('that a form or a link could send is refused', async () => {
    for (const contentType of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain;application/json', null]) {
      expect((await refused(() => send(w, { ...mine(), body: mutation, headers: { 'content-type': contentType, 'x-huiyin': null } }))).status, String(contentType)).toBe(400);
    }
    const address = `/graphql?query=${encodeURIComponent('{ viewer { now } }')}`;
    expect((await refused(() => send(w, { ...mine(), method: 'GET', path: address, headers: { 'content-type': null, 'x-huiyin': null } }))).status).toBe(400);
    const change = `/graphql?query=${encodeURIComponent(`mutation { submissionSubmit(input: { idempotencyKey: "k", type: "MONTHLY_FORM", month: "2026-03", noOpinion: true, opinions: [] }) { cursor } }`)}`;
    for (const mark of [null, '1']) expect([400, 405]).toContain((await refused(() => send(w, { ...mine(), method: 'GET', path: change, headers: { 'x-huiyin': mark, 'content-type': null } }))).status);
    for (const method of ['PUT', 'DELETE', 'PATCH']) expect((await refused(() => send(w, { ...mine(), method, body: mutation }))).status).toBeGreaterThanOrEqual(400);
  });

  test('that names its page is refused, and no page may read an answer', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost', 'http://localhost:1', w.app.url.replace('localhost', 'localhost.evil.example')]) {
      const got = await refused(() => send(w, { ...mine(), body: mutation, headers: { origin } }));
      expect(got.status, origin).toBe(403);
      expect(got.headers.get('access-control-allow-origin')).toBeNull();
    }
    const preflight = await send(w, { ...mine(), method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-huiyin' } });
    expect([preflight.headers.get('access-control-allow-origin'), preflight.headers.get('access-control-allow-headers')]).toEqual([null, null]);
    // our own page is taken
    expect((await ask(w, '{ viewer { now } }', {}, { ...mine(), headers: { origin: w.app.url } })).errors).toBeUndefined();
  });
});

describe('somebody who has not signed in', () => {
  const allowed = ['viewer', 'demo', 'setup', 'signOn', 'sessionSignIn', 'sessionSignOut', 'publicNotices', 'privacyNotice', 'certificateCheck'];
  /** What has its time or its place, whoever asks. */
  const untimely: Record<string, string> = {
    demoAdvance: 'NOT_FOUND', setupBegin: 'WRONG_STATE',
    // whoever holds a nominee's link, or sees a name on notice, needs no account
    nominee: 'NOT_FOUND', nomineeConsent: 'NOT_FOUND', nomineeSign: 'NOT_FOUND', nomineeStepDown: 'NOT_FOUND', noticeObject: 'NOT_FOUND',
  };
  const scalars: Record<string, unknown> = { ID: 'x', String: 'x', Int: 1, Boolean: true, DateTime: '2026-03-02T00:00:00Z', DateTimeISO: '2026-03-02T00:00:00Z', LocalDate: '2026-03-05', Cursor: 'x' };

  interface Type { kind: string; name: string | null; ofType: Type | null }
  interface Schema { queryType: { fields: Field[] }; mutationType: { fields: Field[] }; types: { name: string; kind: string; inputFields: Arg[] | null; enumValues: { name: string }[] | null; fields: { name: string; type: Type; args: Arg[] }[] | null }[] }
  interface Arg { name: string; type: Type }
  interface Field { name: string; args: Arg[]; type: Type }
  const shape = (arg: Arg, schema: Schema): unknown => value(arg.type, schema);
  const bare = (type: Type): Type => (type.ofType ? bare(type.ofType) : type);
  const value = (type: Type, schema: Schema): unknown => {
    if (type.kind === 'NON_NULL') return value(type.ofType!, schema);
    if (type.kind === 'LIST') return [value(type.ofType!, schema)];
    const named = schema.types.find((t) => t.name === type.name)!;
    if (named.inputFields) return Object.fromEntries(named.inputFields.filter((f) => f.type.kind === 'NON_NULL').map((f) => [f.name, shape(f, schema)]));
    return named.enumValues?.[0]?.name ?? scalars[type.name!];
  };
  const printed = (type: Type): string => (type.kind === 'NON_NULL' ? `${printed(type.ofType!)}!` : type.kind === 'LIST' ? `[${printed(type.ofType!)}]` : type.name!);
  const T = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';

  test('is asked to sign in, whatever they ask for', async () => {
    const { __schema } = await w.as('qian').run<{ __schema: Schema }>(`{ __schema { queryType { fields { name type { ${T} } args { name type { ${T} } } } } mutationType { fields { name type { ${T} } args { name type { ${T} } } } }
      types { name kind inputFields { name type { ${T} } } enumValues { name } } } }`);
    const before = await standing(w);
    const all = [...__schema.queryType.fields.map((f) => ['query', f] as const), ...__schema.mutationType.fields.map((f) => ['mutation', f] as const)];
    expect(all.length).toBeGreaterThan(35);
    const otherwise = new Set<string>();
    for (const [kind, f] of all) {
      if (allowed.includes(f.name)) continue;
      const args = f.args.filter((a) => a.type.kind === 'NON_NULL');
      const leaf = ['SCALAR', 'ENUM'].includes(bare(f.type).kind);
      const query = `${kind}${args.length > 0 ? `(${args.map((a) => `$${a.name}: ${printed(a.type)}`).join(', ')})` : ''} { ${f.name}${args.length > 0 ? `(${args.map((a) => `${a.name}: $${a.name}`).join(', ')})` : ''}${leaf ? '' : ' { __typename }'} }`;
      const variables = Object.fromEntries(args.map((a) => [a.name, shape(a, __schema)]));
      for (const cookie of [undefined, 'huiyin_session=', `huiyin_session=${'x'.repeat(43)}`, 'huiyin_session=../../x']) {
        const { errors } = await ask(w, query, variables, { cookie });
        const code = errors?.[0]?.extensions.code;
        if (code !== (untimely[f.name] ?? 'UNAUTHENTICATED')) otherwise.add(`${f.name} ${code}`);
      }
    }
    expect([...otherwise]).toEqual([]);
    expect(await standing(w)).toBe(before);
    expect(w.faults).toEqual([]);
  });

  test('is asked to in their language', async () => {
    expect(await refusedInBoth(w, undefined, SUBMIT, { i: form() })).toMatchObject({ code: 'UNAUTHENTICATED', message: '请先登录' });
    expect((await ask(w, '{ viewer { now } demo { banner } }')).data).toEqual({ viewer: null, demo: null });
  });

  test('is not told the schema, however they ask', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Issue") { name } }', '{ ... on Query { __schema { types { name } } } }', '{ ...F } fragment F on Query { __schema { types { name } } }', 'query { ...F } fragment F on Query { ...G } fragment G on Query { a: __type(name: "Issue") { fields { name } } }',
      '{ viewer { now } ... @include(if: true) { __schema { queryType { name } } } }']) {
      const { text } = await refused(() => ask(w, query));
      expect(text).not.toContain('"Issue"');
      expect(text).toContain('UNAUTHENTICATED');
    }
  });
});

describe('a session', () => {
  const kinds: [string, string][] = [['query', '{ issues { totalCount } }'], ['query', '{ units { name } }'], ['mutation', SUBMIT]];

  test('whose first password is not changed yet does that and nothing else', async () => {
    await w.asOwner("update account set must_change = true where username = 'user-zhang'");
    const cookie = w.as('zhang').cookie();
    for (const [, query] of [...kinds, ['query', '{ archive { totalCount } }'], ['query', '{ node(id: "x") { id } }'], ['query', '{ viewer { allowedActions { action } } }'], ['query', '{ viewer { form { month } } }']] as [string, string][]) {
      expect(await refusedInBoth(w, cookie, query, { i: form() }), query).toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED', message: '请先修改初始密码' });
    }
    expect((await fetch(`${w.app.url}/files/x`, { headers: { cookie } })).status).toBe(422);
    expect((await ask(w, '{ viewer { mustChangePassword person { name } } }', {}, { cookie })).data).toEqual({ viewer: { mustChangePassword: true, person: { name: '张企业' } } });
    await w.asOwner("update account set password_hash = $1 where username = 'user-zhang'", [await hashPassword('Chu-shi 2026')]);
    const CHANGE = 'mutation($current: String!, $next: String!) { passwordChange(input: { current: $current, next: $next }) { viewer { mustChangePassword } } }';
    for (const next of ['short', 'alllowercase', 'Chu-shi 2026', 'user-zhang', 'X1-'.repeat(50)]) expect((await ask(w, CHANGE, { current: 'Chu-shi 2026', next }, { cookie })).errors?.[0]?.extensions.field).toBe('next');
    expect((await ask(w, CHANGE, { current: 'Chu-shi 2026', next: 'Xin-mima 2026' }, { cookie })).data).toEqual({ passwordChange: { viewer: { mustChangePassword: false } } });
  });

  test('that has ended is nobody’s', async () => {
    const cookie = w.as('wang').cookie();
    expect((await ask(w, '{ viewer { person { name } } }', {}, { cookie })).data).toEqual({ viewer: { person: { name: '王律师' } } });
    const ended = async () => {
      for (const [, query] of kinds) expect(await refusedInBoth(w, cookie, query, { i: form() })).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect((await ask(w, '{ viewer { now } }', {}, { cookie })).data).toEqual({ viewer: null });
      expect((await fetch(`${w.app.url}/files/x`, { headers: { cookie } })).status).toBe(401);
    };
    const of = "account_id = (select id from account where username = 'user-wang')";
    const [was] = await w.asOwner<{ seen_at: Date; expires_at: Date }>(`select seen_at, expires_at from session where ${of}`);
    for (const over of ["expires_at = '2026-03-02T10:00:00+08:00'", "seen_at = '2026-03-02T09:29:59+08:00'", "revoked_at = '2026-03-02T09:59:00+08:00'"]) {
      await w.asOwner(`update session set ${over} where ${of}`);
      await ended();
      await w.asOwner(`update session set seen_at = $1, expires_at = $2, revoked_at = null where ${of}`, [was!.seen_at, was!.expires_at]);
      expect((await ask(w, '{ viewer { person { name } } }', {}, { cookie })).data).toEqual({ viewer: { person: { name: '王律师' } } });
    }
    await w.asOwner("update membership set until = '2026-03-02T10:00:00+08:00' where id = $1", [w.members['wang']]);
    await ended();
    await w.asOwner("update membership set until = null where id = $1", [w.members['wang']]);
    await w.asOwner("update account set state = 'DISABLED', disable_reason = '离职', disabled_at = '2026-03-02T10:00:00+08:00' where username = 'user-wang'");
    await ended();
  });

  test('is not given by a wrong name or password, and the answers are the same', async () => {
    const SIGN_IN = change('x', 'SessionSignInInput', '').replace('x(input: $i) { cursor  }', 'sessionSignIn(input: $i) { viewer { now } }');
    for (const i of [{ username: 'user-li', password: 'x' }, { username: 'nobody', password: 'x' }, { username: '', password: '' }, { username: "' or 1=1 --", password: 'x'.repeat(100_000) }, { username: 'x'.repeat(100_000), password: 'x' }]) {
      const before = (await w.journal()).length;
      const { errors } = await ask(w, SIGN_IN, { i });
      expect(errors![0]).toMatchObject({ message: expect.stringContaining('用户名或密码不正确'), extensions: { code: 'UNAUTHENTICATED', field: 'password', rule: 'sign-in' } });
      expect(await w.journal()).toHaveLength(before);
    }
    expect(w.faults).toEqual([]);
  });
});
