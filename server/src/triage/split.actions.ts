import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused } from '../kernel/refused.ts';
import { rulesOf } from '../schemes/rules.ts';
import { Attachment } from '../submissions/attachment.entity.ts';
import { opinionFacts } from '../submissions/facts.ts';
import { versionedOpinion } from '../submissions/opinion.actions.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { Submission } from '../submissions/submission.entity.ts';
import { within } from '../submissions/submission.input.ts';
import { copied } from './copied.ts';

/** One of the matters that an opinion holds. */
export interface Part { title: string; problem: string; suggestion?: string | null; attachmentIds?: readonly string[] | null }

/** An opinion that holds several matters becomes several, each with the clocks it would have had since submission; the original is kept beside them (B-24). */
export const splitOpinion = (a: Acting, input: { opinionId: string; expectedVersion: number; parts: readonly Part[] }) => act(a, { act: 'opinionSplit', input: { ...input } }, async (change) => {
  const opinion = await versionedOpinion(change, input);
  const facts = await opinionFacts(change.em, opinion);
  const { textLimit, opinionLimit } = (await rulesOf(change.em, opinion.ruleSetId)).set;
  check(input.parts, textLimit, opinionLimit);
  const photos = await change.em.find(Attachment, { opinionId: opinion.id }, { orderBy: { id: 'asc' } });
  const placed = placing(photos, input.parts);
  await change.apply(opinionRules, opinion, 'split', {}, {}, {}, facts);
  const { submittedAt } = await change.em.findOneOrFail(Submission, { id: opinion.submissionId });
  const [{ last } = { last: 0 }] = await change.em.execute<{ last: number }[]>('select max(ordinal) as last from opinion where submission_id = ?', [opinion.submissionId]);
  for (const [i, part] of input.parts.entries()) {
    const made = await change.create(opinionRules, Opinion, 'splitOff', {
      ...copied(change.em, Opinion, opinion, ['id', 'ordinal', 'title', 'problem', 'suggestion', 'state', 'splitFromId', 'version', 'audience']) as Opinion,
      id: newId('Opinion', change.now), ordinal: last + i + 1, title: part.title.trim(), problem: part.problem, suggestion: part.suggestion ?? '', splitFromId: opinion.id,
    }, part, { text: part.title, since: submittedAt }, facts);
    await give(change, made, photos.filter((photo) => (placed.get(photo.id) ?? 0) === i));
  }
  return opinion;
});

function check(parts: readonly Part[], textLimit: number, most: number): void {
  if (parts.length < 2) throw new Refused('INCOMPLETE', { zh: '请至少拆成两件', en: 'Split it into two at least' }, { field: 'parts', rule: 'B-24' });
  if (parts.length > most) throw new Refused('LIMIT', { zh: `最多拆成 ${most} 件`, en: `At most ${most} parts` }, { field: 'parts', rule: 'B-24' });
  parts.forEach((part, i) => {
    if (meaningfulLength(part.title) === 0) throw new Refused('INCOMPLETE', { zh: '请填写标题', en: 'Give a title' }, { field: `parts.${i}.title`, rule: 'B-24' });
    if (meaningfulLength(part.problem) === 0) throw new Refused('INCOMPLETE', { zh: '请填写问题描述', en: 'Describe the problem' }, { field: `parts.${i}.problem`, rule: 'B-24' });
    within(part.title, 100, `parts.${i}.title`);
    within(part.problem, textLimit, `parts.${i}.problem`);
    within(part.suggestion, textLimit, `parts.${i}.suggestion`);
  });
}

/** To which part each photo goes; one that nobody claims goes with the first. */
function placing(photos: readonly Attachment[], parts: readonly Part[]): Map<string, number> {
  const placed = new Map<string, number>();
  parts.forEach((part, i) => (part.attachmentIds ?? []).forEach((id) => {
    if (placed.has(id) || !photos.some((photo) => photo.id === id)) throw new Refused('INVALID', {
      zh: '照片须属于原意见，且只能归入一件', en: 'A photo is one of the original’s, and goes to one part' }, { field: `parts.${i}.attachmentIds`, rule: 'B-24' });
    placed.set(id, i);
  }));
  return placed;
}

async function give(change: Change, part: Opinion, photos: readonly Attachment[]): Promise<void> {
  for (const photo of photos) Object.assign(photo, { opinionId: part.id, version: photo.version + 1 });
  await change.em.flush();
}
