import sharp from 'sharp';

const size = { width: 1200, height: 900 };

/** A drawing as a phone's camera would have taken it: a little grain, a little blur, JPEG. */
export async function developed(svg: string): Promise<Buffer> {
  const grain = await sharp({ create: { ...size, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 14 } } }).raw().toBuffer();
  return sharp(Buffer.from(svg)).flatten({ background: '#8f979c' }).blur(0.7)
    .composite([{ input: grain, raw: { ...size, channels: 3 }, blend: 'soft-light' }]).jpeg({ quality: 80 }).toBuffer();
}
