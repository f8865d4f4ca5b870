import { describe, expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { decide, offers } from './decide.ts';
import { constraintsSql, diagram, moves } from './drawn.ts';
import { lifecycle, type Lifecycle, type Party } from './lifecycle.ts';
import { Refused } from './refused.ts';

interface Lamp { state: 'OFF' | 'ON' | 'BROKEN'; owner: string; bulb: boolean }
const owner: Party<Lamp> = { who: { zh: '主人', en: 'its owner' }, holds: (actor, lamp) => actor.membershipId === lamp.owner };
const told = { zh: '灯', en: 'lamp' };
const lamp = lifecycle({
  noun: 'lamp', table: 'lamp', label: { zh: '灯', en: 'lamp' },
  states: { OFF: { zh: '关', en: 'Off' }, ON: { zh: '开', en: 'On' }, BROKEN: { zh: '坏', en: 'Broken' } },
  actions: {
    buy: { label: { zh: '买', en: 'Buy' }, clause: 'X-1', from: [], to: 'OFF', by: [owner], records: 'LampBought', told },
    light: {
      label: { zh: '点亮', en: 'Light' }, clause: 'X-2', from: ['OFF'], to: 'ON', by: [owner], records: 'LampLit', told,
      guards: [{ rule: 'has-bulb', code: 'INCOMPLETE', holds: (l: Lamp) => l.bulb, says: { zh: '没有灯泡', en: 'It has no bulb' } }],
    },
    smash: {
      label: { zh: '砸坏', en: 'Smash' }, clause: 'X-3', from: ['OFF', 'ON'], to: 'BROKEN', by: [owner], records: 'LampSmashed', told,
      needs: [{ field: 'why', label: { zh: '原因', en: 'why' }, column: 'smashReason', atLeast: 5, atMost: 20 }],
    },
  },
  audience: () => [],
}) as unknown as Lifecycle<string, Lamp>;

const mine: Actor = { membershipId: 'me', personId: 'me', schemeId: 's', role: 'OBSERVER', unitId: null, channel: null, name: '我', scopes: [], lang: 'zh' };
const facts = (over: Partial<Lamp> = {}): Lamp => ({ state: 'OFF', owner: 'me', bulb: true, ...over });
const refusal = (run: () => unknown) => {
  try { run(); } catch (error) { if (error instanceof Refused) return error; throw error; }
  throw new Error('it was accepted');
};

describe('a lifecycle as a table', () => {
  test('lets the right party move it', () => { expect(decide(lamp, 'light', facts(), mine, {}).to).toBe('ON'); });
  test('refuses another party, another state, an unmet guard and a missing need, each by its own code', () => {
    expect(refusal(() => decide(lamp, 'light', facts({ owner: 'you' }), mine, {})).code).toBe('NOT_YOURS');
    expect(refusal(() => decide(lamp, 'light', facts({ state: 'ON' }), mine, {})).code).toBe('WRONG_STATE');
    expect(refusal(() => decide(lamp, 'light', facts({ bulb: false }), mine, {}))).toMatchObject({ code: 'INCOMPLETE', rule: 'has-bulb' });
    expect(refusal(() => decide(lamp, 'smash', facts(), mine, { why: ' ' }))).toMatchObject({ code: 'INCOMPLETE', field: 'why' });
    expect(refusal(() => decide(lamp, 'smash', facts(), mine, { why: '砸砸砸砸砸砸砸' })).code).toBe('INCOMPLETE');
    expect(refusal(() => decide(lamp, 'smash', facts(), mine, { why: '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子' })).code).toBe('TOO_LONG');
  });
  test('says what it needs in a sentence that names what it is now', () => {
    expect(refusal(() => decide(lamp, 'light', facts({ state: 'BROKEN' }), mine, {})).said).toEqual({
      zh: '目前状态为“坏”，点亮须在“关”时进行', en: 'It now stands at “Broken”; “Light” needs “Off”' });
  });
  test('offers an action with the reason it is refused now', () => {
    const light = offers(lamp, facts({ bulb: false }), mine).find((o) => o.action === 'light');
    expect(light).toMatchObject({ enabled: false, reasons: [{ code: 'INCOMPLETE' }] });
  });
  test('loses guard, offer, constraint, diagram and label when a row is deleted', () => {
    const { smash: _, ...rest } = lamp.actions;
    const less = { ...lamp, actions: rest } as Lifecycle<string, Lamp>;
    expect(decide(lamp, 'smash', facts(), mine, { why: '孩子打球碰倒' }).to).toBe('BROKEN');
    expect(refusal(() => decide(less, 'smash', facts(), mine, { why: '孩子打球碰倒' })).code).toBe('INVALID');
    expect(offers(lamp, facts(), mine).map((o) => o.label.zh)).toEqual(['点亮', '砸坏']);
    expect(offers(less, facts(), mine).map((o) => o.label.zh)).toEqual(['点亮']);
    expect(moves(lamp as never)).toContain('ON>BROKEN');
    expect(moves(less as never)).not.toContain('ON>BROKEN');
    expect(constraintsSql(lamp as never)).toContain('lamp_broken_smash_reason');
    expect(constraintsSql(less as never)).not.toContain('smash_reason');
    expect(diagram(lamp as never)).toContain('砸坏');
    expect(diagram(less as never)).not.toContain('砸坏');
  });
});
