import { group } from '../register.types.ts';
import { everybody, files, none } from './words.ts';

/** Rules, calendars, units and counters: about nobody. */
export const settings = group({
  purpose: { zh: '按规则运行', en: 'To work by the rules' }, basis: none, kept: { least: 0, most: null, since: null }, then: files, readers: everybody,
}, [
  ['alarm', '到时要做的事', 'What time will bring'], ['answer_class', '答复类别', 'Classes of answers'], ['cadence_rule', '履职频次', 'Cadences'], ['calendar', '工作日历', 'Calendars'],
  ['calendar_change', '日历变更', 'Changes of calendars'], ['calendar_day', '放假和调休日', 'Days off and made up'], ['calendar_year', '放假通知', 'Notices on working days'], ['chain', '流水的链头', 'Heads of the journal'],
  ['choice', '表单选项', 'The words of forms'], ['clock_rule', '期限规则', 'Rules of deadlines'], ['closed_day', '本地休息日', 'Closed days of a district'], ['deadline_bucket', '到期分组', 'How deadlines are grouped'],
  ['erasable', '哪些字段可以依法删除', 'What may be erased by law'], ['journal_reader', '通知读到哪里', 'How far notices have read'], ['quota', '推荐名额', 'Quotas of units'], ['recruitment_call', '选聘公告', 'Calls for observers'],
  ['rule_set', '规则版本', 'Versions of the rules'], ['rung_rule', '催办规则', 'Rules of reminders'], ['schema_migration', '数据表版本', 'The version of the tables'], ['scheme', '方案', 'Schemes'],
  ['serial', '编号', 'Numbers given'], ['setting', '系统设置', 'Settings'], ['unit', '单位', 'Units'],
]);
