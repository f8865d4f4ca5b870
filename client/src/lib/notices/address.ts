import type { NoticeRowFragment } from '#lib/gql/graphql.ts';
import { pageOf } from '#lib/matter/pages.ts';
import type { Viewer } from '#lib/viewer.svelte.ts';

type Subject = NonNullable<NoticeRowFragment['subject']>;
type Reader = Pick<Viewer, 'home' | 'places'>;

/** The page of a matter, or of the one it is a part of, in the layout its reader works in; null where there is none. */
export function addressOf(subject: Subject, reader: Reader): string | null {
  if (subject.__typename === 'Opinion') return subject.submission ? pageOf({ __typename: 'Submission', id: subject.submission.id }, reader) : null;
  if (subject.__typename === 'Referral' && reader.home === 'OFFICE') return subject.issue ? pageOf({ __typename: 'Issue', id: subject.issue.id }, reader) : null;
  return pageOf(subject, reader);
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
