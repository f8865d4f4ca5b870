import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../kernel/id.ts';
import type { UploadClaim } from '../journal/services.ts';
import { keepFile, openFile, receiveUpload, signUpload, verifyUpload } from './uploads.ts';

const now = new Date('2026-03-02T10:00:00+08:00');
const secret = Buffer.alloc(32, 7);
const claimOf = (size: number): UploadClaim =>
  ({ id: newId('Attachment', now), size, contentType: 'image/jpeg', expires: new Date(now.getTime() + 600_000) });
async function* stream(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

let dataDir: string;
beforeEach(async () => { dataDir = await mkdtemp(join(tmpdir(), 'huiyin-uploads-')); });
afterEach(() => rm(dataDir, { recursive: true, force: true }));
const filesKept = async () => (await readdir(dataDir, { recursive: true, withFileTypes: true })).filter((f) => f.isFile()).map((f) => f.name);

describe('a permission to upload', () => {
  const claim = claimOf(5);
  const token = signUpload(secret, claim);
  const refusal = { code: 'FILE_REFUSED', rule: 'uploadToken', field: 'file' };

  test('says what was signed', () => {
    expect(verifyUpload(secret, `Upload ${token}`, claim.id, now)).toEqual(claim);
  });

  test.each<[string, string | undefined]>([
    ['none', undefined], ['another scheme', `Bearer ${token}`], ['an empty one', 'Upload '], ['no signature', `Upload ${token.split('.')[0]}.`],
    ['a cut one', `Upload ${token.slice(0, -1)}`], ['another signer’s', `Upload ${signUpload('other', claim)}`],
    ['a changed one', `Upload ${signUpload(secret, { ...claim, size: 9 }).split('.')[0]}.${token.split('.')[1]}`],
  ])('is refused: %s', (_, header) => {
    expect(() => verifyUpload(secret, header, claim.id, now)).toThrow(expect.objectContaining(refusal));
  });

  test('is good for its own attachment only, and not after its time', () => {
    expect(() => verifyUpload(secret, `Upload ${token}`, newId('Attachment'), now)).toThrow(expect.objectContaining(refusal));
    expect(() => verifyUpload(secret, `Upload ${token}`, claim.id, claim.expires)).toThrow(expect.objectContaining(refusal));
  });
});

describe('an upload', () => {
  test('arrives whole, and touches no disk', async () => {
    expect((await receiveUpload(claimOf(5), stream('ab', 'cde'))).toString()).toBe('abcde');
    expect(await filesKept()).toEqual([]);
  });

  test('stops at the first byte too many', async () => {
    let sent = 0;
    async function* endless() {
      for (;;) {
        sent += 4;
        yield Buffer.from('abcd');
      }
    }
    await expect(receiveUpload(claimOf(10), endless())).rejects.toMatchObject({ code: 'FILE_REFUSED', rule: 'uploadSize' });
    expect(sent).toBe(12);
  });

  test('is refused when it is too short, or the line is cut', async () => {
    async function* cut() {
      yield Buffer.from('abc');
      throw new Error('aborted');
    }
    await expect(receiveUpload(claimOf(5), stream('abc'))).rejects.toMatchObject({ code: 'FILE_REFUSED' });
    await expect(receiveUpload(claimOf(5), cut())).rejects.toThrow('aborted');
  });

  test('is not read out before a file was made from it', async () => {
    const { id } = claimOf(5);
    await expect(openFile(dataDir, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await keepFile(dataDir, id, Buffer.from('clean picture'));
    const { size, stream: out } = await openFile(dataDir, id);
    expect([size, await text(out)]).toEqual([13, 'clean picture']);
  });

  test('lies where its ID says, readable by the server’s account only', async () => {
    const { id } = claimOf(1);
    await keepFile(dataDir, id, Buffer.from('a'));
    expect((await stat(join(dataDir, 'files', id.slice(-2), id))).mode & 0o777).toBe(0o600);
  });

  test.each(['../../etc/passwd', 'att_..', '', newId('Person')])('has no place under the ID %j', async (id) => {
    await expect(openFile(dataDir, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(keepFile(dataDir, id, Buffer.from('a'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
