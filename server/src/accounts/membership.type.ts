import { Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import type { Said } from '../kernel/refused.ts';
import { places, roles, type Channel, type Home, type MemberRole, type Place } from './membership.rules.ts';

export const RoleEnum = enumOf<MemberRole>('Role', 'What a membership is for',
  Object.fromEntries(Object.entries(roles).map(([role, { said }]) => [role, said])) as Record<MemberRole, Said>);
export const ChannelEnum = enumOf<Channel>('Channel', 'By which channel an observer was engaged (B-9, B-11)', {
  EXTERNAL: { zh: '社会监督员', en: 'From outside the area’s own bodies' },
  INTERNAL: { zh: '内部监督员', en: 'From the staff of the area’s own bodies' },
});
export const HomeEnum = enumOf<Home>('Home', 'Which of the product’s layouts a membership works in', {
  OBSERVER: { zh: '体验官、监督员', en: 'That of observers' },
  DEPARTMENT: { zh: '责任单位', en: 'That of units' },
  OFFICE: { zh: '营商办', en: 'That of the office and its liaisons' },
  ADMIN: { zh: '管理', en: 'That of the administrator' },
});
export const PlaceEnum = enumOf<Place>('Place', 'A page of the product that a role has in its menu', places);

@ObjectType('Membership', { implements: Node, description: 'One person’s part in one scheme; it gives its rights while it is in force, to the second' })
export class MembershipType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => RoleEnum, 'What it is for')
  role!: MemberRole;
  @Open(() => String, 'The post or standing it is held in')
  title!: string;
  @Open(() => ChannelEnum, 'By which channel an observer was engaged; null for staff, and where the scheme knows no channels', { nullable: true })
  channel?: Channel | null;
}
export const MembershipConnection = connectionOf(MembershipType, 'Membership');
