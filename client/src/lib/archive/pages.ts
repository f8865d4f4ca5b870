import type { Viewer } from '#lib/viewer.svelte.ts';

type Place = Viewer['places'][number];
type Page = readonly [behind: Place, address: (id: string) => string];

/** The page of each kind of matter, by the layout its reader works in: the place of the menu it lies behind, and its address. */
const pages: Readonly<Record<string, Partial<Record<Viewer['home'], Page>>>> = {
  Submission: { OBSERVER: ['OWN_MATTERS', (id) => `/o/s/${id}`], OFFICE: ['SUBMISSIONS', (id) => `/w/submissions/${id}`] },
  Issue: { OFFICE: ['LEDGER', (id) => `/w/ledger/${id}`] },
  Referral: { DEPARTMENT: ['INBOX', (id) => `/d/${id}`] },
  Gathering: { OBSERVER: ['ACTIVITIES', (id) => `/o/gatherings/${id}`], OFFICE: ['GATHERINGS', (id) => `/w/gatherings/${id}`] },
  Clue: { OBSERVER: ['OWN_MATTERS', (id) => `/o/clues/${id}`], OFFICE: ['CLUES', (id) => `/w/clues/${id}`] },
  LookBack: { OBSERVER: ['OWN_LOOK_BACKS', () => '/o/lookbacks'], OFFICE: ['LOOK_BACKS', () => '/w/lookbacks'] },
  InformationRequest: { OBSERVER: ['OWN_MATTERS', () => '/o/inquiries'], OFFICE: ['INQUIRIES', () => '/w/inquiries'] },
  Nomination: { OFFICE: ['RECRUITMENT', (id) => `/w/recruitment/nominations/${id}`], DEPARTMENT: ['NOMINATIONS', (id) => `/d/nominations/${id}`] },
  Membership: { OBSERVER: ['OWN_TERM', () => '/o/term'] },
  Appointment: { OBSERVER: ['OWN_TERM', () => '/o/term'] },
  Certificate: { OBSERVER: ['OWN_TERM', () => '/o/term'] },
  Dismissal: { OBSERVER: ['OWN_TERM', () => '/o/term'] },
  ConductCase: { OBSERVER: ['OWN_TERM', () => '/o/term'] },
  Excuse: { OBSERVER: ['OWN_TERM', () => '/o/term'] },
};

/** The page of a matter, where its reader has one; null otherwise. */
export function pageOf(matter: { __typename: string; id: string }, { home, places }: Pick<Viewer, 'home' | 'places'>): string | null {
  const page = pages[matter.__typename]?.[home];
  return page && places.includes(page[0]) ? page[1](matter.id) : null;
}
