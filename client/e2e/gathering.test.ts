import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessible, desktop, enter, openBrowser, phone, picture, type Window } from './browser.ts';
import { startTown } from './town.ts';

let town: Awaited<ReturnType<typeof startTown>>;
let browser: Browser;
beforeAll(async () => { [town, browser] = await Promise.all([startTown(), openBrowser()]); });
afterAll(async () => { await browser?.close(); await town?.stop(); });

const title = `企业座谈会（${process.pid}）`;
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first().click();

test('A-26, A-38, B-19: the office notices a roundtable, an observer signs in on the phone, and the office sees it without a reload', async () => {
  const people: Record<string, Window> = {};
  onTestFailed(async () => { for (const [who, { page }] of Object.entries(people)) await picture(page, `failed-gathering-${who}`); });
  people['ding'] = await enter(browser, town.port, 'ding', desktop);
  people['duan'] = await enter(browser, town.port, 'duan', phone);
  const [officer, observer] = [people['ding'].page, people['duan'].page];

  await officer.getByRole('link', { name: '会议活动' }).first().click();
  await officer.getByRole('heading', { name: '会议活动' }).waitFor();
  await press(officer, '筹备会议');
  const planning = officer.getByRole('dialog');
  await planning.getByText('座谈', { exact: true }).click();
  await planning.getByLabel('会议名称').fill(title);
  await planning.getByLabel('地点').fill('政务中心三楼');
  await planning.getByLabel(/^段青禾/).check();
  await planning.getByLabel(/^雷思远/).check();
  await accessible(officer, 'planning a gathering');
  await picture(officer, 'gathering-plan');
  await planning.getByRole('button', { name: '保存' }).click();
  await officer.getByRole('heading', { name: title }).waitFor();

  // the plan is changed while nobody is told of it, and what is missing is said where it is typed
  await press(officer, '修改');
  const editing = officer.getByRole('dialog');
  await editing.getByLabel('会议名称').fill(' ');
  await editing.getByLabel('地点').fill('企业服务中心一楼');
  await editing.getByLabel(/议程/).fill('一、三季度台账办理情况');
  await editing.getByRole('button', { name: '保存' }).click();
  await editing.getByText('会议名称', { exact: false }).filter({ hasText: '请填写' }).first().waitFor();
  await editing.getByLabel('会议名称').fill(title);
  await accessible(officer, 'changing a plan');
  await picture(officer, 'gathering-edit');
  await editing.getByRole('button', { name: '保存' }).click();
  await officer.getByText('企业服务中心一楼').first().waitFor();
  await officer.getByText('2 人', { exact: true }).waitFor();

  await observer.goto(`http://duan.localhost:${town.port}/o/activities`);
  await observer.getByText('目前没有会议邀请').waitFor();
  await press(officer, '发出通知');
  const invitation = observer.getByRole('link', { name: new RegExp(title.slice(0, 5)) }).first();
  await invitation.waitFor();
  await accessible(observer, 'what an observer is invited to');
  await picture(observer, 'gathering-invited');
  await invitation.click();
  await observer.getByText('会议开始后在这里签到').waitFor();

  // what was noticed is put off before it is changed; somebody more is invited at any time
  await officer.locator('[aria-disabled=true]', { hasText: '修改' }).waitFor();
  await press(officer, '增加邀请');
  const inviting = officer.getByRole('dialog');
  await inviting.getByRole('button', { name: '增加邀请' }).click();
  await inviting.getByText('请选择要邀请的人员').waitFor();
  await inviting.getByLabel(/^储若谷/).check();
  expect(await inviting.getByLabel(/^段青禾/).count()).toBe(0);
  await accessible(officer, 'inviting more people');
  await picture(officer, 'gathering-invite');
  await inviting.getByRole('button', { name: '增加邀请' }).click();
  await officer.getByText('3 人', { exact: true }).waitFor();

  await press(officer, '开始签到');
  const code = (await officer.getByTestId('code').textContent())!.trim();
  await accessible(officer, 'the attendance sheet');
  await picture(officer, 'gathering-sheet');
  await observer.getByLabel('输入会场签到码').fill('AAAAAA');
  await press(observer, '签到');
  await observer.getByText('签到码不正确').first().waitFor();
  await observer.getByLabel('输入会场签到码').fill(code);
  await accessible(observer, 'signing in');
  await press(observer, '签到');
  await observer.getByText('已签到').filter({ visible: true }).first().waitFor();
  await picture(observer, 'gathering-signed');

  await officer.getByText('已到 1 / 3').waitFor();
  await press(officer, '结束会议');
  await officer.getByText('缺席', { exact: true }).first().waitFor();
  await accessible(officer, 'a closed gathering');
  await picture(officer, 'gathering-closed');
  for (const { loads } of Object.values(people)) expect(loads()).toBeLessThanOrEqual(1);

  // the line of it in the observer's archive leads back to it, and its number to the journal entry
  await observer.goto(`http://duan.localhost:${town.port}/o/archive`);
  const line = observer.getByRole('listitem').filter({ hasText: '会议签到' }).filter({ hasText: title }).first();
  await line.waitFor();
  await accessible(observer, 'an archive whose lines lead on');
  await picture(observer, 'archive');
  await line.getByRole('link', { name: /^存证号/ }).click();
  await observer.getByText('核验一致').waitFor();
  await accessible(observer, 'a journal entry');
  await picture(observer, 'archive-entry');
  await observer.getByRole('link', { name: title }).click();
  await observer.getByText('已签到').filter({ visible: true }).first().waitFor();
  expect(new URL(observer.url()).pathname).toMatch(/^\/o\/gatherings\//);
}, 240_000);

test('A-21, A-42, B-16, B-21: a liaison is led to the contact that is owed, and the office reads what an observer did', async () => {
  const { page: liaison } = await enter(browser, town.port, 'xue', phone);
  const { page: officer } = await enter(browser, town.port, 'ding', desktop);
  onTestFailed(async () => { await picture(liaison, 'failed-owed'); await picture(officer, 'failed-observer'); });
  const owed = liaison.locator('details').filter({ hasText: '专员每月联系' });
  await owed.locator('summary').click();
  const step = owed.getByRole('link', { name: /^记录联系/ }).first();
  await step.waitFor();
  await accessible(liaison, 'what a liaison owes');
  await picture(liaison, 'owed');
  const name = (await step.getAttribute('aria-label'))!.split(' ').at(-1)!;
  await step.click();
  const log = liaison.getByRole('dialog');
  await log.getByText('电话', { exact: true }).click();
  await log.getByLabel('联系内容').fill('问询年底用工情况，暂无困难。');
  await log.getByRole('button', { name: '记录联系' }).click();
  await liaison.getByText('问询年底用工情况，暂无困难。').first().waitFor();
  await liaison.goto(`http://xue.localhost:${town.port}/w`);
  await owed.locator('summary').click();
  await owed.getByRole('link', { name: /^记录联系/ }).first().waitFor();
  expect(await owed.getByRole('link', { name: `记录联系 ${name}` }).count()).toBe(0);

  await officer.getByRole('link', { name: '人员' }).first().click();
  await officer.getByRole('link', { name: new RegExp(name) }).filter({ visible: true }).first().click();
  await officer.getByRole('heading', { name: '历任联络专员' }).waitFor();
  await officer.getByText('薛南枝').first().waitFor();
  await officer.getByRole('heading', { name: '已登记的活动' }).waitFor();
  const contact = officer.getByRole('listitem').filter({ hasText: '专员联系' }).first();
  await contact.waitFor();
  await accessible(officer, 'the page of an observer');
  await picture(officer, 'observer');
  await contact.getByRole('link').first().click();
  await officer.getByText('核验一致').waitFor();
  await officer.getByText('问询年底用工情况，暂无困难。').first().waitFor();
  await accessible(officer, 'the journal entry of a contact');
}, 240_000);

test('A-35, A-36: an observer logs a visit in under a minute and files what they found', async () => {
  const { page } = await enter(browser, town.port, 'lei', phone);
  onTestFailed(() => picture(page, 'failed-activity'));
  await page.goto(`http://lei.localhost:${town.port}/o/activities`);
  await press(page, '登记活动');
  const form = page.getByRole('dialog');
  await form.getByText('走访调查', { exact: true }).click();
  await form.getByLabel('地点').fill('冷链物流园');
  await form.getByLabel(/^内容/).fill('走访冷链企业');
  await form.getByLabel('走访企业').fill('某冷库');
  await form.getByText('企业要求不公开名称').click();
  await accessible(page, 'logging an activity');
  await picture(page, 'activity-form');
  await form.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('heading', { name: '走访冷链企业' }).waitFor();
  await accessible(page, 'activities');
  await picture(page, 'activities');
}, 240_000);
