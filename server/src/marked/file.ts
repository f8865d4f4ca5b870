import { fileTypeFromBuffer } from 'file-type';
import type { Acting } from '../journal/act.ts';
import { Refused } from '../kernel/refused.ts';
import { wordsBeside } from './beside.ts';
import { isMarked, namesLevel } from './marks.rules.ts';
import { searchPdf, type Unread } from './pdf.ts';

/** A file as somebody sends it: its name, and its bytes, which are nowhere but in memory yet; `picturesOnly` where a document is refused for its kind in any case. */
export interface SentFile { readonly fileName: string; readonly bytes?: Buffer; readonly picturesOnly?: boolean }

const marked = (field: string) => new Refused('FILE_REFUSED', {
  zh: '这份文件带有密级标志（秘密、机密或绝密）。涉密文件不得在本系统上传、存储或转发：系统没有保存该文件，并已记录本次操作。请不要再次上传或用其他方式发送，立即联系本单位保密工作机构，按保密规定处理。',
  en: 'This file bears a mark of state secrecy (秘密, 机密 or 绝密). Such files must not be uploaded, kept or sent on here: it was not kept, and the attempt was noted. Do not send it again in any other way; turn to your unit’s office for secrecy at once.',
}, { field, rule: 'A-20' });
const unread: Readonly<Record<Unread, { zh: string; en: string }>> = {
  LOCKED: { zh: '这份 PDF 设有打开密码，无法检查是否带有密级标志：请去除密码后再上传', en: 'This PDF is locked with a password, so it cannot be checked for marks of secrecy: remove the password and upload it again' },
  BROKEN: { zh: '这份文件已损坏，无法检查是否带有密级标志：请重新导出后再上传', en: 'This file is damaged, so it cannot be checked for marks of secrecy: export it anew and upload it again' },
  TOO_MUCH: { zh: '这份 PDF 内容过于庞杂，无法检查是否带有密级标志：请拆分或重新导出后再上传', en: 'There is too much in this PDF to be checked for marks of secrecy: split it or export it anew and upload it again' },
};

/** Refuses a file marked 秘密, 机密 or 绝密 by its name or by what it says, and writes down that somebody tried; of the file nothing is kept. */
export async function refuseMarked(acting: Acting, { fileName, bytes, picturesOnly }: SentFile, field: string): Promise<void> {
  const where = namesLevel(fileName) ? 'name' : bytes ? await saidIn(bytes, field, picturesOnly ?? false) : null;
  if (!where) return;
  const { services, actor, address } = acting;
  await services.orm.em.fork().execute("insert into access_log (at, membership_id, act, outcome, address, field) values (?, ?, 'fileMarked', 'FILE_REFUSED', ?, ?)",
    [services.now(), actor.membershipId, address ?? null, where]);
  throw marked(field);
}

async function saidIn(bytes: Buffer, field: string, picturesOnly: boolean): Promise<'content' | 'metadata' | null> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (mime === 'application/pdf') {
    const found = await searchPdf(bytes, isMarked);
    if (typeof found === 'string' && !picturesOnly) throw new Refused('FILE_REFUSED', unread[found], { field, rule: 'A-20' });
    return found === true ? 'content' : null;
  }
  try {
    for (const words of wordsBeside(bytes, mime)) if (namesLevel(words)) return 'metadata';
  } catch {
    throw new Refused('FILE_REFUSED', unread.BROKEN, { field, rule: 'A-20' });
  }
  return null;
}
