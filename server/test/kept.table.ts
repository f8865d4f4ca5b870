import type { cast } from './cast.ts';

type Who = keyof typeof cast;
/** Who reads a row, by name. */
export type Readers = readonly Who[];

const office = ['qian', 'kang'] as const;
/** The first unit's handler who has it, and the leader who signs for the unit. */
const hands = ['zhao', 'sun'] as const;
const unit = ['zhao', 'zhou', 'sun'] as const;
const coUnit = ['wu', 'wulead'] as const;
const zhang = ['zhang', 'lin', ...office] as const;
const wang = ['wang', 'mei', ...office] as const;
const li = ['li', 'lin', ...office] as const;

/** What is filed is its author's, their liaison's and the office's, secret or not. */
const filed = (readers: Readers) => Object.fromEntries(['submission', 'opinion', 'likeness of opinion', 'opinion_move', 'opinion_answer', 'question', 'call', 'clock of submission', 'clock of opinion'].map((kind) => [kind, readers]));
/** Of a trade secret a unit knows that it is there, its handler opens it, and its leader reads what the leader signs. */
const secret = (knows: Readers, opens: Readers): Record<string, Readers> => ({
  ...filed(zhang), attachment: [...zhang, ...opens], issue: [...zhang, ...opens], 'likeness of issue': [...zhang, ...opens],
  referral: [...zhang, ...knows], referral_unit: [...zhang, ...knows], 'clock of referral': [...zhang, ...knows],
});
/** What is written beside it: the unit's own words for its handler and leader, what leaves the unit for the office too, what is passed on for the author. */
const besideSecret: Record<string, Readers> = {
  'reply DRAFT': hands, 'rectification_plan DRAFT': hands, 'stage_report DRAFT': hands, 'stage_report RELEASED': [...office, ...hands, 'wulead'], 'stage_report PASSED_ON': [...zhang, ...hands, 'wulead'],
  'co_opinion SIGNED': [...office, ...hands, 'wulead'], author_talk: ['lin', ...office, ...hands], 'note of the unit': hands, 'note of the office': office,
  information_request: [...office, ...hands], 'clock of information_request': [...office, ...hands], supervision: [...office, ...hands], 'clock of supervision': [...office, ...hands], // a list is of many matters and everybody's who has a line on it; the line itself is part of the matter
  task_list: [...office, ...unit, ...coUnit], task_list_item: [...office, 'zhao'],
};
const ordinary: Record<string, Readers> = {
  ...filed(zhang), ...Object.fromEntries(['attachment', 'issue', 'likeness of issue', 'referral', 'referral_unit', 'clock of referral', 'stage_report PASSED_ON'].map((kind) => [kind, [...zhang, ...unit, ...coUnit]])),
  'rectification_plan DRAFT': unit, 'stage_report DRAFT': unit, 'stage_report RELEASED': [...office, ...unit, ...coUnit], 'co_opinion SIGNED': [...office, ...unit, ...coUnit], author_talk: ['lin', ...office, ...unit],
  'note of the unit': unit, 'note of the office': office, information_request: [...office, ...unit], 'clock of information_request': [...office, ...unit], supervision: [...office, ...unit], 'clock of supervision': [...office, ...unit], task_list: [...office, ...unit, ...coUnit], task_list_item: [...office, ...unit, ...coUnit],
};
/** What is one opinion's alone: its author and the office, and its photo for the unit once it is handed over. */
const joined = (readers: Readers, more: Readers = []) => ({ ...filed(readers), attachment: [...readers, ...more] });
/** An issue that nobody was handed. */
const alone = (readers: Readers) => ({ ...joined(readers), issue: readers, 'likeness of issue': readers });

/**
 * Who reads each row of what is kept close and of what went together when nothing but the database keeps it
 * from them: written by hand from the domain, person by person, matter by matter.
 */
export const readers: Readonly<Record<string, Readonly<Record<string, Readers>>>> = {
  'secret, waiting': joined(zhang),
  'secret, registered': secret([], []),
  'secret, referred': secret([...unit, ...coUnit], []),
  'secret, in hand': { ...secret([...unit, ...coUnit], ['zhao']), ...besideSecret },
  'secret, submitted': { ...secret(unit, ['zhao']), 'reply AWAITING_SIGNATURE': hands },
  'secret, signed': { ...secret(unit, ['zhao']), 'reply SIGNED': [...office, ...hands] },
  'secret, answered': { ...secret(unit, ['zhao']), 'reply RELEASED': [...zhang, ...hands], clearance: office },
  'marked late': { ...secret([...unit, ...coUnit], ['zhao']), ...besideSecret, 'reply AWAITING_SIGNATURE': [...hands, 'wulead'], countersignature: [...office, ...hands, 'wulead'] },
  unmarked: ordinary,
  'secret whole': { ...secret(unit, ['zhao']), ...Object.fromEntries(['issue', 'likeness of issue'].map((kind) => [kind, [...zhang, 'wang', 'mei', 'zhao']])),
    ...Object.fromEntries(['referral', 'referral_unit', 'clock of referral'].map((kind) => [kind, [...zhang, 'wang', 'mei', ...unit]])), 'reply DRAFT': hands },
  'secret, joined': joined(wang, ['zhao']),

  whole: { ...joined(zhang, unit), ...Object.fromEntries(['issue', 'likeness of issue'].map((kind) => [kind, [...zhang, 'wang', 'mei', ...unit]])),
    // whoever was given the answer keeps it, and the slip that it answers
    ...Object.fromEntries(['referral', 'referral_unit', 'clock of referral', 'reply RELEASED'].map((kind) => [kind, [...zhang, 'wang', 'mei', 'li', ...unit]])) },
  joined: joined(wang, unit),
  // it went with its opinion: whoever filed it follows the whole, and their liaison knows the number it had
  brought: { ...joined(wang, unit), issue: ['mei', ...office], 'likeness of issue': ['mei', ...office] },
  left: alone(li),
  'taken back': alone(li),
  parted: alone(li),
};

/** What somebody was told while a matter was theirs, and keeps: by matter, who, and what happened. */
export const toldBefore: readonly (readonly [name: string, who: Who, ...types: string[]])[] = [
  // it was registered from theirs before it went along with the whole
  ['brought', 'wang', 'IssueRegistered'],
  // theirs was part of the whole until it was answered
  ['whole', 'li', 'IssueReferred', 'IssueAnswered'],
];
