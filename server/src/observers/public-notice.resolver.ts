import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { publicScope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { schemes } from '../schemes/scheme.loader.ts';
import { OnNominationInput } from './nomination.inputs.type.ts';
import { nominationPayload } from './nomination.resolver.ts';
import { NominationPayload } from './nomination.type.ts';
import { contactShown } from './objection.contact.ts';
import { objectionRules } from './objection.rules.ts';
import { dismissObjection, publicise, raiseObjection, upholdObjection } from './public-notice.actions.ts';
import type { Objection} from './public-notice.entity.ts';
import { PublicNotice } from './public-notice.entity.ts';
import { NoticeObjectInput, ObjectionDecideInput, ObjectionReceipt, ObjectionType, PublicNoticeConnection, PublicNoticeType } from './public-notice.type.ts';

@Resolver(() => PublicNoticeType)
export class PublicNoticeResolver {
  @Query(() => PublicNoticeConnection, { description: 'Names on public notice now; for anybody' })
  publicNotices(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 50, description: 'At most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return list(context, PublicNotice, {
      table: 'public_notice', sort: 't.id', sortType: 'text', descending: true, first, after,
      where: ['t.ended_at is null', 't.ends_on >= ?', 't.audience && ?::text[]'], params: [shanghaiDay(context.services.now()), pgArray([publicScope])],
    });
  }

  @OpenResolver(() => String, 'The scheme that seeks observers')
  async scheme(@Root() { schemeId }: PublicNotice, @Ctx() context: Context) { return (await schemes(context).load(schemeId))?.name ?? ''; }

  @Mutation(() => ObjectionReceipt, { description: 'Anybody objects to a name while it is on notice; who they are is kept from all but whoever appoints' })
  async noticeObject(@Arg('input', () => NoticeObjectInput, { description: 'The objection' }) input: NoticeObjectInput, @Ctx() { services, ...asker }: Context): Promise<ObjectionReceipt> {
    await raiseObjection(services, input, { address: asker.address, lang: asker.lang });
    return { received: true };
  }

  @Mutation(() => NominationPayload, { description: 'Puts a vetted nominee’s name on public notice, for the working days the rules set' })
  async nominationPublicise(@Arg('input', () => OnNominationInput, { description: 'Which' }) input: OnNominationInput, @Ctx() context: Context) { return nominationPayload(context, await publicise(acting(context), input)); }

  @Mutation(() => NominationPayload, { description: 'An objection holds: the nomination is rejected and its place is free again' })
  async objectionUphold(@Arg('input', () => ObjectionDecideInput, { description: 'Why' }) input: ObjectionDecideInput, @Ctx() context: Context) { return nominationPayload(context, await upholdObjection(acting(context), input)); }

  @Mutation(() => NominationPayload, { description: 'An objection does not hold' })
  async objectionDismiss(@Arg('input', () => ObjectionDecideInput, { description: 'Why' }) input: ObjectionDecideInput, @Ctx() context: Context) { return nominationPayload(context, await dismissObjection(acting(context), input)); }
}

@Resolver(() => ObjectionType)
export class ObjectionResolver {
  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() o: Objection, @Ctx() { lang }: Context) { return objectionRules.states[o.state][lang]; }

  @OpenResolver(() => String, 'How to reach them, where they said; masked, `personReveal` gives the whole', { nullable: true, reads: ['id', 'contactSealed'] })
  contact(@Root() o: Objection, @Ctx() { services }: Context): string | null { return contactShown(services.identity.sealer, o); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() o: Objection, @Ctx() context: Context): Offer[] { return offered(objectionRules, o, signedIn(context), context.lang); }
}
