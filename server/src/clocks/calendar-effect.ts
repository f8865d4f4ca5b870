import type { EntityManager } from '@mikro-orm/postgresql';
import { makeCalendar, type CalendarRow, type Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';
import { pastOf, standstillsOf } from './clock-history.ts';
import { closedDays, calendarContent, withClosed, type CalendarContent } from './calendars.ts';
import { concerned, dueUnder } from './recalculate.ts';
import { termsOf } from './terms.ts';

/** What is meant to be said of days: a notice's rows for a year, or a day on which the scheme's district closes or opens again. */
export type Intended =
  | { readonly of: 'notice'; readonly year: number; readonly rows: readonly Omit<CalendarRow, 'notice'>[]; readonly notice: string }
  | { readonly of: 'day'; readonly day: Day; readonly closed: boolean; readonly reason: string; readonly document: string };

/** Clocks of one kind that would move from one day to another; `ids` are some of them. */
export interface Move { readonly rule: string; readonly said: Said; readonly count: number; readonly from: Day; readonly to: Day; readonly ids: readonly string[] }

/** What a change would do to a scheme's running clocks: how they would move, and how many would merely cease to be provisional. */
export interface Effect { readonly moves: readonly Move[]; readonly settled: number }

interface Group { rule_set_id: string; rule: string; days: number | null; paused_days: number; started_at: Date; due_on: Day; provisional: boolean; n: number; ids: string[]; zh: string; en: string }
const SOME = 20;

/** Works out, before anything is changed, which running clocks of a scheme would move; read as the system, for counts alone. */
export async function effectOf(em: EntityManager, schemeId: string, calendarId: string, intended: Intended, now: Date): Promise<Effect> {
  // Clocks that began on one day and fall due on one day move alike, but for those that stood still, each on days of its own.
  const groups = await em.execute<Group[]>(
    `select c.rule_set_id, c.rule, c.days, c.paused_days, min(c.started_at) as started_at, to_char(c.due_on, 'YYYY-MM-DD') as due_on, c.provisional, count(*)::int as n,
       (array_agg(c.id order by c.id))[1:${SOME}] as ids, r.label_zh as zh, r.label_en as en
     from clock c join clock_rule r on r.rule_set_id = c.rule_set_id and r.name = c.rule
     where c.scheme_id = ? and c.due_at > ? and ${concerned}
     group by c.rule_set_id, c.rule, c.days, (c.started_at at time zone 'Asia/Shanghai')::date, c.due_on, c.provisional, c.paused_days, case when c.paused_days > 0 then c.id end, r.label_zh, r.label_en`,
    [schemeId, now, calendarId, calendarId]);
  const [scheme] = await em.execute<{ calendar_id: string }[]>('select calendar_id from scheme where id = ?', [schemeId]);
  const known = new Map<string, CalendarContent>();
  const moves: Move[] = [];
  let settled = 0;
  for (const g of groups) {
    const terms = await termsOf(em, g.rule_set_id, g.rule);
    if (!terms) continue;
    const own = intended.of === 'notice' || terms.calendarId === scheme?.calendar_id;
    const content = known.get(terms.calendarId) ?? (own ? await intendedContent(em, terms.calendarId, intended) : await calendarContent(em, terms.calendarId));
    known.set(terms.calendarId, content);
    const stood = g.paused_days > 0 ? standstillsOf((await pastOf(em, g.ids)).get(g.ids[0]!) ?? []) : [];
    const due = dueUnder({ ...terms, calendar: makeCalendar(content.rows, content.published) }, { days: g.days, dueOn: g.due_on, startedAt: new Date(g.started_at), pausedDays: g.paused_days }, stood, now);
    if (due.dueAt <= now) continue;
    if (due.dueOn !== g.due_on) moves.push({ rule: g.rule, said: { zh: g.zh, en: g.en }, count: g.n, from: g.due_on, to: due.dueOn, ids: g.ids });
    else if (g.provisional && !due.provisional) settled += g.n;
  }
  return { moves: merged(moves), settled };
}

/** What a calendar would say. */
async function intendedContent(em: EntityManager, calendarId: string, intended: Intended): Promise<CalendarContent> {
  const [{ base_id: base } = { base_id: null }] = await em.execute<{ base_id: string | null }[]>('select base_id from calendar where id = ?', [calendarId]);
  const { rows, published } = await calendarContent(em, base ?? calendarId);
  const closed = base ? await closedDays(em, calendarId) : [];
  if (intended.of === 'day') {
    const others = closed.filter((c) => c.day !== intended.day);
    return { rows: withClosed(rows, intended.closed ? [...others, intended] : others), published };
  }
  const said = new Map(intended.rows.map((r) => [r.day, { ...r, notice: intended.notice }]));
  return { rows: withClosed([...rows.filter((r) => !said.has(r.day)), ...said.values()], closed), published: [...published, intended.year] };
}

function merged(moves: readonly Move[]): Move[] {
  const one = new Map<string, Move>();
  for (const m of moves) {
    const key = [m.rule, m.said.zh, m.from, m.to].join();
    const known = one.get(key);
    one.set(key, known ? { ...known, count: known.count + m.count, ids: [...known.ids, ...m.ids].slice(0, SOME) } : m);
  }
  return [...one.values()].sort((a, b) => a.from.localeCompare(b.from) || a.rule.localeCompare(b.rule));
}
