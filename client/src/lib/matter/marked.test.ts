import { expect, test } from 'vitest';
import { marked } from './marked.ts';

test('a text is cut at the words, the longest first, and is whole again when put together', () => {
  expect(marked('政务中心停车难', ['停车', '政务中心'])).toEqual([{ text: '政务中心', hit: true }, { text: '停车', hit: true }, { text: '难', hit: false }]);
  expect(marked('停车场停车', ['停车', '停车场']).filter((p) => p.hit).map((p) => p.text)).toEqual(['停车场', '停车']);
  expect(marked('ERP 报错', ['erp'])[0]).toEqual({ text: 'ERP', hit: true });
  for (const text of ['', '没有', 'a.*b(']) expect(marked(text, ['.*', '(', '']).map((p) => p.text).join('')).toBe(text);
});
