import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Issue } from '../issues/issue.entity.ts';
import { IssueType } from '../issues/issue.type.ts';
import type { Answer } from '../journal/act.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { CluedResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { beginnings, Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import * as actions from './accountability.actions.ts';
import { Accountability } from './accountability.entity.ts';
import { accountabilityFacts } from './accountability.facts.ts';
import { accountabilityRules } from './accountability.rules.ts';
import { AccountabilityConcludeInput, AccountabilityConnection, AccountabilityContent, AccountabilityOpenInput, AccountabilityPayload, AccountabilityReadInput, AccountabilityType } from './accountability.type.ts';
import { evidenceOf } from './clue.resolver.ts';
import { ClueDecision, CluePaperType, ClueReadingType } from './clue.type.ts';
import { open } from './reading.actions.ts';
import { purposes } from './reading.rules.ts';
import type { Grounds, Outcome } from './said.ts';
import { unsealed } from './sealed.ts';
import { reads, readingsOf } from './sight.ts';
import { transferRules } from './transfer.rules.ts';

async function payload(context: Context, answer: Answer) {
  await context.fresh();
  return { accountability: await (await context.em()).findOneOrFail(Accountability, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => AccountabilityType)
export class AccountabilityResolver {
  @Query(() => AccountabilityConnection, { description: 'Accountability cases that the caller may know of; the newest first (A-52)' })
  async accountabilities(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, Accountability, {
      table: 'accountability_case', sort: 't.opened_at', sortType: 'timestamptz', descending: true, first, after, where: ['t.scheme_id = ?', 't.audience && ?::text[]'], params: [schemeId, pgArray(scopes)],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() c: Accountability, @Ctx() { lang }: Context) { return accountabilityRules.states[c.state][lang]; }

  @OpenResolver(() => IssueType, 'The item of the ledger, for those who see it', { nullable: true })
  async issue(@Root() c: Accountability, @Ctx() context: Context) { return (await context.em()).findOne(Issue, { id: c.issueId }); }

  @CluedResolver(() => UnitType, 'The unit that is to answer, where the caller has it open', { nullable: true })
  async unit(@Root() c: Accountability, @Ctx() context: Context) { return c.unitId && await reads(context, c.id) ? unitOf(context).load(c.unitId) : null; }

  @CluedResolver(() => ClueReadingType, 'For what and until when the caller has it open; null where they have not', { nullable: true })
  async reading(@Root() c: Accountability, @Ctx() context: Context) {
    const reading = await readingsOf(context).load(c.id);
    return reading && { purpose: purposes[reading.purpose][context.lang], until: reading.until };
  }

  @CluedResolver(() => AccountabilityContent, 'What it says; null where the caller has not opened it', { nullable: true })
  async content(@Root() c: Accountability, @Ctx() context: Context) { return await reads(context, c.id) ? { ...unsealed<Grounds>(context.services, c.id, 'content', c.content), audience: c.audience } : null; }

  @CluedResolver(() => [CluePaperType], 'Its evidence; null where the caller has not opened it', { nullable: true })
  async papers(@Root() c: Accountability, @Ctx() context: Context) { return await reads(context, c.id) ? evidenceOf(context, c.id) : null; }

  @CluedResolver(() => ClueDecision, 'What came of it; null where the caller has not opened it', { nullable: true })
  async outcome(@Root() c: Accountability, @Ctx() context: Context) {
    const said = await reads(context, c.id) ? unsealed<Outcome>(context.services, c.id, 'outcome', c.outcome) : null;
    return said && { text: said.result, basis: said.basis, by: said.by, at: new Date(said.at), audience: c.audience };
  }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() c: Accountability, @Ctx() context: Context): Promise<Offer[]> {
    const actor = signedIn(context);
    const facts = await accountabilityFacts(await context.em(), c, actor, context.services.now());
    return [...offered(accountabilityRules, facts, actor, context.lang), ...(c.state === 'OPEN' ? beginnings(transferRules, { ...facts, state: 'SENT', disciplineIds: [], ripe: true }, actor, context.lang) : [])];
  }

  @Mutation(() => AccountabilityPayload, { description: 'Opens an accountability case on an item of the ledger, with evidence (A-52)' })
  async accountabilityOpen(@Arg('input', () => AccountabilityOpenInput, { description: 'What' }) input: AccountabilityOpenInput, @Ctx() context: Context) { return payload(context, await actions.open(acting(context), input)); }

  @Mutation(() => AccountabilityPayload, { description: 'Opens a case to the caller for some minutes and says what for; it is kept' })
  async accountabilityRead(@Arg('input', () => AccountabilityReadInput, { description: 'What for' }) { accountabilityId, purpose }: AccountabilityReadInput, @Ctx() context: Context) { return payload(context, await open(acting(context), { subjectId: accountabilityId, purpose })); }

  @Mutation(() => AccountabilityPayload, { description: 'Concludes a case with its result' })
  async accountabilityConclude(@Arg('input', () => AccountabilityConcludeInput, { description: 'How' }) input: AccountabilityConcludeInput, @Ctx() context: Context) { return payload(context, await actions.conclude(acting(context), input)); }
}
