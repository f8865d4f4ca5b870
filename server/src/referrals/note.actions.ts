import { Issue } from '../issues/issue.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import type { Change } from '../journal/change.ts';
import type { Actor } from '../kernel/actor.ts';
import { newId, nounOf } from '../kernel/id.ts';
import { Note } from './note.entity.ts';
import { noteRules } from './note.rules.ts';
import { Referral } from './referral.entity.ts';


/** Whose note it would be: the acting member's own unit's, where that has the referral in hand, and as closely kept as the referral. */
export function ofReferral(referral: Referral, { unitId }: Actor) {
  const { schemeId, confidentiality, state } = referral;
  const lead = unitId === referral.unitId;
  const theirs = lead || (unitId !== null && referral.coUnitIds.includes(unitId));
  return {
    // whoever is of neither unit is told whose it is
    about: { schemeId, confidentiality, unitId: theirs ? unitId! : referral.unitId, handlerId: lead ? referral.handlerId ?? null : null },
    held: !['DRAFT', 'RETURNED'].includes(state),
  };
}

/** Appends a note: of the office to an issue, of a unit to a referral that it has. */
export const writeNote = (a: Acting, input: { idempotencyKey: string; subjectId: string; text: string }) => act(a, { act: 'noteWrite', input: { ...input } }, async (change) => {
  const { actor, now } = change;
  const words = (about: object) => ({ ...about, id: newId('Note', now), subjectId: input.subjectId, text: input.text.trim(), byId: actor.membershipId, at: now });
  if (nounOf(input.subjectId) === 'Issue') {
    const { schemeId, confidentiality } = await change.load(Issue, input.subjectId);
    return kept(change, 'writeForOffice', words({ schemeId, confidentiality, unitId: null, handlerId: null }), input);
  }
  const { about, held } = ofReferral(await change.load(Referral, input.subjectId), actor);
  return kept(change, 'write', words(about), input, { held });
});

/** Its subject is locked, so that no two take one place; the database counts those of every unit. */
async function kept(change: Change, action: 'write' | 'writeForOffice', data: { subjectId: string }, input: object, more: object = {}) {
  await change.write();
  const ordinal = 1 + await change.em.count(Note, { subjectId: data.subjectId });
  return change.create(noteRules, Note, action, { ...data, ordinal } as never, input as never, {}, more);
}
