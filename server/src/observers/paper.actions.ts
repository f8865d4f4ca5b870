import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { act, type Acting, type Answer } from '../journal/act.ts';
import type { Change, Row } from '../journal/change.ts';
import { audience, scope } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { refuseMarked } from '../marked/file.ts';
import { Paper } from './paper.entity.ts';

const taken = ['application/pdf', 'image/jpeg', 'image/png'];
const refused = (zh: string, en: string) => new Refused('FILE_REFUSED', { zh, en }, { field: 'paperIds' });

/** Takes in a paper whose bytes have come; its kind is found by content and not by name. */
export async function takePaper(a: Acting, { fileName, bytes }: { fileName: string; bytes: Buffer }): Promise<Answer> {
  await refuseMarked(a, { fileName, bytes }, 'paperIds');
  const contentType = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  return act(a, { act: 'paperTake', input: { fileName, sha256: createHash('sha256').update(bytes).digest('hex') }, whileSuspended: true }, async (change) => {
    if (!taken.includes(contentType)) throw refused('请上传 PDF、JPG 或 PNG 文件', 'Upload a PDF, JPG or PNG file');
    await change.write();
    const { actor, now, em } = change;
    const paper = em.create(Paper, {
      id: newId('Paper', now), schemeId: actor.schemeId, uploaderId: actor.membershipId, subjectId: null, fileName: [...fileName].slice(0, 200).join(''), contentType, size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'), bytes, createdAt: now, version: 1, audience: audience(scope.member(actor.membershipId)),
    });
    await em.persist(paper).flush();
    change.record('PaperTaken', paper, ['sha256']);
    return paper;
  });
}

/** Puts the actor's own papers to a case; from then on whoever sees the case sees them. */
export async function attachPapers(change: Change, subject: Row, ids: readonly string[]): Promise<void> {
  for (const id of [...new Set(ids)].sort()) {
    const paper = await change.em.findOne(Paper, { id, uploaderId: change.actor.membershipId });
    if (!paper) throw notFound();
    if (paper.subjectId) throw refused('文件已用于其他事项，请重新上传', 'The paper is used elsewhere: upload it again');
    Object.assign(paper, { subjectId: subject.id, audience: subject.audience, version: paper.version + 1 });
  }
  await change.em.flush();
}
