import { createHash } from 'node:crypto';
import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import { audience } from '../kernel/audience.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { rulesOf } from '../schemes/rules.ts';
import { Consent } from './consent.entity.ts';
import { consentText, idNumber, type ConsentPurpose } from './consent.rules.ts';
import { Nomination } from './nomination.entity.ts';
import { nominationFacts } from './nomination.facts.ts';
import { nominationRules } from './nomination.rules.ts';
import { Pledge } from './pledge.entity.ts';
import { endNotice } from './public-notice.end.ts';
import { appointers } from './recruiting.rules.ts';

/** The SHA-256 of a text, in hex: what a signature is bound to. */
export const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const onOwn = (a: Acting, name: string, input: object, work: (change: Change, n: Nomination) => Promise<unknown>) =>
  act(a, { act: name, input: { nominationId: a.actor.personId, ...input } }, async (change) => {
    const n = await change.load(Nomination, a.actor.personId);
    await change.write();
    await work(change, n);
    return n;
  });

const notAgreed = (field: string) => new Refused('INCOMPLETE', { zh: '请先阅读并勾选同意', en: 'Read it and tick that you agree first' }, { field, rule: 'A-4' });

async function agreed(change: Change, n: Nomination, purposes: ConsentPurpose[]): Promise<void> {
  const words = [consentText.notice.zh, ...purposes.map((purpose) => consentText.purposes[purpose].zh)].join('\n');
  await change.em.persist(change.em.create(Consent, {
    id: newId('Consent', change.now), nominationId: n.id, purposes, textVersion: consentText.version, textHash: hashOf(words), givenAt: change.now, audience: audience(...appointers(n)),
  })).flush();
}

/** The nominee agrees to being nominated and, by itself, to their name being published on notice. */
export const giveConsent = (a: Acting, input: { agree: boolean; publish: boolean; textVersion: number }) => onOwn(a, 'nomineeConsent', input, async (change, n) => {
  if (!input.agree) throw notAgreed('agree');
  if (input.textVersion !== consentText.version) throw new Refused('VERSION_CONFLICT', { zh: '告知内容已更新，请重新阅读', en: 'The notice has changed; read it again' }, { field: 'agree' });
  await change.apply(nominationRules, n, 'consent', input, { consentedAt: n.consentedAt ?? change.now, ...(input.publish ? { publicationConsentAt: n.publicationConsentAt ?? change.now } : {}) }, {},
    await nominationFacts(change.em, n, change.now));
  await agreed(change, n, ['RECRUITMENT', ...(input.publish ? ['PUBLICATION' as const] : [])]);
});

/** What the nominee signs with, and what they state of themself under a consent of its own. */
export interface Signing { signedName: string; textHash: string; agree: boolean; agreeSensitive: boolean; politicalStatus?: string | null; idNumber?: string | null }

/** The nominee signs the pledge of the rules they are nominated under, by their name; nothing of it changes afterwards. */
export const signPledge = (a: Acting, { idNumber: typed, ...input }: Signing) => onOwn(a, 'nomineeSign', input, async (change, n) => {
  const facts = await nominationFacts(change.em, n, change.now);
  if (!input.agree) throw notAgreed('agree');
  if (!input.agreeSensitive) throw notAgreed('agreeSensitive');
  const text = (await rulesOf(change.em, n.ruleSetId)).set.pledgeText;
  if (input.textHash !== hashOf(text)) throw new Refused('VERSION_CONFLICT', { zh: '承诺书内容已更新，请重新阅读', en: 'The pledge has changed; read it again' }, { field: 'agree', rule: 'A-10' });
  const plain = (name: string) => name.normalize('NFC').replace(/\s/g, '');
  if (plain(input.signedName) !== plain(n.name)) throw new Refused('INVALID', { zh: '签名须与被推荐人姓名一致', en: 'Sign with your own name, as it stands above' }, { field: 'signedName', rule: 'A-10' });
  const id = typed?.trim() ? idNumber(typed) : null;
  if (typed?.trim() && !id) throw new Refused('INVALID', { zh: '身份证号不正确，请核对', en: 'This is not a valid ID number' }, { field: 'idNumber' });
  const politicalStatus = input.politicalStatus?.trim() || null;
  if (politicalStatus && [...politicalStatus].length > 30) throw new Refused('TOO_LONG', { zh: '最多 30 个字', en: 'At most 30 characters' }, { field: 'politicalStatus' });
  const own = { politicalStatus, ...(id ? { idLast4: id.slice(-4), idDigest: change.services.identity.sealer.digest(id, 'id-number') } : {}) };
  await change.apply(nominationRules, n, 'pledge', input, { pledgedAt: change.now, ...own }, {}, facts);
  await agreed(change, n, ['SENSITIVE']);
  await change.em.persist(change.em.create(Pledge, {
    id: newId('Pledge', change.now), nominationId: n.id, ruleSetId: n.ruleSetId, text, textHash: hashOf(text), signedName: input.signedName.trim(), signedAt: change.now, audience: audience(...appointers(n)),
  })).flush();
});

/** The nominee takes no further part; they need not say why. */
export const stepDown = (a: Acting) => onOwn(a, 'nomineeStepDown', {}, async (change, n) => {
  await change.apply(nominationRules, n, 'stepDown', {}, {}, {}, await nominationFacts(change.em, n, change.now));
  await endNotice(change, n);
});
