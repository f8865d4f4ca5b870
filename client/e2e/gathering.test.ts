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

  await observer.goto(`http://duan.localhost:${town.port}/o/activities`);
  await observer.getByText('目前没有会议邀请').waitFor();
  await press(officer, '发出通知');
  const invitation = observer.getByRole('link', { name: new RegExp(title.slice(0, 5)) }).first();
  await invitation.waitFor();
  await accessible(observer, 'what an observer is invited to');
  await picture(observer, 'gathering-invited');
  await invitation.click();
  await observer.getByText('会议开始后在这里签到').waitFor();

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

  await officer.getByText('已到 1 / 2').waitFor();
  await press(officer, '结束会议');
  await officer.getByText('缺席', { exact: true }).first().waitFor();
  await accessible(officer, 'a closed gathering');
  await picture(officer, 'gathering-closed');
  for (const { loads } of Object.values(people)) expect(loads()).toBeLessThanOrEqual(1);
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
