import { defineEntity, p } from '@mikro-orm/postgresql';
import type { OtherLevel } from './other-membership.rules.ts';

const schema = defineEntity({
  name: 'OtherMembership',
  tableName: 'other_membership',
  properties: {
    id: p.string().primary(),
    membershipId: p.string(),
    level: p.string().$type<OtherLevel>(),
    title: p.string(),
    fromOn: p.date(),
    toOn: p.date().nullable(),
    evidence: p.string(),
    recordedAt: p.datetime(),
    audience: p.array(),
  },
});
/** What an observer of this scheme is elsewhere: at which level, and from when to when (B-3). */
export class OtherMembership extends schema.class {}
schema.setClass(OtherMembership);
