import { inflateRawSync } from 'node:zlib';

const directoryEnd = Buffer.from('PK\u0005\u0006', 'latin1');
const directoryEntry = 0x02014b50;
const fileHeader = 0x04034b50;

/** Whether an archive unfolds, in all, to no more bytes than the limit; found by unfolding, as the sizes it states can lie. */
export const unfoldsWithin = (zip: Buffer, limit: number): boolean => {
  try {
    const end = zip.lastIndexOf(directoryEnd);
    let at = zip.readUInt32LE(end + 16);
    // Bytes put before the archive would shift what another reader finds.
    if (at + zip.readUInt32LE(end + 12) !== end) return false;
    let left = limit;
    while (at < end && zip.readUInt32LE(at) === directoryEntry) {
      const method = zip.readUInt16LE(at + 10);
      const packed = zip.readUInt32LE(at + 20);
      const header = zip.readUInt32LE(at + 42);
      if (zip.readUInt32LE(header) !== fileHeader || (method !== 0 && method !== 8)) return false;
      const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
      if (start + packed > end) return false;
      left -= method === 0 ? packed : inflateRawSync(zip.subarray(start, start + packed), { maxOutputLength: Math.max(1, left + 1) }).length;
      if (left < 0) return false;
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return at === end;
  } catch {
    return false;
  }
};
