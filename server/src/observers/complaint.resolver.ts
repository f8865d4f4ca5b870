import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import * as actions from './complaint.actions.ts';
import { BurdenComplaint } from './complaint.entity.ts';
import { complaintRules } from './complaint.rules.ts';
import { BurdenComplaintConcludeInput, BurdenComplaintFilter, BurdenComplaintPayload, BurdenComplaintRegisterInput, ComplaintConnection, ComplaintType } from './complaint.type.ts';
import { ConductCase } from './conduct.entity.ts';
import { ConductCaseType } from './conduct.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { burdenComplaint: await (await context.em()).findOneOrFail(BurdenComplaint, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => ComplaintType)
export class BurdenComplaintResolver {
  @Query(() => ComplaintConnection, { description: 'Complaints that observers burdened or hindered somebody, for whoever engaged them; the newest first' })
  burdenComplaints(@Ctx() context: Context, @Arg('where', () => BurdenComplaintFilter, { nullable: true, description: 'Which' }) where: BurdenComplaintFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId } = signedIn(context);
    return list(context, BurdenComplaint, {
      table: 'burden_complaint', sort: 't.registered_at', sortType: 'timestamptz', descending: true, first, after,
      where: ['t.scheme_id = ?', ...(where?.membershipId ? ['t.membership_id = ?'] : [])], params: [schemeId, ...(where?.membershipId ? [where.membershipId] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() c: BurdenComplaint, @Ctx() context: Context) { return complaintRules.states[c.state][context.lang]; }

  @OpenResolver(() => PersonType, 'The observer it is about', { nullable: true })
  person(@Root() c: BurdenComplaint, @Ctx() context: Context) { return personOf(context).load(c.membershipId); }

  @OpenResolver(() => ConductCaseType, 'The conduct case that looks into it', { nullable: true })
  async conductCase(@Root() c: BurdenComplaint, @Ctx() context: Context) { return (await context.em()).findOne(ConductCase, { id: c.conductCaseId }); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() c: BurdenComplaint, @Ctx() context: Context): Promise<Offer[]> { return offered(complaintRules, await actions.complaintFacts(await context.em(), c), signedIn(context), context.lang); }

  @Mutation(() => BurdenComplaintPayload, { description: 'A complaint about an observer is registered; a conduct case is opened, or the open one goes on with it (A-45)' })
  async burdenComplaintRegister(@Arg('input', () => BurdenComplaintRegisterInput, { description: 'What' }) input: BurdenComplaintRegisterInput, @Ctx() context: Context) { return payload(context, await actions.registerComplaint(acting(context), input)); }

  @Mutation(() => BurdenComplaintPayload, { description: 'It is borne out or not, once its conduct case is decided' })
  async burdenComplaintConclude(@Arg('input', () => BurdenComplaintConcludeInput, { description: 'What became of it' }) input: BurdenComplaintConcludeInput, @Ctx() context: Context) { return payload(context, await actions.concludeComplaint(acting(context), input)); }
}
