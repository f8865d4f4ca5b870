import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { acting, signedIn, type Context } from '../journal/context.ts';
import type { Answer } from '../journal/act.ts';
import { LocalDate } from '../journal/scalars.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import type { Day } from '../kernel/calendar.ts';
import { checkText, importNotice } from './calendar.actions.ts';
import { checkMayAct } from './calendar.rules.ts';
import { movedBy } from './calendar-change.ts';
import { effectOf, type Intended } from './calendar-effect.ts';
import { CalendarDayCloseInput, CalendarDayReopenInput, CalendarImportInput, CalendarImportPreviewInput, CalendarPayload, type NoticeRowInput } from './calendar-import.type.ts';
import { knownOf, nationalOf } from './calendar-known.ts';
import { mattersOf } from './calendar-matters.ts';
import { CalendarEffect, CalendarImportPreview } from './calendar-preview.type.ts';
import { calendarsOf } from './calendar-view.ts';
import { closedDays } from './calendars.ts';
import { checkDay, closeDay, reopenDay } from './closed-day.actions.ts';
import { checkRows } from './notice-check.rules.ts';
import { parseNotice } from './notice.rules.ts';

const lower = ({ day, kind, holiday }: NoticeRowInput) => ({ day, kind: kind === 'OFF' ? 'off' as const : 'work' as const, holiday: holiday ?? null });

@Resolver()
export class CalendarImportResolver {
  @Query(() => CalendarImportPreview, { description: 'What a notice’s text says and would do; nothing is changed' })
  async calendarImportPreview(@Arg('input', () => CalendarImportPreviewInput, { description: 'The notice' }) input: CalendarImportPreviewInput, @Ctx() context: Context): Promise<CalendarImportPreview> {
    const actor = signedIn(context);
    checkMayAct('importNotice', actor);
    checkText(input.text);
    const em = await context.em();
    const calendarId = await nationalOf(em, actor.schemeId);
    const known = await knownOf(em, calendarId);
    const parsed = parseNotice(input.text, known, input.year ?? null);
    const [year, amends] = [input.year ?? parsed.year, input.amends ?? parsed.amends];
    const rows = input.rows?.map((r) => ({ ...lower(r), sentence: parsed.rows.find((p) => p.day === r.day)?.sentence ?? null })) ?? parsed.rows;
    const asRead = new Set(checkRows(parsed.rows, { year: parsed.year ?? 0, amends: parsed.amends }, known).map((p) => p.code + p.said.zh));
    const problems = year === null ? parsed.problems : [
      ...parsed.problems.filter((p) => !(p.code === 'NO_YEAR') && !asRead.has(p.code + p.said.zh)), ...checkRows(rows, { year, amends }, known)];
    return {
      document: parsed.document, publishedOn: parsed.publishedOn, year, amends, sentences: [...parsed.sentences],
      rows: rows.map((r) => ({ ...r, kind: r.kind === 'off' ? 'OFF' as const : 'WORK' as const })),
      problems: problems.map(({ code, said, sentence, grave }) => ({ code, message: said[context.lang], sentence, grave })),
      effect: await effect(context, calendarId, { of: 'notice', year: year ?? 0, rows, notice: parsed.document ?? '' }),
    };
  }

  @Query(() => CalendarEffect, { description: 'What closing a day, or opening one again, would do; nothing is changed' })
  async calendarDayPreview(@Arg('day', () => LocalDate, { description: 'The day, in Asia/Shanghai' }) day: Day, @Ctx() context: Context): Promise<CalendarEffect> {
    const actor = signedIn(context);
    checkMayAct('closeDay', actor);
    checkDay(day, context.services.now());
    const em = await context.em();
    const { id } = (await calendarsOf(em, actor.schemeId)).find((c) => c.inUse)!;
    const known = (await closedDays(em, id)).some((c) => c.day === day);
    return effect(context, id, { of: 'day', day, closed: !known, reason: '停办', document: '' });
  }

  @Mutation(() => CalendarPayload, { description: 'Enters a notice whose rows a person has confirmed; running deadlines follow. For the office and the administrator' })
  async calendarImport(@Arg('input', () => CalendarImportInput, { description: 'The notice' }) input: CalendarImportInput, @Ctx() context: Context): Promise<CalendarPayload> {
    return after(context, await importNotice(acting(context), { ...input, rows: input.rows.map(lower) }));
  }

  @Mutation(() => CalendarPayload, { description: 'Enters a working day on which the district closed; running deadlines follow. For the office and the administrator' })
  async calendarDayClose(@Arg('input', () => CalendarDayCloseInput, { description: 'The day' }) input: CalendarDayCloseInput, @Ctx() context: Context): Promise<CalendarPayload> {
    return after(context, await closeDay(acting(context), { ...input }));
  }

  @Mutation(() => CalendarPayload, { description: 'Takes back a closed day; running deadlines follow. For the office and the administrator' })
  async calendarDayReopen(@Arg('input', () => CalendarDayReopenInput, { description: 'The day' }) input: CalendarDayReopenInput, @Ctx() context: Context): Promise<CalendarPayload> {
    return after(context, await reopenDay(acting(context), { ...input }));
  }
}

async function after(context: Context, { id, cursor }: Answer): Promise<CalendarPayload> {
  await context.fresh();
  const a = acting(context);
  return { calendars: await calendarsOf(await context.em(), a.actor.schemeId), moved: await movedBy(a, id), cursor };
}

/** Counted as the system, because whoever keeps the calendar may see none of the matters; those that are named are read as the caller. */
async function effect(context: Context, calendarId: string, intended: Intended): Promise<CalendarEffect> {
  const { schemeId } = signedIn(context);
  const { moves, settled } = await inTransaction(context.services, [systemScope], (em) => effectOf(em, schemeId, calendarId, intended, context.services.now()));
  const em = await context.em();
  const [{ version } = { version: '' }] = await em.execute<{ version: string }[]>('select version from calendar where id = ?', [calendarId]);
  return {
    moved: moves.reduce((sum, m) => sum + m.count, 0), settled, calendarVersion: version,
    moves: moves.map(({ rule, said, count, from, to }) => ({ rule, label: said[context.lang], count, from, to })),
    matters: await mattersOf(em, moves, context.lang),
  };
}
