import { expect } from 'vitest';
import { activitySteps, LOG, PLAN, roundtable, visit } from '../../test/activity-steps.ts';
import { change, form, key, steps, SUBMIT } from '../../test/steps.ts';
import { watching } from '../../test/watching.ts';
import { clause, type World } from '../../test/world.ts';
import type { cast } from '../../test/cast.ts';
import { readForNotices } from '../notices/reader.ts';

type Who = keyof typeof cast;
const huaibei = { preset: 'huaibei' } as const;
const LIST = '{ gatherings { totalCount nodes { id title unannounced targetUnit { name } code inviteeIds attendances { id } advice { id } } } }';
const ONE = 'query($id: ID!) { node(id: $id) { ... on Gathering { id title } } }';
const filing = (over: object, more: object = {}) => ({ idempotencyKey: key(), type: 'OBSERVATION_REPORT', method: 'OPEN_CHECK', opinions: [{ type: 'PROBLEM', problem: '窗口中午无人值守', ...over }], ...more });

/** Whether anything tells one of the unit's users of a gathering, by any way of asking. */
async function traces(w: World, who: Who, id: string, words: string): Promise<string[]> {
  const found: string[] = [];
  const { gatherings } = await w.as(who).run(LIST);
  if (gatherings.totalCount > 0) found.push('list');
  if ((await w.as(who).run(ONE, { id })).node) found.push('node');
  const { data } = await w.as(who).raw('{ activities { nodes { gathering { title } } } notices(first: 50) { nodes { subject { id } } } issues { totalCount } referrals { totalCount } }');
  if (JSON.stringify(data).includes(words) || JSON.stringify(data).includes(id)) found.push('elsewhere');
  const missing = await w.as(who).raw(change('gatheringHold', 'OnGatheringInput', 'cursor'), { i: { gatheringId: 'gth_00000000000000000000000000000000', expectedVersion: 1 } });
  const hidden = await w.as(who).raw(change('gatheringHold', 'OnGatheringInput', 'cursor'), { i: { gatheringId: id, expectedVersion: 1 } });
  if (JSON.stringify(hidden) !== JSON.stringify(missing)) found.push('refusal');
  return found;
}

clause('A-44 an unannounced check is not for the users of the body checked before it is over, by any way; afterwards as the scheme says', async (w) => {
  const a = activitySteps(w);
  const target = { targetUnitId: w.units['市场监管局'], unannounced: true, kind: 'INSPECTION', title: '政务大厅暗访', inviteeIds: [w.members['zhang'], w.members['wang']] };
  const plan = (over: object) => ({ i: roundtable(w, { ...target, ...over }) });
  expect(await w.as('qian').refused(PLAN, plan({ targetUnitId: null }))).toMatchObject({ code: 'INCOMPLETE', field: 'targetUnitId', rule: 'A-44' });
  expect(await w.as('qian').refused(PLAN, plan({ targetUnitId: 'unt_00000000000000000000000000000000' }))).toMatchObject({ code: 'NOT_FOUND' });
  // nobody of the body that is checked takes part
  expect(await w.as('qian').refused(PLAN, plan({ inviteeIds: [w.members['zhao']] }))).toMatchObject({ code: 'CONFLICT_OF_INTEREST', field: 'inviteeIds', rule: 'A-44' });
  for (const who of ['zhao', 'sun', 'zhang'] as const) expect(await w.as(who).refused(PLAN, plan({})), who).toMatchObject({ code: 'NOT_YOURS' });

  const unit = watching(w, w.as('sun').cookie());
  await unit.opened();
  const { id } = await a.planned(target);
  const told = async () => { await readForNotices(w.services); return Promise.all((['zhao', 'zhou', 'sun'] as const).map((who) => traces(w, who, id, target.title))); };
  expect(await told()).toEqual([[], [], []]);
  await a.step('Notice', id, 1);
  expect(await w.as('qian').refused(change('gatheringInvite', 'GatheringInviteInput', 'cursor'), { i: { gatheringId: id, expectedVersion: 2, inviteeIds: [w.members['zhou']] } })).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'A-44' });
  await a.step('Hold', id, 2);
  expect(await told()).toEqual([[], [], []]);
  expect((await w.as('zhang').run(ONE, { id })).node).toMatchObject({ id });
  // a control: the same of an announced one is told to them
  const open = await a.planned({ ...target, unannounced: false, title: '明察' });
  await a.step('Notice', open.id, 1);
  expect(await traces(w, 'sun', open.id, '明察')).toContain('node');
  await unit.until((came) => came.some(({ event }) => event.subject?.id === open.id));
  expect(unit.came.some(({ event }) => (event.subject?.id ?? event.id) === id)).toBe(false);

  await a.step('Close', id, 3);
  for (const who of ['zhao', 'sun'] as const) expect((await w.as(who).run(LIST)).gatherings.nodes.find((g: { id: string }) => g.id === id), who).toEqual({ id, title: '政务大厅暗访', unannounced: true, targetUnit: { name: '市场监管局' }, code: null, inviteeIds: null, attendances: [], advice: [] });
  await unit.until((came) => came.some(({ event }) => event.type === 'GatheringClosed' && event.subject.id === id));
  for (const who of ['wu', 'wulead'] as const) expect((await w.as(who).run(ONE, { id })).node, who).toBeNull();
  // where the scheme does not say so, not afterwards either; nor one that was called off
  const quiet = await a.planned({ ...target, title: '不公开的暗访' });
  // as the rules stood when it was planned
  await w.asOwner('update gathering set shown_after = false where id = $1', [quiet.id]);
  await a.step('Notice', quiet.id, 1);
  await a.step('Hold', quiet.id, 2);
  await a.step('Close', quiet.id, 3);
  expect((await w.as('sun').run(ONE, { id: quiet.id })).node).toBeNull();
  await unit.close();
}, huaibei);

clause('A-44 what is filed says how it was observed', async (w) => {
  const { method, ...without } = filing({});
  expect(await w.as('zhang').refused(SUBMIT, { i: without })).toMatchObject({ code: 'INVALID', field: 'method', message: '请选择反映方式' });
  expect(await w.as('zhang').refused(SUBMIT, { i: { ...without, method: 'TELEPATHY' } })).toMatchObject({ code: 'INVALID', field: 'method' });
  for (const one of [method, 'EVALUATION', 'UNANNOUNCED_CHECK', 'HEARD']) await w.as('zhang').run(SUBMIT, { i: { ...filing({}), method: one } });
}, huaibei);

clause('A-43 what is supervised are public bodies, their staff and enterprises of public service; of a private firm it is a demand', async (w) => {
  for (const targetType of ['PARTY_GOVERNMENT', 'PEOPLES_ORGANISATION', 'PUBLIC_INSTITUTION', 'PUBLIC_SERVICE_ENTERPRISE']) await w.as('zhang').run(SUBMIT, { i: filing({ targetType, target: '某单位' }) });
  const refusal = await w.as('zhang').refused(SUBMIT, { i: filing({ targetType: 'PRIVATE_FIRM', target: '某商贸公司' }) });
  expect(refusal).toMatchObject({ code: 'INVALID', field: 'opinions.0.targetType', rule: 'A-43' });
  expect(refusal.message).toContain('企业集中诉求');
  expect(await w.as('zhang').refused(SUBMIT, { i: filing({ target: '某商贸公司' }) })).toMatchObject({ code: 'INVALID', field: 'opinions.0.targetType', rule: 'A-43' });
  expect(await w.as('zhang').refused(SUBMIT, { i: filing({ targetType: 'SHOP' }) })).toMatchObject({ code: 'INVALID', field: 'opinions.0.targetType' });
  await w.as('zhang').run(SUBMIT, { i: filing({ targetType: 'PRIVATE_FIRM', target: '某商贸公司' }, { type: 'ENTERPRISE_DEMAND', method: 'HEARD' }) });
  const { viewer } = await w.as('zhang').run('{ viewer { scheme { rules { targetTypes { code label } } } } }');
  expect(viewer.scheme.rules.targetTypes.find((t: { code: string }) => t.code === 'PARTY_GOVERNMENT').label).toBe('党政机关及其工作人员');
}, huaibei);

clause('A-36 the name of an enterprise that was visited reaches no handler, withheld or not', async (w) => {
  const { activity } = (await w.as('zhang').run(LOG, { i: visit({ enterprise: '隐名机械厂', enterpriseWithheld: true, findings: '取号难' }) })).activityLog;
  const filed = (await w.as('zhang').run(SUBMIT, { i: form({ activityId: activity.id, method: 'VISIT' }) })).submissionSubmit.submission;
  const s = steps(w);
  const issue = await s.register(filed.opinions[0].id);
  const { latestReferral } = await s.refer(issue.id);
  await s.signFor(latestReferral.id);
  for (const who of ['zhao', 'sun', 'wu'] as const) {
    const answers = await Promise.all([
      w.as(who).raw('query($a: ID!, $i: ID!, $r: ID!) { a: node(id: $a) { ... on Activity { enterprise place } } i: node(id: $i) { ... on Issue { title problem opinions { submission { activity { enterprise } } } timeline { text } } } r: node(id: $r) { ... on Referral { authorsShown timeline { text actor } } } }', { a: activity.id, i: issue.id, r: latestReferral.id }),
      w.as(who).raw('{ activities { totalCount nodes { enterprise } } submissions { totalCount } opinions { totalCount } issues(where: { text: "隐名机械厂" }) { totalCount } notices(first: 20) { nodes { subject { id } } } }'),
    ]);
    expect(JSON.stringify(answers), who).not.toContain('隐名机械厂');
    expect(answers[1]!.data, who).toMatchObject({ activities: { totalCount: 0 }, submissions: { totalCount: 0 }, opinions: { totalCount: 0 }, issues: { totalCount: 0 } });
  }
  expect(JSON.stringify(await w.asRole([`unit:${w.units['市场监管局']}`, `shell:${w.units['市场监管局']}`], 'select (select json_agg(p) from journal_payload p) as p, (select json_agg(a) from activity a) as a'))).not.toContain('隐名机械厂');
  expect((await w.as('lin').run('query($a: ID!) { node(id: $a) { ... on Activity { enterprise } } }', { a: activity.id })).node).toEqual({ enterprise: '隐名机械厂' });
  expect(await w.as('zhao').refused(LOG, { i: visit() })).toMatchObject({ code: 'NOT_YOURS' });
});
