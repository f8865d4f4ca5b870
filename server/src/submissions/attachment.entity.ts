import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    uploaderId: p.string(),
    opinionId: p.string().nullable(),
    issueId: p.string().nullable(),
    fileName: p.string(),
    contentType: p.string(),
    size: p.integer(),
    sha256: p.string(),
    width: p.integer().nullable(),
    height: p.integer().nullable(),
    alt: p.string(),
    state: p.string().$type<'PENDING' | 'READY'>(),
    createdAt: p.datetime(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** A photo of an opinion; its bytes lie outside the database. */
export class Attachment extends schema.class {}
schema.setClass(Attachment);
