import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessible, desktop, enter, openBrowser, phone, picture, type Window } from './browser.ts';
import { startTown } from './town.ts';

let town: Awaited<ReturnType<typeof startTown>>;
let browser: Browser;
beforeAll(async () => { [town, browser] = await Promise.all([startTown(), openBrowser()]); });
afterAll(async () => { await browser?.close(); await town?.stop(); });

const words = { person: '苟某某科长', facts: `窗口工作人员索要好处费后才受理（${process.pid}）`, note: '调取窗口监控录像核对', released: '您反映的情况已查实并处理，感谢监督。' };
const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
/** All that a window's open streams are sent from now on. */
async function streams(page: Page): Promise<string[]> {
  const came: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => { if (String(payload).includes('"next"')) came.push(String(payload)); }));
  await page.reload();
  await page.getByText('实时').filter({ visible: true }).first().waitFor();
  return came;
}
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first().click();
const at = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);

/** Fills in what an action asks and sends it. */
async function does(page: Page, action: string, stated: Record<string, string>) {
  await press(page, action);
  const form = page.getByRole('dialog');
  for (const [label, text] of Object.entries(stated)) await form.getByLabel(label).fill(text);
  await accessible(page, action);
  await form.getByRole('button', { name: action, exact: true }).click();
  await form.waitFor({ state: 'detached' });
}
async function opened(page: Page, purpose: string) {
  await page.getByText(purpose, { exact: true }).click();
  await press(page, '打开');
  await page.getByText(words.facts).first().waitFor();
}
/** Nothing of what was said stays in the address, the title, the storage or the page after it was left. */
async function traceless(page: Page) {
  const left = await page.evaluate(async () => {
    const kept = await Promise.all((await indexedDB.databases()).map(({ name }) => new Promise<string>((done) => {
      const asked = indexedDB.open(name!);
      asked.onsuccess = () => {
        const base = asked.result;
        const stores = [...base.objectStoreNames];
        if (stores.length === 0) return done('');
        const all: unknown[] = [];
        const reading = base.transaction(stores);
        for (const store of stores) reading.objectStore(store).getAll().onsuccess = (e) => all.push((e.target as IDBRequest).result);
        reading.oncomplete = () => done(JSON.stringify(all));
      };
      asked.onerror = () => done('');
    })));
    return [location.href, document.title, JSON.stringify(localStorage), JSON.stringify(sessionStorage), ...kept, document.body.innerText].join('\n');
  });
  for (const said of Object.values(words)) expect(left).not.toContain(said);
}

test('A-41, A-53: a clue goes from a phone to the clue officers, to the discipline body and back to its reporter, and nobody else sees a trace', async () => {
  const people: Record<string, Window> = {};
  onTestFailed(async () => { for (const [who, { page }] of Object.entries(people)) await picture(page, `failed-clue-${who}`); });
  for (const [who, view] of [['duan', phone], ['shouzhuo', desktop], ['ruoshui', desktop], ['zhifang', desktop], ['ding', desktop], ['xue', desktop], ['fang', desktop], ['jin', desktop]] as const) people[who] = await enter(browser, town.port, who, view);
  const [observer, officer, second, discipline] = ['duan', 'shouzhuo', 'ruoshui', 'zhifang'].map((who) => people[who]!.page) as [Page, Page, Page, Page];
  const outsiders = ['ding', 'xue', 'fang', 'jin'].map((who) => people[who]!.page);
  const sent = [];
  for (const page of outsiders) sent.push(await streams(page));

  await observer.getByRole('link', { name: /问题线索、打击报复、阻扰履职/ }).click();
  await observer.getByRole('heading', { name: '保密反映', exact: true }).waitFor();
  await accessible(observer, 'what is reported in confidence');
  await picture(observer, 'clue-entry');
  await observer.getByRole('link', { name: '提交保密反映' }).click();
  await press(observer, '提交');
  await observer.getByText('请填写事实经过').first().waitFor();
  await accessible(observer, 'a report that lacks something');
  await observer.getByLabel('被反映的单位').selectOption({ label: '驻区海关' });
  await observer.getByLabel('被反映的人员').fill(words.person);
  await observer.getByLabel('事实经过').fill(words.facts);
  await observer.getByLabel('证据材料').setInputFiles({ name: '转账截图.png', mimeType: 'image/png', buffer: pixel });
  await observer.getByText('转账截图.png').waitFor();
  await accessible(observer, 'a report in confidence');
  await picture(observer, 'clue-form');
  await press(observer, '提交');
  await observer.getByTestId('receipt').waitFor();
  await accessible(observer, 'a receipt');
  await picture(observer, 'clue-receipt');
  await traceless(observer);

  await officer.getByRole('link', { name: '保密事项' }).first().click();
  await officer.getByRole('link', { name: /问题线索/ }).first().click();
  await officer.getByText('内容已封存').waitFor();
  await traceless(officer);
  await accessible(officer, 'a closed case');
  await picture(officer, 'clue-closed');
  await opened(officer, '评估');
  await accessible(officer, 'an open case');
  await picture(officer, 'clue-open');
  expect(await officer.locator('main').innerText()).not.toContain('段青禾');
  await does(officer, '立案调查', { 理由: '线索具体可查证', 依据: '《优化营商环境条例》第六十九条' });
  await does(officer, '记录调查', { 调查记录: words.note });
  await officer.getByText(words.note).waitFor();
  await does(officer, '申请核对身份', { 用途和必要性: '需当面核实转账细节，书面无法说明' });
  const request = officer.url();

  await second.getByRole('link', { name: '身份核对' }).first().click();
  await second.getByText('需当面核实转账细节').first().waitFor();
  await accessible(second, 'questions for an identity');
  await picture(second, 'clue-identity');
  await does(second, '批准', { 审批意见: '确有必要' });
  await press(officer, '查看身份');
  await officer.getByRole('dialog').getByText('段青禾').waitFor();
  await accessible(officer, 'an identity');
  await press(officer, '返回');

  await does(officer, '移交', { 摘要: '索要好处费', 造成的严重后果: '致使多家企业停产，损失两百余万元', 移交依据: '《监察法》第三十四条', 材料清单: '转账截图一张' });
  await officer.getByText('已移交纪检监察机关').first().waitFor();
  await discipline.getByRole('link', { name: /线移〔/ }).first().click();
  await does(discipline, '签收', {});
  await opened(discipline, '移交及办理移交件');
  await accessible(discipline, 'what was handed over');
  await picture(discipline, 'clue-transfer');
  expect(await discipline.locator('main').innerText()).not.toContain('段青禾');
  await discipline.getByRole('link', { name: '打印' }).click();
  await discipline.getByRole('heading', { name: '问题线索移交登记表' }).waitFor();
  await accessible(discipline, 'a letter of transfer');
  await picture(discipline, 'clue-letter');
  await discipline.goBack();
  await does(discipline, '反馈结果', { 办理结果: '给予政务处分', 告知反映人的内容: words.released });

  await at(observer, '/o/clues');
  await observer.getByRole('link', { name: /问题线索/ }).first().click();
  await observer.getByText(words.released).waitFor();
  await observer.getByText('您的身份信息已被核对', { exact: false }).first().waitFor();
  await accessible(observer, 'what came of a report');
  await picture(observer, 'clue-ended');
  await at(observer, '/o');
  await observer.getByRole('link', { name: /问题线索、打击报复、阻扰履职/ }).waitFor();
  await traceless(observer);
  await at(officer, '/w/clues');
  await traceless(officer);

  for (const [i, page] of outsiders.entries()) {
    expect(sent[i]).toEqual([]);
    expect(await page.getByRole('link', { name: /保密事项|移交件/ }).count()).toBe(0);
    await page.goto(request.replace(/\/\/[^.]+/, `//${new URL(page.url()).hostname.split('.')[0]}`));
    // a page that is not there, or one's own home: the case is neither
    await page.waitForLoadState('networkidle');
    expect(await page.getByText(/内容已封存|反映的内容/).count()).toBe(0);
    await traceless(page);
  }
}, 400_000);
