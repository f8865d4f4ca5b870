import type { Lifecycle, Row } from './kernel/lifecycle.ts';
import { nounOf, type Noun } from './kernel/id.ts';
import type { RefusalCode, Said } from './kernel/refused.ts';
import { lifecycles } from './labels.ts';

/** What happened, by the journal's names, where no lifecycle's table says it. */
const others: Readonly<Record<string, Said>> = {
  GroupJoined: { zh: '加入小组', en: 'Joined a group' }, GroupLeft: { zh: '退出小组', en: 'Left a group' }, CertificateIssued: { zh: '颁发证书', en: 'Issued a certificate' },
  SignedIn: { zh: '登录', en: 'Signed in' }, SignedOut: { zh: '退出登录', en: 'Signed out' }, SessionEnded: { zh: '结束另一设备的登录', en: 'Ended a session elsewhere' },
  ActedAs: { zh: '切换身份', en: 'Went on in another post' }, DemoEntered: { zh: '进入演示', en: 'Entered the demo' },
  AccountLocked: { zh: '账号因连续输错被锁定', en: 'The account was locked after wrong attempts' }, PasswordChanged: { zh: '修改密码', en: 'Changed the password' },
  SecondFactorSetUp: { zh: '设置动态验证码', en: 'Set up a second factor' }, SecondFactorRemoved: { zh: '停用动态验证码', en: 'Gave up the second factor' },
  RecoveryCodesRenewed: { zh: '重新生成备用码', en: 'Made new recovery codes' }, RecoveryCodeUsed: { zh: '使用备用码', en: 'Used a recovery code' },
  MembershipBegan: { zh: '任职开始', en: 'A post began' }, RosterImported: { zh: '导入名册', en: 'Imported a roster' }, UnitEntered: { zh: '录入单位', en: 'Entered a unit' },
  SchemeFounded: { zh: '建立方案', en: 'Founded the scheme' }, RulesTookForce: { zh: '规则生效', en: 'Rules took force' }, PhotoReceived: { zh: '上传照片', en: 'Uploaded a photo' },
  AuthorsShownChanged: { zh: '交办件：提交人公开身份变化', en: 'Referral: whom of its authors the unit knows' }, IssueReclassified: { zh: '问题：调整知悉范围', en: 'Issue: who may know was changed' }, IssueEntrusted: { zh: '问题：交指定经办人', en: 'Issue: entrusted to its handlers' },
  TaskListUnitsChanged: { zh: '任务清单：调整知悉范围', en: 'Task list: who may know was changed' },
  SubmissionManagersChanged: { zh: '提交：调整知悉范围', en: 'Submission: who may know was changed' }, OpinionManagersChanged: { zh: '意见：调整知悉范围', en: 'Opinion: who may know was changed' },
  ReferralReclassified: { zh: '交办件：调整知悉范围', en: 'Referral: who may know was changed' }, CoOpinionReclassified: { zh: '协办意见：调整知悉范围', en: 'Co-opinion: who may know was changed' }, PlanReclassified: { zh: '整改方案：调整知悉范围', en: 'Plan: who may know was changed' },
  StageReportReclassified: { zh: '阶段性答复：调整知悉范围', en: 'Staged reply: who may know was changed' }, AuthorTalkReclassified: { zh: '答复前沟通：调整知悉范围', en: 'Talk with the author: who may know was changed' },
  DisputeReclassified: { zh: '退办争议：调整知悉范围', en: 'Dispute: who may know was changed' }, InformationRequestReclassified: { zh: '资料问询：调整知悉范围', en: 'Request for information: who may know was changed' },
  LookBackReclassified: { zh: '回头看：调整知悉范围', en: 'Look-back: who may know was changed' }, CommonIssueLeft: { zh: '共性问题：移出一件', en: 'Common problem: one was taken out' },
  SupervisionReclassified: { zh: '督办件：调整知悉范围', en: 'Supervision: who may know was changed' },
  NoteReclassified: { zh: '内部批注：调整知悉范围', en: 'Internal note: who may know was changed' },
  ReplyReclassified: { zh: '答复：调整知悉范围', en: 'Reply: who may know was changed' },
  ConductAddedTo: { zh: '行为核查增加事实', en: 'Added facts to a conduct case' }, VisitBeyondCap: { zh: '超过次数走访企业', en: 'Visited an enterprise beyond the number' },
  DeedDone: { zh: '履职记录', en: 'Something an observer did was noted' }, LiaisonAssigned: { zh: '指定联络专员', en: 'Assigned a liaison' }, PersonReassigned: { zh: '人员可见范围调整', en: 'Whoever may know of a person changed' },
  QuotaSet: { zh: '设定名额', en: 'Set a quota' }, NoticePublished: { zh: '发布公示', en: 'Put names on public notice' }, NoticeTakenDown: { zh: '公示结束', en: 'A public notice ended' },
  PersonCorrected: { zh: '更正个人信息', en: 'Corrected personal data' }, PersonErased: { zh: '删除个人信息', en: 'Erased personal data' },
  AnnouncementMade: { zh: '发布通知', en: 'Made an announcement' }, NoticesDelivered: { zh: '通知送达', en: 'Notices were delivered' }, SignOnLinked: { zh: '绑定统一身份', en: 'Linked single sign-on' },
  IdentityOpened: { zh: '被核对身份的人已获知', en: 'Whoever was identified was told' },
  ReferralShared: { zh: '交办件：随合并或分出调整知悉人员', en: 'A referral: whom it is for followed a merging or parting' }, StageReportShared: { zh: '阶段性答复：随合并或分出调整知悉人员', en: 'A staged reply: whom it is for followed a merging or parting' }, AuthorTalkShared: { zh: '与提交人沟通：随合并或分出调整知悉人员', en: 'A talk with the author: whom it is for followed a merging or parting' },
  ReplyShared: { zh: '答复：随合并或分出调整知悉人员', en: 'A reply: whom it is for followed a merging or parting' },
  DemoTownMade: { zh: '建立演示城区', en: 'Made the demo town' }, DemoClockAdvanced: { zh: '拨快演示时间', en: 'Moved the demo’s clock' },
};
/** What was asked for and refused, where no lifecycle's table says it. */
const asked: Readonly<Record<string, Said>> = {
  matterOpen: { zh: '打开涉商业秘密事项', en: 'Opened a trade secret' }, fileMarked: { zh: '上传带密级标志的文件', en: 'Uploaded a file with a mark of secrecy' },
  sessionSignIn: { zh: '登录', en: 'Sign in' }, sessionVerify: { zh: '验证动态验证码', en: 'Prove the second factor' }, sessionSignOn: { zh: '统一身份认证登录', en: 'Single sign-on' },
  sessionActAs: { zh: '切换身份', en: 'Go on in another post' }, sessionEnd: { zh: '结束另一设备的登录', en: 'End a session elsewhere' }, passwordChange: { zh: '修改密码', en: 'Change the password' },
  taskListDraft: { zh: '起草任务清单', en: 'Draft a task list' }, taskListSave: { zh: '修改任务清单', en: 'Edit a task list' }, taskListIssue: { zh: '下发任务清单', en: 'Issue a task list' },
  submissionRollUp: { zh: '汇总上报', en: 'Roll up to the office' }, commonIssueConfirm: { zh: '认定共性问题', en: 'Confirm a common problem' }, commonIssueDismiss: { zh: '不认定共性问题', en: 'Dismiss a common problem' },
  observerAssignLiaison: { zh: '指定联络专员', en: 'Assign a liaison' }, liaisonHandOver: { zh: '移交联络工作', en: 'Hand a liaison’s work over' }, attachmentUploadCreate: { zh: '上传照片', en: 'Upload a photo' },
  announcementMake: { zh: '发布通知', en: 'Make an announcement' }, noticeAcknowledge: { zh: '确认通知', en: 'Acknowledge a notice' }, noticeChoose: { zh: '选择通知方式', en: 'Choose how to be told' }, noticesRead: { zh: '标记已读', en: 'Mark as read' },
  ownPhoneSet: { zh: '更正本人手机号', en: 'Set their own number right' }, personReveal: { zh: '查看完整联系方式', en: 'Read a number or address whole' }, noticeObject: { zh: '对公示提出异议', en: 'Object to a public notice' }, calendarImport: { zh: '导入放假安排', en: 'Import a notice on working days' }, calendarDayClose: { zh: '增设休息日', en: 'Close a day' }, calendarDayReopen: { zh: '取消休息日', en: 'Reopen a day' },
  ruleSetDraft: { zh: '起草规则', en: 'Draft rules' }, ruleSetEdit: { zh: '修改规则草案', en: 'Edit a draft of rules' }, ruleSetConsult: { zh: '规则征求意见', en: 'Consult on rules' }, ruleSetEnact: { zh: '规则生效', en: 'Put rules into force' },
  ruleSetExtendTrial: { zh: '延长试行', en: 'Extend a trial' }, ruleSetWithdraw: { zh: '撤回规则草案', en: 'Withdraw a draft of rules' }, rosterEnter: { zh: '录入名册', en: 'Enter the roster' },
  recruitmentCallCreate: { zh: '发起招募', en: 'Open a call' }, nominationDraft: { zh: '起草推荐', en: 'Draft a nomination' }, clockPause: { zh: '暂停计时', en: 'Pause a clock' }, clockResume: { zh: '恢复计时', en: 'Resume a clock' },
  clueOpen: { zh: '打开保密事项', en: 'Open a restricted matter' }, clueRead: { zh: '查阅保密事项', en: 'Read a restricted matter' }, cluePaperRead: { zh: '查阅保密材料', en: 'Read evidence of a restricted matter' }, cluePaperTake: { zh: '上传保密材料', en: 'Send evidence of a restricted matter' },
  identityAsk: { zh: '申请核对身份', en: 'Ask for an identity' }, identityGrant: { zh: '批准核对身份', en: 'Grant an identity' }, identityRefuse: { zh: '不批准核对身份', en: 'Refuse an identity' }, identityReveal: { zh: '核对身份', en: 'Open an identity' },
  transferOpen: { zh: '打开移交件', en: 'Open what was handed over' }, accountabilityRead: { zh: '打开问责事项', en: 'Open an accountability case' },
  unitCreate: { zh: '录入单位', en: 'Enter a unit' }, rosterImport: { zh: '导入名册', en: 'Import a roster' }, administratorAppoint: { zh: '指定管理员', en: 'Appoint an administrator' },
};
const unnamed: Said = { zh: '其他操作', en: 'Something else' };

type Table = Lifecycle<string, never>;
const rows = lifecycles.flatMap((table: Table) => (Object.entries(table.actions) as [string, Row<string, never>][]).map(([action, row]) => ({ table, action, row })));
const said = (table: Table, row: Row<string, never>): Said => ({ zh: `${table.label.zh}：${row.label.zh}`, en: `${table.label.en}: ${row.label.en}` });
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** Every kind of fact that has a name, by the journal's or the request's name of it. */
export const kinds: ReadonlyMap<string, Said> = new Map([
  ...rows.map(({ table, row }) => [row.records, said(table, row)] as const),
  ...rows.map(({ table, action, row }) => [`${table.noun}${capital(action)}`, said(table, row)] as const),
  ...Object.entries(others), ...Object.entries(asked),
]);

/** What a kind of fact is called; never its code. One without a name of its own is called by what it was done to. */
export function kindNamed(kind: string, subjectId: string | null): Said {
  const subject = subjectNamed(subjectId);
  return kinds.get(kind) ?? (subject ? { zh: `${subject.zh}：其他变更`, en: `${subject.en}: something else` } : unnamed);
}

const outcomes: Partial<Record<RefusalCode, Said>> = {
  UNAUTHENTICATED: { zh: '身份未通过', en: 'Not let in' }, NOT_YOURS: { zh: '无权操作', en: 'Not theirs to do' }, NOT_FOUND: { zh: '不存在或无权查看', en: 'Not there, or not theirs to see' },
  WRONG_STATE: { zh: '状态不允许', en: 'Not in that state' }, VERSION_CONFLICT: { zh: '内容已被他人更新', en: 'Somebody else had changed it' }, CONFLICT_OF_INTEREST: { zh: '须回避', en: 'A conflict of interest' },
  INCOMPLETE: { zh: '内容不全', en: 'Something was missing' }, INVALID: { zh: '内容有误', en: 'Something was wrong' }, TOO_LONG: { zh: '内容过长', en: 'Too long' }, DUPLICATE: { zh: '重复', en: 'A double' },
  RATE_LIMITED: { zh: '过于频繁', en: 'Too often' }, LIMIT: { zh: '超出上限', en: 'Over a limit' }, REASON_REQUIRED: { zh: '缺少理由', en: 'Without a reason' },
};
/** Why an attempt was refused, in a word. */
export const outcomeNamed = (code: string): Said => outcomes[code as RefusalCode] ?? { zh: '被拒绝', en: 'Refused' };

const nouns: Partial<Record<Noun, Said>> = {
  Person: { zh: '人员', en: 'Person' }, Account: { zh: '账号', en: 'Account' }, Membership: { zh: '任职', en: 'Post' }, Unit: { zh: '单位', en: 'Unit' }, Scheme: { zh: '方案', en: 'Scheme' },
  CluePaper: { zh: '保密材料', en: 'Evidence of a restricted matter' },
  Attachment: { zh: '照片', en: 'Photo' }, RuleSet: { zh: '规则', en: 'Rules' }, Calendar: { zh: '工作日历', en: 'Calendar' }, Session: { zh: '登录', en: 'Session' },
  ...Object.fromEntries(lifecycles.map((table) => [capital(table.noun), table.label])),
};
/** What sort of thing an ID names. */
export const subjectNamed = (id: string | null): Said | null => (id ? nouns[nounOf(id) ?? 'Entry'] ?? null : null);
