import { rosterColumns } from './roster.columns.ts';

/** The .xlsx a roster is filled in on: headings, lists to choose from, and a sheet that explains each column. */
export const rosterTemplate = async (): Promise<Buffer> => {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('名册', { views: [{ state: 'frozen', ySplit: 1 }] });
  // Text cells: a spreadsheet would round a phone number or drop a leading zero.
  sheet.columns = rosterColumns.map(({ head, required }) => ({ header: `${head.zh}${required ? '*' : ''}`, width: 18, style: { numFmt: '@' } }));
  sheet.getRow(1).font = { bold: true };
  const lists = (sheet as unknown as { dataValidations: { add(range: string, list: object): void } }).dataValidations;
  rosterColumns.forEach(({ choices, hint }, index) => {
    const { letter } = sheet.getColumn(index + 1);
    if (choices) lists.add(`${letter}2:${letter}5001`, {
      type: 'list', allowBlank: true, formulae: [`"${choices.join(',')}"`], showErrorMessage: true, errorTitle: '名册', error: hint.zh });
  });
  const help = workbook.addWorksheet('填写说明');
  help.columns = [{ header: '列', width: 16 }, { header: '必填', width: 8 }, { header: '说明', width: 70 }];
  help.getRow(1).font = { bold: true };
  for (const { head, required, hint } of rosterColumns) help.addRow([head.zh, required ? '是' : '', hint.zh]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};
