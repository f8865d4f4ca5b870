import { fileTypeFromBuffer } from 'file-type';
import { act, type Acting, type Answer } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { audience, scope } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { refuseMarked } from '../marked/file.ts';
import { CluePaper } from './clue.entity.ts';
import { sealed } from './sealed.ts';
import { shielded } from './shield.ts';

const taken = ['application/pdf', 'image/jpeg', 'image/png'];
const refused = (zh: string, en: string) => new Refused('FILE_REFUSED', { zh, en }, { field: 'paperIds' });

/** Keeps a file as evidence, its name and its bytes sealed. */
export function keep(change: Change, of: { schemeId: string; holderId: string; subjectId: string | null; audience: string[] }, file: { name: string; bytes: Buffer; contentType: string }): CluePaper {
  const { services, em, now } = change;
  const id = newId('CluePaper', now);
  const paper = em.create(CluePaper, {
    id, ...of, name: sealed(services, id, 'name', [...file.name].slice(0, 200).join('')), contentType: file.contentType, size: file.bytes.length,
    bytes: sealed(services, id, 'bytes', file.bytes.toString('base64')), createdAt: now, version: 1,
  });
  em.persist(paper);
  return paper;
}

/** Takes in evidence whose bytes have come; that somebody sent it stands nowhere but on the sealed paper itself. */
export async function takeCluePaper(a: Acting, { name, bytes }: { name: string; bytes: Buffer }): Promise<Answer> {
  // who sends a state secret is written down, and not what for
  await refuseMarked(a, { fileName: name, bytes }, 'paperIds');
  const contentType = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  return act(shielded(a), { act: 'cluePaperTake', input: {}, whileSuspended: true, unnamed: true }, async (change) => {
    if (!['OBSERVER', 'CLUE_OFFICER', 'OFFICER'].includes(a.actor.role)) throw notFound();
    if (!taken.includes(contentType)) throw refused('请上传 PDF、JPG 或 PNG 文件', 'Upload a PDF, JPG or PNG file');
    await change.write();
    const paper = keep(change, { schemeId: a.actor.schemeId, holderId: a.actor.membershipId, subjectId: null, audience: audience(scope.member(a.actor.membershipId)) }, { name, bytes, contentType });
    await change.em.flush();
    return paper;
  });
}

/** Puts somebody's own evidence to a restricted matter; from then on it is for whoever the matter is for. */
export async function attachEvidence(change: Change, subject: { id: string; audience: string[] }, holderId: string, ids: readonly string[]): Promise<void> {
  for (const id of [...new Set(ids)].sort()) {
    const paper = await change.em.findOne(CluePaper, { id, holderId });
    if (!paper) throw notFound();
    if (paper.subjectId) throw refused('文件已用于其他事项，请重新上传', 'The paper is used elsewhere: upload it again');
    Object.assign(paper, { subjectId: subject.id, audience: subject.audience, version: paper.version + 1 });
  }
  await change.em.flush();
}
