/** A level of state secrecy (密级) as it is marked on a file. A trade secret is none (商业秘密, A-20). */
const level = '(?:秘密|机密|绝密|機密|絕密)';

/** Written together, as it is compared: whatever is put between the characters of a mark is taken out. */
const together = (text: string) => text.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}\-_.·•*|/\\]+/gu, '');

const anywhere = new RegExp(`(?<!商业|商業|工作|技术)${level}`, 'u');
/** The mark of an official document: a level with a star and a term (机密★10年), a line of its own, in brackets, or named as one. */
const marks = [
  new RegExp(`${level}[★☆✩✪⭐\u2605\u2606]`, 'u'), new RegExp(`密级[:：为是]?${level}`, 'u'),
  new RegExp(`[(（【〔\\[<《]${level}(?:级|\\d+年|长期)?[)）】〕\\]>》]`, 'u'), new RegExp(`(?<!商业|商業|工作|技术|国家|保守|保护|涉及|泄露)${level}(?:级|文件|资料|材料|件(?!事))`, 'u'),
];
const alone = new RegExp(`^${level}(?:级|(?:\\d{1,2}年|长期|\\d{1,2}个月))?$`, 'u');

/** Whether a name, or what stands beside a picture, has a level of secrecy in it anywhere. */
export const namesLevel = (text: string): boolean => anywhere.test(together(text));

/** Whether a text is marked with a level of secrecy; that it speaks of secrets marks nothing. */
export function isMarked(text: string): boolean {
  // a mark may stand one character a line
  if (marks.some((mark) => mark.test(together(text)))) return true;
  return text.normalize('NFKC').split(/[\r\n\u2028\u2029\f\v]+| {3,}|\t/).some((line) => alone.test(together(line)));
}
