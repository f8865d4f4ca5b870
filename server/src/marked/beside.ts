import { inflateSync } from 'node:zlib';

const most = 1_048_576;
const readers = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'].map((name) => new TextDecoder(name));

/** The segments of a JPEG that are not its picture, and whatever follows it. */
function* ofJpeg(b: Buffer): Generator<Buffer> {
  let at = 2;
  while (at + 4 <= b.length && b[at] === 0xff) {
    const marker = b[at + 1]!;
    const length = b.readUInt16BE(at + 2);
    if (marker === 0xda) break;
    if (marker >= 0xe0 || marker === 0xfe) yield b.subarray(at + 4, at + 2 + length);
    at += 2 + Math.max(2, length);
  }
  const end = b.lastIndexOf(Buffer.from([0xff, 0xd9]));
  if (end > 0) yield b.subarray(end + 2);
}

/** The chunks of a PNG that hold words, unpacked where they are packed, and whatever follows its end. */
function* ofPng(b: Buffer): Generator<Buffer> {
  for (let at = 8; at + 12 <= b.length;) {
    const length = b.readUInt32BE(at);
    const type = b.toString('latin1', at + 4, at + 8);
    const data = b.subarray(at + 8, at + 8 + length);
    if (type === 'zTXt' || type === 'iTXt') yield unpacked(data, type);
    if (['tEXt', 'iTXt', 'eXIf'].includes(type)) yield data;
    at += 12 + length;
    if (type === 'IEND') return yield b.subarray(at);
  }
}

function unpacked(data: Buffer, type: 'zTXt' | 'iTXt'): Buffer {
  const packed = data.subarray(data.indexOf(0) + 2);
  let from = 0;
  if (type === 'iTXt') {
    if (data[data.indexOf(0) + 1] !== 1) return data;
    from = packed.indexOf(0, packed.indexOf(0, 1) + 1) + 1;
  }
  return inflateSync(packed.subarray(from), { maxOutputLength: most });
}

/** The chunks of a WebP that are not its picture. */
function* ofWebp(b: Buffer): Generator<Buffer> {
  for (let at = 12; at + 8 <= b.length;) {
    const length = b.readUInt32LE(at + 4);
    if (['EXIF', 'XMP '].includes(b.toString('latin1', at, at + 4))) yield b.subarray(at + 8, at + 8 + length);
    at += 8 + length + (length % 2);
  }
}

const kinds: Readonly<Record<string, (b: Buffer) => Generator<Buffer>>> = { 'image/jpeg': ofJpeg, 'image/png': ofPng, 'image/webp': ofWebp };

/** Everything that stands beside a picture in its file, in each writing it may be in. */
export function* wordsBeside(bytes: Buffer, contentType: string): Generator<string> {
  for (const part of kinds[contentType]?.(bytes) ?? []) {
    for (const reader of readers) {
      yield reader.decode(part.subarray(0, most));
      // two bytes a character may begin at either of them
      if (reader.encoding.startsWith('utf-16')) yield reader.decode(part.subarray(1, most));
    }
  }
}
