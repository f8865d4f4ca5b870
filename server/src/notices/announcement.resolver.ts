import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Listed } from '../journal/connection.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OfficeResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { announce } from './announcement.actions.ts';
import { Announcement } from './notice.entity.ts';
import { AnnouncementConnection, AnnouncementMakeInput, AnnouncementPayload, AnnouncementType } from './notice.type.ts';

@Resolver(() => AnnouncementType)
export class AnnouncementResolver {
  @Query(() => AnnouncementConnection, { description: 'The office’s announcements that the caller was told or may read, newest first' })
  announcements(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null): Listed<Announcement> {
    const { schemeId } = signedIn(context);
    return list(context, Announcement, { table: 'announcement', where: ['t.scheme_id = ?'], params: [schemeId], sort: 't.made_at', sortType: 'timestamptz', descending: true, first, after });
  }

  @OfficeResolver(() => Int, 'How many have been told of it', { nullable: true })
  told(@Root() { id }: Announcement, @Ctx() context: Context) { return counted(context, 'subject_id = ?', id); }

  @OfficeResolver(() => Int, 'How many of them have acknowledged it', { nullable: true })
  acknowledged(@Root() { id }: Announcement, @Ctx() context: Context) { return counted(context, 'subject_id = ? and acknowledged_at is not null', id); }

  @OfficeResolver(() => [String], 'The names of those who have not acknowledged it yet; at most 100. Empty where nobody has to', { nullable: true })
  async waitingFor(@Root() { id, mustAcknowledge }: Announcement, @Ctx() context: Context): Promise<string[]> {
    if (!mustAcknowledge) return [];
    const rows = await inTransaction(context.services, [systemScope], (em) => em.execute<{ name: string }[]>(
      `select p.name from notice n join membership m on m.id = n.membership_id join person p on p.id = m.person_id
       where n.subject_id = ? and n.acknowledged_at is null order by p.name limit 100`, [id]));
    return rows.map((row) => row.name);
  }

  @Mutation(() => AnnouncementPayload, { description: 'The office tells many at once; they are told within office hours' })
  async announcementMake(@Arg('input', () => AnnouncementMakeInput, { description: 'The announcement' }) input: AnnouncementMakeInput, @Ctx() context: Context): Promise<AnnouncementPayload> {
    const { id, cursor } = await announce(acting(context), input);
    await context.fresh();
    return { announcement: await (await context.em()).findOneOrFail(Announcement, { id }), cursor };
  }
}

/** The caller may read the announcement and its office class; whose notices they are, they are not told. */
const counted = (context: Context, where: string, id: string): Promise<number> => inTransaction(context.services, [systemScope], async (em) => {
  const [row] = await em.execute<{ n: string }[]>(`select count(*) as n from notice where ${where}`, [id]);
  return Number(row!.n);
});
