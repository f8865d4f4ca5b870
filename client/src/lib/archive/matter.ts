import type { ArchivedEntryQuery } from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { bracketed } from '#lib/punctuation.ts';
import { date, dateTime } from '#lib/time.ts';

type Matter = NonNullable<NonNullable<ArchivedEntryQuery['archivedEntry']>['entry']['matter']>;

/** What a matter is called beside an entry of the journal. */
export function nameOf(matter: Matter): string | null {
  switch (matter.__typename) {
    case 'Submission': return `${matter.typeLabel} ${matter.number}`;
    case 'Issue': return `${matter.issue_number} ${matter.title}`;
    case 'Gathering': case 'Task': return matter.title;
    case 'Activity': return matter.subject;
    case 'Duty': return matter.label + bracketed(matter.periodLabel);
    default: return null;
  }
}

type Fact = readonly [string, string | null | undefined];
const stands = (label: string | null | undefined): Fact => [m.archive_entry_stands(), label];

/** What there is to read of a matter beside an entry of the journal; what has a page of its own is read there. */
export function factsOf(matter: Matter): Fact[] {
  switch (matter.__typename) {
    case 'Submission': case 'Issue': case 'Appointment': case 'Dismissal': case 'ConductCase': case 'Excuse': return [stands(matter.stateLabel)];
    case 'Gathering': return [[m.gathering_kind(), matter.kindLabel], [m.gathering_when(), dateTime(matter.startsAt)], [m.gathering_place(), matter.place], stands(matter.stateLabel)];
    case 'Activity': return [[m.activity_kind(), matter.kindLabel], [m.activity_on(), date(matter.heldOn)], [m.activity_place(), matter.activity_place], [m.activity_enterprise(), matter.enterprise], [m.activity_findings(), matter.findings], stands(matter.stateLabel)];
    case 'Task': return [[m.task_kind(), matter.kindLabel], [m.task_due_on(), date(matter.dueOn)], [m.task_detail(), matter.detail], [m.task_finding(), matter.finding], stands(matter.stateLabel)];
    case 'Contact': return [[m.contact_kind(), matter.kindLabel], [m.contact_at(), dateTime(matter.at)], [m.contact_notes(), matter.notes]];
    case 'Support': return [[m.contact_support_kind(), matter.kindLabel], [m.contact_support_on(), date(matter.givenOn)], [m.contact_support_what(), matter.what]];
    case 'Duty': return [stands(matter.stateLabel), [m.archive_entry_done(), matter.doneAt && dateTime(matter.doneAt)], [m.duties_explain(), matter.explanation]];
    default: return [];
  }
}
