import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessible, desktop, enter, openBrowser, phone, picture, type Window } from './browser.ts';
import { startTown } from './town.ts';

let town: Awaited<ReturnType<typeof startTown>>;
let browser: Browser;
beforeAll(async () => { [town, browser] = await Promise.all([startTown(), openBrowser()]); });
afterAll(async () => { await browser?.close(); await town?.stop(); });

const title = `联合验收要分头约三个单位（${process.pid}）`;

/** What goes before the journey, over the API in the window of whoever does it. */
const does = async <T>(page: Page, query: string, variables: object = {}): Promise<T> => {
  const { data, errors } = await page.evaluate(async ([q, v]) => (await fetch('/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json', 'x-huiyin': '1' }, body: JSON.stringify({ query: q, variables: v }),
  })).json() as Promise<{ data: unknown; errors?: unknown }>, [query, variables] as const);
  expect(errors).toBeUndefined();
  return data as T;
};
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first().click();
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

test('A-49, A-34: a lead and two co units write a joint reply; one objects, then countersigns, and its author reads who took part', async () => {
  const people: Record<string, Window> = {};
  const at = async (who: string, viewport = desktop) => (people[who] ??= await enter(browser, town.port, who, viewport)).page;
  onTestFailed(async () => { for (const [who, { page }] of Object.entries(people)) await picture(page, `failed-${who}`); });
  const [author, officer, handler, leader, first, second] = [await at('zhang', phone), await at('zhou'), await at('song'), await at('liang'), await at('cheng'), await at('yuan', phone)];

  const filed = await does<{ submissionSubmit: { submission: { opinions: [{ id: string; version: number }] } } }>(author, 'mutation($i: SubmissionSubmitInput!) { submissionSubmit(input: $i) { submission { id opinions { id version } } } }',
    { i: { idempotencyKey: crypto.randomUUID(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'SUGGESTION', title, problem: `${title}，企业要跑三趟。` }] } });
  const [{ id: opinionId, version }] = filed.submissionSubmit.submission.opinions;
  const { units } = await does<{ units: { id: string; name: string }[] }>(officer, '{ units { id name } }');
  const unit = (name: string) => units.find((u) => u.name === name)!.id;
  const { opinionRegister } = await does<{ opinionRegister: { opinion: { issue: { id: string; version: number } } } }>(officer, 'mutation($i: OpinionRegisterInput!) { opinionRegister(input: $i) { opinion { id issue { id version } } } }',
    { i: { opinionId, expectedVersion: version, title, problem: title, category: 'GOVERNMENT_SERVICE' } });
  const { issue } = opinionRegister.opinion;
  const { issueRefer } = await does<{ issueRefer: { issue: { latestReferral: { id: string } } } }>(officer, 'mutation($i: IssueReferInput!) { issueRefer(input: $i) { issue { id latestReferral { id } } } }',
    { i: { issueId: issue.id, expectedVersion: issue.version, unitId: unit('区政务服务局'), coUnitIds: [unit('区税务局'), unit('区供电公司')] } });
  const { id } = issueRefer.issue.latestReferral;
  const open = async (page: Page) => { await page.goto(new URL(`/d/${id}`, page.url()).href); await page.getByRole('heading', { name: title }).waitFor(); };

  // each co unit finds it in its inbox with what is asked of it; a handler or the leader writes, the leader signs
  await first.getByText('请提交协办意见').first().waitFor();
  await accessible(first, 'the inbox of a co unit');
  for (const page of [first, second]) {
    await open(page);
    await page.getByLabel('本单位协办意见').fill('涉及我单位的部分同步受理，一次到场。');
    await press(page, '保存意见');
    await press(page, '签发协办意见');
    await inDialog(page, '签发协办意见');
    await page.getByText('已提交主办单位').first().waitFor();
    await accessible(page, 'a co-opinion that is in');
  }
  await picture(second, 'co-opinion-phone');

  // the lead writes the joint reply
  await open(handler);
  await press(handler, '签收');
  await press(handler, '认领');
  await handler.getByRole('radio', { name: /未采纳/ }).first().check({ force: true });
  await handler.getByLabel('答复内容').fill('经会同两个单位研究，暂不能合并为一次验收。');
  await handler.getByLabel('理由类别').selectOption({ index: 1 });
  await handler.getByLabel('法律政策依据').fill('《建设工程质量管理条例》第十六条');
  await handler.getByLabel('具体说明').fill('三个单位的验收依据不同的专项法规，检测周期和责任主体也不一致，区级没有合并验收程序的权限，须由市级主管部门统一规定。');
  await handler.getByLabel('替代办法').fill('由牵头单位代为约定同一天上门。');
  await handler.getByLabel('协办单位意见').fill('两个协办单位均同意同日上门。');
  await accessible(handler, 'the joint reply as it is written');
  await picture(handler, 'joint-reply');
  await press(handler, '检查并送签');
  await press(handler, '送负责人签发');
  await open(leader);
  await leader.getByText('协办单位尚未会签').first().waitFor();
  await accessible(leader, 'a reply that waits for countersignatures');

  // one countersigns, the other objects: back to the draft, sent again, and countersigned by both
  await open(first);
  await press(first, '会签');
  await inDialog(first, '会签');
  await open(second);
  await press(second, '提出不同意见');
  await second.getByRole('dialog').getByLabel('不同意的理由').fill('应写明同日上门的起始时间。');
  await accessible(second, 'an objection');
  await inDialog(second, '退回修改');
  await handler.getByText('协办单位对答复有不同意见').first().waitFor();
  await open(handler);
  await handler.getByLabel('答复内容').fill('经会同两个单位研究，暂不能合并为一次验收；自下月一日起同日上门。');
  await press(handler, '检查并送签');
  await press(handler, '送负责人签发');
  for (const page of [first, second]) {
    await open(page);
    await press(page, '会签');
    await inDialog(page, '会签');
    await page.getByText('已会签').first().waitFor();
  }
  await open(leader);
  await press(leader, '签发');
  await inDialog(leader, '签发');
  await officer.goto(new URL(`/w/ledger/${issue.id}`, officer.url()).href);
  await press(officer, '审核通过');
  await accessible(officer, 'the review of a joint reply');
  await picture(officer, 'joint-review');
  await officer.getByRole('dialog').getByRole('button', { name: /通过/ }).click();
  await author.goto(new URL(`/o/s/${opinionId}`, author.url()).href);
  await author.getByText('两个协办单位均同意同日上门。').first().waitFor();
  await accessible(author, 'the one answer');
  await picture(author, 'joint-answer');
  for (const [who, { faults }] of Object.entries(people)) expect(faults, who).toEqual([]);
});
