import type { Role } from '../kernel/actor.ts';
import { audience, publicScope, scope, type Scope } from '../kernel/audience.ts';
import type { Said } from '../kernel/refused.ts';

/** What a person may be in a scheme. */
export type MemberRole = Exclude<Role, 'NOMINEE' | 'PUBLIC' | 'SYSTEM'>;
/** By which channel an observer was engaged (B-9, B-11). */
export type Channel = 'EXTERNAL' | 'INTERNAL';
/** Which of the product's layouts somebody works in. */
export type Home = 'OBSERVER' | 'DEPARTMENT' | 'OFFICE' | 'ADMIN';

/** What the rules see of a membership. */
export interface MembershipFacts {
  id: string;
  schemeId: string;
  role: MemberRole;
  unitId?: string | null | undefined;
  liaisonId?: string | null | undefined;
  /** The unit that appointed an observer and manages them (选聘单位, A-21); none where the office itself does. */
  managingUnitId?: string | null | undefined;
}

const unit = (m: MembershipFacts) => (m.unitId ? [scope.unit(m.unitId)] : []);
const shell = (m: MembershipFacts) => (m.unitId ? [scope.shell(m.unitId)] : []);
const handler = (m: MembershipFacts) => [...unit(m), ...shell(m), scope.handler(m.id)];
const leader = (m: MembershipFacts) => [...unit(m), ...shell(m), ...(m.unitId ? [scope.leaders(m.unitId)] : [])];
const managers = (m: MembershipFacts) => (m.unitId ? [scope.managers(m.unitId)] : []);

/** The pages a role has in its menu, the first being where it begins; what may be done on them is asked of each matter. */
export const places = {
  OWN_MATTERS: { zh: '我的首页', en: 'What an observer has filed and owes' },
  FILE: { zh: '提交意见', en: 'Where an observer files' },
  OWN_TERM: { zh: '我的聘期', en: 'An observer’s own term, certificate and excuses' },
  OWN_ARCHIVE: { zh: '我的档案', en: 'An observer’s own archive' },
  INBOX: { zh: '待办', en: 'What a unit has to answer' },
  ANSWERED: { zh: '已办', en: 'What a unit has answered' },
  TRIAGE: { zh: '分办', en: 'Opinions to be registered or declined' },
  LEDGER: { zh: '台账', en: 'The ledger' },
  REFERRALS: { zh: '交办', en: 'Referrals of the scheme' },
  DECISIONS: { zh: '退办延期', en: 'Returns and extensions that units ask for' },
  DISPUTES: { zh: '退办争议', en: 'Disputes between units' },
  INQUIRIES: { zh: '资料问询', en: 'What units are asked for' },
  UNIT_INQUIRIES: { zh: '资料问询', en: 'What a unit is asked for' },
  SUBMISSIONS: { zh: '来件', en: 'What observers have filed' },
  TASK_LISTS: { zh: '任务清单', en: 'Task lists of the office' },
  UNIT_TASK_LISTS: { zh: '任务清单', en: 'What stands on task lists for a unit' },
  DUE: { zh: '本周到期', en: 'What falls due this week' },
  RECRUITMENT: { zh: '选聘', en: 'Calls for observers, their quotas and nominations' },
  NOMINATIONS: { zh: '推荐人选', en: 'Whom a unit nominates' },
  ACTIVITIES: { zh: '履职活动', en: 'What an observer did, is invited and asked to do' },
  GATHERINGS: { zh: '会议活动', en: 'Gatherings and who attends them' },
  CASES: { zh: '解聘与核查', en: 'Resignations, inactivity, conduct and excuses to be decided' },
  DUTIES: { zh: '履职', en: 'What is owed each month and quarter, and its gaps' },
  OBSERVERS: { zh: '体验官、监督员', en: 'The observers' },
  ANNOUNCEMENTS: { zh: '通知公告', en: 'The office’s announcements' },
  UNITS: { zh: '单位', en: 'The units' },
  ROSTER: { zh: '名册', en: 'The roster' },
  ACCOUNTS: { zh: '账号', en: 'Accounts: who may enter' },
  AUDIT: { zh: '审计', en: 'Who did what' },
  PRIVACY: { zh: '个人信息', en: 'Personal data: requests about it, and how long it is kept' },
  CALENDAR: { zh: '工作日历', en: 'The calendar of working days' },
  CLUES: { zh: '保密事项', en: 'Clues, retaliation and obstruction: the clue officers’ desk' },
  TRANSFERS: { zh: '移交件', en: 'What was handed to the discipline inspection body' },
  IDENTITIES: { zh: '身份核对', en: 'Questions for shielded identities' },
  ACCOUNTABILITY: { zh: '问责事项', en: 'Accountability cases' },
  LOOK_BACKS: { zh: '回头看', en: 'Looking back at what was struck off' },
  SUPERVISION: { zh: '督办', en: 'Instructions and supervised handling' },
  SUPERVISED: { zh: '督办件', en: 'What a unit reports on under supervision' },
  FIGURES: { zh: '统计和通报', en: 'Figures of the ledger and bulletins' },
  OWN_LOOK_BACKS: { zh: '回头看和通报', en: 'What an observer is asked to look back at, and bulletins' },
  PUBLICITY: { zh: '典型经验', en: 'Good practices on their way to everybody' },
  PUSHES: { zh: '对外推送', en: 'What is handed to platforms and bodies outside' },
  PRACTICES: { zh: '典型经验', en: 'Good practices that were published' },
  TEMPLATES: { zh: '答复模板', en: 'Answer templates' },
  RULES: { zh: '工作规则', en: 'The versions of the scheme’s rules' },
} satisfies Record<string, Said>;
export type Place = keyof typeof places;

const office: readonly Place[] = ['TRIAGE', 'LEDGER', 'REFERRALS', 'INQUIRIES', 'LOOK_BACKS', 'SUBMISSIONS', 'DUE', 'PUBLICITY', 'DUTIES', 'OBSERVERS', 'CASES', 'GATHERINGS', 'CALENDAR', 'RULES'];
const department: readonly Place[] = ['INBOX', 'ANSWERED', 'UNIT_INQUIRIES', 'UNIT_TASK_LISTS', 'SUPERVISED', 'NOMINATIONS', 'PRACTICES', 'RULES'];

/** What follows from each role: its name, where it lives in the product, and the scopes it gives beside the member's own. */
export const roles: Record<MemberRole, { said: Said; home: Home; places: readonly Place[]; gives: (m: MembershipFacts) => Scope[] }> = {
  OBSERVER: { said: { zh: '体验官、监督员', en: 'Observer' }, home: 'OBSERVER', places: ['OWN_MATTERS', 'FILE', 'ACTIVITIES', 'OWN_ARCHIVE', 'OWN_TERM', 'OWN_LOOK_BACKS'], gives: () => [] },
  LIAISON: { said: { zh: '专员', en: 'Liaison officer' }, home: 'OFFICE', places: office, gives: (m) => [scope.liaison(m.id)] },
  OFFICER: { said: { zh: '营商办工作人员', en: 'Officer of the business environment office' }, home: 'OFFICE', places: [...office, 'DECISIONS', 'DISPUTES', 'SUPERVISION', 'FIGURES', 'TASK_LISTS', 'PUSHES', 'RECRUITMENT', 'TEMPLATES', 'ANNOUNCEMENTS', 'PRIVACY', 'IDENTITIES', 'ACCOUNTABILITY'], gives: (m) => [scope.office(m.schemeId)] },
  HANDLER: { said: { zh: '经办人', en: 'Handler of a unit' }, home: 'DEPARTMENT', places: department, gives: handler },
  LEADER: { said: { zh: '单位负责人', en: 'Leader of a unit, who signs its replies' }, home: 'DEPARTMENT', places: department, gives: leader },
  MANAGER: { said: { zh: '选聘单位管理人员', en: 'Manager of observers in the unit that appointed them' }, home: 'OFFICE', places: ['OBSERVERS', 'SUBMISSIONS', 'DUTIES', 'CASES', 'GATHERINGS', 'RECRUITMENT'], gives: managers },
  CLUE_OFFICER: { said: { zh: '线索专办员', en: 'Designated clue officer' }, home: 'OFFICE', places: ['CLUES', 'TRANSFERS', 'IDENTITIES', 'ACCOUNTABILITY', 'RULES'], gives: (m) => [scope.clues(m.schemeId)] },
  DISCIPLINE: { said: { zh: '纪委监委联络员', en: 'Discipline inspection body' }, home: 'OFFICE', places: ['TRANSFERS', 'RULES'], gives: (m) => [scope.discipline(m.schemeId)] },
  CONVENER: { said: { zh: '召集人', en: 'Convener, who decides between units' }, home: 'OFFICE', places: ['DISPUTES', 'RULES'], gives: (m) => [scope.conveners(m.schemeId)] },
  DIRECTOR: { said: { zh: '区领导', en: 'Leader of the district' }, home: 'OFFICE', places: ['FIGURES', 'SUPERVISION', 'ACCOUNTABILITY', 'PRACTICES', 'RULES'], gives: (m) => [scope.directors(m.schemeId)] },
  ADMINISTRATOR: { said: { zh: '系统管理员', en: 'Administrator of people, units and settings' }, home: 'ADMIN', places: ['UNITS', 'ROSTER', 'CALENDAR', 'RULES', 'ACCOUNTS', 'PRIVACY'], gives: (m) => [scope.admin(m.schemeId)] },
  SECURITY_ADMINISTRATOR: { said: { zh: '安全管理员', en: 'Security administrator: grants and locks' }, home: 'ADMIN', places: ['ACCOUNTS', 'PRIVACY'], gives: (m) => [scope.security(m.schemeId)] },
  AUDITOR: { said: { zh: '审计管理员', en: 'Auditor, who reads who did what' }, home: 'ADMIN', places: ['AUDIT', 'PRIVACY'], gives: (m) => [scope.audit(m.schemeId)] },
};

/** The three administrators, who are three people (8.1.4.2): one keeps accounts and settings, one grants and locks, one reads what was done. */
export const administratorRoles: readonly MemberRole[] = ['ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR'];

/** Whether one person may not hold both roles at the same time. */
export const keptApart = (one: MemberRole, other: MemberRole): boolean => one !== other && administratorRoles.includes(one) && administratorRoles.includes(other);

/** The layout a role works in. */
export const homeOf = (role: MemberRole): Home => roles[role].home;

/** What a membership lets its holder see, while it is in force. */
export const scopesOf = (m: MembershipFacts): Scope[] =>
  [scope.member(m.id), ...roles[m.role].gives(m), ...(m.role === 'OBSERVER' ? [] : [scope.officials(m.schemeId)]), scope.scheme(m.schemeId), publicScope];

/** To whom it is known that somebody holds a role: an observer to their liaison; a liaison, who is named on receipts, to everybody; other officials to officials. */
const knownTo = (m: MembershipFacts): Scope | null => {
  if (m.role === 'OBSERVER') return m.liaisonId ? scope.liaison(m.liaisonId) : null;
  return m.role === 'LIAISON' ? scope.scheme(m.schemeId) : scope.officials(m.schemeId);
};

/** Who may know of a membership: its holder, the office, the administrator, and whom its role makes it known to. */
export const membershipAudience = (m: MembershipFacts): Scope[] =>
  audience(scope.member(m.id), scope.office(m.schemeId), scope.admin(m.schemeId), m.managingUnitId && scope.managers(m.managingUnitId), knownTo(m));

/** Who may know of a person: whoever may know of one of their memberships. */
export const personAudience = (memberships: readonly MembershipFacts[]): Scope[] => audience(...memberships.flatMap(membershipAudience));

/** Who may know of an account: the system and the security administrators of the schemes its person serves. */
export const accountAudience = (memberships: readonly MembershipFacts[]): Scope[] => audience(...memberships.flatMap((m) => [scope.admin(m.schemeId), scope.security(m.schemeId)]));
