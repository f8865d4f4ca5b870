import { Arg, Ctx, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { filtered } from '../activities/listing.ts';
import { quarterOf } from '../activities/quarter.ts';
import { acting, signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { list } from '../journal/list.ts';
import { Offer, offered } from '../journal/offer.type.ts';
import { LocalDate } from '../journal/scalars.ts';
import { inTransaction } from '../journal/transaction.ts';
import { scope } from '../kernel/audience.ts';
import { addDays, isDay } from '../kernel/calendar.ts';
import { Refused, type Lang } from '../kernel/refused.ts';
import { inForce } from '../schemes/rules.ts';
import { publish } from './bulletin.actions.ts';
import { Bulletin } from './bulletin.entity.ts';
import { bulletinRules } from './bulletin.rules.ts';
import { figuresOf, type Figures } from './figures.ts';
import { BulletinConnection, BulletinPayload, BulletinPublishInput, BulletinType, FiguresType } from './figures.type.ts';

const inWords = ({ from, to, least, groups }: Figures, lang: Lang, asOf: Date): FiguresType => ({
  from, to, least, asOf, groups: groups.map(({ code, said, total, rows }) => ({ code, label: said[lang], total, rows: rows.map((r) => ({ code: r.code, label: r.said[lang], count: r.count })) })),
});

@Resolver(() => FiguresType)
export class FiguresResolver {
  @Query(() => FiguresType, { description: 'What the ledger amounts to for a period: to the office whole, to leaders of the district a calendar quarter at a time and nothing about too few' })
  async figures(@Ctx() context: Context, @Arg('from', () => LocalDate, { description: 'From this day on, Asia/Shanghai' }) from: string, @Arg('to', () => LocalDate, { description: 'To this day' }) to: string): Promise<FiguresType> {
    const viewer = signedIn(context);
    if (!['OFFICER', 'DIRECTOR'].includes(viewer.role)) throw new Refused('NOT_YOURS', { zh: '统计数据供营商办和区领导查看', en: 'Figures are for the office and leaders of the district' }, { rule: 'figures' });
    if (!isDay(from) || !isDay(to) || from > to || addDays(from, 3700) < to) throw new Refused('INVALID', { zh: '请填写起止日期', en: 'Give a period' }, { field: 'from', rule: 'figures' });
    const whole = viewer.role === 'OFFICER';
    // periods that overlap could be subtracted from each other
    const quarter = quarterOf(from);
    if (!whole && (quarter.from !== from || quarter.to !== to)) throw new Refused('INVALID', { zh: '请按自然季度查看', en: 'Choose a calendar quarter' }, { field: 'from', rule: 'figures' });
    const now = context.services.now();
    return inTransaction(context.services, [scope.office(viewer.schemeId), ...viewer.scopes], async (em) => {
      const { smallestGroup } = (await inForce(em, viewer.schemeId, now)).set;
      return inWords(await figuresOf(em, viewer.schemeId, from, to, whole ? 1 : smallestGroup, now), context.lang, now);
    });
  }
}

async function payload(context: Context, answer: { id: string; cursor: string }) {
  await context.fresh();
  return { bulletin: await (await context.em()).findOneOrFail(Bulletin, { id: answer.id }), cursor: answer.cursor };
}

@Resolver(() => BulletinType)
export class BulletinResolver {
  @Query(() => BulletinConnection, { description: 'Bulletins (B-27): those that were published, to everybody of the scheme; to the office also what is to be published; the latest first' })
  bulletins(@Ctx() context: Context, @Arg('first', () => Int, { defaultValue: 20, description: 'At most 100' }) first: number, @Arg('after', () => String, { nullable: true, description: 'From here' }) after: string | null) {
    return list(context, Bulletin, { table: 'bulletin', sort: 't.cut_off_at', sortType: 'timestamptz', descending: true, first, after, ...filtered(signedIn(context)) });
  }

  @OpenResolver(() => String, 'Where it stands, in the language of the caller')
  stateLabel(@Root() b: Bulletin, @Ctx() context: Context) { return bulletinRules.states[b.state][context.lang]; }

  @OpenResolver(() => FiguresType, 'Its figures, the same for whoever reads it')
  figures(@Root() b: Bulletin, @Ctx() context: Context): FiguresType { return inWords(b.figures, context.lang, b.cutOffAt); }

  @OpenResolver(() => [Offer], 'What the acting member may do with it, and why not')
  allowedActions(@Root() b: Bulletin, @Ctx() context: Context): Offer[] { return offered(bulletinRules, b, signedIn(context), context.lang); }

  @Mutation(() => BulletinPayload, { description: 'The office publishes it to every observer; it never changes afterwards (B-27)' })
  async bulletinPublish(@Arg('input', () => BulletinPublishInput, { description: 'Which' }) input: BulletinPublishInput, @Ctx() context: Context) { return payload(context, await publish(acting(context), input)); }
}
