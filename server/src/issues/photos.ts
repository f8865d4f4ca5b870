import type { Change } from '../journal/change.ts';
import type { Context } from '../journal/context.ts';
import { groupBy, loaderOf } from '../journal/loader.ts';
import { pgArray } from '../journal/transaction.ts';
import { Attachment } from '../submissions/attachment.entity.ts';
import { openTo } from '../submissions/confidentiality.rules.ts';
import type { Issue } from './issue.entity.ts';

/** The photos of an issue, reached without the opinions that a department must not see; in an order that tells nothing of whose or when. */
export const photosOfIssue = (context: Context) => loaderOf<Attachment[]>(context, 'photosOfIssue', async (ids) =>
  groupBy(await (await context.em()).find(Attachment, { issueId: { $in: [...ids] }, state: 'READY' }, { orderBy: { id: 'asc' } }), (a) => a.issueId!));

/** The photos of an issue's opinions are for whoever sees the opinion, and for those of the units who open the issue. */
export async function showPhotos(change: Change, issue: Issue): Promise<void> {
  await change.em.flush();
  await change.em.execute(
    `update attachment a set audience = array(select distinct x from unnest(o.audience || ?::text[]) x order by x) from opinion o where o.id = a.opinion_id and a.issue_id = ?`,
    [pgArray(openTo(issue)), issue.id]);
}
