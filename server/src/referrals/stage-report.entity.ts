import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Confidentiality } from '../submissions/confidentiality.rules.ts';
import type { StageReportState } from './stage-report.rules.ts';

const schema = defineEntity({
  name: 'StageReport',
  tableName: 'stage_report',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    referralId: p.string(),
    ordinal: p.integer(),
    unitId: p.string(),
    coUnitIds: p.array(),
    handlerId: p.string().nullable(),
    authors: p.array(),
    liaisons: p.array(),
    confidentiality: p.string().$type<Confidentiality>(),
    state: p.string().$type<StageReportState>(),
    text: p.text(),
    draftedById: p.string(),
    releasedById: p.string().nullable(),
    releasedAt: p.datetime().nullable(),
    passedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** How far a long matter has come (阶段性答复): it answers nothing, and stops no clock. */
export class StageReport extends schema.class {}
schema.setClass(StageReport);
