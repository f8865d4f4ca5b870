import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { Measure, PlanState } from './plan.rules.ts';

const schema = defineEntity({
  name: 'Plan',
  tableName: 'rectification_plan',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    referralId: p.string(),
    unitId: p.string(),
    coUnitIds: p.array(),
    handlerId: p.string().nullable(),
    confidentiality: p.string().$type<Confidentiality>(),
    state: p.string().$type<PlanState>(),
    measures: p.json<Measure[]>(),
    filedById: p.string(),
    sendBackNote: p.text().nullable(),
    approvedById: p.string().nullable(),
    approvedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** How a unit puts a problem right (整改方案): measures, persons and dates. */
export class Plan extends schema.class {}
schema.setClass(Plan);
