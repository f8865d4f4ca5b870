import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readRoster, type CellError } from './roster.ts';
import { rosterTemplate } from './roster.template.ts';

const head = ['姓名', '用户名', '角色', '单位', '通道', '专员用户名', '职务', '手机'];
const csv = (...lines: (string | string[])[]) => Buffer.from([head, ...lines].map((line) => (typeof line === 'string' ? line : line.join(','))).join('\r\n'));
const read = async (bytes: Buffer, fileName = '名册.csv') => {
  const { rows, errors } = await readRoster(fileName, bytes);
  return { rows, errors };
};
const said = (errors: CellError[]) => errors.map((error) => `${error.cell} ${error.column}: ${error.message.zh}`);
const workbook = async (fill: (sheet: ExcelJS.Worksheet) => void) => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名册');
  sheet.addRow(head);
  fill(sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
};

/** Packs files as an archive, so that a test can make one no spreadsheet would. */
const zipOf = (files: Record<string, string | Buffer>): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), facts, tail, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006'), end]);
};
const sheetXml = (sheetData: string, rest = '', names = '') => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  return {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData>${rest}</worksheet>`,
  };
};
const xmlRow = (row: number, ...texts: string[]) =>
  `<row r="${row}">${texts.map((t, i) => `<c r="${String.fromCharCode(65 + i)}${row}" t="inlineStr"><is><t>${t}</t></is></c>`).join('')}</row>`;

const observer = { name: '张三', username: 'zhang.san', role: 'OBSERVER', unit: '某某公司', channel: 'EXTERNAL', liaison: 'li.si', title: '经理', phone: '13800000000' };
const liaison = { name: '李四', username: 'li.si', role: 'LIAISON', unit: null, channel: null, liaison: null, title: null, phone: null };
const two = csv('张三,zhang.san,监督员,某某公司,社会,li.si,经理,138 0000 0000', '李四,li.si,专员');

describe('a roster', () => {
  test('is read from CSV in each encoding a spreadsheet saves', async () => {
    const gb = Buffer.from('d0d5c3fb2cd3c3bba7c3fb2cbdc7c9ab0ac0eecbc42c6c692e73692cd7a8d4b10a', 'hex');
    expect(await read(gb)).toEqual({ rows: [{ row: 2, ...liaison }], errors: [] });
    const expected = { rows: [{ row: 2, ...observer }, { row: 3, ...liaison }], errors: [] };
    expect(await read(two)).toEqual(expected);
    expect(await read(Buffer.concat([Buffer.from('\ufeff'), two]))).toEqual(expected);
    expect(await read(Buffer.from(two.toString().replaceAll(',', '\t')))).toEqual(expected);
  });

  test('is read from .xlsx, whatever kind of cell holds the text', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow([{ richText: [{ text: '张' }, { text: '三' }] }, { text: 'zhang.san', hyperlink: 'mailto:zhang.san@example.cn' }, '监督员', '某某公司', '社会', 'li.si', '经理', 13800000000]);
      sheet.addRow([]);
      sheet.addRow(['李四', 'li.si', '专员']);
    });
    expect(await read(bytes, '名册.xlsx')).toEqual({ rows: [{ row: 2, ...observer }, { row: 4, ...liaison }], errors: [] });
  });

  test('takes headings and codes in English, in any order, and letters typed at full width', async () => {
    const bytes = Buffer.from('role,Username,name,mobile\nofficer,ｗａｎｇ.5,Wang,+86-139-0000-0000\n');
    expect((await read(bytes)).rows).toMatchObject([{ role: 'OFFICER', username: 'wang.5', name: 'Wang', phone: '13900000000' }]);
  });

  test('keeps row numbers as the spreadsheet shows them, also past empty rows and broken lines', async () => {
    const { errors } = await read(csv('', '"李\n四",li.si,专员', '', ',x1y,专员'));
    expect(said(errors)).toEqual(['A5 姓名: “姓名”必填']);
  });
});

describe('an error in a roster', () => {
  test('is told by cell, all of them at once', async () => {
    const { rows, errors } = await read(csv(
      '张三,zhang.san,监督员,,网络,,,12345', ',Li Si,局长', '王五,zhang.san,经办人', '赵六,zhao6,专员,,社会,li.si', '=1+1,ok1,专员', '孙七,sun7,监督员,,,zhao6', '周八,zhou8,监督员,,,sun7',
    ));
    expect(said(errors)).toEqual([
      'E2 通道: 通道应为：社会或内部', 'H2 手机: 手机号应为 11 位大陆手机号',
      'A3 姓名: “姓名”必填', 'B3 用户名: 用户名应为 3 至 32 位小写字母、数字、点、下划线或连字符', 'C3 角色: 角色应为：体验官、监督员、专员、营商办、经办人或单位负责人',
      'B4 用户名: 用户名“zhang.san”与第 2 行重复',
      'E5 通道: 通道只为体验官、监督员填写', 'F5 专员用户名: 专员用户名只为体验官、监督员填写',
      'A6 姓名: 以公式符号开头：请改为普通文字，没有内容请留空',
      'F8 专员用户名: “sun7”在名册中不是专员',
    ]);
    expect(errors[0]).toMatchObject({ cell: 'E2', row: 2, column: '通道' });
    expect(rows.map((row) => row.row)).toEqual([7, 8]);
  });

  test.each(['经办人', '单位负责人', 'HANDLER', 'leader'])('is a %s without a unit', async (role) => {
    expect(said((await read(csv(`张三,zhang3,${role}`))).errors)).toEqual(['D2 单位: 经办人、单位负责人必须填写单位']);
    expect((await read(csv(`张三,zhang3,${role},某局`))).errors).toEqual([]);
    expect(said((await read(Buffer.from(`姓名,用户名,角色\n张三,zhang3,${role}`))).errors)[0]).toMatch(/^C2 /);
  });

  test('is a formula, a date or a fault where text belongs', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow([{ formula: '"张"&"三"', result: '张三' }, 'zhang3', '专员']);
      sheet.addRow(['李四', 'li4', '专员', null, null, null, new Date('2026-01-01')]);
      sheet.addRow(['王五', 'wang5', '专员', { error: '#N/A' }]);
    });
    expect(said((await read(bytes)).errors)).toEqual([
      'A2 姓名: 单元格是公式：请改为普通文字', 'G3 职务: 单元格不是文字：请改为普通文字', 'D4 单位: 单元格不是文字：请改为普通文字']);
  });

  test('is a heading that is unknown, missing, there twice, or absent over text', async () => {
    expect(said((await read(Buffer.from('姓名,用户名,手机,手机号,年龄\n'))).errors)).toEqual([
      'D1 手机号: “手机”列重复', 'E1 年龄: 不认识列标题“年龄”：可用的列是姓名、用户名、角色、单位、通道、专员用户名、职务、手机', 'A1 姓名: 缺少“角色”列']);
    expect(said((await read(Buffer.from('姓名,用户名,角色,\n张三,zhang3,专员,备注'))).errors)).toEqual(['D2 : 这一列没有标题']);
  });

  test('is a roster that names nobody or more than 5,000 people', async () => {
    expect(said((await read(csv())).errors)).toEqual(['A2 姓名: 名册中没有人员']);
    expect((await read(Buffer.alloc(0))).errors).toHaveLength(3);
    const people = Array.from({ length: 5_001 }, (_, i) => `张三,user${i},专员`);
    const { rows, errors } = await read(csv(...people));
    expect([rows, said(errors)]).toEqual([[], ['A5002 姓名: 名册最多 5000 人：请分成几份上传']]);
    expect((await read(csv(...people.slice(1)))).rows).toHaveLength(5_000);
  });

  test('is text of more than a hundred characters', async () => {
    expect((await read(csv(`${'张'.repeat(101)},zhang3,专员`))).errors[0]?.message.zh).toBe('超过 100 个字：请缩短');
  });
});

describe('a file that is no roster', () => {
  const refusal = { code: 'FILE_REFUSED', field: 'file', rule: 'rosterFile' };

  test.each<[string, Buffer]>([
    ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1', 'hex')], ['a broken archive', Buffer.from('PK\u0003\u0004nothing')],
    ['an archive without a sheet', zipOf({ 'a.txt': 'a' })], ['one over 2 MB', Buffer.alloc(2 * 1_048_576 + 1, 'a')],
    ['bytes of no encoding', Buffer.from([0xff, 0xff, 0xff, 0x80])], ['a quotation mark without its pair', csv('"张三,zhang3,专员')],
    ['a small archive that unfolds to a huge one', zipOf({ ...sheetXml(''), 'xl/media/a.bin': Buffer.alloc(100 * 1_048_576) })],
    ['one with bytes before the archive', Buffer.concat([Buffer.from('PK'), zipOf(sheetXml(xmlRow(1, ...head)))])],
    ['one that names a row no spreadsheet has', zipOf(sheetXml(xmlRow(1, ...head) + xmlRow(4_000_000_000, '张三')))],
  ])('%s is refused', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject(refusal);
  });

  test('does not hold up the reader with lists, merges and names over a whole sheet', async () => {
    const all = 'A1:XFD1048576';
    const bytes = zipOf(sheetXml(
      xmlRow(1, '姓名', '用户名', '角色') + xmlRow(2, '李四', 'li.si', '专员') + '<row r="1048576" ht="20"><c r="A1048576"/></row>',
      `<mergeCells count="1"><mergeCell ref="C3:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="${all}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
      '<definedNames><definedName name="n">S!$A$1:$XFD$1048576</definedName></definedNames>'));
    expect(await read(bytes)).toEqual({ rows: [{ row: 2, ...liaison }], errors: [] });
  });
});

describe('the template', () => {
  test('is a roster that names nobody yet, and one as soon as it is filled in', async () => {
    const bytes = await rosterTemplate();
    expect(said((await read(bytes)).errors)).toEqual(['A2 姓名*: 名册中没有人员']);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as never);
    book.worksheets[0]?.addRow(['李四', 'li.si', '专员']);
    expect(await read(Buffer.from(await book.xlsx.writeBuffer()))).toEqual({ rows: [{ row: 2, ...liaison }], errors: [] });
  });

  test('offers each role and channel from a list', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await rosterTemplate() as never);
    const sheet = book.worksheets[0];
    expect(sheet?.getCell('C2').dataValidation.formulae).toEqual(['"体验官,监督员,专员,营商办,经办人,单位负责人"']);
    expect(sheet?.getCell('E5001').dataValidation.formulae).toEqual(['"社会,内部"']);
  });
});
