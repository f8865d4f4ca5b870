import sharp from 'sharp';

/** A drawing as a phone's camera would have taken it: a little grain, a little blur, JPEG. */
export async function developed(svg: string): Promise<Buffer> {
  const scene = sharp(Buffer.from(svg)).flatten({ background: '#8f979c' }).blur(0.7);
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  const grain = await sharp({ create: { width, height, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 14 } } }).png().toBuffer();
  return scene.composite([{ input: grain, blend: 'soft-light' }]).jpeg({ quality: 80 }).toBuffer();
}
