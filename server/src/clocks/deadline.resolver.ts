import { Arg, Ctx, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { nounOf } from '../kernel/id.ts';
import { notFound } from '../kernel/refused.ts';
import { bucketOf } from './advance.rules.ts';
import { bucketsOf } from './buckets.ts';
import { calendarKnown } from './calendars.ts';
import { calendarFor, deadlineById, workingDaysLeft, type DeadlineRow } from './deadlines.ts';
import { clockPast, pastSaid, standstillsOf } from './clock-history.ts';
import { DeadlineEvent, DeadlineExplanation, DeadlineType } from './deadline.type.ts';
import { explained } from './explain.ts';

const explanation = async (d: DeadlineRow, context: Context): Promise<DeadlineExplanation> => {
  const { lang, services } = context;
  const how = explained(d, await calendarFor(await context.em(), d), standstillsOf((await clockPast(context).load(d.id)) ?? []), services.now());
  return { ...how, days: how.days.map((c) => ({ ...c, note: c.note?.[lang] ?? null })), sentence: how.sentence[lang] };
};

const counted = ['dueOn', 'metAt', 'voidedAt', 'pausedAt', 'calendarId', 'calendarVersion'];

@Resolver(() => DeadlineType)
export class DeadlineResolver {
  @OpenResolver(() => String, 'Its name in the scheme\'s rules, in the caller\'s language', { reads: ['said'] })
  label(@Root() d: DeadlineRow, @Ctx() { lang }: Context): string { return d.said[lang]; }

  @OpenResolver(() => Int, 'Working days left by the server\'s time: 0 on the due day, below zero after it; once it has ended or stands still, those that were left then', { reads: counted })
  workingDaysLeft(@Root() d: DeadlineRow, @Ctx() context: Context): number | Promise<number> { return left(d, context); }

  @OpenResolver(() => String, 'The code of the group an inbox shows it in; null once it has ended', { nullable: true, reads: counted })
  async bucket(@Root() d: DeadlineRow, @Ctx() context: Context): Promise<string | null> { return (await bucket(d, context))?.code ?? null; }

  @OpenResolver(() => String, 'The name of that group, in the caller\'s language', { nullable: true, reads: counted })
  async bucketLabel(@Root() d: DeadlineRow, @Ctx() context: Context): Promise<string | null> { return (await bucket(d, context))?.said[context.lang] ?? null; }

  @OpenResolver(() => DeadlineExplanation, 'Each day counted on the way to the due date, with the notice it rests on')
  explain(@Root() d: DeadlineRow, @Ctx() context: Context): Promise<DeadlineExplanation> { return explanation(d, context); }

  @OpenResolver(() => [DeadlineEvent], 'What has happened to it, oldest first: pauses, extensions, recalculations with the day before and after and the reason', { reads: [] })
  async history(@Root() { id }: DeadlineRow, @Ctx() context: Context): Promise<DeadlineEvent[]> {
    return ((await clockPast(context).load(id)) ?? []).map((e) => ({ ...e, label: (pastSaid[e.kind] ?? pastSaid['extended']!)[context.lang] }));
  }

  @Query(() => DeadlineExplanation, { description: 'How the due date of a clock came about' })
  async explainDeadline(@Arg('clockId', () => ID, { description: 'The ID of a deadline' }) clockId: string, @Ctx() context: Context): Promise<DeadlineExplanation> {
    signedIn(context);
    const found = nounOf(clockId) === 'Clock' ? await deadlineById(await context.em(), clockId) : null;
    if (!found) throw notFound();
    return explanation(found, context);
  }
}

// At once where the calendar has been read before: it is asked for with every row of a list.
function left(d: DeadlineRow, { em, services }: Context): number | Promise<number> {
  const known = calendarKnown(d.calendarVersion);
  return known ? workingDaysLeft(d, known, services.now()) : em().then((reading) => calendarFor(reading, d)).then((calendar) => workingDaysLeft(d, calendar, services.now()));
}

async function bucket(d: DeadlineRow, context: Context) {
  const ended = d.metAt ?? d.voidedAt;
  return ended ? undefined : bucketOf(await bucketsOf(context), await left(d, context));
}
