import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Answer } from '../journal/act.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { CluedResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import type { Accountability } from './accountability.entity.ts';
import { AccountabilityType } from './accountability.type.ts';
import { Clue } from './clue.entity.ts';
import { evidenceOf } from './clue.resolver.ts';
import { CluePaperType, ClueReadingType, ClueType } from './clue.type.ts';
import { open, readingOf } from './reading.actions.ts';
import { purposes } from './reading.rules.ts';
import type { Answered, Letter } from './said.ts';
import { unsealed } from './sealed.ts';
import { reads, readingsOf } from './sight.ts';
import * as actions from './transfer.actions.ts';
import { Transfer } from './transfer.entity.ts';
import { transferRules } from './transfer.rules.ts';
import { OnTransferInput, TransferConnection, TransferFilter, TransferLetter, TransferOpenInput, TransferPayload, TransferResultInput, TransferSendInput, TransferType } from './transfer.type.ts';

async function payload(context: Context, answer: Answer) {
  await context.fresh();
  return { transfer: await (await context.em()).findOneOrFail(Transfer, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => TransferType)
export class TransferResolver {
  @Query(() => TransferConnection, { description: 'What was handed to the discipline inspection body, as far as the caller is on the case; the newest first' })
  async transfers(@Ctx() context: Context, @Arg('where', () => TransferFilter, { nullable: true, description: 'Which' }) where: TransferFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, Transfer, {
      table: 'case_transfer', sort: 't.sent_at', sortType: 'timestamptz', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(where?.states ? ['t.state = any(?::text[])'] : [])], params: [schemeId, pgArray(scopes), ...(where?.states ? [pgArray(where.states)] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() t: Transfer, @Ctx() { lang }: Context) { return transferRules.states[t.state][lang]; }

  @CluedResolver(() => ClueReadingType, 'For what and until when the caller has it open; null where they have not', { nullable: true })
  async reading(@Root() t: Transfer, @Ctx() context: Context) {
    const reading = await readingsOf(context).load(t.id);
    return reading && { purpose: purposes[reading.purpose][context.lang], until: reading.until };
  }

  @CluedResolver(() => TransferLetter, 'What the letter says; null where the caller has opened neither it nor the case', { nullable: true })
  async letter(@Root() t: Transfer, @Ctx() context: Context) {
    const said = await reads(context, t.id, t.sourceId) ? unsealed<Letter>(context.services, t.id, 'letter', t.letter) : null;
    return said && { ...said, accused: { ...said.accused, audience: t.audience }, audience: t.audience };
  }

  @CluedResolver(() => String, 'The result, where the caller has it open', { nullable: true })
  async result(@Root() t: Transfer, @Ctx() context: Context) {
    return await reads(context, t.id, t.sourceId) ? unsealed<Answered>(context.services, t.id, 'result', t.result)?.result ?? null : null;
  }

  @CluedResolver(() => [CluePaperType], 'The evidence that goes with it, where the caller has it open', { nullable: true })
  async papers(@Root() t: Transfer, @Ctx() context: Context) { return await reads(context, t.id, t.sourceId) ? evidenceOf(context, t.sourceId) : null; }

  @CluedResolver(() => ClueType, 'The case it comes from; for the clue officers on it alone', { nullable: true })
  async clue(@Root() t: Transfer, @Ctx() context: Context) { return (await context.em()).findOne(Clue, { id: t.sourceId }); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  async allowedActions(@Root() t: Transfer, @Ctx() context: Context): Promise<Offer[]> {
    const actor = signedIn(context);
    const opened = (await readingOf(await context.em(), t.id, actor.membershipId, context.services.now())) !== null;
    return offered(transferRules, { ...t, opened, ripe: true }, actor, context.lang);
  }

  @Mutation(() => TransferPayload, { description: 'Hands a matter to the discipline inspection body; nobody takes it back (A-53)' })
  async transferSend(@Arg('input', () => TransferSendInput, { description: 'The letter' }) input: TransferSendInput, @Ctx() context: Context) { return payload(context, await actions.send(acting(context), input)); }

  @Mutation(() => TransferPayload, { description: 'Opens what was handed over for some minutes and says what for; it is kept' })
  async transferOpen(@Arg('input', () => TransferOpenInput, { description: 'What for' }) { transferId, purpose }: TransferOpenInput, @Ctx() context: Context) { return payload(context, await open(acting(context), { subjectId: transferId, purpose })); }

  @Mutation(() => TransferPayload, { description: 'The discipline inspection body signs for it' })
  async transferReceive(@Arg('input', () => OnTransferInput, { description: 'Which' }) input: OnTransferInput, @Ctx() context: Context) { return payload(context, await actions.receive(acting(context), input)); }

  @Mutation(() => TransferPayload, { description: 'The discipline inspection body tells the result; what was handed over is concluded' })
  async transferResult(@Arg('input', () => TransferResultInput, { description: 'What' }) input: TransferResultInput, @Ctx() context: Context) { return payload(context, await actions.answer(acting(context), input)); }
}

@Resolver(() => ClueType)
export class ClueTransferResolver {
  @CluedResolver(() => TransferType, 'Its transfer to the discipline inspection body, for those on the case', { nullable: true })
  async transfer(@Root() c: Clue, @Ctx() context: Context) { return (await context.em()).findOne(Transfer, { sourceId: c.id }); }
}

@Resolver(() => AccountabilityType)
export class AccountabilityTransferResolver {
  @CluedResolver(() => TransferType, 'Its transfer to the discipline inspection body, for the clue officers on it', { nullable: true })
  async transfer(@Root() c: Accountability, @Ctx() context: Context) { return (await context.em()).findOne(Transfer, { sourceId: c.id }); }
}
