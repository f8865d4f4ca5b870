import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'EligibilityCheck',
  tableName: 'eligibility_check',
  properties: {
    id: p.string().primary(),
    nominationId: p.string(),
    criterion: p.string(),
    met: p.boolean(),
    evidence: p.text(),
    note: p.text().nullable(),
    judgedById: p.string(),
    judgedAt: p.datetime(),
    audience: p.array(),
  },
});
/** One criterion as it was judged, with its evidence; kept among those who appoint. */
export class EligibilityCheck extends schema.class {}
schema.setClass(EligibilityCheck);
