import type { NoticeRowFragment } from '#lib/gql/graphql.ts';
import type { Viewer } from '#lib/viewer.svelte.ts';

type Subject = NonNullable<NoticeRowFragment['subject']>;
type Home = Viewer['home'];

const ofSubmission = (id: string | undefined, home: Home) => (id ? `${home === 'OBSERVER' ? '/o/s' : '/w/submissions'}/${id}` : null);
const ofReferral = (id: string, issueId: string | undefined, home: Home) =>
  home === 'DEPARTMENT' ? `/d/${id}` : issueId && home === 'OFFICE' ? `/w/ledger/${issueId}` : null;

/** The pages of what is no matter itself: its own where it has one, else the list it stands on. */
const pages: Partial<Record<Subject['__typename'], Partial<Record<Home, (id: string) => string>>>> = {
  InformationRequest: { OBSERVER: () => '/o/inquiries', DEPARTMENT: () => '/d/inquiries', OFFICE: () => '/w/inquiries' },
  Dispute: { OFFICE: () => '/w/disputes' },
  Supervision: { DEPARTMENT: () => '/d/supervision', OFFICE: () => '/w/supervision' },
  Instruction: { OFFICE: () => '/w/supervision' },
  LookBack: { OBSERVER: () => '/o/lookbacks', OFFICE: () => '/w/lookbacks' },
  Bulletin: { OBSERVER: () => '/o/lookbacks', OFFICE: () => '/w/figures' },
  TaskList: { DEPARTMENT: (id) => `/d/tasklists/${id}`, OFFICE: (id) => `/w/tasklists/${id}` },
  PublicityItem: { OBSERVER: () => '/practices', OFFICE: () => '/w/publicity' },
  ExternalPush: { OFFICE: () => '/w/pushes' },
  Nomination: { DEPARTMENT: (id) => `/d/nominations/${id}`, OFFICE: (id) => `/w/recruitment/nominations/${id}` },
  Excuse: { OBSERVER: () => '/o/term', OFFICE: () => '/w/cases' },
  Dismissal: { OBSERVER: () => '/o/term', OFFICE: () => '/w/cases' },
  Appointment: { OBSERVER: () => '/o/term' },
};

/** The page of a matter in the layout its reader works in; null where there is none. */
export function addressOf(subject: Subject, home: Home): string | null {
  switch (subject.__typename) {
    case 'Submission': return ofSubmission(subject.id, home);
    case 'Opinion': return ofSubmission(subject.submission?.id, home);
    case 'Issue': return home === 'OFFICE' ? `/w/ledger/${subject.id}` : null;
    case 'Referral': return ofReferral(subject.id, subject.issue?.id, home);
    default: return pages[subject.__typename]?.[home]?.(subject.id) ?? null;
  }
}

/** What a matter is called in a list of notices. */
export function nameOf(subject: Subject): string | null {
  switch (subject.__typename) {
    case 'Submission': return subject.number;
    case 'Opinion': return subject.title;
    case 'Issue': return `${subject.number} ${subject.title}`;
    case 'Referral': return [subject.number, subject.issue?.title].filter(Boolean).join(' ');
    case 'Announcement': return subject.title;
    default: return null;
  }
}
