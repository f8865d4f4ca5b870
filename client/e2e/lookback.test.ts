import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessible, desktop, enter, openBrowser, phone, picture, type Window } from './browser.ts';
import { startTown } from './town.ts';

let town: Awaited<ReturnType<typeof startTown>>;
let browser: Browser;
beforeAll(async () => { [town, browser] = await Promise.all([startTown(), openBrowser()]); });
afterAll(async () => { await browser?.close(); await town?.stop(); });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first().click();
/** Observers of the Huaibei scheme alone, by name. */
const people: Record<string, string> = {
  张若楠: 'zhang', 王培元: 'wang', 刘映雪: 'liu', 陈柏舟: 'chen', 杨立夏: 'yang', 赵知行: 'zhao', 黄予安: 'huang', 朱怀瑾: 'zhu', 郭秉正: 'guo', 林疏桐: 'lin', 高景行: 'gao',
};
const picturePng = { name: '现场.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') };

test('A-37, A-49: a cleared matter is looked back at by whoever was drawn, on the phone; it came back, is reopened and supervised', async () => {
  const windows: Record<string, Window> = {};
  onTestFailed(async () => { for (const [who, { page }] of Object.entries(windows)) await picture(page, `failed-lookback-${who}`); });
  windows['zhou'] = await enter(browser, town.port, 'zhou', desktop);
  const officer = windows['zhou'].page;
  const at = (who: string, path: string) => `http://${who}.localhost:${town.port}${path}`;

  await officer.goto(at('zhou', '/w/lookbacks'));
  await officer.getByRole('heading', { name: '回头看', level: 1 }).waitFor();
  await accessible(officer, 'what is looked back at');
  await picture(officer, 'lookbacks');
  await officer.goto(at('zhou', '/w/supervision'));
  await officer.getByText('批示', { exact: true }).first().waitFor();
  await accessible(officer, 'supervision');
  await picture(officer, 'supervision');
  await officer.goto(at('zhou', '/w/figures'));
  await officer.getByText('办理状态').first().waitFor();
  await accessible(officer, 'figures');
  await picture(officer, 'figures');

  // the office takes a cleared matter up; who looks is drawn
  await officer.goto(at('zhou', '/w/ledger?state=CLEARED'));
  await officer.locator('a[href^="/w/ledger/iss_"]').first().click();
  await officer.waitForURL(/\/w\/ledger\/iss_/);
  await officer.getByRole('heading', { name: '销号', exact: true }).first().waitFor();
  const begin = officer.getByRole('button', { name: '现在回头看' });
  if (await begin.isVisible().catch(() => false)) {
    await begin.click();
    await begin.waitFor({ state: 'hidden' });
  }
  const title = (await officer.getByRole('heading', { level: 1 }).textContent())!.trim();
  const issue = officer.url();
  await officer.goto(at('zhou', '/w/lookbacks'));
  const card = officer.getByRole('region', { name: title }).or(officer.locator('section', { hasText: title })).filter({ hasText: /高风险必查|随机抽查|营商办发起/ }).first();
  await card.waitFor();
  // the office gives it to an observer who is in this scheme alone; whoever may be chosen stands outside the chain
  const options = await card.locator('option').allTextContents();
  const chosen = options.find((one) => people[one.split(' · ')[0]!])!;
  await card.getByLabel('改派给').selectOption({ label: chosen });
  await card.getByRole('button', { name: '指派' }).click();
  await card.getByText(chosen.split(' · ')[0]!, { exact: true }).first().waitFor();
  const reviewer = people[chosen.split(' · ')[0]!]!;
  windows[reviewer] ??= await enter(browser, town.port, reviewer, phone);
  const looks = windows[reviewer].page;
  await looks.goto(at(reviewer, '/o/lookbacks'));
  await looks.getByText(title).first().waitFor();
  await accessible(looks, 'what somebody is to look back at');
  await picture(looks, 'lookback-phone');
  await press(looks, '问题反弹');
  const dialog = looks.getByRole('dialog');
  await dialog.getByLabel('走访核查情况').fill('到窗口又走了一遍，仍要跑三个窗口。');
  await dialog.getByLabel('核查日期').fill(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
  await dialog.locator('input[type=file]').setInputFiles(picturePng);
  await dialog.getByText('现场.png').waitFor();
  await accessible(looks, 'saying what was found');
  await picture(looks, 'lookback-found');
  await dialog.getByRole('button', { name: '问题反弹' }).click();
  await looks.getByText('问题反弹').first().waitFor();

  // reopened, and supervised
  await officer.goto(issue);
  await officer.getByText('回头看后重开').first().waitFor();
  await officer.getByText(/督办〔\d{4}〕\d+号/).first().waitFor();
  await accessible(officer, 'a matter that came back');
  await picture(officer, 'lookback-reopened');
  for (const [who, { faults }] of Object.entries(windows)) expect({ who, faults }).toEqual({ who, faults: [] });
});
