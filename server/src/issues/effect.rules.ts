import type { Said } from '../kernel/refused.ts';

/** What looking back found of a matter that was struck off; neither where it stands nor what was decided on it. */
export const effects = {
  NOT_LOOKED: { zh: '尚未回头看', en: 'Not looked back at yet' },
  LASTING: { zh: '成效保持', en: 'It lasts' },
  REBOUNDED: { zh: '问题反弹', en: 'It came back' },
  RECURRED: { zh: '再次发生', en: 'It was reported again' },
} as const satisfies Record<string, Said>;
export type IssueEffect = keyof typeof effects;
