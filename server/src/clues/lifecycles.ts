import type { Said } from '../kernel/refused.ts';
import { accountabilityRules } from './accountability.rules.ts';
import { clueRules } from './clue.rules.ts';
import { identityRules } from './identity.rules.ts';
import { transferRules } from './transfer.rules.ts';
import { verificationRules } from './verification.rules.ts';

/** The lives of restricted matters. */
export const clueLifecycles = [clueRules, transferRules, identityRules, accountabilityRules, verificationRules] as const;

/** What a person reads of what happens to them outside a lifecycle. */
export const cluesTold: ReadonlyMap<string, Said> = new Map([
  ['IdentityOpened', { zh: '因办理需要，经两人批准，您的身份信息已被核对', en: 'As the matter required it, and two people agreeing, your identity was looked at' }],
]);
