import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { memberships } from '../accounts/person.loader.ts';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { beginnings, type Offer } from '../journal/offer.type.ts';
import type { Actor } from '../kernel/actor.ts';
import { monthOf, shanghaiDay, startOfDay } from '../kernel/calendar.ts';
import { labelOf } from '../schemes/label.ts';
import * as contacts from './contact.actions.ts';
import { Contact } from './contact.entity.ts';
import { ContactConnection, ContactCount, ContactLogInput, ContactPayload, ContactType, SupportConnection, SupportLogInput, SupportPayload, SupportType } from './contact.type.ts';
import { contactRules } from './contact.rules.ts';
import { filtered } from './listing.ts';
import { about, standsAt } from './observed.ts';
import { quarterOf } from './quarter.ts';
import * as supports from './support.actions.ts';
import { supportRules } from './support.rules.ts';
import { taskRules } from './task.rules.ts';
import { Support } from './support.entity.ts';

/** What somebody may begin for an observer whom they may know of and who serves now. */
async function beginningsFor(context: Context, actor: Actor, membershipId: string): Promise<Offer[]> {
  const m = await memberships(context).load(membershipId);
  if (!m || m.role !== 'OBSERVER' || !standsAt(m, context.services.now())) return [];
  const facts = { schemeId: m.schemeId, memberId: m.id, ...about(m) };
  return [['contact', contactRules], ['support', supportRules], ['task', taskRules]].flatMap(([noun, table]) =>
    beginnings(table as never, { ...facts, state: '' } as never, actor, context.lang).map((offer) => ({ ...offer, action: `${noun as string}.${offer.action}` })));
}

@Resolver(() => ContactType)
export class ContactResolver {
  @Query(() => ContactConnection, { description: 'Contacts of liaisons with observers, as far as the caller may see them; the latest first (B-16, B-21)' })
  async contacts(@Ctx() context: Context, @Arg('membershipId', () => ID, { nullable: true, description: 'With this observer' }) membershipId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return list(context, Contact, { table: 'contact', sort: 't.at', sortType: 'timestamptz', descending: true, first, after, ...filtered(signedIn(context), ['t.member_id = ?', membershipId]) });
  }

  @Query(() => ContactCount, { description: 'How often an observer has been contacted this month and this quarter, as far as the caller may see it (B-16, B-21)' })
  async contactCount(@Ctx() context: Context, @Arg('membershipId', () => ID, { description: 'The observer' }) membershipId: string): Promise<ContactCount> {
    const actor = signedIn(context);
    const today = shanghaiDay(context.services.now());
    const [row] = await context.rows<{ month: string; quarter: string; latest: string | null }>(
      'select count(*) filter (where at >= ?::timestamptz) as month, count(*) filter (where at >= ?::timestamptz) as quarter, max(at) as latest from contact where member_id = ?',
      [startOfDay(`${monthOf(today)}-01`), startOfDay(quarterOf(today).from), membershipId]);
    return { thisMonth: Number(row!.month), thisQuarter: Number(row!.quarter), latestAt: row!.latest ? new Date(row!.latest) : null, allowedActions: await beginningsFor(context, actor, membershipId) };
  }

  @OpenResolver(() => String, 'How, in the language of the caller')
  async kindLabel(@Root() c: Contact, @Ctx() context: Context) { return (await labelOf(context, c.ruleSetId, 'contactKinds', c.kind)) ?? c.kind; }

  @OpenResolver(() => PersonType, 'The liaison', { nullable: true })
  liaison(@Root() c: Contact, @Ctx() context: Context) { return c.liaisonId ? personOf(context).load(c.liaisonId) : null; }

  @Mutation(() => ContactPayload, { description: 'The liaison logs a contact with one observer (B-16, B-21)' })
  async contactLog(@Arg('input', () => ContactLogInput, { description: 'What' }) input: ContactLogInput, @Ctx() context: Context) {
    const { id, cursor } = await contacts.log(acting(context), input);
    await context.fresh();
    return { contact: await (await context.em()).findOneOrFail(Contact, { id }), cursor };
  }
}

@Resolver(() => SupportType)
export class SupportResolver {
  @Query(() => SupportConnection, { description: 'Support that observers were given, as far as the caller may see it; the latest first (A-21)' })
  async supports(@Ctx() context: Context, @Arg('membershipId', () => ID, { nullable: true, description: 'To this observer' }) membershipId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return list(context, Support, { table: 'support', sort: 't.given_on::text', sortType: 'text', descending: true, first, after, ...filtered(signedIn(context), ['t.member_id = ?', membershipId]) });
  }

  @OpenResolver(() => String, 'Its kind, in the language of the caller')
  async kindLabel(@Root() s: Support, @Ctx() context: Context) { return (await labelOf(context, s.ruleSetId, 'supportKinds', s.kind)) ?? s.kind; }

  @Mutation(() => SupportPayload, { description: 'The managing side enters what it provided an observer with (A-21)' })
  async supportLog(@Arg('input', () => SupportLogInput, { description: 'What' }) input: SupportLogInput, @Ctx() context: Context) {
    const { id, cursor } = await supports.log(acting(context), input);
    await context.fresh();
    return { support: await (await context.em()).findOneOrFail(Support, { id }), cursor };
  }
}
