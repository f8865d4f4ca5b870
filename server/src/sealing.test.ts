import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aWorld } from '../test/world.ts';
import { createServices } from './services.ts';

const REVEAL = 'mutation($i: PersonRevealInput!) { personReveal(input: $i) { value } }';

test('what an older version left in the clear is sealed at the next start, and found again by its digest', async () => {
  const w = await aWorld();
  const [before] = await w.asOwner<{ id: string; phone_sealed: string; phone_digest: string }>("select id, phone_sealed, phone_digest from person where name = '张企业'");
  for (const table of ['person', 'nomination']) await w.asOwner(`alter table ${table} drop constraint ${table}_phone_sealed`);
  await w.asOwner("update person set phone = '13800001234', phone_sealed = null, phone_digest = null where id = $1", [before!.id]);
  await (await createServices(w.config, { appUrl: w.database.appUrl })).close();
  const [after] = await w.asOwner<{ phone: string | null; phone_sealed: string; phone_digest: string }>('select phone, phone_sealed, phone_digest from person where id = $1', [before!.id]);
  expect(after).toMatchObject({ phone: null, phone_digest: before!.phone_digest });
  expect(after!.phone_sealed).not.toBe(before!.phone_sealed);
  expect(await w.as('qian').run(REVEAL, { i: { personId: before!.id, field: 'PHONE', purpose: '核对名册' } })).toEqual({ personReveal: { value: '13800001234' } });
});

test('a number moved into another person’s row does not open there', async () => {
  const w = await aWorld();
  const [zhang, wang] = await w.asOwner<{ id: string }>("select id from person where name in ('张企业', '王律师') order by name = '王律师'");
  await w.asOwner('update person set phone_sealed = (select phone_sealed from person where id = $1) where id = $2', [zhang!.id, wang!.id]);
  expect(await w.as('qian').run(REVEAL, { i: { personId: wang!.id, field: 'PHONE', purpose: '核对名册' } })).toEqual({ personReveal: { value: null } });
});

test('a start with another key is refused in words, and changes nothing', async () => {
  const w = await aWorld();
  const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-keys-'));
  try {
    await expect(createServices({ ...w.config, secret: undefined, dataDir }, { appUrl: w.database.appUrl })).rejects.toThrow(/key that seals .* is not the one .* Nothing was changed/);
    await expect(createServices({ ...w.config, secret: 'another secret' }, { appUrl: w.database.appUrl })).rejects.toThrow(/HUIYIN_SECRET it was started with before/);
    await (await createServices(w.config, { appUrl: w.database.appUrl })).close();
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});
