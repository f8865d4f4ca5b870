import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { UploadClaim } from '../journal/services.ts';
import { nounOf } from '../kernel/id.ts';
import { notFound, Refused, type Said } from '../kernel/refused.ts';

const refused = (said: Said, rule: string) => new Refused('FILE_REFUSED', said, { field: 'file', rule });
const mac = (secret: Buffer | string, payload: string) => createHmac('sha256', secret).update(`upload:${payload}`).digest();

/** A permission to upload, for the `authorization` header as `Upload <token>`; it never stands in an address. */
export const signUpload = (secret: Buffer | string, { id, size, contentType, expires }: UploadClaim): string => {
  const payload = Buffer.from(JSON.stringify([id, size, contentType, expires.getTime()])).toString('base64url');
  return `${payload}.${mac(secret, payload).toString('base64url')}`;
};

/** The permission an `authorization` header carries for this attachment, or a refusal. */
export const verifyUpload = (secret: Buffer | string, header: string | undefined, id: string, now: Date): UploadClaim => {
  const [, payload = '', given = ''] = /^Upload ([\w-]+)\.([\w-]+)$/i.exec(header ?? '') ?? [];
  const signature = Buffer.from(given, 'base64url');
  const due = mac(secret, payload);
  if (signature.length === due.length && timingSafeEqual(signature, due)) {
    const [forId, size, contentType, until] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [string, number, string, number];
    if (forId === id && now.getTime() < until) return { id, size, contentType, expires: new Date(until) };
  }
  throw refused({ zh: '上传凭证无效或已过期：请重新选择文件', en: 'The permission to upload is not valid or has run out: choose the file again' }, 'uploadToken');
};

/** Where a file lies that was made anew from an upload; as they came, none lies anywhere. */
const pathOf = (dataDir: string, id: string): string => {
  if (nounOf(id) !== 'Attachment') throw notFound();
  return join(dataDir, 'files', id.slice(-2), id);
};

/** Writes beside the place and moves into it, so that a file is there whole or not at all. */
const place = async (path: string, write: (part: Awaited<ReturnType<typeof open>>) => Promise<void>): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const part = await open(aside, 'wx', 0o600);
    try {
      await write(part);
      await part.sync();
    } finally {
      await part.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
};

/** Takes in the bytes of an upload, to be looked at before they touch a disk; one byte too many or too few and it is refused. */
export const receiveUpload = async (claim: UploadClaim, bytes: AsyncIterable<Buffer>): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > claim.size) throw refused({ zh: '文件比登记的大：请重新选择文件', en: 'The file is larger than announced: choose it again' }, 'uploadSize');
    parts.push(chunk);
  }
  if (size < claim.size) throw refused({ zh: '文件上传不完整：请重新上传', en: 'The file did not arrive whole: upload it again' }, 'uploadSize');
  return Buffer.concat(parts);
};

const missing = (error: unknown): never => {
  throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? notFound() : error;
};

/** Keeps the file made from an upload; from then on it can be read out. */
export const keepFile = async (dataDir: string, id: string, bytes: Buffer): Promise<void> =>
  place(pathOf(dataDir, id), (part) => part.writeFile(bytes));

/** Opens a kept file for reading out; NOT_FOUND where there is none. */
export const openFile = async (dataDir: string, id: string): Promise<{ size: number; stream: ReadStream }> => {
  const file = await open(pathOf(dataDir, id)).catch(missing);
  const { size } = await file.stat();
  return { size, stream: file.createReadStream() };
};

/** The bytes of a kept file, whole. */
export const readFileKept = async (dataDir: string, id: string): Promise<Buffer> => readFile(pathOf(dataDir, id)).catch(missing);

/** Forgets a kept file, once what it shows is kept elsewhere. */
export const dropFile = async (dataDir: string, id: string): Promise<void> => rm(pathOf(dataDir, id), { force: true });
