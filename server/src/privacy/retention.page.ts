import { collected } from './collected.ts';
import { keptSaid } from './own-data.read.ts';
import { register } from './register.ts';

/** The schedule of retention and the purposes of what forms ask for, for people to read. */
export const retentionPage = (): string => [
  '# 保存期限和收集用途 Retention and purposes', '', '由登记表生成 Generated from the register of tables (`server/src/privacy/register`).', '',
  '| 数据表 table | 内容 holds | 用途 purpose | 依据 basis | 保存 kept | 到期 then | 谁能看到 readers |', '|---|---|---|---|---|---|---|',
  ...[...register].sort((a, b) => (a.table < b.table ? -1 : 1)).map((h) => `| \`${h.table}\` | ${h.holds.zh} | ${h.purpose.zh} | ${h.basis.zh} | ${keptSaid(h.kept, 'zh')} | ${h.then.zh} | ${h.readers.zh} |`),
  '', '| 表单 form | 字段 field | 用途 purpose |', '|---|---|---|',
  ...collected.flatMap(({ title, fields }) => fields.map((f) => `| ${title.zh} | ${f.label.zh} \`${f.field}\`${f.optional ? '（选填）' : ''} | ${f.purpose.zh} |`)), '',
].join('\n');
