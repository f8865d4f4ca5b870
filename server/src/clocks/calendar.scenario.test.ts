import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { key, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';
import { inTransaction } from '../journal/transaction.ts';
import { verifyJournal } from '../journal/verify.ts';
import { publishNotice } from './calendars.ts';

const PREVIEW = `query($i: CalendarImportPreviewInput!) { calendarImportPreview(input: $i) { document year publishedOn amends rows { day kind holiday sentence } sentences
  problems { code message sentence grave } effect { moved settled calendarVersion moves { rule label count from to } matters { label from to subject { __typename id } } } } }`;
const IMPORT = 'mutation($i: CalendarImportInput!) { calendarImport(input: $i) { moved cursor calendars { id version national inUse } } }';
const CLOSE = 'mutation($i: CalendarDayCloseInput!) { calendarDayClose(input: $i) { moved calendars { id name national inUse closedDays { day reason document } } } }';
const REOPEN = 'mutation($i: CalendarDayReopenInput!) { calendarDayReopen(input: $i) { moved } }';
const DAY = 'query($day: LocalDate!) { calendarDayPreview(day: $day) { moved calendarVersion moves { label count from to } matters { from } } }';
const CALENDARS = '{ calendars { id name version national inUse missing { year clocks terms until } years { year published workingDays notices { document publishedOn amends enteredAt dayCount } } allowedActions { action label } closedDays { day } } }';
const CONTACT = `query($id: ID!) { node(id: $id) { ... on Submission { contact { dueOn provisional state workingDaysLeft history { kind label dueBefore dueAfter reason }
  explain { days { day working count note } } } } } }`;

const contact = async (w: World, id: string, who: 'zhang' | 'qian' = 'zhang') => (await w.as(who).run(CONTACT, { id })).node.contact;
const preview = async (w: World, text: string, who: 'admin' | 'qian' = 'qian') => (await w.as(who).run(PREVIEW, { i: { text } })).calendarImportPreview;

/** The arrangement of 2020 and what it became on 27 January. */
const spring2020 = { year: 2020, notice: '国办发明电〔2019〕16号', off: [['2020-01-01'], ['2020-01-24', '2020-01-30', '春节']], work: ['2020-01-19', '2020-02-01'] };
const extended = '关于延长2020年春节假期的通知\n国办发明电〔2020〕1号\n延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。\n国务院办公厅\n2020年1月26日';

/** The year 2027 as it might be arranged; whoever writes the notice writes it otherwise. */
const text2027 = (newYear = '1月1日（周五）至3日（周日）放假，共3天。') => `关于2027年部分节假日安排的通知\n国办发明电〔2026〕9号\n安排如下。\n一、元旦：${newYear}
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月30日（周六）、2月13日（周六）上班。\n三、清明节：4月3日至5日放假，共3天。\n四、劳动节：5月1日至5日放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假1天。\n六、中秋节：9月15日（周三）放假1天。\n七、国庆节：10月1日至7日放假调休，共7天。10月9日（周六）上班。\n国务院办公厅\n2026年11月9日`;
const confirmed = (p: Awaited<ReturnType<typeof preview>>, text: string, over: object = {}) => ({ i: {
  idempotencyKey: key(), calendarVersion: p.effect.calendarVersion, text, document: p.document, year: p.year, publishedOn: p.publishedOn, amends: p.amends,
  rows: p.rows.map(({ day, kind, holiday }: { day: string; kind: string; holiday: string }) => ({ day, kind, holiday })), ...over } });

clause('B-25 the notice of 27 January 2020 turns a make-up Saturday into a day off, and every open clock says from what to what and why', async (w) => {
  await inTransaction(w.services, ['system:*'], (em) => publishNotice(em, 'cn', spring2020));
  const s = steps(w);
  const one = await s.file('zhang', { month: '2020-01' });
  expect((await contact(w, one.id)).dueOn).toBe('2020-02-03');
  expect((await contact(w, one.id)).explain.days.find((d: { day: string }) => d.day === '2020-02-01')).toMatchObject({ working: true, count: 2, note: '调休上班（国办发明电〔2019〕16号）' });

  await later(w, '2020-01-27T09:00:00+08:00');
  const p = await preview(w, extended);
  expect(p).toMatchObject({ document: '国办发明电〔2020〕1号', year: 2020, amends: true, publishedOn: '2020-01-26', problems: [] });
  expect(p.rows.map((r: { day: string; kind: string }) => `${r.day} ${r.kind}`)).toEqual(['2020-01-31 OFF', '2020-02-01 OFF', '2020-02-02 OFF']);
  expect(p.effect.moves).toEqual([
    { rule: 'contact', label: '电话沟通', count: 1, from: '2020-02-03', to: '2020-02-05' }, expect.objectContaining({ rule: 'handOver', from: '2020-02-07', to: '2020-02-11' })]);
  expect(p.effect.matters).toContainEqual({ label: '电话沟通', from: '2020-02-03', to: '2020-02-05', subject: { __typename: 'Submission', id: one.id } });
  const byAdmin = await preview(w, extended, 'admin');
  expect([byAdmin.effect.moves, byAdmin.effect.matters]).toEqual([p.effect.moves, []]);
  expect((await contact(w, one.id)).dueOn).toBe('2020-02-03');

  const { calendarImport } = await w.as('admin').run(IMPORT, confirmed(p, extended));
  expect(calendarImport.moved).toBe(2);
  const after = await contact(w, one.id);
  expect(after).toMatchObject({ dueOn: '2020-02-05', state: 'RUNNING' });
  expect(after.history).toEqual([
    { kind: 'started', label: '开始计时', dueBefore: null, dueAfter: '2020-02-03', reason: null },
    { kind: 'recalculated', label: '工作日历变动，重新计算', dueBefore: '2020-02-03', dueAfter: '2020-02-05', reason: '国办发明电〔2020〕1号' }]);
  expect(after.explain.days.find((d: { day: string }) => d.day === '2020-02-01')).toMatchObject({ working: false, count: null, note: '春节放假（国办发明电〔2020〕1号）' });
  const told = (await w.journal()).filter((e) => ['ClockRecalculated', 'CalendarNoticeEntered'].includes(e.type)).map((e) => [e.type, e.chain === w.schemeId ? 'scheme' : e.chain, e.actor_id]);
  expect(told).toEqual([['ClockRecalculated', 'scheme', 'system'], ['ClockRecalculated', 'scheme', 'system'], ['CalendarNoticeEntered', 'system', w.members['admin']]]);
  expect((await w.asOwnerEm((em) => verifyJournal(em, w.services.signer))).map((v) => v.broken)).toEqual([null, null]);
  expect(await w.tick()).toBe(0);
}, { now: '2020-01-23T17:00:00+08:00' });

clause('B-25 a year without a notice is provisional and reported missing, until a person enters its notice', async (w) => {
  await later(w, '2026-12-28T10:00:00+08:00');
  const s = steps(w);
  const one = await s.file('zhang', { month: '2026-12' });
  await later(w, '2026-12-29T10:00:00+08:00');
  const late = await s.file('wang', { month: '2026-12' });
  expect(await contact(w, late.id, 'qian')).toMatchObject({ dueOn: '2027-01-01', provisional: true });
  const [before] = (await w.as('qian').run(CALENDARS)).calendars;
  expect(before).toMatchObject({ id: 'cn', national: true, inUse: true, missing: { year: 2027, clocks: 3, until: '2027-01-07' } });
  expect(before.years.map((y: { year: number; published: boolean; workingDays: number }) => [y.year, y.published, y.workingDays])).toEqual([[2025, true, 248], [2026, true, 248], [2027, false, 261]]);

  const text = text2027();
  const p = await preview(w, text);
  expect(p.problems).toEqual([]);
  expect(p.effect).toMatchObject({ moved: 3, settled: 0 });
  await w.as('qian').run(IMPORT, confirmed(p, text));
  expect(await contact(w, late.id, 'qian')).toMatchObject({ dueOn: '2027-01-04', provisional: false });
  expect(await contact(w, one.id, 'qian')).toMatchObject({ dueOn: '2026-12-31', provisional: false });
  const [national] = (await w.as('admin').run(CALENDARS)).calendars;
  expect(national.missing).toBeNull();
  expect(national.years.at(-1)).toMatchObject({ year: 2027, published: true, notices: [{ document: '国办发明电〔2026〕9号', publishedOn: '2026-11-09', amends: false, enteredAt: w.now().toISOString(), dayCount: 31 }] });
  const [entry] = await w.asOwner<{ data: Record<string, unknown>; audience: string[] }>("select p.data, e.audience from journal_entry e join journal_payload p using (chain, seq) where e.type = 'CalendarNoticeEntered'");
  expect(entry).toMatchObject({ data: { text: '国办发明电〔2026〕9号', year: 2027, name: '钱办' }, audience: [`admin:${w.schemeId}`, `office:${w.schemeId}`, 'system:*'] });
});

clause('B-25 a notice is entered by the office or the administrator alone', async (w) => {
  const text = text2027();
  const p = await preview(w, text, 'admin');
  for (const who of ['zhang', 'li', 'lin', 'zhao', 'sun'] as const) {
    expect(await w.as(who).refused(PREVIEW, { i: { text } })).toMatchObject({ code: 'NOT_YOURS', rule: 'calendar.importNotice' });
    expect(await w.as(who).refused(IMPORT, confirmed(p, text))).toMatchObject({ code: 'NOT_YOURS', message: '只有营商办工作人员和系统管理员可以录入放假通知' });
    expect(await w.as(who).refused(DAY, { day: '2026-03-04' })).toMatchObject({ code: 'NOT_YOURS' });
    expect(await w.as(who).refused(CLOSE, { i: { idempotencyKey: key(), calendarVersion: p.effect.calendarVersion, day: '2026-03-04', reason: '台风', document: '通告' } })).toMatchObject({ code: 'NOT_YOURS' });
    expect(await w.as(who).refused(REOPEN, { i: { idempotencyKey: key(), calendarVersion: p.effect.calendarVersion, day: '2026-03-04', reason: '误登' } })).toMatchObject({ code: 'NOT_YOURS' });
    expect((await w.as(who).run(CALENDARS)).calendars[0].allowedActions).toEqual([]);
  }
  for (const query of [CALENDARS, PREVIEW]) expect(await w.as(null).refused(query, { i: { text } })).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect((await w.as('admin').run(CALENDARS)).calendars[0].allowedActions).toEqual([{ action: 'importNotice', label: '录入放假通知' }, { action: 'closeDay', label: '登记本区停办日' }]);
});

clause('B-25 rows that do not hold are not taken, and a person who differs from the text says why', async (w) => {
  const wrong = text2027('1月1日（周四）至3日（周日）放假，共3天。');
  const p = await preview(w, wrong);
  expect(p.problems).toEqual([{ code: 'WEEKDAY', message: '2027年1月1日是星期五，文中写的是星期四', sentence: '一、元旦：1月1日（周四）至3日（周日）放假，共3天。', grave: false }]);
  expect(await w.as('qian').refused(IMPORT, confirmed(p, wrong))).toMatchObject({ code: 'REASON_REQUIRED', field: 'remark' });
  const rows = (change: (r: { day: string; kind: string; holiday: string }[]) => object[]) => ({ rows: change(confirmed(p, wrong).i.rows) });
  const remark = { remark: '已对照印发件核对' };
  const refused = async (over: object) => w.as('qian').refused(IMPORT, confirmed(p, wrong, { ...remark, ...over }));
  expect(await refused(rows((r) => [...r, { day: '2027-05-12', kind: 'WORK', holiday: '劳动节' }]))).toMatchObject({ code: 'INVALID', field: 'rows', rule: 'MAKE_UP_ON_WEEKDAY' });
  expect(await refused(rows((r) => [...r, r[0]!]))).toMatchObject({ rule: 'TWICE' });
  expect(await refused(rows((r) => r.filter((x) => x.holiday !== '端午节')))).toMatchObject({ rule: 'HOLIDAY_MISSING', message: '没有读到端午节的放假日期' });
  expect(await refused(rows(() => []))).toMatchObject({ rule: 'NO_ROWS' });
  expect(await refused({ amends: true })).toMatchObject({ rule: 'AMENDS_NOTHING' });
  expect(await refused({ year: 2026 })).toMatchObject({ code: 'INVALID', field: 'rows' });
  expect(await refused({ year: 1 })).toMatchObject({ field: 'year' });
  expect(await refused({ document: ' ' })).toMatchObject({ code: 'INCOMPLETE', field: 'document' });
  expect(await refused({ document: '国办发明电〔2025〕7号' })).toMatchObject({ code: 'DUPLICATE', field: 'document' });
  expect(await refused({ publishedOn: '2026-02-30' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await refused({ text: '元'.repeat(20_001) })).toMatchObject({ code: 'TOO_LONG', field: 'text' });
  expect(await refused({ remark: ' 　' })).toMatchObject({ code: 'REASON_REQUIRED' });
  // one more day off than the text has, which the person answers for
  const more = rows((r) => [...r, { day: '2027-06-10', kind: 'OFF', holiday: '端午节' }]);
  await w.as('qian').run(IMPORT, confirmed(p, wrong, { ...more, ...remark }));
  const [{ data } = { data: {} }] = await w.asOwner<{ data: { remark?: string } }>("select p.data from journal_entry e join journal_payload p using (chain, seq) where e.type = 'CalendarNoticeEntered'");
  expect(data.remark).toBe('已对照印发件核对');
});

clause('B-25 two who enter a notice at once, and one who sends it twice, enter it once', async (w) => {
  const text = text2027();
  const p = await preview(w, text);
  const [mine, theirs] = await Promise.all([w.as('qian').raw(IMPORT, confirmed(p, text)), w.as('admin').raw(IMPORT, confirmed(p, text))]);
  expect([mine, theirs].map((a) => a.errors?.[0]?.extensions.code ?? 'entered').sort()).toEqual(['VERSION_CONFLICT', 'entered']);
  const close = { i: { idempotencyKey: key(), calendarVersion: (await w.as('qian').run(CALENDARS)).calendars[0].version, day: '2026-03-09', reason: '台风', document: '区防汛指挥部通告第3号' } };
  const [first, second] = await Promise.all([w.as('qian').run(CLOSE, close), w.as('qian').run(CLOSE, close)]);
  expect(first).toEqual(second);
  expect(await w.as('qian').refused(CLOSE, { i: { ...close.i, day: '2026-03-10' } })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect(await w.asOwner('select year, notice from calendar_year where year = 2027')).toHaveLength(1);
  expect(await w.asOwner('select day from closed_day')).toHaveLength(1);
});

clause('B-25 a day on which the district closed moves its own clocks and nobody else\'s, and can be taken back', async (w) => {
  const s = steps(w);
  const one = await s.file('zhang');
  expect((await contact(w, one.id)).dueOn).toBe('2026-03-05');
  await later(w, '2026-03-03T18:00:00+08:00');
  const look = async (day: string) => (await w.as('qian').run(DAY, { day })).calendarDayPreview;
  const p = await look('2026-03-04');
  expect(p).toMatchObject({ moved: 2, moves: [{ label: '电话沟通', count: 1, from: '2026-03-05', to: '2026-03-06' }, { from: '2026-03-11', to: '2026-03-12' }], matters: [{}, {}] });
  const given = { idempotencyKey: key(), calendarVersion: p.calendarVersion, day: '2026-03-04', reason: '台风停工停业', document: '区防汛指挥部通告第3号' };
  for (const [over, refusal] of [[{ reason: ' ' }, { code: 'INCOMPLETE', field: 'reason' }], [{ document: '' }, { code: 'INCOMPLETE', field: 'document' }], [{ reason: '台'.repeat(99) + '风雨'.repeat(60) }, { code: 'TOO_LONG' }],
    [{ day: '2026-03-07' }, { code: 'WRONG_STATE', message: '这一天本来就不是工作日，不需要登记' }], [{ day: '2030-03-07' }, { code: 'INVALID' }], [{ calendarVersion: 'x' }, { code: 'VERSION_CONFLICT' }]] as const) {
    expect(await w.as('qian').refused(CLOSE, { i: { ...given, ...over } })).toMatchObject(refusal);
  }
  const { calendarDayClose: closed } = await w.as('qian').run(CLOSE, { i: given });
  expect(closed).toMatchObject({ moved: 2, calendars: [{ id: 'cn', national: true, inUse: false, closedDays: [] }, { name: '测试区营商环境监督工作日历', national: false, inUse: true, closedDays: [{ day: '2026-03-04', reason: '台风停工停业', document: '区防汛指挥部通告第3号' }] }] });
  const moved = await contact(w, one.id);
  expect(moved.dueOn).toBe('2026-03-06');
  expect(moved.history.at(-1)).toMatchObject({ dueBefore: '2026-03-05', dueAfter: '2026-03-06', reason: '2026年3月4日本区停办：台风停工停业（区防汛指挥部通告第3号）' });
  expect(moved.explain.days).toContainEqual({ day: '2026-03-04', working: false, count: null, note: '本区停办：台风停工停业（区防汛指挥部通告第3号）' });
  const neighbour = await w.found('huaibei', '邻区');
  expect(await w.asOwner('select calendar_id from scheme where id = $1', [neighbour])).toEqual([{ calendar_id: 'cn' }]);
  // what begins afterwards counts by it as well, and a later notice still reaches it
  const two = await s.file('wang');
  expect((await contact(w, two.id, 'qian')).dueOn).toBe('2026-03-09');
  const text = '关于调整2026年春节假期安排的通知\n国办发明电〔2026〕1号\n将2026年春节假期安排调整如下：\n一、2026年3月5日（星期四）放假1天。\n国务院办公厅\n2026年3月3日';
  const notice = await preview(w, text);
  expect(notice).toMatchObject({ amends: true, problems: [] });
  expect((await w.as('qian').run(IMPORT, confirmed(notice, text))).calendarImport.moved).toBe(4);
  expect([(await contact(w, one.id)).dueOn, (await contact(w, two.id, 'qian')).dueOn]).toEqual(['2026-03-09', '2026-03-10']);
  const again = await look('2026-03-04');
  expect(again.moves.slice(0, 2)).toEqual([{ label: '电话沟通', count: 1, from: '2026-03-09', to: '2026-03-06' }, { label: '电话沟通', count: 1, from: '2026-03-10', to: '2026-03-09' }]);
  const reopened = await w.as('admin').run(REOPEN, { i: { idempotencyKey: key(), calendarVersion: again.calendarVersion, day: '2026-03-04', reason: '登记有误，当日正常办公' } });
  expect(reopened.calendarDayReopen.moved).toBe(4);
  expect((await contact(w, one.id)).history.map((h: { dueAfter: string }) => h.dueAfter)).toEqual(['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-06']);
  expect(await w.as('admin').refused(REOPEN, { i: { idempotencyKey: key(), calendarVersion: (await w.as('qian').run(CALENDARS)).calendars[1].version, day: '2026-03-04', reason: '再撤一次' } })).toMatchObject({ code: 'WRONG_STATE' });
  expect((await w.asOwner('select closed from closed_day order by ordinal'))).toEqual([{ closed: true }, { closed: false }]);
});

clause('B-25 what a server did not live to recalculate is recalculated before anything is over', async (w) => {
  const s = steps(w);
  const one = await s.file('zhang');
  await inTransaction(w.services, ['system:*'], async (em) => {
    await publishNotice(em, 'cn', { year: 2026, notice: '补', off: [['2026-03-05', '2026-03-06']], work: [] });
    await em.execute("insert into calendar_change (id, calendar_id, reason, at) values ('cch_1', 'cn', '补', ?)", [w.now()]);
  });
  await later(w, '2026-03-05T23:00:00+08:00');
  expect(await contact(w, one.id)).toMatchObject({ state: 'RUNNING', dueOn: '2026-03-09' });
  await later(w, '2026-03-06T00:30:00+08:00');
  expect(await contact(w, one.id)).toMatchObject({ state: 'RUNNING' });
});

clause('A-33 a referral that has the scheme\'s term moves with the calendar, and one whose date a person set keeps it', async (w) => {
  const s = steps(w);
  const referred = async (who: 'zhang' | 'wang', over: Record<string, unknown>) => {
    const filed = await s.file(who);
    const issue = await s.register(filed.opinions[0]!.id);
    return (await s.refer(issue.id, 1, over)).latestReferral;
  };
  const [byRules, byHand] = [await referred('zhang', {}), await referred('wang', { dueOn: '2026-03-20' })];
  expect([byRules, byHand].map((r) => r.deadline.dueOn)).toEqual(['2026-03-23', '2026-03-20']);
  const { calendarDayPreview: p } = await w.as('qian').run(DAY, { day: '2026-03-10' });
  await w.as('qian').run(CLOSE, { i: { idempotencyKey: key(), calendarVersion: p.calendarVersion, day: '2026-03-10', reason: '台风停工停业', document: '区防汛指挥部通告第3号' } });
  const due = async (id: string) => (await w.as('zhao').run('query($id: ID!) { node(id: $id) { ... on Referral { deadline { dueOn explain { sentence } } } } }', { id })).node;
  expect(await due(byRules.id)).toMatchObject({ deadline: { dueOn: '2026-03-24' } });
  expect(await w.asOwner("select to_char(due_on, 'YYYY-MM-DD') as due from referral where id = $1", [byRules.id])).toEqual([{ due: '2026-03-24' }]);
  expect(await due(byHand.id)).toMatchObject({ deadline: { dueOn: '2026-03-20' } });
  expect((await due(byHand.id)).deadline.explain.sentence).toContain('期限确定为2026年3月20日24时');
});
