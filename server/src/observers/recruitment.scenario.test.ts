import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { checks, joins, m, nominee, recruiting, type Caller } from '../../test/recruiting.ts';
import { key } from '../../test/steps.ts';
import { clause } from '../../test/world.ts';

clause('A-3 a nominee belongs to one of the nine categories, or to another that is named', async (w) => {
  const r = recruiting(w);
  const call = await r.call();
  const { viewer } = await w.as('zhao').run('{ viewer { scheme { rules { nominationCategories { code label } } } } }');
  const codes = (viewer.scheme.rules.nominationCategories as { code: string }[]).map(({ code }) => code);
  expect(codes).toHaveLength(10);
  for (const category of codes.filter((code) => code !== 'OTHER')) expect((await r.draft(call.id, { category })).state).toBe('DRAFT');
  expect((await r.draft(call.id, { category: 'OTHER', categoryText: '高校学者' })).state).toBe('DRAFT');
  const draft = { i: { idempotencyKey: key(), callId: call.id, ...nominee({ category: 'OTHER' }) } };
  expect(await w.as('zhao').refused(m.draft, draft)).toMatchObject({ code: 'INCOMPLETE', field: 'categoryText', rule: 'A-3' });
  expect(await w.as('zhao').refused(m.draft, { i: { ...draft.i, category: 'NOBILITY' } })).toMatchObject({ code: 'INVALID', field: 'category' });
});

clause('A-4 nothing is submitted before the nominee has consented by their own link', async (w) => {
  const r = recruiting(w);
  const call = await r.call();
  const { token, nomination } = await r.invite(await r.draft(call.id));
  expect(await w.as('zhao').refused(m.submit, { i: r.on(nomination) })).toMatchObject({ code: 'INCOMPLETE', rule: 'A-4' });
  expect((await w.asOwner<{ state: string }>('select state from nomination'))[0]!.state).toBe('DRAFT');
  const page = await r.page(token);
  expect(page).toMatchObject({ name: '陈晓岚', unit: '市场监管局', consentedAt: null, pledgedAt: null });
  expect(page.notice).toContain('与您联系');
  expect(await r.public_.refused(m.consent, { i: { token, textVersion: 1, agree: false, publish: true } })).toMatchObject({ code: 'INCOMPLETE', field: 'agree' });
  await r.consent(token, { publish: false });
  const [consent] = await w.asOwner<{ purposes: string[]; text_version: number; text_hash: string; given_at: Date }>('select * from consent');
  expect(consent).toMatchObject({ purposes: ['RECRUITMENT'], text_version: 1, given_at: w.now() });
  expect(consent!.text_hash).toMatch(/^[0-9a-f]{64}$/);
  expect((await r.submit(nomination)).state).toBe('SUBMITTED');
});

clause('A-4 a link opens for one nominee, until it ends or another is made, and its token is not kept', async (w) => {
  const r = recruiting(w);
  const call = await r.call();
  const first = await r.invite(await r.draft(call.id));
  const rows = JSON.stringify([await w.asOwner('select * from nominee_link'), await w.asOwner('select * from journal_payload'), await w.asOwner('select * from idempotency')]);
  expect(rows).not.toContain(first.token);
  const second = await r.invite(await r.now(first.nomination.id));
  const closed = { code: 'NOT_FOUND', rule: 'nominee-link' };
  expect(await r.public_.refused('query($token: String!) { nominee(token: $token) { name } }', { token: first.token })).toMatchObject(closed);
  expect(await r.public_.refused(m.consent, { i: { token: first.token, textVersion: 1, agree: true, publish: true } })).toMatchObject(closed);
  expect((await r.page(second.token)).name).toBe('陈晓岚');
  expect(await w.as('wu').refused(m.invite, { i: { ...r.on(await r.now(first.nomination.id)), idempotencyKey: key() } })).toMatchObject({ code: 'NOT_FOUND' });
  w.set('2026-03-17T00:00:00+08:00');
  expect(await r.public_.refused('query($token: String!) { nominee(token: $token) { name } }', { token: second.token })).toMatchObject(closed);
});

clause('A-4 a nominee steps down by their link, which frees the place', async (w) => {
  const r = recruiting(w);
  const call = await r.call({ '市场监管局': 1 });
  const one = await r.submitted(call.id);
  await r.public_.run(m.stepDown, { i: { token: one.token } });
  expect((await r.now(one.id)).state).toBe('WITHDRAWN');
  expect((await r.submitted(call.id, { name: '方远', phone: '13911113333' })).state).toBe('SUBMITTED');
  expect(await r.public_.refused(m.stepDown, { i: { token: one.token } })).toMatchObject({ code: 'WRONG_STATE' });
});

clause('A-5 a unit submits as many as its quota; a place is free again after withdrawal or rejection', async (w) => {
  const r = recruiting(w);
  const call = await r.call({ '市场监管局': 2 });
  const [a, b] = [await r.submitted(call.id), await r.submitted(call.id, { name: '方远', phone: '13911113333' })];
  const { token, nomination } = await r.invite(await r.draft(call.id, { name: '高洁', phone: '13911114444' }));
  await r.consent(token);
  const third = { i: r.on(await r.now(nomination.id)) };
  expect(await w.as('zhao').refused(m.submit, third)).toMatchObject({ code: 'QUOTA_EXCEEDED', rule: 'A-5' });
  await w.as('zhao').run(m.withdraw, { i: { ...r.on(await r.now(a.id)), reason: '本人工作调动' } });
  expect((await r.submit(nomination)).state).toBe('SUBMITTED');
  const fourth = await r.invite(await r.draft(call.id, { name: '何平', phone: '13911115555' }));
  await r.consent(fourth.token);
  expect(await w.as('zhao').refused(m.submit, { i: r.on(await r.now(fourth.nomination.id)) })).toMatchObject({ code: 'QUOTA_EXCEEDED' });
  await r.vet(b, { checks: checks({ ABILITY: { met: false } }), reason: '履职时间难以保证' });
  expect((await r.submit(fourth.nomination)).state).toBe('SUBMITTED');
  // a unit without a quota, an observer and the office do not nominate
  expect(await w.as('wu').refused(m.draft, { i: { idempotencyKey: key(), callId: call.id, ...nominee() } })).toMatchObject({ code: 'NOT_YOURS', rule: 'A-5' });
  expect(await w.as('qian').refused(m.draft, { i: { idempotencyKey: key(), callId: call.id, ...nominee() } })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('zhang').refused(m.draft, { i: { idempotencyKey: key(), callId: call.id, ...nominee() } })).toMatchObject({ code: 'NOT_FOUND' });
  // nobody has fewer places than they hold
  const [{ version }] = await w.asOwner<{ version: number }>('select version from recruitment_call') as [{ version: number }];
  expect(await w.as('qian').refused(m.quota, { i: { callId: call.id, expectedVersion: version, unitId: w.units['市场监管局'], places: 1 } })).toMatchObject({ code: 'INVALID', field: 'places' });
});

clause('A-5 of two at once the last place goes to one, whichever way they come', async (w) => {
  const r = recruiting(w);
  const call = await r.call({ '市场监管局': 3 });
  const ready: { id: string; version: number; state: string }[] = [];
  for (let i = 0; i < 6; i += 1) {
    const { token, nomination } = await r.invite(await r.draft(call.id, { name: `人选${'甲乙丙丁戊己'[i]}`, phone: `1391111600${i}` }));
    await r.consent(token);
    ready.push(await r.now(nomination.id));
  }
  const answers = await Promise.all(ready.map((n, i) => w.as(i % 2 ? 'zhao' : 'sun').raw(m.submit, { i: r.on(n) })));
  expect(answers.filter((a) => a.data?.['nominationSubmit']).length).toBe(3);
  expect(answers.flatMap((a) => a.errors ?? []).map((e) => e.extensions.code)).toEqual(['QUOTA_EXCEEDED', 'QUOTA_EXCEEDED', 'QUOTA_EXCEEDED']);
  // and the table itself holds, whoever writes the row
  const [left] = await w.asOwner<{ id: string }>("select id from nomination where state = 'DRAFT' limit 1");
  await expect(w.asRole(['system:*'], "update nomination set state = 'SUBMITTED' where id = $1", [left!.id])).rejects.toThrow(/no place left/);
  expect(await w.as('zhao').refused(m.submit, { i: r.on(await r.now(left!.id)) })).toMatchObject({ code: 'QUOTA_EXCEEDED' });
});

clause('A-5 a call takes nominations from its first day to the end of its last, when it closes by itself', async (w) => {
  const r = recruiting(w);
  const early = await r.call({ '市场监管局': 2 }, { opensOn: '2026-03-03', closesOn: '2026-03-04' });
  expect(await w.as('zhao').refused(m.draft, { i: { idempotencyKey: key(), callId: early.id, ...nominee() } })).toMatchObject({ code: 'WRONG_STATE' });
  await later(w, '2026-03-03T00:00:00+08:00');
  expect((await r.draft(early.id)).state).toBe('DRAFT');
  await later(w, '2026-03-04T23:59:59+08:00');
  expect((await w.asOwner<{ state: string }>('select state from recruitment_call'))[0]!.state).toBe('OPEN');
  await later(w, '2026-03-05T00:00:00+08:00');
  expect((await w.asOwner<{ state: string }>('select state from recruitment_call'))[0]!.state).toBe('CLOSED');
  expect(await w.as('zhao').refused(m.draft, { i: { idempotencyKey: key(), callId: early.id, ...nominee() } })).toMatchObject({ code: 'WRONG_STATE' });
});

clause('A-6 two people decide in order; whoever vetted does not approve, nor in another membership of theirs', async (w) => {
  const r = recruiting(w);
  const second = await joins(w, 'OFFICER', '冯主任');
  const [{ person_id }] = await w.asOwner<{ person_id: string }>('select person_id from membership where id = $1', [w.members['qian']]) as [{ person_id: string }];
  const same = await joins(w, 'OFFICER', '钱办', { personOf: person_id });
  const n = await r.submitted((await r.call()).id);
  expect(await second.refused(m.approve, { i: r.on(n) })).toMatchObject({ code: 'WRONG_STATE' });
  const vetted = await r.vet(n);
  expect(vetted.state).toBe('VETTED');
  expect(await w.as('qian').refused(m.appoint, { i: { ...r.on(vetted), idempotencyKey: key(), title: '律师', username: 'chen' } })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await w.as('qian').refused(m.approve, { i: r.on(vetted) })).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'A-6' });
  expect(await same.refused(m.approve, { i: r.on(vetted) })).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'A-6' });
  expect(await w.as('zhao').refused(m.approve, { i: r.on(vetted) })).toMatchObject({ code: 'NOT_YOURS' });
  const approved = await r.approve(vetted, second);
  expect(approved.state).toBe('APPROVED');
  const { nomination, account, membership } = await r.appoint(approved, { username: 'chenxl', liaisonId: w.members['lin'] });
  expect([nomination.state, membership.channel, account.username]).toEqual(['APPOINTED', 'EXTERNAL', 'chenxl']);
  expect(account.initialPassword).toMatch(/^\S{14}$/);
  const { sessionSignIn } = await r.public_.run('mutation($i: SessionSignInInput!) { sessionSignIn(input: $i) { viewer { mustChangePassword home } } }', { i: { username: 'chenxl', password: account.initialPassword } });
  expect(sessionSignIn.viewer).toEqual({ mustChangePassword: true, home: 'OBSERVER' });
});

clause('A-6 what is returned comes back completed', async (w) => {
  const r = recruiting(w);
  const n = await r.submitted((await r.call()).id);
  expect(await w.as('qian').refused(m.return, { i: { ...r.on(n), reason: ' ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  await w.as('qian').run(m.return, { i: { ...r.on(n), reason: '请补充履历' } });
  expect((await r.now(n.id)).state).toBe('DRAFT');
  await w.as('zhao').run(m.save, { i: { ...r.on(await r.now(n.id)), ...nominee({ merits: '补充：从业十五年。' }) } });
  expect((await r.submit(await r.now(n.id))).state).toBe('SUBMITTED');
});

clause('A-7, A-8, A-9 each criterion is judged with its evidence; one unanswered blocks, one not met rejects with the reason', async (w) => {
  const r = recruiting(w);
  const call = await r.call();
  const n = await r.submitted(call.id);
  const vet = (over: object) => ({ i: { ...r.on(n), checks: checks(), ...over } });
  expect(await w.as('qian').refused(m.vet, vet({ checks: checks().slice(0, 2) }))).toMatchObject({ code: 'INCOMPLETE', field: 'checks.ABILITY', rule: 'A-7' });
  expect(await w.as('qian').refused(m.vet, vet({ checks: checks({ CHARACTER: { met: null } }) }))).toMatchObject({ code: 'INCOMPLETE', field: 'checks.CHARACTER' });
  expect(await w.as('qian').refused(m.vet, vet({ checks: checks({ POLITICAL: { evidence: ' ' } }) }))).toMatchObject({ code: 'INCOMPLETE', field: 'checks.POLITICAL.evidence' });
  expect(await w.as('qian').refused(m.vet, vet({ checks: checks({ POLITICAL: { met: false } }) }))).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  expect(await w.as('lin').refused(m.vet, vet({}))).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('zhao').refused(m.vet, vet({}))).toMatchObject({ code: 'NOT_YOURS' });
  expect((await r.vet(n)).state).toBe('VETTED');
  const { node } = await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Nomination { checks { label met evidence judgedBy { name } } } } }', { id: n.id });
  expect(node.checks.map((c: { label: string; met: boolean; judgedBy: { name: string } }) => [c.label, c.met, c.judgedBy.name])).toEqual([['政治条件', true, '钱办'], ['品德纪律', true, '钱办'], ['责任与能力', true, '钱办']]);
  const other = await r.submitted(call.id, { name: '方远', phone: '13911113333' });
  expect((await r.vet(other, { checks: checks({ ABILITY: { met: false } }), reason: '履职时间难以保证' })).state).toBe('REJECTED');
});

clause('A-10 nobody is approved without their pledge, and a signed one never changes', async (w) => {
  const r = recruiting(w);
  const second = await joins(w, 'OFFICER', '冯主任');
  const n = await r.submitted((await r.call()).id, {}, { signed: false });
  const vetted = await r.vet(n);
  expect(await second.refused(m.approve, { i: r.on(vetted) })).toMatchObject({ code: 'PLEDGE_MISSING', rule: 'A-10' });
  const page = await r.page(n.token);
  const sign = (over: object) => ({ i: { token: n.token, signedName: '陈晓岚', textHash: page.pledgeHash, agree: true, agreeSensitive: true, ...over } });
  expect(await r.public_.refused(m.sign, sign({ signedName: '陈小兰' }))).toMatchObject({ code: 'INVALID', field: 'signedName' });
  expect(await r.public_.refused(m.sign, sign({ agreeSensitive: false }))).toMatchObject({ code: 'INCOMPLETE', field: 'agreeSensitive' });
  expect(await r.public_.refused(m.sign, sign({ textHash: 'f'.repeat(64) }))).toMatchObject({ code: 'VERSION_CONFLICT' });
  expect(await r.public_.refused(m.sign, sign({ idNumber: '110101199003070000' }))).toMatchObject({ code: 'INVALID', field: 'idNumber' });
  await r.sign(n.token, { politicalStatus: '群众', idNumber: '11010519491231002x' });
  const [kept] = await w.asOwner<{ id_last4: string; id_digest: string }>('select id_last4, id_digest from nomination');
  expect(kept!.id_last4).toBe('002X');
  expect(JSON.stringify([kept, await w.asOwner('select * from journal_payload')])).not.toContain('11010519491231');
  expect(await r.public_.refused(m.sign, sign({}))).toMatchObject({ code: 'DUPLICATE', rule: 'A-10' });
  const before = await w.asOwner('select * from pledge');
  for (const set of ["text = 'x'", "text_hash = repeat('0', 64)", "signed_name = 'x'", "signed_at = now()", "rule_set_id = rule_set_id || 'x'", "nomination_id = 'x'"]) {
    for (const scopes of [['system:*'], [`office:${w.schemeId}`]]) await expect(w.asRole(scopes, `update pledge set ${set}`), set).rejects.toThrow(/never changes|violates/);
  }
  await expect(w.asRole(['system:*'], 'delete from pledge')).rejects.toThrow(/permission denied/);
  await expect(w.asRole(['system:*'], `insert into pledge select 'plg_2', nomination_id, rule_set_id, text, text_hash, signed_name, signed_at, audience from pledge`)).rejects.toThrow(/unique/);
  await expect(w.asRole(['system:*'], 'update nomination set pledged_at = null')).rejects.toThrow(/for good/);
  expect(await w.asOwner('select * from pledge')).toEqual(before);
  expect((await r.approve(await r.now(n.id), second)).state).toBe('APPROVED');
});

clause('B-9 the area’s own staff are not nominated from outside', async (w) => {
  const r = recruiting(w);
  const call = await r.call({ '市场监管局': 5 });
  await joins(w, 'HANDLER', '何经办', { unitId: w.units['税务局']!, phone: '13911119999' });
  const refused = async (over: object) => {
    const { token, nomination } = await r.invite(await r.draft(call.id, over as never));
    await r.consent(token);
    return w.as('zhao').refused(m.submit, { i: r.on(await r.now(nomination.id)) });
  };
  const no = { code: 'INVALID', field: 'channel', rule: 'B-9' };
  expect(await refused({ name: '何经办', phone: '13911119999' })).toMatchObject(no);
  expect(await refused({ employer: '税务局' })).toMatchObject(no);
  expect(await refused({ employerUnitId: w.units['税务局'] })).toMatchObject(no);
  expect((await r.submitted(call.id)).state).toBe('SUBMITTED');
  expect((await r.submitted(call.id, { name: '何经办', phone: '13911119999', channel: 'INTERNAL', employer: '税务局' })).state).toBe('SUBMITTED');
});

clause('B-11 a unit leader is not nominated from inside', async (w) => {
  const r = recruiting(w);
  const call = await r.call({ '市场监管局': 5 });
  await joins(w, 'LEADER', '何局', { unitId: w.units['税务局']!, phone: '13911119999' });
  const refused = async (over: object) => {
    const { token, nomination } = await r.invite(await r.draft(call.id, { channel: 'INTERNAL', employer: '税务局', ...over }));
    await r.consent(token);
    return w.as('zhao').refused(m.submit, { i: r.on(await r.now(nomination.id)) });
  };
  expect(await refused({ leadsUnit: true })).toMatchObject({ code: 'INVALID', field: 'channel', rule: 'B-11' });
  expect(await refused({ name: '何局', phone: '13911119999' })).toMatchObject({ code: 'INVALID', field: 'channel', rule: 'B-11' });
  expect((await r.submitted(call.id, { channel: 'INTERNAL', employer: '税务局', post: '科员' })).state).toBe('SUBMITTED');
});

/** A nominee all the way to their appointment, by two officers. */
async function appointed(w: Parameters<typeof recruiting>[0], second: Caller, callId: string, over: object, how: object = {}) {
  const r = recruiting(w);
  const n = await r.submitted(callId, over as never);
  return r.appoint(await r.approve(await r.vet(n), second), how as never);
}

clause('B-3 a membership elsewhere stands in the profile with its level and dates; an expired one is not current', async (w) => {
  const r = recruiting(w);
  const second = await joins(w, 'OFFICER', '冯主任');
  const call = await r.call();
  const other = { level: 'NEW_AREA', title: '滨海新区营商环境监督员', fromOn: '2025-01-01', toOn: '2026-12-31', evidence: '聘书复印件' };
  expect(await w.as('zhao').refused(m.draft, { i: { idempotencyKey: key(), callId: call.id, ...nominee({ otherMemberships: [{ ...other, evidence: ' ' }] }) } })).toMatchObject({ code: 'INCOMPLETE', rule: 'B-3' });
  expect(await w.as('zhao').refused(m.draft, { i: { idempotencyKey: key(), callId: call.id, ...nominee({ otherMemberships: [{ ...other, toOn: '2024-12-31' }] }) } })).toMatchObject({ code: 'INCOMPLETE', field: 'otherMemberships.toOn' });
  const { membership } = await appointed(w, second, call.id, { otherMemberships: [other, { ...other, level: 'MUNICIPAL', title: '市级特约监督员', fromOn: '2023-01-01', toOn: '2025-12-31' }] });
  const profile = 'query($id: ID!) { node(id: $id) { ... on Membership { otherMemberships { level levelLabel title fromOn toOn current evidence } } } }';
  const { node } = await w.as('qian').run(profile, { id: membership.id });
  expect(node.otherMemberships).toEqual([
    { ...other, levelLabel: '新区', current: true },
    { ...other, level: 'MUNICIPAL', levelLabel: '市级', title: '市级特约监督员', fromOn: '2023-01-01', toOn: '2025-12-31', current: false },
  ]);
  expect((await w.as('zhao').run(profile, { id: membership.id })).node).toBeNull();
});

clause('B-10 the same person serves under one account, in one membership at a time', async (w) => {
  const r = recruiting(w);
  const second = await joins(w, 'OFFICER', '冯主任');
  const call = await r.call({ '市场监管局': 5 });
  const known = await joins(w, 'LIAISON', '陈晓岚', { phone: '13911112222' });
  const approved = async (over: object, signing: object = {}) => {
    const { token, nomination } = await r.invite(await r.draft(call.id, over as never));
    await r.consent(token);
    await r.sign(token, signing as never);
    return r.approve(await r.vet(await r.submit(await r.now(nomination.id))), second);
  };
  const n = await approved({ channel: 'INTERNAL', enterprise: '津港物流公司' }, { idNumber: '11010519491231002X' });
  const appoint = (over: object) => ({ i: { ...r.on(n), idempotencyKey: key(), title: '专员兼监督员', username: 'chen2', ...over } });
  expect(await w.as('qian').refused(m.appoint, appoint({}))).toMatchObject({ code: 'DUPLICATE', rule: 'B-10' });
  expect(await w.as('qian').refused(m.appoint, appoint({ samePersonId: known.personId.slice(0, -1) }))).toMatchObject({ code: 'NOT_FOUND' });
  const { node } = await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Nomination { samePeople { personId sure holds { roleLabel scheme } } } } }', { id: n.id });
  expect(node.samePeople).toEqual([{ personId: known.personId, sure: false, holds: [{ roleLabel: '专员', scheme: '测试区营商环境监督' }] }]);
  const done = await r.appoint(n, { samePersonId: known.personId });
  expect(done.account).toBeNull();
  expect(await w.asOwner('select count(*)::int as n from account where person_id = $1', [known.personId])).toEqual([{ n: 1 }]);
  expect((await known.run('{ viewer { memberships { role } } }')).viewer.memberships.map((x: { role: string }) => x.role).sort()).toEqual(['LIAISON', 'OBSERVER']);
  expect(await w.asOwner('select enterprise from appointment where nomination_id = $1', [n.id])).toEqual([{ enterprise: '津港物流公司' }]);
  // the same ID number later, under another number: no second account, whatever is said
  const again = await approved({ name: '陈晓岚', phone: '13700000000', channel: 'INTERNAL' }, { idNumber: '11010519491231002X' });
  expect(await w.as('qian').refused(m.appoint, { i: { ...r.on(again), idempotencyKey: key(), title: '监督员', username: 'chen3', anotherPerson: true } })).toMatchObject({ code: 'DUPLICATE', rule: 'B-10' });
});
