import { Arg, Ctx, Int, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../journal/context.ts';
import { OpenResolver } from '../journal/field.ts';
import { Offer } from '../journal/offer.type.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { calendarActions, mayAct, type CalendarAction } from './calendar.rules.ts';
import { calendarsOf, daysOfYear, gapOf, noticesOf, type CalendarView, type Gap, type NoticeView } from './calendar-view.ts';
import { CalendarDayType, CalendarGapType, CalendarType, CalendarYearType, ClosedDayType } from './calendar.type.ts';
import { calendarContent, closedDays, type CalendarContent, type ClosedDay } from './calendars.ts';

/** A year of a calendar, with what the calendar says. */
interface YearView { readonly year: number; readonly content: CalendarContent; readonly notices: readonly NoticeView[] }

const yearsFrom = async (context: Context, { id }: CalendarView) => {
  const em = await context.em();
  const [content, notices] = [await calendarContent(em, id), await noticesOf(em, id)];
  return (year: number): YearView => ({ year, content, notices: notices.filter((n) => n.year === year) });
};

@Resolver(() => CalendarType)
export class CalendarResolver {
  @Query(() => [CalendarType], { description: 'The calendars of the scheme the caller acts in: the national one, and the district’s own where it has closed days' })
  async calendars(@Ctx() context: Context): Promise<CalendarView[]> {
    return calendarsOf(await context.em(), signedIn(context).schemeId);
  }

  @OpenResolver(() => [CalendarYearType], 'Its years from the first that has a notice to the next, whether or not that one’s is out')
  async years(@Root() calendar: CalendarView, @Ctx() context: Context): Promise<YearView[]> {
    const view = await yearsFrom(context, calendar);
    const { published } = view(0).content;
    const next = Number(shanghaiDay(context.services.now()).slice(0, 4)) + 1;
    const [from, to] = [Math.min(next - 1, ...published), Math.max(next, ...published)];
    return Array.from({ length: to - from + 1 }, (_, i) => view(from + i));
  }

  @OpenResolver(() => CalendarYearType, 'One of its years')
  async year(@Root() calendar: CalendarView, @Arg('year', () => Int, { description: 'The year' }) year: number, @Ctx() context: Context): Promise<YearView> {
    return (await yearsFrom(context, calendar))(Math.min(Math.max(year, 2000), 2100));
  }

  @OpenResolver(() => CalendarGapType, 'The first year without a notice that a running deadline or a term of the caller’s scheme reaches into; null where there is none', { nullable: true })
  async missing(@Root() calendar: CalendarView, @Ctx() { services }: Context): Promise<Gap | null> {
    return inTransaction(services, [systemScope], async (em) =>
      gapOf(em, calendar.schemeId, (await calendarContent(em, calendar.id)).published, shanghaiDay(services.now())));
  }

  @OpenResolver(() => [ClosedDayType], 'The days on which the district itself closed, in order')
  async closedDays(@Root() { id }: CalendarView, @Ctx() context: Context): Promise<ClosedDay[]> { return closedDays(await context.em(), id); }

  @OpenResolver(() => [Offer], 'What the caller may do to it')
  allowedActions(@Root() { national }: CalendarView, @Ctx() context: Context): Offer[] {
    const actor = signedIn(context);
    const own: readonly CalendarAction[] = national ? ['importNotice', 'closeDay'] : ['closeDay', 'reopenDay'];
    return own.filter((action) => mayAct(action, actor)).map((action) => ({ action, label: calendarActions[action].label[context.lang], enabled: true, reasons: [], needs: [] }));
  }
}

@Resolver(() => CalendarYearType)
export class CalendarYearResolver {
  @OpenResolver(() => Boolean, 'Whether its notice is out; what falls into a year without one is provisional')
  published(@Root() { year, content }: YearView): boolean { return content.published.includes(year); }

  @OpenResolver(() => Int, 'How many working days it has; by the plain week where its notice is not out')
  workingDays(@Root() { year, content }: YearView): number { return daysOfYear(content, year).filter((d) => d.working).length; }

  @OpenResolver(() => [CalendarDayType], 'Every day of it')
  days(@Root() { year, content }: YearView, @Ctx() { lang }: Context): CalendarDayType[] {
    return daysOfYear(content, year).map((d) => ({ ...d, note: d.note?.[lang] ?? null }));
  }
}
