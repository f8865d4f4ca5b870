import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel, MemberRole } from './membership.rules.ts';

const MembershipSchema = defineEntity({
  name: 'Membership', tableName: 'membership',
  properties: {
    id: p.string().primary(),
    personId: p.string(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    role: p.string().$type<MemberRole>(),
    unitId: p.string().nullable(),
    channel: p.string().$type<Channel>().nullable(),
    title: p.string(),
    liaisonId: p.string().nullable(),
    /** The unit that appointed an observer and manages them; none where the office itself does. */
    managingUnitId: p.string().nullable(),
    /** Suspended since; null while its rights are whole. */
    pausedSince: p.datetime().nullable(),
    since: p.datetime(),
    until: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** One person's part in one scheme, from `since` until `until`; it keeps the rule set it was made under. */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
