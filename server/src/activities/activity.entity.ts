import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ActivityState } from './activity.rules.ts';

const schema = defineEntity({
  name: 'Activity',
  tableName: 'activity',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    ruleSetId: p.string(),
    authorId: p.string(),
    liaisonId: p.string().nullable(),
    managingUnitId: p.string().nullable(),
    kind: p.string(),
    heldOn: p.date(),
    place: p.string(),
    subject: p.string(),
    reached: p.integer().nullable(),
    enterprise: p.string().nullable(),
    enterpriseWithheld: p.boolean(),
    notes: p.text(),
    findings: p.text(),
    report: p.text(),
    /** Why the enterprise was visited again, beyond what the scheme allows. */
    overCapReason: p.text().nullable(),
    gatheringId: p.string().nullable(),
    state: p.string().$type<ActivityState>(),
    withdrawReason: p.string().nullable(),
    loggedAt: p.datetime(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** Something an observer did by themself: explained a policy, visited, researched, took part in making policy. */
export class Activity extends schema.class {}
schema.setClass(Activity);
