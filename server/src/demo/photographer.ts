import { createHash } from 'node:crypto';
import { announce, received } from '../submissions/attachment.actions.ts';
import { acceptPhoto } from '../submissions/photo.ts';
import { keepFile, receiveUpload } from '../submissions/uploads.ts';
import { drawings } from './drawings.ts';
import { developed } from './developed.ts';
import type { Scene } from './story.ts';

const minute = 60_000;

/** Takes the photos of the town's observers and uploads them the way a phone does: announced, sent, checked, made anew. */
export function photographer(dataDir: string): Scene['upload'] {
  // Drawn at once, in threads of their own, while the town is being founded.
  const taken = new Map(Object.entries(drawings).map(([name, svg]) => [name, developed(svg)]));
  for (const photo of taken.values()) photo.catch(() => undefined);
  return async ({ services, district, matter }, { drawing, alt }) => {
    const me = { services, actor: district.actor(matter.by) };
    const bytes = await taken.get(drawing);
    if (!bytes) throw new Error(`there is no drawing ${drawing}`);
    const claimed = { fileName: `IMG_${drawing}.jpg`, contentType: 'image/jpeg', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    const { id } = await announce(me, { ...claimed, alt, idempotencyKey: `${drawing}-${services.now().getTime()}` });
    const sent = await receiveUpload({ id, size: claimed.size, contentType: claimed.contentType, expires: new Date(services.now().getTime() + minute) }, inOnePart(bytes));
    const photo = await acceptPhoto(sent, claimed, { bytes: district.cast.preset.photoBytes });
    await keepFile(dataDir, id, photo.bytes);
    const { contentType, width, height, sha256 } = photo;
    await received(me, id, { contentType, width, height, sha256, size: photo.bytes.length });
    return id;
  };
}

async function* inOnePart(bytes: Buffer) { yield bytes; }
