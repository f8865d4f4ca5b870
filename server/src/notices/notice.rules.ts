import type { ScopeKind } from '../kernel/audience.ts';
import type { Role } from '../kernel/actor.ts';
import type { Said } from '../kernel/refused.ts';

/** How somebody is told of a kind of thing: when it happens, once in the morning of the next working day, or not at all. */
export type NoticeChoice = 'AT_ONCE' | 'DIGEST' | 'OFF';

/** Whom an entry is for: members among those who may see it, by kind of scope, of one role where it says so. */
export interface Told { readonly by: ScopeKind; readonly role?: Role }
/** The entry names those it tells itself, as `tells` in its payload. */
export const named = 'NAMED';

/** A kind of notice that a person makes one choice about. */
export interface NoticeKind {
  readonly said: Said;
  readonly usual: NoticeChoice;
  /** Of some things nobody may choose not to be told. */
  readonly always?: true;
  /** Whom each entry of the journal tells. */
  readonly entries: Readonly<Record<string, readonly Told[] | typeof named>>;
}

const author: readonly Told[] = [{ by: 'member' }];
const liaison: readonly Told[] = [{ by: 'liaison' }];
const office: readonly Told[] = [{ by: 'office' }];
const unit: readonly Told[] = [{ by: 'unit' }, { by: 'shell' }, { by: 'handler' }, { by: 'leaders' }];
const leaders: readonly Told[] = [{ by: 'unit', role: 'LEADER' }, { by: 'leaders' }];
const director: readonly Told[] = [{ by: 'member', role: 'DIRECTOR' }];
const directors: readonly Told[] = [{ by: 'directors' }];
const conveners: readonly Told[] = [{ by: 'conveners' }];
const all: readonly Told[] = [{ by: 'scheme' }];

const kinds = {
  ASKED: {
    said: { zh: '请您补充或处理', en: 'You are asked for something' }, usual: 'AT_ONCE', always: true,
    entries: { InformationAskedFor: author, PublicityNamingAsked: author, TaskAssigned: named, LookBackAssigned: named, TaskReturned: named, GatheringNoticed: named, GatheringInvited: named, GatheringPostponed: named, GatheringCancelled: named, ReferralAssigned: named, AskedToAnswer: named, ConductCaseOpened: named, ConductAddedTo: named, IdentityAsked: named, IdentityGranted: named, IdentityRefused: named, VerificationAssigned: named, VerificationCancelled: named, AuthorTalkAsked: liaison },
  },
  PROGRESS: {
    said: { zh: '我提交的意见有进展', en: 'Progress of what I filed' }, usual: 'AT_ONCE',
    entries: { ContactMade: author, OpinionRegistered: author, OpinionDeclined: author, OpinionCollected: author, PublicityPublished: author, PublicityDeclined: author, PublicityRetracted: author, OpinionMerged: author, OpinionSplit: author, OpinionUndone: author, OpinionUnmerged: author, OpinionParted: author, OpinionCameBack: author, OpinionDoneAgain: author, OpinionAnswered: author, IssueReferred: author, IssueCleared: author, IssueParked: author, IssueResumed: author, ClueInvestigated: named, ClueSetAside: named, ClueTransferred: named, ClueConcluded: named, ClueAnswered: named, IdentityOpened: named, StageReportPassedOn: author },
  },
  INCOMING: {
    said: { zh: '体验官、监督员新提交', en: 'Something new from an observer' }, usual: 'AT_ONCE',
    entries: { SubmissionSubmitted: liaison, PushProposed: office, PushFailed: office, VisitBeyondCap: [...liaison, ...office], PublicityCollected: office, PublicityNamingAgreed: office, PublicityNamingRefused: office, PublicityNamingWithdrawn: office, InformationSupplied: liaison, OpinionRated: [...liaison, ...office], SubmissionWithdrawn: liaison, SubmissionRolledUp: [...office, ...liaison], CommonIssueProposed: office, CommonIssueProposedAgain: office, CommonIssueConfirmed: liaison, ClueFiled: named, ClueClassified: named, ClueSupplied: named, VerificationReported: named, TransferSent: named, TransferReceived: named, TransferAnswered: named, AccountabilityOpened: named, AccountabilityConcluded: named, AccountabilityAnswered: named },
  },
  REFERRED: {
    said: { zh: '新交办、退回重办', en: 'A new referral, or one sent back' }, usual: 'AT_ONCE', always: true,
    entries: { ReferralIssued: unit, ReferralSentBack: unit, TaskListIssued: unit, ReferralDueAgain: unit, ReferralResumed: unit, ReferralNamed: unit },
  },
  TO_SIGN: {
    said: { zh: '答复、方案待签发或退回修改', en: 'Something to be signed, or sent back' }, usual: 'AT_ONCE',
    entries: { ReplySubmitted: leaders, ReplySentBack: unit, ReplyObjectedTo: unit, CoOpinionDrafted: leaders, PlanSubmitted: leaders, PlanSentBack: unit, StageReportDrafted: leaders },
  },
  TO_REVIEW: { said: { zh: '答复待审核', en: 'A reply to be reviewed' }, usual: 'AT_ONCE', entries: { ReferralReplied: office, StageReportReleased: office } },
  JOINT: { said: { zh: '协办、会签和沟通有进展', en: 'Co-handling units, countersignatures and talks' }, usual: 'AT_ONCE', entries: { CoOpinionSigned: named, ReplyCountersigned: named, AuthorTalkRelayed: named, AuthorTalkLogged: named } },
  TO_DECIDE: {
    said: { zh: '退办、延期待决定，单位争议待裁定', en: 'Returns and extensions to be decided, and disputes between units' }, usual: 'AT_ONCE',
    entries: { ReferralReturnRequested: office, ReferralExtensionRequested: office, DisputeOpened: conveners, DisputeDecided: office },
  },
  DECIDED: {
    said: { zh: '退办、延期、争议的决定', en: 'What was decided on returns, extensions and disputes' }, usual: 'AT_ONCE',
    entries: { ReferralReturned: unit, ReferralReturnRefused: unit, ReferralDisputed: unit, ReferralKept: unit, ReferralRelieved: unit, ReferralExtended: [...unit, ...author], ReferralExtensionRefused: unit },
  },
  INFORMATION: {
    said: { zh: '资料、问询', en: 'Requests for information' }, usual: 'AT_ONCE',
    entries: {
      InformationRequestProposed: liaison, InformationRequestOpened: unit, InformationRequestPassedOn: [...unit, ...author], InformationRequestAnswered: [...author, ...liaison, ...office],
      InformationRequestDeclined: author, InformationRequestWithdrawn: unit,
    },
  },
  DEADLINE: {
    said: { zh: '期限提醒、催办、督办', en: 'Reminders and urging of deadlines' }, usual: 'AT_ONCE', always: true,
    entries: { ClockRung: named, ReferralUrged: named, ClockBreached: [...liaison, ...office, ...unit], PlanMeasureLate: named },
  },
  SUPERVISION: {
    said: { zh: '批示和督办', en: 'Instructions and supervised handling' }, usual: 'AT_ONCE', always: true,
    entries: {
      InstructionGiven: office, InstructionFollowed: director, InstructionNoted: director, SupervisionProposed: office, SupervisionOpened: [...leaders, ...director], SupervisionNotified: leaders,
      SupervisionForRebound: [...leaders, ...office, ...directors], SupervisionReported: office, SupervisionSentBack: leaders, SupervisionClosed: [...leaders, ...director, ...directors],
    },
  },
  LOOK_BACK: { said: { zh: '回头看结果和季度通报', en: 'What looking back found, and bulletins' }, usual: 'AT_ONCE', entries: { BulletinBuilt: office, BulletinPublished: [{ by: 'scheme', role: 'OBSERVER' }], LookBackDrawn: office, LookBackLasting: office, LookBackRebounded: office, IssueReopened: [...author, ...leaders, ...office] } },
  DEADLINE_MOVED: {
    said: { zh: '期限有变动', en: 'A deadline was moved' }, usual: 'DIGEST',
    entries: { ClockExtended: [...liaison, ...unit], ClockRecalculated: [...liaison, ...unit], ClockPaused: [...liaison, ...unit], ClockResumed: [...liaison, ...unit] },
  },
  DUTY: { said: { zh: '履职提醒', en: 'Reminders of what is owed each month and quarter' }, usual: 'AT_ONCE', entries: { DutyReminder: named, DutyMissed: named, DutyUrged: named } },
  TERM: { said: { zh: '聘期和资格', en: 'Terms and standing' }, usual: 'AT_ONCE', always: true, entries: {} },
  RULES: { said: { zh: '工作规则', en: 'The scheme’s rules' }, usual: 'DIGEST', entries: { RulesTookForce: all, TrialEnding: named } },
  ANNOUNCEMENT: { said: { zh: '营商办通知', en: 'Announcements of the office' }, usual: 'AT_ONCE', always: true, entries: { AnnouncementMade: named } },
} as const satisfies Record<string, NoticeKind>;

export type NoticeKindCode = keyof typeof kinds;

/** Everything people are told of, and what they may choose about it. */
export const noticeKinds: Readonly<Record<NoticeKindCode, NoticeKind>> = kinds;

const byEntry = new Map((Object.entries(noticeKinds) as [NoticeKindCode, NoticeKind][]).flatMap(([code, kind]) =>
  Object.entries(kind.entries).map(([type, told]) => [type, { code, told }] as const)));

/** What kind of notice an entry makes and whom it tells; an entry that names whom it tells is about terms unless the table says otherwise. */
export const noticeOf = (type: string, tellsByName: boolean): { code: NoticeKindCode; told: readonly Told[] | typeof named } | null =>
  byEntry.get(type) ?? (tellsByName ? { code: 'TERM', told: named } : null);

/** The types of entry that can make a notice by themselves. */
export const noticedTypes: readonly string[] = [...byEntry.keys()];

/** What holds for somebody: their choice, unless of this kind everybody is told. */
export const chosen = (code: NoticeKindCode, choice: NoticeChoice | null | undefined): NoticeChoice => {
  const kind = noticeKinds[code];
  return kind.always && choice === 'OFF' ? kind.usual : choice ?? kind.usual;
};
