import BellRing from '@lucide/svelte/icons/bell-ring';
import LayoutTemplate from '@lucide/svelte/icons/layout-template';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import RotateCcw from '@lucide/svelte/icons/rotate-ccw';
import Archive from '@lucide/svelte/icons/archive';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import BookOpenCheck from '@lucide/svelte/icons/book-open-check';
import Footprints from '@lucide/svelte/icons/footprints';
import Presentation from '@lucide/svelte/icons/presentation';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import FileText from '@lucide/svelte/icons/file-text';
import FilePlus2 from '@lucide/svelte/icons/file-plus-2';
import IdCard from '@lucide/svelte/icons/id-card';
import FileOutput from '@lucide/svelte/icons/file-output';
import Gavel from '@lucide/svelte/icons/gavel';
import LockKeyhole from '@lucide/svelte/icons/lock-keyhole';
import ScanFace from '@lucide/svelte/icons/scan-face';
import Scale from '@lucide/svelte/icons/scale';
import House from '@lucide/svelte/icons/house';
import Award from '@lucide/svelte/icons/award';
import Inbox from '@lucide/svelte/icons/inbox';
import KeyRound from '@lucide/svelte/icons/key-round';
import ListChecks from '@lucide/svelte/icons/list-checks';
import ScrollText from '@lucide/svelte/icons/scroll-text';
import Megaphone from '@lucide/svelte/icons/megaphone';
import MessageCircleQuestion from '@lucide/svelte/icons/message-circle-question-mark';
import Share2 from '@lucide/svelte/icons/share-2';
import Send from '@lucide/svelte/icons/send';
import Undo2 from '@lucide/svelte/icons/undo-2';
import Table2 from '@lucide/svelte/icons/table-2';
import Building2 from '@lucide/svelte/icons/building-2';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import Upload from '@lucide/svelte/icons/upload';
import UserRoundPlus from '@lucide/svelte/icons/user-round-plus';
import UserRoundSearch from '@lucide/svelte/icons/user-round-search';
import Users from '@lucide/svelte/icons/users';
import type { Component } from 'svelte';
import { m } from '#lib/paraglide/messages.js';
import type { Viewer } from '#lib/viewer.svelte.ts';

export interface MenuItem {
  href: string;
  label: () => string;
  icon: Component<{ size?: number }>;
}

type Place = Viewer['places'][number];

/** The page behind each place of a menu; which places somebody has, and in what order, the server says. */
const pages: Record<Place, MenuItem> = {
  OWN_MATTERS: { href: '/o', label: m.menu_home, icon: House },
  FILE: { href: '/o/new', label: m.menu_file, icon: FilePlus2 },
  ACTIVITIES: { href: '/o/activities', label: m.activity_menu, icon: Footprints },
  GATHERINGS: { href: '/w/gatherings', label: m.gathering_menu, icon: Presentation },
  OWN_TERM: { href: '/o/term', label: m.menu_term, icon: IdCard },
  OWN_ARCHIVE: { href: '/o/archive', label: m.menu_archive, icon: Archive },
  INBOX: { href: '/d', label: m.menu_inbox, icon: Inbox },
  ANSWERED: { href: '/d/closed', label: m.menu_closed, icon: BookOpenCheck },
  TRIAGE: { href: '/w', label: m.menu_triage, icon: ListChecks },
  LEDGER: { href: '/w/ledger', label: m.menu_ledger, icon: Table2 },
  REFERRALS: { href: '/w/referrals', label: m.menu_referrals, icon: Send },
  DECISIONS: { href: '/w/decisions', label: m.menu_decisions, icon: Undo2 },
  DISPUTES: { href: '/w/disputes', label: m.menu_disputes, icon: Gavel },
  INQUIRIES: { href: '/w/inquiries', label: m.menu_inquiries, icon: MessageCircleQuestion },
  UNIT_INQUIRIES: { href: '/d/inquiries', label: m.menu_inquiries, icon: MessageCircleQuestion },
  SUBMISSIONS: { href: '/w/submissions', label: m.intake_title, icon: FileText },
  TASK_LISTS: { href: '/w/tasklists', label: m.tasklist_title, icon: ClipboardList },
  UNIT_TASK_LISTS: { href: '/d/tasklists', label: m.tasklist_title, icon: ClipboardList },
  DUE: { href: '/w/due', label: m.menu_due, icon: CalendarClock },
  RECRUITMENT: { href: '/w/recruitment', label: m.menu_recruitment, icon: UserRoundSearch },
  NOMINATIONS: { href: '/d/nominations', label: m.menu_nominations, icon: UserRoundPlus },
  CASES: { href: '/w/cases', label: m.menu_cases, icon: Scale },
  DUTIES: { href: '/w/duties', label: m.menu_duties, icon: ClipboardCheck },
  OBSERVERS: { href: '/w/observers', label: m.menu_observers, icon: Users },
  ANNOUNCEMENTS: { href: '/w/announcements', label: m.menu_announcements, icon: Megaphone },
  UNITS: { href: '/admin', label: m.menu_units, icon: Building2 },
  ROSTER: { href: '/admin/roster', label: m.menu_roster, icon: Upload },
  ACCOUNTS: { href: '/admin/accounts', label: m.menu_accounts, icon: KeyRound },
  AUDIT: { href: '/admin/audit', label: m.menu_audit, icon: ScrollText },
  PRIVACY: { href: '/admin/privacy', label: m.privacy_menu, icon: ShieldCheck },
  CALENDAR: { href: '/admin/calendar', label: m.menu_calendar, icon: CalendarDays },
  CLUES: { href: '/w/clues', label: m.clues_menu, icon: LockKeyhole },
  TRANSFERS: { href: '/w/transfers', label: m.clues_menu_transfers, icon: FileOutput },
  IDENTITIES: { href: '/w/identity', label: m.clues_menu_identity, icon: ScanFace },
  ACCOUNTABILITY: { href: '/w/accountability', label: m.clues_menu_accountability, icon: Gavel },
  LOOK_BACKS: { href: '/w/lookbacks', label: m.menu_lookbacks, icon: RotateCcw },
  SUPERVISION: { href: '/w/supervision', label: m.menu_supervision, icon: BellRing },
  SUPERVISED: { href: '/d/supervision', label: m.menu_supervised, icon: BellRing },
  FIGURES: { href: '/w/figures', label: m.menu_figures, icon: ChartColumn },
  OWN_LOOK_BACKS: { href: '/o/lookbacks', label: m.menu_own_lookbacks, icon: RotateCcw },
  PUBLICITY: { href: '/w/publicity', label: m.publicity_menu, icon: Award },
  PUSHES: { href: '/w/pushes', label: m.push_menu, icon: Share2 },
  PRACTICES: { href: '/practices', label: m.practices_title, icon: Award },
  TEMPLATES: { href: '/w/templates', label: m.template_menu, icon: LayoutTemplate },
  RULES: { href: '/admin/rules', label: m.menu_rules, icon: Scale },
};

/** Places that are about people, and about how the scheme runs; what is not here is about matters. */
const people: readonly Place[] = ['OBSERVERS', 'DUTIES', 'CASES', 'GATHERINGS', 'RECRUITMENT', 'NOMINATIONS', 'ACTIVITIES'];
const running: readonly Place[] = ['CALENDAR', 'RULES', 'TEMPLATES', 'ANNOUNCEMENTS', 'PRIVACY'];

/** The viewer's menu. */
export const menuOf = (viewer: Pick<Viewer, 'places'>): MenuItem[] => viewer.places.map((place) => pages[place]);

/** The viewer's menu under its headings, for a menu too long to be read at a glance; a short one has none. */
export function groupsOf(viewer: Pick<Viewer, 'places'>): { label: string | null; items: MenuItem[] }[] {
  if (viewer.places.length < 9) return [{ label: null, items: menuOf(viewer) }];
  const kind = (place: Place) => (people.includes(place) ? m.menu_group_people() : running.includes(place) ? m.menu_group_running() : m.menu_group_matters());
  return [m.menu_group_matters(), m.menu_group_people(), m.menu_group_running()]
    .map((label) => ({ label, items: viewer.places.filter((place) => kind(place) === label).map((place) => pages[place]) }))
    .filter(({ items }) => items.length > 0);
}

/** The menu entry a path belongs to: the longest that it begins with. */
export const currentItem = (items: readonly MenuItem[], path: string) =>
  items.filter((item) => path === item.href || path.startsWith(`${item.href}/`)).sort((a, b) => b.href.length - a.href.length)[0];
