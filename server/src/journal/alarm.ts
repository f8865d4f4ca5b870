import { newId } from '../kernel/id.ts';
import type { Change } from './change.ts';
import type { Alarm } from './services.ts';

/** Sets the alarm of a kind on a subject, in place of the one it had; only in a transaction that writes already. */
export const setAlarm = (change: Change, { schemeId, kind, subjectId, at, about = '' }: Omit<Alarm, 'about'> & { about?: string }): Promise<unknown> => change.em.execute(
  `insert into alarm (id, scheme_id, kind, subject_id, at, about) values (?, ?, ?, ?, ?, ?)
   on conflict (scheme_id, kind, subject_id) do update set at = excluded.at, about = excluded.about`,
  [newId('Alarm', change.now), schemeId, kind, subjectId, at, about]);

/** Takes the alarm of a kind off a subject. */
export const stopAlarm = (change: Change, { schemeId, kind, subjectId }: Pick<Alarm, 'schemeId' | 'kind' | 'subjectId'>): Promise<unknown> =>
  change.em.execute('update alarm set at = null where scheme_id = ? and kind = ? and subject_id = ?', [schemeId, kind, subjectId]);
