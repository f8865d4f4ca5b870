import { expect, test } from 'vitest';
import { enterpriseKey, monthsBefore, visitsTo } from './visit-cap.rules.ts';

test('an enterprise is the same however its name was typed', () => {
  expect(enterpriseKey(' 恒远机械（淮北） 有限公司 ')).toBe(enterpriseKey('恒远机械(淮北)有限公司'));
  expect(enterpriseKey('ＡＢＣ科技')).toBe(enterpriseKey('abc 科技'));
  expect(enterpriseKey('恒远机械')).not.toBe(enterpriseKey('恒达机械'));
});

test('visits count over the months that end on the day, its first day not included', () => {
  const visits = ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((heldOn) => ({ enterprise: '恒远机械', heldOn }));
  expect(visitsTo('恒远 机械', [...visits, { enterprise: '另一家', heldOn: '2026-05-30' }, { enterprise: null, heldOn: '2026-05-30' }], '2026-05-31', 3)).toBe(2);
  expect(monthsBefore('2026-05-31', 3)).toBe('2026-02-28');
  expect(monthsBefore('2026-01-15', 2)).toBe('2025-11-15');
});
