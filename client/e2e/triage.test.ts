import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessible, desktop, enter, openBrowser, phone, picture, type Window } from './browser.ts';
import { startTown } from './town.ts';

let town: Awaited<ReturnType<typeof startTown>>;
let browser: Browser;
beforeAll(async () => { [town, browser] = await Promise.all([startTown(), openBrowser()]); });
afterAll(async () => { await browser?.close(); await town?.stop(); });

const mark = String(process.pid);
const titles = [`食品经营许可换证要跑两次（${mark}甲）`, `食品经营许可换证材料重复提交（${mark}乙）`] as const;

/** Files a proposal from somebody's own window. */
const propose = (page: Page, title: string) => page.evaluate(async (given) => {
  const query = 'mutation($i: SubmissionSubmitInput!) { submissionSubmit(input: $i) { submission { id } } }';
  const i = { idempotencyKey: crypto.randomUUID(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'SUGGESTION', title: given, problem: `${given}。窗口要求先交旧证再预约新证。`, suggestion: '改为一次办结。' }] };
  const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-huiyin': '1' }, body: JSON.stringify({ query, variables: { i } }) });
  const { errors } = await answer.json() as { errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]!.message);
}, title);

const heading = (page: Page) => page.locator('article h2').first();
/** Goes by the keys until the item in hand is this one. */
async function reach(page: Page, title: string) {
  for (const key of ['j', 'k']) for (let i = 0; i < 60; i += 1) {
    await expect.poll(() => heading(page).isVisible()).toBe(true);
    if ((await heading(page).textContent())?.includes(title)) return;
    await page.keyboard.press(key);
    await page.waitForTimeout(120);
  }
  throw new Error(`not in the queue: ${title}`);
}

test('B-24, A-31: two officers at one queue, by keys alone: register, take back, merge, take out again', async () => {
  const people: Record<string, Window> = {};
  onTestFailed(async () => { for (const [who, { page }] of Object.entries(people)) await picture(page, `failed-triage-${who}`); });
  people['zhang'] = await enter(browser, town.port, 'zhang', phone);
  people['wang'] = await enter(browser, town.port, 'wang', phone);
  people['zhou'] = await enter(browser, town.port, 'zhou', desktop);
  people['second'] = await enter(browser, town.port, 'zheng', desktop);
  const [observer, one, other] = [people['wang'].page, people['zhou'].page, people['second'].page];
  await propose(people['zhang'].page, titles[0]);
  await propose(observer, titles[1]);
  await one.goto(`http://zhou.localhost:${town.port}/w`);
  await other.goto(`http://zheng.localhost:${town.port}/w`);

  // the keys are listed, and typing is never taken for them
  await one.getByRole('heading', { name: '待分办' }).waitFor();
  await one.keyboard.press('?');
  await one.getByRole('dialog').getByText('并入同类问题').waitFor();
  await accessible(one, 'the keys');
  await one.keyboard.press('Escape');

  // registered, taken back, registered again
  await reach(one, titles[0]);
  await reach(other, titles[0]);
  const register = async () => {
    // what may be done comes with the item
    await expect.poll(async () => { await one.keyboard.press('r'); return one.getByRole('dialog').isVisible(); }).toBe(true);
    await one.keyboard.press('Tab');
    await one.keyboard.press('ArrowDown');
    await one.keyboard.press('Control+Enter');
    await one.getByRole('dialog').waitFor({ state: 'detached' });
    await one.getByText(/已登记，台账编号/).first().waitFor();
  };
  await register();
  await accessible(one, 'triage with the bar to take back');
  await picture(one, 'triage-undo');
  // the other, who had it in hand, is told and led on
  await other.getByRole('alert').getByText(titles[0]).waitFor();
  await accessible(other, 'triage where another was quicker');
  await one.keyboard.press('u');
  await one.getByText('已撤回，请重新分办').first().waitFor();
  await reach(one, titles[0]);
  await register();

  // the other merges the like into it
  await reach(other, titles[1]);
  const merging = other.getByRole('dialog');
  await expect.poll(async () => { await other.keyboard.press('m'); return merging.isVisible(); }).toBe(true);
  await merging.getByRole('radio', { name: new RegExp(`${mark}甲`) }).first().waitFor();
  await accessible(other, 'merging');
  await picture(other, 'triage-merge');
  await other.keyboard.type(`${mark}甲`);
  await expect.poll(() => merging.getByRole('radio').count()).toBe(1);
  await other.keyboard.press('Tab');
  await other.keyboard.press('Space');
  await other.keyboard.press('Control+Enter');
  await merging.waitFor({ state: 'detached' });
  await other.getByText(/已并入/).first().waitFor();

  // its author reads that it was merged, and nothing of the other
  await observer.goto(`http://wang.localhost:${town.port}/o`);
  await observer.getByRole('link', { name: new RegExp(`${mark}乙`) }).first().click();
  await observer.getByText('并入同类问题').first().waitFor();
  await accessible(observer, 'a merged opinion, as its author reads it');
  await picture(observer, 'triage-observer');

  // and on the page of the issue it is taken out again
  await one.goto(`http://zhou.localhost:${town.port}/w/ledger`);
  await one.getByRole('row').filter({ hasText: `${mark}甲` }).getByRole('link').first().click();
  await one.getByText('并入的事项（1）').waitFor();
  await accessible(one, 'an issue with what was merged into it');
  await picture(one, 'triage-pieces');
  await one.getByRole('button', { name: new RegExp(`分出：.*${mark}乙`) }).click();
  await one.getByRole('dialog').getByRole('button', { name: '分出', exact: true }).click();
  await one.getByText('并入的事项（1）').waitFor({ state: 'detached' });
  expect(people['zhou'].faults).toEqual([]);
}, 240_000);

test('B-24: triage on a phone: one item at a time, split in two', async () => {
  const observer = await enter(browser, town.port, 'zhang', phone);
  const office = await enter(browser, town.port, 'zhou', phone);
  onTestFailed(() => picture(office.page, 'failed-triage-phone'));
  const title = `路灯不亮、窗口排队（${mark}丙）`;
  await propose(observer.page, title);
  const { page } = office;
  await page.goto(`http://zhou.localhost:${town.port}/w`);
  await page.getByRole('link', { name: new RegExp(`${mark}丙`) }).first().click();
  await heading(page).waitFor();
  await accessible(page, 'an item of triage on the phone');
  await picture(page, 'triage-phone');
  await page.getByRole('button', { name: '拆分', exact: true }).click();
  const splitting = page.getByRole('dialog');
  await splitting.getByLabel('标题').nth(1).fill('窗口排队');
  await splitting.getByLabel('问题描述').nth(1).fill('窗口排队要一小时。');
  await accessible(page, 'splitting');
  await picture(page, 'triage-split');
  await splitting.getByRole('button', { name: '拆分', exact: true }).click();
  await page.getByText('已拆成 2 件').first().waitFor();
  expect(office.faults).toEqual([]);
}, 240_000);
