import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { replySteps } from '../../test/reply-steps.ts';
import { protocol } from '../../test/protocol.ts';
import { change, key } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const market = '市场监管局';
const tax = '税务局';

clause('A-33 a liaison drafts, the office issues under a gapless number, the unit signs for it in time or is urged', async (w) => {
  const p = protocol(w);
  const issue = await p.issue();
  const DRAFT = change('referralDraft', 'ReferralDraftInput', 'referral { id version state number deadline { state } }');
  const i = () => ({ idempotencyKey: key(), issueId: issue.id, unitId: w.units[market], coUnitIds: [w.units[tax]], requirement: '请会同核实' });
  expect(await w.as('zhao').refused(DRAFT, { i: i() })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('zhang').refused(DRAFT, { i: i() })).toMatchObject({ code: 'NOT_YOURS' });
  const { referralDraft: { referral: draft } } = await w.as('lin').run(DRAFT, { i: i() });
  expect(draft).toMatchObject({ state: 'DRAFT', number: '未编号', deadline: null });
  // what is only drafted is nobody's beyond the office and its liaisons, and changes nothing
  for (const who of ['zhao', 'sun', 'wu', 'zhang'] as const) expect(await p.now(who, draft.id)).toBeNull();
  expect((await p.now('qian', draft.id))!.issue).toMatchObject({ state: 'REGISTERED' });
  expect(await p.no('lin', 'Issue', draft.id)).toMatchObject({ code: 'NOT_YOURS' });
  expect(await p.no('qian', 'Issue', draft.id, { dueOn: '2026-03-02' })).toMatchObject({ code: 'INVALID', field: 'dueOn', rule: 'A-33' });
  await w.as('qian').run(DRAFT, { i: { ...i(), dueOn: '2026-03-20' } });
  await p.do('qian', 'Issue', draft.id);
  expect(await p.now('zhao', draft.id)).toMatchObject({ state: 'ISSUED', number: '交办〔2026〕1号', deadline: { dueOn: '2026-03-20' }, issue: { state: 'REFERRED' } });
  expect(await p.no('qian', 'Issue', draft.id)).toMatchObject({ code: 'WRONG_STATE' });
  expect(await w.as('lin').refused(DRAFT, { i: i() })).toMatchObject({ code: 'WRONG_STATE', rule: 'referable' });
  const second = await p.to((await p.issue('wang')).id, market);
  expect((await p.now('zhao', second))!.number).toBe('交办〔2026〕2号');

  // signing has a clock of its own; asking who co-handles to sign is none of theirs
  expect((await p.now('zhao', second))!.deadlines.map(({ rule, dueOn }) => [rule, dueOn])).toEqual([['referralDue', '2026-03-23'], ['signFor', '2026-03-04']]);
  expect(await p.no('wu', 'SignFor', draft.id)).toMatchObject({ code: 'NOT_YOURS' });
  await p.do('zhao', 'SignFor', draft.id);
  await later(w, '2026-03-05T09:00:00+08:00');
  expect((await p.now('zhao', second))!.deadlines.find((d) => d.rule === 'signFor')).toMatchObject({ state: 'BREACHED' });
  const [rung] = await w.asOwner<{ told: string[] }>("select r.told from rung r join clock c on c.id = r.clock_id where c.subject_id = $1 and c.rule = 'signFor'", [second]);
  expect(rung!.told).toEqual(expect.arrayContaining([w.members['zhao'], w.members['zhou'], w.members['sun'], w.members['qian']]));

  // a person urges as well: told by name, once a working day
  expect(await p.no('zhao', 'Urge', second)).toMatchObject({ code: 'NOT_YOURS' });
  await p.do('qian', 'Urge', second, { reason: '请今天签收' });
  expect(await p.no('kang', 'Urge', second)).toMatchObject({ code: 'RATE_LIMITED', rule: 'urge-once-a-day' });
  await later(w, '2026-03-07T10:00:00+08:00');
  await p.do('qian', 'Urge', second);
  await later(w, '2026-03-09T10:00:00+08:00');
  // Saturday's counted for Monday
  expect(await p.no('qian', 'Urge', second)).toMatchObject({ code: 'RATE_LIMITED' });
  const [told] = await w.asOwner<{ tells: string[] }>("select p.data -> 'tells' as tells from journal_entry e join journal_payload p using (chain, seq) where e.type = 'ReferralUrged' and e.subject_id = $1", [second]);
  expect(new Set(told!.tells)).toEqual(new Set([w.members['zhao'], w.members['zhou'], w.members['sun']]));
});

clause('A-49 the leader names the handler, and another one only with a reason', async (w) => {
  const p = protocol(w);
  const id = await p.to((await p.issue()).id, market);
  const { node: { unitHandlers } } = await w.as('sun').run('query($id: ID!) { node(id: $id) { ... on Referral { unitHandlers { id person { name } } } } }', { id });
  expect(unitHandlers.map((m: { person: { name: string } }) => m.person.name).toSorted()).toEqual(['周经办', '赵经办']);
  for (const who of ['zhao', 'qian'] as const) expect(await p.no(who, 'Assign', id, { handlerId: w.members['zhao'] })).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['wu', 'sun', 'lin'] as const) expect(await p.no('sun', 'Assign', id, { handlerId: w.members[who] })).toMatchObject({ code: 'INVALID', field: 'handlerId' });
  await p.do('sun', 'Assign', id, { handlerId: w.members['zhao'] });
  await p.do('zhao', 'SignFor', id);
  const draft = await p.draft(id);
  expect(await p.no('sun', 'Assign', id, { handlerId: w.members['zhou'] })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  await p.do('sun', 'Assign', id, { handlerId: w.members['zhou'], reason: '赵经办出差' });
  expect((await p.now('sun', id))!.handler).toEqual({ name: '周经办' });
  // the draft goes along
  expect(await w.as('zhao').refused(change('replySubmit', 'OnReplyInput', 'reply { state }'), { i: { replyId: draft.id, expectedVersion: 2 } })).toMatchObject({ code: 'NOT_YOURS' });
  await w.as('zhou').run(change('replySubmit', 'OnReplyInput', 'reply { state }'), { i: { replyId: draft.id, expectedVersion: 2 } });
});

clause('A-33 a return is asked once, by a leader, within the working days of the scheme, with reason, clause and unit', async (w) => {
  const p = protocol(w);
  const issue = await p.issue();
  const id = await p.to(issue.id, market);
  expect((await p.now('sun', id))!.terms).toMatchObject({ returnUntil: '2026-03-09' });
  await p.do('zhao', 'SignFor', id);
  expect(await p.no('zhao', 'RequestReturn', id, p.returning(tax))).toMatchObject({ code: 'NOT_YOURS' });
  expect(await p.no('wulead', 'RequestReturn', id, p.returning(market))).toMatchObject({ code: 'NOT_FOUND' });
  for (const [field, over] of [['reason', { reason: ' ' }], ['basis', { basis: '' }], ['proposedUnitId', { proposedUnitId: w.units[market] }]] as const) {
    expect(await p.no('sun', 'RequestReturn', id, p.returning(tax, over))).toMatchObject({ code: field === 'proposedUnitId' ? 'INVALID' : 'INCOMPLETE', field });
  }
  expect(await p.no('sun', 'RequestReturn', id, p.returning(tax, { proposedUnitId: 'unt_nobody' }))).toMatchObject({ code: 'NOT_FOUND' });
  await later(w, '2026-03-09T23:59:00+08:00');
  await p.do('sun', 'RequestReturn', id, p.returning(tax));
  expect(await p.now('zhao', id)).toMatchObject({ state: 'RETURN_REQUESTED', deadline: { state: 'RUNNING', dueOn: '2026-03-23' } });
  // while it is open nothing is drafted or signed
  expect(await w.as('zhao').refused(change('referralClaim', 'OnReferralInput', 'referral { id }'), { i: { referralId: id, expectedVersion: await p.version('referral', id) } })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await p.no('sun', 'UpholdReturn', id)).toMatchObject({ code: 'NOT_YOURS' });
  expect(await p.no('qian', 'RefuseReturn', id, { reason: '' })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  await p.do('qian', 'RefuseReturn', id, { reason: '登记业务属贵局职责' });
  expect(await p.now('sun', id)).toMatchObject({ state: 'ACCEPTED', returnRequest: { upheld: false, decision: '登记业务属贵局职责' }, deadline: { dueOn: '2026-03-23' } });
  expect(await p.no('sun', 'RequestReturn', id, p.returning(tax))).toMatchObject({ code: 'LIMIT', rule: 'return-once' });

  // another matter, a day late
  await later(w, '2026-03-10T10:00:00+08:00');
  const late = await p.to((await p.issue('wang')).id, market);
  await later(w, '2026-03-18T00:00:00+08:00');
  expect(await p.no('sun', 'RequestReturn', late, p.returning(tax))).toMatchObject({ code: 'LIMIT', rule: 'return-in-time', message: '退办须在交办后 5 个工作日内提出，最后一天是2026年3月17日，现已逾期' });
  expect((await p.now('sun', late))!.allowedActions).toContainEqual({ action: 'requestReturn', enabled: false, reasons: [{ code: 'LIMIT', message: expect.stringContaining('2026年3月17日') }] });
});

clause('A-33 what is returned goes to another unit, and the one that returned it keeps its own history alone', async (w) => {
  const p = protocol(w);
  const issue = await p.issue();
  const first = await p.to(issue.id, market);
  await p.do('sun', 'RequestReturn', first, p.returning(tax));
  await p.do('qian', 'UpholdReturn', first, { reason: '同意' });
  expect(await p.now('qian', first)).toMatchObject({ state: 'RETURNED', issue: { state: 'REGISTERED', responsibleUnit: null }, deadline: { state: 'VOIDED' }, returnRequest: { upheld: true } });
  const second = await p.to(issue.id, tax);
  expect((await p.now('wu', second))!.number).toBe('交办〔2026〕2号');
  expect(await p.now('zhao', second)).toBeNull();
  // its own referral is there with what happened to it; the matter itself is not
  expect(await p.now('zhao', first)).toMatchObject({ state: 'RETURNED', issue: null });
  expect((await w.as('zhao').run('query($id: ID!) { node(id: $id) { id } }', { id: issue.id })).node).toBeNull();
  expect((await p.now('zhao', first))!.timeline.map((t) => t.type)).toEqual(expect.arrayContaining(['ReferralIssued', 'ReferralReturnRequested', 'ReferralReturned']));
  expect(await p.no('qian', 'UpholdReturn', first)).toMatchObject({ code: 'WRONG_STATE' });
  // given back in the same round, it is not returned a second time
  await p.do('wulead', 'RequestReturn', second, p.returning(market));
  await p.do('qian', 'UpholdReturn', second);
  const third = await p.to(issue.id, market);
  expect(await p.no('sun', 'RequestReturn', third, p.returning(tax))).toMatchObject({ code: 'LIMIT', rule: 'return-once' });
  // and is answered all the same, what was returned standing in nobody's way
  await p.do('zhao', 'SignFor', third);
  await p.claim(third, 'zhao', 2);
  const reply = await p.draft(third);
  await p.submit(reply.id);
  await p.sign(reply.id);
  await p.do('qian', 'Accept', third);
  expect((await p.now('qian', third))!.issue).toMatchObject({ state: 'ANSWERED' });
  expect((await w.as('zhang').run('{ issues { nodes { state responsibleUnit { name } } } }')).issues.nodes).toEqual([{ state: 'ANSWERED', responsibleUnit: { name: market } }]);
});

/** Two units that both say it is not theirs: the office has put it to the convener. */
async function disputed(w: World, who: 'zhang' | 'wang' = 'zhang') {
  const p = protocol(w);
  const issue = await p.issue(who);
  const first = await p.to(issue.id, market, { dueOn: '2026-03-20' });
  expect(await p.no('qian', 'Dispute', first)).toMatchObject({ code: 'WRONG_STATE' });
  await p.do('sun', 'RequestReturn', first, p.returning(tax));
  expect(await p.no('qian', 'Dispute', first)).toMatchObject({ code: 'WRONG_STATE', rule: 'two-units-disagree' });
  await p.do('qian', 'UpholdReturn', first);
  const second = await p.to(issue.id, tax, { dueOn: '2026-03-27' });
  await p.do('wulead', 'RequestReturn', second, p.returning(market));
  expect(await p.no('wulead', 'Dispute', second)).toMatchObject({ code: 'NOT_YOURS' });
  await p.do('qian', 'Dispute', second);
  const { disputes } = (await p.now('qian', second))!;
  return { ...p, issueId: issue.id, first, second, disputeId: disputes![0]!.id };
}

clause('A-33 two units that disagree: the first acts meanwhile, a convener decides, and nobody returns it any more', async (w) => {
  const p = await disputed(w);
  expect(await p.now('sun', p.first)).toMatchObject({ state: 'ACCEPTED', meanwhile: true, deadline: { state: 'RUNNING', dueOn: '2026-03-27' }, issue: { state: 'REFERRED', responsibleUnit: { name: market } } });
  expect(await p.now('wulead', p.second)).toMatchObject({ state: 'DISPUTED', deadline: { state: 'VOIDED' } });
  expect(await p.no('sun', 'RequestReturn', p.first, p.returning(tax))).toMatchObject({ code: 'LIMIT', rule: 'return-once' });
  // it works on it, and even replies; the office waits with its review
  await p.claim(p.first, 'zhao', await p.version('referral', p.first));
  const reply = await p.draft(p.first);
  await p.submit(reply.id);
  await p.sign(reply.id);
  expect(await p.no('qian', 'Accept', p.first)).toMatchObject({ code: 'WRONG_STATE', rule: 'dispute-decided' });

  await later(w, '2026-03-05T10:00:00+08:00');
  const DISPUTES = '{ disputes { totalCount nodes { id issueNumber title days statements { unit { name } reason basis proposedUnit { name } } firstUnit { name } allowedActions { action enabled } } } }';
  const { disputes } = await w.as('gu').run(DISPUTES);
  expect(disputes.nodes[0]).toMatchObject({ days: 3, firstUnit: { name: market }, allowedActions: [{ action: 'decide', enabled: true }],
    statements: [{ unit: { name: market }, proposedUnit: { name: tax } }, { unit: { name: tax }, proposedUnit: { name: market } }] });
  expect((await p.now('qian', p.second))!.disputeDays).toBe(3);
  for (const who of ['zhang', 'lin', 'cheng', 'yan'] as const) expect((await w.as(who).run(DISPUTES)).disputes.totalCount).toBe(0);
  // the convener reads what is in dispute, and nothing of who it came from
  expect((await w.as('gu').run('query($id: ID!) { node(id: $id) { id } }', { id: p.issueId })).node).toBeNull();
  const decide = change('disputeDecide', 'DisputeDecideInput', 'dispute { state }');
  const i = { disputeId: p.disputeId, expectedVersion: 1, unitId: w.units[market], reasons: '依部门职责清单，由市场监管局承办' };
  for (const who of ['qian', 'sun'] as const) expect(await w.as(who).refused(decide, { i })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('gu').refused(decide, { i: { ...i, reasons: ' ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reasons' });
  await w.as('gu').run(decide, { i });
  expect(await p.now('sun', p.first)).toMatchObject({ state: 'REPLIED', final: true, meanwhile: false });
  expect(await p.now('wulead', p.second)).toMatchObject({ state: 'RETURNED', issue: null });
  expect((await p.decide('gu', p.disputeId, tax)).errors![0]!.extensions).toMatchObject({ code: 'WRONG_STATE' });
  await p.do('qian', 'Accept', p.first);
  expect((await p.now('qian', p.first))!.issue).toMatchObject({ state: 'ANSWERED' });
  expect((await p.now('qian', p.first))!.disputeDays).toBe(3);
});

clause('A-33 the second unit or a third is named: it is issued anew, for good, and the first is relieved', async (w) => {
  const p = await disputed(w);
  await later(w, '2026-03-02T11:00:00+08:00');
  expect((await p.decide('gu', p.disputeId, tax, { dueOn: '2026-04-10' })).errors).toBeUndefined();
  expect(await p.now('wulead', p.second)).toMatchObject({ state: 'ISSUED', final: true, signedForAt: null, deadline: { state: 'RUNNING', dueOn: '2026-04-10' }, issue: { responsibleUnit: { name: tax } } });
  expect((await p.now('wulead', p.second))!.deadlines.at(-1)).toMatchObject({ rule: 'signFor', state: 'RUNNING' });
  expect(await p.now('sun', p.first)).toMatchObject({ state: 'RETURNED', meanwhile: false, issue: null });
  expect(await p.no('wulead', 'RequestReturn', p.second, p.returning(market))).toMatchObject({ code: 'WRONG_STATE', rule: 'no-return-after-decision' });

  // a third unit, that neither proposed, gets a referral of its own
  const q = await disputed(w, 'wang');
  const third = await w.asOwner<{ id: string }>("insert into unit (id, scheme_id, name) select 'unt_0000000000000000000000000000third', id, '住建局' from scheme where id = $1 returning id", [w.schemeId]);
  const { errors } = await q.decide('gu', q.disputeId, tax, { unitId: third[0]!.id });
  expect(errors).toBeUndefined();
  const rows = await w.asOwner<{ unit_id: string; state: string; final: boolean }>('select unit_id, state, final from referral where issue_id = $1 order by number', [q.issueId]);
  expect(rows.map(({ state, final }) => [state, final])).toEqual([['RETURNED', false], ['RETURNED', false], ['ISSUED', true]]);
  expect(await q.now('sun', q.first)).toMatchObject({ issue: null });
  expect((await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Issue { responsibleUnit { name } referrals { state } } } }', { id: q.issueId })).node).toMatchObject({ responsibleUnit: { name: '住建局' } });
});

clause('A-33 of two at once one decides: two officers on a return, two conveners’ hands on a dispute, a return beside a signature', async (w) => {
  const p = protocol(w);
  const id = await p.to((await p.issue('wang')).id, market);
  await p.do('sun', 'RequestReturn', id, p.returning(tax));
  expect((await p.race([['qian', 'UpholdReturn', {}], ['kang', 'RefuseReturn', { reason: '属贵局职责' }]], id)).toSorted()).toEqual(['VERSION_CONFLICT', 'done']);
  const { referral } = await p.inHand();
  const reply = await p.draft(referral.id);
  await p.submit(reply.id);
  const [signed, asked] = await Promise.all([
    w.as('sun').raw(change('replySign', 'OnReplyInput', 'reply { id }'), { i: { replyId: reply.id, expectedVersion: 2 } }),
    w.as('sun').raw(change('referralRequestReturn', 'ReferralRequestReturnInput', 'referral { id }'), { i: { referralId: referral.id, expectedVersion: 3, ...p.returning(tax) } }),
  ]);
  expect([signed, asked].filter(({ errors }) => !errors)).toHaveLength(1);
  expect([signed, asked].find(({ errors }) => errors)!.errors![0]!.extensions.code).toMatch(/WRONG_STATE|VERSION_CONFLICT/);
});

clause('B-26 the seven working days run from submission, whatever is called, returned or referred again meanwhile', async (w) => {
  const p = protocol(w);
  const submission = await p.file('zhang', { month: '2026-02' });
  const HAND = 'query($id: ID!) { node(id: $id) { ... on Opinion { handOver { dueOn state metAt } } } }';
  const handOver = async () => (await w.as('lin').run(HAND, { id: submission.opinions[0]!.id })).node.handOver;
  expect(await handOver()).toMatchObject({ dueOn: '2026-03-02', state: 'RUNNING' });
  await later(w, '2026-02-25T10:00:00+08:00');
  await p.call(submission.id);
  expect(await handOver()).toMatchObject({ dueOn: '2026-03-02', state: 'RUNNING' });
  const issue = await p.register(submission.opinions[0]!.id);
  expect(await w.as('zhao').refused(change('issueRefer', 'IssueReferInput', 'issue { id }'), { i: { issueId: issue.id, expectedVersion: 1, unitId: w.units[market] } })).toMatchObject({ code: 'NOT_FOUND' });
  const id = await p.to(issue.id, market);
  const met = await handOver();
  expect(met).toMatchObject({ state: 'MET', metAt: '2026-02-25T02:00:00.000Z' });
  await p.do('sun', 'RequestReturn', id, p.returning(tax));
  await p.do('qian', 'UpholdReturn', id);
  await later(w, '2026-03-04T10:00:00+08:00');
  await p.to(issue.id, tax);
  expect(await handOver()).toEqual(met);
}, { now: '2026-02-13T23:59:00+08:00' });

clause('A-33 once a referral is returned, what its unit had drafted is changed, sent, countersigned and signed no more', async (w) => {
  const p = protocol(w);
  const [SAVE, SUBMIT_REPLY, BACK] = [change('replyDraft', 'ReplyDraftInput', 'reply { id version }'), change('replySubmit', 'OnReplyInput', 'reply { id version }'), change('replySendBack', 'ReplySendBackInput', 'reply { id }')];
  const SIGN = change('replySign', 'OnReplyInput', 'reply { id }');
  const version = async (id: string) => (await w.asOwner<{ version: number }>('select version from reply where id = $1', [id]))[0]!.version;
  const on = async (replyId: string) => ({ i: { replyId, expectedVersion: await version(replyId) } });
  const offers = async (who: 'zhao' | 'sun', id: string) => ((await w.as(who).run('query($id: ID!) { node(id: $id) { ... on Reply { allowedActions { action enabled } } } }', { id })).node.allowedActions as { action: string; enabled: boolean }[]).filter((o) => o.enabled).map((o) => o.action);
  const begun = async (who: 'zhang' | 'wang') => {
    const id = await p.to((await p.issue(who)).id, market);
    await p.do('zhao', 'SignFor', id);
    await p.claim(id, 'zhao', (await p.now('zhao', id))!.version);
    return { id, reply: await p.draft(id) };
  };
  const [drafted, sent] = [await begun('zhang'), await begun('wang')];
  await w.as('zhao').run(SUBMIT_REPLY, await on(sent.reply.id));
  expect(await offers('zhao', drafted.reply.id)).toEqual(['save', 'submit']);
  for (const { id } of [drafted, sent]) await p.do('sun', 'RequestReturn', id, p.returning(tax));
  // while the office decides, the unit works on; nothing is signed
  const saved = (text: string) => ({ i: { idempotencyKey: key(), referralId: drafted.id, text } });
  await w.as('zhao').run(SAVE, saved('继续核实'));
  expect(await w.as('sun').refused(SIGN, await on(sent.reply.id))).toMatchObject({ code: 'WRONG_STATE', rule: 'reply-in-hand' });
  for (const { id } of [drafted, sent]) await p.do('qian', 'UpholdReturn', id);
  const before = (await w.journal()).length;
  expect(await w.as('zhao').refused(SAVE, saved('再改一稿'))).toMatchObject({ code: 'WRONG_STATE', rule: 'reply-in-hand' });
  expect(await w.as('zhao').refused(SUBMIT_REPLY, await on(drafted.reply.id))).toMatchObject({ code: 'WRONG_STATE', rule: 'reply-in-hand' });
  expect(await w.as('sun').refused(BACK, { i: { ...(await on(sent.reply.id)).i, note: '改' } })).toMatchObject({ code: 'WRONG_STATE', rule: 'reply-in-hand' });
  expect(await w.as('sun').refused(SIGN, await on(sent.reply.id))).toMatchObject({ code: 'WRONG_STATE', rule: 'reply-in-hand' });
  expect([await offers('zhao', drafted.reply.id), await offers('sun', sent.reply.id)]).toEqual([[], []]);
  expect((await w.journal()).length).toBe(before);
});

clause('A-50 a plan of a unit that gave the matter back falls due no more', async (w) => {
  const p = protocol(w);
  const { referral: { id } } = await p.inHand();
  await replySteps(w).planned(id, [{ what: '合并窗口', person: '赵经办', dueOn: '2026-03-10' }]);
  await p.do('sun', 'RequestReturn', id, p.returning('税务局'));
  await p.do('qian', 'UpholdReturn', id);
  await later(w, '2026-03-12T10:00:00+08:00');
  await w.tick();
  expect((await w.journal()).filter((e) => e.type === 'PlanMeasureLate')).toEqual([]);
  expect((await p.no('sun', 'RequestReturn', id, p.returning('税务局'))).code).toBe('WRONG_STATE');
});
