import { kindOf, type Scope } from '../kernel/audience.ts';

/** Whom an entry tells that concerns one author of a matter, or none: not its authors, of whom none learns of another. */
export const officials = (s: Scope): boolean => kindOf(s) !== 'member';
