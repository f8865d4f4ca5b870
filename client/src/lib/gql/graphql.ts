/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which accounts */
export type AccountFilter = {
  /** Only those that are locked now */
  locked?: boolean | null | undefined;
  /** In this state */
  state?: AccountState | null | undefined;
  /** A part of the user name or of the person’s name */
  text?: string | null | undefined;
  /** Only those that nobody has signed in to for 90 days */
  unused?: boolean | null | undefined;
};

/** An account as it was looked at, and who its person is at the provider of single sign-on */
export type AccountLinkInput = {
  /** The account */
  accountId: string | number;
  /** Its version when it was looked at */
  expectedVersion: number;
  /** What the provider calls the person (`sub`), at most 255 characters */
  subject: string;
};

/** An account as it was looked at, and why it is changed */
export type AccountReasonInput = {
  /** The account */
  accountId: string | number;
  /** Its version when it was looked at */
  expectedVersion: number;
  /** Why: 2 to 200 characters */
  reason: string;
};

/** Where a account (账号) stands */
export type AccountState =
  /** Disabled (已停用) */
  | 'DISABLED'
  /** Open (正常) */
  | 'OPEN';

/** How an accountability case is concluded */
export type AccountabilityConcludeInput = {
  /** The case */
  accountabilityId: string | number;
  /** What it rests on */
  basis: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The result */
  result: string;
};

/** An accountability case to be opened */
export type AccountabilityOpenInput = {
  /** The evidence, in words */
  evidence: string;
  /** The facts */
  facts: string;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** The item of the ledger; without one nothing is opened */
  issueId?: string | number | null | undefined;
  /** Evidence that was sent to /clue-papers; at least one */
  paperIds?: Array<string | number> | null | undefined;
};

/** An accountability case to be read for some minutes */
export type AccountabilityReadInput = {
  /** The case */
  accountabilityId: string | number;
  /** What for; it is kept */
  purpose: CluePurpose;
};

/** Where a accountability case (问责事项) stands */
export type AccountabilityState =
  /** Concluded (已办结) */
  | 'CONCLUDED'
  /** Open (办理中) */
  | 'OPEN'
  /** Handed to the discipline inspection body (已移交纪检监察机关) */
  | 'TRANSFERRED';

/** What it says from now on, and why it is corrected */
export type ActivityCorrectInput = {
  /** The activity */
  activityId: string | number;
  /** The enterprise visited */
  enterprise?: string | null | undefined;
  /** Whether the enterprise asked that its name be withheld */
  enterpriseWithheld?: boolean | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** What was found, and what would help */
  findings?: string | null | undefined;
  /** The day it took place, not after today; Asia/Shanghai */
  heldOn: string;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** How it went */
  notes?: string | null | undefined;
  /** Why it is visited again, where the rules ask for a reason (A-45) */
  overCapReason?: string | null | undefined;
  /** Where */
  place: string;
  /** How many people were reached */
  reached?: number | null | undefined;
  /** Why */
  reason: string;
  /** The research report */
  report?: string | null | undefined;
  /** What it was about */
  subject: string;
};

/** What an observer did (A-35) */
export type ActivityLogInput = {
  /** The enterprise visited */
  enterprise?: string | null | undefined;
  /** Whether the enterprise asked that its name be withheld */
  enterpriseWithheld?: boolean | null | undefined;
  /** What was found, and what would help */
  findings?: string | null | undefined;
  /** The gathering it was part of, to which the observer was invited (A-39) */
  gatheringId?: string | number | null | undefined;
  /** The day it took place, not after today; Asia/Shanghai */
  heldOn: string;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The code of its kind, from the scheme's rules */
  kind: string;
  /** How it went */
  notes?: string | null | undefined;
  /** Why it is visited again, where the rules ask for a reason (A-45) */
  overCapReason?: string | null | undefined;
  /** Where */
  place: string;
  /** How many people were reached */
  reached?: number | null | undefined;
  /** The research report */
  report?: string | null | undefined;
  /** What it was about */
  subject: string;
};

/** Where a activity (履职活动) stands */
export type ActivityState =
  /** Logged (已登记) */
  | 'LOGGED'
  /** Withdrawn (已撤销) */
  | 'WITHDRAWN';

/** Taking it back */
export type ActivityWithdrawInput = {
  /** The activity */
  activityId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why */
  reason: string;
};

/** Somebody who becomes one of the three administrators */
export type AdministratorAppointInput = {
  /** Sent again with the same key, the answer is the first */
  idempotencyKey: string;
  /** The person’s name */
  name: string;
  /** One of the parts in `viewer.administratorParts` */
  role: Role;
  /** The user name they sign in by */
  username: string;
};

/** An announcement to be made */
export type AnnouncementMakeInput = {
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** Whether everybody must acknowledge it */
  mustAcknowledge?: boolean;
  /** What it says; at most 5000 characters */
  text: string;
  /** Its title; at most 100 characters */
  title: string;
  /** To whom */
  to: AnnouncementTo;
};

/** To whom an announcement goes */
export type AnnouncementTo =
  /** Everybody in the scheme (全体) */
  | 'EVERYBODY'
  /** The external observers (社会监督员) */
  | 'EXTERNAL'
  /** The internal observers (内部监督员) */
  | 'INTERNAL'
  /** The liaisons (专员) */
  | 'LIAISONS'
  /** All observers (全体体验官、监督员) */
  | 'OBSERVERS'
  /** The units (各责任单位) */
  | 'UNITS';

/** What an answer amounts to, whatever a scheme calls it */
export type AnswerKind =
  /** It is followed (采纳) */
  | 'ADOPTED'
  /** It is kept in mind (留作参考) */
  | 'FOR_REFERENCE'
  /** It is not followed (未采纳) */
  | 'NOT_ADOPTED'
  /** It is followed in part (部分采纳) */
  | 'PARTLY'
  /** It will be followed, later (列入计划) */
  | 'PLANNED';

/** The words of a template */
export type AnswerTemplateAddInput = {
  /** The code of a class of answers of the scheme; for any where it is not given */
  answerClassCode?: string | null | undefined;
  /** Chosen by the client for each template */
  idempotencyKey: string | number;
  /** Its words; at most 3,000 characters */
  text: string;
  /** What it is called; at most 40 characters */
  title: string;
};

/** New words for a template */
export type AnswerTemplateEditInput = {
  /** The code of a class of answers of the scheme; for any where it is not given */
  answerClassCode?: string | null | undefined;
  /** The template */
  answerTemplateId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Its words; at most 3,000 characters */
  text: string;
  /** What it is called; at most 40 characters */
  title: string;
};

/** Where a answer template (答复模板) stands */
export type AnswerTemplateState =
  /** In use (使用中) */
  | 'IN_USE'
  /** Retired (已停用) */
  | 'RETIRED';

/** A term to act on, and why */
export type AppointmentReasonInput = {
  /** The term */
  appointmentId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why */
  reason: string;
};

/** Where a appointment (聘任) stands */
export type AppointmentState =
  /** Serving (在聘) */
  | 'ACTIVE'
  /** Dismissed (已解聘) */
  | 'DISMISSED'
  /** Term over (届满) */
  | 'EXPIRED'
  /** Standing revoked (已取消资格) */
  | 'REVOKED'
  /** Suspended (暂停履职) */
  | 'SUSPENDED';

/** A photo whose bytes have been sent */
export type AttachmentCompleteInput = {
  /** The photo */
  attachmentId: string | number;
};

/** A photo to be uploaded */
export type AttachmentUploadInput = {
  /** What it shows, for those who do not see it */
  alt?: string | null | undefined;
  /** Its media type: image/jpeg, image/png or image/webp */
  contentType: string;
  /** The name of the file */
  fileName: string;
  /** Chosen by the client for this photo */
  idempotencyKey: string | number;
  /** The SHA-256 of its bytes, in hex */
  sha256: string;
  /** Its size in bytes */
  size: number;
};

/** Asking for leave */
export type AttendanceLeaveInput = {
  /** The attendance */
  attendanceId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why */
  reason: string;
};

/** How the office enters somebody on the sheet */
export type AttendanceMark =
  /** Absent (缺席) */
  | 'ABSENT'
  /** Attended (到会) */
  | 'ATTENDED'
  /** On leave (请假) */
  | 'ON_LEAVE';

/** How the office enters somebody on the sheet */
export type AttendanceMarkInput = {
  /** As what */
  as: AttendanceMark;
  /** The attendance */
  attendanceId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why: of leave, and of anything that is corrected after the closing */
  reason?: string | null | undefined;
};

/** Signing in at a gathering (A-38) */
export type AttendanceSignInInput = {
  /** The code shown in the room */
  code?: string | null | undefined;
  /** The gathering */
  gatheringId: string | number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Whether they join over the link instead (B-19) */
  online?: boolean | null | undefined;
};

/** Where a attendance (考勤) stands */
export type AttendanceState =
  /** Absent (缺席) */
  | 'ABSENT'
  /** Attended (已到会) */
  | 'ATTENDED'
  /** Invited (已邀请) */
  | 'INVITED'
  /** On leave (请假) */
  | 'ON_LEAVE';

/** Which facts */
export type AuditFilter = {
  /** By somebody whose name holds this */
  by?: string | null | undefined;
  /** Of these kinds, by their codes */
  kinds?: Array<string> | null | undefined;
  /** True: only what was refused; false: only what was done */
  refused?: boolean | null | undefined;
  /** From this moment on */
  since?: string | null | undefined;
  /** Before this moment */
  until?: string | null | undefined;
};

/** What to ask the author */
export type AuthorTalkAskInput = {
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** What to ask */
  question: string;
  /** The referral */
  referralId: string | number;
};

/** A talk with the author that nobody had asked for */
export type AuthorTalkLogInput = {
  /** When the liaison spoke with the author; UTC */
  heldAt: string;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** What was said; without who the author is */
  notes: string;
  /** The referral */
  referralId: string | number;
};

/** What the author said to a question of the unit */
export type AuthorTalkRelayInput = {
  /** The talk */
  authorTalkId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** When the liaison spoke with the author; UTC */
  heldAt: string;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** What was said; without who the author is */
  notes: string;
};

/** Where a talk with the author (答复前沟通) stands */
export type AuthorTalkState =
  /** For the liaison (待专员沟通) */
  | 'ASKED'
  /** Spoken (已沟通) */
  | 'RELAYED';

/** How a share of people becomes a number of them (B-18) */
export type AwardRounding =
  /** Rounded up (进位) */
  | 'CEILING'
  /** Rounded down (舍去小数) */
  | 'FLOOR'
  /** To the nearest (四舍五入) */
  | 'NEAREST';

/** Publishing a bulletin */
export type BulletinPublishInput = {
  /** The bulletin */
  bulletinId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** What the office says to it */
  remark?: string | null | undefined;
};

/** Where a bulletin (季度通报) stands */
export type BulletinState =
  /** To be published (待发布) */
  | 'BUILT'
  /** Published (已发布) */
  | 'PUBLISHED';

/** What became of a complaint */
export type BurdenComplaintConcludeInput = {
  /** The complaint */
  complaintId: string | number;
  /** The outcome, and how the complainant was told */
  conclusion: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** Whether it was borne out */
  found: boolean;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
};

/** A complaint about an observer; it opens a conduct case */
export type BurdenComplaintRegisterInput = {
  /** What they say; the observer never reads it */
  account: string;
  /** The term of the observer it is about */
  appointmentId: string | number;
  /** Who complains; the observer never learns it */
  complainant: string;
  /** The evidence the observer is told */
  evidence: string;
  /** The facts the observer is told; they do not name who complained */
  facts: string;
  /** The day it happened; Asia/Shanghai */
  happenedOn: string;
  /** Until when the observer may answer; it lies ahead. Asia/Shanghai */
  hearUntil: string;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
};

/** Where a burden complaint (增加负担投诉) stands */
export type BurdenComplaintState =
  /** Borne out (情况属实) */
  | 'FOUND'
  /** Not borne out (情况不属实) */
  | 'NOT_FOUND'
  /** Being looked into (核查中) */
  | 'OPEN';

/** A working day on which the district closed */
export type CalendarDayCloseInput = {
  /** The version of the calendar in use that the preview gave */
  calendarVersion: string;
  /** The day, in Asia/Shanghai */
  day: string;
  /** The document it rests on */
  document: string;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** Why it was closed */
  reason: string;
};

/** A closed day that is taken back */
export type CalendarDayReopenInput = {
  /** The version of the calendar in use that the preview gave */
  calendarVersion: string;
  /** The day, in Asia/Shanghai */
  day: string;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** Why it is taken back */
  reason: string;
};

/** A notice whose rows a person confirms */
export type CalendarImportInput = {
  /** Whether it changes an arrangement that is out already */
  amends: boolean;
  /** The version of the national calendar that the preview gave */
  calendarVersion: string;
  /** Its number, as 国办发明电〔2025〕7号 */
  document: string;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The day it was issued */
  publishedOn: string;
  /** Why the rows are right although they differ from the text, or something in it does not hold */
  remark?: string | null | undefined;
  /** Every day it moves */
  rows: Array<NoticeRowInput>;
  /** The text as published */
  text: string;
  /** The year it arranges */
  year: number;
};

/** A notice to be looked at before it counts */
export type CalendarImportPreviewInput = {
  /** Whether it amends, where a person has corrected that */
  amends?: boolean | null | undefined;
  /** The rows as a person has corrected them; those that are read from the text, where they are left out */
  rows?: Array<NoticeRowInput> | null | undefined;
  /** Its text as published */
  text: string;
  /** The year, where a person has corrected it */
  year?: number | null | undefined;
};

/** A new call */
export type CallCreateInput = {
  /** The unit that appoints and manages (选聘单位, A-21); the office itself where none is named */
  appointingUnitId?: string | number | null | undefined;
  /** The channels; empty where the scheme knows none */
  channels: Array<Channel>;
  /** The last day, Asia/Shanghai */
  closesOn: string;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** Its name, at most 100 characters */
  name: string;
  /** The first day, Asia/Shanghai */
  opensOn: string;
  /** How many observers are sought */
  seats: number;
  /** What the call says, at most 10000 characters */
  text: string;
};

/** Changed words of a call that has not been published */
export type CallSaveInput = {
  /** The call */
  callId: string | number;
  /** The channels; empty where the scheme knows none */
  channels: Array<Channel>;
  /** The last day, Asia/Shanghai */
  closesOn: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** Its name, at most 100 characters */
  name: string;
  /** The first day, Asia/Shanghai */
  opensOn: string;
  /** How many observers are sought */
  seats: number;
  /** What the call says, at most 10000 characters */
  text: string;
};

/** What a certificate is worth on a day */
export type CertificateStanding =
  /** Not valid any more (已失效) */
  | 'EXPIRED'
  /** The term has not begun yet (聘期尚未开始) */
  | 'NOT_YET'
  /** Not in use for now (暂停使用) */
  | 'SUSPENDED'
  /** Valid (有效) */
  | 'VALID'
  /** Void (已作废) */
  | 'VOID';

/** By which channel an observer was engaged (B-9, B-11) */
export type Channel =
  /** From outside the area’s own bodies (社会监督员) */
  | 'EXTERNAL'
  /** From the staff of the area’s own bodies (内部监督员) */
  | 'INTERNAL';

/** One criterion as it is judged (A-7 to A-9) */
export type CheckInput = {
  /** The code of the criterion, from the scheme’s rules */
  criterion: string;
  /** What that rests on, at most 1000 characters */
  evidence: string;
  /** Whether it is met; unanswered blocks */
  met?: boolean | null | undefined;
  /** A note, at most 1000 characters */
  note?: string | null | undefined;
};

/** Letting a deadline stand still (A-33) */
export type ClockPauseInput = {
  /** The deadline */
  clockId: string | number;
  /** The version last seen; another is refused */
  expectedVersion?: number | null | undefined;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why; kept with the deadline and on the matter's timeline */
  reason: string;
};

/** Letting a deadline go on (A-33) */
export type ClockResumeInput = {
  /** The deadline */
  clockId: string | number;
  /** The version last seen; another is refused */
  expectedVersion?: number | null | undefined;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** A note, if there is something to say */
  reason?: string | null | undefined;
};

/** Where a deadline (期限) stands */
export type ClockState =
  /** Breached (超期) */
  | 'BREACHED'
  /** Met in time (按期完成) */
  | 'MET'
  /** Paused (已暂停) */
  | 'PAUSED'
  /** Running (计时中) */
  | 'RUNNING'
  /** Void (不再适用) */
  | 'VOIDED';

/** How a restricted matter is concluded */
export type ClueConcludeInput = {
  /** What it rests on */
  basis: string;
  /** The matter */
  clueId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** What its reporter is told */
  released: string;
  /** The result */
  result: string;
};

/** A clue, retaliation or obstruction to be reported to the clue officers */
export type ClueFileInput = {
  /** The person it is about */
  accusedPerson?: string | null | undefined;
  /** The unit it is about, where it is one of the scheme */
  accusedUnitId?: string | number | null | undefined;
  /** The unit by its name, where it is not */
  accusedUnitName?: string | null | undefined;
  /** What happened */
  facts: string;
  /** When it happened; Asia/Shanghai */
  happenedOn?: string | null | undefined;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** What sort it is */
  kind: ClueKind;
  /** Evidence that was sent to /clue-papers */
  paperIds?: Array<string | number> | null | undefined;
  /** Where */
  place?: string | null | undefined;
};

/** An assessment by which it is taken up */
export type ClueInvestigateInput = {
  /** What it rests on */
  basis: string;
  /** The matter */
  clueId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The reasons */
  reason: string;
};

/** What sort of restricted matter it is */
export type ClueKind =
  /** Clue */
  | 'CLUE'
  /** Obstruction */
  | 'OBSTRUCTION'
  /** Retaliation */
  | 'RETALIATION';

/** Whom a restricted matter is about */
export type ClueNameAccusedInput = {
  /** The person it is about */
  accusedPerson?: string | null | undefined;
  /** The unit it is about, where it is one of the scheme */
  accusedUnitId?: string | number | null | undefined;
  /** The unit by its name, where it is not */
  accusedUnitName?: string | null | undefined;
  /** The matter */
  clueId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
};

/** A restricted matter to be opened for some minutes */
export type ClueOpenInput = {
  /** The matter */
  clueId: string | number;
  /** What for; it is kept */
  purpose: CluePurpose;
};

/** What a restricted matter is opened for */
export type CluePurpose =
  /** To assess it */
  | 'ASSESS'
  /** To conclude it and tell its reporter */
  | 'CONCLUDE'
  /** To investigate it */
  | 'INVESTIGATE'
  /** To look it over again */
  | 'REVIEW'
  /** To hand it over, or to deal with what was handed over */
  | 'TRANSFER';

/** An assessment by which it is not taken up */
export type ClueSetAsideInput = {
  /** What it rests on */
  basis: string;
  /** The matter */
  clueId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The reasons */
  reason: string;
  /** What its reporter is told */
  released: string;
};

/** Where a restricted matter (保密事项) stands */
export type ClueState =
  /** Concluded (已办结) */
  | 'CONCLUDED'
  /** Being investigated (调查核实中) */
  | 'INVESTIGATING'
  /** Received, to be assessed (已收到，待评估) */
  | 'RECEIVED'
  /** Handed to the discipline inspection body (已移交纪检监察机关) */
  | 'TRANSFERRED'
  /** Assessed and not taken up (经评估未予立案) */
  | 'UNSUBSTANTIATED';

/** Something to add to a restricted matter */
export type ClueTextInput = {
  /** The matter */
  clueId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** Evidence that was sent to /clue-papers */
  paperIds?: Array<string | number> | null | undefined;
  /** What */
  text: string;
};

/** What a co unit says */
export type CoOpinionDraftInput = {
  /** Chosen by the client for each saving */
  idempotencyKey: string | number;
  /** The referral the unit co-handles */
  referralId: string | number;
  /** The opinion; may still be unfinished */
  text: string;
};

/** Where a co-opinion (协办意见) stands */
export type CoOpinionState =
  /** Draft (起草中) */
  | 'DRAFT'
  /** With the lead unit (已提交主办单位) */
  | 'SIGNED';

/** What a referral waits for from a co-handling unit */
export type CoTask =
  /** The joint reply is to be countersigned (答复待会签) */
  | 'COUNTERSIGN'
  /** Give your opinion (请提交协办意见) */
  | 'OPINION'
  /** The opinion is to be signed (协办意见待签发) */
  | 'SIGN_OPINION';

/** Confirming a common problem (B-5) */
export type CommonIssueConfirmInput = {
  /** The common problem */
  commonIssueId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** What it is called; at most 100 characters */
  title: string;
};

/** Dismissing a proposed common problem (B-5) */
export type CommonIssueDismissInput = {
  /** The common problem */
  commonIssueId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why it is none */
  reason: string;
};

/** Where a common problem (共性问题) stands */
export type CommonIssueState =
  /** Confirmed (已认定) */
  | 'CONFIRMED'
  /** Dismissed (未认定) */
  | 'DISMISSED'
  /** Proposed (待认定) */
  | 'PROPOSED';

/** A decision on a conduct case */
export type ConductDecideInput = {
  /** The case */
  conductCaseId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** What it rests on */
  reason: string;
};

/** A conduct case to be opened */
export type ConductOpenInput = {
  /** The observer’s term */
  appointmentId: string | number;
  /** The evidence */
  evidence: string;
  /** The facts */
  facts: string;
  /** Until when the observer may answer; it lies ahead. Asia/Shanghai */
  hearUntil: string;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** Papers that go with it */
  paperIds?: Array<string | number> | null | undefined;
};

/** Where a conduct case (行为核查) stands */
export type ConductState =
  /** Lapsed with the term (聘期先行终止) */
  | 'LAPSED'
  /** Not upheld (不属实或不足以取消资格) */
  | 'NOT_UPHELD'
  /** Being looked into (核查中) */
  | 'OPEN'
  /** Upheld: standing revoked (属实，取消资格) */
  | 'UPHELD';

/** The observer’s answer to a conduct case */
export type ConductStateInput = {
  /** The case */
  conductCaseId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** Papers that go with it */
  paperIds?: Array<string | number> | null | undefined;
  /** Their statement */
  statement: string;
};

/** How closely a matter is kept (A-20) */
export type Confidentiality =
  /** Ordinary (一般) */
  | 'ORDINARY'
  /** Trade secret (涉商业秘密) */
  | 'TRADE_SECRET';

/** A round to close */
export type ConsultationRoundCloseInput = {
  /** Its `version` as it was seen */
  expectedVersion: number;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The round */
  roundId: string | number;
};

/** Whom a round of consultation asks (B-7) */
export type Consulted =
  /** Its observers (体验官、监督员) */
  | 'OBSERVERS'
  /** Anybody (社会公众) */
  | 'PUBLIC'
  /** The units of the scheme (各单位) */
  | 'UNITS';

/** A contact with one observer; there is none with several at once (B-21) */
export type ContactLogInput = {
  /** When, not after now */
  at: string;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The code of how, from the scheme's rules */
  kind: string;
  /** The observer, by their membership */
  membershipId: string | number;
  /** What was said; refused without (B-16) */
  notes: string;
};

/** What is corrected on request; one’s telephone number one sets oneself */
export type CorrectableField =
  /** Name (姓名) */
  | 'NAME'
  /** Title (职务) */
  | 'TITLE';

/** A correction that somebody asks for; the administrator decides */
export type CorrectionAskInput = {
  /** Which */
  field: CorrectableField;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** Why, at most 1000 characters */
  text: string;
  /** What it should be, at most 50 characters */
  value: string;
};

/** What a co-handling unit said to a version of the joint reply */
export type Countersigned =
  /** Countersigned (已会签) */
  | 'COUNTERSIGNED'
  /** Objected (有不同意见) */
  | 'OBJECTED';

/** Refuses a request */
export type DataRequestRefuseInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** Why, and what that rests on, at most 1000 characters */
  reason: string;
  /** The request */
  requestId: string | number;
};

/** Where a request about personal data (个人信息申请) stands */
export type DataRequestState =
  /** Agreed, to be carried out (已同意，待执行) */
  | 'AGREED'
  /** Asked (待办理) */
  | 'ASKED'
  /** Done (已办理) */
  | 'DONE'
  /** Refused (未同意) */
  | 'REFUSED'
  /** Withdrawn (已撤回) */
  | 'WITHDRAWN';

/** What somebody asks of their own data */
export type DataWish =
  /** Correction (更正) */
  | 'CORRECT'
  /** Erasure (删除) */
  | 'ERASE';

/** What kind of day it is */
export type DayKind =
  /** A working day on which the district itself closed (本区停办) */
  | 'CLOSED'
  /** Off by a notice of the State Council (放假) */
  | 'HOLIDAY'
  /** A weekend day worked by such a notice (调休上班) */
  | 'MAKE_UP'
  /** A plain day of rest (周末) */
  | 'WEEKEND'
  /** A plain working day (工作日) */
  | 'WORKDAY';

/** How far to move the demo’s clock forward */
export type DemoAdvanceInput = {
  /** Days of 24 hours */
  days?: number | null | undefined;
  /** Hours, beside the days */
  hours?: number | null | undefined;
};

/** Which end of a list comes first */
export type Direction =
  /** Smallest or oldest first (升序) */
  | 'ASC'
  /** Largest or newest first (降序) */
  | 'DESC';

/** Decides to dismiss */
export type DismissalConfirmInput = {
  /** The case */
  dismissalId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** A note to the decision */
  reason?: string | null | undefined;
};

/** On which ground somebody is dismissed before their term is over */
export type DismissalGround =
  /** Serious breach of discipline or law (严重违纪违法) */
  | 'DISCIPLINE'
  /** Took no part without excuse (无特殊原因连续未参加) */
  | 'INACTIVE'
  /** Another reason (其他原因) */
  | 'OTHER'
  /** At their own written request (本人书面申请) */
  | 'RESIGNED';

/** Until when the observer may state their case */
export type DismissalInviteInput = {
  /** The case */
  dismissalId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The last day; it lies ahead. Asia/Shanghai */
  hearUntil: string;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
};

/** A dismissal to be proposed by whoever engaged the observer */
export type DismissalProposeInput = {
  /** The term */
  appointmentId: string | number;
  /** The decision it rests on, with its number; required for DISCIPLINE (A-15) */
  evidence?: string | null | undefined;
  /** On which ground */
  ground: ProposedGround;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** Papers; for a resignation the observer’s own signed letter (A-14) */
  paperIds?: Array<string | number> | null | undefined;
  /** The reason, or the facts; required but for a resignation */
  reason?: string | null | undefined;
};

/** Decides not to dismiss */
export type DismissalRejectInput = {
  /** The case */
  dismissalId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why not */
  reason: string;
};

/** An observer’s letter of resignation (A-14) */
export type DismissalResignInput = {
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** The letter */
  letter: string;
  /** Papers that go with it */
  paperIds?: Array<string | number> | null | undefined;
  /** The signature: the observer’s own name */
  signedAs: string;
};

/** Where a dismissal case (解聘案) stands */
export type DismissalState =
  /** Dismissed (已解聘) */
  | 'CONFIRMED'
  /** To be decided (待决定) */
  | 'PROPOSED'
  /** Not dismissed (不予解聘) */
  | 'REJECTED'
  /** Withdrawn (已撤回、终止) */
  | 'WITHDRAWN';

/** What the observer has to say */
export type DismissalStateInput = {
  /** The case */
  dismissalId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Papers that go with it */
  paperIds?: Array<string | number> | null | undefined;
  /** Their statement */
  statement: string;
};

/** A convener’s decision between units */
export type DisputeDecideInput = {
  /** The dispute */
  disputeId: string | number;
  /** The due day where the unit begins anew, Asia/Shanghai; the scheme’s working days where it is not given */
  dueOn?: string | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why */
  reasons: string;
  /** The unit named: one of the two, or a third */
  unitId: string | number;
};

/** Which disputes to list */
export type DisputeFilter = {
  /** Where they stand */
  state?: DisputeStateFilter | null | undefined;
};

/** Where a dispute between units (退办争议) stands */
export type DisputeState =
  /** Decided (已裁定) */
  | 'DECIDED'
  /** To be decided (待裁定) */
  | 'OPEN';

/** States a dispute may stand in */
export type DisputeStateFilter = {
  /** Any of these */
  in: Array<DisputeState>;
};

/** Which deadlines; every condition that is given holds */
export type DueWhere = {
  /** Due on this day or later, Asia/Shanghai */
  from?: string | null | undefined;
  /** Standing so */
  state?: Array<ClockState> | null | undefined;
  /** Due on this day or earlier, Asia/Shanghai */
  to?: string | null | undefined;
};

/** Why it was missed (A-27) */
export type DutyExplainInput = {
  /** The duty */
  dutyId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The explanation */
  explanation: string;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
};

/** Which duties to list */
export type DutyFilter = {
  /** The code of the cadence */
  cadence?: string | null | undefined;
  /** The observer who owes it or for whom it is owed, by membership */
  membershipId?: string | number | null | undefined;
  /** The month or quarter, such as 2026-03 or 2026-Q1 */
  period?: string | null | undefined;
  /** Any of these */
  state?: Array<DutyState> | null | undefined;
};

/** Where a duty (履职事项) stands */
export type DutyState =
  /** Done (已履行) */
  | 'DONE'
  /** Excused (免于要求) */
  | 'EXCUSED'
  /** Missed (未履行) */
  | 'MISSED'
  /** Owed (待履行) */
  | 'OPEN';

/** Reminding whoever owes it */
export type DutyUrgeInput = {
  /** The duty */
  dutyId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
};

/** How something that is owed is done */
export type DutyWay =
  /** By attending a gathering (参加会议) */
  | 'ATTEND'
  /** By convening a gathering (召集会议) */
  | 'CONVENE'
  /** By filing it (提交) */
  | 'FILE'
  /** By logging an activity (登记活动) */
  | 'LOG_ACTIVITY'
  /** By logging a contact (记录联系) */
  | 'LOG_CONTACT'
  /** By reporting on a commission (报告委托事项) */
  | 'REPORT_TASK';

/** An erasure that somebody asks for; two people decide */
export type ErasureAskInput = {
  /** On which ground */
  ground: ErasureGround;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** Or a nomination that came to nothing */
  nominationId?: string | number | null | undefined;
  /** Why, at most 1000 characters */
  text: string;
  /** Whose, where the administrator enters a letter: their user name */
  username?: string | null | undefined;
};

/** On which ground an erasure is asked for (PIPL 47) */
export type ErasureGround =
  /** Consent is withdrawn (撤回同意) */
  | 'CONSENT_WITHDRAWN'
  /** The purpose is over, or the service has ended (处理目的已经实现或任职已经结束) */
  | 'PURPOSE_ENDED'
  /** It was handled against the law (违反法律或约定处理) */
  | 'UNLAWFUL';

/** Approves an excuse */
export type ExcuseApproveInput = {
  /** The excuse */
  excuseId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** A note */
  reason?: string | null | undefined;
};

/** Does not approve an excuse */
export type ExcuseRejectInput = {
  /** The excuse */
  excuseId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** Why not */
  reason: string;
};

/** Days an observer asks to be excused for */
export type ExcuseRequestInput = {
  /** The first day; Asia/Shanghai */
  fromOn: string;
  /** The ground, as a code of the scheme’s list */
  ground: string;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** Papers that go with it */
  paperIds?: Array<string | number> | null | undefined;
  /** What happened */
  text: string;
  /** The last day; Asia/Shanghai */
  toOn: string;
};

/** Where a excuse (请假) stands */
export type ExcuseState =
  /** Approved (已批准) */
  | 'APPROVED'
  /** Not approved (未批准) */
  | 'REJECTED'
  /** Asked for (待批准) */
  | 'REQUESTED'
  /** Withdrawn (已撤回) */
  | 'WITHDRAWN';

/** Which pushes to list */
export type ExternalPushFilter = {
  /** Those of this matter */
  issueId?: string | number | null | undefined;
  /** Those that stand in any of these */
  states?: Array<ExternalPushState> | null | undefined;
};

/** What is to be handed outside: a matter of the ledger or a good practice */
export type ExternalPushProposeInput = {
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The matter of the ledger */
  issueId?: string | number | null | undefined;
  /** The good practice */
  publicityId?: string | number | null | undefined;
  /** What for */
  purpose: string;
  /** The platform or body it goes to */
  recipient: string;
};

/** Where a external push (对外推送) stands */
export type ExternalPushState =
  /** Approved, to be sent (已批准，待发送) */
  | 'APPROVED'
  /** Not sent (不推送) */
  | 'CANCELLED'
  /** Not delivered (发送未成功) */
  | 'FAILED'
  /** To be approved (待批准) */
  | 'PROPOSED'
  /** Received (对方已接收) */
  | 'RECEIVED'
  /** Sent, awaiting a receipt (已发送，待回执) */
  | 'SENT';

/** What the plan says from now on */
export type GatheringEditInput = {
  /** What is to be talked about */
  agenda?: string | null | undefined;
  /** Who convenes it: a membership of the appointing side; refused without (A-26) */
  convenerId?: string | number | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The gathering */
  gatheringId: string | number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Who is invited, by their memberships */
  inviteeIds: Array<string | number>;
  /** The code of its kind, from the scheme's rules */
  kind: string;
  /** The link to join it by */
  link?: string | null | undefined;
  /** Those of them who attend without a vote (列席) */
  nonVotingIds?: Array<string | number> | null | undefined;
  /** Where; a place or a link is needed before notice is given */
  place?: string | null | undefined;
  /** Whether it is a regular one (A-27) */
  regular: boolean;
  /** When it begins */
  startsAt: string;
  /** Of a check: the unit that is checked (A-44) */
  targetUnitId?: string | number | null | undefined;
  /** Its title */
  title: string;
  /** Of a check: the unit is not to know before it is over (暗访) */
  unannounced?: boolean | null | undefined;
};

/** Who else is invited */
export type GatheringInviteInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The gathering */
  gatheringId: string | number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Their memberships */
  inviteeIds: Array<string | number>;
  /** Those of them who attend without a vote (列席) */
  nonVotingIds?: Array<string | number> | null | undefined;
};

/** A gathering to be planned (A-26) */
export type GatheringPlanInput = {
  /** What is to be talked about */
  agenda?: string | null | undefined;
  /** Who convenes it: a membership of the appointing side; refused without (A-26) */
  convenerId?: string | number | null | undefined;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** Who is invited, by their memberships */
  inviteeIds: Array<string | number>;
  /** The code of its kind, from the scheme's rules */
  kind: string;
  /** The link to join it by */
  link?: string | null | undefined;
  /** Those of them who attend without a vote (列席) */
  nonVotingIds?: Array<string | number> | null | undefined;
  /** Where; a place or a link is needed before notice is given */
  place?: string | null | undefined;
  /** Whether it is a regular one (A-27) */
  regular: boolean;
  /** When it begins */
  startsAt: string;
  /** Of a check: the unit that is checked (A-44) */
  targetUnitId?: string | number | null | undefined;
  /** Its title */
  title: string;
  /** Of a check: the unit is not to know before it is over (暗访) */
  unannounced?: boolean | null | undefined;
};

/** Why it is put off or called off */
export type GatheringReasonInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The gathering */
  gatheringId: string | number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why */
  reason: string;
};

/** Where a gathering (会议) stands */
export type GatheringState =
  /** Cancelled (已取消) */
  | 'CANCELLED'
  /** Closed (已结束) */
  | 'CLOSED'
  /** Under way (进行中) */
  | 'HELD'
  /** Notice given (已通知) */
  | 'NOTICED'
  /** Planned (筹备中) */
  | 'PLANNED'
  /** Postponed (已延期) */
  | 'POSTPONED';

/** Which of the product’s layouts a membership works in */
export type Home =
  /** That of the administrator (管理) */
  | 'ADMIN'
  /** That of units (责任单位) */
  | 'DEPARTMENT'
  /** That of observers (体验官、监督员) */
  | 'OBSERVER'
  /** That of the office and its liaisons (营商办) */
  | 'OFFICE';

/** A shielded identity that is asked for */
export type IdentityAskInput = {
  /** What for, and why it is needed */
  purpose: string;
  /** The restricted matter, or the referral */
  subjectId: string | number;
};

/** A decision on a question for an identity */
export type IdentityDecideInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The grounds */
  reason: string;
  /** The question */
  requestId: string | number;
};

/** Where a question for an identity (身份核对申请) stands */
export type IdentityState =
  /** To be decided (待审批) */
  | 'ASKED'
  /** Run out (已失效) */
  | 'EXPIRED'
  /** Granted (已批准) */
  | 'GRANTED'
  /** Refused (未批准) */
  | 'REFUSED';

/** What a unit is asked for (A-46) */
export type InformationKind =
  /** Documents (调阅资料) */
  | 'DOCUMENTS'
  /** An inquiry (问询情况) */
  | 'INQUIRY';

/** A unit’s answer */
export type InformationRequestAnswerInput = {
  /** The answer */
  answer: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Papers that go with it */
  paperIds?: Array<string | number> | null | undefined;
  /** The request */
  requestId: string | number;
};

/** Asks a unit for documents or information (A-46) */
export type InformationRequestAskInput = {
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** The matter it is about, where it is about one */
  issueId?: string | number | null | undefined;
  /** What is asked for */
  kind: InformationKind;
  /** The observer a liaison asks for: one of theirs; for an observer it is themself */
  observerId?: string | number | null | undefined;
  /** What is asked */
  question: string;
  /** The unit */
  unitId: string | number;
};

/** Ends a request, with the reason */
export type InformationRequestEndInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why */
  reason: string;
  /** The request */
  requestId: string | number;
};

/** Which requests to list; conditions add up */
export type InformationRequestFilter = {
  /** Those about one issue */
  issueId?: string | number | null | undefined;
  /** Where they stand */
  state?: InformationRequestStateFilter | null | undefined;
};

/** Passes a request on to the unit */
export type InformationRequestPassOnInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The question as the unit is to read it; as it was asked where it is not given */
  question?: string | null | undefined;
  /** The request */
  requestId: string | number;
};

/** Where a request for information (资料、问询) stands */
export type InformationRequestState =
  /** Answered (已答复) */
  | 'ANSWERED'
  /** Not passed on (未转办) */
  | 'DECLINED'
  /** To be answered (待答复) */
  | 'OPEN'
  /** With the liaison (待专员转办) */
  | 'PROPOSED'
  /** Withdrawn (已撤回) */
  | 'WITHDRAWN';

/** States a request may stand in */
export type InformationRequestStateFilter = {
  /** Any of these */
  in: Array<InformationRequestState>;
};

/** What a leader of the district instructs */
export type InstructionGiveInput = {
  /** The figure it is about */
  figure?: string | null | undefined;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The ledger number of the matter it is about */
  issueNumber?: string | null | undefined;
  /** The quarter of the figure */
  quarter?: string | null | undefined;
  /** What is instructed */
  text: string;
};

/** What the office answers */
export type InstructionNoteInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The instruction */
  instructionId: string | number;
  /** The answer */
  note: string;
};

/** Where a instruction (批示) stands */
export type InstructionState =
  /** Followed by supervision (已转督办) */
  | 'FOLLOWED'
  /** To be followed (待办理) */
  | 'GIVEN'
  /** Answered (已回复) */
  | 'NOTED';

/** Striking it off the ledger (A-49); where somebody proposed it, on their evidence */
export type IssueClearInput = {
  /** The evidence, where the rules ask for no second person */
  evidence?: string | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The issue */
  issueId: string | number;
  /** Papers that were handed in before, by POST /papers */
  paperIds?: Array<string | number> | null | undefined;
};

/** What looking back found (A-37) */
export type IssueEffect =
  /** It lasts (成效保持) */
  | 'LASTING'
  /** Not looked back at yet (尚未回头看) */
  | 'NOT_LOOKED'
  /** It came back (问题反弹) */
  | 'REBOUNDED'
  /** It was reported again (再次发生) */
  | 'RECURRED';

/** Which issues to list; conditions add up */
export type IssueFilter = {
  /** The code of the category */
  category?: string | null | undefined;
  /** Only those due on or before this day, Asia/Shanghai */
  dueBefore?: string | null | undefined;
  /** What looking back found: any of these */
  effect?: Array<IssueEffect> | null | undefined;
  /** Only those whose latest referral is past its date */
  overdue?: boolean | null | undefined;
  /** Where they stand */
  state?: IssueStateFilter | null | undefined;
  /** Words in the number, the title or the problem */
  text?: string | null | undefined;
  /** The responsible unit */
  unitId?: string | number | null | undefined;
};

/** Into which issue an issue is merged (A-31) */
export type IssueMergeInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The issue that takes it in */
  intoId: string | number;
  /** The issue */
  issueId: string | number;
};

/** How to order issues */
export type IssueOrder = {
  /** Which end first */
  direction: Direction;
  /** By what */
  field: IssueOrderField;
};

/** What issues are ordered by */
export type IssueOrderField =
  /** When its latest referral is due; those without come last (办理期限) */
  | 'DUE_AT'
  /** When it was registered (登记时间) */
  | 'REGISTERED_AT';

/** Parking a matter that cannot be finished now (挂账) */
export type IssueParkInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The issue */
  issueId: string | number;
  /** What is to be done, and by when; its authors read it */
  plan: string;
  /** The day it comes back, after today; Asia/Shanghai */
  until: string;
};

/** Proposing to strike it off the ledger (A-49) */
export type IssueProposeClearInput = {
  /** The evidence it is to be cleared on */
  evidence: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The issue */
  issueId: string | number;
  /** Papers that were handed in before, by POST /papers */
  paperIds?: Array<string | number> | null | undefined;
};

/** Why */
export type IssueReasonInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The issue */
  issueId: string | number;
  /** Why */
  reason: string;
};

/** Of which earlier matter it is the same again (A-37) */
export type IssueRecurrenceInput = {
  /** A matter that was struck off */
  earlierId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The issue */
  issueId: string | number;
};

/** To whom it is referred, and by when (A-31, A-33) */
export type IssueReferInput = {
  /** Co-handling units (协办) */
  coUnitIds?: Array<string | number> | null | undefined;
  /** The due day, Asia/Shanghai; the scheme's working days where it is not given */
  dueOn?: string | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The issue */
  issueId: string | number;
  /** What is required of the unit */
  requirement?: string | null | undefined;
  /** The lead unit (主办) */
  unitId: string | number;
};

/** Where a issue (问题) stands */
export type IssueState =
  /** Answered (已答复) */
  | 'ANSWERED'
  /** Cleared (已销号) */
  | 'CLEARED'
  /** Confirmed on looking back (回头看通过) */
  | 'CONFIRMED'
  /** Merged into another (已并入其他问题) */
  | 'MERGED'
  /** Parked with a plan (挂账) */
  | 'PARKED'
  /** Referred (已交办) */
  | 'REFERRED'
  /** Registered (已登记) */
  | 'REGISTERED'
  /** Reopened on looking back (回头看后重开) */
  | 'REOPENED'
  /** To be done again (待重新办理) */
  | 'REWORK'
  /** Registration taken back, number void (登记撤回，编号作废) */
  | 'VOIDED';

/** States an issue may stand in */
export type IssueStateFilter = {
  /** Any of these */
  in: Array<IssueState>;
};

/** Taking an issue out of the one it was merged into (A-31) */
export type IssueUnmergeInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The issue */
  issueId: string | number;
};

/** A hold that ends */
export type LegalHoldLiftInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The hold */
  holdId: string | number;
  /** Why, at most 500 characters */
  reason: string;
};

/** Whose data is not to be erased, and on what ground */
export type LegalHoldPlaceInput = {
  /** What it rests on, at most 500 characters */
  ground: string;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** Whose: their user name */
  username: string;
};

/** Where a legal hold (依法保全) stands */
export type LegalHoldState =
  /** Lifted (已解除) */
  | 'LIFTED'
  /** Standing (保全中) */
  | 'STANDING';

/** All observers of one liaison to another (B-15) */
export type LiaisonHandOverInput = {
  /** Whose observers, by membership */
  fromId: string | number;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** Why */
  reason: string;
  /** To whom, by membership */
  toId: string | number;
};

/** Who is to look */
export type LookBackAssignInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The look-back */
  lookBackId: string | number;
  /** One of its candidates, by membership */
  reviewerId: string | number;
};

/** Looking back at a cleared matter of the office's own accord */
export type LookBackDrawInput = {
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The matter */
  issueId: string | number;
};

/** Which look-backs to list */
export type LookBackFilter = {
  /** Those for any of these reasons */
  kinds?: Array<LookBackKind> | null | undefined;
  /** Only those that are the caller's to do or to have done */
  mine?: boolean | null | undefined;
  /** Those that stand in any of these */
  states?: Array<LookBackState> | null | undefined;
};

/** What was found */
export type LookBackFoundInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The look-back */
  lookBackId: string | number;
  /** What was found, and how */
  notes: string;
  /** Photos and papers that were handed in before, by POST /papers; a rebound needs at least one */
  paperIds?: Array<string | number> | null | undefined;
  /** The day it was looked at; Asia/Shanghai */
  visitedOn: string;
};

/** Why a matter is looked back at (A-37) */
export type LookBackKind =
  /** Its author is asked (请提交人确认) */
  | 'AUTHOR'
  /** Begun by the office (营商办发起) */
  | 'OFFICE'
  /** High risk: always (高风险必查) */
  | 'RISK'
  /** Drawn at random (随机抽查) */
  | 'SAMPLE';

/** By what a cleared matter is looked back at in any case (A-37) */
export type LookBackRisk =
  /** It is a common problem (共性问题) */
  | 'COMMON'
  /** It was overdue (曾经超期) */
  | 'OVERDUE'
  /** It was done again (曾经重新办理) */
  | 'REWORKED';

/** Where a look-back (回头看) stands */
export type LookBackState =
  /** To be looked at (待核查) */
  | 'ASSIGNED'
  /** Not needed any more (不再进行) */
  | 'LAPSED'
  /** It lasts (成效保持) */
  | 'LASTING'
  /** To be assigned (待指派) */
  | 'OPEN'
  /** It came back (问题反弹) */
  | 'REBOUNDED';

/** A measure as it is filed */
export type MeasureInputType = {
  /** By which day, today or later; Asia/Shanghai */
  dueOn?: string | null | undefined;
  /** Who answers for it */
  person: string;
  /** What is done */
  what: string;
};

/** Whether the author of a good practice agreed to be named */
export type Naming =
  /** The author agreed to be named (本人同意署名) */
  | 'AGREED'
  /** Asked; the author has not answered (已征求，待本人答复) */
  | 'ASKED'
  /** Not asked; not named (未征求，不署名) */
  | 'NONE'
  /** The author does not wish to be named (本人不同意署名) */
  | 'REFUSED'
  /** The author took the agreement back (本人已撤回同意) */
  | 'WITHDRAWN';

/** How an approved nominee is appointed (A-6, B-10) */
export type NominationAppointInput = {
  /** Somebody confirms that the nominee is none of `samePeople` */
  anotherPerson?: boolean | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** Chosen by the client; the same key again gives the first answer, without the first password */
  idempotencyKey: string | number;
  /** The liaison officer they are assigned to (B-15) */
  liaisonId?: string | number | null | undefined;
  /** The nomination */
  nominationId: string | number;
  /** The person the nominee is, of `samePeople`: they get a further membership under their one account */
  samePersonId?: string | number | null | undefined;
  /** The first day of the term, Asia/Shanghai; today where none is given */
  startsOn?: string | null | undefined;
  /** The post or standing it is held in; their post where it is blank */
  title: string;
  /** The user name of a newcomer */
  username?: string | null | undefined;
};

/** Whom a unit nominates; what is not known yet may follow before it is submitted */
export type NominationDraftInput = {
  /** The call */
  callId: string | number;
  /** The code of their category (A-3) */
  category?: string | null | undefined;
  /** Which category, where it is another */
  categoryText?: string | null | undefined;
  /** By which channel, where the scheme knows any */
  channel?: Channel | null | undefined;
  /** Where they work */
  employer?: string | null | undefined;
  /** The unit of the scheme they work for, where it is one */
  employerUnitId?: string | number | null | undefined;
  /** The enterprise they stand for (B-10) */
  enterprise?: string | null | undefined;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** They lead the unit they work for (B-11) */
  leadsUnit?: boolean | null | undefined;
  /** Why they are nominated, at most 2000 characters */
  merits?: string | null | undefined;
  /** The name of the nominee */
  name: string;
  /** What they are in other schemes (B-3) */
  otherMemberships?: Array<OtherMembershipInput> | null | undefined;
  /** Their mobile number, to reach them */
  phone?: string | null | undefined;
  /** As what */
  post?: string | null | undefined;
};

/** Which nominations to list */
export type NominationFilter = {
  /** Under which call */
  callId?: string | number | null | undefined;
  /** Where they stand */
  state?: NominationStateFilter | null | undefined;
};

/** For whom a personal link is made */
export type NominationInviteInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** Chosen by the client; the same key again gives the first answer, without the link */
  idempotencyKey: string | number;
  /** The nomination */
  nominationId: string | number;
};

/** A nomination and why */
export type NominationReasonInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The nomination */
  nominationId: string | number;
  /** Why, at most 1000 characters */
  reason: string;
};

/** The nomination as it is to stand */
export type NominationSaveInput = {
  /** The code of their category (A-3) */
  category?: string | null | undefined;
  /** Which category, where it is another */
  categoryText?: string | null | undefined;
  /** By which channel, where the scheme knows any */
  channel?: Channel | null | undefined;
  /** Where they work */
  employer?: string | null | undefined;
  /** The unit of the scheme they work for, where it is one */
  employerUnitId?: string | number | null | undefined;
  /** The enterprise they stand for (B-10) */
  enterprise?: string | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** They lead the unit they work for (B-11) */
  leadsUnit?: boolean | null | undefined;
  /** Why they are nominated, at most 2000 characters */
  merits?: string | null | undefined;
  /** The name of the nominee */
  name: string;
  /** The nomination */
  nominationId: string | number;
  /** What they are in other schemes (B-3) */
  otherMemberships?: Array<OtherMembershipInput> | null | undefined;
  /** Their mobile number, to reach them */
  phone?: string | null | undefined;
  /** As what */
  post?: string | null | undefined;
};

/** Where a nomination (推荐) stands */
export type NominationState =
  /** Appointed (已聘任) */
  | 'APPOINTED'
  /** Approved (审定通过) */
  | 'APPROVED'
  /** Draft (拟推荐) */
  | 'DRAFT'
  /** On public notice (公示中) */
  | 'PUBLICISED'
  /** Rejected (未通过) */
  | 'REJECTED'
  /** Submitted (已报送) */
  | 'SUBMITTED'
  /** Vetted (审核通过) */
  | 'VETTED'
  /** Withdrawn (已撤回) */
  | 'WITHDRAWN';

/** States a nomination may stand in */
export type NominationStateFilter = {
  /** Any of these */
  in: Array<NominationState>;
};

/** The judgement on a nominee */
export type NominationVetInput = {
  /** Every criterion of the rules */
  checks: Array<CheckInput>;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The nomination */
  nominationId: string | number;
  /** Why they are rejected, where a criterion is not met */
  reason?: string | null | undefined;
};

/** What a nominee agrees to */
export type NomineeConsentInput = {
  /** That they take part and agree to the use of their information */
  agree: boolean;
  /** That their name may be put on public notice */
  publish: boolean;
  /** The version of the words they read */
  textVersion: number;
  /** The token of the personal link */
  token: string;
};

/** Whose link it is */
export type NomineeInput = {
  /** The token of the personal link */
  token: string;
};

/** How a nominee signs the pledge */
export type NomineeSignInput = {
  /** That they make this pledge */
  agree: boolean;
  /** That sensitive information may be used for vetting */
  agreeSensitive: boolean;
  /** The ID number, of which the last four characters and a digest are kept; it may be left out */
  idNumber?: string | null | undefined;
  /** Political status; it may be left out */
  politicalStatus?: string | null | undefined;
  /** Their name, as signature */
  signedName: string;
  /** The SHA-256 of the text they read */
  textHash: string;
  /** The token of the personal link */
  token: string;
};

/** A note to append */
export type NoteWriteInput = {
  /** Chosen by the client for each note */
  idempotencyKey: string | number;
  /** What it is about: for a member of a unit a referral that the unit has, for the office an issue */
  subjectId: string | number;
  /** What it says; at most 2,000 characters */
  text: string;
};

/** A notice to be acknowledged */
export type NoticeAcknowledgeInput = {
  /** Which */
  noticeId: string | number;
};

/** How somebody is told of a kind of thing */
export type NoticeChoice =
  /** When it happens, within office hours (及时通知) */
  | 'AT_ONCE'
  /** Together, on the morning of the next working day (每个工作日上午汇总) */
  | 'DIGEST'
  /** Not at all (不通知) */
  | 'OFF';

/** How the caller wants to be told of a kind of thing */
export type NoticeChooseInput = {
  /** How */
  choice: NoticeChoice;
  /** The kind */
  kind: NoticeKind;
};

/** How a notice moves a day */
export type NoticeDayKind =
  /** It is off (放假) */
  | 'OFF'
  /** It is worked (上班) */
  | 'WORK';

/** What people are told of */
export type NoticeKind =
  /** Announcements of the office (营商办通知) */
  | 'ANNOUNCEMENT'
  /** You are asked for something (请您补充或处理) */
  | 'ASKED'
  /** Reminders and urging of deadlines (期限提醒、催办、督办) */
  | 'DEADLINE'
  /** A deadline was moved (期限有变动) */
  | 'DEADLINE_MOVED'
  /** What was decided on returns, extensions and disputes (退办、延期、争议的决定) */
  | 'DECIDED'
  /** Reminders of what is owed each month and quarter (履职提醒) */
  | 'DUTY'
  /** Something new from an observer (体验官、监督员新提交) */
  | 'INCOMING'
  /** Requests for information (资料、问询) */
  | 'INFORMATION'
  /** Co-handling units, countersignatures and talks (协办、会签和沟通有进展) */
  | 'JOINT'
  /** What looking back found, and bulletins (回头看结果和季度通报) */
  | 'LOOK_BACK'
  /** Progress of what I filed (我提交的意见有进展) */
  | 'PROGRESS'
  /** A new referral, or one sent back (新交办、退回重办) */
  | 'REFERRED'
  /** The scheme’s rules (工作规则) */
  | 'RULES'
  /** Instructions and supervised handling (批示和督办) */
  | 'SUPERVISION'
  /** Terms and standing (聘期和资格) */
  | 'TERM'
  /** Returns and extensions to be decided, and disputes between units (退办、延期待决定，单位争议待裁定) */
  | 'TO_DECIDE'
  /** A reply to be reviewed (答复待审核) */
  | 'TO_REVIEW'
  /** Something to be signed, or sent back (答复、方案待签发或退回修改) */
  | 'TO_SIGN';

/** An objection to a name on notice */
export type NoticeObjectInput = {
  /** How to reach one; it may be left out */
  contact?: string | null | undefined;
  /** Chosen by the client; sent again, it counts once */
  idempotencyKey: string | number;
  /** One’s name; it may be left out */
  name?: string | null | undefined;
  /** The notice */
  noticeId: string | number;
  /** What is objected to, at most 2000 characters */
  text: string;
};

/** A day that a notice moves, as a person confirms it */
export type NoticeRowInput = {
  /** The day, in Asia/Shanghai */
  day: string;
  /** The holiday it is moved for, as 春节 */
  holiday?: string | null | undefined;
  /** How it is moved */
  kind: NoticeDayKind;
};

/** Notices that have been read */
export type NoticesReadInput = {
  /** Which; all that have been delivered, where it is not given */
  noticeIds?: Array<string | number> | null | undefined;
};

/** What is decided on an objection */
export type ObjectionDecideInput = {
  /** The decision and why, at most 1000 characters */
  decision: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The objection */
  objectionId: string | number;
};

/** Where a objection (公示异议) stands */
export type ObjectionState =
  /** Dismissed (不成立) */
  | 'DISMISSED'
  /** To be decided (待处理) */
  | 'OPEN'
  /** Upheld (成立) */
  | 'UPHELD';

/** Who is to look after an observer (B-15) */
export type ObserverAssignLiaisonInput = {
  /** The version last seen of the membership; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The liaison, by membership */
  liaisonId: string | number;
  /** The observer, by membership */
  membershipId: string | number;
  /** Why; needed where somebody looks after them already */
  reason?: string | null | undefined;
};

/** An account as it was looked at */
export type OnAccountInput = {
  /** The account */
  accountId: string | number;
  /** Its version when it was looked at */
  expectedVersion: number;
};

/** A template to act on */
export type OnAnswerTemplateInput = {
  /** The template */
  answerTemplateId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
};

/** A term to act on */
export type OnAppointmentInput = {
  /** The term */
  appointmentId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
};

/** A call, as it was last seen */
export type OnCallInput = {
  /** The call */
  callId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
};

/** A co-opinion to act on */
export type OnCoOpinionInput = {
  /** The co-opinion */
  coOpinionId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
};

/** A request to act on */
export type OnDataRequestInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The request */
  requestId: string | number;
};

/** A dismissal case to act on */
export type OnDismissalInput = {
  /** The case */
  dismissalId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
};

/** An excuse to act on */
export type OnExcuseInput = {
  /** The excuse */
  excuseId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
};

/** A step in the life of a gathering */
export type OnGatheringInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The gathering */
  gatheringId: string | number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
};

/** A question for an identity */
export type OnIdentityRequestInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The question */
  requestId: string | number;
};

/** A nomination, as it was last seen */
export type OnNominationInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The nomination */
  nominationId: string | number;
};

/** A plan to act on */
export type OnPlanInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The plan */
  planId: string | number;
};

/** A step with a good practice */
export type OnPublicityInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The good practice */
  publicityId: string | number;
};

/** A step of a push */
export type OnPushInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The push */
  pushId: string | number;
};

/** A referral to act on */
export type OnReferralInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The referral */
  referralId: string | number;
};

/** A reply to act on */
export type OnReplyInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The reply */
  replyId: string | number;
};

/** A version, as its editor saw it */
export type OnRuleSetInput = {
  /** Its `version` as it was seen; refused where it has changed since */
  expectedVersion: number;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The version */
  ruleSetId: string | number;
};

/** A staged reply to act on */
export type OnStageReportInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The staged reply */
  stageReportId: string | number;
};

/** A step in a supervision */
export type OnSupervisionInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The supervision */
  supervisionId: string | number;
};

/** A step in the life of a commission */
export type OnTaskInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The commission */
  taskId: string | number;
};

/** A task list to act on */
export type OnTaskListInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The task list */
  taskListId: string | number;
};

/** A transfer */
export type OnTransferInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The transfer */
  transferId: string | number;
};

/** A check */
export type OnVerificationInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The check */
  verificationId: string | number;
};

/** What its author corrects, before triage (B-23) */
export type OpinionAmendInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The opinion */
  opinionId: string | number;
  /** The problem */
  problem: string;
  /** What would help */
  suggestion?: string | null | undefined;
  /** The title */
  title: string;
};

/** How closely an opinion is kept from now on (A-20) */
export type OpinionClassifyInput = {
  /** Raised by its author, their liaison or the office; lowered by its author alone */
  confidentiality: Confidentiality;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The opinion */
  opinionId: string | number;
};

/** Collecting an opinion as a good practice */
export type OpinionCollectInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The opinion */
  opinionId: string | number;
};

/** Why it is not taken up (B-24) */
export type OpinionDeclineInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The opinion */
  opinionId: string | number;
  /** The code of the ground, from the scheme's rules */
  reason: string;
  /** The explanation its author reads */
  text: string;
};

/** Whether the unit that answers is shown who its author is (A-31) */
export type OpinionIdentityInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The opinion */
  opinionId: string | number;
  /** Shown or hidden from now on */
  shown: boolean;
};

/** One opinion of a submission */
export type OpinionInput = {
  /** Photos of the author's that have been uploaded */
  attachmentIds?: Array<string | number> | null | undefined;
  /** How closely it is kept; as everything is, where it is not stated (A-20) */
  confidentiality?: Confidentiality | null | undefined;
  /** Whether the unit that answers is shown who its author is; not, where it is not stated (A-31) */
  identityShown?: boolean | null | undefined;
  /** The problem */
  problem: string;
  /** The code of its scope */
  scope?: string | null | undefined;
  /** What would help */
  suggestion?: string | null | undefined;
  /** The body it concerns; at most 200 characters */
  target?: string | null | undefined;
  /** The code of the kind of body it concerns */
  targetType?: string | null | undefined;
  /** A title; the beginning of the problem where it is not given */
  title?: string | null | undefined;
  /** The code of its kind */
  type?: string | null | undefined;
};

/** Into which issue an opinion is merged (A-31) */
export type OpinionMergeInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The issue that takes it in */
  issueId: string | number;
  /** The opinion */
  opinionId: string | number;
  /** What it adds to what the unit is handed; no author reads it */
  supplement?: string | null | undefined;
};

/** One of the matters that an opinion holds */
export type OpinionPartInput = {
  /** Photos of the original that belong to it; one that nobody claims goes with the first */
  attachmentIds?: Array<string | number> | null | undefined;
  /** Its problem */
  problem: string;
  /** What would help */
  suggestion?: string | null | undefined;
  /** Its title; at most 100 characters */
  title: string;
};

/** Its author's vote on the answer (A-34) */
export type OpinionRateInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The opinion */
  opinionId: string | number;
  /** Whether the answer satisfies */
  satisfied: boolean;
  /** A comment; required where it does not satisfy */
  text?: string | null | undefined;
};

/** What the ledger says of it (A-49) */
export type OpinionRegisterInput = {
  /** The code of the category, from the scheme's rules */
  category: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** Whether its risk is high: it is looked back at in any case (A-37) */
  highRisk?: boolean | null | undefined;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The opinion */
  opinionId: string | number;
  /** The problem */
  problem: string;
  /** What would help */
  suggestion?: string | null | undefined;
  /** The title */
  title: string;
};

/** An opinion that is to be handled in confidence */
export type OpinionRestrictInput = {
  /** The person it is about */
  accusedPerson?: string | null | undefined;
  /** The unit it is about */
  accusedUnitId?: string | number | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** What sort it is */
  kind: ClueKind;
  /** The opinion */
  opinionId: string | number;
};

/** Into which an opinion is split (B-24) */
export type OpinionSplitInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The opinion */
  opinionId: string | number;
  /** Two parts at least */
  parts: Array<OpinionPartInput>;
};

/** Where a opinion (意见) stands */
export type OpinionState =
  /** Answered (已答复) */
  | 'ANSWERED'
  /** Collected as a good practice (已收作典型经验) */
  | 'COLLECTED'
  /** Declined (不予受理) */
  | 'DECLINED'
  /** Merged into a matter of the same kind (并入同类问题办理) */
  | 'MERGED'
  /** Registered (已登记办理) */
  | 'REGISTERED'
  /** Put back into what it was split from (拆分已撤回，并回原件) */
  | 'REJOINED'
  /** Handled in confidence (已转保密办理) */
  | 'RESTRICTED'
  /** Split (已拆分) */
  | 'SPLIT'
  /** Awaiting triage (待分办) */
  | 'SUBMITTED'
  /** Withdrawn (已撤回) */
  | 'WITHDRAWN';

/** Taking the last registering, merging, declining or splitting back (B-24) */
export type OpinionUndoInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The opinion */
  opinionId: string | number;
};

/** Taking an opinion out of the issue it was merged into (A-31) */
export type OpinionUnmergeInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The opinion */
  opinionId: string | number;
};

/** Where else somebody serves (B-3) */
export type OtherLevel =
  /** Of the city (市级) */
  | 'MUNICIPAL'
  /** Of the new area (新区) */
  | 'NEW_AREA'
  /** Elsewhere (其他) */
  | 'OTHER';

/** A membership elsewhere (B-3) */
export type OtherMembershipInput = {
  /** What it is known from, at most 200 characters */
  evidence: string;
  /** Since when, Asia/Shanghai */
  fromOn: string;
  /** At which level */
  level: OtherLevel;
  /** What they are there, at most 100 characters */
  title: string;
  /** The last day, Asia/Shanghai; none where no end is known */
  toOn?: string | null | undefined;
};

/** Who owes something each period */
export type OwedBy =
  /** The liaison, for each observer (专员) */
  | 'LIAISON'
  /** The observer (体验官、监督员) */
  | 'OBSERVER'
  /** The office (营商办) */
  | 'OFFICE';

/** One’s own telephone number, set right */
export type OwnPhoneSetInput = {
  /** A mainland mobile number */
  phone: string;
};

/** A new password for the signed-in person */
export type PasswordChangeInput = {
  /** The password up to now */
  current: string;
  /** The password from now on: at least 8 characters of 3 kinds, neither the user name nor the old one */
  next: string;
};

/** What is to be read whole, and for what */
export type PersonRevealInput = {
  /** Which of what is masked */
  field: RevealField;
  /** The person, or the nomination or objection they are known by */
  personId: string | number;
  /** What it is needed for, at most 100 characters; it stands in the access log with the name of whoever asks */
  purpose: string;
};

/** A page of the product that a role has in its menu */
export type Place =
  /** Accountability cases (问责事项) */
  | 'ACCOUNTABILITY'
  /** Accounts: who may enter (账号) */
  | 'ACCOUNTS'
  /** What an observer did, is invited and asked to do (履职活动) */
  | 'ACTIVITIES'
  /** The office’s announcements (通知公告) */
  | 'ANNOUNCEMENTS'
  /** What a unit has answered (已办) */
  | 'ANSWERED'
  /** Who did what (审计) */
  | 'AUDIT'
  /** The calendar of working days (工作日历) */
  | 'CALENDAR'
  /** Resignations, inactivity, conduct and excuses to be decided (解聘与核查) */
  | 'CASES'
  /** Clues, retaliation and obstruction: the clue officers’ desk (保密事项) */
  | 'CLUES'
  /** Returns and extensions that units ask for (退办延期) */
  | 'DECISIONS'
  /** Disputes between units (退办争议) */
  | 'DISPUTES'
  /** What falls due this week (本周到期) */
  | 'DUE'
  /** What is owed each month and quarter, and its gaps (履职) */
  | 'DUTIES'
  /** Figures of the ledger and bulletins (统计和通报) */
  | 'FIGURES'
  /** Where an observer files (提交意见) */
  | 'FILE'
  /** Gatherings and who attends them (会议活动) */
  | 'GATHERINGS'
  /** Questions for shielded identities (身份核对) */
  | 'IDENTITIES'
  /** What a unit has to answer (待办) */
  | 'INBOX'
  /** What units are asked for (资料问询) */
  | 'INQUIRIES'
  /** The ledger (台账) */
  | 'LEDGER'
  /** Looking back at what was struck off (回头看) */
  | 'LOOK_BACKS'
  /** Whom a unit nominates (推荐人选) */
  | 'NOMINATIONS'
  /** The observers (体验官、监督员) */
  | 'OBSERVERS'
  /** An observer’s own archive (我的档案) */
  | 'OWN_ARCHIVE'
  /** What an observer is asked to look back at, and bulletins (回头看和通报) */
  | 'OWN_LOOK_BACKS'
  /** What an observer has filed and owes (我的首页) */
  | 'OWN_MATTERS'
  /** An observer’s own term, certificate and excuses (我的聘期) */
  | 'OWN_TERM'
  /** Good practices that were published (典型经验) */
  | 'PRACTICES'
  /** Personal data: requests about it, and how long it is kept (个人信息) */
  | 'PRIVACY'
  /** Good practices on their way to everybody (典型经验) */
  | 'PUBLICITY'
  /** What is handed to platforms and bodies outside (对外推送) */
  | 'PUSHES'
  /** Calls for observers, their quotas and nominations (选聘) */
  | 'RECRUITMENT'
  /** Referrals of the scheme (交办) */
  | 'REFERRALS'
  /** The roster (名册) */
  | 'ROSTER'
  /** The versions of the scheme’s rules (工作规则) */
  | 'RULES'
  /** What observers have filed (来件) */
  | 'SUBMISSIONS'
  /** What a unit reports on under supervision (督办件) */
  | 'SUPERVISED'
  /** Instructions and supervised handling (督办) */
  | 'SUPERVISION'
  /** Task lists of the office (任务清单) */
  | 'TASK_LISTS'
  /** Answer templates (答复模板) */
  | 'TEMPLATES'
  /** What was handed to the discipline inspection body (移交件) */
  | 'TRANSFERS'
  /** Opinions to be registered or declined (分办) */
  | 'TRIAGE'
  /** The units (单位) */
  | 'UNITS'
  /** What a unit is asked for (资料问询) */
  | 'UNIT_INQUIRIES'
  /** What stands on task lists for a unit (任务清单) */
  | 'UNIT_TASK_LISTS';

/** What an answer template leaves open */
export type Placeholder =
  /** The day it is used (当天日期) */
  | 'DATE'
  /** Title of the matter (事项标题) */
  | 'MATTER'
  /** Number of the referral (交办单编号) */
  | 'NUMBER'
  /** The unit (承办单位) */
  | 'UNIT';

/** The measures of a plan; given whole */
export type PlanDraftInput = {
  /** Chosen by the client for each saving */
  idempotencyKey: string | number;
  /** The measures, in their order; all of it may still be missing */
  measures: Array<MeasureInputType>;
  /** The referral */
  referralId: string | number;
};

/** A measure that is done */
export type PlanMeasureDoneInput = {
  /** On which day it was done; Asia/Shanghai */
  doneOn: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Which, from 1 */
  measure: number;
  /** What was done, in a word */
  note?: string | null | undefined;
  /** The plan */
  planId: string | number;
};

/** Back to the handler */
export type PlanSendBackInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** What to change */
  note: string;
  /** The plan */
  planId: string | number;
};

/** Where a rectification plan (整改方案) stands */
export type PlanState =
  /** Approved (已审批) */
  | 'APPROVED'
  /** Awaiting approval (待审批) */
  | 'AWAITING_APPROVAL'
  /** Draft (起草中) */
  | 'DRAFT';

/** On which ground staff propose a dismissal */
export type ProposedGround =
  /** Serious breach of discipline or law (严重违纪违法) */
  | 'DISCIPLINE'
  /** Another reason (其他原因) */
  | 'OTHER'
  /** At their own written request (本人书面申请) */
  | 'RESIGNED';

/** Which good practices to list */
export type PublicityFilter = {
  /** Those that stand in any of these */
  states?: Array<PublicityState> | null | undefined;
};

/** Whether its author wants to be named */
export type PublicityNameInput = {
  /** Whether they agree */
  agreed: boolean;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The good practice */
  publicityId: string | number;
};

/** Why it is not made public, or taken down */
export type PublicityReasonInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The good practice */
  publicityId: string | number;
  /** Why */
  reason: string;
};

/** Where a good practice (典型经验) stands */
export type PublicityState =
  /** Approved (已审定) */
  | 'APPROVED'
  /** Not made public (不予宣传) */
  | 'DECLINED'
  /** Being written up (整理中) */
  | 'DRAFT'
  /** Published (已发布) */
  | 'PUBLISHED'
  /** Taken down (已撤下) */
  | 'RETRACTED';

/** What the office writes of a good practice */
export type PublicityWriteInput = {
  /** The enterprise it names */
  enterprise?: string | null | undefined;
  /** When, how and by whom the enterprise agreed; needed before it is approved */
  enterpriseConsent?: string | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The good practice */
  publicityId: string | number;
  /** The text; it does not name the author */
  text: string;
  /** Its title */
  title: string;
};

/** Why it failed, or is not sent */
export type PushReasonInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The push */
  pushId: string | number;
  /** Why */
  reason: string;
};

/** The receipt of the other side */
export type PushReceiveInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The number it has there */
  externalId: string;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The push */
  pushId: string | number;
};

/** The quota of a unit in a call */
export type QuotaSetInput = {
  /** The call */
  callId: string | number;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** Its places, in place of those it had; never fewer than it holds */
  places: number;
  /** The unit */
  unitId: string | number;
};

/** Where a call for observers (选聘公告) stands */
export type RecruitmentCallState =
  /** Closed (已截止) */
  | 'CLOSED'
  /** Draft (拟稿) */
  | 'DRAFT'
  /** Open (推荐中) */
  | 'OPEN';

/** Whether a problem has been put right by the time of the reply */
export type Rectified =
  /** Being put right (正在整改) */
  | 'IN_PROGRESS'
  /** Not yet put right (尚未整改) */
  | 'NO'
  /** Put right (已整改) */
  | 'YES';

/** Names the handler */
export type ReferralAssignInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The membership of a handler of the unit */
  handlerId: string | number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why, where another one had it */
  reason?: string | null | undefined;
  /** The referral */
  referralId: string | number;
};

/** A referral to be drafted, or drafted anew, for the office to issue */
export type ReferralDraftInput = {
  /** Co-handling units (协办) */
  coUnitIds?: Array<string | number> | null | undefined;
  /** The due day, Asia/Shanghai; the scheme’s working days from issue where it is not given */
  dueOn?: string | null | undefined;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** The issue */
  issueId: string | number;
  /** What is required of the unit */
  requirement?: string | null | undefined;
  /** The lead unit (主办) */
  unitId: string | number;
};

/** A new due date after rework (A-33) */
export type ReferralDueInput = {
  /** The due day, Asia/Shanghai; the scheme's working days where it is not given */
  dueOn?: string | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The referral */
  referralId: string | number;
};

/** Which referrals to list; conditions add up */
export type ReferralFilter = {
  /** Those of one issue */
  issueId?: string | number | null | undefined;
  /** Only those past their date and not replied to */
  overdue?: boolean | null | undefined;
  /** Where they stand */
  state?: ReferralStateFilter | null | undefined;
  /** Words in the number or in the issue */
  text?: string | null | undefined;
};

/** Grants an extension */
export type ReferralGrantExtensionInput = {
  /** The day granted, Asia/Shanghai: as asked for, or sooner; as asked for where it is not given */
  dueOn?: string | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** A note */
  reason?: string | null | undefined;
  /** The referral */
  referralId: string | number;
};

/** Issues what was drafted */
export type ReferralIssueInput = {
  /** Another due day than the draft’s, Asia/Shanghai */
  dueOn?: string | null | undefined;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The referral */
  referralId: string | number;
};

/** A step of the office that may carry a word with it */
export type ReferralNotedInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** A note */
  reason?: string | null | undefined;
  /** The referral */
  referralId: string | number;
};

/** How to order referrals */
export type ReferralOrder = {
  /** Which end first */
  direction: Direction;
  /** By what */
  field: ReferralOrderField;
};

/** What referrals are ordered by */
export type ReferralOrderField =
  /** When it is due (办理期限) */
  | 'DUE_AT'
  /** When it was issued (交办时间) */
  | 'ISSUED_AT';

/** Refuses what a unit asked for, with the reason */
export type ReferralRefuseInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why not */
  reason: string;
  /** The referral */
  referralId: string | number;
};

/** Asks for more time */
export type ReferralRequestExtensionInput = {
  /** The day asked for, Asia/Shanghai */
  dueOn: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why */
  reason: string;
  /** The referral */
  referralId: string | number;
};

/** Asks to return a matter that is not the unit’s own */
export type ReferralRequestReturnInput = {
  /** The clause it rests on */
  basis: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Whose it is instead */
  proposedUnitId: string | number;
  /** Why */
  reason: string;
  /** The referral */
  referralId: string | number;
};

/** Not accepting the reply (A-49) */
export type ReferralReturnInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why */
  reason: string;
  /** The referral */
  referralId: string | number;
};

/** Where a referral (交办件) stands */
export type ReferralState =
  /** In hand (办理中) */
  | 'ACCEPTED'
  /** Closed (已办结) */
  | 'CLOSED'
  /** Units disagree (争议待裁定) */
  | 'DISPUTED'
  /** Drafted (拟交办) */
  | 'DRAFT'
  /** Extension asked for (申请延期) */
  | 'EXT_REQUESTED'
  /** To be signed for (待签收) */
  | 'ISSUED'
  /** Under review (待审核) */
  | 'REPLIED'
  /** Returned (已退办) */
  | 'RETURNED'
  /** Return asked for (申请退办) */
  | 'RETURN_REQUESTED'
  /** Sent back (退回重办) */
  | 'REWORK';

/** States a referral may stand in */
export type ReferralStateFilter = {
  /** Any of these */
  in: Array<ReferralState>;
};

/** Every way a request is refused; found in `extensions.code` of an error */
export type RefusalCode =
  /** already claimed (ALREADY_CLAIMED) */
  | 'ALREADY_CLAIMED'
  /** conflict of interest (CONFLICT_OF_INTEREST) */
  | 'CONFLICT_OF_INTEREST'
  /** duplicate (DUPLICATE) */
  | 'DUPLICATE'
  /** file refused (FILE_REFUSED) */
  | 'FILE_REFUSED'
  /** idempotency key reused (IDEMPOTENCY_KEY_REUSED) */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** incomplete (INCOMPLETE) */
  | 'INCOMPLETE'
  /** invalid (INVALID) */
  | 'INVALID'
  /** limit (LIMIT) */
  | 'LIMIT'
  /** not found (NOT_FOUND) */
  | 'NOT_FOUND'
  /** not released (NOT_RELEASED) */
  | 'NOT_RELEASED'
  /** not yours (NOT_YOURS) */
  | 'NOT_YOURS'
  /** password change required (PASSWORD_CHANGE_REQUIRED) */
  | 'PASSWORD_CHANGE_REQUIRED'
  /** pledge missing (PLEDGE_MISSING) */
  | 'PLEDGE_MISSING'
  /** quota exceeded (QUOTA_EXCEEDED) */
  | 'QUOTA_EXCEEDED'
  /** rate limited (RATE_LIMITED) */
  | 'RATE_LIMITED'
  /** reason required (REASON_REQUIRED) */
  | 'REASON_REQUIRED'
  /** scheme not in force (SCHEME_NOT_IN_FORCE) */
  | 'SCHEME_NOT_IN_FORCE'
  /** second factor required (SECOND_FACTOR_REQUIRED) */
  | 'SECOND_FACTOR_REQUIRED'
  /** too long (TOO_LONG) */
  | 'TOO_LONG'
  /** unauthenticated (UNAUTHENTICATED) */
  | 'UNAUTHENTICATED'
  /** version conflict (VERSION_CONFLICT) */
  | 'VERSION_CONFLICT'
  /** wrong state (WRONG_STATE) */
  | 'WRONG_STATE';

/** The words of a draft; all of them may still be missing */
export type ReplyDraftInput = {
  /** What is offered instead */
  alternative?: string | null | undefined;
  /** The class of the answer, one of the scheme's */
  answerClassId?: string | number | null | undefined;
  /** The law or policy it rests on */
  basis?: string | null | undefined;
  /** The views of the co-handling units */
  coViews?: string | null | undefined;
  /** How that is shown, in words */
  evidence?: string | null | undefined;
  /** Why it is not adopted, or not wholly; the scheme sets the least length */
  explanation?: string | null | undefined;
  /** Chosen by the client for each saving */
  idempotencyKey: string | number;
  /** Photos and papers to put to it, taken in at /papers; what was put to it before stays */
  paperIds?: Array<string | number> | null | undefined;
  /** The code of the category of the reason */
  reasonCategory?: string | null | undefined;
  /** Whether the problem has been put right (A-50) */
  rectified?: Rectified | null | undefined;
  /** The referral it answers */
  referralId: string | number;
  /** The answer */
  text?: string | null | undefined;
};

/** An objection to a joint reply */
export type ReplyObjectInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The reasons */
  reason: string;
  /** The reply */
  replyId: string | number;
};

/** Back to the handler */
export type ReplySendBackInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** What to change */
  note: string;
  /** The reply */
  replyId: string | number;
};

/** Where a reply (答复) stands */
export type ReplyState =
  /** Awaiting signature (待签发) */
  | 'AWAITING_SIGNATURE'
  /** Draft (起草中) */
  | 'DRAFT'
  /** Not accepted (未通过审核) */
  | 'REJECTED'
  /** Released (已送达) */
  | 'RELEASED'
  /** Signed (已签发) */
  | 'SIGNED';

/** What is shown masked and may be read whole by whoever needs it */
export type RevealField =
  /** How to reach whoever objected to a name on notice */
  | 'CONTACT'
  /** The telephone number of a person or of a nominee */
  | 'PHONE';

/** What a membership is for */
export type Role =
  /** Administrator of people, units and settings (系统管理员) */
  | 'ADMINISTRATOR'
  /** Auditor, who reads who did what (审计管理员) */
  | 'AUDITOR'
  /** Designated clue officer (线索专办员) */
  | 'CLUE_OFFICER'
  /** Convener, who decides between units (召集人) */
  | 'CONVENER'
  /** Leader of the district (区领导) */
  | 'DIRECTOR'
  /** Discipline inspection body (纪委监委联络员) */
  | 'DISCIPLINE'
  /** Handler of a unit (经办人) */
  | 'HANDLER'
  /** Leader of a unit, who signs its replies (单位负责人) */
  | 'LEADER'
  /** Liaison officer (专员) */
  | 'LIAISON'
  /** Manager of observers in the unit that appointed them (选聘单位管理人员) */
  | 'MANAGER'
  /** Observer (体验官、监督员) */
  | 'OBSERVER'
  /** Officer of the business environment office (营商办工作人员) */
  | 'OFFICER'
  /** Security administrator: grants and locks (安全管理员) */
  | 'SECURITY_ADMINISTRATOR';

/** A roster of observers and staff, from CSV or Excel */
export type RosterImportInput = {
  /** The bytes of the file, in base64 */
  contentBase64: string;
  /** Only say what is wrong with it; nothing is changed */
  dryRun?: boolean;
  /** The name of the file; it tells CSV from Excel */
  fileName: string;
  /** Chosen by the client; the same key and file again give the first answer, without the first passwords */
  idempotencyKey: string | number;
};

/** Who reads the roster of observers by name */
export type RosterSeenBy =
  /** The office alone (仅营商办) */
  | 'OFFICE'
  /** Officials of the scheme (本方案的工作人员) */
  | 'OFFICIALS'
  /** Anybody (公开) */
  | 'PUBLIC'
  /** Everybody of the scheme (本方案的所有成员) */
  | 'SCHEME';

/** What becomes of an opinion on a draft */
export type RoundOpinionDisposeInput = {
  /** Whether it is adopted */
  adopted: boolean;
  /** Its `version` as it was seen */
  expectedVersion: number;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** Why; needed where it is not adopted */
  reason?: string | null | undefined;
  /** The opinion */
  roundOpinionId: string | number;
};

/** An opinion on a draft */
export type RoundOpinionEnterInput = {
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The round */
  roundId: string | number;
  /** Whose it is, where the office enters what reached it otherwise */
  source?: string | null | undefined;
  /** The opinion */
  text: string;
};

/** Where a opinion on a draft (对草案的意见) stands */
export type RoundOpinionState =
  /** Adopted (采纳) */
  | 'ADOPTED'
  /** To be considered (待研究) */
  | 'ENTERED'
  /** Not adopted (未采纳) */
  | 'NOT_ADOPTED';

/** Where a round of consultation (征求意见) stands */
export type RoundState =
  /** Closed (已结束) */
  | 'CLOSED'
  /** Open (征求意见中) */
  | 'OPEN';

/** A class of answers */
export type RuleAnswerClassInput = {
  /** Its code, which stays the same from version to version; empty for a new one, which is then given one */
  code?: string | null | undefined;
  /** What it amounts to */
  kind: AnswerKind;
  /** Its name in English */
  labelEn: string;
  /** Its name in Chinese */
  labelZh: string;
  /** Whether it must cite law or policy */
  mustCite: boolean;
  /** The least length of the explanation */
  reasonLength: number;
  /** Whether it needs an approved rectification plan first (A-50) */
  requiresPlan: boolean;
  /** Whether it must give its reason */
  requiresReason: boolean;
};

/** Awards and common problems */
export type RuleAwardsInput = {
  /** Share that may be outstanding, in per cent (B-18); null: nobody is */
  awardRatio?: number | null | undefined;
  /** How the number is rounded; set together with the share */
  awardRounding?: AwardRounding | null | undefined;
  /** So many alike propose a common problem (B-5); null: never */
  commonIssueAt?: number | null | undefined;
  /** The likeness, 1 to 100, from which two matters count as alike (B-5) */
  likenessAt: number;
};

/** What is owed each month or quarter */
export type RuleCadenceInput = {
  /** The channels it is for; null: everybody */
  channels?: Array<Channel> | null | undefined;
  /** The clause it rests on */
  clause: string;
  /** Its code, which stays the same from version to version; empty for a new one, which is then given one */
  code?: string | null | undefined;
  /** Codes of deeds that satisfy it, from `ruleVocabulary { deeds }` */
  deeds: Array<string>;
  /** Owed for each observer, or once by the scheme */
  eachObserver: boolean;
  /** Its name in English */
  labelEn: string;
  /** Its name in Chinese */
  labelZh: string;
  /** Who owes it */
  owedBy: RuleOwedBy;
  /** How often */
  period: RulePeriod;
  /** Working days before the period’s end on which a reminder goes out */
  remindDays: number;
};

/** One word of a list */
export type RuleChoiceInput = {
  /** The channels it is offered to; null: everybody */
  channels?: Array<Channel> | null | undefined;
  /** Its code, which stays the same from version to version; empty for a new one, which is then given one */
  code?: string | null | undefined;
  /** A word of help in English */
  hintEn?: string | null | undefined;
  /** A word of help in Chinese */
  hintZh?: string | null | undefined;
  /** Its name in English */
  labelEn: string;
  /** Its name in Chinese */
  labelZh: string;
  /** For a kind of submission: how often it is filed */
  period?: RulePeriod | null | undefined;
};

/** Clearance, look-back and figures */
export type RuleClearanceInput = {
  /** Whether a paper has to be put to the evidence */
  clearancePapers: boolean;
  /** Whether a second officer confirms what the first proposes */
  clearanceSecond: boolean;
  /** Codes of categories that are looked back at in any case */
  lookBackCategories: Array<string>;
  /** Working days after clearance until the look-back; null: never */
  lookBackDays?: number | null | undefined;
  /** How often the sample is drawn */
  lookBackPeriod: RulePeriod;
  /** What is looked back at in any case */
  lookBackRisks: Array<LookBackRisk>;
  /** How that number is rounded */
  lookBackRounding: AwardRounding;
  /** Share of the other matters that is drawn, in per cent */
  lookBackShare: number;
  /** Figures about fewer observers than this are for the office alone */
  smallestGroup: number;
};

/** A deadline in working days, and what starts, meets and voids it */
export type RuleClockInput = {
  /** The calendar it is counted by; null: the scheme’s own */
  calendarId?: string | number | null | undefined;
  /** The clause it rests on */
  clause: string;
  /** Its code, which stays the same from version to version; empty for a new one, which is then given one */
  code?: string | null | undefined;
  /** Working days */
  days: number;
  /** Whether what comes in on a rest day counts as received on the next working day */
  deemed: boolean;
  /** Its name in English */
  labelEn: string;
  /** Its name in Chinese */
  labelZh: string;
  /** Entries that meet it */
  metOn: Array<string>;
  /** Whether it may be paused */
  pausable: boolean;
  /** Who is told before and after, in the order of time */
  rungs: Array<RuleRungInput>;
  /** Entries of the journal that start it, from `ruleVocabulary { happenings }` */
  startsOn: Array<string>;
  /** Entries that void it */
  voidedOn: Array<string>;
};

/** How a field of the rules is entered */
export type RuleFieldKind =
  /** A day (日期) */
  | 'DAY'
  /** A text (长文字) */
  | 'LONG_TEXT'
  /** A number (数字) */
  | 'NUMBER'
  /** One of its options (单选) */
  | 'ONE_OF'
  /** Some of its options (多选) */
  | 'SOME_OF'
  /** A line (文字) */
  | 'TEXT'
  /** A time of day (时间) */
  | 'TIME'
  /** Yes or no (是否) */
  | 'YES_NO';

/** The names and the document of a draft */
export type RuleGeneralInput = {
  /** The name of the document */
  documentName: string;
  /** Who engages observers (B-2) */
  issuer: string;
  /** What its numbers begin with */
  numberPrefix: string;
  /** Under whose guidance (B-2) */
  supervisor?: string | null | undefined;
  /** What observers are called, in English */
  titleEn: string;
  /** What observers are called, in Chinese */
  titleZh: string;
  /** The last day of its trial; null where it is not on trial (B-32) */
  trialUntil?: string | null | undefined;
};

/** Returns and extensions of referrals */
export type RuleHandlingInput = {
  /** The most working days by which it is put off at once */
  extensionDays: number;
  /** How often the due date of one referral may be put off; 0: never */
  extensionLimit: number;
  /** Working days from issue within which a unit may ask to return a referral */
  returnDays: number;
};

/** A list of words; a list that is not given stays as it is */
export type RuleListInput = {
  /** Its words, in their order */
  choices: Array<RuleChoiceInput>;
  /** Which list */
  list: RuleListName;
};

/** The lists of words a scheme decides on */
export type RuleListName =
  /** Kinds of activity (活动类型) */
  | 'activityKinds'
  /** Outcomes of a call (电话沟通结果) */
  | 'callOutcomes'
  /** Channels (通道) */
  | 'channels'
  /** Kinds of contact (联系方式) */
  | 'contactKinds'
  /** Criteria (选聘条件) */
  | 'criteria'
  /** Grounds for declining (不予受理的原因) */
  | 'declineReasons'
  /** Grounds for dismissal (解聘情形) */
  | 'dismissalGrounds'
  /** Grounds for an excuse (请假事由) */
  | 'excuseGrounds'
  /** Kinds of gathering (会议类型) */
  | 'gatheringKinds'
  /** Industries (行业) */
  | 'industries'
  /** Categories of issues (问题类别) */
  | 'issueCategories'
  /** Legal bases (制定依据) */
  | 'legalBases'
  /** How it was observed (了解方式) */
  | 'methods'
  /** Categories of nomination (推荐类别) */
  | 'nominationCategories'
  /** Scopes of opinion (意见范围) */
  | 'opinionScopes'
  /** Kinds of opinion (意见类型) */
  | 'opinionTypes'
  /** Categories of reason (未采纳理由类别) */
  | 'reasonCategories'
  /** Kinds of submission (提交类型) */
  | 'submissionTypes'
  /** Kinds of support (保障类型) */
  | 'supportKinds'
  /** Kinds of body observed (监督对象类型) */
  | 'targetTypes'
  /** Kinds of task (委托事项类型) */
  | 'taskKinds';

/** Office hours and what forms ask */
export type RuleOfficeInput = {
  /** Whether a body that was checked without notice is told of it once it is over (A-44) */
  checksShown: boolean;
  /** Whether a unit replies only after the liaison has spoken with the author */
  contactBeforeReply: boolean;
  /** Whether a liaison declines opinions without the office */
  liaisonDeclines: boolean;
  /** Whether a liaison registers opinions without the office */
  liaisonRegisters: boolean;
  /** Whether whatever is filed says how it was observed (A-44) */
  methodNeeded: boolean;
  /** When it closes, HH:MM in Asia/Shanghai */
  officeCloses: string;
  /** When the office opens, HH:MM in Asia/Shanghai */
  officeOpens: string;
  /** Most opinions of a form */
  opinionLimit: number;
  /** Whether a staged reply goes to the authors as soon as it is released; otherwise the office passes it on */
  passOnStageReports: boolean;
  /** Most bytes of a photo */
  photoBytes: number;
  /** Most photos of an opinion */
  photoLimit: number;
  /** Most characters of a text */
  textLimit: number;
};

/** Who owes something each period */
export type RuleOwedBy =
  /** The liaison (专员) */
  | 'LIAISON'
  /** The observer (体验官、监督员) */
  | 'OBSERVER'
  /** The office (营商办) */
  | 'OFFICE';

/** How often something is owed */
export type RulePeriod =
  /** Each month (每月) */
  | 'MONTH'
  /** Each quarter (每季度) */
  | 'QUARTER';

/** Who is told so many working days before or after a due day, once */
export type RuleRungInput = {
  /** Its code, which stays the same from version to version; empty for a new one, which is then given one */
  code?: string | null | undefined;
  /** Working days after the due day; before it, where negative */
  days: number;
  /** Its name in English */
  labelEn: string;
  /** Its name in Chinese */
  labelZh: string;
  /** Who is told */
  tells: Array<RuleTold>;
};

/** A part of a version of the rules */
export type RuleSection =
  /** Classes of answers (答复类别) */
  | 'answerClasses'
  /** Awards and common problems (评优和共性问题) */
  | 'awards'
  /** Regular duties (定期工作) */
  | 'cadences'
  /** Clearance, look-back and figures (销号、回头看和统计) */
  | 'clearance'
  /** Deadlines (办理期限) */
  | 'clocks'
  /** Names and document (名称和依据文件) */
  | 'general'
  /** Returns and extensions (退办和延期) */
  | 'handling'
  /** Lists of words (选项) */
  | 'lists'
  /** Office hours and forms (办公时间和填报要求) */
  | 'office'
  /** Appointment and service (聘任和履职) */
  | 'terms';

/** A round of consultation to begin */
export type RuleSetConsultInput = {
  /** Who is asked */
  consulted: Array<Consulted>;
  /** Its `version` as it was seen; refused where it has changed since */
  expectedVersion: number;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** What they are asked about */
  note?: string | null | undefined;
  /** The version */
  ruleSetId: string | number;
};

/** A new draft */
export type RuleSetDraftInput = {
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** A founding document to begin from, from `setup { presets }`; the version in force where it is left out */
  preset?: string | null | undefined;
};

/** Parts of a draft, each given whole; what is not given stays as it is */
export type RuleSetEditInput = {
  /** Classes of answers */
  answerClasses?: Array<RuleAnswerClassInput> | null | undefined;
  /** Awards and common problems */
  awards?: RuleAwardsInput | null | undefined;
  /** Regular duties */
  cadences?: Array<RuleCadenceInput> | null | undefined;
  /** Clearance, look-back and figures */
  clearance?: RuleClearanceInput | null | undefined;
  /** Deadlines */
  clocks?: Array<RuleClockInput> | null | undefined;
  /** Its `version` as it was seen; refused where it has changed since */
  expectedVersion: number;
  /** Names and document */
  general?: RuleGeneralInput | null | undefined;
  /** Returns and extensions */
  handling?: RuleHandlingInput | null | undefined;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The lists that change */
  lists?: Array<RuleListInput> | null | undefined;
  /** Office hours and forms */
  office?: RuleOfficeInput | null | undefined;
  /** The version */
  ruleSetId: string | number;
  /** Appointment and service */
  terms?: RuleTermsInput | null | undefined;
};

/** When a version takes force */
export type RuleSetEnactInput = {
  /** Whether running clocks follow its working days; otherwise they keep those of their matter */
  applyToRunning: boolean;
  /** Its `version` as it was seen; refused where it has changed since */
  expectedVersion: number;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The day, at 00:00; today where it is left out */
  inForceOn?: string | null | undefined;
  /** The version */
  ruleSetId: string | number;
};

/** An extension of a trial */
export type RuleSetExtendTrialInput = {
  /** Its `version` as it was seen; refused where it has changed since */
  expectedVersion: number;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** Why */
  reason: string;
  /** The version */
  ruleSetId: string | number;
  /** Its new last day */
  until: string;
};

/** Where a rules (工作规则) stands */
export type RuleSetState =
  /** Under consultation (征求意见) */
  | 'CONSULTING'
  /** Draft (草案) */
  | 'DRAFT'
  /** Decided, not in force yet (已定稿，待施行) */
  | 'ENACTED'
  /** In force (施行中) */
  | 'IN_FORCE'
  /** Superseded (已被新版本取代) */
  | 'SUPERSEDED';

/** Appointment and service */
export type RuleTermsInput = {
  /** Months without taking part before a dismissal is proposed (A-16); null: never */
  inactivityMonths?: number | null | undefined;
  /** Codes of deeds that count as taking part, from `ruleVocabulary { deeds }` */
  participation: Array<string>;
  /** What a candidate signs (A-10) */
  pledgeText: string;
  /** Working days of public notice; null: none */
  publicNoticeDays?: number | null | undefined;
  /** Who reads the roster by name */
  rosterSeenBy: RosterSeenBy;
  /** Most terms in a row (A-13); null: no limit */
  termCap?: number | null | undefined;
  /** Months of a term (A-11, B-17) */
  termMonths: number;
  /** Visits to one enterprise before another needs a reason (A-45); null: no limit */
  visitCap?: number | null | undefined;
  /** Over how many months visits to one enterprise are counted */
  visitMonths: number;
};

/** Whom a rung of a deadline tells */
export type RuleTold =
  /** The author (提交人) */
  | 'AUTHOR'
  /** Handlers of the unit (承办单位经办人) */
  | 'HANDLER'
  /** Leaders of the unit (承办单位负责人) */
  | 'LEADER'
  /** The liaison (专员) */
  | 'LIAISON'
  /** The office (营商办) */
  | 'OFFICE';

/** Begins to set up an authenticator app */
export type SecondFactorBeginInput = {
  /** A code of the app so far, or a recovery code, where there is one already */
  code?: string | null | undefined;
  /** One’s password; needless right after a sign-in that demands a second factor */
  password?: string | null | undefined;
};

/** A proof that one holds the second factor */
export type SecondFactorCodeInput = {
  /** A code of the app, or a recovery code */
  code: string;
};

/** The first code of the app */
export type SecondFactorConfirmInput = {
  /** The six digits the app shows */
  code: string;
  /** The ticket that came with the secret */
  ticket: string;
};

/** Which of one’s memberships to act in */
export type SessionActAsInput = {
  /** A membership of the signed-in person that is in force */
  membershipId: string | number;
};

/** Which of one’s own sessions */
export type SessionEndInput = {
  /** The session */
  sessionId: string | number;
};

/** A user name and its password */
export type SessionSignInInput = {
  /** The password */
  password: string;
  /** The user name; capitals make no difference */
  username: string;
};

/** The second step of a sign-in */
export type SessionVerifyInput = {
  /** The six digits that the authenticator app shows now, or one of the recovery codes */
  code: string;
};

/** The first scheme and its administrator */
export type SetupBeginInput = {
  /** The administrator’s own name */
  administratorName: string;
  /** The administrator’s password: at least 8 characters of 3 kinds */
  password: string;
  /** The code of a founding document, from `setup { presets }` */
  preset: string;
  /** What the scheme is called */
  schemeName: string;
  /** The administrator’s user name */
  username: string;
};

/** How far a matter has come */
export type StageReportDraftInput = {
  /** Chosen by the client for each saving */
  idempotencyKey: string | number;
  /** The referral */
  referralId: string | number;
  /** How far it has come; may still be unfinished */
  text: string;
};

/** Where a staged reply (阶段性答复) stands */
export type StageReportState =
  /** Draft (起草中) */
  | 'DRAFT'
  /** Passed on (已转告提交人) */
  | 'PASSED_ON'
  /** To be passed on (待转告提交人) */
  | 'RELEASED';

/** Asking the author for more */
export type SubmissionAskForMoreInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** What is asked */
  question: string;
  /** The submission */
  submissionId: string | number;
};

/** Which submissions to list */
export type SubmissionFilter = {
  /** Where they stand */
  state?: SubmissionStateFilter | null | undefined;
  /** Words in the number or in an opinion of it */
  text?: string | null | undefined;
};

/** The phone contact (B-25) */
export type SubmissionLogCallInput = {
  /** When the call was made, between the submission and now */
  calledAt: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** What was said */
  notes: string;
  /** The code of the outcome */
  outcome: string;
  /** The submission */
  submissionId: string | number;
};

/** Rolling it up to the office (A-48) */
export type SubmissionRollUpInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** A note for the office; at most 1000 characters */
  note?: string | null | undefined;
  /** The submission */
  submissionId: string | number;
};

/** Where a submission (提交) stands */
export type SubmissionState =
  /** More asked for (待补充) */
  | 'AWAITING_INFO'
  /** Recorded (已收录) */
  | 'RECORDED'
  /** Handled in confidence (已转保密办理) */
  | 'RESTRICTED'
  /** Submitted (已提交) */
  | 'SUBMITTED'
  /** Triaged (已分办) */
  | 'TRIAGED'
  /** Withdrawn (已撤回) */
  | 'WITHDRAWN';

/** States a submission may stand in */
export type SubmissionStateFilter = {
  /** Any of these */
  in: Array<SubmissionState>;
};

/** What an observer files (A-2, B-23) */
export type SubmissionSubmitInput = {
  /** The visit of its author that it came of (A-36) */
  activityId?: string | number | null | undefined;
  /** Chosen by the client for this submission; sent again, it gives the first answer again */
  idempotencyKey: string | number;
  /** For an industry signal: the code of the industry (B-4) */
  industry?: string | null | undefined;
  /** The code of how it was observed (A-44) */
  method?: string | null | undefined;
  /** For a monthly form: this month, YYYY-MM */
  month?: string | null | undefined;
  /** For a monthly form: there is nothing this month */
  noOpinion?: boolean | null | undefined;
  /** The opinions: several for a form, one for other kinds, none for an industry signal */
  opinions: Array<OpinionInput>;
  /** For an industry signal: what is to be reported (B-4) */
  signal?: string | null | undefined;
  /** The code of the kind, one of those the scheme offers */
  type: string;
};

/** What the author adds */
export type SubmissionSupplyInfoInput = {
  /** The information */
  answer: string;
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The submission */
  submissionId: string | number;
};

/** Taking it back */
export type SubmissionWithdrawInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why */
  reason: string;
  /** The submission */
  submissionId: string | number;
};

/** Which supervisions to list */
export type SupervisionFilter = {
  /** Those of this matter */
  issueId?: string | number | null | undefined;
  /** Those that stand in any of these */
  states?: Array<SupervisionState> | null | undefined;
};

/** Opening what was proposed */
export type SupervisionNotifyInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** What is required of the unit */
  requirement: string;
  /** The supervision */
  supervisionId: string | number;
};

/** Opening supervised handling */
export type SupervisionOpenInput = {
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The instruction it follows */
  instructionId?: string | number | null | undefined;
  /** The matter */
  issueId: string | number;
  /** What is required of the unit */
  requirement: string;
  /** What it is opened for; the office’s own where it is not said */
  source?: SupervisionSource | null | undefined;
};

/** Why it is dropped or sent back */
export type SupervisionReasonInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why */
  reason: string;
  /** The supervision */
  supervisionId: string | number;
};

/** The report of the unit, signed by its leader */
export type SupervisionReportInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Papers that were handed in before, by POST /papers */
  paperIds?: Array<string | number> | null | undefined;
  /** What was done, and what is still to do */
  report: string;
  /** The supervision */
  supervisionId: string | number;
};

/** What a supervision is opened for */
export type SupervisionSource =
  /** Its author is not satisfied (提交人不满意) */
  | 'DISSATISFACTION'
  /** A leader’s instruction (领导批示) */
  | 'INSTRUCTION'
  /** The office’s own (营商办督办) */
  | 'OFFICE'
  /** It was overdue (逾期) */
  | 'OVERDUE'
  /** It came back after clearance (回头看反弹) */
  | 'REBOUND';

/** Where a supervision (督办件) stands */
export type SupervisionState =
  /** Closed (督办办结) */
  | 'CLOSED'
  /** Dropped (不予督办) */
  | 'DROPPED'
  /** Notified (督办中) */
  | 'NOTIFIED'
  /** Proposed (建议督办) */
  | 'PROPOSED'
  /** Reported (已报告) */
  | 'REPORTED';

/** What the managing side provided an observer with (A-21) */
export type SupportLogInput = {
  /** The day, not after today; Asia/Shanghai */
  givenOn: string;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The code of its kind, from the scheme's rules */
  kind: string;
  /** The observer, by their membership */
  membershipId: string | number;
  /** What was provided */
  what: string;
};

/** What an observer is asked to do (A-42) */
export type TaskAssignInput = {
  /** The unit it concerns; refused where the observer belongs to it (B-14) */
  concernedUnitId?: string | number | null | undefined;
  /** What is asked */
  detail?: string | null | undefined;
  /** The day by which it is to be reported, today or later; Asia/Shanghai */
  dueOn: string;
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** The code of its kind, from the scheme's rules */
  kind: string;
  /** The observer, by their membership */
  membershipId: string | number;
  /** Its title */
  title: string;
};

/** A new task list (A-31) */
export type TaskListDraftInput = {
  /** Chosen by the client for this list; sent again, it gives the first answer again */
  idempotencyKey: string | number;
  /** Its lines, in order; at most 200 */
  items: Array<TaskListItemInput>;
  /** What it is called; at most 100 characters */
  title: string;
};

/** A line to be put on a task list: an item of the ledger, or one of its referrals */
export type TaskListItemInput = {
  /** The item of the ledger; not needed beside a referral */
  issueId?: string | number | null | undefined;
  /** A note; at most 500 characters */
  note?: string | null | undefined;
  /** The referral */
  referralId?: string | number | null | undefined;
};

/** A draft of a task list, written anew */
export type TaskListSaveInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Its lines, all of them, in order; at most 200 */
  items: Array<TaskListItemInput>;
  /** The task list */
  taskListId: string | number;
  /** What it is called; at most 100 characters */
  title: string;
};

/** Where a task list (任务清单) stands */
export type TaskListState =
  /** Closed (已办结) */
  | 'CLOSED'
  /** Draft (草稿) */
  | 'DRAFT'
  /** Issued (办理中) */
  | 'ISSUED';

/** Why it is sent back or cancelled */
export type TaskReasonInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** Why */
  reason: string;
  /** The commission */
  taskId: string | number;
};

/** What was found */
export type TaskReportInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** What was found */
  finding: string;
  /** The same key and input give the first answer again */
  idempotencyKey?: string | number | null | undefined;
  /** The commission */
  taskId: string | number;
};

/** Where a commission (委托事项) stands */
export type TaskState =
  /** In hand (办理中) */
  | 'ASSIGNED'
  /** Cancelled (已取消) */
  | 'CANCELLED'
  /** Done (已完成) */
  | 'DONE'
  /** Reported (已报告) */
  | 'REPORTED';

/** A transfer to be opened for some minutes */
export type TransferOpenInput = {
  /** What for; it is kept */
  purpose: CluePurpose;
  /** The transfer */
  transferId: string | number;
};

/** The result of what was handed over */
export type TransferResultInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** What its reporter is told */
  released: string;
  /** The result, for those on the case */
  result: string;
  /** The transfer */
  transferId: string | number;
};

/** A letter of transfer */
export type TransferSendInput = {
  /** What the transfer rests on */
  basis: string;
  /** The serious consequences; without them nothing is handed over */
  consequences: string;
  /** Its version last seen; another is refused */
  expectedVersion: number;
  /** The list of materials */
  materials: string;
  /** Evidence of the case that goes with it */
  paperIds?: Array<string | number> | null | undefined;
  /** What is handed over: a restricted matter or an accountability case */
  sourceId: string | number;
  /** A summary */
  summary: string;
};

/** Where a transfer (移交) stands */
export type TransferState =
  /** Received (已签收) */
  | 'RECEIVED'
  /** The result is told (已反馈结果) */
  | 'RESULT'
  /** Sent, to be received (已移交，待签收) */
  | 'SENT';

/** A unit to be entered */
export type UnitCreateInput = {
  /** Chosen by the client; the same key again gives the first answer */
  idempotencyKey: string | number;
  /** Its name, once only in a scheme */
  name: string;
};

/** A check to be asked for */
export type VerificationAssignInput = {
  /** What is to be checked */
  asked: string;
  /** The restricted matter */
  clueId: string | number;
  /** The day by which it is to be reported; Asia/Shanghai */
  dueOn: string;
  /** The same key and input give the first answer again */
  idempotencyKey: string | number;
  /** The observer’s membership */
  membershipId: string | number;
};

/** What an observer found */
export type VerificationReportInput = {
  /** The version last seen; another is refused */
  expectedVersion: number;
  /** What was found */
  finding: string;
  /** The check */
  verificationId: string | number;
};

/** Where a check of a clue (线索核查) stands */
export type VerificationState =
  /** To be checked (待核查) */
  | 'ASSIGNED'
  /** Cancelled (已取消) */
  | 'CANCELLED'
  /** Reported (已报告) */
  | 'REPORTED';

export type ArchiveLineFragment = { id: string, at: string, type: string, label: string, actor: string, text: string | null, subjectId: string, number: string, matter:
    | { __typename: 'Account', id: string }
    | { __typename: 'Accountability', id: string }
    | { __typename: 'Activity', id: string }
    | { __typename: 'Announcement', id: string }
    | { __typename: 'AnswerTemplate', id: string }
    | { __typename: 'Appointment', id: string }
    | { __typename: 'ArchiveSnapshot', id: string }
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Attendance', id: string }
    | { __typename: 'AuthorTalk', id: string }
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'BurdenComplaint', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'Clue', id: string }
    | { __typename: 'CoOpinion', id: string }
    | { __typename: 'CommonIssue', id: string }
    | { __typename: 'ConductCase', id: string }
    | { __typename: 'ConsultationRound', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'Dismissal', id: string }
    | { __typename: 'Dispute', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Excuse', id: string }
    | { __typename: 'ExternalPush', id: string }
    | { __typename: 'Gathering', id: string }
    | { __typename: 'IdentityRequest', id: string }
    | { __typename: 'InformationRequest', id: string }
    | { __typename: 'Instruction', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'LegalHold', id: string }
    | { __typename: 'LookBack', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Nomination', id: string }
    | { __typename: 'Note', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Objection', id: string }
    | { __typename: 'Opinion', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PublicNotice', id: string }
    | { __typename: 'PublicityItem', id: string }
    | { __typename: 'Quota', id: string }
    | { __typename: 'RecruitmentCall', id: string }
    | { __typename: 'Referral', id: string }
    | { __typename: 'Reply', id: string }
    | { __typename: 'RoundOpinion', id: string }
    | { __typename: 'RuleSet', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'StageReport', id: string }
    | { __typename: 'Submission', id: string }
    | { __typename: 'Supervision', id: string }
    | { __typename: 'Support', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'TaskList', id: string }
    | { __typename: 'Transfer', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'Verification', id: string }
   | null };

export type ArchivedEntryQueryVariables = Exact<{
  id: string | number;
  membershipId?: string | number | null | undefined;
}>;


export type ArchivedEntryQuery = { archivedEntry: { hash: string, subjectVersion: number, intact: boolean, entry: { id: string, at: string, type: string, label: string, actor: string, text: string | null, subjectId: string, number: string, matter:
        | { __typename: 'Account', id: string }
        | { __typename: 'Accountability', id: string }
        | { __typename: 'Activity', version: number, subject: string, kindLabel: string, stateLabel: string, heldOn: string, enterprise: string | null, findings: string, id: string, activity_place: string }
        | { __typename: 'Announcement', id: string }
        | { __typename: 'AnswerTemplate', id: string }
        | { __typename: 'Appointment', version: number, stateLabel: string, id: string }
        | { __typename: 'ArchiveSnapshot', id: string }
        | { __typename: 'Attachment', id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'AuthorTalk', id: string }
        | { __typename: 'Bulletin', id: string }
        | { __typename: 'BurdenComplaint', id: string }
        | { __typename: 'Certificate', id: string }
        | { __typename: 'Clue', id: string }
        | { __typename: 'CoOpinion', id: string }
        | { __typename: 'CommonIssue', id: string }
        | { __typename: 'ConductCase', version: number, stateLabel: string, id: string }
        | { __typename: 'ConsultationRound', id: string }
        | { __typename: 'Contact', kindLabel: string, at: string, notes: string | null, id: string }
        | { __typename: 'DataRequest', id: string }
        | { __typename: 'Dismissal', version: number, stateLabel: string, id: string }
        | { __typename: 'Dispute', id: string }
        | { __typename: 'Duty', version: number, label: string, periodLabel: string, stateLabel: string, doneAt: string | null, explanation: string | null, id: string }
        | { __typename: 'Excuse', version: number, stateLabel: string, id: string }
        | { __typename: 'ExternalPush', id: string }
        | { __typename: 'Gathering', version: number, title: string, kindLabel: string, stateLabel: string, startsAt: string, place: string | null, id: string }
        | { __typename: 'IdentityRequest', id: string }
        | { __typename: 'InformationRequest', id: string }
        | { __typename: 'Instruction', id: string }
        | { __typename: 'Issue', version: number, title: string, stateLabel: string, id: string, issue_number: string }
        | { __typename: 'LegalHold', id: string }
        | { __typename: 'LookBack', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Nomination', id: string }
        | { __typename: 'Note', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Objection', id: string }
        | { __typename: 'Opinion', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PublicNotice', id: string }
        | { __typename: 'PublicityItem', id: string }
        | { __typename: 'Quota', id: string }
        | { __typename: 'RecruitmentCall', id: string }
        | { __typename: 'Referral', id: string }
        | { __typename: 'Reply', id: string }
        | { __typename: 'RoundOpinion', id: string }
        | { __typename: 'RuleSet', id: string }
        | { __typename: 'Scheme', id: string }
        | { __typename: 'StageReport', id: string }
        | { __typename: 'Submission', version: number, number: string, typeLabel: string, stateLabel: string, id: string }
        | { __typename: 'Supervision', id: string }
        | { __typename: 'Support', kindLabel: string, givenOn: string, what: string, id: string }
        | { __typename: 'Task', version: number, title: string, kindLabel: string, stateLabel: string, dueOn: string, detail: string, finding: string | null, id: string }
        | { __typename: 'TaskList', id: string }
        | { __typename: 'Transfer', id: string }
        | { __typename: 'Unit', id: string }
        | { __typename: 'Verification', id: string }
       | null } } | null };

export type ClueOffersFragment = { action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> };

export type ClueRowFragment = { id: string, version: number, kind: ClueKind, kindLabel: string, state: ClueState, stateLabel: string, mine: boolean, receipt: string | null, number: string | null, filedAt: string, endedAt: string | null };

export type CaseFieldsFragment = { released: string | null, id: string, version: number, kind: ClueKind, kindLabel: string, state: ClueState, stateLabel: string, mine: boolean, receipt: string | null, number: string | null, filedAt: string, endedAt: string | null, reading: { purpose: string, until: string } | null, accused: { unitId: string | null, unitName: string | null, person: string | null } | null, content: { facts: string | null, happenedOn: string | null, place: string | null } | null, papers: Array<{ id: string, fileName: string | null }> | null, notes: Array<{ id: string, supplied: boolean, text: string | null, at: string }> | null, assessment: { text: string | null, basis: string | null, by: string | null, at: string | null } | null, outcome: { text: string | null, basis: string | null, by: string | null, at: string | null } | null, transfer: { id: string, number: string, stateLabel: string } | null, candidates: Array<{ membershipId: string | null, name: string | null, title: string | null }> | null, timeline: Array<{ id: string, at: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type CluesQueryVariables = Exact<{ [key: string]: never; }>;


export type CluesQuery = { clues: { nodes: Array<{ id: string, version: number, kind: ClueKind, kindLabel: string, state: ClueState, stateLabel: string, mine: boolean, receipt: string | null, number: string | null, filedAt: string, endedAt: string | null }> }, verifications: { nodes: Array<{ id: string, version: number, state: VerificationState, stateLabel: string, dueOn: string, assignedAt: string, reportedAt: string | null, asked: string | null, finding: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> } };

export type ClueCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type ClueCaseQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, released: string | null, version: number, kind: ClueKind, kindLabel: string, state: ClueState, stateLabel: string, mine: boolean, receipt: string | null, number: string | null, filedAt: string, endedAt: string | null, reading: { purpose: string, until: string } | null, accused: { unitId: string | null, unitName: string | null, person: string | null } | null, content: { facts: string | null, happenedOn: string | null, place: string | null } | null, papers: Array<{ id: string, fileName: string | null }> | null, notes: Array<{ id: string, supplied: boolean, text: string | null, at: string }> | null, assessment: { text: string | null, basis: string | null, by: string | null, at: string | null } | null, outcome: { text: string | null, basis: string | null, by: string | null, at: string | null } | null, transfer: { id: string, number: string, stateLabel: string } | null, candidates: Array<{ membershipId: string | null, name: string | null, title: string | null }> | null, timeline: Array<{ id: string, at: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, verifications: { nodes: Array<{ id: string, version: number, state: VerificationState, stateLabel: string, dueOn: string, assignedAt: string, reportedAt: string | null, asked: string | null, finding: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> }, identityRequests: { nodes: Array<{ id: string, version: number, state: IdentityState, stateLabel: string, subjectId: string, purpose: string, reason: string | null, askedAt: string, decidedAt: string | null, until: string, askedBy: { id: string, name: string } | null, clue: { id: string, number: string | null } | null, referral: { id: string, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> } };

export type ClueUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClueUnitsQuery = { units: Array<{ id: string, name: string }> };

export type CheckFieldsFragment = { id: string, version: number, state: VerificationState, stateLabel: string, dueOn: string, assignedAt: string, reportedAt: string | null, asked: string | null, finding: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type IdentityFieldsFragment = { id: string, version: number, state: IdentityState, stateLabel: string, subjectId: string, purpose: string, reason: string | null, askedAt: string, decidedAt: string | null, until: string, askedBy: { id: string, name: string } | null, clue: { id: string, number: string | null } | null, referral: { id: string, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type TransferFieldsFragment = { id: string, version: number, number: string, state: TransferState, stateLabel: string, sentAt: string, receivedAt: string | null, resultAt: string | null, sentBy: string | null, receivedBy: string | null, result: string | null, reading: { purpose: string, until: string } | null, letter: { sourceNumber: string | null, facts: string | null, summary: string | null, consequences: string | null, basis: string | null, materials: string | null, accused: { unitName: string | null, person: string | null } | null } | null, papers: Array<{ id: string, fileName: string | null }> | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type TransfersQueryVariables = Exact<{ [key: string]: never; }>;


export type TransfersQuery = { transfers: { nodes: Array<{ id: string, version: number, number: string, state: TransferState, stateLabel: string, sentAt: string, receivedAt: string | null, resultAt: string | null }> } };

export type TransferSheetQueryVariables = Exact<{
  id: string | number;
}>;


export type TransferSheetQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, version: number, number: string, state: TransferState, stateLabel: string, sentAt: string, receivedAt: string | null, resultAt: string | null, sentBy: string | null, receivedBy: string | null, result: string | null, reading: { purpose: string, until: string } | null, letter: { sourceNumber: string | null, facts: string | null, summary: string | null, consequences: string | null, basis: string | null, materials: string | null, accused: { unitName: string | null, person: string | null } | null } | null, papers: Array<{ id: string, fileName: string | null }> | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }
    | { id: string }
    | { id: string }
   | null };

export type AuthorAskQueryVariables = Exact<{
  id: string | number;
}>;


export type AuthorAskQuery = { identityOffer: { action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> } | null, identityRequests: { nodes: Array<{ id: string, version: number, state: IdentityState, stateLabel: string, subjectId: string, purpose: string, reason: string | null, askedAt: string, decidedAt: string | null, until: string, askedBy: { id: string, name: string } | null, clue: { id: string, number: string | null } | null, referral: { id: string, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> } };

export type IdentitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentitiesQuery = { identityRequests: { nodes: Array<{ id: string, version: number, state: IdentityState, stateLabel: string, subjectId: string, purpose: string, reason: string | null, askedAt: string, decidedAt: string | null, until: string, askedBy: { id: string, name: string } | null, clue: { id: string, number: string | null } | null, referral: { id: string, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> } };

export type AccountabilityFieldsFragment = { id: string, version: number, number: string, state: AccountabilityState, stateLabel: string, openedAt: string, endedAt: string | null, reading: { purpose: string, until: string } | null, issue: { id: string, number: string, title: string } | null, unit: { id: string, name: string } | null, content: { facts: string | null, evidence: string | null } | null, papers: Array<{ id: string, fileName: string | null }> | null, outcome: { text: string | null, basis: string | null, by: string | null, at: string | null } | null, transfer: { id: string, number: string, stateLabel: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type AccountabilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountabilitiesQuery = { accountabilities: { nodes: Array<{ id: string, version: number, number: string, state: AccountabilityState, stateLabel: string, openedAt: string, endedAt: string | null, issue: { id: string, number: string } | null }> } };

export type AccountabilitySheetQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountabilitySheetQuery = { node:
    | { id: string }
    | { id: string, version: number, number: string, state: AccountabilityState, stateLabel: string, openedAt: string, endedAt: string | null, reading: { purpose: string, until: string } | null, issue: { id: string, number: string, title: string } | null, unit: { id: string, name: string } | null, content: { facts: string | null, evidence: string | null } | null, papers: Array<{ id: string, fileName: string | null }> | null, outcome: { text: string | null, basis: string | null, by: string | null, at: string | null } | null, transfer: { id: string, number: string, stateLabel: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type LedgerNumberQueryVariables = Exact<{
  number: string;
}>;


export type LedgerNumberQuery = { issues: { nodes: Array<{ id: string, number: string, title: string }> } };

export type ClueFileMutationVariables = Exact<{
  input: ClueFileInput;
}>;


export type ClueFileMutation = { clueFile: { cursor: string, clue: { id: string, version: number, kind: ClueKind, kindLabel: string, state: ClueState, stateLabel: string, mine: boolean, receipt: string | null, number: string | null, filedAt: string, endedAt: string | null } | null } };

export type ClueSupplyMutationVariables = Exact<{
  input: ClueTextInput;
}>;


export type ClueSupplyMutation = { clueSupply: { cursor: string } };

export type ClueOpenMutationVariables = Exact<{
  input: ClueOpenInput;
}>;


export type ClueOpenMutation = { clueOpen: { cursor: string } };

export type ClueNameAccusedMutationVariables = Exact<{
  input: ClueNameAccusedInput;
}>;


export type ClueNameAccusedMutation = { clueNameAccused: { cursor: string } };

export type ClueInvestigateMutationVariables = Exact<{
  input: ClueInvestigateInput;
}>;


export type ClueInvestigateMutation = { clueInvestigate: { cursor: string } };

export type ClueSetAsideMutationVariables = Exact<{
  input: ClueSetAsideInput;
}>;


export type ClueSetAsideMutation = { clueSetAside: { cursor: string } };

export type ClueNoteMutationVariables = Exact<{
  input: ClueTextInput;
}>;


export type ClueNoteMutation = { clueNote: { cursor: string } };

export type ClueConcludeMutationVariables = Exact<{
  input: ClueConcludeInput;
}>;


export type ClueConcludeMutation = { clueConclude: { cursor: string } };

export type OpinionRestrictMutationVariables = Exact<{
  input: OpinionRestrictInput;
}>;


export type OpinionRestrictMutation = { opinionRestrict: { cursor: string } };

export type TransferSendMutationVariables = Exact<{
  input: TransferSendInput;
}>;


export type TransferSendMutation = { transferSend: { cursor: string } };

export type TransferOpenMutationVariables = Exact<{
  input: TransferOpenInput;
}>;


export type TransferOpenMutation = { transferOpen: { cursor: string } };

export type TransferReceiveMutationVariables = Exact<{
  input: OnTransferInput;
}>;


export type TransferReceiveMutation = { transferReceive: { cursor: string } };

export type TransferResultMutationVariables = Exact<{
  input: TransferResultInput;
}>;


export type TransferResultMutation = { transferResult: { cursor: string } };

export type IdentityAskMutationVariables = Exact<{
  input: IdentityAskInput;
}>;


export type IdentityAskMutation = { identityAsk: { cursor: string } };

export type IdentityGrantMutationVariables = Exact<{
  input: IdentityDecideInput;
}>;


export type IdentityGrantMutation = { identityGrant: { cursor: string } };

export type IdentityRefuseMutationVariables = Exact<{
  input: IdentityDecideInput;
}>;


export type IdentityRefuseMutation = { identityRefuse: { cursor: string } };

export type IdentityRevealMutationVariables = Exact<{
  input: OnIdentityRequestInput;
}>;


export type IdentityRevealMutation = { identityReveal: { cursor: string, people: Array<{ name: string, title: string, phone: string | null }> } };

export type VerificationAssignMutationVariables = Exact<{
  input: VerificationAssignInput;
}>;


export type VerificationAssignMutation = { verificationAssign: { cursor: string } };

export type VerificationReportMutationVariables = Exact<{
  input: VerificationReportInput;
}>;


export type VerificationReportMutation = { verificationReport: { cursor: string } };

export type VerificationCancelMutationVariables = Exact<{
  input: OnVerificationInput;
}>;


export type VerificationCancelMutation = { verificationCancel: { cursor: string } };

export type AccountabilityOpenMutationVariables = Exact<{
  input: AccountabilityOpenInput;
}>;


export type AccountabilityOpenMutation = { accountabilityOpen: { cursor: string, accountability: { id: string, version: number } } };

export type AccountabilityReadMutationVariables = Exact<{
  input: AccountabilityReadInput;
}>;


export type AccountabilityReadMutation = { accountabilityRead: { cursor: string } };

export type AccountabilityConcludeMutationVariables = Exact<{
  input: AccountabilityConcludeInput;
}>;


export type AccountabilityConcludeMutation = { accountabilityConclude: { cursor: string } };

export type OpinionClassifyMutationVariables = Exact<{
  input: OpinionClassifyInput;
}>;


export type OpinionClassifyMutation = { opinionClassify: { cursor: string, opinion: { identityShown: boolean | null, id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type OpinionIdentityMutationVariables = Exact<{
  input: OpinionIdentityInput;
}>;


export type OpinionIdentityMutation = { opinionIdentity: { cursor: string, opinion: { identityShown: boolean | null, id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type MarkedFilesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MarkedFilesQuery = { markedFiles: { nodes: Array<{ id: string, at: string, by: string, role: string, found: string, address: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeadlineWholeFragment = { version: number, pausedAt: string | null, pauseReason: string | null, pausedDays: number, id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null, rungs: Array<{ at: string, label: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type PausePreviewQueryVariables = Exact<{
  id: string | number;
  until?: string | null | undefined;
}>;


export type PausePreviewQuery = { clockPausePreview: { dueBefore: string, dueAfter: string, workingDays: number, provisional: boolean, sentence: string } };

export type ClockPauseMutationVariables = Exact<{
  input: ClockPauseInput;
}>;


export type ClockPauseMutation = { clockPause: { cursor: string, deadline: { version: number, pausedAt: string | null, pauseReason: string | null, pausedDays: number, id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null, rungs: Array<{ at: string, label: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type ClockResumeMutationVariables = Exact<{
  input: ClockResumeInput;
}>;


export type ClockResumeMutation = { clockResume: { cursor: string, deadline: { version: number, pausedAt: string | null, pauseReason: string | null, pausedDays: number, id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null, rungs: Array<{ at: string, label: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type MatterNotesQueryVariables = Exact<{
  id: string | number;
}>;


export type MatterNotesQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, internalNotes: Array<{ id: string, text: string, at: string, by: string | null }> | null, noteOffer: { action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, internalNotes: Array<{ id: string, text: string, at: string, by: string | null }> | null, noteOffer: { action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type NoteWriteMutationVariables = Exact<{
  input: NoteWriteInput;
}>;


export type NoteWriteMutation = { noteWrite: { cursor: string, note: { id: string, text: string, at: string, by: string | null } } };

export type PresenceSubscriptionVariables = Exact<{
  subjectId: string | number;
  drafting: boolean;
}>;


export type PresenceSubscription = { presence: { subjectId: string, people: Array<{ membershipId: string, name: string, drafting: boolean }> } };

export type ReferralTemplatesQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralTemplatesQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, answerTemplates: Array<{ id: string, title: string, text: string, answerClass: { id: string, label: string } | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AnswerTemplatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AnswerTemplatesQuery = { answerTemplates: { nodes: Array<{ id: string, version: number, title: string, text: string, state: AnswerTemplateState, stateLabel: string, answerClassCode: string | null, answerClass: { id: string, label: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TemplateWholeFragment = { id: string, version: number, title: string, text: string, state: AnswerTemplateState, stateLabel: string, answerClassCode: string | null, answerClass: { id: string, label: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type TemplateSettingQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateSettingQuery = { viewer: { scheme: { id: string, templateOffers: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, templatePlaceholders: Array<{ key: Placeholder, written: string, label: string }>, rules: { version: number, answerClasses: Array<{ id: string, code: string, label: string }> } } | null } | null };

export type AnswerTemplateAddMutationVariables = Exact<{
  input: AnswerTemplateAddInput;
}>;


export type AnswerTemplateAddMutation = { answerTemplateAdd: { cursor: string, answerTemplate: { id: string, version: number, title: string, text: string, state: AnswerTemplateState, stateLabel: string, answerClassCode: string | null, answerClass: { id: string, label: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type AnswerTemplateEditMutationVariables = Exact<{
  input: AnswerTemplateEditInput;
}>;


export type AnswerTemplateEditMutation = { answerTemplateEdit: { cursor: string, answerTemplate: { id: string, version: number, title: string, text: string, state: AnswerTemplateState, stateLabel: string, answerClassCode: string | null, answerClass: { id: string, label: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type AnswerTemplateRetireMutationVariables = Exact<{
  input: OnAnswerTemplateInput;
}>;


export type AnswerTemplateRetireMutation = { answerTemplateRetire: { cursor: string, answerTemplate: { id: string, version: number, title: string, text: string, state: AnswerTemplateState, stateLabel: string, answerClassCode: string | null, answerClass: { id: string, label: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type PrintedSlipQueryVariables = Exact<{
  id: string | number;
}>;


export type PrintedSlipQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, number: string, version: number, issuedAt: string, confidentiality: Confidentiality, requirement: string | null, authorsShown: Array<string> | null, unit: { id: string, name: string }, coUnits: Array<{ id: string, name: string }>, issue: { id: string, version: number, number: string, title: string } | null, deadline: { id: string, dueOn: string, provisional: boolean, explain: { clause: string, from: string, workingDays: number } } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, viewer: { scheme: { id: string, name: string, observerTitle: string, documentTitle: string, rules: { version: number, legalBases: Array<{ code: string, label: string }> } } | null } | null };

export type PrintedLetterQueryVariables = Exact<{
  id: string | number;
}>;


export type PrintedLetterQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, letterNumber: string | null, version: number, releasedAt: string | null, signedBy: string | null, text: string, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectifiedLabel: string | null, evidence: string | null, answerClass: { id: string, label: string, requiresReason: boolean } | null, unit: { id: string, name: string }, coUnits: Array<{ id: string, name: string }>, referral: { id: string, version: number, number: string, issue: { id: string, version: number, number: string, title: string } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, viewer: { scheme: { id: string, name: string, observerTitle: string, documentTitle: string, rules: { version: number, legalBases: Array<{ code: string, label: string }> } } | null } | null };

export type SlipFragment = { number: string, version: number, issuedAt: string, confidentiality: Confidentiality, requirement: string | null, authorsShown: Array<string> | null, unit: { id: string, name: string }, coUnits: Array<{ id: string, name: string }>, issue: { id: string, version: number, number: string, title: string } | null, deadline: { id: string, dueOn: string, provisional: boolean, explain: { clause: string, from: string, workingDays: number } } | null };

export type LetterFragment = { letterNumber: string | null, version: number, releasedAt: string | null, signedBy: string | null, text: string, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectifiedLabel: string | null, evidence: string | null, answerClass: { id: string, label: string, requiresReason: boolean } | null, unit: { id: string, name: string }, coUnits: Array<{ id: string, name: string }>, referral: { id: string, version: number, number: string, issue: { id: string, version: number, number: string, title: string } | null } | null };

export type SessionVerifyMutationVariables = Exact<{
  input: SessionVerifyInput;
}>;


export type SessionVerifyMutation = { sessionVerify: { viewer: { home: Home, mustChangePassword: boolean, mustEnrol: boolean, person: { id: string, name: string } } } };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { viewer: { mustEnrol: boolean, account: { username: string, passwordChangedAt: string, passwordEndsAt: string, secondFactorAsked: boolean, secondFactor: { since: string, recoveryCodesLeft: number } | null, sessions: Array<{ id: string, current: boolean, since: string, seenAt: string, endsAt: string, address: string | null, device: string | null, title: string }> } } | null };

export type SecondFactorBeginMutationVariables = Exact<{
  input: SecondFactorBeginInput;
}>;


export type SecondFactorBeginMutation = { secondFactorBegin: { secret: string, ticket: string, qr: { size: number, path: string } } };

export type SecondFactorConfirmMutationVariables = Exact<{
  input: SecondFactorConfirmInput;
}>;


export type SecondFactorConfirmMutation = { secondFactorConfirm: { recoveryCodes: Array<string> } };

export type SecondFactorRenewCodesMutationVariables = Exact<{
  input: SecondFactorCodeInput;
}>;


export type SecondFactorRenewCodesMutation = { secondFactorRenewCodes: { recoveryCodes: Array<string> } };

export type SecondFactorRemoveMutationVariables = Exact<{
  input: SecondFactorCodeInput;
}>;


export type SecondFactorRemoveMutation = { secondFactorRemove: { viewer: { home: Home } } };

export type SessionEndMutationVariables = Exact<{
  input: SessionEndInput;
}>;


export type SessionEndMutation = { sessionEnd: { viewer: { home: Home } } };

export type ActivityFieldsFragment = { id: string, version: number, kind: string, kindLabel: string, heldOn: string, place: string, subject: string, reached: number | null, enterprise: string | null, enterpriseWithheld: boolean, overCapReason: string | null, notes: string, findings: string, report: string, state: ActivityState, stateLabel: string, submissions: Array<{ id: string, version: number, number: string }>, corrections: Array<{ at: string, reason: string, was: Array<{ field: string, said: string | null }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> };

export type GatheringRowFragment = { id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, targetUnit: { id: string, name: string } | null };

export type AttendanceLineFragment = { id: string, version: number, capacityLabel: string, state: AttendanceState, stateLabel: string, signedByLabel: string | null, signedInAt: string | null, leaveReason: string | null, correctionReason: string | null, person: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> };

export type TaskFieldsFragment = { id: string, version: number, kindLabel: string, title: string, detail: string, dueOn: string, state: TaskState, stateLabel: string, overdue: boolean, finding: string | null, returnReason: string | null, cancelReason: string | null, concernedUnit: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> };

export type OwnActivitiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnActivitiesQuery = { activities: { nodes: Array<{ id: string, version: number, kind: string, kindLabel: string, heldOn: string, place: string, subject: string, reached: number | null, enterprise: string | null, enterpriseWithheld: boolean, overCapReason: string | null, notes: string, findings: string, report: string, state: ActivityState, stateLabel: string, submissions: Array<{ id: string, version: number, number: string }>, corrections: Array<{ at: string, reason: string, was: Array<{ field: string, said: string | null }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { scheme: { id: string, rules: { textLimit: number, activityKinds: Array<{ code: string, label: string, hint: string | null }> } } | null } | null };

export type OwnInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnInvitationsQuery = { gatherings: { nodes: Array<{ id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, mine: { id: string, version: number, state: AttendanceState, stateLabel: string } | null, targetUnit: { id: string, name: string } | null }> } };

export type OwnTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTasksQuery = { tasks: { nodes: Array<{ id: string, version: number, kindLabel: string, title: string, detail: string, dueOn: string, state: TaskState, stateLabel: string, overdue: boolean, finding: string | null, returnReason: string | null, cancelReason: string | null, concernedUnit: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }> } };

export type OwnVisitsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnVisitsQuery = { activities: { nodes: Array<{ id: string, version: number, heldOn: string, place: string, subject: string, state: ActivityState }> } };

export type OwnGatheringQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnGatheringQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { agenda: string, id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, mine: { id: string, version: number, capacityLabel: string, state: AttendanceState, stateLabel: string, signedByLabel: string | null, signedInAt: string | null, leaveReason: string | null, correctionReason: string | null, person: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } | null, targetUnit: { id: string, name: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ActivityLogMutationVariables = Exact<{
  input: ActivityLogInput;
}>;


export type ActivityLogMutation = { activityLog: { cursor: string, activity: { id: string, version: number, kind: string, kindLabel: string, heldOn: string, place: string, subject: string, reached: number | null, enterprise: string | null, enterpriseWithheld: boolean, overCapReason: string | null, notes: string, findings: string, report: string, state: ActivityState, stateLabel: string, submissions: Array<{ id: string, version: number, number: string }>, corrections: Array<{ at: string, reason: string, was: Array<{ field: string, said: string | null }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } } };

export type ActivityCorrectMutationVariables = Exact<{
  input: ActivityCorrectInput;
}>;


export type ActivityCorrectMutation = { activityCorrect: { cursor: string, activity: { id: string, version: number, kind: string, kindLabel: string, heldOn: string, place: string, subject: string, reached: number | null, enterprise: string | null, enterpriseWithheld: boolean, overCapReason: string | null, notes: string, findings: string, report: string, state: ActivityState, stateLabel: string, submissions: Array<{ id: string, version: number, number: string }>, corrections: Array<{ at: string, reason: string, was: Array<{ field: string, said: string | null }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } } };

export type ActivityWithdrawMutationVariables = Exact<{
  input: ActivityWithdrawInput;
}>;


export type ActivityWithdrawMutation = { activityWithdraw: { cursor: string, activity: { id: string, version: number, kind: string, kindLabel: string, heldOn: string, place: string, subject: string, reached: number | null, enterprise: string | null, enterpriseWithheld: boolean, overCapReason: string | null, notes: string, findings: string, report: string, state: ActivityState, stateLabel: string, submissions: Array<{ id: string, version: number, number: string }>, corrections: Array<{ at: string, reason: string, was: Array<{ field: string, said: string | null }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } } };

export type AttendanceSignInMutationVariables = Exact<{
  input: AttendanceSignInInput;
}>;


export type AttendanceSignInMutation = { attendanceSignIn: { cursor: string, attendance: { id: string, version: number, capacityLabel: string, state: AttendanceState, stateLabel: string, signedByLabel: string | null, signedInAt: string | null, leaveReason: string | null, correctionReason: string | null, person: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } } };

export type AttendanceAskLeaveMutationVariables = Exact<{
  input: AttendanceLeaveInput;
}>;


export type AttendanceAskLeaveMutation = { attendanceAskLeave: { cursor: string, attendance: { id: string, version: number, capacityLabel: string, state: AttendanceState, stateLabel: string, signedByLabel: string | null, signedInAt: string | null, leaveReason: string | null, correctionReason: string | null, person: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } } };

export type AttendanceMarkMutationVariables = Exact<{
  input: AttendanceMarkInput;
}>;


export type AttendanceMarkMutation = { attendanceMark: { cursor: string, attendance: { id: string, version: number, capacityLabel: string, state: AttendanceState, stateLabel: string, signedByLabel: string | null, signedInAt: string | null, leaveReason: string | null, correctionReason: string | null, person: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } } };

export type TaskReportMutationVariables = Exact<{
  input: TaskReportInput;
}>;


export type TaskReportMutation = { taskReport: { cursor: string, task: { id: string, version: number, kindLabel: string, title: string, detail: string, dueOn: string, state: TaskState, stateLabel: string, overdue: boolean, finding: string | null, returnReason: string | null, cancelReason: string | null, concernedUnit: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } } };

export type OfficeGatheringsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OfficeGatheringsQuery = { gatherings: { nodes: Array<{ inviteeCount: number | null, id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, targetUnit: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GatheringOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type GatheringOptionsQuery = { viewer: { membership: { id: string } | null, person: { id: string, name: string }, scheme: { id: string, rules: { gatheringKinds: Array<{ code: string, label: string }> } } | null } | null, observers: { nodes: Array<{ id: string, title: string, person: { id: string, name: string } }> }, units: Array<{ id: string, name: string }> };

export type GatheringSheetQueryVariables = Exact<{
  id: string | number;
  origin: string;
}>;


export type GatheringSheetQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { kind: string, agenda: string, noticedAt: string | null, code: string | null, signInPicture: string | null, inviteeCount: number | null, inviteeIds: Array<string> | null, nonVotingIds: Array<string> | null, convenerId: string | null, id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, convener: { id: string, name: string } | null, attendances: Array<{ id: string, version: number, capacityLabel: string, state: AttendanceState, stateLabel: string, signedByLabel: string | null, signedInAt: string | null, leaveReason: string | null, correctionReason: string | null, person: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }>, advice: Array<{ id: string, version: number, subject: string, findings: string, author: { id: string, name: string } | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, targetUnit: { id: string, name: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type GatheringPlanMutationVariables = Exact<{
  input: GatheringPlanInput;
}>;


export type GatheringPlanMutation = { gatheringPlan: { cursor: string, gathering: { id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, targetUnit: { id: string, name: string } | null } } };

export type GatheringEditMutationVariables = Exact<{
  input: GatheringEditInput;
}>;


export type GatheringEditMutation = { gatheringEdit: { cursor: string, gathering: { id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, targetUnit: { id: string, name: string } | null } } };

export type GatheringInviteMutationVariables = Exact<{
  input: GatheringInviteInput;
}>;


export type GatheringInviteMutation = { gatheringInvite: { cursor: string, gathering: { inviteeCount: number | null, id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, targetUnit: { id: string, name: string } | null } } };

export type GatheringNoticeMutationVariables = Exact<{
  input: OnGatheringInput;
}>;


export type GatheringNoticeMutation = { gatheringNotice: { cursor: string, gathering: { id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, targetUnit: { id: string, name: string } | null } } };

export type GatheringHoldMutationVariables = Exact<{
  input: OnGatheringInput;
}>;


export type GatheringHoldMutation = { gatheringHold: { cursor: string, gathering: { id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, targetUnit: { id: string, name: string } | null } } };

export type GatheringCloseMutationVariables = Exact<{
  input: OnGatheringInput;
}>;


export type GatheringCloseMutation = { gatheringClose: { cursor: string, gathering: { id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, targetUnit: { id: string, name: string } | null } } };

export type GatheringPostponeMutationVariables = Exact<{
  input: GatheringReasonInput;
}>;


export type GatheringPostponeMutation = { gatheringPostpone: { cursor: string, gathering: { id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, targetUnit: { id: string, name: string } | null } } };

export type GatheringCancelMutationVariables = Exact<{
  input: GatheringReasonInput;
}>;


export type GatheringCancelMutation = { gatheringCancel: { cursor: string, gathering: { id: string, version: number, kindLabel: string, regular: boolean, title: string, startsAt: string, place: string | null, link: string | null, state: GatheringState, stateLabel: string, convenedBy: string, reason: string | null, unannounced: boolean, targetUnit: { id: string, name: string } | null } } };

export type ObserverCareQueryVariables = Exact<{
  id: string | number;
}>;


export type ObserverCareQuery = { contacts: { nodes: Array<{ id: string, kindLabel: string, at: string, notes: string | null }> }, contactCount: { thisMonth: number, thisQuarter: number, latestAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean }> }, supports: { nodes: Array<{ id: string, kindLabel: string, givenOn: string, what: string }> }, tasks: { nodes: Array<{ id: string, version: number, kindLabel: string, title: string, detail: string, dueOn: string, state: TaskState, stateLabel: string, overdue: boolean, finding: string | null, returnReason: string | null, cancelReason: string | null, concernedUnit: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }> }, units: Array<{ id: string, name: string }>, viewer: { membership: { id: string, role: Role } | null, scheme: { id: string, rules: { contactKinds: Array<{ code: string, label: string }>, supportKinds: Array<{ code: string, label: string }>, taskKinds: Array<{ code: string, label: string }> } } | null } | null };

export type ContactLogMutationVariables = Exact<{
  input: ContactLogInput;
}>;


export type ContactLogMutation = { contactLog: { cursor: string, contact: { id: string } } };

export type SupportLogMutationVariables = Exact<{
  input: SupportLogInput;
}>;


export type SupportLogMutation = { supportLog: { cursor: string, support: { id: string } } };

export type TaskAssignMutationVariables = Exact<{
  input: TaskAssignInput;
}>;


export type TaskAssignMutation = { taskAssign: { cursor: string, task: { id: string, version: number, kindLabel: string, title: string, detail: string, dueOn: string, state: TaskState, stateLabel: string, overdue: boolean, finding: string | null, returnReason: string | null, cancelReason: string | null, concernedUnit: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } } };

export type TaskAcceptMutationVariables = Exact<{
  input: OnTaskInput;
}>;


export type TaskAcceptMutation = { taskAccept: { cursor: string, task: { id: string, version: number, kindLabel: string, title: string, detail: string, dueOn: string, state: TaskState, stateLabel: string, overdue: boolean, finding: string | null, returnReason: string | null, cancelReason: string | null, concernedUnit: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } } };

export type TaskSendBackMutationVariables = Exact<{
  input: TaskReasonInput;
}>;


export type TaskSendBackMutation = { taskSendBack: { cursor: string, task: { id: string, version: number, kindLabel: string, title: string, detail: string, dueOn: string, state: TaskState, stateLabel: string, overdue: boolean, finding: string | null, returnReason: string | null, cancelReason: string | null, concernedUnit: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } } };

export type TaskCancelMutationVariables = Exact<{
  input: TaskReasonInput;
}>;


export type TaskCancelMutation = { taskCancel: { cursor: string, task: { id: string, version: number, kindLabel: string, title: string, detail: string, dueOn: string, state: TaskState, stateLabel: string, overdue: boolean, finding: string | null, returnReason: string | null, cancelReason: string | null, concernedUnit: { id: string, name: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> } } };

export type IndustryListQueryVariables = Exact<{ [key: string]: never; }>;


export type IndustryListQuery = { viewer: { scheme: { id: string, rules: { textLimit: number, industries: Array<{ code: string, label: string }> } } | null } | null };

export type IndustrySignalsQueryVariables = Exact<{
  quarter: string;
  first: number;
  after?: string | null | undefined;
}>;


export type IndustrySignalsQuery = { industrySignals: { totalCount: number, nodes: Array<{ id: string, version: number, number: string, industryLabel: string | null, signal: string | null, submittedAt: string, author: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AttachmentUploadCreateMutationVariables = Exact<{
  input: AttachmentUploadInput;
}>;


export type AttachmentUploadCreateMutation = { attachmentUploadCreate: { uploadUrl: string, attachment: { id: string }, headers: Array<{ name: string, value: string }> } };

export type AttachmentCompleteMutationVariables = Exact<{
  input: AttachmentCompleteInput;
}>;


export type AttachmentCompleteMutation = { attachmentComplete: { attachment: { id: string, url: string, alt: string, width: number | null, height: number | null } } };

export type PlanWholeFragment = { id: string, version: number, state: PlanState, stateLabel: string, sendBackNote: string | null, approvedBy: string | null, measures: Array<{ what: string, person: string, dueOn: string | null, doneOn: string | null, note: string | null, lateOn: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type CoOpinionWholeFragment = { id: string, version: number, state: CoOpinionState, stateLabel: string, text: string, signedBy: string | null, signedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type StageReportWholeFragment = { id: string, version: number, ordinal: number, state: StageReportState, stateLabel: string, text: string, releasedAt: string | null, passedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type AuthorTalkWholeFragment = { id: string, version: number, state: AuthorTalkState, stateLabel: string, question: string | null, notes: string | null, heldAt: string | null, relayedBy: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type BesidesFragment = { id: string, version: number, awaitedOfMe: CoTask | null, awaitedOfMeLabel: string | null, coHandling: Array<{ awaited: CoTask | null, awaitedLabel: string | null, awaitedSince: string | null, unit: { id: string, name: string }, opinion: { id: string, version: number, state: CoOpinionState, stateLabel: string, text: string, signedBy: string | null, signedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null }> | null, plan: { id: string, version: number, state: PlanState, stateLabel: string, sendBackNote: string | null, approvedBy: string | null, measures: Array<{ what: string, person: string, dueOn: string | null, doneOn: string | null, note: string | null, lateOn: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null, stageReports: Array<{ id: string, version: number, ordinal: number, state: StageReportState, stateLabel: string, text: string, releasedAt: string | null, passedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, talks: Array<{ id: string, version: number, state: AuthorTalkState, stateLabel: string, question: string | null, notes: string | null, heldAt: string | null, relayedBy: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, mayBegin: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type CoOpinionDraftMutationVariables = Exact<{
  input: CoOpinionDraftInput;
}>;


export type CoOpinionDraftMutation = { coOpinionDraft: { cursor: string, coOpinion: { id: string, version: number, state: CoOpinionState, stateLabel: string, text: string, signedBy: string | null, signedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type CoOpinionSignMutationVariables = Exact<{
  input: OnCoOpinionInput;
}>;


export type CoOpinionSignMutation = { coOpinionSign: { cursor: string, coOpinion: { id: string, version: number, state: CoOpinionState, stateLabel: string, text: string, signedBy: string | null, signedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type PlanDraftMutationVariables = Exact<{
  input: PlanDraftInput;
}>;


export type PlanDraftMutation = { planDraft: { cursor: string, plan: { id: string, version: number, state: PlanState, stateLabel: string, sendBackNote: string | null, approvedBy: string | null, measures: Array<{ what: string, person: string, dueOn: string | null, doneOn: string | null, note: string | null, lateOn: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type PlanSubmitMutationVariables = Exact<{
  input: OnPlanInput;
}>;


export type PlanSubmitMutation = { planSubmit: { cursor: string, plan: { id: string, version: number, state: PlanState, stateLabel: string, sendBackNote: string | null, approvedBy: string | null, measures: Array<{ what: string, person: string, dueOn: string | null, doneOn: string | null, note: string | null, lateOn: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type PlanSendBackMutationVariables = Exact<{
  input: PlanSendBackInput;
}>;


export type PlanSendBackMutation = { planSendBack: { cursor: string, plan: { id: string, version: number, state: PlanState, stateLabel: string, sendBackNote: string | null, approvedBy: string | null, measures: Array<{ what: string, person: string, dueOn: string | null, doneOn: string | null, note: string | null, lateOn: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type PlanApproveMutationVariables = Exact<{
  input: OnPlanInput;
}>;


export type PlanApproveMutation = { planApprove: { cursor: string, plan: { id: string, version: number, state: PlanState, stateLabel: string, sendBackNote: string | null, approvedBy: string | null, measures: Array<{ what: string, person: string, dueOn: string | null, doneOn: string | null, note: string | null, lateOn: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type PlanMeasureDoneMutationVariables = Exact<{
  input: PlanMeasureDoneInput;
}>;


export type PlanMeasureDoneMutation = { planMeasureDone: { cursor: string, plan: { id: string, version: number, state: PlanState, stateLabel: string, sendBackNote: string | null, approvedBy: string | null, measures: Array<{ what: string, person: string, dueOn: string | null, doneOn: string | null, note: string | null, lateOn: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type StageReportDraftMutationVariables = Exact<{
  input: StageReportDraftInput;
}>;


export type StageReportDraftMutation = { stageReportDraft: { cursor: string, stageReport: { id: string, version: number, ordinal: number, state: StageReportState, stateLabel: string, text: string, releasedAt: string | null, passedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type StageReportReleaseMutationVariables = Exact<{
  input: OnStageReportInput;
}>;


export type StageReportReleaseMutation = { stageReportRelease: { cursor: string, stageReport: { id: string, version: number, ordinal: number, state: StageReportState, stateLabel: string, text: string, releasedAt: string | null, passedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type StageReportPassOnMutationVariables = Exact<{
  input: OnStageReportInput;
}>;


export type StageReportPassOnMutation = { stageReportPassOn: { cursor: string, stageReport: { id: string, version: number, ordinal: number, state: StageReportState, stateLabel: string, text: string, releasedAt: string | null, passedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type AuthorTalkAskMutationVariables = Exact<{
  input: AuthorTalkAskInput;
}>;


export type AuthorTalkAskMutation = { authorTalkAsk: { cursor: string, authorTalk: { id: string, version: number, state: AuthorTalkState, stateLabel: string, question: string | null, notes: string | null, heldAt: string | null, relayedBy: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type AuthorTalkRelayMutationVariables = Exact<{
  input: AuthorTalkRelayInput;
}>;


export type AuthorTalkRelayMutation = { authorTalkRelay: { cursor: string, authorTalk: { id: string, version: number, state: AuthorTalkState, stateLabel: string, question: string | null, notes: string | null, heldAt: string | null, relayedBy: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type AuthorTalkLogMutationVariables = Exact<{
  input: AuthorTalkLogInput;
}>;


export type AuthorTalkLogMutation = { authorTalkLog: { cursor: string, authorTalk: { id: string, version: number, state: AuthorTalkState, stateLabel: string, question: string | null, notes: string | null, heldAt: string | null, relayedBy: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type ReplyCountersignMutationVariables = Exact<{
  input: OnReplyInput;
}>;


export type ReplyCountersignMutation = { replyCountersign: { cursor: string, reply: { revision: number, id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null } } };

export type ReplyObjectMutationVariables = Exact<{
  input: ReplyObjectInput;
}>;


export type ReplyObjectMutation = { replyObject: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type DeadlineFieldsFragment = { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null };

export type DeadlineExplanationQueryVariables = Exact<{
  id: string | number;
}>;


export type DeadlineExplanationQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, handOver: { id: string, dueOn: string, explain: { rule: string, clause: string, from: string, workingDays: number, sentence: string, days: Array<{ day: string, working: boolean, count: number | null, plain: boolean, note: string | null }> }, history: Array<{ at: string, kind: string, label: string, dueBefore: string | null, dueAfter: string | null, reason: string | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, deadline: { id: string, dueOn: string, explain: { rule: string, clause: string, from: string, workingDays: number, sentence: string, days: Array<{ day: string, working: boolean, count: number | null, plain: boolean, note: string | null }> }, history: Array<{ at: string, kind: string, label: string, dueBefore: string | null, dueAfter: string | null, reason: string | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, contact: { id: string, dueOn: string, explain: { rule: string, clause: string, from: string, workingDays: number, sentence: string, days: Array<{ day: string, working: boolean, count: number | null, plain: boolean, note: string | null }> }, history: Array<{ at: string, kind: string, label: string, dueBefore: string | null, dueAfter: string | null, reason: string | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type DeadlineExplainedFragment = { id: string, dueOn: string, explain: { rule: string, clause: string, from: string, workingDays: number, sentence: string, days: Array<{ day: string, working: boolean, count: number | null, plain: boolean, note: string | null }> }, history: Array<{ at: string, kind: string, label: string, dueBefore: string | null, dueAfter: string | null, reason: string | null }> };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demo: { now: string, banner: string, people: Array<{ key: string, name: string, title: string, scheme: string, home: Home, host: string }> } | null };

export type DemoNowQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoNowQuery = { demo: { now: string } | null };

export type DemoAdvanceMutationVariables = Exact<{
  input: DemoAdvanceInput;
}>;


export type DemoAdvanceMutation = { demoAdvance: { now: string } };

export type EventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventsSubscription = { events:
    | { __typename: 'Changed', cursor: string, type: string, at: string, actor: string, changed: Array<string>, subject:
        | { __typename: 'Account', id: string }
        | { __typename: 'Accountability', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Announcement', id: string }
        | { __typename: 'AnswerTemplate', id: string }
        | { __typename: 'Appointment', id: string }
        | { __typename: 'ArchiveSnapshot', id: string }
        | { __typename: 'Attachment', id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'AuthorTalk', id: string }
        | { __typename: 'Bulletin', id: string }
        | { __typename: 'BurdenComplaint', id: string }
        | { __typename: 'Certificate', id: string }
        | { __typename: 'Clue', id: string }
        | { __typename: 'CoOpinion', id: string }
        | { __typename: 'CommonIssue', id: string }
        | { __typename: 'ConductCase', id: string }
        | { __typename: 'ConsultationRound', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'DataRequest', id: string }
        | { __typename: 'Dismissal', id: string }
        | { __typename: 'Dispute', version: number, stateLabel: string, decidedAt: string | null, reasons: string | null, id: string, dispute_state: DisputeState }
        | { __typename: 'Duty', id: string }
        | { __typename: 'Excuse', id: string }
        | { __typename: 'ExternalPush', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'IdentityRequest', id: string }
        | { __typename: 'InformationRequest', version: number, stateLabel: string, question: string, answer: string | null, answeredAt: string | null, endedReason: string | null, id: string, request_state: InformationRequestState }
        | { __typename: 'Instruction', id: string }
        | { __typename: 'Issue', version: number, confidentiality: Confidentiality, title: string, category: string, categoryLabel: string, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, id: string, issue_number: string, issue_state: IssueState, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, stateLabel: string, referral_state: ReferralState, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null }
        | { __typename: 'LegalHold', id: string }
        | { __typename: 'LookBack', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Nomination', id: string }
        | { __typename: 'Note', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Objection', id: string }
        | { __typename: 'Opinion', version: number, ordinal: number, confidentiality: Confidentiality, title: string, stateLabel: string, satisfied: boolean | null, id: string, opinion_type: string | null, opinion_typeLabel: string | null, opinion_state: OpinionState, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PublicNotice', id: string }
        | { __typename: 'PublicityItem', id: string }
        | { __typename: 'Quota', id: string }
        | { __typename: 'RecruitmentCall', id: string }
        | { __typename: 'Referral', version: number, confidentiality: Confidentiality, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, id: string, referral_number: string, referral_state: ReferralState, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }
        | { __typename: 'Reply', version: number, ordinal: number, stateLabel: string, signedAt: string | null, releasedAt: string | null, id: string, reply_state: ReplyState }
        | { __typename: 'RoundOpinion', id: string }
        | { __typename: 'RuleSet', id: string }
        | { __typename: 'Scheme', id: string }
        | { __typename: 'StageReport', id: string }
        | { __typename: 'Submission', version: number, number: string, month: string | null, noOpinion: boolean, stateLabel: string, submittedAt: string, id: string, submission_type: string, submission_typeLabel: string, submission_state: SubmissionState, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }
        | { __typename: 'Supervision', id: string }
        | { __typename: 'Support', id: string }
        | { __typename: 'Task', id: string }
        | { __typename: 'TaskList', id: string }
        | { __typename: 'Transfer', id: string }
        | { __typename: 'Unit', id: string }
        | { __typename: 'Verification', id: string }
       }
    | { __typename: 'Gone', cursor: string, goneId: string }
    | { __typename: 'ResyncRequired', cursor: string, reason: string }
   };

export type SubmissionRowFragment = { id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null };

export type OpinionRowFragment = { id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null };

export type IssueRowFragment = { id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null };

export type ReferralRowFragment = { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null };

export type ReplyRowFragment = { id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null };

export type SessionSignInMutationVariables = Exact<{
  input: SessionSignInInput;
}>;


export type SessionSignInMutation = { sessionSignIn: { codeAsked: boolean, viewer: { home: Home, mustChangePassword: boolean, mustEnrol: boolean, person: { id: string, name: string } } | null } };

export type SessionSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionSignOutMutation = { sessionSignOut: boolean };

export type SessionActAsMutationVariables = Exact<{
  input: SessionActAsInput;
}>;


export type SessionActAsMutation = { sessionActAs: { viewer: { home: Home, person: { id: string } } } };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { viewer: { home: Home, mustChangePassword: boolean, person: { id: string } } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { home: Home, places: Array<Place>, mustChangePassword: boolean, mustEnrol: boolean, cursor: string, now: string, person: { id: string, name: string }, membership: { id: string, role: Role, title: string, channel: Channel | null, unit: { id: string, name: string } | null } | null, memberships: Array<{ id: string, title: string, unit: { id: string, name: string } | null }>, scheme: { id: string, name: string, observerTitle: string, trial: boolean } | null } | null, demo: { now: string, banner: string } | null, setup: { needed: boolean }, signOn: { name: string | null, url: string } | null };

export type ClearingFragment = { id: string, version: number, state: IssueState, effect: IssueEffect, effectLabel: string, level: number, highRisk: boolean | null, parkPlan: string | null, parkedUntil: string | null, recurrenceOf: { id: string, version: number, number: string, title: string } | null, supervisions: Array<{ id: string, version: number, state: SupervisionState }> | null, lookBacks: Array<{ id: string, version: number, kind: LookBackKind, state: LookBackState }> | null, clearance: { at: string, by: string, evidence: string | null } | null, clearances: Array<{ id: string, round: number, evidence: string, second: boolean, proposedAt: string, confirmedAt: string | null, lookBackOn: string | null, refusedAt: string | null, refusal: string | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, refusedBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }> }> | null };

export type IssueProposeClearMutationVariables = Exact<{
  input: IssueProposeClearInput;
}>;


export type IssueProposeClearMutation = { issueProposeClear: { cursor: string, issue: { id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, effect: IssueEffect, effectLabel: string, level: number, highRisk: boolean | null, parkPlan: string | null, parkedUntil: string | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, recurrenceOf: { id: string, version: number, number: string, title: string } | null, supervisions: Array<{ id: string, version: number, state: SupervisionState }> | null, lookBacks: Array<{ id: string, version: number, kind: LookBackKind, state: LookBackState }> | null, clearance: { at: string, by: string, evidence: string | null } | null, clearances: Array<{ id: string, round: number, evidence: string, second: boolean, proposedAt: string, confirmedAt: string | null, lookBackOn: string | null, refusedAt: string | null, refusal: string | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, refusedBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }> }> | null } } };

export type IssueRefuseClearMutationVariables = Exact<{
  input: IssueReasonInput;
}>;


export type IssueRefuseClearMutation = { issueRefuseClear: { cursor: string, issue: { id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, effect: IssueEffect, effectLabel: string, level: number, highRisk: boolean | null, parkPlan: string | null, parkedUntil: string | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, recurrenceOf: { id: string, version: number, number: string, title: string } | null, supervisions: Array<{ id: string, version: number, state: SupervisionState }> | null, lookBacks: Array<{ id: string, version: number, kind: LookBackKind, state: LookBackState }> | null, clearance: { at: string, by: string, evidence: string | null } | null, clearances: Array<{ id: string, round: number, evidence: string, second: boolean, proposedAt: string, confirmedAt: string | null, lookBackOn: string | null, refusedAt: string | null, refusal: string | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, refusedBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }> }> | null } } };

export type IssueClearMutationVariables = Exact<{
  input: IssueClearInput;
}>;


export type IssueClearMutation = { issueClear: { cursor: string, issue: { id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, effect: IssueEffect, effectLabel: string, level: number, highRisk: boolean | null, parkPlan: string | null, parkedUntil: string | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, recurrenceOf: { id: string, version: number, number: string, title: string } | null, supervisions: Array<{ id: string, version: number, state: SupervisionState }> | null, lookBacks: Array<{ id: string, version: number, kind: LookBackKind, state: LookBackState }> | null, clearance: { at: string, by: string, evidence: string | null } | null, clearances: Array<{ id: string, round: number, evidence: string, second: boolean, proposedAt: string, confirmedAt: string | null, lookBackOn: string | null, refusedAt: string | null, refusal: string | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, refusedBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }> }> | null } } };

export type IssueParkMutationVariables = Exact<{
  input: IssueParkInput;
}>;


export type IssueParkMutation = { issuePark: { cursor: string, issue: { id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, effect: IssueEffect, effectLabel: string, level: number, highRisk: boolean | null, parkPlan: string | null, parkedUntil: string | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, recurrenceOf: { id: string, version: number, number: string, title: string } | null, supervisions: Array<{ id: string, version: number, state: SupervisionState }> | null, lookBacks: Array<{ id: string, version: number, kind: LookBackKind, state: LookBackState }> | null, clearance: { at: string, by: string, evidence: string | null } | null, clearances: Array<{ id: string, round: number, evidence: string, second: boolean, proposedAt: string, confirmedAt: string | null, lookBackOn: string | null, refusedAt: string | null, refusal: string | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, refusedBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }> }> | null } } };

export type IssueMarkRiskMutationVariables = Exact<{
  input: IssueReasonInput;
}>;


export type IssueMarkRiskMutation = { issueMarkRisk: { cursor: string, issue: { id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, effect: IssueEffect, effectLabel: string, level: number, highRisk: boolean | null, parkPlan: string | null, parkedUntil: string | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, recurrenceOf: { id: string, version: number, number: string, title: string } | null, supervisions: Array<{ id: string, version: number, state: SupervisionState }> | null, lookBacks: Array<{ id: string, version: number, kind: LookBackKind, state: LookBackState }> | null, clearance: { at: string, by: string, evidence: string | null } | null, clearances: Array<{ id: string, round: number, evidence: string, second: boolean, proposedAt: string, confirmedAt: string | null, lookBackOn: string | null, refusedAt: string | null, refusal: string | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, refusedBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }> }> | null } } };

export type LookBackRowFragment = { id: string, version: number, kind: LookBackKind, kindLabel: string, whyLabels: Array<string>, state: LookBackState, stateLabel: string, round: number, issueNumber: string, title: string, problem: string, answer: string, evidence: string, seed: string | null, mine: boolean, visitedOn: string | null, notes: string | null, doneAt: string | null, unit: { id: string, name: string }, reviewer: { id: string, name: string } | null, candidates: Array<{ membershipId: string, name: string }> | null, draw: { id: string, period: string, seed: string, of: number, drawn: number, share: number, redrawn: boolean } | null, issue: { id: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type SupervisionRowFragment = { id: string, version: number, number: string | null, issueNumber: string, title: string, source: SupervisionSource, sourceLabel: string, raised: boolean, requirement: string, state: SupervisionState, stateLabel: string, returns: number, openedAt: string | null, report: string | null, reportedAt: string | null, returnReason: string | null, dropReason: string | null, closedAt: string | null, unit: { id: string, name: string }, reportedBy: { id: string, name: string } | null, issue: { id: string } | null, instruction: { id: string, text: string, givenAt: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type InstructionRowFragment = { id: string, version: number, issueNumber: string | null, figure: string | null, quarter: string | null, text: string, state: InstructionState, stateLabel: string, givenAt: string, note: string | null, director: { id: string, name: string } | null, issue: { id: string, version: number, title: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type FiguresWholeFragment = { from: string, to: string, asOf: string, least: number, groups: Array<{ code: string, label: string, total: number | null, rows: Array<{ code: string, label: string, count: number | null }> }> };

export type BulletinRowFragment = { id: string, version: number, quarter: string, number: string | null, cutOffAt: string, remark: string | null, state: BulletinState, stateLabel: string, publishedAt: string | null, figures: { from: string, to: string, asOf: string, least: number, groups: Array<{ code: string, label: string, total: number | null, rows: Array<{ code: string, label: string, count: number | null }> }> }, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type LookBacksQueryVariables = Exact<{
  where?: LookBackFilter | null | undefined;
}>;


export type LookBacksQuery = { lookBacks: { totalCount: number, nodes: Array<{ id: string, version: number, kind: LookBackKind, kindLabel: string, whyLabels: Array<string>, state: LookBackState, stateLabel: string, round: number, issueNumber: string, title: string, problem: string, answer: string, evidence: string, seed: string | null, mine: boolean, visitedOn: string | null, notes: string | null, doneAt: string | null, unit: { id: string, name: string }, reviewer: { id: string, name: string } | null, candidates: Array<{ membershipId: string, name: string }> | null, draw: { id: string, period: string, seed: string, of: number, drawn: number, share: number, redrawn: boolean } | null, issue: { id: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> } };

export type LookBackDrawsQueryVariables = Exact<{ [key: string]: never; }>;


export type LookBackDrawsQuery = { lookBackDraws: { nodes: Array<{ id: string, period: string, seed: string, share: number, of: number, drawn: number, redrawn: boolean, drawnAt: string }> } };

export type LookBackOkMutationVariables = Exact<{
  input: LookBackFoundInput;
}>;


export type LookBackOkMutation = { lookBackOk: { cursor: string, lookBack: { id: string, version: number, kind: LookBackKind, kindLabel: string, whyLabels: Array<string>, state: LookBackState, stateLabel: string, round: number, issueNumber: string, title: string, problem: string, answer: string, evidence: string, seed: string | null, mine: boolean, visitedOn: string | null, notes: string | null, doneAt: string | null, unit: { id: string, name: string }, reviewer: { id: string, name: string } | null, candidates: Array<{ membershipId: string, name: string }> | null, draw: { id: string, period: string, seed: string, of: number, drawn: number, share: number, redrawn: boolean } | null, issue: { id: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type LookBackReboundMutationVariables = Exact<{
  input: LookBackFoundInput;
}>;


export type LookBackReboundMutation = { lookBackRebound: { cursor: string, lookBack: { id: string, version: number, kind: LookBackKind, kindLabel: string, whyLabels: Array<string>, state: LookBackState, stateLabel: string, round: number, issueNumber: string, title: string, problem: string, answer: string, evidence: string, seed: string | null, mine: boolean, visitedOn: string | null, notes: string | null, doneAt: string | null, unit: { id: string, name: string }, reviewer: { id: string, name: string } | null, candidates: Array<{ membershipId: string, name: string }> | null, draw: { id: string, period: string, seed: string, of: number, drawn: number, share: number, redrawn: boolean } | null, issue: { id: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type LookBackAssignMutationVariables = Exact<{
  input: LookBackAssignInput;
}>;


export type LookBackAssignMutation = { lookBackAssign: { cursor: string, lookBack: { id: string, version: number, kind: LookBackKind, kindLabel: string, whyLabels: Array<string>, state: LookBackState, stateLabel: string, round: number, issueNumber: string, title: string, problem: string, answer: string, evidence: string, seed: string | null, mine: boolean, visitedOn: string | null, notes: string | null, doneAt: string | null, unit: { id: string, name: string }, reviewer: { id: string, name: string } | null, candidates: Array<{ membershipId: string, name: string }> | null, draw: { id: string, period: string, seed: string, of: number, drawn: number, share: number, redrawn: boolean } | null, issue: { id: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type LookBackDrawMutationVariables = Exact<{
  input: LookBackDrawInput;
}>;


export type LookBackDrawMutation = { lookBackDraw: { cursor: string, lookBack: { id: string, version: number, kind: LookBackKind, kindLabel: string, whyLabels: Array<string>, state: LookBackState, stateLabel: string, round: number, issueNumber: string, title: string, problem: string, answer: string, evidence: string, seed: string | null, mine: boolean, visitedOn: string | null, notes: string | null, doneAt: string | null, unit: { id: string, name: string }, reviewer: { id: string, name: string } | null, candidates: Array<{ membershipId: string, name: string }> | null, draw: { id: string, period: string, seed: string, of: number, drawn: number, share: number, redrawn: boolean } | null, issue: { id: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type SupervisionsQueryVariables = Exact<{
  where?: SupervisionFilter | null | undefined;
}>;


export type SupervisionsQuery = { supervisions: { totalCount: number, nodes: Array<{ id: string, version: number, number: string | null, issueNumber: string, title: string, source: SupervisionSource, sourceLabel: string, raised: boolean, requirement: string, state: SupervisionState, stateLabel: string, returns: number, openedAt: string | null, report: string | null, reportedAt: string | null, returnReason: string | null, dropReason: string | null, closedAt: string | null, unit: { id: string, name: string }, reportedBy: { id: string, name: string } | null, issue: { id: string } | null, instruction: { id: string, text: string, givenAt: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> } };

export type InstructionsQueryVariables = Exact<{ [key: string]: never; }>;


export type InstructionsQuery = { instructions: { nodes: Array<{ id: string, version: number, issueNumber: string | null, figure: string | null, quarter: string | null, text: string, state: InstructionState, stateLabel: string, givenAt: string, note: string | null, director: { id: string, name: string } | null, issue: { id: string, version: number, title: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> } };

export type SupervisionOpenMutationVariables = Exact<{
  input: SupervisionOpenInput;
}>;


export type SupervisionOpenMutation = { supervisionOpen: { cursor: string, supervision: { id: string, version: number, number: string | null, issueNumber: string, title: string, source: SupervisionSource, sourceLabel: string, raised: boolean, requirement: string, state: SupervisionState, stateLabel: string, returns: number, openedAt: string | null, report: string | null, reportedAt: string | null, returnReason: string | null, dropReason: string | null, closedAt: string | null, unit: { id: string, name: string }, reportedBy: { id: string, name: string } | null, issue: { id: string } | null, instruction: { id: string, text: string, givenAt: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type SupervisionNotifyMutationVariables = Exact<{
  input: SupervisionNotifyInput;
}>;


export type SupervisionNotifyMutation = { supervisionNotify: { cursor: string, supervision: { id: string, version: number, number: string | null, issueNumber: string, title: string, source: SupervisionSource, sourceLabel: string, raised: boolean, requirement: string, state: SupervisionState, stateLabel: string, returns: number, openedAt: string | null, report: string | null, reportedAt: string | null, returnReason: string | null, dropReason: string | null, closedAt: string | null, unit: { id: string, name: string }, reportedBy: { id: string, name: string } | null, issue: { id: string } | null, instruction: { id: string, text: string, givenAt: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type SupervisionDropMutationVariables = Exact<{
  input: SupervisionReasonInput;
}>;


export type SupervisionDropMutation = { supervisionDrop: { cursor: string, supervision: { id: string, version: number, number: string | null, issueNumber: string, title: string, source: SupervisionSource, sourceLabel: string, raised: boolean, requirement: string, state: SupervisionState, stateLabel: string, returns: number, openedAt: string | null, report: string | null, reportedAt: string | null, returnReason: string | null, dropReason: string | null, closedAt: string | null, unit: { id: string, name: string }, reportedBy: { id: string, name: string } | null, issue: { id: string } | null, instruction: { id: string, text: string, givenAt: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type SupervisionReportMutationVariables = Exact<{
  input: SupervisionReportInput;
}>;


export type SupervisionReportMutation = { supervisionReport: { cursor: string, supervision: { id: string, version: number, number: string | null, issueNumber: string, title: string, source: SupervisionSource, sourceLabel: string, raised: boolean, requirement: string, state: SupervisionState, stateLabel: string, returns: number, openedAt: string | null, report: string | null, reportedAt: string | null, returnReason: string | null, dropReason: string | null, closedAt: string | null, unit: { id: string, name: string }, reportedBy: { id: string, name: string } | null, issue: { id: string } | null, instruction: { id: string, text: string, givenAt: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type SupervisionAcceptMutationVariables = Exact<{
  input: OnSupervisionInput;
}>;


export type SupervisionAcceptMutation = { supervisionAccept: { cursor: string, supervision: { id: string, version: number, number: string | null, issueNumber: string, title: string, source: SupervisionSource, sourceLabel: string, raised: boolean, requirement: string, state: SupervisionState, stateLabel: string, returns: number, openedAt: string | null, report: string | null, reportedAt: string | null, returnReason: string | null, dropReason: string | null, closedAt: string | null, unit: { id: string, name: string }, reportedBy: { id: string, name: string } | null, issue: { id: string } | null, instruction: { id: string, text: string, givenAt: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type SupervisionSendBackMutationVariables = Exact<{
  input: SupervisionReasonInput;
}>;


export type SupervisionSendBackMutation = { supervisionSendBack: { cursor: string, supervision: { id: string, version: number, number: string | null, issueNumber: string, title: string, source: SupervisionSource, sourceLabel: string, raised: boolean, requirement: string, state: SupervisionState, stateLabel: string, returns: number, openedAt: string | null, report: string | null, reportedAt: string | null, returnReason: string | null, dropReason: string | null, closedAt: string | null, unit: { id: string, name: string }, reportedBy: { id: string, name: string } | null, issue: { id: string } | null, instruction: { id: string, text: string, givenAt: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type InstructionGiveMutationVariables = Exact<{
  input: InstructionGiveInput;
}>;


export type InstructionGiveMutation = { instructionGive: { cursor: string, instruction: { id: string, version: number, issueNumber: string | null, figure: string | null, quarter: string | null, text: string, state: InstructionState, stateLabel: string, givenAt: string, note: string | null, director: { id: string, name: string } | null, issue: { id: string, version: number, title: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type InstructionNoteMutationVariables = Exact<{
  input: InstructionNoteInput;
}>;


export type InstructionNoteMutation = { instructionNote: { cursor: string, instruction: { id: string, version: number, issueNumber: string | null, figure: string | null, quarter: string | null, text: string, state: InstructionState, stateLabel: string, givenAt: string, note: string | null, director: { id: string, name: string } | null, issue: { id: string, version: number, title: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type FiguresQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type FiguresQuery = { figures: { from: string, to: string, asOf: string, least: number, groups: Array<{ code: string, label: string, total: number | null, rows: Array<{ code: string, label: string, count: number | null }> }> } };

export type BulletinsQueryVariables = Exact<{ [key: string]: never; }>;


export type BulletinsQuery = { bulletins: { nodes: Array<{ id: string, version: number, quarter: string, number: string | null, cutOffAt: string, remark: string | null, state: BulletinState, stateLabel: string, publishedAt: string | null, figures: { from: string, to: string, asOf: string, least: number, groups: Array<{ code: string, label: string, total: number | null, rows: Array<{ code: string, label: string, count: number | null }> }> }, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> } };

export type BulletinPublishMutationVariables = Exact<{
  input: BulletinPublishInput;
}>;


export type BulletinPublishMutation = { bulletinPublish: { cursor: string, bulletin: { id: string, version: number, quarter: string, number: string | null, cutOffAt: string, remark: string | null, state: BulletinState, stateLabel: string, publishedAt: string | null, figures: { from: string, to: string, asOf: string, least: number, groups: Array<{ code: string, label: string, total: number | null, rows: Array<{ code: string, label: string, count: number | null }> }> }, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type MergeTargetsQueryVariables = Exact<{
  text: string;
}>;


export type MergeTargetsQuery = { issues: { nodes: Array<{ id: string, version: number, number: string, title: string, state: IssueState, stateLabel: string }> } };

export type MergeTargetFragment = { id: string, version: number, number: string, title: string, state: IssueState, stateLabel: string };

export type MergedPiecesQueryVariables = Exact<{
  id: string | number;
}>;


export type MergedPiecesQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { version: number, supplements: Array<string> | null, id: string, mergedInto: { id: string, version: number, number: string, title: string } | null, partedFrom: { id: string, version: number, number: string, title: string } | null, pieces: Array<{ id: string, opinion: { id: string, version: number, title: string, state: OpinionState, stateLabel: string, submission: { id: string, version: number, number: string, author: { id: string, name: string } | null } | null } | null, issue: { id: string, version: number, number: string, title: string, state: IssueState, stateLabel: string } | null, unmerge: { action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> } | null }> | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type OpinionMergeMutationVariables = Exact<{
  input: OpinionMergeInput;
}>;


export type OpinionMergeMutation = { opinionMerge: { cursor: string, opinion: { id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, issue: { id: string, version: number, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type OpinionUnmergeMutationVariables = Exact<{
  input: OpinionUnmergeInput;
}>;


export type OpinionUnmergeMutation = { opinionUnmerge: { cursor: string, opinion: { id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, issue: { id: string, version: number, number: string } | null, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type OpinionSplitMutationVariables = Exact<{
  input: OpinionSplitInput;
}>;


export type OpinionSplitMutation = { opinionSplit: { cursor: string, opinion: { id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, parts: Array<{ id: string, version: number, title: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type OpinionUndoMutationVariables = Exact<{
  input: OpinionUndoInput;
}>;


export type OpinionUndoMutation = { opinionUndo: { cursor: string, opinion: { id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type IssueMergeMutationVariables = Exact<{
  input: IssueMergeInput;
}>;


export type IssueMergeMutation = { issueMerge: { cursor: string, issue: { id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null } } };

export type IssueUnmergeMutationVariables = Exact<{
  input: IssueUnmergeInput;
}>;


export type IssueUnmergeMutation = { issueUnmerge: { cursor: string, issue: { id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null } } };

export type SimilarRowFragment = { score: number, scoreLabel: string, because: Array<string>, recurrence: boolean, issue: { id: string, version: number, number: string, title: string, problem: string, state: IssueState, stateLabel: string, registeredAt: string | null } | null, opinion: { id: string, version: number, title: string, problem: string, state: OpinionState, stateLabel: string, submission: { id: string, version: number, number: string } | null } | null };

export type SuggestedRowFragment = { score: number, because: string, unit: { id: string, name: string } };

export type SimilarToOpinionQueryVariables = Exact<{
  id: string | number;
}>;


export type SimilarToOpinionQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { version: number, id: string, similar: Array<{ score: number, scoreLabel: string, because: Array<string>, recurrence: boolean, issue: { id: string, version: number, number: string, title: string, problem: string, state: IssueState, stateLabel: string, registeredAt: string | null } | null, opinion: { id: string, version: number, title: string, problem: string, state: OpinionState, stateLabel: string, submission: { id: string, version: number, number: string } | null } | null }> | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SimilarToIssueQueryVariables = Exact<{
  id: string | number;
}>;


export type SimilarToIssueQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { version: number, id: string, similar: Array<{ score: number, scoreLabel: string, because: Array<string>, recurrence: boolean, issue: { id: string, version: number, number: string, title: string, problem: string, state: IssueState, stateLabel: string, registeredAt: string | null } | null, opinion: { id: string, version: number, title: string, problem: string, state: OpinionState, stateLabel: string, submission: { id: string, version: number, number: string } | null } | null }> | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SuggestedForIssueQueryVariables = Exact<{
  id: string | number;
}>;


export type SuggestedForIssueQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { version: number, id: string, suggestedUnits: Array<{ score: number, because: string, unit: { id: string, name: string } }> | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type IssueLinkRecurrenceMutationVariables = Exact<{
  input: IssueRecurrenceInput;
}>;


export type IssueLinkRecurrenceMutation = { issueLinkRecurrence: { cursor: string, issue: { id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, effect: IssueEffect, effectLabel: string, level: number, highRisk: boolean | null, parkPlan: string | null, parkedUntil: string | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, recurrenceOf: { id: string, version: number, number: string, title: string } | null, supervisions: Array<{ id: string, version: number, state: SupervisionState }> | null, lookBacks: Array<{ id: string, version: number, kind: LookBackKind, state: LookBackState }> | null, clearance: { at: string, by: string, evidence: string | null } | null, clearances: Array<{ id: string, round: number, evidence: string, second: boolean, proposedAt: string, confirmedAt: string | null, lookBackOn: string | null, refusedAt: string | null, refusal: string | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, refusedBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }> }> | null } } };

export type CommonRowFragment = { id: string, version: number, title: string, state: CommonIssueState, stateLabel: string, authorCount: number, reason: string | null, decidedAt: string | null };

export type CommonOfIssueQueryVariables = Exact<{
  id: string | number;
}>;


export type CommonOfIssueQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { version: number, id: string, common: { id: string, version: number, title: string, state: CommonIssueState, stateLabel: string, authorCount: number, reason: string | null, decidedAt: string | null, decidedBy: { id: string, name: string } | null, issues: Array<{ id: string, version: number, number: string, title: string, state: IssueState, stateLabel: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type CommonIssueConfirmMutationVariables = Exact<{
  input: CommonIssueConfirmInput;
}>;


export type CommonIssueConfirmMutation = { commonIssueConfirm: { cursor: string, commonIssue: { id: string, version: number, title: string, state: CommonIssueState, stateLabel: string, authorCount: number, reason: string | null, decidedAt: string | null } } };

export type CommonIssueDismissMutationVariables = Exact<{
  input: CommonIssueDismissInput;
}>;


export type CommonIssueDismissMutation = { commonIssueDismiss: { cursor: string, commonIssue: { id: string, version: number, title: string, state: CommonIssueState, stateLabel: string, authorCount: number, reason: string | null, decidedAt: string | null } } };

export type NoticeCountQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeCountQuery = { viewer: { unreadNotices: number, noticesToAcknowledge: number, membership: { id: string } | null } | null };

export type NoticeRowFragment = { id: string, kind: NoticeKind, kindLabel: string, label: string, text: string | null, subjectId: string, happenedAt: string, deliveredAt: string | null, readAt: string | null, mustAcknowledge: boolean, acknowledgedAt: string | null, subject:
    | { __typename: 'Account', id: string }
    | { __typename: 'Accountability', id: string }
    | { __typename: 'Activity', id: string }
    | { __typename: 'Announcement', title: string, id: string, body: string }
    | { __typename: 'AnswerTemplate', id: string }
    | { __typename: 'Appointment', id: string }
    | { __typename: 'ArchiveSnapshot', id: string }
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Attendance', id: string }
    | { __typename: 'AuthorTalk', id: string }
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'BurdenComplaint', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'Clue', id: string }
    | { __typename: 'CoOpinion', id: string }
    | { __typename: 'CommonIssue', id: string }
    | { __typename: 'ConductCase', id: string }
    | { __typename: 'ConsultationRound', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'Dismissal', id: string }
    | { __typename: 'Dispute', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Excuse', id: string }
    | { __typename: 'ExternalPush', id: string }
    | { __typename: 'Gathering', id: string }
    | { __typename: 'IdentityRequest', id: string }
    | { __typename: 'InformationRequest', id: string }
    | { __typename: 'Instruction', id: string }
    | { __typename: 'Issue', number: string, title: string, id: string }
    | { __typename: 'LegalHold', id: string }
    | { __typename: 'LookBack', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Nomination', id: string }
    | { __typename: 'Note', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Objection', id: string }
    | { __typename: 'Opinion', title: string, id: string, submission: { id: string } | null }
    | { __typename: 'Person', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PublicNotice', id: string }
    | { __typename: 'PublicityItem', id: string }
    | { __typename: 'Quota', id: string }
    | { __typename: 'RecruitmentCall', id: string }
    | { __typename: 'Referral', number: string, id: string, issue: { id: string, title: string } | null }
    | { __typename: 'Reply', id: string }
    | { __typename: 'RoundOpinion', id: string }
    | { __typename: 'RuleSet', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'StageReport', id: string }
    | { __typename: 'Submission', number: string, id: string }
    | { __typename: 'Supervision', id: string }
    | { __typename: 'Support', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'TaskList', id: string }
    | { __typename: 'Transfer', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'Verification', id: string }
   | null };

export type NoticesQueryVariables = Exact<{
  unread: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { viewer: { unreadNotices: number, noticesToAcknowledge: number, membership: { id: string } | null } | null, notices: { nodes: Array<{ id: string, kind: NoticeKind, kindLabel: string, label: string, text: string | null, subjectId: string, happenedAt: string, deliveredAt: string | null, readAt: string | null, mustAcknowledge: boolean, acknowledgedAt: string | null, subject:
        | { __typename: 'Account', id: string }
        | { __typename: 'Accountability', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Announcement', title: string, id: string, body: string }
        | { __typename: 'AnswerTemplate', id: string }
        | { __typename: 'Appointment', id: string }
        | { __typename: 'ArchiveSnapshot', id: string }
        | { __typename: 'Attachment', id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'AuthorTalk', id: string }
        | { __typename: 'Bulletin', id: string }
        | { __typename: 'BurdenComplaint', id: string }
        | { __typename: 'Certificate', id: string }
        | { __typename: 'Clue', id: string }
        | { __typename: 'CoOpinion', id: string }
        | { __typename: 'CommonIssue', id: string }
        | { __typename: 'ConductCase', id: string }
        | { __typename: 'ConsultationRound', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'DataRequest', id: string }
        | { __typename: 'Dismissal', id: string }
        | { __typename: 'Dispute', id: string }
        | { __typename: 'Duty', id: string }
        | { __typename: 'Excuse', id: string }
        | { __typename: 'ExternalPush', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'IdentityRequest', id: string }
        | { __typename: 'InformationRequest', id: string }
        | { __typename: 'Instruction', id: string }
        | { __typename: 'Issue', number: string, title: string, id: string }
        | { __typename: 'LegalHold', id: string }
        | { __typename: 'LookBack', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Nomination', id: string }
        | { __typename: 'Note', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Objection', id: string }
        | { __typename: 'Opinion', title: string, id: string, submission: { id: string } | null }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PublicNotice', id: string }
        | { __typename: 'PublicityItem', id: string }
        | { __typename: 'Quota', id: string }
        | { __typename: 'RecruitmentCall', id: string }
        | { __typename: 'Referral', number: string, id: string, issue: { id: string, title: string } | null }
        | { __typename: 'Reply', id: string }
        | { __typename: 'RoundOpinion', id: string }
        | { __typename: 'RuleSet', id: string }
        | { __typename: 'Scheme', id: string }
        | { __typename: 'StageReport', id: string }
        | { __typename: 'Submission', number: string, id: string }
        | { __typename: 'Supervision', id: string }
        | { __typename: 'Support', id: string }
        | { __typename: 'Task', id: string }
        | { __typename: 'TaskList', id: string }
        | { __typename: 'Transfer', id: string }
        | { __typename: 'Unit', id: string }
        | { __typename: 'Verification', id: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { viewer: { noticeSettings: Array<{ kind: NoticeKind, label: string, choice: NoticeChoice, mayBeOff: boolean }> } | null };

export type NoticesReadMutationVariables = Exact<{
  input: NoticesReadInput;
}>;


export type NoticesReadMutation = { noticesRead: { viewer: { unreadNotices: number, noticesToAcknowledge: number, membership: { id: string } | null } } };

export type NoticeAcknowledgeMutationVariables = Exact<{
  input: NoticeAcknowledgeInput;
}>;


export type NoticeAcknowledgeMutation = { noticeAcknowledge: { viewer: { unreadNotices: number, noticesToAcknowledge: number, membership: { id: string } | null } } };

export type NoticeChooseMutationVariables = Exact<{
  input: NoticeChooseInput;
}>;


export type NoticeChooseMutation = { noticeChoose: { viewer: { noticeSettings: Array<{ kind: NoticeKind, label: string, choice: NoticeChoice, mayBeOff: boolean }> } } };

export type PrivacyNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyNoticeQuery = { privacyNotice: { paragraphs: Array<{ title: string, text: string }>, forms: Array<{ title: string, fields: Array<{ label: string, purpose: string, optional: boolean }> }> } };

export type OwnDataQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDataQuery = { ownData: { at: string, sections: Array<{ title: string, purpose: string, basis: string, kept: string, then: string, readers: string, count: number, records: Array<{ facts: Array<{ label: string, value: string }> }> }> } };

export type RetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionQuery = { retention: { lines: Array<{ holds: string, purpose: string, basis: string, kept: string, then: string, readers: string, overdue: number }> } };

export type DataRequestRowFragment = { id: string, version: number, state: DataRequestState, stateLabel: string, wish: DataWish, wishLabel: string, groundLabel: string | null, value: string | null, text: string, askedAt: string, decidedAt: string | null, decisionReason: string | null, person: { id: string, name: string } | null, outcome: Array<{ holds: string, rows: number, kept: boolean, rule: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> };

export type DataRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DataRequestsQuery = { dataRequests: { nodes: Array<{ id: string, version: number, state: DataRequestState, stateLabel: string, wish: DataWish, wishLabel: string, groundLabel: string | null, value: string | null, text: string, askedAt: string, decidedAt: string | null, decisionReason: string | null, person: { id: string, name: string } | null, outcome: Array<{ holds: string, rows: number, kept: boolean, rule: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OwnPhoneSetMutationVariables = Exact<{
  input: OwnPhoneSetInput;
}>;


export type OwnPhoneSetMutation = { ownPhoneSet: { phone: string, cursor: string } };

export type CorrectionAskMutationVariables = Exact<{
  input: CorrectionAskInput;
}>;


export type CorrectionAskMutation = { correctionAsk: { cursor: string, dataRequest: { id: string, version: number, state: DataRequestState, stateLabel: string, wish: DataWish, wishLabel: string, groundLabel: string | null, value: string | null, text: string, askedAt: string, decidedAt: string | null, decisionReason: string | null, person: { id: string, name: string } | null, outcome: Array<{ holds: string, rows: number, kept: boolean, rule: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type ErasureAskMutationVariables = Exact<{
  input: ErasureAskInput;
}>;


export type ErasureAskMutation = { erasureAsk: { cursor: string, dataRequest: { id: string, version: number, state: DataRequestState, stateLabel: string, wish: DataWish, wishLabel: string, groundLabel: string | null, value: string | null, text: string, askedAt: string, decidedAt: string | null, decisionReason: string | null, person: { id: string, name: string } | null, outcome: Array<{ holds: string, rows: number, kept: boolean, rule: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type DataRequestCorrectMutationVariables = Exact<{
  input: OnDataRequestInput;
}>;


export type DataRequestCorrectMutation = { dataRequestCorrect: { cursor: string, dataRequest: { id: string, version: number, state: DataRequestState, stateLabel: string, wish: DataWish, wishLabel: string, groundLabel: string | null, value: string | null, text: string, askedAt: string, decidedAt: string | null, decisionReason: string | null, person: { id: string, name: string } | null, outcome: Array<{ holds: string, rows: number, kept: boolean, rule: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type DataRequestAgreeMutationVariables = Exact<{
  input: OnDataRequestInput;
}>;


export type DataRequestAgreeMutation = { dataRequestAgree: { cursor: string, dataRequest: { id: string, version: number, state: DataRequestState, stateLabel: string, wish: DataWish, wishLabel: string, groundLabel: string | null, value: string | null, text: string, askedAt: string, decidedAt: string | null, decisionReason: string | null, person: { id: string, name: string } | null, outcome: Array<{ holds: string, rows: number, kept: boolean, rule: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type DataRequestEraseMutationVariables = Exact<{
  input: OnDataRequestInput;
}>;


export type DataRequestEraseMutation = { dataRequestErase: { cursor: string, dataRequest: { id: string, version: number, state: DataRequestState, stateLabel: string, wish: DataWish, wishLabel: string, groundLabel: string | null, value: string | null, text: string, askedAt: string, decidedAt: string | null, decisionReason: string | null, person: { id: string, name: string } | null, outcome: Array<{ holds: string, rows: number, kept: boolean, rule: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type DataRequestRefuseMutationVariables = Exact<{
  input: DataRequestRefuseInput;
}>;


export type DataRequestRefuseMutation = { dataRequestRefuse: { cursor: string, dataRequest: { id: string, version: number, state: DataRequestState, stateLabel: string, wish: DataWish, wishLabel: string, groundLabel: string | null, value: string | null, text: string, askedAt: string, decidedAt: string | null, decisionReason: string | null, person: { id: string, name: string } | null, outcome: Array<{ holds: string, rows: number, kept: boolean, rule: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type DataRequestWithdrawMutationVariables = Exact<{
  input: OnDataRequestInput;
}>;


export type DataRequestWithdrawMutation = { dataRequestWithdraw: { cursor: string, dataRequest: { id: string, version: number, state: DataRequestState, stateLabel: string, wish: DataWish, wishLabel: string, groundLabel: string | null, value: string | null, text: string, askedAt: string, decidedAt: string | null, decisionReason: string | null, person: { id: string, name: string } | null, outcome: Array<{ holds: string, rows: number, kept: boolean, rule: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type LegalHoldRowFragment = { id: string, version: number, state: LegalHoldState, stateLabel: string, username: string | null, ground: string, placedAt: string, liftedAt: string | null, liftReason: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> };

export type LegalHoldsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LegalHoldsQuery = { legalHolds: { nodes: Array<{ id: string, version: number, state: LegalHoldState, stateLabel: string, username: string | null, ground: string, placedAt: string, liftedAt: string | null, liftReason: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LegalHoldPlaceMutationVariables = Exact<{
  input: LegalHoldPlaceInput;
}>;


export type LegalHoldPlaceMutation = { legalHoldPlace: { cursor: string, legalHold: { id: string, version: number, state: LegalHoldState, stateLabel: string, username: string | null, ground: string, placedAt: string, liftedAt: string | null, liftReason: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type LegalHoldLiftMutationVariables = Exact<{
  input: LegalHoldLiftInput;
}>;


export type LegalHoldLiftMutation = { legalHoldLift: { cursor: string, legalHold: { id: string, version: number, state: LegalHoldState, stateLabel: string, username: string | null, ground: string, placedAt: string, liftedAt: string | null, liftReason: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type PersonRevealMutationVariables = Exact<{
  input: PersonRevealInput;
}>;


export type PersonRevealMutation = { personReveal: { value: string | null } };

export type ReferralProtocolFragment = { final: boolean | null, meanwhile: boolean | null, urgedAt: string | null, disputeDays: number | null, terms: { returnUntil: string, returnDays: number, extensionsLeft: number, extensionDays: number, extensionDates: Array<string> } | null, returnRequest: { askedAt: string, by: string, reason: string, basis: string, decidedAt: string | null, upheld: boolean | null, decision: string | null, proposedUnit: { id: string, name: string } } | null, extension: { askedAt: string, by: string, reason: string, before: string, asked: string, workingDays: number, decidedAt: string | null, granted: string | null, decision: string | null } | null, disputes: Array<{ id: string, version: number, state: DisputeState, stateLabel: string, issueNumber: string, title: string, problem: string, openedAt: string, decidedAt: string | null, days: number, reasons: string | null, firstUnit: { id: string, name: string }, secondUnit: { id: string, name: string }, namedUnit: { id: string, name: string } | null, statements: Array<{ askedAt: string, reason: string, basis: string, unit: { id: string, name: string }, proposedUnit: { id: string, name: string } }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> | null, unitHandlers: Array<{ id: string, version: number, person: { id: string, name: string } }> | null };

export type DisputeWholeFragment = { id: string, version: number, state: DisputeState, stateLabel: string, issueNumber: string, title: string, problem: string, openedAt: string, decidedAt: string | null, days: number, reasons: string | null, firstUnit: { id: string, name: string }, secondUnit: { id: string, name: string }, namedUnit: { id: string, name: string } | null, statements: Array<{ askedAt: string, reason: string, basis: string, unit: { id: string, name: string }, proposedUnit: { id: string, name: string } }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type InformationRequestWholeFragment = { id: string, version: number, kind: InformationKind, kindLabel: string, question: string, state: InformationRequestState, stateLabel: string, askedAt: string, openedAt: string | null, answer: string | null, answeredAt: string | null, endedReason: string | null, unit: { id: string, name: string }, issue: { id: string, version: number, number: string, title: string } | null, observer: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type ProtocolUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProtocolUnitsQuery = { units: Array<{ id: string, name: string }> };

export type DecisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DecisionsQuery = { referrals: { totalCount: number, nodes: Array<{ id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, final: boolean | null, meanwhile: boolean | null, urgedAt: string | null, disputeDays: number | null, issue: { id: string, version: number, number: string, title: string, categoryLabel: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, terms: { returnUntil: string, returnDays: number, extensionsLeft: number, extensionDays: number, extensionDates: Array<string> } | null, returnRequest: { askedAt: string, by: string, reason: string, basis: string, decidedAt: string | null, upheld: boolean | null, decision: string | null, proposedUnit: { id: string, name: string } } | null, extension: { askedAt: string, by: string, reason: string, before: string, asked: string, workingDays: number, decidedAt: string | null, granted: string | null, decision: string | null } | null, disputes: Array<{ id: string, version: number, state: DisputeState, stateLabel: string, issueNumber: string, title: string, problem: string, openedAt: string, decidedAt: string | null, days: number, reasons: string | null, firstUnit: { id: string, name: string }, secondUnit: { id: string, name: string }, namedUnit: { id: string, name: string } | null, statements: Array<{ askedAt: string, reason: string, basis: string, unit: { id: string, name: string }, proposedUnit: { id: string, name: string } }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> | null, unitHandlers: Array<{ id: string, version: number, person: { id: string, name: string } }> | null }> } };

export type DisputesQueryVariables = Exact<{
  where?: DisputeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DisputesQuery = { disputes: { totalCount: number, nodes: Array<{ id: string, version: number, state: DisputeState, stateLabel: string, issueNumber: string, title: string, problem: string, openedAt: string, decidedAt: string | null, days: number, reasons: string | null, firstUnit: { id: string, name: string }, secondUnit: { id: string, name: string }, namedUnit: { id: string, name: string } | null, statements: Array<{ askedAt: string, reason: string, basis: string, unit: { id: string, name: string }, proposedUnit: { id: string, name: string } }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InformationRequestsQueryVariables = Exact<{
  where?: InformationRequestFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InformationRequestsQuery = { informationRequests: { totalCount: number, nodes: Array<{ id: string, version: number, kind: InformationKind, kindLabel: string, question: string, state: InformationRequestState, stateLabel: string, askedAt: string, openedAt: string | null, answer: string | null, answeredAt: string | null, endedReason: string | null, unit: { id: string, name: string }, issue: { id: string, version: number, number: string, title: string } | null, observer: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InformationRequestBeginningsQueryVariables = Exact<{ [key: string]: never; }>;


export type InformationRequestBeginningsQuery = { viewer: { scheme: { id: string, informationRequestBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null } | null };

export type AskedForObserversQueryVariables = Exact<{ [key: string]: never; }>;


export type AskedForObserversQuery = { observers: { nodes: Array<{ id: string, version: number, person: { id: string, name: string } }> } };

export type ReferralDraftMutationVariables = Exact<{
  input: ReferralDraftInput;
}>;


export type ReferralDraftMutation = { referralDraft: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralIssueMutationVariables = Exact<{
  input: ReferralIssueInput;
}>;


export type ReferralIssueMutation = { referralIssue: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralAssignMutationVariables = Exact<{
  input: ReferralAssignInput;
}>;


export type ReferralAssignMutation = { referralAssign: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralRequestReturnMutationVariables = Exact<{
  input: ReferralRequestReturnInput;
}>;


export type ReferralRequestReturnMutation = { referralRequestReturn: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralUpholdReturnMutationVariables = Exact<{
  input: ReferralNotedInput;
}>;


export type ReferralUpholdReturnMutation = { referralUpholdReturn: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralRefuseReturnMutationVariables = Exact<{
  input: ReferralRefuseInput;
}>;


export type ReferralRefuseReturnMutation = { referralRefuseReturn: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralDisputeMutationVariables = Exact<{
  input: OnReferralInput;
}>;


export type ReferralDisputeMutation = { referralDispute: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralRequestExtensionMutationVariables = Exact<{
  input: ReferralRequestExtensionInput;
}>;


export type ReferralRequestExtensionMutation = { referralRequestExtension: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralGrantExtensionMutationVariables = Exact<{
  input: ReferralGrantExtensionInput;
}>;


export type ReferralGrantExtensionMutation = { referralGrantExtension: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralRefuseExtensionMutationVariables = Exact<{
  input: ReferralRefuseInput;
}>;


export type ReferralRefuseExtensionMutation = { referralRefuseExtension: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralUrgeMutationVariables = Exact<{
  input: ReferralNotedInput;
}>;


export type ReferralUrgeMutation = { referralUrge: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type DisputeDecideMutationVariables = Exact<{
  input: DisputeDecideInput;
}>;


export type DisputeDecideMutation = { disputeDecide: { cursor: string, dispute: { id: string, version: number, state: DisputeState, stateLabel: string, issueNumber: string, title: string, problem: string, openedAt: string, decidedAt: string | null, days: number, reasons: string | null, firstUnit: { id: string, name: string }, secondUnit: { id: string, name: string }, namedUnit: { id: string, name: string } | null, statements: Array<{ askedAt: string, reason: string, basis: string, unit: { id: string, name: string }, proposedUnit: { id: string, name: string } }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type InformationRequestAskMutationVariables = Exact<{
  input: InformationRequestAskInput;
}>;


export type InformationRequestAskMutation = { informationRequestAsk: { cursor: string, request: { id: string, version: number, kind: InformationKind, kindLabel: string, question: string, state: InformationRequestState, stateLabel: string, askedAt: string, openedAt: string | null, answer: string | null, answeredAt: string | null, endedReason: string | null, unit: { id: string, name: string }, issue: { id: string, version: number, number: string, title: string } | null, observer: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type InformationRequestPassOnMutationVariables = Exact<{
  input: InformationRequestPassOnInput;
}>;


export type InformationRequestPassOnMutation = { informationRequestPassOn: { cursor: string, request: { id: string, version: number, kind: InformationKind, kindLabel: string, question: string, state: InformationRequestState, stateLabel: string, askedAt: string, openedAt: string | null, answer: string | null, answeredAt: string | null, endedReason: string | null, unit: { id: string, name: string }, issue: { id: string, version: number, number: string, title: string } | null, observer: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type InformationRequestDeclineMutationVariables = Exact<{
  input: InformationRequestEndInput;
}>;


export type InformationRequestDeclineMutation = { informationRequestDecline: { cursor: string, request: { id: string, version: number, kind: InformationKind, kindLabel: string, question: string, state: InformationRequestState, stateLabel: string, askedAt: string, openedAt: string | null, answer: string | null, answeredAt: string | null, endedReason: string | null, unit: { id: string, name: string }, issue: { id: string, version: number, number: string, title: string } | null, observer: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type InformationRequestAnswerMutationVariables = Exact<{
  input: InformationRequestAnswerInput;
}>;


export type InformationRequestAnswerMutation = { informationRequestAnswer: { cursor: string, request: { id: string, version: number, kind: InformationKind, kindLabel: string, question: string, state: InformationRequestState, stateLabel: string, askedAt: string, openedAt: string | null, answer: string | null, answeredAt: string | null, endedReason: string | null, unit: { id: string, name: string }, issue: { id: string, version: number, number: string, title: string } | null, observer: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type InformationRequestWithdrawMutationVariables = Exact<{
  input: InformationRequestEndInput;
}>;


export type InformationRequestWithdrawMutation = { informationRequestWithdraw: { cursor: string, request: { id: string, version: number, kind: InformationKind, kindLabel: string, question: string, state: InformationRequestState, stateLabel: string, askedAt: string, openedAt: string | null, answer: string | null, answeredAt: string | null, endedReason: string | null, unit: { id: string, name: string }, issue: { id: string, version: number, number: string, title: string } | null, observer: { id: string, name: string } | null, answeredBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type PublicityRowFragment = { id: string, version: number, title: string, text: string, enterprise: string | null, enterpriseConsent: string | null, naming: Naming | null, namingLabel: string | null, byline: string | null, state: PublicityState, stateLabel: string, collectedAt: string | null, approvedAt: string | null, publishedAt: string | null, declineReason: string | null, retractReason: string | null, writtenBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, opinion: { id: string, version: number, problem: string, submission: { id: string } | null } | null, timeline: Array<{ id: string, at: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, pushBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> | null };

export type PublicityItemsQueryVariables = Exact<{
  where?: PublicityFilter | null | undefined;
}>;


export type PublicityItemsQuery = { publicityItems: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, text: string, enterprise: string | null, enterpriseConsent: string | null, naming: Naming | null, namingLabel: string | null, byline: string | null, state: PublicityState, stateLabel: string, collectedAt: string | null, approvedAt: string | null, publishedAt: string | null, declineReason: string | null, retractReason: string | null, writtenBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, opinion: { id: string, version: number, problem: string, submission: { id: string } | null } | null, timeline: Array<{ id: string, at: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, pushBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> | null }> } };

export type OpinionCollectMutationVariables = Exact<{
  input: OpinionCollectInput;
}>;


export type OpinionCollectMutation = { opinionCollect: { cursor: string, opinion: { id: string, version: number, state: OpinionState, stateLabel: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type PublicityWriteMutationVariables = Exact<{
  input: PublicityWriteInput;
}>;


export type PublicityWriteMutation = { publicityWrite: { cursor: string, publicityItem: { id: string, version: number, title: string, text: string, enterprise: string | null, enterpriseConsent: string | null, naming: Naming | null, namingLabel: string | null, byline: string | null, state: PublicityState, stateLabel: string, collectedAt: string | null, approvedAt: string | null, publishedAt: string | null, declineReason: string | null, retractReason: string | null, writtenBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, opinion: { id: string, version: number, problem: string, submission: { id: string } | null } | null, timeline: Array<{ id: string, at: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, pushBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> | null } } };

export type PublicityAskMutationVariables = Exact<{
  input: OnPublicityInput;
}>;


export type PublicityAskMutation = { publicityAsk: { cursor: string, publicityItem: { id: string, version: number, title: string, text: string, enterprise: string | null, enterpriseConsent: string | null, naming: Naming | null, namingLabel: string | null, byline: string | null, state: PublicityState, stateLabel: string, collectedAt: string | null, approvedAt: string | null, publishedAt: string | null, declineReason: string | null, retractReason: string | null, writtenBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, opinion: { id: string, version: number, problem: string, submission: { id: string } | null } | null, timeline: Array<{ id: string, at: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, pushBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> | null } } };

export type PublicityNameMutationVariables = Exact<{
  input: PublicityNameInput;
}>;


export type PublicityNameMutation = { publicityName: { cursor: string, publicityItem: { id: string, version: number, title: string, text: string, enterprise: string | null, enterpriseConsent: string | null, naming: Naming | null, namingLabel: string | null, byline: string | null, state: PublicityState, stateLabel: string, collectedAt: string | null, approvedAt: string | null, publishedAt: string | null, declineReason: string | null, retractReason: string | null, writtenBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, opinion: { id: string, version: number, problem: string, submission: { id: string } | null } | null, timeline: Array<{ id: string, at: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, pushBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> | null } } };

export type PublicityApproveMutationVariables = Exact<{
  input: OnPublicityInput;
}>;


export type PublicityApproveMutation = { publicityApprove: { cursor: string, publicityItem: { id: string, version: number, title: string, text: string, enterprise: string | null, enterpriseConsent: string | null, naming: Naming | null, namingLabel: string | null, byline: string | null, state: PublicityState, stateLabel: string, collectedAt: string | null, approvedAt: string | null, publishedAt: string | null, declineReason: string | null, retractReason: string | null, writtenBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, opinion: { id: string, version: number, problem: string, submission: { id: string } | null } | null, timeline: Array<{ id: string, at: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, pushBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> | null } } };

export type PublicityPublishMutationVariables = Exact<{
  input: OnPublicityInput;
}>;


export type PublicityPublishMutation = { publicityPublish: { cursor: string, publicityItem: { id: string, version: number, title: string, text: string, enterprise: string | null, enterpriseConsent: string | null, naming: Naming | null, namingLabel: string | null, byline: string | null, state: PublicityState, stateLabel: string, collectedAt: string | null, approvedAt: string | null, publishedAt: string | null, declineReason: string | null, retractReason: string | null, writtenBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, opinion: { id: string, version: number, problem: string, submission: { id: string } | null } | null, timeline: Array<{ id: string, at: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, pushBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> | null } } };

export type PublicityDeclineMutationVariables = Exact<{
  input: PublicityReasonInput;
}>;


export type PublicityDeclineMutation = { publicityDecline: { cursor: string, publicityItem: { id: string, version: number, title: string, text: string, enterprise: string | null, enterpriseConsent: string | null, naming: Naming | null, namingLabel: string | null, byline: string | null, state: PublicityState, stateLabel: string, collectedAt: string | null, approvedAt: string | null, publishedAt: string | null, declineReason: string | null, retractReason: string | null, writtenBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, opinion: { id: string, version: number, problem: string, submission: { id: string } | null } | null, timeline: Array<{ id: string, at: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, pushBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> | null } } };

export type PublicityRetractMutationVariables = Exact<{
  input: PublicityReasonInput;
}>;


export type PublicityRetractMutation = { publicityRetract: { cursor: string, publicityItem: { id: string, version: number, title: string, text: string, enterprise: string | null, enterpriseConsent: string | null, naming: Naming | null, namingLabel: string | null, byline: string | null, state: PublicityState, stateLabel: string, collectedAt: string | null, approvedAt: string | null, publishedAt: string | null, declineReason: string | null, retractReason: string | null, writtenBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, opinion: { id: string, version: number, problem: string, submission: { id: string } | null } | null, timeline: Array<{ id: string, at: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, pushBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> | null } } };

export type PushRowFragment = { id: string, version: number, recipient: string, purpose: string, title: string, content: string, state: ExternalPushState, stateLabel: string, proposedAt: string, approvedAt: string | null, sentAt: string | null, attempts: number, failure: string | null, externalId: string | null, receivedAt: string | null, cancelReason: string | null, proposedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, issue: { id: string, version: number, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type ExternalPushesQueryVariables = Exact<{
  where?: ExternalPushFilter | null | undefined;
}>;


export type ExternalPushesQuery = { externalPushes: { totalCount: number, nodes: Array<{ id: string, version: number, recipient: string, purpose: string, title: string, content: string, state: ExternalPushState, stateLabel: string, proposedAt: string, approvedAt: string | null, sentAt: string | null, attempts: number, failure: string | null, externalId: string | null, receivedAt: string | null, cancelReason: string | null, proposedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, issue: { id: string, version: number, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> } };

export type PushBeginningsQueryVariables = Exact<{
  id: string | number;
}>;


export type PushBeginningsQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { version: number, id: string, pushBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ExternalPushProposeMutationVariables = Exact<{
  input: ExternalPushProposeInput;
}>;


export type ExternalPushProposeMutation = { externalPushPropose: { cursor: string, externalPush: { id: string, version: number, recipient: string, purpose: string, title: string, content: string, state: ExternalPushState, stateLabel: string, proposedAt: string, approvedAt: string | null, sentAt: string | null, attempts: number, failure: string | null, externalId: string | null, receivedAt: string | null, cancelReason: string | null, proposedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, issue: { id: string, version: number, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type ExternalPushApproveMutationVariables = Exact<{
  input: OnPushInput;
}>;


export type ExternalPushApproveMutation = { externalPushApprove: { cursor: string, externalPush: { id: string, version: number, recipient: string, purpose: string, title: string, content: string, state: ExternalPushState, stateLabel: string, proposedAt: string, approvedAt: string | null, sentAt: string | null, attempts: number, failure: string | null, externalId: string | null, receivedAt: string | null, cancelReason: string | null, proposedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, issue: { id: string, version: number, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type ExternalPushSendMutationVariables = Exact<{
  input: OnPushInput;
}>;


export type ExternalPushSendMutation = { externalPushSend: { cursor: string, externalPush: { id: string, version: number, recipient: string, purpose: string, title: string, content: string, state: ExternalPushState, stateLabel: string, proposedAt: string, approvedAt: string | null, sentAt: string | null, attempts: number, failure: string | null, externalId: string | null, receivedAt: string | null, cancelReason: string | null, proposedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, issue: { id: string, version: number, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type ExternalPushFailMutationVariables = Exact<{
  input: PushReasonInput;
}>;


export type ExternalPushFailMutation = { externalPushFail: { cursor: string, externalPush: { id: string, version: number, recipient: string, purpose: string, title: string, content: string, state: ExternalPushState, stateLabel: string, proposedAt: string, approvedAt: string | null, sentAt: string | null, attempts: number, failure: string | null, externalId: string | null, receivedAt: string | null, cancelReason: string | null, proposedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, issue: { id: string, version: number, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type ExternalPushRetryMutationVariables = Exact<{
  input: OnPushInput;
}>;


export type ExternalPushRetryMutation = { externalPushRetry: { cursor: string, externalPush: { id: string, version: number, recipient: string, purpose: string, title: string, content: string, state: ExternalPushState, stateLabel: string, proposedAt: string, approvedAt: string | null, sentAt: string | null, attempts: number, failure: string | null, externalId: string | null, receivedAt: string | null, cancelReason: string | null, proposedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, issue: { id: string, version: number, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type ExternalPushReceiveMutationVariables = Exact<{
  input: PushReceiveInput;
}>;


export type ExternalPushReceiveMutation = { externalPushReceive: { cursor: string, externalPush: { id: string, version: number, recipient: string, purpose: string, title: string, content: string, state: ExternalPushState, stateLabel: string, proposedAt: string, approvedAt: string | null, sentAt: string | null, attempts: number, failure: string | null, externalId: string | null, receivedAt: string | null, cancelReason: string | null, proposedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, issue: { id: string, version: number, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type ExternalPushCancelMutationVariables = Exact<{
  input: PushReasonInput;
}>;


export type ExternalPushCancelMutation = { externalPushCancel: { cursor: string, externalPush: { id: string, version: number, recipient: string, purpose: string, title: string, content: string, state: ExternalPushState, stateLabel: string, proposedAt: string, approvedAt: string | null, sentAt: string | null, attempts: number, failure: string | null, externalId: string | null, receivedAt: string | null, cancelReason: string | null, proposedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, issue: { id: string, version: number, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } } };

export type CallRowFragment = { id: string, version: number, name: string, channels: Array<Channel>, opensOn: string, closesOn: string, seats: number, text: string, state: RecruitmentCallState, stateLabel: string, appointingUnit: { id: string, name: string } | null };

export type NominationRowFragment = { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null };

export type NominationWholeFragment = { phone: string | null, category: string | null, merits: string | null, leadsUnit: boolean | null, id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, employerUnit: { id: string, name: string } | null, otherMemberships: Array<{ level: OtherLevel, levelLabel: string, title: string, fromOn: string, toOn: string | null, current: boolean, evidence: string }> | null, call: { id: string, version: number, name: string, channels: Array<Channel>, opensOn: string, closesOn: string, seats: number, text: string, state: RecruitmentCallState, stateLabel: string, appointingUnit: { id: string, name: string } | null } | null, timeline: Array<{ id: string, at: string, type: string, label: string, actor: string, text: string | null, subjectId: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }>, unit: { id: string, name: string } | null };

export type RecruitmentCallsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RecruitmentCallsQuery = { recruitmentCalls: { nodes: Array<{ id: string, version: number, name: string, channels: Array<Channel>, opensOn: string, closesOn: string, seats: number, text: string, state: RecruitmentCallState, stateLabel: string, quotas: Array<{ id: string, places: number, held: number }>, counts: Array<{ state: NominationState, label: string, count: number }>, nominating: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }>, appointingUnit: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecruitmentChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RecruitmentChoicesQuery = { units: Array<{ id: string, name: string }>, viewer: { membership: { id: string, role: Role, unit: { id: string, name: string } | null } | null, scheme: { id: string, name: string, rules: { publicNoticeDays: number | null, channels: Array<{ code: string, label: string }>, nominationCategories: Array<{ code: string, label: string, hint: string | null }>, criteria: Array<{ code: string, label: string, hint: string | null }> } } | null } | null };

export type NominationsQueryVariables = Exact<{
  where?: NominationFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NominationsQuery = { nominations: { totalCount: number, nodes: Array<{ id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnitNominationQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitNominationQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, phone: string | null, category: string | null, merits: string | null, leadsUnit: boolean | null, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, employerUnit: { id: string, name: string } | null, otherMemberships: Array<{ level: OtherLevel, levelLabel: string, title: string, fromOn: string, toOn: string | null, current: boolean, evidence: string }> | null, call: { id: string, version: number, name: string, channels: Array<Channel>, opensOn: string, closesOn: string, seats: number, text: string, state: RecruitmentCallState, stateLabel: string, appointingUnit: { id: string, name: string } | null } | null, timeline: Array<{ id: string, at: string, type: string, label: string, actor: string, text: string | null, subjectId: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }>, unit: { id: string, name: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type NominationDraftMutationVariables = Exact<{
  input: NominationDraftInput;
}>;


export type NominationDraftMutation = { nominationDraft: { cursor: string, nomination: { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null } } };

export type NominationSaveMutationVariables = Exact<{
  input: NominationSaveInput;
}>;


export type NominationSaveMutation = { nominationSave: { cursor: string, nomination: { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null } } };

export type NominationInviteMutationVariables = Exact<{
  input: NominationInviteInput;
  origin: string;
}>;


export type NominationInviteMutation = { nominationInvite: { cursor: string, path: string | null, expiresAt: string | null, qr: { size: number, path: string } | null, nomination: { id: string, version: number } } };

export type NominationSubmitMutationVariables = Exact<{
  input: OnNominationInput;
}>;


export type NominationSubmitMutation = { nominationSubmit: { cursor: string, nomination: { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null } } };

export type NominationWithdrawMutationVariables = Exact<{
  input: NominationReasonInput;
}>;


export type NominationWithdrawMutation = { nominationWithdraw: { cursor: string, nomination: { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null } } };

export type TaskListRowFragment = { id: string, version: number, number: string | null, title: string, state: TaskListState, stateLabel: string, issuedAt: string | null, closedAt: string | null };

export type TaskListsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TaskListsQuery = { taskLists: { totalCount: number, nodes: Array<{ doneCount: number, id: string, version: number, number: string | null, title: string, state: TaskListState, stateLabel: string, issuedAt: string | null, closedAt: string | null, items: Array<{ id: string, done: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TaskListWholeQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskListWholeQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { doneCount: number, id: string, version: number, number: string | null, title: string, state: TaskListState, stateLabel: string, issuedAt: string | null, closedAt: string | null, items: Array<{ id: string, referralId: string | null, note: string, done: boolean, unit: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, issue: { id: string, version: number, number: string, title: string, state: IssueState, stateLabel: string } | null, referral: { id: string, version: number, number: string, state: ReferralState, stateLabel: string } | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type TaskListChoicesQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type TaskListChoicesQuery = { issues: { nodes: Array<{ id: string, version: number, number: string, title: string, state: IssueState, stateLabel: string }> } };

export type TaskListDraftMutationVariables = Exact<{
  input: TaskListDraftInput;
}>;


export type TaskListDraftMutation = { taskListDraft: { cursor: string, taskList: { id: string, version: number, number: string | null, title: string, state: TaskListState, stateLabel: string, issuedAt: string | null, closedAt: string | null } } };

export type TaskListSaveMutationVariables = Exact<{
  input: TaskListSaveInput;
}>;


export type TaskListSaveMutation = { taskListSave: { cursor: string, taskList: { id: string, version: number, number: string | null, title: string, state: TaskListState, stateLabel: string, issuedAt: string | null, closedAt: string | null } } };

export type TaskListIssueMutationVariables = Exact<{
  input: OnTaskListInput;
}>;


export type TaskListIssueMutation = { taskListIssue: { cursor: string, taskList: { id: string, version: number, number: string | null, title: string, state: TaskListState, stateLabel: string, issuedAt: string | null, closedAt: string | null } } };

export type TermFieldsFragment = { id: string, version: number, membershipId: string, term: number, state: AppointmentState, stateLabel: string, startsOn: string, endsOn: string, daysLeft: number, begun: boolean, suspendReason: string | null, notRenewedAt: string | null, notRenewedReason: string | null, endedAt: string | null, endReasonLabel: string | null, certificate: { id: string, number: string, voidedAt: string | null } | null, history: Array<{ id: string, at: string, label: string, before: string | null, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> };

export type DismissalFieldsFragment = { id: string, version: number, membershipId: string, ground: DismissalGround, groundLabel: string, stateLabel: string, letter: string | null, signedAs: string | null, reason: string | null, evidence: string | null, idleFrom: string | null, idleUntil: string | null, hearUntil: string | null, statement: string | null, statedAt: string | null, proposedAt: string, decidedAt: string | null, decisionReason: string | null, dismissal_state: DismissalState, person: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> };

export type ConductFieldsFragment = { id: string, version: number, membershipId: string, stateLabel: string, facts: string, evidence: string, statement: string | null, statedAt: string | null, openedAt: string, decidedAt: string | null, decisionReason: string | null, conduct_state: ConductState, conductHearUntil: string, person: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> };

export type ExcuseFieldsFragment = { id: string, version: number, membershipId: string, groundLabel: string, stateLabel: string, text: string, fromOn: string, toOn: string, requestedAt: string, decidedAt: string | null, decisionReason: string | null, excuse_state: ExcuseState, person: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> };

export type ComplaintFieldsFragment = { id: string, version: number, complainant: string | null, account: string | null, happenedOn: string, stateLabel: string, registeredAt: string, conclusion: string | null, concludedAt: string | null, told_facts: string, complaint_state: BurdenComplaintState, person: { id: string, name: string } | null, conductCase: { id: string, stateLabel: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> };

export type ComplaintsQueryVariables = Exact<{ [key: string]: never; }>;


export type ComplaintsQuery = { burdenComplaints: { nodes: Array<{ id: string, version: number, complainant: string | null, account: string | null, happenedOn: string, stateLabel: string, registeredAt: string, conclusion: string | null, concludedAt: string | null, told_facts: string, complaint_state: BurdenComplaintState, person: { id: string, name: string } | null, conductCase: { id: string, stateLabel: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> }> } };

export type StandingQueryVariables = Exact<{
  membershipId?: string | number | null | undefined;
}>;


export type StandingQuery = { appointments: { nodes: Array<{ id: string, version: number, membershipId: string, term: number, state: AppointmentState, stateLabel: string, startsOn: string, endsOn: string, daysLeft: number, begun: boolean, suspendReason: string | null, notRenewedAt: string | null, notRenewedReason: string | null, endedAt: string | null, endReasonLabel: string | null, certificate: { id: string, number: string, voidedAt: string | null } | null, history: Array<{ id: string, at: string, label: string, before: string | null, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> }> }, dismissals: { nodes: Array<{ id: string, version: number, membershipId: string, ground: DismissalGround, groundLabel: string, stateLabel: string, letter: string | null, signedAs: string | null, reason: string | null, evidence: string | null, idleFrom: string | null, idleUntil: string | null, hearUntil: string | null, statement: string | null, statedAt: string | null, proposedAt: string, decidedAt: string | null, decisionReason: string | null, dismissal_state: DismissalState, person: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> }> }, conductCases: { nodes: Array<{ id: string, version: number, membershipId: string, stateLabel: string, facts: string, evidence: string, statement: string | null, statedAt: string | null, openedAt: string, decidedAt: string | null, decisionReason: string | null, conduct_state: ConductState, conductHearUntil: string, person: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> }> }, excuses: { nodes: Array<{ id: string, version: number, membershipId: string, groundLabel: string, stateLabel: string, text: string, fromOn: string, toOn: string, requestedAt: string, decidedAt: string | null, decisionReason: string | null, excuse_state: ExcuseState, person: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> }> }, viewer: { scheme: { id: string, rules: { excuseGrounds: Array<{ code: string, label: string }> } } | null } | null };

export type CasesQueryVariables = Exact<{ [key: string]: never; }>;


export type CasesQuery = { dismissals: { nodes: Array<{ id: string, version: number, membershipId: string, ground: DismissalGround, groundLabel: string, stateLabel: string, letter: string | null, signedAs: string | null, reason: string | null, evidence: string | null, idleFrom: string | null, idleUntil: string | null, hearUntil: string | null, statement: string | null, statedAt: string | null, proposedAt: string, decidedAt: string | null, decisionReason: string | null, dismissal_state: DismissalState, person: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> }> }, conductCases: { nodes: Array<{ id: string, version: number, membershipId: string, stateLabel: string, facts: string, evidence: string, statement: string | null, statedAt: string | null, openedAt: string, decidedAt: string | null, decisionReason: string | null, conduct_state: ConductState, conductHearUntil: string, person: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> }> }, excuses: { nodes: Array<{ id: string, version: number, membershipId: string, groundLabel: string, stateLabel: string, text: string, fromOn: string, toOn: string, requestedAt: string, decidedAt: string | null, decisionReason: string | null, excuse_state: ExcuseState, person: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, needs: Array<{ field: string, label: string, required: boolean }>, reasons: Array<{ code: RefusalCode, message: string }> }> }> } };

export type CertificateSheetQueryVariables = Exact<{
  id: string | number;
  page: string;
}>;


export type CertificateSheetQuery = { node:
    | { id: string, number: string, code: string, name: string, title: string, schemeName: string, documentName: string, trial: boolean, issuer: string, startsOn: string, endsOn: string, issuedOn: string, voidedAt: string | null, bases: Array<string>, qr: { size: number, path: string } }
    | Record<PropertyKey, never>
   | null };

export type CertificateCheckQueryVariables = Exact<{
  code?: string | null | undefined;
  number?: string | null | undefined;
  name?: string | null | undefined;
}>;


export type CertificateCheckQuery = { certificateCheck: { number: string, holder: string, title: string, scheme: string, issuer: string, trial: boolean, startsOn: string, endsOn: string, standing: CertificateStanding, standingLabel: string, since: string | null } | null };

export type AppointmentRenewMutationVariables = Exact<{
  input: OnAppointmentInput;
}>;


export type AppointmentRenewMutation = { appointmentRenew: { cursor: string, appointment: { id: string, version: number, state: AppointmentState } } };

export type AppointmentLetEndMutationVariables = Exact<{
  input: AppointmentReasonInput;
}>;


export type AppointmentLetEndMutation = { appointmentLetEnd: { cursor: string, appointment: { id: string, version: number, state: AppointmentState } } };

export type AppointmentSuspendMutationVariables = Exact<{
  input: AppointmentReasonInput;
}>;


export type AppointmentSuspendMutation = { appointmentSuspend: { cursor: string, appointment: { id: string, version: number, state: AppointmentState } } };

export type AppointmentResumeMutationVariables = Exact<{
  input: AppointmentReasonInput;
}>;


export type AppointmentResumeMutation = { appointmentResume: { cursor: string, appointment: { id: string, version: number, state: AppointmentState } } };

export type DismissalResignMutationVariables = Exact<{
  input: DismissalResignInput;
}>;


export type DismissalResignMutation = { dismissalResign: { cursor: string, dismissal: { id: string, version: number } } };

export type DismissalProposeMutationVariables = Exact<{
  input: DismissalProposeInput;
}>;


export type DismissalProposeMutation = { dismissalPropose: { cursor: string, dismissal: { id: string, version: number } } };

export type DismissalInviteMutationVariables = Exact<{
  input: DismissalInviteInput;
}>;


export type DismissalInviteMutation = { dismissalInvite: { cursor: string, dismissal: { id: string, version: number } } };

export type DismissalStateMutationVariables = Exact<{
  input: DismissalStateInput;
}>;


export type DismissalStateMutation = { dismissalState: { cursor: string, dismissal: { id: string, version: number } } };

export type DismissalConfirmMutationVariables = Exact<{
  input: DismissalConfirmInput;
}>;


export type DismissalConfirmMutation = { dismissalConfirm: { cursor: string, dismissal: { id: string, version: number } } };

export type DismissalRejectMutationVariables = Exact<{
  input: DismissalRejectInput;
}>;


export type DismissalRejectMutation = { dismissalReject: { cursor: string, dismissal: { id: string, version: number } } };

export type DismissalWithdrawMutationVariables = Exact<{
  input: OnDismissalInput;
}>;


export type DismissalWithdrawMutation = { dismissalWithdraw: { cursor: string, dismissal: { id: string, version: number } } };

export type ConductOpenMutationVariables = Exact<{
  input: ConductOpenInput;
}>;


export type ConductOpenMutation = { conductOpen: { cursor: string, conductCase: { id: string, version: number } } };

export type ConductStateMutationVariables = Exact<{
  input: ConductStateInput;
}>;


export type ConductStateMutation = { conductState: { cursor: string, conductCase: { id: string, version: number } } };

export type ConductUpholdMutationVariables = Exact<{
  input: ConductDecideInput;
}>;


export type ConductUpholdMutation = { conductUphold: { cursor: string, conductCase: { id: string, version: number } } };

export type ConductDismissMutationVariables = Exact<{
  input: ConductDecideInput;
}>;


export type ConductDismissMutation = { conductDismiss: { cursor: string, conductCase: { id: string, version: number } } };

export type ExcuseRequestMutationVariables = Exact<{
  input: ExcuseRequestInput;
}>;


export type ExcuseRequestMutation = { excuseRequest: { cursor: string, excuse: { id: string, version: number } } };

export type ExcuseApproveMutationVariables = Exact<{
  input: ExcuseApproveInput;
}>;


export type ExcuseApproveMutation = { excuseApprove: { cursor: string, excuse: { id: string, version: number } } };

export type ExcuseRejectMutationVariables = Exact<{
  input: ExcuseRejectInput;
}>;


export type ExcuseRejectMutation = { excuseReject: { cursor: string, excuse: { id: string, version: number } } };

export type ExcuseWithdrawMutationVariables = Exact<{
  input: OnExcuseInput;
}>;


export type ExcuseWithdrawMutation = { excuseWithdraw: { cursor: string, excuse: { id: string, version: number } } };

export type BurdenComplaintRegisterMutationVariables = Exact<{
  input: BurdenComplaintRegisterInput;
}>;


export type BurdenComplaintRegisterMutation = { burdenComplaintRegister: { cursor: string, burdenComplaint: { id: string, version: number } } };

export type BurdenComplaintConcludeMutationVariables = Exact<{
  input: BurdenComplaintConcludeInput;
}>;


export type BurdenComplaintConcludeMutation = { burdenComplaintConclude: { cursor: string, burdenComplaint: { id: string, version: number } } };

export type AccountRowFragment = { id: string, version: number, username: string, name: string, state: AccountState, lockedNow: boolean, unused: boolean, passwordDue: boolean, secondFactor: boolean, secondFactorAsked: boolean, signedInAt: string | null, openedAt: string, posts: Array<{ role: string, title: string }> };

export type AccountsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AccountFilter | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, version: number, username: string, name: string, state: AccountState, lockedNow: boolean, unused: boolean, passwordDue: boolean, secondFactor: boolean, secondFactorAsked: boolean, signedInAt: string | null, openedAt: string, posts: Array<{ role: string, title: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountLookQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountLookQuery = { node:
    | { id: string, lockedUntil: string | null, disabledAt: string | null, disableReason: string | null, passwordEndsAt: string, openSessions: number, signOnSubject: string | null, version: number, username: string, name: string, state: AccountState, lockedNow: boolean, unused: boolean, passwordDue: boolean, secondFactor: boolean, secondFactorAsked: boolean, signedInAt: string | null, openedAt: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, posts: Array<{ role: string, title: string }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AccountWholeFragment = { lockedUntil: string | null, disabledAt: string | null, disableReason: string | null, passwordEndsAt: string, openSessions: number, signOnSubject: string | null, id: string, version: number, username: string, name: string, state: AccountState, lockedNow: boolean, unused: boolean, passwordDue: boolean, secondFactor: boolean, secondFactorAsked: boolean, signedInAt: string | null, openedAt: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, posts: Array<{ role: string, title: string }> };

export type AdministratorPartsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministratorPartsQuery = { viewer: { administratorParts: Array<{ role: Role, label: string }> } | null };

export type AccountDisableMutationVariables = Exact<{
  input: AccountReasonInput;
}>;


export type AccountDisableMutation = { accountDisable: { account: { id: string, version: number, username: string, name: string, state: AccountState, lockedNow: boolean, unused: boolean, passwordDue: boolean, secondFactor: boolean, secondFactorAsked: boolean, signedInAt: string | null, openedAt: string, posts: Array<{ role: string, title: string }> } } };

export type AccountEnableMutationVariables = Exact<{
  input: AccountReasonInput;
}>;


export type AccountEnableMutation = { accountEnable: { account: { id: string, version: number, username: string, name: string, state: AccountState, lockedNow: boolean, unused: boolean, passwordDue: boolean, secondFactor: boolean, secondFactorAsked: boolean, signedInAt: string | null, openedAt: string, posts: Array<{ role: string, title: string }> } } };

export type AccountUnlockMutationVariables = Exact<{
  input: OnAccountInput;
}>;


export type AccountUnlockMutation = { accountUnlock: { account: { id: string, version: number, username: string, name: string, state: AccountState, lockedNow: boolean, unused: boolean, passwordDue: boolean, secondFactor: boolean, secondFactorAsked: boolean, signedInAt: string | null, openedAt: string, posts: Array<{ role: string, title: string }> } } };

export type AccountResetFactorMutationVariables = Exact<{
  input: AccountReasonInput;
}>;


export type AccountResetFactorMutation = { accountResetFactor: { account: { id: string, version: number, username: string, name: string, state: AccountState, lockedNow: boolean, unused: boolean, passwordDue: boolean, secondFactor: boolean, secondFactorAsked: boolean, signedInAt: string | null, openedAt: string, posts: Array<{ role: string, title: string }> } } };

export type AccountResetPasswordMutationVariables = Exact<{
  input: OnAccountInput;
}>;


export type AccountResetPasswordMutation = { accountResetPassword: { initialPassword: string, account: { id: string, version: number, username: string, name: string, state: AccountState, lockedNow: boolean, unused: boolean, passwordDue: boolean, secondFactor: boolean, secondFactorAsked: boolean, signedInAt: string | null, openedAt: string, posts: Array<{ role: string, title: string }> } } };

export type AccountLinkSignOnMutationVariables = Exact<{
  input: AccountLinkInput;
}>;


export type AccountLinkSignOnMutation = { accountLinkSignOn: { account: { id: string, version: number, username: string, name: string, state: AccountState, lockedNow: boolean, unused: boolean, passwordDue: boolean, secondFactor: boolean, secondFactorAsked: boolean, signedInAt: string | null, openedAt: string, posts: Array<{ role: string, title: string }> } } };

export type AdministratorAppointMutationVariables = Exact<{
  input: AdministratorAppointInput;
}>;


export type AdministratorAppointMutation = { administratorAppoint: { initialPassword: string | null, account: { id: string, version: number, username: string, name: string, state: AccountState, lockedNow: boolean, unused: boolean, passwordDue: boolean, secondFactor: boolean, secondFactorAsked: boolean, signedInAt: string | null, openedAt: string, posts: Array<{ role: string, title: string }> } } };

export type AdminUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminUnitsQuery = { units: Array<{ id: string, name: string }> };

export type AdminPeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AdminPeopleQuery = { observers: { totalCount: number, nodes: Array<{ id: string, title: string, channel: Channel | null, since: string, until: string | null, unit: { id: string, name: string } | null, person: { id: string, name: string, phone: string | null }, liaison: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnitCreateMutationVariables = Exact<{
  input: UnitCreateInput;
}>;


export type UnitCreateMutation = { unitCreate: { cursor: string, unit: { id: string, name: string } } };

export type RosterImportMutationVariables = Exact<{
  input: RosterImportInput;
}>;


export type RosterImportMutation = { rosterImport: { rows: number, created: number, errors: Array<{ cell: string, row: number, column: string, message: string }>, accounts: Array<{ name: string, username: string, initialPassword: string }> } };

export type AuditRowFragment = { id: string, at: string, label: string, by: string | null, role: string | null, succeeded: boolean, outcome: string | null, subject: string | null, subjectId: string | null, changed: Array<string>, address: string | null, purpose: string | null };

export type AuditFactsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AuditFilter | null | undefined;
}>;


export type AuditFactsQuery = { auditFacts: { nodes: Array<{ id: string, at: string, label: string, by: string | null, role: string | null, succeeded: boolean, outcome: string | null, subject: string | null, subjectId: string | null, changed: Array<string>, address: string | null, purpose: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditKindsQuery = { audit: { kinds: Array<{ code: string, label: string }> } };

export type AuditVerificationQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditVerificationQuery = { audit: { verification: Array<{ chain: string, entries: number, head: string, intact: boolean, brokenAt: number | null }> } };

export type CalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarsQuery = { calendars: Array<{ id: string, name: string, version: string, national: boolean, inUse: boolean, missing: { year: number, clocks: number, terms: number, until: string | null } | null, years: Array<{ year: number, published: boolean, workingDays: number, notices: Array<{ document: string, publishedOn: string | null, amends: boolean, enteredAt: string | null, dayCount: number, text: string | null }> }>, closedDays: Array<{ day: string, reason: string, document: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean }> }> };

export type CalendarWholeFragment = { id: string, name: string, version: string, national: boolean, inUse: boolean, missing: { year: number, clocks: number, terms: number, until: string | null } | null, years: Array<{ year: number, published: boolean, workingDays: number, notices: Array<{ document: string, publishedOn: string | null, amends: boolean, enteredAt: string | null, dayCount: number, text: string | null }> }>, closedDays: Array<{ day: string, reason: string, document: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean }> };

export type CalendarDaysQueryVariables = Exact<{
  year: number;
}>;


export type CalendarDaysQuery = { calendars: Array<{ id: string, version: string, inUse: boolean, year: { year: number, published: boolean, days: Array<{ day: string, kind: DayKind, working: boolean, note: string | null }> } }> };

export type CalendarImportPreviewQueryVariables = Exact<{
  input: CalendarImportPreviewInput;
}>;


export type CalendarImportPreviewQuery = { calendarImportPreview: { document: string | null, year: number | null, publishedOn: string | null, amends: boolean, sentences: Array<string>, rows: Array<{ day: string, kind: NoticeDayKind, holiday: string | null, sentence: string | null }>, problems: Array<{ code: string, message: string, sentence: string | null, grave: boolean }>, effect: { moved: number, settled: number, calendarVersion: string, moves: Array<{ rule: string, label: string, count: number, from: string, to: string }>, matters: Array<{ subjectId: string, label: string, from: string, to: string, subject:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { title: string, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { number: string, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { number: string, id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> } } };

export type CalendarDayPreviewQueryVariables = Exact<{
  day: string;
}>;


export type CalendarDayPreviewQuery = { calendarDayPreview: { moved: number, settled: number, calendarVersion: string, moves: Array<{ rule: string, label: string, count: number, from: string, to: string }>, matters: Array<{ subjectId: string, label: string, from: string, to: string, subject:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { title: string, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { number: string, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { number: string, id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }> } };

export type CalendarEffectWholeFragment = { moved: number, settled: number, calendarVersion: string, moves: Array<{ rule: string, label: string, count: number, from: string, to: string }>, matters: Array<{ subjectId: string, label: string, from: string, to: string, subject:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { title: string, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { number: string, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { number: string, id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null }> };

export type CalendarImportMutationVariables = Exact<{
  input: CalendarImportInput;
}>;


export type CalendarImportMutation = { calendarImport: { moved: number, cursor: string, calendars: Array<{ id: string, name: string, version: string, national: boolean, inUse: boolean, missing: { year: number, clocks: number, terms: number, until: string | null } | null, years: Array<{ year: number, published: boolean, workingDays: number, notices: Array<{ document: string, publishedOn: string | null, amends: boolean, enteredAt: string | null, dayCount: number, text: string | null }> }>, closedDays: Array<{ day: string, reason: string, document: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean }> }> } };

export type CalendarDayCloseMutationVariables = Exact<{
  input: CalendarDayCloseInput;
}>;


export type CalendarDayCloseMutation = { calendarDayClose: { moved: number, cursor: string, calendars: Array<{ id: string, name: string, version: string, national: boolean, inUse: boolean, missing: { year: number, clocks: number, terms: number, until: string | null } | null, years: Array<{ year: number, published: boolean, workingDays: number, notices: Array<{ document: string, publishedOn: string | null, amends: boolean, enteredAt: string | null, dayCount: number, text: string | null }> }>, closedDays: Array<{ day: string, reason: string, document: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean }> }> } };

export type CalendarDayReopenMutationVariables = Exact<{
  input: CalendarDayReopenInput;
}>;


export type CalendarDayReopenMutation = { calendarDayReopen: { moved: number, cursor: string, calendars: Array<{ id: string, name: string, version: string, national: boolean, inUse: boolean, missing: { year: number, clocks: number, terms: number, until: string | null } | null, years: Array<{ year: number, published: boolean, workingDays: number, notices: Array<{ document: string, publishedOn: string | null, amends: boolean, enteredAt: string | null, dayCount: number, text: string | null }> }>, closedDays: Array<{ day: string, reason: string, document: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean }> }> } };

export type RuleSetRowFragment = { id: string, version: number, edition: number, state: RuleSetState, stateLabel: string, inForceOn: string | null, documentTitle: string, trialPeriod: { until: string, daysLeft: number, ending: boolean, over: boolean } | null };

export type RuleSetWholeFragment = { applyToRunning: boolean, id: string, version: number, edition: number, state: RuleSetState, stateLabel: string, inForceOn: string | null, documentTitle: string, text: { general: { titleZh: string, titleEn: string, documentName: string, issuer: string, supervisor: string | null, trialUntil: string | null, numberPrefix: string }, terms: { termMonths: number, termCap: number | null, inactivityMonths: number | null, visitCap: number | null, visitMonths: number, participation: Array<string>, publicNoticeDays: number | null, rosterSeenBy: RosterSeenBy, pledgeText: string }, awards: { awardRatio: number | null, awardRounding: AwardRounding | null, commonIssueAt: number | null, likenessAt: number }, clearance: { clearanceSecond: boolean, clearancePapers: boolean, lookBackDays: number | null, lookBackShare: number, lookBackRounding: AwardRounding, lookBackPeriod: RulePeriod, lookBackRisks: Array<LookBackRisk>, lookBackCategories: Array<string>, smallestGroup: number }, office: { officeOpens: string, officeCloses: string, liaisonRegisters: boolean, liaisonDeclines: boolean, methodNeeded: boolean, checksShown: boolean, contactBeforeReply: boolean, passOnStageReports: boolean, textLimit: number, photoLimit: number, photoBytes: number, opinionLimit: number }, handling: { returnDays: number, extensionLimit: number, extensionDays: number }, clocks: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, deemed: boolean, clause: string, startsOn: Array<string>, metOn: Array<string>, voidedOn: Array<string>, pausable: boolean, calendarId: string | null, rungs: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, tells: Array<RuleTold> }> }>, cadences: Array<{ code: string | null, labelZh: string, labelEn: string, clause: string, period: RulePeriod, owedBy: RuleOwedBy, eachObserver: boolean, channels: Array<Channel> | null, deeds: Array<string>, remindDays: number }>, lists: Array<{ list: RuleListName, choices: Array<{ code: string | null, labelZh: string, labelEn: string, hintZh: string | null, hintEn: string | null, channels: Array<Channel> | null, period: RulePeriod | null }> }>, answerClasses: Array<{ code: string | null, labelZh: string, labelEn: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean }> }, problems: Array<{ path: string, message: string }>, rounds: Array<{ id: string, version: number, ordinal: number, state: RoundState, stateLabel: string, consulted: Array<Consulted>, note: string | null, openedAt: string, closedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, opinions: Array<{ id: string, version: number, state: RoundOpinionState, stateLabel: string, source: string, text: string, reason: string | null, enteredAt: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, trialPeriod: { until: string, daysLeft: number, ending: boolean, over: boolean } | null };

export type RoundWholeFragment = { id: string, version: number, ordinal: number, state: RoundState, stateLabel: string, consulted: Array<Consulted>, note: string | null, openedAt: string, closedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, opinions: Array<{ id: string, version: number, state: RoundOpinionState, stateLabel: string, source: string, text: string, reason: string | null, enteredAt: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }> };

export type RuleSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleSetsQuery = { viewer: { scheme: { id: string, name: string, ruleSetBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, ruleSets: Array<{ id: string, version: number, edition: number, state: RuleSetState, stateLabel: string, inForceOn: string | null, documentTitle: string, trialPeriod: { until: string, daysLeft: number, ending: boolean, over: boolean } | null }> } | null } | null, setup: { presets: Array<{ code: string, label: string }> } };

export type RuleSetPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RuleSetPageQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, applyToRunning: boolean, version: number, edition: number, state: RuleSetState, stateLabel: string, inForceOn: string | null, documentTitle: string, vocabulary: { neededClocks: Array<string>, sections: Array<{ code: string, label: string }>, fields: Array<{ section: RuleSection, name: string, kind: RuleFieldKind, label: string, hint: string | null, empty: string | null, options: Array<{ code: string, label: string }> }>, happenings: Array<{ code: string, label: string }>, deeds: Array<{ code: string, label: string }>, lists: Array<{ code: string, label: string }>, told: Array<{ code: string, label: string }>, owedBy: Array<{ code: string, label: string }>, periods: Array<{ code: string, label: string }>, answerKinds: Array<{ code: string, label: string }>, calendars: Array<{ code: string, label: string }> }, text: { general: { titleZh: string, titleEn: string, documentName: string, issuer: string, supervisor: string | null, trialUntil: string | null, numberPrefix: string }, terms: { termMonths: number, termCap: number | null, inactivityMonths: number | null, visitCap: number | null, visitMonths: number, participation: Array<string>, publicNoticeDays: number | null, rosterSeenBy: RosterSeenBy, pledgeText: string }, awards: { awardRatio: number | null, awardRounding: AwardRounding | null, commonIssueAt: number | null, likenessAt: number }, clearance: { clearanceSecond: boolean, clearancePapers: boolean, lookBackDays: number | null, lookBackShare: number, lookBackRounding: AwardRounding, lookBackPeriod: RulePeriod, lookBackRisks: Array<LookBackRisk>, lookBackCategories: Array<string>, smallestGroup: number }, office: { officeOpens: string, officeCloses: string, liaisonRegisters: boolean, liaisonDeclines: boolean, methodNeeded: boolean, checksShown: boolean, contactBeforeReply: boolean, passOnStageReports: boolean, textLimit: number, photoLimit: number, photoBytes: number, opinionLimit: number }, handling: { returnDays: number, extensionLimit: number, extensionDays: number }, clocks: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, deemed: boolean, clause: string, startsOn: Array<string>, metOn: Array<string>, voidedOn: Array<string>, pausable: boolean, calendarId: string | null, rungs: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, tells: Array<RuleTold> }> }>, cadences: Array<{ code: string | null, labelZh: string, labelEn: string, clause: string, period: RulePeriod, owedBy: RuleOwedBy, eachObserver: boolean, channels: Array<Channel> | null, deeds: Array<string>, remindDays: number }>, lists: Array<{ list: RuleListName, choices: Array<{ code: string | null, labelZh: string, labelEn: string, hintZh: string | null, hintEn: string | null, channels: Array<Channel> | null, period: RulePeriod | null }> }>, answerClasses: Array<{ code: string | null, labelZh: string, labelEn: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean }> }, problems: Array<{ path: string, message: string }>, rounds: Array<{ id: string, version: number, ordinal: number, state: RoundState, stateLabel: string, consulted: Array<Consulted>, note: string | null, openedAt: string, closedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, opinions: Array<{ id: string, version: number, state: RoundOpinionState, stateLabel: string, source: string, text: string, reason: string | null, enteredAt: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, trialPeriod: { until: string, daysLeft: number, ending: boolean, over: boolean } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type RuleSetPreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type RuleSetPreviewQuery = { ruleSetPreview: { ruleSetId: string, differences: Array<{ section: RuleSection, sectionLabel: string, label: string, before: string | null, after: string | null }>, effects: Array<{ code: string, count: number, text: string }>, problems: Array<{ path: string, message: string }> } };

export type RuleSetDraftMutationVariables = Exact<{
  input: RuleSetDraftInput;
}>;


export type RuleSetDraftMutation = { ruleSetDraft: { cursor: string, ruleSet: { id: string, version: number, edition: number, state: RuleSetState, stateLabel: string, inForceOn: string | null, documentTitle: string, trialPeriod: { until: string, daysLeft: number, ending: boolean, over: boolean } | null } } };

export type RuleSetEditMutationVariables = Exact<{
  input: RuleSetEditInput;
}>;


export type RuleSetEditMutation = { ruleSetEdit: { cursor: string, ruleSet: { applyToRunning: boolean, id: string, version: number, edition: number, state: RuleSetState, stateLabel: string, inForceOn: string | null, documentTitle: string, text: { general: { titleZh: string, titleEn: string, documentName: string, issuer: string, supervisor: string | null, trialUntil: string | null, numberPrefix: string }, terms: { termMonths: number, termCap: number | null, inactivityMonths: number | null, visitCap: number | null, visitMonths: number, participation: Array<string>, publicNoticeDays: number | null, rosterSeenBy: RosterSeenBy, pledgeText: string }, awards: { awardRatio: number | null, awardRounding: AwardRounding | null, commonIssueAt: number | null, likenessAt: number }, clearance: { clearanceSecond: boolean, clearancePapers: boolean, lookBackDays: number | null, lookBackShare: number, lookBackRounding: AwardRounding, lookBackPeriod: RulePeriod, lookBackRisks: Array<LookBackRisk>, lookBackCategories: Array<string>, smallestGroup: number }, office: { officeOpens: string, officeCloses: string, liaisonRegisters: boolean, liaisonDeclines: boolean, methodNeeded: boolean, checksShown: boolean, contactBeforeReply: boolean, passOnStageReports: boolean, textLimit: number, photoLimit: number, photoBytes: number, opinionLimit: number }, handling: { returnDays: number, extensionLimit: number, extensionDays: number }, clocks: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, deemed: boolean, clause: string, startsOn: Array<string>, metOn: Array<string>, voidedOn: Array<string>, pausable: boolean, calendarId: string | null, rungs: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, tells: Array<RuleTold> }> }>, cadences: Array<{ code: string | null, labelZh: string, labelEn: string, clause: string, period: RulePeriod, owedBy: RuleOwedBy, eachObserver: boolean, channels: Array<Channel> | null, deeds: Array<string>, remindDays: number }>, lists: Array<{ list: RuleListName, choices: Array<{ code: string | null, labelZh: string, labelEn: string, hintZh: string | null, hintEn: string | null, channels: Array<Channel> | null, period: RulePeriod | null }> }>, answerClasses: Array<{ code: string | null, labelZh: string, labelEn: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean }> }, problems: Array<{ path: string, message: string }>, rounds: Array<{ id: string, version: number, ordinal: number, state: RoundState, stateLabel: string, consulted: Array<Consulted>, note: string | null, openedAt: string, closedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, opinions: Array<{ id: string, version: number, state: RoundOpinionState, stateLabel: string, source: string, text: string, reason: string | null, enteredAt: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, trialPeriod: { until: string, daysLeft: number, ending: boolean, over: boolean } | null } } };

export type RuleSetWithdrawMutationVariables = Exact<{
  input: OnRuleSetInput;
}>;


export type RuleSetWithdrawMutation = { ruleSetWithdraw: { cursor: string, ruleSet: { applyToRunning: boolean, id: string, version: number, edition: number, state: RuleSetState, stateLabel: string, inForceOn: string | null, documentTitle: string, text: { general: { titleZh: string, titleEn: string, documentName: string, issuer: string, supervisor: string | null, trialUntil: string | null, numberPrefix: string }, terms: { termMonths: number, termCap: number | null, inactivityMonths: number | null, visitCap: number | null, visitMonths: number, participation: Array<string>, publicNoticeDays: number | null, rosterSeenBy: RosterSeenBy, pledgeText: string }, awards: { awardRatio: number | null, awardRounding: AwardRounding | null, commonIssueAt: number | null, likenessAt: number }, clearance: { clearanceSecond: boolean, clearancePapers: boolean, lookBackDays: number | null, lookBackShare: number, lookBackRounding: AwardRounding, lookBackPeriod: RulePeriod, lookBackRisks: Array<LookBackRisk>, lookBackCategories: Array<string>, smallestGroup: number }, office: { officeOpens: string, officeCloses: string, liaisonRegisters: boolean, liaisonDeclines: boolean, methodNeeded: boolean, checksShown: boolean, contactBeforeReply: boolean, passOnStageReports: boolean, textLimit: number, photoLimit: number, photoBytes: number, opinionLimit: number }, handling: { returnDays: number, extensionLimit: number, extensionDays: number }, clocks: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, deemed: boolean, clause: string, startsOn: Array<string>, metOn: Array<string>, voidedOn: Array<string>, pausable: boolean, calendarId: string | null, rungs: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, tells: Array<RuleTold> }> }>, cadences: Array<{ code: string | null, labelZh: string, labelEn: string, clause: string, period: RulePeriod, owedBy: RuleOwedBy, eachObserver: boolean, channels: Array<Channel> | null, deeds: Array<string>, remindDays: number }>, lists: Array<{ list: RuleListName, choices: Array<{ code: string | null, labelZh: string, labelEn: string, hintZh: string | null, hintEn: string | null, channels: Array<Channel> | null, period: RulePeriod | null }> }>, answerClasses: Array<{ code: string | null, labelZh: string, labelEn: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean }> }, problems: Array<{ path: string, message: string }>, rounds: Array<{ id: string, version: number, ordinal: number, state: RoundState, stateLabel: string, consulted: Array<Consulted>, note: string | null, openedAt: string, closedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, opinions: Array<{ id: string, version: number, state: RoundOpinionState, stateLabel: string, source: string, text: string, reason: string | null, enteredAt: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, trialPeriod: { until: string, daysLeft: number, ending: boolean, over: boolean } | null } } };

export type RuleSetConsultMutationVariables = Exact<{
  input: RuleSetConsultInput;
}>;


export type RuleSetConsultMutation = { ruleSetConsult: { cursor: string, ruleSet: { applyToRunning: boolean, id: string, version: number, edition: number, state: RuleSetState, stateLabel: string, inForceOn: string | null, documentTitle: string, text: { general: { titleZh: string, titleEn: string, documentName: string, issuer: string, supervisor: string | null, trialUntil: string | null, numberPrefix: string }, terms: { termMonths: number, termCap: number | null, inactivityMonths: number | null, visitCap: number | null, visitMonths: number, participation: Array<string>, publicNoticeDays: number | null, rosterSeenBy: RosterSeenBy, pledgeText: string }, awards: { awardRatio: number | null, awardRounding: AwardRounding | null, commonIssueAt: number | null, likenessAt: number }, clearance: { clearanceSecond: boolean, clearancePapers: boolean, lookBackDays: number | null, lookBackShare: number, lookBackRounding: AwardRounding, lookBackPeriod: RulePeriod, lookBackRisks: Array<LookBackRisk>, lookBackCategories: Array<string>, smallestGroup: number }, office: { officeOpens: string, officeCloses: string, liaisonRegisters: boolean, liaisonDeclines: boolean, methodNeeded: boolean, checksShown: boolean, contactBeforeReply: boolean, passOnStageReports: boolean, textLimit: number, photoLimit: number, photoBytes: number, opinionLimit: number }, handling: { returnDays: number, extensionLimit: number, extensionDays: number }, clocks: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, deemed: boolean, clause: string, startsOn: Array<string>, metOn: Array<string>, voidedOn: Array<string>, pausable: boolean, calendarId: string | null, rungs: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, tells: Array<RuleTold> }> }>, cadences: Array<{ code: string | null, labelZh: string, labelEn: string, clause: string, period: RulePeriod, owedBy: RuleOwedBy, eachObserver: boolean, channels: Array<Channel> | null, deeds: Array<string>, remindDays: number }>, lists: Array<{ list: RuleListName, choices: Array<{ code: string | null, labelZh: string, labelEn: string, hintZh: string | null, hintEn: string | null, channels: Array<Channel> | null, period: RulePeriod | null }> }>, answerClasses: Array<{ code: string | null, labelZh: string, labelEn: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean }> }, problems: Array<{ path: string, message: string }>, rounds: Array<{ id: string, version: number, ordinal: number, state: RoundState, stateLabel: string, consulted: Array<Consulted>, note: string | null, openedAt: string, closedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, opinions: Array<{ id: string, version: number, state: RoundOpinionState, stateLabel: string, source: string, text: string, reason: string | null, enteredAt: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, trialPeriod: { until: string, daysLeft: number, ending: boolean, over: boolean } | null } } };

export type RuleSetEnactMutationVariables = Exact<{
  input: RuleSetEnactInput;
}>;


export type RuleSetEnactMutation = { ruleSetEnact: { cursor: string, ruleSet: { applyToRunning: boolean, id: string, version: number, edition: number, state: RuleSetState, stateLabel: string, inForceOn: string | null, documentTitle: string, text: { general: { titleZh: string, titleEn: string, documentName: string, issuer: string, supervisor: string | null, trialUntil: string | null, numberPrefix: string }, terms: { termMonths: number, termCap: number | null, inactivityMonths: number | null, visitCap: number | null, visitMonths: number, participation: Array<string>, publicNoticeDays: number | null, rosterSeenBy: RosterSeenBy, pledgeText: string }, awards: { awardRatio: number | null, awardRounding: AwardRounding | null, commonIssueAt: number | null, likenessAt: number }, clearance: { clearanceSecond: boolean, clearancePapers: boolean, lookBackDays: number | null, lookBackShare: number, lookBackRounding: AwardRounding, lookBackPeriod: RulePeriod, lookBackRisks: Array<LookBackRisk>, lookBackCategories: Array<string>, smallestGroup: number }, office: { officeOpens: string, officeCloses: string, liaisonRegisters: boolean, liaisonDeclines: boolean, methodNeeded: boolean, checksShown: boolean, contactBeforeReply: boolean, passOnStageReports: boolean, textLimit: number, photoLimit: number, photoBytes: number, opinionLimit: number }, handling: { returnDays: number, extensionLimit: number, extensionDays: number }, clocks: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, deemed: boolean, clause: string, startsOn: Array<string>, metOn: Array<string>, voidedOn: Array<string>, pausable: boolean, calendarId: string | null, rungs: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, tells: Array<RuleTold> }> }>, cadences: Array<{ code: string | null, labelZh: string, labelEn: string, clause: string, period: RulePeriod, owedBy: RuleOwedBy, eachObserver: boolean, channels: Array<Channel> | null, deeds: Array<string>, remindDays: number }>, lists: Array<{ list: RuleListName, choices: Array<{ code: string | null, labelZh: string, labelEn: string, hintZh: string | null, hintEn: string | null, channels: Array<Channel> | null, period: RulePeriod | null }> }>, answerClasses: Array<{ code: string | null, labelZh: string, labelEn: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean }> }, problems: Array<{ path: string, message: string }>, rounds: Array<{ id: string, version: number, ordinal: number, state: RoundState, stateLabel: string, consulted: Array<Consulted>, note: string | null, openedAt: string, closedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, opinions: Array<{ id: string, version: number, state: RoundOpinionState, stateLabel: string, source: string, text: string, reason: string | null, enteredAt: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, trialPeriod: { until: string, daysLeft: number, ending: boolean, over: boolean } | null } } };

export type RuleSetExtendTrialMutationVariables = Exact<{
  input: RuleSetExtendTrialInput;
}>;


export type RuleSetExtendTrialMutation = { ruleSetExtendTrial: { cursor: string, ruleSet: { applyToRunning: boolean, id: string, version: number, edition: number, state: RuleSetState, stateLabel: string, inForceOn: string | null, documentTitle: string, text: { general: { titleZh: string, titleEn: string, documentName: string, issuer: string, supervisor: string | null, trialUntil: string | null, numberPrefix: string }, terms: { termMonths: number, termCap: number | null, inactivityMonths: number | null, visitCap: number | null, visitMonths: number, participation: Array<string>, publicNoticeDays: number | null, rosterSeenBy: RosterSeenBy, pledgeText: string }, awards: { awardRatio: number | null, awardRounding: AwardRounding | null, commonIssueAt: number | null, likenessAt: number }, clearance: { clearanceSecond: boolean, clearancePapers: boolean, lookBackDays: number | null, lookBackShare: number, lookBackRounding: AwardRounding, lookBackPeriod: RulePeriod, lookBackRisks: Array<LookBackRisk>, lookBackCategories: Array<string>, smallestGroup: number }, office: { officeOpens: string, officeCloses: string, liaisonRegisters: boolean, liaisonDeclines: boolean, methodNeeded: boolean, checksShown: boolean, contactBeforeReply: boolean, passOnStageReports: boolean, textLimit: number, photoLimit: number, photoBytes: number, opinionLimit: number }, handling: { returnDays: number, extensionLimit: number, extensionDays: number }, clocks: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, deemed: boolean, clause: string, startsOn: Array<string>, metOn: Array<string>, voidedOn: Array<string>, pausable: boolean, calendarId: string | null, rungs: Array<{ code: string | null, labelZh: string, labelEn: string, days: number, tells: Array<RuleTold> }> }>, cadences: Array<{ code: string | null, labelZh: string, labelEn: string, clause: string, period: RulePeriod, owedBy: RuleOwedBy, eachObserver: boolean, channels: Array<Channel> | null, deeds: Array<string>, remindDays: number }>, lists: Array<{ list: RuleListName, choices: Array<{ code: string | null, labelZh: string, labelEn: string, hintZh: string | null, hintEn: string | null, channels: Array<Channel> | null, period: RulePeriod | null }> }>, answerClasses: Array<{ code: string | null, labelZh: string, labelEn: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean }> }, problems: Array<{ path: string, message: string }>, rounds: Array<{ id: string, version: number, ordinal: number, state: RoundState, stateLabel: string, consulted: Array<Consulted>, note: string | null, openedAt: string, closedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, opinions: Array<{ id: string, version: number, state: RoundOpinionState, stateLabel: string, source: string, text: string, reason: string | null, enteredAt: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }> }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, trialPeriod: { until: string, daysLeft: number, ending: boolean, over: boolean } | null } } };

export type ConsultationRoundCloseMutationVariables = Exact<{
  input: ConsultationRoundCloseInput;
}>;


export type ConsultationRoundCloseMutation = { consultationRoundClose: { cursor: string, round: { id: string, version: number, ordinal: number, state: RoundState, stateLabel: string, consulted: Array<Consulted>, note: string | null, openedAt: string, closedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }>, opinions: Array<{ id: string, version: number, state: RoundOpinionState, stateLabel: string, source: string, text: string, reason: string | null, enteredAt: string, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }> } } };

export type RoundOpinionEnterMutationVariables = Exact<{
  input: RoundOpinionEnterInput;
}>;


export type RoundOpinionEnterMutation = { roundOpinionEnter: { cursor: string, roundOpinion: { id: string, version: number } } };

export type RoundOpinionDisposeMutationVariables = Exact<{
  input: RoundOpinionDisposeInput;
}>;


export type RoundOpinionDisposeMutation = { roundOpinionDispose: { cursor: string, roundOpinion: { id: string, version: number, state: RoundOpinionState, stateLabel: string, reason: string | null } } };

export type DepartmentInboxQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DepartmentInboxQuery = { referrals: { totalCount: number, nodes: Array<{ awaitedOfMe: CoTask | null, awaitedOfMeLabel: string | null, authorsShown: Array<string> | null, id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, coUnits: Array<{ id: string, name: string }>, issue: { id: string, version: number, title: string, categoryLabel: string } | null, latestReply: { id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DepartmentClosedQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DepartmentClosedQuery = { referrals: { totalCount: number, nodes: Array<{ id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, issue: { id: string, version: number, title: string, categoryLabel: string, state: IssueState, stateLabel: string } | null, latestReply: { id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, answerClass: { id: string, label: string, kind: AnswerKind } | null } | null, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InboxRowFragment = { awaitedOfMe: CoTask | null, awaitedOfMeLabel: string | null, authorsShown: Array<string> | null, id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, coUnits: Array<{ id: string, name: string }>, issue: { id: string, version: number, title: string, categoryLabel: string } | null, latestReply: { id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null };

export type DepartmentReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type DepartmentReferralQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, requirement: string | null, authorsShown: Array<string> | null, reworkReason: string | null, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, final: boolean | null, meanwhile: boolean | null, urgedAt: string | null, disputeDays: number | null, awaitedOfMe: CoTask | null, awaitedOfMeLabel: string | null, deadlines: Array<{ version: number, pausedAt: string | null, pauseReason: string | null, pausedDays: number, id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null, rungs: Array<{ at: string, label: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, coUnits: Array<{ id: string, name: string }>, issue: { id: string, version: number, number: string, title: string, problem: string, suggestion: string, supplements: Array<string> | null, categoryLabel: string, state: IssueState, stateLabel: string, round: number, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }> } | null, replies: Array<{ id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, text: string, reasonCategory: string | null, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectified: Rectified | null, rectifiedLabel: string | null, evidence: string | null, draftedBy: string | null, signedBy: string | null, sendBackNote: string | null, reviewNote: string | null, revision: number, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, code: string, label: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean } | null, papers: Array<{ id: string, fileName: string }>, countersignatures: Array<{ id: string, revision: number, kind: Countersigned, reason: string | null, at: string, by: string | null, unit: { id: string, name: string } }> | null }>, timeline: Array<{ id: string, subjectId: string, at: string, type: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, terms: { returnUntil: string, returnDays: number, extensionsLeft: number, extensionDays: number, extensionDates: Array<string> } | null, returnRequest: { askedAt: string, by: string, reason: string, basis: string, decidedAt: string | null, upheld: boolean | null, decision: string | null, proposedUnit: { id: string, name: string } } | null, extension: { askedAt: string, by: string, reason: string, before: string, asked: string, workingDays: number, decidedAt: string | null, granted: string | null, decision: string | null } | null, disputes: Array<{ id: string, version: number, state: DisputeState, stateLabel: string, issueNumber: string, title: string, problem: string, openedAt: string, decidedAt: string | null, days: number, reasons: string | null, firstUnit: { id: string, name: string }, secondUnit: { id: string, name: string }, namedUnit: { id: string, name: string } | null, statements: Array<{ askedAt: string, reason: string, basis: string, unit: { id: string, name: string }, proposedUnit: { id: string, name: string } }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> | null, unitHandlers: Array<{ id: string, version: number, person: { id: string, name: string } }> | null, coHandling: Array<{ awaited: CoTask | null, awaitedLabel: string | null, awaitedSince: string | null, unit: { id: string, name: string }, opinion: { id: string, version: number, state: CoOpinionState, stateLabel: string, text: string, signedBy: string | null, signedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null }> | null, plan: { id: string, version: number, state: PlanState, stateLabel: string, sendBackNote: string | null, approvedBy: string | null, measures: Array<{ what: string, person: string, dueOn: string | null, doneOn: string | null, note: string | null, lateOn: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null, stageReports: Array<{ id: string, version: number, ordinal: number, state: StageReportState, stateLabel: string, text: string, releasedAt: string | null, passedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, talks: Array<{ id: string, version: number, state: AuthorTalkState, stateLabel: string, question: string | null, notes: string | null, heldAt: string | null, relayedBy: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, mayBegin: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ReplyRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReplyRulesQuery = { viewer: { scheme: { id: string, rules: { version: number, textLimit: number, answerClasses: Array<{ id: string, code: string, label: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean }>, reasonCategories: Array<{ code: string, label: string, hint: string | null }> } } | null } | null };

export type ReferralWholeFragment = { requirement: string | null, authorsShown: Array<string> | null, reworkReason: string | null, id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, final: boolean | null, meanwhile: boolean | null, urgedAt: string | null, disputeDays: number | null, awaitedOfMe: CoTask | null, awaitedOfMeLabel: string | null, deadlines: Array<{ version: number, pausedAt: string | null, pauseReason: string | null, pausedDays: number, id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null, rungs: Array<{ at: string, label: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, coUnits: Array<{ id: string, name: string }>, issue: { id: string, version: number, number: string, title: string, problem: string, suggestion: string, supplements: Array<string> | null, categoryLabel: string, state: IssueState, stateLabel: string, round: number, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }> } | null, replies: Array<{ id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, text: string, reasonCategory: string | null, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectified: Rectified | null, rectifiedLabel: string | null, evidence: string | null, draftedBy: string | null, signedBy: string | null, sendBackNote: string | null, reviewNote: string | null, revision: number, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, code: string, label: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean } | null, papers: Array<{ id: string, fileName: string }>, countersignatures: Array<{ id: string, revision: number, kind: Countersigned, reason: string | null, at: string, by: string | null, unit: { id: string, name: string } }> | null }>, timeline: Array<{ id: string, subjectId: string, at: string, type: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, terms: { returnUntil: string, returnDays: number, extensionsLeft: number, extensionDays: number, extensionDates: Array<string> } | null, returnRequest: { askedAt: string, by: string, reason: string, basis: string, decidedAt: string | null, upheld: boolean | null, decision: string | null, proposedUnit: { id: string, name: string } } | null, extension: { askedAt: string, by: string, reason: string, before: string, asked: string, workingDays: number, decidedAt: string | null, granted: string | null, decision: string | null } | null, disputes: Array<{ id: string, version: number, state: DisputeState, stateLabel: string, issueNumber: string, title: string, problem: string, openedAt: string, decidedAt: string | null, days: number, reasons: string | null, firstUnit: { id: string, name: string }, secondUnit: { id: string, name: string }, namedUnit: { id: string, name: string } | null, statements: Array<{ askedAt: string, reason: string, basis: string, unit: { id: string, name: string }, proposedUnit: { id: string, name: string } }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> | null, unitHandlers: Array<{ id: string, version: number, person: { id: string, name: string } }> | null, coHandling: Array<{ awaited: CoTask | null, awaitedLabel: string | null, awaitedSince: string | null, unit: { id: string, name: string }, opinion: { id: string, version: number, state: CoOpinionState, stateLabel: string, text: string, signedBy: string | null, signedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null }> | null, plan: { id: string, version: number, state: PlanState, stateLabel: string, sendBackNote: string | null, approvedBy: string | null, measures: Array<{ what: string, person: string, dueOn: string | null, doneOn: string | null, note: string | null, lateOn: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null, stageReports: Array<{ id: string, version: number, ordinal: number, state: StageReportState, stateLabel: string, text: string, releasedAt: string | null, passedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, talks: Array<{ id: string, version: number, state: AuthorTalkState, stateLabel: string, question: string | null, notes: string | null, heldAt: string | null, relayedBy: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, mayBegin: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> };

export type ReplyTextFragment = { id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, text: string, reasonCategory: string | null, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectified: Rectified | null, rectifiedLabel: string | null, evidence: string | null, draftedBy: string | null, signedBy: string | null, sendBackNote: string | null, reviewNote: string | null, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, code: string, label: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean } | null };

export type ReplyFurtherFragment = { revision: number, papers: Array<{ id: string, fileName: string }>, countersignatures: Array<{ id: string, revision: number, kind: Countersigned, reason: string | null, at: string, by: string | null, unit: { id: string, name: string } }> | null };

export type ReplyWholeFragment = { id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, text: string, reasonCategory: string | null, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectified: Rectified | null, rectifiedLabel: string | null, evidence: string | null, draftedBy: string | null, signedBy: string | null, sendBackNote: string | null, reviewNote: string | null, revision: number, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, code: string, label: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean } | null, papers: Array<{ id: string, fileName: string }>, countersignatures: Array<{ id: string, revision: number, kind: Countersigned, reason: string | null, at: string, by: string | null, unit: { id: string, name: string } }> | null };

export type ReferralSignForMutationVariables = Exact<{
  input: OnReferralInput;
}>;


export type ReferralSignForMutation = { referralSignFor: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralClaimMutationVariables = Exact<{
  input: OnReferralInput;
}>;


export type ReferralClaimMutation = { referralClaim: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReplyDraftMutationVariables = Exact<{
  input: ReplyDraftInput;
}>;


export type ReplyDraftMutation = { replyDraft: { cursor: string, reply: { id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, text: string, reasonCategory: string | null, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectified: Rectified | null, rectifiedLabel: string | null, evidence: string | null, draftedBy: string | null, signedBy: string | null, sendBackNote: string | null, reviewNote: string | null, revision: number, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, code: string, label: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean } | null, papers: Array<{ id: string, fileName: string }>, countersignatures: Array<{ id: string, revision: number, kind: Countersigned, reason: string | null, at: string, by: string | null, unit: { id: string, name: string } }> | null } } };

export type ReplySubmitMutationVariables = Exact<{
  input: OnReplyInput;
}>;


export type ReplySubmitMutation = { replySubmit: { cursor: string, reply: { id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null } } };

export type ReplySendBackMutationVariables = Exact<{
  input: ReplySendBackInput;
}>;


export type ReplySendBackMutation = { replySendBack: { cursor: string, reply: { sendBackNote: string | null, id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null } } };

export type ReplySignMutationVariables = Exact<{
  input: OnReplyInput;
}>;


export type ReplySignMutation = { replySign: { cursor: string, reply: { signedBy: string | null, id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null } } };

export type ObserverArchiveQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ObserverArchiveQuery = { viewer: { person: { id: string, name: string, phone: string | null }, membership: { id: string, title: string, channel: Channel | null, since: string, until: string | null, unit: { id: string, name: string } | null, liaison: { id: string, name: string, phone: string | null } | null } | null, scheme: { id: string, name: string, observerTitle: string } | null } | null, archive: { nodes: Array<{ id: string, at: string, type: string, label: string, actor: string, text: string | null, subjectId: string, number: string, matter:
        | { __typename: 'Account', id: string }
        | { __typename: 'Accountability', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Announcement', id: string }
        | { __typename: 'AnswerTemplate', id: string }
        | { __typename: 'Appointment', id: string }
        | { __typename: 'ArchiveSnapshot', id: string }
        | { __typename: 'Attachment', id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'AuthorTalk', id: string }
        | { __typename: 'Bulletin', id: string }
        | { __typename: 'BurdenComplaint', id: string }
        | { __typename: 'Certificate', id: string }
        | { __typename: 'Clue', id: string }
        | { __typename: 'CoOpinion', id: string }
        | { __typename: 'CommonIssue', id: string }
        | { __typename: 'ConductCase', id: string }
        | { __typename: 'ConsultationRound', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'DataRequest', id: string }
        | { __typename: 'Dismissal', id: string }
        | { __typename: 'Dispute', id: string }
        | { __typename: 'Duty', id: string }
        | { __typename: 'Excuse', id: string }
        | { __typename: 'ExternalPush', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'IdentityRequest', id: string }
        | { __typename: 'InformationRequest', id: string }
        | { __typename: 'Instruction', id: string }
        | { __typename: 'Issue', id: string }
        | { __typename: 'LegalHold', id: string }
        | { __typename: 'LookBack', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Nomination', id: string }
        | { __typename: 'Note', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Objection', id: string }
        | { __typename: 'Opinion', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PublicNotice', id: string }
        | { __typename: 'PublicityItem', id: string }
        | { __typename: 'Quota', id: string }
        | { __typename: 'RecruitmentCall', id: string }
        | { __typename: 'Referral', id: string }
        | { __typename: 'Reply', id: string }
        | { __typename: 'RoundOpinion', id: string }
        | { __typename: 'RuleSet', id: string }
        | { __typename: 'Scheme', id: string }
        | { __typename: 'StageReport', id: string }
        | { __typename: 'Submission', id: string }
        | { __typename: 'Supervision', id: string }
        | { __typename: 'Support', id: string }
        | { __typename: 'Task', id: string }
        | { __typename: 'TaskList', id: string }
        | { __typename: 'Transfer', id: string }
        | { __typename: 'Unit', id: string }
        | { __typename: 'Verification', id: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ObserverHomeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ObserverHomeQuery = { viewer: { membership: { id: string, liaison: { id: string, name: string, phone: string | null } | null } | null, form: { type: string, month: string, dueOn: string, submission: { id: string, version: number, state: SubmissionState, stateLabel: string, number: string, submittedAt: string } | null } | null, duties: Array<{ id: string, version: number, label: string, periodLabel: string, state: DutyState, stateLabel: string, endsOn: string, doneAt: string | null, excuseLabel: string | null, steps: Array<{ way: DutyWay, label: string, kinds: Array<string>, subjectId: string | null }> }>, scheme: { id: string, rules: { submissionTypes: Array<{ code: string, label: string, hint: string | null }> } } | null } | null, submissions: { nodes: Array<{ id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, opinions: Array<{ declineReasonLabel: string | null, id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, answer: { id: string, version: number, answerClass: { id: string, label: string, kind: AnswerKind } | null } | null, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ObserverSubmissionQueryVariables = Exact<{
  id: string | number;
}>;


export type ObserverSubmissionQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, submission: { promisedContactOn: string | null, promisedHandOverOn: string | null, id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, liaison: { id: string, name: string, phone: string | null } | null, calls: Array<{ id: string, calledAt: string, outcomeLabel: string | null, by: string | null }>, questions: Array<{ id: string, askedAt: string, text: string, answer: string | null, answeredAt: string | null }>, timeline: Array<{ id: string, subjectId: string, at: string, type: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, opinions: Array<{ scopeLabel: string | null, target: string | null, problem: string, suggestion: string, declineReasonLabel: string | null, declineText: string | null, ratingText: string | null, identityShown: boolean | null, id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }>, issue: { id: string, version: number, number: string, state: IssueState, stateLabel: string, responsibleUnit: { id: string, name: string } | null } | null, answer: { text: string, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectifiedLabel: string | null, evidence: string | null, id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, coUnits: Array<{ id: string, name: string }>, papers: Array<{ id: string, fileName: string }>, answerClass: { id: string, label: string, kind: AnswerKind, requiresReason: boolean } | null } | null, answers: Array<{ ordinal: number, round: number, answeredAt: string, satisfied: boolean | null, ratingText: string | null, reply: { id: string, version: number, text: string, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectifiedLabel: string | null, evidence: string | null, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, label: string, kind: AnswerKind, requiresReason: boolean } | null } | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, promisedContactOn: string | null, promisedHandOverOn: string | null, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, liaison: { id: string, name: string, phone: string | null } | null, calls: Array<{ id: string, calledAt: string, outcomeLabel: string | null, by: string | null }>, questions: Array<{ id: string, askedAt: string, text: string, answer: string | null, answeredAt: string | null }>, timeline: Array<{ id: string, subjectId: string, at: string, type: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, opinions: Array<{ scopeLabel: string | null, target: string | null, problem: string, suggestion: string, declineReasonLabel: string | null, declineText: string | null, ratingText: string | null, identityShown: boolean | null, id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }>, issue: { id: string, version: number, number: string, state: IssueState, stateLabel: string, responsibleUnit: { id: string, name: string } | null } | null, answer: { text: string, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectifiedLabel: string | null, evidence: string | null, id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, coUnits: Array<{ id: string, name: string }>, papers: Array<{ id: string, fileName: string }>, answerClass: { id: string, label: string, kind: AnswerKind, requiresReason: boolean } | null } | null, answers: Array<{ ordinal: number, round: number, answeredAt: string, satisfied: boolean | null, ratingText: string | null, reply: { id: string, version: number, text: string, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectifiedLabel: string | null, evidence: string | null, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, label: string, kind: AnswerKind, requiresReason: boolean } | null } | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SubmissionWholeFragment = { promisedContactOn: string | null, promisedHandOverOn: string | null, id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, liaison: { id: string, name: string, phone: string | null } | null, calls: Array<{ id: string, calledAt: string, outcomeLabel: string | null, by: string | null }>, questions: Array<{ id: string, askedAt: string, text: string, answer: string | null, answeredAt: string | null }>, timeline: Array<{ id: string, subjectId: string, at: string, type: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, opinions: Array<{ scopeLabel: string | null, target: string | null, problem: string, suggestion: string, declineReasonLabel: string | null, declineText: string | null, ratingText: string | null, identityShown: boolean | null, id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }>, issue: { id: string, version: number, number: string, state: IssueState, stateLabel: string, responsibleUnit: { id: string, name: string } | null } | null, answer: { text: string, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectifiedLabel: string | null, evidence: string | null, id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, coUnits: Array<{ id: string, name: string }>, papers: Array<{ id: string, fileName: string }>, answerClass: { id: string, label: string, kind: AnswerKind, requiresReason: boolean } | null } | null, answers: Array<{ ordinal: number, round: number, answeredAt: string, satisfied: boolean | null, ratingText: string | null, reply: { id: string, version: number, text: string, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectifiedLabel: string | null, evidence: string | null, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, label: string, kind: AnswerKind, requiresReason: boolean } | null } | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null };

export type OfferFieldsFragment = { action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> };

export type SubmissionWithdrawMutationVariables = Exact<{
  input: SubmissionWithdrawInput;
}>;


export type SubmissionWithdrawMutation = { submissionWithdraw: { cursor: string, submission: { id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type SubmissionSupplyInfoMutationVariables = Exact<{
  input: SubmissionSupplyInfoInput;
}>;


export type SubmissionSupplyInfoMutation = { submissionSupplyInfo: { cursor: string, submission: { id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type OpinionAmendMutationVariables = Exact<{
  input: OpinionAmendInput;
}>;


export type OpinionAmendMutation = { opinionAmend: { cursor: string, opinion: { problem: string, suggestion: string, id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type OpinionRateMutationVariables = Exact<{
  input: OpinionRateInput;
}>;


export type OpinionRateMutation = { opinionRate: { cursor: string, opinion: { ratingText: string | null, id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type FilingRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilingRulesQuery = { viewer: { membership: { id: string, liaison: { id: string, name: string } | null } | null, form: { type: string, month: string, dueOn: string, submission: { id: string } | null } | null, scheme: { id: string, rules: { version: number, contactDays: number, handOverDays: number, textLimit: number, photoLimit: number, photoBytes: number, methodNeeded: boolean, submissionTypes: Array<{ code: string, label: string, hint: string | null }>, opinionTypes: Array<{ code: string, label: string, hint: string | null }>, opinionScopes: Array<{ code: string, label: string, hint: string | null }>, targetTypes: Array<{ code: string, label: string, hint: string | null }>, methods: Array<{ code: string, label: string, hint: string | null }> } } | null } | null };

export type SubmissionSubmitMutationVariables = Exact<{
  input: SubmissionSubmitInput;
}>;


export type SubmissionSubmitMutation = { submissionSubmit: { cursor: string, submission: { id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type AnnouncementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AnnouncementsQuery = { announcements: { nodes: Array<{ id: string, title: string, text: string, mustAcknowledge: boolean, madeAt: string, told: number | null, acknowledged: number | null, waitingFor: Array<string> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnnouncementMakeMutationVariables = Exact<{
  input: AnnouncementMakeInput;
}>;


export type AnnouncementMakeMutation = { announcementMake: { announcement: { id: string, title: string } } };

export type DueThisWeekQueryVariables = Exact<{
  where: DueWhere;
  first: number;
  after?: string | null | undefined;
}>;


export type DueThisWeekQuery = { deadlinesDue: { nodes: Array<{ id: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null }, subject:
        | { __typename: 'Account', id: string }
        | { __typename: 'Accountability', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Announcement', id: string }
        | { __typename: 'AnswerTemplate', id: string }
        | { __typename: 'Appointment', id: string }
        | { __typename: 'ArchiveSnapshot', id: string }
        | { __typename: 'Attachment', id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'AuthorTalk', id: string }
        | { __typename: 'Bulletin', id: string }
        | { __typename: 'BurdenComplaint', id: string }
        | { __typename: 'Certificate', id: string }
        | { __typename: 'Clue', id: string }
        | { __typename: 'CoOpinion', id: string }
        | { __typename: 'CommonIssue', id: string }
        | { __typename: 'ConductCase', id: string }
        | { __typename: 'ConsultationRound', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'DataRequest', id: string }
        | { __typename: 'Dismissal', id: string }
        | { __typename: 'Dispute', id: string }
        | { __typename: 'Duty', id: string }
        | { __typename: 'Excuse', id: string }
        | { __typename: 'ExternalPush', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'IdentityRequest', id: string }
        | { __typename: 'InformationRequest', question: string, id: string, request_unit: { id: string, name: string } }
        | { __typename: 'Instruction', id: string }
        | { __typename: 'Issue', id: string, version: number, title: string, issue_number: string, responsibleUnit: { id: string, name: string } | null }
        | { __typename: 'LegalHold', id: string }
        | { __typename: 'LookBack', issueNumber: string, id: string, look_title: string, look_unit: { id: string, name: string } }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Nomination', id: string }
        | { __typename: 'Note', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Objection', id: string }
        | { __typename: 'Opinion', id: string, version: number, title: string, opinion_submission: { id: string, version: number, number: string, liaison: { id: string, name: string } | null } | null, opinion_issue: { id: string, version: number, number: string } | null }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PublicNotice', id: string }
        | { __typename: 'PublicityItem', id: string }
        | { __typename: 'Quota', id: string }
        | { __typename: 'RecruitmentCall', id: string }
        | { __typename: 'Referral', id: string, version: number, referral_number: string, unit: { id: string, name: string }, handler: { id: string, name: string } | null, referral_issue: { id: string, version: number, number: string, title: string } | null }
        | { __typename: 'Reply', id: string }
        | { __typename: 'RoundOpinion', id: string }
        | { __typename: 'RuleSet', id: string }
        | { __typename: 'Scheme', id: string }
        | { __typename: 'StageReport', id: string }
        | { __typename: 'Submission', id: string, version: number, number: string, typeLabel: string, submission_liaison: { id: string, name: string } | null }
        | { __typename: 'Supervision', id: string }
        | { __typename: 'Support', id: string }
        | { __typename: 'Task', id: string }
        | { __typename: 'TaskList', id: string }
        | { __typename: 'Transfer', id: string }
        | { __typename: 'Unit', id: string }
        | { __typename: 'Verification', id: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutiesQueryVariables = Exact<{
  period?: string | null | undefined;
}>;


export type DutiesQuery = { dutyReport: { mayHandOver: boolean, period: { code: string, label: string, opensOn: string, endsOn: string, current: boolean }, periods: Array<{ code: string, label: string, current: boolean }>, cadences: Array<{ cadence: string, label: string, clause: string, owedBy: OwedBy, open: number, done: number, missed: number, excused: number }> } };

export type DutyListQueryVariables = Exact<{
  where: DutyFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type DutyListQuery = { duties: { totalCount: number, nodes: Array<{ id: string, version: number, label: string, periodLabel: string, owedBy: OwedBy, state: DutyState, stateLabel: string, endsOn: string, doneAt: string | null, missedAt: string | null, remindedAt: string | null, excuseLabel: string | null, explanation: string | null, steps: Array<{ way: DutyWay, label: string, kinds: Array<string>, subjectId: string | null }>, member: { id: string, version: number, person: { id: string, name: string } } | null, liaison: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DutyRowFragment = { id: string, version: number, label: string, periodLabel: string, owedBy: OwedBy, state: DutyState, stateLabel: string, endsOn: string, doneAt: string | null, missedAt: string | null, remindedAt: string | null, excuseLabel: string | null, explanation: string | null, steps: Array<{ way: DutyWay, label: string, kinds: Array<string>, subjectId: string | null }>, member: { id: string, version: number, person: { id: string, name: string } } | null, liaison: { id: string, name: string } | null };

export type DutyActionsQueryVariables = Exact<{
  id: string | number;
}>;


export type DutyActionsQuery = { node:
    | { __typename: 'Account', id: string }
    | { __typename: 'Accountability', id: string }
    | { __typename: 'Activity', id: string }
    | { __typename: 'Announcement', id: string }
    | { __typename: 'AnswerTemplate', id: string }
    | { __typename: 'Appointment', id: string }
    | { __typename: 'ArchiveSnapshot', id: string }
    | { __typename: 'Attachment', id: string }
    | { __typename: 'Attendance', id: string }
    | { __typename: 'AuthorTalk', id: string }
    | { __typename: 'Bulletin', id: string }
    | { __typename: 'BurdenComplaint', id: string }
    | { __typename: 'Certificate', id: string }
    | { __typename: 'Clue', id: string }
    | { __typename: 'CoOpinion', id: string }
    | { __typename: 'CommonIssue', id: string }
    | { __typename: 'ConductCase', id: string }
    | { __typename: 'ConsultationRound', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'DataRequest', id: string }
    | { __typename: 'Dismissal', id: string }
    | { __typename: 'Dispute', id: string }
    | { __typename: 'Duty', id: string, version: number, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ message: string }> }> }
    | { __typename: 'Excuse', id: string }
    | { __typename: 'ExternalPush', id: string }
    | { __typename: 'Gathering', id: string }
    | { __typename: 'IdentityRequest', id: string }
    | { __typename: 'InformationRequest', id: string }
    | { __typename: 'Instruction', id: string }
    | { __typename: 'Issue', id: string }
    | { __typename: 'LegalHold', id: string }
    | { __typename: 'LookBack', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Nomination', id: string }
    | { __typename: 'Note', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Objection', id: string }
    | { __typename: 'Opinion', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PublicNotice', id: string }
    | { __typename: 'PublicityItem', id: string }
    | { __typename: 'Quota', id: string }
    | { __typename: 'RecruitmentCall', id: string }
    | { __typename: 'Referral', id: string }
    | { __typename: 'Reply', id: string }
    | { __typename: 'RoundOpinion', id: string }
    | { __typename: 'RuleSet', id: string }
    | { __typename: 'Scheme', id: string }
    | { __typename: 'StageReport', id: string }
    | { __typename: 'Submission', id: string }
    | { __typename: 'Supervision', id: string }
    | { __typename: 'Support', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'TaskList', id: string }
    | { __typename: 'Transfer', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'Verification', id: string }
   | null };

export type UnattendedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UnattendedQuery = { observersWithoutLiaison: { totalCount: number, nodes: Array<{ id: string, version: number, title: string, person: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LiaisonsQueryVariables = Exact<{ [key: string]: never; }>;


export type LiaisonsQuery = { liaisons: { nodes: Array<{ id: string, version: number, person: { id: string, name: string } }> } };

export type DutyUrgeMutationVariables = Exact<{
  input: DutyUrgeInput;
}>;


export type DutyUrgeMutation = { dutyUrge: { cursor: string, duty: { id: string, version: number, label: string, periodLabel: string, owedBy: OwedBy, state: DutyState, stateLabel: string, endsOn: string, doneAt: string | null, missedAt: string | null, remindedAt: string | null, excuseLabel: string | null, explanation: string | null, steps: Array<{ way: DutyWay, label: string, kinds: Array<string>, subjectId: string | null }>, member: { id: string, version: number, person: { id: string, name: string } } | null, liaison: { id: string, name: string } | null } } };

export type DutyExplainMutationVariables = Exact<{
  input: DutyExplainInput;
}>;


export type DutyExplainMutation = { dutyExplain: { cursor: string, duty: { id: string, version: number, label: string, periodLabel: string, owedBy: OwedBy, state: DutyState, stateLabel: string, endsOn: string, doneAt: string | null, missedAt: string | null, remindedAt: string | null, excuseLabel: string | null, explanation: string | null, steps: Array<{ way: DutyWay, label: string, kinds: Array<string>, subjectId: string | null }>, member: { id: string, version: number, person: { id: string, name: string } } | null, liaison: { id: string, name: string } | null } } };

export type AssignLiaisonMutationVariables = Exact<{
  input: ObserverAssignLiaisonInput;
}>;


export type AssignLiaisonMutation = { observerAssignLiaison: { cursor: string, membership: { id: string, version: number, liaison: { id: string, name: string } | null } } };

export type HandOverObserversMutationVariables = Exact<{
  input: LiaisonHandOverInput;
}>;


export type HandOverObserversMutation = { liaisonHandOver: { cursor: string, observers: number, liaison: { id: string, version: number, person: { id: string, name: string } } } };

export type DutyStepFieldsFragment = { way: DutyWay, label: string, kinds: Array<string>, subjectId: string | null };

export type OwedByOfficeQueryVariables = Exact<{ [key: string]: never; }>;


export type OwedByOfficeQuery = { viewer: { duties: Array<{ id: string, version: number, label: string, periodLabel: string, state: DutyState, endsOn: string, steps: Array<{ way: DutyWay, label: string, kinds: Array<string>, subjectId: string | null }>, member: { id: string, version: number, person: { id: string, name: string } } | null }> } | null };

export type OfficeIssueQueryVariables = Exact<{
  id: string | number;
}>;


export type OfficeIssueQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, problem: string, suggestion: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, effect: IssueEffect, effectLabel: string, level: number, highRisk: boolean | null, parkPlan: string | null, parkedUntil: string | null, submitter: { id: string, name: string, phone: string | null } | null, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }>, clearance: { at: string, by: string, evidence: string | null } | null, originUnits: Array<{ id: string, name: string }> | null, opinions: Array<{ id: string, version: number, title: string, problem: string, suggestion: string, state: OpinionState, stateLabel: string, answeredAt: string | null, satisfied: boolean | null, ratingText: string | null, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }>, submission: { id: string, version: number, number: string, submittedAt: string, author: { id: string, name: string } | null } | null }>, referrals: Array<{ requirement: string | null, reworkReason: string | null, id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, final: boolean | null, meanwhile: boolean | null, urgedAt: string | null, disputeDays: number | null, awaitedOfMe: CoTask | null, awaitedOfMeLabel: string | null, deadlines: Array<{ version: number, pausedAt: string | null, pauseReason: string | null, pausedDays: number, id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null, rungs: Array<{ at: string, label: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, coUnits: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, text: string, reasonCategory: string | null, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectified: Rectified | null, rectifiedLabel: string | null, evidence: string | null, draftedBy: string | null, signedBy: string | null, sendBackNote: string | null, reviewNote: string | null, revision: number, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, code: string, label: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean } | null, papers: Array<{ id: string, fileName: string }>, countersignatures: Array<{ id: string, revision: number, kind: Countersigned, reason: string | null, at: string, by: string | null, unit: { id: string, name: string } }> | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, terms: { returnUntil: string, returnDays: number, extensionsLeft: number, extensionDays: number, extensionDates: Array<string> } | null, returnRequest: { askedAt: string, by: string, reason: string, basis: string, decidedAt: string | null, upheld: boolean | null, decision: string | null, proposedUnit: { id: string, name: string } } | null, extension: { askedAt: string, by: string, reason: string, before: string, asked: string, workingDays: number, decidedAt: string | null, granted: string | null, decision: string | null } | null, disputes: Array<{ id: string, version: number, state: DisputeState, stateLabel: string, issueNumber: string, title: string, problem: string, openedAt: string, decidedAt: string | null, days: number, reasons: string | null, firstUnit: { id: string, name: string }, secondUnit: { id: string, name: string }, namedUnit: { id: string, name: string } | null, statements: Array<{ askedAt: string, reason: string, basis: string, unit: { id: string, name: string }, proposedUnit: { id: string, name: string } }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> | null, unitHandlers: Array<{ id: string, version: number, person: { id: string, name: string } }> | null, coHandling: Array<{ awaited: CoTask | null, awaitedLabel: string | null, awaitedSince: string | null, unit: { id: string, name: string }, opinion: { id: string, version: number, state: CoOpinionState, stateLabel: string, text: string, signedBy: string | null, signedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null }> | null, plan: { id: string, version: number, state: PlanState, stateLabel: string, sendBackNote: string | null, approvedBy: string | null, measures: Array<{ what: string, person: string, dueOn: string | null, doneOn: string | null, note: string | null, lateOn: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null, stageReports: Array<{ id: string, version: number, ordinal: number, state: StageReportState, stateLabel: string, text: string, releasedAt: string | null, passedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, talks: Array<{ id: string, version: number, state: AuthorTalkState, stateLabel: string, question: string | null, notes: string | null, heldAt: string | null, relayedBy: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, mayBegin: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, timeline: Array<{ id: string, subjectId: string, at: string, type: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, referralBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, recurrenceOf: { id: string, version: number, number: string, title: string } | null, supervisions: Array<{ id: string, version: number, state: SupervisionState }> | null, lookBacks: Array<{ id: string, version: number, kind: LookBackKind, state: LookBackState }> | null, clearances: Array<{ id: string, round: number, evidence: string, second: boolean, proposedAt: string, confirmedAt: string | null, lookBackOn: string | null, refusedAt: string | null, refusal: string | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, refusedBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }> }> | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type IssueWholeFragment = { problem: string, suggestion: string, id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, effect: IssueEffect, effectLabel: string, level: number, highRisk: boolean | null, parkPlan: string | null, parkedUntil: string | null, submitter: { id: string, name: string, phone: string | null } | null, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }>, clearance: { at: string, by: string, evidence: string | null } | null, originUnits: Array<{ id: string, name: string }> | null, opinions: Array<{ id: string, version: number, title: string, problem: string, suggestion: string, state: OpinionState, stateLabel: string, answeredAt: string | null, satisfied: boolean | null, ratingText: string | null, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }>, submission: { id: string, version: number, number: string, submittedAt: string, author: { id: string, name: string } | null } | null }>, referrals: Array<{ requirement: string | null, reworkReason: string | null, id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, final: boolean | null, meanwhile: boolean | null, urgedAt: string | null, disputeDays: number | null, awaitedOfMe: CoTask | null, awaitedOfMeLabel: string | null, deadlines: Array<{ version: number, pausedAt: string | null, pauseReason: string | null, pausedDays: number, id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null, rungs: Array<{ at: string, label: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, coUnits: Array<{ id: string, name: string }>, replies: Array<{ id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, text: string, reasonCategory: string | null, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectified: Rectified | null, rectifiedLabel: string | null, evidence: string | null, draftedBy: string | null, signedBy: string | null, sendBackNote: string | null, reviewNote: string | null, revision: number, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, code: string, label: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean } | null, papers: Array<{ id: string, fileName: string }>, countersignatures: Array<{ id: string, revision: number, kind: Countersigned, reason: string | null, at: string, by: string | null, unit: { id: string, name: string } }> | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null, terms: { returnUntil: string, returnDays: number, extensionsLeft: number, extensionDays: number, extensionDates: Array<string> } | null, returnRequest: { askedAt: string, by: string, reason: string, basis: string, decidedAt: string | null, upheld: boolean | null, decision: string | null, proposedUnit: { id: string, name: string } } | null, extension: { askedAt: string, by: string, reason: string, before: string, asked: string, workingDays: number, decidedAt: string | null, granted: string | null, decision: string | null } | null, disputes: Array<{ id: string, version: number, state: DisputeState, stateLabel: string, issueNumber: string, title: string, problem: string, openedAt: string, decidedAt: string | null, days: number, reasons: string | null, firstUnit: { id: string, name: string }, secondUnit: { id: string, name: string }, namedUnit: { id: string, name: string } | null, statements: Array<{ askedAt: string, reason: string, basis: string, unit: { id: string, name: string }, proposedUnit: { id: string, name: string } }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }> | null, unitHandlers: Array<{ id: string, version: number, person: { id: string, name: string } }> | null, coHandling: Array<{ awaited: CoTask | null, awaitedLabel: string | null, awaitedSince: string | null, unit: { id: string, name: string }, opinion: { id: string, version: number, state: CoOpinionState, stateLabel: string, text: string, signedBy: string | null, signedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null }> | null, plan: { id: string, version: number, state: PlanState, stateLabel: string, sendBackNote: string | null, approvedBy: string | null, measures: Array<{ what: string, person: string, dueOn: string | null, doneOn: string | null, note: string | null, lateOn: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> } | null, stageReports: Array<{ id: string, version: number, ordinal: number, state: StageReportState, stateLabel: string, text: string, releasedAt: string | null, passedAt: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, talks: Array<{ id: string, version: number, state: AuthorTalkState, stateLabel: string, question: string | null, notes: string | null, heldAt: string | null, relayedBy: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, mayBegin: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }> }>, timeline: Array<{ id: string, subjectId: string, at: string, type: string, label: string, actor: string, text: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, referralBeginnings: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, recurrenceOf: { id: string, version: number, number: string, title: string } | null, supervisions: Array<{ id: string, version: number, state: SupervisionState }> | null, lookBacks: Array<{ id: string, version: number, kind: LookBackKind, state: LookBackState }> | null, clearances: Array<{ id: string, round: number, evidence: string, second: boolean, proposedAt: string, confirmedAt: string | null, lookBackOn: string | null, refusedAt: string | null, refusal: string | null, proposedBy: { id: string, name: string } | null, confirmedBy: { id: string, name: string } | null, refusedBy: { id: string, name: string } | null, papers: Array<{ id: string, fileName: string }> }> | null };

export type IssueReferMutationVariables = Exact<{
  input: IssueReferInput;
}>;


export type IssueReferMutation = { issueRefer: { cursor: string, issue: { id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null } } };

export type ReferralAcceptMutationVariables = Exact<{
  input: OnReferralInput;
}>;


export type ReferralAcceptMutation = { referralAccept: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralReturnForReworkMutationVariables = Exact<{
  input: ReferralReturnInput;
}>;


export type ReferralReturnForReworkMutation = { referralReturnForRework: { cursor: string, referral: { reworkReason: string | null, id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type ReferralSetNewDueMutationVariables = Exact<{
  input: ReferralDueInput;
}>;


export type ReferralSetNewDueMutation = { referralSetNewDue: { cursor: string, referral: { id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type LedgerQueryVariables = Exact<{
  where?: IssueFilter | null | undefined;
  orderBy?: IssueOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerQuery = { issues: { totalCount: number, nodes: Array<{ id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, submitter: { id: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LedgerRowFragment = { id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, submitter: { id: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null };

export type LedgerTotalsQueryVariables = Exact<{
  all?: IssueFilter | null | undefined;
  registered?: IssueFilter | null | undefined;
  referred?: IssueFilter | null | undefined;
  answered?: IssueFilter | null | undefined;
  rework?: IssueFilter | null | undefined;
  cleared?: IssueFilter | null | undefined;
  parked?: IssueFilter | null | undefined;
  confirmed?: IssueFilter | null | undefined;
  reopened?: IssueFilter | null | undefined;
  merged?: IssueFilter | null | undefined;
  voided?: IssueFilter | null | undefined;
  overdue?: IssueFilter | null | undefined;
}>;


export type LedgerTotalsQuery = { all: { totalCount: number, nodes: Array<{ id: string }> }, REGISTERED: { totalCount: number }, REFERRED: { totalCount: number }, ANSWERED: { totalCount: number }, REWORK: { totalCount: number }, CLEARED: { totalCount: number }, PARKED: { totalCount: number }, CONFIRMED: { totalCount: number }, REOPENED: { totalCount: number }, MERGED: { totalCount: number }, VOIDED: { totalCount: number }, overdue: { totalCount: number } };

export type LedgerChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerChoicesQuery = { units: Array<{ id: string, name: string }>, viewer: { scheme: { id: string, rules: { version: number, referralDays: number, issueCategories: Array<{ code: string, label: string }> } } | null } | null };

export type LedgerLookQueryVariables = Exact<{
  id: string | number;
}>;


export type LedgerLookQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { problem: string, suggestion: string, id: string, version: number, confidentiality: Confidentiality, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string | null, opinionCount: number | null, referralCount: number | null, submitter: { id: string, name: string } | null, latestReferral: { id: string, version: number, number: string, requirement: string | null, state: ReferralState, stateLabel: string, latestReply: { id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, text: string, reasonCategory: string | null, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectified: Rectified | null, rectifiedLabel: string | null, evidence: string | null, draftedBy: string | null, signedBy: string | null, sendBackNote: string | null, reviewNote: string | null, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, code: string, label: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean } | null } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, timeline: Array<{ id: string, subjectId: string, at: string, type: string, label: string, actor: string, text: string | null }>, responsibleUnit: { id: string, name: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type OfficeObserversQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OfficeObserversQuery = { observers: { totalCount: number, nodes: Array<{ id: string, title: string, channel: Channel | null, since: string, until: string | null, unit: { id: string, name: string } | null, person: { id: string, name: string, phone: string | null }, liaison: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ObserverRowFragment = { id: string, title: string, channel: Channel | null, since: string, until: string | null, unit: { id: string, name: string } | null, person: { id: string, name: string, phone: string | null }, liaison: { id: string, name: string } | null };

export type OfficeObserverQueryVariables = Exact<{
  id: string | number;
}>;


export type OfficeObserverQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, title: string, channel: Channel | null, since: string, until: string | null, unit: { id: string, name: string } | null, person: { id: string, name: string, phone: string | null }, liaison: { id: string, name: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type OfficeArchiveQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type OfficeArchiveQuery = { archive: { totalCount: number, nodes: Array<{ id: string, at: string, type: string, label: string, actor: string, text: string | null, subjectId: string, number: string, matter:
        | { __typename: 'Account', id: string }
        | { __typename: 'Accountability', id: string }
        | { __typename: 'Activity', id: string }
        | { __typename: 'Announcement', id: string }
        | { __typename: 'AnswerTemplate', id: string }
        | { __typename: 'Appointment', id: string }
        | { __typename: 'ArchiveSnapshot', id: string }
        | { __typename: 'Attachment', id: string }
        | { __typename: 'Attendance', id: string }
        | { __typename: 'AuthorTalk', id: string }
        | { __typename: 'Bulletin', id: string }
        | { __typename: 'BurdenComplaint', id: string }
        | { __typename: 'Certificate', id: string }
        | { __typename: 'Clue', id: string }
        | { __typename: 'CoOpinion', id: string }
        | { __typename: 'CommonIssue', id: string }
        | { __typename: 'ConductCase', id: string }
        | { __typename: 'ConsultationRound', id: string }
        | { __typename: 'Contact', id: string }
        | { __typename: 'DataRequest', id: string }
        | { __typename: 'Dismissal', id: string }
        | { __typename: 'Dispute', id: string }
        | { __typename: 'Duty', id: string }
        | { __typename: 'Excuse', id: string }
        | { __typename: 'ExternalPush', id: string }
        | { __typename: 'Gathering', id: string }
        | { __typename: 'IdentityRequest', id: string }
        | { __typename: 'InformationRequest', id: string }
        | { __typename: 'Instruction', id: string }
        | { __typename: 'Issue', id: string }
        | { __typename: 'LegalHold', id: string }
        | { __typename: 'LookBack', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Nomination', id: string }
        | { __typename: 'Note', id: string }
        | { __typename: 'Notice', id: string }
        | { __typename: 'Objection', id: string }
        | { __typename: 'Opinion', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Plan', id: string }
        | { __typename: 'PublicNotice', id: string }
        | { __typename: 'PublicityItem', id: string }
        | { __typename: 'Quota', id: string }
        | { __typename: 'RecruitmentCall', id: string }
        | { __typename: 'Referral', id: string }
        | { __typename: 'Reply', id: string }
        | { __typename: 'RoundOpinion', id: string }
        | { __typename: 'RuleSet', id: string }
        | { __typename: 'Scheme', id: string }
        | { __typename: 'StageReport', id: string }
        | { __typename: 'Submission', id: string }
        | { __typename: 'Supervision', id: string }
        | { __typename: 'Support', id: string }
        | { __typename: 'Task', id: string }
        | { __typename: 'TaskList', id: string }
        | { __typename: 'Transfer', id: string }
        | { __typename: 'Unit', id: string }
        | { __typename: 'Verification', id: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ObserverActivitiesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ObserverActivitiesQuery = { activities: { totalCount: number, nodes: Array<{ id: string, version: number, kindLabel: string, heldOn: string, place: string, subject: string, reached: number | null, enterprise: string | null, overCapReason: string | null, findings: string, state: ActivityState, stateLabel: string, submissions: Array<{ id: string, version: number, number: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ObserverLiaisonsQueryVariables = Exact<{
  id: string | number;
}>;


export type ObserverLiaisonsQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { version: number, id: string, liaisons: Array<{ id: string, since: string, until: string | null, reason: string | null, liaison: { id: string, name: string } | null, by: { id: string, name: string } | null }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type OfficeCallQueryVariables = Exact<{
  id: string | number;
}>;


export type OfficeCallQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, version: number, name: string, channels: Array<Channel>, opensOn: string, closesOn: string, seats: number, text: string, state: RecruitmentCallState, stateLabel: string, quotas: Array<{ id: string, places: number, held: number, unit: { id: string, name: string } | null }>, counts: Array<{ state: NominationState, label: string, count: number }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }>, appointingUnit: { id: string, name: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type OfficeNominationQueryVariables = Exact<{
  id: string | number;
}>;


export type OfficeNominationQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { politicalStatus: string | null, idLast4: string | null, rejectReason: string | null, vettedAt: string | null, approvedAt: string | null, membershipId: string | null, id: string, phone: string | null, category: string | null, merits: string | null, leadsUnit: boolean | null, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, vettedBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null, checks: Array<{ id: string, criterion: string, label: string | null, met: boolean, evidence: string, note: string | null, judgedAt: string, judgedBy: { id: string, name: string } | null }> | null, pledge: { id: string, text: string, textHash: string, signedName: string, signedAt: string } | null, objections: Array<{ id: string, version: number, state: ObjectionState, stateLabel: string, text: string, name: string | null, contact: string | null, raisedAt: string, decision: string | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> }> | null, samePeople: Array<{ personId: string, name: string, sure: boolean, holds: Array<{ scheme: string, role: Role, roleLabel: string, title: string }> }> | null, call: { id: string, version: number, name: string, channels: Array<Channel>, opensOn: string, closesOn: string, seats: number, text: string, state: RecruitmentCallState, stateLabel: string, liaisons: Array<{ id: string, person: { id: string, name: string } }> | null, appointingUnit: { id: string, name: string } | null } | null, employerUnit: { id: string, name: string } | null, otherMemberships: Array<{ level: OtherLevel, levelLabel: string, title: string, fromOn: string, toOn: string | null, current: boolean, evidence: string }> | null, timeline: Array<{ id: string, at: string, type: string, label: string, actor: string, text: string | null, subjectId: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }>, unit: { id: string, name: string } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type CallCreateMutationVariables = Exact<{
  input: CallCreateInput;
}>;


export type CallCreateMutation = { recruitmentCallCreate: { cursor: string, call: { id: string, version: number, name: string, channels: Array<Channel>, opensOn: string, closesOn: string, seats: number, text: string, state: RecruitmentCallState, stateLabel: string, appointingUnit: { id: string, name: string } | null } } };

export type CallSaveMutationVariables = Exact<{
  input: CallSaveInput;
}>;


export type CallSaveMutation = { recruitmentCallSave: { cursor: string, call: { id: string, version: number, name: string, channels: Array<Channel>, opensOn: string, closesOn: string, seats: number, text: string, state: RecruitmentCallState, stateLabel: string, appointingUnit: { id: string, name: string } | null } } };

export type CallOpenMutationVariables = Exact<{
  input: OnCallInput;
}>;


export type CallOpenMutation = { recruitmentCallOpen: { cursor: string, call: { id: string, version: number, name: string, channels: Array<Channel>, opensOn: string, closesOn: string, seats: number, text: string, state: RecruitmentCallState, stateLabel: string, appointingUnit: { id: string, name: string } | null } } };

export type CallCloseMutationVariables = Exact<{
  input: OnCallInput;
}>;


export type CallCloseMutation = { recruitmentCallClose: { cursor: string, call: { id: string, version: number, name: string, channels: Array<Channel>, opensOn: string, closesOn: string, seats: number, text: string, state: RecruitmentCallState, stateLabel: string, appointingUnit: { id: string, name: string } | null } } };

export type QuotaSetMutationVariables = Exact<{
  input: QuotaSetInput;
}>;


export type QuotaSetMutation = { quotaSet: { cursor: string, call: { id: string, version: number, name: string, channels: Array<Channel>, opensOn: string, closesOn: string, seats: number, text: string, state: RecruitmentCallState, stateLabel: string, quotas: Array<{ id: string, places: number, held: number, unit: { id: string, name: string } | null }>, appointingUnit: { id: string, name: string } | null } } };

export type NominationReturnMutationVariables = Exact<{
  input: NominationReasonInput;
}>;


export type NominationReturnMutation = { nominationReturn: { cursor: string, nomination: { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null } } };

export type NominationVetMutationVariables = Exact<{
  input: NominationVetInput;
}>;


export type NominationVetMutation = { nominationVet: { cursor: string, nomination: { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null } } };

export type NominationPubliciseMutationVariables = Exact<{
  input: OnNominationInput;
}>;


export type NominationPubliciseMutation = { nominationPublicise: { cursor: string, nomination: { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null } } };

export type NominationApproveMutationVariables = Exact<{
  input: OnNominationInput;
}>;


export type NominationApproveMutation = { nominationApprove: { cursor: string, nomination: { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null } } };

export type NominationAppointMutationVariables = Exact<{
  input: NominationAppointInput;
}>;


export type NominationAppointMutation = { nominationAppoint: { cursor: string, account: { name: string, username: string, initialPassword: string } | null, nomination: { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null } } };

export type ObjectionUpholdMutationVariables = Exact<{
  input: ObjectionDecideInput;
}>;


export type ObjectionUpholdMutation = { objectionUphold: { cursor: string, nomination: { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null } } };

export type ObjectionDismissMutationVariables = Exact<{
  input: ObjectionDecideInput;
}>;


export type ObjectionDismissMutation = { objectionDismiss: { cursor: string, nomination: { id: string, version: number, state: NominationState, stateLabel: string, name: string, categoryLabel: string | null, categoryText: string | null, channel: Channel | null, employer: string | null, post: string | null, enterprise: string | null, consentedAt: string | null, publicationConsentAt: string | null, pledgedAt: string | null, submittedAt: string | null, returnReason: string | null, withdrawReason: string | null, noticeFrom: string | null, noticeUntil: string | null, appointedOn: string | null, unit: { id: string, name: string } | null } } };

export type OfficeReferralsQueryVariables = Exact<{
  where?: ReferralFilter | null | undefined;
  orderBy?: ReferralOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OfficeReferralsQuery = { referrals: { totalCount: number, nodes: Array<{ id: string, version: number, confidentiality: Confidentiality, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, issue: { id: string, version: number, number: string, title: string, categoryLabel: string } | null, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfficeSubmissionsQueryVariables = Exact<{
  where?: SubmissionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OfficeSubmissionsQuery = { submissions: { totalCount: number, nodes: Array<{ id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, originUnit: { id: string, name: string } | null, author: { id: string, name: string } | null, opinions: Array<{ id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfficeSubmissionQueryVariables = Exact<{
  id: string | number;
}>;


export type OfficeSubmissionQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { rolledUpAt: string | null, id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, originUnit: { id: string, name: string } | null, opinions: Array<{ identityShown: boolean | null, scopeLabel: string | null, target: string | null, problem: string, suggestion: string, declineReasonLabel: string | null, declineText: string | null, answeredAt: string | null, ratingText: string | null, id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, answer: { id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null, text: string, reasonCategory: string | null, reasonCategoryLabel: string | null, basis: string | null, explanation: string | null, alternative: string | null, coViews: string | null, rectified: Rectified | null, rectifiedLabel: string | null, evidence: string | null, draftedBy: string | null, signedBy: string | null, sendBackNote: string | null, reviewNote: string | null, coUnits: Array<{ id: string, name: string }>, answerClass: { id: string, code: string, label: string, kind: AnswerKind, requiresReason: boolean, reasonLength: number, mustCite: boolean, requiresPlan: boolean } | null } | null, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }>, issue: { id: string, version: number, number: string, state: IssueState, stateLabel: string } | null, suggestedUnits: Array<{ score: number, because: string, unit: { id: string, name: string } }> | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, timeline: Array<{ id: string, subjectId: string, at: string, type: string, label: string, actor: string, text: string | null }>, author: { id: string, name: string, phone: string | null } | null, liaison: { id: string, name: string } | null, calls: Array<{ id: string, calledAt: string, outcomeLabel: string | null, notes: string | null, by: string | null }>, questions: Array<{ id: string, askedAt: string, text: string, answer: string | null, answeredAt: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SubmissionRollUpMutationVariables = Exact<{
  input: SubmissionRollUpInput;
}>;


export type SubmissionRollUpMutation = { submissionRollUp: { cursor: string, submission: { rolledUpAt: string | null, id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, originUnit: { id: string, name: string } | null, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type TriageQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TriageQueueQuery = { opinions: { totalCount: number, nodes: Array<{ id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, submission: { id: string, version: number, number: string, state: SubmissionState, stateLabel: string, submittedAt: string, author: { id: string, name: string } | null, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TriageRowFragment = { id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, submission: { id: string, version: number, number: string, state: SubmissionState, stateLabel: string, submittedAt: string, author: { id: string, name: string } | null, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null };

export type TriageOpinionQueryVariables = Exact<{
  id: string | number;
}>;


export type TriageOpinionQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, identityShown: boolean | null, scopeLabel: string | null, target: string | null, problem: string, suggestion: string, declineReasonLabel: string | null, declineText: string | null, answeredAt: string | null, ratingText: string | null, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, submission: { id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, author: { id: string, name: string, phone: string | null } | null, liaison: { id: string, name: string } | null, calls: Array<{ id: string, calledAt: string, outcomeLabel: string | null, notes: string | null, by: string | null }>, questions: Array<{ id: string, askedAt: string, text: string, answer: string | null, answeredAt: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } | null, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }>, issue: { id: string, version: number, number: string, state: IssueState, stateLabel: string } | null, suggestedUnits: Array<{ score: number, because: string, unit: { id: string, name: string } }> | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type TriageRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type TriageRulesQuery = { viewer: { scheme: { id: string, rules: { version: number, textLimit: number, contactDays: number, handOverDays: number, referralDays: number, issueCategories: Array<{ code: string, label: string, hint: string | null }>, declineReasons: Array<{ code: string, label: string, hint: string | null }>, callOutcomes: Array<{ code: string, label: string, hint: string | null }> } } | null } | null };

export type OpinionWholeFragment = { identityShown: boolean | null, scopeLabel: string | null, target: string | null, problem: string, suggestion: string, declineReasonLabel: string | null, declineText: string | null, answeredAt: string | null, ratingText: string | null, id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, attachments: Array<{ id: string, url: string, alt: string, width: number | null, height: number | null }>, issue: { id: string, version: number, number: string, state: IssueState, stateLabel: string } | null, suggestedUnits: Array<{ score: number, because: string, unit: { id: string, name: string } }> | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null };

export type ContactWholeFragment = { id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, author: { id: string, name: string, phone: string | null } | null, liaison: { id: string, name: string } | null, calls: Array<{ id: string, calledAt: string, outcomeLabel: string | null, notes: string | null, by: string | null }>, questions: Array<{ id: string, askedAt: string, text: string, answer: string | null, answeredAt: string | null }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null };

export type OpinionRegisterMutationVariables = Exact<{
  input: OpinionRegisterInput;
}>;


export type OpinionRegisterMutation = { opinionRegister: { cursor: string, opinion: { id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, issue: { id: string, version: number, number: string } | null, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type OpinionDeclineMutationVariables = Exact<{
  input: OpinionDeclineInput;
}>;


export type OpinionDeclineMutation = { opinionDecline: { cursor: string, opinion: { id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, confidentiality: Confidentiality, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }>, needs: Array<{ field: string, label: string, required: boolean }> }>, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type SubmissionLogCallMutationVariables = Exact<{
  input: SubmissionLogCallInput;
}>;


export type SubmissionLogCallMutation = { submissionLogCall: { cursor: string, submission: { id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type SubmissionAskForMoreMutationVariables = Exact<{
  input: SubmissionAskForMoreInput;
}>;


export type SubmissionAskForMoreMutation = { submissionAskForMore: { cursor: string, submission: { id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean, bucket: string | null, bucketLabel: string | null } | null } } };

export type NomineeWholeFragment = { name: string, scheme: string, call: string, unit: string, stateLabel: string, textVersion: number, notice: string, consentText: string, sensitiveText: string, publicationText: string, publicises: boolean, consentedAt: string | null, publicationConsentAt: string | null, pledgeText: string, pledgeHash: string, pledgedAt: string | null, signedName: string | null, expiresAt: string, facts: Array<{ label: string, value: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> };

export type NomineeQueryVariables = Exact<{
  token: string;
}>;


export type NomineeQuery = { nominee: { name: string, scheme: string, call: string, unit: string, stateLabel: string, textVersion: number, notice: string, consentText: string, sensitiveText: string, publicationText: string, publicises: boolean, consentedAt: string | null, publicationConsentAt: string | null, pledgeText: string, pledgeHash: string, pledgedAt: string | null, signedName: string | null, expiresAt: string, facts: Array<{ label: string, value: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } };

export type NomineeConsentMutationVariables = Exact<{
  input: NomineeConsentInput;
}>;


export type NomineeConsentMutation = { nomineeConsent: { nominee: { name: string, scheme: string, call: string, unit: string, stateLabel: string, textVersion: number, notice: string, consentText: string, sensitiveText: string, publicationText: string, publicises: boolean, consentedAt: string | null, publicationConsentAt: string | null, pledgeText: string, pledgeHash: string, pledgedAt: string | null, signedName: string | null, expiresAt: string, facts: Array<{ label: string, value: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type NomineeSignMutationVariables = Exact<{
  input: NomineeSignInput;
}>;


export type NomineeSignMutation = { nomineeSign: { nominee: { name: string, scheme: string, call: string, unit: string, stateLabel: string, textVersion: number, notice: string, consentText: string, sensitiveText: string, publicationText: string, publicises: boolean, consentedAt: string | null, publicationConsentAt: string | null, pledgeText: string, pledgeHash: string, pledgedAt: string | null, signedName: string | null, expiresAt: string, facts: Array<{ label: string, value: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type NomineeStepDownMutationVariables = Exact<{
  input: NomineeInput;
}>;


export type NomineeStepDownMutation = { nomineeStepDown: { nominee: { name: string, scheme: string, call: string, unit: string, stateLabel: string, textVersion: number, notice: string, consentText: string, sensitiveText: string, publicationText: string, publicises: boolean, consentedAt: string | null, publicationConsentAt: string | null, pledgeText: string, pledgeHash: string, pledgedAt: string | null, signedName: string | null, expiresAt: string, facts: Array<{ label: string, value: string }>, allowedActions: Array<{ action: string, label: string, enabled: boolean, reasons: Array<{ code: RefusalCode, message: string }> }> } } };

export type PublicNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PublicNoticesQuery = { publicNotices: { totalCount: number, nodes: Array<{ id: string, name: string, employer: string | null, post: string | null, startsOn: string, endsOn: string, scheme: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticeObjectMutationVariables = Exact<{
  input: NoticeObjectInput;
}>;


export type NoticeObjectMutation = { noticeObject: { received: boolean } };

export type SetupQueryVariables = Exact<{ [key: string]: never; }>;


export type SetupQuery = { setup: { needed: boolean, presets: Array<{ code: string, label: string, hint: string | null }> } };

export type SetupBeginMutationVariables = Exact<{
  input: SetupBeginInput;
}>;


export type SetupBeginMutation = { setupBegin: { viewer: { home: Home, mustChangePassword: boolean, person: { id: string } } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ArchiveLineFragmentDoc = new TypedDocumentString(`
    fragment ArchiveLine on TimelineEntry {
  id
  at
  type
  label
  actor
  text
  subjectId
  number
  matter {
    __typename
    id
  }
}
    `, {"fragmentName":"ArchiveLine"}) as unknown as TypedDocumentString<ArchiveLineFragment, unknown>;
export const ClueRowFragmentDoc = new TypedDocumentString(`
    fragment ClueRow on Clue {
  id
  version
  kind
  kindLabel
  state
  stateLabel
  mine
  receipt
  number
  filedAt
  endedAt
}
    `, {"fragmentName":"ClueRow"}) as unknown as TypedDocumentString<ClueRowFragment, unknown>;
export const ClueOffersFragmentDoc = new TypedDocumentString(`
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}
    `, {"fragmentName":"ClueOffers"}) as unknown as TypedDocumentString<ClueOffersFragment, unknown>;
export const CaseFieldsFragmentDoc = new TypedDocumentString(`
    fragment CaseFields on Clue {
  ...ClueRow
  reading {
    purpose
    until
  }
  accused {
    unitId
    unitName
    person
  }
  content {
    facts
    happenedOn
    place
  }
  papers {
    id
    fileName
  }
  notes {
    id
    supplied
    text
    at
  }
  assessment {
    text
    basis
    by
    at
  }
  outcome {
    text
    basis
    by
    at
  }
  released
  transfer {
    id
    number
    stateLabel
  }
  candidates {
    membershipId
    name
    title
  }
  timeline {
    id
    at
    label
    actor
    text
  }
  allowedActions {
    ...ClueOffers
  }
}
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}
fragment ClueRow on Clue {
  id
  version
  kind
  kindLabel
  state
  stateLabel
  mine
  receipt
  number
  filedAt
  endedAt
}`, {"fragmentName":"CaseFields"}) as unknown as TypedDocumentString<CaseFieldsFragment, unknown>;
export const CheckFieldsFragmentDoc = new TypedDocumentString(`
    fragment CheckFields on Verification {
  id
  version
  state
  stateLabel
  dueOn
  assignedAt
  reportedAt
  asked
  finding
  allowedActions {
    ...ClueOffers
  }
}
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"CheckFields"}) as unknown as TypedDocumentString<CheckFieldsFragment, unknown>;
export const IdentityFieldsFragmentDoc = new TypedDocumentString(`
    fragment IdentityFields on IdentityRequest {
  id
  version
  state
  stateLabel
  subjectId
  purpose
  reason
  askedAt
  decidedAt
  until
  askedBy {
    id
    name
  }
  clue {
    id
    number
  }
  referral {
    id
    number
  }
  allowedActions {
    ...ClueOffers
  }
}
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"IdentityFields"}) as unknown as TypedDocumentString<IdentityFieldsFragment, unknown>;
export const TransferFieldsFragmentDoc = new TypedDocumentString(`
    fragment TransferFields on Transfer {
  id
  version
  number
  state
  stateLabel
  sentAt
  receivedAt
  resultAt
  sentBy
  receivedBy
  reading {
    purpose
    until
  }
  letter {
    sourceNumber
    accused {
      unitName
      person
    }
    facts
    summary
    consequences
    basis
    materials
  }
  result
  papers {
    id
    fileName
  }
  allowedActions {
    ...ClueOffers
  }
}
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"TransferFields"}) as unknown as TypedDocumentString<TransferFieldsFragment, unknown>;
export const AccountabilityFieldsFragmentDoc = new TypedDocumentString(`
    fragment AccountabilityFields on Accountability {
  id
  version
  number
  state
  stateLabel
  openedAt
  endedAt
  reading {
    purpose
    until
  }
  issue {
    id
    number
    title
  }
  unit {
    id
    name
  }
  content {
    facts
    evidence
  }
  papers {
    id
    fileName
  }
  outcome {
    text
    basis
    by
    at
  }
  transfer {
    id
    number
    stateLabel
  }
  allowedActions {
    ...ClueOffers
  }
}
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"AccountabilityFields"}) as unknown as TypedDocumentString<AccountabilityFieldsFragment, unknown>;
export const OfferFieldsFragmentDoc = new TypedDocumentString(`
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}
    `, {"fragmentName":"OfferFields"}) as unknown as TypedDocumentString<OfferFieldsFragment, unknown>;
export const TemplateWholeFragmentDoc = new TypedDocumentString(`
    fragment TemplateWhole on AnswerTemplate {
  id
  version
  title
  text
  state
  stateLabel
  answerClassCode
  answerClass {
    id
    label
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"TemplateWhole"}) as unknown as TypedDocumentString<TemplateWholeFragment, unknown>;
export const SlipFragmentDoc = new TypedDocumentString(`
    fragment Slip on Referral {
  number
  version
  issuedAt
  confidentiality
  requirement
  authorsShown
  unit {
    id
    name
  }
  coUnits {
    id
    name
  }
  issue {
    id
    version
    number
    title
  }
  deadline {
    id
    dueOn
    provisional
    explain {
      clause
      from
      workingDays
    }
  }
}
    `, {"fragmentName":"Slip"}) as unknown as TypedDocumentString<SlipFragment, unknown>;
export const LetterFragmentDoc = new TypedDocumentString(`
    fragment Letter on Reply {
  letterNumber
  version
  releasedAt
  signedBy
  text
  answerClass {
    id
    label
    requiresReason
  }
  reasonCategoryLabel
  basis
  explanation
  alternative
  coViews
  rectifiedLabel
  evidence
  unit {
    id
    name
  }
  coUnits {
    id
    name
  }
  referral {
    id
    version
    number
    issue {
      id
      version
      number
      title
    }
  }
}
    `, {"fragmentName":"Letter"}) as unknown as TypedDocumentString<LetterFragment, unknown>;
export const ActivityFieldsFragmentDoc = new TypedDocumentString(`
    fragment ActivityFields on Activity {
  id
  version
  kind
  kindLabel
  heldOn
  place
  subject
  reached
  enterprise
  enterpriseWithheld
  overCapReason
  notes
  findings
  report
  state
  stateLabel
  submissions {
    id
    version
    number
  }
  corrections {
    at
    reason
    was {
      field
      said
    }
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}
    `, {"fragmentName":"ActivityFields"}) as unknown as TypedDocumentString<ActivityFieldsFragment, unknown>;
export const GatheringRowFragmentDoc = new TypedDocumentString(`
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}
    `, {"fragmentName":"GatheringRow"}) as unknown as TypedDocumentString<GatheringRowFragment, unknown>;
export const AttendanceLineFragmentDoc = new TypedDocumentString(`
    fragment AttendanceLine on Attendance {
  id
  version
  capacityLabel
  state
  stateLabel
  signedByLabel
  signedInAt
  leaveReason
  correctionReason
  person {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}
    `, {"fragmentName":"AttendanceLine"}) as unknown as TypedDocumentString<AttendanceLineFragment, unknown>;
export const TaskFieldsFragmentDoc = new TypedDocumentString(`
    fragment TaskFields on Task {
  id
  version
  kindLabel
  title
  detail
  dueOn
  state
  stateLabel
  overdue
  finding
  returnReason
  cancelReason
  concernedUnit {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}
    `, {"fragmentName":"TaskFields"}) as unknown as TypedDocumentString<TaskFieldsFragment, unknown>;
export const DeadlineExplainedFragmentDoc = new TypedDocumentString(`
    fragment DeadlineExplained on Deadline {
  id
  dueOn
  explain {
    rule
    clause
    from
    workingDays
    sentence
    days {
      day
      working
      count
      plain
      note
    }
  }
  history {
    at
    kind
    label
    dueBefore
    dueAfter
    reason
  }
}
    `, {"fragmentName":"DeadlineExplained"}) as unknown as TypedDocumentString<DeadlineExplainedFragment, unknown>;
export const DeadlineFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
    `, {"fragmentName":"DeadlineFields"}) as unknown as TypedDocumentString<DeadlineFieldsFragment, unknown>;
export const LookBackRowFragmentDoc = new TypedDocumentString(`
    fragment LookBackRow on LookBack {
  id
  version
  kind
  kindLabel
  whyLabels
  state
  stateLabel
  round
  issueNumber
  title
  problem
  answer
  evidence
  seed
  mine
  visitedOn
  notes
  doneAt
  unit {
    id
    name
  }
  reviewer {
    id
    name
  }
  candidates {
    membershipId
    name
  }
  draw {
    id
    period
    seed
    of
    drawn
    share
    redrawn
  }
  issue {
    id
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"LookBackRow"}) as unknown as TypedDocumentString<LookBackRowFragment, unknown>;
export const SupervisionRowFragmentDoc = new TypedDocumentString(`
    fragment SupervisionRow on Supervision {
  id
  version
  number
  issueNumber
  title
  source
  sourceLabel
  raised
  requirement
  state
  stateLabel
  returns
  openedAt
  report
  reportedAt
  returnReason
  dropReason
  closedAt
  unit {
    id
    name
  }
  reportedBy {
    id
    name
  }
  issue {
    id
  }
  instruction {
    id
    text
    givenAt
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"SupervisionRow"}) as unknown as TypedDocumentString<SupervisionRowFragment, unknown>;
export const InstructionRowFragmentDoc = new TypedDocumentString(`
    fragment InstructionRow on Instruction {
  id
  version
  issueNumber
  figure
  quarter
  text
  state
  stateLabel
  givenAt
  note
  director {
    id
    name
  }
  issue {
    id
    version
    title
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"InstructionRow"}) as unknown as TypedDocumentString<InstructionRowFragment, unknown>;
export const FiguresWholeFragmentDoc = new TypedDocumentString(`
    fragment FiguresWhole on Figures {
  from
  to
  asOf
  least
  groups {
    code
    label
    total
    rows {
      code
      label
      count
    }
  }
}
    `, {"fragmentName":"FiguresWhole"}) as unknown as TypedDocumentString<FiguresWholeFragment, unknown>;
export const BulletinRowFragmentDoc = new TypedDocumentString(`
    fragment BulletinRow on Bulletin {
  id
  version
  quarter
  number
  cutOffAt
  remark
  state
  stateLabel
  publishedAt
  figures {
    ...FiguresWhole
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment FiguresWhole on Figures {
  from
  to
  asOf
  least
  groups {
    code
    label
    total
    rows {
      code
      label
      count
    }
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"BulletinRow"}) as unknown as TypedDocumentString<BulletinRowFragment, unknown>;
export const MergeTargetFragmentDoc = new TypedDocumentString(`
    fragment MergeTarget on Issue {
  id
  version
  number
  title
  state
  stateLabel
}
    `, {"fragmentName":"MergeTarget"}) as unknown as TypedDocumentString<MergeTargetFragment, unknown>;
export const SimilarRowFragmentDoc = new TypedDocumentString(`
    fragment SimilarRow on SimilarMatter {
  score
  scoreLabel
  because
  recurrence
  issue {
    id
    version
    number
    title
    problem
    state
    stateLabel
    registeredAt
  }
  opinion {
    id
    version
    title
    problem
    state
    stateLabel
    submission {
      id
      version
      number
    }
  }
}
    `, {"fragmentName":"SimilarRow"}) as unknown as TypedDocumentString<SimilarRowFragment, unknown>;
export const CommonRowFragmentDoc = new TypedDocumentString(`
    fragment CommonRow on CommonIssue {
  id
  version
  title
  state
  stateLabel
  authorCount
  reason
  decidedAt
}
    `, {"fragmentName":"CommonRow"}) as unknown as TypedDocumentString<CommonRowFragment, unknown>;
export const NoticeRowFragmentDoc = new TypedDocumentString(`
    fragment NoticeRow on Notice {
  id
  kind
  kindLabel
  label
  text
  subjectId
  happenedAt
  deliveredAt
  readAt
  mustAcknowledge
  acknowledgedAt
  subject {
    __typename
    id
    ... on Submission {
      number
    }
    ... on Opinion {
      title
      submission {
        id
      }
    }
    ... on Issue {
      number
      title
    }
    ... on Referral {
      number
      issue {
        id
        title
      }
    }
    ... on Announcement {
      title
      body: text
    }
  }
}
    `, {"fragmentName":"NoticeRow"}) as unknown as TypedDocumentString<NoticeRowFragment, unknown>;
export const DataRequestRowFragmentDoc = new TypedDocumentString(`
    fragment DataRequestRow on DataRequest {
  id
  version
  state
  stateLabel
  wish
  wishLabel
  groundLabel
  value
  text
  askedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  outcome {
    holds
    rows
    kept
    rule
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}
    `, {"fragmentName":"DataRequestRow"}) as unknown as TypedDocumentString<DataRequestRowFragment, unknown>;
export const LegalHoldRowFragmentDoc = new TypedDocumentString(`
    fragment LegalHoldRow on LegalHold {
  id
  version
  state
  stateLabel
  username
  ground
  placedAt
  liftedAt
  liftReason
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}
    `, {"fragmentName":"LegalHoldRow"}) as unknown as TypedDocumentString<LegalHoldRowFragment, unknown>;
export const InformationRequestWholeFragmentDoc = new TypedDocumentString(`
    fragment InformationRequestWhole on InformationRequest {
  id
  version
  kind
  kindLabel
  question
  state
  stateLabel
  askedAt
  openedAt
  answer
  answeredAt
  endedReason
  unit {
    id
    name
  }
  issue {
    id
    version
    number
    title
  }
  observer {
    id
    name
  }
  answeredBy {
    id
    name
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"InformationRequestWhole"}) as unknown as TypedDocumentString<InformationRequestWholeFragment, unknown>;
export const PublicityRowFragmentDoc = new TypedDocumentString(`
    fragment PublicityRow on PublicityItem {
  id
  version
  title
  text
  enterprise
  enterpriseConsent
  naming
  namingLabel
  byline
  state
  stateLabel
  collectedAt
  approvedAt
  publishedAt
  declineReason
  retractReason
  writtenBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  opinion {
    id
    version
    problem
    submission {
      id
    }
  }
  timeline {
    id
    at
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  pushBeginnings {
    ...OfferFields
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"PublicityRow"}) as unknown as TypedDocumentString<PublicityRowFragment, unknown>;
export const PushRowFragmentDoc = new TypedDocumentString(`
    fragment PushRow on ExternalPush {
  id
  version
  recipient
  purpose
  title
  content
  state
  stateLabel
  proposedAt
  approvedAt
  sentAt
  attempts
  failure
  externalId
  receivedAt
  cancelReason
  proposedBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  issue {
    id
    version
    number
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"PushRow"}) as unknown as TypedDocumentString<PushRowFragment, unknown>;
export const NominationRowFragmentDoc = new TypedDocumentString(`
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}
    `, {"fragmentName":"NominationRow"}) as unknown as TypedDocumentString<NominationRowFragment, unknown>;
export const CallRowFragmentDoc = new TypedDocumentString(`
    fragment CallRow on RecruitmentCall {
  id
  version
  name
  channels
  opensOn
  closesOn
  seats
  text
  state
  stateLabel
  appointingUnit {
    id
    name
  }
}
    `, {"fragmentName":"CallRow"}) as unknown as TypedDocumentString<CallRowFragment, unknown>;
export const NominationWholeFragmentDoc = new TypedDocumentString(`
    fragment NominationWhole on Nomination {
  ...NominationRow
  phone
  category
  merits
  leadsUnit
  employerUnit {
    id
    name
  }
  otherMemberships {
    level
    levelLabel
    title
    fromOn
    toOn
    current
    evidence
  }
  call {
    ...CallRow
  }
  timeline {
    id
    at
    type
    label
    actor
    text
    subjectId
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}
    fragment CallRow on RecruitmentCall {
  id
  version
  name
  channels
  opensOn
  closesOn
  seats
  text
  state
  stateLabel
  appointingUnit {
    id
    name
  }
}
fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`, {"fragmentName":"NominationWhole"}) as unknown as TypedDocumentString<NominationWholeFragment, unknown>;
export const TaskListRowFragmentDoc = new TypedDocumentString(`
    fragment TaskListRow on TaskList {
  id
  version
  number
  title
  state
  stateLabel
  issuedAt
  closedAt
}
    `, {"fragmentName":"TaskListRow"}) as unknown as TypedDocumentString<TaskListRowFragment, unknown>;
export const TermFieldsFragmentDoc = new TypedDocumentString(`
    fragment TermFields on Appointment {
  id
  version
  membershipId
  term
  state
  stateLabel
  startsOn
  endsOn
  daysLeft
  begun
  suspendReason
  notRenewedAt
  notRenewedReason
  endedAt
  endReasonLabel
  certificate {
    id
    number
    voidedAt
  }
  history {
    id
    at
    label
    before
    actor
    text
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"TermFields"}) as unknown as TypedDocumentString<TermFieldsFragment, unknown>;
export const DismissalFieldsFragmentDoc = new TypedDocumentString(`
    fragment DismissalFields on Dismissal {
  id
  version
  membershipId
  ground
  groundLabel
  dismissal_state: state
  stateLabel
  letter
  signedAs
  reason
  evidence
  idleFrom
  idleUntil
  hearUntil
  statement
  statedAt
  proposedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  papers {
    id
    fileName
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"DismissalFields"}) as unknown as TypedDocumentString<DismissalFieldsFragment, unknown>;
export const ConductFieldsFragmentDoc = new TypedDocumentString(`
    fragment ConductFields on ConductCase {
  id
  version
  membershipId
  conduct_state: state
  stateLabel
  facts
  evidence
  conductHearUntil: hearUntil
  statement
  statedAt
  openedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  papers {
    id
    fileName
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"ConductFields"}) as unknown as TypedDocumentString<ConductFieldsFragment, unknown>;
export const ExcuseFieldsFragmentDoc = new TypedDocumentString(`
    fragment ExcuseFields on Excuse {
  id
  version
  membershipId
  groundLabel
  excuse_state: state
  stateLabel
  text
  fromOn
  toOn
  requestedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  papers {
    id
    fileName
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"ExcuseFields"}) as unknown as TypedDocumentString<ExcuseFieldsFragment, unknown>;
export const ComplaintFieldsFragmentDoc = new TypedDocumentString(`
    fragment ComplaintFields on BurdenComplaint {
  id
  version
  complainant
  account
  told_facts: facts
  happenedOn
  complaint_state: state
  stateLabel
  registeredAt
  conclusion
  concludedAt
  person {
    id
    name
  }
  conductCase {
    id
    stateLabel
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"ComplaintFields"}) as unknown as TypedDocumentString<ComplaintFieldsFragment, unknown>;
export const AccountRowFragmentDoc = new TypedDocumentString(`
    fragment AccountRow on Account {
  id
  version
  username
  name
  posts {
    role
    title
  }
  state
  lockedNow
  unused
  passwordDue
  secondFactor
  secondFactorAsked
  signedInAt
  openedAt
}
    `, {"fragmentName":"AccountRow"}) as unknown as TypedDocumentString<AccountRowFragment, unknown>;
export const AccountWholeFragmentDoc = new TypedDocumentString(`
    fragment AccountWhole on Account {
  ...AccountRow
  lockedUntil
  disabledAt
  disableReason
  passwordEndsAt
  openSessions
  signOnSubject
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
    needs {
      field
      label
      required
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  username
  name
  posts {
    role
    title
  }
  state
  lockedNow
  unused
  passwordDue
  secondFactor
  secondFactorAsked
  signedInAt
  openedAt
}`, {"fragmentName":"AccountWhole"}) as unknown as TypedDocumentString<AccountWholeFragment, unknown>;
export const AuditRowFragmentDoc = new TypedDocumentString(`
    fragment AuditRow on AuditFact {
  id
  at
  label
  by
  role
  succeeded
  outcome
  subject
  subjectId
  changed
  address
  purpose
}
    `, {"fragmentName":"AuditRow"}) as unknown as TypedDocumentString<AuditRowFragment, unknown>;
export const CalendarWholeFragmentDoc = new TypedDocumentString(`
    fragment CalendarWhole on Calendar {
  id
  name
  version
  national
  inUse
  missing {
    year
    clocks
    terms
    until
  }
  years {
    year
    published
    workingDays
    notices {
      document
      publishedOn
      amends
      enteredAt
      dayCount
      text
    }
  }
  closedDays {
    day
    reason
    document
  }
  allowedActions {
    action
    label
    enabled
  }
}
    `, {"fragmentName":"CalendarWhole"}) as unknown as TypedDocumentString<CalendarWholeFragment, unknown>;
export const CalendarEffectWholeFragmentDoc = new TypedDocumentString(`
    fragment CalendarEffectWhole on CalendarEffect {
  moved
  settled
  calendarVersion
  moves {
    rule
    label
    count
    from
    to
  }
  matters {
    subjectId
    label
    from
    to
    subject {
      id
      ... on Submission {
        number
      }
      ... on Opinion {
        title
      }
      ... on Referral {
        number
      }
    }
  }
}
    `, {"fragmentName":"CalendarEffectWhole"}) as unknown as TypedDocumentString<CalendarEffectWholeFragment, unknown>;
export const RuleSetRowFragmentDoc = new TypedDocumentString(`
    fragment RuleSetRow on RuleSet {
  id
  version
  edition
  state
  stateLabel
  inForceOn
  documentTitle
  trialPeriod {
    until
    daysLeft
    ending
    over
  }
}
    `, {"fragmentName":"RuleSetRow"}) as unknown as TypedDocumentString<RuleSetRowFragment, unknown>;
export const RoundWholeFragmentDoc = new TypedDocumentString(`
    fragment RoundWhole on ConsultationRound {
  id
  version
  ordinal
  state
  stateLabel
  consulted
  note
  openedAt
  closedAt
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
  opinions {
    id
    version
    state
    stateLabel
    source
    text
    reason
    enteredAt
    allowedActions {
      action
      label
      enabled
      reasons {
        message
      }
    }
  }
}
    `, {"fragmentName":"RoundWhole"}) as unknown as TypedDocumentString<RoundWholeFragment, unknown>;
export const RuleSetWholeFragmentDoc = new TypedDocumentString(`
    fragment RuleSetWhole on RuleSet {
  ...RuleSetRow
  applyToRunning
  text {
    general {
      titleZh
      titleEn
      documentName
      issuer
      supervisor
      trialUntil
      numberPrefix
    }
    terms {
      termMonths
      termCap
      inactivityMonths
      visitCap
      visitMonths
      participation
      publicNoticeDays
      rosterSeenBy
      pledgeText
    }
    awards {
      awardRatio
      awardRounding
      commonIssueAt
      likenessAt
    }
    clearance {
      clearanceSecond
      clearancePapers
      lookBackDays
      lookBackShare
      lookBackRounding
      lookBackPeriod
      lookBackRisks
      lookBackCategories
      smallestGroup
    }
    office {
      officeOpens
      officeCloses
      liaisonRegisters
      liaisonDeclines
      methodNeeded
      checksShown
      contactBeforeReply
      passOnStageReports
      textLimit
      photoLimit
      photoBytes
      opinionLimit
    }
    handling {
      returnDays
      extensionLimit
      extensionDays
    }
    clocks {
      code
      labelZh
      labelEn
      days
      deemed
      clause
      startsOn
      metOn
      voidedOn
      pausable
      calendarId
      rungs {
        code
        labelZh
        labelEn
        days
        tells
      }
    }
    cadences {
      code
      labelZh
      labelEn
      clause
      period
      owedBy
      eachObserver
      channels
      deeds
      remindDays
    }
    lists {
      list
      choices {
        code
        labelZh
        labelEn
        hintZh
        hintEn
        channels
        period
      }
    }
    answerClasses {
      code
      labelZh
      labelEn
      kind
      requiresReason
      reasonLength
      mustCite
      requiresPlan
    }
  }
  problems {
    path
    message
  }
  rounds {
    ...RoundWhole
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}
    fragment RuleSetRow on RuleSet {
  id
  version
  edition
  state
  stateLabel
  inForceOn
  documentTitle
  trialPeriod {
    until
    daysLeft
    ending
    over
  }
}
fragment RoundWhole on ConsultationRound {
  id
  version
  ordinal
  state
  stateLabel
  consulted
  note
  openedAt
  closedAt
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
  opinions {
    id
    version
    state
    stateLabel
    source
    text
    reason
    enteredAt
    allowedActions {
      action
      label
      enabled
      reasons {
        message
      }
    }
  }
}`, {"fragmentName":"RuleSetWhole"}) as unknown as TypedDocumentString<RuleSetWholeFragment, unknown>;
export const ReferralRowFragmentDoc = new TypedDocumentString(`
    fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}`, {"fragmentName":"ReferralRow"}) as unknown as TypedDocumentString<ReferralRowFragment, unknown>;
export const ReplyRowFragmentDoc = new TypedDocumentString(`
    fragment ReplyRow on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
}
    `, {"fragmentName":"ReplyRow"}) as unknown as TypedDocumentString<ReplyRowFragment, unknown>;
export const InboxRowFragmentDoc = new TypedDocumentString(`
    fragment InboxRow on Referral {
  ...ReferralRow
  coUnits {
    id
    name
  }
  awaitedOfMe
  awaitedOfMeLabel
  authorsShown
  issue {
    id
    version
    title
    categoryLabel
  }
  latestReply {
    ...ReplyRow
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}
fragment ReplyRow on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"InboxRow"}) as unknown as TypedDocumentString<InboxRowFragment, unknown>;
export const DisputeWholeFragmentDoc = new TypedDocumentString(`
    fragment DisputeWhole on Dispute {
  id
  version
  state
  stateLabel
  issueNumber
  title
  problem
  openedAt
  decidedAt
  days
  reasons
  firstUnit {
    id
    name
  }
  secondUnit {
    id
    name
  }
  namedUnit {
    id
    name
  }
  statements {
    unit {
      id
      name
    }
    askedAt
    reason
    basis
    proposedUnit {
      id
      name
    }
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"DisputeWhole"}) as unknown as TypedDocumentString<DisputeWholeFragment, unknown>;
export const ReferralProtocolFragmentDoc = new TypedDocumentString(`
    fragment ReferralProtocol on Referral {
  final
  meanwhile
  urgedAt
  disputeDays
  terms {
    returnUntil
    returnDays
    extensionsLeft
    extensionDays
    extensionDates
  }
  returnRequest {
    askedAt
    by
    reason
    basis
    proposedUnit {
      id
      name
    }
    decidedAt
    upheld
    decision
  }
  extension {
    askedAt
    by
    reason
    before
    asked
    workingDays
    decidedAt
    granted
    decision
  }
  disputes {
    ...DisputeWhole
  }
  unitHandlers {
    id
    version
    person {
      id
      name
    }
  }
}
    fragment DisputeWhole on Dispute {
  id
  version
  state
  stateLabel
  issueNumber
  title
  problem
  openedAt
  decidedAt
  days
  reasons
  firstUnit {
    id
    name
  }
  secondUnit {
    id
    name
  }
  namedUnit {
    id
    name
  }
  statements {
    unit {
      id
      name
    }
    askedAt
    reason
    basis
    proposedUnit {
      id
      name
    }
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"ReferralProtocol"}) as unknown as TypedDocumentString<ReferralProtocolFragment, unknown>;
export const DeadlineWholeFragmentDoc = new TypedDocumentString(`
    fragment DeadlineWhole on Deadline {
  ...DeadlineFields
  version
  pausedAt
  pauseReason
  pausedDays
  rungs {
    at
    label
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"DeadlineWhole"}) as unknown as TypedDocumentString<DeadlineWholeFragment, unknown>;
export const ReplyTextFragmentDoc = new TypedDocumentString(`
    fragment ReplyText on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
  text
  reasonCategory
  reasonCategoryLabel
  basis
  explanation
  alternative
  coViews
  coUnits {
    id
    name
  }
  rectified
  rectifiedLabel
  evidence
  answerClass {
    id
    code
    label
    kind
    requiresReason
    reasonLength
    mustCite
    requiresPlan
  }
  draftedBy
  signedBy
  sendBackNote
  reviewNote
}
    `, {"fragmentName":"ReplyText"}) as unknown as TypedDocumentString<ReplyTextFragment, unknown>;
export const ReplyFurtherFragmentDoc = new TypedDocumentString(`
    fragment ReplyFurther on Reply {
  revision
  papers {
    id
    fileName
  }
  countersignatures {
    id
    revision
    kind
    reason
    at
    by
    unit {
      id
      name
    }
  }
}
    `, {"fragmentName":"ReplyFurther"}) as unknown as TypedDocumentString<ReplyFurtherFragment, unknown>;
export const ReplyWholeFragmentDoc = new TypedDocumentString(`
    fragment ReplyWhole on Reply {
  ...ReplyText
  ...ReplyFurther
  allowedActions {
    ...OfferFields
  }
}
    fragment ReplyText on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
  text
  reasonCategory
  reasonCategoryLabel
  basis
  explanation
  alternative
  coViews
  coUnits {
    id
    name
  }
  rectified
  rectifiedLabel
  evidence
  answerClass {
    id
    code
    label
    kind
    requiresReason
    reasonLength
    mustCite
    requiresPlan
  }
  draftedBy
  signedBy
  sendBackNote
  reviewNote
}
fragment ReplyFurther on Reply {
  revision
  papers {
    id
    fileName
  }
  countersignatures {
    id
    revision
    kind
    reason
    at
    by
    unit {
      id
      name
    }
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"ReplyWhole"}) as unknown as TypedDocumentString<ReplyWholeFragment, unknown>;
export const CoOpinionWholeFragmentDoc = new TypedDocumentString(`
    fragment CoOpinionWhole on CoOpinion {
  id
  version
  state
  stateLabel
  text
  signedBy
  signedAt
  allowedActions {
    ...OfferFields
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"CoOpinionWhole"}) as unknown as TypedDocumentString<CoOpinionWholeFragment, unknown>;
export const PlanWholeFragmentDoc = new TypedDocumentString(`
    fragment PlanWhole on Plan {
  id
  version
  state
  stateLabel
  measures {
    what
    person
    dueOn
    doneOn
    note
    lateOn
  }
  sendBackNote
  approvedBy
  allowedActions {
    ...OfferFields
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"PlanWhole"}) as unknown as TypedDocumentString<PlanWholeFragment, unknown>;
export const StageReportWholeFragmentDoc = new TypedDocumentString(`
    fragment StageReportWhole on StageReport {
  id
  version
  ordinal
  state
  stateLabel
  text
  releasedAt
  passedAt
  allowedActions {
    ...OfferFields
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"StageReportWhole"}) as unknown as TypedDocumentString<StageReportWholeFragment, unknown>;
export const AuthorTalkWholeFragmentDoc = new TypedDocumentString(`
    fragment AuthorTalkWhole on AuthorTalk {
  id
  version
  state
  stateLabel
  question
  notes
  heldAt
  relayedBy
  allowedActions {
    ...OfferFields
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"AuthorTalkWhole"}) as unknown as TypedDocumentString<AuthorTalkWholeFragment, unknown>;
export const BesidesFragmentDoc = new TypedDocumentString(`
    fragment Besides on Referral {
  id
  version
  awaitedOfMe
  awaitedOfMeLabel
  coHandling {
    awaited
    awaitedLabel
    awaitedSince
    unit {
      id
      name
    }
    opinion {
      ...CoOpinionWhole
    }
  }
  plan {
    ...PlanWhole
  }
  stageReports {
    ...StageReportWhole
  }
  talks {
    ...AuthorTalkWhole
  }
  mayBegin {
    ...OfferFields
  }
}
    fragment PlanWhole on Plan {
  id
  version
  state
  stateLabel
  measures {
    what
    person
    dueOn
    doneOn
    note
    lateOn
  }
  sendBackNote
  approvedBy
  allowedActions {
    ...OfferFields
  }
}
fragment CoOpinionWhole on CoOpinion {
  id
  version
  state
  stateLabel
  text
  signedBy
  signedAt
  allowedActions {
    ...OfferFields
  }
}
fragment StageReportWhole on StageReport {
  id
  version
  ordinal
  state
  stateLabel
  text
  releasedAt
  passedAt
  allowedActions {
    ...OfferFields
  }
}
fragment AuthorTalkWhole on AuthorTalk {
  id
  version
  state
  stateLabel
  question
  notes
  heldAt
  relayedBy
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"Besides"}) as unknown as TypedDocumentString<BesidesFragment, unknown>;
export const ReferralWholeFragmentDoc = new TypedDocumentString(`
    fragment ReferralWhole on Referral {
  ...ReferralRow
  ...ReferralProtocol
  deadlines {
    ...DeadlineWhole
  }
  requirement
  authorsShown
  reworkReason
  coUnits {
    id
    name
  }
  issue {
    id
    version
    number
    title
    problem
    suggestion
    supplements
    categoryLabel
    state
    stateLabel
    round
    attachments {
      id
      url
      alt
      width
      height
    }
  }
  replies {
    ...ReplyWhole
  }
  ...Besides
  timeline {
    id
    subjectId
    at
    type
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment DeadlineWhole on Deadline {
  ...DeadlineFields
  version
  pausedAt
  pauseReason
  pausedDays
  rungs {
    at
    label
  }
  allowedActions {
    ...OfferFields
  }
}
fragment PlanWhole on Plan {
  id
  version
  state
  stateLabel
  measures {
    what
    person
    dueOn
    doneOn
    note
    lateOn
  }
  sendBackNote
  approvedBy
  allowedActions {
    ...OfferFields
  }
}
fragment CoOpinionWhole on CoOpinion {
  id
  version
  state
  stateLabel
  text
  signedBy
  signedAt
  allowedActions {
    ...OfferFields
  }
}
fragment StageReportWhole on StageReport {
  id
  version
  ordinal
  state
  stateLabel
  text
  releasedAt
  passedAt
  allowedActions {
    ...OfferFields
  }
}
fragment AuthorTalkWhole on AuthorTalk {
  id
  version
  state
  stateLabel
  question
  notes
  heldAt
  relayedBy
  allowedActions {
    ...OfferFields
  }
}
fragment Besides on Referral {
  id
  version
  awaitedOfMe
  awaitedOfMeLabel
  coHandling {
    awaited
    awaitedLabel
    awaitedSince
    unit {
      id
      name
    }
    opinion {
      ...CoOpinionWhole
    }
  }
  plan {
    ...PlanWhole
  }
  stageReports {
    ...StageReportWhole
  }
  talks {
    ...AuthorTalkWhole
  }
  mayBegin {
    ...OfferFields
  }
}
fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}
fragment ReferralProtocol on Referral {
  final
  meanwhile
  urgedAt
  disputeDays
  terms {
    returnUntil
    returnDays
    extensionsLeft
    extensionDays
    extensionDates
  }
  returnRequest {
    askedAt
    by
    reason
    basis
    proposedUnit {
      id
      name
    }
    decidedAt
    upheld
    decision
  }
  extension {
    askedAt
    by
    reason
    before
    asked
    workingDays
    decidedAt
    granted
    decision
  }
  disputes {
    ...DisputeWhole
  }
  unitHandlers {
    id
    version
    person {
      id
      name
    }
  }
}
fragment DisputeWhole on Dispute {
  id
  version
  state
  stateLabel
  issueNumber
  title
  problem
  openedAt
  decidedAt
  days
  reasons
  firstUnit {
    id
    name
  }
  secondUnit {
    id
    name
  }
  namedUnit {
    id
    name
  }
  statements {
    unit {
      id
      name
    }
    askedAt
    reason
    basis
    proposedUnit {
      id
      name
    }
  }
  allowedActions {
    ...OfferFields
  }
}
fragment ReplyText on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
  text
  reasonCategory
  reasonCategoryLabel
  basis
  explanation
  alternative
  coViews
  coUnits {
    id
    name
  }
  rectified
  rectifiedLabel
  evidence
  answerClass {
    id
    code
    label
    kind
    requiresReason
    reasonLength
    mustCite
    requiresPlan
  }
  draftedBy
  signedBy
  sendBackNote
  reviewNote
}
fragment ReplyFurther on Reply {
  revision
  papers {
    id
    fileName
  }
  countersignatures {
    id
    revision
    kind
    reason
    at
    by
    unit {
      id
      name
    }
  }
}
fragment ReplyWhole on Reply {
  ...ReplyText
  ...ReplyFurther
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"ReferralWhole"}) as unknown as TypedDocumentString<ReferralWholeFragment, unknown>;
export const SubmissionRowFragmentDoc = new TypedDocumentString(`
    fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}`, {"fragmentName":"SubmissionRow"}) as unknown as TypedDocumentString<SubmissionRowFragment, unknown>;
export const OpinionRowFragmentDoc = new TypedDocumentString(`
    fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}`, {"fragmentName":"OpinionRow"}) as unknown as TypedDocumentString<OpinionRowFragment, unknown>;
export const SubmissionWholeFragmentDoc = new TypedDocumentString(`
    fragment SubmissionWhole on Submission {
  ...SubmissionRow
  liaison {
    id
    name
    phone
  }
  promisedContactOn
  promisedHandOverOn
  calls {
    id
    calledAt
    outcomeLabel
    by
  }
  questions {
    id
    askedAt
    text
    answer
    answeredAt
  }
  timeline {
    id
    subjectId
    at
    type
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  opinions {
    ...OpinionRow
    scopeLabel
    target
    problem
    suggestion
    declineReasonLabel
    declineText
    ratingText
    identityShown
    attachments {
      id
      url
      alt
      width
      height
    }
    issue {
      id
      version
      number
      state
      stateLabel
      responsibleUnit {
        id
        name
      }
    }
    answer {
      ...ReplyRow
      text
      reasonCategoryLabel
      basis
      explanation
      alternative
      coViews
      coUnits {
        id
        name
      }
      rectifiedLabel
      evidence
      papers {
        id
        fileName
      }
      answerClass {
        id
        label
        kind
        requiresReason
      }
    }
    answers {
      ordinal
      round
      answeredAt
      satisfied
      ratingText
      reply {
        id
        version
        text
        reasonCategoryLabel
        basis
        explanation
        alternative
        coViews
        coUnits {
          id
          name
        }
        rectifiedLabel
        evidence
        answerClass {
          id
          label
          kind
          requiresReason
        }
      }
    }
    allowedActions {
      ...OfferFields
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
fragment ReplyRow on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"SubmissionWhole"}) as unknown as TypedDocumentString<SubmissionWholeFragment, unknown>;
export const DutyStepFieldsFragmentDoc = new TypedDocumentString(`
    fragment DutyStepFields on DutyStep {
  way
  label
  kinds
  subjectId
}
    `, {"fragmentName":"DutyStepFields"}) as unknown as TypedDocumentString<DutyStepFieldsFragment, unknown>;
export const DutyRowFragmentDoc = new TypedDocumentString(`
    fragment DutyRow on Duty {
  id
  version
  label
  periodLabel
  owedBy
  state
  stateLabel
  endsOn
  doneAt
  missedAt
  remindedAt
  excuseLabel
  explanation
  steps {
    ...DutyStepFields
  }
  member {
    id
    version
    person {
      id
      name
    }
  }
  liaison {
    id
    name
  }
}
    fragment DutyStepFields on DutyStep {
  way
  label
  kinds
  subjectId
}`, {"fragmentName":"DutyRow"}) as unknown as TypedDocumentString<DutyRowFragment, unknown>;
export const IssueRowFragmentDoc = new TypedDocumentString(`
    fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}`, {"fragmentName":"IssueRow"}) as unknown as TypedDocumentString<IssueRowFragment, unknown>;
export const ClearingFragmentDoc = new TypedDocumentString(`
    fragment Clearing on Issue {
  id
  version
  state
  effect
  effectLabel
  level
  highRisk
  recurrenceOf {
    id
    version
    number
    title
  }
  parkPlan
  parkedUntil
  supervisions {
    id
    version
    state
  }
  lookBacks {
    id
    version
    kind
    state
  }
  clearance {
    at
    by
    evidence
  }
  clearances {
    id
    round
    evidence
    second
    proposedAt
    confirmedAt
    lookBackOn
    refusedAt
    refusal
    proposedBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
    refusedBy {
      id
      name
    }
    papers {
      id
      fileName
    }
  }
}
    `, {"fragmentName":"Clearing"}) as unknown as TypedDocumentString<ClearingFragment, unknown>;
export const IssueWholeFragmentDoc = new TypedDocumentString(`
    fragment IssueWhole on Issue {
  ...IssueRow
  problem
  suggestion
  submitter {
    id
    name
    phone
  }
  attachments {
    id
    url
    alt
    width
    height
  }
  clearance {
    at
    by
    evidence
  }
  ...Clearing
  originUnits {
    id
    name
  }
  opinions {
    id
    version
    title
    problem
    suggestion
    state
    stateLabel
    answeredAt
    satisfied
    ratingText
    attachments {
      id
      url
      alt
      width
      height
    }
    submission {
      id
      version
      number
      submittedAt
      author {
        id
        name
      }
    }
  }
  referrals {
    ...ReferralRow
    ...ReferralProtocol
    deadlines {
      ...DeadlineWhole
    }
    requirement
    reworkReason
    coUnits {
      id
      name
    }
    replies {
      ...ReplyText
      ...ReplyFurther
    }
    ...Besides
    allowedActions {
      ...OfferFields
    }
  }
  timeline {
    id
    subjectId
    at
    type
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  referralBeginnings {
    ...OfferFields
  }
}
    fragment DeadlineWhole on Deadline {
  ...DeadlineFields
  version
  pausedAt
  pauseReason
  pausedDays
  rungs {
    at
    label
  }
  allowedActions {
    ...OfferFields
  }
}
fragment PlanWhole on Plan {
  id
  version
  state
  stateLabel
  measures {
    what
    person
    dueOn
    doneOn
    note
    lateOn
  }
  sendBackNote
  approvedBy
  allowedActions {
    ...OfferFields
  }
}
fragment CoOpinionWhole on CoOpinion {
  id
  version
  state
  stateLabel
  text
  signedBy
  signedAt
  allowedActions {
    ...OfferFields
  }
}
fragment StageReportWhole on StageReport {
  id
  version
  ordinal
  state
  stateLabel
  text
  releasedAt
  passedAt
  allowedActions {
    ...OfferFields
  }
}
fragment AuthorTalkWhole on AuthorTalk {
  id
  version
  state
  stateLabel
  question
  notes
  heldAt
  relayedBy
  allowedActions {
    ...OfferFields
  }
}
fragment Besides on Referral {
  id
  version
  awaitedOfMe
  awaitedOfMeLabel
  coHandling {
    awaited
    awaitedLabel
    awaitedSince
    unit {
      id
      name
    }
    opinion {
      ...CoOpinionWhole
    }
  }
  plan {
    ...PlanWhole
  }
  stageReports {
    ...StageReportWhole
  }
  talks {
    ...AuthorTalkWhole
  }
  mayBegin {
    ...OfferFields
  }
}
fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}
fragment Clearing on Issue {
  id
  version
  state
  effect
  effectLabel
  level
  highRisk
  recurrenceOf {
    id
    version
    number
    title
  }
  parkPlan
  parkedUntil
  supervisions {
    id
    version
    state
  }
  lookBacks {
    id
    version
    kind
    state
  }
  clearance {
    at
    by
    evidence
  }
  clearances {
    id
    round
    evidence
    second
    proposedAt
    confirmedAt
    lookBackOn
    refusedAt
    refusal
    proposedBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
    refusedBy {
      id
      name
    }
    papers {
      id
      fileName
    }
  }
}
fragment ReferralProtocol on Referral {
  final
  meanwhile
  urgedAt
  disputeDays
  terms {
    returnUntil
    returnDays
    extensionsLeft
    extensionDays
    extensionDates
  }
  returnRequest {
    askedAt
    by
    reason
    basis
    proposedUnit {
      id
      name
    }
    decidedAt
    upheld
    decision
  }
  extension {
    askedAt
    by
    reason
    before
    asked
    workingDays
    decidedAt
    granted
    decision
  }
  disputes {
    ...DisputeWhole
  }
  unitHandlers {
    id
    version
    person {
      id
      name
    }
  }
}
fragment DisputeWhole on Dispute {
  id
  version
  state
  stateLabel
  issueNumber
  title
  problem
  openedAt
  decidedAt
  days
  reasons
  firstUnit {
    id
    name
  }
  secondUnit {
    id
    name
  }
  namedUnit {
    id
    name
  }
  statements {
    unit {
      id
      name
    }
    askedAt
    reason
    basis
    proposedUnit {
      id
      name
    }
  }
  allowedActions {
    ...OfferFields
  }
}
fragment ReplyText on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
  text
  reasonCategory
  reasonCategoryLabel
  basis
  explanation
  alternative
  coViews
  coUnits {
    id
    name
  }
  rectified
  rectifiedLabel
  evidence
  answerClass {
    id
    code
    label
    kind
    requiresReason
    reasonLength
    mustCite
    requiresPlan
  }
  draftedBy
  signedBy
  sendBackNote
  reviewNote
}
fragment ReplyFurther on Reply {
  revision
  papers {
    id
    fileName
  }
  countersignatures {
    id
    revision
    kind
    reason
    at
    by
    unit {
      id
      name
    }
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"IssueWhole"}) as unknown as TypedDocumentString<IssueWholeFragment, unknown>;
export const LedgerRowFragmentDoc = new TypedDocumentString(`
    fragment LedgerRow on Issue {
  ...IssueRow
  submitter {
    id
    name
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}`, {"fragmentName":"LedgerRow"}) as unknown as TypedDocumentString<LedgerRowFragment, unknown>;
export const ObserverRowFragmentDoc = new TypedDocumentString(`
    fragment ObserverRow on Membership {
  id
  title
  channel
  since
  until
  unit {
    id
    name
  }
  person {
    id
    name
    phone
  }
  liaison {
    id
    name
  }
}
    `, {"fragmentName":"ObserverRow"}) as unknown as TypedDocumentString<ObserverRowFragment, unknown>;
export const TriageRowFragmentDoc = new TypedDocumentString(`
    fragment TriageRow on Opinion {
  ...OpinionRow
  submission {
    id
    version
    number
    state
    stateLabel
    submittedAt
    author {
      id
      name
    }
    contact {
      ...DeadlineFields
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}`, {"fragmentName":"TriageRow"}) as unknown as TypedDocumentString<TriageRowFragment, unknown>;
export const SuggestedRowFragmentDoc = new TypedDocumentString(`
    fragment SuggestedRow on SuggestedUnit {
  score
  because
  unit {
    id
    name
  }
}
    `, {"fragmentName":"SuggestedRow"}) as unknown as TypedDocumentString<SuggestedRowFragment, unknown>;
export const OpinionWholeFragmentDoc = new TypedDocumentString(`
    fragment OpinionWhole on Opinion {
  ...OpinionRow
  identityShown
  scopeLabel
  target
  problem
  suggestion
  declineReasonLabel
  declineText
  answeredAt
  ratingText
  attachments {
    id
    url
    alt
    width
    height
  }
  issue {
    id
    version
    number
    state
    stateLabel
  }
  suggestedUnits {
    ...SuggestedRow
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
fragment SuggestedRow on SuggestedUnit {
  score
  because
  unit {
    id
    name
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"OpinionWhole"}) as unknown as TypedDocumentString<OpinionWholeFragment, unknown>;
export const ContactWholeFragmentDoc = new TypedDocumentString(`
    fragment ContactWhole on Submission {
  ...SubmissionRow
  author {
    id
    name
    phone
  }
  liaison {
    id
    name
  }
  calls {
    id
    calledAt
    outcomeLabel
    notes
    by
  }
  questions {
    id
    askedAt
    text
    answer
    answeredAt
  }
  allowedActions {
    ...OfferFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`, {"fragmentName":"ContactWhole"}) as unknown as TypedDocumentString<ContactWholeFragment, unknown>;
export const NomineeWholeFragmentDoc = new TypedDocumentString(`
    fragment NomineeWhole on NomineePage {
  name
  scheme
  call
  unit
  stateLabel
  facts {
    label
    value
  }
  textVersion
  notice
  consentText
  sensitiveText
  publicationText
  publicises
  consentedAt
  publicationConsentAt
  pledgeText
  pledgeHash
  pledgedAt
  signedName
  expiresAt
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}
    `, {"fragmentName":"NomineeWhole"}) as unknown as TypedDocumentString<NomineeWholeFragment, unknown>;
export const ArchivedEntryDocument = new TypedDocumentString(`
    query ArchivedEntry($id: ID!, $membershipId: ID) {
  archivedEntry(id: $id, membershipId: $membershipId) {
    hash
    subjectVersion
    intact
    entry {
      ...ArchiveLine
      matter {
        __typename
        id
        ... on Submission {
          version
          number
          typeLabel
          stateLabel
        }
        ... on Issue {
          version
          issue_number: number
          title
          stateLabel
        }
        ... on Gathering {
          version
          title
          kindLabel
          stateLabel
          startsAt
          place
        }
        ... on Activity {
          version
          subject
          kindLabel
          stateLabel
          heldOn
          activity_place: place
          enterprise
          findings
        }
        ... on Task {
          version
          title
          kindLabel
          stateLabel
          dueOn
          detail
          finding
        }
        ... on Contact {
          kindLabel
          at
          notes
        }
        ... on Support {
          kindLabel
          givenOn
          what
        }
        ... on Duty {
          version
          label
          periodLabel
          stateLabel
          doneAt
          explanation
        }
        ... on Appointment {
          version
          stateLabel
        }
        ... on Dismissal {
          version
          stateLabel
        }
        ... on ConductCase {
          version
          stateLabel
        }
        ... on Excuse {
          version
          stateLabel
        }
      }
    }
  }
}
    fragment ArchiveLine on TimelineEntry {
  id
  at
  type
  label
  actor
  text
  subjectId
  number
  matter {
    __typename
    id
  }
}`) as unknown as TypedDocumentString<ArchivedEntryQuery, ArchivedEntryQueryVariables>;
export const CluesDocument = new TypedDocumentString(`
    query Clues {
  clues(first: 100) {
    nodes {
      ...ClueRow
    }
  }
  verifications(first: 50) {
    nodes {
      ...CheckFields
    }
  }
}
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}
fragment ClueRow on Clue {
  id
  version
  kind
  kindLabel
  state
  stateLabel
  mine
  receipt
  number
  filedAt
  endedAt
}
fragment CheckFields on Verification {
  id
  version
  state
  stateLabel
  dueOn
  assignedAt
  reportedAt
  asked
  finding
  allowedActions {
    ...ClueOffers
  }
}`) as unknown as TypedDocumentString<CluesQuery, CluesQueryVariables>;
export const ClueCaseDocument = new TypedDocumentString(`
    query ClueCase($id: ID!) {
  node(id: $id) {
    id
    ... on Clue {
      ...CaseFields
    }
  }
  verifications(clueId: $id, first: 50) {
    nodes {
      ...CheckFields
    }
  }
  identityRequests(subjectId: $id, first: 20) {
    nodes {
      ...IdentityFields
    }
  }
}
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}
fragment ClueRow on Clue {
  id
  version
  kind
  kindLabel
  state
  stateLabel
  mine
  receipt
  number
  filedAt
  endedAt
}
fragment CaseFields on Clue {
  ...ClueRow
  reading {
    purpose
    until
  }
  accused {
    unitId
    unitName
    person
  }
  content {
    facts
    happenedOn
    place
  }
  papers {
    id
    fileName
  }
  notes {
    id
    supplied
    text
    at
  }
  assessment {
    text
    basis
    by
    at
  }
  outcome {
    text
    basis
    by
    at
  }
  released
  transfer {
    id
    number
    stateLabel
  }
  candidates {
    membershipId
    name
    title
  }
  timeline {
    id
    at
    label
    actor
    text
  }
  allowedActions {
    ...ClueOffers
  }
}
fragment CheckFields on Verification {
  id
  version
  state
  stateLabel
  dueOn
  assignedAt
  reportedAt
  asked
  finding
  allowedActions {
    ...ClueOffers
  }
}
fragment IdentityFields on IdentityRequest {
  id
  version
  state
  stateLabel
  subjectId
  purpose
  reason
  askedAt
  decidedAt
  until
  askedBy {
    id
    name
  }
  clue {
    id
    number
  }
  referral {
    id
    number
  }
  allowedActions {
    ...ClueOffers
  }
}`) as unknown as TypedDocumentString<ClueCaseQuery, ClueCaseQueryVariables>;
export const ClueUnitsDocument = new TypedDocumentString(`
    query ClueUnits {
  units {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ClueUnitsQuery, ClueUnitsQueryVariables>;
export const TransfersDocument = new TypedDocumentString(`
    query Transfers {
  transfers(first: 100) {
    nodes {
      id
      version
      number
      state
      stateLabel
      sentAt
      receivedAt
      resultAt
    }
  }
}
    `) as unknown as TypedDocumentString<TransfersQuery, TransfersQueryVariables>;
export const TransferSheetDocument = new TypedDocumentString(`
    query TransferSheet($id: ID!) {
  node(id: $id) {
    id
    ... on Transfer {
      ...TransferFields
    }
  }
}
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}
fragment TransferFields on Transfer {
  id
  version
  number
  state
  stateLabel
  sentAt
  receivedAt
  resultAt
  sentBy
  receivedBy
  reading {
    purpose
    until
  }
  letter {
    sourceNumber
    accused {
      unitName
      person
    }
    facts
    summary
    consequences
    basis
    materials
  }
  result
  papers {
    id
    fileName
  }
  allowedActions {
    ...ClueOffers
  }
}`) as unknown as TypedDocumentString<TransferSheetQuery, TransferSheetQueryVariables>;
export const AuthorAskDocument = new TypedDocumentString(`
    query AuthorAsk($id: ID!) {
  identityOffer(subjectId: $id) {
    ...ClueOffers
  }
  identityRequests(subjectId: $id, first: 10) {
    nodes {
      ...IdentityFields
    }
  }
}
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}
fragment IdentityFields on IdentityRequest {
  id
  version
  state
  stateLabel
  subjectId
  purpose
  reason
  askedAt
  decidedAt
  until
  askedBy {
    id
    name
  }
  clue {
    id
    number
  }
  referral {
    id
    number
  }
  allowedActions {
    ...ClueOffers
  }
}`) as unknown as TypedDocumentString<AuthorAskQuery, AuthorAskQueryVariables>;
export const IdentitiesDocument = new TypedDocumentString(`
    query Identities {
  identityRequests(first: 100) {
    nodes {
      ...IdentityFields
    }
  }
}
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}
fragment IdentityFields on IdentityRequest {
  id
  version
  state
  stateLabel
  subjectId
  purpose
  reason
  askedAt
  decidedAt
  until
  askedBy {
    id
    name
  }
  clue {
    id
    number
  }
  referral {
    id
    number
  }
  allowedActions {
    ...ClueOffers
  }
}`) as unknown as TypedDocumentString<IdentitiesQuery, IdentitiesQueryVariables>;
export const AccountabilitiesDocument = new TypedDocumentString(`
    query Accountabilities {
  accountabilities(first: 100) {
    nodes {
      id
      version
      number
      state
      stateLabel
      openedAt
      endedAt
      issue {
        id
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountabilitiesQuery, AccountabilitiesQueryVariables>;
export const AccountabilitySheetDocument = new TypedDocumentString(`
    query AccountabilitySheet($id: ID!) {
  node(id: $id) {
    id
    ... on Accountability {
      ...AccountabilityFields
    }
  }
}
    fragment ClueOffers on Offer {
  action
  label
  enabled
  reasons {
    message
  }
  needs {
    field
    label
    required
  }
}
fragment AccountabilityFields on Accountability {
  id
  version
  number
  state
  stateLabel
  openedAt
  endedAt
  reading {
    purpose
    until
  }
  issue {
    id
    number
    title
  }
  unit {
    id
    name
  }
  content {
    facts
    evidence
  }
  papers {
    id
    fileName
  }
  outcome {
    text
    basis
    by
    at
  }
  transfer {
    id
    number
    stateLabel
  }
  allowedActions {
    ...ClueOffers
  }
}`) as unknown as TypedDocumentString<AccountabilitySheetQuery, AccountabilitySheetQueryVariables>;
export const LedgerNumberDocument = new TypedDocumentString(`
    query LedgerNumber($number: String!) {
  issues(first: 1, where: {text: $number}) {
    nodes {
      id
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerNumberQuery, LedgerNumberQueryVariables>;
export const ClueFileDocument = new TypedDocumentString(`
    mutation ClueFile($input: ClueFileInput!) {
  clueFile(input: $input) {
    cursor
    clue {
      ...ClueRow
    }
  }
}
    fragment ClueRow on Clue {
  id
  version
  kind
  kindLabel
  state
  stateLabel
  mine
  receipt
  number
  filedAt
  endedAt
}`) as unknown as TypedDocumentString<ClueFileMutation, ClueFileMutationVariables>;
export const ClueSupplyDocument = new TypedDocumentString(`
    mutation ClueSupply($input: ClueTextInput!) {
  clueSupply(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<ClueSupplyMutation, ClueSupplyMutationVariables>;
export const ClueOpenDocument = new TypedDocumentString(`
    mutation ClueOpen($input: ClueOpenInput!) {
  clueOpen(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<ClueOpenMutation, ClueOpenMutationVariables>;
export const ClueNameAccusedDocument = new TypedDocumentString(`
    mutation ClueNameAccused($input: ClueNameAccusedInput!) {
  clueNameAccused(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<ClueNameAccusedMutation, ClueNameAccusedMutationVariables>;
export const ClueInvestigateDocument = new TypedDocumentString(`
    mutation ClueInvestigate($input: ClueInvestigateInput!) {
  clueInvestigate(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<ClueInvestigateMutation, ClueInvestigateMutationVariables>;
export const ClueSetAsideDocument = new TypedDocumentString(`
    mutation ClueSetAside($input: ClueSetAsideInput!) {
  clueSetAside(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<ClueSetAsideMutation, ClueSetAsideMutationVariables>;
export const ClueNoteDocument = new TypedDocumentString(`
    mutation ClueNote($input: ClueTextInput!) {
  clueNote(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<ClueNoteMutation, ClueNoteMutationVariables>;
export const ClueConcludeDocument = new TypedDocumentString(`
    mutation ClueConclude($input: ClueConcludeInput!) {
  clueConclude(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<ClueConcludeMutation, ClueConcludeMutationVariables>;
export const OpinionRestrictDocument = new TypedDocumentString(`
    mutation OpinionRestrict($input: OpinionRestrictInput!) {
  opinionRestrict(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<OpinionRestrictMutation, OpinionRestrictMutationVariables>;
export const TransferSendDocument = new TypedDocumentString(`
    mutation TransferSend($input: TransferSendInput!) {
  transferSend(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<TransferSendMutation, TransferSendMutationVariables>;
export const TransferOpenDocument = new TypedDocumentString(`
    mutation TransferOpen($input: TransferOpenInput!) {
  transferOpen(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<TransferOpenMutation, TransferOpenMutationVariables>;
export const TransferReceiveDocument = new TypedDocumentString(`
    mutation TransferReceive($input: OnTransferInput!) {
  transferReceive(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<TransferReceiveMutation, TransferReceiveMutationVariables>;
export const TransferResultDocument = new TypedDocumentString(`
    mutation TransferResult($input: TransferResultInput!) {
  transferResult(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<TransferResultMutation, TransferResultMutationVariables>;
export const IdentityAskDocument = new TypedDocumentString(`
    mutation IdentityAsk($input: IdentityAskInput!) {
  identityAsk(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<IdentityAskMutation, IdentityAskMutationVariables>;
export const IdentityGrantDocument = new TypedDocumentString(`
    mutation IdentityGrant($input: IdentityDecideInput!) {
  identityGrant(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<IdentityGrantMutation, IdentityGrantMutationVariables>;
export const IdentityRefuseDocument = new TypedDocumentString(`
    mutation IdentityRefuse($input: IdentityDecideInput!) {
  identityRefuse(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<IdentityRefuseMutation, IdentityRefuseMutationVariables>;
export const IdentityRevealDocument = new TypedDocumentString(`
    mutation IdentityReveal($input: OnIdentityRequestInput!) {
  identityReveal(input: $input) {
    cursor
    people {
      name
      title
      phone
    }
  }
}
    `) as unknown as TypedDocumentString<IdentityRevealMutation, IdentityRevealMutationVariables>;
export const VerificationAssignDocument = new TypedDocumentString(`
    mutation VerificationAssign($input: VerificationAssignInput!) {
  verificationAssign(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<VerificationAssignMutation, VerificationAssignMutationVariables>;
export const VerificationReportDocument = new TypedDocumentString(`
    mutation VerificationReport($input: VerificationReportInput!) {
  verificationReport(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<VerificationReportMutation, VerificationReportMutationVariables>;
export const VerificationCancelDocument = new TypedDocumentString(`
    mutation VerificationCancel($input: OnVerificationInput!) {
  verificationCancel(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<VerificationCancelMutation, VerificationCancelMutationVariables>;
export const AccountabilityOpenDocument = new TypedDocumentString(`
    mutation AccountabilityOpen($input: AccountabilityOpenInput!) {
  accountabilityOpen(input: $input) {
    cursor
    accountability {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<AccountabilityOpenMutation, AccountabilityOpenMutationVariables>;
export const AccountabilityReadDocument = new TypedDocumentString(`
    mutation AccountabilityRead($input: AccountabilityReadInput!) {
  accountabilityRead(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<AccountabilityReadMutation, AccountabilityReadMutationVariables>;
export const AccountabilityConcludeDocument = new TypedDocumentString(`
    mutation AccountabilityConclude($input: AccountabilityConcludeInput!) {
  accountabilityConclude(input: $input) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<AccountabilityConcludeMutation, AccountabilityConcludeMutationVariables>;
export const OpinionClassifyDocument = new TypedDocumentString(`
    mutation OpinionClassify($input: OpinionClassifyInput!) {
  opinionClassify(input: $input) {
    opinion {
      ...OpinionRow
      identityShown
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<OpinionClassifyMutation, OpinionClassifyMutationVariables>;
export const OpinionIdentityDocument = new TypedDocumentString(`
    mutation OpinionIdentity($input: OpinionIdentityInput!) {
  opinionIdentity(input: $input) {
    opinion {
      ...OpinionRow
      identityShown
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<OpinionIdentityMutation, OpinionIdentityMutationVariables>;
export const MarkedFilesDocument = new TypedDocumentString(`
    query MarkedFiles($after: String) {
  markedFiles(first: 20, after: $after) {
    nodes {
      id
      at
      by
      role
      found
      address
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MarkedFilesQuery, MarkedFilesQueryVariables>;
export const PausePreviewDocument = new TypedDocumentString(`
    query PausePreview($id: ID!, $until: LocalDate) {
  clockPausePreview(clockId: $id, until: $until) {
    dueBefore
    dueAfter
    workingDays
    provisional
    sentence
  }
}
    `) as unknown as TypedDocumentString<PausePreviewQuery, PausePreviewQueryVariables>;
export const ClockPauseDocument = new TypedDocumentString(`
    mutation ClockPause($input: ClockPauseInput!) {
  clockPause(input: $input) {
    deadline {
      ...DeadlineWhole
    }
    cursor
  }
}
    fragment DeadlineWhole on Deadline {
  ...DeadlineFields
  version
  pausedAt
  pauseReason
  pausedDays
  rungs {
    at
    label
  }
  allowedActions {
    ...OfferFields
  }
}
fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ClockPauseMutation, ClockPauseMutationVariables>;
export const ClockResumeDocument = new TypedDocumentString(`
    mutation ClockResume($input: ClockResumeInput!) {
  clockResume(input: $input) {
    deadline {
      ...DeadlineWhole
    }
    cursor
  }
}
    fragment DeadlineWhole on Deadline {
  ...DeadlineFields
  version
  pausedAt
  pauseReason
  pausedDays
  rungs {
    at
    label
  }
  allowedActions {
    ...OfferFields
  }
}
fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ClockResumeMutation, ClockResumeMutationVariables>;
export const MatterNotesDocument = new TypedDocumentString(`
    query MatterNotes($id: ID!) {
  node(id: $id) {
    id
    ... on Referral {
      internalNotes {
        id
        text
        at
        by
      }
      noteOffer {
        ...OfferFields
      }
    }
    ... on Issue {
      internalNotes {
        id
        text
        at
        by
      }
      noteOffer {
        ...OfferFields
      }
    }
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<MatterNotesQuery, MatterNotesQueryVariables>;
export const NoteWriteDocument = new TypedDocumentString(`
    mutation NoteWrite($input: NoteWriteInput!) {
  noteWrite(input: $input) {
    note {
      id
      text
      at
      by
    }
    cursor
  }
}
    `) as unknown as TypedDocumentString<NoteWriteMutation, NoteWriteMutationVariables>;
export const PresenceDocument = new TypedDocumentString(`
    subscription Presence($subjectId: ID!, $drafting: Boolean!) {
  presence(subjectId: $subjectId, drafting: $drafting) {
    subjectId
    people {
      membershipId
      name
      drafting
    }
  }
}
    `) as unknown as TypedDocumentString<PresenceSubscription, PresenceSubscriptionVariables>;
export const ReferralTemplatesDocument = new TypedDocumentString(`
    query ReferralTemplates($id: ID!) {
  node(id: $id) {
    id
    ... on Referral {
      answerTemplates {
        id
        title
        text
        answerClass {
          id
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralTemplatesQuery, ReferralTemplatesQueryVariables>;
export const AnswerTemplatesDocument = new TypedDocumentString(`
    query AnswerTemplates($first: Int!, $after: String) {
  answerTemplates(first: $first, after: $after) {
    nodes {
      ...TemplateWhole
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TemplateWhole on AnswerTemplate {
  id
  version
  title
  text
  state
  stateLabel
  answerClassCode
  answerClass {
    id
    label
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<AnswerTemplatesQuery, AnswerTemplatesQueryVariables>;
export const TemplateSettingDocument = new TypedDocumentString(`
    query TemplateSetting {
  viewer {
    scheme {
      id
      templateOffers {
        ...OfferFields
      }
      templatePlaceholders {
        key
        written
        label
      }
      rules {
        version
        answerClasses {
          id
          code
          label
        }
      }
    }
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<TemplateSettingQuery, TemplateSettingQueryVariables>;
export const AnswerTemplateAddDocument = new TypedDocumentString(`
    mutation AnswerTemplateAdd($input: AnswerTemplateAddInput!) {
  answerTemplateAdd(input: $input) {
    answerTemplate {
      ...TemplateWhole
    }
    cursor
  }
}
    fragment TemplateWhole on AnswerTemplate {
  id
  version
  title
  text
  state
  stateLabel
  answerClassCode
  answerClass {
    id
    label
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<AnswerTemplateAddMutation, AnswerTemplateAddMutationVariables>;
export const AnswerTemplateEditDocument = new TypedDocumentString(`
    mutation AnswerTemplateEdit($input: AnswerTemplateEditInput!) {
  answerTemplateEdit(input: $input) {
    answerTemplate {
      ...TemplateWhole
    }
    cursor
  }
}
    fragment TemplateWhole on AnswerTemplate {
  id
  version
  title
  text
  state
  stateLabel
  answerClassCode
  answerClass {
    id
    label
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<AnswerTemplateEditMutation, AnswerTemplateEditMutationVariables>;
export const AnswerTemplateRetireDocument = new TypedDocumentString(`
    mutation AnswerTemplateRetire($input: OnAnswerTemplateInput!) {
  answerTemplateRetire(input: $input) {
    answerTemplate {
      ...TemplateWhole
    }
    cursor
  }
}
    fragment TemplateWhole on AnswerTemplate {
  id
  version
  title
  text
  state
  stateLabel
  answerClassCode
  answerClass {
    id
    label
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<AnswerTemplateRetireMutation, AnswerTemplateRetireMutationVariables>;
export const PrintedSlipDocument = new TypedDocumentString(`
    query PrintedSlip($id: ID!) {
  node(id: $id) {
    id
    ... on Referral {
      ...Slip
    }
  }
  viewer {
    scheme {
      id
      name
      observerTitle
      documentTitle
      rules {
        version
        legalBases {
          code
          label
        }
      }
    }
  }
}
    fragment Slip on Referral {
  number
  version
  issuedAt
  confidentiality
  requirement
  authorsShown
  unit {
    id
    name
  }
  coUnits {
    id
    name
  }
  issue {
    id
    version
    number
    title
  }
  deadline {
    id
    dueOn
    provisional
    explain {
      clause
      from
      workingDays
    }
  }
}`) as unknown as TypedDocumentString<PrintedSlipQuery, PrintedSlipQueryVariables>;
export const PrintedLetterDocument = new TypedDocumentString(`
    query PrintedLetter($id: ID!) {
  node(id: $id) {
    id
    ... on Reply {
      ...Letter
    }
  }
  viewer {
    scheme {
      id
      name
      observerTitle
      documentTitle
      rules {
        version
        legalBases {
          code
          label
        }
      }
    }
  }
}
    fragment Letter on Reply {
  letterNumber
  version
  releasedAt
  signedBy
  text
  answerClass {
    id
    label
    requiresReason
  }
  reasonCategoryLabel
  basis
  explanation
  alternative
  coViews
  rectifiedLabel
  evidence
  unit {
    id
    name
  }
  coUnits {
    id
    name
  }
  referral {
    id
    version
    number
    issue {
      id
      version
      number
      title
    }
  }
}`) as unknown as TypedDocumentString<PrintedLetterQuery, PrintedLetterQueryVariables>;
export const SessionVerifyDocument = new TypedDocumentString(`
    mutation SessionVerify($input: SessionVerifyInput!) {
  sessionVerify(input: $input) {
    viewer {
      home
      mustChangePassword
      mustEnrol
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SessionVerifyMutation, SessionVerifyMutationVariables>;
export const OwnAccountDocument = new TypedDocumentString(`
    query OwnAccount {
  viewer {
    mustEnrol
    account {
      username
      passwordChangedAt
      passwordEndsAt
      secondFactor {
        since
        recoveryCodesLeft
      }
      secondFactorAsked
      sessions {
        id
        current
        since
        seenAt
        endsAt
        address
        device
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;
export const SecondFactorBeginDocument = new TypedDocumentString(`
    mutation SecondFactorBegin($input: SecondFactorBeginInput!) {
  secondFactorBegin(input: $input) {
    secret
    ticket
    qr {
      size
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SecondFactorBeginMutation, SecondFactorBeginMutationVariables>;
export const SecondFactorConfirmDocument = new TypedDocumentString(`
    mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) {
  secondFactorConfirm(input: $input) {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<SecondFactorConfirmMutation, SecondFactorConfirmMutationVariables>;
export const SecondFactorRenewCodesDocument = new TypedDocumentString(`
    mutation SecondFactorRenewCodes($input: SecondFactorCodeInput!) {
  secondFactorRenewCodes(input: $input) {
    recoveryCodes
  }
}
    `) as unknown as TypedDocumentString<SecondFactorRenewCodesMutation, SecondFactorRenewCodesMutationVariables>;
export const SecondFactorRemoveDocument = new TypedDocumentString(`
    mutation SecondFactorRemove($input: SecondFactorCodeInput!) {
  secondFactorRemove(input: $input) {
    viewer {
      home
    }
  }
}
    `) as unknown as TypedDocumentString<SecondFactorRemoveMutation, SecondFactorRemoveMutationVariables>;
export const SessionEndDocument = new TypedDocumentString(`
    mutation SessionEnd($input: SessionEndInput!) {
  sessionEnd(input: $input) {
    viewer {
      home
    }
  }
}
    `) as unknown as TypedDocumentString<SessionEndMutation, SessionEndMutationVariables>;
export const OwnActivitiesDocument = new TypedDocumentString(`
    query OwnActivities($first: Int!, $after: String) {
  activities(first: $first, after: $after) {
    nodes {
      ...ActivityFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  viewer {
    scheme {
      id
      rules {
        activityKinds {
          code
          label
          hint
        }
        textLimit
      }
    }
  }
}
    fragment ActivityFields on Activity {
  id
  version
  kind
  kindLabel
  heldOn
  place
  subject
  reached
  enterprise
  enterpriseWithheld
  overCapReason
  notes
  findings
  report
  state
  stateLabel
  submissions {
    id
    version
    number
  }
  corrections {
    at
    reason
    was {
      field
      said
    }
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<OwnActivitiesQuery, OwnActivitiesQueryVariables>;
export const OwnInvitationsDocument = new TypedDocumentString(`
    query OwnInvitations {
  gatherings(where: {mine: true}, first: 20) {
    nodes {
      ...GatheringRow
      mine {
        id
        version
        state
        stateLabel
      }
    }
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<OwnInvitationsQuery, OwnInvitationsQueryVariables>;
export const OwnTasksDocument = new TypedDocumentString(`
    query OwnTasks {
  tasks(first: 20) {
    nodes {
      ...TaskFields
    }
  }
}
    fragment TaskFields on Task {
  id
  version
  kindLabel
  title
  detail
  dueOn
  state
  stateLabel
  overdue
  finding
  returnReason
  cancelReason
  concernedUnit {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<OwnTasksQuery, OwnTasksQueryVariables>;
export const OwnVisitsDocument = new TypedDocumentString(`
    query OwnVisits {
  activities(where: {kind: "VISIT"}, first: 20) {
    nodes {
      id
      version
      heldOn
      place
      subject
      state
    }
  }
}
    `) as unknown as TypedDocumentString<OwnVisitsQuery, OwnVisitsQueryVariables>;
export const OwnGatheringDocument = new TypedDocumentString(`
    query OwnGathering($id: ID!) {
  node(id: $id) {
    id
    ... on Gathering {
      ...GatheringRow
      agenda
      mine {
        ...AttendanceLine
      }
    }
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}
fragment AttendanceLine on Attendance {
  id
  version
  capacityLabel
  state
  stateLabel
  signedByLabel
  signedInAt
  leaveReason
  correctionReason
  person {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<OwnGatheringQuery, OwnGatheringQueryVariables>;
export const ActivityLogDocument = new TypedDocumentString(`
    mutation ActivityLog($input: ActivityLogInput!) {
  activityLog(input: $input) {
    activity {
      ...ActivityFields
    }
    cursor
  }
}
    fragment ActivityFields on Activity {
  id
  version
  kind
  kindLabel
  heldOn
  place
  subject
  reached
  enterprise
  enterpriseWithheld
  overCapReason
  notes
  findings
  report
  state
  stateLabel
  submissions {
    id
    version
    number
  }
  corrections {
    at
    reason
    was {
      field
      said
    }
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<ActivityLogMutation, ActivityLogMutationVariables>;
export const ActivityCorrectDocument = new TypedDocumentString(`
    mutation ActivityCorrect($input: ActivityCorrectInput!) {
  activityCorrect(input: $input) {
    activity {
      ...ActivityFields
    }
    cursor
  }
}
    fragment ActivityFields on Activity {
  id
  version
  kind
  kindLabel
  heldOn
  place
  subject
  reached
  enterprise
  enterpriseWithheld
  overCapReason
  notes
  findings
  report
  state
  stateLabel
  submissions {
    id
    version
    number
  }
  corrections {
    at
    reason
    was {
      field
      said
    }
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<ActivityCorrectMutation, ActivityCorrectMutationVariables>;
export const ActivityWithdrawDocument = new TypedDocumentString(`
    mutation ActivityWithdraw($input: ActivityWithdrawInput!) {
  activityWithdraw(input: $input) {
    activity {
      ...ActivityFields
    }
    cursor
  }
}
    fragment ActivityFields on Activity {
  id
  version
  kind
  kindLabel
  heldOn
  place
  subject
  reached
  enterprise
  enterpriseWithheld
  overCapReason
  notes
  findings
  report
  state
  stateLabel
  submissions {
    id
    version
    number
  }
  corrections {
    at
    reason
    was {
      field
      said
    }
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<ActivityWithdrawMutation, ActivityWithdrawMutationVariables>;
export const AttendanceSignInDocument = new TypedDocumentString(`
    mutation AttendanceSignIn($input: AttendanceSignInInput!) {
  attendanceSignIn(input: $input) {
    attendance {
      ...AttendanceLine
    }
    cursor
  }
}
    fragment AttendanceLine on Attendance {
  id
  version
  capacityLabel
  state
  stateLabel
  signedByLabel
  signedInAt
  leaveReason
  correctionReason
  person {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<AttendanceSignInMutation, AttendanceSignInMutationVariables>;
export const AttendanceAskLeaveDocument = new TypedDocumentString(`
    mutation AttendanceAskLeave($input: AttendanceLeaveInput!) {
  attendanceAskLeave(input: $input) {
    attendance {
      ...AttendanceLine
    }
    cursor
  }
}
    fragment AttendanceLine on Attendance {
  id
  version
  capacityLabel
  state
  stateLabel
  signedByLabel
  signedInAt
  leaveReason
  correctionReason
  person {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<AttendanceAskLeaveMutation, AttendanceAskLeaveMutationVariables>;
export const AttendanceMarkDocument = new TypedDocumentString(`
    mutation AttendanceMark($input: AttendanceMarkInput!) {
  attendanceMark(input: $input) {
    attendance {
      ...AttendanceLine
    }
    cursor
  }
}
    fragment AttendanceLine on Attendance {
  id
  version
  capacityLabel
  state
  stateLabel
  signedByLabel
  signedInAt
  leaveReason
  correctionReason
  person {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<AttendanceMarkMutation, AttendanceMarkMutationVariables>;
export const TaskReportDocument = new TypedDocumentString(`
    mutation TaskReport($input: TaskReportInput!) {
  taskReport(input: $input) {
    task {
      ...TaskFields
    }
    cursor
  }
}
    fragment TaskFields on Task {
  id
  version
  kindLabel
  title
  detail
  dueOn
  state
  stateLabel
  overdue
  finding
  returnReason
  cancelReason
  concernedUnit {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<TaskReportMutation, TaskReportMutationVariables>;
export const OfficeGatheringsDocument = new TypedDocumentString(`
    query OfficeGatherings($first: Int!, $after: String) {
  gatherings(first: $first, after: $after) {
    nodes {
      ...GatheringRow
      inviteeCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<OfficeGatheringsQuery, OfficeGatheringsQueryVariables>;
export const GatheringOptionsDocument = new TypedDocumentString(`
    query GatheringOptions {
  viewer {
    membership {
      id
    }
    person {
      id
      name
    }
    scheme {
      id
      rules {
        gatheringKinds {
          code
          label
        }
      }
    }
  }
  observers(first: 100) {
    nodes {
      id
      title
      person {
        id
        name
      }
    }
  }
  units {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<GatheringOptionsQuery, GatheringOptionsQueryVariables>;
export const GatheringSheetDocument = new TypedDocumentString(`
    query GatheringSheet($id: ID!, $origin: String!) {
  node(id: $id) {
    id
    ... on Gathering {
      ...GatheringRow
      kind
      agenda
      noticedAt
      code
      signInPicture(origin: $origin)
      inviteeCount
      inviteeIds
      nonVotingIds
      convenerId
      convener {
        id
        name
      }
      attendances {
        ...AttendanceLine
      }
      advice {
        id
        version
        subject
        findings
        author {
          id
          name
        }
      }
      allowedActions {
        action
        label
        enabled
        reasons {
          message
        }
      }
    }
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}
fragment AttendanceLine on Attendance {
  id
  version
  capacityLabel
  state
  stateLabel
  signedByLabel
  signedInAt
  leaveReason
  correctionReason
  person {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<GatheringSheetQuery, GatheringSheetQueryVariables>;
export const GatheringPlanDocument = new TypedDocumentString(`
    mutation GatheringPlan($input: GatheringPlanInput!) {
  gatheringPlan(input: $input) {
    gathering {
      ...GatheringRow
    }
    cursor
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<GatheringPlanMutation, GatheringPlanMutationVariables>;
export const GatheringEditDocument = new TypedDocumentString(`
    mutation GatheringEdit($input: GatheringEditInput!) {
  gatheringEdit(input: $input) {
    gathering {
      ...GatheringRow
    }
    cursor
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<GatheringEditMutation, GatheringEditMutationVariables>;
export const GatheringInviteDocument = new TypedDocumentString(`
    mutation GatheringInvite($input: GatheringInviteInput!) {
  gatheringInvite(input: $input) {
    gathering {
      ...GatheringRow
      inviteeCount
    }
    cursor
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<GatheringInviteMutation, GatheringInviteMutationVariables>;
export const GatheringNoticeDocument = new TypedDocumentString(`
    mutation GatheringNotice($input: OnGatheringInput!) {
  gatheringNotice(input: $input) {
    gathering {
      ...GatheringRow
    }
    cursor
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<GatheringNoticeMutation, GatheringNoticeMutationVariables>;
export const GatheringHoldDocument = new TypedDocumentString(`
    mutation GatheringHold($input: OnGatheringInput!) {
  gatheringHold(input: $input) {
    gathering {
      ...GatheringRow
    }
    cursor
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<GatheringHoldMutation, GatheringHoldMutationVariables>;
export const GatheringCloseDocument = new TypedDocumentString(`
    mutation GatheringClose($input: OnGatheringInput!) {
  gatheringClose(input: $input) {
    gathering {
      ...GatheringRow
    }
    cursor
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<GatheringCloseMutation, GatheringCloseMutationVariables>;
export const GatheringPostponeDocument = new TypedDocumentString(`
    mutation GatheringPostpone($input: GatheringReasonInput!) {
  gatheringPostpone(input: $input) {
    gathering {
      ...GatheringRow
    }
    cursor
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<GatheringPostponeMutation, GatheringPostponeMutationVariables>;
export const GatheringCancelDocument = new TypedDocumentString(`
    mutation GatheringCancel($input: GatheringReasonInput!) {
  gatheringCancel(input: $input) {
    gathering {
      ...GatheringRow
    }
    cursor
  }
}
    fragment GatheringRow on Gathering {
  id
  version
  kindLabel
  regular
  title
  startsAt
  place
  link
  state
  stateLabel
  convenedBy
  reason
  unannounced
  targetUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<GatheringCancelMutation, GatheringCancelMutationVariables>;
export const ObserverCareDocument = new TypedDocumentString(`
    query ObserverCare($id: ID!) {
  contacts(membershipId: $id, first: 10) {
    nodes {
      id
      kindLabel
      at
      notes
    }
  }
  contactCount(membershipId: $id) {
    thisMonth
    thisQuarter
    latestAt
    allowedActions {
      action
      label
      enabled
    }
  }
  supports(membershipId: $id, first: 10) {
    nodes {
      id
      kindLabel
      givenOn
      what
    }
  }
  tasks(where: {membershipId: $id}, first: 20) {
    nodes {
      ...TaskFields
    }
  }
  units {
    id
    name
  }
  viewer {
    membership {
      id
      role
    }
    scheme {
      id
      rules {
        contactKinds {
          code
          label
        }
        supportKinds {
          code
          label
        }
        taskKinds {
          code
          label
        }
      }
    }
  }
}
    fragment TaskFields on Task {
  id
  version
  kindLabel
  title
  detail
  dueOn
  state
  stateLabel
  overdue
  finding
  returnReason
  cancelReason
  concernedUnit {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<ObserverCareQuery, ObserverCareQueryVariables>;
export const ContactLogDocument = new TypedDocumentString(`
    mutation ContactLog($input: ContactLogInput!) {
  contactLog(input: $input) {
    contact {
      id
    }
    cursor
  }
}
    `) as unknown as TypedDocumentString<ContactLogMutation, ContactLogMutationVariables>;
export const SupportLogDocument = new TypedDocumentString(`
    mutation SupportLog($input: SupportLogInput!) {
  supportLog(input: $input) {
    support {
      id
    }
    cursor
  }
}
    `) as unknown as TypedDocumentString<SupportLogMutation, SupportLogMutationVariables>;
export const TaskAssignDocument = new TypedDocumentString(`
    mutation TaskAssign($input: TaskAssignInput!) {
  taskAssign(input: $input) {
    task {
      ...TaskFields
    }
    cursor
  }
}
    fragment TaskFields on Task {
  id
  version
  kindLabel
  title
  detail
  dueOn
  state
  stateLabel
  overdue
  finding
  returnReason
  cancelReason
  concernedUnit {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<TaskAssignMutation, TaskAssignMutationVariables>;
export const TaskAcceptDocument = new TypedDocumentString(`
    mutation TaskAccept($input: OnTaskInput!) {
  taskAccept(input: $input) {
    task {
      ...TaskFields
    }
    cursor
  }
}
    fragment TaskFields on Task {
  id
  version
  kindLabel
  title
  detail
  dueOn
  state
  stateLabel
  overdue
  finding
  returnReason
  cancelReason
  concernedUnit {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<TaskAcceptMutation, TaskAcceptMutationVariables>;
export const TaskSendBackDocument = new TypedDocumentString(`
    mutation TaskSendBack($input: TaskReasonInput!) {
  taskSendBack(input: $input) {
    task {
      ...TaskFields
    }
    cursor
  }
}
    fragment TaskFields on Task {
  id
  version
  kindLabel
  title
  detail
  dueOn
  state
  stateLabel
  overdue
  finding
  returnReason
  cancelReason
  concernedUnit {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<TaskSendBackMutation, TaskSendBackMutationVariables>;
export const TaskCancelDocument = new TypedDocumentString(`
    mutation TaskCancel($input: TaskReasonInput!) {
  taskCancel(input: $input) {
    task {
      ...TaskFields
    }
    cursor
  }
}
    fragment TaskFields on Task {
  id
  version
  kindLabel
  title
  detail
  dueOn
  state
  stateLabel
  overdue
  finding
  returnReason
  cancelReason
  concernedUnit {
    id
    name
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}`) as unknown as TypedDocumentString<TaskCancelMutation, TaskCancelMutationVariables>;
export const IndustryListDocument = new TypedDocumentString(`
    query IndustryList {
  viewer {
    scheme {
      id
      rules {
        industries {
          code
          label
        }
        textLimit
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndustryListQuery, IndustryListQueryVariables>;
export const IndustrySignalsDocument = new TypedDocumentString(`
    query IndustrySignals($quarter: String!, $first: Int!, $after: String) {
  industrySignals(quarter: $quarter, first: $first, after: $after) {
    nodes {
      id
      version
      number
      industryLabel
      signal
      submittedAt
      author {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<IndustrySignalsQuery, IndustrySignalsQueryVariables>;
export const AttachmentUploadCreateDocument = new TypedDocumentString(`
    mutation AttachmentUploadCreate($input: AttachmentUploadInput!) {
  attachmentUploadCreate(input: $input) {
    attachment {
      id
    }
    uploadUrl
    headers {
      name
      value
    }
  }
}
    `) as unknown as TypedDocumentString<AttachmentUploadCreateMutation, AttachmentUploadCreateMutationVariables>;
export const AttachmentCompleteDocument = new TypedDocumentString(`
    mutation AttachmentComplete($input: AttachmentCompleteInput!) {
  attachmentComplete(input: $input) {
    attachment {
      id
      url
      alt
      width
      height
    }
  }
}
    `) as unknown as TypedDocumentString<AttachmentCompleteMutation, AttachmentCompleteMutationVariables>;
export const CoOpinionDraftDocument = new TypedDocumentString(`
    mutation CoOpinionDraft($input: CoOpinionDraftInput!) {
  coOpinionDraft(input: $input) {
    coOpinion {
      ...CoOpinionWhole
    }
    cursor
  }
}
    fragment CoOpinionWhole on CoOpinion {
  id
  version
  state
  stateLabel
  text
  signedBy
  signedAt
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<CoOpinionDraftMutation, CoOpinionDraftMutationVariables>;
export const CoOpinionSignDocument = new TypedDocumentString(`
    mutation CoOpinionSign($input: OnCoOpinionInput!) {
  coOpinionSign(input: $input) {
    coOpinion {
      ...CoOpinionWhole
    }
    cursor
  }
}
    fragment CoOpinionWhole on CoOpinion {
  id
  version
  state
  stateLabel
  text
  signedBy
  signedAt
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<CoOpinionSignMutation, CoOpinionSignMutationVariables>;
export const PlanDraftDocument = new TypedDocumentString(`
    mutation PlanDraft($input: PlanDraftInput!) {
  planDraft(input: $input) {
    plan {
      ...PlanWhole
    }
    cursor
  }
}
    fragment PlanWhole on Plan {
  id
  version
  state
  stateLabel
  measures {
    what
    person
    dueOn
    doneOn
    note
    lateOn
  }
  sendBackNote
  approvedBy
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PlanDraftMutation, PlanDraftMutationVariables>;
export const PlanSubmitDocument = new TypedDocumentString(`
    mutation PlanSubmit($input: OnPlanInput!) {
  planSubmit(input: $input) {
    plan {
      ...PlanWhole
    }
    cursor
  }
}
    fragment PlanWhole on Plan {
  id
  version
  state
  stateLabel
  measures {
    what
    person
    dueOn
    doneOn
    note
    lateOn
  }
  sendBackNote
  approvedBy
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PlanSubmitMutation, PlanSubmitMutationVariables>;
export const PlanSendBackDocument = new TypedDocumentString(`
    mutation PlanSendBack($input: PlanSendBackInput!) {
  planSendBack(input: $input) {
    plan {
      ...PlanWhole
    }
    cursor
  }
}
    fragment PlanWhole on Plan {
  id
  version
  state
  stateLabel
  measures {
    what
    person
    dueOn
    doneOn
    note
    lateOn
  }
  sendBackNote
  approvedBy
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PlanSendBackMutation, PlanSendBackMutationVariables>;
export const PlanApproveDocument = new TypedDocumentString(`
    mutation PlanApprove($input: OnPlanInput!) {
  planApprove(input: $input) {
    plan {
      ...PlanWhole
    }
    cursor
  }
}
    fragment PlanWhole on Plan {
  id
  version
  state
  stateLabel
  measures {
    what
    person
    dueOn
    doneOn
    note
    lateOn
  }
  sendBackNote
  approvedBy
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PlanApproveMutation, PlanApproveMutationVariables>;
export const PlanMeasureDoneDocument = new TypedDocumentString(`
    mutation PlanMeasureDone($input: PlanMeasureDoneInput!) {
  planMeasureDone(input: $input) {
    plan {
      ...PlanWhole
    }
    cursor
  }
}
    fragment PlanWhole on Plan {
  id
  version
  state
  stateLabel
  measures {
    what
    person
    dueOn
    doneOn
    note
    lateOn
  }
  sendBackNote
  approvedBy
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PlanMeasureDoneMutation, PlanMeasureDoneMutationVariables>;
export const StageReportDraftDocument = new TypedDocumentString(`
    mutation StageReportDraft($input: StageReportDraftInput!) {
  stageReportDraft(input: $input) {
    stageReport {
      ...StageReportWhole
    }
    cursor
  }
}
    fragment StageReportWhole on StageReport {
  id
  version
  ordinal
  state
  stateLabel
  text
  releasedAt
  passedAt
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<StageReportDraftMutation, StageReportDraftMutationVariables>;
export const StageReportReleaseDocument = new TypedDocumentString(`
    mutation StageReportRelease($input: OnStageReportInput!) {
  stageReportRelease(input: $input) {
    stageReport {
      ...StageReportWhole
    }
    cursor
  }
}
    fragment StageReportWhole on StageReport {
  id
  version
  ordinal
  state
  stateLabel
  text
  releasedAt
  passedAt
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<StageReportReleaseMutation, StageReportReleaseMutationVariables>;
export const StageReportPassOnDocument = new TypedDocumentString(`
    mutation StageReportPassOn($input: OnStageReportInput!) {
  stageReportPassOn(input: $input) {
    stageReport {
      ...StageReportWhole
    }
    cursor
  }
}
    fragment StageReportWhole on StageReport {
  id
  version
  ordinal
  state
  stateLabel
  text
  releasedAt
  passedAt
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<StageReportPassOnMutation, StageReportPassOnMutationVariables>;
export const AuthorTalkAskDocument = new TypedDocumentString(`
    mutation AuthorTalkAsk($input: AuthorTalkAskInput!) {
  authorTalkAsk(input: $input) {
    authorTalk {
      ...AuthorTalkWhole
    }
    cursor
  }
}
    fragment AuthorTalkWhole on AuthorTalk {
  id
  version
  state
  stateLabel
  question
  notes
  heldAt
  relayedBy
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<AuthorTalkAskMutation, AuthorTalkAskMutationVariables>;
export const AuthorTalkRelayDocument = new TypedDocumentString(`
    mutation AuthorTalkRelay($input: AuthorTalkRelayInput!) {
  authorTalkRelay(input: $input) {
    authorTalk {
      ...AuthorTalkWhole
    }
    cursor
  }
}
    fragment AuthorTalkWhole on AuthorTalk {
  id
  version
  state
  stateLabel
  question
  notes
  heldAt
  relayedBy
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<AuthorTalkRelayMutation, AuthorTalkRelayMutationVariables>;
export const AuthorTalkLogDocument = new TypedDocumentString(`
    mutation AuthorTalkLog($input: AuthorTalkLogInput!) {
  authorTalkLog(input: $input) {
    authorTalk {
      ...AuthorTalkWhole
    }
    cursor
  }
}
    fragment AuthorTalkWhole on AuthorTalk {
  id
  version
  state
  stateLabel
  question
  notes
  heldAt
  relayedBy
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<AuthorTalkLogMutation, AuthorTalkLogMutationVariables>;
export const ReplyCountersignDocument = new TypedDocumentString(`
    mutation ReplyCountersign($input: OnReplyInput!) {
  replyCountersign(input: $input) {
    reply {
      ...ReplyRow
      revision
    }
    cursor
  }
}
    fragment ReplyRow on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
}`) as unknown as TypedDocumentString<ReplyCountersignMutation, ReplyCountersignMutationVariables>;
export const ReplyObjectDocument = new TypedDocumentString(`
    mutation ReplyObject($input: ReplyObjectInput!) {
  replyObject(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReplyObjectMutation, ReplyObjectMutationVariables>;
export const DeadlineExplanationDocument = new TypedDocumentString(`
    query DeadlineExplanation($id: ID!) {
  node(id: $id) {
    id
    ... on Submission {
      contact {
        ...DeadlineExplained
      }
    }
    ... on Opinion {
      handOver {
        ...DeadlineExplained
      }
    }
    ... on Referral {
      deadline {
        ...DeadlineExplained
      }
    }
  }
}
    fragment DeadlineExplained on Deadline {
  id
  dueOn
  explain {
    rule
    clause
    from
    workingDays
    sentence
    days {
      day
      working
      count
      plain
      note
    }
  }
  history {
    at
    kind
    label
    dueBefore
    dueAfter
    reason
  }
}`) as unknown as TypedDocumentString<DeadlineExplanationQuery, DeadlineExplanationQueryVariables>;
export const DemoPeopleDocument = new TypedDocumentString(`
    query DemoPeople {
  demo {
    now
    banner
    people {
      key
      name
      title
      scheme
      home
      host
    }
  }
}
    `) as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const DemoNowDocument = new TypedDocumentString(`
    query DemoNow {
  demo {
    now
  }
}
    `) as unknown as TypedDocumentString<DemoNowQuery, DemoNowQueryVariables>;
export const DemoAdvanceDocument = new TypedDocumentString(`
    mutation DemoAdvance($input: DemoAdvanceInput!) {
  demoAdvance(input: $input) {
    now
  }
}
    `) as unknown as TypedDocumentString<DemoAdvanceMutation, DemoAdvanceMutationVariables>;
export const EventsDocument = new TypedDocumentString(`
    subscription Events($after: Cursor) {
  events(scope: MINE, after: $after) {
    __typename
    ... on Changed {
      cursor
      type
      at
      actor
      changed
      subject {
        __typename
        id
        ... on Submission {
          version
          number
          submission_type: type
          submission_typeLabel: typeLabel
          month
          noOpinion
          submission_state: state
          stateLabel
          submittedAt
          contact {
            ...DeadlineFields
          }
        }
        ... on Opinion {
          version
          ordinal
          confidentiality
          opinion_type: type
          opinion_typeLabel: typeLabel
          title
          opinion_state: state
          stateLabel
          satisfied
          handOver {
            ...DeadlineFields
          }
        }
        ... on Issue {
          version
          issue_number: number
          confidentiality
          title
          category
          categoryLabel
          issue_state: state
          stateLabel
          round
          registeredAt
          opinionCount
          referralCount
          responsibleUnit {
            id
            name
          }
          latestReferral {
            id
            version
            referral_state: state
            stateLabel
            deadline {
              ...DeadlineFields
            }
          }
        }
        ... on Referral {
          version
          referral_number: number
          confidentiality
          referral_state: state
          stateLabel
          issuedAt
          signedForAt
          round
          unit {
            id
            name
          }
          handler {
            id
            name
          }
          deadline {
            ...DeadlineFields
          }
        }
        ... on Dispute {
          version
          dispute_state: state
          stateLabel
          decidedAt
          reasons
        }
        ... on InformationRequest {
          version
          request_state: state
          stateLabel
          question
          answer
          answeredAt
          endedReason
        }
        ... on Reply {
          version
          ordinal
          reply_state: state
          stateLabel
          signedAt
          releasedAt
        }
      }
    }
    ... on Gone {
      cursor
      goneId: id
    }
    ... on ResyncRequired {
      cursor
      reason
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}`) as unknown as TypedDocumentString<EventsSubscription, EventsSubscriptionVariables>;
export const SessionSignInDocument = new TypedDocumentString(`
    mutation SessionSignIn($input: SessionSignInInput!) {
  sessionSignIn(input: $input) {
    codeAsked
    viewer {
      home
      mustChangePassword
      mustEnrol
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SessionSignInMutation, SessionSignInMutationVariables>;
export const SessionSignOutDocument = new TypedDocumentString(`
    mutation SessionSignOut {
  sessionSignOut
}
    `) as unknown as TypedDocumentString<SessionSignOutMutation, SessionSignOutMutationVariables>;
export const SessionActAsDocument = new TypedDocumentString(`
    mutation SessionActAs($input: SessionActAsInput!) {
  sessionActAs(input: $input) {
    viewer {
      home
      person {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SessionActAsMutation, SessionActAsMutationVariables>;
export const PasswordChangeDocument = new TypedDocumentString(`
    mutation PasswordChange($input: PasswordChangeInput!) {
  passwordChange(input: $input) {
    viewer {
      home
      mustChangePassword
      person {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    home
    places
    mustChangePassword
    mustEnrol
    cursor
    now
    person {
      id
      name
    }
    membership {
      id
      role
      title
      channel
      unit {
        id
        name
      }
    }
    memberships {
      id
      title
      unit {
        id
        name
      }
    }
    scheme {
      id
      name
      observerTitle
      trial
    }
  }
  demo {
    now
    banner
  }
  setup {
    needed
  }
  signOn {
    name
    url
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const IssueProposeClearDocument = new TypedDocumentString(`
    mutation IssueProposeClear($input: IssueProposeClearInput!) {
  issueProposeClear(input: $input) {
    issue {
      ...IssueRow
      ...Clearing
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
fragment Clearing on Issue {
  id
  version
  state
  effect
  effectLabel
  level
  highRisk
  recurrenceOf {
    id
    version
    number
    title
  }
  parkPlan
  parkedUntil
  supervisions {
    id
    version
    state
  }
  lookBacks {
    id
    version
    kind
    state
  }
  clearance {
    at
    by
    evidence
  }
  clearances {
    id
    round
    evidence
    second
    proposedAt
    confirmedAt
    lookBackOn
    refusedAt
    refusal
    proposedBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
    refusedBy {
      id
      name
    }
    papers {
      id
      fileName
    }
  }
}`) as unknown as TypedDocumentString<IssueProposeClearMutation, IssueProposeClearMutationVariables>;
export const IssueRefuseClearDocument = new TypedDocumentString(`
    mutation IssueRefuseClear($input: IssueReasonInput!) {
  issueRefuseClear(input: $input) {
    issue {
      ...IssueRow
      ...Clearing
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
fragment Clearing on Issue {
  id
  version
  state
  effect
  effectLabel
  level
  highRisk
  recurrenceOf {
    id
    version
    number
    title
  }
  parkPlan
  parkedUntil
  supervisions {
    id
    version
    state
  }
  lookBacks {
    id
    version
    kind
    state
  }
  clearance {
    at
    by
    evidence
  }
  clearances {
    id
    round
    evidence
    second
    proposedAt
    confirmedAt
    lookBackOn
    refusedAt
    refusal
    proposedBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
    refusedBy {
      id
      name
    }
    papers {
      id
      fileName
    }
  }
}`) as unknown as TypedDocumentString<IssueRefuseClearMutation, IssueRefuseClearMutationVariables>;
export const IssueClearDocument = new TypedDocumentString(`
    mutation IssueClear($input: IssueClearInput!) {
  issueClear(input: $input) {
    issue {
      ...IssueRow
      ...Clearing
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
fragment Clearing on Issue {
  id
  version
  state
  effect
  effectLabel
  level
  highRisk
  recurrenceOf {
    id
    version
    number
    title
  }
  parkPlan
  parkedUntil
  supervisions {
    id
    version
    state
  }
  lookBacks {
    id
    version
    kind
    state
  }
  clearance {
    at
    by
    evidence
  }
  clearances {
    id
    round
    evidence
    second
    proposedAt
    confirmedAt
    lookBackOn
    refusedAt
    refusal
    proposedBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
    refusedBy {
      id
      name
    }
    papers {
      id
      fileName
    }
  }
}`) as unknown as TypedDocumentString<IssueClearMutation, IssueClearMutationVariables>;
export const IssueParkDocument = new TypedDocumentString(`
    mutation IssuePark($input: IssueParkInput!) {
  issuePark(input: $input) {
    issue {
      ...IssueRow
      ...Clearing
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
fragment Clearing on Issue {
  id
  version
  state
  effect
  effectLabel
  level
  highRisk
  recurrenceOf {
    id
    version
    number
    title
  }
  parkPlan
  parkedUntil
  supervisions {
    id
    version
    state
  }
  lookBacks {
    id
    version
    kind
    state
  }
  clearance {
    at
    by
    evidence
  }
  clearances {
    id
    round
    evidence
    second
    proposedAt
    confirmedAt
    lookBackOn
    refusedAt
    refusal
    proposedBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
    refusedBy {
      id
      name
    }
    papers {
      id
      fileName
    }
  }
}`) as unknown as TypedDocumentString<IssueParkMutation, IssueParkMutationVariables>;
export const IssueMarkRiskDocument = new TypedDocumentString(`
    mutation IssueMarkRisk($input: IssueReasonInput!) {
  issueMarkRisk(input: $input) {
    issue {
      ...IssueRow
      ...Clearing
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
fragment Clearing on Issue {
  id
  version
  state
  effect
  effectLabel
  level
  highRisk
  recurrenceOf {
    id
    version
    number
    title
  }
  parkPlan
  parkedUntil
  supervisions {
    id
    version
    state
  }
  lookBacks {
    id
    version
    kind
    state
  }
  clearance {
    at
    by
    evidence
  }
  clearances {
    id
    round
    evidence
    second
    proposedAt
    confirmedAt
    lookBackOn
    refusedAt
    refusal
    proposedBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
    refusedBy {
      id
      name
    }
    papers {
      id
      fileName
    }
  }
}`) as unknown as TypedDocumentString<IssueMarkRiskMutation, IssueMarkRiskMutationVariables>;
export const LookBacksDocument = new TypedDocumentString(`
    query LookBacks($where: LookBackFilter) {
  lookBacks(where: $where, first: 50) {
    nodes {
      ...LookBackRow
    }
    totalCount
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment LookBackRow on LookBack {
  id
  version
  kind
  kindLabel
  whyLabels
  state
  stateLabel
  round
  issueNumber
  title
  problem
  answer
  evidence
  seed
  mine
  visitedOn
  notes
  doneAt
  unit {
    id
    name
  }
  reviewer {
    id
    name
  }
  candidates {
    membershipId
    name
  }
  draw {
    id
    period
    seed
    of
    drawn
    share
    redrawn
  }
  issue {
    id
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<LookBacksQuery, LookBacksQueryVariables>;
export const LookBackDrawsDocument = new TypedDocumentString(`
    query LookBackDraws {
  lookBackDraws(first: 12) {
    nodes {
      id
      period
      seed
      share
      of
      drawn
      redrawn
      drawnAt
    }
  }
}
    `) as unknown as TypedDocumentString<LookBackDrawsQuery, LookBackDrawsQueryVariables>;
export const LookBackOkDocument = new TypedDocumentString(`
    mutation LookBackOk($input: LookBackFoundInput!) {
  lookBackOk(input: $input) {
    lookBack {
      ...LookBackRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment LookBackRow on LookBack {
  id
  version
  kind
  kindLabel
  whyLabels
  state
  stateLabel
  round
  issueNumber
  title
  problem
  answer
  evidence
  seed
  mine
  visitedOn
  notes
  doneAt
  unit {
    id
    name
  }
  reviewer {
    id
    name
  }
  candidates {
    membershipId
    name
  }
  draw {
    id
    period
    seed
    of
    drawn
    share
    redrawn
  }
  issue {
    id
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<LookBackOkMutation, LookBackOkMutationVariables>;
export const LookBackReboundDocument = new TypedDocumentString(`
    mutation LookBackRebound($input: LookBackFoundInput!) {
  lookBackRebound(input: $input) {
    lookBack {
      ...LookBackRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment LookBackRow on LookBack {
  id
  version
  kind
  kindLabel
  whyLabels
  state
  stateLabel
  round
  issueNumber
  title
  problem
  answer
  evidence
  seed
  mine
  visitedOn
  notes
  doneAt
  unit {
    id
    name
  }
  reviewer {
    id
    name
  }
  candidates {
    membershipId
    name
  }
  draw {
    id
    period
    seed
    of
    drawn
    share
    redrawn
  }
  issue {
    id
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<LookBackReboundMutation, LookBackReboundMutationVariables>;
export const LookBackAssignDocument = new TypedDocumentString(`
    mutation LookBackAssign($input: LookBackAssignInput!) {
  lookBackAssign(input: $input) {
    lookBack {
      ...LookBackRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment LookBackRow on LookBack {
  id
  version
  kind
  kindLabel
  whyLabels
  state
  stateLabel
  round
  issueNumber
  title
  problem
  answer
  evidence
  seed
  mine
  visitedOn
  notes
  doneAt
  unit {
    id
    name
  }
  reviewer {
    id
    name
  }
  candidates {
    membershipId
    name
  }
  draw {
    id
    period
    seed
    of
    drawn
    share
    redrawn
  }
  issue {
    id
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<LookBackAssignMutation, LookBackAssignMutationVariables>;
export const LookBackDrawDocument = new TypedDocumentString(`
    mutation LookBackDraw($input: LookBackDrawInput!) {
  lookBackDraw(input: $input) {
    lookBack {
      ...LookBackRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment LookBackRow on LookBack {
  id
  version
  kind
  kindLabel
  whyLabels
  state
  stateLabel
  round
  issueNumber
  title
  problem
  answer
  evidence
  seed
  mine
  visitedOn
  notes
  doneAt
  unit {
    id
    name
  }
  reviewer {
    id
    name
  }
  candidates {
    membershipId
    name
  }
  draw {
    id
    period
    seed
    of
    drawn
    share
    redrawn
  }
  issue {
    id
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<LookBackDrawMutation, LookBackDrawMutationVariables>;
export const SupervisionsDocument = new TypedDocumentString(`
    query Supervisions($where: SupervisionFilter) {
  supervisions(where: $where, first: 50) {
    nodes {
      ...SupervisionRow
    }
    totalCount
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SupervisionRow on Supervision {
  id
  version
  number
  issueNumber
  title
  source
  sourceLabel
  raised
  requirement
  state
  stateLabel
  returns
  openedAt
  report
  reportedAt
  returnReason
  dropReason
  closedAt
  unit {
    id
    name
  }
  reportedBy {
    id
    name
  }
  issue {
    id
  }
  instruction {
    id
    text
    givenAt
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<SupervisionsQuery, SupervisionsQueryVariables>;
export const InstructionsDocument = new TypedDocumentString(`
    query Instructions {
  instructions(first: 50) {
    nodes {
      ...InstructionRow
    }
  }
}
    fragment InstructionRow on Instruction {
  id
  version
  issueNumber
  figure
  quarter
  text
  state
  stateLabel
  givenAt
  note
  director {
    id
    name
  }
  issue {
    id
    version
    title
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<InstructionsQuery, InstructionsQueryVariables>;
export const SupervisionOpenDocument = new TypedDocumentString(`
    mutation SupervisionOpen($input: SupervisionOpenInput!) {
  supervisionOpen(input: $input) {
    supervision {
      ...SupervisionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SupervisionRow on Supervision {
  id
  version
  number
  issueNumber
  title
  source
  sourceLabel
  raised
  requirement
  state
  stateLabel
  returns
  openedAt
  report
  reportedAt
  returnReason
  dropReason
  closedAt
  unit {
    id
    name
  }
  reportedBy {
    id
    name
  }
  issue {
    id
  }
  instruction {
    id
    text
    givenAt
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<SupervisionOpenMutation, SupervisionOpenMutationVariables>;
export const SupervisionNotifyDocument = new TypedDocumentString(`
    mutation SupervisionNotify($input: SupervisionNotifyInput!) {
  supervisionNotify(input: $input) {
    supervision {
      ...SupervisionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SupervisionRow on Supervision {
  id
  version
  number
  issueNumber
  title
  source
  sourceLabel
  raised
  requirement
  state
  stateLabel
  returns
  openedAt
  report
  reportedAt
  returnReason
  dropReason
  closedAt
  unit {
    id
    name
  }
  reportedBy {
    id
    name
  }
  issue {
    id
  }
  instruction {
    id
    text
    givenAt
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<SupervisionNotifyMutation, SupervisionNotifyMutationVariables>;
export const SupervisionDropDocument = new TypedDocumentString(`
    mutation SupervisionDrop($input: SupervisionReasonInput!) {
  supervisionDrop(input: $input) {
    supervision {
      ...SupervisionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SupervisionRow on Supervision {
  id
  version
  number
  issueNumber
  title
  source
  sourceLabel
  raised
  requirement
  state
  stateLabel
  returns
  openedAt
  report
  reportedAt
  returnReason
  dropReason
  closedAt
  unit {
    id
    name
  }
  reportedBy {
    id
    name
  }
  issue {
    id
  }
  instruction {
    id
    text
    givenAt
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<SupervisionDropMutation, SupervisionDropMutationVariables>;
export const SupervisionReportDocument = new TypedDocumentString(`
    mutation SupervisionReport($input: SupervisionReportInput!) {
  supervisionReport(input: $input) {
    supervision {
      ...SupervisionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SupervisionRow on Supervision {
  id
  version
  number
  issueNumber
  title
  source
  sourceLabel
  raised
  requirement
  state
  stateLabel
  returns
  openedAt
  report
  reportedAt
  returnReason
  dropReason
  closedAt
  unit {
    id
    name
  }
  reportedBy {
    id
    name
  }
  issue {
    id
  }
  instruction {
    id
    text
    givenAt
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<SupervisionReportMutation, SupervisionReportMutationVariables>;
export const SupervisionAcceptDocument = new TypedDocumentString(`
    mutation SupervisionAccept($input: OnSupervisionInput!) {
  supervisionAccept(input: $input) {
    supervision {
      ...SupervisionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SupervisionRow on Supervision {
  id
  version
  number
  issueNumber
  title
  source
  sourceLabel
  raised
  requirement
  state
  stateLabel
  returns
  openedAt
  report
  reportedAt
  returnReason
  dropReason
  closedAt
  unit {
    id
    name
  }
  reportedBy {
    id
    name
  }
  issue {
    id
  }
  instruction {
    id
    text
    givenAt
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<SupervisionAcceptMutation, SupervisionAcceptMutationVariables>;
export const SupervisionSendBackDocument = new TypedDocumentString(`
    mutation SupervisionSendBack($input: SupervisionReasonInput!) {
  supervisionSendBack(input: $input) {
    supervision {
      ...SupervisionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SupervisionRow on Supervision {
  id
  version
  number
  issueNumber
  title
  source
  sourceLabel
  raised
  requirement
  state
  stateLabel
  returns
  openedAt
  report
  reportedAt
  returnReason
  dropReason
  closedAt
  unit {
    id
    name
  }
  reportedBy {
    id
    name
  }
  issue {
    id
  }
  instruction {
    id
    text
    givenAt
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<SupervisionSendBackMutation, SupervisionSendBackMutationVariables>;
export const InstructionGiveDocument = new TypedDocumentString(`
    mutation InstructionGive($input: InstructionGiveInput!) {
  instructionGive(input: $input) {
    instruction {
      ...InstructionRow
    }
    cursor
  }
}
    fragment InstructionRow on Instruction {
  id
  version
  issueNumber
  figure
  quarter
  text
  state
  stateLabel
  givenAt
  note
  director {
    id
    name
  }
  issue {
    id
    version
    title
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<InstructionGiveMutation, InstructionGiveMutationVariables>;
export const InstructionNoteDocument = new TypedDocumentString(`
    mutation InstructionNote($input: InstructionNoteInput!) {
  instructionNote(input: $input) {
    instruction {
      ...InstructionRow
    }
    cursor
  }
}
    fragment InstructionRow on Instruction {
  id
  version
  issueNumber
  figure
  quarter
  text
  state
  stateLabel
  givenAt
  note
  director {
    id
    name
  }
  issue {
    id
    version
    title
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<InstructionNoteMutation, InstructionNoteMutationVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($from: LocalDate!, $to: LocalDate!) {
  figures(from: $from, to: $to) {
    ...FiguresWhole
  }
}
    fragment FiguresWhole on Figures {
  from
  to
  asOf
  least
  groups {
    code
    label
    total
    rows {
      code
      label
      count
    }
  }
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const BulletinsDocument = new TypedDocumentString(`
    query Bulletins {
  bulletins(first: 12) {
    nodes {
      ...BulletinRow
    }
  }
}
    fragment FiguresWhole on Figures {
  from
  to
  asOf
  least
  groups {
    code
    label
    total
    rows {
      code
      label
      count
    }
  }
}
fragment BulletinRow on Bulletin {
  id
  version
  quarter
  number
  cutOffAt
  remark
  state
  stateLabel
  publishedAt
  figures {
    ...FiguresWhole
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<BulletinsQuery, BulletinsQueryVariables>;
export const BulletinPublishDocument = new TypedDocumentString(`
    mutation BulletinPublish($input: BulletinPublishInput!) {
  bulletinPublish(input: $input) {
    bulletin {
      ...BulletinRow
    }
    cursor
  }
}
    fragment FiguresWhole on Figures {
  from
  to
  asOf
  least
  groups {
    code
    label
    total
    rows {
      code
      label
      count
    }
  }
}
fragment BulletinRow on Bulletin {
  id
  version
  quarter
  number
  cutOffAt
  remark
  state
  stateLabel
  publishedAt
  figures {
    ...FiguresWhole
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<BulletinPublishMutation, BulletinPublishMutationVariables>;
export const MergeTargetsDocument = new TypedDocumentString(`
    query MergeTargets($text: String!) {
  issues(
    where: {text: $text, state: {in: [REGISTERED, REFERRED, ANSWERED, REWORK, REOPENED]}}
    first: 8
  ) {
    nodes {
      ...MergeTarget
    }
  }
}
    fragment MergeTarget on Issue {
  id
  version
  number
  title
  state
  stateLabel
}`) as unknown as TypedDocumentString<MergeTargetsQuery, MergeTargetsQueryVariables>;
export const MergedPiecesDocument = new TypedDocumentString(`
    query MergedPieces($id: ID!) {
  node(id: $id) {
    id
    ... on Issue {
      version
      supplements
      mergedInto {
        id
        version
        number
        title
      }
      partedFrom {
        id
        version
        number
        title
      }
      pieces {
        id
        opinion {
          id
          version
          title
          state
          stateLabel
          submission {
            id
            version
            number
            author {
              id
              name
            }
          }
        }
        issue {
          id
          version
          number
          title
          state
          stateLabel
        }
        unmerge {
          ...OfferFields
        }
      }
    }
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<MergedPiecesQuery, MergedPiecesQueryVariables>;
export const OpinionMergeDocument = new TypedDocumentString(`
    mutation OpinionMerge($input: OpinionMergeInput!) {
  opinionMerge(input: $input) {
    opinion {
      ...OpinionRow
      issue {
        id
        version
        number
      }
      allowedActions {
        ...OfferFields
      }
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<OpinionMergeMutation, OpinionMergeMutationVariables>;
export const OpinionUnmergeDocument = new TypedDocumentString(`
    mutation OpinionUnmerge($input: OpinionUnmergeInput!) {
  opinionUnmerge(input: $input) {
    opinion {
      ...OpinionRow
      issue {
        id
        version
        number
      }
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<OpinionUnmergeMutation, OpinionUnmergeMutationVariables>;
export const OpinionSplitDocument = new TypedDocumentString(`
    mutation OpinionSplit($input: OpinionSplitInput!) {
  opinionSplit(input: $input) {
    opinion {
      ...OpinionRow
      parts {
        id
        version
        title
      }
      allowedActions {
        ...OfferFields
      }
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<OpinionSplitMutation, OpinionSplitMutationVariables>;
export const OpinionUndoDocument = new TypedDocumentString(`
    mutation OpinionUndo($input: OpinionUndoInput!) {
  opinionUndo(input: $input) {
    opinion {
      ...OpinionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<OpinionUndoMutation, OpinionUndoMutationVariables>;
export const IssueMergeDocument = new TypedDocumentString(`
    mutation IssueMerge($input: IssueMergeInput!) {
  issueMerge(input: $input) {
    issue {
      ...IssueRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}`) as unknown as TypedDocumentString<IssueMergeMutation, IssueMergeMutationVariables>;
export const IssueUnmergeDocument = new TypedDocumentString(`
    mutation IssueUnmerge($input: IssueUnmergeInput!) {
  issueUnmerge(input: $input) {
    issue {
      ...IssueRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}`) as unknown as TypedDocumentString<IssueUnmergeMutation, IssueUnmergeMutationVariables>;
export const SimilarToOpinionDocument = new TypedDocumentString(`
    query SimilarToOpinion($id: ID!) {
  node(id: $id) {
    id
    ... on Opinion {
      version
      similar(first: 5) {
        ...SimilarRow
      }
    }
  }
}
    fragment SimilarRow on SimilarMatter {
  score
  scoreLabel
  because
  recurrence
  issue {
    id
    version
    number
    title
    problem
    state
    stateLabel
    registeredAt
  }
  opinion {
    id
    version
    title
    problem
    state
    stateLabel
    submission {
      id
      version
      number
    }
  }
}`) as unknown as TypedDocumentString<SimilarToOpinionQuery, SimilarToOpinionQueryVariables>;
export const SimilarToIssueDocument = new TypedDocumentString(`
    query SimilarToIssue($id: ID!) {
  node(id: $id) {
    id
    ... on Issue {
      version
      similar(first: 5) {
        ...SimilarRow
      }
    }
  }
}
    fragment SimilarRow on SimilarMatter {
  score
  scoreLabel
  because
  recurrence
  issue {
    id
    version
    number
    title
    problem
    state
    stateLabel
    registeredAt
  }
  opinion {
    id
    version
    title
    problem
    state
    stateLabel
    submission {
      id
      version
      number
    }
  }
}`) as unknown as TypedDocumentString<SimilarToIssueQuery, SimilarToIssueQueryVariables>;
export const SuggestedForIssueDocument = new TypedDocumentString(`
    query SuggestedForIssue($id: ID!) {
  node(id: $id) {
    id
    ... on Issue {
      version
      suggestedUnits {
        ...SuggestedRow
      }
    }
  }
}
    fragment SuggestedRow on SuggestedUnit {
  score
  because
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<SuggestedForIssueQuery, SuggestedForIssueQueryVariables>;
export const IssueLinkRecurrenceDocument = new TypedDocumentString(`
    mutation IssueLinkRecurrence($input: IssueRecurrenceInput!) {
  issueLinkRecurrence(input: $input) {
    issue {
      ...IssueRow
      ...Clearing
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
fragment Clearing on Issue {
  id
  version
  state
  effect
  effectLabel
  level
  highRisk
  recurrenceOf {
    id
    version
    number
    title
  }
  parkPlan
  parkedUntil
  supervisions {
    id
    version
    state
  }
  lookBacks {
    id
    version
    kind
    state
  }
  clearance {
    at
    by
    evidence
  }
  clearances {
    id
    round
    evidence
    second
    proposedAt
    confirmedAt
    lookBackOn
    refusedAt
    refusal
    proposedBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
    refusedBy {
      id
      name
    }
    papers {
      id
      fileName
    }
  }
}`) as unknown as TypedDocumentString<IssueLinkRecurrenceMutation, IssueLinkRecurrenceMutationVariables>;
export const CommonOfIssueDocument = new TypedDocumentString(`
    query CommonOfIssue($id: ID!) {
  node(id: $id) {
    id
    ... on Issue {
      version
      common {
        ...CommonRow
        decidedBy {
          id
          name
        }
        issues {
          id
          version
          number
          title
          state
          stateLabel
        }
        allowedActions {
          ...OfferFields
        }
      }
    }
  }
}
    fragment CommonRow on CommonIssue {
  id
  version
  title
  state
  stateLabel
  authorCount
  reason
  decidedAt
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<CommonOfIssueQuery, CommonOfIssueQueryVariables>;
export const CommonIssueConfirmDocument = new TypedDocumentString(`
    mutation CommonIssueConfirm($input: CommonIssueConfirmInput!) {
  commonIssueConfirm(input: $input) {
    commonIssue {
      ...CommonRow
    }
    cursor
  }
}
    fragment CommonRow on CommonIssue {
  id
  version
  title
  state
  stateLabel
  authorCount
  reason
  decidedAt
}`) as unknown as TypedDocumentString<CommonIssueConfirmMutation, CommonIssueConfirmMutationVariables>;
export const CommonIssueDismissDocument = new TypedDocumentString(`
    mutation CommonIssueDismiss($input: CommonIssueDismissInput!) {
  commonIssueDismiss(input: $input) {
    commonIssue {
      ...CommonRow
    }
    cursor
  }
}
    fragment CommonRow on CommonIssue {
  id
  version
  title
  state
  stateLabel
  authorCount
  reason
  decidedAt
}`) as unknown as TypedDocumentString<CommonIssueDismissMutation, CommonIssueDismissMutationVariables>;
export const NoticeCountDocument = new TypedDocumentString(`
    query NoticeCount {
  viewer {
    membership {
      id
    }
    unreadNotices
    noticesToAcknowledge
  }
}
    `) as unknown as TypedDocumentString<NoticeCountQuery, NoticeCountQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($unread: Boolean!, $first: Int!, $after: String) {
  viewer {
    membership {
      id
    }
    unreadNotices
    noticesToAcknowledge
  }
  notices(unread: $unread, first: $first, after: $after) {
    nodes {
      ...NoticeRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NoticeRow on Notice {
  id
  kind
  kindLabel
  label
  text
  subjectId
  happenedAt
  deliveredAt
  readAt
  mustAcknowledge
  acknowledgedAt
  subject {
    __typename
    id
    ... on Submission {
      number
    }
    ... on Opinion {
      title
      submission {
        id
      }
    }
    ... on Issue {
      number
      title
    }
    ... on Referral {
      number
      issue {
        id
        title
      }
    }
    ... on Announcement {
      title
      body: text
    }
  }
}`) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const NoticeSettingsDocument = new TypedDocumentString(`
    query NoticeSettings {
  viewer {
    noticeSettings {
      kind
      label
      choice
      mayBeOff
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const NoticesReadDocument = new TypedDocumentString(`
    mutation NoticesRead($input: NoticesReadInput!) {
  noticesRead(input: $input) {
    viewer {
      membership {
        id
      }
      unreadNotices
      noticesToAcknowledge
    }
  }
}
    `) as unknown as TypedDocumentString<NoticesReadMutation, NoticesReadMutationVariables>;
export const NoticeAcknowledgeDocument = new TypedDocumentString(`
    mutation NoticeAcknowledge($input: NoticeAcknowledgeInput!) {
  noticeAcknowledge(input: $input) {
    viewer {
      membership {
        id
      }
      unreadNotices
      noticesToAcknowledge
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeAcknowledgeMutation, NoticeAcknowledgeMutationVariables>;
export const NoticeChooseDocument = new TypedDocumentString(`
    mutation NoticeChoose($input: NoticeChooseInput!) {
  noticeChoose(input: $input) {
    viewer {
      noticeSettings {
        kind
        label
        choice
        mayBeOff
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeChooseMutation, NoticeChooseMutationVariables>;
export const PrivacyNoticeDocument = new TypedDocumentString(`
    query PrivacyNotice {
  privacyNotice {
    paragraphs {
      title
      text
    }
    forms {
      title
      fields {
        label
        purpose
        optional
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PrivacyNoticeQuery, PrivacyNoticeQueryVariables>;
export const OwnDataDocument = new TypedDocumentString(`
    query OwnData {
  ownData {
    at
    sections {
      title
      purpose
      basis
      kept
      then
      readers
      count
      records {
        facts {
          label
          value
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnDataQuery, OwnDataQueryVariables>;
export const RetentionDocument = new TypedDocumentString(`
    query Retention {
  retention {
    lines {
      holds
      purpose
      basis
      kept
      then
      readers
      overdue
    }
  }
}
    `) as unknown as TypedDocumentString<RetentionQuery, RetentionQueryVariables>;
export const DataRequestsDocument = new TypedDocumentString(`
    query DataRequests($first: Int!, $after: String) {
  dataRequests(first: $first, after: $after) {
    nodes {
      ...DataRequestRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DataRequestRow on DataRequest {
  id
  version
  state
  stateLabel
  wish
  wishLabel
  groundLabel
  value
  text
  askedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  outcome {
    holds
    rows
    kept
    rule
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<DataRequestsQuery, DataRequestsQueryVariables>;
export const OwnPhoneSetDocument = new TypedDocumentString(`
    mutation OwnPhoneSet($input: OwnPhoneSetInput!) {
  ownPhoneSet(input: $input) {
    phone
    cursor
  }
}
    `) as unknown as TypedDocumentString<OwnPhoneSetMutation, OwnPhoneSetMutationVariables>;
export const CorrectionAskDocument = new TypedDocumentString(`
    mutation CorrectionAsk($input: CorrectionAskInput!) {
  correctionAsk(input: $input) {
    cursor
    dataRequest {
      ...DataRequestRow
    }
  }
}
    fragment DataRequestRow on DataRequest {
  id
  version
  state
  stateLabel
  wish
  wishLabel
  groundLabel
  value
  text
  askedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  outcome {
    holds
    rows
    kept
    rule
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<CorrectionAskMutation, CorrectionAskMutationVariables>;
export const ErasureAskDocument = new TypedDocumentString(`
    mutation ErasureAsk($input: ErasureAskInput!) {
  erasureAsk(input: $input) {
    cursor
    dataRequest {
      ...DataRequestRow
    }
  }
}
    fragment DataRequestRow on DataRequest {
  id
  version
  state
  stateLabel
  wish
  wishLabel
  groundLabel
  value
  text
  askedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  outcome {
    holds
    rows
    kept
    rule
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<ErasureAskMutation, ErasureAskMutationVariables>;
export const DataRequestCorrectDocument = new TypedDocumentString(`
    mutation DataRequestCorrect($input: OnDataRequestInput!) {
  dataRequestCorrect(input: $input) {
    cursor
    dataRequest {
      ...DataRequestRow
    }
  }
}
    fragment DataRequestRow on DataRequest {
  id
  version
  state
  stateLabel
  wish
  wishLabel
  groundLabel
  value
  text
  askedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  outcome {
    holds
    rows
    kept
    rule
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<DataRequestCorrectMutation, DataRequestCorrectMutationVariables>;
export const DataRequestAgreeDocument = new TypedDocumentString(`
    mutation DataRequestAgree($input: OnDataRequestInput!) {
  dataRequestAgree(input: $input) {
    cursor
    dataRequest {
      ...DataRequestRow
    }
  }
}
    fragment DataRequestRow on DataRequest {
  id
  version
  state
  stateLabel
  wish
  wishLabel
  groundLabel
  value
  text
  askedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  outcome {
    holds
    rows
    kept
    rule
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<DataRequestAgreeMutation, DataRequestAgreeMutationVariables>;
export const DataRequestEraseDocument = new TypedDocumentString(`
    mutation DataRequestErase($input: OnDataRequestInput!) {
  dataRequestErase(input: $input) {
    cursor
    dataRequest {
      ...DataRequestRow
    }
  }
}
    fragment DataRequestRow on DataRequest {
  id
  version
  state
  stateLabel
  wish
  wishLabel
  groundLabel
  value
  text
  askedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  outcome {
    holds
    rows
    kept
    rule
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<DataRequestEraseMutation, DataRequestEraseMutationVariables>;
export const DataRequestRefuseDocument = new TypedDocumentString(`
    mutation DataRequestRefuse($input: DataRequestRefuseInput!) {
  dataRequestRefuse(input: $input) {
    cursor
    dataRequest {
      ...DataRequestRow
    }
  }
}
    fragment DataRequestRow on DataRequest {
  id
  version
  state
  stateLabel
  wish
  wishLabel
  groundLabel
  value
  text
  askedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  outcome {
    holds
    rows
    kept
    rule
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<DataRequestRefuseMutation, DataRequestRefuseMutationVariables>;
export const DataRequestWithdrawDocument = new TypedDocumentString(`
    mutation DataRequestWithdraw($input: OnDataRequestInput!) {
  dataRequestWithdraw(input: $input) {
    cursor
    dataRequest {
      ...DataRequestRow
    }
  }
}
    fragment DataRequestRow on DataRequest {
  id
  version
  state
  stateLabel
  wish
  wishLabel
  groundLabel
  value
  text
  askedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  outcome {
    holds
    rows
    kept
    rule
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<DataRequestWithdrawMutation, DataRequestWithdrawMutationVariables>;
export const LegalHoldsDocument = new TypedDocumentString(`
    query LegalHolds($first: Int!, $after: String) {
  legalHolds(first: $first, after: $after) {
    nodes {
      ...LegalHoldRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LegalHoldRow on LegalHold {
  id
  version
  state
  stateLabel
  username
  ground
  placedAt
  liftedAt
  liftReason
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<LegalHoldsQuery, LegalHoldsQueryVariables>;
export const LegalHoldPlaceDocument = new TypedDocumentString(`
    mutation LegalHoldPlace($input: LegalHoldPlaceInput!) {
  legalHoldPlace(input: $input) {
    cursor
    legalHold {
      ...LegalHoldRow
    }
  }
}
    fragment LegalHoldRow on LegalHold {
  id
  version
  state
  stateLabel
  username
  ground
  placedAt
  liftedAt
  liftReason
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<LegalHoldPlaceMutation, LegalHoldPlaceMutationVariables>;
export const LegalHoldLiftDocument = new TypedDocumentString(`
    mutation LegalHoldLift($input: LegalHoldLiftInput!) {
  legalHoldLift(input: $input) {
    cursor
    legalHold {
      ...LegalHoldRow
    }
  }
}
    fragment LegalHoldRow on LegalHold {
  id
  version
  state
  stateLabel
  username
  ground
  placedAt
  liftedAt
  liftReason
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<LegalHoldLiftMutation, LegalHoldLiftMutationVariables>;
export const PersonRevealDocument = new TypedDocumentString(`
    mutation PersonReveal($input: PersonRevealInput!) {
  personReveal(input: $input) {
    value
  }
}
    `) as unknown as TypedDocumentString<PersonRevealMutation, PersonRevealMutationVariables>;
export const ProtocolUnitsDocument = new TypedDocumentString(`
    query ProtocolUnits {
  units {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ProtocolUnitsQuery, ProtocolUnitsQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions {
  referrals(where: {state: {in: [RETURN_REQUESTED, EXT_REQUESTED]}}, first: 100) {
    nodes {
      ...ReferralRow
      ...ReferralProtocol
      issue {
        id
        version
        number
        title
        categoryLabel
      }
      allowedActions {
        ...OfferFields
      }
    }
    totalCount
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}
fragment ReferralProtocol on Referral {
  final
  meanwhile
  urgedAt
  disputeDays
  terms {
    returnUntil
    returnDays
    extensionsLeft
    extensionDays
    extensionDates
  }
  returnRequest {
    askedAt
    by
    reason
    basis
    proposedUnit {
      id
      name
    }
    decidedAt
    upheld
    decision
  }
  extension {
    askedAt
    by
    reason
    before
    asked
    workingDays
    decidedAt
    granted
    decision
  }
  disputes {
    ...DisputeWhole
  }
  unitHandlers {
    id
    version
    person {
      id
      name
    }
  }
}
fragment DisputeWhole on Dispute {
  id
  version
  state
  stateLabel
  issueNumber
  title
  problem
  openedAt
  decidedAt
  days
  reasons
  firstUnit {
    id
    name
  }
  secondUnit {
    id
    name
  }
  namedUnit {
    id
    name
  }
  statements {
    unit {
      id
      name
    }
    askedAt
    reason
    basis
    proposedUnit {
      id
      name
    }
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const DisputesDocument = new TypedDocumentString(`
    query Disputes($where: DisputeFilter, $first: Int!, $after: String) {
  disputes(where: $where, first: $first, after: $after) {
    nodes {
      ...DisputeWhole
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DisputeWhole on Dispute {
  id
  version
  state
  stateLabel
  issueNumber
  title
  problem
  openedAt
  decidedAt
  days
  reasons
  firstUnit {
    id
    name
  }
  secondUnit {
    id
    name
  }
  namedUnit {
    id
    name
  }
  statements {
    unit {
      id
      name
    }
    askedAt
    reason
    basis
    proposedUnit {
      id
      name
    }
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const InformationRequestsDocument = new TypedDocumentString(`
    query InformationRequests($where: InformationRequestFilter, $first: Int!, $after: String) {
  informationRequests(where: $where, first: $first, after: $after) {
    nodes {
      ...InformationRequestWhole
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment InformationRequestWhole on InformationRequest {
  id
  version
  kind
  kindLabel
  question
  state
  stateLabel
  askedAt
  openedAt
  answer
  answeredAt
  endedReason
  unit {
    id
    name
  }
  issue {
    id
    version
    number
    title
  }
  observer {
    id
    name
  }
  answeredBy {
    id
    name
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<InformationRequestsQuery, InformationRequestsQueryVariables>;
export const InformationRequestBeginningsDocument = new TypedDocumentString(`
    query InformationRequestBeginnings {
  viewer {
    scheme {
      id
      informationRequestBeginnings {
        ...OfferFields
      }
    }
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<InformationRequestBeginningsQuery, InformationRequestBeginningsQueryVariables>;
export const AskedForObserversDocument = new TypedDocumentString(`
    query AskedForObservers {
  observers(first: 100) {
    nodes {
      id
      version
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskedForObserversQuery, AskedForObserversQueryVariables>;
export const ReferralDraftDocument = new TypedDocumentString(`
    mutation ReferralDraft($input: ReferralDraftInput!) {
  referralDraft(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralDraftMutation, ReferralDraftMutationVariables>;
export const ReferralIssueDocument = new TypedDocumentString(`
    mutation ReferralIssue($input: ReferralIssueInput!) {
  referralIssue(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralIssueMutation, ReferralIssueMutationVariables>;
export const ReferralAssignDocument = new TypedDocumentString(`
    mutation ReferralAssign($input: ReferralAssignInput!) {
  referralAssign(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralAssignMutation, ReferralAssignMutationVariables>;
export const ReferralRequestReturnDocument = new TypedDocumentString(`
    mutation ReferralRequestReturn($input: ReferralRequestReturnInput!) {
  referralRequestReturn(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralRequestReturnMutation, ReferralRequestReturnMutationVariables>;
export const ReferralUpholdReturnDocument = new TypedDocumentString(`
    mutation ReferralUpholdReturn($input: ReferralNotedInput!) {
  referralUpholdReturn(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralUpholdReturnMutation, ReferralUpholdReturnMutationVariables>;
export const ReferralRefuseReturnDocument = new TypedDocumentString(`
    mutation ReferralRefuseReturn($input: ReferralRefuseInput!) {
  referralRefuseReturn(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralRefuseReturnMutation, ReferralRefuseReturnMutationVariables>;
export const ReferralDisputeDocument = new TypedDocumentString(`
    mutation ReferralDispute($input: OnReferralInput!) {
  referralDispute(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralDisputeMutation, ReferralDisputeMutationVariables>;
export const ReferralRequestExtensionDocument = new TypedDocumentString(`
    mutation ReferralRequestExtension($input: ReferralRequestExtensionInput!) {
  referralRequestExtension(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralRequestExtensionMutation, ReferralRequestExtensionMutationVariables>;
export const ReferralGrantExtensionDocument = new TypedDocumentString(`
    mutation ReferralGrantExtension($input: ReferralGrantExtensionInput!) {
  referralGrantExtension(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralGrantExtensionMutation, ReferralGrantExtensionMutationVariables>;
export const ReferralRefuseExtensionDocument = new TypedDocumentString(`
    mutation ReferralRefuseExtension($input: ReferralRefuseInput!) {
  referralRefuseExtension(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralRefuseExtensionMutation, ReferralRefuseExtensionMutationVariables>;
export const ReferralUrgeDocument = new TypedDocumentString(`
    mutation ReferralUrge($input: ReferralNotedInput!) {
  referralUrge(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralUrgeMutation, ReferralUrgeMutationVariables>;
export const DisputeDecideDocument = new TypedDocumentString(`
    mutation DisputeDecide($input: DisputeDecideInput!) {
  disputeDecide(input: $input) {
    dispute {
      ...DisputeWhole
    }
    cursor
  }
}
    fragment DisputeWhole on Dispute {
  id
  version
  state
  stateLabel
  issueNumber
  title
  problem
  openedAt
  decidedAt
  days
  reasons
  firstUnit {
    id
    name
  }
  secondUnit {
    id
    name
  }
  namedUnit {
    id
    name
  }
  statements {
    unit {
      id
      name
    }
    askedAt
    reason
    basis
    proposedUnit {
      id
      name
    }
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<DisputeDecideMutation, DisputeDecideMutationVariables>;
export const InformationRequestAskDocument = new TypedDocumentString(`
    mutation InformationRequestAsk($input: InformationRequestAskInput!) {
  informationRequestAsk(input: $input) {
    request {
      ...InformationRequestWhole
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment InformationRequestWhole on InformationRequest {
  id
  version
  kind
  kindLabel
  question
  state
  stateLabel
  askedAt
  openedAt
  answer
  answeredAt
  endedReason
  unit {
    id
    name
  }
  issue {
    id
    version
    number
    title
  }
  observer {
    id
    name
  }
  answeredBy {
    id
    name
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<InformationRequestAskMutation, InformationRequestAskMutationVariables>;
export const InformationRequestPassOnDocument = new TypedDocumentString(`
    mutation InformationRequestPassOn($input: InformationRequestPassOnInput!) {
  informationRequestPassOn(input: $input) {
    request {
      ...InformationRequestWhole
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment InformationRequestWhole on InformationRequest {
  id
  version
  kind
  kindLabel
  question
  state
  stateLabel
  askedAt
  openedAt
  answer
  answeredAt
  endedReason
  unit {
    id
    name
  }
  issue {
    id
    version
    number
    title
  }
  observer {
    id
    name
  }
  answeredBy {
    id
    name
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<InformationRequestPassOnMutation, InformationRequestPassOnMutationVariables>;
export const InformationRequestDeclineDocument = new TypedDocumentString(`
    mutation InformationRequestDecline($input: InformationRequestEndInput!) {
  informationRequestDecline(input: $input) {
    request {
      ...InformationRequestWhole
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment InformationRequestWhole on InformationRequest {
  id
  version
  kind
  kindLabel
  question
  state
  stateLabel
  askedAt
  openedAt
  answer
  answeredAt
  endedReason
  unit {
    id
    name
  }
  issue {
    id
    version
    number
    title
  }
  observer {
    id
    name
  }
  answeredBy {
    id
    name
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<InformationRequestDeclineMutation, InformationRequestDeclineMutationVariables>;
export const InformationRequestAnswerDocument = new TypedDocumentString(`
    mutation InformationRequestAnswer($input: InformationRequestAnswerInput!) {
  informationRequestAnswer(input: $input) {
    request {
      ...InformationRequestWhole
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment InformationRequestWhole on InformationRequest {
  id
  version
  kind
  kindLabel
  question
  state
  stateLabel
  askedAt
  openedAt
  answer
  answeredAt
  endedReason
  unit {
    id
    name
  }
  issue {
    id
    version
    number
    title
  }
  observer {
    id
    name
  }
  answeredBy {
    id
    name
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<InformationRequestAnswerMutation, InformationRequestAnswerMutationVariables>;
export const InformationRequestWithdrawDocument = new TypedDocumentString(`
    mutation InformationRequestWithdraw($input: InformationRequestEndInput!) {
  informationRequestWithdraw(input: $input) {
    request {
      ...InformationRequestWhole
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment InformationRequestWhole on InformationRequest {
  id
  version
  kind
  kindLabel
  question
  state
  stateLabel
  askedAt
  openedAt
  answer
  answeredAt
  endedReason
  unit {
    id
    name
  }
  issue {
    id
    version
    number
    title
  }
  observer {
    id
    name
  }
  answeredBy {
    id
    name
  }
  papers {
    id
    fileName
  }
  deadline {
    ...DeadlineFields
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<InformationRequestWithdrawMutation, InformationRequestWithdrawMutationVariables>;
export const PublicityItemsDocument = new TypedDocumentString(`
    query PublicityItems($where: PublicityFilter) {
  publicityItems(where: $where, first: 50) {
    nodes {
      ...PublicityRow
    }
    totalCount
  }
}
    fragment PublicityRow on PublicityItem {
  id
  version
  title
  text
  enterprise
  enterpriseConsent
  naming
  namingLabel
  byline
  state
  stateLabel
  collectedAt
  approvedAt
  publishedAt
  declineReason
  retractReason
  writtenBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  opinion {
    id
    version
    problem
    submission {
      id
    }
  }
  timeline {
    id
    at
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  pushBeginnings {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PublicityItemsQuery, PublicityItemsQueryVariables>;
export const OpinionCollectDocument = new TypedDocumentString(`
    mutation OpinionCollect($input: OpinionCollectInput!) {
  opinionCollect(input: $input) {
    opinion {
      id
      version
      state
      stateLabel
      allowedActions {
        ...OfferFields
      }
    }
    cursor
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<OpinionCollectMutation, OpinionCollectMutationVariables>;
export const PublicityWriteDocument = new TypedDocumentString(`
    mutation PublicityWrite($input: PublicityWriteInput!) {
  publicityWrite(input: $input) {
    publicityItem {
      ...PublicityRow
    }
    cursor
  }
}
    fragment PublicityRow on PublicityItem {
  id
  version
  title
  text
  enterprise
  enterpriseConsent
  naming
  namingLabel
  byline
  state
  stateLabel
  collectedAt
  approvedAt
  publishedAt
  declineReason
  retractReason
  writtenBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  opinion {
    id
    version
    problem
    submission {
      id
    }
  }
  timeline {
    id
    at
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  pushBeginnings {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PublicityWriteMutation, PublicityWriteMutationVariables>;
export const PublicityAskDocument = new TypedDocumentString(`
    mutation PublicityAsk($input: OnPublicityInput!) {
  publicityAsk(input: $input) {
    publicityItem {
      ...PublicityRow
    }
    cursor
  }
}
    fragment PublicityRow on PublicityItem {
  id
  version
  title
  text
  enterprise
  enterpriseConsent
  naming
  namingLabel
  byline
  state
  stateLabel
  collectedAt
  approvedAt
  publishedAt
  declineReason
  retractReason
  writtenBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  opinion {
    id
    version
    problem
    submission {
      id
    }
  }
  timeline {
    id
    at
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  pushBeginnings {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PublicityAskMutation, PublicityAskMutationVariables>;
export const PublicityNameDocument = new TypedDocumentString(`
    mutation PublicityName($input: PublicityNameInput!) {
  publicityName(input: $input) {
    publicityItem {
      ...PublicityRow
    }
    cursor
  }
}
    fragment PublicityRow on PublicityItem {
  id
  version
  title
  text
  enterprise
  enterpriseConsent
  naming
  namingLabel
  byline
  state
  stateLabel
  collectedAt
  approvedAt
  publishedAt
  declineReason
  retractReason
  writtenBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  opinion {
    id
    version
    problem
    submission {
      id
    }
  }
  timeline {
    id
    at
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  pushBeginnings {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PublicityNameMutation, PublicityNameMutationVariables>;
export const PublicityApproveDocument = new TypedDocumentString(`
    mutation PublicityApprove($input: OnPublicityInput!) {
  publicityApprove(input: $input) {
    publicityItem {
      ...PublicityRow
    }
    cursor
  }
}
    fragment PublicityRow on PublicityItem {
  id
  version
  title
  text
  enterprise
  enterpriseConsent
  naming
  namingLabel
  byline
  state
  stateLabel
  collectedAt
  approvedAt
  publishedAt
  declineReason
  retractReason
  writtenBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  opinion {
    id
    version
    problem
    submission {
      id
    }
  }
  timeline {
    id
    at
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  pushBeginnings {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PublicityApproveMutation, PublicityApproveMutationVariables>;
export const PublicityPublishDocument = new TypedDocumentString(`
    mutation PublicityPublish($input: OnPublicityInput!) {
  publicityPublish(input: $input) {
    publicityItem {
      ...PublicityRow
    }
    cursor
  }
}
    fragment PublicityRow on PublicityItem {
  id
  version
  title
  text
  enterprise
  enterpriseConsent
  naming
  namingLabel
  byline
  state
  stateLabel
  collectedAt
  approvedAt
  publishedAt
  declineReason
  retractReason
  writtenBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  opinion {
    id
    version
    problem
    submission {
      id
    }
  }
  timeline {
    id
    at
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  pushBeginnings {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PublicityPublishMutation, PublicityPublishMutationVariables>;
export const PublicityDeclineDocument = new TypedDocumentString(`
    mutation PublicityDecline($input: PublicityReasonInput!) {
  publicityDecline(input: $input) {
    publicityItem {
      ...PublicityRow
    }
    cursor
  }
}
    fragment PublicityRow on PublicityItem {
  id
  version
  title
  text
  enterprise
  enterpriseConsent
  naming
  namingLabel
  byline
  state
  stateLabel
  collectedAt
  approvedAt
  publishedAt
  declineReason
  retractReason
  writtenBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  opinion {
    id
    version
    problem
    submission {
      id
    }
  }
  timeline {
    id
    at
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  pushBeginnings {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PublicityDeclineMutation, PublicityDeclineMutationVariables>;
export const PublicityRetractDocument = new TypedDocumentString(`
    mutation PublicityRetract($input: PublicityReasonInput!) {
  publicityRetract(input: $input) {
    publicityItem {
      ...PublicityRow
    }
    cursor
  }
}
    fragment PublicityRow on PublicityItem {
  id
  version
  title
  text
  enterprise
  enterpriseConsent
  naming
  namingLabel
  byline
  state
  stateLabel
  collectedAt
  approvedAt
  publishedAt
  declineReason
  retractReason
  writtenBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  opinion {
    id
    version
    problem
    submission {
      id
    }
  }
  timeline {
    id
    at
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  pushBeginnings {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PublicityRetractMutation, PublicityRetractMutationVariables>;
export const ExternalPushesDocument = new TypedDocumentString(`
    query ExternalPushes($where: ExternalPushFilter) {
  externalPushes(where: $where, first: 50) {
    nodes {
      ...PushRow
    }
    totalCount
  }
}
    fragment PushRow on ExternalPush {
  id
  version
  recipient
  purpose
  title
  content
  state
  stateLabel
  proposedAt
  approvedAt
  sentAt
  attempts
  failure
  externalId
  receivedAt
  cancelReason
  proposedBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  issue {
    id
    version
    number
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ExternalPushesQuery, ExternalPushesQueryVariables>;
export const PushBeginningsDocument = new TypedDocumentString(`
    query PushBeginnings($id: ID!) {
  node(id: $id) {
    id
    ... on Issue {
      version
      pushBeginnings {
        ...OfferFields
      }
    }
  }
}
    fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<PushBeginningsQuery, PushBeginningsQueryVariables>;
export const ExternalPushProposeDocument = new TypedDocumentString(`
    mutation ExternalPushPropose($input: ExternalPushProposeInput!) {
  externalPushPropose(input: $input) {
    externalPush {
      ...PushRow
    }
    cursor
  }
}
    fragment PushRow on ExternalPush {
  id
  version
  recipient
  purpose
  title
  content
  state
  stateLabel
  proposedAt
  approvedAt
  sentAt
  attempts
  failure
  externalId
  receivedAt
  cancelReason
  proposedBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  issue {
    id
    version
    number
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ExternalPushProposeMutation, ExternalPushProposeMutationVariables>;
export const ExternalPushApproveDocument = new TypedDocumentString(`
    mutation ExternalPushApprove($input: OnPushInput!) {
  externalPushApprove(input: $input) {
    externalPush {
      ...PushRow
    }
    cursor
  }
}
    fragment PushRow on ExternalPush {
  id
  version
  recipient
  purpose
  title
  content
  state
  stateLabel
  proposedAt
  approvedAt
  sentAt
  attempts
  failure
  externalId
  receivedAt
  cancelReason
  proposedBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  issue {
    id
    version
    number
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ExternalPushApproveMutation, ExternalPushApproveMutationVariables>;
export const ExternalPushSendDocument = new TypedDocumentString(`
    mutation ExternalPushSend($input: OnPushInput!) {
  externalPushSend(input: $input) {
    externalPush {
      ...PushRow
    }
    cursor
  }
}
    fragment PushRow on ExternalPush {
  id
  version
  recipient
  purpose
  title
  content
  state
  stateLabel
  proposedAt
  approvedAt
  sentAt
  attempts
  failure
  externalId
  receivedAt
  cancelReason
  proposedBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  issue {
    id
    version
    number
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ExternalPushSendMutation, ExternalPushSendMutationVariables>;
export const ExternalPushFailDocument = new TypedDocumentString(`
    mutation ExternalPushFail($input: PushReasonInput!) {
  externalPushFail(input: $input) {
    externalPush {
      ...PushRow
    }
    cursor
  }
}
    fragment PushRow on ExternalPush {
  id
  version
  recipient
  purpose
  title
  content
  state
  stateLabel
  proposedAt
  approvedAt
  sentAt
  attempts
  failure
  externalId
  receivedAt
  cancelReason
  proposedBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  issue {
    id
    version
    number
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ExternalPushFailMutation, ExternalPushFailMutationVariables>;
export const ExternalPushRetryDocument = new TypedDocumentString(`
    mutation ExternalPushRetry($input: OnPushInput!) {
  externalPushRetry(input: $input) {
    externalPush {
      ...PushRow
    }
    cursor
  }
}
    fragment PushRow on ExternalPush {
  id
  version
  recipient
  purpose
  title
  content
  state
  stateLabel
  proposedAt
  approvedAt
  sentAt
  attempts
  failure
  externalId
  receivedAt
  cancelReason
  proposedBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  issue {
    id
    version
    number
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ExternalPushRetryMutation, ExternalPushRetryMutationVariables>;
export const ExternalPushReceiveDocument = new TypedDocumentString(`
    mutation ExternalPushReceive($input: PushReceiveInput!) {
  externalPushReceive(input: $input) {
    externalPush {
      ...PushRow
    }
    cursor
  }
}
    fragment PushRow on ExternalPush {
  id
  version
  recipient
  purpose
  title
  content
  state
  stateLabel
  proposedAt
  approvedAt
  sentAt
  attempts
  failure
  externalId
  receivedAt
  cancelReason
  proposedBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  issue {
    id
    version
    number
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ExternalPushReceiveMutation, ExternalPushReceiveMutationVariables>;
export const ExternalPushCancelDocument = new TypedDocumentString(`
    mutation ExternalPushCancel($input: PushReasonInput!) {
  externalPushCancel(input: $input) {
    externalPush {
      ...PushRow
    }
    cursor
  }
}
    fragment PushRow on ExternalPush {
  id
  version
  recipient
  purpose
  title
  content
  state
  stateLabel
  proposedAt
  approvedAt
  sentAt
  attempts
  failure
  externalId
  receivedAt
  cancelReason
  proposedBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  issue {
    id
    version
    number
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ExternalPushCancelMutation, ExternalPushCancelMutationVariables>;
export const RecruitmentCallsDocument = new TypedDocumentString(`
    query RecruitmentCalls($first: Int!, $after: String) {
  recruitmentCalls(first: $first, after: $after) {
    nodes {
      ...CallRow
      quotas {
        id
        places
        held
      }
      counts {
        state
        label
        count
      }
      nominating {
        action
        label
        enabled
        reasons {
          code
          message
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CallRow on RecruitmentCall {
  id
  version
  name
  channels
  opensOn
  closesOn
  seats
  text
  state
  stateLabel
  appointingUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<RecruitmentCallsQuery, RecruitmentCallsQueryVariables>;
export const RecruitmentChoicesDocument = new TypedDocumentString(`
    query RecruitmentChoices {
  units {
    id
    name
  }
  viewer {
    membership {
      id
      role
      unit {
        id
        name
      }
    }
    scheme {
      id
      name
      rules {
        channels {
          code
          label
        }
        nominationCategories {
          code
          label
          hint
        }
        criteria {
          code
          label
          hint
        }
        publicNoticeDays
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecruitmentChoicesQuery, RecruitmentChoicesQueryVariables>;
export const NominationsDocument = new TypedDocumentString(`
    query Nominations($where: NominationFilter, $first: Int!, $after: String) {
  nominations(where: $where, first: $first, after: $after) {
    nodes {
      ...NominationRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<NominationsQuery, NominationsQueryVariables>;
export const UnitNominationDocument = new TypedDocumentString(`
    query UnitNomination($id: ID!) {
  node(id: $id) {
    id
    ... on Nomination {
      ...NominationWhole
    }
  }
}
    fragment CallRow on RecruitmentCall {
  id
  version
  name
  channels
  opensOn
  closesOn
  seats
  text
  state
  stateLabel
  appointingUnit {
    id
    name
  }
}
fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}
fragment NominationWhole on Nomination {
  ...NominationRow
  phone
  category
  merits
  leadsUnit
  employerUnit {
    id
    name
  }
  otherMemberships {
    level
    levelLabel
    title
    fromOn
    toOn
    current
    evidence
  }
  call {
    ...CallRow
  }
  timeline {
    id
    at
    type
    label
    actor
    text
    subjectId
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<UnitNominationQuery, UnitNominationQueryVariables>;
export const NominationDraftDocument = new TypedDocumentString(`
    mutation NominationDraft($input: NominationDraftInput!) {
  nominationDraft(input: $input) {
    cursor
    nomination {
      ...NominationRow
    }
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<NominationDraftMutation, NominationDraftMutationVariables>;
export const NominationSaveDocument = new TypedDocumentString(`
    mutation NominationSave($input: NominationSaveInput!) {
  nominationSave(input: $input) {
    cursor
    nomination {
      ...NominationRow
    }
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<NominationSaveMutation, NominationSaveMutationVariables>;
export const NominationInviteDocument = new TypedDocumentString(`
    mutation NominationInvite($input: NominationInviteInput!, $origin: String!) {
  nominationInvite(input: $input) {
    cursor
    path
    expiresAt
    qr(origin: $origin) {
      size
      path
    }
    nomination {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<NominationInviteMutation, NominationInviteMutationVariables>;
export const NominationSubmitDocument = new TypedDocumentString(`
    mutation NominationSubmit($input: OnNominationInput!) {
  nominationSubmit(input: $input) {
    cursor
    nomination {
      ...NominationRow
    }
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<NominationSubmitMutation, NominationSubmitMutationVariables>;
export const NominationWithdrawDocument = new TypedDocumentString(`
    mutation NominationWithdraw($input: NominationReasonInput!) {
  nominationWithdraw(input: $input) {
    cursor
    nomination {
      ...NominationRow
    }
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<NominationWithdrawMutation, NominationWithdrawMutationVariables>;
export const TaskListsDocument = new TypedDocumentString(`
    query TaskLists($first: Int!, $after: String) {
  taskLists(first: $first, after: $after) {
    nodes {
      ...TaskListRow
      doneCount
      items {
        id
        done
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment TaskListRow on TaskList {
  id
  version
  number
  title
  state
  stateLabel
  issuedAt
  closedAt
}`) as unknown as TypedDocumentString<TaskListsQuery, TaskListsQueryVariables>;
export const TaskListWholeDocument = new TypedDocumentString(`
    query TaskListWhole($id: ID!) {
  node(id: $id) {
    id
    ... on TaskList {
      ...TaskListRow
      doneCount
      items {
        id
        referralId
        note
        done
        unit {
          id
          name
        }
        deadline {
          ...DeadlineFields
        }
        issue {
          id
          version
          number
          title
          state
          stateLabel
        }
        referral {
          id
          version
          number
          state
          stateLabel
        }
      }
      allowedActions {
        ...OfferFields
      }
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment TaskListRow on TaskList {
  id
  version
  number
  title
  state
  stateLabel
  issuedAt
  closedAt
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<TaskListWholeQuery, TaskListWholeQueryVariables>;
export const TaskListChoicesDocument = new TypedDocumentString(`
    query TaskListChoices($text: String) {
  issues(
    where: {state: {in: [REGISTERED, REFERRED, ANSWERED, REWORK, REOPENED]}, text: $text}
    first: 20
  ) {
    nodes {
      id
      version
      number
      title
      state
      stateLabel
    }
  }
}
    `) as unknown as TypedDocumentString<TaskListChoicesQuery, TaskListChoicesQueryVariables>;
export const TaskListDraftDocument = new TypedDocumentString(`
    mutation TaskListDraft($input: TaskListDraftInput!) {
  taskListDraft(input: $input) {
    taskList {
      ...TaskListRow
    }
    cursor
  }
}
    fragment TaskListRow on TaskList {
  id
  version
  number
  title
  state
  stateLabel
  issuedAt
  closedAt
}`) as unknown as TypedDocumentString<TaskListDraftMutation, TaskListDraftMutationVariables>;
export const TaskListSaveDocument = new TypedDocumentString(`
    mutation TaskListSave($input: TaskListSaveInput!) {
  taskListSave(input: $input) {
    taskList {
      ...TaskListRow
    }
    cursor
  }
}
    fragment TaskListRow on TaskList {
  id
  version
  number
  title
  state
  stateLabel
  issuedAt
  closedAt
}`) as unknown as TypedDocumentString<TaskListSaveMutation, TaskListSaveMutationVariables>;
export const TaskListIssueDocument = new TypedDocumentString(`
    mutation TaskListIssue($input: OnTaskListInput!) {
  taskListIssue(input: $input) {
    taskList {
      ...TaskListRow
    }
    cursor
  }
}
    fragment TaskListRow on TaskList {
  id
  version
  number
  title
  state
  stateLabel
  issuedAt
  closedAt
}`) as unknown as TypedDocumentString<TaskListIssueMutation, TaskListIssueMutationVariables>;
export const ComplaintsDocument = new TypedDocumentString(`
    query Complaints {
  burdenComplaints(first: 50) {
    nodes {
      ...ComplaintFields
    }
  }
}
    fragment ComplaintFields on BurdenComplaint {
  id
  version
  complainant
  account
  told_facts: facts
  happenedOn
  complaint_state: state
  stateLabel
  registeredAt
  conclusion
  concludedAt
  person {
    id
    name
  }
  conductCase {
    id
    stateLabel
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ComplaintsQuery, ComplaintsQueryVariables>;
export const StandingDocument = new TypedDocumentString(`
    query Standing($membershipId: ID) {
  appointments(where: {membershipId: $membershipId}, first: 20) {
    nodes {
      ...TermFields
    }
  }
  dismissals(where: {membershipId: $membershipId}, first: 20) {
    nodes {
      ...DismissalFields
    }
  }
  conductCases(where: {membershipId: $membershipId}, first: 20) {
    nodes {
      ...ConductFields
    }
  }
  excuses(where: {membershipId: $membershipId}, first: 20) {
    nodes {
      ...ExcuseFields
    }
  }
  viewer {
    scheme {
      id
      rules {
        excuseGrounds {
          code
          label
        }
      }
    }
  }
}
    fragment TermFields on Appointment {
  id
  version
  membershipId
  term
  state
  stateLabel
  startsOn
  endsOn
  daysLeft
  begun
  suspendReason
  notRenewedAt
  notRenewedReason
  endedAt
  endReasonLabel
  certificate {
    id
    number
    voidedAt
  }
  history {
    id
    at
    label
    before
    actor
    text
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
fragment DismissalFields on Dismissal {
  id
  version
  membershipId
  ground
  groundLabel
  dismissal_state: state
  stateLabel
  letter
  signedAs
  reason
  evidence
  idleFrom
  idleUntil
  hearUntil
  statement
  statedAt
  proposedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  papers {
    id
    fileName
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
fragment ConductFields on ConductCase {
  id
  version
  membershipId
  conduct_state: state
  stateLabel
  facts
  evidence
  conductHearUntil: hearUntil
  statement
  statedAt
  openedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  papers {
    id
    fileName
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
fragment ExcuseFields on Excuse {
  id
  version
  membershipId
  groundLabel
  excuse_state: state
  stateLabel
  text
  fromOn
  toOn
  requestedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  papers {
    id
    fileName
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<StandingQuery, StandingQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases {
  dismissals(where: {state: {in: [PROPOSED]}}, first: 100) {
    nodes {
      ...DismissalFields
    }
  }
  conductCases(where: {state: {in: [OPEN]}}, first: 100) {
    nodes {
      ...ConductFields
    }
  }
  excuses(where: {state: {in: [REQUESTED]}}, first: 100) {
    nodes {
      ...ExcuseFields
    }
  }
}
    fragment DismissalFields on Dismissal {
  id
  version
  membershipId
  ground
  groundLabel
  dismissal_state: state
  stateLabel
  letter
  signedAs
  reason
  evidence
  idleFrom
  idleUntil
  hearUntil
  statement
  statedAt
  proposedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  papers {
    id
    fileName
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
fragment ConductFields on ConductCase {
  id
  version
  membershipId
  conduct_state: state
  stateLabel
  facts
  evidence
  conductHearUntil: hearUntil
  statement
  statedAt
  openedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  papers {
    id
    fileName
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
fragment ExcuseFields on Excuse {
  id
  version
  membershipId
  groundLabel
  excuse_state: state
  stateLabel
  text
  fromOn
  toOn
  requestedAt
  decidedAt
  decisionReason
  person {
    id
    name
  }
  papers {
    id
    fileName
  }
  allowedActions {
    ...OfferFields
    needs {
      field
      label
      required
    }
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CertificateSheetDocument = new TypedDocumentString(`
    query CertificateSheet($id: ID!, $page: String!) {
  node(id: $id) {
    ... on Certificate {
      id
      number
      code
      name
      title
      schemeName
      documentName
      trial
      issuer
      startsOn
      endsOn
      issuedOn
      voidedAt
      bases
      qr(page: $page) {
        size
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CertificateSheetQuery, CertificateSheetQueryVariables>;
export const CertificateCheckDocument = new TypedDocumentString(`
    query CertificateCheck($code: String, $number: String, $name: String) {
  certificateCheck(code: $code, number: $number, name: $name) {
    number
    holder
    title
    scheme
    issuer
    trial
    startsOn
    endsOn
    standing
    standingLabel
    since
  }
}
    `) as unknown as TypedDocumentString<CertificateCheckQuery, CertificateCheckQueryVariables>;
export const AppointmentRenewDocument = new TypedDocumentString(`
    mutation AppointmentRenew($input: OnAppointmentInput!) {
  appointmentRenew(input: $input) {
    cursor
    appointment {
      id
      version
      state
    }
  }
}
    `) as unknown as TypedDocumentString<AppointmentRenewMutation, AppointmentRenewMutationVariables>;
export const AppointmentLetEndDocument = new TypedDocumentString(`
    mutation AppointmentLetEnd($input: AppointmentReasonInput!) {
  appointmentLetEnd(input: $input) {
    cursor
    appointment {
      id
      version
      state
    }
  }
}
    `) as unknown as TypedDocumentString<AppointmentLetEndMutation, AppointmentLetEndMutationVariables>;
export const AppointmentSuspendDocument = new TypedDocumentString(`
    mutation AppointmentSuspend($input: AppointmentReasonInput!) {
  appointmentSuspend(input: $input) {
    cursor
    appointment {
      id
      version
      state
    }
  }
}
    `) as unknown as TypedDocumentString<AppointmentSuspendMutation, AppointmentSuspendMutationVariables>;
export const AppointmentResumeDocument = new TypedDocumentString(`
    mutation AppointmentResume($input: AppointmentReasonInput!) {
  appointmentResume(input: $input) {
    cursor
    appointment {
      id
      version
      state
    }
  }
}
    `) as unknown as TypedDocumentString<AppointmentResumeMutation, AppointmentResumeMutationVariables>;
export const DismissalResignDocument = new TypedDocumentString(`
    mutation DismissalResign($input: DismissalResignInput!) {
  dismissalResign(input: $input) {
    cursor
    dismissal {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DismissalResignMutation, DismissalResignMutationVariables>;
export const DismissalProposeDocument = new TypedDocumentString(`
    mutation DismissalPropose($input: DismissalProposeInput!) {
  dismissalPropose(input: $input) {
    cursor
    dismissal {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DismissalProposeMutation, DismissalProposeMutationVariables>;
export const DismissalInviteDocument = new TypedDocumentString(`
    mutation DismissalInvite($input: DismissalInviteInput!) {
  dismissalInvite(input: $input) {
    cursor
    dismissal {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DismissalInviteMutation, DismissalInviteMutationVariables>;
export const DismissalStateDocument = new TypedDocumentString(`
    mutation DismissalState($input: DismissalStateInput!) {
  dismissalState(input: $input) {
    cursor
    dismissal {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DismissalStateMutation, DismissalStateMutationVariables>;
export const DismissalConfirmDocument = new TypedDocumentString(`
    mutation DismissalConfirm($input: DismissalConfirmInput!) {
  dismissalConfirm(input: $input) {
    cursor
    dismissal {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DismissalConfirmMutation, DismissalConfirmMutationVariables>;
export const DismissalRejectDocument = new TypedDocumentString(`
    mutation DismissalReject($input: DismissalRejectInput!) {
  dismissalReject(input: $input) {
    cursor
    dismissal {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DismissalRejectMutation, DismissalRejectMutationVariables>;
export const DismissalWithdrawDocument = new TypedDocumentString(`
    mutation DismissalWithdraw($input: OnDismissalInput!) {
  dismissalWithdraw(input: $input) {
    cursor
    dismissal {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DismissalWithdrawMutation, DismissalWithdrawMutationVariables>;
export const ConductOpenDocument = new TypedDocumentString(`
    mutation ConductOpen($input: ConductOpenInput!) {
  conductOpen(input: $input) {
    cursor
    conductCase {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ConductOpenMutation, ConductOpenMutationVariables>;
export const ConductStateDocument = new TypedDocumentString(`
    mutation ConductState($input: ConductStateInput!) {
  conductState(input: $input) {
    cursor
    conductCase {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ConductStateMutation, ConductStateMutationVariables>;
export const ConductUpholdDocument = new TypedDocumentString(`
    mutation ConductUphold($input: ConductDecideInput!) {
  conductUphold(input: $input) {
    cursor
    conductCase {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ConductUpholdMutation, ConductUpholdMutationVariables>;
export const ConductDismissDocument = new TypedDocumentString(`
    mutation ConductDismiss($input: ConductDecideInput!) {
  conductDismiss(input: $input) {
    cursor
    conductCase {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ConductDismissMutation, ConductDismissMutationVariables>;
export const ExcuseRequestDocument = new TypedDocumentString(`
    mutation ExcuseRequest($input: ExcuseRequestInput!) {
  excuseRequest(input: $input) {
    cursor
    excuse {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ExcuseRequestMutation, ExcuseRequestMutationVariables>;
export const ExcuseApproveDocument = new TypedDocumentString(`
    mutation ExcuseApprove($input: ExcuseApproveInput!) {
  excuseApprove(input: $input) {
    cursor
    excuse {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ExcuseApproveMutation, ExcuseApproveMutationVariables>;
export const ExcuseRejectDocument = new TypedDocumentString(`
    mutation ExcuseReject($input: ExcuseRejectInput!) {
  excuseReject(input: $input) {
    cursor
    excuse {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ExcuseRejectMutation, ExcuseRejectMutationVariables>;
export const ExcuseWithdrawDocument = new TypedDocumentString(`
    mutation ExcuseWithdraw($input: OnExcuseInput!) {
  excuseWithdraw(input: $input) {
    cursor
    excuse {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ExcuseWithdrawMutation, ExcuseWithdrawMutationVariables>;
export const BurdenComplaintRegisterDocument = new TypedDocumentString(`
    mutation BurdenComplaintRegister($input: BurdenComplaintRegisterInput!) {
  burdenComplaintRegister(input: $input) {
    cursor
    burdenComplaint {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<BurdenComplaintRegisterMutation, BurdenComplaintRegisterMutationVariables>;
export const BurdenComplaintConcludeDocument = new TypedDocumentString(`
    mutation BurdenComplaintConclude($input: BurdenComplaintConcludeInput!) {
  burdenComplaintConclude(input: $input) {
    cursor
    burdenComplaint {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<BurdenComplaintConcludeMutation, BurdenComplaintConcludeMutationVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($first: Int!, $after: String, $where: AccountFilter) {
  accounts(first: $first, after: $after, where: $where) {
    nodes {
      ...AccountRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment AccountRow on Account {
  id
  version
  username
  name
  posts {
    role
    title
  }
  state
  lockedNow
  unused
  passwordDue
  secondFactor
  secondFactorAsked
  signedInAt
  openedAt
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountLookDocument = new TypedDocumentString(`
    query AccountLook($id: ID!) {
  node(id: $id) {
    id
    ...AccountWhole
  }
}
    fragment AccountRow on Account {
  id
  version
  username
  name
  posts {
    role
    title
  }
  state
  lockedNow
  unused
  passwordDue
  secondFactor
  secondFactorAsked
  signedInAt
  openedAt
}
fragment AccountWhole on Account {
  ...AccountRow
  lockedUntil
  disabledAt
  disableReason
  passwordEndsAt
  openSessions
  signOnSubject
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
    needs {
      field
      label
      required
    }
  }
}`) as unknown as TypedDocumentString<AccountLookQuery, AccountLookQueryVariables>;
export const AdministratorPartsDocument = new TypedDocumentString(`
    query AdministratorParts {
  viewer {
    administratorParts {
      role
      label
    }
  }
}
    `) as unknown as TypedDocumentString<AdministratorPartsQuery, AdministratorPartsQueryVariables>;
export const AccountDisableDocument = new TypedDocumentString(`
    mutation AccountDisable($input: AccountReasonInput!) {
  accountDisable(input: $input) {
    account {
      ...AccountRow
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  username
  name
  posts {
    role
    title
  }
  state
  lockedNow
  unused
  passwordDue
  secondFactor
  secondFactorAsked
  signedInAt
  openedAt
}`) as unknown as TypedDocumentString<AccountDisableMutation, AccountDisableMutationVariables>;
export const AccountEnableDocument = new TypedDocumentString(`
    mutation AccountEnable($input: AccountReasonInput!) {
  accountEnable(input: $input) {
    account {
      ...AccountRow
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  username
  name
  posts {
    role
    title
  }
  state
  lockedNow
  unused
  passwordDue
  secondFactor
  secondFactorAsked
  signedInAt
  openedAt
}`) as unknown as TypedDocumentString<AccountEnableMutation, AccountEnableMutationVariables>;
export const AccountUnlockDocument = new TypedDocumentString(`
    mutation AccountUnlock($input: OnAccountInput!) {
  accountUnlock(input: $input) {
    account {
      ...AccountRow
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  username
  name
  posts {
    role
    title
  }
  state
  lockedNow
  unused
  passwordDue
  secondFactor
  secondFactorAsked
  signedInAt
  openedAt
}`) as unknown as TypedDocumentString<AccountUnlockMutation, AccountUnlockMutationVariables>;
export const AccountResetFactorDocument = new TypedDocumentString(`
    mutation AccountResetFactor($input: AccountReasonInput!) {
  accountResetFactor(input: $input) {
    account {
      ...AccountRow
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  username
  name
  posts {
    role
    title
  }
  state
  lockedNow
  unused
  passwordDue
  secondFactor
  secondFactorAsked
  signedInAt
  openedAt
}`) as unknown as TypedDocumentString<AccountResetFactorMutation, AccountResetFactorMutationVariables>;
export const AccountResetPasswordDocument = new TypedDocumentString(`
    mutation AccountResetPassword($input: OnAccountInput!) {
  accountResetPassword(input: $input) {
    account {
      ...AccountRow
    }
    initialPassword
  }
}
    fragment AccountRow on Account {
  id
  version
  username
  name
  posts {
    role
    title
  }
  state
  lockedNow
  unused
  passwordDue
  secondFactor
  secondFactorAsked
  signedInAt
  openedAt
}`) as unknown as TypedDocumentString<AccountResetPasswordMutation, AccountResetPasswordMutationVariables>;
export const AccountLinkSignOnDocument = new TypedDocumentString(`
    mutation AccountLinkSignOn($input: AccountLinkInput!) {
  accountLinkSignOn(input: $input) {
    account {
      ...AccountRow
    }
  }
}
    fragment AccountRow on Account {
  id
  version
  username
  name
  posts {
    role
    title
  }
  state
  lockedNow
  unused
  passwordDue
  secondFactor
  secondFactorAsked
  signedInAt
  openedAt
}`) as unknown as TypedDocumentString<AccountLinkSignOnMutation, AccountLinkSignOnMutationVariables>;
export const AdministratorAppointDocument = new TypedDocumentString(`
    mutation AdministratorAppoint($input: AdministratorAppointInput!) {
  administratorAppoint(input: $input) {
    account {
      ...AccountRow
    }
    initialPassword
  }
}
    fragment AccountRow on Account {
  id
  version
  username
  name
  posts {
    role
    title
  }
  state
  lockedNow
  unused
  passwordDue
  secondFactor
  secondFactorAsked
  signedInAt
  openedAt
}`) as unknown as TypedDocumentString<AdministratorAppointMutation, AdministratorAppointMutationVariables>;
export const AdminUnitsDocument = new TypedDocumentString(`
    query AdminUnits {
  units {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AdminUnitsQuery, AdminUnitsQueryVariables>;
export const AdminPeopleDocument = new TypedDocumentString(`
    query AdminPeople($first: Int!, $after: String) {
  observers(first: $first, after: $after) {
    nodes {
      ...ObserverRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ObserverRow on Membership {
  id
  title
  channel
  since
  until
  unit {
    id
    name
  }
  person {
    id
    name
    phone
  }
  liaison {
    id
    name
  }
}`) as unknown as TypedDocumentString<AdminPeopleQuery, AdminPeopleQueryVariables>;
export const UnitCreateDocument = new TypedDocumentString(`
    mutation UnitCreate($input: UnitCreateInput!) {
  unitCreate(input: $input) {
    unit {
      id
      name
    }
    cursor
  }
}
    `) as unknown as TypedDocumentString<UnitCreateMutation, UnitCreateMutationVariables>;
export const RosterImportDocument = new TypedDocumentString(`
    mutation RosterImport($input: RosterImportInput!) {
  rosterImport(input: $input) {
    rows
    created
    errors {
      cell
      row
      column
      message
    }
    accounts {
      name
      username
      initialPassword
    }
  }
}
    `) as unknown as TypedDocumentString<RosterImportMutation, RosterImportMutationVariables>;
export const AuditFactsDocument = new TypedDocumentString(`
    query AuditFacts($first: Int!, $after: String, $where: AuditFilter) {
  auditFacts(first: $first, after: $after, where: $where) {
    nodes {
      ...AuditRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AuditRow on AuditFact {
  id
  at
  label
  by
  role
  succeeded
  outcome
  subject
  subjectId
  changed
  address
  purpose
}`) as unknown as TypedDocumentString<AuditFactsQuery, AuditFactsQueryVariables>;
export const AuditKindsDocument = new TypedDocumentString(`
    query AuditKinds {
  audit {
    kinds {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<AuditKindsQuery, AuditKindsQueryVariables>;
export const AuditVerificationDocument = new TypedDocumentString(`
    query AuditVerification {
  audit {
    verification {
      chain
      entries
      head
      intact
      brokenAt
    }
  }
}
    `) as unknown as TypedDocumentString<AuditVerificationQuery, AuditVerificationQueryVariables>;
export const CalendarsDocument = new TypedDocumentString(`
    query Calendars {
  calendars {
    ...CalendarWhole
  }
}
    fragment CalendarWhole on Calendar {
  id
  name
  version
  national
  inUse
  missing {
    year
    clocks
    terms
    until
  }
  years {
    year
    published
    workingDays
    notices {
      document
      publishedOn
      amends
      enteredAt
      dayCount
      text
    }
  }
  closedDays {
    day
    reason
    document
  }
  allowedActions {
    action
    label
    enabled
  }
}`) as unknown as TypedDocumentString<CalendarsQuery, CalendarsQueryVariables>;
export const CalendarDaysDocument = new TypedDocumentString(`
    query CalendarDays($year: Int!) {
  calendars {
    id
    version
    inUse
    year(year: $year) {
      year
      published
      days {
        day
        kind
        working
        note
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarDaysQuery, CalendarDaysQueryVariables>;
export const CalendarImportPreviewDocument = new TypedDocumentString(`
    query CalendarImportPreview($input: CalendarImportPreviewInput!) {
  calendarImportPreview(input: $input) {
    document
    year
    publishedOn
    amends
    rows {
      day
      kind
      holiday
      sentence
    }
    sentences
    problems {
      code
      message
      sentence
      grave
    }
    effect {
      ...CalendarEffectWhole
    }
  }
}
    fragment CalendarEffectWhole on CalendarEffect {
  moved
  settled
  calendarVersion
  moves {
    rule
    label
    count
    from
    to
  }
  matters {
    subjectId
    label
    from
    to
    subject {
      id
      ... on Submission {
        number
      }
      ... on Opinion {
        title
      }
      ... on Referral {
        number
      }
    }
  }
}`) as unknown as TypedDocumentString<CalendarImportPreviewQuery, CalendarImportPreviewQueryVariables>;
export const CalendarDayPreviewDocument = new TypedDocumentString(`
    query CalendarDayPreview($day: LocalDate!) {
  calendarDayPreview(day: $day) {
    ...CalendarEffectWhole
  }
}
    fragment CalendarEffectWhole on CalendarEffect {
  moved
  settled
  calendarVersion
  moves {
    rule
    label
    count
    from
    to
  }
  matters {
    subjectId
    label
    from
    to
    subject {
      id
      ... on Submission {
        number
      }
      ... on Opinion {
        title
      }
      ... on Referral {
        number
      }
    }
  }
}`) as unknown as TypedDocumentString<CalendarDayPreviewQuery, CalendarDayPreviewQueryVariables>;
export const CalendarImportDocument = new TypedDocumentString(`
    mutation CalendarImport($input: CalendarImportInput!) {
  calendarImport(input: $input) {
    moved
    cursor
    calendars {
      ...CalendarWhole
    }
  }
}
    fragment CalendarWhole on Calendar {
  id
  name
  version
  national
  inUse
  missing {
    year
    clocks
    terms
    until
  }
  years {
    year
    published
    workingDays
    notices {
      document
      publishedOn
      amends
      enteredAt
      dayCount
      text
    }
  }
  closedDays {
    day
    reason
    document
  }
  allowedActions {
    action
    label
    enabled
  }
}`) as unknown as TypedDocumentString<CalendarImportMutation, CalendarImportMutationVariables>;
export const CalendarDayCloseDocument = new TypedDocumentString(`
    mutation CalendarDayClose($input: CalendarDayCloseInput!) {
  calendarDayClose(input: $input) {
    moved
    cursor
    calendars {
      ...CalendarWhole
    }
  }
}
    fragment CalendarWhole on Calendar {
  id
  name
  version
  national
  inUse
  missing {
    year
    clocks
    terms
    until
  }
  years {
    year
    published
    workingDays
    notices {
      document
      publishedOn
      amends
      enteredAt
      dayCount
      text
    }
  }
  closedDays {
    day
    reason
    document
  }
  allowedActions {
    action
    label
    enabled
  }
}`) as unknown as TypedDocumentString<CalendarDayCloseMutation, CalendarDayCloseMutationVariables>;
export const CalendarDayReopenDocument = new TypedDocumentString(`
    mutation CalendarDayReopen($input: CalendarDayReopenInput!) {
  calendarDayReopen(input: $input) {
    moved
    cursor
    calendars {
      ...CalendarWhole
    }
  }
}
    fragment CalendarWhole on Calendar {
  id
  name
  version
  national
  inUse
  missing {
    year
    clocks
    terms
    until
  }
  years {
    year
    published
    workingDays
    notices {
      document
      publishedOn
      amends
      enteredAt
      dayCount
      text
    }
  }
  closedDays {
    day
    reason
    document
  }
  allowedActions {
    action
    label
    enabled
  }
}`) as unknown as TypedDocumentString<CalendarDayReopenMutation, CalendarDayReopenMutationVariables>;
export const RuleSetsDocument = new TypedDocumentString(`
    query RuleSets {
  viewer {
    scheme {
      id
      name
      ruleSetBeginnings {
        action
        label
        enabled
        reasons {
          message
        }
      }
      ruleSets {
        ...RuleSetRow
      }
    }
  }
  setup {
    presets {
      code
      label
    }
  }
}
    fragment RuleSetRow on RuleSet {
  id
  version
  edition
  state
  stateLabel
  inForceOn
  documentTitle
  trialPeriod {
    until
    daysLeft
    ending
    over
  }
}`) as unknown as TypedDocumentString<RuleSetsQuery, RuleSetsQueryVariables>;
export const RuleSetPageDocument = new TypedDocumentString(`
    query RuleSetPage($id: ID!) {
  node(id: $id) {
    id
    ... on RuleSet {
      ...RuleSetWhole
      vocabulary {
        sections {
          code
          label
        }
        fields {
          section
          name
          kind
          label
          hint
          empty
          options {
            code
            label
          }
        }
        happenings {
          code
          label
        }
        deeds {
          code
          label
        }
        lists {
          code
          label
        }
        told {
          code
          label
        }
        owedBy {
          code
          label
        }
        periods {
          code
          label
        }
        answerKinds {
          code
          label
        }
        calendars {
          code
          label
        }
        neededClocks
      }
    }
  }
}
    fragment RuleSetRow on RuleSet {
  id
  version
  edition
  state
  stateLabel
  inForceOn
  documentTitle
  trialPeriod {
    until
    daysLeft
    ending
    over
  }
}
fragment RuleSetWhole on RuleSet {
  ...RuleSetRow
  applyToRunning
  text {
    general {
      titleZh
      titleEn
      documentName
      issuer
      supervisor
      trialUntil
      numberPrefix
    }
    terms {
      termMonths
      termCap
      inactivityMonths
      visitCap
      visitMonths
      participation
      publicNoticeDays
      rosterSeenBy
      pledgeText
    }
    awards {
      awardRatio
      awardRounding
      commonIssueAt
      likenessAt
    }
    clearance {
      clearanceSecond
      clearancePapers
      lookBackDays
      lookBackShare
      lookBackRounding
      lookBackPeriod
      lookBackRisks
      lookBackCategories
      smallestGroup
    }
    office {
      officeOpens
      officeCloses
      liaisonRegisters
      liaisonDeclines
      methodNeeded
      checksShown
      contactBeforeReply
      passOnStageReports
      textLimit
      photoLimit
      photoBytes
      opinionLimit
    }
    handling {
      returnDays
      extensionLimit
      extensionDays
    }
    clocks {
      code
      labelZh
      labelEn
      days
      deemed
      clause
      startsOn
      metOn
      voidedOn
      pausable
      calendarId
      rungs {
        code
        labelZh
        labelEn
        days
        tells
      }
    }
    cadences {
      code
      labelZh
      labelEn
      clause
      period
      owedBy
      eachObserver
      channels
      deeds
      remindDays
    }
    lists {
      list
      choices {
        code
        labelZh
        labelEn
        hintZh
        hintEn
        channels
        period
      }
    }
    answerClasses {
      code
      labelZh
      labelEn
      kind
      requiresReason
      reasonLength
      mustCite
      requiresPlan
    }
  }
  problems {
    path
    message
  }
  rounds {
    ...RoundWhole
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}
fragment RoundWhole on ConsultationRound {
  id
  version
  ordinal
  state
  stateLabel
  consulted
  note
  openedAt
  closedAt
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
  opinions {
    id
    version
    state
    stateLabel
    source
    text
    reason
    enteredAt
    allowedActions {
      action
      label
      enabled
      reasons {
        message
      }
    }
  }
}`) as unknown as TypedDocumentString<RuleSetPageQuery, RuleSetPageQueryVariables>;
export const RuleSetPreviewDocument = new TypedDocumentString(`
    query RuleSetPreview($id: ID!) {
  ruleSetPreview(ruleSetId: $id) {
    ruleSetId
    differences {
      section
      sectionLabel
      label
      before
      after
    }
    effects {
      code
      count
      text
    }
    problems {
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RuleSetPreviewQuery, RuleSetPreviewQueryVariables>;
export const RuleSetDraftDocument = new TypedDocumentString(`
    mutation RuleSetDraft($input: RuleSetDraftInput!) {
  ruleSetDraft(input: $input) {
    ruleSet {
      ...RuleSetRow
    }
    cursor
  }
}
    fragment RuleSetRow on RuleSet {
  id
  version
  edition
  state
  stateLabel
  inForceOn
  documentTitle
  trialPeriod {
    until
    daysLeft
    ending
    over
  }
}`) as unknown as TypedDocumentString<RuleSetDraftMutation, RuleSetDraftMutationVariables>;
export const RuleSetEditDocument = new TypedDocumentString(`
    mutation RuleSetEdit($input: RuleSetEditInput!) {
  ruleSetEdit(input: $input) {
    ruleSet {
      ...RuleSetWhole
    }
    cursor
  }
}
    fragment RuleSetRow on RuleSet {
  id
  version
  edition
  state
  stateLabel
  inForceOn
  documentTitle
  trialPeriod {
    until
    daysLeft
    ending
    over
  }
}
fragment RuleSetWhole on RuleSet {
  ...RuleSetRow
  applyToRunning
  text {
    general {
      titleZh
      titleEn
      documentName
      issuer
      supervisor
      trialUntil
      numberPrefix
    }
    terms {
      termMonths
      termCap
      inactivityMonths
      visitCap
      visitMonths
      participation
      publicNoticeDays
      rosterSeenBy
      pledgeText
    }
    awards {
      awardRatio
      awardRounding
      commonIssueAt
      likenessAt
    }
    clearance {
      clearanceSecond
      clearancePapers
      lookBackDays
      lookBackShare
      lookBackRounding
      lookBackPeriod
      lookBackRisks
      lookBackCategories
      smallestGroup
    }
    office {
      officeOpens
      officeCloses
      liaisonRegisters
      liaisonDeclines
      methodNeeded
      checksShown
      contactBeforeReply
      passOnStageReports
      textLimit
      photoLimit
      photoBytes
      opinionLimit
    }
    handling {
      returnDays
      extensionLimit
      extensionDays
    }
    clocks {
      code
      labelZh
      labelEn
      days
      deemed
      clause
      startsOn
      metOn
      voidedOn
      pausable
      calendarId
      rungs {
        code
        labelZh
        labelEn
        days
        tells
      }
    }
    cadences {
      code
      labelZh
      labelEn
      clause
      period
      owedBy
      eachObserver
      channels
      deeds
      remindDays
    }
    lists {
      list
      choices {
        code
        labelZh
        labelEn
        hintZh
        hintEn
        channels
        period
      }
    }
    answerClasses {
      code
      labelZh
      labelEn
      kind
      requiresReason
      reasonLength
      mustCite
      requiresPlan
    }
  }
  problems {
    path
    message
  }
  rounds {
    ...RoundWhole
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}
fragment RoundWhole on ConsultationRound {
  id
  version
  ordinal
  state
  stateLabel
  consulted
  note
  openedAt
  closedAt
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
  opinions {
    id
    version
    state
    stateLabel
    source
    text
    reason
    enteredAt
    allowedActions {
      action
      label
      enabled
      reasons {
        message
      }
    }
  }
}`) as unknown as TypedDocumentString<RuleSetEditMutation, RuleSetEditMutationVariables>;
export const RuleSetWithdrawDocument = new TypedDocumentString(`
    mutation RuleSetWithdraw($input: OnRuleSetInput!) {
  ruleSetWithdraw(input: $input) {
    ruleSet {
      ...RuleSetWhole
    }
    cursor
  }
}
    fragment RuleSetRow on RuleSet {
  id
  version
  edition
  state
  stateLabel
  inForceOn
  documentTitle
  trialPeriod {
    until
    daysLeft
    ending
    over
  }
}
fragment RuleSetWhole on RuleSet {
  ...RuleSetRow
  applyToRunning
  text {
    general {
      titleZh
      titleEn
      documentName
      issuer
      supervisor
      trialUntil
      numberPrefix
    }
    terms {
      termMonths
      termCap
      inactivityMonths
      visitCap
      visitMonths
      participation
      publicNoticeDays
      rosterSeenBy
      pledgeText
    }
    awards {
      awardRatio
      awardRounding
      commonIssueAt
      likenessAt
    }
    clearance {
      clearanceSecond
      clearancePapers
      lookBackDays
      lookBackShare
      lookBackRounding
      lookBackPeriod
      lookBackRisks
      lookBackCategories
      smallestGroup
    }
    office {
      officeOpens
      officeCloses
      liaisonRegisters
      liaisonDeclines
      methodNeeded
      checksShown
      contactBeforeReply
      passOnStageReports
      textLimit
      photoLimit
      photoBytes
      opinionLimit
    }
    handling {
      returnDays
      extensionLimit
      extensionDays
    }
    clocks {
      code
      labelZh
      labelEn
      days
      deemed
      clause
      startsOn
      metOn
      voidedOn
      pausable
      calendarId
      rungs {
        code
        labelZh
        labelEn
        days
        tells
      }
    }
    cadences {
      code
      labelZh
      labelEn
      clause
      period
      owedBy
      eachObserver
      channels
      deeds
      remindDays
    }
    lists {
      list
      choices {
        code
        labelZh
        labelEn
        hintZh
        hintEn
        channels
        period
      }
    }
    answerClasses {
      code
      labelZh
      labelEn
      kind
      requiresReason
      reasonLength
      mustCite
      requiresPlan
    }
  }
  problems {
    path
    message
  }
  rounds {
    ...RoundWhole
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}
fragment RoundWhole on ConsultationRound {
  id
  version
  ordinal
  state
  stateLabel
  consulted
  note
  openedAt
  closedAt
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
  opinions {
    id
    version
    state
    stateLabel
    source
    text
    reason
    enteredAt
    allowedActions {
      action
      label
      enabled
      reasons {
        message
      }
    }
  }
}`) as unknown as TypedDocumentString<RuleSetWithdrawMutation, RuleSetWithdrawMutationVariables>;
export const RuleSetConsultDocument = new TypedDocumentString(`
    mutation RuleSetConsult($input: RuleSetConsultInput!) {
  ruleSetConsult(input: $input) {
    ruleSet {
      ...RuleSetWhole
    }
    cursor
  }
}
    fragment RuleSetRow on RuleSet {
  id
  version
  edition
  state
  stateLabel
  inForceOn
  documentTitle
  trialPeriod {
    until
    daysLeft
    ending
    over
  }
}
fragment RuleSetWhole on RuleSet {
  ...RuleSetRow
  applyToRunning
  text {
    general {
      titleZh
      titleEn
      documentName
      issuer
      supervisor
      trialUntil
      numberPrefix
    }
    terms {
      termMonths
      termCap
      inactivityMonths
      visitCap
      visitMonths
      participation
      publicNoticeDays
      rosterSeenBy
      pledgeText
    }
    awards {
      awardRatio
      awardRounding
      commonIssueAt
      likenessAt
    }
    clearance {
      clearanceSecond
      clearancePapers
      lookBackDays
      lookBackShare
      lookBackRounding
      lookBackPeriod
      lookBackRisks
      lookBackCategories
      smallestGroup
    }
    office {
      officeOpens
      officeCloses
      liaisonRegisters
      liaisonDeclines
      methodNeeded
      checksShown
      contactBeforeReply
      passOnStageReports
      textLimit
      photoLimit
      photoBytes
      opinionLimit
    }
    handling {
      returnDays
      extensionLimit
      extensionDays
    }
    clocks {
      code
      labelZh
      labelEn
      days
      deemed
      clause
      startsOn
      metOn
      voidedOn
      pausable
      calendarId
      rungs {
        code
        labelZh
        labelEn
        days
        tells
      }
    }
    cadences {
      code
      labelZh
      labelEn
      clause
      period
      owedBy
      eachObserver
      channels
      deeds
      remindDays
    }
    lists {
      list
      choices {
        code
        labelZh
        labelEn
        hintZh
        hintEn
        channels
        period
      }
    }
    answerClasses {
      code
      labelZh
      labelEn
      kind
      requiresReason
      reasonLength
      mustCite
      requiresPlan
    }
  }
  problems {
    path
    message
  }
  rounds {
    ...RoundWhole
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}
fragment RoundWhole on ConsultationRound {
  id
  version
  ordinal
  state
  stateLabel
  consulted
  note
  openedAt
  closedAt
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
  opinions {
    id
    version
    state
    stateLabel
    source
    text
    reason
    enteredAt
    allowedActions {
      action
      label
      enabled
      reasons {
        message
      }
    }
  }
}`) as unknown as TypedDocumentString<RuleSetConsultMutation, RuleSetConsultMutationVariables>;
export const RuleSetEnactDocument = new TypedDocumentString(`
    mutation RuleSetEnact($input: RuleSetEnactInput!) {
  ruleSetEnact(input: $input) {
    ruleSet {
      ...RuleSetWhole
    }
    cursor
  }
}
    fragment RuleSetRow on RuleSet {
  id
  version
  edition
  state
  stateLabel
  inForceOn
  documentTitle
  trialPeriod {
    until
    daysLeft
    ending
    over
  }
}
fragment RuleSetWhole on RuleSet {
  ...RuleSetRow
  applyToRunning
  text {
    general {
      titleZh
      titleEn
      documentName
      issuer
      supervisor
      trialUntil
      numberPrefix
    }
    terms {
      termMonths
      termCap
      inactivityMonths
      visitCap
      visitMonths
      participation
      publicNoticeDays
      rosterSeenBy
      pledgeText
    }
    awards {
      awardRatio
      awardRounding
      commonIssueAt
      likenessAt
    }
    clearance {
      clearanceSecond
      clearancePapers
      lookBackDays
      lookBackShare
      lookBackRounding
      lookBackPeriod
      lookBackRisks
      lookBackCategories
      smallestGroup
    }
    office {
      officeOpens
      officeCloses
      liaisonRegisters
      liaisonDeclines
      methodNeeded
      checksShown
      contactBeforeReply
      passOnStageReports
      textLimit
      photoLimit
      photoBytes
      opinionLimit
    }
    handling {
      returnDays
      extensionLimit
      extensionDays
    }
    clocks {
      code
      labelZh
      labelEn
      days
      deemed
      clause
      startsOn
      metOn
      voidedOn
      pausable
      calendarId
      rungs {
        code
        labelZh
        labelEn
        days
        tells
      }
    }
    cadences {
      code
      labelZh
      labelEn
      clause
      period
      owedBy
      eachObserver
      channels
      deeds
      remindDays
    }
    lists {
      list
      choices {
        code
        labelZh
        labelEn
        hintZh
        hintEn
        channels
        period
      }
    }
    answerClasses {
      code
      labelZh
      labelEn
      kind
      requiresReason
      reasonLength
      mustCite
      requiresPlan
    }
  }
  problems {
    path
    message
  }
  rounds {
    ...RoundWhole
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}
fragment RoundWhole on ConsultationRound {
  id
  version
  ordinal
  state
  stateLabel
  consulted
  note
  openedAt
  closedAt
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
  opinions {
    id
    version
    state
    stateLabel
    source
    text
    reason
    enteredAt
    allowedActions {
      action
      label
      enabled
      reasons {
        message
      }
    }
  }
}`) as unknown as TypedDocumentString<RuleSetEnactMutation, RuleSetEnactMutationVariables>;
export const RuleSetExtendTrialDocument = new TypedDocumentString(`
    mutation RuleSetExtendTrial($input: RuleSetExtendTrialInput!) {
  ruleSetExtendTrial(input: $input) {
    ruleSet {
      ...RuleSetWhole
    }
    cursor
  }
}
    fragment RuleSetRow on RuleSet {
  id
  version
  edition
  state
  stateLabel
  inForceOn
  documentTitle
  trialPeriod {
    until
    daysLeft
    ending
    over
  }
}
fragment RuleSetWhole on RuleSet {
  ...RuleSetRow
  applyToRunning
  text {
    general {
      titleZh
      titleEn
      documentName
      issuer
      supervisor
      trialUntil
      numberPrefix
    }
    terms {
      termMonths
      termCap
      inactivityMonths
      visitCap
      visitMonths
      participation
      publicNoticeDays
      rosterSeenBy
      pledgeText
    }
    awards {
      awardRatio
      awardRounding
      commonIssueAt
      likenessAt
    }
    clearance {
      clearanceSecond
      clearancePapers
      lookBackDays
      lookBackShare
      lookBackRounding
      lookBackPeriod
      lookBackRisks
      lookBackCategories
      smallestGroup
    }
    office {
      officeOpens
      officeCloses
      liaisonRegisters
      liaisonDeclines
      methodNeeded
      checksShown
      contactBeforeReply
      passOnStageReports
      textLimit
      photoLimit
      photoBytes
      opinionLimit
    }
    handling {
      returnDays
      extensionLimit
      extensionDays
    }
    clocks {
      code
      labelZh
      labelEn
      days
      deemed
      clause
      startsOn
      metOn
      voidedOn
      pausable
      calendarId
      rungs {
        code
        labelZh
        labelEn
        days
        tells
      }
    }
    cadences {
      code
      labelZh
      labelEn
      clause
      period
      owedBy
      eachObserver
      channels
      deeds
      remindDays
    }
    lists {
      list
      choices {
        code
        labelZh
        labelEn
        hintZh
        hintEn
        channels
        period
      }
    }
    answerClasses {
      code
      labelZh
      labelEn
      kind
      requiresReason
      reasonLength
      mustCite
      requiresPlan
    }
  }
  problems {
    path
    message
  }
  rounds {
    ...RoundWhole
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
}
fragment RoundWhole on ConsultationRound {
  id
  version
  ordinal
  state
  stateLabel
  consulted
  note
  openedAt
  closedAt
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
  opinions {
    id
    version
    state
    stateLabel
    source
    text
    reason
    enteredAt
    allowedActions {
      action
      label
      enabled
      reasons {
        message
      }
    }
  }
}`) as unknown as TypedDocumentString<RuleSetExtendTrialMutation, RuleSetExtendTrialMutationVariables>;
export const ConsultationRoundCloseDocument = new TypedDocumentString(`
    mutation ConsultationRoundClose($input: ConsultationRoundCloseInput!) {
  consultationRoundClose(input: $input) {
    round {
      ...RoundWhole
    }
    cursor
  }
}
    fragment RoundWhole on ConsultationRound {
  id
  version
  ordinal
  state
  stateLabel
  consulted
  note
  openedAt
  closedAt
  allowedActions {
    action
    label
    enabled
    reasons {
      message
    }
  }
  opinions {
    id
    version
    state
    stateLabel
    source
    text
    reason
    enteredAt
    allowedActions {
      action
      label
      enabled
      reasons {
        message
      }
    }
  }
}`) as unknown as TypedDocumentString<ConsultationRoundCloseMutation, ConsultationRoundCloseMutationVariables>;
export const RoundOpinionEnterDocument = new TypedDocumentString(`
    mutation RoundOpinionEnter($input: RoundOpinionEnterInput!) {
  roundOpinionEnter(input: $input) {
    roundOpinion {
      id
      version
    }
    cursor
  }
}
    `) as unknown as TypedDocumentString<RoundOpinionEnterMutation, RoundOpinionEnterMutationVariables>;
export const RoundOpinionDisposeDocument = new TypedDocumentString(`
    mutation RoundOpinionDispose($input: RoundOpinionDisposeInput!) {
  roundOpinionDispose(input: $input) {
    roundOpinion {
      id
      version
      state
      stateLabel
      reason
    }
    cursor
  }
}
    `) as unknown as TypedDocumentString<RoundOpinionDisposeMutation, RoundOpinionDisposeMutationVariables>;
export const DepartmentInboxDocument = new TypedDocumentString(`
    query DepartmentInbox($text: String, $first: Int!, $after: String) {
  referrals(
    where: {state: {in: [ISSUED, ACCEPTED, RETURN_REQUESTED, EXT_REQUESTED, DISPUTED, REPLIED, REWORK]}, text: $text}
    first: $first
    after: $after
  ) {
    nodes {
      ...InboxRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}
fragment ReplyRow on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
}
fragment InboxRow on Referral {
  ...ReferralRow
  coUnits {
    id
    name
  }
  awaitedOfMe
  awaitedOfMeLabel
  authorsShown
  issue {
    id
    version
    title
    categoryLabel
  }
  latestReply {
    ...ReplyRow
  }
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<DepartmentInboxQuery, DepartmentInboxQueryVariables>;
export const DepartmentClosedDocument = new TypedDocumentString(`
    query DepartmentClosed($text: String, $first: Int!, $after: String) {
  referrals(
    where: {state: {in: [CLOSED, RETURNED]}, text: $text}
    orderBy: {field: ISSUED_AT, direction: DESC}
    first: $first
    after: $after
  ) {
    nodes {
      ...ReferralRow
      issue {
        id
        version
        title
        categoryLabel
        state
        stateLabel
      }
      latestReply {
        ...ReplyRow
        answerClass {
          id
          label
          kind
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}
fragment ReplyRow on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
}`) as unknown as TypedDocumentString<DepartmentClosedQuery, DepartmentClosedQueryVariables>;
export const DepartmentReferralDocument = new TypedDocumentString(`
    query DepartmentReferral($id: ID!) {
  node(id: $id) {
    id
    ... on Referral {
      ...ReferralWhole
    }
  }
}
    fragment DeadlineWhole on Deadline {
  ...DeadlineFields
  version
  pausedAt
  pauseReason
  pausedDays
  rungs {
    at
    label
  }
  allowedActions {
    ...OfferFields
  }
}
fragment PlanWhole on Plan {
  id
  version
  state
  stateLabel
  measures {
    what
    person
    dueOn
    doneOn
    note
    lateOn
  }
  sendBackNote
  approvedBy
  allowedActions {
    ...OfferFields
  }
}
fragment CoOpinionWhole on CoOpinion {
  id
  version
  state
  stateLabel
  text
  signedBy
  signedAt
  allowedActions {
    ...OfferFields
  }
}
fragment StageReportWhole on StageReport {
  id
  version
  ordinal
  state
  stateLabel
  text
  releasedAt
  passedAt
  allowedActions {
    ...OfferFields
  }
}
fragment AuthorTalkWhole on AuthorTalk {
  id
  version
  state
  stateLabel
  question
  notes
  heldAt
  relayedBy
  allowedActions {
    ...OfferFields
  }
}
fragment Besides on Referral {
  id
  version
  awaitedOfMe
  awaitedOfMeLabel
  coHandling {
    awaited
    awaitedLabel
    awaitedSince
    unit {
      id
      name
    }
    opinion {
      ...CoOpinionWhole
    }
  }
  plan {
    ...PlanWhole
  }
  stageReports {
    ...StageReportWhole
  }
  talks {
    ...AuthorTalkWhole
  }
  mayBegin {
    ...OfferFields
  }
}
fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}
fragment ReferralProtocol on Referral {
  final
  meanwhile
  urgedAt
  disputeDays
  terms {
    returnUntil
    returnDays
    extensionsLeft
    extensionDays
    extensionDates
  }
  returnRequest {
    askedAt
    by
    reason
    basis
    proposedUnit {
      id
      name
    }
    decidedAt
    upheld
    decision
  }
  extension {
    askedAt
    by
    reason
    before
    asked
    workingDays
    decidedAt
    granted
    decision
  }
  disputes {
    ...DisputeWhole
  }
  unitHandlers {
    id
    version
    person {
      id
      name
    }
  }
}
fragment DisputeWhole on Dispute {
  id
  version
  state
  stateLabel
  issueNumber
  title
  problem
  openedAt
  decidedAt
  days
  reasons
  firstUnit {
    id
    name
  }
  secondUnit {
    id
    name
  }
  namedUnit {
    id
    name
  }
  statements {
    unit {
      id
      name
    }
    askedAt
    reason
    basis
    proposedUnit {
      id
      name
    }
  }
  allowedActions {
    ...OfferFields
  }
}
fragment ReferralWhole on Referral {
  ...ReferralRow
  ...ReferralProtocol
  deadlines {
    ...DeadlineWhole
  }
  requirement
  authorsShown
  reworkReason
  coUnits {
    id
    name
  }
  issue {
    id
    version
    number
    title
    problem
    suggestion
    supplements
    categoryLabel
    state
    stateLabel
    round
    attachments {
      id
      url
      alt
      width
      height
    }
  }
  replies {
    ...ReplyWhole
  }
  ...Besides
  timeline {
    id
    subjectId
    at
    type
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
}
fragment ReplyText on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
  text
  reasonCategory
  reasonCategoryLabel
  basis
  explanation
  alternative
  coViews
  coUnits {
    id
    name
  }
  rectified
  rectifiedLabel
  evidence
  answerClass {
    id
    code
    label
    kind
    requiresReason
    reasonLength
    mustCite
    requiresPlan
  }
  draftedBy
  signedBy
  sendBackNote
  reviewNote
}
fragment ReplyFurther on Reply {
  revision
  papers {
    id
    fileName
  }
  countersignatures {
    id
    revision
    kind
    reason
    at
    by
    unit {
      id
      name
    }
  }
}
fragment ReplyWhole on Reply {
  ...ReplyText
  ...ReplyFurther
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<DepartmentReferralQuery, DepartmentReferralQueryVariables>;
export const ReplyRulesDocument = new TypedDocumentString(`
    query ReplyRules {
  viewer {
    scheme {
      id
      rules {
        version
        answerClasses {
          id
          code
          label
          kind
          requiresReason
          reasonLength
          mustCite
          requiresPlan
        }
        reasonCategories {
          code
          label
          hint
        }
        textLimit
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReplyRulesQuery, ReplyRulesQueryVariables>;
export const ReferralSignForDocument = new TypedDocumentString(`
    mutation ReferralSignFor($input: OnReferralInput!) {
  referralSignFor(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralSignForMutation, ReferralSignForMutationVariables>;
export const ReferralClaimDocument = new TypedDocumentString(`
    mutation ReferralClaim($input: OnReferralInput!) {
  referralClaim(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralClaimMutation, ReferralClaimMutationVariables>;
export const ReplyDraftDocument = new TypedDocumentString(`
    mutation ReplyDraft($input: ReplyDraftInput!) {
  replyDraft(input: $input) {
    reply {
      ...ReplyWhole
    }
    cursor
  }
}
    fragment ReplyText on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
  text
  reasonCategory
  reasonCategoryLabel
  basis
  explanation
  alternative
  coViews
  coUnits {
    id
    name
  }
  rectified
  rectifiedLabel
  evidence
  answerClass {
    id
    code
    label
    kind
    requiresReason
    reasonLength
    mustCite
    requiresPlan
  }
  draftedBy
  signedBy
  sendBackNote
  reviewNote
}
fragment ReplyFurther on Reply {
  revision
  papers {
    id
    fileName
  }
  countersignatures {
    id
    revision
    kind
    reason
    at
    by
    unit {
      id
      name
    }
  }
}
fragment ReplyWhole on Reply {
  ...ReplyText
  ...ReplyFurther
  allowedActions {
    ...OfferFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ReplyDraftMutation, ReplyDraftMutationVariables>;
export const ReplySubmitDocument = new TypedDocumentString(`
    mutation ReplySubmit($input: OnReplyInput!) {
  replySubmit(input: $input) {
    reply {
      ...ReplyRow
    }
    cursor
  }
}
    fragment ReplyRow on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
}`) as unknown as TypedDocumentString<ReplySubmitMutation, ReplySubmitMutationVariables>;
export const ReplySendBackDocument = new TypedDocumentString(`
    mutation ReplySendBack($input: ReplySendBackInput!) {
  replySendBack(input: $input) {
    reply {
      ...ReplyRow
      sendBackNote
    }
    cursor
  }
}
    fragment ReplyRow on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
}`) as unknown as TypedDocumentString<ReplySendBackMutation, ReplySendBackMutationVariables>;
export const ReplySignDocument = new TypedDocumentString(`
    mutation ReplySign($input: OnReplyInput!) {
  replySign(input: $input) {
    reply {
      ...ReplyRow
      signedBy
    }
    cursor
  }
}
    fragment ReplyRow on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
}`) as unknown as TypedDocumentString<ReplySignMutation, ReplySignMutationVariables>;
export const ObserverArchiveDocument = new TypedDocumentString(`
    query ObserverArchive($after: String) {
  viewer {
    person {
      id
      name
      phone
    }
    membership {
      id
      title
      channel
      since
      until
      unit {
        id
        name
      }
      liaison {
        id
        name
        phone
      }
    }
    scheme {
      id
      name
      observerTitle
    }
  }
  archive(first: 30, after: $after) {
    nodes {
      ...ArchiveLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ArchiveLine on TimelineEntry {
  id
  at
  type
  label
  actor
  text
  subjectId
  number
  matter {
    __typename
    id
  }
}`) as unknown as TypedDocumentString<ObserverArchiveQuery, ObserverArchiveQueryVariables>;
export const ObserverHomeDocument = new TypedDocumentString(`
    query ObserverHome($after: String) {
  viewer {
    membership {
      id
      liaison {
        id
        name
        phone
      }
    }
    form {
      type
      month
      dueOn
      submission {
        id
        version
        state
        stateLabel
        number
        submittedAt
      }
    }
    duties {
      id
      version
      label
      periodLabel
      state
      stateLabel
      endsOn
      doneAt
      excuseLabel
      steps {
        ...DutyStepFields
      }
    }
    scheme {
      id
      rules {
        submissionTypes {
          code
          label
          hint
        }
      }
    }
  }
  submissions(
    first: 30
    after: $after
    orderBy: {field: SUBMITTED_AT, direction: DESC}
  ) {
    nodes {
      ...SubmissionRow
      opinions {
        ...OpinionRow
        declineReasonLabel
        answer {
          id
          version
          answerClass {
            id
            label
            kind
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
fragment DutyStepFields on DutyStep {
  way
  label
  kinds
  subjectId
}`) as unknown as TypedDocumentString<ObserverHomeQuery, ObserverHomeQueryVariables>;
export const ObserverSubmissionDocument = new TypedDocumentString(`
    query ObserverSubmission($id: ID!) {
  node(id: $id) {
    id
    ... on Submission {
      ...SubmissionWhole
    }
    ... on Opinion {
      submission {
        ...SubmissionWhole
      }
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
fragment ReplyRow on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
}
fragment SubmissionWhole on Submission {
  ...SubmissionRow
  liaison {
    id
    name
    phone
  }
  promisedContactOn
  promisedHandOverOn
  calls {
    id
    calledAt
    outcomeLabel
    by
  }
  questions {
    id
    askedAt
    text
    answer
    answeredAt
  }
  timeline {
    id
    subjectId
    at
    type
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  opinions {
    ...OpinionRow
    scopeLabel
    target
    problem
    suggestion
    declineReasonLabel
    declineText
    ratingText
    identityShown
    attachments {
      id
      url
      alt
      width
      height
    }
    issue {
      id
      version
      number
      state
      stateLabel
      responsibleUnit {
        id
        name
      }
    }
    answer {
      ...ReplyRow
      text
      reasonCategoryLabel
      basis
      explanation
      alternative
      coViews
      coUnits {
        id
        name
      }
      rectifiedLabel
      evidence
      papers {
        id
        fileName
      }
      answerClass {
        id
        label
        kind
        requiresReason
      }
    }
    answers {
      ordinal
      round
      answeredAt
      satisfied
      ratingText
      reply {
        id
        version
        text
        reasonCategoryLabel
        basis
        explanation
        alternative
        coViews
        coUnits {
          id
          name
        }
        rectifiedLabel
        evidence
        answerClass {
          id
          label
          kind
          requiresReason
        }
      }
    }
    allowedActions {
      ...OfferFields
    }
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<ObserverSubmissionQuery, ObserverSubmissionQueryVariables>;
export const SubmissionWithdrawDocument = new TypedDocumentString(`
    mutation SubmissionWithdraw($input: SubmissionWithdrawInput!) {
  submissionWithdraw(input: $input) {
    submission {
      ...SubmissionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<SubmissionWithdrawMutation, SubmissionWithdrawMutationVariables>;
export const SubmissionSupplyInfoDocument = new TypedDocumentString(`
    mutation SubmissionSupplyInfo($input: SubmissionSupplyInfoInput!) {
  submissionSupplyInfo(input: $input) {
    submission {
      ...SubmissionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<SubmissionSupplyInfoMutation, SubmissionSupplyInfoMutationVariables>;
export const OpinionAmendDocument = new TypedDocumentString(`
    mutation OpinionAmend($input: OpinionAmendInput!) {
  opinionAmend(input: $input) {
    opinion {
      ...OpinionRow
      problem
      suggestion
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<OpinionAmendMutation, OpinionAmendMutationVariables>;
export const OpinionRateDocument = new TypedDocumentString(`
    mutation OpinionRate($input: OpinionRateInput!) {
  opinionRate(input: $input) {
    opinion {
      ...OpinionRow
      ratingText
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<OpinionRateMutation, OpinionRateMutationVariables>;
export const FilingRulesDocument = new TypedDocumentString(`
    query FilingRules {
  viewer {
    membership {
      id
      liaison {
        id
        name
      }
    }
    form {
      type
      month
      dueOn
      submission {
        id
      }
    }
    scheme {
      id
      rules {
        version
        submissionTypes {
          code
          label
          hint
        }
        opinionTypes {
          code
          label
          hint
        }
        opinionScopes {
          code
          label
          hint
        }
        targetTypes {
          code
          label
          hint
        }
        methods {
          code
          label
          hint
        }
        contactDays
        handOverDays
        textLimit
        photoLimit
        photoBytes
        methodNeeded
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilingRulesQuery, FilingRulesQueryVariables>;
export const SubmissionSubmitDocument = new TypedDocumentString(`
    mutation SubmissionSubmit($input: SubmissionSubmitInput!) {
  submissionSubmit(input: $input) {
    submission {
      ...SubmissionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<SubmissionSubmitMutation, SubmissionSubmitMutationVariables>;
export const AnnouncementsDocument = new TypedDocumentString(`
    query Announcements($first: Int!, $after: String) {
  announcements(first: $first, after: $after) {
    nodes {
      id
      title
      text
      mustAcknowledge
      madeAt
      told
      acknowledged
      waitingFor
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AnnouncementsQuery, AnnouncementsQueryVariables>;
export const AnnouncementMakeDocument = new TypedDocumentString(`
    mutation AnnouncementMake($input: AnnouncementMakeInput!) {
  announcementMake(input: $input) {
    announcement {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<AnnouncementMakeMutation, AnnouncementMakeMutationVariables>;
export const DueThisWeekDocument = new TypedDocumentString(`
    query DueThisWeek($where: DueWhere!, $first: Int!, $after: String) {
  deadlinesDue(where: $where, first: $first, after: $after) {
    nodes {
      id
      deadline {
        ...DeadlineFields
      }
      subject {
        __typename
        id
        ... on Submission {
          id
          version
          number
          typeLabel
          submission_liaison: liaison {
            id
            name
          }
        }
        ... on Opinion {
          id
          version
          title
          opinion_submission: submission {
            id
            version
            number
            liaison {
              id
              name
            }
          }
          opinion_issue: issue {
            id
            version
            number
          }
        }
        ... on Issue {
          id
          version
          issue_number: number
          title
          responsibleUnit {
            id
            name
          }
        }
        ... on InformationRequest {
          question
          request_unit: unit {
            id
            name
          }
        }
        ... on LookBack {
          look_title: title
          issueNumber
          look_unit: unit {
            id
            name
          }
        }
        ... on Referral {
          id
          version
          referral_number: number
          unit {
            id
            name
          }
          handler {
            id
            name
          }
          referral_issue: issue {
            id
            version
            number
            title
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}`) as unknown as TypedDocumentString<DueThisWeekQuery, DueThisWeekQueryVariables>;
export const DutiesDocument = new TypedDocumentString(`
    query Duties($period: String) {
  dutyReport(period: $period) {
    mayHandOver
    period {
      code
      label
      opensOn
      endsOn
      current
    }
    periods {
      code
      label
      current
    }
    cadences {
      cadence
      label
      clause
      owedBy
      open
      done
      missed
      excused
    }
  }
}
    `) as unknown as TypedDocumentString<DutiesQuery, DutiesQueryVariables>;
export const DutyListDocument = new TypedDocumentString(`
    query DutyList($where: DutyFilter!, $first: Int!, $after: String) {
  duties(where: $where, first: $first, after: $after) {
    nodes {
      ...DutyRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DutyRow on Duty {
  id
  version
  label
  periodLabel
  owedBy
  state
  stateLabel
  endsOn
  doneAt
  missedAt
  remindedAt
  excuseLabel
  explanation
  steps {
    ...DutyStepFields
  }
  member {
    id
    version
    person {
      id
      name
    }
  }
  liaison {
    id
    name
  }
}
fragment DutyStepFields on DutyStep {
  way
  label
  kinds
  subjectId
}`) as unknown as TypedDocumentString<DutyListQuery, DutyListQueryVariables>;
export const DutyActionsDocument = new TypedDocumentString(`
    query DutyActions($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Duty {
      id
      version
      allowedActions {
        action
        label
        enabled
        reasons {
          message
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DutyActionsQuery, DutyActionsQueryVariables>;
export const UnattendedDocument = new TypedDocumentString(`
    query Unattended($first: Int!, $after: String) {
  observersWithoutLiaison(first: $first, after: $after) {
    nodes {
      id
      version
      title
      person {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<UnattendedQuery, UnattendedQueryVariables>;
export const LiaisonsDocument = new TypedDocumentString(`
    query Liaisons {
  liaisons(first: 100) {
    nodes {
      id
      version
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LiaisonsQuery, LiaisonsQueryVariables>;
export const DutyUrgeDocument = new TypedDocumentString(`
    mutation DutyUrge($input: DutyUrgeInput!) {
  dutyUrge(input: $input) {
    cursor
    duty {
      ...DutyRow
    }
  }
}
    fragment DutyRow on Duty {
  id
  version
  label
  periodLabel
  owedBy
  state
  stateLabel
  endsOn
  doneAt
  missedAt
  remindedAt
  excuseLabel
  explanation
  steps {
    ...DutyStepFields
  }
  member {
    id
    version
    person {
      id
      name
    }
  }
  liaison {
    id
    name
  }
}
fragment DutyStepFields on DutyStep {
  way
  label
  kinds
  subjectId
}`) as unknown as TypedDocumentString<DutyUrgeMutation, DutyUrgeMutationVariables>;
export const DutyExplainDocument = new TypedDocumentString(`
    mutation DutyExplain($input: DutyExplainInput!) {
  dutyExplain(input: $input) {
    cursor
    duty {
      ...DutyRow
    }
  }
}
    fragment DutyRow on Duty {
  id
  version
  label
  periodLabel
  owedBy
  state
  stateLabel
  endsOn
  doneAt
  missedAt
  remindedAt
  excuseLabel
  explanation
  steps {
    ...DutyStepFields
  }
  member {
    id
    version
    person {
      id
      name
    }
  }
  liaison {
    id
    name
  }
}
fragment DutyStepFields on DutyStep {
  way
  label
  kinds
  subjectId
}`) as unknown as TypedDocumentString<DutyExplainMutation, DutyExplainMutationVariables>;
export const AssignLiaisonDocument = new TypedDocumentString(`
    mutation AssignLiaison($input: ObserverAssignLiaisonInput!) {
  observerAssignLiaison(input: $input) {
    cursor
    membership {
      id
      version
      liaison {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssignLiaisonMutation, AssignLiaisonMutationVariables>;
export const HandOverObserversDocument = new TypedDocumentString(`
    mutation HandOverObservers($input: LiaisonHandOverInput!) {
  liaisonHandOver(input: $input) {
    cursor
    observers
    liaison {
      id
      version
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverObserversMutation, HandOverObserversMutationVariables>;
export const OwedByOfficeDocument = new TypedDocumentString(`
    query OwedByOffice {
  viewer {
    duties {
      id
      version
      label
      periodLabel
      state
      endsOn
      steps {
        ...DutyStepFields
      }
      member {
        id
        version
        person {
          id
          name
        }
      }
    }
  }
}
    fragment DutyStepFields on DutyStep {
  way
  label
  kinds
  subjectId
}`) as unknown as TypedDocumentString<OwedByOfficeQuery, OwedByOfficeQueryVariables>;
export const OfficeIssueDocument = new TypedDocumentString(`
    query OfficeIssue($id: ID!) {
  node(id: $id) {
    id
    ... on Issue {
      ...IssueWhole
    }
  }
}
    fragment DeadlineWhole on Deadline {
  ...DeadlineFields
  version
  pausedAt
  pauseReason
  pausedDays
  rungs {
    at
    label
  }
  allowedActions {
    ...OfferFields
  }
}
fragment PlanWhole on Plan {
  id
  version
  state
  stateLabel
  measures {
    what
    person
    dueOn
    doneOn
    note
    lateOn
  }
  sendBackNote
  approvedBy
  allowedActions {
    ...OfferFields
  }
}
fragment CoOpinionWhole on CoOpinion {
  id
  version
  state
  stateLabel
  text
  signedBy
  signedAt
  allowedActions {
    ...OfferFields
  }
}
fragment StageReportWhole on StageReport {
  id
  version
  ordinal
  state
  stateLabel
  text
  releasedAt
  passedAt
  allowedActions {
    ...OfferFields
  }
}
fragment AuthorTalkWhole on AuthorTalk {
  id
  version
  state
  stateLabel
  question
  notes
  heldAt
  relayedBy
  allowedActions {
    ...OfferFields
  }
}
fragment Besides on Referral {
  id
  version
  awaitedOfMe
  awaitedOfMeLabel
  coHandling {
    awaited
    awaitedLabel
    awaitedSince
    unit {
      id
      name
    }
    opinion {
      ...CoOpinionWhole
    }
  }
  plan {
    ...PlanWhole
  }
  stageReports {
    ...StageReportWhole
  }
  talks {
    ...AuthorTalkWhole
  }
  mayBegin {
    ...OfferFields
  }
}
fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}
fragment Clearing on Issue {
  id
  version
  state
  effect
  effectLabel
  level
  highRisk
  recurrenceOf {
    id
    version
    number
    title
  }
  parkPlan
  parkedUntil
  supervisions {
    id
    version
    state
  }
  lookBacks {
    id
    version
    kind
    state
  }
  clearance {
    at
    by
    evidence
  }
  clearances {
    id
    round
    evidence
    second
    proposedAt
    confirmedAt
    lookBackOn
    refusedAt
    refusal
    proposedBy {
      id
      name
    }
    confirmedBy {
      id
      name
    }
    refusedBy {
      id
      name
    }
    papers {
      id
      fileName
    }
  }
}
fragment ReferralProtocol on Referral {
  final
  meanwhile
  urgedAt
  disputeDays
  terms {
    returnUntil
    returnDays
    extensionsLeft
    extensionDays
    extensionDates
  }
  returnRequest {
    askedAt
    by
    reason
    basis
    proposedUnit {
      id
      name
    }
    decidedAt
    upheld
    decision
  }
  extension {
    askedAt
    by
    reason
    before
    asked
    workingDays
    decidedAt
    granted
    decision
  }
  disputes {
    ...DisputeWhole
  }
  unitHandlers {
    id
    version
    person {
      id
      name
    }
  }
}
fragment DisputeWhole on Dispute {
  id
  version
  state
  stateLabel
  issueNumber
  title
  problem
  openedAt
  decidedAt
  days
  reasons
  firstUnit {
    id
    name
  }
  secondUnit {
    id
    name
  }
  namedUnit {
    id
    name
  }
  statements {
    unit {
      id
      name
    }
    askedAt
    reason
    basis
    proposedUnit {
      id
      name
    }
  }
  allowedActions {
    ...OfferFields
  }
}
fragment ReplyText on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
  text
  reasonCategory
  reasonCategoryLabel
  basis
  explanation
  alternative
  coViews
  coUnits {
    id
    name
  }
  rectified
  rectifiedLabel
  evidence
  answerClass {
    id
    code
    label
    kind
    requiresReason
    reasonLength
    mustCite
    requiresPlan
  }
  draftedBy
  signedBy
  sendBackNote
  reviewNote
}
fragment ReplyFurther on Reply {
  revision
  papers {
    id
    fileName
  }
  countersignatures {
    id
    revision
    kind
    reason
    at
    by
    unit {
      id
      name
    }
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}
fragment IssueWhole on Issue {
  ...IssueRow
  problem
  suggestion
  submitter {
    id
    name
    phone
  }
  attachments {
    id
    url
    alt
    width
    height
  }
  clearance {
    at
    by
    evidence
  }
  ...Clearing
  originUnits {
    id
    name
  }
  opinions {
    id
    version
    title
    problem
    suggestion
    state
    stateLabel
    answeredAt
    satisfied
    ratingText
    attachments {
      id
      url
      alt
      width
      height
    }
    submission {
      id
      version
      number
      submittedAt
      author {
        id
        name
      }
    }
  }
  referrals {
    ...ReferralRow
    ...ReferralProtocol
    deadlines {
      ...DeadlineWhole
    }
    requirement
    reworkReason
    coUnits {
      id
      name
    }
    replies {
      ...ReplyText
      ...ReplyFurther
    }
    ...Besides
    allowedActions {
      ...OfferFields
    }
  }
  timeline {
    id
    subjectId
    at
    type
    label
    actor
    text
  }
  allowedActions {
    ...OfferFields
  }
  referralBeginnings {
    ...OfferFields
  }
}`) as unknown as TypedDocumentString<OfficeIssueQuery, OfficeIssueQueryVariables>;
export const IssueReferDocument = new TypedDocumentString(`
    mutation IssueRefer($input: IssueReferInput!) {
  issueRefer(input: $input) {
    issue {
      ...IssueRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}`) as unknown as TypedDocumentString<IssueReferMutation, IssueReferMutationVariables>;
export const ReferralAcceptDocument = new TypedDocumentString(`
    mutation ReferralAccept($input: OnReferralInput!) {
  referralAccept(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralAcceptMutation, ReferralAcceptMutationVariables>;
export const ReferralReturnForReworkDocument = new TypedDocumentString(`
    mutation ReferralReturnForRework($input: ReferralReturnInput!) {
  referralReturnForRework(input: $input) {
    referral {
      ...ReferralRow
      reworkReason
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralReturnForReworkMutation, ReferralReturnForReworkMutationVariables>;
export const ReferralSetNewDueDocument = new TypedDocumentString(`
    mutation ReferralSetNewDue($input: ReferralDueInput!) {
  referralSetNewDue(input: $input) {
    referral {
      ...ReferralRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<ReferralSetNewDueMutation, ReferralSetNewDueMutationVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($where: IssueFilter, $orderBy: IssueOrder, $first: Int!, $after: String) {
  issues(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...LedgerRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
fragment LedgerRow on Issue {
  ...IssueRow
  submitter {
    id
    name
  }
}`) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const LedgerTotalsDocument = new TypedDocumentString(`
    query LedgerTotals($all: IssueFilter, $registered: IssueFilter, $referred: IssueFilter, $answered: IssueFilter, $rework: IssueFilter, $cleared: IssueFilter, $parked: IssueFilter, $confirmed: IssueFilter, $reopened: IssueFilter, $merged: IssueFilter, $voided: IssueFilter, $overdue: IssueFilter) {
  all: issues(where: $all, first: 1) {
    totalCount
    nodes {
      id
    }
  }
  REGISTERED: issues(where: $registered, first: 1) {
    totalCount
  }
  REFERRED: issues(where: $referred, first: 1) {
    totalCount
  }
  ANSWERED: issues(where: $answered, first: 1) {
    totalCount
  }
  REWORK: issues(where: $rework, first: 1) {
    totalCount
  }
  CLEARED: issues(where: $cleared, first: 1) {
    totalCount
  }
  PARKED: issues(where: $parked, first: 1) {
    totalCount
  }
  CONFIRMED: issues(where: $confirmed, first: 1) {
    totalCount
  }
  REOPENED: issues(where: $reopened, first: 1) {
    totalCount
  }
  MERGED: issues(where: $merged, first: 1) {
    totalCount
  }
  VOIDED: issues(where: $voided, first: 1) {
    totalCount
  }
  overdue: issues(where: $overdue, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<LedgerTotalsQuery, LedgerTotalsQueryVariables>;
export const LedgerChoicesDocument = new TypedDocumentString(`
    query LedgerChoices {
  units {
    id
    name
  }
  viewer {
    scheme {
      id
      rules {
        version
        issueCategories {
          code
          label
        }
        referralDays
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerChoicesQuery, LedgerChoicesQueryVariables>;
export const LedgerLookDocument = new TypedDocumentString(`
    query LedgerLook($id: ID!) {
  node(id: $id) {
    id
    ... on Issue {
      ...IssueRow
      problem
      suggestion
      submitter {
        id
        name
      }
      latestReferral {
        id
        version
        number
        requirement
        latestReply {
          ...ReplyText
        }
      }
      timeline {
        id
        subjectId
        at
        type
        label
        actor
        text
      }
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment IssueRow on Issue {
  id
  version
  confidentiality
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
fragment ReplyText on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
  text
  reasonCategory
  reasonCategoryLabel
  basis
  explanation
  alternative
  coViews
  coUnits {
    id
    name
  }
  rectified
  rectifiedLabel
  evidence
  answerClass {
    id
    code
    label
    kind
    requiresReason
    reasonLength
    mustCite
    requiresPlan
  }
  draftedBy
  signedBy
  sendBackNote
  reviewNote
}`) as unknown as TypedDocumentString<LedgerLookQuery, LedgerLookQueryVariables>;
export const OfficeObserversDocument = new TypedDocumentString(`
    query OfficeObservers($first: Int!, $after: String) {
  observers(first: $first, after: $after) {
    nodes {
      ...ObserverRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ObserverRow on Membership {
  id
  title
  channel
  since
  until
  unit {
    id
    name
  }
  person {
    id
    name
    phone
  }
  liaison {
    id
    name
  }
}`) as unknown as TypedDocumentString<OfficeObserversQuery, OfficeObserversQueryVariables>;
export const OfficeObserverDocument = new TypedDocumentString(`
    query OfficeObserver($id: ID!) {
  node(id: $id) {
    id
    ... on Membership {
      ...ObserverRow
    }
  }
}
    fragment ObserverRow on Membership {
  id
  title
  channel
  since
  until
  unit {
    id
    name
  }
  person {
    id
    name
    phone
  }
  liaison {
    id
    name
  }
}`) as unknown as TypedDocumentString<OfficeObserverQuery, OfficeObserverQueryVariables>;
export const OfficeArchiveDocument = new TypedDocumentString(`
    query OfficeArchive($id: ID!, $first: Int!, $after: String) {
  archive(membershipId: $id, first: $first, after: $after) {
    nodes {
      ...ArchiveLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ArchiveLine on TimelineEntry {
  id
  at
  type
  label
  actor
  text
  subjectId
  number
  matter {
    __typename
    id
  }
}`) as unknown as TypedDocumentString<OfficeArchiveQuery, OfficeArchiveQueryVariables>;
export const ObserverActivitiesDocument = new TypedDocumentString(`
    query ObserverActivities($id: ID!, $first: Int!, $after: String) {
  activities(where: {membershipId: $id}, first: $first, after: $after) {
    nodes {
      id
      version
      kindLabel
      heldOn
      place
      subject
      reached
      enterprise
      overCapReason
      findings
      state
      stateLabel
      submissions {
        id
        version
        number
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ObserverActivitiesQuery, ObserverActivitiesQueryVariables>;
export const ObserverLiaisonsDocument = new TypedDocumentString(`
    query ObserverLiaisons($id: ID!) {
  node(id: $id) {
    id
    ... on Membership {
      version
      liaisons {
        id
        since
        until
        reason
        liaison {
          id
          name
        }
        by {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ObserverLiaisonsQuery, ObserverLiaisonsQueryVariables>;
export const OfficeCallDocument = new TypedDocumentString(`
    query OfficeCall($id: ID!) {
  node(id: $id) {
    id
    ... on RecruitmentCall {
      ...CallRow
      quotas {
        id
        places
        held
        unit {
          id
          name
        }
      }
      counts {
        state
        label
        count
      }
      allowedActions {
        action
        label
        enabled
        reasons {
          code
          message
        }
      }
    }
  }
}
    fragment CallRow on RecruitmentCall {
  id
  version
  name
  channels
  opensOn
  closesOn
  seats
  text
  state
  stateLabel
  appointingUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<OfficeCallQuery, OfficeCallQueryVariables>;
export const OfficeNominationDocument = new TypedDocumentString(`
    query OfficeNomination($id: ID!) {
  node(id: $id) {
    id
    ... on Nomination {
      ...NominationWhole
      politicalStatus
      idLast4
      rejectReason
      vettedAt
      approvedAt
      membershipId
      vettedBy {
        id
        name
      }
      approvedBy {
        id
        name
      }
      checks {
        id
        criterion
        label
        met
        evidence
        note
        judgedAt
        judgedBy {
          id
          name
        }
      }
      pledge {
        id
        text
        textHash
        signedName
        signedAt
      }
      objections {
        id
        version
        state
        stateLabel
        text
        name
        contact
        raisedAt
        decision
        allowedActions {
          action
          label
          enabled
          reasons {
            code
            message
          }
        }
      }
      samePeople {
        personId
        name
        sure
        holds {
          scheme
          role
          roleLabel
          title
        }
      }
      call {
        id
        liaisons {
          id
          person {
            id
            name
          }
        }
      }
    }
  }
}
    fragment CallRow on RecruitmentCall {
  id
  version
  name
  channels
  opensOn
  closesOn
  seats
  text
  state
  stateLabel
  appointingUnit {
    id
    name
  }
}
fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}
fragment NominationWhole on Nomination {
  ...NominationRow
  phone
  category
  merits
  leadsUnit
  employerUnit {
    id
    name
  }
  otherMemberships {
    level
    levelLabel
    title
    fromOn
    toOn
    current
    evidence
  }
  call {
    ...CallRow
  }
  timeline {
    id
    at
    type
    label
    actor
    text
    subjectId
  }
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<OfficeNominationQuery, OfficeNominationQueryVariables>;
export const CallCreateDocument = new TypedDocumentString(`
    mutation CallCreate($input: CallCreateInput!) {
  recruitmentCallCreate(input: $input) {
    cursor
    call {
      ...CallRow
    }
  }
}
    fragment CallRow on RecruitmentCall {
  id
  version
  name
  channels
  opensOn
  closesOn
  seats
  text
  state
  stateLabel
  appointingUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CallCreateMutation, CallCreateMutationVariables>;
export const CallSaveDocument = new TypedDocumentString(`
    mutation CallSave($input: CallSaveInput!) {
  recruitmentCallSave(input: $input) {
    cursor
    call {
      ...CallRow
    }
  }
}
    fragment CallRow on RecruitmentCall {
  id
  version
  name
  channels
  opensOn
  closesOn
  seats
  text
  state
  stateLabel
  appointingUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CallSaveMutation, CallSaveMutationVariables>;
export const CallOpenDocument = new TypedDocumentString(`
    mutation CallOpen($input: OnCallInput!) {
  recruitmentCallOpen(input: $input) {
    cursor
    call {
      ...CallRow
    }
  }
}
    fragment CallRow on RecruitmentCall {
  id
  version
  name
  channels
  opensOn
  closesOn
  seats
  text
  state
  stateLabel
  appointingUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CallOpenMutation, CallOpenMutationVariables>;
export const CallCloseDocument = new TypedDocumentString(`
    mutation CallClose($input: OnCallInput!) {
  recruitmentCallClose(input: $input) {
    cursor
    call {
      ...CallRow
    }
  }
}
    fragment CallRow on RecruitmentCall {
  id
  version
  name
  channels
  opensOn
  closesOn
  seats
  text
  state
  stateLabel
  appointingUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<CallCloseMutation, CallCloseMutationVariables>;
export const QuotaSetDocument = new TypedDocumentString(`
    mutation QuotaSet($input: QuotaSetInput!) {
  quotaSet(input: $input) {
    cursor
    call {
      ...CallRow
      quotas {
        id
        places
        held
        unit {
          id
          name
        }
      }
    }
  }
}
    fragment CallRow on RecruitmentCall {
  id
  version
  name
  channels
  opensOn
  closesOn
  seats
  text
  state
  stateLabel
  appointingUnit {
    id
    name
  }
}`) as unknown as TypedDocumentString<QuotaSetMutation, QuotaSetMutationVariables>;
export const NominationReturnDocument = new TypedDocumentString(`
    mutation NominationReturn($input: NominationReasonInput!) {
  nominationReturn(input: $input) {
    cursor
    nomination {
      ...NominationRow
    }
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<NominationReturnMutation, NominationReturnMutationVariables>;
export const NominationVetDocument = new TypedDocumentString(`
    mutation NominationVet($input: NominationVetInput!) {
  nominationVet(input: $input) {
    cursor
    nomination {
      ...NominationRow
    }
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<NominationVetMutation, NominationVetMutationVariables>;
export const NominationPubliciseDocument = new TypedDocumentString(`
    mutation NominationPublicise($input: OnNominationInput!) {
  nominationPublicise(input: $input) {
    cursor
    nomination {
      ...NominationRow
    }
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<NominationPubliciseMutation, NominationPubliciseMutationVariables>;
export const NominationApproveDocument = new TypedDocumentString(`
    mutation NominationApprove($input: OnNominationInput!) {
  nominationApprove(input: $input) {
    cursor
    nomination {
      ...NominationRow
    }
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<NominationApproveMutation, NominationApproveMutationVariables>;
export const NominationAppointDocument = new TypedDocumentString(`
    mutation NominationAppoint($input: NominationAppointInput!) {
  nominationAppoint(input: $input) {
    cursor
    account {
      name
      username
      initialPassword
    }
    nomination {
      ...NominationRow
    }
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<NominationAppointMutation, NominationAppointMutationVariables>;
export const ObjectionUpholdDocument = new TypedDocumentString(`
    mutation ObjectionUphold($input: ObjectionDecideInput!) {
  objectionUphold(input: $input) {
    cursor
    nomination {
      ...NominationRow
    }
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<ObjectionUpholdMutation, ObjectionUpholdMutationVariables>;
export const ObjectionDismissDocument = new TypedDocumentString(`
    mutation ObjectionDismiss($input: ObjectionDecideInput!) {
  objectionDismiss(input: $input) {
    cursor
    nomination {
      ...NominationRow
    }
  }
}
    fragment NominationRow on Nomination {
  id
  version
  state
  stateLabel
  name
  categoryLabel
  categoryText
  channel
  employer
  post
  enterprise
  consentedAt
  publicationConsentAt
  pledgedAt
  submittedAt
  returnReason
  withdrawReason
  noticeFrom
  noticeUntil
  appointedOn
  unit {
    id
    name
  }
}`) as unknown as TypedDocumentString<ObjectionDismissMutation, ObjectionDismissMutationVariables>;
export const OfficeReferralsDocument = new TypedDocumentString(`
    query OfficeReferrals($where: ReferralFilter, $orderBy: ReferralOrder, $first: Int!, $after: String) {
  referrals(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...ReferralRow
      issue {
        id
        version
        number
        title
        categoryLabel
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment ReferralRow on Referral {
  id
  version
  confidentiality
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<OfficeReferralsQuery, OfficeReferralsQueryVariables>;
export const OfficeSubmissionsDocument = new TypedDocumentString(`
    query OfficeSubmissions($where: SubmissionFilter, $first: Int!, $after: String) {
  submissions(where: $where, first: $first, after: $after) {
    nodes {
      ...SubmissionRow
      originUnit {
        id
        name
      }
      author {
        id
        name
      }
      opinions {
        ...OpinionRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<OfficeSubmissionsQuery, OfficeSubmissionsQueryVariables>;
export const OfficeSubmissionDocument = new TypedDocumentString(`
    query OfficeSubmission($id: ID!) {
  node(id: $id) {
    id
    ... on Submission {
      ...ContactWhole
      originUnit {
        id
        name
      }
      rolledUpAt
      opinions {
        ...OpinionWhole
        answer {
          ...ReplyText
        }
      }
      timeline {
        id
        subjectId
        at
        type
        label
        actor
        text
      }
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
fragment SuggestedRow on SuggestedUnit {
  score
  because
  unit {
    id
    name
  }
}
fragment ReplyText on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
  text
  reasonCategory
  reasonCategoryLabel
  basis
  explanation
  alternative
  coViews
  coUnits {
    id
    name
  }
  rectified
  rectifiedLabel
  evidence
  answerClass {
    id
    code
    label
    kind
    requiresReason
    reasonLength
    mustCite
    requiresPlan
  }
  draftedBy
  signedBy
  sendBackNote
  reviewNote
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}
fragment OpinionWhole on Opinion {
  ...OpinionRow
  identityShown
  scopeLabel
  target
  problem
  suggestion
  declineReasonLabel
  declineText
  answeredAt
  ratingText
  attachments {
    id
    url
    alt
    width
    height
  }
  issue {
    id
    version
    number
    state
    stateLabel
  }
  suggestedUnits {
    ...SuggestedRow
  }
  allowedActions {
    ...OfferFields
  }
}
fragment ContactWhole on Submission {
  ...SubmissionRow
  author {
    id
    name
    phone
  }
  liaison {
    id
    name
  }
  calls {
    id
    calledAt
    outcomeLabel
    notes
    by
  }
  questions {
    id
    askedAt
    text
    answer
    answeredAt
  }
  allowedActions {
    ...OfferFields
  }
}`) as unknown as TypedDocumentString<OfficeSubmissionQuery, OfficeSubmissionQueryVariables>;
export const SubmissionRollUpDocument = new TypedDocumentString(`
    mutation SubmissionRollUp($input: SubmissionRollUpInput!) {
  submissionRollUp(input: $input) {
    submission {
      ...SubmissionRow
      originUnit {
        id
        name
      }
      rolledUpAt
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<SubmissionRollUpMutation, SubmissionRollUpMutationVariables>;
export const TriageQueueDocument = new TypedDocumentString(`
    query TriageQueue($first: Int!, $after: String) {
  opinions(where: {state: {in: [SUBMITTED]}}, first: $first, after: $after) {
    nodes {
      ...TriageRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
fragment TriageRow on Opinion {
  ...OpinionRow
  submission {
    id
    version
    number
    state
    stateLabel
    submittedAt
    author {
      id
      name
    }
    contact {
      ...DeadlineFields
    }
  }
}`) as unknown as TypedDocumentString<TriageQueueQuery, TriageQueueQueryVariables>;
export const TriageOpinionDocument = new TypedDocumentString(`
    query TriageOpinion($id: ID!) {
  node(id: $id) {
    id
    ... on Opinion {
      ...OpinionWhole
      submission {
        ...ContactWhole
      }
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
fragment SuggestedRow on SuggestedUnit {
  score
  because
  unit {
    id
    name
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}
fragment OpinionWhole on Opinion {
  ...OpinionRow
  identityShown
  scopeLabel
  target
  problem
  suggestion
  declineReasonLabel
  declineText
  answeredAt
  ratingText
  attachments {
    id
    url
    alt
    width
    height
  }
  issue {
    id
    version
    number
    state
    stateLabel
  }
  suggestedUnits {
    ...SuggestedRow
  }
  allowedActions {
    ...OfferFields
  }
}
fragment ContactWhole on Submission {
  ...SubmissionRow
  author {
    id
    name
    phone
  }
  liaison {
    id
    name
  }
  calls {
    id
    calledAt
    outcomeLabel
    notes
    by
  }
  questions {
    id
    askedAt
    text
    answer
    answeredAt
  }
  allowedActions {
    ...OfferFields
  }
}`) as unknown as TypedDocumentString<TriageOpinionQuery, TriageOpinionQueryVariables>;
export const TriageRulesDocument = new TypedDocumentString(`
    query TriageRules {
  viewer {
    scheme {
      id
      rules {
        version
        issueCategories {
          code
          label
          hint
        }
        declineReasons {
          code
          label
          hint
        }
        callOutcomes {
          code
          label
          hint
        }
        textLimit
        contactDays
        handOverDays
        referralDays
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TriageRulesQuery, TriageRulesQueryVariables>;
export const OpinionRegisterDocument = new TypedDocumentString(`
    mutation OpinionRegister($input: OpinionRegisterInput!) {
  opinionRegister(input: $input) {
    opinion {
      ...OpinionRow
      issue {
        id
        version
        number
      }
      allowedActions {
        ...OfferFields
      }
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<OpinionRegisterMutation, OpinionRegisterMutationVariables>;
export const OpinionDeclineDocument = new TypedDocumentString(`
    mutation OpinionDecline($input: OpinionDeclineInput!) {
  opinionDecline(input: $input) {
    opinion {
      ...OpinionRow
      allowedActions {
        ...OfferFields
      }
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  confidentiality
  handOver {
    ...DeadlineFields
  }
}
fragment OfferFields on Offer {
  action
  label
  enabled
  reasons {
    code
    message
  }
  needs {
    field
    label
    required
  }
}`) as unknown as TypedDocumentString<OpinionDeclineMutation, OpinionDeclineMutationVariables>;
export const SubmissionLogCallDocument = new TypedDocumentString(`
    mutation SubmissionLogCall($input: SubmissionLogCallInput!) {
  submissionLogCall(input: $input) {
    submission {
      ...SubmissionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<SubmissionLogCallMutation, SubmissionLogCallMutationVariables>;
export const SubmissionAskForMoreDocument = new TypedDocumentString(`
    mutation SubmissionAskForMore($input: SubmissionAskForMoreInput!) {
  submissionAskForMore(input: $input) {
    submission {
      ...SubmissionRow
    }
    cursor
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
  bucket
  bucketLabel
}
fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}`) as unknown as TypedDocumentString<SubmissionAskForMoreMutation, SubmissionAskForMoreMutationVariables>;
export const NomineeDocument = new TypedDocumentString(`
    query Nominee($token: String!) {
  nominee(token: $token) {
    ...NomineeWhole
  }
}
    fragment NomineeWhole on NomineePage {
  name
  scheme
  call
  unit
  stateLabel
  facts {
    label
    value
  }
  textVersion
  notice
  consentText
  sensitiveText
  publicationText
  publicises
  consentedAt
  publicationConsentAt
  pledgeText
  pledgeHash
  pledgedAt
  signedName
  expiresAt
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<NomineeQuery, NomineeQueryVariables>;
export const NomineeConsentDocument = new TypedDocumentString(`
    mutation NomineeConsent($input: NomineeConsentInput!) {
  nomineeConsent(input: $input) {
    nominee {
      ...NomineeWhole
    }
  }
}
    fragment NomineeWhole on NomineePage {
  name
  scheme
  call
  unit
  stateLabel
  facts {
    label
    value
  }
  textVersion
  notice
  consentText
  sensitiveText
  publicationText
  publicises
  consentedAt
  publicationConsentAt
  pledgeText
  pledgeHash
  pledgedAt
  signedName
  expiresAt
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<NomineeConsentMutation, NomineeConsentMutationVariables>;
export const NomineeSignDocument = new TypedDocumentString(`
    mutation NomineeSign($input: NomineeSignInput!) {
  nomineeSign(input: $input) {
    nominee {
      ...NomineeWhole
    }
  }
}
    fragment NomineeWhole on NomineePage {
  name
  scheme
  call
  unit
  stateLabel
  facts {
    label
    value
  }
  textVersion
  notice
  consentText
  sensitiveText
  publicationText
  publicises
  consentedAt
  publicationConsentAt
  pledgeText
  pledgeHash
  pledgedAt
  signedName
  expiresAt
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<NomineeSignMutation, NomineeSignMutationVariables>;
export const NomineeStepDownDocument = new TypedDocumentString(`
    mutation NomineeStepDown($input: NomineeInput!) {
  nomineeStepDown(input: $input) {
    nominee {
      ...NomineeWhole
    }
  }
}
    fragment NomineeWhole on NomineePage {
  name
  scheme
  call
  unit
  stateLabel
  facts {
    label
    value
  }
  textVersion
  notice
  consentText
  sensitiveText
  publicationText
  publicises
  consentedAt
  publicationConsentAt
  pledgeText
  pledgeHash
  pledgedAt
  signedName
  expiresAt
  allowedActions {
    action
    label
    enabled
    reasons {
      code
      message
    }
  }
}`) as unknown as TypedDocumentString<NomineeStepDownMutation, NomineeStepDownMutationVariables>;
export const PublicNoticesDocument = new TypedDocumentString(`
    query PublicNotices($first: Int!, $after: String) {
  publicNotices(first: $first, after: $after) {
    nodes {
      id
      name
      employer
      post
      startsOn
      endsOn
      scheme
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PublicNoticesQuery, PublicNoticesQueryVariables>;
export const NoticeObjectDocument = new TypedDocumentString(`
    mutation NoticeObject($input: NoticeObjectInput!) {
  noticeObject(input: $input) {
    received
  }
}
    `) as unknown as TypedDocumentString<NoticeObjectMutation, NoticeObjectMutationVariables>;
export const SetupDocument = new TypedDocumentString(`
    query Setup {
  setup {
    needed
    presets {
      code
      label
      hint
    }
  }
}
    `) as unknown as TypedDocumentString<SetupQuery, SetupQueryVariables>;
export const SetupBeginDocument = new TypedDocumentString(`
    mutation SetupBegin($input: SetupBeginInput!) {
  setupBegin(input: $input) {
    viewer {
      home
      mustChangePassword
      person {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SetupBeginMutation, SetupBeginMutationVariables>;