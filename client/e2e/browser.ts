import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync', '--disable-quic'];
export const phone = { width: 390, height: 844 };
export const desktop = { width: 1366, height: 768 };

/** A real browser: the one that is named, the system's, or the one that came with the packages. */
export async function openBrowser(): Promise<Browser> {
  const named = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
  const executablePath = named ?? await (await import('@sparticuz/chromium')).default.executablePath();
  return chromium.launch({ executablePath, args: quiet, headless: true });
}

/** One person's window, on a host of their own; it counts how often it was loaded, and what went wrong in it. */
export interface Window { page: Page; loads: () => number; faults: string[]; context: BrowserContext }

/** Opens a window and enters the demo town as one of its people, by the form that the demo page shows. */
export async function enter(browser: Browser, port: number, person: string, viewport: { width: number; height: number }, locale = 'zh-CN'): Promise<Window> {
  const context = await browser.newContext({ viewport, locale, isMobile: viewport.width < 600, hasTouch: viewport.width < 600 });
  const page = await context.newPage();
  const faults: string[] = [];
  let loads = 0;
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  await page.goto(`http://${person}.localhost:${port}/demo`);
  await page.setContent(`<form method="post" action="/demo/enter"><input type="hidden" name="person" value="${person}"><button>enter</button></form>`);
  await page.click('button');
  await page.waitForLoadState('networkidle');
  page.on('load', () => { loads += 1; });
  return { page, loads: () => loads, faults, context };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** No screen may keep anybody out: axe finds nothing on it. */
export async function accessible(page: Page, screen: string): Promise<void> {
  // by the debugger and not as a script tag, which the page's policy rightly refuses
  await page.evaluate(axeSource);
  // what is fading in or out has a colour of the moment: it is looked at when it has come to rest
  await page.evaluate(async () => {
    const resting = (a: Animation) => Promise.race([a.finished.catch(() => undefined), new Promise((done) => { setTimeout(done, 2_000); })]);
    const passing = () => document.getAnimations().filter((a) => a.playState === 'running' && a.effect?.getComputedTiming().iterations !== Infinity);
    for (let rounds = 0; rounds < 5 && passing().length > 0; rounds += 1) await Promise.all(passing().map(resting));
  });
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (on: Document, how: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
  });
  expect(found, screen).toEqual([]);
}

/** Keeps a picture of the screen where HUIYIN_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['HUIYIN_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
