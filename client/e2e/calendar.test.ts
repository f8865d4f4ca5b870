import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessible, desktop, enter, openBrowser, phone, picture, type Window } from './browser.ts';
import { startTown } from './town.ts';

let town: Awaited<ReturnType<typeof startTown>>;
let browser: Browser;
beforeAll(async () => { [town, browser] = await Promise.all([startTown(), openBrowser()]); });
afterAll(async () => { await browser?.close(); await town?.stop(); });

const nextYear = Number(new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 4)) + 1;
const weekdayOf = (day: string) => `周${'日一二三四五六'[new Date(`${nextYear}-${day}T12:00:00Z`).getUTCDay()]}`;
/** A year's notice as it might read; the days are made up, the weekdays are right but for the one that is given. */
const notice = (newYearsDay = weekdayOf('01-01')) => `关于${nextYear}年部分节假日安排的通知
国办发明电〔${nextYear - 1}〕99号
安排如下。
一、元旦：1月1日（${newYearsDay}）放假1天。
二、春节：2月5日（${weekdayOf('02-05')}）至11日（${weekdayOf('02-11')}）放假调休，共7天。
三、清明节：4月4日（${weekdayOf('04-04')}）至6日（${weekdayOf('04-06')}）放假，共3天。
四、劳动节：5月1日（${weekdayOf('05-01')}）至5日（${weekdayOf('05-05')}）放假调休，共5天。
五、端午节：6月9日（${weekdayOf('06-09')}）放假1天。
六、中秋节：9月15日（${weekdayOf('09-15')}）放假1天。
七、国庆节：10月1日（${weekdayOf('10-01')}）至7日（${weekdayOf('10-07')}）放假调休，共7天。
国务院办公厅
${nextYear - 1}年11月9日`;

/** A day soon that no notice is likely to move. */
const soonWorked = () => {
  let d = new Date(Date.now() + 2 * 86_400_000);
  while (d.getUTCDay() % 6 === 0) d = new Date(d.getTime() + 86_400_000);
  return d.toISOString().slice(0, 10);
};
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first().click();
const opened = async (who: string, viewport: { width: number; height: number }, locale?: string): Promise<Window> => {
  const window = await enter(browser, town.port, who, viewport, locale);
  if (locale) await window.context.addCookies([{ name: 'huiyin_lang', value: locale.slice(0, 2), url: `http://${who}.localhost:${town.port}` }]);
  await window.page.goto(`http://${who}.localhost:${town.port}/admin/calendar`);
  await window.page.getByRole('heading', { level: 1 }).waitFor();
  await window.page.getByRole('table').first().waitFor();
  return window;
};

test('B-25: a notice is pasted, checked against its text, looked at for its effect and confirmed, and a closed day moves deadlines', async () => {
  const { page: admin, faults } = await opened('tan', desktop);
  await picture(admin, 'calendar-admin');
  await accessible(admin, 'the calendar');
  await press(admin, '录入放假通知');
  await press(admin, '读取日期');
  await admin.getByText('请粘贴通知全文').waitFor();
  await admin.getByLabel('通知全文').fill(notice(weekdayOf('01-02')));
  await press(admin, '读取日期');
  await admin.getByText(/1月1日是星期.，文中写的是星期./).waitFor();
  await picture(admin, 'calendar-check');
  await accessible(admin, 'checking a notice');
  await press(admin, '下一步');
  await press(admin, '确认录入');
  await admin.getByText('请填写核对说明').waitFor();
  await picture(admin, 'calendar-confirm');
  await accessible(admin, 'confirming a notice');
  await press(admin, '返回');
  await press(admin, '返回');
  await admin.getByLabel('通知全文').fill(notice());
  await press(admin, '读取日期');
  await admin.getByText('都核对无误').waitFor();
  await press(admin, /^删除 4月4日/);
  await press(admin, '返回');
  await press(admin, '读取日期');
  await press(admin, '下一步');
  await press(admin, '确认录入');
  await admin.getByText(/已录入，\d+ 个期限已重新计算/).first().waitFor();
  await admin.getByRole('button', { name: new RegExp(`${nextYear}.*工作日`) }).click();
  await admin.getByText(`国办发明电〔${nextYear - 1}〕99号`).first().waitFor();
  await picture(admin, 'calendar-entered');

  const { page: officer } = await opened('zhou', phone);
  await picture(officer, 'calendar-phone');
  await accessible(officer, 'the calendar on a phone');
  await press(officer, '登记本区停办日');
  await press(officer, '确认登记');
  await officer.getByText('请选择日期').waitFor();
  await officer.getByLabel('停办日期').fill(soonWorked());
  await officer.getByLabel('停办原因').fill('台风停工停业');
  await officer.getByLabel('依据的文件').fill('区防汛指挥部通告第3号');
  await officer.getByRole('heading', { name: '对正在计时的期限的影响' }).waitFor();
  await picture(officer, 'calendar-close-phone');
  await press(officer, '确认登记');
  await officer.getByText(/已录入，\d+ 个期限已重新计算/).first().waitFor();
  await officer.getByText('台风停工停业').first().waitFor();
  await picture(officer, 'calendar-closed-phone');
  await accessible(officer, 'the calendar with a closed day');

  await officer.goto(`http://zhou.localhost:${town.port}/w`);
  // the one that is due last has been moved
  await officer.locator('a[href^="/w?o="]').last().click();
  await officer.getByRole('button', { name: /查看工作日怎样计算/ }).first().click();
  await officer.getByRole('dialog').getByRole('table').first().waitFor();
  await picture(officer, 'deadline-phone');
  await officer.getByRole('dialog').getByText('工作日历变动，重新计算').first().scrollIntoViewIfNeeded();
  await picture(officer, 'deadline-history-phone');
  await accessible(officer, 'how a deadline was counted');
  expect(faults).toEqual([]);
});

test('the calendar reads as well in English, and somebody else is sent home', async () => {
  const { page } = await opened('zhou', desktop, 'en-GB');
  await page.getByRole('heading', { name: 'Calendar of working days' }).waitFor();
  await picture(page, 'calendar-en');
  await page.getByText('Spring Festival').first().scrollIntoViewIfNeeded();
  await picture(page, 'calendar-en-days');
  await accessible(page, 'the calendar in English');
  const handler = await enter(browser, town.port, 'song', desktop);
  await handler.page.goto(`http://song.localhost:${town.port}/admin/calendar`);
  await handler.page.waitForURL(/\/d$/);
});
