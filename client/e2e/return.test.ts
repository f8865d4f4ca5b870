import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessible, desktop, enter, openBrowser, phone, picture, type Window } from './browser.ts';
import { startTown } from './town.ts';

let town: Awaited<ReturnType<typeof startTown>>;
let browser: Browser;
beforeAll(async () => { [town, browser] = await Promise.all([startTown(), openBrowser()]); });
afterAll(async () => { await browser?.close(); await town?.stop(); });

const title = `消防验收和规划核实要两头跑（${process.pid}）`;

/** A change asked over the API from somebody's own window, for what this journey is not about. */
async function change<T>(page: Page, name: string, input: string, fields: string, i: object): Promise<T> {
  const query = `mutation($i: ${input}!) { ${name}(input: $i) { ${fields} } }`;
  const { data, errors } = await page.evaluate(async (body) => (await fetch('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-huiyin': '1' } })).json(), JSON.stringify({ query, variables: { i } }));
  expect(errors, name).toBeUndefined();
  return data[name] as T;
}
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first().click();
const dialog = (page: Page) => page.getByRole('dialog');
const reads = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 20_000 });

/** A leader asks to return the matter that lies open before them. */
async function returns(page: Page, unit: string, reason: string, screen: string) {
  await press(page, '申请退办');
  await dialog(page).getByText(/最后一天是/).waitFor();
  await dialog(page).getByRole('button', { name: '申请退办' }).click();
  await dialog(page).getByText('请填写或选择：依据条款').first().waitFor();
  await dialog(page).getByLabel('退办理由').fill(reason);
  await dialog(page).getByLabel('依据条款').fill('区政府办公室《部门职责清单》第三条');
  await dialog(page).getByLabel('建议承办单位').selectOption({ label: unit });
  await accessible(page, screen);
  await picture(page, screen);
  await dialog(page).getByRole('button', { name: '申请退办' }).click();
  await reads(page, '待营商办决定');
}
async function refer(page: Page, unit: string, co?: string) {
  await page.getByRole('button', { name: '交办', exact: true }).click();
  await dialog(page).getByLabel('主办单位').selectOption({ label: unit });
  if (co) await dialog(page).getByLabel(co).check();
  await dialog(page).getByLabel('办理要求').fill('请会同核实，提出一次办结的办法。');
  await dialog(page).getByRole('button', { name: '交办', exact: true }).click();
  await dialog(page).waitFor({ state: 'hidden' });
}

test('A-33, A-49: a matter is returned, disputed and decided, the first unit acting meanwhile; an extension is asked for and granted', async () => {
  const people: Record<string, Window> = {};
  const at = async (who: string, viewport = desktop) => (people[who] ??= await enter(browser, town.port, who, viewport)).page;
  onTestFailed(async () => { for (const [who, { page }] of Object.entries(people)) await picture(page, `failed-return-${who}`); });
  const go = (who: string, page: Page, path: string) => page.goto(`http://${who}.localhost:${town.port}${path}`);
  const [observer, officer, first, second, convener] = [await at('zhang', phone), await at('zhou'), await at('liang', phone), await at('han'), await at('hezhi')];
  const { submission } = await change<{ submission: { opinions: [{ id: string }] } }>(observer, 'submissionSubmit', 'SubmissionSubmitInput', 'submission { opinions { id } }', {
    idempotencyKey: crypto.randomUUID(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'SUGGESTION', title, problem: `${title}。同一张图纸交了两次。`, suggestion: '合并为一次核查。' }] });
  const { opinion } = await change<{ opinion: { issue: { id: string } } }>(officer, 'opinionRegister', 'OpinionRegisterInput', 'opinion { issue { id } }', {
    opinionId: submission.opinions[0].id, expectedVersion: 1, title, problem: title, category: 'GOVERNMENT_SERVICE' });
  const ledger = `/w/ledger/${opinion.issue.id}`;

  // the office hands it to one unit, with another beside it; its leader says it is not theirs
  await go('zhou', officer, ledger);
  await refer(officer, '区政务服务局', '区税务局');
  await reads(first, title);
  await first.getByRole('link', { name: title }).first().click();
  await reads(first, '区税务局');
  await accessible(first, 'a referral on a leader’s phone');
  await returns(first, '区住房和城乡建设局', '消防验收由住建部门负责，本单位只设窗口。', 'return-phone');
  await go('zhou', officer, '/w/decisions');
  await reads(officer, title);
  await accessible(officer, 'what waits for a decision');
  await picture(officer, 'decisions');
  const waiting = officer.locator('li.card').filter({ hasText: title });
  expect(await waiting.getByRole('button', { name: '提交召集人裁定' }).count()).toBe(0);
  await waiting.getByRole('button', { name: '同意退办', exact: true }).click();
  await accessible(officer, 'letting it be returned');
  await dialog(officer).getByRole('button', { name: '同意退办' }).click();
  await reads(first, '同意退办');

  // the next unit says no as well: what both said goes to the convener, and the first acts meanwhile
  await go('zhou', officer, ledger);
  await refer(officer, '区住房和城乡建设局');
  await reads(second, title);
  await second.getByRole('link', { name: title }).first().click();
  await returns(second, '区政务服务局', '规划核实、联合验收窗口由政务服务局牵头。', 'return-desktop');
  await go('zhou', officer, '/w/decisions');
  await officer.locator('li.card').filter({ hasText: title }).getByRole('button', { name: '提交召集人裁定' }).click();
  await dialog(officer).getByRole('button', { name: '提交召集人裁定' }).click();
  await reads(first, /裁定之前由首接单位先行办理/);
  await reads(second, '退办争议，由召集人裁定');
  await accessible(first, 'a dispute on a phone');
  await picture(first, 'dispute-phone');

  // in the meantime the first unit asks for time, and is given some of it
  await press(first, '申请延期');
  await dialog(first).getByLabel('延期理由').fill('需会同住建局现场核查');
  await dialog(first).getByLabel('拟延至日期').selectOption({ index: 5 });
  await accessible(first, 'asking for an extension');
  await picture(first, 'extension-phone');
  await dialog(first).getByRole('button', { name: '申请延期' }).click();
  await reads(first, '待营商办决定');
  await go('zhou', officer, '/w/decisions');
  await officer.locator('li.card').filter({ hasText: title }).getByRole('button', { name: '同意延期', exact: true }).click();
  await dialog(officer).getByLabel('延至日期').selectOption({ index: 2 });
  await accessible(officer, 'granting it');
  await picture(officer, 'grant');
  await dialog(officer).getByRole('button', { name: '同意延期' }).click();
  await reads(first, /同意延至/);

  // the convener decides, with reasons, and it is nobody's to return any more
  await go('hezhi', convener, '/w/disputes');
  await reads(convener, title);
  await reads(convener, /争议已历时/);
  await accessible(convener, 'the disputes');
  await picture(convener, 'disputes');
  await convener.locator('li.card').filter({ hasText: title }).getByRole('button', { name: '裁定承办单位' }).click();
  await dialog(convener).getByLabel('承办单位').selectOption({ label: '区政务服务局' });
  await dialog(convener).getByLabel('裁定理由').fill('联合验收窗口由政务服务局牵头，住建局配合。');
  await accessible(convener, 'deciding');
  await dialog(convener).getByRole('button', { name: '裁定承办单位' }).click();
  await reads(first, '经召集人裁定由本单位承办，不得再退办。');
  await reads(second, '已退办');
  await go('zhou', officer, ledger);
  await reads(officer, '裁定由区政务服务局承办');
  await accessible(officer, 'the issue after it was decided');
  await picture(officer, 'decided');
  for (const { page } of Object.values(people)) expect(await page.content()).not.toMatch(/RETURN_REQUESTED|EXT_REQUESTED|DISPUTED/);
  expect(Object.values(people).flatMap(({ faults }) => faults)).toEqual([]);
}, 240_000);

test('A-46: an observer asks through the liaison, the unit answers, and does not learn who asked', async () => {
  const [observer, liaison, handler] = await Promise.all([enter(browser, town.port, 'wang', phone), enter(browser, town.port, 'sun', desktop), enter(browser, town.port, 'song', desktop)]);
  const go = (w: Window, who: string, path: string) => w.page.goto(`http://${who}.localhost:${town.port}${path}`);
  onTestFailed(async () => { await picture(observer.page, 'failed-inquiry-wang'); await picture(liaison.page, 'failed-inquiry-sun'); await picture(handler.page, 'failed-inquiry-song'); });
  const question = `请提供联合验收窗口今年的办件量（${process.pid}）`;
  await go(observer, 'wang', '/o/inquiries');
  await press(observer.page, '请专员代为询问');
  await dialog(observer.page).getByLabel('被询问单位').selectOption({ label: '区政务服务局' });
  await dialog(observer.page).getByLabel('类型').selectOption({ label: '调阅资料' });
  await dialog(observer.page).getByLabel('需要了解的内容').fill(question);
  await accessible(observer.page, 'asking through the liaison');
  await picture(observer.page, 'inquiry-phone');
  await dialog(observer.page).getByRole('button', { name: '请专员代为询问' }).click();
  await reads(observer.page, '待专员转办');
  await accessible(observer.page, 'an observer’s requests');
  await go(liaison, 'sun', '/w/inquiries');
  await liaison.page.locator('li.card').filter({ hasText: question }).getByRole('button', { name: '转单位答复' }).click();
  await accessible(liaison.page, 'passing it on');
  await dialog(liaison.page).getByRole('button', { name: '转单位答复' }).click();
  await go(handler, 'song', '/d/inquiries');
  const asked = handler.page.locator('li.card').filter({ hasText: question });
  await asked.waitFor();
  expect(await handler.page.content()).not.toContain('王培元');
  await picture(handler.page, 'inquiry-unit');
  await asked.getByRole('button', { name: '答复', exact: true }).click();
  await dialog(handler.page).getByLabel('答复内容').fill('今年一至十月共 412 件。');
  await accessible(handler.page, 'answering');
  await dialog(handler.page).getByRole('button', { name: '答复', exact: true }).click();
  await press(observer.page, '全部');
  await reads(observer.page, '今年一至十月共 412 件。');
  expect([observer, liaison, handler].flatMap(({ faults }) => faults)).toEqual([]);
}, 120_000);
