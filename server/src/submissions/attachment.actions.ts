import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { audience, scope } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { refuseMarked } from '../marked/file.ts';
import { inForce } from '../schemes/rules.ts';
import { Attachment } from './attachment.entity.ts';
import type { Opinion } from './opinion.entity.ts';
import { within } from './submission.input.ts';

/** What a client says of a photo before it sends the bytes. */
export interface UploadInput { idempotencyKey: string; fileName: string; contentType: string; size: number; sha256: string; alt?: string | null }

const photoTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

/** Announces a photo; the bytes follow by a signed PUT within the scheme's size. */
export const announce = async (a: Acting, input: UploadInput) => {
  await refuseMarked(a, input, 'fileName');
  return act(a, { act: 'attachmentUploadCreate', input: { ...input } }, async (change) => {
    const { actor, em, now } = change;
    const { photoBytes } = (await inForce(em, actor.schemeId, now)).set;
    if (actor.role !== 'OBSERVER') throw new Refused('NOT_YOURS', { zh: '只有体验官、监督员可以上传照片', en: 'Only observers upload photos' });
    if (input.size > photoBytes || input.size <= 0) throw new Refused('FILE_REFUSED', {
      zh: `照片不能超过 ${Math.floor(photoBytes / 1_048_576)} MB`, en: `A photo may be at most ${Math.floor(photoBytes / 1_048_576)} MB` }, { field: 'size' });
    if (!photoTypes.includes(input.contentType)) throw new Refused('FILE_REFUSED', { zh: '请上传 JPG、PNG 或 WebP 照片', en: 'Upload a JPG, PNG or WebP photo' }, { field: 'contentType' });
    if (!/^[0-9a-f]{64}$/.test(input.sha256)) throw new Refused('INVALID', { zh: '照片校验值不正确', en: 'The checksum is not a SHA-256 in hex' }, { field: 'sha256' });
    within(input.fileName, 200, 'fileName');
    within(input.alt, 200, 'alt');
    await change.write();
    const attachment = em.create(Attachment, {
      id: newId('Attachment', now), schemeId: actor.schemeId, uploaderId: actor.membershipId, opinionId: null, issueId: null, fileName: input.fileName, contentType: input.contentType,
      size: input.size, sha256: input.sha256, width: null, height: null, alt: input.alt ?? '', state: 'PENDING', createdAt: now, version: 1,
      audience: audience(scope.member(actor.membershipId)),
    });
    await em.persist(attachment).flush();
    return attachment;
  });
};

/** The bytes have come and passed: the photo may be used. Called by the upload route, once the file is in its place. */
export const received = (a: Acting, id: string, photo: { contentType: string; size: number; sha256: string; width: number; height: number }) =>
  act(a, { act: 'attachmentReceived', input: { attachmentId: id } }, async (change) => {
    const attachment = await change.load(Attachment, id);
    if (attachment.uploaderId !== a.actor.membershipId) throw notFound();
    await change.write();
    Object.assign(attachment, { ...photo, state: 'READY', version: attachment.version + 1 });
    change.record('PhotoReceived', attachment, ['state']);
    return attachment;
  });

/** Puts the author's own, finished and unused photos on an opinion. */
export async function attach(change: Change, opinion: Opinion, ids: readonly string[]): Promise<void> {
  for (const id of [...new Set(ids)].sort()) {
    const photo = await change.em.findOne(Attachment, { id, uploaderId: opinion.authorId });
    if (!photo) throw notFound();
    if (photo.state !== 'READY' || photo.opinionId) throw new Refused('FILE_REFUSED', { zh: '照片尚未上传完成，或已用于其他意见', en: 'The photo is not uploaded yet, or is used elsewhere' }, { field: 'attachmentIds' });
    Object.assign(photo, { opinionId: opinion.id, audience: opinion.audience, version: photo.version + 1 });
  }
  await change.em.flush();
}
