import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { filtered } from '../activities/listing.ts';
import { DeadlineType } from '../clocks/deadline.type.ts';
import { deadlineLoader } from '../clocks/deadlines.ts';
import { issuePayload } from '../issues/issue.resolver.ts';
import { Issue } from '../issues/issue.entity.ts';
import { IssuePayload, IssueType } from '../issues/issue.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OfficeResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { groupBy, loaderOf } from '../journal/loader.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { papersOf } from '../observers/papers.ts';
import { PaperType } from '../observers/paper.type.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import { sample } from './draw.ts';
import * as actions from './look-back.actions.ts';
import { LookBack, LookBackDraw } from './look-back.entity.ts';
import { lookBackKinds, lookBackRules } from './look-back.rules.ts';
import {
  LookBackAssignInput, LookBackCandidate, LookBackConnection, LookBackDrawConnection, LookBackDrawInput, LookBackDrawType, LookBackFilter, LookBackFoundInput, LookBackPayload, LookBackType,
} from './look-back.type.ts';
import { riskWords } from './risk.rules.ts';
import { linkRecurrence } from './recurrence.actions.ts';
import { IssueRecurrenceInput } from './recurrence.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { lookBack: await (await context.em()).findOneOrFail(LookBack, { id: answer.id }), cursor: answer.cursor };
}
const lookBacksOf = (context: Context) => loaderOf<LookBack[]>(context, 'lookBacksOf', async (ids) =>
  groupBy(await (await context.em()).find(LookBack, { issueId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }), (l) => l.issueId));

@Resolver(() => LookBackType)
export class LookBackResolver {
  @Query(() => LookBackConnection, { description: 'Look-backs (A-37): the office all, everybody else those that are theirs; the latest first' })
  lookBacks(@Ctx() context: Context, @Arg('where', () => LookBackFilter, { nullable: true, description: 'Which' }) where: LookBackFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const viewer = signedIn(context);
    return list(context, LookBack, {
      table: 'look_back', sort: 't.drawn_at', sortType: 'timestamptz', descending: true, first, after,
      ...filtered(viewer, ['t.state = any(?::text[])', where?.states && pgArray(where.states)], ['t.kind = any(?::text[])', where?.kinds && pgArray(where.kinds)],
        ['t.reviewer_id = ?', where?.mine ? viewer.membershipId : null]),
    });
  }

  @Query(() => LookBackDrawConnection, { description: 'Drawings of samples, for the office; the latest first' })
  lookBackDraws(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return list(context, LookBackDraw, { table: 'look_back_draw', sort: 't.drawn_at', sortType: 'timestamptz', descending: true, first, after, ...filtered(signedIn(context)) });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() l: LookBack, @Ctx() context: Context) { return lookBackRules.states[l.state][context.lang]; }

  @OpenResolver(() => String, 'Why it is looked back at, in the language of the caller')
  kindLabel(@Root() l: LookBack, @Ctx() context: Context) { return lookBackKinds[l.kind][context.lang]; }

  @OpenResolver(() => [String], 'What makes its risk high, in the language of the caller')
  whyLabels(@Root() l: LookBack, @Ctx() context: Context) { return l.why.map((code) => riskWords(code)[context.lang]); }

  @OpenResolver(() => UnitType, 'The unit that handled it')
  unit(@Root() l: LookBack, @Ctx() context: Context) { return unitOf(context).load(l.unitId); }

  @OpenResolver(() => Boolean, 'Whether it is the caller\'s to do')
  mine(@Root() l: LookBack, @Ctx() context: Context) { return l.reviewerId === signedIn(context).membershipId; }

  @OfficeResolver(() => PersonType, 'Who looks', { nullable: true })
  reviewer(@Root() l: LookBack, @Ctx() context: Context) { return l.reviewerId ? personOf(context).load(l.reviewerId) : null; }

  @OfficeResolver(() => [LookBackCandidate], 'From whom it was drawn: those outside the handling chain', { nullable: true })
  async candidates(@Root() l: LookBack, @Ctx() context: Context): Promise<LookBackCandidate[]> {
    return context.rows<LookBackCandidate & object>(`select m.id as "membershipId", p.name || ' · ' || m.title as name from membership m join person p on p.id = m.person_id where m.id = any(?::text[]) order by m.id`, [pgArray(l.candidates)]);
  }

  @OfficeResolver(() => LookBackDrawType, 'The drawing it came from', { nullable: true })
  async draw(@Root() l: LookBack, @Ctx() context: Context) { return l.drawId ? (await context.em()).findOne(LookBackDraw, { id: l.drawId }) : null; }

  @OpenResolver(() => IssueType, 'The matter, as far as the caller may see it', { nullable: true })
  async issue(@Root() l: LookBack, @Ctx() context: Context) { return (await context.em()).findOne(Issue, { id: l.issueId }); }

  @OpenResolver(() => [PaperType], 'The photos and papers of what was found')
  papers(@Root() l: LookBack, @Ctx() context: Context) { return papersOf(context, l.id); }

  @OpenResolver(() => DeadlineType, 'By when it is to be done', { nullable: true, reads: ['id'] })
  deadline(@Root() l: LookBack, @Ctx() context: Context) { return deadlineLoader(context, 'lookBack').load(l.id); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() l: LookBack, @Ctx() context: Context): Offer[] { return offered(lookBackRules, l, signedIn(context), context.lang); }

  @Mutation(() => LookBackPayload, { description: 'The office looks back at a cleared matter of its own accord; by whom, is drawn (A-37)' })
  async lookBackDraw(@Arg('input', () => LookBackDrawInput, { description: 'Which' }) input: LookBackDrawInput, @Ctx() context: Context) { return payload(context, await actions.beginByOffice(acting(context), input)); }

  @Mutation(() => LookBackPayload, { description: 'The office assigns somebody from outside the handling chain (A-37)' })
  async lookBackAssign(@Arg('input', () => LookBackAssignInput, { description: 'Who' }) input: LookBackAssignInput, @Ctx() context: Context) { return payload(context, await actions.assign(acting(context), input)); }

  @Mutation(() => LookBackPayload, { description: 'It lasts (A-37)' })
  async lookBackOk(@Arg('input', () => LookBackFoundInput, { description: 'What was found' }) input: LookBackFoundInput, @Ctx() context: Context) { return payload(context, await actions.ok(acting(context), input)); }

  @Mutation(() => LookBackPayload, { description: 'It came back, on evidence: the matter is reopened one rung higher (A-37)' })
  async lookBackRebound(@Arg('input', () => LookBackFoundInput, { description: 'What was found' }) input: LookBackFoundInput, @Ctx() context: Context) { return payload(context, await actions.rebound(acting(context), input)); }
}

@Resolver(() => LookBackDrawType)
export class LookBackDrawResolver {
  @OpenResolver(() => Int, 'How many could have been drawn')
  of(@Root() d: LookBackDraw) { return d.population.length; }

  @OpenResolver(() => Int, 'How many were drawn')
  drawn(@Root() d: LookBackDraw) { return d.picked.length; }

  @OpenResolver(() => Boolean, 'Whether drawing again from what is kept gives the same')
  redrawn(@Root() d: LookBackDraw) { return sample(d.seed, d.population, d.share, d.rounding).join() === [...d.picked].sort().join(); }
}

@Resolver(() => IssueType)
export class IssueLookBacksResolver {
  @OfficeResolver(() => [LookBackType], 'Each look back at it that the caller may see', { nullable: true })
  async lookBacks(@Root() i: Issue, @Ctx() context: Context) { return (await lookBacksOf(context).load(i.id)) ?? []; }

  @OfficeResolver(() => IssueType, 'The earlier matter of which it is the same again', { nullable: true })
  async recurrenceOf(@Root() i: Issue, @Ctx() context: Context) { return i.recurrenceOfId ? (await context.em()).findOne(Issue, { id: i.recurrenceOfId }) : null; }

  @Mutation(() => IssuePayload, { description: 'A new matter is the same again as one that was struck off (A-37)' })
  async issueLinkRecurrence(@Arg('input', () => IssueRecurrenceInput, { description: 'Which' }) input: IssueRecurrenceInput, @Ctx() context: Context) {
    return issuePayload(context, await linkRecurrence(acting(context), input));
  }
}
