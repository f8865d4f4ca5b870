import type { Channel, MemberRole } from '../accounts/membership.rules.ts';
import type { Said } from '../kernel/refused.ts';

/** To whom an announcement goes. */
export type AnnouncementTo = 'OBSERVERS' | 'EXTERNAL' | 'INTERNAL' | 'UNITS' | 'LIAISONS' | 'EVERYBODY';

interface Audience { readonly said: Said; readonly reaches: (m: { role: MemberRole; channel: Channel | null }) => boolean }

/** Whom each of them reaches. */
export const reach: Readonly<Record<AnnouncementTo, Audience>> = {
  OBSERVERS: { said: { zh: '全体体验官、监督员', en: 'All observers' }, reaches: (m) => m.role === 'OBSERVER' },
  EXTERNAL: { said: { zh: '社会监督员', en: 'The external observers' }, reaches: (m) => m.role === 'OBSERVER' && m.channel === 'EXTERNAL' },
  INTERNAL: { said: { zh: '内部监督员', en: 'The internal observers' }, reaches: (m) => m.role === 'OBSERVER' && m.channel === 'INTERNAL' },
  UNITS: { said: { zh: '各责任单位', en: 'The units' }, reaches: (m) => m.role === 'HANDLER' || m.role === 'LEADER' },
  LIAISONS: { said: { zh: '专员', en: 'The liaisons' }, reaches: (m) => m.role === 'LIAISON' },
  EVERYBODY: { said: { zh: '全体', en: 'Everybody in the scheme' }, reaches: () => true },
};
