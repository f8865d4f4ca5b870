import { deadlineLoader, latestDeadline, readDeadline, type DeadlineJson } from '../clocks/deadlines.ts';
import { along, issueSays } from '../issues/issues.ts';
import type { Listed } from '../journal/connection.ts';
import { signedIn, type Context } from '../journal/context.ts';
import { list } from '../journal/list.ts';
import { groupBy, loaderOf } from '../journal/loader.ts';
import { shapeOf } from '../journal/shape.ts';
import { pgArray } from '../journal/transaction.ts';
import { Referral } from './referral.entity.ts';
import type { ReferralFilter, ReferralOrder } from './referral.type.ts';
import { Reply } from './reply.entity.ts';

/** The referrals of an issue that the caller sees, oldest first. */
export const referralsOfIssue = (context: Context) => loaderOf<Referral[]>(context, 'referralsOfIssue', async (ids) =>
  groupBy(await (await context.em()).find(Referral, { issueId: { $in: [...ids] } }, { orderBy: { issuedAt: 'asc', id: 'asc' } }), (r) => r.issueId));

/** Whether a unit has it to answer for: not what was only drafted, given back or is disputed. */
const inHand = (r: Referral) => !['DRAFT', 'RETURNED', 'DISPUTED'].includes(r.state);

/** The latest of them that a unit has in hand, or else that was issued; the ledger brings it along in its own statement. */
export const latestReferralOf = (context: Context) => loaderOf<Referral>(context, 'latestReferralOf', async (ids) => {
  const groups = await referralsOfIssue(context).loadMany([...ids]);
  const issued = groups.map((g) => g?.findLast(inHand) ?? g?.findLast((r) => r.state !== 'DRAFT'));
  return new Map(issued.flatMap((r) => (r ? [[r.issueId, r] as const] : [])));
});

/** The replies to a referral that the caller sees: a unit its drafts, the office what was signed, an author what was released. */
export const repliesOfReferral = (context: Context) => loaderOf<Reply[]>(context, 'repliesOfReferral', async (ids) =>
  groupBy(await (await context.em()).find(Reply, { referralId: { $in: [...ids] } }, { orderBy: { ordinal: 'asc' } }), (r) => r.referralId));

interface Latest { referral: Referral; due?: DeadlineJson | null }
along.push({
  field: 'latestReferral',
  columns: (orm, asked) => `(select json_build_object(${[
    `'referral', ${shapeOf(orm, Referral).json('r', asked.properties('Referral'))}`,
    ...(asked.has('Referral', 'deadline') ? [`'due', ${latestDeadline('r.id', 'referralDue', asked.properties('Deadline'))}`] : []),
  ].join(', ')}) from referral r where r.issue_id = t.id and r.state <> 'DRAFT' order by (r.state in ('RETURNED', 'DISPUTED')), r.issued_at desc, r.id desc limit 1) as latest`,
  prime: (context, rows) => {
    const { read } = shapeOf(context.services.orm, Referral);
    for (const { row, ...brought } of rows) {
      const latest = brought['latest'] as Latest | null;
      latestReferralOf(context).prime(row.id, latest && read(latest.referral));
      if (latest?.due !== undefined) deadlineLoader(context, 'referralDue').prime(latest.referral.id, latest.due && readDeadline(latest.due));
    }
  },
});

/** One page of referrals; by due date unless asked otherwise: a department's inbox. */
export function referralPage(context: Context, where: ReferralFilter | null, orderBy: ReferralOrder | null, first: number, after: string | null): Listed<Referral> {
  const { schemeId, scopes } = signedIn(context);
  const conditions = ['t.scheme_id = ?', 't.audience && ?::text[]'];
  const params: unknown[] = [schemeId, pgArray(scopes)];
  const add = (condition: string, ...given: unknown[]) => { conditions.push(condition); params.push(...given); };
  if (where?.state) add('t.state = any(?::text[])', pgArray(where.state.in));
  if (where?.issueId) add('t.issue_id = ?', where.issueId);
  if (where?.overdue) add("t.due_at <= ? and t.state in ('ISSUED', 'ACCEPTED', 'RETURN_REQUESTED', 'EXT_REQUESTED')", context.services.now());
  if (where?.text) {
    const like = `%${where.text.replace(/[%_\\]/g, '\\$&')}%`;
    const said = issueSays('i', context, like);
    add(`(t.number ilike ? or exists (select from issue i where i.id = t.issue_id and ${said.sql}))`, like, ...said.params);
  }
  const issued = orderBy?.field === 'ISSUED_AT';
  return list(context, Referral, {
    table: 'referral', where: conditions, params, first, after, sortType: 'timestamptz',
    sort: issued ? 't.issued_at' : 't.due_at', descending: (orderBy?.direction ?? (issued ? 'DESC' : 'ASC')) === 'DESC',
  });
}
