import { expect } from 'vitest';
import { clues } from '../../test/clue-steps.ts';
import { anOpinion, change, steps } from '../../test/steps.ts';
import { SPLIT, triageSteps } from '../../test/triage.steps.ts';
import { watching } from '../../test/watching.ts';
import { clause, type World } from '../../test/world.ts';
import { verifyJournal } from '../journal/verify.ts';
import { readForNotices } from '../notices/reader.ts';

const words = '苟科长当面索要两万元好处费';
const CLASSIFY = change('opinionRestrict', 'OpinionRestrictInput', 'opinionId');
const ASK = `query($id: ID!, $sub: ID!, $m: ID, $text: String) {
  node(id: $id) { id ... on Opinion { title problem } }
  sub: node(id: $sub) { id ... on Submission { number opinions { id title } timeline { label text } calls { notes } } }
  opinions { totalCount nodes { id title problem } } submissions { totalCount nodes { id number opinions { id } } } found: submissions(where: { text: $text }) { totalCount }
  notices { totalCount nodes { id label text subject { id } } } archive(membershipId: $m, first: 100) { nodes { id label text subjectId } }
  dueThisWeek: viewer { cursor } }`;

async function sightOf(w: World, who: 'lin' | 'qian' | 'zhang' | 'kang', ids: { opinion: string; submission: string }) {
  const { data } = await w.as(who).raw(ASK, { id: ids.opinion, sub: ids.submission, m: who === 'zhang' ? null : w.members['zhang'], text: '好处费' });
  return data as unknown as Record<string, { totalCount: number; nodes: unknown[] } | { id: string } | null>;
}

clause('A-41 an opinion that is a clue leaves every list, count, search, stream, notice and archive of those who had it, and its words are taken from the journal', async (w) => {
  const s = steps(w);
  const c = clues(w);
  const filed = await s.file('zhang', { opinions: [anOpinion({ title: words, problem: words })] });
  const ids = { opinion: filed.opinions[0]!.id, submission: filed.id };
  await s.call(filed.id, 1, { notes: `来电核实：${words}` });
  await w.as('zhang').run(change('opinionAmend', 'OpinionAmendInput', 'opinion { id }'), { i: { opinionId: ids.opinion, expectedVersion: 1, title: words, problem: words } });
  await readForNotices(w.services);
  await w.tick();
  expect(JSON.stringify(await sightOf(w, 'lin', ids))).toContain(words);
  for (const who of ['zhao', 'wang', 'li', 'mei', 'admin', 'yan'] as const) {
    expect(await w.as(who).refused(CLASSIFY, { i: { opinionId: ids.opinion, expectedVersion: 2, kind: 'CLUE' } })).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await w.as('zhang').refused(CLASSIFY, { i: { opinionId: ids.opinion, expectedVersion: 2, kind: 'CLUE' } })).toMatchObject({ code: 'NOT_YOURS' });
  const windows = { lin: watching(w, w.as('lin').cookie()), qian: watching(w, w.as('qian').cookie(), { scope: 'OFFICE' }), zhao: watching(w, w.as('zhao').cookie()), yan: watching(w, w.as('yan').cookie()) };
  await windows.yan.opened();
  const { opinionRestrict } = await w.as('lin').run(CLASSIFY, { i: { opinionId: ids.opinion, expectedVersion: 2, kind: 'CLUE', accusedUnitId: w.units['市场监管局'], accusedPerson: '苟科长' } });
  expect(opinionRestrict.opinionId).toBe(ids.opinion);
  for (const who of ['lin', 'qian'] as const) {
    const came = await windows[who].until((all) => new Set(all.filter(({ event }) => event.__typename === 'Gone').map(({ event }) => event.id)).size >= 2);
    expect(came.filter(({ event }) => event.__typename === 'Gone').map(({ event }) => event.id)).toEqual(expect.arrayContaining([ids.opinion, ids.submission]));
    expect(came.filter(({ event }) => event.type?.startsWith('Clue'))).toEqual([]);
  }
  await windows.yan.until((all) => all.some(({ event }) => event.type === 'ClueClassified'));
  expect(windows.zhao.came).toEqual([]);
  await readForNotices(w.services);
  await w.tick();
  for (const who of ['lin', 'qian', 'kang'] as const) {
    const seen = await sightOf(w, who, ids);
    expect(JSON.stringify(seen), who).not.toContain(words);
    for (const id of Object.values(ids)) expect(JSON.stringify(seen), who).not.toContain(id);
    expect(seen, who).toMatchObject({ node: null, sub: null, opinions: { totalCount: 0 }, submissions: { totalCount: 0 }, found: { totalCount: 0 } });
  }
  // its author keeps it, as it stands with the clue officers
  const own = await sightOf(w, 'zhang', ids);
  expect(own).toMatchObject({ node: { title: '保密事项', problem: '' }, sub: { id: ids.submission } });
  const { clues: theirs } = await w.as('zhang').run('{ clues { nodes { id } } }');
  expect((await c.see(theirs.nodes[0].id, 'zhang'))!.content!.facts).toContain(words);
  const open = await c.open(theirs.nodes[0].id);
  expect(open.content!.facts).toContain(words);
  expect(JSON.stringify(open)).not.toContain('张企业');
  // nothing of it lies about, and the journal still verifies
  const kept = JSON.stringify([await w.asOwner('select * from journal_payload'), await w.asOwner('select * from opinion'), await w.asOwner('select * from notice'), await w.asOwner('select * from access_log')]);
  expect(kept).not.toContain(words);
  const verdicts = await w.asOwnerEm((em) => verifyJournal(em, w.services.signer));
  expect(verdicts.filter((v) => v.broken)).toEqual([]);
  expect(await w.asOwner("select state from clock where subject_id = any($1) and state not in ('VOIDED', 'MET')", [Object.values(ids)])).toEqual([]);
  for (const window of Object.values(windows)) await window.close();
});

clause('A-41 of a form with several opinions the rest goes on as it was', async (w) => {
  const s = steps(w);
  const filed = await s.file('zhang', { opinions: [anOpinion({ title: words, problem: words }), anOpinion({ problem: '窗口排队时间过长' })] });
  const [clue, rest] = filed.opinions as unknown as [{ id: string }, { id: string }];
  await w.as('qian').run(CLASSIFY, { i: { opinionId: clue.id, expectedVersion: 1, kind: 'RETALIATION' } });
  const seen = (await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Submission { state opinions { id } timeline { label text } } } }', { id: filed.id })).node;
  expect(seen).toMatchObject({ state: 'SUBMITTED', opinions: [{ id: rest.id }] });
  expect(JSON.stringify(seen)).not.toContain(words);
  expect((await s.register(rest.id)).state).toBe('REGISTERED');
  expect(await w.as('qian').refused(CLASSIFY, { i: { opinionId: clue.id, expectedVersion: 2, kind: 'CLUE' } })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('qian').refused(CLASSIFY, { i: { opinionId: rest.id, expectedVersion: 2, kind: 'CLUE' } })).toMatchObject({ code: 'WRONG_STATE' });
});

/** Everything of somebody's that could still say it, and everything the application keeps of it. */
async function everywhere(w: World, who: 'lin' | 'qian' | 'kang') {
  const seen = await w.as(who).run(`{ opinions(first: 50) { nodes { id title problem similar { opinion { id title } issue { id title } } } } submissions { nodes { opinions { title problem splitFrom { title problem } parts { title problem } } timeline { text } } }
    issues { nodes { title problem suggestion timeline { text } } } notices(first: 50) { nodes { text } } commonIssues { nodes { title } } }`);
  return JSON.stringify(seen);
}
const keptOf = async (w: World) => JSON.stringify([await w.asOwner('select * from journal_payload'), await w.asOwner('select * from opinion'), await w.asOwner('select * from issue'), await w.asOwner('select * from notice')]);

clause('A-41 a clue found in part of what was split takes the whole of what it was split from along', async (w) => {
  const t = triageSteps(w);
  const filed = await steps(w).file('zhang', { opinions: [anOpinion({ title: words, problem: `${words}；另外窗口排队太久` })] });
  const whole = filed.opinions[0]!.id;
  const { opinion: split } = (await w.as('lin').run(SPLIT, { i: { ...await t.onOpinion(whole), parts: [{ title: words, problem: words }, { title: '排队', problem: '窗口排队太久' }] } })).opinionSplit;
  const [clue, rest] = split.parts as { id: string }[] as [{ id: string }, { id: string }];
  expect(await w.as('qian').refused(CLASSIFY, { i: { ...await t.onOpinion(whole), kind: 'CLUE' } })).toMatchObject({ code: 'WRONG_STATE' });
  await w.as('lin').run(CLASSIFY, { i: { ...await t.onOpinion(clue.id), kind: 'CLUE', accusedPerson: '苟科长' } });
  await readForNotices(w.services);
  await w.tick();
  for (const who of ['lin', 'qian', 'kang'] as const) expect(await everywhere(w, who), who).not.toContain(words);
  expect(await keptOf(w)).not.toContain(words);
  // the other part goes on; what its author wrote stands whole in the case
  expect((await steps(w).register(rest.id, 'lin')).state).toBe('REGISTERED');
  const { clues: theirs } = await w.as('zhang').run('{ clues { nodes { id } } }');
  expect((await clues(w).see(theirs.nodes[0].id, 'zhang'))!.content!.facts).toContain(`${words}；另外窗口排队太久`);
});

clause('A-41 a clue that was in the ledger, or was split, before that was taken back leaves nothing there', async (w) => {
  const t = triageSteps(w);
  const filed = await steps(w).file('zhang', { opinions: [anOpinion({ title: words, problem: words }), anOpinion({ title: '另一件', problem: `园区${words}` })] });
  const [one, two] = filed.opinions.map((o) => o.id) as [string, string];
  const { number } = await steps(w).register(one, 'qian', { title: words, problem: words });
  await t.undo(one);
  await w.as('qian').run(SPLIT, { i: { ...await t.onOpinion(two), parts: [{ title: words, problem: words }, { title: '其他', problem: '其他' }] } });
  await t.undo(two);
  for (const who of ['zhang', 'zhao'] as const) expect((await w.as(who).refused(CLASSIFY, { i: { ...await t.onOpinion(one), kind: 'CLUE' } })).code).toMatch(/NOT_YOURS|NOT_FOUND/);
  for (const id of [one, two]) await w.as('qian').run(CLASSIFY, { i: { ...await t.onOpinion(id), kind: 'CLUE', accusedPerson: '苟科长' } });
  for (const who of ['lin', 'qian', 'kang'] as const) expect(await everywhere(w, who), who).not.toContain(words);
  expect(await keptOf(w)).not.toContain(words);
  // its number stays void, so that the series has no gap
  expect(await w.asOwner('select number, state from issue')).toEqual([{ number, state: 'VOIDED' }]);
  expect((await w.asOwner<{ state: string }>('select state from submission'))[0]!.state).toBe('RESTRICTED');
  expect((await w.asOwnerEm((em) => verifyJournal(em, w.services.signer))).filter((v) => v.broken)).toEqual([]);
});
