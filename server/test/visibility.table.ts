/**
 * Who reads what of one matter, transcribed by hand from the roles of `domain.md` §2 and the loop of the product's first
 * clauses; nothing here is worked out from the code. A letter is a reader:
 *
 * A its author · B another observer, of the same liaison · L the author's liaison · M another liaison · O an officer ·
 * H the handler and D the leader of the lead unit · C a handler of the co-handling unit · X a handler of another unit ·
 * S the administrator · K the security administrator · U the auditor · F an officer of another scheme · Z somebody who has not signed in
 */
export const readers = ['A', 'B', 'L', 'M', 'O', 'H', 'D', 'C', 'X', 'S', 'K', 'U', 'F', 'Z'] as const;
export type Reader = (typeof readers)[number];

/** Where the matter stands when everybody looks at it. */
export const checkpoints = ['registered', 'drafted', 'signed', 'released', 'cleared'] as const;
export type Checkpoint = (typeof checkpoints)[number];

/** Letters from a checkpoint on, until another one says otherwise; before the first, nobody. */
export type From = Partial<Record<Checkpoint, string>>;

/** The author, their liaison and the office: what an observer files is nobody else's. */
const own = 'ALO';
/** And those it was handed to. */
const handed = 'ALOHDC';
/** Whoever reads an answer: its author, and those who had a hand in it. */
const told = 'ALOHDC';
/** What lead and co units have between them, and the office. */
const joint = 'OHDC';
/** How officials work on it: not for the observer. */
const work = 'LOHDC';
/** Everybody who works for the scheme; who they are is no observer's to know, but for the liaison's name on the receipt. */
const officials = 'LMOHDCXSKU';

/** Who sees that a thing exists, and from when on. */
export const seen: Record<string, From> = {
  Submission: { registered: own },
  Visit: { registered: own },
  Opinion: { registered: own },
  Call: { registered: own },
  Question: { registered: own },
  'Promise of contact and hand-over': { registered: own },
  Photo: { registered: own, drafted: handed },
  Issue: { registered: own, drafted: handed },
  Referral: { drafted: handed },
  'Due date': { drafted: handed },
  // a co unit reads it while it waits for their countersignature
  'Reply that was not accepted': { drafted: 'HDC', signed: joint },
  'Reply that was released': { released: told },
  'Reply of the second round': { cleared: told },
  'Co-opinion': { drafted: joint },
  Countersignature: { signed: joint },
  // a unit's are its own, the office's are the office's
  'Note of the unit': { drafted: 'HD' },
  'Note of the office': { drafted: 'O' },
  Plan: { drafted: joint },
  'Staged reply': { drafted: handed },
  'Talk with the author': { drafted: 'LOHD' },
  'Paper of a reply': { released: told },
  Clearance: { cleared: handed },
  ClearanceRecord: { cleared: 'O' },
  'Person of the author': { registered: 'ALOS' },
  'Membership of the author': { registered: 'ALOS' },
  'Person of the liaison': { registered: `AB${officials}` },
  'Membership of the liaison': { registered: `AB${officials}` },
  'Person of an official': { registered: officials },
  'Membership of an official': { registered: officials },
};

/** Who reads each field of what they see; every field of these types is here, or the test fails. */
export const fields: Record<string, Record<string, string>> = {
  Submission: {
    id: own, version: own, number: own, type: own, typeLabel: own, month: own, noOpinion: own, method: own, state: own, stateLabel: own, submittedAt: own,
    author: own, liaison: own, opinions: own, industry: '', industryLabel: '', signal: '', activity: own, originUnit: '', rolledUpAt: '', contact: own, deadlines: own, promisedContactOn: own, promisedHandOverOn: own, calls: own, questions: own, timeline: own,
    allowedActions: 'AL',
  },
  Activity: {
    id: own, version: own, kind: own, kindLabel: own, heldOn: own, place: own, subject: own, reached: own, enterprise: own, enterpriseWithheld: own, overCapReason: '', notes: own, findings: own,
    report: '', state: own, stateLabel: own, withdrawReason: '', loggedAt: own, author: own, gathering: '', corrections: '', submissions: own,
    allowedActions: 'A',
  },
  Opinion: {
    id: own, version: own, ordinal: own, type: own, typeLabel: own, scope: own, scopeLabel: own, targetType: own, target: own, title: own, problem: own,
    suggestion: own, confidentiality: own, confidentialityLabel: own, identityShown: own, state: own, stateLabel: own, declineReason: own, declineReasonLabel: own, declineText: own, answeredAt: own, satisfied: own, ratingText: own,
    attachments: own, handOver: own, deadlines: own, submission: own, issue: own, answer: own, answers: own, splitFrom: '', parts: '',
    similar: '', suggestedUnits: '',
    allowedActions: own,
  },
  Issue: {
    id: handed, version: handed, confidentiality: handed, confidentialityLabel: handed, number: handed, title: handed, problem: handed, suggestion: handed,
    category: handed, categoryLabel: handed, state: handed, stateLabel: handed, round: handed, registeredAt: own, responsibleUnit: handed, attachments: handed,
    clearance: handed, referrals: handed, latestReferral: handed, timeline: handed, submitter: own, opinions: own, deadlines: '', effect: handed, effectLabel: handed,
    internalNotes: 'O', noteOffer: 'O', level: handed, parkPlan: '', parkedUntil: '', highRisk: 'LO', clearances: 'O', supervisions: '', similar: '', common: '', suggestedUnits: '', originUnits: '',
    opinionCount: 'LO', referralCount: work, allowedActions: 'LO', referralBeginnings: 'LO', mergedInto: '', partedFrom: '', pieces: '', supplements: '', lookBacks: '',
    recurrenceOf: '', pushBeginnings: 'O',
  },
  Referral: {
    id: handed, version: handed, confidentiality: handed, confidentialityLabel: handed, number: handed, state: handed, stateLabel: handed, round: handed, issuedAt: handed, signedForAt: handed, issue: handed,
    unit: handed, coUnits: handed, deadline: handed, deadlines: handed, timeline: handed,
    requirement: work, reworkReason: work, handler: work, authorsShown: '', final: work, meanwhile: work, extensionCount: work, urgedAt: '', returnRequest: '', extension: '', terms: work, disputes: '', disputeDays: work, unitHandlers: work,
    replies: told, latestReply: told, allowedActions: 'LOHD',
    internalNotes: 'HD', noteOffer: 'HDC', answerTemplates: 'HD',
    coHandling: work, awaitedOfMe: 'C', awaitedOfMeLabel: 'C', plan: joint, stageReports: handed, talks: 'LOHD', mayBegin: 'LOH',
  },
  Reply: {
    id: told, version: told, ordinal: told, state: told, stateLabel: told, text: told, answerClass: told, reasonCategory: told,
    reasonCategoryLabel: told, basis: told, explanation: told, alternative: told, signedAt: told, releasedAt: told,
    referral: told, letterNumber: told, revision: told, coViews: told, rectified: told, rectifiedLabel: told, evidence: told, papers: told, unit: told, coUnits: told, countersignatures: joint,
    draftedBy: 'LOHDC', signedBy: 'LOHDC', sendBackNote: 'LOHD', reviewNote: 'OHD', allowedActions: 'HD',
  },
  CoOpinion: { id: joint, version: joint, state: joint, stateLabel: joint, text: joint, signedAt: joint, unit: joint, draftedBy: joint, signedBy: joint, allowedActions: 'C' },
  Note: { id: 'OHD', text: 'OHD', at: 'OHD', by: 'OHD' },
  Countersignature: { id: joint, revision: joint, kind: joint, reason: '', at: joint, unit: '', by: joint },
  Plan: { id: joint, version: joint, state: joint, stateLabel: joint, measures: joint, approvedAt: joint, sendBackNote: '', filedBy: joint, approvedBy: joint, allowedActions: 'HD' },
  StageReport: { id: handed, version: handed, ordinal: handed, state: handed, stateLabel: handed, text: handed, releasedAt: handed, passedAt: handed, draftedBy: work, allowedActions: 'OHD' },
  AuthorTalk: { id: 'LOHD', version: 'LOHD', state: 'LOHD', stateLabel: 'LOHD', question: 'LOHD', askedAt: 'LOHD', notes: 'LOHD', heldAt: 'LOHD', relayedBy: 'LOHD', allowedActions: 'LO' },
  Paper: { id: told, fileName: told, contentType: told, size: told, sha256: told },
  Call: { id: own, calledAt: own, outcome: 'LO', outcomeLabel: 'LO', notes: 'LO', by: 'LO' },
  Question: { id: own, askedAt: own, text: own, answer: own, answeredAt: own },
  Attachment: { id: handed, fileName: handed, contentType: handed, size: handed, width: handed, height: handed, alt: handed, url: handed },
  Deadline: {
    id: handed, rule: handed, label: handed, startedAt: handed, dueOn: handed, dueAt: handed, state: handed, metAt: handed, breachedAt: own, provisional: handed,
    pausedAt: '', pauseReason: '', pausedDays: handed, version: handed, rungs: 'LO', allowedActions: 'O',
    workingDaysLeft: handed, bucket: handed, bucketLabel: handed, explain: handed, history: handed,
  },
  Clearance: { at: handed, by: handed, evidence: work },
  ClearanceRecord: { id: 'O', round: 'O', evidence: 'O', second: 'O', proposedAt: 'O', proposedBy: '', confirmedAt: 'O', confirmedBy: '', lookBackOn: 'O', refusedAt: '', refusedBy: '', refusal: '', papers: '' },
  Person: { id: `AB${officials}`, name: `AB${officials}`, phone: 'ALOS' },
  Membership: {
    id: `AB${officials}`, version: `AB${officials}`, role: `AB${officials}`, title: `AB${officials}`, person: `AB${officials}`, since: `AB${officials}`,
    channel: 'ALOS', liaison: 'ALOS', liaisons: own, until: 'ALOS', unit: officials, otherMemberships: '',
  },
  TimelineEntry: { id: handed, cursor: handed, at: handed, type: handed, label: handed, actor: handed, text: handed, subjectId: handed, number: handed, matter: handed },
};

/** Each kind of step: who learns of it, to whom whoever took it is named, and who reads what was said with it. */
export const entries: Record<string, { seen: string; named: string; text: string }> = {
  SubmissionSubmitted: { seen: own, named: own, text: own },
  ActivityLogged: { seen: own, named: own, text: own },
  DeedDone: { seen: own, named: '', text: '' },
  PhotoReceived: { seen: 'A', named: 'A', text: '' },
  ClockStarted: { seen: own, named: own, text: '' },
  ClockAdvanced: { seen: own, named: '', text: '' },
  ClockBreached: { seen: own, named: '', text: '' },
  ClockMetLate: { seen: own, named: 'LO', text: '' },
  ClockMet: { seen: own, named: 'LO', text: '' },
  ClockRung: { seen: 'LO', named: '', text: '' },
  ClockVoided: { seen: own, named: 'LO', text: '' },
  'ClockStarted of a due date': { seen: handed, named: work, text: '' },
  'ClockMet of a due date': { seen: handed, named: work, text: '' },
  OpinionSubmitted: { seen: own, named: own, text: '' },
  ContactMade: { seen: own, named: 'LO', text: 'LO' },
  InformationAskedFor: { seen: own, named: 'LO', text: own },
  InformationSupplied: { seen: own, named: own, text: own },
  OpinionDeclined: { seen: own, named: 'LO', text: own },
  OpinionRegistered: { seen: own, named: 'LO', text: '' },
  SubmissionTriaged: { seen: own, named: 'LO', text: '' },
  IssueRegistered: { seen: own, named: 'LO', text: own },
  IssueReferred: { seen: handed, named: work, text: '' },
  OpinionHandedOver: { seen: own, named: 'LO', text: '' },
  ReferralIssued: { seen: handed, named: work, text: '' },
  ReferralSignedFor: { seen: handed, named: work, text: '' },
  ReferralClaimed: { seen: handed, named: work, text: '' },
  CoOpinionDrafted: { seen: 'C', named: 'C', text: '' },
  NoteWritten: { seen: 'HD', named: 'HD', text: '' },
  OfficeNoteWritten: { seen: 'O', named: 'O', text: '' },
  CoOpinionSigned: { seen: joint, named: joint, text: '' },
  PlanDrafted: { seen: 'HD', named: 'HD', text: '' },
  PlanSubmitted: { seen: 'HD', named: 'HD', text: '' },
  PlanApproved: { seen: joint, named: joint, text: '' },
  PlanMeasureDone: { seen: joint, named: joint, text: joint },
  StageReportDrafted: { seen: 'HD', named: 'HD', text: '' },
  StageReportReleased: { seen: joint, named: joint, text: '' },
  StageReportPassedOn: { seen: handed, named: work, text: handed },
  AuthorTalkAsked: { seen: 'LOHD', named: 'LOHD', text: 'LOHD' },
  AuthorTalkRelayed: { seen: 'LOHD', named: 'LOHD', text: 'LOHD' },
  ReplyDrafted: { seen: 'HD', named: 'HD', text: '' },
  ReplySaved: { seen: 'HD', named: 'HD', text: '' },
  ReplySubmitted: { seen: 'HDC', named: 'HDC', text: '' },
  ReplyCountersigned: { seen: 'HDC', named: 'HDC', text: '' },
  ReplySentBack: { seen: 'HD', named: 'HD', text: 'HD' },
  ReplySigned: { seen: 'OHD', named: 'OHD', text: '' },
  ReferralReplied: { seen: handed, named: work, text: '' },
  ReferralSentBack: { seen: handed, named: work, text: work },
  ReplyRejected: { seen: 'OHD', named: 'OHD', text: '' },
  ReferralDueAgain: { seen: handed, named: work, text: '' },
  ReferralClosed: { seen: handed, named: work, text: '' },
  ReplyReleased: { seen: told, named: work, text: '' },
  OpinionAnswered: { seen: own, named: 'LO', text: '' },
  IssueAnswered: { seen: handed, named: work, text: '' },
  OpinionRated: { seen: own, named: own, text: own },
  IssueClearanceProposed: { seen: handed, named: work, text: '' },
  IssueSentBack: { seen: handed, named: own, text: '' },
  IssueCleared: { seen: handed, named: work, text: work },
};

/** Words that are planted where each is said once; whoever else finds them anywhere has found a leak. */
export const markers = {
  authorName: { words: '张企业', readers: { registered: 'ALOS' } },
  authorPhone: { words: '138****1234', readers: { registered: 'ALOS' } },
  enterprise: { words: '隐名机械厂', readers: { registered: own } },
  problem: { words: '海棠窗口排队两小时', readers: { registered: own } },
  otherProblem: { words: '白杨大厅停电半天', readers: { registered: own } },
  photo: { words: '照片里是取号机', readers: { registered: own } },
  callNotes: { words: '专员电话里记下的话', readers: { registered: 'LO' } },
  question: { words: '请补充办理日期', readers: { registered: own } },
  answer: { words: '是三月二日上午', readers: { registered: own } },
  declined: { words: '此事已在诉讼中', readers: { registered: own } },
  registered: { words: '营商办登记的取号问题', readers: { registered: own, drafted: handed } },
  requirement: { words: '请会同核实取号机', readers: { drafted: work } },
  unsaidDraft: { words: '初稿里没有说出口的话', readers: { drafted: 'HD' } },
  sendBack: { words: '局长要求改得缓和些', readers: { drafted: 'HD', signed: 'OHD' } },
  rejectedReply: { words: '第一稿只说正在研究', readers: { drafted: 'HDC', signed: joint } },
  review: { words: '审核认为理由不足', readers: { released: work } },
  secondSendBack: { words: '局长请补一句致歉', readers: { released: 'LOHD' } },
  releasedReply: { words: '经研究暂不增设取号机', readers: { released: told } },
  coViews: { words: '税务局愿意派员进驻大厅', readers: { drafted: 'HDC', signed: joint, released: told } },
  coOpinion: { words: '涉税取号由我局并入', readers: { drafted: joint } },
  unitNote: { words: '本局内部先行商量口径', readers: { drafted: 'HD' } },
  officeNote: { words: '此件宜提醒分管领导', readers: { drafted: 'O' } },
  measure: { words: '加装一台自助取号屏', readers: { drafted: joint } },
  stage: { words: '取号机已完成招标', readers: { drafted: handed } },
  talkQuestion: { words: '想知道当时几号窗口', readers: { drafted: 'LOHD' } },
  talkNotes: { words: '专员转告是四号窗口', readers: { drafted: 'LOHD' } },
  paper: { words: '取号机验收单', readers: { released: told } },
  rating: { words: '答复没有答到点子上', readers: { cleared: own } },
  lastReply: { words: '已增设两台取号机', readers: { cleared: told } },
  evidence: { words: '现场核查取号机已投用', readers: { cleared: work } },
  handlerName: { words: '赵经办', readers: { registered: officials } },
  leaderName: { words: '孙局', readers: { registered: officials } },
  newHandlerName: { words: '骆新手', readers: { drafted: officials } },
  coLeaderName: { words: '武局', readers: { registered: officials } },
  coHandlerName: { words: '吴经办', readers: { registered: officials } },
  officerName: { words: '钱办', readers: { registered: officials } },
  otherObserver: { words: '李内部', readers: { registered: 'BLOS' } },
  otherObserversProblem: { words: '青松园区道路积水', readers: { registered: 'BLO' } },
} as const satisfies Record<string, { words: string; readers: From }>;

/** What the searches of the lists find: the words of a row, by whoever sees that row. */
export const searchable: Record<'submissions' | 'issues' | 'referrals', (keyof typeof markers)[]> = {
  submissions: ['problem', 'otherProblem', 'otherObserversProblem'], issues: ['registered'], referrals: ['registered'],
};

/** The letters that hold at a checkpoint. */
export function at(from: From, checkpoint: Checkpoint): string {
  const passed = checkpoints.slice(0, checkpoints.indexOf(checkpoint) + 1).flatMap((c) => from[c] ?? []);
  return passed.at(-1) ?? '';
}
