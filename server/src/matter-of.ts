import { Ctx, Resolver, Root } from 'type-graphql';
import { homeOf, type Home } from './accounts/membership.rules.ts';
import { signedIn, type Context } from './journal/context.ts';
import { OpenResolver } from './journal/field.ts';
import { groupBy, loaderOf } from './journal/loader.ts';
import { Node } from './journal/node.type.ts';
import { TimelineEntry } from './journal/timeline.type.ts';
import { pgArray } from './journal/transaction.ts';
import { nounOf, type Noun } from './kernel/id.ts';
import { loadNodes } from './node.ts';

type Row = Record<string, string | null> & { id: string };

/** The column of a noun that names the matter it is a part of. */
const partOf: Partial<Record<Noun, string>> = {
  Opinion: 'submissionId', Reply: 'referralId', CoOpinion: 'referralId', Plan: 'referralId', StageReport: 'referralId', AuthorTalk: 'referralId', Attendance: 'gatheringId',
};
/** The same, where a unit reads the part itself and the others read the whole. */
const partOfIssue: readonly Noun[] = ['Referral', 'Dispute', 'Supervision'];

/** What a row is a part of, as its reader comes to it; null where it stands by itself. */
function wholeOf(row: Row, home: Home, own: ReadonlyMap<string, string>): string | null {
  const noun = nounOf(row.id)!;
  // an observer reads what became of their opinion on what they filed
  if (home === 'OBSERVER' && noun === 'Issue') return own.get(row.id) ?? null;
  if (home !== 'DEPARTMENT' && partOfIssue.includes(noun)) return row['issueId'] ?? null;
  return row[partOf[noun] ?? ''] ?? null;
}

async function ownSubmissions(context: Context, issueIds: readonly string[]): Promise<Map<string, string>> {
  const { membershipId } = signedIn(context);
  const rows = issueIds.length ? await context.rows<{ issue_id: string; submission_id: string }>(
    'select o.issue_id, min(o.submission_id) as submission_id from opinion o join submission s on s.id = o.submission_id where o.issue_id = any(?::text[]) and s.author_id = ? group by o.issue_id',
    [pgArray(issueIds), membershipId]) : [];
  return new Map(rows.map((r) => [r.issue_id, r.submission_id]));
}

/** The matter that each of these is, or is a part of, as far as the caller may see it: what is opened to read on. */
export async function mattersOf(context: Context, ids: readonly string[]): Promise<Map<string, Row>> {
  const home = homeOf(signedIn(context).role as never);
  const found = await loadNodes(context, ids) as Map<string, Row>;
  const own = home === 'OBSERVER' ? await ownSubmissions(context, [...found.keys()].filter((id) => nounOf(id) === 'Issue')) : new Map<string, string>();
  const parts = [...found].flatMap(([id, row]) => { const whole = wholeOf(row, home, own); return whole ? [{ id, whole }] : []; });
  if (parts.length === 0) return found;
  const wholes = await mattersOf(context, [...groupBy(parts, (p) => p.whole).keys()]);
  for (const { id, whole } of parts) { const row = wholes.get(whole); if (row) found.set(id, row); else found.delete(id); }
  return found;
}

/** What a step of a timeline or an archive leads to. */
@Resolver(() => TimelineEntry)
export class TimelineMatterResolver {
  @OpenResolver(() => Node, 'The matter it is of, for whoever reads on: the submission of an opinion, the gathering of an attendance; null where the caller may not see it', { nullable: true })
  matter(@Root() { subjectId }: TimelineEntry, @Ctx() context: Context) {
    return loaderOf<Row>(context, 'matter', (ids) => mattersOf(context, ids)).load(subjectId);
  }
}
