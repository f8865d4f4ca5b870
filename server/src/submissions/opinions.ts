import type { Context } from '../journal/context.ts';
import { groupBy, loaderOf } from '../journal/loader.ts';
import { pgArray } from '../journal/transaction.ts';
import { Attachment } from './attachment.entity.ts';
import { Opinion } from './opinion.entity.ts';

/** The opinions of a submission that the caller sees, in its author's order. */
export const opinionsOfSubmission = (context: Context) => loaderOf<Opinion[]>(context, 'opinionsOfSubmission', async (ids) =>
  groupBy(await (await context.em()).find(Opinion, { submissionId: { $in: [...ids] } }, { orderBy: { ordinal: 'asc' } }), (o) => o.submissionId));

/** The opinions an issue was registered from, as far as the caller sees them. */
export const opinionsOfIssue = (context: Context) => loaderOf<Opinion[]>(context, 'opinionsOfIssue', async (ids) =>
  groupBy(await (await context.em()).find(Opinion, { issueId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }), (o) => o.issueId!));

/** The finished photos of an opinion. */
export const photosOfOpinion = (context: Context) => loaderOf<Attachment[]>(context, 'photosOfOpinion', async (ids) =>
  groupBy(await (await context.em()).find(Attachment, { opinionId: { $in: [...ids] }, state: 'READY' }, { orderBy: { createdAt: 'asc', id: 'asc' } }), (a) => a.opinionId!));

/** The issues that some opinions have been part of before. */
export const earlierIssues = async (context: Context, opinionIds: readonly string[]): Promise<string[]> => (await (await context.em()).execute<{ id: string }[]>(
  'select distinct from_issue_id as id from opinion_move where opinion_id = any(?::text[]) and from_issue_id is not null', [pgArray(opinionIds)])).map((r) => r.id);
