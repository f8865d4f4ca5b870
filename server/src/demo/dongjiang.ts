import { arriving } from './dongjiang/arriving.ts';
import { inHand } from './dongjiang/in-hand.ts';
import { inReview } from './dongjiang/in-review.ts';
import { settled } from './dongjiang/settled.ts';
import type { Matter } from './story.ts';

/** What the observers of the Dongjiang rules have filed; every sentence and every company is made up. */
export const dongjiangMatters: readonly Matter[] = [...settled, ...inReview, ...inHand, ...arriving];
