import type { Said } from '../../kernel/refused.ts';

/** Why data may be held at all, and what becomes of it: the sentences that many tables share. */
export const duty: Said = { zh: '履行法定职责所必需（《个人信息保护法》第十三条第一款第三项）', en: 'Needed for a statutory duty (PIPL 13(1)(3))' };
export const consent: Said = { zh: '本人同意（《个人信息保护法》第十三条第一款第一项，敏感信息依第二十九条单独同意）', en: 'Consent (PIPL 13(1)(1); separate consent for what is sensitive, 29)' };
export const log: Said = { zh: '《网络安全法》日志留存义务，《互联网政务应用安全管理规定》第二十条：不少于一年', en: 'The duty to keep logs: Cybersecurity Law; at least a year by art. 20 of the provisions on Internet government applications' };
export const archives: Said = { zh: '《档案法》和机关文件归档规定；期间只存储、保护，不作他用（《个人信息保护法》第四十七条第二款）', en: 'The Archives Law: meanwhile it is only stored and protected (PIPL 47(2))' };
export const none: Said = { zh: '不含个人信息', en: 'Nothing personal' };

export const noLonger: Said = { zh: '到期列出，由两人决定删除', en: 'Listed when due; two people decide on erasing it' };
export const files: Said = { zh: '随业务档案移交或保管', en: 'Handed over or kept with the files' };

export const self: Said = { zh: '本人', en: 'Oneself' };
export const office: Said = { zh: '本人、负责联络的专员、营商办、选聘单位', en: 'Oneself, the liaison, the office and the appointing unit' };
export const handed: Said = { zh: '提交人、专员、营商办和承办单位；承办单位看不到提交人是谁', en: 'Its author, the liaison, the office and the units it was handed to, which are not told who filed it' };
export const everybody: Said = { zh: '本方案人员', en: 'Everybody of the scheme' };
export const officials: Said = { zh: '营商办、批示的区领导和承办单位', en: 'The office, the leader who instructed and the unit' };
