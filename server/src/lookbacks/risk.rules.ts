import type { Said } from '../kernel/refused.ts';
import { lookBackRiskWords, type LookBackRisk } from '../schemes/clearance.rules.ts';

const others: Readonly<Record<string, Said>> = { MARKED: { zh: '营商办标为高风险', en: 'The office marked it' }, CATEGORY: { zh: '属于必查类别', en: 'Its category is always looked at' } };

/** What makes a risk high, in words. */
export const riskWords = (code: string): Said => others[code] ?? lookBackRiskWords[code as LookBackRisk] ?? { zh: '其他', en: 'Other' };
