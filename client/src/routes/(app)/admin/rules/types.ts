import type { RuleSetPageQuery, RuleSetWholeFragment } from '#lib/gql/graphql.ts';

/** A version of the rules with everything it is written with. */
export type Whole = Extract<NonNullable<RuleSetPageQuery['node']>, { vocabulary: unknown }>;
export type Vocabulary = Whole['vocabulary'];
export type Text = RuleSetWholeFragment['text'];
export type Clock = Text['clocks'][number];
export type Rung = Clock['rungs'][number];
export type Cadence = Text['cadences'][number];
export type List = Text['lists'][number];
export type Word = List['choices'][number];
export type AnswerClass = Text['answerClasses'][number];
/** The parts a draft is edited in. */
export type Part = Exclude<keyof Text, '__typename'>;
