import { signedIn, type Context } from '../journal/context.ts';
import { kindOf, sees, type Scope } from '../kernel/audience.ts';
import { opinionsOfIssue } from '../submissions/opinions.ts';
import type { Issue } from './issue.entity.ts';

/** What an issue says of itself. */
export type Words = 'title' | 'problem' | 'suggestion';

/** What `words` reads of an issue's row. */
export const wordsRead = (field: Words) => ['id', field, 'authors', 'audience'];

/**
 * What the ledger says of an issue. It was written from what its first author said: an author whose opinion was merged
 * into it reads their own words in its place.
 */
export async function words(context: Context, issue: Pick<Issue, 'id' | 'authors' | 'audience' | Words>, field: Words): Promise<string> {
  const { scopes, membershipId } = signedIn(context);
  const works = sees(scopes, (issue.audience as Scope[]).filter((s) => kindOf(s) !== 'member'));
  if (works || issue.authors[0] === membershipId) return issue[field];
  const [own] = (await opinionsOfIssue(context).load(issue.id)) ?? [];
  return own?.[field] ?? '';
}
