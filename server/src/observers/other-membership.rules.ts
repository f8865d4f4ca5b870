import type { Day } from '../kernel/calendar.ts';
import type { Said } from '../kernel/refused.ts';

/** Where somebody may serve as an observer beside this scheme (B-3). */
export const otherLevels = {
  MUNICIPAL: { zh: '市级', en: 'Of the city' },
  NEW_AREA: { zh: '新区', en: 'Of the new area' },
  OTHER: { zh: '其他', en: 'Elsewhere' },
} as const satisfies Record<string, Said>;
export type OtherLevel = keyof typeof otherLevels;

/** What is known of a membership elsewhere; without a last day it goes on. */
export interface OtherMembershipFacts { level: OtherLevel; title: string; fromOn: Day; toOn: Day | null; evidence: string }

/** Whether it is held on a day: an expired one is never shown as current (B-3). */
export const current = ({ fromOn, toOn }: Pick<OtherMembershipFacts, 'fromOn'> & { toOn?: Day | null | undefined }, today: Day) => fromOn <= today && (!toOn || today <= toOn);
