import { expect } from 'vitest';
import type { cast } from '../../test/cast.ts';
import { later } from '../../test/later.ts';
import { change, key, steps } from '../../test/steps.ts';
import { terms } from '../../test/terms.steps.ts';
import { clause, type World } from '../../test/world.ts';
import { sample } from './draw.ts';

type Who = keyof typeof cast;
const FIELDS = 'lookBack { id version state kind }';
const OK = change('lookBackOk', 'LookBackFoundInput', FIELDS);
const REBOUND = change('lookBackRebound', 'LookBackFoundInput', FIELDS);
const ASSIGN = change('lookBackAssign', 'LookBackAssignInput', FIELDS);
const BEGIN = change('lookBackDraw', 'LookBackDrawInput', FIELDS);
const LINK = change('issueLinkRecurrence', 'IssueRecurrenceInput', 'issue { recurrenceOf { id } }');

interface Row { id: string; version: number; kind: string; reviewer_id: string; candidates: string[]; state: string; issue_id: string; draw_id: string | null }
const rows = (w: World, issueId: string) => w.asOwner<Row>('select * from look_back where issue_id = $1 order by drawn_at, id', [issueId]);
const version = async (w: World, id: string) => (await w.asOwner<{ version: number }>('select version from issue where id = $1', [id]))[0]!.version;
const issue = async (w: World, id: string) => (await w.asOwner<{ state: string; round: number; level: number; effect: string }>('select state, round, level, effect from issue where id = $1', [id]))[0]!;
const keyOf = (w: World, membershipId: string) => Object.keys(w.members).find((k) => w.members[k] === membershipId) as Who;

/** A matter that was struck off on 2 March; its look-back day comes at the end of the month. */
async function cleared(w: World, over: Record<string, unknown> = {}, who: 'zhang' | 'wang' = 'zhang') {
  const s = steps(w);
  const { opinions: [o] } = await s.file(who);
  const { id } = await s.register(o!.id, 'qian', over);
  const { latestReferral: { id: referralId } } = await s.refer(id);
  await s.signFor(referralId);
  await s.claim(referralId);
  const reply = await s.draft(referralId);
  await s.submit(reply.id);
  await s.sign(reply.id);
  await s.accept(referralId);
  await s.clear(id, await version(w, id));
  return id;
}

clause('A-37 what was struck off is looked back at by somebody outside the chain, and what came back is reopened one rung higher and supervised', async (w) => {
  const t = terms(w);
  const issueId = await cleared(w, { highRisk: true });
  const begun = () => ({ i: { idempotencyKey: key(), issueId } });
  for (const who of ['sun', 'zhao', 'zhang', 'lin'] as const) expect((await w.as(who).refused(BEGIN, begun())).code).toBe('NOT_YOURS');
  await later(w, '2026-03-29T09:00:00+08:00');
  expect(await rows(w, issueId)).toEqual([]);
  await later(w, '2026-03-30T00:00:00+08:00');
  await w.tick();
  const [author, risk] = (await rows(w, issueId)).sort((a, b) => a.kind.localeCompare(b.kind)) as [Row, Row];
  expect([author, risk]).toMatchObject([{ kind: 'AUTHOR', state: 'ASSIGNED', reviewer_id: w.members['zhang'] }, { kind: 'RISK', state: 'ASSIGNED' }]);
  expect(await rows(w, issueId)).toHaveLength(2);
  // nobody who registered, referred, handled, signed, reviewed or cleared it, nor anybody of its units, could have been drawn
  expect(risk.candidates.map((m) => keyOf(w, m)).sort()).toEqual(['li', 'mei', 'wang']);
  expect(risk.candidates).toContain(risk.reviewer_id);
  const reviewer = keyOf(w, risk.reviewer_id);
  for (const who of ['zhao', 'zhou', 'sun', 'qian', 'kang', 'lin', 'zhang', 'cheng'] as const) {
    expect((await w.as('qian').refused(ASSIGN, { i: { lookBackId: risk.id, expectedVersion: risk.version, reviewerId: w.members[who] } })), who).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'A-37' });
  }
  await expect(w.asRole(['system:*'], 'update look_back set reviewer_id = $1 where id = $2', [w.members['zhao'], risk.id])).rejects.toThrow('outside the handling chain');
  const ask = '{ lookBacks(where: { mine: true }) { totalCount nodes { id title problem answer evidence seed reviewer { name } candidates { name } issue { id submitter { name } } allowedActions { action } } } }';
  const { lookBacks } = await w.as(reviewer).run(ask);
  expect(lookBacks.nodes[0]).toMatchObject({ id: risk.id, title: '变更登记多头跑', answer: '已合并窗口，自下月起一次办结。', issue: null, seed: null, candidates: null });
  expect(JSON.stringify(lookBacks)).not.toContain('张企业');
  for (const who of ['zhao', 'sun', 'cheng', 'admin'] as const) expect((await w.as(who).run('{ lookBacks { totalCount } }')).lookBacks.totalCount, who).toBe(0);

  const found = (over: object = {}) => ({ i: { lookBackId: risk.id, expectedVersion: risk.version, notes: '走访窗口，仍需跑三个窗口', visitedOn: '2026-03-30', ...over } });
  for (const who of ['qian', 'kang'] as const) expect(await w.as(who).refused(OK, found())).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['zhao', 'sun', 'zhang'] as const) expect(await w.as(who).refused(OK, found())).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as(reviewer).refused(REBOUND, found())).toMatchObject({ code: 'INCOMPLETE', field: 'paperIds' });
  expect(await w.as(reviewer).refused(REBOUND, found({ notes: ' ', paperIds: ['x'] }))).toMatchObject({ code: 'INCOMPLETE', field: 'notes' });
  for (const visitedOn of ['2026-03-29', '2026-03-31']) expect(await w.as(reviewer).refused(OK, found({ visitedOn }))).toMatchObject({ code: 'INVALID', field: 'visitedOn' });
  await w.as(reviewer).run(REBOUND, found({ paperIds: [await t.paper(reviewer)] }));
  expect(await issue(w, issueId)).toEqual({ state: 'REOPENED', round: 2, level: 1, effect: 'REBOUNDED' });
  expect((await rows(w, issueId)).map((r) => r.state).sort()).toEqual(['LAPSED', 'REBOUNDED']);
  // supervised at once; the responsible unit is the same, and the first clearance stays on record
  const [supervision] = await w.asOwner<{ number: string; source: string; state: string; raised: boolean; unit_id: string }>('select * from supervision where issue_id = $1', [issueId]);
  expect(supervision).toMatchObject({ number: '督办〔2026〕1号', source: 'REBOUND', state: 'NOTIFIED', raised: false, unit_id: w.units['市场监管局'] });
  expect(await w.asOwner('select round, confirmed_by_id from clearance where issue_id = $1', [issueId])).toEqual([{ round: 1, confirmed_by_id: w.members['qian'] }]);
  expect(await w.as('qian').refused(BEGIN, begun())).toMatchObject({ code: 'WRONG_STATE', rule: 'A-37' });
  expect(await w.as('zhang').refused(OK, { i: { lookBackId: author.id, expectedVersion: author.version + 1, notes: '已改', visitedOn: '2026-03-30' } })).toMatchObject({ code: 'WRONG_STATE' });
  // one rung higher: its leader signs for it
  const s = steps(w);
  const { latestReferral } = await s.refer(issueId, await version(w, issueId));
  expect((await w.as('zhao').refused(change('referralSignFor', 'OnReferralInput', 'referral { id }'), { i: { referralId: latestReferral.id, expectedVersion: 1 } }))).toMatchObject({ code: 'NOT_YOURS', rule: 'A-37' });
  await s.signFor(latestReferral.id, 1, 'sun');
});

clause('A-37 a sample is drawn each month from what nobody looked at, by a seed that is kept; what lasts is confirmed', async (w) => {
  const s = steps(w);
  const first = await cleared(w);
  await later(w, '2026-03-03T10:00:00+08:00');
  const second = await cleared(w, {}, 'wang');
  await later(w, '2026-03-31T10:00:00+08:00');
  // the author alone confirms nothing before the draw
  for (const id of [first, second]) {
    const [asked] = await rows(w, id);
    expect(asked).toMatchObject({ kind: 'AUTHOR' });
    await w.as(keyOf(w, asked!.reviewer_id)).run(OK, { i: { lookBackId: asked!.id, expectedVersion: asked!.version, notes: '确实改了', visitedOn: '2026-03-31' } });
    expect(await issue(w, id)).toMatchObject({ state: 'CLEARED', effect: 'NOT_LOOKED' });
  }
  await later(w, '2026-04-01T00:00:00+08:00');
  await w.tick();
  const [draw] = await w.asOwner<{ seed: string; population: string[]; picked: string[]; share: number; rounding: 'CEILING'; period: string }>('select * from look_back_draw');
  expect(draw).toMatchObject({ period: '2026-03', population: [first, second].sort(), share: 10, rounding: 'CEILING' });
  expect(draw!.picked).toHaveLength(1);
  expect(sample(draw!.seed, draw!.population, draw!.share, draw!.rounding)).toEqual(draw!.picked);
  await expect(w.asRole(['system:*'], "update look_back_draw set seed = 'other'")).rejects.toThrow('never changes');
  expect((await w.as('qian').run('{ lookBackDraws { nodes { period of drawn redrawn } } }')).lookBackDraws.nodes).toEqual([{ period: '2026-03', of: 2, drawn: 1, redrawn: true }]);
  for (const who of ['lin', 'zhang', 'sun', 'cheng'] as const) expect((await w.as(who).run('{ lookBackDraws { nodes { seed } } }')).lookBackDraws.nodes, who).toEqual([]);
  const [picked] = draw!.picked as [string];
  const other = draw!.population.find((id) => id !== picked)!;
  expect(await issue(w, other)).toMatchObject({ state: 'CONFIRMED', effect: 'LASTING' });
  const look = (await rows(w, picked)).find((r) => r.kind === 'SAMPLE')!;
  expect(await w.as('qian').refused(BEGIN, { i: { idempotencyKey: key(), issueId: picked } })).toMatchObject({ code: 'DUPLICATE' });
  await w.as(keyOf(w, look.reviewer_id)).run(OK, { i: { lookBackId: look.id, expectedVersion: look.version, notes: '现场办理一次办结', visitedOn: '2026-04-01' } });
  expect(await issue(w, picked)).toMatchObject({ state: 'CONFIRMED', effect: 'LASTING' });
  // the three fields are three: confirmed, adopted, lasting; reported again, the earlier one’s effect says so and nothing else of it moves
  await later(w, '2026-04-02T10:00:00+08:00');
  const { opinions: [again] } = await s.file('zhang', { month: '2026-04' });
  const { id: newId } = await s.register(again!.id);
  expect(await w.as('qian').refused(LINK, { i: { issueId: newId, expectedVersion: 1, earlierId: newId } })).toMatchObject({ code: 'INVALID', field: 'earlierId' });
  for (const who of ['zhang', 'lin'] as const) expect(await w.as(who).refused(LINK, { i: { issueId: newId, expectedVersion: 1, earlierId: picked } })).toMatchObject({ code: expect.stringMatching(/NOT_YOURS|NOT_FOUND/) });
  expect((await w.as('qian').run(LINK, { i: { issueId: newId, expectedVersion: 1, earlierId: picked } })).issueLinkRecurrence.issue.recurrenceOf.id).toBe(picked);
  expect(await issue(w, picked)).toMatchObject({ state: 'CONFIRMED', effect: 'RECURRED' });
});

clause('B-25 a notice on working days moves the day on which something cleared is looked back at, as long as it has not come', async (w) => {
  const waiting = await cleared(w, { highRisk: true });
  const day = async () => (await w.asOwner<{ on: string; at: string }>(`select to_char(c.look_back_on, 'YYYY-MM-DD') as on, to_char(a.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at
    from clearance c join alarm a on a.subject_id = c.issue_id and a.kind = 'look-back' where c.issue_id = $1`, [waiting]))[0]!;
  expect(await day()).toEqual({ on: '2026-03-30', at: '2026-03-30 00:00' });
  const PREVIEW_DAY = 'query($day: LocalDate!) { calendarDayPreview(day: $day) { calendarVersion } }';
  const CLOSE = 'mutation($i: CalendarDayCloseInput!) { calendarDayClose(input: $i) { calendars { id } } }';
  const close = async (on: string) => {
    const { calendarDayPreview: { calendarVersion } } = await w.as('admin').run(PREVIEW_DAY, { day: on });
    return { i: { idempotencyKey: key(), calendarVersion, day: on, reason: '区里停止办公一天', document: '区政办发〔2026〕3号' } };
  };
  expect((await w.as('zhang').refused(CLOSE, await close('2026-03-18'))).code).toMatch(/NOT_YOURS|FORBIDDEN/);
  expect(await day()).toMatchObject({ on: '2026-03-30' });
  await w.as('admin').run(CLOSE, await close('2026-03-18'));
  expect(await day()).toEqual({ on: '2026-03-31', at: '2026-03-31 00:00' });
  expect((await w.journal()).filter((e) => e.type === 'IssueLookBackMoved').map((e) => [e.subject_id, e.actor_id])).toEqual([[waiting, 'system']]);
  // said to the office with its record, and done once
  expect((await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Issue { clearances { lookBackOn } } } }', { id: waiting })).node.clearances).toEqual([{ lookBackOn: '2026-03-31' }]);
  await w.tick();
  expect((await w.journal()).filter((e) => e.type === 'IssueLookBackMoved')).toHaveLength(1);
  await later(w, '2026-03-30T10:00:00+08:00');
  expect(await rows(w, waiting)).toEqual([]);
  await later(w, '2026-03-31T00:00:00+08:00');
  await w.tick();
  expect((await rows(w, waiting)).map((r) => r.kind).sort()).toEqual(['AUTHOR', 'RISK']);
  // what has come stays, whatever is said of earlier days
  await w.as('admin').run(CLOSE, await close('2026-04-02'));
  expect(await day()).toMatchObject({ on: '2026-03-31' });
  await expect(w.asRole(['system:*'], 'update clearance set look_back_on = null where issue_id = $1', [waiting])).rejects.toThrow('not taken away');
});
