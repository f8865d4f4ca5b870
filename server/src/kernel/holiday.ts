import type { Said } from './refused.ts';

/** The statutory holidays, as the notices name them. */
export const holidays: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day', 春节: 'Spring Festival', 清明节: 'Tomb-Sweeping Day', 劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival', 中秋节: 'Mid-Autumn Festival', 国庆节: 'National Day',
};

/** A holiday, or two that fall together (国庆节、中秋节), in both languages; what has no English name keeps its own. */
export const holidaySaid = (zh: string): Said => ({ zh, en: zh.split('、').map((name) => holidays[name] ?? name).join(' and ') });
