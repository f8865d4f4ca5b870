import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessible, desktop, enter, openBrowser, phone, picture, type Window } from './browser.ts';
import { startTown } from './town.ts';

let town: Awaited<ReturnType<typeof startTown>>;
let browser: Browser;
beforeAll(async () => { [town, browser] = await Promise.all([startTown(), openBrowser()]); });
afterAll(async () => { await browser?.close(); await town?.stop(); });

const sees = async (page: Page, screen: string) => { await accessible(page, screen); await picture(page, screen); };
const failing = (windows: Window[]) => onTestFailed(async () => { for (const [i, { page }] of windows.entries()) await picture(page, `failed-identity-${i}`); });

test('one’s own account: password, second factor and devices, on a phone and a desk, in both languages', async () => {
  const windows = [await enter(browser, town.port, 'ding', desktop), await enter(browser, town.port, 'zhang', phone, 'en-GB')];
  failing(windows);
  const [officer, observer] = windows.map(({ page }) => page) as [Page, Page];
  await officer.locator('summary').filter({ hasText: '丁以宁' }).click();
  await officer.getByRole('link', { name: '我的账号' }).click();
  await officer.getByText('已登录的设备').waitFor();
  await officer.getByText('当前设备').waitFor();
  await sees(officer, 'account-desk');
  await officer.goto(`http://ding.localhost:${town.port}/second-factor`);
  await officer.getByRole('button', { name: '开始设置' }).click();
  await officer.getByText('请输入密码').waitFor();
  await sees(officer, 'second-factor-begin');
  await observer.goto(`http://zhang.localhost:${town.port}/account`);
  await observer.getByRole('heading', { name: /我的账号|My account/ }).waitFor();
  await sees(observer, 'account-phone');
  await observer.goto(`http://zhang.localhost:${town.port}/sign-in?step=code`);
  await observer.getByRole('heading', { name: /再验证一次|One more step/ }).waitFor();
  await sees(observer, 'sign-in-code');
  await observer.goto(`http://zhang.localhost:${town.port}/sign-in?sso=unknown`);
  await observer.getByRole('alert').waitFor();
  await sees(observer, 'sign-in-sso');
  for (const { faults } of windows) expect(faults).toEqual([]);
});

test('the security administrator disables an account with a reason, and its person is out at once', async () => {
  const windows = [await enter(browser, town.port, 'ning', desktop), await enter(browser, town.port, 'deng', desktop), await enter(browser, town.port, 'ning', phone)];
  failing(windows);
  const [security, handler, pocket] = windows.map(({ page }) => page) as [Page, Page, Page];
  await security.getByRole('heading', { name: '账号' }).waitFor();
  await security.getByRole('searchbox').fill('邓海川');
  await security.getByText('1 个', { exact: true }).waitFor();
  await sees(security, 'accounts-desk');
  await pocket.getByRole('heading', { name: '账号' }).waitFor();
  await pocket.getByText('宁知衡').first().waitFor();
  await sees(pocket, 'accounts-phone');
  await security.getByRole('button', { name: '邓海川' }).click();
  await security.getByText('最近登录').waitFor();
  await sees(security, 'account-look');
  await security.getByRole('button', { name: '停用账号' }).click();
  const asking = security.getByRole('dialog').last();
  await asking.getByLabel('原因').fill('已调离供电公司');
  await sees(security, 'account-disable');
  await asking.getByRole('button', { name: '停用账号' }).click();
  await handler.waitForURL(/\/sign-in\?ended=1/);
  await security.getByText('已停用').first().waitFor();
  await security.keyboard.press('Escape');
  await security.getByRole('button', { name: '指定管理员' }).click();
  await security.getByRole('textbox', { name: '姓名', exact: true }).waitFor();
  await sees(security, 'account-appoint');
});

test('the auditor reads facts, narrows them, and has the journal verified', async () => {
  const windows = [await enter(browser, town.port, 'ming', desktop), await enter(browser, town.port, 'ming', phone, 'en-GB')];
  failing(windows);
  const [desk, pocket] = windows.map(({ page }) => page) as [Page, Page];
  await desk.getByRole('heading', { name: '审计', exact: true }).waitFor();
  await desk.getByRole('button', { name: '开始核对' }).click();
  await desk.getByText('完好').first().waitFor();
  await desk.locator('ol > li').first().waitFor();
  await sees(desk, 'audit-desk');
  await desk.locator('select').nth(1).selectOption({ label: '被拒绝' });
  await desk.getByText('没有符合条件的记录').or(desk.locator('ol > li').first()).first().waitFor();
  await pocket.locator('ol > li').first().waitFor();
  await sees(pocket, 'audit-phone');
  for (const { faults } of windows) expect(faults).toEqual([]);
});
