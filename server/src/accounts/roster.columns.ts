import type { Said } from '../kernel/refused.ts';
import { isUsername, usernameSaid } from './username.rules.ts';

/** Whom a roster may name; administrators are made by setup, never by a file. */
export type RosterRole = 'OBSERVER' | 'LIAISON' | 'OFFICER' | 'HANDLER' | 'LEADER';
export type RosterChannel = 'EXTERNAL' | 'INTERNAL';

/** What a roster says of one person. */
export interface RosterPerson {
  readonly name: string;
  readonly username: string;
  readonly role: RosterRole;
  /** The unit's name: where a handler or leader works, or an observer comes from. */
  readonly unit: string | null;
  readonly channel: RosterChannel | null;
  /** User name of the observer's liaison officer (专员). */
  readonly liaison: string | null;
  readonly title: string | null;
  readonly phone: string | null;
}
export type RosterField = keyof RosterPerson;

/** One column: its heading, other headings it is known by, what to write in it and how that is read. */
export interface RosterColumn {
  readonly field: RosterField;
  readonly head: Said;
  readonly aliases: readonly string[];
  readonly required: boolean;
  readonly hint: Said;
  readonly choices?: readonly string[];
  /** The value, or a sentence where the text is no such value. */
  read(text: string): string | Said;
}

const longest = 100;
const free = (text: string): string | Said => {
  const value = text.normalize('NFC').replace(/\s+/g, ' ');
  return [...value].length <= longest ? value : { zh: `超过 ${longest} 个字：请缩短`, en: `Longer than ${longest} characters: shorten it` };
};
// Full-width letters and digits come from the input method, not from the person.
const code = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

const username = (text: string): string | Said => (isUsername(code(text)) ? code(text) : usernameSaid);

const phone = (text: string): string | Said => {
  const digits = code(text).replace(/^(\+|00)86/, '').replace(/-/g, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : { zh: '手机号应为 11 位大陆手机号', en: 'Write a mainland mobile number of 11 digits' };
};

const oneOf = (words: Record<string, readonly string[]>, said: Said) => (text: string): string | Said =>
  Object.keys(words).find((value) => words[value]?.includes(code(text).toUpperCase())) ?? said;

const roles: Record<RosterRole, readonly string[]> = {
  OBSERVER: ['体验官', '监督员', '观察员', 'OBSERVER'], LIAISON: ['专员', 'LIAISON'], OFFICER: ['营商办', 'OFFICER'],
  HANDLER: ['经办人', 'HANDLER'], LEADER: ['单位负责人', 'LEADER'],
};
const channels: Record<RosterChannel, readonly string[]> = { EXTERNAL: ['社会', '外部', 'EXTERNAL'], INTERNAL: ['内部', 'INTERNAL'] };

/** The columns of a roster, in the order of the template. */
export const rosterColumns: readonly RosterColumn[] = [
  { field: 'name', head: { zh: '姓名', en: 'name' }, aliases: [], required: true, read: free,
    hint: { zh: '真实姓名', en: 'The person’s real name' } },
  { field: 'username', head: { zh: '用户名', en: 'username' }, aliases: ['登录名', '账号', 'user name'], required: true, read: username,
    hint: { zh: '登录用，3 至 32 位小写字母、数字、点、下划线或连字符，不可重复', en: 'For signing in: 3 to 32 lower-case letters, digits, dots, underscores or hyphens, each once only' } },
  { field: 'role', head: { zh: '角色', en: 'role' }, aliases: [], required: true, choices: ['体验官', '监督员', '专员', '营商办', '经办人', '单位负责人'],
    read: oneOf(roles, { zh: '角色应为：体验官、监督员、专员、营商办、经办人或单位负责人', en: 'The role is one of OBSERVER, LIAISON, OFFICER, HANDLER, LEADER' }),
    hint: { zh: '从列表中选择', en: 'Choose from the list' } },
  { field: 'unit', head: { zh: '单位', en: 'unit' }, aliases: ['单位名称'], required: false, read: free,
    hint: { zh: '经办人、单位负责人必填，与系统中的单位名称一致', en: 'Required for handlers and leaders, exactly as the unit is named here' } },
  { field: 'channel', head: { zh: '通道', en: 'channel' }, aliases: ['类别'], required: false, choices: ['社会', '内部'],
    read: oneOf(channels, { zh: '通道应为：社会或内部', en: 'The channel is EXTERNAL or INTERNAL' }),
    hint: { zh: '只为体验官、监督员填写', en: 'For observers only' } },
  { field: 'liaison', head: { zh: '专员用户名', en: 'liaison' }, aliases: ['专员', '联络专员'], required: false, read: username,
    hint: { zh: '只为体验官、监督员填写：负责联络的专员', en: 'For observers only: the liaison officer they are assigned to' } },
  { field: 'title', head: { zh: '职务', en: 'title' }, aliases: ['职位'], required: false, read: free,
    hint: { zh: '可不填', en: 'Optional' } },
  { field: 'phone', head: { zh: '手机', en: 'phone' }, aliases: ['手机号', '手机号码', '电话', 'mobile'], required: false, read: phone,
    hint: { zh: '11 位大陆手机号', en: 'A mainland mobile number of 11 digits' } },
];

const bare = (head: string) => head.normalize('NFKC').replace(/\(.*?\)|[\s*]/g, '').toLowerCase();
const known = new Map(rosterColumns.flatMap((column) =>
  [column.head.zh, column.head.en, ...column.aliases].map((head) => [bare(head), column] as const)));

/** The column a heading means; a star or a remark in brackets after it does not matter. */
export const columnFor = (head: string): RosterColumn | undefined => known.get(bare(head));
