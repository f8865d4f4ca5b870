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
    /** Working days counted; null where a person set the date. */
    days: p.integer().nullable(),
    startedAt: p.datetime(),
    dueOn: p.date(),
    dueAt: p.datetime(),
    state: p.string().$type<ClockState>(),
    metAt: p.datetime().nullable(),
    breachedAt: p.datetime().nullable(),
    voidedAt: p.datetime().nullable(),
    voidReason: p.text().nullable(),
    provisional: p.boolean(),
    /** When time next has something to do with it; null once it stands still. */
    nextAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A deadline of one matter: when it began, when it is due, how it ended. */
export class Clock extends schema.class {}
schema.setClass(Clock);
