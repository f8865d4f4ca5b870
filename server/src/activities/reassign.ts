import { rowsFollow } from '../observers/liaison.rows.ts';

/** What an observer took part in, was asked and was given is for whoever looks after them now (B-15); a contact keeps who made it. */
export const activitiesFollow = rowsFollow([
  { table: 'activity', observer: 'author_id', names: true }, { table: 'attendance', observer: 'member_id', names: true }, { table: 'support', observer: 'member_id', names: true },
  { table: 'task', observer: 'member_id', names: false }, { table: 'contact', observer: 'member_id', names: false },
]);
