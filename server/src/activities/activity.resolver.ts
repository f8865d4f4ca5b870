import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { IdentityResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { labelOf } from '../schemes/label.ts';
import * as actions from './activity.actions.ts';
import { Activity } from './activity.entity.ts';
import { activityRules } from './activity.rules.ts';
import { ActivityConnection, ActivityCorrection, ActivityCorrectInput, ActivityFilter, ActivityLogInput, ActivityPayload, ActivityType, ActivityWithdrawInput } from './activity.type.ts';
import { Gathering } from './gathering.entity.ts';
import { GatheringType } from './gathering.type.ts';
import { filtered } from './listing.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { activity: await (await context.em()).findOneOrFail(Activity, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => ActivityType)
export class ActivityResolver {
  @Query(() => ActivityConnection, { description: 'What observers did by themselves, as far as the caller may see it; the latest first (A-35, A-36, A-39)' })
  async activities(@Ctx() context: Context, @Arg('where', () => ActivityFilter, { nullable: true, description: 'Which' }) where: ActivityFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return list(context, Activity, {
      table: 'activity', sort: 't.held_on::text', sortType: 'text', descending: true, first, after,
      ...filtered(signedIn(context), ['t.author_id = ?', where?.membershipId], ['t.kind = ?', where?.kind]),
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() a: Activity, @Ctx() context: Context) { return activityRules.states[a.state][context.lang]; }

  @OpenResolver(() => String, 'Its kind, in the language of the caller')
  async kindLabel(@Root() a: Activity, @Ctx() context: Context) { return (await labelOf(context, a.ruleSetId, 'activityKinds', a.kind)) ?? a.kind; }

  @IdentityResolver(() => PersonType, 'The observer', { nullable: true })
  author(@Root() a: Activity, @Ctx() context: Context) { return personOf(context).load(a.authorId); }

  @OpenResolver(() => GatheringType, 'The gathering it was part of (A-39)', { nullable: true })
  async gathering(@Root() a: Activity, @Ctx() context: Context) { return a.gatheringId ? (await context.em()).findOne(Gathering, { id: a.gatheringId }) : null; }

  @OpenResolver(() => [ActivityCorrection], 'How it was corrected, oldest first; what it said before stays in the journal')
  async corrections(@Root() a: Activity, @Ctx() context: Context): Promise<ActivityCorrection[]> {
    if (a.version === 1) return [];
    const rows = await (await context.em()).execute<{ at: Date; data: { text: string | null; before?: Record<string, unknown> } | null }[]>(
      `select e.at, p.data from journal_entry e join journal_payload p using (chain, seq) where e.subject_id = ? and e.type = 'ActivityCorrected' order by e.seq limit 100`, [a.id]);
    return rows.map(({ at, data }) => ({
      at: new Date(at), reason: data?.text ?? '', was: Object.entries(data?.before ?? {}).map(([field, said]) => ({ field, said: said === null || said === '' ? null : String(said) })),
    }));
  }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() a: Activity, @Ctx() context: Context): Offer[] {
    return offered(activityRules, { ...a, liaisonId: a.liaisonId ?? null, managingUnitId: a.managingUnitId ?? null }, signedIn(context), context.lang);
  }

  @Mutation(() => ActivityPayload, { description: 'An observer logs what they did; it counts once (A-35, A-36, A-39, B-20)' })
  async activityLog(@Arg('input', () => ActivityLogInput, { description: 'What' }) input: ActivityLogInput, @Ctx() context: Context) {
    return payload(context, await actions.log(acting(context), input));
  }

  @Mutation(() => ActivityPayload, { description: 'Its author corrects it, with the reason' })
  async activityCorrect(@Arg('input', () => ActivityCorrectInput, { description: 'What, and why' }) input: ActivityCorrectInput, @Ctx() context: Context) {
    return payload(context, await actions.correct(acting(context), input));
  }

  @Mutation(() => ActivityPayload, { description: 'Its author takes it back; it no longer counts' })
  async activityWithdraw(@Arg('input', () => ActivityWithdrawInput, { description: 'Why' }) input: ActivityWithdrawInput, @Ctx() context: Context) {
    return payload(context, await actions.withdraw(acting(context), input));
  }
}
