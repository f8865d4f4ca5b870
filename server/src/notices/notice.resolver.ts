import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Viewer, viewerOf } from '../accounts/viewer.type.ts';
import type { Listed } from '../journal/connection.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { reads, type FieldClass, type Scope } from '../kernel/audience.ts';
import { loaderOf } from '../journal/loader.ts';
import { pgArray } from '../journal/transaction.ts';
import * as actions from './notice.actions.ts';
import { Notice, NoticeWish } from './notice.entity.ts';
import { chosen, noticeKinds, type NoticeKindCode } from './notice.rules.ts';
import { NoticeAcknowledgeInput, NoticeChooseInput, NoticeConnection, NoticeSetting, NoticesPayload, NoticesReadInput, NoticeType } from './notice.type.ts';

interface Entry { id: string; type: string; /** For whom what was said with it is now. */ heard: Scope[] | null; data: { text: string | null; textClass: FieldClass; rung?: string; label?: { zh: string; en: string } } | null }

/** The entries that notices are about, as far as the caller may read them. */
const entryOf = (context: Context) => loaderOf<Entry>(context, 'entry of a notice', async (ids) => new Map((await (await context.em()).execute<Entry[]>(
  'select e.id, e.type, p.audience as heard, p.data from journal_entry e left join journal_payload p using (chain, seq) where e.id = any(?::text[])', [pgArray(ids)])).map((e) => [e.id, e])));

@Resolver(() => NoticeType)
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: 'What the caller has been told, newest first' })
  notices(@Ctx() context: Context, @Arg('unread', () => Boolean, { defaultValue: false, description: 'Only what is unread or still to be acknowledged' }) unread: boolean,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null): Listed<Notice> {
    const { membershipId } = signedIn(context);
    return list(context, Notice, {
      table: 'notice', params: [membershipId], sort: 't.delivered_at', sortType: 'timestamptz', descending: true, first, after,
      where: ['t.membership_id = ?', 't.delivered_at is not null', ...(unread ? ['(t.read_at is null or (t.must_acknowledge and t.acknowledged_at is null))'] : [])],
    });
  }

  @OpenResolver(() => String, 'What its kind is called, in the language of the caller')
  kindLabel(@Root() { kind }: Notice, @Ctx() { lang }: Context): string { return noticeKinds[kind].said[lang]; }

  @OpenResolver(() => String, 'What happened, in the language of the caller')
  async label(@Root() { entryId, kind }: Notice, @Ctx() context: Context): Promise<string> {
    const entry = await entryOf(context).load(entryId);
    return (entry?.data?.label ?? (entry && context.services.told.get(entry.type)) ?? noticeKinds[kind].said)[context.lang];
  }

  @OpenResolver(() => String, 'What was said with it, where the caller may read it', { nullable: true })
  async text(@Root() { entryId }: Notice, @Ctx() context: Context): Promise<string | null> {
    const entry = await entryOf(context).load(entryId);
    return entry?.data && reads(entry.data.textClass, signedIn(context).scopes, entry.heard ?? []) ? entry.data.text : null;
  }

  @Mutation(() => NoticesPayload, { description: 'Marks notices as read' })
  async noticesRead(@Arg('input', () => NoticesReadInput, { description: 'Which' }) input: NoticesReadInput, @Ctx() context: Context) {
    return again(context, await actions.markRead(acting(context), input));
  }

  @Mutation(() => NoticesPayload, { description: 'Acknowledges a notice that asks for it, for good' })
  async noticeAcknowledge(@Arg('input', () => NoticeAcknowledgeInput, { description: 'Which' }) input: NoticeAcknowledgeInput, @Ctx() context: Context) {
    return again(context, await actions.acknowledge(acting(context), input));
  }

  @Mutation(() => NoticesPayload, { description: 'Chooses how the caller is told of a kind of thing' })
  async noticeChoose(@Arg('input', () => NoticeChooseInput, { description: 'What and how' }) input: NoticeChooseInput, @Ctx() context: Context) {
    return again(context, await actions.choose(acting(context), input));
  }
}

const again = async (context: Context, { cursor }: { cursor: string }): Promise<NoticesPayload> => {
  await context.fresh();
  return { viewer: viewerOf(context)!, cursor };
};

@Resolver(() => Viewer)
export class ViewerNoticesResolver {
  @OpenResolver(() => Int, 'How many notices of the acting member are unread')
  async unreadNotices(@Root() { actor }: Viewer, @Ctx() context: Context): Promise<number> {
    const [row] = await context.rows<{ n: string }>('select count(*) as n from notice where membership_id = ? and delivered_at is not null and read_at is null', [actor.membershipId]);
    return Number(row!.n);
  }

  @OpenResolver(() => Int, 'How many notices of the acting member ask to be acknowledged and have not been')
  async noticesToAcknowledge(@Root() { actor }: Viewer, @Ctx() context: Context): Promise<number> {
    const [row] = await context.rows<{ n: string }>(
      'select count(*) as n from notice where membership_id = ? and delivered_at is not null and must_acknowledge and acknowledged_at is null', [actor.membershipId]);
    return Number(row!.n);
  }

  @OpenResolver(() => [NoticeSetting], 'How the acting member is told of each kind of thing')
  async noticeSettings(@Root() { actor }: Viewer, @Ctx() context: Context): Promise<NoticeSetting[]> {
    const wishes = new Map((await (await context.em()).find(NoticeWish, { membershipId: actor.membershipId })).map((w) => [w.kind, w.choice]));
    return (Object.keys(noticeKinds) as NoticeKindCode[]).map((kind) => (
      { kind, label: noticeKinds[kind].said[context.lang], choice: chosen(kind, wishes.get(kind)), mayBeOff: !noticeKinds[kind].always }));
  }
}
