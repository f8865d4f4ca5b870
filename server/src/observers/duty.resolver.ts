import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { MembershipType } from '../accounts/membership.type.ts';
import { personOf } from '../accounts/people.ts';
import { memberships } from '../accounts/person.loader.ts';
import { PersonType } from '../accounts/person.type.ts';
import { Viewer } from '../accounts/viewer.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { Refused } from '../kernel/refused.ts';
import { rulesKnown, rulesOf } from '../schemes/rules.ts';
import * as actions from './duty.actions.ts';
import { facts } from './duties.ts';
import { Duty } from './duty.entity.ts';
import { dutyReport } from './duty.report.ts';
import { dutyRules, excuses } from './duty.rules.ts';
import { DutyConnection, DutyExplainInput, DutyFilter, DutyPayload, DutyReport, DutyType, DutyUrgeInput } from './duty.type.ts';
import { periodOf, saidOf, type Period } from './period.rules.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { duty: await (await context.em()).findOneOrFail(Duty, { id: answer.id }), cursor: answer.cursor };
}

const ruleOf = async (context: Context, d: Duty) =>
  (rulesKnown(d.ruleSetId) ?? await rulesOf(await context.em(), d.ruleSetId)).cadences.find((c) => c.code === d.cadence);

/** A period by its code; refused where there is none. */
export function periodGiven(code: string): Period {
  const period = periodOf(code);
  if (!period) throw new Refused('INVALID', { zh: '请选择月份或季度，如 2026-03、2026-Q1', en: 'Choose a month or a quarter, such as 2026-03 or 2026-Q1' }, { field: 'period' });
  return period;
}

@Resolver(() => DutyType)
export class DutyResolver {
  @Query(() => DutyConnection, { description: 'What is owed by month and quarter, as far as the caller may see it: an observer their own, a liaison and a managing unit that of their observers, the office all' })
  duties(@Ctx() context: Context, @Arg('where', () => DutyFilter, { nullable: true, description: 'Which' }) where: DutyFilter | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    const conditions: [string, unknown][] = [
      ...(where?.period ? [['t.period = ?', periodGiven(where.period).code] as [string, unknown]] : []), ...(where?.cadence ? [['t.cadence = ?', where.cadence] as [string, unknown]] : []),
      ...(where?.state ? [['t.state = any(?::text[])', pgArray(where.state)] as [string, unknown]] : []), ...(where?.membershipId ? [['t.membership_id = ?', where.membershipId] as [string, unknown]] : []),
    ];
    return list(context, Duty, {
      table: 'duty', sort: 't.id', sortType: 'text', descending: false, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...conditions.map(([c]) => c)], params: [schemeId, pgArray(scopes), ...conditions.map(([, v]) => v)],
    });
  }

  @Query(() => DutyReport, { description: 'The gap report of a month or quarter; of this month where none is given (B-16, A-27)' })
  dutyReport(@Ctx() context: Context, @Arg('period', () => String, { nullable: true, description: 'Such as 2026-03 or 2026-Q1' }) period: string | null): Promise<DutyReport> {
    const { schemeId } = signedIn(context);
    return dutyReport(context, schemeId, period ? periodGiven(period) : null);
  }

  @OpenResolver(() => String, 'What it asks, in the language of the caller')
  async label(@Root() d: Duty, @Ctx() context: Context) { const rule = await ruleOf(context, d); return (context.lang === 'zh' ? rule?.labelZh : rule?.labelEn) ?? ''; }

  @OpenResolver(() => String, 'The clause it rests on')
  async clause(@Root() d: Duty, @Ctx() context: Context) { return (await ruleOf(context, d))?.clause ?? ''; }

  @OpenResolver(() => [String], 'The kinds of deed that do it, such as ATTENDANCE:ROUNDTABLE')
  async deeds(@Root() d: Duty, @Ctx() context: Context) { return (await ruleOf(context, d))?.deeds ?? []; }

  @OpenResolver(() => String, 'The month or quarter as people say it, in the language of the caller')
  periodLabel(@Root() d: Duty, @Ctx() context: Context) { return saidOf(periodOf(d.period)!)[context.lang]; }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() d: Duty, @Ctx() context: Context) { return dutyRules.states[d.state][context.lang]; }

  @OpenResolver(() => String, 'Why it is excused, in the language of the caller', { nullable: true })
  excuseLabel(@Root() d: Duty, @Ctx() context: Context) { return d.excuseReason ? excuses[d.excuseReason][context.lang] : null; }

  @OpenResolver(() => MembershipType, 'The observer who owes it or for whom it is owed; null for what the scheme owes as a whole', { nullable: true })
  member(@Root() d: Duty, @Ctx() context: Context) { return d.membershipId ? memberships(context).load(d.membershipId) : null; }

  @OpenResolver(() => PersonType, 'The liaison officer (专员) of the observer', { nullable: true })
  liaison(@Root() d: Duty, @Ctx() context: Context) { return d.liaisonId ? personOf(context).load(d.liaisonId) : null; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() d: Duty, @Ctx() context: Context): Offer[] { return offered(dutyRules, facts(d), signedIn(context), context.lang); }

  @Mutation(() => DutyPayload, { description: 'Whoever owed it, or the office, says why it was missed; that it was missed stands (A-27)' })
  async dutyExplain(@Arg('input', () => DutyExplainInput, { description: 'Why' }) input: DutyExplainInput, @Ctx() context: Context) {
    return payload(context, await actions.explain(acting(context), input));
  }

  @Mutation(() => DutyPayload, { description: 'The liaison or the office reminds whoever owes it, at most once a day (B-23)' })
  async dutyUrge(@Arg('input', () => DutyUrgeInput, { description: 'Which' }) input: DutyUrgeInput, @Ctx() context: Context) {
    return payload(context, await actions.urge(acting(context), input));
  }
}

/** What the viewer owes now. */
@Resolver(() => Viewer)
export class ViewerOwesResolver {
  @OpenResolver(() => [DutyType], 'What the acting member owes in the month and the quarter that run now: an observer for themself, a liaison for their observers, an officer for the office; empty for others, at most 300')
  async duties(@Root() _viewer: Viewer, @Ctx() context: Context): Promise<Duty[]> {
    const { schemeId, membershipId, role } = signedIn(context);
    const whose = { OBSERVER: { owedBy: 'OBSERVER' as const, membershipId }, LIAISON: { owedBy: 'LIAISON' as const, liaisonId: membershipId }, OFFICER: { owedBy: 'OFFICE' as const } }[role as string];
    if (!whose) return [];
    const today = shanghaiDay(context.services.now());
    return (await context.em()).find(Duty, { schemeId, ...whose, opensOn: { $lte: today }, endsOn: { $gte: today } }, { orderBy: { endsOn: 'asc', id: 'asc' }, limit: 300 });
  }
}
