import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../accounts/person.entity.ts';
import { PersonType } from '../accounts/person.type.ts';
import { phoneTyped } from '../observers/nomination.input.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { inTransaction, pgArray } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { masked } from '../kernel/masked.ts';
import * as actions from './data-request.actions.ts';
import { DataRequest } from './data-request.entity.ts';
import { dataRequestFacts } from './data-request.facts.ts';
import { dataRequestRules } from './data-request.rules.ts';
import {
  CorrectionAskInput, correctable, DataRequestConnection, DataRequestPayload, DataRequestRefuseInput, DataRequestType, ErasedPart, ErasureAskInput, grounds, OnDataRequestInput, OwnPhonePayload, OwnPhoneSetInput, wishes,
} from './data-request.type.ts';
import { outcomeSaid } from './outcome.ts';
import { setOwnPhone } from './own-phone.actions.ts';

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { dataRequest: await (await context.em()).findOneOrFail(DataRequest, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => DataRequestType)
export class DataRequestResolver {
  @Query(() => DataRequestConnection, { description: 'Requests about personal data that the caller may see; the newest first' })
  dataRequests(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, DataRequest, { table: 'data_request', sort: 't.asked_at', sortType: 'timestamptz', descending: true, first, after, where: ['t.scheme_id = ?', 't.audience && ?::text[]'], params: [schemeId, pgArray(scopes)] });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() r: DataRequest, @Ctx() { lang }: Context) { return dataRequestRules.states[r.state][lang]; }

  @OpenResolver(() => String, 'What is asked, in the language of the caller')
  wishLabel(@Root() r: DataRequest, @Ctx() { lang }: Context) { return r.field ? { zh: `更正${correctable[r.field].zh}`, en: `${wishes.CORRECT.en}: ${correctable[r.field].en}` }[lang] : wishes[r.wish][lang]; }

  @OpenResolver(() => String, 'On which ground, in the language of the caller', { nullable: true })
  groundLabel(@Root() r: DataRequest, @Ctx() { lang }: Context) { return r.ground ? grounds[r.ground][lang] : null; }

  @OpenResolver(() => PersonType, 'Whom it is about; null for a nomination that came to nothing', { nullable: true })
  // whoever decides on it must know whose it is, also where they do not know of the person otherwise
  person(@Root() r: DataRequest, @Ctx() { services }: Context) { return inTransaction(services, [systemScope], (em) => em.findOne(Person, { id: r.subjectId })); }

  @OpenResolver(() => [ErasedPart], 'What was erased and what a rule still keeps; empty until it was carried out')
  outcome(@Root() r: DataRequest, @Ctx() { lang }: Context): ErasedPart[] { return outcomeSaid(r.outcome ?? [], lang); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() r: DataRequest, @Ctx() context: Context): Promise<Offer[]> {
    const { services, lang } = context;
    return inTransaction(services, [systemScope], async (em) => offered(dataRequestRules, await dataRequestFacts(em, r, services.now()), signedIn(context), lang));
  }

  @Mutation(() => OwnPhonePayload, { description: 'Sets one’s own telephone number right' })
  async ownPhoneSet(@Arg('input', () => OwnPhoneSetInput, { description: 'The number' }) input: OwnPhoneSetInput, @Ctx() context: Context): Promise<OwnPhonePayload> {
    const { cursor } = await setOwnPhone(acting(context), input);
    return { phone: masked(phoneTyped(input.phone)!), cursor };
  }
  @Mutation(() => DataRequestPayload, { description: 'Asks to have one’s name or title corrected (PIPL 46)' })
  async correctionAsk(@Arg('input', () => CorrectionAskInput, { description: 'What' }) input: CorrectionAskInput, @Ctx() context: Context) { return payload(context, await actions.askCorrection(acting(context), input)); }
  @Mutation(() => DataRequestPayload, { description: 'Asks to have one’s data erased, or enters a letter in which somebody does (PIPL 47)' })
  async erasureAsk(@Arg('input', () => ErasureAskInput, { description: 'On which ground' }) input: ErasureAskInput, @Ctx() context: Context) { return payload(context, await actions.askErasure(acting(context), input)); }
  @Mutation(() => DataRequestPayload, { description: 'The administrator corrects it as it was asked' })
  async dataRequestCorrect(@Arg('input', () => OnDataRequestInput, { description: 'Which' }) input: OnDataRequestInput, @Ctx() context: Context) { return payload(context, await actions.correct(acting(context), input)); }
  @Mutation(() => DataRequestPayload, { description: 'The security administrator agrees to an erasure, the first of two' })
  async dataRequestAgree(@Arg('input', () => OnDataRequestInput, { description: 'Which' }) input: OnDataRequestInput, @Ctx() context: Context) { return payload(context, await actions.agreeErasure(acting(context), input)); }
  @Mutation(() => DataRequestPayload, { description: 'The office carries an erasure out, the second of two; what a rule still keeps stays' })
  async dataRequestErase(@Arg('input', () => OnDataRequestInput, { description: 'Which' }) input: OnDataRequestInput, @Ctx() context: Context) { return payload(context, await actions.carryOut(acting(context), input)); }
  @Mutation(() => DataRequestPayload, { description: 'Refuses it, with the reason (PIPL 50)' })
  async dataRequestRefuse(@Arg('input', () => DataRequestRefuseInput, { description: 'Why' }) input: DataRequestRefuseInput, @Ctx() context: Context) { return payload(context, await actions.refuseRequest(acting(context), input)); }
  @Mutation(() => DataRequestPayload, { description: 'Whoever it is about takes it back' })
  async dataRequestWithdraw(@Arg('input', () => OnDataRequestInput, { description: 'Which' }) input: OnDataRequestInput, @Ctx() context: Context) { return payload(context, await actions.withdrawRequest(acting(context), input)); }
}
