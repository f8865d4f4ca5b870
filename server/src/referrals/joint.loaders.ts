import type { EntityName } from '@mikro-orm/postgresql';
import type { Context } from '../journal/context.ts';
import { groupBy, loaderOf, type Loader } from '../journal/loader.ts';
import { AuthorTalk } from './author-talk.entity.ts';
import { CoOpinion } from './co-opinion.entity.ts';
import { Countersignature } from './countersignature.entity.ts';
import { Plan } from './plan.entity.ts';
import { StageReport } from './stage-report.entity.ts';

/** Rows of a noun by their referral (or reply), as far as the caller sees them, in the order of their IDs. */
const by = <T extends object>(name: string, entity: EntityName<T>, column: string) => (context: Context): Loader<T[]> => loaderOf<T[]>(context, name, async (ids) =>
  groupBy(await (await context.em()).find(entity, { [column]: { $in: [...ids] } } as never, { orderBy: { id: 'asc' } as never }) as T[], (row) => (row as Record<string, string>)[column]!));

/** What co units said to a referral: each unit its own, the lead and the office what is signed. */
export const coOpinionsOf = by<CoOpinion>('coOpinionsOf', CoOpinion, 'referralId');
/** What co units said to the versions of a reply. */
export const countersignaturesOf = by<Countersignature>('countersignaturesOf', Countersignature, 'replyId');
/** The plan of a referral; there is one at most. */
export const plansOf = by<Plan>('plansOf', Plan, 'referralId');
/** The staged replies of a referral. */
export const stageReportsOf = by<StageReport>('stageReportsOf', StageReport, 'referralId');
/** The talks with authors before its reply. */
export const talksOf = by<AuthorTalk>('talksOf', AuthorTalk, 'referralId');

/** The IDs of all that went before the replies of a referral, for its timeline. */
export async function besides(context: Context, referralId: string): Promise<string[]> {
  const all = await Promise.all([coOpinionsOf, plansOf, stageReportsOf, talksOf].map((of) => of(context).load(referralId) as Promise<{ id: string }[] | null>));
  return all.flatMap((rows) => rows ?? []).map(({ id }) => id);
}
