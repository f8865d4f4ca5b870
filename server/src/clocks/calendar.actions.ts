import { act, type Acting, type Answer } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { systemChain } from '../journal/feed.ts';
import { audience, scope } from '../kernel/audience.ts';
import { isDay, type Day } from '../kernel/calendar.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { Refused } from '../kernel/refused.ts';
import { followCalendars, noteChange, takeCalendar } from './calendar-change.ts';
import { checkMayAct } from './calendar.rules.ts';
import { publishNotice } from './calendars.ts';
import { knownOf, nationalOf } from './calendar-known.ts';
import { checkRows } from './notice-check.rules.ts';
import type { NoticeRow } from './notice-problem.rules.ts';
import { parseNotice } from './notice.rules.ts';

/** A row as a person confirms it. */
export interface ConfirmedRow { day: Day; kind: 'off' | 'work'; holiday?: string | null | undefined }

/** A notice as a person confirms it: the text it was read from, and the rows that are to count. */
export interface CalendarImport {
  idempotencyKey: string; calendarVersion: string; text: string; document: string; year: number; publishedOn: Day; amends: boolean; rows: ConfirmedRow[]; remark?: string | null | undefined;
}

export const longestText = 20_000;
const longestWords = 200;

const invalid = (field: string, zh: string, en: string) => new Refused('INVALID', { zh, en }, { field });

/** Words a person has to give, short and in earnest. */
export function words(field: string, typed: string, zh: string, en: string): string {
  const said = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (meaningfulLength(said) === 0) throw new Refused('INCOMPLETE', { zh: `请填写${zh}`, en: `Give ${en}` }, { field });
  if ([...said].length > longestWords) throw new Refused('TOO_LONG', { zh: `${zh}最多 ${longestWords} 个字`, en: `${en}: at most ${longestWords} characters` }, { field });
  return said;
}

/** Refuses a text that is no notice for its length alone. */
export function checkText(text: string): void {
  if (text.length > longestText) throw new Refused('TOO_LONG', { zh: `通知全文最多 ${longestText} 个字`, en: `A notice has at most ${longestText} characters` }, { field: 'text' });
}

/** A person confirms the rows of a notice: they count from now on, and the running clocks of every scheme follow. */
export async function importNotice(a: Acting, given: CalendarImport): Promise<Answer> {
  const answer = await act(a, { act: 'calendarImport', input: { ...given, rows: given.rows.map((r) => ({ ...r })) }, chain: systemChain }, async (change) => {
    checkMayAct('importNotice', a.actor);
    const input = checked(given);
    await change.write();
    const calendarId = await nationalOf(change.em, a.actor.schemeId);
    await takeCalendar(change, calendarId, input.calendarVersion);
    const known = await knownOf(change.em, calendarId);
    if (known.documents.includes(input.document)) throw new Refused('DUPLICATE', { zh: `${input.document}已经录入`, en: `${input.document} has been entered already` }, { field: 'document' });
    const remark = checkAgainstText(input, known);
    const { year, document, publishedOn, amends, text } = input;
    await publishNotice(change.em, calendarId, { year, notice: document, rows: input.rows.map((r) => ({ ...r, holiday: r.holiday ?? null })), publishedOn, amends, text, enteredAt: change.now });
    record(change, 'CalendarNoticeEntered', calendarId, document, { year, publishedOn, amends, rows: input.rows.map(({ day, kind, holiday }) => ({ day, kind, holiday: holiday ?? null })), ...(remark ? { remark } : {}) });
    return { id: await noteChange(change, calendarId, document) };
  });
  await followCalendars(a.services);
  return answer;
}

/** Kept for the office and the administrator of the actor's scheme, who answer for it. */
export function record(change: Change, type: string, calendarId: string, text: string, more: Readonly<Record<string, unknown>>): void {
  const { schemeId } = change.actor;
  change.record(type, { id: calendarId, version: 1, audience: audience(scope.office(schemeId), scope.admin(schemeId)) }, ['days'], { text, more });
}

function checked(given: CalendarImport): CalendarImport {
  checkText(given.text);
  if (!Number.isInteger(given.year) || given.year < 2000 || given.year > 2100) throw invalid('year', '年份不正确', 'That is no year');
  if (!isDay(given.publishedOn)) throw invalid('publishedOn', '请填写发文日期', 'Give the date of issue');
  if (given.rows.length > 100) throw invalid('rows', '放假和上班的日期最多 100 天', 'At most 100 days');
  for (const [i, { day }] of given.rows.entries()) if (!isDay(day)) throw invalid(`rows.${i}.day`, `“${day}”不是一个日期`, `“${day}” is not a day`);
  return { ...given, document: words('document', given.document, '文号', 'the document number') };
}

/** Rows that could not count are refused; where they differ from the text, or it does not hold, a person says why all the same. */
function checkAgainstText(input: CalendarImport, known: Awaited<ReturnType<typeof knownOf>>): string | null {
  const rows: NoticeRow[] = input.rows.map(({ day, kind, holiday }) => ({ day, kind, holiday: holiday ?? null, sentence: null }));
  const [grave] = checkRows(rows, input, known).filter((p) => p.grave);
  if (grave) throw new Refused('INVALID', grave.said, { field: 'rows', rule: grave.code });
  const parsed = parseNotice(input.text, known, input.year);
  const written = (list: readonly ConfirmedRow[]) => list.map((r) => `${r.day} ${r.kind}`).sort().join();
  const doubts = parsed.problems.some((p) => !minor.has(p.code)) || written(parsed.rows) !== written(rows) || parsed.year !== input.year || parsed.amends !== input.amends;
  const remark = input.remark?.trim() ?? '';
  if (doubts && meaningfulLength(remark) === 0) throw new Refused('REASON_REQUIRED',
    { zh: '所确认的日期与通知原文不一致，或原文有未核实之处，请说明理由', en: 'The days differ from the text, or something in the text does not hold: say why they are right all the same' }, { field: 'remark' });
  return remark || null;
}

// What a person fills in or what binds nobody is no reason to explain oneself.
const minor = new Set(['NO_DOCUMENT', 'NO_DATE', 'ADVICE']);
