import type { Scope } from '../kernel/audience.ts';
import { observersAudience } from './deed.rules.ts';

/** Whom something about an observer concerns: them, their liaison and whoever engaged them. */
export interface AboutObserver { schemeId: string; membershipId: string; liaisonId?: string | null | undefined; managingUnitId?: string | null | undefined }

/** Who may know of it: the observer, their liaison, the office and those who manage them; no administrator. */
export const observersOwn = ({ membershipId, schemeId, liaisonId, managingUnitId }: AboutObserver): Scope[] =>
  observersAudience({ id: membershipId, schemeId, liaisonId, managingUnitId });
