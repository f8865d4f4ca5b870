import { expect } from 'vitest';
import { cityUnit, replySteps } from '../../test/reply-steps.ts';
import { anOpinion, change, key, steps } from '../../test/steps.ts';
import { watching } from '../../test/watching.ts';
import { clause, type World } from '../../test/world.ts';

type Who = Parameters<World['as']>[0];
const WRITE = change('noteWrite', 'NoteWriteInput', 'note { id text at by }');
const READ = `query($id: ID!) { node(id: $id) { ... on Referral { version notes: internalNotes { text by } noteOffer { enabled reasons { code } } timeline { text } replies { text } }
  ... on Issue { version notes: internalNotes { text by } noteOffer { enabled } timeline { text } } } }`;
const ASSIGN = change('referralAssign', 'ReferralAssignInput', 'referral { id version }');
const REWRITE = 'query { __type(name: "Mutation") { fields { name } } }';
const read = async (w: World, who: Who, id: string) => (await w.as(who).run(READ, { id })).node;
const note = (subjectId: string, text: string) => ({ i: { idempotencyKey: key(), subjectId, text } });

clause('A-49 a note stays in the unit that wrote it: neither the office nor its author nor another unit learns of it, and it is kept as it was written', async (w) => {
  const { handler } = await cityUnit(w);
  const { referral: { id }, issue } = await replySteps(w).joint({}, ['城管局']);
  const before = await read(w, 'qian', id);
  const stream = watching(w, w.as('zhou').cookie());
  const others = (['qian', 'zhang', 'lin', 'wu'] as const).map((who) => ({ who, stream: watching(w, w.as(who).cookie()) }));
  await new Promise((resolve) => { setTimeout(resolve, 150); });
  const { noteWrite } = await w.as('zhao').run(WRITE, note(id, ' 企业此前来电核实过，语气宜缓 '));
  expect(noteWrite.note).toMatchObject({ text: '企业此前来电核实过，语气宜缓', by: '赵经办' });
  await w.as('sun').run(WRITE, note(id, '先与税务局口头沟通'));
  await w.as('wu').run(WRITE, note(id, '主办单位要的数据本周给'));

  for (const who of ['zhao', 'zhou', 'sun'] as const) expect((await read(w, who, id)).notes, who).toEqual([
    { text: '企业此前来电核实过，语气宜缓', by: '赵经办' }, { text: '先与税务局口头沟通', by: '孙局' }]);
  for (const who of ['wu', 'wulead'] as const) expect((await read(w, who, id)).notes, who).toMatchObject([{ text: '主办单位要的数据本周给' }]);
  expect((await handler.run(READ, { id })).node.notes).toEqual([]);
  // it is live for a colleague, and passes everybody else by: the referral itself has not changed
  expect((await stream.until((came) => came.length > 1)).map(({ event }) => event.type)).toEqual(['NoteWritten', 'NoteWritten']);
  for (const { who, stream: theirs } of others) { expect(theirs.came.length, who).toBe(who === 'wu' ? 1 : 0); await theirs.close(); }
  await stream.close();
  expect(await read(w, 'qian', id)).toEqual({ ...before, notes: [], noteOffer: null });
  expect(await read(w, 'lin', id)).toMatchObject({ notes: [], noteOffer: null });
  expect(await read(w, 'zhang', id)).toMatchObject({ notes: null, noteOffer: null });
  for (const who of ['qian', 'zhang', 'lin', 'wu', 'wulead', 'admin', 'audit'] as const) expect((await w.as(who).run('query($id: ID!) { node(id: $id) { id } }', { id: noteWrite.note.id })).node, who).toBeNull();
  expect(JSON.stringify([await read(w, 'zhao', id), await read(w, 'zhang', id)].map(({ timeline, replies }) => [timeline, replies]))).not.toMatch(/宜缓|口头沟通/);

  // nobody of another unit, no office and no author writes into it, and nothing blank is kept
  for (const who of ['qian', 'lin', 'zhang', 'gu'] as const) expect(await w.as(who).refused(WRITE, note(id, '插一句')), who).toMatchObject({ code: expect.stringMatching(/NOT_YOURS|NOT_FOUND/) });
  expect(await w.as('zhao').refused(WRITE, note(id, ' 　'))).toMatchObject({ code: 'INCOMPLETE', field: 'text' });
  expect(await w.as('zhao').refused(WRITE, note(id, '长'.repeat(2001)))).toMatchObject({ code: 'TOO_LONG', field: 'text' });
  // there is nothing by which one is changed or taken back, nor does the database let it be
  const { __type: { fields } } = await w.as('zhao').run(REWRITE);
  expect(fields.map((f: { name: string }) => f.name).filter((name: string) => name.startsWith('note')).filter((name: string) => !name.startsWith('notice'))).toEqual(['noteWrite']);
  await expect(w.asOwner("update note set text = '改过的话' where id = $1", [noteWrite.note.id])).rejects.toThrow(/frozen|text/);
  await expect(w.asOwner("update note set audience = array['office:x', 'system:*'] where id = $1", [noteWrite.note.id])).rejects.toThrow(/note_apart/);

  // the office's own stand on the issue, and are the office's alone
  await w.as('qian').run(WRITE, note(issue.id, '此件区领导关注'));
  for (const who of ['qian', 'kang'] as const) expect(await read(w, who, issue.id), who).toMatchObject({ notes: [{ text: '此件区领导关注', by: '钱办' }], noteOffer: { enabled: true } });
  for (const who of ['zhao', 'sun', 'zhang'] as const) expect(await read(w, who, issue.id), who).toMatchObject({ notes: null, noteOffer: null });
  expect(await read(w, 'lin', issue.id)).toMatchObject({ notes: [], noteOffer: null });
  for (const who of ['zhao', 'lin', 'zhang'] as const) expect(await w.as(who).refused(WRITE, note(issue.id, '插一句')), who).toMatchObject({ code: 'NOT_YOURS' });
});

clause('A-49, A-20 on a trade secret notes are its handler’s and the leaders’, and go on to the next handler', async (w) => {
  const s = steps(w);
  const { opinions: [opinion] } = await s.file('zhang', { opinions: [anOpinion({ confidentiality: 'TRADE_SECRET' })] });
  const issue = await s.register(opinion!.id);
  const { latestReferral: { id } } = await s.refer(issue.id, 1, { coUnitIds: [w.units['税务局']] });
  const assign = async (who: 'zhao' | 'zhou', reason: string | null) => w.as('sun').run(ASSIGN, { i: { referralId: id, expectedVersion: (await read(w, 'qian', id)).version, handlerId: w.members[who], reason } });
  await s.signFor(id);
  await assign('zhao', null);
  await w.as('zhao').run(WRITE, note(id, '配方以现场核对为准'));
  await w.as('wulead').run(WRITE, note(id, '我局仅就税务部分出具意见'));
  expect(await w.as('zhou').refused(WRITE, note(id, '我也看看'))).toMatchObject({ code: 'NOT_YOURS', rule: 'A-20' });
  expect(await read(w, 'zhou', id)).toMatchObject({ notes: null, noteOffer: { enabled: false } });
  expect(await w.as('wu').refused(WRITE, note(id, '我也看看'))).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['zhao', 'sun'] as const) expect((await read(w, who, id)).notes, who).toMatchObject([{ text: '配方以现场核对为准' }]);
  expect((await read(w, 'wulead', id)).notes).toMatchObject([{ text: '我局仅就税务部分出具意见' }]);
  await assign('zhou', '赵经办调岗');
  expect((await read(w, 'zhou', id)).notes).toMatchObject([{ text: '配方以现场核对为准' }]);
  expect((await read(w, 'zhao', id)).notes).toBeNull();
});
