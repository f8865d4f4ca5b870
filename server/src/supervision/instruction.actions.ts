import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { Refused } from '../kernel/refused.ts';
import { Instruction } from './supervision.entity.ts';
import { instructionRules } from './instruction.rules.ts';

/** What a leader of the district writes, and on what: a matter by its number, or a figure of a quarter. */
export interface GiveInput { idempotencyKey: string; text: string; issueNumber?: string | null; figure?: string | null; quarter?: string | null }

/** A leader of the district instructs in writing (批示); whether the number names a matter is for the office to find. */
export const give = (a: Acting, input: GiveInput) => act(a, { act: 'instructionGive', input: { ...input } }, async (change) => {
  const { actor, now } = change;
  const about = [input.issueNumber, input.figure, input.quarter].map((s) => s?.trim() || null);
  if (about.some((s) => s && [...s].length > 60)) throw new Refused('TOO_LONG', { zh: '编号最多 60 个字符', en: 'At most 60 characters' }, { field: 'issueNumber' });
  return change.create(instructionRules, Instruction, 'give', {
    id: newId('Instruction', now), schemeId: actor.schemeId, directorId: actor.membershipId, issueNumber: about[0]!, figure: about[1]!, quarter: about[2]!, text: input.text, givenAt: now,
  }, input, { text: input.text });
});

/** The office answers it without supervising anything. */
export const note = (a: Acting, input: { instructionId: string; expectedVersion: number; note: string }) => act(a, { act: 'instructionNote', input: { ...input } }, async (change) => {
  const instruction = await change.load(Instruction, input.instructionId);
  expectVersion(instruction, input.expectedVersion);
  return change.apply(instructionRules, instruction, 'note', input, { note: input.note, notedById: a.actor.membershipId, notedAt: change.now }, { text: input.note });
});

/** A supervision is opened from it; gives who instructed. */
export async function followed(change: Change, instructionId: string): Promise<string> {
  const instruction = await change.load(Instruction, instructionId);
  await change.apply(instructionRules, instruction, 'follow', {});
  return instruction.directorId;
}
