import { expect } from 'vitest';
import { colleague } from '../../test/colleague.ts';
import { later } from '../../test/later.ts';
import { join } from '../../test/join.ts';
import { change, form, SUBMIT } from '../../test/steps.ts';
import { terms } from '../../test/terms.steps.ts';
import { watching } from '../../test/watching.ts';
import { clause } from '../../test/world.ts';
import { tick } from '../clocks/timer.ts';

const letter = { letter: '因工作调动，申请辞任。', signedAs: '张企业' };

clause('A-14 an observer resigns by a letter of their own; staff cannot enter it without one', async (w) => {
  const t = terms(w);
  const { appointmentId } = await t.on('zhang');
  expect(await t.refused('qian', 'dismissalPropose', { appointmentId, ground: 'RESIGNED' })).toMatchObject({ code: 'INCOMPLETE', field: 'paperIds', rule: 'A-14' });
  expect(await t.refused('lin', 'dismissalPropose', { appointmentId, ground: 'RESIGNED', paperIds: [await t.paper('lin')] })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await t.refused('zhang', 'dismissalResign', { ...letter, letter: ' ' })).toMatchObject({ code: 'INCOMPLETE', field: 'letter' });
  expect(await t.refused('zhang', 'dismissalResign', { ...letter, signedAs: '李内部' })).toMatchObject({ code: 'INVALID', field: 'signedAs' });
  const paper = await t.paper('zhang');
  const filed = await t.does('zhang', 'dismissalResign', { ...letter, paperIds: [paper] });
  expect(await t.refused('zhang', 'dismissalResign', letter)).toMatchObject({ code: 'DUPLICATE' });
  // whoever sees the case reads its papers, and nobody else
  expect((await t.fetch('qian', paper)).status).toBe(200);
  for (const who of ['wang', 'zhao', 'mei', 'admin'] as const) expect((await t.fetch(who, paper)).status, who).toBe(404);
  expect((await t.fetch(null, paper)).status).toBe(401);
  const back = await t.does('zhang', 'dismissalWithdraw', { dismissalId: filed.id, expectedVersion: filed.version });
  expect(back.state).toBe('WITHDRAWN');
  const again = await t.does('zhang', 'dismissalResign', letter);
  const submission = await w.as('zhang').run(SUBMIT, { i: form() });
  const window = watching(w, w.as('zhang').cookie());
  await window.opened();
  await t.does('qian', 'dismissalConfirm', { dismissalId: again.id, expectedVersion: again.version });
  await expect.poll(() => window.closedWith(), { timeout: 8000 }).toBeGreaterThan(4000);
  await window.close();
  expect((await t.of('zhang'))[0]).toMatchObject({ state: 'DISMISSED', endReason: 'RESIGNED' });
  expect(await w.as('zhang').refused(SUBMIT, { i: form() })).toMatchObject({ code: 'UNAUTHENTICATED' });
  // what they filed stays with their liaison
  expect((await w.as('lin').run('query($id: ID!) { node(id: $id) { ... on Submission { number } } }', { id: submission.submissionSubmit.submission.id })).node.number).toMatch(/^DJ-S-2026-[A-Z2-9]{8}$/);
  expect(await t.refused('qian', 'appointmentRenew', await t.on('zhang'))).toMatchObject({ code: 'WRONG_STATE' });
});

clause('A-15 A-18 dismissal for a breach needs the decision it rests on, for another reason that reason; another person decides', async (w) => {
  const t = terms(w);
  const { appointmentId } = await t.on('zhang');
  expect(await t.refused('qian', 'dismissalPropose', { appointmentId, ground: 'DISCIPLINE', reason: '受到处分' })).toMatchObject({ code: 'INCOMPLETE', field: 'evidence' });
  expect(await t.refused('qian', 'dismissalPropose', { appointmentId, ground: 'OTHER', reason: '  ' })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  const breach = await t.does('qian', 'dismissalPropose', { appointmentId, ground: 'DISCIPLINE', reason: '受到处分', evidence: '某纪〔2026〕5号' });
  expect(await t.refused('qian', 'dismissalConfirm', { dismissalId: breach.id, expectedVersion: breach.version })).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  expect(await t.refused('lin', 'dismissalConfirm', { dismissalId: breach.id, expectedVersion: breach.version })).toMatchObject({ code: 'NOT_YOURS' });
  const post = await join(w, 'post', { name: '另一岗位', role: 'OFFICER', title: '科员' });
  await w.asOwner('update membership set person_id = (select person_id from membership where id = $1) where id = $2', [w.members['qian'], post.membershipId]);
  expect(await post.refused(change('dismissalConfirm', 'DismissalConfirmInput', 'dismissal { id }'), { i: { dismissalId: breach.id, expectedVersion: breach.version } })).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  const other = await colleague(w);
  expect(await other.does('dismissalConfirm', 'DismissalConfirmInput', 'dismissal', { dismissalId: breach.id, expectedVersion: breach.version })).toMatchObject({ done: { state: 'CONFIRMED' } });
  expect((await t.of('zhang'))[0]).toMatchObject({ state: 'DISMISSED', endReason: 'DISCIPLINE' });
  expect((await t.check({ code: (await t.of('zhang'))[0]!.certificate.code }))).toMatchObject({ standing: 'EXPIRED' });
  const reason = await t.does('qian', 'dismissalPropose', { appointmentId: (await t.on('wang')).appointmentId, ground: 'OTHER', reason: '长期在外地工作' });
  expect(await other.does('dismissalConfirm', 'DismissalConfirmInput', 'dismissal', { dismissalId: reason.id, expectedVersion: reason.version })).toMatchObject({ done: { state: 'CONFIRMED' } });
  expect((await t.of('wang'))[0]!.history.at(-1)).toMatchObject({ label: '解聘', text: '长期在外地工作' });
});

clause('A-16 who takes no part for a year is proposed, heard, and dismissed only by a person; taking part and excuses count', async (w) => {
  const t = terms(w);
  const filed = (who: 'zhang' | 'wang') => w.as(who).run(SUBMIT, { i: { ...form({ opinions: [{ type: 'SUGGESTION', problem: '办事排队久', suggestion: '增设窗口' }] }), type: 'PROPOSAL', method: 'HEARD', month: null } });
  await later(w, '2025-06-10T10:00:00+08:00');
  await filed('zhang');
  await later(w, '2026-03-01T10:00:00+08:00');
  await filed('wang');
  await later(w, '2026-06-10T23:59:59+08:00');
  // li, who never took part, has been proposed a year after the first day; nobody else
  expect((await t.dismissals()).map((d) => d.ground)).toEqual(['INACTIVE']);
  w.set('2026-06-11T00:00:00+08:00');
  await Promise.all([tick(w.services), tick(w.services)]);
  await later(w, '2026-06-11T09:00:00+08:00');
  const [one, ...rest] = await t.dismissals();
  expect(one).toMatchObject({ state: 'PROPOSED', ground: 'INACTIVE', idleFrom: '2025-06-11', idleUntil: '2026-06-10' });
  expect(rest).toHaveLength(1);
  expect((await w.journal()).filter((e) => e.type === 'InactivityFound' && e.subject_id === one!.id)).toHaveLength(1);
  expect((await t.of('zhang'))[0]).toMatchObject({ state: 'ACTIVE' });
  const on = async () => ({ dismissalId: one!.id, expectedVersion: (await t.dismissals()).find((d) => d.id === one!.id)!.version });
  expect(await t.refused('qian', 'dismissalConfirm', await on())).toMatchObject({ code: 'WRONG_STATE', rule: 'A-16' });
  expect(await t.refused('qian', 'dismissalInvite', { ...await on(), hearUntil: '2026-06-11' })).toMatchObject({ code: 'INVALID', field: 'hearUntil' });
  await t.does('qian', 'dismissalInvite', { ...await on(), hearUntil: '2026-06-18' });
  expect(await t.refused('qian', 'dismissalConfirm', await on())).toMatchObject({ code: 'WRONG_STATE' });
  expect(await t.refused('wang', 'dismissalState', { ...await on(), statement: '与我无关' })).toMatchObject({ code: 'NOT_FOUND' });
  await t.does('zhang', 'dismissalState', { ...await on(), statement: '去年住院三个月，有病历。' });
  // an excuse for days inside the year takes the ground away: the case lapses, and the alarm waits for the days it adds
  const excuse = await t.does('zhang', 'excuseRequest', { ground: 'ILLNESS', text: '住院', fromOn: '2025-08-01', toOn: '2025-08-10' });
  expect(await t.refused('zhang', 'excuseApprove', { excuseId: excuse.id, expectedVersion: 1 })).toMatchObject({ code: 'NOT_YOURS' });
  const own = await join(w, 'own', { name: '另一岗位', role: 'OFFICER', title: '科员' });
  await w.asOwner('update membership set person_id = (select person_id from membership where id = $1) where id = $2', [w.members['zhang'], own.membershipId]);
  expect(await own.refused(change('excuseApprove', 'ExcuseApproveInput', 'excuse { id }'), { i: { excuseId: excuse.id, expectedVersion: 1 } })).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'not-on-oneself' });
  await t.does('qian', 'excuseApprove', { excuseId: excuse.id, expectedVersion: 1 });
  expect((await t.dismissals()).find((d) => d.id === one!.id)!.state).toBe('WITHDRAWN');
  await later(w, '2026-06-20T23:59:59+08:00');
  expect((await t.dismissals()).filter((d) => d.state === 'PROPOSED')).toHaveLength(1);
  await later(w, '2026-06-21T00:00:00+08:00');
  const [second] = await t.dismissals();
  expect(second).toMatchObject({ state: 'PROPOSED', idleFrom: '2025-06-11', idleUntil: '2026-06-20' });
  await t.does('zhang', 'dismissalState', { dismissalId: second!.id, expectedVersion: second!.version, statement: '之后未再参加。' });
  await t.does('qian', 'dismissalConfirm', { dismissalId: second!.id, expectedVersion: second!.version + 1 });
  expect((await t.of('zhang'))[0]).toMatchObject({ state: 'DISMISSED', endReason: 'INACTIVE' });
  // the other case is rejected with a reason, and the months are counted anew
  const [third] = (await t.dismissals()).filter((d) => d.state === 'PROPOSED');
  expect(await t.refused('qian', 'dismissalReject', { dismissalId: third!.id, expectedVersion: third!.version, reason: '' })).toMatchObject({ code: 'INCOMPLETE' });
  await t.does('qian', 'dismissalReject', { dismissalId: third!.id, expectedVersion: third!.version, reason: '承担基层任务' });
  await later(w, '2027-06-20T10:00:00+08:00');
  expect((await t.dismissals()).filter((d) => d.state === 'PROPOSED' && d.idleFrom === '2026-06-22')).toEqual([]);
  await later(w, '2027-06-22T00:00:00+08:00');
  expect((await t.dismissals()).filter((d) => d.state === 'PROPOSED' && d.idleFrom === '2026-06-22')).toHaveLength(1);
}, { preset: 'huaibei', now: '2025-03-10T09:00:00+08:00' });

clause('A-24 a conduct case that is upheld takes the standing away, and the certificate with it at once; one that is not changes nothing', async (w) => {
  const t = terms(w);
  const other = await colleague(w);
  const accuse = async (who: 'zhang' | 'wang') => t.does('qian', 'conductOpen', { appointmentId: (await t.on(who)).appointmentId, facts: '以监督员名义推销', evidence: '宣传单、证言', hearUntil: '2026-03-09' });
  expect(await t.refused('qian', 'conductOpen', { appointmentId: (await t.on('zhang')).appointmentId, facts: '推销', evidence: ' ', hearUntil: '2026-03-09' })).toMatchObject({ code: 'INCOMPLETE', field: 'evidence' });
  const [zhang, wang] = [await accuse('zhang'), await accuse('wang')];
  const uphold = (id: string, expectedVersion: number) => other.does('conductUphold', 'ConductDecideInput', 'conductCase', { conductCaseId: id, expectedVersion, reason: '查证属实' });
  expect(await uphold(zhang.id, 1)).toMatchObject({ refused: { code: 'WRONG_STATE', rule: 'A-24' } });
  await t.does('zhang', 'conductState', { conductCaseId: zhang.id, expectedVersion: 1, statement: '只是介绍产品。' });
  expect(await t.refused('qian', 'conductUphold', { conductCaseId: zhang.id, expectedVersion: 2, reason: '查证属实' })).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  // nor do they in another post, nor the observer themself in one
  const post = await join(w, 'post', { name: '另一岗位', role: 'OFFICER', title: '科员' });
  for (const [who, rule] of [['qian', 'A-24'], ['zhang', 'not-on-oneself']] as const) {
    await w.asOwner('update membership set person_id = (select person_id from membership where id = $1) where id = $2', [w.members[who], post.membershipId]);
    expect(await post.refused(change('conductUphold', 'ConductDecideInput', 'conductCase { id }'), { i: { conductCaseId: zhang.id, expectedVersion: 2, reason: '查证属实' } }), who).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule });
  }
  // while it is open, nobody slips away by resigning
  const resigned = await t.does('zhang', 'dismissalResign', letter);
  expect(await t.refused('qian', 'dismissalConfirm', { dismissalId: resigned.id, expectedVersion: 1 })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-24' });
  const [{ certificate }] = await t.of('zhang') as [Awaited<ReturnType<typeof t.of>>[number]];
  expect(await t.check({ code: certificate.code })).toMatchObject({ standing: 'VALID' });
  expect(await uphold(zhang.id, 2)).toMatchObject({ done: { state: 'UPHELD' } });
  expect((await t.of('zhang'))[0]).toMatchObject({ state: 'REVOKED', endReason: 'CONDUCT' });
  expect(await t.check({ code: certificate.code })).toMatchObject({ standing: 'VOID', since: '2026-03-02' });
  expect((await t.dismissals())[0]).toMatchObject({ id: resigned.id, state: 'WITHDRAWN' });
  await later(w, '2026-03-10T09:00:00+08:00');
  const [before] = await t.of('wang');
  expect(await other.does('conductDismiss', 'ConductDecideInput', 'conductCase', { conductCaseId: wang.id, expectedVersion: 1, reason: '证据不足' })).toMatchObject({ done: { state: 'NOT_UPHELD' } });
  const [after] = await t.of('wang');
  expect({ ...after, history: [] }).toEqual({ ...before, history: [] });
  await expect(w.asRole(['system:*'], 'update certificate set voided_at = null')).rejects.toThrow(/for good/);
});

clause('A-19 nobody ends a term behind the cases that decide on it', async (w) => {
  const end = (sql: string) => expect(w.asRole(['system:*'], sql), sql).rejects;
  await end("update appointment set state = 'DISMISSED', ended_at = now(), end_reason = 'OTHER'").toThrow(/only by a case/);
  await end("update appointment set state = 'REVOKED', ended_at = now(), end_reason = 'CONDUCT'").toThrow(/only by a case/);
  await end("update appointment set state = 'EXPIRED', ended_at = '2026-03-03', end_reason = 'TERM_OVER'").toThrow(/over when its last day is/);
  await end("update appointment set state = 'DISMISSED'").toThrow(/check constraint/);
  const t = terms(w);
  const resigned = await t.does('zhang', 'dismissalResign', letter);
  await end("update dismissal set letter = '另写一封'").toThrow(/never changes/);
  await end("update dismissal set state = 'CONFIRMED', decided_by_id = 'system', decided_at = now()").toThrow(/check constraint/);
  // twice at once: one decides, the other is told
  const both = await Promise.all([1, 2].map(() => t.raw('qian', 'dismissalConfirm', { dismissalId: resigned.id, expectedVersion: 1 })));
  expect(both.filter((r) => r.errors).map((r) => r.errors![0]!.extensions.code)).toEqual(['VERSION_CONFLICT']);
  expect((await w.journal()).filter((e) => e.type === 'AppointmentDismissed')).toHaveLength(1);
});

clause('A-21 a unit that engages observers itself decides on them, and no other unit', async (w) => {
  const t = terms(w);
  const manager = await colleague(w, { role: 'MANAGER' });
  await w.asOwner("update membership set managing_unit_id = (select unit_id from membership where id = $1), audience = audience || ('managers:' || (select unit_id from membership where id = $1)) where id = $2", [manager.id, w.members['zhang']]);
  await w.asOwner("update appointment set managing_unit_id = (select unit_id from membership where id = $1), audience = audience || ('managers:' || (select unit_id from membership where id = $1)) where membership_id = $2", [manager.id, w.members['zhang']]);
  const on = await t.on('zhang');
  expect(await t.refused('qian', 'appointmentRenew', on)).toMatchObject({ code: 'NOT_YOURS' });
  expect(await manager.does('appointmentRenew', 'OnAppointmentInput', 'appointment', { ...await t.on('wang') })).toMatchObject({ refused: { code: 'NOT_FOUND' } });
  expect(await manager.does('appointmentRenew', 'OnAppointmentInput', 'appointment', on)).toMatchObject({ done: { state: 'ACTIVE' } });
});

clause('A-14 papers are PDF or pictures, sent from the product itself and never marked secret', async (w) => {
  const t = terms(w);
  expect(await t.send(null)).toMatchObject({ status: 401 });
  expect(await t.send('zhang', '申请书.png', undefined, {})).toMatchObject({ status: 404 });
  expect(await t.send('zhang', '申请书.exe', Buffer.from('MZ'))).toMatchObject({ status: 422, code: 'FILE_REFUSED' });
  expect(await t.send('zhang', '机密.png')).toMatchObject({ status: 422, code: 'FILE_REFUSED' });
  const own = await t.paper('zhang');
  // somebody else's paper is not put to one's own case
  expect(await t.refused('wang', 'dismissalResign', { letter: '申请辞任', signedAs: '王律师', paperIds: [own] })).toMatchObject({ code: 'NOT_FOUND' });
});
