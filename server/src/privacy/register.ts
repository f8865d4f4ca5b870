import { clues } from './register/clues.ts';
import { matters } from './register/matters.ts';
import { people } from './register/people.ts';
import { service } from './register/service.ts';
import { settings } from './register/settings.ts';
import type { Held } from './register.types.ts';

/** Every table of the database with what it holds, why and how long; a table without a line fails a test. */
export const register: readonly Held[] = [...people, ...service, ...matters, ...clues, ...settings];
