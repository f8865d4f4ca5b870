import type { Context } from '../journal/context.ts';
import { byKey, loaderOf } from '../journal/loader.ts';
import { Membership } from './membership.entity.ts';
import { Person } from './person.entity.ts';

/** People by id, as far as the caller may know of them. */
export const people = (context: Context) => loaderOf<Person>(context, 'person', async (ids) =>
  byKey(await (await context.em()).find(Person, { id: { $in: [...ids] } }), (person) => person.id));

/** Memberships by id, as far as the caller may know of them. */
export const memberships = (context: Context) => loaderOf<Membership>(context, 'membership', async (ids) =>
  byKey(await (await context.em()).find(Membership, { id: { $in: [...ids] } }), (membership) => membership.id));
