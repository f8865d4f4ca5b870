import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import sharp from 'sharp';
import { expect } from 'vitest';
import { aPdf } from '../../test/pdf.ts';
import { key } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const ANNOUNCE = 'mutation($i: AttachmentUploadInput!) { attachmentUploadCreate(input: $i) { uploadUrl headers { name value } attachment { id } } }';
const EVENTS = '{ markedFiles { nodes { at by role found address } } }';
const files = (w: World): string[] => (existsSync(w.dataDir) ? readdirSync(w.dataDir, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => f.name) : []);

async function paper(w: World, bytes: Buffer, name: string, lang = 'zh') {
  const response = await fetch(`${w.app.url}/papers?name=${encodeURIComponent(name)}`, { method: 'POST', body: new Uint8Array(bytes), headers: { 'x-huiyin': '1', 'accept-language': lang, cookie: w.as('qian').cookie() } });
  return { status: response.status, ...await response.json() as { id?: string; code?: string; message?: string } };
}
async function photo(w: World, bytes: Buffer, fileName = '现场.jpg') {
  const { attachmentUploadCreate: { uploadUrl, headers, attachment } } = await w.as('zhang').run(ANNOUNCE, { i: { idempotencyKey: key(), fileName, contentType: 'image/jpeg', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') } });
  const response = await fetch(`${w.app.url}${uploadUrl}`, { method: 'PUT', body: new Uint8Array(bytes), headers: { ...Object.fromEntries((headers as { name: string; value: string }[]).map((h) => [h.name, h.value])), cookie: w.as('zhang').cookie() } });
  const text = await response.text();
  return { status: response.status, id: attachment.id as string, ...(text ? JSON.parse(text) as { code: string; message: string } : { code: '', message: '' }) };
}
/** Whatever the database and the disk hold of these bytes. */
async function kept(w: World, bytes: Buffer) {
  const tables = await w.asOwner<{ table: string }>("select table_name as table from information_schema.columns where data_type = 'bytea' and table_schema = 'public' and column_name = 'bytes'");
  const rows = await Promise.all(tables.map(({ table }) => w.asOwner(`select 1 from ${table} where bytes = $1`, [bytes])));
  return { rows: rows.flat().length, files: files(w) };
}

clause('A-20 a file marked 秘密, 机密 or 绝密 is refused by name and by content, kept nowhere, and told to security', async (w) => {
  const plain = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#a03020' } }).jpeg().toBuffer();
  const comment = Buffer.from('机密★10年');
  const labelled = Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment, plain.subarray(2)]);
  const before = files(w);
  const journal = async () => (await w.journal()).length;
  const entries = await journal();

  // papers: by name, by what the pages say, by what stands beside a picture
  const said = { name: aPdf(['通知']), content: aPdf(['关于某事的通知', '绝密★长期']), metadata: labelled };
  for (const [bytes, name] of [[said.name, '机密.pdf'], [said.content, '通知.pdf'], [said.metadata, '照片.jpg']] as const) {
    const refusal = await paper(w, bytes, name);
    expect(refusal).toMatchObject({ status: 422, code: 'FILE_REFUSED' });
    expect(refusal.message).toMatch(/没有保存该文件.*保密工作机构/);
    expect((await kept(w, bytes)).rows).toBe(0);
  }
  // photos: the same, by the same check
  expect(await w.as('zhang').refused(ANNOUNCE, { i: { idempotencyKey: key(), fileName: '秘 密.jpg', contentType: 'image/jpeg', size: 10, sha256: 'a'.repeat(64) } })).toMatchObject({ code: 'FILE_REFUSED', field: 'fileName', rule: 'A-20' });
  expect(await journal()).toBe(entries);
  const refused = await photo(w, labelled);
  expect(refused).toMatchObject({ status: 422, code: 'FILE_REFUSED' });
  expect(await w.asOwner('select state from attachment where id = $1', [refused.id])).toEqual([{ state: 'PENDING' }]);
  expect(await kept(w, labelled)).toEqual({ rows: 0, files: before });

  // what cannot be looked through is refused in words
  expect((await paper(w, aPdf(['通知'], { locked: true }), '通知.pdf')).message).toContain('去除密码');
  expect((await paper(w, Buffer.from('%PDF-1.7\n1 0 obj\n<<'), '通知.pdf')).message).toContain('已损坏');
  expect((await paper(w, aPdf(['通知'], { locked: true }), '通知.pdf', 'en')).message).toMatch(/remove the password/);

  // who tried, when and where the mark stood; neither the bytes nor the name
  for (const who of ['secure', 'audit'] as const) expect((await w.as(who).run(EVENTS)).markedFiles.nodes.map((e: object) => ({ ...e })), who).toEqual([
    ['张企业', '图片附带信息'], ['张企业', '文件名'], ['钱办', '图片附带信息'], ['钱办', '文件内容'], ['钱办', '文件名'],
  ].map(([by, found]) => ({ at: w.now().toISOString(), by, role: expect.any(String), found, address: '127.0.0.1' })));
  for (const who of ['qian', 'zhang', 'zhao', 'admin', 'yan'] as const) expect((await w.as(who).run(EVENTS)).markedFiles.nodes, who).toEqual([]);
  expect((await w.as('audit').run('{ auditFacts(where: { refused: true, kinds: ["fileMarked"] }) { nodes { label } } }')).auditFacts.nodes).toHaveLength(5);
  expect(JSON.stringify(await w.asOwner('select * from access_log'))).not.toMatch(/机密|绝密|秘/);

  // trade secrets are no state secrets: their papers are taken
  expect(await paper(w, aPdf(['本文含商业秘密，请勿外传']), '商业秘密清单.pdf')).toMatchObject({ status: 201 });
  expect(await photo(w, plain)).toMatchObject({ status: 204 });
});
