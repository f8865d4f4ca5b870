import type { Said } from '../kernel/refused.ts';

/** What a nominee may agree to, each by itself (PIPL arts. 13, 25, 29). */
export type ConsentPurpose = 'RECRUITMENT' | 'SENSITIVE' | 'PUBLICATION';

/** The words a nominee agrees to; changed words are a new version, and old consents keep theirs. */
export const consentText: { readonly version: number; readonly notice: Said; readonly purposes: Readonly<Record<ConsentPurpose, Said>> } = {
  version: 1,
  notice: {
    zh: `推荐单位拟推荐您参加选聘。为此收集并使用您的以下信息：
姓名、手机号：与您联系；
类别、工作单位、职务、所在企业：判断是否符合选聘范围；
推荐理由、其他监督员任职情况：供审核、审定；
以上信息由推荐单位、选聘单位和营商环境办公室查看，聘任后随任职档案保存，未聘任的在选聘结束后不再使用。
您可以查看、更正，也可以随时退出。`,
    en: `A unit wishes to nominate you as an observer. For this the following is collected and used:
your name and mobile number, to reach you;
your category, employer, post and enterprise, to judge whether you are among those sought;
why you are nominated, and what you are elsewhere, for the decision.
It is read by the nominating unit, by whoever appoints and by the business environment office. It is kept with your file if you are appointed, and no longer used after the recruitment if you are not.
You may see it, have it corrected, and step down at any time.`,
  },
  purposes: {
    RECRUITMENT: { zh: '我已阅读，自愿参加选聘，同意为选聘处理上述信息', en: 'I have read this, wish to take part, and agree to my information being used for the recruitment' },
    SENSITIVE: {
      zh: '我单独同意为审核处理我的政治面貌、守法情况承诺和身份证号（只保存末四位和不可还原的摘要）',
      en: 'I agree separately to my political status, my declarations about convictions and discipline, and my ID number (of which only the last four characters and a digest that cannot be undone are kept) being used for vetting',
    },
    PUBLICATION: { zh: '我单独同意在公示期内公开我的姓名、工作单位和职务', en: 'I agree separately to my name, employer and post being published for the time of the public notice' },
  },
};

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An ID number as it is compared: capitals, no blanks; null where its check digit is wrong. */
export function idNumber(typed: string): string | null {
  const id = typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (!/^\d{17}[\dX]$/.test(id)) return null;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return '10X98765432'[sum % 11] === id[17] ? id : null;
}

/** How many days a personal link opens. */
export const linkDays = 14;
