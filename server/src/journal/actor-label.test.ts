import { describe, expect, test } from 'vitest';
import { audience, type Scope } from '../kernel/audience.ts';
import { actorLabel, nameKept, type ActorPayload } from './actor-label.ts';

const matter = audience('member:li', 'member:wang', 'liaison:zhao', 'office:east', 'unit:tax');
const viewers: Record<string, Scope[]> = {
  '李本人': ['member:li', 'scheme:east'], '另一提交人': ['member:wang', 'scheme:east'], '专员': ['member:zhao', 'liaison:zhao', 'scheme:east'],
  '营商办': ['office:east'], '税务局': ['unit:tax'],
};
const named = (told: ActorPayload | null, actorId: string, lang: 'zh' | 'en' = 'zh') => Promise.all(Object.values(viewers).map((scopes) =>
  actorLabel({ told, actorId, audience: matter }, { scopes, lang, unitName: async (id) => (id === 'tax' ? '税务局' : null), observerName: async (id) => (id === 'li' ? '李四' : null) })));

describe('who did it', () => {
  test('names an observer to themself, the liaison and the office, and to nobody else', async () => {
    expect(await named({ role: 'OBSERVER', name: '李四', unitId: null }, 'li')).toEqual(['李四', '提交人', '李四', '李四', '提交人']);
  });

  test('names an observer the same whom the entry itself does not name', async () => {
    const li = { role: 'OBSERVER', name: '李四', membershipId: 'li' };
    expect([nameKept(li, matter), nameKept(li, audience('member:li', 'office:east')), nameKept(li, audience('member:li', 'member:wang')), nameKept({ ...li, role: 'HANDLER' }, matter)]).toEqual(['', '李四', '', '李四']);
    expect(await named({ role: 'OBSERVER', name: '', unitId: null }, 'li')).toEqual(['李四', '提交人', '李四', '李四', '提交人']);
  });

  test('names officials to officials, and is their office to observers', async () => {
    expect(await named({ role: 'HANDLER', name: '钱七', unitId: 'tax' }, 'qian')).toEqual(['税务局', '税务局', '税务局 钱七', '税务局 钱七', '税务局 钱七']);
    expect(await named({ role: 'OFFICER', name: '张主任', unitId: null }, 'zhang')).toEqual(['营商办', '营商办', '营商办 张主任', '营商办 张主任', '营商办 张主任']);
    expect(await named({ role: 'LIAISON', name: '赵六', unitId: null }, 'zhao', 'en')).toEqual(['Liaison officer', 'Liaison officer', 'Liaison officer 赵六', 'Liaison officer 赵六', 'Liaison officer 赵六']);
  });

  test('is the responsible unit where the unit’s name is unknown', async () => {
    expect((await named({ role: 'LEADER', name: '钱七', unitId: 'gone' }, 'qian'))[0]).toBe('责任单位');
  });

  test('is the system when only time has passed, and nobody once the entry is erased', async () => {
    expect(new Set(await named({ role: 'SYSTEM', name: '系统', unitId: null }, 'system'))).toEqual(new Set(['系统']));
    expect(new Set(await named(null, 'li'))).toEqual(new Set(['（已删除）']));
  });

  test('does not name an observer to a unit that holds another scope outside the matter’s audience', async () => {
    const label = await actorLabel({ told: { role: 'OBSERVER', name: '李四', unitId: null }, actorId: 'li', audience: audience('member:li', 'unit:tax') },
      { scopes: ['unit:tax', 'office:east'], lang: 'zh', unitName: async () => null, observerName: async () => '李四' });
    expect(label).toBe('提交人');
  });
});
