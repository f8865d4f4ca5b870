import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineEntity, MikroORM, p } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { Clock } from '../src/clocks/clock.entity.ts';
import { clockKeeper } from '../src/clocks/keeper.ts';
import { nationalCalendar, seedCalendar } from '../src/clocks/calendars.ts';
import { act } from '../src/journal/act.ts';
import type { Services } from '../src/journal/services.ts';
import { fileSigner } from '../src/journal/signer.ts';
import { inTransaction } from '../src/journal/transaction.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { audience, scope, type Scope } from '../src/kernel/audience.ts';
import type { Day } from '../src/kernel/calendar.ts';
import { sealer } from '../src/kernel/sealed.ts';
import { cursorSeal } from '../src/kernel/cursor.ts';
import { newId } from '../src/kernel/id.ts';
import { lifecycle, type Row } from '../src/kernel/lifecycle.ts';
import { schemeEntities } from '../src/schemes/entities.ts';
import { freshDatabase } from './database.ts';

const schema = defineEntity({
  name: 'Matter',
  tableName: 'matter',
  properties: {
    id: p.string().primary(), schemeId: p.string(), ruleSetId: p.string(), state: p.string(), unitId: p.string().nullable(), dueOn: p.date().nullable(),
    withdrawReason: p.text().nullable(), version: p.integer(), audience: p.array(),
  },
});
/** Something clocks run on: a submission, an opinion and a referral in one, with no other rules than their clocks. */
export class Matter extends schema.class {}
schema.setClass(Matter);

interface Facts { state: string; schemeId: string; unitId?: string | null }
const said = { zh: '事', en: 'matter' };
const row = (from: string[], to: string | null, records = 'MatterMoved'): Row<string, Facts> =>
  ({ label: said, told: said, clause: 'B-25', from, to, by: [{ who: said, holds: () => true }], records });
const any = ['OPEN', 'DONE'];
const matterRules = lifecycle({
  noun: 'matter', table: 'matter', dated: 'referralDue', label: said, states: { OPEN: said, DONE: said, WITHDRAWN: said },
  actions: {
    file: row([], 'OPEN', 'MatterFiled'),
    call: row(any, null, 'MatterCalled'),
    handOver: row(any, null, 'MatterHandedOver'),
    withdraw: row(any, 'WITHDRAWN', 'MatterWithdrawn'),
    assign: row(any, null),
    startAgain: row(any, null, 'MatterContactAgain'),
    issue: row([], 'OPEN', 'MatterIssued'),
    answer: row(['OPEN'], 'DONE', 'MatterAnswered'),
    again: row(any, 'OPEN', 'MatterDueAgain'),
  },
  audience: (f: Facts) => audience(scope.office(f.schemeId), f.unitId ? scope.unit(f.unitId) : null),
});

/** Working days of each clock; a scheme under other rules says so. */
export type Terms = Readonly<Record<string, number>>;
const usual: Terms = { contact: 3, handOver: 7, referralDue: 15 };
/** What starts, meets and voids each of them; other clocks go by what `more` says. */
const goBy: Readonly<Record<string, readonly [string[], string[], string[]]>> = {
  contact: [['MatterFiled', 'MatterContactAgain'], ['MatterCalled'], ['MatterWithdrawn']],
  handOver: [['MatterFiled'], ['MatterHandedOver'], ['MatterWithdrawn']],
  referralDue: [['MatterIssued', 'MatterDueAgain'], ['MatterAnswered'], []],
};
/** A rung of the clocks of a scheme: so many working days from the due day, and whom it tells. */
export interface TestRung { clock: string; code: string; days: number; tells: string[]; label?: string }

/** The services of one process in which nothing runs but clocks. */
export async function clockServices(appUrl: string, folder: string, now: () => Date, wake: (chain: string) => void): Promise<Services> {
  const orm = await MikroORM.init({ clientUrl: appUrl, entities: [Clock, Matter, ...schemeEntities], forceUtcTimezone: true });
  return {
    orm, now, cursors: cursorSeal(Buffer.from('a secret of the tests')), signer: fileSigner(join(folder, 'key')), clocks: clockKeeper(), alarms: new Map(),
    told: new Map(), identity: { factorAsked: false, sealer: sealer(Buffer.from('a secret of the tests')), provider: null }, wake,
  };
}

/** A database with schemes that promise times, and the people of an office; the time is yours to set. */
export async function clockWorld() {
  const database = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-clocks-'));
  const owner = new Client(database.ownerUrl);
  await owner.connect();
  await owner.query(`create table matter (id text primary key, scheme_id text not null, rule_set_id text not null, state text not null, unit_id text, due_on date,
    withdraw_reason text, version int not null, audience text[] not null); select huiyin.walled('matter');`);
  const orms: MikroORM[] = [];
  const woken: string[] = [];
  let time = new Date('2026-03-02T10:00:00+08:00');

  const services = async (): Promise<Services> => {
    const made = await clockServices(database.appUrl, folder, () => time, (chain) => { woken.push(chain); });
    orms.push(made.orm);
    return made;
  };
  const main = await services();
  await inTransaction(main, ['system:*'], seedCalendar);

  const scheme = async (days: Terms = usual, deemed = false, rungs: readonly TestRung[] = [], calendarId = nationalCalendar) => {
    const [id, ruleSetId] = [newId('Scheme'), newId('RuleSet')];
    await owner.query("insert into scheme (id, name, preset, calendar_id, created_at) values ($1, '甲', 'x', $2, now())", [id, calendarId]);
    await owner.query(`insert into rule_set (id, scheme_id, version, state, title_zh, title_en, document_name, trial, term_months, liaison_registers, liaison_declines,
      text_limit, photo_limit, photo_bytes, opinion_limit, number_prefix, method_needed, checks_shown, visit_months)
      values ($1, $2, 1, 'DRAFT', '甲', 'A', '甲', false, 12, true, true, 1, 1, 1, 1, '甲', false, true, 3)`, [ruleSetId, id]);
    for (const [name, n] of Object.entries(days)) await owner.query(
      `insert into clock_rule (rule_set_id, name, days, deemed, clause, label_zh, label_en, starts_on, met_on, voided_on, pausable, ordinal)
       values ($1, $2, $3, $4, 'B-25', $5, $6, $7, $8, $9, $10, $11)`,
      [ruleSetId, name, n, deemed, `${name}期限`, `${name} term`, ...(goBy[name] ?? [[], [], []]), name !== 'contact', Object.keys(days).indexOf(name) + 1]);
    for (const r of rungs) await owner.query('insert into rung_rule (rule_set_id, clock, code, days, tells, label_zh, label_en) values ($1, $2, $3, $4, $5, $6, $7)',
      [ruleSetId, r.clock, r.code, r.days, r.tells, r.label ?? r.code, r.code]);
    await owner.query("update rule_set set state = 'IN_FORCE', in_force_on = '2025-01-01' where id = $1", [ruleSetId]);
    await owner.query('insert into chain (id) values ($1)', [id]);
    const actor: Actor = {
      membershipId: newId('Membership'), personId: newId('Person'), schemeId: id, role: 'OFFICER', unitId: null, channel: null, name: '李明', scopes: [scope.office(id)], lang: 'zh',
    };
    return { id, ruleSetId, actor };
  };

  return {
    owner, database, folder, services, main, now: () => time, woken, scheme,
    at: (instant: string) => { time = new Date(instant); },
    /** Files a matter, and does something more before that is for good. */
    filing: (of: Awaited<ReturnType<typeof scheme>>, meanwhile: () => Promise<void>) => act({ services: main, actor: of.actor }, { act: 'matterFile', input: {} }, async (change) => {
      const matter = await change.create(matterRules as never, Matter, 'file', { id: newId('Submission', change.now), schemeId: of.id, ruleSetId: of.ruleSetId, dueOn: null, unitId: null, withdrawReason: null }, {});
      await meanwhile();
      return matter;
    }).then((a) => a.id),
    /** Files a matter whose clocks run from now; with a date, it is a referral due then. */
    file: (of: Awaited<ReturnType<typeof scheme>>, dueOn?: Day) => act({ services: main, actor: of.actor }, { act: 'matterFile', input: {} }, (change) =>
      change.create(matterRules as never, Matter, dueOn ? 'issue' : 'file', {
        id: newId('Submission', change.now), schemeId: of.id, ruleSetId: of.ruleSetId, dueOn: dueOn ?? null, unitId: null, withdrawReason: null,
      }, {})).then((a) => a.id),
    move: (of: Awaited<ReturnType<typeof scheme>>, id: string, action: keyof typeof matterRules.actions, set: Partial<Matter> = {}) =>
      act({ services: main, actor: of.actor }, { act: 'matterMove', input: {} }, async (change) => change.apply(matterRules as never, await change.load(Matter, id), action, {}, set)),
    clocks: async (subjectId: string) => (await owner.query<Record<string, unknown> & { id: string; rule: string }>(
      `select id, rule, state, to_char(due_on, 'YYYY-MM-DD') as due_on, due_at, days, started_at, met_at, breached_at, void_reason, provisional, next_at, rung_at, open_due_at, paused_at, paused_days, audience
       from clock where subject_id = $1 order by started_at, rule`, [subjectId])).rows,
    events: async (clockId: string) => (await owner.query<{ kind: string; reason: string | null; due_before: Date | null; due_after: Date | null }>(
      'select kind, reason, due_before, due_after from clock_event where clock_id = $1 order by ordinal', [clockId])).rows,
    /** What the journal says of a matter, oldest first. */
    entries: async (subjectId: string) => (await owner.query<{ type: string; actor_id: string; at: Date; audience: Scope[]; data: Record<string, unknown> }>(
      'select e.type, e.actor_id, e.at, e.audience, p.data from journal_entry e join journal_payload p using (chain, seq) where e.subject_id = $1 order by e.seq', [subjectId])).rows,
    close: async () => {
      await Promise.all(orms.map((orm) => orm.close()));
      await owner.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type ClockWorld = Awaited<ReturnType<typeof clockWorld>>;
