import { group, own } from '../register.types.ts';
import { archives, files } from './words.ts';

/** What is reported of misconduct: whoever it is about is not told, as the law has it while an inquiry runs. */
export const clues = group({
  purpose: { zh: '核查线索，保护报告人', en: 'To look into what is reported, and to protect who reported it' }, basis: archives, kept: { least: 120, most: null, since: null }, then: files,
  readers: { zh: '报告人、指定专人，移送后的纪检监察机关；每次查看都有记录', en: 'Who reported it, the designated officers, the discipline body once it has it; every look is recorded' },
}, [
  ['clue', '线索、打击报复、妨碍履职的报告（加密）', 'Clues, retaliation, obstruction (sealed)', { own: own('MEMBERSHIP', 'author_id', 'receipt', 'filed_at') }],
  ['clue_note', '办理记录（加密）', 'Notes on clues (sealed)'],
  ['clue_paper', '线索材料（加密）', 'Papers of clues (sealed)'],
  ['clue_reading', '谁为什么用途查看过线索', 'Who read a clue, and what for', { readers: { zh: '审计管理员', en: 'The auditor' } }],
  ['verification', '核实任务（加密）', 'Verifications (sealed)'],
  ['case_transfer', '移送纪检监察机关的登记（加密）', 'Transfers to the discipline body (sealed)'],
  ['accountability_case', '问责建议（加密）', 'Accountability cases (sealed)'],
  ['identity_request', '查看受保护身份的申请', 'Requests to see who is shielded'],
  ['withheld', '哪些事项不在普通列表里', 'Which matters ordinary lists leave out', { readers: { zh: '任何人都看不到', en: 'Nobody' } }],
]);
