import type { Said } from '../kernel/refused.ts';
import { columnFor, rosterColumns, type RosterColumn, type RosterField, type RosterPerson } from './roster.columns.ts';
import { readSheet, type SheetCell, type SheetRow } from './roster.sheet.ts';

/** One person of a roster, with the row they stand in. */
export interface RosterRow extends RosterPerson { readonly row: number }
/** What is wrong in one cell, named as a spreadsheet names it. */
export interface CellError { readonly cell: string; readonly row: number; readonly column: string; readonly message: Said }

const mostPeople = 5_000;
const letterOf = (index: number): string => (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

type Wrong = (row: number, index: number, message: Said) => void;
type Places = ReadonlyMap<RosterField, number>;

const headings = (header: SheetRow, wrong: Wrong): Places => {
  const places = new Map<RosterField, number>();
  header.cells.forEach(({ text }, index) => {
    if (!text.trim()) return;
    const column = columnFor(text);
    if (!column) wrong(header.row, index, {
      zh: `不认识列标题“${text.trim()}”：可用的列是${rosterColumns.map((c) => c.head.zh).join('、')}`,
      en: `Unknown column “${text.trim()}”: the columns are ${rosterColumns.map((c) => c.head.en).join(', ')}` });
    else if (places.has(column.field)) wrong(header.row, index, { zh: `“${column.head.zh}”列重复`, en: `The column “${column.head.en}” is there twice` });
    else places.set(column.field, index);
  });
  for (const { field, head, required } of rosterColumns) {
    if (required && !places.has(field)) wrong(header.row, 0, { zh: `缺少“${head.zh}”列`, en: `The column “${head.en}” is missing` });
  }
  return places;
};

// A spreadsheet would run it when the roster is written out again; only a phone number begins with a plus.
const asFormula = (text: string, { field }: RosterColumn) => (field === 'phone' ? /^[=@]/ : /^[=@+-]/).test(text);

const valueOf = (column: RosterColumn, cell: SheetCell | undefined): string | Said | null => {
  if (cell?.problem) return cell.problem;
  const text = (cell?.text ?? '').replace(/[\p{Cc}\u200b-\u200d\u2060\ufeff]/gu, ' ').trim();
  if (!text) return column.required ? { zh: `“${column.head.zh}”必填`, en: `“${column.head.en}” is required` } : null;
  if (asFormula(text, column)) return { zh: '以公式符号开头：请改为普通文字，没有内容请留空', en: 'Begins like a formula: write plain text, or leave the cell empty' };
  return column.read(text);
};

const together = (person: RosterPerson, wrong: (field: RosterField, message: Said) => void): void => {
  const { role } = person;
  if ((role === 'HANDLER' || role === 'LEADER') && !person.unit) wrong('unit', { zh: '经办人、单位负责人必须填写单位', en: 'Handlers and leaders need a unit' });
  if (role === 'OBSERVER') return;
  if (person.channel) wrong('channel', { zh: '通道只为体验官、监督员填写', en: 'Only observers have a channel' });
  if (person.liaison) wrong('liaison', { zh: '专员用户名只为体验官、监督员填写', en: 'Only observers are assigned to a liaison' });
};

/** A roster as it was read; `at` names a cell of it, for errors that only the import can find. */
export interface Roster { rows: RosterRow[]; errors: CellError[]; at: (row: number, field: RosterField, message: Said) => CellError }

/** Reads a roster of observers and staff; where there is any error nothing of it may be imported. */
export const readRoster = async (fileName: string, bytes: Buffer): Promise<Roster> => {
  const [header, ...lines] = await readSheet(fileName, bytes);
  const errors: CellError[] = [];
  const cellAt = (row: number, index: number, message: Said): CellError => ({ cell: `${letterOf(index)}${row}`, row, column: header?.cells[index]?.text.trim() ?? '', message });
  const wrong: Wrong = (row, index, message) => errors.push(cellAt(row, index, message));
  const places = headings(header ?? { row: 1, cells: [] }, wrong);
  const tooMany = lines[mostPeople];
  // Where a column is missing altogether, the fault is shown at the role that asks for it.
  const at: Roster['at'] = (row, field, message) => cellAt(row, places.get(field) ?? places.get('role') ?? 0, message);
  if (tooMany) wrong(tooMany.row, 0, { zh: `名册最多 ${mostPeople} 人：请分成几份上传`, en: `A roster holds at most ${mostPeople} people: upload it in several parts` });
  if (!lines.length && !errors.length) wrong((header?.row ?? 1) + 1, 0, { zh: '名册中没有人员', en: 'The roster names nobody' });
  if (errors.length) return { rows: [], errors, at };

  const rows: RosterRow[] = [];
  const rowOf = new Map<string, number>();
  for (const { row, cells } of lines) {
    const before = errors.length;
    const say = (field: RosterField, message: Said) => errors.push(at(row, field, message));
    const read = rosterColumns.map((column) => [column.field, valueOf(column, cells[places.get(column.field) ?? -1])] as const);
    for (const [field, value] of read) if (typeof value === 'object' && value) say(field, value);
    cells.forEach(({ text }, index) => {
      if (text.trim() && !header?.cells[index]?.text.trim()) wrong(row, index, { zh: '这一列没有标题', en: 'This column has no heading' });
    });
    const username = read.find(([field]) => field === 'username')?.[1];
    if (typeof username === 'string') {
      const first = rowOf.get(username);
      if (first) say('username', { zh: `用户名“${username}”与第 ${first} 行重复`, en: `The user name “${username}” is in row ${first} already` });
      else rowOf.set(username, row);
    }
    if (errors.length > before) continue;
    const person = Object.fromEntries(read) as unknown as RosterPerson;
    together(person, say);
    if (errors.length === before) rows.push({ row, ...person });
  }

  const roleOf = new Map(rows.map(({ username, role }) => [username, role]));
  for (const { row, liaison } of rows) {
    if (liaison && (roleOf.get(liaison) ?? 'LIAISON') !== 'LIAISON') errors.push(at(row, 'liaison', {
      zh: `“${liaison}”在名册中不是专员`, en: `“${liaison}” is not a liaison in this roster` }));
  }
  return { rows, errors: errors.sort((a, b) => a.row - b.row), at };
};
