import { arriving } from './huaibei/arriving.ts';
import { inHand } from './huaibei/in-hand.ts';
import { inReview } from './huaibei/in-review.ts';
import { passedOn } from './huaibei/passed-on.ts';
import { settled } from './huaibei/settled.ts';
import type { Matter } from './story.ts';

/** What the observers of the Huaibei plan have filed; every sentence and every company is made up. */
export const huaibeiMatters: readonly Matter[] = [...settled, ...inReview, ...inHand, ...passedOn, ...arriving];
