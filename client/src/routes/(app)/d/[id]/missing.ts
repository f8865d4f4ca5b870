import type { ReplyRulesQuery } from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { FieldError } from '#lib/parts/ErrorSummary.svelte';
import { lengthOf } from '#lib/text.ts';
import type { Words } from './draft.svelte.ts';

/** The scheme's rules for replies. */
export type Rules = NonNullable<NonNullable<ReplyRulesQuery['viewer']>['scheme']>['rules'];
export type AnswerClass = Rules['answerClasses'][number];

/** What to put right before it is sent, by field; how much a class asks for comes with the class. The server decides. */
export function missing(words: Words, chosen: AnswerClass | undefined, limit: number): FieldError[] {
  const errors: FieldError[] = [];
  const need = (id: keyof Words, message: string, holds: boolean) => holds || errors.push({ id, message });
  const said = (text: string) => lengthOf(text) > 0;
  need('answerClassId', m.reply_class_missing(), !!chosen);
  need('text', m.reply_text_missing(), said(words.text));
  if (chosen?.requiresReason) {
    need('reasonCategory', m.reply_category_missing(), !!words.reasonCategory);
    if (chosen.mustCite) need('basis', m.reply_basis_missing(), said(words.basis));
    const short = Math.max(1, chosen.reasonLength) - lengthOf(words.explanation);
    need('explanation', m.reply_explanation_short({ count: String(short) }), short <= 0);
    need('alternative', m.reply_alternative_missing(), said(words.alternative));
  }
  if (chosen?.requiresPlan) {
    need('rectified', m.reply_rectified(), !!words.rectified);
    if (words.rectified === 'YES') need('evidence', m.reply_evidence_hint(), said(words.evidence));
  }
  for (const field of ['text', 'basis', 'explanation', 'alternative', 'coViews', 'evidence'] as const)
    need(field, m.reply_too_long({ count: String([...words[field]].length - limit) }), [...words[field]].length <= limit);
  return errors;
}
