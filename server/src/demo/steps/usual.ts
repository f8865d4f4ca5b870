import { on } from '../moments.ts';
import type { Step } from '../story.ts';
import { claimed, signedFor } from './referral.steps.ts';
import { drafted, signed, submitted, type Words } from './reply.steps.ts';

/** Not everything in the town happens on the hour. */
const about = (back: number, hour: number) => on(back, `${String(hour).padStart(2, '0')}:${String((back * 7 + hour * 3) % 60).padStart(2, '0')}`);

/** A unit takes a referral in hand in the course of a morning. */
export const takenUp = (back: number, who?: string): Step[] => [signedFor(about(back, 9), who), claimed(about(back, 10), who)];

/** A unit writes its answer and its leader signs it, all on one day. */
export const replied = (back: number, words: Words): Step[] => [drafted(about(back, 10), words), submitted(about(back, 11)), signed(about(back, 15))];
