import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Membership } from '../accounts/membership.entity.ts';
import { personOf } from '../accounts/people.ts';
import { PersonType } from '../accounts/person.type.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { LocalDate } from '../journal/scalars.ts';
import { standingIn, type StandingIn } from '../journal/standing-in.ts';
import { archivedEntry, archiveOf } from '../journal/timeline.ts';
import { ArchivedEntry, TimelineConnection } from '../journal/timeline.type.ts';
import { inTransaction } from '../journal/transaction.ts';
import { kindOf, scope, sees, systemScope, type Scope } from '../kernel/audience.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { notFound } from '../kernel/refused.ts';
import { canonical } from '../kernel/canonical.ts';
import { freeze } from './archive.actions.ts';
import { ArchiveSnapshot } from './archive.entity.ts';
import { dossierAt, headOf } from './archive.records.ts';
import { ArchiveCount, ArchiveFreezeInput, ArchiveRecount, ArchiveSnapshotConnection, ArchiveSnapshotPayload, ArchiveSnapshotType } from './archive.type.ts';
import { countsOf, digestOfDossier } from './dossier.ts';

/** Whose archive the caller may open: their own, that of an observer they look after or manage, any of the scheme for the office; no administrator. */
async function opened(context: Context, membershipId: string | null): Promise<{ member: Membership; as: StandingIn | null }> {
  const viewer = signedIn(context);
  const member = await (await context.em()).findOne(Membership, { id: membershipId ?? viewer.membershipId, role: 'OBSERVER' });
  const known = (member?.audience ?? []) as Scope[];
  if (!member || !sees(viewer.scopes, known.filter((s) => ['member', 'liaison', 'office', 'managers'].includes(kindOf(s))))) throw notFound();
  // those who manage an observer read what the observer reads, as far as it is the office's business too
  const managers = viewer.scopes.find((s) => kindOf(s) === 'managers' && known.includes(s));
  return { member, as: managers ? { scope: managers, for: [scope.member(member.id), scope.office(member.schemeId)] } : standingIn(viewer.scopes) };
}

@Resolver(() => ArchiveSnapshotType)
export class ArchiveResolver {
  @Query(() => TimelineConnection, { description: 'An observer\'s archive (电子档案), newest first: a reading of the journal (B-29, B-30). Their own; a liaison, a managing unit or the office may name an observer of theirs (A-21)' })
  async archive(@Ctx() context: Context, @Arg('membershipId', () => ID, { nullable: true, description: 'Whose; the caller\'s own where it is not given' }) membershipId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { member, as } = await opened(context, membershipId);
    return archiveOf(context, { memberId: member.id, scope: scope.member(member.id), as }, first, after);
  }

  @Query(() => ArchivedEntry, { nullable: true, description: 'The journal entry behind one line of an archive that the caller reads; null where that line is not for them (A-42, B-14)' })
  async archivedEntry(@Ctx() context: Context, @Arg('id', () => ID, { description: 'The entry' }) id: string,
    @Arg('membershipId', () => ID, { nullable: true, description: 'Whose archive; the caller\'s own where it is not given' }) membershipId: string | null) {
    const { member, as } = await opened(context, membershipId);
    return archivedEntry(context, { memberId: member.id, scope: scope.member(member.id), as }, id);
  }

  @Query(() => ArchiveCount, { description: 'What an observer\'s archive comes to, counted from the journal now (A-23)' })
  async archiveCount(@Ctx() context: Context, @Arg('membershipId', () => ID, { nullable: true, description: 'Whose; the caller\'s own where it is not given' }) membershipId: string | null,
    @Arg('from', () => LocalDate, { nullable: true, description: 'From this day; the beginning of their membership where it is not given' }) from: Day | null,
    @Arg('to', () => LocalDate, { nullable: true, description: 'To this day; today where it is not given' }) to: Day | null): Promise<ArchiveCount> {
    const { member } = await opened(context, membershipId);
    const [first, last] = [from ?? shanghaiDay(member.since), to ?? shanghaiDay(context.services.now())];
    return inTransaction(context.services, [systemScope], async (em) => {
      const head = await headOf(em, member.schemeId);
      const dossier = await dossierAt(em, { schemeId: member.schemeId, membershipId: member.id }, head.seq);
      return { from: first, to: last, digest: digestOfDossier(dossier), counts: countsOf(dossier, first, last), cursor: context.services.cursors.seal({ epoch: head.epoch, chains: { [member.schemeId]: head.seq } }) };
    });
  }

  @Query(() => ArchiveSnapshotConnection, { description: 'Snapshots of an observer\'s archive, the latest first' })
  async archiveSnapshots(@Ctx() context: Context, @Arg('membershipId', () => ID, { nullable: true, description: 'Whose; the caller\'s own where it is not given' }) membershipId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    const { member } = await opened(context, membershipId);
    return list(context, ArchiveSnapshot, { table: 'archive_snapshot', sort: 't.id', sortType: 'text', descending: true, first, after, where: ['t.membership_id = ?'], params: [member.id] });
  }

  @OpenResolver(() => PersonType, 'Whose archive it is', { nullable: true })
  observer(@Root() s: ArchiveSnapshot, @Ctx() context: Context) { return personOf(context).load(s.membershipId); }

  @OpenResolver(() => ArchiveRecount, 'The same counted again from the journal: whether it holds, and whether later entries change what the days come to')
  recount(@Root() s: ArchiveSnapshot, @Ctx() context: Context): Promise<ArchiveRecount> {
    return inTransaction(context.services, [systemScope], async (em) => {
      const again = await dossierAt(em, s, Number(s.position));
      const counts = countsOf(await dossierAt(em, s, (await headOf(em, s.schemeId)).seq, again), s.fromDay, s.toDay);
      return { holds: digestOfDossier(again) === s.digest && canonical(countsOf(again, s.fromDay, s.toDay)) === canonical(s.counts), differs: canonical(counts) !== canonical(s.counts), counts };
    });
  }

  @Mutation(() => ArchiveSnapshotPayload, { description: 'The office, or whoever manages the observer, keeps the archive as it stands, to be counted again later (A-23, B-31)' })
  async archiveFreeze(@Arg('input', () => ArchiveFreezeInput, { description: 'Which' }) input: ArchiveFreezeInput, @Ctx() context: Context) {
    const { id, cursor } = await freeze(acting(context), input);
    await context.fresh();
    return { snapshot: await (await context.em()).findOneOrFail(ArchiveSnapshot, { id }), cursor };
  }
}
