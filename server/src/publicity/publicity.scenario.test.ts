import { expect } from 'vitest';
import { LOG, visit } from '../../test/activity-steps.ts';
import { join } from '../../test/join.ts';
import { change, key, steps, SUBMIT } from '../../test/steps.ts';
import { triageSteps } from '../../test/triage.steps.ts';
import { clause, type World } from '../../test/world.ts';
import { readForNotices } from '../notices/reader.ts';

const huaibei = { preset: 'huaibei' } as const;
const FIELDS = 'publicityItem { id version state byline naming title text approvedBy { name } }';
const COLLECT = change('opinionCollect', 'OpinionCollectInput', 'opinion { id version state handOver { state } }');
const WRITE = change('publicityWrite', 'PublicityWriteInput', FIELDS);
const NAME = change('publicityName', 'PublicityNameInput', FIELDS);
const REFER = change('opinionRegister', 'OpinionRegisterInput', 'opinion { id }');
const on = (name: string, input = 'OnPublicityInput') => change(`publicity${name}`, input, FIELDS);
const LIST = '{ publicityItems { totalCount nodes { id state title text byline naming namingLabel enterpriseConsent opinion { id } writtenBy { name } timeline { type actor text } allowedActions { action enabled } } } }';
const text = '窗口设“一件事”专席，材料只交一次，平均用时由三天缩短到半天。';
const praise = (over: object = {}) => ({ type: 'GOOD_PRACTICE', problem: '政务大厅“一件事”专席，材料只交一次', suggestion: '', ...over });

/** Files a good practice and gives its opinion. */
async function filed(w: World, over: object = {}, more: object = {}) {
  const { submissionSubmit: { submission } } = await w.as('zhang').run(SUBMIT, { i: { idempotencyKey: key(), type: 'PROPOSAL', method: 'HEARD', opinions: [praise(over)], ...more } });
  return submission.opinions[0] as { id: string; version: number };
}
const stands = async (w: World) => (await w.asOwner<{ publicityId: string; expectedVersion: number }>('select id as "publicityId", version as "expectedVersion" from publicity_item order by collected_at desc, id desc limit 1'))[0]!;

clause('A-40 a good practice is collected for publicity, and no path makes a referral of it', async (w) => {
  const t = triageSteps(w);
  const o = await filed(w);
  const ledger = { opinionId: o.id, expectedVersion: 1, title: '一件事', problem: '专席', suggestion: '', category: 'GOVERNMENT_SERVICE' };
  expect(await w.as('qian').refused(REFER, { i: ledger })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-40' });
  const problem = (await t.propose('zhang', '变更登记要跑三个窗口')).opinions[0]!;
  const issue = await steps(w).register(problem.id);
  const MERGE = 'mutation($i: OpinionMergeInput!) { opinionMerge(input: $i) { cursor } }';
  expect(await w.as('qian').refused(MERGE, { i: { ...await t.onOpinion(o.id), issueId: issue.id } })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-40' });
  await expect(w.asRole(['system:*'], 'update opinion set issue_id = $1, home_issue_id = $1 where id = $2', [issue.id, o.id])).rejects.toThrow('opinion_practice');
  // nor is what is no practice collected, nor a trade secret, nor by just anybody
  const other = (await t.propose('zhang', '发票领用要两天')).opinions[0]!;
  expect(await w.as('qian').refused(COLLECT, { i: await t.onOpinion(other.id) })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-40' });
  const secret = await filed(w, { confidentiality: 'TRADE_SECRET' });
  expect(await w.as('qian').refused(COLLECT, { i: await t.onOpinion(secret.id) })).toMatchObject({ code: 'DUPLICATE', rule: 'A-20' });
  for (const who of ['zhang', 'lin'] as const) expect(await w.as(who).refused(COLLECT, { i: await t.onOpinion(o.id) }), who).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['sun', 'yan', 'mei', 'wang'] as const) expect(await w.as(who).refused(COLLECT, { i: await t.onOpinion(o.id) }), who).toMatchObject({ code: 'NOT_FOUND' });

  const { opinion } = (await w.as('qian').run(COLLECT, { i: await t.onOpinion(o.id) })).opinionCollect;
  expect(opinion).toMatchObject({ state: 'COLLECTED', handOver: { state: 'VOIDED' } });
  for (const i of [{ ...ledger, expectedVersion: 2 }]) expect(await w.as('qian').refused(REFER, { i })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await w.asOwner('select 1 from referral')).toEqual([]);
  const { publicityItems: { nodes } } = await w.as('qian').run(LIST);
  expect(nodes).toMatchObject([{ state: 'DRAFT', title: '政务大厅“一件事”专席，材料只交一次', naming: 'NONE', opinion: { id: o.id } }]);
  expect((await w.as('zhang').run(LIST)).publicityItems.totalCount).toBe(1);
  for (const who of ['wang', 'sun', 'lin', 'cheng', 'yan', 'admin'] as const) expect((await w.as(who).run(LIST)).publicityItems.totalCount, who).toBe(0);
  // a practice that goes nowhere else: split, its parts are practices still
  const two = await filed(w);
  const parts = [{ title: '专席', problem: '一件事专席' }, { title: '帮办', problem: '帮办代办' }];
  const { opinion: split } = (await w.as('qian').run(change('opinionSplit', 'OpinionSplitInput', 'opinion { parts { id } }'), { i: { ...await t.onOpinion(two.id), parts } })).opinionSplit;
  expect(await w.as('qian').refused(REFER, { i: { ...ledger, opinionId: split.parts[0].id } })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-40' });
}, huaibei);

clause('A-51 a good practice is written up by one, approved by another and published for everybody; its author is named only as long as they agree, an enterprise only with its consent', async (w) => {
  const t = triageSteps(w);
  const { activityLog: { activity } } = await w.as('zhang').run(LOG, { i: visit({ enterprise: '恒远机械', enterpriseWithheld: true }) });
  const o = await filed(w, {}, { activityId: activity.id });
  await w.as('qian').run(COLLECT, { i: await t.onOpinion(o.id) });
  const writing = async (over: object = {}) => ({ i: { ...await stands(w), title: '“一件事”专席', text, ...over } });
  expect(await w.as('kang').refused(on('Approve'), { i: await stands(w) })).toMatchObject({ code: 'INCOMPLETE', field: 'text', rule: 'A-51' });
  for (const who of ['zhang', 'cheng'] as const) expect(await w.as(who).refused(WRITE, await writing()), who).toMatchObject({ code: who === 'zhang' ? 'NOT_YOURS' : 'NOT_FOUND' });
  expect(await w.as('qian').refused(WRITE, await writing({ text: '　' }))).toMatchObject({ code: 'INCOMPLETE', field: 'text' });
  for (const over of [{ text: `张企业介绍：${text}` }, { title: '张企业的经验' }]) expect(await w.as('qian').refused(WRITE, await writing(over))).toMatchObject({ code: 'INVALID', field: 'text', rule: 'A-51' });
  // an enterprise, also one that the observer withheld, is not named without its consent
  await w.as('qian').run(WRITE, await writing({ text: `恒远机械：${text}` }));
  expect(await w.as('kang').refused(on('Approve'), { i: await stands(w) })).toMatchObject({ code: 'INCOMPLETE', field: 'enterprise', rule: 'A-51' });
  await w.as('qian').run(WRITE, await writing({ text: `恒远机械：${text}`, enterprise: '恒远机械' }));
  expect(await w.as('kang').refused(on('Approve'), { i: await stands(w) })).toMatchObject({ code: 'INCOMPLETE', field: 'enterpriseConsent', rule: 'A-51' });
  await w.as('qian').run(WRITE, await writing({ text: `恒远机械：${text}`, enterprise: '恒远机械', enterpriseConsent: '2026-03-02 电话，该公司办公室主任同意' }));
  expect(await w.as('qian').refused(on('Approve'), { i: await stands(w) })).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'A-51' });
  const again = await join(w, 'second', { name: '钱办', role: 'OFFICER', title: '营商办科员' });
  await w.asOwner('update membership set person_id = (select person_id from membership where id = $1) where id = $2', [w.members['qian'], again.membershipId]);
  expect(await again.refused(on('Approve'), { i: await stands(w) })).toMatchObject({ code: 'CONFLICT_OF_INTEREST', rule: 'A-51' });
  expect(await w.as('kang').refused(on('Publish'), { i: await stands(w) })).toMatchObject({ code: 'WRONG_STATE' });
  await expect(w.asRole(['system:*'], "update publicity_item set byline = '张企业'")).rejects.toThrow('check');
  await w.as('kang').run(on('Approve'), { i: await stands(w) });
  // what is changed after approval is approved anew
  expect((await w.as('kang').run(WRITE, await writing())).publicityWrite.publicityItem).toMatchObject({ state: 'DRAFT', approvedBy: null });
  expect((await w.as('qian').run(on('Approve'), { i: await stands(w) })).publicityApprove.publicityItem).toMatchObject({ state: 'APPROVED', approvedBy: { name: '钱办' } });

  // without consent: published, and anonymous
  expect(await w.as('zhang').refused(NAME, { i: { ...await stands(w), agreed: true } })).toMatchObject({ code: 'WRONG_STATE', rule: 'A-51' });
  await w.as('qian').run(on('Publish'), { i: await stands(w) });
  const read = async (who: 'wang' | 'sun' | 'lin' | 'cheng' | 'audit') => (await w.as(who).run(LIST)).publicityItems.nodes;
  for (const who of ['wang', 'sun', 'lin', 'cheng', 'audit'] as const) {
    const nodes = await read(who);
    expect(nodes, who).toMatchObject([{ state: 'PUBLISHED', title: '“一件事”专席', text, byline: null, naming: null, namingLabel: null, enterpriseConsent: null, opinion: null, writtenBy: null, allowedActions: [] }]);
    expect(JSON.stringify(nodes)).not.toMatch(/张企业|恒远/);
  }
  expect(await w.as('qian').refused(WRITE, await writing())).toMatchObject({ code: 'WRONG_STATE' });

  // with consent: named, until it is taken back
  expect(await w.as('wang').refused(on('Ask'), { i: await stands(w) })).toMatchObject({ code: 'NOT_YOURS' });
  await w.as('qian').run(on('Ask'), { i: await stands(w) });
  expect(await w.as('qian').refused(on('Ask'), { i: await stands(w) })).toMatchObject({ code: 'DUPLICATE' });
  await readForNotices(w.services);
  expect((await w.as('zhang').run('{ notices(first: 20) { nodes { label } } }')).notices.nodes.map((n: { label: string }) => n.label).join()).toContain('署名');
  for (const who of ['wang', 'qian', 'sun'] as const) expect(await w.as(who).refused(NAME, { i: { ...await stands(w), agreed: true } }), who).toMatchObject({ code: 'NOT_YOURS' });
  expect((await w.as('zhang').run(NAME, { i: { ...await stands(w), agreed: true } })).publicityName.publicityItem).toMatchObject({ naming: 'AGREED', byline: '张企业' });
  expect(await read('wang')).toMatchObject([{ byline: '张企业', naming: null }]);
  await w.as('zhang').run(NAME, { i: { ...await stands(w), agreed: false } });
  for (const who of ['wang', 'sun', 'lin', 'cheng'] as const) expect(JSON.stringify(await read(who)), who).not.toContain('张企业');
  expect(await w.asOwner("select 1 from publicity_item where byline is not null")).toEqual([]);

  // what turns out to be a trade secret is taken down at once
  const [{ version }] = await w.asOwner<{ version: number }>('select version from opinion where id = $1', [o.id]) as [{ version: number }];
  await w.as('zhang').run(change('opinionClassify', 'OpinionClassifyInput', 'opinion { id }'), { i: { opinionId: o.id, expectedVersion: version, confidentiality: 'TRADE_SECRET' } });
  expect(await read('wang')).toEqual([]);
  expect((await w.as('qian').run(LIST)).publicityItems.nodes).toMatchObject([{ state: 'RETRACTED' }]);

  // declined with a reason, which its author reads
  w.set('2026-03-02T10:05:00+08:00');
  const second = await filed(w);
  await w.as('kang').run(COLLECT, { i: await t.onOpinion(second.id) });
  const why = { ...await stands(w), reason: '内容与已发布的经验重复' };
  expect(await w.as('qian').refused(on('Decline', 'PublicityReasonInput'), { i: { ...why, reason: ' ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  await w.as('qian').run(on('Decline', 'PublicityReasonInput'), { i: why });
  expect(JSON.stringify((await w.as('zhang').run('{ publicityItems { nodes { state declineReason } } }')).publicityItems.nodes)).toContain(why.reason);
  expect(await w.as('kang').refused(on('Publish'), { i: await stands(w) })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await w.as('kang').refused(on('Retract', 'PublicityReasonInput'), { i: { ...await stands(w), reason: '撤' } })).toMatchObject({ code: 'WRONG_STATE' });
}, huaibei);
