import { Instruction, Supervision } from './supervision.entity.ts';

/** The nouns of supervised handling. */
export const supervisionEntities = { Supervision, Instruction };
