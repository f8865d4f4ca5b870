import { expect } from 'vitest';
import { join } from '../../test/join.ts';
import { later } from '../../test/later.ts';
import { change, steps } from '../../test/steps.ts';
import { terms } from '../../test/terms.steps.ts';
import { clause, type World } from '../../test/world.ts';
import { tick } from '../clocks/timer.ts';

const fields = 'issue { version state round parkPlan parkedUntil clearances { round evidence refusal proposedBy { name } confirmedBy { name } refusedBy { name } papers { id fileName } } }';
const PROPOSE = change('issueProposeClear', 'IssueProposeClearInput', fields);
const REFUSE = change('issueRefuseClear', 'IssueReasonInput', fields);
const CLEAR = change('issueClear', 'IssueClearInput', fields);
const PARK = change('issuePark', 'IssueParkInput', fields);

const now = async (w: World, id: string, who: 'qian' | 'zhang' | 'sun' | 'lin' = 'qian') => (await w.as(who).run(`query($id: ID!) { node(id: $id) { ... on Issue { version state round effect parkPlan parkedUntil
  clearances { round papers { id } } referrals { number round state unit { name } requirement deadline { dueOn } } timeline { type text } } } }`, { id })).node;
const on = async (w: World, issueId: string, over: object = {}) => ({ i: { issueId, expectedVersion: (await now(w, issueId)).version, ...over } });

clause('A-49 a clearance is proposed by one officer with evidence in words and papers, and confirmed or refused by another', async (w) => {
  const s = steps(w);
  const t = terms(w);
  const { issue: { id } } = await s.answered();
  const paperId = await t.paper('kang');
  // a paper is put to it by whoever handed it in
  expect(await w.as('qian').refused(PROPOSE, await on(w, id, { evidence: '现场核查', paperIds: [paperId] }))).toMatchObject({ code: 'NOT_FOUND' });
  await w.as('kang').run(PROPOSE, await on(w, id, { evidence: '现场核查窗口已合并', paperIds: [paperId] }));
  expect((await t.fetch('qian', paperId)).status).toBe(200);
  expect((await t.fetch('sun', paperId)).status).toBe(404);
  expect(await w.as('qian').refused(REFUSE, await on(w, id, { reason: ' ' }))).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  for (const who of ['sun', 'zhang', 'lin'] as const) expect(await w.as(who).refused(REFUSE, await on(w, id, { reason: '不同意' }))).toMatchObject({ code: 'NOT_YOURS' });
  expect((await w.as('qian').run(REFUSE, await on(w, id, { reason: '请补充窗口照片' }))).issueRefuseClear.issue).toMatchObject({
    state: 'ANSWERED', clearances: [{ round: 1, refusal: '请补充窗口照片', refusedBy: { name: '钱办' }, confirmedBy: null }] });
  expect(await w.as('qian').refused(REFUSE, await on(w, id, { reason: '再退一次' }))).toMatchObject({ code: 'WRONG_STATE' });
  // what was refused stays on record beside what is proposed next
  await w.as('qian').run(PROPOSE, await on(w, id, { evidence: '已补充照片' }));
  // the same person in another post is still the same person, and somebody of the unit does not clear its item
  const [qian] = await w.asOwner<{ person_id: string }>('select person_id from membership where id = $1', [w.members['qian']]);
  await w.asOwner('update membership set person_id = $1 where id = $2', [qian!.person_id, w.members['kang']]);
  const second = await join(w, 'second', { name: '第二人', role: 'OFFICER', title: '营商办科员' });
  await w.asOwner('update membership set person_id = $1 where id = $2', [qian!.person_id, second.membershipId]);
  await expect(w.asRole(['system:*'], 'update clearance set confirmed_by_id = $1, confirmed_at = now() where refused_at is null', [second.membershipId])).rejects.toThrow('a second person');
  const both = await join(w, 'both', { name: '身兼两职', role: 'OFFICER', title: '挂职干部' });
  const sun = await join(w, 'sun2', { name: '市监局的人', role: 'HANDLER', title: '科员', unit: '市场监管局' });
  await w.asOwner('update membership set person_id = (select person_id from membership where id = $1) where id = $2', [both.membershipId, sun.membershipId]);
  expect(await both.refused(CLEAR, await on(w, id))).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'A-49' });
  const third = await join(w, 'third', { name: '第三人', role: 'OFFICER', title: '营商办科员' });
  const { issueClear: { issue } } = await third.run(CLEAR, await on(w, id));
  expect(issue).toMatchObject({ state: 'CLEARED', clearances: [{ round: 1, refusal: '请补充窗口照片' }, { round: 1, evidence: '已补充照片', proposedBy: { name: '钱办' }, confirmedBy: { name: '第三人' } }] });
  // who, when and why stay as they are; the unit and the author do not read how the office went about it
  await expect(w.asRole(['system:*'], "update clearance set evidence = '另一个依据' where confirmed_at is not null")).rejects.toThrow('never changes');
  for (const who of ['sun', 'zhang'] as const) expect((await now(w, id, who)).clearances).toBeNull();
  expect((await now(w, id, 'lin')).clearances).toEqual([]);
});

clause('A-49 what cannot be finished is parked with a plan, and comes back once on its day, however long nobody looked', async (w) => {
  const s = steps(w);
  const { issue: { id }, opinion } = await s.answered();
  const parking = (over: object = {}) => on(w, id, { plan: '明年三月底前完成窗口改造', until: '2026-03-20', ...over });
  for (const until of ['2026-03-02', '2026-02-28', '2029-01-01', '0001-01-01']) expect(await w.as('qian').refused(PARK, await parking({ until }))).toMatchObject({ code: 'INVALID', field: 'until' });
  expect(await w.as('qian').refused(PARK, await parking({ plan: '　' }))).toMatchObject({ code: 'INCOMPLETE', field: 'plan' });
  for (const who of ['sun', 'zhang', 'lin'] as const) expect(await w.as(who).refused(PARK, await parking())).toMatchObject({ code: 'NOT_YOURS' });
  await w.as('qian').run(PARK, await parking());
  expect(await now(w, id, 'zhang')).toMatchObject({ state: 'PARKED', parkPlan: '明年三月底前完成窗口改造', parkedUntil: '2026-03-20' });
  expect(await w.as('qian').refused(PARK, await parking())).toMatchObject({ code: 'WRONG_STATE' });
  expect(await w.as('qian').refused(PROPOSE, await on(w, id, { evidence: '现场核查' }))).toMatchObject({ code: 'WRONG_STATE' });
  const notices = async () => (await w.as('zhang').run('{ notices(first: 50) { nodes { text } } }').catch(() => ({ notices: { nodes: [] } }))).notices.nodes.length;
  await later(w, '2026-03-19T23:59:59+08:00');
  expect(await now(w, id)).toMatchObject({ state: 'PARKED' });
  // the server stood still for three days, and then two of them wake at once
  w.set('2026-03-23T00:00:01+08:00');
  await Promise.all([tick(w.services), tick(w.services), tick(w.services)]);
  await later(w, '2026-03-23T09:30:00+08:00');
  await w.tick();
  const back = await now(w, id);
  expect(back).toMatchObject({ state: 'REFERRED', round: 1, parkedUntil: null });
  expect(back.referrals).toMatchObject([{ round: 1, state: 'CLOSED' }, { round: 1, state: 'ISSUED', unit: { name: '市场监管局' }, requirement: '明年三月底前完成窗口改造' }]);
  expect(back.timeline.filter((e: { type: string }) => e.type === 'IssueResumed')).toHaveLength(1);
  const told = (type: string) => w.asOwner<{ n: number }>('select count(*)::int as n from journal_entry where type = $1 and subject_id = $2 and audience @> array[$3]', [type, id, `member:${w.members['zhang']}`]);
  expect([await told('IssueParked'), await told('IssueResumed')]).toEqual([[{ n: 1 }], [{ n: 1 }]]);
  expect(await notices()).toBeGreaterThanOrEqual(0);
  // what was answered stays until the unit answers again; whoever was never dissatisfied still may be, once
  const again = back.referrals[1].number as string;
  const [{ id: referralId } = { id: '' }] = await w.asOwner<{ id: string }>('select id from referral where number = $1', [again]);
  await s.signFor(referralId);
  await s.claim(referralId);
  const reply = await s.draft(referralId);
  await s.submit(reply.id);
  await s.sign(reply.id);
  await s.accept(referralId);
  const [{ version } = { version: 0 }] = await w.asOwner<{ version: number }>('select version from opinion where id = $1', [opinion.id]);
  expect(await s.rate(opinion.id, false, version, '还是没有改')).toMatchObject({ issue: { state: 'REWORK', round: 2 } });
});
