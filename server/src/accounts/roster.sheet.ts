import type { CellValue } from 'exceljs';
import Papa from 'papaparse';
import { Refused, type Said } from '../kernel/refused.ts';
import { unfoldsWithin } from './roster.zip.ts';

/** What one cell says, or why it cannot be taken. */
export interface SheetCell { readonly text: string; readonly problem?: Said }
/** One row with its number as a spreadsheet shows it; rows without any text are left out. */
export interface SheetRow { readonly row: number; readonly cells: readonly SheetCell[] }

const mostBytes = 2 * 1_048_576;
const mostUnfolded = 20 * 1_048_576;
/** What a spreadsheet can hold: a file that names a later row is not one. */
const lastRow = 1_048_576;
const lastColumn = 64;

const refused = (zh: string, en: string) => new Refused('FILE_REFUSED', { zh, en }, { field: 'file', rule: 'rosterFile' });
const unreadable = () => refused('文件无法读取：请用名册模板填写，另存为 .xlsx 或 CSV 后再上传', 'The file cannot be read: fill in the roster template and save it as .xlsx or CSV');

const formula: Said = { zh: '单元格是公式：请改为普通文字', en: 'The cell is a formula: replace it by plain text' };
const notText: Said = { zh: '单元格不是文字：请改为普通文字', en: 'The cell is not text: replace it by plain text' };

const cellOf = (value: CellValue): SheetCell => {
  if (value === null || value === undefined) return { text: '' };
  if (typeof value === 'string' || typeof value === 'number') return { text: String(value) };
  if (typeof value !== 'object' || value instanceof Date) return { text: String(value), problem: notText };
  if ('richText' in value) return { text: value.richText.map((part) => part.text).join('') };
  if ('hyperlink' in value) return cellOf(value.text);
  return { text: ' =', problem: 'formula' in value || 'sharedFormula' in value ? formula : notText };
};

// Whole-column lists, merges and names are unrolled cell by cell when read; a roster needs the cells alone.
const unneeded = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'autoFilter', 'mergeCells', 'rowBreaks', 'hyperlinks', 'pageMargins',
  'dataValidations', 'pageSetup', 'headerFooter', 'printOptions', 'picture', 'drawing', 'sheetProtection', 'tableParts', 'conditionalFormatting', 'extLst'];

const readWorkbook = async (bytes: Buffer): Promise<SheetRow[]> => {
  if (!unfoldsWithin(bytes, mostUnfolded)) throw unreadable();
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  Object.defineProperty((workbook as unknown as { definedNames: object }).definedNames, 'model', { get: () => [], set: () => undefined });
  // The declared Buffer is the library's own.
  await workbook.xlsx.load(bytes as never, { ignoreNodes: unneeded }).catch(() => { throw unreadable(); });
  const sheet = workbook.worksheets[0];
  if (!sheet || sheet.rowCount > lastRow) throw unreadable();
  const rows: SheetRow[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const found = sheet.findRow(row);
    if (!found) continue;
    const cells = Array.from({ length: Math.min(found.cellCount, lastColumn) }, (_, i) => cellOf(found.findCell(i + 1)?.value));
    if (cells.some((cell) => cell.text.trim())) rows.push({ row, cells });
  }
  return rows;
};

const decode = (bytes: Buffer): string => {
  // Excel in China saves CSV in GB18030 unless told otherwise.
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  throw unreadable();
};

const readText = (bytes: Buffer): SheetRow[] => {
  const { data, errors } = Papa.parse<string[]>(decode(bytes), { delimitersToGuess: [',', '\t', ';'] });
  const torn = errors.find((error) => error.type === 'Quotes');
  if (torn) throw refused(`第 ${(torn.row ?? 0) + 1} 行的引号不成对：请改正后再上传`, `Row ${(torn.row ?? 0) + 1} has a quotation mark without its pair: correct it and upload again`);
  return data
    .map((texts, i) => ({ row: i + 1, cells: texts.slice(0, lastColumn).map((text) => ({ text })) }))
    .filter(({ cells }) => cells.some((cell) => cell.text.trim()));
};

/** Reads the cells of a CSV (UTF-8 or GB18030) or the first sheet of an .xlsx file; its content tells which it is. */
export const readSheet = async (fileName: string, bytes: Buffer): Promise<SheetRow[]> => {
  if (bytes.length > mostBytes) throw refused('文件超过 2 MB：请分成几份上传', 'The file is larger than 2 MB: upload it in several parts');
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) throw refused(
    `“${fileName}”是旧版 .xls 或加密的表格：请另存为不加密的 .xlsx 后再上传`, `“${fileName}” is an old .xls file or is encrypted: save it as a plain .xlsx file and upload that`);
  return bytes.subarray(0, 2).toString('latin1') === 'PK' ? readWorkbook(bytes) : readText(bytes);
};
