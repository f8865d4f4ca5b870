import type { Context } from '../journal/context.ts';
import { Paper } from './paper.entity.ts';

/** The papers put to a case, in the order they came; without their bytes. */
export const papersOf = async (context: Context, subjectId: string): Promise<Paper[]> =>
  (await context.em()).find(Paper, { subjectId }, { orderBy: { id: 'asc' } });
