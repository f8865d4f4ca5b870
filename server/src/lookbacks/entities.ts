import { Bulletin } from './bulletin.entity.ts';
import { LookBack, LookBackDraw } from './look-back.entity.ts';

/** The nouns of looking back. */
export const lookBackEntities = { LookBack, LookBackDraw, Bulletin };
