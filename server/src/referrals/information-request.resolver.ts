import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { DeadlineType } from '../clocks/deadline.type.ts';
import { deadlineLoader } from '../clocks/deadlines.ts';
import { Issue } from '../issues/issue.entity.ts';
import { IssueType } from '../issues/issue.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { IdentityResolver, OpenResolver, StaffResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { beginnings, Offer, offered } from '../journal/offer.type.ts';
import { TimelineEntry } from '../journal/timeline.type.ts';
import { timelineOf } from '../journal/timeline.ts';
import { pgArray } from '../journal/transaction.ts';
import { PaperType } from '../observers/paper.type.ts';
import { papersOf } from '../observers/papers.ts';
import type { Scheme } from '../schemes/scheme.entity.ts';
import { SchemeType } from '../schemes/scheme.type.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { unitOf } from '../schemes/units.ts';
import * as actions from './information-request.actions.ts';
import { InformationRequest } from './information-request.entity.ts';
import { informationKinds, informationRequestRules, requestFacts } from './information-request.rules.ts';
import {
  InformationRequestAnswerInput, InformationRequestAskInput, InformationRequestConnection, InformationRequestEndInput, InformationRequestFilter, InformationRequestPassOnInput,
  InformationRequestPayload, InformationRequestType,
} from './information-request.type.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { request: await (await context.em()).findOneOrFail(InformationRequest, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => InformationRequestType)
export class InformationRequestResolver {
  @Query(() => InformationRequestConnection, { description: 'Requests for information that the caller may see; the newest first (A-46)' })
  informationRequests(@Ctx() context: Context, @Arg('where', () => InformationRequestFilter, { nullable: true, description: 'Which' }) where: InformationRequestFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, InformationRequest, {
      table: 'information_request', sort: 't.asked_at', sortType: 'timestamptz', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.state ? ['t.state = any(?::text[])'] : []), ...(where?.issueId ? ['t.issue_id = ?'] : [])],
      params: [schemeId, pgArray(scopes), ...(where?.state ? [pgArray(where.state.in)] : []), ...(where?.issueId ? [where.issueId] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() r: InformationRequest, @Ctx() context: Context) { return informationRequestRules.states[r.state][context.lang]; }

  @OpenResolver(() => String, 'What is asked for, in the language of the caller')
  kindLabel(@Root() r: InformationRequest, @Ctx() context: Context) { return informationKinds[r.kind][context.lang]; }

  @OpenResolver(() => UnitType, 'The unit that is asked')
  unit(@Root() r: InformationRequest, @Ctx() context: Context) { return unitOf(context).load(r.unitId); }

  @OpenResolver(() => IssueType, 'The matter it is about, as far as the caller sees it', { nullable: true })
  async issue(@Root() r: InformationRequest, @Ctx() context: Context) { return r.issueId ? (await context.em()).findOne(Issue, { id: r.issueId }) : null; }

  @IdentityResolver(() => PersonType, 'The observer it is asked for; null where the office asks for itself, and for those who must not know', { nullable: true })
  observer(@Root() r: InformationRequest, @Ctx() context: Context) { return r.observerId ? personOf(context).load(r.observerId) : null; }

  @StaffResolver(() => PersonType, 'The handler who answered; null for observers', { nullable: true })
  answeredBy(@Root() r: InformationRequest, @Ctx() context: Context) { return r.answeredById ? personOf(context).load(r.answeredById) : null; }

  @OpenResolver(() => [PaperType], 'The papers put to the answer')
  papers(@Root() r: InformationRequest, @Ctx() context: Context) { return papersOf(context, r.id); }

  @OpenResolver(() => DeadlineType, 'The term for its answer', { nullable: true })
  deadline(@Root() r: InformationRequest, @Ctx() context: Context) { return deadlineLoader(context, 'informationRequest').load(r.id); }

  @OpenResolver(() => [TimelineEntry], 'What happened to it, oldest first')
  timeline(@Root() r: InformationRequest, @Ctx() context: Context) { return timelineOf(context, [r.id]); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() r: InformationRequest, @Ctx() context: Context): Offer[] { return offered(informationRequestRules, requestFacts(r), signedIn(context), context.lang); }

  @Mutation(() => InformationRequestPayload, { description: 'A unit is asked for documents or information: by an observer through the liaison, by a liaison for one of theirs, or by the office (A-46)' })
  async informationRequestAsk(@Arg('input', () => InformationRequestAskInput, { description: 'What, and of whom' }) input: InformationRequestAskInput, @Ctx() context: Context) {
    return payload(context, await actions.askForInformation(acting(context), input));
  }
  @Mutation(() => InformationRequestPayload, { description: 'The liaison passes it on to the unit; its term begins' })
  async informationRequestPassOn(@Arg('input', () => InformationRequestPassOnInput, { description: 'Which, and in which words' }) input: InformationRequestPassOnInput, @Ctx() context: Context) {
    return payload(context, await actions.passOn(acting(context), input));
  }
  @Mutation(() => InformationRequestPayload, { description: 'The liaison does not pass it on, and says why' })
  async informationRequestDecline(@Arg('input', () => InformationRequestEndInput, { description: 'Why not' }) input: InformationRequestEndInput, @Ctx() context: Context) {
    return payload(context, await actions.declineRequest(acting(context), input));
  }
  @Mutation(() => InformationRequestPayload, { description: 'A handler of the unit answers, with papers where they are asked for (A-46)' })
  async informationRequestAnswer(@Arg('input', () => InformationRequestAnswerInput, { description: 'The answer' }) input: InformationRequestAnswerInput, @Ctx() context: Context) {
    return payload(context, await actions.answerRequest(acting(context), input));
  }
  @Mutation(() => InformationRequestPayload, { description: 'Whoever asked takes it back' })
  async informationRequestWithdraw(@Arg('input', () => InformationRequestEndInput, { description: 'Why' }) input: InformationRequestEndInput, @Ctx() context: Context) {
    return payload(context, await actions.withdrawRequest(acting(context), input));
  }
}

@Resolver(() => SchemeType)
export class SchemeInformationResolver {
  @OpenResolver(() => [Offer], 'How the acting member may ask a unit for information; empty for those who may not (A-46)', { reads: ['id'] })
  informationRequestBeginnings(@Root() { id: schemeId }: Scheme, @Ctx() context: Context): Offer[] {
    const { membershipId, role } = signedIn(context);
    const facts = requestFacts({ schemeId, unitId: '', observerId: role === 'OBSERVER' ? membershipId : null, liaisonId: role === 'LIAISON' ? membershipId : null });
    return beginnings(informationRequestRules, facts, signedIn(context), context.lang);
  }
}
