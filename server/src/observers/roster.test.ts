import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { peopleWorld, type PeopleWorld } from '../../test/people-world.ts';
import { Membership } from '../accounts/membership.entity.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Refused } from '../kernel/refused.ts';
import { huaibei } from '../schemes/presets/huaibei.ts';
import { importRoster } from './roster.actions.ts';
import { createUnit } from '../schemes/unit.actions.ts';

let world: PeopleWorld;
let scheme: string;
let administrator: Actor;
let key = 0;
beforeAll(async () => {
  world = await peopleWorld();
  scheme = await world.found();
  administrator = (await world.join(scheme, { username: 'admin', role: 'ADMINISTRATOR' })).actor;
  for (const name of ['经济发展局', '市场监管局']) await createUnit({ services: world.services, actor: administrator }, { idempotencyKey: name, name });
});
beforeEach(() => { key += 1; });
afterAll(() => world.close());

const head = '姓名,用户名,角色,单位,通道,专员用户名,职务,手机';
const file = (...lines: string[]) => Buffer.from([head, ...lines].join('\n'));
const load = (bytes: Buffer, { actor = administrator, dryRun = false, idempotencyKey = `key-${key}` } = {}) =>
  importRoster({ services: world.services, actor }, { idempotencyKey, fileName: '名册.csv', bytes, dryRun });
const counts = async () => (await world.owner.query<Record<string, number>>(
  `select (select count(*) from person)::int as people, (select count(*) from account)::int as accounts, (select count(*) from membership)::int as memberships,
     (select count(*) from journal_entry)::int as entries, (select count(*) from idempotency)::int as keys`)).rows[0]!;
const cells = (errors: readonly { cell: string; message: { zh: string } }[]) => errors.map((e) => `${e.cell} ${e.message.zh}`);

test('a roster brings people, accounts, units and liaisons together, each with a first password that signs in once and must be changed', async () => {
  const { rows, created, errors, accounts } = await load(file(
    '王芳,wang.fang,监督员,,社会,li.na,企业代表,13800001111', '李娜,li.na,专员,,,,,', '赵强,zhao.qiang,经办人,经济发展局,,,科员,', '孙丽,sun.li,监督员,市场监管局,内部,li.na,,'));
  expect({ rows, created, errors }).toEqual({ rows: 4, created: 4, errors: [] });
  const { who } = await world.signIn('wang.fang', accounts.find((a) => a.username === 'wang.fang')!.initialPassword);
  expect(who.session.mustChangePassword).toBe(true);
  expect(who.actor).toMatchObject({ role: 'OBSERVER', channel: 'EXTERNAL', name: '王芳' });
  const liaison = (await world.signIn('li.na', accounts.find((a) => a.username === 'li.na')!.initialPassword)).who.actor.membershipId;
  const wang = await world.asSystem((em) => em.findOneOrFail(Membership, { id: who.actor.membershipId }));
  // B-17: a term of one year, to the end of its last day.
  expect(wang).toMatchObject({ title: '企业代表', liaisonId: liaison, until: new Date('2027-03-02T00:00:00+08:00') });
  expect(wang.audience).toContain(`liaison:${liaison}`);
  const handler = (await world.signIn('zhao.qiang', accounts.find((a) => a.username === 'zhao.qiang')!.initialPassword)).who.actor;
  const unit = (await world.owner.query<{ id: string }>("select id from unit where name = '经济发展局'")).rows[0]!.id;
  expect(handler).toMatchObject({ role: 'HANDLER', unitId: unit });
  const sun = (await world.owner.query<{ title: string; unit_id: string | null }>("select title, unit_id from membership m join person p on p.id = m.person_id where p.name = '孙丽'")).rows[0]!;
  expect(sun.title).toBe('监督员');
  expect(sun.unit_id).not.toBeNull();
  const types = (await world.entries(scheme)).map((e) => e.type);
  expect(types.filter((t) => t === 'AccountOpened')).toHaveLength(5);
  expect(types.at(-1)).toBe('RosterImported');
});

test('a roster with errors tells every one by its cell, and imports nothing', async () => {
  const before = await counts();
  const { created, errors, accounts } = await load(file(
    '一,user.one,监督员,,社会,,,', '二,admin,监督员,,社会,,,', '三,user.three,经办人,没有的局,,,,', '四,user.four,监督员,,,nobody,,', '五,user.five,专员,,,,,'));
  expect({ created, accounts }).toEqual({ created: 0, accounts: [] });
  expect(cells(errors)).toEqual([
    'B3 用户名“admin”已被使用', 'D4 没有单位“没有的局”：请先录入单位，或改为已录入的名称', 'F5 没有专员“nobody”', 'E5 请填写通道：社会或内部']);
  expect(await counts()).toEqual(before);
});

test('a dry run says what is wrong, also where nothing is, and changes nothing', async () => {
  const before = await counts();
  expect(await load(file('六,user.six,监督员,,社会,,,'), { dryRun: true })).toMatchObject({ rows: 1, created: 0, errors: [], accounts: [] });
  expect(cells((await load(file('六,admin,监督员,,社会,,,'), { dryRun: true })).errors)).toEqual(['B2 用户名“admin”已被使用']);
  expect(await counts()).toEqual(before);
});

test('a failure in the middle of an import leaves nothing of it', async () => {
  const before = await counts();
  await world.owner.query("alter table membership add constraint unlucky check (title <> '倒霉')");
  await expect(load(file('七,user.seven,监督员,,社会,,,', '八,user.eight,监督员,,社会,,倒霉,', '九,user.nine,监督员,,社会,,,'))).rejects.toThrow(/unlucky/);
  await world.owner.query('alter table membership drop constraint unlucky');
  expect(await counts()).toEqual(before);
});

test('two imports of the same people at once: one of them has them all, the other none', async () => {
  const people = ['十,user.ten,监督员,,社会,,,', '十一,user.eleven,监督员,,社会,,,'];
  const results = await Promise.allSettled([load(file(...people), { idempotencyKey: 'left' }), load(file(...people), { idempotencyKey: 'right' })]);
  const created = results.map((r) => (r.status === 'fulfilled' ? r.value.created : 0)).sort();
  expect(created).toEqual([0, 2]);
  for (const r of results) if (r.status === 'rejected') expect(r.reason).toMatchObject({ code: 'DUPLICATE' });
});

test('the same import again is answered and not carried out, and tells no password twice', async () => {
  const bytes = file('十二,user.twelve,监督员,,社会,,,');
  expect((await load(bytes)).accounts).toHaveLength(1);
  const before = await counts();
  expect(await load(bytes)).toMatchObject({ created: 1, errors: [], accounts: [] });
  expect(await counts()).toEqual(before);
  await expect(load(file('十三,user.thirteen,监督员,,社会,,,'))).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
});

test('the same import twice at once tells only passwords that hold', async () => {
  const bytes = file('十六,user.sixteen,监督员,,社会,,,');
  const told = (await Promise.all([load(bytes), load(bytes)])).flatMap((imported) => imported.accounts);
  expect(told).toHaveLength(1);
  await world.signIn('user.sixteen', told[0]!.initialPassword);
});

test('a scheme without channels takes none', async () => {
  const other = await world.found(huaibei);
  const { actor } = await world.join(other, { username: 'admin2', role: 'ADMINISTRATOR' });
  expect(cells((await load(file('十四,user.fourteen,体验官,,社会,,,'), { actor, dryRun: true })).errors)).toEqual(['E2 本方案不分通道，请留空']);
  const [opened] = (await load(file('十四,user.fourteen,体验官,,,,,'), { actor })).accounts;
  const { who } = await world.signIn('user.fourteen', opened!.initialPassword);
  expect(await world.asSystem((em) => em.findOneOrFail(Membership, { id: who.actor.membershipId }))).toMatchObject({ title: '体验官', until: new Date('2029-03-02T00:00:00+08:00') });
});

test('only the administrator imports people and enters units, each unit once', async () => {
  const { actor } = await world.join(scheme, { username: 'officer', role: 'OFFICER' });
  const code = (attempt: Promise<unknown>) => attempt.then(() => null, (e: unknown) => (e as Refused).code);
  expect(await code(load(file('十五,user.fifteen,监督员,,社会,,,'), { actor }))).toBe('NOT_YOURS');
  const unit = (name: string, by = administrator, idempotencyKey = `unit-${key}-${name}`) => createUnit({ services: world.services, actor: by }, { idempotencyKey, name });
  expect(await code(unit('海关', actor))).toBe('NOT_YOURS');
  expect(await code(unit('经济发展局'))).toBe('DUPLICATE');
  expect(await code(unit('  　 '))).toBe('INCOMPLETE');
  expect(await code(unit('局'.repeat(101)))).toBe('TOO_LONG');
  expect((await unit(' 海  关 ')).id).toMatch(/^unt_/);
  expect(await code(unit('海 关'))).toBe('DUPLICATE');
  const races = await Promise.all(Array.from({ length: 5 }, (_, i) => code(unit('税务局', administrator, `race-${i}`))));
  expect(races.filter((c) => c === null)).toHaveLength(1);
});

test('a file that is no roster is refused', async () => {
  await expect(importRoster({ services: world.services, actor: administrator }, { idempotencyKey: 'x', fileName: '名册.xlsx', bytes: Buffer.from('PK nothing'), dryRun: true }))
    .rejects.toMatchObject({ code: 'FILE_REFUSED' });
});

test('the journal of all this verifies, and holds no password', async () => {
  expect((await world.verdicts()).filter((v) => v.broken)).toEqual([]);
  expect(JSON.stringify(await world.entries(scheme))).not.toContain('argon2');
});
