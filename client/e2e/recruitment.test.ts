import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessible, desktop, enter, openBrowser, phone, picture, type Window } from './browser.ts';
import { startTown } from './town.ts';

let town: Awaited<ReturnType<typeof startTown>>;
let browser: Browser;
beforeAll(async () => { [town, browser] = await Promise.all([startTown(), openBrowser()]); });
afterAll(async () => { await browser?.close(); await town?.stop(); });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first().click();
const sees = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 20_000 });
/** A screen at rest: what fades in or out has no fixed colours. */
async function calm(page: Page, screen: string) {
  await expect.poll(() => page.locator('[data-sonner-toast]').count(), { timeout: 15_000 }).toBe(0);
  await accessible(page, screen);
}
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const name = '顾思远';
const username = `gusiyuan${process.pid}`;
const callName = `营商环境监督员选聘公告（${process.pid}）`;

/** Somebody without an account, in a window of their own. */
async function stranger(viewport: { width: number; height: number }): Promise<Window> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', isMobile: viewport.width < 600, hasTouch: viewport.width < 600 });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  return { page, loads: () => 0, faults, context };
}

test('A-4, A-5, A-6, A-7, A-10: from a call and its quota to an observer who files, by five people in their own windows', async () => {
  const people: Record<string, Window> = {};
  const at = async (who: string, viewport = desktop) => (people[who] ??= await enter(browser, town.port, who, viewport)).page;
  onTestFailed(async () => { for (const [who, { page }] of Object.entries(people)) await picture(page, `failed-${who}`); });
  const [first, second, unit] = [await at('ding'), await at('wei'), await at('ren')];

  // a unit without a quota is told why there is nothing to do
  await unit.getByRole('link', { name: '推荐人选' }).first().click();
  await sees(unit, '推荐人选');
  await calm(unit, 'nominations');

  // the office writes a call, gives quotas and publishes it
  await first.getByRole('link', { name: '选聘', exact: true }).first().click();
  await first.getByRole('link', { name: '新建公告' }).first().click();
  await press(first, '保存公告');
  await sees(first, '请填写公告名称');
  await calm(first, 'a call with mistakes');
  await first.getByLabel('公告名称').fill(callName);
  await first.getByLabel('社会监督员').check();
  await first.getByLabel('推荐开始日期').fill(day(-1));
  await first.getByLabel('推荐截止日期').fill(day(30));
  await first.getByLabel('选聘人数').fill('5');
  await first.getByLabel('公告内容').fill('面向社会选聘监督员，请各单位推荐。');
  await press(first, '保存公告');
  await first.getByRole('heading', { name: callName }).waitFor();
  await first.getByLabel('推荐单位').selectOption({ label: '行政审批局' });
  await first.getByLabel('名额', { exact: true }).fill('1');
  await press(first, '分配名额');
  await first.getByRole('cell', { name: '1', exact: true }).first().waitFor();
  await calm(first, 'the call');
  await press(first, '发布公告');
  await first.getByRole('dialog').getByRole('button', { name: '发布公告' }).click();
  await sees(first, '推荐中');
  await picture(first, 'recruitment-call');

  // the unit sees its place without asking again, and nominates
  await sees(unit, '剩余 1 个名额（共 1 个）');
  await picture(unit, 'nominations');
  await unit.getByRole('region', { name: callName }).getByRole('link', { name: '推荐人选' }).click();
  await unit.getByLabel('姓名').fill(name);
  await press(unit, '保存并继续');
  await sees(unit, '请填写手机号');
  await calm(unit, 'nominating with mistakes');
  await unit.getByLabel('手机号').fill(`139${String(process.pid).padStart(8, '0')}`);
  await unit.getByText('法律从业人员', { exact: true }).click();
  await unit.getByText('社会监督员', { exact: true }).click();
  await picture(unit, 'nominating');
  await press(unit, '保存并继续');
  await unit.getByLabel('工作单位').fill('津门律师事务所');
  await unit.getByLabel('职务').fill('合伙人');
  await calm(unit, 'nominating: work');
  await press(unit, '保存并继续');
  await unit.getByLabel('推荐理由').fill('长期服务园区企业，熟悉营商环境政策，敢于直言。');
  await press(unit, '添加一项');
  await unit.getByLabel('名称').fill('市级特约监督员');
  await unit.getByLabel('起始日期').fill('2024-01-01');
  await unit.getByLabel('截止日期').fill('2024-12-31');
  await unit.getByLabel('依据').fill('聘书复印件');
  await calm(unit, 'nominating: reasons');
  await press(unit, '保存并继续');
  await unit.getByRole('heading', { name: '核对', level: 1 }).waitFor();
  await calm(unit, 'nominating: check');
  await press(unit, '完成');
  await sees(unit, '被推荐人尚未同意');
  await sees(unit, '已到期');
  await press(unit, '生成个人链接');
  const dialog = unit.getByRole('dialog');
  await dialog.getByRole('button', { name: '生成个人链接' }).click();
  const link = await dialog.getByRole('textbox').inputValue();
  await dialog.getByRole('img', { name: '个人链接的二维码' }).waitFor();
  await calm(unit, 'the personal link');
  await picture(unit, 'nomination-link');
  await dialog.getByRole('button', { name: '关闭' }).last().click();

  // the nominee reads, consents and signs on a phone, without an account
  people['nominee'] = await stranger(phone);
  const nominee = people['nominee'].page;
  await nominee.goto(`http://localhost:${town.port}/nominee${new URL(link).hash}`);
  await sees(nominee, `${name}，您好`);
  await calm(nominee, 'the nominee');
  await picture(nominee, 'nominee');
  await press(nominee, '同意并参加选聘');
  await sees(nominee, '请先勾选同意');
  await nominee.getByLabel(/我已阅读，自愿参加选聘/).check();
  await press(nominee, '同意并参加选聘');
  await sees(nominee, /您已于 .* 同意/);
  await nominee.getByLabel(/我已阅读承诺书全文/).check();
  await nominee.getByLabel(/我单独同意为审核处理/).check();
  await nominee.getByRole('textbox', { name: /政治面貌/ }).fill('群众');
  await nominee.getByRole('textbox', { name: /^签名/ }).fill('顾思');
  await press(nominee, '签署承诺书');
  await sees(nominee, '签名须与被推荐人姓名一致');
  await calm(nominee, 'signing with a mistake');
  await nominee.getByRole('textbox', { name: /^签名/ }).fill(name);
  await press(nominee, '签署承诺书');
  await sees(nominee, '都完成了，谢谢');
  await calm(nominee, 'the pledge, signed');
  await picture(nominee, 'nominee-signed');

  // the unit sees it happen, and submits
  await sees(unit, '本人已签署承诺书');
  await press(unit, '报送');
  await unit.getByRole('dialog').getByRole('button', { name: '报送选聘单位' }).click();
  await sees(unit, '已报送');
  await picture(unit, 'nomination-submitted');

  // one officer vets, and cannot approve
  await first.getByRole('link', { name }).first().click();
  await first.getByRole('heading', { name: '审核' }).waitFor();
  await press(first, '审核通过');
  await sees(first, '请判断“政治条件”是否符合');
  await calm(first, 'vetting with mistakes');
  for (const criterion of ['政治条件', '品德纪律', '责任与能力']) {
    const group = first.getByRole('group', { name: criterion });
    await group.getByText('符合', { exact: true }).click();
  }
  for (const box of await first.getByLabel('依据').all()) await box.fill('查阅档案并向律师协会核实。');
  await picture(first, 'vetting');
  await press(first, '审核通过');
  await sees(first, '审核人不能审定自己审核的人选');
  await calm(first, 'vetted');
  await picture(first, 'vetted');

  // another approves and appoints
  await second.getByRole('link', { name: '选聘', exact: true }).first().click();
  await second.getByRole('link', { name: callName }).click();
  await second.getByRole('link', { name }).first().click();
  await press(second, '审定');
  await second.getByRole('dialog').getByRole('button', { name: '审定' }).click();
  await sees(second, '审定通过');
  await press(second, '聘任');
  const appointing = second.getByRole('dialog');
  await appointing.getByLabel('用户名').fill(username);
  await appointing.getByLabel('负责联络的专员').selectOption({ label: '薛南枝' });
  await calm(second, 'appointing');
  await appointing.getByRole('button', { name: '聘任' }).click();
  await sees(second, '账号已开通');
  const password = await second.getByRole('dialog').locator('code').innerText();
  await calm(second, 'the first password');
  await second.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();
  await sees(second, '已聘任');
  await picture(second, 'appointed');
  await sees(unit, '已聘任');

  // the observer signs in on a phone, chooses a password and files
  people['observer'] = await stranger(phone);
  const observer = people['observer'].page;
  await observer.goto(`http://observer.localhost:${town.port}/sign-in`);
  await observer.getByLabel('用户名').fill(username);
  await observer.getByLabel('密码').fill(password);
  await press(observer, '登录');
  await observer.locator('#current').fill(password);
  await observer.locator('#next').fill('Dongjiang-2026');
  await observer.locator('#again').fill('Dongjiang-2026');
  await observer.locator('form button[type=submit]').click();
  await observer.getByRole('link', { name: '填写意见表' }).first().click();
  await observer.getByText('优化建议', { exact: true }).first().click();
  await observer.getByLabel('问题描述').fill('企业办理变更登记要跑两个窗口，同一份材料交了两次。');
  const scope = observer.getByText('政务环境', { exact: true });
  if (await scope.first().isVisible().catch(() => false)) await scope.first().click();
  await press(observer, '下一步：核对');
  await observer.getByText('核对后提交').waitFor();
  await press(observer, '确认提交');
  await observer.getByText('回执编号').waitFor();
  await picture(observer, 'new-observer-receipt');

  for (const [who, { loads, faults }] of Object.entries(people)) expect({ who, loads: loads(), faults }).toEqual({ who, loads: 0, faults: [] });
});
