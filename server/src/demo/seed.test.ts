import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../../test/database.ts';
import { scopesOf, type MemberRole } from '../accounts/membership.rules.ts';
import { readConfig } from '../config.ts';
import { verifyJournal } from '../journal/verify.ts';
import { inTransaction } from '../journal/transaction.ts';
import { lifecycles } from '../labels.ts';
import { withClient } from '../platform/database.ts';
import { createServices } from '../services.ts';
import { Attachment } from '../submissions/attachment.entity.ts';
import { openFile } from '../submissions/uploads.ts';
import { dongjiangCast } from './cast/dongjiang.ts';
import { huaibeiCast } from './cast/huaibei.ts';
import { seedDemo } from './seed.ts';

const patience = 120_000;

/** A town made on some day, and its database. */
async function townOf(now: string) {
  const database = await freshDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-town-'));
  const made = await createServices(readConfig({ HUIYIN_DEMO: '1', HUIYIN_DATA: dataDir }), { appUrl: database.appUrl, now: () => new Date(now) });
  const seed = () => seedDemo(made.services, { dataDir });
  await seed();
  const rows = <T extends object>(sql: string, params: unknown[] = []) => withClient(database.ownerUrl, async (c) => (await c.query<T>(sql, params)).rows);
  return {
    ...made, database, dataDir, seed, rows,
    numbers: async (sql: string) => Object.fromEntries((await rows<{ key: string; n: number }>(sql)).map(({ key, n }) => [key, n])),
    close: async () => { await made.close(); await database.drop(); rmSync(dataDir, { recursive: true, force: true }); },
  };
}
type Town = Awaited<ReturnType<typeof townOf>>;

/** Shared by every town: something in each state, deadlines of every kind, and a journal that holds. */
async function holds(town: Town): Promise<void> {
  // a town has one version in force; others are written in the rules' own scenarios
  // what comes of a restricted matter is written in its own scenarios and journey
  const elsewhere = ['transfer', 'identityRequest', 'accountability', 'verification', 'ruleSet', 'consultationRound', 'roundOpinion'];
  // neither founding document asks for a public notice, so nobody stands on one and nobody objects
  // what is kept for a court is nobody's in a town of invented people
  elsewhere.push('legalHold');
  // one of each is there to be gone on with: a clue that nobody has opened, a common problem to decide on, a list that has gone out, a request to decide on
  const begun = ['clue', 'commonIssue', 'taskList', 'dataRequest'].flatMap((noun) => Object.keys(lifecycles.find((l) => l.noun === noun)!.states).map((state) => `${noun} ${state}`))
    .filter((one) => !['clue FILED', 'commonIssue PROPOSED', 'taskList ISSUED', 'dataRequest ASKED'].includes(one));
  // nobody in the town takes back what was triaged: the scenarios of triage do
  const unreached = [...begun, 'opinion REJOINED', 'issue VOIDED', 'lookBack LAPSED', 'supervision PROPOSED', 'supervision DROPPED', 'lookBack OPEN', 'opinion RESTRICTED', 'submission RESTRICTED', 'nomination PUBLICISED', ...['PROPOSED', 'APPROVED', 'SENT', 'FAILED', 'CANCELLED'].map((state) => `externalPush ${state}`), 'burdenComplaint FOUND', 'burdenComplaint NOT_FOUND', 'publicity APPROVED', 'publicity DECLINED', 'publicity RETRACTED', 'objection OPEN', 'objection UPHELD', 'objection DISMISSED'];
  // whoever keeps the templates of a scheme has not given one up
  unreached.push('answerTemplate RETIRED');
  const missing: string[] = [];
  for (const { table, states, noun } of lifecycles.filter((l) => !elsewhere.includes(l.noun))) {
    const found = new Set((await town.rows<{ state: string }>(`select distinct state from ${table}`)).map((r) => r.state));
    missing.push(...Object.keys(states).filter((state) => !found.has(state)).map((state) => `${noun} ${state}`));
  }
  expect(missing.filter((one) => !unreached.includes(one))).toEqual([]);
  const verdicts = await inTransaction(town.services, ['system:*'], (em) => verifyJournal(em, town.services.signer));
  expect(verdicts.map((v) => v.broken)).toEqual([null, null, null]);
  const now = town.services.now();
  const [late] = await town.rows<{ n: number }>('select count(*)::int as n from clock where next_at <= $1 or started_at > $1', [now]);
  expect(late!.n).toBe(0);
  const [first] = await town.rows<{ n: number }>('select count(*)::int as n from journal_entry e join journal_entry f on f.chain = e.chain and f.seq = e.seq + 1 where f.at < e.at');
  expect(first!.n).toBe(0);
}

describe('the demo town', () => {
  let town: Town;
  beforeAll(async () => { town = await townOf('2026-11-23T10:50:00+08:00'); }, patience);
  afterAll(() => town.close());

  test('has a matter in each state of each lifecycle, and its journal holds', () => holds(town));

  test('has the finer states that a lifecycle does not name', async () => {
    expect(await town.numbers(`select 'nothing this month' as key, count(*)::int as n from submission where no_opinion and month = '2026-11'
      union all select 'accepted by nobody', count(*)::int from referral where state = 'ACCEPTED' and handler_id is null
      union all select 'accepted by somebody', count(*)::int from referral where state = 'ACCEPTED' and handler_id is not null
      union all select 'sent back by a leader', count(*)::int from reply where state = 'DRAFT' and send_back_note is not null
      union all select 'cleared without being adopted', count(*)::int from issue i join opinion o on o.issue_id = i.id join reply p on p.id = o.answer_id where i.cleared_at is not null and p.requires_reason
      union all select 'cleared in a second round', count(*)::int from issue where state in ('CLEARED', 'CONFIRMED') and round = 2
      union all select 'contact due today', count(*)::int from clock where rule = 'contact' and state = 'RUNNING' and due_on = '2026-11-23'
      union all select 'referral due today', count(*)::int from clock where rule = 'referralDue' and state = 'RUNNING' and due_on = '2026-11-23'
      union all select 'referral overdue', count(*)::int from clock where rule = 'referralDue' and state = 'BREACHED' and met_at is null
      union all select 'met late', count(*)::int from clock where state = 'BREACHED' and met_at is not null
      union all select 'satisfied', count(*)::int from opinion where satisfied
      union all select 'dissatisfied', count(*)::int from opinion where not satisfied`)).toEqual({
      'nothing this month': 1, 'accepted by nobody': 3, 'accepted by somebody': 9, 'sent back by a leader': 1, 'cleared without being adopted': 2, 'cleared in a second round': 1,
      'contact due today': 2, 'referral due today': 2, 'referral overdue': 2, 'met late': 5, satisfied: 5, dissatisfied: 2,
    });
  });

  test('shows a clue to its reporter and the clue officers, and to nobody else whom one can enter as', async () => {
    const members = await town.rows<{ id: string; scheme_id: string; role: MemberRole; unit_id: string | null; name: string }>('select m.id, m.scheme_id, m.role, m.unit_id, p.name from membership m join person p on p.id = m.person_id order by m.id');
    const told: string[] = [];
    for (const m of members) {
      const seen = await inTransaction(town.services, scopesOf({ id: m.id, schemeId: m.scheme_id, role: m.role, unitId: m.unit_id }), (em) => em.execute<{ what: string }[]>(
        "select 'clue' as what from clue union all select 'notice' from notice n join clue c on c.id = n.subject_id union all select type from journal_entry where type like 'Clue%'"));
      if (seen.length > 0) told.push(m.name);
    }
    expect(told.sort()).toEqual(['冕无咎', '植素心', '陈柏舟'].sort());
  });

  test('has matters that are handled as one, one that was split, one that came by way of a unit, and a list that went out', async () => {
    expect(await town.numbers(`select 'opinions of one issue' as key, max(opinion_count)::int as n from issue union all select 'parts', count(*)::int from opinion where split_from_id is not null
      union all select 'rolled up', count(*)::int from submission where origin_unit_id is not null union all select 'alike', max(author_count)::int from common_issue
      union all select 'lines of the list', count(*)::int from task_list_item`)).toEqual({ 'opinions of one issue': 3, parts: 2, 'rolled up': 1, alike: 3, 'lines of the list': 4 });
  });

  test('has everybody in it once, each in office today, one of them in both schemes', async () => {
    expect(await town.numbers(`select role as key, count(*)::int as n from membership where since < '2026-11-23' and (until is null or until > '2026-11-24') group by 1`)).toEqual({
      ADMINISTRATOR: 2, SECURITY_ADMINISTRATOR: 2, AUDITOR: 2, CLUE_OFFICER: 4, DISCIPLINE: 2, CONVENER: 2, DIRECTOR: 2, OFFICER: 4, LIAISON: 4, LEADER: 12, HANDLER: 16, OBSERVER: 29, MANAGER: 1,
    });
    expect(await town.rows(`select username from account a join membership m using (person_id) group by 1 having count(*) > 1`)).toEqual([{ username: 'jia' }]);
    expect(await town.rows(`select s.preset, r.trial_until > '2026-11-23' as on_trial, count(*)::int as units from scheme s join rule_set r on r.scheme_id = s.id join unit u on u.scheme_id = s.id group by 1, 2 order by 1`))
      .toEqual([{ preset: 'dongjiang', on_trial: true, units: 6 }, { preset: 'huaibei', on_trial: null, units: 6 }]);
  });

  test('has photos that can be opened, with what they show in words', async () => {
    const photos = await inTransaction(town.services, ['system:*'], (em) => em.find(Attachment, {}));
    expect(photos.length).toBeGreaterThan(6);
    for (const photo of photos) {
      expect(photo).toMatchObject({ state: 'READY', width: 1200, height: 900 });
      expect(photo.alt.length).toBeGreaterThan(10);
      const { size, stream } = await openFile(town.dataDir, photo.id);
      stream.destroy();
      expect(size).toBe(photo.size);
    }
  });

  test('lets no unit read who an observer is, in whatever row it may read', async () => {
    const observers = [huaibeiCast, dongjiangCast].flatMap((c) => c.people.filter((p) => p.role === 'OBSERVER')).map((p) => p.name);
    for (const { id } of await town.rows<{ id: string }>('select id from unit')) {
      const said = await inTransaction(town.services, [`unit:${id}`], (em) => em.execute<{ row: string }[]>(
        `select to_jsonb(i)::text as row from issue i union all select to_jsonb(r)::text from referral r union all select to_jsonb(p)::text from reply p
         union all select to_jsonb(a)::text from attachment a union all select to_jsonb(o)::text from opinion o union all select to_jsonb(s)::text from submission s
         union all select to_jsonb(n)::text from person n union all select (p.data - 'name')::text from journal_payload p`));
      expect(said.length).toBeGreaterThan(0);
      expect(observers.filter((name) => said.some(({ row }) => row.includes(name)))).toEqual([]);
    }
  });

  test('is made once: a second time adds nothing', async () => {
    const everything = `select 'entries' as key, count(*)::int as n from journal_entry union all select 'people', count(*)::int from person
      union all select 'submissions', count(*)::int from submission union all select 'schemes', count(*)::int from scheme`;
    const before = await town.numbers(everything);
    await town.seed();
    expect(await town.numbers(everything)).toEqual(before);
  });

  test('is not passed off as whole when it was left unfinished', async () => {
    await town.rows("update setting set value = 'false' where name = 'demo-seeded'");
    await expect(town.seed()).rejects.toThrow('demo:reset');
    await town.rows("update setting set value = 'true' where name = 'demo-seeded'");
  });
});

describe('a town made on another day', () => {
  test.each([
    ['a day off', '2026-02-16T08:20:00+08:00'],
    ['just after midnight on the first of a month', '2026-06-01T00:05:00+08:00'],
    ['a year whose calendar is not published', '2027-03-10T23:30:00+08:00'],
  ])('on %s it holds all the same', async (_, now) => {
    const town = await townOf(now);
    try { await holds(town); } finally { await town.close(); }
  }, patience);
});

describe('a database in use', () => {
  let database: FreshDatabase;
  afterAll(() => database.drop());
  test('gets no demo town', async () => {
    database = await freshDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-town-'));
    const { services, close } = await createServices(readConfig({ HUIYIN_DEMO: '1', HUIYIN_DATA: dataDir }), { appUrl: database.appUrl });
    await withClient(database.ownerUrl, (c) => c.query(`insert into calendar (id, name) values ('cn', '放假安排') on conflict do nothing;
      insert into scheme (id, name, preset, calendar_id, created_at) values ('sch_1', '某区', 'huaibei', 'cn', now())`));
    await seedDemo(services, { dataDir });
    const found = await withClient(database.ownerUrl, async (c) => (await c.query('select (select count(*)::int from person) as people, (select count(*)::int from scheme) as schemes')).rows);
    expect(found).toEqual([{ people: 0, schemes: 1 }]);
    await close();
    rmSync(dataDir, { recursive: true, force: true });
  });
});
