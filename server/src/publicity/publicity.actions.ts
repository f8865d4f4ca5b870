import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { rulesOf } from '../schemes/rules.ts';
import { opinionFacts } from '../submissions/facts.ts';
import { triaged, versionedOpinion } from '../submissions/opinion.actions.ts';
import { opinionRules } from '../submissions/opinion.rules.ts';
import { authorName, publicityFacts } from './facts.ts';
import { PublicityItem } from './publicity.entity.ts';
import { publicityRules } from './publicity.rules.ts';

interface OnItem { publicityId: string; expectedVersion: number }
/** What the office writes of a good practice. */
export interface WriteInput extends OnItem { title: string; text: string; enterprise?: string | null; enterpriseConsent?: string | null }

/** A good practice that an observer told of is collected to be written up; it goes to no department. */
export const collect = (a: Acting, input: { opinionId: string; expectedVersion: number }) => act(a, { act: 'opinionCollect', input: { ...input } }, async (change) => {
  const opinion = await versionedOpinion(change, input);
  const facts = await opinionFacts(change.em, opinion);
  await change.apply(opinionRules, opinion, 'collect', {}, {}, {}, facts);
  const { liaisonRegisters } = (await rulesOf(change.em, opinion.ruleSetId)).set;
  await change.create(publicityRules, PublicityItem, 'collect', {
    id: newId('PublicityItem', change.now), schemeId: opinion.schemeId, opinionId: opinion.id, authorId: opinion.authorId, title: opinion.title, text: '', enterprise: null, enterpriseConsent: null, naming: 'NONE', byline: null,
    collectedAt: change.now, writtenById: null, approvedById: null, approvedAt: null, publishedAt: null, declineReason: null, retractReason: null,
  }, {}, {}, { liaisonId: opinion.liaisonId ?? null, liaisonRegisters });
  await triaged(change, opinion.submissionId);
  return opinion;
});

/** The office writes it up, and enters the enterprise it names with that enterprise's consent; what was approved is approved anew. */
export const write = (a: Acting, input: WriteInput) => act(a, { act: 'publicityWrite', input: { ...input } }, async (change) => {
  const { item, facts } = await versioned(change, input);
  const set = { title: input.title.trim(), text: input.text, enterprise: input.enterprise?.trim() || null, enterpriseConsent: input.enterpriseConsent?.trim() || null };
  return change.apply(publicityRules, item, 'write', input, { ...set, writtenById: a.actor.membershipId, approvedById: null, approvedAt: null }, {}, { ...facts, ...set });
});

/** The office asks its author whether they want to be named. */
export const askNaming = (a: Acting, input: OnItem) => act(a, { act: 'publicityAsk', input: { ...input } }, async (change) => {
  const { item, facts } = await versioned(change, input);
  return change.apply(publicityRules, item, 'ask', {}, { naming: 'ASKED' }, {}, facts);
});

/** Its author agrees to be named, does not, or takes the agreement back: the name is gone from then on. */
export const answerNaming = (a: Acting, input: OnItem & { agreed: boolean }) => act(a, { act: 'publicityName', input: { ...input } }, async (change) => {
  const { item, facts } = await versioned(change, input);
  if (input.agreed) return change.apply(publicityRules, item, 'agree', {}, { naming: 'AGREED', byline: await authorName(change.em, item.authorId) }, {}, facts);
  const action = item.naming === 'AGREED' ? 'unname' : 'refuse';
  return change.apply(publicityRules, item, action, {}, { naming: action === 'unname' ? 'WITHDRAWN' : 'REFUSED', byline: null }, {}, facts);
});

/** Somebody other than its writer approves it. */
export const approve = (a: Acting, input: OnItem) => act(a, { act: 'publicityApprove', input: { ...input } }, async (change) => {
  const { item, facts } = await versioned(change, input);
  return change.apply(publicityRules, item, 'approve', {}, { approvedById: a.actor.membershipId, approvedAt: change.now }, {}, facts);
});

/** It is there for everybody of the scheme to read. */
export const publish = (a: Acting, input: OnItem) => act(a, { act: 'publicityPublish', input: { ...input } }, async (change) => {
  const { item, facts } = await versioned(change, input);
  return change.apply(publicityRules, item, 'publish', {}, { publishedAt: change.now }, { text: item.title }, facts);
});

/** The office does not make it public, and says why. */
export const decline = (a: Acting, input: OnItem & { reason: string }) => act(a, { act: 'publicityDecline', input: { ...input } }, async (change) => {
  const { item, facts } = await versioned(change, input);
  return change.apply(publicityRules, item, 'decline', input, { declineReason: input.reason }, { text: input.reason }, facts);
});

/** The office takes down what was published. */
export const retract = (a: Acting, input: OnItem & { reason: string }) => act(a, { act: 'publicityRetract', input: { ...input } }, async (change) => {
  const { item, facts } = await versioned(change, input);
  return change.apply(publicityRules, item, 'retract', input, { retractReason: input.reason }, { text: input.reason }, facts);
});

async function versioned(change: Change, input: OnItem) {
  const item = await change.load(PublicityItem, input.publicityId);
  expectVersion(item, input.expectedVersion);
  return { item, facts: await publicityFacts(change.em, item) };
}
