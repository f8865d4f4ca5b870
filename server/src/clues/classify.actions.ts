import { LockMode } from '@mikro-orm/postgresql';
import { Issue } from '../issues/issue.entity.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { pgArray } from '../journal/transaction.ts';
import { audience, scope } from '../kernel/audience.ts';
import { notFound } from '../kernel/refused.ts';
import { voidClock } from '../clocks/clock.actions.ts';
import { Clock } from '../clocks/clock.entity.ts';
import { triaged, versionedOpinion } from '../submissions/opinion.actions.ts';
import { Attachment } from '../submissions/attachment.entity.ts';
import { opinionFacts, submissionFacts } from '../submissions/facts.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { Submission } from '../submissions/submission.entity.ts';
import { submissionRules } from '../submissions/submission.rules.ts';
import { accusedOf, beginning } from './clue.actions.ts';
import { Clue } from './clue.entity.ts';
import { keep } from './clue-paper.actions.ts';
import { clueRules, type ClueKind } from './clue.rules.ts';

/** An opinion that is found to be a clue. */
export interface RestrictInput { opinionId: string; expectedVersion: number; kind: ClueKind; accusedUnitId?: string | null; accusedPerson?: string | null }

/**
 * An opinion becomes a restricted matter: it leaves everybody's sight but its author's, its words are taken out of the
 * row and out of the journal and stand sealed in the case of the clue officers. Gives the photos whose files are to go.
 */
export async function classify(a: Acting, input: RestrictInput): Promise<{ cursor: string; id: string; files: string[] }> {
  const files: string[] = [];
  const answer = await act(a, { act: 'opinionRestrict', input: { ...input } }, async (change) => {
    files.length = 0;
    const { em, services } = change;
    const o = await versionedOpinion(change, input);
    const accused = await accusedOf(em, o.schemeId, input);
    const facts = await opinionFacts(em, o);
    await change.write();
    const others = await relatives(change, o);
    const content = { facts: [o, ...others.filter((x) => x.state === 'SPLIT')].map(wordsOf).join('\n\n—— 拆分前的原文 ——\n'), happenedOn: null, place: null };
    const data = await beginning(change, { kind: input.kind, authorId: o.authorId, opinionId: o.id, schemeId: o.schemeId, accused, content });
    await change.apply(opinionRules, o, 'restrict', input, emptied, {}, facts);
    for (const other of others) await change.apply(opinionRules, other, 'restrictAlong', {}, emptied, {}, await opinionFacts(em, other));
    const clue = await change.create(clueRules, Clue, 'classify', data, input, { more: { tells: [...data.officerIds, o.authorId] } }, { opened: false, liaisonId: facts.liaisonId });
    for (const photo of await em.find(Attachment, { opinionId: o.id }, { orderBy: { id: 'asc' } })) {
      if (photo.state === 'READY') keep(change, { schemeId: o.schemeId, holderId: o.authorId, subjectId: clue.id, audience: clue.audience }, { name: photo.fileName, contentType: photo.contentType, bytes: await services.files!.read(photo.id) });
      Object.assign(photo, { audience: audience(), fileName: '', alt: '', version: photo.version + 1 });
      files.push(photo.id);
    }
    await rest(change, o.id);
    const all = [o, ...others].map(({ id }) => id);
    await withhold(change, [...all, ...await unregistered(change, all)], o.authorId);
    await alone(change, o.submissionId);
    return o;
  });
  return { ...answer, files };
}

/** What stands in the row of an opinion that is handled in confidence. */
const emptied = { title: '保密事项', problem: '', suggestion: '', target: null, scope: null, type: null, targetType: null, liaisonId: null };
const wordsOf = (o: Opinion) => [o.title, o.problem, o.suggestion, o.target].filter((t) => t?.trim()).join('\n\n');

/** What says the same as an opinion: whatever it was split from, and what those or it were once split into before that was taken back. */
async function relatives({ em }: Change, { id }: Opinion): Promise<Opinion[]> {
  const rows = await em.execute<{ id: string }[]>(`with recursive up(id) as (select ?::text union select o.split_from_id from opinion o join up on up.id = o.id where o.split_from_id is not null),
    said(id) as (select id from up union select o.id from opinion o join said on said.id = o.split_from_id where o.state = 'REJOINED') select id from said where id <> ?`, [id, id]);
  return em.find(Opinion, { id: { $in: rows.map((r) => r.id) } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Registrations of some opinions that were taken back: their numbers stay void, their words go. */
async function unregistered({ em }: Change, opinionIds: readonly string[]): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>('select distinct from_issue_id as id from opinion_move where opinion_id = any(?::text[]) and from_issue_id is not null', [pgArray(opinionIds)]);
  const issues = await em.find(Issue, { id: { $in: rows.map((r) => r.id) }, state: 'VOIDED' }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const issue of issues) Object.assign(issue, { title: issueRules.states.VOIDED.zh, problem: '', suggestion: '' });
  return issues.map(({ id }) => id);
}

/** Nothing runs on what is handled in confidence, also where the scheme's rules do not say so. */
async function rest(change: Change, subjectId: string): Promise<void> {
  for (const clock of await change.em.find(Clock, { subjectId, state: { $in: ['RUNNING', 'PAUSED'] } })) {
    const matter = await change.em.findOne(Opinion, { id: subjectId }) ?? await change.em.findOneOrFail(Submission, { id: subjectId });
    await voidClock(change, matter, clock, '该事项不再办理');
  }
}

/** What is left of a submission: nothing, where all it said is handled in confidence; otherwise the rest goes on as it was. */
async function alone(change: Change, submissionId: string): Promise<void> {
  const { em } = change;
  const submission = await em.findOne(Submission, { id: submissionId });
  if (!submission) throw notFound();
  if (await em.count(Opinion, { submissionId, state: { $ne: 'RESTRICTED' } }) > 0) return triaged(change, submissionId);
  await change.apply(submissionRules, submission, 'restrict', {}, { liaisonId: null }, {}, await submissionFacts(em, submission));
  await rest(change, submissionId);
  for (const table of ['call', 'question']) await em.execute(`update ${table} set audience = ?::text[] where submission_id = ?`, [pgArray(submission.audience), submissionId]);
  await withhold(change, [submissionId], submission.authorId);
}

/** Of what was restricted nobody else hears any more: what the journal said is erased, what lists it is its author's alone. */
async function withhold(change: Change, ids: readonly string[], authorId: string): Promise<void> {
  const { em } = change;
  const those = pgArray(ids);
  const keepers = pgArray(audience(scope.member(authorId)));
  await em.flush();
  await em.execute('select huiyin.unsay(?::text[], ?::text[])', [those, keepers]);
  await em.execute('insert into withheld (subject_id, audience) select s, ?::text[] from unnest(?::text[]) s on conflict (subject_id) do update set audience = excluded.audience', [keepers, those]);
  await em.execute('update deed set audience = ?::text[] where subject_id = any(?::text[])', [keepers, those]);
}
