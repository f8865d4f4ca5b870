import { expect } from 'vitest';
import { clues, letter, planted } from '../../test/clue-steps.ts';
import { change, key, steps } from '../../test/steps.ts';
import { watching } from '../../test/watching.ts';
import { clause, type World } from '../../test/world.ts';

const SEND = change('transferSend', 'TransferSendInput', 'transfer { id }');
const TRANSFER = 'query($id: ID!) { node(id: $id) { ... on Transfer { id version state number sentBy receivedBy letter { accused { unitName person } facts summary consequences sourceNumber } result papers { id } clue { id } allowedActions { action enabled } } } }';
const OPEN = change('accountabilityOpen', 'AccountabilityOpenInput', 'accountability { id version state number content { facts } issue { id } }');
/** All that somebody of the unit, its leader, the office or the liaison sees of an ordinary matter. */
const MATTER = `query($issue: ID!, $referral: ID!) {
  issue: node(id: $issue) { ... on Issue { version state timeline { id label } allowedActions { action enabled } referrals { id version } } }
  referral: node(id: $referral) { ... on Referral { version state allowedActions { action enabled } } }
  referrals { totalCount nodes { id version state } } issues { totalCount nodes { id version state } } notices { totalCount } }`;

const seenBy = (w: World, who: 'zhao' | 'sun' | 'qian' | 'lin', matter: { issue: { id: string }; referral: { id: string } }) => w.as(who).run(MATTER, { issue: matter.issue.id, referral: matter.referral.id });

clause('A-53 a transfer is one way, states serious consequences, is signed by both sides, and changes nothing that the handler sees', async (w) => {
  const c = clues(w);
  const matter = await steps(w).inHand();
  const clue = await c.investigating('zhang', { paperIds: [await c.paper('zhang')] });
  const windows = { zhao: watching(w, w.as('zhao').cookie(), { scope: 'UNIT' }), sun: watching(w, w.as('sun').cookie()), qian: watching(w, w.as('qian').cookie(), { scope: 'OFFICE' }), ji: watching(w, w.as('ji').cookie()), zhang: watching(w, w.as('zhang').cookie()) };
  await windows.ji.opened();
  const whose = ['zhao', 'sun', 'qian', 'lin'] as const;
  const before = await Promise.all(whose.map((who) => seenBy(w, who, matter)));
  expect(await w.as('yan').refused(SEND, { i: letter(clue, { consequences: '无' }) })).toMatchObject({ code: 'INCOMPLETE', field: 'consequences' });
  for (const who of ['qian', 'lin', 'zhao', 'sun', 'zhang', 'ji', 'cheng'] as const) expect((await w.as(who).refused(SEND, { i: letter(clue) })).code, who).toMatch(/NOT_FOUND|NOT_YOURS/);
  // the other officer has not opened it
  expect(await w.as('he').refused(SEND, { i: letter(clue) })).toMatchObject({ code: 'NOT_YOURS' });
  const sent = await c.send(clue, { paperIds: [clue.papers![0]!.id] });
  expect(sent).toMatchObject({ state: 'SENT', number: 'DJ线移〔2026〕1号' });
  const moved = (await c.see(clue.id, 'yan'))!;
  expect(moved.state).toBe('TRANSFERRED');
  expect(moved.allowedActions.filter((a) => a.enabled).map((a) => a.action)).toEqual(['ask']);
  expect(await c.refused('yan', 'clueConclude', { clueId: clue.id, expectedVersion: moved.version, result: '撤回', basis: '撤回', released: '撤回' })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await w.as('yan').refused(SEND, { i: letter(moved) })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-53' });
  expect(await Promise.all(whose.map((who) => seenBy(w, who, matter)))).toEqual(before);
  // the discipline body reads what it was handed, once opened, and not where it comes from
  const closed = (await w.as('ji').run(TRANSFER, { id: sent.id })).node;
  expect(closed).toMatchObject({ letter: null, papers: null, clue: null, sentBy: '严专办' });
  expect(await c.see(clue.id, 'ji')).toBeNull();
  expect((await w.as('ji').run('{ submissions { totalCount } issues { totalCount } referrals { totalCount } opinions { totalCount } clues { totalCount } transfers { totalCount } }'))).toEqual(
    { submissions: { totalCount: 0 }, issues: { totalCount: 0 }, referrals: { totalCount: 0 }, opinions: { totalCount: 0 }, clues: { totalCount: 0 }, transfers: { totalCount: 1 } });
  const received = (await w.as('ji').run(change('transferReceive', 'OnTransferInput', 'transfer { id version state receivedBy }'), { i: { transferId: sent.id, expectedVersion: 1 } })).transferReceive.transfer;
  expect(received).toMatchObject({ state: 'RECEIVED', receivedBy: '纪检察' });
  const result = { transferId: sent.id, expectedVersion: received.version, result: planted.result, released: planted.released };
  expect(await w.as('ji').refused(change('transferResult', 'TransferResultInput', 'transfer { id }'), { i: result })).toMatchObject({ code: 'NOT_YOURS', rule: 'opened-with-purpose' });
  await w.as('ji').run(change('transferOpen', 'TransferOpenInput', 'transfer { id }'), { i: { transferId: sent.id, purpose: 'TRANSFER' } });
  const open = (await w.as('ji').run(TRANSFER, { id: sent.id })).node;
  expect(open).toMatchObject({ letter: { facts: planted.facts, accused: { person: planted.person } }, clue: null });
  expect(JSON.stringify(open)).not.toContain('张企业');
  expect((await c.fetchPaper('ji', open.papers[0].id)).status).toBe(200);
  expect((await w.as('ji').run(change('transferResult', 'TransferResultInput', 'transfer { state }'), { i: result })).transferResult.transfer).toEqual({ state: 'RESULT' });
  expect((await c.see(clue.id, 'zhang'))!).toMatchObject({ state: 'CONCLUDED', released: planted.released, transfer: null });
  await windows.zhang.until((all) => all.some(({ event }) => event.type === 'ClueAnswered'));
  expect(await Promise.all(whose.map((who) => seenBy(w, who, matter)))).toEqual(before);
  for (const who of ['zhao', 'sun', 'qian'] as const) expect(windows[who].came, who).toEqual([]);
  for (const window of Object.values(windows)) await window.close();
  const rows = JSON.stringify([await w.asOwner("select *, encode(letter, 'escape') as l, encode(result, 'escape') as r from case_transfer"), await w.asOwner('select * from journal_payload'), await w.asOwner('select * from access_log')]);
  for (const said of [...Object.values(planted), '三家企业停产停业']) expect(rows).not.toContain(said);
});

clause('A-52 an accountability case needs an item of the ledger and evidence, is told to the leaders of the district, and leaves the item as it was', async (w) => {
  const c = clues(w);
  const matter = await steps(w).inHand();
  const given = { idempotencyKey: key(), issueId: matter.issue.id, facts: planted.facts, evidence: '整改前后对比照片' };
  const paperIds = [await c.paper('qian')];
  expect(await w.as('qian').refused(OPEN, { i: { ...given, paperIds, issueId: null } })).toMatchObject({ code: 'INCOMPLETE', field: 'issueId', rule: 'A-52' });
  expect(await w.as('qian').refused(OPEN, { i: { ...given, idempotencyKey: key() } })).toMatchObject({ code: 'INCOMPLETE', field: 'paperIds', rule: 'A-52' });
  expect(await w.as('qian').refused(OPEN, { i: { ...given, idempotencyKey: key(), paperIds, evidence: '' } })).toMatchObject({ code: 'INCOMPLETE', field: 'evidence' });
  expect(await w.as('qian').refused(OPEN, { i: { ...given, idempotencyKey: key(), paperIds, issueId: 'iss_01a0000000007000800000000000000f' } })).toMatchObject({ code: 'NOT_FOUND' });
  for (const who of ['lin', 'zhao', 'sun', 'zhang', 'cheng', 'ji'] as const) expect((await w.as(who).refused(OPEN, { i: { ...given, idempotencyKey: key(), paperIds } })).code, who).toBe('NOT_YOURS');
  const before = await Promise.all((['zhao', 'sun', 'lin'] as const).map((who) => seenBy(w, who, matter)));
  const held = (await w.as('qian').run(OPEN, { i: { ...given, idempotencyKey: key(), paperIds } })).accountabilityOpen.accountability;
  expect(held).toMatchObject({ state: 'OPEN', content: null, issue: { id: matter.issue.id } });
  const LIST = '{ accountabilities { totalCount nodes { id content { facts } issue { id } } } }';
  for (const who of ['qian', 'yan', 'he', 'cheng'] as const) expect((await w.as(who).run(LIST)).accountabilities.totalCount, who).toBe(1);
  for (const who of ['kang', 'lin', 'zhao', 'sun', 'wulead', 'zhang', 'gu', 'ji', 'admin', 'audit'] as const) expect((await w.as(who).run(LIST)).accountabilities, who).toEqual({ totalCount: 0, nodes: [] });
  await w.as('cheng').run(change('accountabilityRead', 'AccountabilityReadInput', 'accountability { id }'), { i: { accountabilityId: held.id, purpose: 'REVIEW' } });
  expect((await w.as('cheng').run(LIST)).accountabilities.nodes[0]).toMatchObject({ content: { facts: planted.facts }, issue: null });
  expect(await Promise.all((['zhao', 'sun', 'lin'] as const).map((who) => seenBy(w, who, matter)))).toEqual(before);
  // the office does not hand it over; a clue officer does
  expect((await w.as('qian').refused(SEND, { i: letter(held) })).code).toBe('NOT_YOURS');
  await w.as('yan').run(change('accountabilityRead', 'AccountabilityReadInput', 'accountability { id }'), { i: { accountabilityId: held.id, purpose: 'TRANSFER' } });
  expect(await c.send(held)).toMatchObject({ state: 'SENT' });
  const after = (await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Accountability { state version } } }', { id: held.id })).node;
  expect(after.state).toBe('TRANSFERRED');
  expect(await w.as('qian').refused(change('accountabilityConclude', 'AccountabilityConcludeInput', 'accountability { id }'), { i: { accountabilityId: held.id, expectedVersion: after.version, result: '结', basis: '结' } })).toMatchObject({ code: 'WRONG_STATE' });
});
