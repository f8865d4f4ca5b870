import { ExternalPush } from './push.entity.ts';

/** The nouns of what is handed outside. */
export const pushEntities = { ExternalPush };
