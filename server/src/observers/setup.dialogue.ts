import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Acting } from '../journal/act.ts';
import { Refused } from '../kernel/refused.ts';
import { importRoster } from './roster.actions.ts';
import { createUnit } from '../schemes/unit.actions.ts';

/** Somebody to talk to: a question gets a line, or null where there are no more; and lines to read. */
export interface Talk { ask: (question: string) => Promise<string | null>; say: (line: string) => void }

/** After the first setup, in the same terminal: units and a roster, as far as they are given. */
export async function furtherSetup(acting: Acting, talk: Talk): Promise<void> {
  await units(acting, talk);
  await roster(acting, talk);
}

/** What was attempted, or null after its refusal has been told in both languages. */
const told = <T>(talk: Talk, attempt: Promise<T>): Promise<T | null> => attempt.catch((error: unknown) => {
  if (!(error instanceof Refused)) throw error;
  talk.say(`✗ ${error.said.zh} ${error.said.en}`);
  return null;
});

async function units(acting: Acting, talk: Talk): Promise<void> {
  const line = await talk.ask('责任单位，用逗号分隔，可留空 Units, separated by commas, or nothing');
  const names = line?.split(/[,，、;；]/).map((name) => name.trim()).filter(Boolean) ?? [];
  for (const name of new Set(names)) await told(talk, createUnit(acting, { idempotencyKey: `setup-unit-${name}`, name }));
}

async function roster(acting: Acting, talk: Talk): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const path = (await talk.ask('名册文件（CSV 或 xlsx），可留空 Roster file (CSV or xlsx), or nothing'))?.trim();
    if (!path) return;
    const bytes = await readFile(path).catch(() => null);
    if (!bytes) talk.say(`✗ 无法打开“${path}” It cannot be opened`);
    else if (await entered(acting, talk, { idempotencyKey: `setup-roster-${attempt}`, fileName: basename(path), bytes })) return;
  }
}

async function entered(acting: Acting, talk: Talk, file: { idempotencyKey: string; fileName: string; bytes: Buffer }): Promise<boolean> {
  const imported = await told(talk, importRoster(acting, { ...file, dryRun: false }));
  if (!imported) return false;
  for (const { cell, message } of imported.errors) talk.say(`✗ ${cell}: ${message.zh} ${message.en}`);
  if (imported.errors.length > 0) talk.say('名册未导入，请修改后重试。Nothing was imported; put it right and try again.');
  if (imported.created === 0) return false;
  talk.say(`已导入 ${imported.created} 人，初始密码只显示这一次：${imported.created} people; these first passwords are shown this once:`);
  for (const { name, username, initialPassword } of imported.accounts) talk.say(`  ${name}\t${username}\t${initialPassword}`);
  return true;
}
