import type { DueThisWeekQuery } from '#lib/gql/graphql.ts';
import { inTown } from '#lib/time.ts';

export type Item = DueThisWeekQuery['deadlinesDue']['nodes'][number];

const day = 86_400_000;

/** The Monday and the Sunday of the week that a moment lies in, by the town's calendar. */
export function weekOf(now: Date): { from: string; to: string } {
  const today = inTown(now).slice(0, 10);
  const noon = Date.parse(`${today}T12:00:00Z`);
  const monday = noon - ((new Date(noon).getUTCDay() + 6) % 7) * day;
  const text = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { from: text(monday), to: text(monday + 6 * day) };
}

/** The day before a day. */
export const dayBefore = (date: string): string => new Date(Date.parse(`${date}T12:00:00Z`) - day).toISOString().slice(0, 10);

/** What falls due, by its day, the days in order. */
export function byDay(items: readonly Item[]): [string, Item[]][] {
  return [...Map.groupBy(items, ({ deadline }) => deadline.dueOn)].sort(([a], [b]) => a.localeCompare(b));
}

/** What a row says of the matter: its number, what it is about, who has it in hand, and where it is looked at. */
export function matterOf({ subject, deadline }: Item): { number: string; title: string; with: string; href: string | null } {
  if (subject?.__typename === 'Submission') return { number: subject.number, title: subject.typeLabel, with: subject.submission_liaison?.name ?? '', href: `/w/submissions/${subject.id}` };
  if (subject?.__typename === 'Opinion') {
    const { opinion_submission: from, opinion_issue: issue } = subject;
    return { number: issue?.number ?? from?.number ?? '', title: subject.title, with: from?.liaison?.name ?? '', href: issue ? `/w/ledger/${issue.id}` : from ? `/w/submissions/${from.id}` : null };
  }
  if (subject?.__typename === 'Issue') return { number: subject.issue_number, title: subject.title, with: subject.responsibleUnit?.name ?? '', href: `/w/ledger/${subject.id}` };
  if (subject?.__typename === 'Referral') {
    const { referral_issue: issue, unit, handler } = subject;
    return { number: subject.referral_number, title: issue?.title ?? '', with: [unit.name, handler?.name].filter(Boolean).join(' · '), href: issue ? `/w/ledger/${issue.id}#${subject.id}` : null };
  }
  if (subject?.__typename === 'InformationRequest') return { number: '', title: subject.question, with: subject.request_unit.name, href: '/w/inquiries' };
  if (subject?.__typename === 'LookBack') return { number: subject.issueNumber, title: subject.look_title, with: subject.look_unit.name, href: '/w/lookbacks' };
  // Whatever else has a deadline is named by what is due.
  return { number: '', title: deadline.label, with: '', href: null };
}
