import { m } from '#lib/paraglide/messages.js';

const longest = 1600;

/** Draws a photo no larger than 1600 pixels; what cannot be drawn is not a photo. */
export async function shrink(file: Blob): Promise<Blob> {
  const image = await createImageBitmap(file).catch(() => null);
  if (!image) throw new Error(m.photo_unreadable());
  const scale = Math.min(1, longest / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error(m.photo_unreadable())));
    canvas.toBlob(done, 'image/jpeg', 0.85);
  });
}

/** The digest under which the server expects the bytes. */
export async function sha256(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

interface Header {
  name: string;
  value: string;
}

/** Sends the bytes to the signed address and tells how far it is. */
export function put(url: string, headers: readonly Header[], blob: Blob, told: (percent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('PUT', url);
    for (const { name, value } of headers) sending.setRequestHeader(name, value);
    sending.upload.onprogress = ({ loaded, total }) => told(Math.round((100 * loaded) / (total || 1)));
    sending.onload = () => (sending.status < 300 ? resolve() : reject(new Error(said(sending.responseText))));
    sending.onerror = () => reject(new Error(navigator.onLine ? m.problem_unreachable() : m.problem_offline()));
    sending.send(blob);
  });
}

/** The server's own sentence about a refused file, or a plain one. */
function said(answer: string): string {
  try {
    const { message } = JSON.parse(answer) as { message?: string };
    return message || m.problem_fault();
  } catch {
    return m.problem_fault();
  }
}
