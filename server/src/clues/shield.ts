import type { Acting } from '../journal/act.ts';
import type { Actor } from '../kernel/actor.ts';

/** Under what name the journal keeps what a reporter does: nobody's. */
export const nobody = 'reporter';

/** A reporter as they act: they see what is theirs, and nothing of what is written down names them or says where they sat. */
export const shielded = ({ services, actor }: Acting): Acting => ({
  services, actor: { ...actor, membershipId: nobody, personId: nobody, name: '', unitId: null, channel: null } satisfies Actor, address: undefined,
});

/** A key that tells not whose it is; the same key of the same member is the same again. */
export const shieldedKey = ({ services, actor }: Acting, key: string): string => services.identity.sealer.digest(`${actor.membershipId} ${key}`, 'clue key');
