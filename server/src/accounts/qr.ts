import { create } from 'qrcode';

/** A QR code as one path of a drawing: so many modules on a side, the dark ones as squares of one. */
export function qrOf(text: string): { size: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data).flatMap((on, i) => (on ? [`M${i % size} ${Math.floor(i / size)}h1v1h-1z`] : []));
  return { size, path: dark.join('') };
}
