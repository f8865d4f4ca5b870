import type { Said } from '../kernel/refused.ts';
import type { ListName, RuleText } from './preset.ts';

/** A kind of deed that a duty or taking part may name, and what people call it. */
export interface DeedKind { readonly code: string; readonly said: Said }

const kinds: readonly [code: string, said: Said, list: ListName][] = [
  ['SUBMISSION', { zh: '提交意见', en: 'Filing' }, 'submissionTypes'],
  ['ATTENDANCE', { zh: '参加会议', en: 'Attending' }, 'gatheringKinds'],
  ['ACTIVITY', { zh: '开展活动', en: 'Activities' }, 'activityKinds'],
  ['TASK', { zh: '完成委托事项', en: 'Tasks' }, 'taskKinds'],
  ['CONTACT', { zh: '联系', en: 'Contacts' }, 'contactKinds'],
  ['GATHERING', { zh: '召开会议', en: 'Gatherings' }, 'gatheringKinds'],
];

const lookBack: DeedKind = { code: 'LOOK_BACK', said: { zh: '回头看', en: 'Looking back' } };

/** The deeds that duties of these rules may name: each kind, and each of its kinds by the scheme's own lists. */
export const deedsOf = ({ lists }: Pick<RuleText, 'lists'>): DeedKind[] => [lookBack, ...kinds.flatMap(([code, said, list]) => [
  { code, said },
  ...lists[list].flatMap((choice) => {
    const named = { code: `${code}:${choice.code}`, said: { zh: `${said.zh}：${choice.label.zh}`, en: `${said.en}: ${choice.label.en}` } };
    return code !== 'GATHERING' ? [named] : [named, { code: `${named.code}:REGULAR`, said: { zh: `${named.said.zh}（定期）`, en: `${named.said.en} (regular)` } }];
  }),
])];

/** What people call a deed; null for one that these rules do not know. */
export const deedSaid = (text: Pick<RuleText, 'lists'>, code: string): Said | null => deedsOf(text).find((d) => d.code === code)?.said ?? null;
