import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Dossier, DossierCounts } from './dossier.ts';

const schema = defineEntity({
  name: 'ArchiveSnapshot',
  tableName: 'archive_snapshot',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    membershipId: p.string(),
    purpose: p.text(),
    fromDay: p.date(),
    toDay: p.date(),
    /** The last entry of the journal that it takes in. */
    position: p.bigint('number'),
    digest: p.string(),
    counts: p.json<DossierCounts>(),
    dossier: p.json<Dossier>(),
    frozenAt: p.datetime(),
    byId: p.string(),
    version: p.integer(),
    audience: p.array(),
  },
});
/** An observer's archive as it stood at one place of the journal, for an assessment or an award to rest on. */
export class ArchiveSnapshot extends schema.class {}
schema.setClass(ArchiveSnapshot);
