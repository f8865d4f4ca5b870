import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Answer } from '../journal/act.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { CluedResolver, OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { pgArray } from '../journal/transaction.ts';
import { unsealed } from './sealed.ts';
import { reads } from './sight.ts';
import * as actions from './verification.actions.ts';
import { Verification } from './verification.entity.ts';
import { verificationRules } from './verification.rules.ts';
import { OnVerificationInput, VerificationAssignInput, VerificationConnection, VerificationPayload, VerificationReportInput, VerificationType } from './verification.type.ts';

async function payload(context: Context, answer: Answer) {
  await context.fresh();
  return { verification: await (await context.em()).findOneOrFail(Verification, { id: answer.id }), cursor: answer.cursor };
}

/** Whether the caller reads what is asked and found: the observer who was asked, or a clue officer who has the matter open. */
const readsCheck = async (context: Context, v: Verification) => signedIn(context).membershipId === v.memberId || reads(context, v.clueId);

@Resolver(() => VerificationType)
export class VerificationResolver {
  @Query(() => VerificationConnection, { description: 'Checks: those an observer was asked for, or those of a matter for a clue officer on it; the newest first (B-14)' })
  async verifications(@Ctx() context: Context, @Arg('clueId', () => ID, { nullable: true, description: 'Of one matter' }) clueId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { schemeId, scopes } = signedIn(context);
    return list(context, Verification, {
      table: 'verification', sort: 't.assigned_at', sortType: 'timestamptz', descending: true, first, after,
      where: ['t.scheme_id = ?', 't.audience && ?::text[]', ...(clueId ? ['exists (select from clue c where c.id = t.clue_id and c.id = ? and c.audience && ?::text[])'] : [])], params: [schemeId, pgArray(scopes), ...(clueId ? [clueId, pgArray(scopes)] : [])],
    });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() v: Verification, @Ctx() { lang }: Context) { return verificationRules.states[v.state][lang]; }

  @CluedResolver(() => String, 'What is to be checked; null where the caller has not opened the matter', { nullable: true })
  async asked(@Root() v: Verification, @Ctx() context: Context) { return await readsCheck(context, v) ? unsealed<string>(context.services, v.id, 'asked', v.asked) : null; }

  @CluedResolver(() => String, 'What was found; null where the caller has not opened the matter', { nullable: true })
  async finding(@Root() v: Verification, @Ctx() context: Context) { return await readsCheck(context, v) ? unsealed<string>(context.services, v.id, 'finding', v.finding) : null; }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() v: Verification, @Ctx() context: Context): Offer[] { return offered(verificationRules, { ...v, opened: true }, signedIn(context), context.lang); }

  @Mutation(() => VerificationPayload, { description: 'Asks an observer to check something in confidence (B-14)' })
  async verificationAssign(@Arg('input', () => VerificationAssignInput, { description: 'What' }) input: VerificationAssignInput, @Ctx() context: Context) { return payload(context, await actions.assign(acting(context), input)); }

  @Mutation(() => VerificationPayload, { description: 'The observer reports what they found' })
  async verificationReport(@Arg('input', () => VerificationReportInput, { description: 'What' }) input: VerificationReportInput, @Ctx() context: Context) { return payload(context, await actions.report(acting(context), input)); }

  @Mutation(() => VerificationPayload, { description: 'It is no longer asked for' })
  async verificationCancel(@Arg('input', () => OnVerificationInput, { description: 'Which' }) input: OnVerificationInput, @Ctx() context: Context) { return payload(context, await actions.cancel(acting(context), input)); }
}
