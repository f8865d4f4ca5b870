import { expect, test } from 'vitest';
import { copyOf } from './copy.ts';

test('a copy says what is held in words, ready to be read by another program', () => {
  const copy = JSON.parse(copyOf({ at: '2026-03-02T01:00:00.000Z', sections: [{ title: '姓名、手机号', purpose: '联系', basis: '职责', kept: '五年', then: '删除', readers: '本人', count: 1, records: [{ facts: [{ label: '姓名', value: '张企业' }] }] }] }));
  expect(copy).toMatchObject({ at: '2026-03-02T01:00:00.000Z', sections: [{ title: '姓名、手机号', records: [{ facts: [{ label: '姓名', value: '张企业' }] }] }] });
});
