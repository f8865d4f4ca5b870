import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readConfig } from './config.ts';
import { diagram, moves } from './kernel/drawn.ts';
import { lifecycles } from './labels.ts';
import { retentionPage } from './privacy/retention.page.ts';
import { apiSchema } from './schema.ts';
import type { Preset } from './schemes/preset.ts';
import { presets } from './schemes/presets.ts';
import type { Row } from './kernel/lifecycle.ts';

const rowsOf = (table: (typeof lifecycles)[number]) => Object.entries(table.actions) as [string, Row<string, never>][];

/** The rulebook for people: each lifecycle's diagram and its rows. */
const page = (table: (typeof lifecycles)[number]) => [
  `## ${table.label.zh} (${table.noun})`, '', '```mermaid', diagram(table), '```', '',
  '| 操作 action | 条款 clause | 谁 by | 从 from | 到 to | 需要 needs | 记录 records |', '|---|---|---|---|---|---|---|',
  ...rowsOf(table).map(([action, r]) => `| ${r.label.zh} \`${action}\` | ${r.clause} | ${r.by.map((p) => p.who.zh).join('、')} | ${r.from.join(' ')} | ${r.to ?? '='} | ${
    (r.needs ?? []).map((n) => n.label.zh).join('、')}${(r.guards ?? []).map((g) => ` [${g.rule}]`).join('')} | ${r.records} |`), ''].join('\n');

const json = lifecycles.map((table) => ({
  noun: table.noun, label: table.label, states: table.states, moves: moves(table),
  actions: Object.fromEntries(rowsOf(table).map(([action, r]) => [action, {
    label: r.label, clause: r.clause, by: r.by.map((p) => p.who), from: r.from, to: r.to, follows: r.follows ?? null, records: r.records, told: r.told,
    guards: (r.guards ?? []).map((g) => ({ rule: g.rule, code: g.code })), needs: (r.needs ?? []).map((n) => ({ field: n.field, label: n.label })),
  }])),
}));

/** The deadlines a founding document comes with: what starts, meets and voids each, and who is told of it. */
const clocksOf = ({ label, clocks }: Preset) => [
  `## 期限 Clocks：${label.zh}`, '', '| 期限 clock | 工作日 days | 开始 starts on | 完成 met on | 作废 voided on | 可暂停 pausable | 提醒 rungs | 条款 clause |', '|---|---|---|---|---|---|---|---|',
  ...Object.entries(clocks).map(([name, c]) => `| ${c.label.zh} \`${name}\` | ${c.days} | ${c.startsOn.join(' ')} | ${c.metOn.join(' ')} | ${c.voidedOn.join(' ')} | ${c.pausable ? '是' : '否'} | ${
    c.rungs.map((r) => `${r.label.zh} ${r.days > 0 ? '+' : ''}${r.days} (${r.tells.join(' ')})`).join('；')} | ${c.clause} |`), ''].join('\n');

/** Everything that is generated from the code and committed beside it. */
const folder = join(readConfig({}).root, 'schema');
mkdirSync(folder, { recursive: true });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
write('schema.graphql', `${printSchema(lexicographicSortSchema(apiSchema()))}\n`);
write('rules.json', `${JSON.stringify(json, null, 1)}\n`);
write('rules.md', `# 规则手册 Rulebook\n\n由各事项的状态表生成 Generated from the lifecycles' tables.\n\n${lifecycles.map(page).join('\n')}\n${presets.map(clocksOf).join('\n')}`);
write('retention.md', retentionPage());
