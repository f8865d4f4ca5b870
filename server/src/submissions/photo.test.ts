import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { Refused } from '../kernel/refused.ts';
import { acceptPhoto, type ClaimedFile } from './photo.ts';

const plain = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: channels === 4 ? { r: 200, g: 30, b: 30, alpha: 0.5 } : { r: 200, g: 30, b: 30 } } });
const claim = (bytes: Buffer, fileName = '现场.jpg'): ClaimedFile =>
  ({ fileName, contentType: 'image/jpeg', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
const limits = { bytes: 5 * 1_048_576 };
const accept = (bytes: Buffer, fileName?: string) => acceptPhoto(bytes, claim(bytes, fileName), limits);
const refusal = async (bytes: Buffer, claimed = claim(bytes)) => {
  const error: unknown = await acceptPhoto(bytes, claimed, limits).catch((e: unknown) => e);
  if (!(error instanceof Refused)) throw new Error('was not refused');
  expect(error).toMatchObject({ code: 'FILE_REFUSED', field: 'file' });
  return `${error.rule}: ${error.said.zh}`;
};

describe('a photo', () => {
  test('loses where, when and with what it was taken', async () => {
    const taken = await plain(60, 40).withExif({
      IFD0: { Make: 'PhoneMaker', Copyright: '张三' }, IFD2: { DateTimeOriginal: '2026:03:02 10:00:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 0/1 1/1', GPSLongitudeRef: 'E', GPSLongitude: '117/1 42/1 1/1' },
    }).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>').jpeg().toBuffer();
    expect((await sharp(taken).metadata()).exif?.includes('PhoneMaker')).toBe(true);
    const photo = await accept(taken);
    const { exif, xmp, iptc, icc, orientation } = await sharp(photo.bytes).metadata();
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
    expect(photo.bytes.includes('PhoneMaker')).toBe(false);
  });

  test('is turned upright before its orientation mark goes', async () => {
    const lying = await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await accept(lying)).toMatchObject({ width: 40, height: 60, contentType: 'image/jpeg' });
  });

  test('is no longer than 2,560 pixels on either side, and never enlarged', async () => {
    expect(await accept(await plain(4000, 1000).jpeg().toBuffer())).toMatchObject({ width: 2560, height: 640 });
    expect(await accept(await plain(1000, 4000).webp().toBuffer())).toMatchObject({ width: 640, height: 2560 });
    expect(await accept(await plain(30, 20).jpeg().toBuffer())).toMatchObject({ width: 30, height: 20 });
  });

  test('is kept as PNG where it can be seen through, else as JPEG', async () => {
    expect((await accept(await plain(9, 9, 4).png().toBuffer())).contentType).toBe('image/png');
    expect((await accept(await plain(9, 9, 4).webp().toBuffer())).contentType).toBe('image/png');
    expect((await accept(await plain(9, 9).png().toBuffer())).contentType).toBe('image/jpeg');
  });

  test('bears the digest of what is kept', async () => {
    const photo = await accept(await plain(9, 9).jpeg().toBuffer());
    expect(photo.sha256).toBe(createHash('sha256').update(photo.bytes).digest('hex'));
    expect((await sharp(photo.bytes).metadata()).format).toBe('jpeg');
  });

  test('keeps nothing that hides behind the picture', async () => {
    const page = '<script>alert(1)</script>';
    const photo = await accept(Buffer.concat([await plain(9, 9).jpeg().toBuffer(), Buffer.from(`PK\u0003\u0004${page}`)]));
    expect(photo.bytes.includes(page)).toBe(false);
    expect(photo.bytes.includes('PK')).toBe(false);
  });
});

describe('refused as a photo is', () => {
  test('a PDF named .jpg', async () => {
    expect(await refusal(Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'))).toBe('photoType: “现场.jpg”不是可用的照片，内容是 PDF：请上传 JPG、PNG 或 WebP 照片');
  });

  test('an HEIC photo, with what to do about it', async () => {
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]);
    expect(await refusal(heic, claim(heic, 'IMG_1.heic'))).toContain('兼容性最佳');
  });

  test.each([
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page', '<!doctype html><p>x</p>'], ['text', '不是照片'], ['nothing', ''],
  ])('%s', async (_, text) => {
    expect(await refusal(Buffer.from(text))).toMatch(/^photoType: /);
  });

  test('a moving picture of another format', async () => {
    expect(await refusal(await plain(9, 9).gif().toBuffer())).toContain('内容是 GIF');
  });

  test('a file over the limit, before anything reads it', async () => {
    expect(await refusal(Buffer.alloc(limits.bytes + 1))).toBe('photoSize: “现场.jpg”超过 5 MB：请压缩或裁剪后再上传');
  });

  test('other bytes than those announced', async () => {
    const bytes = await plain(9, 9).jpeg().toBuffer();
    expect(await refusal(bytes, { ...claim(bytes), size: bytes.length + 1 })).toMatch(/^photoWhole: /);
    expect(await refusal(bytes, { ...claim(bytes), sha256: '0'.repeat(64) })).toMatch(/^photoWhole: /);
  });

  test('a photo that breaks off', async () => {
    const bytes = await sharp(Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, i) => (i * i) % 251)), { raw: { width: 300, height: 300, channels: 3 } }).jpeg().toBuffer();
    expect(await refusal(bytes.subarray(0, bytes.length / 2))).toMatch(/^photoReadable: /);
  });

  test('a small file that unfolds to a huge picture', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: 'white' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(limits.bytes);
    expect(await refusal(bomb)).toMatch(/^photoReadable: /);
  });
});
