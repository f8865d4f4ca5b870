import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

const embedded = () => null;

/** Types without an identity of their own: they live inside whoever holds them. */
export const keys: CacheExchangeOpts['keys'] = Object.fromEntries(
  [
    'Viewer',
    'MonthlyForm',
    'NoticeSetting',
    'SchemeRules',
    'RuleText', 'RuleGeneral', 'RuleTerms', 'RuleAwards', 'RuleOffice', 'RuleHandling', 'RuleClock', 'RuleRung', 'RuleCadence', 'RuleList', 'RuleChoice', 'RuleAnswerClass',
    'RuleProblem', 'RuleDifference', 'RuleEffect', 'RuleField', 'RuleVocabulary', 'RuleSetPreview', 'TrialPeriod',
    'Choice',
    'Offer',
    'OfferReason',
    'OfferNeed',
    'DeadlineExplanation',
    'CountedDay',
    'DeadlineEvent',
    'CalendarYear',
    'CalendarNotice',
    'CalendarDay',
    'CalendarGap',
    'ClosedDay',
    'CalendarImportPreview',
    'NoticeRow',
    'NoticeProblem',
    'CalendarEffect',
    'CalendarMove',
    'CalendarMatter',
    'ArchivedEntry',
    'ActivityCorrection',
    'ActivityWas',
    'ContactCount',
    'Clearance', 'ReturnRequest', 'ExtensionRequest', 'ReferralTerms', 'DisputeStatement',
    'SimilarMatter',
    'SuggestedUnit',
    'NominationCount',
    'SamePerson',
    'HeldMembership',
    'OtherMembership',
    'NomineePage',
    'NomineeFact',
    'Demo',
    'SetupState',
    'Changed',
    'Gone',
    'ResyncRequired',
    'PageInfo',
    'SignOnOffer',
    'Audit',
    'AuditKind',
    'AuditVerdict',
    'AdministratorPart',
    'OwnAccount',
    'OwnSecondFactor',
    'QrDrawing',
    'AccountPost',
    'Presence', 'Present', 'PlaceholderType',
  ].map((type) => [type, embedded]),
);
keys['DemoPerson'] = (person) => String(person['key']);

const subjects = [
  'Submission', 'Opinion', 'Attachment',
  'Issue', 'Referral', 'Reply',
  'Membership', 'Account',
  'Announcement',
  'RecruitmentCall', 'Nomination', 'Objection',
  'RuleSet', 'ConsultationRound', 'RoundOpinion',
  'Activity', 'Gathering', 'Attendance', 'Task', 'Contact', 'Support',
];

/** A subject that left the viewer's sight leaves the cache too; changed subjects replace themselves. */
export const updates: CacheExchangeOpts['updates'] = {
  Subscription: {
    events: (result, _args, cache) => {
      const event = result['events'] as { __typename: string; goneId?: string };
      if (event.__typename !== 'Gone' || !event.goneId) return;
      for (const __typename of subjects) cache.invalidate({ __typename, id: event.goneId });
    },
  },
};
