import { expect } from 'vitest';
import { verifyJournal } from '../journal/verify.ts';
import { change, key, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const OWN = '{ ownData { at sections { title purpose basis kept then readers count records { facts { label value } } } } }';
const REQUEST = 'dataRequest { id version state stateLabel wishLabel decisionReason outcome { holds rows kept rule } allowedActions { action enabled reasons { code message } } }';
const ask = change('erasureAsk', 'ErasureAskInput', REQUEST);
const erasure = (over: object = {}) => ({ i: { idempotencyKey: key(), ground: 'PURPOSE_ENDED', text: '聘期已满，请删除我的个人信息', ...over } });
const agree = change('dataRequestAgree', 'OnDataRequestInput', REQUEST);
const erase = change('dataRequestErase', 'OnDataRequestInput', REQUEST);
const refuse = change('dataRequestRefuse', 'DataRequestRefuseInput', REQUEST);
interface Asked { id: string; version: number; state: string; allowedActions: { action: string; enabled: boolean; reasons: { message: string }[] }[]; outcome: { holds: string; rows: number; kept: boolean; rule: string | null }[] }
const on = (r: { id: string; version: number }, over: object = {}) => ({ i: { requestId: r.id, expectedVersion: r.version, ...over } });
const leaves = (w: World, name: string, at: string) => w.asOwner('update membership set until = $2 where person_id in (select id from person where name = $1)', [name, at]);
/** Sets the clock and keeps everybody signed in; what the years bring elsewhere is not looked at here. */
async function goes(w: World, to: string) {
  w.set(to);
  await w.asOwner("update session set created_at = $1, seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'", [to]);
}
const username = (who: string) => `user-${who}`;

clause('somebody sees on one page all that is held about them, why, how long and who reads it, and nothing of anybody else', async (w) => {
  const s = steps(w);
  await s.answered();
  await s.file('wang', { opinions: [{ type: 'SUGGESTION', scope: 'GOVERNMENT_ENVIRONMENT', problem: '白杨大厅停电半天' }] });
  const { sections } = (await w.as('zhang').run(OWN)).ownData as { sections: { title: string; purpose: string; count: number; records: { facts: { label: string; value: string }[] }[] }[] };
  const all = JSON.stringify(sections);
  expect(all).toContain('张企业');
  expect(all).toContain('13800001234');
  expect(sections.every((one) => one.purpose && one.count > 0)).toBe(true);
  const [problem] = await w.asOwner<{ problem: string }>("select o.problem from opinion o join membership m on m.id = o.author_id join person p on p.id = m.person_id where p.name = '张企业'");
  expect(all).toContain(problem!.problem);
  for (const other of ['王律师', '李内部', '林专员', '钱办', '赵经办', '孙局', '13800009999', '白杨大厅停电半天']) expect(all, other).not.toContain(other);
  expect(all).not.toMatch(/(mbr|per|sub|opn)_[0-9a-f]{32}/);
  expect(JSON.stringify((await w.as('zhang', 'en').run(OWN)).ownData)).toContain('Mobile number');
  expect(await w.as(null).refused(OWN)).toMatchObject({ code: 'UNAUTHENTICATED' });
});

clause('somebody sets their own number right, and has name and title corrected by the administrator', async (w) => {
  const set = 'mutation($i: OwnPhoneSetInput!) { ownPhoneSet(input: $i) { phone } }';
  expect(await w.as('zhang').run(set, { i: { phone: '139 0000 7777' } })).toEqual({ ownPhoneSet: { phone: '139****7777' } });
  expect(await w.as('zhang').refused(set, { i: { phone: '12345' } })).toMatchObject({ code: 'INVALID', field: 'phone' });
  const correct = change('correctionAsk', 'CorrectionAskInput', REQUEST);
  const { correctionAsk: { dataRequest: r } } = await w.as('zhang').run(correct, { i: { idempotencyKey: key(), field: 'NAME', value: '张启业', text: '录入有误' } });
  for (const who of ['wang', 'lin', 'qian', 'secure', 'audit'] as const) expect(await w.as(who).refused(change('dataRequestCorrect', 'OnDataRequestInput', REQUEST), on(r)), who).toMatchObject({ code: 'NOT_FOUND' });
  expect(await w.as('zhang').refused(change('dataRequestCorrect', 'OnDataRequestInput', REQUEST), on(r))).toMatchObject({ code: 'NOT_YOURS' });
  await w.as('admin').run(change('dataRequestCorrect', 'OnDataRequestInput', REQUEST), on(r));
  expect((await w.as('zhang').run('{ viewer { person { name phone } } }')).viewer.person).toEqual({ name: '张启业', phone: '139****7777' });
  const { correctionAsk: { dataRequest: t } } = await w.as('zhang').run(correct, { i: { idempotencyKey: key(), field: 'TITLE', value: '总工程师', text: '职务变动' } });
  expect(await w.as('admin').refused(refuse, on(t, { reason: ' ' }))).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  expect((await w.as('admin').run(refuse, on(t, { reason: '请先提交任职文件' }))).dataRequestRefuse.dataRequest).toMatchObject({ state: 'REFUSED', decisionReason: '请先提交任职文件' });
  const payloads = JSON.stringify(await w.asOwner("select p.data from journal_payload p join journal_entry e using (chain, seq) where e.type = 'PersonCorrected'"));
  expect(payloads).not.toMatch(/13900007777|张启业/);
});

clause('nothing is erased while somebody serves, while a hold stands, or by one person alone; each refusal says which rule', async (w) => {
  const { erasureAsk: { dataRequest: r } } = await w.as('zhang').run(ask, erasure());
  const offers = async () => ((await w.as('secure').run(`{ dataRequests { nodes { ${REQUEST.slice(14, -2)} } } }`)).dataRequests.nodes as Asked[])[0]!.allowedActions.find((o) => o.action === 'agree')!;
  expect(await w.as('secure').refused(agree, on(r))).toMatchObject({ code: 'WRONG_STATE', rule: 'PIPL-47' });
  expect((await offers()).reasons.map((one) => one.message).join()).toContain('仍在任职');
  for (const who of ['admin', 'qian', 'zhang'] as const) expect(await w.as(who).refused(agree, on(r)), who).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['secure', 'qian', 'admin'] as const) expect((await w.as(who).run('{ dataRequests { nodes { person { name } } } }')).dataRequests.nodes, who).toEqual([{ person: { name: '张企业' } }]);
  expect((await w.as('secure').run('{ dataRequests { nodes { person { phone } } } }')).dataRequests.nodes).toEqual([{ person: { phone: null } }]);
  for (const who of ['wang', 'lin', 'zhao', 'audit', 'yan'] as const) expect(await w.as(who).refused(agree, on(r)), who).toMatchObject({ code: 'NOT_FOUND' });
  await leaves(w, '张企业', '2026-06-01T00:00:00+08:00');
  await goes(w, '2026-06-02T10:00:00+08:00');
  const { legalHoldPlace: { legalHold } } = await w.as('secure').run(change('legalHoldPlace', 'LegalHoldPlaceInput', 'legalHold { id version username }'), { i: { idempotencyKey: key(), username: username('zhang'), ground: '信访核查期间，证据须保全' } });
  expect(legalHold.username).toBe(username('zhang'));
  expect(await w.as('secure').refused(agree, on(r))).toMatchObject({ code: 'WRONG_STATE', rule: 'legal-hold' });
  for (const who of ['admin', 'qian', 'audit'] as const) expect((await w.as(who).run('{ legalHolds { nodes { id } } }')).legalHolds.nodes, who).toEqual([]);
  expect(await w.as('qian').refused(change('legalHoldPlace', 'LegalHoldPlaceInput', 'legalHold { id }'), { i: { idempotencyKey: key(), username: 'user-wang', ground: '试试' } })).toMatchObject({ code: expect.stringMatching(/NOT_/) });
  await w.as('secure').run(change('legalHoldLift', 'LegalHoldLiftInput', 'legalHold { id }'), { i: { holdId: legalHold.id, expectedVersion: legalHold.version, reason: '核查结束' } });
  const { dataRequestAgree: { dataRequest: agreed } } = await w.as('secure').run(agree, on(r));
  expect(agreed.state).toBe('AGREED');
  expect(await w.as('secure').refused(erase, on(agreed))).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('admin').refused(erase, on(agreed))).toMatchObject({ code: 'NOT_YOURS' });
  await w.asOwner("update data_request set agreed_by_person_id = null, agreed_by_id = null where false");
  await expect(w.asRole(['system:*'], `select huiyin.erase('${r.id}', '${w.members['secure']}', '2026-06-02', true)`)).rejects.toThrow(/two others decide/);
  await expect(w.asRole(['system:*'], `select huiyin.erase('${r.id}', '${w.members['qian']}', '2026-05-02', true)`)).rejects.toThrow(/has not ended/);
});

clause('an erasure takes what no rule keeps, says what stays and by which rule, and the journal still verifies', async (w) => {
  const s = steps(w);
  await s.file('zhang', { opinions: [{ type: 'SUGGESTION', scope: 'GOVERNMENT_ENVIRONMENT', problem: '海棠窗口排队两小时' }] });
  await leaves(w, '张企业', '2026-06-01T00:00:00+08:00');
  await goes(w, '2026-06-02T10:00:00+08:00');
  const early = await w.as('admin').run(ask, erasure({ username: username('zhang') }));
  const { dataRequestAgree: { dataRequest: r } } = await w.as('secure').run(agree, on(early.erasureAsk.dataRequest));
  const done = (await w.as('qian').run(erase, on(r))).dataRequestErase.dataRequest as Asked;
  expect(done.state).toBe('DONE');
  expect(done.outcome.filter((one) => !one.kept).map((one) => one.holds)).toEqual(['姓名、手机号（加密）']);
  expect(done.outcome.find((one) => one.kept && one.holds === '每条意见和评价')!.rule).toContain('档案法');
  const person = async () => (await w.asOwner<{ name: string; phone_sealed: string | null }>('select name, phone_sealed from person where id = (select person_id from membership where id = $1)', [w.members['zhang']]))[0]!;
  expect(await person()).toEqual({ name: '张企业', phone_sealed: null });
  const again = await w.as('admin').run(ask, erasure({ username: username('zhang') }));
  expect(await w.as('secure').refused(agree, on(again.erasureAsk.dataRequest))).toMatchObject({ code: 'WRONG_STATE', rule: 'retention' });

  await goes(w, '2037-01-05T10:00:00+08:00');
  const { dataRequestAgree: { dataRequest: late } } = await w.as('secure').run(agree, on(again.erasureAsk.dataRequest));
  const whole = (await w.as('kang').run(erase, on(late))).dataRequestErase.dataRequest as Asked;
  expect(whole.outcome.every((one) => !one.kept)).toBe(true);
  expect(await person()).toEqual({ name: '（已删除）', phone_sealed: null });
  expect((await w.asOwner('select problem from opinion')).map((o) => (o as { problem: string }).problem)).toEqual(['（已删除）']);
  const tables = await w.asOwner<{ t: string }>("select relname as t from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace");
  expect(await w.asOwner(tables.map(({ t }) => `select '${t}' as t, x::text as row from ${t} x where x::text ~ '张企业|海棠窗口|13800001234'`).join(' union all '))).toEqual([]);
  expect(await w.asOwner("select from journal_entry e left join journal_payload p using (chain, seq) where p.seq is null limit 1")).toHaveLength(1);
  expect((await w.asOwnerEm((em) => verifyJournal(em, w.services.signer))).map((v) => v.broken)).toEqual([null, null]);
  const facts = (await w.as('audit').run('{ auditFacts(first: 20) { nodes { label by } } }')).auditFacts.nodes as { label: string; by: string }[];
  expect(facts.find((f) => f.label.includes('执行删除'))).toMatchObject({ by: '康办' });
  expect(facts.some((f) => f.label === '删除个人信息')).toBe(true);
});

clause('the schedule of retention is for administrators and the auditor, and says what is past its time', async (w) => {
  const read = '{ retention { lines { holds purpose basis kept then readers overdue } } }';
  for (const who of ['qian', 'lin', 'zhao', 'zhang', 'yan', 'cheng'] as const) expect(await w.as(who).refused(read), who).toMatchObject({ code: 'NOT_YOURS', rule: 'retention' });
  const overdue = async () => ((await w.as('audit').run(read)).retention.lines as { holds: string; overdue: number }[]).filter((line) => line.overdue > 0).map((line) => line.holds);
  expect(await overdue()).toEqual([]);
  await w.as('zhao').refused('mutation($i: PersonRevealInput!) { personReveal(input: $i) { value } }', { i: { personId: 'per_1', field: 'PHONE', purpose: '电话沟通' } });
  await leaves(w, '王律师', '2026-03-03T00:00:00+08:00');
  await goes(w, '2031-03-04T10:00:00+08:00');
  expect(await overdue()).toEqual(expect.arrayContaining(['姓名、手机号（加密）', '被拒绝的操作和查看受限信息的记录：谁、何时、从哪里、为什么']));
  for (const who of ['admin', 'secure'] as const) expect((await w.as(who).run(read)).retention.lines.length).toBeGreaterThan(70);
});
