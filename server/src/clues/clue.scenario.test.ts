import { expect } from 'vitest';
import { CASE, clueChange, clues, planted } from '../../test/clue-steps.ts';
import { joined } from '../../test/joins.ts';
import { key } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const others = ['qian', 'kang', 'lin', 'mei', 'sun', 'zhao', 'zhou', 'wulead', 'li', 'wang', 'ji', 'gu', 'cheng', 'admin', 'secure', 'audit'] as const;
const LIST = '{ clues { totalCount nodes { id kind state filedAt } } }';

/** Nobody else finds a trace: in a list, a count, by its ID, or with words that differ from those for what is not there. */
async function untraced(w: World, id: string) {
  const missing = 'clu_01a0000000007000800000000000000f';
  for (const who of others) {
    expect((await w.as(who).run(LIST)).clues, who).toEqual({ totalCount: 0, nodes: [] });
    expect((await w.as(who).run(CASE, { id })).node, who).toBeNull();
  }
  for (const who of ['qian', 'lin', 'sun', 'zhao', 'wang', 'ji'] as const) {
    const refused = await w.as(who).refused(clueChange('clueOpen'), { i: { clueId: id, purpose: 'REVIEW' } });
    expect(refused, who).toEqual(await w.as(who).refused(clueChange('clueOpen'), { i: { clueId: missing, purpose: 'REVIEW' } }));
    expect(refused.code).toBe('NOT_FOUND');
  }
}

clause('A-41 a clue goes to the clue officers alone, who read it only once they have said what for; what it says is sealed', async (w) => {
  const c = clues(w);
  expect(await c.refusedFile('zhang', { facts: ' ' })).toMatchObject({ code: 'INCOMPLETE', field: 'facts' });
  expect(await c.refusedFile('zhang', { accusedUnitId: null, accusedPerson: null })).toMatchObject({ code: 'INCOMPLETE', field: 'accusedUnitId' });
  for (const who of ['qian', 'lin', 'zhao', 'yan'] as const) expect(await c.refusedFile(who, {})).toMatchObject({ code: 'NOT_YOURS' });
  const filed = await c.file('zhang', { paperIds: [await c.paper('zhang')], happenedOn: '2026-02-20', place: '二号窗口' });
  expect(filed).toMatchObject({ state: 'RECEIVED', mine: true, number: null, content: { facts: planted.facts }, accused: { person: planted.person } });
  expect(filed.receipt).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  await untraced(w, filed.id);
  const closed = (await c.see(filed.id, 'yan'))!;
  expect(closed).toMatchObject({ state: 'RECEIVED', mine: false, receipt: null, content: null, accused: null, papers: null, notes: null, assessment: null, released: null });
  expect(closed.allowedActions.find((a) => a.action === 'investigate')).toMatchObject({ enabled: false });
  expect(await c.refused('yan', 'clueInvestigate', { clueId: filed.id, expectedVersion: 1, reason: planted.reason, basis: '条例' })).toMatchObject({ code: 'NOT_YOURS', rule: 'opened-with-purpose' });
  const open = await c.open(filed.id);
  expect(open).toMatchObject({ content: { facts: planted.facts, happenedOn: '2026-02-20', place: '二号窗口' }, accused: { unitName: '市场监管局', person: planted.person }, papers: [{ fileName: `${planted.paper}.png` }] });
  expect(open.number).toMatch(/^DJ-X-/);
  // nobody's name is among what was written down, and it is as closed to the other officer as before
  expect(JSON.stringify(open)).not.toMatch(/张企业/);
  expect((await c.see(filed.id, 'he'))!.content).toBeNull();
  const paper = open.papers![0]!.id;
  expect((await c.fetchPaper('yan', paper)).status).toBe(200);
  for (const who of ['he', 'qian', 'zhao', 'lin', 'wang'] as const) expect((await c.fetchPaper(who, paper)).status, who).toBe(404);
  w.set('2026-03-02T10:16:00+08:00');
  expect((await c.see(filed.id, 'yan'))!.content).toBeNull();
  expect((await c.fetchPaper('yan', paper)).status).toBe(404);
  // on disk, in the journal and in the log there is none of it
  const rows = JSON.stringify([await w.asOwner('select * from clue'), await w.asOwner("select encode(content, 'escape') as c, encode(accused, 'escape') as a from clue"), await w.asOwner("select encode(name, 'escape') as n, encode(substr(bytes, 1, 400), 'escape') as b from clue_paper"),
    await w.asOwner('select * from journal_payload'), await w.asOwner('select * from journal_entry'), await w.asOwner('select * from access_log'), await w.asOwner('select * from idempotency'), await w.asOwner('select * from notice')]);
  for (const words of Object.values(planted)) expect(rows).not.toContain(words);
  // who reported it stands in no entry as the one who did something
  expect((await w.journal()).filter((e) => e.type.startsWith('Clue')).map((e) => e.actor_id)).toEqual(['reporter']);
});

clause('A-22 A-47 retaliation and obstruction are reported the same way, and are concluded with a result and what it rests on by nobody of the accused', async (w) => {
  const c = clues(w);
  for (const kind of ['RETALIATION', 'OBSTRUCTION'] as const) {
    const filed = await c.file('zhang', { kind });
    await c.open(filed.id);
    const taken = await c.does('yan', 'clueInvestigate', { clueId: filed.id, expectedVersion: 1, reason: planted.reason, basis: '条例' });
    const noted = await c.does('yan', 'clueNote', { clueId: filed.id, expectedVersion: taken.version, text: planted.note });
    expect(noted.notes).toEqual([{ supplied: false, text: planted.note }]);
    expect(await c.refused('yan', 'clueConclude', { clueId: filed.id, expectedVersion: noted.version, result: planted.result, basis: ' ', released: planted.released })).toMatchObject({ code: 'INCOMPLETE', field: 'basis' });
    const own = (await c.see(filed.id, 'zhang'))!;
    expect(own).toMatchObject({ state: 'INVESTIGATING', assessment: null, notes: [], released: null });
    const done = await c.does('yan', 'clueConclude', { clueId: filed.id, expectedVersion: noted.version, result: planted.result, basis: '《条例》第六十九条', released: planted.released });
    expect(done).toMatchObject({ state: 'CONCLUDED', outcome: { text: planted.result, basis: '《条例》第六十九条' } });
    const told = (await c.see(filed.id, 'zhang'))!;
    expect(told).toMatchObject({ state: 'CONCLUDED', released: planted.released, outcome: null });
    expect(told.timeline.map((t) => t.label)).toEqual(['保密事项已收到', '保密事项已开始调查核实', '保密事项已办结']);
    if (kind === 'RETALIATION') await untraced(w, filed.id);
    expect(await c.refused('yan', 'clueInvestigate', { clueId: filed.id, expectedVersion: done.version, reason: '再查', basis: '再查' })).toMatchObject({ code: 'WRONG_STATE' });
  }
});

clause('A-41 a clue that is not taken up ends with a reason, and its reporter adds to it only while it is open', async (w) => {
  const c = clues(w);
  const filed = await c.file();
  const more = await c.does('zhang', 'clueSupply', { clueId: filed.id, expectedVersion: 1, text: '还有一位同事在场', paperIds: [await c.paper('zhang')] });
  expect(more.notes).toEqual([{ supplied: true, text: '还有一位同事在场' }]);
  expect(await c.refused('wang', 'clueSupply', { clueId: filed.id, expectedVersion: more.version, text: '旁人' })).toMatchObject({ code: 'NOT_FOUND' });
  await c.open(filed.id);
  const ended = await c.does('yan', 'clueSetAside', { clueId: filed.id, expectedVersion: more.version, reason: '属正常收费', basis: '收费目录', released: planted.released });
  expect(ended).toMatchObject({ state: 'UNSUBSTANTIATED' });
  expect((await c.see(filed.id, 'zhang'))!).toMatchObject({ released: planted.released, assessment: null });
  expect(await c.refused('zhang', 'clueSupply', { clueId: filed.id, expectedVersion: ended.version, text: '再补' })).toMatchObject({ code: 'WRONG_STATE' });
});

clause('A-41 whoever belongs to the accused stands aside: also a clue officer, also one who is named, also one who joins the unit later', async (w) => {
  const c = clues(w);
  const named = await c.file('zhang', { accusedPerson: '严专办（线索专办员）' });
  expect((await w.as('yan').run(LIST)).clues.totalCount).toBe(0);
  expect(await c.refused('yan', 'clueOpen', { clueId: named.id, purpose: 'REVIEW' })).toMatchObject({ code: 'NOT_FOUND' });
  expect((await c.see(named.id, 'he'))!.state).toBe('RECEIVED');
  expect(await c.refusedFile('zhang', { accusedPerson: '严专办、何专办', idempotencyKey: key() })).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'recusal' });
  // somebody comes to belong to the unit: what they saw is gone from their sight
  const seen = await c.file('wang');
  expect((await c.see(seen.id, 'yan'))!.state).toBe('RECEIVED');
  const [{ person_id }] = await w.asOwner<{ person_id: string }>('select person_id from membership where id = $1', [w.members['yan']]) as [{ person_id: string }];
  await joined(w, person_id, w.units['市场监管局']!);
  expect(await c.see(seen.id, 'yan')).toBeNull();
  expect((await c.see(seen.id, 'he'))!.state).toBe('RECEIVED');
  // and a case whose accused is named later leaves whoever is tied to them
  const classified = await c.file('li', { accusedUnitId: null, accusedUnitName: '某窗口单位', accusedPerson: null });
  await c.open(classified.id, 'he');
  expect(await c.does('he', 'clueNameAccused', { clueId: classified.id, expectedVersion: 1, accusedUnitId: w.units['市场监管局'] })).toMatchObject({ accused: { unitName: '市场监管局' } });
  expect(await c.see(classified.id, 'yan')).toBeNull();
});
