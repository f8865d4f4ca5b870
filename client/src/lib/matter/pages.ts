import type { Viewer } from '#lib/viewer.svelte.ts';

type Place = Viewer['places'][number];
type Page = readonly [behind: Place, address: (id: string) => string];

const term: Page = ['OWN_TERM', () => '/o/term'];

/** The page of each kind of matter, by the layout its reader works in: the place of the menu it lies behind, and its address; what has no page of its own is on the list it stands in. */
const pages: Readonly<Record<string, Partial<Record<Viewer['home'], Page>>>> = {
  Submission: { OBSERVER: ['OWN_MATTERS', (id) => `/o/s/${id}`], OFFICE: ['SUBMISSIONS', (id) => `/w/submissions/${id}`] },
  Issue: { OFFICE: ['LEDGER', (id) => `/w/ledger/${id}`] },
  Referral: { DEPARTMENT: ['INBOX', (id) => `/d/${id}`] },
  InformationRequest: { OBSERVER: ['OWN_MATTERS', () => '/o/inquiries'], DEPARTMENT: ['UNIT_INQUIRIES', () => '/d/inquiries'], OFFICE: ['INQUIRIES', () => '/w/inquiries'] },
  Dispute: { OFFICE: ['DISPUTES', () => '/w/disputes'] },
  Supervision: { DEPARTMENT: ['SUPERVISED', () => '/d/supervision'], OFFICE: ['SUPERVISION', () => '/w/supervision'] },
  Instruction: { OFFICE: ['SUPERVISION', () => '/w/supervision'] },
  TaskList: { DEPARTMENT: ['UNIT_TASK_LISTS', (id) => `/d/tasklists/${id}`], OFFICE: ['TASK_LISTS', (id) => `/w/tasklists/${id}`] },
  LookBack: { OBSERVER: ['OWN_LOOK_BACKS', () => '/o/lookbacks'], OFFICE: ['LOOK_BACKS', () => '/w/lookbacks'] },
  Bulletin: { OBSERVER: ['OWN_LOOK_BACKS', () => '/o/lookbacks'], OFFICE: ['FIGURES', () => '/w/figures'] },
  PublicityItem: { OBSERVER: ['OWN_MATTERS', () => '/practices'], OFFICE: ['PUBLICITY', () => '/w/publicity'] },
  ExternalPush: { OFFICE: ['PUSHES', () => '/w/pushes'] },
  Clue: { OBSERVER: ['OWN_MATTERS', (id) => `/o/clues/${id}`], OFFICE: ['CLUES', (id) => `/w/clues/${id}`] },
  Gathering: { OBSERVER: ['ACTIVITIES', (id) => `/o/gatherings/${id}`], OFFICE: ['GATHERINGS', (id) => `/w/gatherings/${id}`] },
  Nomination: { OFFICE: ['RECRUITMENT', (id) => `/w/recruitment/nominations/${id}`], DEPARTMENT: ['NOMINATIONS', (id) => `/d/nominations/${id}`] },
  Excuse: { OBSERVER: term, OFFICE: ['CASES', () => '/w/cases'] },
  Dismissal: { OBSERVER: term, OFFICE: ['CASES', () => '/w/cases'] },
  ConductCase: { OBSERVER: term, OFFICE: ['CASES', () => '/w/cases'] },
  Appointment: { OBSERVER: term }, Certificate: { OBSERVER: term }, Membership: { OBSERVER: term },
};

/** The page of a matter, where its reader has one; null otherwise. */
export function pageOf(matter: { __typename: string; id: string }, { home, places }: Pick<Viewer, 'home' | 'places'>): string | null {
  const page = pages[matter.__typename]?.[home];
  return page && places.includes(page[0]) ? page[1](matter.id) : null;
}
