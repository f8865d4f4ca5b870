import { defineEntity, p } from '@mikro-orm/postgresql';

const PaperSchema = defineEntity({
  name: 'Paper', tableName: 'paper',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    uploaderId: p.string(),
    subjectId: p.string().nullable(),
    fileName: p.string(),
    contentType: p.string(),
    size: p.integer(),
    sha256: p.string(),
    bytes: p.blob().lazy().hidden(),
    createdAt: p.datetime(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** A letter, a decision, a doctor’s note: evidence in a case, as it was handed in. */
export class Paper extends PaperSchema.class {}
PaperSchema.setClass(Paper);
