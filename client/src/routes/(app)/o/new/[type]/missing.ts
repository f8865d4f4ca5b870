import type { FilingRulesQuery } from '#lib/gql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { FieldError } from '#lib/parts/ErrorSummary.svelte';
import type { Draft, DraftOpinion } from '../../draft.svelte.ts';

export type Rules = NonNullable<NonNullable<FilingRulesQuery['viewer']>['scheme']>['rules'];

/** The field's place on the page, under the name by which the server speaks of it. */
export const at = (i: number, field: string) => `opinions.${i}.${field}`;

/** True where there is something to choose and none of it is chosen, be it that the rules no longer offer it. */
const lacks = (offered: readonly { code: string }[], code: string | null) =>
  offered.length > 0 && !offered.some((choice) => choice.code === code);

function inOpinion(opinion: DraftOpinion, i: number, rules: Rules): FieldError[] {
  const over = (text: string) => [...text.trim()].length > rules.textLimit;
  const unsent = opinion.photos.findIndex((photo) => photo.state === 'failed');
  const found: (false | [string, string])[] = [
    lacks(rules.opinionTypes, opinion.type) && ['type', m.file_type_missing()],
    lacks(rules.opinionScopes, opinion.scope) && ['scope', m.file_scope_missing()],
    !opinion.problem.trim() && ['problem', m.file_problem_missing()],
    over(opinion.problem) && ['problem', m.file_too_long({ count: rules.textLimit })],
    over(opinion.suggestion) && ['suggestion', m.file_too_long({ count: rules.textLimit })],
    unsent >= 0 && ['attachmentIds', m.file_photo_failed({ n: String(unsent + 1) })],
  ];
  return found.filter((e) => e !== false).map(([field, message]) => ({ id: at(i, field), message }));
}

/** What still has to be put right before it can be checked and sent; the server has the last word. */
export const missing = (draft: Draft, rules: Rules): FieldError[] =>
  [...draft.opinions.flatMap((opinion, i) => inOpinion(opinion, i, rules)), ...(rules.methodNeeded && lacks(rules.methods, draft.method) ? [{ id: 'method', message: m.file_method_missing() }] : [])];
