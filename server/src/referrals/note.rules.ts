import { office, unitHandler, unitLeader } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';
import { isSecret, writtenBy, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type NoteState = 'KEPT';

/** What the rules see of an internal note. */
export interface NoteFacts {
  state: NoteState;
  schemeId: string;
  /** The unit whose note it is; empty where it is the office's. */
  unitId: string;
  handlerId?: string | null;
  confidentiality?: Confidentiality;
  /** Whether the unit has the referral in hand; asked where it is not known from the row. */
  held?: boolean;
}

const held: Guard<NoteFacts> = {
  rule: 'note-held', code: 'WRONG_STATE', holds: (n) => n.held !== false,
  says: { zh: '该事项已不在本单位办理，不能再添加批注', en: 'Your unit does not have this matter any more: no note can be added' },
};
// whoever of the unit knows no more than that it is there has nothing to note on it
const opened: Guard<NoteFacts> = {
  rule: 'A-20', code: 'NOT_YOURS', holds: (n, actor) => !isSecret(n) || actor.role !== 'HANDLER' || actor.membershipId === n.handlerId,
  says: { zh: '涉商业秘密事项只有指定的经办人和负责人可以批注', en: 'On a trade secret only its named handler and the leaders write notes' },
};
const needs = [{ field: 'text', label: { zh: '批注内容', en: 'the note' }, column: 'text', atMost: 2000 }];

/** What those who have a matter in hand write down for one another (内部批注): kept as it was written, read by nobody else. */
export const noteRules = lifecycle({
  noun: 'note', table: 'note', label: { zh: '内部批注', en: 'internal note' },
  states: { KEPT: { zh: '已留存', en: 'Kept' } },
  actions: {
    write: {
      label: { zh: '添加批注', en: 'Add a note' }, clause: 'A-49', from: [], to: 'KEPT', by: [unitHandler, unitLeader], guards: [held, opened], needs,
      records: 'NoteWritten', told: null,
    },
    writeForOffice: {
      label: { zh: '添加批注', en: 'Add a note' }, clause: 'A-49', from: [], to: 'KEPT', by: [office], needs,
      records: 'OfficeNoteWritten', told: null,
    },
  },
  audience: (n: NoteFacts) => audience(...(n.unitId ? writtenBy({ confidentiality: n.confidentiality, unitIds: [n.unitId], handlerIds: [n.handlerId] }) : [scope.office(n.schemeId)])),
});
