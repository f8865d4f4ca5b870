import { m } from '#lib/paraglide/messages.js';
import { colon } from '#lib/punctuation.ts';
import { shortDate } from '#lib/time.ts';

interface Offered { action: string; enabled: boolean; reasons: readonly { message: string }[] }

/** A span of days as people write it. */
export const span = (from: string, to: string) => m.rec_dates({ from: shortDate(from), to: shortDate(to) });

/** Whether an action is on offer now. */
export const may = (offers: readonly Offered[], action: string) => offers.some((offer) => offer.action === action && offer.enabled);

/** The category in full: which other one, where it is another. */
export const categoryOf = (n: { categoryLabel: string | null; categoryText: string | null }) => [n.categoryLabel, n.categoryText].filter(Boolean).join(colon());
