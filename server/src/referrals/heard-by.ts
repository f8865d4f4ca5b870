import { audience, scope, type Scope } from '../kernel/audience.ts';
import { writtenBy } from '../submissions/confidentiality.rules.ts';
import type { Reply } from './reply.entity.ts';

/** Who learns what a co unit said to a version of the joint reply: itself, the lead unit and the office. */
export const heardBy = ({ confidentiality, unitId, handlerId, schemeId }: Reply, coUnitId: string): Scope[] =>
  audience(...writtenBy({ confidentiality, unitIds: [unitId], handlerIds: [handlerId] }), ...writtenBy({ confidentiality, unitIds: [coUnitId] }), scope.office(schemeId));
