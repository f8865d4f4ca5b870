import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { aPdf } from '../../test/pdf.ts';
import { wordsBeside } from './beside.ts';
import { isMarked, namesLevel } from './marks.rules.ts';
import { searchPdf } from './pdf.ts';

describe('a name', () => {
  test.each(['机密.pdf', '（绝密）报告.pdf', '秘密★5年.jpg', '机 密 件.pdf', '机\u200b密.pdf', '绝-密.png', '会议纪要_机_密.pdf', '機密.pdf'])('is refused: %s', (name) => { expect(namesLevel(name)).toBe(true); });
  test.each(['商业秘密清单.pdf', '保密承诺书.pdf', '诊断书.pdf', '机器密封圈.jpg', '技术秘密.pdf'])('is no mark: %s', (name) => { expect(namesLevel(name)).toBe(false); });
});

describe('a text', () => {
  test.each(['机密★10年', '秘密\n关于某事的通知', '秘 密 ★ 长期', '绝密', '机密  1年', '密级：机密', '（秘密）', '本件为机密文件，阅后收回', '机\n密\n★\n五年', '【绝密】', '内部 机密级'])('is marked: %j', (text) => { expect(isMarked(text)).toBe(true); });
  test.each(['保守国家秘密和商业秘密', '涉及商业秘密的材料请注明', '不得泄露国家秘密', '机密性要求较高的系统', '商业秘密文件由经办人保管', '关于加强保密工作的通知', '绝密闭的容器'])('is not: %j', (text) => { expect(isMarked(text)).toBe(false); });
});

describe('a PDF', () => {
  test('is looked through for its words, wherever they stand', async () => {
    expect(await searchPdf(aPdf(['关于某事的通知', '机密★10年']), isMarked)).toBe(true);
    expect(await searchPdf(aPdf(['某某区', '秘密']), isMarked)).toBe(true);
    expect(await searchPdf(aPdf(['无'], { title: '绝密★长期' }), isMarked)).toBe(true);
    expect(await searchPdf(aPdf(['应当保守商业秘密']), isMarked)).toBe(false);
  });
  test('that is locked or damaged is not passed over', async () => {
    expect(await searchPdf(aPdf(['无'], { locked: true }), isMarked)).toBe('LOCKED');
    expect(await searchPdf(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'), isMarked)).toBe('BROKEN');
    expect(await searchPdf(Buffer.from(''), isMarked)).toBe('BROKEN');
  });
  test('does not keep its reader busy for longer than it may', async () => {
    const began = performance.now();
    expect(await searchPdf(aPdf(Array.from({ length: 4000 }, (_, i) => `第${i}行的内容没有什么特别`)), () => false, 1)).toBe('TOO_MUCH');
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('what stands beside a picture', () => {
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#aabbcc' } });
  const says = (bytes: Buffer, type: string) => [...wordsBeside(bytes, type)].some(namesLevel);
  const jpegWith = async (marker: number, words: Buffer) => {
    const plain = await picture.clone().jpeg().toBuffer();
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(words.length + 2, 2);
    return Buffer.concat([plain.subarray(0, 2), head, words, plain.subarray(2)]);
  };
  const pngWith = async (type: string, data: Buffer) => {
    const plain = await picture.clone().png().toBuffer();
    const chunk = Buffer.alloc(12 + data.length);
    chunk.writeUInt32BE(data.length, 0);
    chunk.write(type, 4, 'latin1');
    data.copy(chunk, 8);
    return Buffer.concat([plain.subarray(0, 33), chunk, plain.subarray(33)]);
  };
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  test('is read in a JPEG, in every writing', async () => {
    for (const words of [Buffer.from('机密★10年'), utf16('机密'), utf16('机密').swap16(), Buffer.concat([Buffer.from('x'), utf16('绝密')]), Buffer.from([0xbb, 0xfa, 0xc3, 0xdc])]) expect(says(await jpegWith(0xfe, words), 'image/jpeg')).toBe(true);
    expect(says(await picture.clone().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">机密</dc:title></x:xmpmeta>').jpeg().toBuffer(), 'image/jpeg')).toBe(true);
    expect(says(Buffer.concat([await picture.clone().jpeg().toBuffer(), Buffer.from('秘密')]), 'image/jpeg')).toBe(true);
    expect(says(await jpegWith(0xfe, Buffer.from('商业秘密')), 'image/jpeg')).toBe(false);
    expect(says(await picture.clone().jpeg().toBuffer(), 'image/jpeg')).toBe(false);
  });
  test('is read in a PNG and a WebP, also where it is packed', async () => {
    expect(says(await pngWith('tEXt', Buffer.from('Comment\0机密')), 'image/png')).toBe(true);
    expect(says(await pngWith('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from('绝密'))])), 'image/png')).toBe(true);
    expect(says(await pngWith('iTXt', Buffer.concat([Buffer.from('Comment\0\x01\0zh\0x\0'), deflateSync(Buffer.from('秘密'))])), 'image/png')).toBe(true);
    expect(says(await picture.clone().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">机密</dc:title></x:xmpmeta>').webp().toBuffer(), 'image/webp')).toBe(true);
    expect(says(await picture.clone().png().toBuffer(), 'image/png')).toBe(false);
  });
  test('does not unfold without end', async () => {
    const bomb = await pngWith('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(50_000_000))]));
    expect(() => says(bomb, 'image/png')).toThrow();
  });
});
