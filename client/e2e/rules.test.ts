import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessible, desktop, enter, openBrowser, phone, picture, type Window } from './browser.ts';
import { startTown } from './town.ts';

let town: Awaited<ReturnType<typeof startTown>>;
let browser: Browser;
beforeAll(async () => { [town, browser] = await Promise.all([startTown(), openBrowser()]); });
afterAll(async () => { await browser?.close(); await town?.stop(); });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first().click();
const part = async (page: Page, name: string) => {
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};
const save = async (page: Page) => {
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('heading', { name: '规则内容' }).waitFor();
};
/** The row of a list that bears this name, opened. */
async function opened(page: Page, name: string) {
  const row = page.locator('details').filter({ has: page.locator('summary', { hasText: new RegExp(`^\\d+\\s*${name}\\s*$`) }) }).last();
  await row.locator('summary').first().click();
  return row;
}

test('B-8: an administrator writes a third scheme’s rules by hand, the office brings them into force, an observer files under them', async () => {
  const people: Record<string, Window> = {};
  const at = async (who: string, viewport = desktop) => (people[who] ??= await enter(browser, town.port, who, viewport)).page;
  onTestFailed(async () => { for (const [who, { page }] of Object.entries(people)) await picture(page, `failed-rules-${who}`); });
  const admin = await at('tan');

  await admin.getByRole('link', { name: '工作规则' }).first().click();
  await admin.getByText('第 1 版').waitFor();
  await accessible(admin, 'the versions');
  await picture(admin, 'rules-versions');
  await press(admin, '起草新版本');
  await accessible(admin, 'beginning a draft');
  await admin.getByRole('dialog').getByRole('button', { name: '起草新版本' }).click();
  await admin.getByRole('heading', { name: '规则内容' }).waitFor();
  await accessible(admin, 'a draft');
  await picture(admin, 'rules-draft');

  await part(admin, '名称和依据文件');
  await admin.getByLabel('对体验官、监督员的称呼').fill('体察员');
  await admin.getByLabel('称呼的英文').fill('visitor');
  await admin.getByLabel('工作规则的名称').fill('');
  await press(admin, '保存');
  await admin.getByRole('alert').getByRole('link', { name: '请填写“工作规则的名称”' }).click();
  await accessible(admin, 'a part with an error');
  await picture(admin, 'rules-part-error');
  await admin.getByLabel('工作规则的名称').fill('《营商环境体察员工作规则》');
  await admin.getByLabel('试行截止日期').fill('2099-12-31');
  await save(admin);
  await admin.getByRole('heading', { level: 1, name: '《营商环境体察员工作规则（试行）》' }).waitFor();

  await part(admin, '办理期限');
  const clock = await opened(admin, '电话沟通');
  await clock.getByLabel('工作日数', { exact: true }).first().fill('2');
  await clock.getByLabel('中文名称').first().fill('首次回访');
  await accessible(admin, 'the deadlines');
  await picture(admin, 'rules-clocks');
  await save(admin);

  await part(admin, '选项');
  await admin.getByLabel('选择要修改的选项').selectOption({ label: '提交类型（3 项）' });
  const kind = await opened(admin, '观察体验报告');
  await kind.getByLabel('周期').selectOption({ label: '不定期' });
  await kind.getByLabel('中文名称').fill('体察记录');
  await press(admin, '增加一项');
  const added = admin.locator('details[open]').last();
  await added.getByLabel('中文名称').fill('专题体察');
  await added.getByLabel('英文名称').fill('Special visit');
  await accessible(admin, 'a list');
  await picture(admin, 'rules-list');
  await save(admin);

  await part(admin, '定期工作');
  await press(admin, '增加一项');
  const duty = admin.locator('details[open]').last();
  await duty.getByLabel('中文名称').fill('每季度一次专题体察');
  await duty.getByLabel('英文名称').fill('A special visit each quarter');
  await duty.getByLabel('依据条款').fill('工作规则第五条');
  await duty.locator('fieldset summary').click();
  await duty.getByLabel('提交意见：专题体察').check();
  await save(admin);

  await part(admin, '答复类别');
  await press(admin, '增加一项');
  const kindOfAnswer = admin.locator('details[open]').last();
  await kindOfAnswer.getByLabel('中文名称').fill('E 转报上级');
  await kindOfAnswer.getByLabel('英文名称').fill('E Passed on');
  await save(admin);
  await admin.getByText('没有需要修改的内容').waitFor();
  expect(await admin.getByRole('button', { name: '定稿施行' }).count()).toBe(0);

  await admin.getByRole('link', { name: '预览变化' }).click();
  await admin.getByText(/正在计时的期限与新规定/).waitFor();
  await admin.getByText('体察记录').first().waitFor();
  await accessible(admin, 'the preview');
  await picture(admin, 'rules-preview');

  // the office, on a phone, sees the same draft and brings it into force
  const officer = await at('zhou', phone);
  await officer.goto(`http://zhou.localhost:${town.port}/admin/rules`);
  await officer.getByRole('link', { name: /第 2 版/ }).click();
  await officer.getByRole('heading', { name: '规则内容' }).waitFor();
  await accessible(officer, 'the draft on a phone');
  await picture(officer, 'rules-draft-phone');
  await press(officer, '定稿施行');
  await officer.getByText(/正在计时的期限与新规定/).waitFor();
  await accessible(officer, 'bringing it into force');
  await picture(officer, 'rules-enact-phone');
  await officer.getByRole('dialog').getByRole('button', { name: '确认施行' }).click();
  await officer.getByText('施行中').first().waitFor();

  // an observer reads its words and files under it
  const observer = await at('zhang', phone);
  await observer.goto(`http://zhang.localhost:${town.port}/o/new`);
  await observer.getByRole('link', { name: /专题体察/ }).first().click();
  await observer.getByText('意见建议', { exact: true }).click();
  await observer.getByLabel('问题描述').fill('体察发现办事大厅叫号屏看不清。');
  await observer.getByLabel('标题').fill('叫号屏看不清');
  await observer.getByText('听取和收集企业、群众意见', { exact: true }).click();
  await press(observer, '下一步：核对');
  await observer.getByText('核对后提交').waitFor();
  await press(observer, '确认提交');
  await observer.getByText('回执编号').waitFor();
  await observer.getByRole('link', { name: '查看进展' }).click();
  await observer.getByText('专题体察').first().waitFor();
  await observer.getByText('首次回访').first().waitFor();
  await picture(observer, 'rules-filed');
  for (const [who, { faults, loads }] of Object.entries(people)) expect([who, faults, who === 'tan' ? loads() : 0]).toEqual([who, [], 0]);
}, 240_000);

test('B-7, B-8: two at one draft keep what they typed, units give opinions in a round, and it reads in English', async () => {
  const [one, other] = [await enter(browser, town.port, 'pan', desktop), await enter(browser, town.port, 'ding', desktop, 'en-GB')];
  await other.context.addCookies([{ name: 'huiyin_lang', value: 'en', url: `http://ding.localhost:${town.port}` }]);
  onTestFailed(async () => { await picture(one.page, 'failed-round-one'); await picture(other.page, 'failed-round-other'); });
  const [admin, officer] = [one.page, other.page];
  await admin.getByRole('link', { name: '工作规则' }).first().click();
  await press(admin, '起草新版本');
  await admin.getByRole('dialog').getByRole('button', { name: '起草新版本' }).click();
  await part(admin, '聘任和履职');
  await admin.getByLabel('聘期（月）').fill('24');
  await officer.goto(`http://ding.localhost:${town.port}/admin/rules`);
  await officer.getByRole('link', { name: /Version 2/ }).click();
  await officer.getByRole('link', { name: 'Awards and common problems' }).click();
  await officer.getByLabel(/Share that may be outstanding/).fill('20');
  await officer.getByLabel(/How the number is rounded/).selectOption({ label: 'Rounded down' });
  await picture(officer, 'rules-awards-en');
  await officer.getByRole('button', { name: 'Save', exact: true }).click();
  await officer.getByRole('heading', { name: 'What it says' }).waitFor();
  await accessible(officer, 'a draft in English');
  await picture(officer, 'rules-draft-en');
  // the other is told, and keeps what was typed
  await admin.getByText('刚刚有人修改了这份草案').waitFor();
  expect(await admin.getByLabel('聘期（月）').inputValue()).toBe('24');
  await accessible(admin, 'a draft that somebody else changed');
  await picture(admin, 'rules-conflict');
  await press(admin, '在最新内容上保留我的修改');
  await save(admin);

  await press(officer, 'Begin a round of consultation');
  await officer.getByRole('dialog').getByLabel('The observers').check();
  await accessible(officer, 'beginning a round');
  await officer.getByRole('dialog').getByRole('button', { name: 'Begin', exact: true }).click();
  await officer.getByRole('heading', { name: 'Round 1' }).waitFor();
  const leader = await enter(browser, town.port, 'tian', phone);
  await leader.page.goto(`http://tian.localhost:${town.port}/admin/rules`);
  await leader.page.getByRole('link', { name: /第 2 版/ }).click();
  await leader.page.getByLabel('意见内容').fill('建议聘期仍为一年。');
  await accessible(leader.page, 'giving an opinion');
  await press(leader.page, '提交意见');
  await officer.getByText('建议聘期仍为一年。').waitFor();
  await officer.getByRole('button', { name: 'Do not adopt' }).click();
  await officer.getByRole('dialog').getByRole('textbox').fill('两年更有利于积累经验');
  await officer.getByRole('dialog').getByRole('button', { name: 'Do not adopt' }).click();
  await leader.page.getByText('理由：两年更有利于积累经验').waitFor();
  await picture(officer, 'rules-round-en');
  await picture(leader.page, 'rules-opinion-phone');
  expect([one.faults, other.faults, leader.faults]).toEqual([[], [], []]);
}, 240_000);
