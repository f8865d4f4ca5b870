import { Arg, Ctx, Mutation, Resolver, Root } from 'type-graphql';
import { Membership } from '../accounts/membership.entity.ts';
import { MembershipType } from '../accounts/membership.type.ts';
import { QrDrawing } from '../accounts/own-account.type.ts';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { qrOf } from '../accounts/qr.ts';
import { roles } from '../accounts/membership.rules.ts';
import { acting, type Context } from '../journal/context.ts';
import { IdentityResolver, OpenResolver } from '../journal/field.ts';
import { labelOf } from '../schemes/label.ts';
import { appointNominee } from './nomination-appoint.actions.ts';
import { Nomination } from './nomination.entity.ts';
import { NominationAppointInput, NominationInviteInput, NominationVetInput } from './nomination.inputs.type.ts';
import { nominationPayload } from './nomination.resolver.ts';
import { NominationPayload, OtherMembershipType } from './nomination.type.ts';
import { invite } from './nominee.link.ts';
import { OtherMembership } from './other-membership.entity.ts';
import { vet } from './vetting.actions.ts';
import type { EligibilityCheck } from './vetting.entity.ts';
import { AppointPayload, EligibilityCheckType, HeldMembership, InvitePayload } from './vetting.type.ts';

@Resolver(() => EligibilityCheckType)
export class VettingResolver {
  @OpenResolver(() => String, 'The criterion, in the language of the caller', { nullable: true })
  async label(@Root() check: EligibilityCheck, @Ctx() context: Context) {
    const n = await (await context.em()).findOne(Nomination, { id: check.nominationId });
    return n && labelOf(context, n.ruleSetId, 'criteria', check.criterion);
  }

  @OpenResolver(() => PersonType, 'Who judged', { nullable: true })
  judgedBy(@Root() { judgedById }: EligibilityCheck, @Ctx() context: Context) { return personOf(context).load(judgedById); }

  @Mutation(() => NominationPayload, { description: 'Judges a nominee by every criterion; all met passes, any that is not rejects with the reason (A-7 to A-9)' })
  async nominationVet(@Arg('input', () => NominationVetInput, { description: 'The judgement' }) input: NominationVetInput, @Ctx() context: Context) { return nominationPayload(context, await vet(acting(context), input)); }

  @Mutation(() => InvitePayload, { description: 'Makes a personal link for the nominee; one made before no longer opens (A-4)' })
  async nominationInvite(@Arg('input', () => NominationInviteInput, { description: 'For whom' }) input: NominationInviteInput, @Ctx() context: Context) {
    const { made, ...answer } = await invite(acting(context), input);
    return { ...await nominationPayload(context, answer), path: made ? `/nominee#${made.token}` : null, expiresAt: made?.expiresAt ?? null };
  }

  @Mutation(() => AppointPayload, { description: 'Appoints an approved nominee; somebody who has an account gets a further membership under it (A-6, B-10)' })
  async nominationAppoint(@Arg('input', () => NominationAppointInput, { description: 'How' }) input: NominationAppointInput, @Ctx() context: Context) {
    const { account, ...answer } = await appointNominee(acting(context), input);
    const payload = await nominationPayload(context, answer);
    return { ...payload, account, membership: await (await context.em()).findOne(Membership, { id: payload.nomination.membershipId ?? '' }) };
  }
}

@Resolver(() => InvitePayload)
export class InviteResolver {
  @OpenResolver(() => QrDrawing, 'The link as a picture to be scanned; null where there is none', { nullable: true })
  qr(@Root() { path }: InvitePayload, @Arg('origin', () => String, { description: 'Where people reach the product, such as https://example.gov.cn' }) origin: string) {
    return path && /^https?:\/\/[^\s/]{1,200}$/.test(origin) ? qrOf(`${origin}${path}`) : null;
  }
}

@Resolver(() => HeldMembership)
export class HeldMembershipResolver {
  @OpenResolver(() => String, 'What it is for, in the language of the caller')
  roleLabel(@Root() { role }: HeldMembership, @Ctx() { lang }: Context) { return roles[role].said[lang]; }
}

@Resolver(() => MembershipType)
export class MembershipElsewhereResolver {
  @IdentityResolver(() => [OtherMembershipType], 'What the observer is in other schemes, as it was recorded with them (B-3)', { nullable: true })
  async otherMemberships(@Root() { id }: Membership, @Ctx() context: Context): Promise<OtherMembership[]> { return (await context.em()).find(OtherMembership, { membershipId: id }, { orderBy: { fromOn: 'desc' } }); }
}
