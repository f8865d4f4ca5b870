import { PublicityItem } from './publicity.entity.ts';

/** The nouns of good practices made public. */
export const publicityEntities = { PublicityItem };
