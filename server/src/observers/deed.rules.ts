import { audience, scope, type Scope } from '../kernel/audience.ts';

/** An observer as those who look after them are known by: their liaison, the office and the unit that manages them. */
export interface ObserverFacts { id: string; schemeId: string; liaisonId?: string | null | undefined; managingUnitId?: string | null | undefined }

/** Who may know what an observer does: they, their liaison, the office and those who manage them; no administrator. */
export const observersAudience = (m: ObserverFacts): Scope[] => audience(scope.member(m.id), ...lookedAfterBy(m));

/** Who may know what is done for an observer and is not theirs to be judged by: the same without the observer. */
export const carersAudience = (m: ObserverFacts): Scope[] => audience(...lookedAfterBy(m));

const lookedAfterBy = (m: ObserverFacts) =>
  [m.liaisonId && scope.liaison(m.liaisonId), scope.office(m.schemeId), m.managingUnitId && scope.managers(m.managingUnitId)];

/** Whether a deed is one of these kinds, or of a kind that begins with one: `ATTENDANCE` is any attendance, `ATTENDANCE:ROUNDTABLE` that of a roundtable. */
export const countsAs = (kind: string, kinds: readonly string[]): boolean => kinds.some((k) => kind === k || kind.startsWith(`${k}:`));
