import { Ctx, Resolver, Root } from 'type-graphql';
import type { Issue } from '../issues/issue.entity.ts';
import { IssueType } from '../issues/issue.type.ts';
import { alikeTo, type Matter } from '../issues/similar.ts';
import type { Context } from '../journal/context.ts';
import { OfficeResolver } from '../journal/field.ts';
import { unitOf } from '../schemes/units.ts';
import type { Opinion } from '../submissions/opinion.entity.ts';
import { OpinionType } from '../submissions/opinion.type.ts';
import { referralsOfIssue } from './referrals.ts';
import { suggestedFrom, type Before } from './suggested.rules.ts';
import { SuggestedUnitType } from './suggested.type.ts';

const told = 'Units that answered the likest matters before, the surest first, at most three; null for those who do not sort matters';
const looked = 20;

/** Who answered what is like it, as far as the caller may see that. */
async function suggestedUnits(context: Context, matter: Matter): Promise<SuggestedUnitType[]> {
  const alike = (await alikeTo(await context.em(), matter, looked)).filter((a) => a.issue);
  const referred = await referralsOfIssue(context).loadMany(alike.map((a) => a.issue!.id));
  const before = alike.flatMap(({ issue, score }, i) => (referred[i] ?? []).filter((r) => r.state !== 'DRAFT').map((r): Before => ({ unitId: r.unitId, issueId: issue!.id, score, returned: r.state === 'RETURNED' })));
  const found: SuggestedUnitType[] = [];
  for (const { unitId, ...one } of suggestedFrom(before, 3)) {
    const unit = await unitOf(context).load(unitId);
    if (unit) found.push({ unit, ...one, because: because(one, context.lang) });
  }
  return found;
}

const because = ({ matters, returned }: { matters: number; returned: number }, lang: 'zh' | 'en') => (lang === 'zh'
  ? `办理过 ${matters} 件相似问题${returned > 0 ? `，其中退办 ${returned} 次` : ''}`
  : `handled ${matters} alike${returned > 0 ? `, gave back ${returned}` : ''}`);

@Resolver(() => OpinionType)
export class OpinionSuggestedUnitsResolver {
  @OfficeResolver(() => [SuggestedUnitType], told, { nullable: true })
  suggestedUnits(@Root() o: Opinion, @Ctx() context: Context) { return suggestedUnits(context, o); }
}

@Resolver(() => IssueType)
export class IssueSuggestedUnitsResolver {
  @OfficeResolver(() => [SuggestedUnitType], told, { nullable: true })
  suggestedUnits(@Root() i: Issue, @Ctx() context: Context) { return suggestedUnits(context, i); }
}
