import { expect } from 'vitest';
import { clues, planted } from '../../test/clue-steps.ts';
import { later } from '../../test/later.ts';
import { change, key, steps } from '../../test/steps.ts';
import { join } from '../../test/join.ts';
import { triageSteps } from '../../test/triage.steps.ts';
import { clause, type World } from '../../test/world.ts';

const purpose = '需当面核实转账细节，书面无法说明';
const ASK = change('identityAsk', 'IdentityAskInput', 'request { id version state }');
const GRANT = change('identityGrant', 'IdentityDecideInput', 'request { id version state }');
const REVEAL = change('identityReveal', 'OnIdentityRequestInput', 'people { name phone } request { id version reveals }');
const FACTS = 'query { auditFacts(first: 100) { nodes { label by purpose subjectId succeeded } } }';
const asked = async (w: World, who: 'yan' | 'sun', subjectId: string) => (await w.as(who).run(ASK, { i: { subjectId, purpose } })).identityAsk.request as { id: string; version: number };

clause('A-41 an identity is opened only with a purpose and by a second person, for a time, and every look is kept', async (w) => {
  const c = clues(w);
  const clue = await c.investigating();
  expect(await w.as('yan').refused(ASK, { i: { subjectId: clue.id, purpose: '看' } })).toMatchObject({ code: 'INCOMPLETE', field: 'purpose' });
  for (const who of ['qian', 'lin', 'sun', 'zhao', 'ji', 'cheng'] as const) expect(await w.as(who).refused(ASK, { i: { subjectId: clue.id, purpose } }), who).toMatchObject({ code: 'NOT_FOUND' });
  const request = await asked(w, 'yan', clue.id);
  expect(await w.as('yan').refused(ASK, { i: { subjectId: clue.id, purpose } })).toMatchObject({ code: 'DUPLICATE' });
  const decided = { requestId: request.id, expectedVersion: request.version, reason: '确有必要' };
  expect(await w.as('yan').refused(GRANT, { i: decided })).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'second-person' });
  expect(await w.as('yan').refused(REVEAL, { i: { requestId: request.id, expectedVersion: request.version } })).toMatchObject({ code: 'WRONG_STATE' });
  for (const who of ['qian', 'kang', 'sun', 'ji'] as const) expect(await w.as(who).refused(GRANT, { i: decided }), who).toMatchObject({ code: 'NOT_FOUND' });
  const granted = (await w.as('he').run(GRANT, { i: decided })).identityGrant.request;
  expect(await w.as('he').refused(REVEAL, { i: { requestId: request.id, expectedVersion: granted.version } })).toMatchObject({ code: 'NOT_YOURS' });
  const shown = (await w.as('yan').run(REVEAL, { i: { requestId: request.id, expectedVersion: granted.version } })).identityReveal;
  expect(shown).toMatchObject({ people: [{ name: '张企业', phone: '13800001234' }], request: { reveals: 1 } });
  // its reporter is told that they were looked at, not by whom
  const own = (await c.see(clue.id, 'zhang'))!;
  expect(own.timeline.map((t) => t.label)).toContain('因办理需要，经两人批准，您的身份信息已被核对');
  expect(JSON.stringify(own)).not.toMatch(/严专办|何专办/);
  const facts = (await w.as('audit').run(FACTS)).auditFacts.nodes as { label: string; by: string; purpose: string | null; subjectId: string; succeeded: boolean }[];
  expect(facts.find((f) => f.label === '核对身份' && f.by === '严专办')).toMatchObject({ subjectId: request.id, succeeded: true });
  expect(facts.find((f) => f.label === '打开保密事项')).toMatchObject({ by: '严专办', purpose: '评估', subjectId: clue.id });
  expect(facts.filter((f) => f.label === '查阅保密事项').length).toBeGreaterThan(0);
  const said = JSON.stringify(facts);
  for (const words of [...Object.values(planted), purpose, '张企业提交']) expect(said).not.toContain(words);
  expect(facts.filter((f) => f.label.startsWith('保密事项：') && f.by === '张企业')).toEqual([]);
  // it runs out
  await later(w, '2026-03-03T10:30:00+08:00');
  await w.tick();
  expect((await w.as('yan').refused(REVEAL, { i: { requestId: request.id, expectedVersion: shown.request.version + 1 } })).code).toBe('WRONG_STATE');
  expect(JSON.stringify([await w.asOwner("select *, encode(purpose, 'escape') as p from identity_request"), await w.asOwner('select * from journal_payload')])).not.toContain(purpose);
});

clause('A-41 a leader with a need asks the office for a shielded author; the office decides, never for the author’s own unit', async (w) => {
  const s = steps(w);
  const { referral } = await s.inHand();
  expect(await w.as('zhao').refused(ASK, { i: { subjectId: referral.id, purpose } })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('wulead').refused(ASK, { i: { subjectId: referral.id, purpose } })).toMatchObject({ code: 'NOT_FOUND' });
  const offer = async (who: 'sun' | 'zhao' | 'wulead' | 'qian' | 'zhang') => (await w.as(who).run('query($id: ID!) { identityOffer(subjectId: $id) { action enabled } }', { id: referral.id })).identityOffer;
  expect(await offer('sun')).toEqual({ action: 'ask', enabled: true });
  for (const who of ['zhao', 'wulead', 'qian', 'zhang'] as const) expect(await offer(who)).toBeNull();
  const request = await asked(w, 'sun', referral.id);
  const decided = { requestId: request.id, expectedVersion: request.version, reason: '涉及现场核对' };
  for (const who of ['zhao', 'lin', 'yan', 'zhang'] as const) expect(await w.as(who).refused(GRANT, { i: decided }), who).toMatchObject({ code: 'NOT_FOUND' });
  const granted = (await w.as('qian').run(GRANT, { i: decided })).identityGrant.request;
  expect((await w.as('sun').run(REVEAL, { i: { requestId: request.id, expectedVersion: granted.version } })).identityReveal.people).toEqual([{ name: '张企业', phone: '13800001234' }]);
  const { archive } = await w.as('zhang').run('{ archive { nodes { label } } }');
  expect(archive.nodes.map((n: { label: string }) => n.label)).toContain('因办理需要，经两人批准，您的身份信息已被核对');
});

clause('B-14 a clue is checked by an observer in confidence, never by one of the accused unit', async (w) => {
  const c = clues(w);
  const clue = await c.investigating('zhang', { accusedPerson: '王律师' });
  const given = { clueId: clue.id, asked: '请以普通办事人身份到二号窗口取号', dueOn: '2026-03-20' };
  const ASSIGN = change('verificationAssign', 'VerificationAssignInput', 'verification { id version state }');
  const to = (who: 'wang' | 'li', over: object = {}) => ({ i: { idempotencyKey: key(), ...given, membershipId: w.members[who], ...over } });
  expect(await w.as('yan').refused(ASSIGN, to('wang'))).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'B-14' });
  expect(await w.as('yan').refused(ASSIGN, to('li', { dueOn: '2026-03-01' }))).toMatchObject({ code: 'INVALID', field: 'dueOn' });
  for (const who of ['qian', 'lin', 'zhao'] as const) expect(await w.as(who).refused(ASSIGN, to('li'))).toMatchObject({ code: 'NOT_FOUND' });
  const { candidates } = (await w.as('yan').run('query($id: ID!) { node(id: $id) { ... on Clue { candidates { membershipId name } } } }', { id: clue.id })).node;
  // whoever reported it is among them, so that the list does not tell who they are by leaving them out
  expect(candidates.map((one: { name: string }) => one.name).sort()).toEqual(['张企业', '李内部']);
  const task = (await w.as('yan').run(ASSIGN, to('li'))).verificationAssign.verification;
  const READ = '{ verifications { totalCount nodes { id version asked finding allowedActions { action } } } }';
  expect((await w.as('li').run(READ)).verifications).toMatchObject({ totalCount: 1, nodes: [{ asked: given.asked }] });
  const REPORT = change('verificationReport', 'VerificationReportInput', 'verification { state }');
  expect(await w.as('wang').refused(REPORT, { i: { verificationId: task.id, expectedVersion: 1, finding: '冒名' } })).toMatchObject({ code: 'NOT_FOUND' });
  await w.as('li').run(REPORT, { i: { verificationId: task.id, expectedVersion: 1, finding: '确有插队收费现象' } });
  expect((await w.as('yan').run(READ)).verifications.nodes[0]).toMatchObject({ finding: '确有插队收费现象' });
  expect((await w.as('he').run(READ)).verifications.nodes[0]).toMatchObject({ finding: null, asked: null });
  for (const who of ['qian', 'lin', 'mei', 'zhao', 'wang', 'zhang', 'ji'] as const) expect((await w.as(who).run(READ)).verifications.totalCount, who).toBe(0);
  expect(JSON.stringify([await w.asOwner("select *, encode(finding, 'escape') as f from verification"), await w.asOwner('select * from journal_payload')])).not.toMatch(/插队收费|普通办事人/);
});

clause('A-16 B-30 filing a clue is in the archive of its reporter alone, and counts as taking part without showing', async (w) => {
  const c = clues(w);
  const count = async (who: 'qian' | 'lin' | 'zhang') => (await w.as(who).run('query($m: ID) { archiveCount(membershipId: $m) { counts { participation submissions } } }', { m: who === 'zhang' ? null : w.members['zhang'] })).archiveCount;
  const before = await count('qian');
  const filed = await c.file();
  const labels = async (who: 'qian' | 'lin' | 'zhang') => ((await w.as(who).run('query($m: ID) { archive(membershipId: $m) { totalCount nodes { label subjectId } } }', { m: who === 'zhang' ? null : w.members['zhang'] })).archive.nodes as { label: string; subjectId: string }[]).map((n) => n.subjectId);
  expect(await labels('zhang')).toContain(filed.id);
  for (const who of ['qian', 'lin'] as const) {
    expect(await labels(who)).not.toContain(filed.id);
    expect(await count(who)).toEqual(before);
  }
  const deeds = (scopes: string[]) => w.asRole<{ kind: string }>(scopes, "select kind from deed where kind = 'CLUE'");
  expect(await deeds([`office:${w.schemeId}`, `liaison:${w.members['lin']}`])).toEqual([]);
  expect(await deeds(['system:*'])).toEqual([{ kind: 'CLUE' }]);
  await expect(w.as('yan').refused('query($m: ID) { archive(membershipId: $m) { totalCount } }', { m: w.members['zhang'] })).resolves.toMatchObject({ code: 'NOT_FOUND' });
});

clause('B-11 what was granted of some authors opens nobody who joined them later, nor anybody connected with the unit; nobody of the unit grants it', async (w) => {
  const s = steps(w);
  const t = triageSteps(w);
  const { referral, issue } = await s.inHand();
  const request = await asked(w, 'sun', referral.id);
  const decided = { requestId: request.id, expectedVersion: request.version, reason: '涉及现场核对' };
  const tie = await join(w, 'tie', { name: '局里挂职', role: 'OFFICER', title: '挂职干部' });
  await w.asOwner('update membership set person_id = (select person_id from membership where id = $1) where id = $2', [w.members['zhou'], tie.membershipId]);
  expect(await tie.refused(GRANT, { i: decided })).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'second-person' });
  const granted = (await w.as('qian').run(GRANT, { i: decided })).identityGrant.request;
  const later_ = await s.file('wang');
  w.set('2026-03-02T10:05:00+08:00');
  await t.merge(later_.opinions[0]!.id, issue.id);
  const { people, request: once } = (await w.as('sun').run(REVEAL, { i: { requestId: request.id, expectedVersion: granted.version } })).identityReveal;
  expect(people.map((p: { name: string }) => p.name)).toEqual(['张企业']);
  // and where the author has come to belong to the unit since, nothing at all
  await join(w, 'moved', { name: '同一人', role: 'HANDLER', title: '科员', unit: '市场监管局' }).then(({ membershipId }) => w.asOwner('update membership set person_id = (select person_id from membership where id = $1) where id = $2', [w.members['zhang'], membershipId]));
  expect(await w.as('sun').refused(REVEAL, { i: { requestId: request.id, expectedVersion: once.version } })).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'B-11' });
});
