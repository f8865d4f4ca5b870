import { expect } from 'vitest';
import { join } from '../../test/join.ts';
import { later } from '../../test/later.ts';
import { protocol } from '../../test/protocol.ts';
import { change, key } from '../../test/steps.ts';
import { clause } from '../../test/world.ts';

clause('A-33 an extension is asked by the leader before the due date; the old date stands until it is granted, and its history is kept', async (w) => {
  const p = protocol(w);
  const { referral: { id } } = await p.inHand();
  const more = (dueOn: string, over: object = {}) => ({ reason: '需会同住建局现场核查', dueOn, ...over });
  expect(await p.now('sun', id)).toMatchObject({ deadline: { dueOn: '2026-03-23' }, terms: { extensionsLeft: 1 } });
  expect((await p.now('sun', id))!.terms!.extensionDates).toMatchObject({ 0: '2026-03-24', 14: '2026-04-14', length: 15 });
  for (const who of ['zhao', 'qian'] as const) expect(await p.no(who, 'RequestExtension', id, more('2026-03-30'))).toMatchObject({ code: 'NOT_YOURS' });
  expect(await p.no('sun', 'RequestExtension', id, more('2026-03-30', { reason: '' }))).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  for (const dueOn of ['2026-03-23', '2026-03-10', '2026-04-15']) expect(await p.no('sun', 'RequestExtension', id, more(dueOn)), dueOn).toMatchObject({ code: 'INVALID', field: 'dueOn', rule: 'extension-days' });
  await later(w, '2026-03-23T16:00:00+08:00');
  await p.do('sun', 'RequestExtension', id, more('2026-04-08'));
  expect(await p.now('zhao', id)).toMatchObject({ state: 'EXT_REQUESTED', deadline: { state: 'RUNNING', dueOn: '2026-03-23' }, extension: { before: '2026-03-23', asked: '2026-04-08', workingDays: 11, granted: null } });
  // a reply is drafted meanwhile or not: it is signed only once the extension is decided
  expect(await p.no('sun', 'RequestExtension', id, more('2026-04-08'))).toMatchObject({ code: 'WRONG_STATE' });
  expect(await p.no('sun', 'GrantExtension', id)).toMatchObject({ code: 'NOT_YOURS' });
  expect(await p.no('qian', 'GrantExtension', id, { dueOn: '2026-04-09' })).toMatchObject({ code: 'INVALID', field: 'dueOn' });
  expect(await p.no('qian', 'RefuseExtension', id, { reason: ' ' })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });

  // the day passes before anybody decides: what was breached stays so
  await later(w, '2026-03-24T09:30:00+08:00');
  expect((await p.race([['qian', 'GrantExtension', { dueOn: '2026-03-31' }], ['kang', 'RefuseExtension', { reason: '早该办完' }]], id)).toSorted()).toEqual(['VERSION_CONFLICT', 'done']);
  const first = (await p.now('sun', id))!;
  expect(first.state).toBe('ACCEPTED');
  const due = first.deadlines.filter((d) => d.rule === 'referralDue');
  expect(due[0]).toMatchObject({ state: 'BREACHED' });
  if (first.extension!.granted) {
    expect(due[1]).toMatchObject({ state: 'RUNNING', dueOn: '2026-03-31' });
    expect(await p.no('sun', 'RequestExtension', id, more('2026-04-08'))).toMatchObject({ code: 'LIMIT', rule: 'extension-limit' });
  } else {
    expect(due).toHaveLength(1);
    expect(await p.no('sun', 'RequestExtension', id, more('2026-04-08'))).toMatchObject({ code: 'LIMIT', rule: 'extension-before-due', message: expect.stringContaining('2026年3月23日') });
  }
});

clause('A-33 granted, perhaps for less, an extension moves the clock and tells the author in plain words; refused, it stays where it was', async (w) => {
  const p = protocol(w);
  const { referral: { id } } = await p.inHand();
  await p.do('sun', 'RequestExtension', id, { reason: '需会同住建局现场核查', dueOn: '2026-04-08' });
  await p.do('qian', 'RefuseExtension', id, { reason: '时间足够' });
  expect(await p.now('sun', id)).toMatchObject({ state: 'ACCEPTED', deadline: { dueOn: '2026-03-23' }, extension: { granted: null, decision: '时间足够' }, terms: { extensionsLeft: 1 } });
  await p.do('sun', 'RequestExtension', id, { reason: '住建局下周才能会同', dueOn: '2026-04-08' });
  await p.do('qian', 'GrantExtension', id, { dueOn: '2026-03-30', reason: '同意一周' });
  const after = (await p.now('sun', id))!;
  expect(after).toMatchObject({ state: 'ACCEPTED', deadline: { state: 'RUNNING', dueOn: '2026-03-30', breachedAt: null }, extension: { granted: '2026-03-30', decision: '同意一周' }, terms: { extensionsLeft: 0 } });
  expect(after.deadlines.find((d) => d.rule === 'referralDue')!.history).toEqual([
    { kind: 'started', reason: null, dueBefore: null, dueAfter: '2026-03-23' }, { kind: 'extended', reason: '经批准延期', dueBefore: '2026-03-23', dueAfter: '2026-03-30' }]);
  expect((await w.as('qian').run('query($t: LocalDate!) { issues(where: { dueBefore: $t }) { totalCount } }', { t: '2026-03-29' })).issues.totalCount).toBe(0);
  const told = (await p.now('zhang', id))!.timeline.find((t) => t.type === 'ReferralExtended')!;
  expect(told).toMatchObject({ label: '办理期限由2026年3月23日延至2026年3月30日', text: null });
  expect(await p.now('zhang', id)).toMatchObject({ extension: null, terms: null, final: null });
  expect(await p.no('sun', 'RequestExtension', id, { reason: '再要一周', dueOn: '2026-04-08' })).toMatchObject({ code: 'LIMIT', rule: 'extension-limit', message: '已延期 1 次，按工作规则最多 1 次' });
});

clause('A-33 how long a return may be asked for, and how far a date is put off, are the scheme’s rules', async (w) => {
  const p = protocol(w);
  const R = 'ruleSet { id version }';
  const rule = async (who: 'admin' | 'qian', name: string, input: string, i: object) => (await w.as(who).run(change(name, input, R), { i: { idempotencyKey: key(), ...i } }))[name].ruleSet;
  const drafted = await rule('admin', 'ruleSetDraft', 'RuleSetDraftInput', {});
  const edited = await rule('admin', 'ruleSetEdit', 'RuleSetEditInput', { ruleSetId: drafted.id, expectedVersion: drafted.version, handling: { returnDays: 1, extensionLimit: 0, extensionDays: 2 } });
  await rule('qian', 'ruleSetEnact', 'RuleSetEnactInput', { ruleSetId: edited.id, expectedVersion: edited.version, applyToRunning: false });
  const { referral: { id } } = await p.inHand();
  expect((await p.now('sun', id))!.terms).toMatchObject({ returnUntil: '2026-03-03', extensionsLeft: 0, extensionDates: ['2026-03-24', '2026-03-25'] });
  expect(await p.no('sun', 'RequestExtension', id, { reason: '核查', dueOn: '2026-03-24' })).toMatchObject({ code: 'LIMIT', message: '按工作规则，交办件不得延期' });
  await later(w, '2026-03-04T09:00:00+08:00');
  expect(await p.no('sun', 'RequestReturn', id, p.returning('税务局'))).toMatchObject({ rule: 'return-in-time' });
  await p.do('qian', 'Urge', id);
});

clause('A-46 a unit is asked for documents, has a term for them, and only its own handlers answer; who asks is not told', async (w) => {
  const F = 'request { id version state question answer observer { name } deadline { state dueOn } papers { fileName } allowedActions { action enabled } }';
  const ASK = change('informationRequestAsk', 'InformationRequestAskInput', F);
  const PASS = change('informationRequestPassOn', 'InformationRequestPassOnInput', F);
  const ANSWER = change('informationRequestAnswer', 'InformationRequestAnswerInput', F);
  const END = change('informationRequestDecline', 'InformationRequestEndInput', F);
  const read = async (who: 'zhang' | 'zhao' | 'lin' | 'qian' | 'wu' | 'wang' | 'mei', id: string) => (await w.as(who).run(
    'query($id: ID!) { node(id: $id) { ... on InformationRequest { version state question answer observer { name } answeredBy { name } deadline { state dueOn } timeline { type actor } } } }', { id })).node;
  const i = (over: object = {}) => ({ idempotencyKey: key(), unitId: w.units['市场监管局'], kind: 'DOCUMENTS', question: '我是张企业，想看窗口排队数据', ...over });

  const { informationRequestAsk: { request } } = await w.as('zhang').run(ASK, { i: i() });
  expect(request).toMatchObject({ state: 'PROPOSED', deadline: null, observer: { name: '张企业' } });
  expect(await w.as('zhang').refused(ASK, { i: i({ question: ' ' }) })).toMatchObject({ code: 'INCOMPLETE', field: 'question' });
  expect(await w.as('lin').refused(ASK, { i: i() })).toMatchObject({ code: 'INCOMPLETE', field: 'observerId' });
  expect(await w.as('mei').refused(ASK, { i: i({ observerId: w.members['zhang'] }) })).toMatchObject({ code: 'NOT_FOUND' });
  for (const who of ['zhao', 'sun'] as const) expect(await w.as(who).refused(ASK, { i: i() })).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['zhao', 'wang', 'mei'] as const) expect(await read(who, request.id)).toBeNull();
  const on = { requestId: request.id, expectedVersion: 1 };
  expect(await w.as('zhang').refused(PASS, { i: on })).toMatchObject({ code: 'NOT_YOURS' });
  // the liaison takes out what would tell who asks
  await w.as('lin').run(PASS, { i: { ...on, question: '请提供二月以来窗口排队数据' } });
  const asked = await read('zhao', request.id);
  expect(asked).toMatchObject({ state: 'OPEN', question: '请提供二月以来窗口排队数据', observer: null, deadline: { state: 'RUNNING', dueOn: '2026-03-09' } });
  expect(JSON.stringify(asked)).not.toMatch(/张企业/);

  const answer = { requestId: request.id, expectedVersion: 2, answer: '日均排队 40 分钟，数据附后。' };
  expect(await w.as('wu').refused(ANSWER, { i: answer })).toMatchObject({ code: 'NOT_FOUND' });
  for (const who of ['sun', 'lin', 'qian'] as const) expect(await w.as(who).refused(ANSWER, { i: answer })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('zhao').refused(ANSWER, { i: { ...answer, answer: '' } })).toMatchObject({ code: 'INCOMPLETE', field: 'answer' });
  // unanswered when it is due: overdue, and the office is told
  await later(w, '2026-03-10T09:00:00+08:00');
  expect(await read('qian', request.id)).toMatchObject({ state: 'OPEN', deadline: { state: 'BREACHED' } });
  const rungs = await w.asOwner<{ code: string; told: string[] }>('select r.code, r.told from rung r join clock c on c.id = r.clock_id where c.subject_id = $1', [request.id]);
  expect(rungs.find((r) => r.code === 'URGE')!.told).toEqual(expect.arrayContaining([w.members['qian'], w.members['zhao'], w.members['lin']]));
  await w.as('zhao').run(ANSWER, { i: answer });
  expect(await w.as('zhao').refused(ANSWER, { i: { ...answer, expectedVersion: 3 } })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await read('zhang', request.id)).toMatchObject({ state: 'ANSWERED', answer: answer.answer, answeredBy: null });
  expect((await w.as('zhang').run('{ informationRequests { nodes { state unit { name } } } }')).informationRequests.nodes).toEqual([{ state: 'ANSWERED', unit: { name: '市场监管局' } }]);

  // one that is not passed on says why; one of the office's own goes straight to the unit
  const { informationRequestAsk: { request: other } } = await w.as('zhang').run(ASK, { i: i({ kind: 'INQUIRY' }) });
  expect(await w.as('lin').refused(END, { i: { requestId: other.id, expectedVersion: 1, reason: '' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  await w.as('lin').run(END, { i: { requestId: other.id, expectedVersion: 1, reason: '已有公开数据' } });
  expect(await read('zhang', other.id)).toMatchObject({ state: 'DECLINED' });
  const { informationRequestAsk: { request: own } } = await w.as('qian').run(ASK, { i: i({ question: '请说明窗口设置依据' }) });
  expect(own).toMatchObject({ state: 'OPEN', observer: null, deadline: { dueOn: '2026-03-17' } });
  await w.as('qian').run(change('informationRequestWithdraw', 'InformationRequestEndInput', F), { i: { requestId: own.id, expectedVersion: 1, reason: '已另行了解' } });
  expect(await read('zhao', own.id)).toMatchObject({ state: 'WITHDRAWN', deadline: { state: 'VOIDED' } });
});

clause('A-49 nobody of a unit decides for the office on what the unit asks for or answers, whichever post they act in', async (w) => {
  const p = protocol(w);
  const both = await join(w, 'both', { name: '挂职干部', role: 'OFFICER', title: '挂职干部' });
  await w.asOwner('update membership set person_id = (select person_id from membership where id = $1) where id = $2', [w.members['sun'], both.membershipId]);
  const no = async (name: string, input: string, id: string, over: object = {}) =>
    both.refused(change(`referral${name}`, input, 'referral { id }'), { i: { referralId: id, expectedVersion: await p.version('referral', id), ...over } });
  const own = { code: 'CONFLICT_OF_INTEREST', rule: 'A-49' };
  const returned = await p.to((await p.issue('wang')).id, '市场监管局');
  await p.do('sun', 'RequestReturn', returned, p.returning('税务局'));
  expect(await no('UpholdReturn', 'ReferralNotedInput', returned)).toMatchObject(own);
  const { referral } = await p.inHand();
  await p.do('sun', 'RequestExtension', referral.id, { reason: '需与市局会商', dueOn: '2026-03-25' });
  expect(await no('GrantExtension', 'ReferralGrantExtensionInput', referral.id)).toMatchObject(own);
  await p.do('qian', 'GrantExtension', referral.id);
  const reply = await p.declineDraft(referral.id);
  await p.submit(reply.id);
  await p.sign(reply.id);
  expect(await no('Accept', 'OnReferralInput', referral.id)).toMatchObject(own);
  await p.do('qian', 'Accept', referral.id);
});
