import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { AnswerTemplate } from './answer-template.entity.ts';
import { answerTemplateRules } from './answer-template.rules.ts';
import type { RuleText } from './preset.ts';
import { templatesFor } from './presets/templates.ts';
import { inForce } from './rules.ts';

/** The words of a template as its office gives them. */
export interface TemplateWords { title: string; text: string; answerClassCode?: string | null }

async function words(change: Change, { title, text, answerClassCode }: TemplateWords) {
  const known = !answerClassCode || (await inForce(change.em, change.actor.schemeId, change.now)).answerClasses.some((c) => c.code === answerClassCode);
  return { set: { title: title.trim(), text: text.trim(), answerClassCode: answerClassCode || null, byId: change.actor.membershipId, at: change.now }, classKnown: known };
}

/** The office adds a template. */
export const addTemplate = (a: Acting, input: TemplateWords & { idempotencyKey: string }) => act(a, { act: 'answerTemplateAdd', input: { ...input } }, async (change) => {
  const { set, classKnown } = await words(change, input);
  return change.create(answerTemplateRules, AnswerTemplate, 'add', { id: newId('AnswerTemplate', change.now), schemeId: a.actor.schemeId, ...set }, { ...input }, {}, { classKnown });
});

/** A template to act on. */
export interface OnTemplate { answerTemplateId: string; expectedVersion: number; idempotencyKey?: string | null }

/** The office changes its words; what was written with it stays as it is. */
export const editTemplate = (a: Acting, input: TemplateWords & OnTemplate) => act(a, { act: 'answerTemplateEdit', input: { ...input } }, async (change) => {
  const template = await change.load(AnswerTemplate, input.answerTemplateId);
  expectVersion(template, input.expectedVersion);
  const { set, classKnown } = await words(change, input);
  return change.apply(answerTemplateRules, template, 'edit', { ...input }, set, {}, { ...template, text: set.text, classKnown });
});

/** The office has it offered no longer. */
export const retireTemplate = (a: Acting, input: OnTemplate) => act(a, { act: 'answerTemplateRetire', input: { ...input } }, async (change) => {
  const template = await change.load(AnswerTemplate, input.answerTemplateId);
  expectVersion(template, input.expectedVersion);
  return change.apply(answerTemplateRules, template, 'retire', {});
});

/** The templates a scheme is founded with; its office changes them as it likes. */
export async function firstTemplates(change: Change, schemeId: string, text: Pick<RuleText, 'answerClasses'>): Promise<void> {
  const facts = { schemeId, state: 'IN_USE' as const };
  // listed in this order, which is that of their IDs
  for (const [place, template] of templatesFor(text).entries()) {
    change.em.persist(change.em.create(AnswerTemplate, { ...facts, ...template, id: newId('AnswerTemplate', new Date(change.now.getTime() + place)), byId: null, at: change.now, version: 1, audience: answerTemplateRules.audience(facts) }));
  }
  await change.em.flush();
}
