import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { peopleWorld, type PeopleWorld } from '../../test/people-world.ts';
import type { Actor } from '../kernel/actor.ts';
import { beginSetup } from '../schemes/setup.actions.ts';
import { furtherSetup, type Talk } from './setup.dialogue.ts';

let world: PeopleWorld;
let actor: Actor;
const folder = mkdtempSync(join(tmpdir(), 'huiyin-setup-'));
beforeAll(async () => {
  world = await peopleWorld();
  const stated = { schemeName: '东疆', preset: 'dongjiang', administratorName: '周敏', username: 'zhou.min', password: 'First-one-2026' };
  actor = (await beginSetup(world.services, stated, 'zh')).who.actor;
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Somebody at the terminal who has these answers ready. */
function person(...answers: string[]): Talk & { read: () => string } {
  const read: string[] = [];
  return { read: () => read.join('\n'), say: (line) => { read.push(line); }, ask: async (question) => { read.push(question); return answers.shift() ?? null; } };
}

test('a terminal is led through units, a file that is not there and a roster with an error, to people who can sign in', async () => {
  const file = (name: string, unit: string) => {
    const path = join(folder, name);
    writeFileSync(path, `姓名,用户名,角色,单位\n赵强,zhao.qiang,经办人,${unit}\n`);
    return path;
  };
  const talk = person('经济发展局，市场监管局', join(folder, 'none.csv'), file('wrong.csv', '别的局'), file('right.csv', '经济发展局'));
  await furtherSetup({ services: world.services, actor }, talk);
  expect(talk.read()).toContain('无法打开');
  expect(talk.read()).toContain('✗ D2: 没有单位“别的局”');
  const { who } = await world.signIn('zhao.qiang', /zhao\.qiang\t(\S+)/.exec(talk.read())![1]);
  expect(who).toMatchObject({ session: { mustChangePassword: true }, actor: { role: 'HANDLER', name: '赵强' } });
  expect((await world.owner.query('select name from unit order by name')).rows).toHaveLength(2);
});

test('units and roster may be left for later', async () => {
  const before = (await world.owner.query('select count(*) from person')).rows;
  await furtherSetup({ services: world.services, actor }, person('', ''));
  await furtherSetup({ services: world.services, actor }, person());
  expect((await world.owner.query('select count(*) from person')).rows).toEqual(before);
});
