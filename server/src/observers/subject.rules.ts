import type { Scope } from '../kernel/audience.ts';
import type { Guard } from '../kernel/lifecycle.ts';
import { observersAudience } from './deed.rules.ts';

/** Whom something about an observer concerns: them, their liaison and whoever engaged them. */
export interface AboutObserver { schemeId: string; membershipId: string; liaisonId?: string | null | undefined; managingUnitId?: string | null | undefined;
  /** Who the observer is, in whichever post. */
  personId?: string | null | undefined;
}

/** Nobody decides on themself, whichever post they act in. */
export const notOnOneself: Guard<AboutObserver> = {
  rule: 'not-on-oneself', code: 'CONFLICT_OF_INTEREST', holds: (f, actor) => !f.personId || f.personId !== actor.personId,
  says: { zh: '涉及本人的事项由其他人员决定', en: 'Nobody decides on themself: somebody else does' },
};

/** Who may know of it: the observer, their liaison, the office and those who manage them; no administrator. */
export const observersOwn = ({ membershipId, schemeId, liaisonId, managingUnitId }: AboutObserver): Scope[] =>
  observersAudience({ id: membershipId, schemeId, liaisonId, managingUnitId });
