import type { Services } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { systemScope } from '../kernel/audience.ts';
import { Refused, type Lang } from '../kernel/refused.ts';
import { Appointment } from './appointment.entity.ts';
import { Certificate } from './certificate.entity.ts';
import { masked, standingAt, standings } from './certificate.rules.ts';
import type { CertificateCheck } from './certificate.type.ts';

/** What somebody types or scans: the code of the QR, or the number with the holder's name. */
export interface Asked { code?: string | null; number?: string | null; name?: string | null }

const misses = { most: 10, minutes: 10, remembered: 10_000 };
const counted = new WeakMap<Services['orm'], Map<string, { n: number; until: number }>>();

/** Nobody tries numbers and names in bulk: what is not found is counted by address, in this process's memory. */
function miss({ orm }: Services, address: string, now: Date): void {
  const all = counted.get(orm) ?? counted.set(orm, new Map()).get(orm)!;
  const known = all.get(address);
  const one = known && known.until > now.getTime() ? known : { n: 0, until: now.getTime() + misses.minutes * 60_000 };
  one.n += 1;
  all.delete(address);
  all.set(address, one);
  if (all.size > misses.remembered) all.delete(all.keys().next().value!);
}
function checkMisses({ orm }: Services, address: string, now: Date): void {
  const known = counted.get(orm)?.get(address);
  if (known && known.until > now.getTime() && known.n >= misses.most) throw new Refused('RATE_LIMITED', {
    zh: `查询次数过多，请 ${misses.minutes} 分钟后再试`, en: `Too many questions; try again in ${misses.minutes} minutes`,
  });
}

/** Whether a certificate is valid, for anybody who is shown one; unknown numbers and wrong names are answered alike. */
export async function checkCertificate(services: Services, asked: Asked, { address = '', lang }: { address?: string | undefined; lang: Lang }): Promise<CertificateCheck | null> {
  const now = services.now();
  checkMisses(services, address, now);
  const code = asked.code?.trim();
  const number = asked.number?.trim().toUpperCase();
  const name = asked.name?.trim();
  const found = (code || (number && name)) ? await inTransaction(services, [systemScope], async (em) => {
    const [certificate] = await em.find(Certificate, code ? { code } : { number: number!, name: name! }, { limit: 1 });
    return certificate ? { certificate, term: await em.findOneOrFail(Appointment, { id: certificate.appointmentId }) } : null;
  }) : null;
  if (!found) { miss(services, address, now); return null; }
  const { certificate: c, term } = found;
  const { standing, since } = standingAt({ startsOn: c.startsOn, endsOn: c.endsOn, voidedAt: c.voidedAt ?? null, state: term.state, endedAt: term.endedAt ?? null }, now);
  return {
    number: c.number, holder: masked(c.name), title: c.title, scheme: c.schemeName, issuer: c.issuer, trial: c.trial, startsOn: c.startsOn, endsOn: c.endsOn,
    standing, standingLabel: standings[standing][lang], since,
  };
}
