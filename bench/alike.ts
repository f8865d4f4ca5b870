import { join } from 'node:path';
import labelled from '../server/src/issues/similar.labelled.json' with { type: 'json' };
import { soughtFor } from '../server/src/issues/similar.rules.ts';
import { codeOf } from '../server/src/issues/similar.ts';
import { withClient } from '../server/src/platform/database.ts';
import { planOf, type Filled } from './clocks.town.ts';
import { database } from './lib/cluster.ts';
import { folder, root } from './lib/folder.ts';
import { spread } from './lib/load.ts';
import { ran } from './lib/process.ts';
import type { Row } from './lib/table.ts';

const [few, many] = [10_000, 100_000];
export const title = `What is alike: the look into the index of pairs, with ${many.toLocaleString('en')} matters beside ${few.toLocaleString('en')}`;

const sentences = [...labelled.groups.flatMap((g) => g.matters), ...labelled.unlike];

/** So many matters, each two sentences of the labelled set, all of them the office's to see. */
async function filled(issues: number): Promise<Filled> {
  const db = await database();
  const env = { DATABASE_URL: db.ownerUrl, DATABASE_APP_URL: db.appUrl, HUIYIN_DATA: folder(), HUIYIN_DEMO: '0', HUIYIN_SECOND_FACTOR: '0', PORT: '0', NODE_ENV: 'production' };
  await ran({
    args: [join(root, 'server/dist/main.js'), 'setup', '--scheme', '基准区', '--preset', 'dongjiang', '--name', '管理员', '--username', 'admin'],
    env: { ...env, HUIYIN_PASSWORD: 'Bench-marks-9' },
  });
  return withClient(db.adminUrl, async (client) => {
    await client.query(`insert into likeness (id, scheme_id, pairs, audience)
      select 'iss_' || lpad(to_hex(i), 32, '0'), s.id, huiyin.pairs(t[1 + i::bigint * 7919 % cardinality(t)] || '，' || t[1 + i::bigint * 104729 / 17 % cardinality(t)]), array['office:' || s.id, 'system:*']
      from scheme s, generate_series(1, $1) i, (select $2::text[] as t) texts`, [issues, sentences]);
    await client.query('vacuum analyze likeness');
    const { rows } = await client.query<{ id: string }>('select id from scheme');
    return { db, env, schemeId: rows[0]!.id, issues };
  });
}

/** What one look costs with a hundred thousand matters, beside ten thousand. */
export async function run({ looks = 20 } = {}): Promise<Row[]> {
  const rows: Row[] = [];
  for (const town of [await filled(few), await filled(many)]) {
    const plans = [];
    for (const sentence of sentences.slice(0, looks)) {
      plans.push(await planOf(town, [`office:${town.schemeId}`], 'select id from huiyin.alike($1, $2, 120)', [town.schemeId, soughtFor(sentence).map(codeOf)]));
    }
    const ms = spread(plans.map((p) => p.ms));
    rows.push({ what: `${town.issues.toLocaleString('en')} matters: one look`, value: `${ms.mid.toFixed(1)} ms`, spread: `${ms.low.toFixed(1)}–${ms.high.toFixed(1)}`, note: `${spread(plans.map((p) => p.buffers)).mid.toFixed(0)} pages of 8 kB, in the median of ${looks} texts` });
  }
  return rows;
}
