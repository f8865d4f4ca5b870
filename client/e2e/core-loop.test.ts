import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessible, desktop, enter, openBrowser, phone, picture, type Window } from './browser.ts';
import { startTown } from './town.ts';

let town: Awaited<ReturnType<typeof startTown>>;
let browser: Browser;
beforeAll(async () => { [town, browser] = await Promise.all([startTown(), openBrowser()]); });
afterAll(async () => { await browser?.close(); await town?.stop(); });

const title = `开办企业要跑两个大厅，公章刻制不能当天取（${process.pid}）`;
const problem = `${title}。上周陪一家新办企业跑了两趟，窗口说刻章点在另一个大厅，要第二天才能拿。`;
const reason = '公章刻制属于特种行业许可事项，刻制单位须由公安机关备案管理，区级政务大厅目前没有具备资质的刻制单位可以进驻，无法承诺当天取章。';

/** Presses the pill that holds what has arrived, where the list is holding something back. */
async function settle(page: Page) {
  const pill = page.getByRole('button', { name: /条更新|条新/ });
  if (await pill.first().isVisible().catch(() => false)) await pill.first().click();
}
/** Waits for a text that another person's action brings, pressing the pill where it waits behind one. */
async function arrives(page: Page, text: string | RegExp) {
  const wanted = page.getByText(text).filter({ visible: true }).first();
  await expect.poll(async () => { await settle(page); return wanted.isVisible(); }, { timeout: 20_000 }).toBe(true);
  return wanted;
}
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first().click();

test('A-25, A-33, A-34, A-49, B-30: four people in four windows carry a proposal from form to clearance without one reload', async () => {
  const people: Record<string, Window> = {};
  const at = async (who: string, viewport = desktop) => (people[who] ??= await enter(browser, town.port, who, viewport)).page;
  onTestFailed(async () => { for (const [who, { page }] of Object.entries(people)) await picture(page, `failed-${who}`); });
  const [observer, officer, handler, leader] = [await at('zhang', phone), await at('zhou'), await at('song'), await at('liang', phone)];

  // the observer files it on a phone
  await accessible(observer, 'the observer\'s home');
  await picture(observer, 'observer-home');
  await observer.getByRole('link', { name: /优化营商环境建议书/ }).first().click();
  await observer.getByText('意见建议', { exact: true }).click();
  await observer.getByLabel('问题描述').fill(problem);
  await observer.getByLabel('您的建议').fill('请刻章点进驻政务大厅，当天取章。');
  await observer.getByLabel('标题').fill(title);
  await accessible(observer, 'the form');
  await picture(observer, 'observer-form');
  await observer.getByText('听取和收集企业、群众意见', { exact: true }).click();
  await press(observer, '下一步：核对');
  await observer.getByText('核对后提交').waitFor();
  await accessible(observer, 'the check before filing');
  await press(observer, '确认提交');
  await observer.getByText('回执编号').waitFor();
  await accessible(observer, 'the receipt');
  await picture(observer, 'observer-receipt');
  await observer.getByRole('link', { name: '查看进展' }).click();
  await observer.getByText('已提交').first().waitFor();

  // the office sees it arrive, registers it and refers it
  await (await arrives(officer, title)).click();
  await accessible(officer, 'triage');
  await picture(officer, 'triage');
  await press(officer, /登记为问题|登记到台账/);
  const registering = officer.getByRole('dialog');
  await registering.getByLabel('问题类别').selectOption({ label: '政务服务' });
  await accessible(officer, 'registering');
  await registering.getByRole('button', { name: '登记', exact: true }).click();
  await arrives(observer, '已登记到台账');
  await officer.getByRole('link', { name: '台账' }).first().click();
  await arrives(officer, title);
  await accessible(officer, 'the ledger');
  await picture(officer, 'ledger');
  await officer.getByRole('row').filter({ hasText: title }).getByRole('link').first().click();
  await officer.getByText('登记信息').waitFor();
  await accessible(officer, 'the issue');
  await officer.getByRole('button', { name: '交办', exact: true }).click();
  const referring = officer.getByRole('dialog');
  await referring.getByLabel('主办单位').selectOption({ label: '区政务服务局' });
  await referring.getByLabel('办理要求').fill('请核实刻章环节用时，研究能否进驻大厅。');
  await accessible(officer, 'referring');
  await referring.getByRole('button', { name: '交办', exact: true }).click();

  // the unit signs for it; a handler claims it and writes the reply, with its reason
  const row = await arrives(handler, title);
  await accessible(handler, 'the inbox');
  await picture(handler, 'inbox');
  expect(await handler.content()).not.toContain('张若楠');
  await row.click();
  await handler.getByText('签收并认领之后，即可起草答复。').waitFor();
  await press(handler, '签收');
  await handler.getByText('已签收').first().waitFor();
  await press(handler, '认领');
  await handler.getByLabel('答复内容').waitFor();
  await arrives(observer, '责任单位已签收');
  await handler.getByRole('radio', { name: /未采纳/ }).first().check({ force: true });
  await handler.getByLabel('答复内容').fill('经研究，刻章点进驻大厅暂不能实现，答复如下。');
  await handler.getByLabel('理由类别').selectOption({ index: 1 });
  await handler.getByLabel('法律政策依据').fill('《印铸刻字业暂行管理规则》第三条');
  await handler.getByLabel('具体说明').fill(reason);
  await handler.getByLabel('替代办法').fill('大厅设免费寄递窗口，印章刻好后当日寄出。');
  await accessible(handler, 'the reply');
  await picture(handler, 'reply');
  await press(handler, '检查并送签');
  await accessible(handler, 'the check before signature');
  await press(handler, '送负责人签发');

  // a leader of the unit signs, the office accepts
  await (await arrives(leader, title)).click();
  await leader.getByRole('heading', { name: title }).waitFor();
  await press(leader, '签发');
  await accessible(leader, 'signing');
  await leader.getByRole('dialog').getByRole('button', { name: '签发' }).click();
  await arrives(officer, /审核通过/);
  await press(officer, '审核通过');
  await officer.getByRole('dialog').getByRole('button', { name: '通过并送达' }).click();

  // the observer reads the reason and rates it; the office clears the issue
  await arrives(observer, reason.slice(0, 20));
  await accessible(observer, 'the answer');
  await picture(observer, 'observer-answer');
  await observer.getByRole('radio', { name: '满意', exact: true }).or(observer.getByRole('button', { name: '满意', exact: true })).first().click({ force: true });
  const send = observer.getByRole('button', { name: '提交评价' });
  if (await send.isVisible().catch(() => false)) await send.click();
  await arrives(officer, '提交人满意');
  // one officer proposes, another confirms
  await press(officer, '提出销号');
  await officer.getByRole('dialog').getByLabel('销号依据').fill('已与提交人电话回访，寄递窗口已经开通。');
  await accessible(officer, 'clearing');
  await officer.getByRole('dialog').getByRole('button', { name: '提出销号' }).click();
  await arrives(officer, '等待另一名工作人员确认');
  const second = await enter(browser, town.port, 'zheng', desktop);
  await second.page.goto(officer.url().replace('//zhou.', '//zheng.'));
  await press(second.page, '销号');
  await second.page.getByRole('dialog').getByRole('button', { name: '销号' }).click();
  await arrives(observer, '已销号');
  await picture(observer, 'observer-cleared');

  for (const [who, { loads, faults }] of Object.entries(people)) expect({ who, loads: loads(), faults }).toEqual({ who, loads: 0, faults: [] });
});
