import type { Said } from '../kernel/refused.ts';

/** How often something is owed. */
export type Period = 'MONTH' | 'QUARTER';
/** How a share becomes a number of people or matters (B-18). */
export type Rounding = 'FLOOR' | 'NEAREST' | 'CEILING';

/** By what a cleared matter is looked back at in any case, beside its category and a mark at registration. */
export const lookBackRisks = ['OVERDUE', 'REWORKED', 'COMMON'] as const;
export type LookBackRisk = (typeof lookBackRisks)[number];
export const lookBackRiskWords: Readonly<Record<LookBackRisk, Said>> = {
  OVERDUE: { zh: '曾经超期', en: 'It was overdue' }, REWORKED: { zh: '曾经重新办理', en: 'It was done again' }, COMMON: { zh: '共性问题', en: 'It is a common problem' },
};

/** What a district decides on striking off the ledger (销号), on looking back (回头看) and on figures (A-37, A-49, B-27). */
export interface ClearanceRules {
  /** Whether a second officer confirms what the first proposes. */
  clearanceSecond: boolean;
  /** Whether a paper has to be put to the evidence. */
  clearancePapers: boolean;
  /** Working days after clearance on which a matter is looked back at; null: never. */
  lookBackDays: number | null;
  /** The share of the other matters that is drawn, in per cent. */
  lookBackShare: number;
  lookBackRounding: Rounding;
  /** How often the sample is drawn. */
  lookBackPeriod: Period;
  lookBackRisks: LookBackRisk[];
  /** Codes of categories that are looked back at in any case. */
  lookBackCategories: string[];
  /** A figure about fewer observers than this is for the office alone. */
  smallestGroup: number;
}

/** What the product ships; a scheme changes it as it likes. */
export const clearanceDefaults: ClearanceRules = {
  clearanceSecond: true, clearancePapers: false, lookBackDays: 20, lookBackShare: 10, lookBackRounding: 'CEILING', lookBackPeriod: 'MONTH',
  lookBackRisks: [...lookBackRisks], lookBackCategories: [], smallestGroup: 3,
};

/** The part of something wider that is about clearance and looking back. */
export const clearanceOf = (r: ClearanceRules): ClearanceRules => ({
  clearanceSecond: r.clearanceSecond, clearancePapers: r.clearancePapers, lookBackDays: r.lookBackDays ?? null, lookBackShare: r.lookBackShare, lookBackRounding: r.lookBackRounding,
  lookBackPeriod: r.lookBackPeriod, lookBackRisks: [...r.lookBackRisks], lookBackCategories: [...r.lookBackCategories], smallestGroup: r.smallestGroup,
});
