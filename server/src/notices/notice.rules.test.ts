import { expect, test } from 'vitest';
import { reach } from './announcement.rules.ts';
import { chosen, named, noticedTypes, noticeKinds, noticeOf } from './notice.rules.ts';

/** Whom an entry tells, in words: by which scopes, and of which role where it says so. */
const told = (type: string) => { const of = noticeOf(type, false)!.told; return of === named ? named : of.map(({ by, role }) => (role ? `${by} ${role}` : by)); };
const unit = ['unit', 'shell', 'handler', 'leaders'];
const leaders = ['unit LEADER', 'leaders'];

/** Whom each thing that happens is told to, by hand from the domain (§3, “Told”): the author of what is theirs, the liaison of what comes in, the office of what it is to decide, the unit of what it is handed. */
const tells: Readonly<Record<string, readonly string[]>> = {
  InformationAskedFor: ['member'], PublicityNamingAsked: ['member'], AuthorTalkAsked: ['liaison'],
  ...Object.fromEntries(['ContactMade', 'OpinionRegistered', 'OpinionDeclined', 'OpinionCollected', 'PublicityPublished', 'PublicityDeclined', 'PublicityRetracted', 'OpinionMerged', 'OpinionSplit', 'OpinionUndone', 'OpinionUnmerged',
    'OpinionParted', 'OpinionCameBack', 'OpinionDoneAgain', 'OpinionAnswered', 'IssueReferred', 'IssueCleared', 'IssueParked', 'IssueResumed', 'StageReportPassedOn'].map((type) => [type, ['member']])),
  SubmissionSubmitted: ['liaison'], InformationSupplied: ['liaison'], SubmissionWithdrawn: ['liaison'], CommonIssueConfirmed: ['liaison'],
  PushProposed: ['office'], PushFailed: ['office'], PublicityCollected: ['office'], PublicityNamingAgreed: ['office'], PublicityNamingRefused: ['office'], PublicityNamingWithdrawn: ['office'], CommonIssueProposed: ['office'], CommonIssueProposedAgain: ['office'],
  VisitBeyondCap: ['liaison', 'office'], OpinionRated: ['liaison', 'office'], SubmissionRolledUp: ['office', 'liaison'],
  ...Object.fromEntries(['ReferralIssued', 'ReferralSentBack', 'TaskListIssued', 'ReferralDueAgain', 'ReferralResumed', 'ReferralNamed', 'ReplySentBack', 'ReplyObjectedTo', 'PlanSentBack', 'ReferralReturned', 'ReferralReturnRefused', 'ReferralDisputed',
    'ReferralKept', 'ReferralRelieved', 'ReferralExtensionRefused', 'InformationRequestOpened', 'InformationRequestWithdrawn'].map((type) => [type, unit])),
  ReplySubmitted: leaders, CoOpinionDrafted: leaders, PlanSubmitted: leaders, StageReportDrafted: leaders, SupervisionNotified: leaders, SupervisionSentBack: leaders,
  ReferralReplied: ['office'], StageReportReleased: ['office'], ReferralReturnRequested: ['office'], ReferralExtensionRequested: ['office'], DisputeOpened: ['conveners'], DisputeDecided: ['office'],
  ReferralExtended: [...unit, 'member'], InformationRequestProposed: ['liaison'], InformationRequestPassedOn: [...unit, 'member'], InformationRequestAnswered: ['member', 'liaison', 'office'], InformationRequestDeclined: ['member'],
  ClockBreached: ['liaison', 'office', ...unit], ClockExtended: ['liaison', ...unit], ClockRecalculated: ['liaison', ...unit], ClockPaused: ['liaison', ...unit], ClockResumed: ['liaison', ...unit],
  InstructionGiven: ['office'], InstructionFollowed: ['member DIRECTOR'], InstructionNoted: ['member DIRECTOR'], SupervisionProposed: ['office'], SupervisionReported: ['office'],
  SupervisionOpened: [...leaders, 'member DIRECTOR'], SupervisionForRebound: [...leaders, 'office', 'directors'], SupervisionClosed: [...leaders, 'member DIRECTOR', 'directors'],
  BulletinBuilt: ['office'], BulletinPublished: ['scheme OBSERVER'], LookBackDrawn: ['office'], LookBackLasting: ['office'], LookBackRebounded: ['office'], IssueReopened: ['member', ...leaders, 'office'], RulesTookForce: ['scheme'],
};

test('everything that happens is told to those whom it concerns, by the hand-written table', () => {
  expect(Object.fromEntries(noticedTypes.filter((type) => told(type) !== named).map((type) => [type, told(type)]))).toEqual(tells);
});

test('what names whom it tells is about their term unless the table says otherwise, and what names nobody makes no notice', () => {
  expect(noticeOf('AppointmentSuspended', true)).toEqual({ code: 'TERM', told: named });
  expect(noticeOf('AppointmentSuspended', false)).toBeNull();
  expect(noticeOf('TaskAssigned', true)).toEqual({ code: 'ASKED', told: named });
  expect(noticeOf('TaskAssigned', false)).toEqual({ code: 'ASKED', told: named });
  for (const type of ['TaskAssigned', 'LookBackAssigned', 'ClueFiled', 'DutyUrged', 'ClockRung', 'AnnouncementMade', 'TrialEnding', 'CoOpinionSigned']) expect(told(type), type).toBe(named);
});

test('of what is asked of somebody, handed to them, due, supervised or announced nobody chooses not to be told', () => {
  const always = (Object.keys(noticeKinds) as (keyof typeof noticeKinds)[]).filter((code) => chosen(code, 'OFF') !== 'OFF');
  expect(always).toEqual(['ASKED', 'REFERRED', 'DEADLINE', 'SUPERVISION', 'TERM', 'ANNOUNCEMENT']);
  for (const code of always) expect([chosen(code, 'OFF'), chosen(code, 'DIGEST')], code).toEqual(['AT_ONCE', 'DIGEST']);
});

test('who chose nothing is told at once, of moved deadlines and of rules in the morning', () => {
  const morning = (Object.keys(noticeKinds) as (keyof typeof noticeKinds)[]).filter((code) => chosen(code, null) === 'DIGEST');
  expect(morning).toEqual(['DEADLINE_MOVED', 'RULES']);
  expect([chosen('PROGRESS', undefined), chosen('PROGRESS', 'OFF'), chosen('RULES', 'AT_ONCE')]).toEqual(['AT_ONCE', 'OFF', 'AT_ONCE']);
  for (const { said } of Object.values(noticeKinds)) expect(said).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
});

test('an announcement reaches those it is made to', () => {
  const people = { outside: ['OBSERVER', 'EXTERNAL'], inside: ['OBSERVER', 'INTERNAL'], handler: ['HANDLER', null], leader: ['LEADER', null], liaison: ['LIAISON', null], officer: ['OFFICER', null], administrator: ['ADMINISTRATOR', null], handlerOfAChannel: ['HANDLER', 'EXTERNAL'], leaderInside: ['LEADER', 'INTERNAL'] } as const;
  const reached = Object.fromEntries(Object.entries(reach).map(([to, { reaches }]) => [to, Object.entries(people).filter(([, [role, channel]]) => reaches({ role, channel })).map(([who]) => who)]));
  expect(reached).toEqual({
    OBSERVERS: ['outside', 'inside'], EXTERNAL: ['outside'], INTERNAL: ['inside'], UNITS: ['handler', 'leader', 'handlerOfAChannel', 'leaderInside'], LIAISONS: ['liaison'], EVERYBODY: Object.keys(people),
  });
  for (const { said } of Object.values(reach)) expect(said).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
});
