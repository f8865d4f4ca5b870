import { expect } from 'vitest';
import { later } from '../../test/later.ts';
import { change, form, key, steps, SUBMIT } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';
import { appointable } from './rules.ts';

const fields = 'ruleSet { id version edition state inForceOn documentTitle text { general { titleZh titleEn documentName issuer supervisor trialUntil numberPrefix } terms { termMonths termCap inactivityMonths visitCap visitMonths participation publicNoticeDays rosterSeenBy pledgeText } clocks { code labelZh labelEn days deemed clause startsOn metOn voidedOn pausable calendarId rungs { code labelZh labelEn days tells } } answerClasses { code labelZh labelEn kind requiresReason reasonLength mustCite requiresPlan } cadences { code labelZh labelEn clause period owedBy eachObserver channels deeds remindDays } lists { list choices { code labelZh labelEn hintZh hintEn channels period } } } problems { path message } rounds { id version state opinions { id version state source text reason } } allowedActions { action enabled } }';
/* eslint-disable @typescript-eslint/no-explicit-any */
const rules = (w: World) => {
  const mutation = (name: string, input: string, read = fields) => async (who: 'admin' | 'qian', i: object): Promise<any> => (await w.as(who).run(change(name, input, read), { i: { idempotencyKey: key(), ...i } }))[name].ruleSet;
  const on = (s: any) => ({ ruleSetId: s.id, expectedVersion: s.version });
  const q = {
    draft: (who: 'admin' | 'qian' = 'admin', i: object = {}) => mutation('ruleSetDraft', 'RuleSetDraftInput')(who, i),
    edit: (s: any, parts: object, who: 'admin' | 'qian' = 'admin') => mutation('ruleSetEdit', 'RuleSetEditInput')(who, { ...on(s), ...parts }),
    enact: (s: any, more: object = {}, who: 'admin' | 'qian' = 'qian') => mutation('ruleSetEnact', 'RuleSetEnactInput')(who, { ...on(s), applyToRunning: false, ...more }),
    withdraw: (s: any) => mutation('ruleSetWithdraw', 'OnRuleSetInput')('qian', on(s)),
    consult: (s: any, consulted = ['UNITS', 'OBSERVERS']) => mutation('ruleSetConsult', 'RuleSetConsultInput')('qian', { ...on(s), consulted }),
    extend: (s: any, until: string, reason = '试行效果良好，需再观察半年') => mutation('ruleSetExtendTrial', 'RuleSetExtendTrialInput')('qian', { ...on(s), until, reason }),
    refused: (name: string, input: string, who: any, s: any, i: object = {}) => w.as(who).refused(change(name, input, 'ruleSet { id }'), { i: { idempotencyKey: key(), ...on(s), ...i } }),
    read: async (id: string, who: any = 'admin') => (await w.as(who).run(`query($id: ID!) { node(id: $id) { ... on RuleSet { ${fields.slice(10, -1)} } } }`, { id })).node,
    sets: async (who: any = 'admin') => (await w.as(who).run('{ viewer { scheme { ruleSets { id version edition state } } } }')).viewer.scheme.ruleSets,
    now: async () => (await w.as('zhang').run('{ viewer { scheme { observerTitle documentTitle trial rules { version legalBases { label } submissionTypes { label } } } } }')).viewer.scheme,
  };
  return q;
};
const general = (s: any, over: object) => ({ general: { ...s.text.general, ...over } });
const clocks = (s: any, days: Record<string, number>) => ({ clocks: s.text.clocks.map((c: any) => ({ ...c, days: days[c.code] ?? c.days })) });

clause('A-1 a draft binds no one: it is written and consulted on while the version before it stays in force', async (w) => {
  const r = rules(w);
  const draft = await r.draft();
  await r.edit(draft, general(draft, { titleZh: '观察员' }));
  expect(await r.now()).toMatchObject({ observerTitle: '监督员', rules: { version: 1 } });
  expect(await r.read(draft.id, 'zhang')).toBeNull();
  expect(await r.read(draft.id, 'zhao')).toMatchObject({ state: 'DRAFT' });
  // the rules of another scheme are nobody's here
  expect((await w.as('admin').refused(change('ruleSetDraft', 'RuleSetDraftInput', 'ruleSet { id }'), { i: { idempotencyKey: key() } })).rule).toBe('one-draft');
});

clause('A-1, B-8 an administrator founds a further scheme: its rules are a draft that binds no one until its own office brings them into force', async (w) => {
  const FOUND = change('schemeFound', 'SchemeFoundInput', 'schemeId initialPassword');
  const input = (over: object = {}) => ({ i: { idempotencyKey: key(), name: '第三区营商环境观察', preset: 'huaibei', officerName: '高办', officerUsername: 'gao-office', ...over } });
  expect(await w.as('qian').refused(FOUND, input())).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('admin').refused(FOUND, input({ name: ' ' }))).toMatchObject({ code: 'INCOMPLETE', field: 'name' });
  expect(await w.as('admin').refused(FOUND, input({ officerUsername: 'user-qian' }))).toMatchObject({ code: 'DUPLICATE' });
  const { schemeFound } = await w.as('admin').run(FOUND, input());
  expect(schemeFound.initialPassword).toMatch(/.{8,}/);
  expect(await w.asOwnerEm((em) => appointable(em, schemeFound.schemeId, w.now())).catch((e) => [e.code, e.rule])).toEqual(['SCHEME_NOT_IN_FORCE', 'A-1']);
  const { viewer } = await w.as('admin').run('{ viewer { memberships { id role } } }');
  const [there] = await w.asOwner<{ id: string }>("select id from membership where scheme_id = $1 and role = 'ADMINISTRATOR'", [schemeFound.schemeId]);
  expect(viewer.memberships.map((x: any) => x.id)).toContain(there!.id);
  expect(await w.asOwner("select m.role, r.state from membership m join rule_set r on r.id = m.rule_set_id where m.scheme_id = $1 order by m.role", [schemeFound.schemeId]))
    .toEqual([{ role: 'ADMINISTRATOR', state: 'DRAFT' }, { role: 'OFFICER', state: 'DRAFT' }]);
});

clause('B-8 a version in force is not edited; a new one takes force, and what was made under the old one keeps it', async (w) => {
  const r = rules(w);
  const s = steps(w);
  const before = await s.file();
  const first = (await r.sets())[0];
  expect(await r.refused('ruleSetEdit', 'RuleSetEditInput', 'admin', first, general({ text: { general: { titleZh: 'x', titleEn: 'x', documentName: 'x', issuer: 'x', numberPrefix: 'X' } } }, {}))).toMatchObject({ code: 'WRONG_STATE' });
  let draft = await r.draft();
  draft = await r.edit(draft, { ...general(draft, { titleZh: '观察员', titleEn: 'watcher' }), ...clocks(draft, { contact: 2 }),
    lists: [{ list: 'submissionTypes', choices: [{ code: 'MONTHLY_FORM', labelZh: '观察月报', labelEn: 'Monthly report', period: 'MONTH' }, { labelZh: '专题建议', labelEn: 'Proposal' }] }],
    answerClasses: [...draft.text.answerClasses, { labelZh: '转报上级', labelEn: 'Passed on', kind: 'PLANNED', requiresReason: false, reasonLength: 0, mustCite: false, requiresPlan: false }] });
  expect(draft.problems).toEqual([]);
  expect(draft.text.answerClasses.at(-1).code).toBe('OWN_A');
  draft = await r.enact(draft);
  expect(draft).toMatchObject({ state: 'IN_FORCE', inForceOn: '2026-03-02', edition: 2 });
  expect((await r.sets('zhang')).map((x: any) => [x.edition, x.state])).toEqual([[2, 'IN_FORCE'], [1, 'SUPERSEDED']]);
  expect(await r.now()).toMatchObject({ observerTitle: '观察员', rules: { version: 2, submissionTypes: [{ label: '观察月报' }, { label: '专题建议' }] } });
  const [{ n }] = await w.asOwner<{ n: number }>('select count(*)::int as n from membership m join rule_set r on r.id = m.rule_set_id where r.version = 1') as [{ n: number }];
  expect(n).toBe(Object.keys(w.members).length);
  // promised under each version: three working days, then two
  expect(before.promisedContactOn).toBe('2026-03-05');
  expect((await s.file('zhang', { month: '2026-04' }).catch(async () => (await w.as('wang').run(SUBMIT, { i: form() })).submissionSubmit.submission)).promisedContactOn).toBe('2026-03-04');
});

clause('B-8 running clocks keep their matter’s days, unless whoever brings the version into force has them follow it', async (w) => {
  const r = rules(w);
  const s = steps(w);
  await s.file();
  const due = () => w.asOwner<{ rule: string; due: string; days: number }>("select rule, to_char(due_on, 'YYYY-MM-DD') as due, days from clock where state = 'RUNNING' order by rule");
  expect(await due()).toEqual([{ rule: 'contact', due: '2026-03-05', days: 3 }, { rule: 'handOver', due: '2026-03-11', days: 7 }]);
  let draft = await r.draft();
  draft = await r.edit(draft, clocks(draft, { contact: 5 }));
  const { ruleSetPreview } = await w.as('qian').run('query($id: ID!) { ruleSetPreview(ruleSetId: $id) { effects { code count text } differences { section label before after } problems { path } } }', { id: draft.id });
  expect(ruleSetPreview.effects).toEqual([{ code: 'RUNNING_CLOCKS', count: 1, text: '1 个正在计时的期限与新规定的工作日数不同' }]);
  expect(ruleSetPreview.differences).toHaveLength(1);
  expect(ruleSetPreview.differences[0]).toMatchObject({ section: 'clocks', label: '电话沟通' });
  expect(ruleSetPreview.differences[0].before).toContain('3 个工作日');
  expect(ruleSetPreview.differences[0].after).toContain('5 个工作日');
  await r.enact(draft);
  await w.tick();
  expect((await due())[0]).toMatchObject({ due: '2026-03-05', days: 3 });
  let third = await r.draft();
  third = await r.edit(third, clocks(third, { contact: 6 }));
  await r.enact(third, { applyToRunning: true });
  await w.tick();
  await w.tick();
  expect(await due()).toEqual([{ rule: 'contact', due: '2026-03-10', days: 6 }, { rule: 'handOver', due: '2026-03-11', days: 7 }]);
  expect((await w.journal()).filter((e) => e.type === 'ClockFollowedRules')).toHaveLength(1);
  expect((await w.as('zhang').refused('query($id: ID!) { ruleSetPreview(ruleSetId: $id) { ruleSetId } }', { id: third.id })).code).toBe('NOT_YOURS');
});

clause('B-8 a version decided for a later day takes force at 00:00 of that day, once, also after the server was down', async (w) => {
  const r = rules(w);
  let draft = await r.draft();
  draft = await r.enact(draft, { inForceOn: '2026-03-10' });
  expect(draft.state).toBe('ENACTED');
  expect(await r.refused('ruleSetEdit', 'RuleSetEditInput', 'admin', draft, {})).toMatchObject({ code: 'WRONG_STATE' });
  await w.pass('2026-03-09T23:59:59+08:00');
  expect((await w.asOwner("select 1 from rule_set where state = 'IN_FORCE' and version = 2"))).toEqual([]);
  await w.pass('2026-03-13T08:00:00+08:00');
  await w.tick();
  expect(await w.asOwner("select version, state, to_char(in_force_on, 'YYYY-MM-DD') as day from rule_set order by version"))
    .toEqual([{ version: 1, state: 'SUPERSEDED', day: '2026-03-02' }, { version: 2, state: 'IN_FORCE', day: '2026-03-10' }]);
  const force = (await w.journal()).filter((e) => e.type === 'RulesTookForce' && e.subject_id === draft.id);
  expect(force.map((e) => e.actor_id)).toEqual(['system']);
});

clause('B-8 a version taken back before its day does not take force; a day gone by is refused', async (w) => {
  const r = rules(w);
  const draft = await r.draft();
  expect(await r.refused('ruleSetEnact', 'RuleSetEnactInput', 'qian', draft, { applyToRunning: false, inForceOn: '2026-03-01' })).toMatchObject({ code: 'INVALID', field: 'inForceOn' });
  const decided = await r.enact(draft, { inForceOn: '2026-03-10' });
  expect(await r.withdraw(decided)).toMatchObject({ state: 'DRAFT', inForceOn: null });
  await w.pass('2026-03-11T00:00:00+08:00');
  expect(await w.asOwner("select 1 from rule_set where version = 2 and state <> 'DRAFT'")).toEqual([]);
});

clause('B-8 two people at one draft: the second is told that it changed, and nothing of the first is lost', async (w) => {
  const r = rules(w);
  const draft = await r.draft();
  await r.edit(draft, general(draft, { titleZh: '观察员' }), 'qian');
  expect(await r.refused('ruleSetEdit', 'RuleSetEditInput', 'admin', draft, general(draft, { issuer: '别的机关' }))).toMatchObject({ code: 'VERSION_CONFLICT' });
  expect((await r.read(draft.id)).text.general).toMatchObject({ titleZh: '观察员', issuer: '营商环境办公室' });
});

clause('B-2 the office, whose rules they are, brings them into force; the administrator, a liaison and another office do not', async (w) => {
  const r = rules(w);
  const draft = await r.draft();
  for (const who of ['admin', 'lin', 'sun'] as const) expect(await r.refused('ruleSetEnact', 'RuleSetEnactInput', who, draft, { applyToRunning: false })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await r.refused('ruleSetEnact', 'RuleSetEnactInput', 'zhang', draft, { applyToRunning: false })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await r.refused('ruleSetEdit', 'RuleSetEditInput', 'lin', draft, {})).toMatchObject({ code: 'NOT_YOURS' });
  const other = await w.found('huaibei', '邻区');
  const [theirs] = await w.asOwner<{ id: string; version: number }>('select id, revision as version from rule_set where scheme_id = $1', [other]);
  expect(await r.refused('ruleSetEnact', 'RuleSetEnactInput', 'qian', theirs, { applyToRunning: false })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await r.read(theirs!.id)).toBeNull();
  expect(await r.enact(draft)).toMatchObject({ state: 'IN_FORCE' });
});

clause('B-6 rules state what they rest on; without a legal basis they do not take force', async (w) => {
  const r = rules(w);
  expect((await r.now()).rules.legalBases).toHaveLength(3);
  let draft = await r.draft();
  draft = await r.edit(draft, { lists: [{ list: 'legalBases', choices: [] }] });
  expect(draft.problems).toEqual([{ path: 'lists.legalBases', message: '请写明制定依据，至少一项' }]);
  expect(await r.refused('ruleSetEnact', 'RuleSetEnactInput', 'qian', draft, { applyToRunning: false })).toMatchObject({ code: 'INCOMPLETE', rule: 'B-8' });
  draft = await r.edit(draft, { lists: [{ list: 'legalBases', choices: [{ labelZh: '《区条例》', labelEn: 'Regulations' }] }] });
  await r.enact(draft);
  expect((await r.now()).rules.legalBases).toEqual([{ label: '《区条例》' }]);
});

clause('B-7 rounds of consultation: a closed one is frozen, and every opinion has a disposition before the next and before force', async (w) => {
  const r = rules(w);
  let draft = await r.consult(await r.draft());
  expect(draft.state).toBe('CONSULTING');
  const [round] = draft.rounds;
  const enter = (who: any, text: string, more: object = {}) => w.as(who).run(change('roundOpinionEnter', 'RoundOpinionEnterInput', 'roundOpinion { id version source }'), { i: { idempotencyKey: key(), roundId: round.id, text, ...more } });
  const a = (await enter('zhang', '建议聘期改为两年')).roundOpinionEnter.roundOpinion;
  const b = (await enter('zhao', '建议电话沟通放宽到五个工作日')).roundOpinionEnter.roundOpinion;
  expect([a.source, b.source]).toEqual(['监督员', '市场监管局']);
  expect((await r.read(draft.id, 'zhang')).rounds[0].opinions.map((o: any) => o.id)).toEqual([a.id]);
  expect(await r.refused('ruleSetEnact', 'RuleSetEnactInput', 'qian', draft, { applyToRunning: false })).toMatchObject({ rule: 'B-7', code: 'WRONG_STATE' });
  await w.as('qian').run(change('consultationRoundClose', 'ConsultationRoundCloseInput', 'round { state }'), { i: { idempotencyKey: key(), roundId: round.id, expectedVersion: round.version } });
  const late = await w.as('wang').refused(change('roundOpinionEnter', 'RoundOpinionEnterInput', 'roundOpinion { id }'), { i: { idempotencyKey: key(), roundId: round.id, text: '迟到的意见' } });
  expect(late).toMatchObject({ code: 'WRONG_STATE', rule: 'B-7' });
  await expect(w.asRole(['system:*'], `insert into round_opinion (id, scheme_id, round_id, author_id, source, text, state, entered_at, audience) select 'rop_x', scheme_id, round_id, author_id, source, text, state, entered_at, audience from round_opinion limit 1`)).rejects.toThrow(/closed/);
  draft = await r.read(draft.id, 'qian');
  expect(await r.refused('ruleSetConsult', 'RuleSetConsultInput', 'qian', draft, { consulted: ['UNITS'] })).toMatchObject({ code: 'INCOMPLETE', rule: 'B-7' });
  const dispose = (o: any, adopted: boolean, reason: string | null) => ({ i: { idempotencyKey: key(), roundOpinionId: o.id, expectedVersion: o.version, adopted, reason } });
  const DISPOSE = change('roundOpinionDispose', 'RoundOpinionDisposeInput', 'roundOpinion { state reason }');
  await w.as('qian').run(DISPOSE, dispose(a, true, null));
  expect(await w.as('qian').refused(DISPOSE, dispose(b, false, ' '))).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  expect(await w.as('admin').refused(DISPOSE, dispose(b, true, null))).toMatchObject({ code: 'NOT_YOURS' });
  await w.as('qian').run(DISPOSE, dispose(b, false, '三个工作日是起草说明写明的期限'));
  expect((await r.read(draft.id, 'zhao')).rounds[0].opinions).toMatchObject([{ state: 'NOT_ADOPTED', reason: '三个工作日是起草说明写明的期限' }]);
  draft = await r.consult(await r.read(draft.id, 'qian'), ['PUBLIC']);
  const second = draft.rounds[1];
  expect(await w.as('zhao').refused(change('roundOpinionEnter', 'RoundOpinionEnterInput', 'roundOpinion { id }'), { i: { idempotencyKey: key(), roundId: second.id, text: '单位未被征求' } })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('qian').refused(change('roundOpinionEnter', 'RoundOpinionEnterInput', 'roundOpinion { id }'), { i: { idempotencyKey: key(), roundId: second.id, text: '来信' } })).toMatchObject({ field: 'source' });
});

clause('B-1, B-32 rules on trial carry 试行, warn thirty days before the trial ends, once, and are extended on record', async (w) => {
  const r = rules(w);
  let draft = await r.draft();
  draft = await r.edit(draft, general(draft, { documentName: '《监督员工作规则》', trialUntil: '2026-06-30' }));
  expect(draft.documentTitle).toBe('《监督员工作规则（试行）》');
  draft = await r.enact(draft);
  expect(await r.now()).toMatchObject({ documentTitle: '《监督员工作规则（试行）》', trial: true });
  const warned = async () => (await w.journal()).filter((e) => e.type === 'TrialEnding').length;
  await w.pass('2026-05-30T23:59:59+08:00');
  expect(await warned()).toBe(0);
  await later(w, '2026-06-03T09:00:00+08:00');
  await w.tick();
  expect(await warned()).toBe(1);
  const trial = async () => (await w.as('admin').run('query($id: ID!) { node(id: $id) { ... on RuleSet { version trialPeriod { until daysLeft ending over } } } }', { id: draft.id })).node;
  const { version } = await trial();
  const appointed = () => w.asOwnerEm((em) => appointable(em, w.schemeId, w.now())).then((x) => x.set.edition, (e) => e.rule as string);
  expect(await appointed()).toBe(2);
  w.set('2026-07-01T00:00:00+08:00');
  expect(await appointed()).toBe('B-32');
  w.set('2026-06-03T09:00:00+08:00');
  expect((await trial()).trialPeriod).toEqual({ until: '2026-06-30', daysLeft: 27, ending: true, over: false });
  expect(await r.refused('ruleSetExtendTrial', 'RuleSetExtendTrialInput', 'qian', { id: draft.id, version }, { until: '2026-06-30', reason: '再试行一段时间' })).toMatchObject({ field: 'until' });
  expect(await r.refused('ruleSetExtendTrial', 'RuleSetExtendTrialInput', 'qian', { id: draft.id, version }, { until: '2026-12-31', reason: '  ' })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  expect(await r.refused('ruleSetExtendTrial', 'RuleSetExtendTrialInput', 'admin', { id: draft.id, version }, { until: '2026-12-31', reason: '再试行' })).toMatchObject({ code: 'NOT_YOURS' });
  await r.extend({ id: draft.id, version }, '2026-12-31');
  expect((await trial()).trialPeriod).toMatchObject({ until: '2026-12-31', ending: false });
  w.set('2026-07-01T00:00:00+08:00');
  expect(await appointed()).toBe(2);
  await later(w, '2026-12-02T09:00:00+08:00');
  await w.tick();
  expect(await warned()).toBe(2);
});
