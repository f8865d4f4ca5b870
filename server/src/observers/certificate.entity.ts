import { defineEntity, p } from '@mikro-orm/postgresql';

const CertificateSchema = defineEntity({
  name: 'Certificate', tableName: 'certificate',
  properties: {
    id: p.string().primary(),
    schemeId: p.string(),
    appointmentId: p.string(),
    membershipId: p.string(),
    liaisonId: p.string().nullable(),
    managingUnitId: p.string().nullable(),
    number: p.string(),
    code: p.string(),
    name: p.string(),
    title: p.string(),
    schemeName: p.string(),
    documentName: p.string(),
    trial: p.boolean(),
    issuer: p.string(),
    basesZh: p.array(),
    basesEn: p.array(),
    startsOn: p.date(),
    endsOn: p.date(),
    issuedOn: p.date(),
    voidedAt: p.datetime().nullable(),
    version: p.integer(),
    audience: p.array(),
  },
});

/** The certificate of appointment (聘书) of one term, as it was issued. */
export class Certificate extends CertificateSchema.class {}
CertificateSchema.setClass(Certificate);
