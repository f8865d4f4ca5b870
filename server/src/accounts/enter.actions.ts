import type { Change } from '../journal/change.ts';
import type { Lang, Refused } from '../kernel/refused.ts';
import type { Account } from './account.entity.ts';
import { challengeFor } from './challenge.ts';
import { factorAsked, factorOf } from './factors.ts';
import { succeeded } from './lock.rules.ts';
import type { Person } from './person.entity.ts';
import { passwordEnd } from './policy.rules.ts';
import { openSession, type Opened } from './session.actions.ts';
import type { Proof } from './session.entity.ts';
import { notServing } from './sign-in.refusals.ts';
import { membershipsInForce } from './standing.ts';

/** Where a sign-in comes from, and the language its person reads. */
export interface From { address?: string | undefined; device?: string | undefined; lang: Lang }

/** The first factor is proven, and the second is asked for. */
export interface Challenged { challenge: string; until: Date }

/** Whether a sign-in has come to the question for the second factor. */
export const challenged = (outcome: Opened | Challenged): outcome is Challenged => 'challenge' in outcome;

/** How the first factor was proven; `trace` ties the question for the second to it. */
export interface First { by: 'PASSWORD' | 'PROVIDER'; trace: string; proof: Proof }

/**
 * What follows a proven first factor: the question for the second where the account has one that was not proven yet, else
 * a session; a session in which to enrol, where one is asked for and there is none.
 */
export async function enter(change: Change, account: Account, person: Person, first: First, from: From): Promise<Opened | Challenged | Refused> {
  const held = await membershipsInForce(change.em, person.id, change.now);
  const [membership] = held;
  if (!membership) return notServing();
  const factor = await factorOf(change.em, account.id);
  if (factor && first.proof === 'NONE') return challengeFor(change.services.identity.sealer, account.id, first.trace, change.now);
  const mustEnrol = first.proof === 'NONE' && factorAsked(change.services, held.map(({ role }) => role));
  const expired = first.by === 'PASSWORD' && !account.mustChange && passwordEnd(account.passwordAt) <= change.now;
  Object.assign(account, succeeded, { signedInAt: change.now, mustChange: account.mustChange || expired, version: account.version + 1 });
  const opened = await openSession(change, account, membership, person, from.lang, { factor: first.proof, mustEnrol, ...from });
  change.record('SignedIn', account, ['signedInAt', ...(expired ? ['mustChange'] : [])], { more: { membershipId: membership.id, by: first.by, factor: first.proof, address: from.address ?? null } });
  return opened;
}

/** Keeps a sign-in that was refused, where it came from included. */
export const noteFailure = (change: Change, act: string, accountId: string | null, { address }: From) =>
  change.em.execute('insert into access_log (at, membership_id, act, subject_id, outcome, address) values (?, ?, ?, ?, ?, ?)', [change.now, null, act, accountId, 'UNAUTHENTICATED', address ?? null]);
