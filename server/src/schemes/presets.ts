import { Refused } from '../kernel/refused.ts';
import type { Preset } from './preset.ts';
import { dongjiang } from './presets/dongjiang.ts';
import { huaibei } from './presets/huaibei.ts';

/** The founding documents the product ships with. */
export const presets: readonly Preset[] = [huaibei, dongjiang];

/** A preset by its key. */
export function presetOf(key: string): Preset {
  const preset = presets.find((p) => p.key === key);
  if (!preset) throw new Refused('INVALID', { zh: '请选择一种规则模板', en: `Choose one of: ${presets.map((p) => p.key).join(', ')}` }, { field: 'preset' });
  return preset;
}
