import type { Follower } from '../journal/services.ts';

/** Of what became a restricted matter nobody but its author keeps a notice. */
export const noticesLeave: Follower = async (change, { subjectId, audience }) => {
  await change.em.execute("update notice set audience = array['system:*'] where subject_id = ? and not ('member:' || membership_id) = any(?::text[])", [subjectId, `{${audience.map((s) => `"${s}"`).join(',')}}`]);
};
