import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { Refused, type Said } from '../kernel/refused.ts';

/** What the uploader says of a file before its bytes arrive. */
export interface ClaimedFile { readonly fileName: string; readonly contentType: string; readonly size: number; readonly sha256: string }

/** A photo as it is kept: made anew from the pixels, so that nothing else of the upload survives. */
export interface Photo {
  readonly bytes: Buffer;
  readonly contentType: 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
  readonly sha256: string;
}

/** Enough to read a sign or a form in the picture, small enough for a phone. */
const longestSide = 2_560;
// A few kilobytes can unfold to gigabytes of pixels.
const mostPixels = 64_000_000;
const mostSeconds = 30;
const decoders: Partial<Record<string, string>> = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' };

const refused = (said: Said, rule: string) => new Refused('FILE_REFUSED', said, { field: 'file', rule });
const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const megabytes = (bytes: number) => Number((bytes / 1_048_576).toFixed(1));

const decoderOf = async (bytes: Buffer, { fileName }: ClaimedFile): Promise<string> => {
  const found = await fileTypeFromBuffer(bytes);
  const decoder = decoders[found?.mime ?? ''];
  if (decoder) return decoder;
  if (/^image\/hei[cf]/.test(found?.mime ?? '')) throw refused({
    zh: `“${fileName}”是 HEIC 照片，暂不支持：请在手机相机的格式设置中选“兼容性最佳”后重拍，或转成 JPG 再上传`,
    en: `“${fileName}” is a HEIC photo, which is not supported: set your camera’s format to “Most Compatible”, or convert the photo to JPG, and upload it again`,
  }, 'photoType');
  const kind = found ? found.ext.toUpperCase() : null;
  throw refused({
    zh: `“${fileName}”不是可用的照片${kind ? `，内容是 ${kind}` : ''}：请上传 JPG、PNG 或 WebP 照片`,
    en: `“${fileName}” is not a photo we can use${kind ? `; its content is ${kind}` : ''}: upload a JPG, PNG or WebP photo`,
  }, 'photoType');
};

const redraw = async (bytes: Buffer, decoder: string) => {
  const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).timeout({ seconds: mostSeconds });
  const { format, hasAlpha } = await image.metadata();
  if (format !== decoder) throw new Error(`sniffed ${decoder}, decoded as ${format}`);
  const upright = image.autoOrient().resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
  return (hasAlpha ? upright.png() : upright.jpeg({ quality: 84 })).toBuffer({ resolveWithObject: true });
};

/** Takes an uploaded photo: what it is is told by its content, and only its pixels are kept, upright and without metadata. */
export const acceptPhoto = async (bytes: Buffer, claimed: ClaimedFile, limits: { bytes: number }): Promise<Photo> => {
  if (bytes.length > limits.bytes || claimed.size > limits.bytes) throw refused({
    zh: `“${claimed.fileName}”超过 ${megabytes(limits.bytes)} MB：请压缩或裁剪后再上传`,
    en: `“${claimed.fileName}” is larger than ${megabytes(limits.bytes)} MB: make it smaller and upload it again`,
  }, 'photoSize');
  if (bytes.length !== claimed.size || digest(bytes) !== claimed.sha256.toLowerCase()) throw refused({
    zh: `“${claimed.fileName}”上传不完整：请重新上传`,
    en: `“${claimed.fileName}” did not arrive whole: upload it again`,
  }, 'photoWhole');
  const decoder = await decoderOf(bytes, claimed);
  const { data, info } = await redraw(bytes, decoder).catch(() => {
    throw refused({
      zh: `“${claimed.fileName}”已损坏或尺寸过大，无法读取：请换一张照片`,
      en: `“${claimed.fileName}” is damaged or has too many pixels to be read: use another photo`,
    }, 'photoReadable');
  });
  return {
    bytes: data, contentType: info.format === 'png' ? 'image/png' : 'image/jpeg', width: info.width, height: info.height, sha256: digest(data),
  };
};
