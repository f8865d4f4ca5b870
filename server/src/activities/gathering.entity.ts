import { defineEntity, p } from '@mikro-orm/postgresql';
import type { GatheringState } from './gathering.rules.ts';

const schema = defineEntity({
  name: 'Gathering',
  tableName: 'gathering',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    managingUnitId: p.string().nullable(),
    kind: p.string(),
    regular: p.boolean(),
    title: p.string(),
    agenda: p.text(),
    startsAt: p.datetime(),
    place: p.string().nullable(),
    link: p.string().nullable(),
    convenerId: p.string(),
    inviteeIds: p.array(),
    /** Those of the invited who attend without a vote (列席). */
    nonVotingIds: p.array(),
    liaisonIds: p.array(),
    /** The body that is checked, whether it is not to know before, and whether it is told afterwards. */
    targetUnitId: p.string().nullable(),
    unannounced: p.boolean(),
    shownAfter: p.boolean(),
    /** What is shown in the room to sign in by. */
    code: p.string(),
    state: p.string().$type<GatheringState>(),
    reason: p.string().nullable(),
    noticedAt: p.datetime().nullable(),
    heldAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A meeting of any kind (座谈、联席会议、季度全体会) with those invited to it. */
export class Gathering extends schema.class {}
schema.setClass(Gathering);
