import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { cast } from './cast.ts';
import { everybody, idsOf, told } from './hunt.ts';
import { protocol } from './protocol.ts';
import { PLAN_DRAFT, STAGE_DRAFT, STAGE_RELEASE, TALK_ASK } from './reply-steps.ts';
import { anOpinion, change, key, longReason } from './steps.ts';
import { world, type World } from './world.ts';

type Who = keyof typeof cast;
/** In every text that is written about the matter, and nowhere else. */
const secret = '光刻胶配比参数';
const said = (what: string) => `${what}：${secret}，${longReason}`;
const read = (of: Map<string, string>) => [...of].filter(([, text]) => text.includes(secret)).map(([what]) => what);

let w: World;
let ids: string[] = [];
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const does = async (who: Who, name: string, input: string, payload: string, i: object): Promise<any> => (await w.as(who).run(change(name, input, `${payload} { id version }`), { i }))[name][payload];
const stands = async (table: string, id: string) => (await w.asOwner<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
const asked = (i: object) => ({ idempotencyKey: key(), ...i });
/** What each of them reads of it, in every answer there is. */
const readers = async (all: readonly Who[]) => { const found: string[] = []; for (const who of all) if (read(await told(w, who, ids, [secret])).length > 0) found.push(who); return found.sort(); };
const opinionOf = async (issueId: string) => (await w.asOwner<{ id: string }>('select id from opinion where issue_id = $1', [issueId]))[0]!.id;
let issueId = '';
const mark = async (confidentiality: string, who: Who) => { const opinionId = await opinionOf(issueId); await does(who, 'opinionClassify', 'OpinionClassifyInput', 'opinion', { opinionId, expectedVersion: await stands('opinion', opinionId), confidentiality }); };

/** A matter that two units did not want, that was put off, planned, asked about, supervised and answered in part, each in words of its own. */
beforeAll(async () => {
  w = await world();
  const p = protocol(w);
  const { opinions: [o] } = await p.file('zhang', { opinions: [anOpinion({ problem: said('问题') })] });
  issueId = (await p.register(o!.id, 'qian', { title: `${secret}外泄`, problem: said('登记') })).id;
  const first = await p.to(issueId, '市场监管局', { requirement: said('要求') });
  await p.do('sun', 'RequestReturn', first, p.returning('税务局', { reason: said('退办') }));
  await p.do('qian', 'UpholdReturn', first, { reason: said('同意退办') });
  const second = await p.to(issueId, '税务局', { requirement: said('要求') });
  await p.do('wulead', 'RequestReturn', second, p.returning('市场监管局', { reason: said('再退') }));
  await p.do('qian', 'Dispute', second);
  const [dispute] = await w.asOwner<{ id: string }>('select id from dispute');
  await p.decide('gu', dispute!.id, '市场监管局', { reasons: said('裁定') });
  await p.do('sun', 'Assign', first, { handlerId: w.members['zhao'] });
  const { terms } = (await p.now('sun', first))!;
  await p.do('sun', 'RequestExtension', first, { reason: said('延期'), dueOn: terms!.extensionDates[0] });
  await p.do('qian', 'GrantExtension', first, { dueOn: terms!.extensionDates[0], reason: said('同意延期') });
  await w.as('zhao').run(PLAN_DRAFT, { i: asked({ referralId: first, measures: [{ what: said('措施'), person: '赵经办', dueOn: '2026-04-20' }] }) });
  await beside(first, '之前');
  await does('qian', 'taskListDraft', 'TaskListDraftInput', 'taskList', asked({ title: '三月清单', items: [{ referralId: first, note: said('备注').slice(0, 100) }] }));
  const [list] = await w.asOwner<{ id: string }>('select id from task_list');
  await does('qian', 'taskListIssue', 'OnTaskListInput', 'taskList', { taskListId: list!.id, expectedVersion: 1 });
  await does('qian', 'supervisionOpen', 'SupervisionOpenInput', 'supervision', asked({ issueId, requirement: said('督办要求') }));
  const [spv] = await w.asOwner<{ id: string }>('select id from supervision');
  await does('sun', 'supervisionReport', 'SupervisionReportInput', 'supervision', { supervisionId: spv!.id, expectedVersion: 1, report: said('督办报告') });
  ids = (await idsOf(w)).filter((id) => /^(sub|opn|iss|ref|rep|dsp|inf|spv|pln|stg|atk|tkl|cop|clk)_/.test(id));
  known.before = await readers(['zhou', 'zhao', 'sun', 'wu']);
  await mark('TRADE_SECRET', 'lin');
  // and it goes on
  await beside(first, '之后');
  await does('qian', 'supervisionSendBack', 'SupervisionReasonInput', 'supervision', { supervisionId: spv!.id, expectedVersion: await stands('supervision', spv!.id), reason: said('再报') });
  ids = (await idsOf(w)).filter((id) => /^(sub|opn|iss|ref|rep|dsp|inf|spv|pln|stg|atk|tkl|cop|clk)_/.test(id));
}, 120_000);
afterAll(() => w.close());
const known = { before: [] as string[] };

/** A staged reply, a word with the author, a question to the unit and its answer, a reply that is begun. */
async function beside(referralId: string, when: string) {
  const i = (over: object) => ({ i: asked({ referralId, ...over }) });
  await w.as('zhao').run(TALK_ASK, i({ question: said(`${when}沟通`) })).catch((error: unknown) => { if (when === '之前') throw error; });
  const { stageReportDraft: { stageReport } } = await w.as('zhao').run(STAGE_DRAFT, i({ text: said(`${when}进展`) }));
  await w.as('sun').run(STAGE_RELEASE, { i: { stageReportId: stageReport.id, expectedVersion: stageReport.version } });
  const request = await does('qian', 'informationRequestAsk', 'InformationRequestAskInput', 'request', asked({ unitId: w.units['市场监管局'], kind: 'INQUIRY', question: said(`${when}询问`), issueId }));
  await does(when === '之前' ? 'zhao' : 'sun', 'informationRequestAnswer', 'InformationRequestAnswerInput', 'request', { requestId: request.id, expectedVersion: request.version, answer: said(`${when}答复`) });
}

describe('what is said beside a trade secret, before it was marked and after', () => {
  test('is read by nobody of the unit but its handler and the leader, and by nobody outside, in any answer', async () => {
    expect(known.before).toEqual(['sun', 'wu', 'zhao', 'zhou']);
    const outsiders = [...everybody.filter((who) => !['zhang', 'lin', 'qian', 'zhao', 'sun', 'gu'].includes(who)), 'zhou'] as const;
    for (const who of outsiders) expect(read(await told(w, who, ids, [secret])), who).toEqual([]);
    // what a leader signed and what was put to the convener they read; the handler all of it
    expect(await readers(['sun', 'zhao', 'gu', 'wulead'])).toEqual(['gu', 'sun', 'wulead', 'zhao']);
  }, 60_000);

  test('nor does the database tell it, whatever it is asked', async () => {
    const tables = await w.asOwner<{ t: string }>("select relname as t from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and has_table_privilege('huiyin_app', oid, 'select')");
    for (const who of ['zhou', 'wu'] as const) {
      const unit = w.units[who === 'zhou' ? '市场监管局' : '税务局'];
      const scopes = [`unit:${unit}`, `shell:${unit}`, `handler:${w.members[who]}`, `member:${w.members[who]}`, `officials:${w.schemeId}`, `scheme:${w.schemeId}`, 'public:*'];
      // a referral's row is what the whole unit knows to be there; its texts stand behind the classes of their fields
      for (const { t } of tables.filter((table) => table.t !== 'referral')) expect(await w.asRole(scopes, `select * from ${t} x where x::text like '%${secret}%'`), `${who} ${t}`).toEqual([]);
    }
  });

  test('goes with the matter to another handler, and is the unit’s again once its author says it is none', async () => {
    const [referral] = await w.asOwner<{ id: string }>("select id from referral where unit_id = $1 and state <> 'RETURNED'", [w.units['市场监管局']]);
    await protocol(w).do('sun', 'Assign', referral!.id, { handlerId: w.members['zhou'], reason: '岗位调整' });
    expect(await readers(['zhao', 'zhou'])).toEqual(['zhou']);
    await mark('ORDINARY', 'zhang');
    expect(await readers(['zhao', 'zhou'])).toEqual(['zhao', 'zhou']);
  }, 60_000);
});
