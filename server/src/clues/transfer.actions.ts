import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { nextSerial } from '../journal/serial.ts';
import { sqlState } from '../journal/transaction.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { newId, nounOf } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { scope } from '../kernel/audience.ts';
import { inForce } from '../schemes/rules.ts';
import { Accountability } from './accountability.entity.ts';
import { accountabilityFacts, groundsOf } from './accountability.facts.ts';
import { accountabilityRules } from './accountability.rules.ts';
import { Clue, CluePaper } from './clue.entity.ts';
import { clueFacts } from './clue.facts.ts';
import { clueRules } from './clue.rules.ts';
import { readingOf } from './reading.actions.ts';
import { keepersOf } from './recusal.ts';
import type { Accused, Answered, Letter, Outcome, Told } from './said.ts';
import { sealed, unsealed } from './sealed.ts';
import { Transfer } from './transfer.entity.ts';
import { transferRules, type TransferFacts } from './transfer.rules.ts';

/** What a letter of transfer is written from. */
export interface SendInput { sourceId: string; expectedVersion: number; summary: string; consequences: string; basis: string; materials: string; paperIds?: readonly string[] | null }
interface OnTransfer { transferId: string; expectedVersion: number }

const sources = { Clue, Accountability } as const;

/** A matter is handed to the discipline inspection body by a numbered letter that states serious consequences; nobody takes it back. */
export const send = (a: Acting, input: SendInput) => act(a, { act: 'transferSend', input: { ...input } }, async (change) => {
  const { actor, em, now, services } = change;
  const entity = sources[nounOf(input.sourceId) as keyof typeof sources];
  const source = entity ? await change.load<Clue | Accountability>(entity as never, input.sourceId) : null;
  if (!source) throw notFound();
  expectVersion(source, input.expectedVersion);
  const opened = (await readingOf(em, source.id, actor.membershipId, now)) !== null;
  await change.write();
  const clue = source instanceof Clue ? source : null;
  const from = clue ? ofClue(change, clue) : await groundsOf(change.services, em, source as Accountability);
  const disciplineIds = await keepersOf(em, 'DISCIPLINE', { schemeId: source.schemeId, accused: from.accused, authorId: clue?.authorId ?? null, now });
  if (disciplineIds.length === 0) throw new Refused('CONFLICT_OF_INTEREST', { zh: '目前没有可以签收的纪委监委联络员', en: 'Nobody of the discipline inspection body may receive it' }, { rule: 'A-53' });
  const { set } = await inForce(em, source.schemeId, now);
  const year = Number(shanghaiDay(now).slice(0, 4));
  const id = newId('Transfer', now);
  const letter: Letter = { accused: from.accused, facts: from.facts, sourceNumber: source.number, summary: input.summary, consequences: input.consequences, basis: input.basis, materials: input.materials };
  const ripe = source.state === (clue ? 'INVESTIGATING' : 'OPEN');
  const transfer = await change.create(transferRules, Transfer, 'send', {
    id, schemeId: source.schemeId, ruleSetId: set.id, sourceId: source.id, officerIds: source.officerIds, disciplineIds, letter: sealed(services, id, 'letter', letter), result: null,
    number: `${set.numberPrefix}线移〔${year}〕${ripe ? await nextSerial(em, source.schemeId, 'transfer', year) : 0}号`,
    sentById: actor.membershipId, sentBy: actor.name, sentAt: now, receivedById: null, receivedBy: null, receivedAt: null, resultAt: null,
  }, input, { more: { tells: disciplineIds } }, { opened, ripe });
  for (const paper of await em.find(CluePaper, { id: { $in: [...input.paperIds ?? []] }, subjectId: source.id })) {
    paper.audience = [...new Set([...paper.audience, ...disciplineIds.map(scope.member)])].sort();
  }
  if (clue) await change.apply(clueRules, clue, 'transfer', input, {}, { more: { tells: [clue.authorId] } }, { ...await clueFacts(em, clue, actor, now), opened });
  else await change.apply(accountabilityRules, source as Accountability, 'transfer', input, {}, {}, { ...await accountabilityFacts(em, source as Accountability, actor, now), opened });
  return transfer;
}).catch((error: unknown) => { throw sqlState(error) === '23505' ? new Refused('DUPLICATE', { zh: '该事项已移交', en: 'It was handed over already' }, { rule: 'A-53' }) : error; });

const ofClue = ({ services }: Change, clue: Clue): { accused: Accused; facts: string } => ({
  accused: unsealed<Accused>(services, clue.id, 'accused', clue.accused)!, facts: unsealed<Told>(services, clue.id, 'content', clue.content)!.facts,
});

async function versioned(change: Change, input: OnTransfer): Promise<{ transfer: Transfer; facts: TransferFacts }> {
  const transfer = await change.load(Transfer, input.transferId);
  expectVersion(transfer, input.expectedVersion);
  return { transfer, facts: { ...transfer, ripe: true, opened: (await readingOf(change.em, transfer.id, change.actor.membershipId, change.now)) !== null } };
}

/** The discipline inspection body signs for it. */
export const receive = (a: Acting, input: OnTransfer) => act(a, { act: 'transferReceive', input: { ...input } }, async (change) => {
  const { transfer, facts } = await versioned(change, input);
  const { actor, now } = change;
  return change.apply(transferRules, transfer, 'receive', input, { receivedById: actor.membershipId, receivedBy: actor.name, receivedAt: now }, { more: { tells: transfer.officerIds } }, facts);
});

/** The discipline inspection body tells the result; what was handed over is concluded, and its reporter is told. */
export const answer = (a: Acting, input: OnTransfer & { result: string; released: string }) => act(a, { act: 'transferResult', input: { ...input } }, async (change) => {
  const { transfer, facts } = await versioned(change, input);
  const { actor, em, now, services } = change;
  const answered: Answered = { result: input.result, released: input.released };
  await change.apply(transferRules, transfer, 'result', input, { result: sealed(services, transfer.id, 'result', answered), resultAt: now }, { more: { tells: transfer.officerIds } }, facts);
  const outcome: Outcome = { result: input.result, basis: transfer.number, by: actor.name, at: now.toISOString() };
  const clue = await em.findOne(Clue, { id: transfer.sourceId });
  if (clue) await change.apply(clueRules, clue, 'answer', input, { outcome: sealed(services, clue.id, 'outcome', outcome), released: sealed(services, clue.id, 'released', input.released), endedAt: now }, { more: { tells: [clue.authorId] } }, { ...clue, opened: true });
  const held = await em.findOne(Accountability, { id: transfer.sourceId });
  if (held) await change.apply(accountabilityRules, held, 'answer', input, { outcome: sealed(services, held.id, 'outcome', outcome), endedAt: now }, { more: { tells: held.directorIds } }, { ...held, opened: true, evidencePapers: 1 });
  return transfer;
});
