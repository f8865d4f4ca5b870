import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../src/kernel/id.ts';
import { refusedInBoth, standing } from './asking.ts';
import { neighbours, type Neighbours } from './neighbours.ts';
import { change, form, key, SUBMIT, steps } from './steps.ts';
import type { cast } from './cast.ts';
import { world, type World } from './world.ts';

type Who = keyof typeof cast;
let w: World;
let next: Neighbours;
let jpeg: Buffer;
beforeAll(async () => {
  w = await world();
  next = await neighbours(w);
  jpeg = await sharp({ create: { width: 90, height: 60, channels: 3, background: { r: 10, g: 90, b: 160 } } }).jpeg().toBuffer();
});
afterAll(() => w.close());

const cookie = (who: Who) => w.as(who).cookie();
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const ANNOUNCE = 'mutation($i: AttachmentUploadInput!) { attachmentUploadCreate(input: $i) { uploadUrl headers { name value } attachment { id } } }';
const announced = (bytes: Buffer, over: object = {}) => ({ idempotencyKey: key(), fileName: '现场.jpg', contentType: 'image/jpeg', size: bytes.length, sha256: sha(bytes), ...over });
async function announce(bytes: Buffer, who: Who = 'zhang', over: object = {}) {
  const { uploadUrl, headers, attachment } = (await w.as(who).run(ANNOUNCE, { i: announced(bytes, over) })).attachmentUploadCreate;
  return { path: uploadUrl as string, id: attachment.id as string, headers: Object.fromEntries(headers.map((h: { name: string; value: string }) => [h.name, h.value])) as Record<string, string> };
}
async function put(path: string, bytes: Buffer, headers: Record<string, string>, lang = 'zh') {
  const response = await fetch(`${w.app.url}${path}`, { method: 'PUT', body: new Uint8Array(bytes), headers: { ...headers, 'accept-language': lang } });
  const text = await response.text();
  return { status: response.status, ...(text ? JSON.parse(text) as { code: string; message: string } : { code: '', message: '' }) };
}
const kept = () => ['files', 'incoming'].flatMap((folder) => (existsSync(join(w.dataDir, folder)) ? readdirSync(join(w.dataDir, folder), { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => f.name) : []));

/** Refused in both languages, keeping neither bytes nor rows. */
async function refusedPut(path: string, bytes: Buffer, headers: Record<string, string>) {
  const before = [await standing(w), kept()];
  const [zh, en] = [await put(path, bytes, headers), await put(path, bytes, headers, 'en')];
  expect(zh.message).toMatch(/\p{Script=Han}/u);
  expect(en.message.replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}/u);
  expect(en.code).toBe(zh.code);
  expect([await standing(w), kept()]).toEqual(before);
  expect(w.faults).toEqual([]);
  return zh;
}

describe('a photo that is announced', () => {
  test.each<[string, object, string, string]>([
    ['of 50 MB', { size: 50 * 1_048_576 }, 'FILE_REFUSED', 'size'], ['of one byte over the limit', { size: 10 * 1_048_576 + 1 }, 'FILE_REFUSED', 'size'], ['of nothing', { size: 0 }, 'FILE_REFUSED', 'size'], ['of less than nothing', { size: -1 }, 'FILE_REFUSED', 'size'],
    ['without a checksum', { sha256: '' }, 'INVALID', 'sha256'], ['with half a checksum', { sha256: 'ab' }, 'INVALID', 'sha256'], ['with a checksum in capitals', { sha256: 'A'.repeat(64) }, 'INVALID', 'sha256'],
    ['under a name without end', { fileName: 'x'.repeat(201) }, 'TOO_LONG', 'fileName'], ['described without end', { alt: 'x'.repeat(201) }, 'TOO_LONG', 'alt'],
    ['as a document', { contentType: 'application/pdf' }, 'FILE_REFUSED', 'contentType'], ['as a page', { contentType: 'text/html' }, 'FILE_REFUSED', 'contentType'], ['as a drawing with scripts', { contentType: 'image/svg+xml' }, 'FILE_REFUSED', 'contentType'],
    ['with a header of its own', { contentType: 'image/jpeg\r\nset-cookie: a=b' }, 'FILE_REFUSED', 'contentType'], ['as nothing', { contentType: '' }, 'FILE_REFUSED', 'contentType'],
  ])('is refused: %s', async (_, over, code, field) => {
    expect(await refusedInBoth(w, cookie('zhang'), ANNOUNCE, { i: announced(jpeg, over) })).toMatchObject({ code, field });
  });

  test('by somebody who files nothing is refused', async () => {
    for (const who of ['lin', 'qian', 'zhao', 'sun', 'admin'] as const) expect(await refusedInBoth(w, cookie(who), ANNOUNCE, { i: announced(jpeg) })).toMatchObject({ code: 'NOT_YOURS' });
  });
});

describe('bytes that are sent', () => {
  test('are taken as announced, and read by whoever sees the photo', async () => {
    const { path, id, headers } = await announce(jpeg);
    expect(await put(path, jpeg, { ...headers, cookie: cookie('zhang') })).toMatchObject({ status: 204 });
    const { attachmentComplete: { attachment } } = await w.as('zhang').run('mutation($id: ID!) { attachmentComplete(input: { attachmentId: $id }) { attachment { contentType width height } } }', { id });
    expect(attachment).toEqual({ contentType: 'image/jpeg', width: 90, height: 60 });
    const got = await fetch(`${w.app.url}${path}`, { headers: { cookie: cookie('zhang') } });
    expect([got.status, got.headers.get('content-type'), got.headers.get('x-content-type-options')]).toEqual([200, 'image/jpeg', 'nosniff']);
    expect(Buffer.from(await got.arrayBuffer()).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    // sent again, they change nothing
    const before = await standing(w);
    expect(await put(path, jpeg, { ...headers, cookie: cookie('zhang') })).toMatchObject({ status: 204 });
    expect(await standing(w)).toBe(before);
  });

  test('that are not a photo are refused, whatever their name', async () => {
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n'), Buffer.alloc(2000, 32)]);
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const bomb = Buffer.concat([jpeg.subarray(0, 200), Buffer.alloc(4000)]);
    for (const [bytes, said] of [[pdf, '内容是 PDF'], [page, '不是可用的照片'], [Buffer.from('x'), '不是可用的照片'], [bomb, '已损坏']] as const) {
      const { path, headers } = await announce(bytes, 'zhang', { fileName: '现场.jpg' });
      const refusal = await refusedPut(path, bytes, { ...headers, cookie: cookie('zhang') });
      expect(refusal).toMatchObject({ code: 'FILE_REFUSED' });
      expect(refusal.message).toContain(said);
    }
  });

  test('that are more, fewer or others than announced are refused', async () => {
    const { path, headers } = await announce(jpeg);
    const mine = { ...headers, cookie: cookie('zhang') };
    const other = Buffer.from(jpeg);
    other[other.length - 3]! ^= 1;
    for (const bytes of [Buffer.concat([jpeg, Buffer.alloc(1)]), Buffer.concat([jpeg, Buffer.alloc(3_000_000)]), jpeg.subarray(1), Buffer.alloc(0), other]) expect(await refusedPut(path, bytes, mine)).toMatchObject({ code: 'FILE_REFUSED' });
    // and the right ones are still taken
    expect(await put(path, jpeg, mine)).toMatchObject({ status: 204 });
  });

  test('without the permission, or by somebody else, are refused', async () => {
    const { path, id, headers } = await announce(jpeg);
    const { authorization, ...plain } = headers;
    expect(await refusedPut(path, jpeg, headers)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    for (const token of ['', 'Upload x.y', `${authorization}x`, authorization!.replace('Upload', 'Bearer'), (await announce(jpeg)).headers['authorization']!]) {
      expect(await refusedPut(path, jpeg, { ...plain, ...(token ? { authorization: token } : {}), cookie: cookie('zhang') })).toMatchObject({ code: 'FILE_REFUSED' });
    }
    const missing = await refusedPut(`/files/${newId('Attachment')}`, jpeg, { ...headers, cookie: cookie('wang') });
    for (const who of ['wang', 'lin', 'qian', 'zhao', 'admin'] as const) expect(await refusedPut(path, jpeg, { ...headers, cookie: cookie(who) })).toEqual(missing);
    expect(await refusedPut(path, jpeg, { ...headers, cookie: next.cookies.he })).toEqual(missing);
    for (const strange of ['/files/', '/files/x', `/files/..%2f..%2fetc%2fpasswd`, `/files/${id}%00`]) expect(await refusedPut(strange, jpeg, { ...headers, cookie: cookie('zhang') }), strange).toMatchObject({ code: expect.stringMatching(/NOT_FOUND|FILE_REFUSED/) });
  });
});

describe('a photo of an opinion', () => {
  const attached = (ids: string[]) => ({ i: form({ opinions: [{ type: 'SUGGESTION', scope: 'RISK', problem: '问题', attachmentIds: ids }] }) });
  const uploaded = async (who: Who) => {
    const { path, id, headers } = await announce(jpeg, who);
    await put(path, jpeg, { ...headers, cookie: cookie(who) });
    return id;
  };

  test('is one’s own, has come whole, and is used once', async () => {
    const pending = (await announce(jpeg)).id;
    const anothers = await uploaded('wang');
    for (const ids of [[anothers], [newId('Attachment')], ['x'], [''], [w.schemeId]]) expect(await refusedInBoth(w, cookie('zhang'), SUBMIT, attached(ids))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusedInBoth(w, cookie('zhang'), SUBMIT, attached([pending]))).toMatchObject({ code: 'FILE_REFUSED', field: 'attachmentIds' });
    expect(await refusedInBoth(w, cookie('zhang'), SUBMIT, attached(Array.from({ length: 10 }, () => pending)))).toMatchObject({ code: 'LIMIT', field: 'opinions.0.attachmentIds' });
    for (const id of [pending, newId('Attachment'), 'x']) expect(await refusedInBoth(w, cookie('zhang'), 'mutation($id: ID!) { attachmentComplete(input: { attachmentId: $id }) { id } }', { id })).toMatchObject({ code: 'FILE_REFUSED' });
    const photo = await uploaded('zhang');
    const filed = await steps(w).file('zhang', attached([photo]).i);
    expect(await refusedInBoth(w, cookie('wang'), SUBMIT, attached([photo]))).toMatchObject({ code: 'NOT_FOUND' });
    await w.as('zhang').run(change('submissionWithdraw', 'SubmissionWithdrawInput', 'cursor'), { i: { submissionId: filed.id, expectedVersion: 1, reason: '写错了' } });
    expect(await refusedInBoth(w, cookie('zhang'), SUBMIT, attached([photo]))).toMatchObject({ code: 'FILE_REFUSED', field: 'attachmentIds' });
  });

  test('is read by its liaison and the office, by a unit once it is referred to it, and by nobody else', async () => {
    const photo = await uploaded('zhang');
    const s = steps(w);
    const filed = await s.file('zhang', attached([photo]).i);
    const read = async (cookies: string) => { const got = await fetch(`${w.app.url}/files/${photo}`, { headers: { cookie: cookies } }); return [got.status, got.status === 200 ? '' : await got.text()]; };
    const missing = async (cookies: string) => { const got = await fetch(`${w.app.url}/files/${newId('Attachment')}`, { headers: { cookie: cookies } }); return [got.status, await got.text()]; };
    for (const who of ['zhang', 'lin', 'qian'] as const) expect((await read(cookie(who)))[0], who).toBe(200);
    for (const who of ['wang', 'mei', 'zhao', 'sun', 'wu', 'admin'] as const) expect(await read(cookie(who)), who).toEqual(await missing(cookie(who)));
    await s.refer((await s.register(filed.opinions[0]!.id)).id);
    for (const who of ['zhao', 'zhou', 'sun'] as const) expect((await read(cookie(who)))[0], who).toBe(200);
    for (const cookies of [...(['wang', 'mei', 'wu', 'wulead', 'admin'] as const).map(cookie), next.cookies.feng, next.cookies.xu, '']) expect(await read(cookies)).toEqual(await missing(cookies));
  });
});
