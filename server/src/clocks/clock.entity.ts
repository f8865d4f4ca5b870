import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ClockState } from './clock.rules.ts';

const schema = defineEntity({
  name: 'Clock',
  tableName: 'clock',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    rule: p.string(),
    clause: p.string(),
    subjectId: p.string(),
    calendarId: p.string(),
    /** Working days from its beginning to its due day, those it stood still among them; null where a person set the date. */
    days: p.integer().nullable(),
    startedAt: p.datetime(),
    /** When its date was last set, by its rules or by a person. */
    setAt: p.datetime(),
    dueOn: p.date(),
    dueAt: p.datetime(),
    state: p.string().$type<ClockState>(),
    metAt: p.datetime().nullable(),
    breachedAt: p.datetime().nullable(),
    voidedAt: p.datetime().nullable(),
    voidReason: p.text().nullable(),
    /** When a breached deadline lost its object: it stays breached, and nobody owes it any more. */
    restedAt: p.datetime().nullable(),
    pausedAt: p.datetime().nullable(),
    pauseReason: p.text().nullable(),
    /** Working days it has stood still in all. */
    pausedDays: p.integer(),
    provisional: p.boolean(),
    /** When time next tells of it or breaches it; null unless it runs. The database reads `next_at` from this and the next. */
    advanceAt: p.datetime().nullable(),
    /** When somebody is next to be reminded of it; null where nobody is. */
    rungAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A deadline of one matter: when it began, when it is due, how it ended. */
export class Clock extends schema.class {}
schema.setClass(Clock);
