import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from '../accounts/membership.rules.ts';

const GroupMemberSchema = defineEntity({
  name: 'GroupMember', tableName: 'group_member',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    channel: p.string().$type<Channel>(),
    membershipId: p.string(),
    joinedAt: p.datetime(),
    leftAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** An observer in the internal or the external group, from when to when (B-22). */
export class GroupMember extends GroupMemberSchema.class {}
GroupMemberSchema.setClass(GroupMember);
