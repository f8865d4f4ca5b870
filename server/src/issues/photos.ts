import type { Context } from '../journal/context.ts';
import { groupBy, loaderOf } from '../journal/loader.ts';
import { Attachment } from '../submissions/attachment.entity.ts';

/** The photos of an issue, reached without the opinions that a department must not see. */
export const photosOfIssue = (context: Context) => loaderOf<Attachment[]>(context, 'photosOfIssue', async (ids) =>
  groupBy(await (await context.em()).find(Attachment, { issueId: { $in: [...ids] }, state: 'READY' }, { orderBy: { id: 'asc' } }), (a) => a.issueId!));
