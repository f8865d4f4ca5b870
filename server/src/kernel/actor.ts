import type { Scope } from './audience.ts';
import type { Lang } from './refused.ts';

/** What a membership is for; a nominee and the public act without one. */
export type Role = 'OBSERVER' | 'LIAISON' | 'OFFICER' | 'HANDLER' | 'LEADER' | 'MANAGER' | 'CLUE_OFFICER' | 'DISCIPLINE' | 'CONVENER' | 'DIRECTOR' | 'ADMINISTRATOR' | 'SECURITY_ADMINISTRATOR' | 'AUDITOR' | 'NOMINEE' | 'PUBLIC' | 'SYSTEM';

/** Whoever acts: one membership of one person, with the scopes it gives. The system acts when time passes. */
export interface Actor {
  readonly membershipId: string;
  readonly personId: string;
  readonly schemeId: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly channel: 'EXTERNAL' | 'INTERNAL' | null;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly lang: Lang;
  /** Suspended: what is theirs may be read, nothing may be done (`domain.md` 3.1). */
  readonly paused?: boolean;
}

/** The actor that acts when only time has passed. */
export const system = (schemeId: string): Actor => ({
  membershipId: 'system', personId: 'system', schemeId, role: 'SYSTEM', unitId: null, channel: null, name: '系统',
  scopes: ['system:*'], lang: 'zh',
});
