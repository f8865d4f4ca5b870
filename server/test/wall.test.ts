import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorOf } from '../src/accounts/actor.ts';
import type { Actor } from '../src/kernel/actor.ts';
import { withClient } from '../src/platform/database.ts';
import { readForNotices } from '../src/notices/reader.ts';
import { alongside } from './activity-steps.ts';
import { clues } from './clue-steps.ts';
import { later } from './later.ts';
import { neighbours } from './neighbours.ts';
import { terms } from './terms.steps.ts';
import { cast } from './cast.ts';
import { CO_DRAFT, PLAN_DRAFT, replySteps, STAGE_DRAFT, STAGE_PASS, STAGE_RELEASE, TALK_ASK, TALK_RELAY } from './reply-steps.ts';
import { change, key, steps } from './steps.ts';
import { addressed, entries, open, parts, personal, systemOnly, walls, whose, type Part, type Reach } from './wall.table.ts';
import { world, type World } from './world.ts';

interface Owned { of: string; id: string; scheme: string; authors: string[]; liaisons: (string | null)[]; units: string[]; kind: string }
type Row = Record<string, unknown>;

let w: World;
let rows: Owned[];
let actors: Actor[];
const tables = [...Object.keys(walls), 'journal_entry', 'journal_payload'];

/** Matters of three authors and two liaisons with two units, in every state, done again, declined and late; and another scheme's. */
async function busy() {
  await standing();
  const s = steps(w);
  await neighbours(w);
  const version = async (table: string, id: string) => (await w.asOwner<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
  const upload = (who: 'zhang' | 'wang') => w.as(who).run('mutation($i: AttachmentUploadInput!) { attachmentUploadCreate(input: $i) { attachment { id } } }',
    { i: { idempotencyKey: key(), fileName: '照片.jpg', alt: '窗口', contentType: 'image/jpeg', size: 10, sha256: 'a'.repeat(64) } });
  const photo = (id: string, opinionId: string) => w.asOwner(`insert into attachment (id, scheme_id, uploader_id, opinion_id, issue_id, file_name, content_type, size, sha256, state, created_at, audience)
    select $1, scheme_id, author_id, id, issue_id, 'x', 'image/jpeg', 1, '', 'READY', now(), audience from opinion where id = $2`, [id, opinionId]);
  await upload('zhang');
  await upload('wang');
  // one that goes to a second unit after its author was not satisfied
  const again = await s.answered();
  await s.rate(again.opinion.id, false, await version('opinion', again.opinion.id), '没有答到点子上');
  await photo('att_1', again.opinion.id);
  await later(w, '2026-03-05T10:00:00+08:00');
  await s.refer(again.issue.id, await version('issue', again.issue.id), { unitId: w.units['税务局'] });
  const [second] = await w.asOwner<{ id: string }>('select id from referral where issue_id = $1 and round = 2', [again.issue.id]);
  await s.signFor(second!.id, 1, 'wu');
  await s.claim(second!.id, 'wu', 2);
  await s.draft(second!.id, {}, 'wu');
  // one with questions and calls of the other liaison, one that is declined
  const asked = await s.file('wang');
  await photo('att_2', asked.opinions[0]!.id);
  await w.as('mei').run(change('submissionAskForMore', 'SubmissionAskForMoreInput', 'submission { id }'), { i: { submissionId: asked.id, expectedVersion: 1, question: '哪个窗口？' } });
  await w.as('wang').run(change('submissionSupplyInfo', 'SubmissionSupplyInfoInput', 'submission { id }'), { i: { submissionId: asked.id, expectedVersion: 2, answer: '二号窗口' } });
  await w.as('mei').run(change('submissionLogCall', 'SubmissionLogCallInput', 'submission { id }'), { i: { submissionId: asked.id, expectedVersion: 3, calledAt: w.now().toISOString(), outcome: 'CLEAR', notes: '已核实' } });
  const declined = await s.file('li', { opinions: [{ type: 'SUGGESTION', scope: 'PRACTICE', problem: '内部流程' }] });
  await w.as('qian').run(change('opinionDecline', 'OpinionDeclineInput', 'opinion { id }'), { i: { opinionId: declined.opinions[0]!.id, expectedVersion: 1, reason: 'RESOLVED', text: '已解决' } });
  await alongside(w);
  await w.as('qian').run(change('archiveFreeze', 'ArchiveFreezeInput', 'snapshot { id }'), { i: { idempotencyKey: key(), membershipId: w.members['zhang'], purpose: '年中考核', from: '2026-03-01', to: '2026-06-30' } });
  // and two units at once on one that is sent back, one under review, one cleared
  await later(w, '2026-04-02T10:00:00+08:00');
  const filed = await s.file('li', { month: '2026-04', opinions: [{ type: 'SUGGESTION', scope: 'PRACTICE', problem: '内部流程' }] });
  const issue = await s.register(filed.opinions[0]!.id);
  const { latestReferral } = await s.refer(issue.id, 1, { coUnitIds: [w.units['税务局']] });
  await s.signFor(latestReferral.id);
  await s.claim(latestReferral.id);
  await besides(latestReferral.id);
  const reply = await s.declineDraft(latestReferral.id);
  await s.submit(reply.id);
  await replySteps(w).countersign(reply.id);
  await s.sign(reply.id, await version('reply', reply.id));
  await w.as('qian').run(change('referralReturnForRework', 'ReferralReturnInput', 'referral { id }'), { i: { referralId: latestReferral.id, expectedVersion: 4, reason: '依据不足' } });
  await later(w, '2026-05-06T10:00:00+08:00');
  const cleared = await s.answered({ month: '2026-05' });
  await s.clear(cleared.issue.id, await version('issue', cleared.issue.id));
  await later(w, '2026-06-02T10:00:00+08:00');
  const c = clues(w);
  const clue = await c.file('zhang', { paperIds: [await c.paper('zhang')] });
  await c.does('zhang', 'clueSupply', { clueId: clue.id, expectedVersion: 1, text: '还有一位同事在场' });
  await s.replied({ month: '2026-06' });
  await later(w, '2026-07-02T10:00:00+08:00');
  const waiting = await s.inHand({ month: '2026-07' });
  await s.submit((await s.declineDraft(waiting.referral.id)).id);
  await later(w, '2026-08-03T10:00:00+08:00');
  const joint = await replySteps(w).joint({ month: '2026-08' });
  await w.as('wu').run(CO_DRAFT, { i: { idempotencyKey: key(), referralId: joint.referral.id, text: '尚在研究' } });
  await w.as('zhao').run(PLAN_DRAFT, { i: { idempotencyKey: key(), referralId: joint.referral.id, measures: [] } });
  await later(w, '2026-09-02T10:00:00+08:00');
}

/** What goes before a joint reply: opinions, a plan that runs late, staged replies and a word with the author, made and not yet made. */
async function besides(referralId: string) {
  const r = replySteps(w);
  const i = (over: object) => ({ i: { idempotencyKey: key(), referralId, ...over } });
  await r.coOpine(referralId);
  await r.planned(referralId, [{ what: '合并窗口', person: '赵经办', dueOn: '2026-04-20' }]);
  const { authorTalkAsk: { authorTalk } } = await w.as('zhao').run(TALK_ASK, i({ question: '哪个窗口？' }));
  await w.as('lin').run(TALK_RELAY, { i: { authorTalkId: authorTalk.id, expectedVersion: 1, heldAt: w.now().toISOString(), notes: '二号窗口' } });
  for (const [text, steps] of [['已开工', 2], ['已过半', 1], ['将完工', 0]] as const) {
    const { stageReportDraft: { stageReport: { id: stageReportId } } } = await w.as('zhao').run(STAGE_DRAFT, i({ text }));
    if (steps > 0) await w.as('sun').run(STAGE_RELEASE, { i: { stageReportId, expectedVersion: 1 } });
    if (steps > 1) await w.as('qian').run(STAGE_PASS, { i: { stageReportId, expectedVersion: 2 } });
  }
}

/** A draft of the rules that units and observers are asked about, and what one of each says. */
async function consulted() {
  const asked = async (who: 'qian' | 'zhang' | 'zhao', name: string, input: string, read: string, i: object) => (await w.as(who).run(change(name, input, read), { i: { idempotencyKey: key(), ...i } }))[name];
  const { ruleSet: { id: ruleSetId } } = await asked('qian', 'ruleSetDraft', 'RuleSetDraftInput', 'ruleSet { id }', {});
  const { ruleSet } = await asked('qian', 'ruleSetConsult', 'RuleSetConsultInput', 'ruleSet { rounds { id } }', { ruleSetId, expectedVersion: 1, consulted: ['UNITS', 'OBSERVERS'] });
  for (const who of ['zhang', 'zhao'] as const) await asked(who, 'roundOpinionEnter', 'RoundOpinionEnterInput', 'roundOpinion { id }', { roundId: ruleSet.rounds[0].id, text: '建议放宽期限' });
}

/** Observers who are suspended and resumed, resign, ask to be excused, and are looked into. */
async function standing() {
  const t = terms(w);
  await t.does('qian', 'appointmentSuspend', { ...await t.on('wang'), reason: '配合调查' });
  await t.does('qian', 'appointmentResume', { ...await t.on('wang'), reason: '调查结束' });
  await t.does('qian', 'conductOpen', { ...await t.on('wang').then(({ appointmentId }) => ({ appointmentId })), facts: '以监督员名义推销', evidence: '宣传单', hearUntil: '2026-03-20' });
  await t.does('li', 'dismissalResign', { letter: '因工作调动，申请辞任。', signedAs: '李内部', paperIds: [await t.paper('li')] });
  await t.paper('zhang');
  await t.does('zhang', 'excuseRequest', { ground: 'ILLNESS', text: '住院', fromOn: '2026-03-02', toOn: '2026-03-09' });
}

beforeAll(async () => {
  w = await world();
  await busy();
  await consulted();
  rows = await w.asOwner<Owned>(whose);
  const members = await w.asOwner<{ id: string; scheme_id: string; role: never; unit_id: string | null; liaison_id: string | null; person_id: string; name: string }>('select m.*, p.name from membership m join person p on p.id = m.person_id');
  actors = members.map((m) => actorOf({ id: m.id, schemeId: m.scheme_id, role: m.role, unitId: m.unit_id, liaisonId: m.liaison_id }, { id: m.person_id, name: m.name }, 'zh'));
}, 240_000);
afterAll(() => w.close());

const part = (a: Actor): Part => (a.role === 'HANDLER' || a.role === 'LEADER' ? 'UNIT' : a.role as Part);
const rule = (r: Owned) => (r.of.startsWith('journal_') ? entries[r.kind] : walls[r.of]?.[r.kind]);
const theirs = (r: Owned, a: Actor) => (({ OBSERVER: r.authors.includes(a.membershipId), LIAISON: r.liaisons.includes(a.membershipId), UNIT: r.units.includes(a.unitId!), OFFICER: false, ADMINISTRATOR: false, SECURITY_ADMINISTRATOR: false, AUDITOR: false, CLUE_OFFICER: false, DISCIPLINE: false, CONVENER: false, DIRECTOR: false }) satisfies Record<Part, boolean>)[part(a)];
const sees = (r: Owned, a: Actor): boolean => {
  const reach: Reach = rule(r)![parts.indexOf(part(a))] ?? '-';
  return reach === 'anybody' || (r.scheme === a.schemeId && (reach === 'all' || (reach === 'own' && theirs(r, a))));
};
/** What identifies a row of a table that has no ID. */
const idOf = (table: string, r: Row) => String(r['id'] && table !== 'journal_entry' ? r['id'] : 'seq' in r ? `${r['chain']} ${r['seq']}` : 'opinion_id' in r ? `${r['opinion_id']} ${r['ordinal']}` : 'clock_id' in r ? `${r['clock_id']} ${r['ordinal'] ?? r['code']}` : `${r['referral_id']} ${r['unit_id']}`);
/** Every row of every table behind a wall, asked for without a condition, as the application's own role. */
const everything = async (scopes: readonly string[]) => new Map(await Promise.all(tables.map(async (t) => [t, await w.asRole<Row>(scopes, `select * from ${t}`)] as const)));

test('the table says of every row of this town whose it is, and every kind it speaks of is there', async () => {
  expect([...new Set(rows.filter((r) => !rule(r)).map((r) => `${r.of} ${r.kind}`))]).toEqual([]);
  for (const [table, { n }] of await Promise.all(tables.map(async (t) => [t, (await w.asOwner<{ n: number }>(`select count(*)::int as n from ${t}`))[0]!] as const))) {
    expect(n, table).toBe(rows.filter((r) => r.of === table).length);
    expect(n, table).toBeGreaterThan(0);
  }
  const kinds = Object.entries(walls).flatMap(([t, of]) => Object.keys(of).map((k) => `${t} ${k}`));
  expect(kinds.filter((k) => !rows.some((r) => `${r.of} ${r.kind}` === k))).toEqual([]);
});

test('every table stands behind a wall, or is one of those that name no matter and nobody', async () => {
  const all = await w.asOwner<{ name: string; walled: boolean; readable: boolean; audience: boolean }>(`select relname as name, relrowsecurity as walled, has_table_privilege('huiyin_app', oid, 'select') as readable,
    exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'audience') as audience from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`);
  expect(all.filter((t) => t.walled).map((t) => t.name).sort()).toEqual([...tables, ...systemOnly, ...Object.keys(personal), ...addressed].sort());
  expect(all.filter((t) => t.audience && !t.walled)).toEqual([]);
  expect(all.filter((t) => t.readable && !t.walled).map((t) => t.name).sort()).toEqual([...open].sort());
});

describe('without the application’s own filter', () => {
  test('everybody sees what the table gives their part, row for row, and nothing else', async () => {
    expect(actors.length).toBe(25);
    for (const actor of actors) {
      const seen = await everything(actor.scopes);
      for (const table of tables) {
        const named = (ids: string[]) => ids.map((id) => { const r = rows.find((o) => o.of === table && o.id === id); return `${table} ${r?.kind} ${id}`; }).sort();
        expect(named(seen.get(table)!.map((r) => idOf(table, r))), `${actor.name} ${actor.role}`).toEqual(named(rows.filter((r) => r.of === table && sees(r, actor)).map((r) => r.id)));
      }
    }
  });

  test('who has no scope sees nothing: neither none, nor an empty one, nor the name of one', async () => {
    for (const scopes of [[], [''], ['office:'], [`office:${w.schemeId.slice(0, -1)}`], ['*'], ['office:%']]) {
      for (const [table, got] of await everything(scopes)) expect(got, `${table} ${scopes.join()}`).toEqual([]);
    }
    await withClient(w.database.appUrl, async (c) => { for (const t of tables) expect((await c.query(`select * from ${t}`)).rows, t).toEqual([]); });
  });

  test('what only the system reads is nobody’s', async () => {
    for (const t of systemOnly) {
      const system = await w.asRole<{ n: number }>(['system:*'], `select count(*)::int as n from ${t}`);
      expect(system, t).toEqual(await w.asOwner(`select count(*)::int as n from ${t}`));
      for (const actor of actors) expect(await w.asRole(actor.scopes, `select * from ${t}`), `${actor.role} ${t}`).toEqual([]);
    }
  });

  test('what is one member’s is theirs alone', async () => {
    await readForNotices(w.services);
    expect(await w.asOwner("select from notice where kind = 'REFERRED'")).not.toEqual([]);
    for (const [t, column] of Object.entries(personal)) for (const actor of actors) {
      const others = (await w.asRole<Record<string, string>>(actor.scopes, `select * from ${t}`)).filter((row) => row[column!] !== actor.membershipId);
      expect(others, `${actor.name} ${t}`).toEqual([]);
    }
  });

  test('nothing that a department or another observer reads names an observer or gives their number', async () => {
    const observers = await w.asOwner<{ id: string; name: string }>("select m.id, p.name from membership m join person p on p.id = m.person_id where m.role = 'OBSERVER'");
    expect(observers.length).toBe(4);
    for (const actor of actors.filter((a) => part(a) === 'UNIT' || part(a) === 'OBSERVER')) {
      const read = JSON.stringify([...await everything(actor.scopes)]);
      for (const o of observers.filter(({ id }) => id !== actor.membershipId)) {
        expect(read.includes(o.name), `${actor.name} reads ${o.name}`).toBe(false);
        const { phone } = Object.values(cast).find((one) => one.name === o.name) ?? {};
        if (phone) expect(read.includes(phone), `${actor.name} reads ${phone}`).toBe(false);
      }
    }
  });

  test('nobody writes a row that the system does not see, nor changes one they do not see', async () => {
    const other = actors.find((a) => a.role === 'OFFICER' && a.schemeId !== w.schemeId)!;
    for (const t of tables.filter((name) => !/_event|_unit|journal|session|^rung$|^opinion_/.test(name))) {
      expect(await w.asRole(other.scopes, `update ${t} set audience = audience where audience @> array['office:${w.schemeId}'] returning id`), t).toEqual([]);
      await expect(w.asRole(['system:*'], `update ${t} set audience = '{}'`), t).rejects.toThrow(/row-level security/);
    }
  });
});
