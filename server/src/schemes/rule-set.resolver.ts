import { Arg, Ctx, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { beginnings, offered, Offer } from '../journal/offer.type.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { documentTitle } from './document-title.rules.ts';
import { ConsultationRound } from './round.entity.ts';
import { ConsultationRoundType } from './round.type.ts';
import { draftRules, editRules, enactRules, extendTrial, withdrawRules } from './rule-set.actions.ts';
import { RuleSet } from './rule-set.entity.ts';
import { factsOf, problemsIn, textsOf } from './rule-set.facts.ts';
import { trialDaysLeft, trialEnd, trialWarnedFrom } from './rule-set.force.ts';
import { OnRuleSetInput, RuleSetDraftInput, RuleSetEditInput, RuleSetEnactInput, RuleSetExtendTrialInput } from './rule-set.input.ts';
import { previewOf, shown } from './rule-set.preview.ts';
import { ruleSetRules } from './rule-set.rules.ts';
import { RuleProblemType, RuleSetPayload, RuleSetPreview, RuleSetType, RuleTextType, RuleVocabulary, TrialPeriod } from './rule-set.type.ts';
import { sectionsOf } from './rule-sections.ts';
import { vocabularyOf } from './rule-vocabulary.ts';
import { rulesOf } from './rules.ts';
import type { Scheme } from './scheme.entity.ts';
import { SchemeType } from './scheme.type.ts';
import { textOf } from './rule-set.text.ts';

/** The payload of a change to a version: the version as it now stands. */
export async function ruleSetPayload(context: Context, { id, cursor }: { id: string; cursor: string }): Promise<RuleSetPayload> {
  await context.fresh();
  return { ruleSet: await (await context.em()).findOneOrFail(RuleSet, { id }) as never, cursor };
}

@Resolver(() => RuleSetType)
export class RuleSetResolver {
  @Query(() => RuleSetPreview, { description: 'What a version would change in words, and how much it would touch; for the office and the administrator' })
  ruleSetPreview(@Arg('ruleSetId', () => ID, { description: 'The version' }) ruleSetId: string, @Ctx() context: Context): Promise<RuleSetPreview> {
    return previewOf(context, ruleSetId);
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() { state }: RuleSet, @Ctx() { lang }: Context): string {
    return ruleSetRules.states[state][lang];
  }

  @OpenResolver(() => String, 'The name of its document, with 试行 where it is on trial (B-1)')
  documentTitle(@Root() set: RuleSet): string {
    return documentTitle(set);
  }

  @OpenResolver(() => TrialPeriod, 'Its trial; null where it is not on trial (B-32)', { nullable: true })
  trialPeriod(@Root() set: RuleSet, @Ctx() { services }: Context): TrialPeriod | null {
    const until = trialEnd(set);
    const today = shanghaiDay(services.now());
    return until ? { until, daysLeft: trialDaysLeft(until, today), ending: today >= trialWarnedFrom(until), over: today > until } : null;
  }

  @OpenResolver(() => RuleTextType, 'Everything it says')
  async text(@Root() { id }: RuleSet, @Ctx() context: Context): Promise<RuleTextType> {
    return sectionsOf(textOf(await rulesOf(await context.em(), id)));
  }

  @OpenResolver(() => [RuleProblemType], 'What keeps it from taking force; empty for what took force')
  async problems(@Root() set: RuleSet, @Ctx() context: Context): Promise<RuleProblemType[]> {
    if (set.state !== 'DRAFT' && set.state !== 'CONSULTING') return [];
    const em = await context.em();
    const { text, before } = await textsOf(em, set);
    return shown(await problemsIn(em, text, before, { happenings: context.services.happenings, on: shanghaiDay(context.services.now()) }), context);
  }

  @OpenResolver(() => RuleVocabulary, 'What it is written with')
  async vocabulary(@Root() { id }: RuleSet, @Ctx() context: Context): Promise<RuleVocabulary> {
    const em = await context.em();
    return vocabularyOf(context, em, textOf(await rulesOf(em, id)));
  }

  @OpenResolver(() => [ConsultationRoundType], 'Its rounds of consultation, as far as the caller sees them')
  async rounds(@Root() { id }: RuleSet, @Ctx() context: Context): Promise<ConsultationRound[]> {
    return (await context.em()).find(ConsultationRound, { ruleSetId: id }, { orderBy: { ordinal: 'asc' } });
  }

  @OpenResolver(() => [Offer], 'What the caller may do with it')
  async allowedActions(@Root() set: RuleSet, @Ctx() context: Context): Promise<Offer[]> {
    if (!context.actor || context.actor.schemeId !== set.schemeId) return [];
    return offered(ruleSetRules as never, await factsOf(await context.em(), set, context.services.happenings, context.services.now()) as never, context.actor, context.lang);
  }

  @Mutation(() => RuleSetPayload, { description: 'Begins the next version of the scheme’s rules; one at a time (B-8)' })
  async ruleSetDraft(@Arg('input', () => RuleSetDraftInput, { description: 'From what' }) input: RuleSetDraftInput, @Ctx() context: Context): Promise<RuleSetPayload> {
    return ruleSetPayload(context, await draftRules(acting(context), { ...input }));
  }

  @Mutation(() => RuleSetPayload, { description: 'Writes parts of a draft anew' })
  async ruleSetEdit(@Arg('input', () => RuleSetEditInput, { description: 'The parts' }) input: RuleSetEditInput, @Ctx() context: Context): Promise<RuleSetPayload> {
    return ruleSetPayload(context, await editRules(acting(context), { ...input }));
  }

  @Mutation(() => RuleSetPayload, { description: 'Takes a version back to being a draft' })
  async ruleSetWithdraw(@Arg('input', () => OnRuleSetInput, { description: 'The version' }) input: OnRuleSetInput, @Ctx() context: Context): Promise<RuleSetPayload> {
    return ruleSetPayload(context, await withdrawRules(acting(context), { ...input }));
  }

  @Mutation(() => RuleSetPayload, { description: 'Decides that a version takes force; for the office, whose rules they are (B-2)' })
  async ruleSetEnact(@Arg('input', () => RuleSetEnactInput, { description: 'When' }) input: RuleSetEnactInput, @Ctx() context: Context): Promise<RuleSetPayload> {
    return ruleSetPayload(context, await enactRules(acting(context), { ...input }));
  }

  @Mutation(() => RuleSetPayload, { description: 'Extends the trial of the rules in force (B-32)' })
  async ruleSetExtendTrial(@Arg('input', () => RuleSetExtendTrialInput, { description: 'Until when and why' }) input: RuleSetExtendTrialInput, @Ctx() context: Context): Promise<RuleSetPayload> {
    return ruleSetPayload(context, await extendTrial(acting(context), { ...input }));
  }
}

@Resolver(() => SchemeType)
export class SchemeRuleSetsResolver {
  @OpenResolver(() => [RuleSetType], 'The versions of its rules that the caller may read, the newest first')
  async ruleSets(@Root() { id }: Scheme, @Ctx() context: Context): Promise<RuleSet[]> {
    return (await context.em()).find(RuleSet, { schemeId: id }, { orderBy: { edition: 'desc' } });
  }

  @OpenResolver(() => [Offer], 'What the caller may begin with its rules')
  async ruleSetBeginnings(@Root() { id }: Scheme, @Ctx() context: Context): Promise<Offer[]> {
    const actor = signedIn(context);
    const unfinished = await (await context.em()).count(RuleSet, { schemeId: id, state: { $in: ['DRAFT', 'CONSULTING', 'ENACTED'] } });
    return beginnings(ruleSetRules as never, { state: '' as never, schemeId: id, consulted: [], unfinished } as never, actor, context.lang);
  }
}
