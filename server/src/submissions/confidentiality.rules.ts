import { scope, type Scope } from '../kernel/audience.ts';
import type { Said } from '../kernel/refused.ts';

/** How closely what is filed is kept: as everything is, or as somebody's trade secret (商业秘密, A-20). */
export type Confidentiality = 'ORDINARY' | 'TRADE_SECRET';

/** What each is called. */
export const confidentialities: Readonly<Record<Confidentiality, Said>> = {
  ORDINARY: { zh: '一般', en: 'Ordinary' },
  TRADE_SECRET: { zh: '涉商业秘密', en: 'Trade secret' },
};

/** What a matter's keeping is called. */
export const keptAs = (m: { readonly confidentiality: Confidentiality }): Said => confidentialities[m.confidentiality];

/** What is asked before anybody of a unit sees anything of a matter: how it is kept, which units have it, and which handlers it was assigned to. */
export interface Kept {
  readonly confidentiality?: Confidentiality | undefined;
  readonly unitIds: readonly string[];
  readonly handlerIds?: readonly (string | null | undefined)[] | undefined;
}

export const isSecret = (m: { readonly confidentiality?: Confidentiality | undefined }) => m.confidentiality === 'TRADE_SECRET';

const handlers = (m: Kept) => (m.handlerIds ?? []).flatMap((id) => (id ? [scope.handler(id)] : []));

/** Who of the units it was handed to opens the matter itself: everybody there, or of a trade secret only those it was assigned to. */
export const openTo = (m: Kept): Scope[] => (isSecret(m) ? handlers(m) : m.unitIds.map(scope.unit));

/** Who of the units knows that it was handed to them: of a trade secret everybody knows the shell, and its leaders what they decide on. */
export const handedTo = (m: Kept): Scope[] => (isSecret(m) ? [...m.unitIds.map(scope.shell), ...m.unitIds.map(scope.leaders), ...handlers(m)] : m.unitIds.map(scope.unit));

/** Who of a unit reads what it is about to say: everybody there, or of a trade secret its handler and the leaders who sign. */
export const writtenBy = (m: Kept): Scope[] => (isSecret(m) ? [...m.unitIds.map(scope.leaders), ...handlers(m)] : m.unitIds.map(scope.unit));

/** What is made of several is kept as closely as the closest of them. */
export const closest = (of: readonly { readonly confidentiality?: Confidentiality | undefined }[]): Confidentiality => (of.some(isSecret) ? 'TRADE_SECRET' : 'ORDINARY');

/** Only what is kept alike is put together: the rest would be shown to too many, or hidden from its own people. */
export const alike = (of: readonly { readonly confidentiality?: Confidentiality | undefined }[]): boolean => new Set(of.map((m) => m.confidentiality ?? 'ORDINARY')).size < 2;
