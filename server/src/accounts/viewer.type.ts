import { ObjectType } from 'type-graphql';
import type { Actor } from '../kernel/actor.ts';
import type { Scope } from '../kernel/audience.ts';
import type { Context } from '../journal/context.ts';
import { Open } from '../journal/field.ts';
import { DateTime } from '../journal/scalars.ts';
import { homeOf, roles, type Home, type MemberRole, type Place } from './membership.rules.ts';
import { HomeEnum, PlaceEnum } from './membership.type.ts';

@ObjectType({ description: 'Whoever is signed in, acting in one of their memberships' })
export class Viewer {
  /** Not a field: what the other fields are worked out from. */
  actor!: Actor;
  audience!: Scope[];

  @Open(() => HomeEnum, 'The layout the acting membership works in')
  home!: Home;
  @Open(() => [PlaceEnum], 'The pages the acting membership has, in the order of its menu; it begins on the first')
  places!: readonly Place[];
  @Open(() => Boolean, 'Whether the first password must be changed before anything else')
  mustChangePassword!: boolean;
  @Open(() => Boolean, 'Whether a second factor must be set up before anything else')
  mustEnrol!: boolean;
  @Open(() => DateTime, 'The time the server goes by')
  now!: Date;
}

/** The viewer of a request that is signed in; null of one that is not. */
export const viewerOf = ({ actor, session, services }: Context): Viewer | null => actor && session && {
  actor, audience: [...actor.scopes], home: homeOf(actor.role as MemberRole), places: roles[actor.role as MemberRole].places, mustChangePassword: session.mustChangePassword, mustEnrol: session.mustEnrol,
  now: services.now(),
};
