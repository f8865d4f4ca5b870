import { meaningfulLength } from '../kernel/meaningful.ts';
import type { Said } from '../kernel/refused.ts';

/** A reply with what its answer class asks of it; the class's row says whether, and how much. */
export interface Reasoned {
  answerClassId: string | null;
  requiresReason: boolean | null;
  reasonLength: number | null;
  mustCite: boolean | null;
  text: string;
  reasonCategory: string | null;
  basis: string | null;
  explanation: string | null;
  alternative: string | null;
}
/** Something a reply still lacks, and the field it belongs in. */
export interface Lack { field: keyof Reasoned; says: Said }

const blank = (text: string | null) => meaningfulLength(text ?? '') === 0;

/** What a reply lacks before anybody may sign it: a class and a text always, and a whole reason where the class requires one. */
export function lacking(r: Reasoned): Lack[] {
  const lacks: Lack[] = [];
  if (r.answerClassId === null) lacks.push({ field: 'answerClassId', says: { zh: '请选择答复类别', en: 'Choose the class of the answer' } });
  if (blank(r.text)) lacks.push({ field: 'text', says: { zh: '请填写答复内容', en: 'Write the answer' } });
  if (!r.requiresReason) return lacks;
  if (!r.reasonCategory) lacks.push({ field: 'reasonCategory', says: { zh: '请选择理由类别', en: 'Choose the category of the reason' } });
  if (r.mustCite && blank(r.basis)) lacks.push({ field: 'basis', says: { zh: '请写明法律或政策依据', en: 'Cite the law or policy it rests on' } });
  const least = Math.max(1, r.reasonLength ?? 1);
  const counted = meaningfulLength(r.explanation ?? '');
  if (counted < least) lacks.push({ field: 'explanation', says: {
    zh: `理由说明至少 ${least} 个有效字符（空格和重复不计），还差 ${least - counted} 个`,
    en: `The explanation needs at least ${least} characters (white space and repetition not counted); ${least - counted} to go` } });
  if (blank(r.alternative)) lacks.push({ field: 'alternative', says: { zh: '请写明可以提供的替代办法', en: 'Say what is offered instead' } });
  return lacks;
}
