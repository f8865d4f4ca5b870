import { randomBytes } from 'node:crypto';
import { Person } from '../accounts/person.entity.ts';
import type { Change } from '../journal/change.ts';
import { nextSerial } from '../journal/serial.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { documentTitle } from '../schemes/document-title.rules.ts';
import { rulesOf } from '../schemes/rules.ts';
import { Scheme } from '../schemes/scheme.entity.ts';
import type { Appointment } from './appointment.entity.ts';
import { Certificate } from './certificate.entity.ts';
import { observersOwn } from './subject.rules.ts';

/** Issues the certificate of a term (聘书): a gapless number of the scheme and year, what is printed, and a code that nobody can guess (B-1, B-6). */
export async function issueCertificate(change: Change, term: Appointment): Promise<Certificate> {
  const { em, now } = change;
  const { set, offered } = await rulesOf(em, term.ruleSetId);
  const today = shanghaiDay(now);
  const year = Number(today.slice(0, 4));
  const number = `${set.numberPrefix}-A-${year}-${String(await nextSerial(em, term.schemeId, 'certificate', year)).padStart(4, '0')}`;
  const bases = offered('legalBases', null);
  const certificate = em.create(Certificate, {
    id: newId('Certificate', now), schemeId: term.schemeId, appointmentId: term.id, membershipId: term.membershipId, liaisonId: term.liaisonId ?? null, managingUnitId: term.managingUnitId ?? null,
    number, code: randomBytes(18).toString('base64url'),
    name: (await em.findOneOrFail(Person, { id: term.personId })).name, title: set.titleZh, schemeName: (await em.findOneOrFail(Scheme, { id: term.schemeId })).name,
    documentName: documentTitle(set), trial: set.trial, issuer: set.issuer, basesZh: bases.map((b) => b.labelZh), basesEn: bases.map((b) => b.labelEn),
    startsOn: term.startsOn, endsOn: term.endsOn, issuedOn: today, voidedAt: null, version: 1, audience: observersOwn(term),
  });
  await em.persist(certificate).flush();
  change.record('CertificateIssued', certificate, ['number'], { more: { appointmentId: term.id, number } });
  return certificate;
}

/** A certificate of an observer whose standing is taken away is void at once, wherever it is shown. */
export async function voidCertificate(change: Change, appointmentId: string): Promise<void> {
  for (const certificate of await change.em.find(Certificate, { appointmentId, voidedAt: null })) {
    Object.assign(certificate, { voidedAt: change.now, version: certificate.version + 1 });
    change.record('CertificateVoided', certificate, ['voidedAt'], { more: { appointmentId } });
  }
  await change.em.flush();
}
