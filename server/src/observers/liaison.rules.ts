import { office } from '../accounts/parties.rules.ts';
import type { Actor } from '../kernel/actor.ts';

/** Whether somebody assigns liaisons and hands observers over: the office does (B-15). */
export const handsOver = (actor: Actor): boolean => office.holds(actor, { schemeId: actor.schemeId });
