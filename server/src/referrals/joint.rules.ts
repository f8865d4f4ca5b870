import type { Guard } from '../kernel/lifecycle.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';

/** What a reply stands on beside its own words: the co-handling units, the plan, the evidence, the talk with the author. */
export interface Joint {
  /** The co-handling units (协办). */
  coUnitIds: readonly string[];
  rectified: 'YES' | 'IN_PROGRESS' | 'NO' | null;
  evidence: string | null;
  /** Names of co units whose opinion is not in. */
  coMissing?: readonly string[];
  /** Names of co units that have not countersigned the version that waits for signature. */
  unsigned?: readonly string[];
  /** Units that have countersigned it. */
  signedBy?: readonly string[];
  /** Whether its class asks for a rectification plan, and whether an approved one is there. */
  planAsked?: boolean;
  planApproved?: boolean;
  /** Papers put to it as evidence. */
  papers?: number;
  /** Whether the scheme's rules ask for a talk with the author, and whether there was one. */
  talkAsked?: boolean;
  talkHeld?: boolean;
}

/** What must be there before a reply is sent for signature, and still when it is signed. */
export const before: readonly Guard<Joint>[] = [
  {
    rule: 'co-opinions', code: 'INCOMPLETE', holds: (r) => !r.coMissing?.length,
    says: (r) => ({ zh: `协办单位尚未提交协办意见：${r.coMissing!.join('、')}`, en: `Co-handling units that have not given their opinion: ${r.coMissing!.join(', ')}` }),
  },
  {
    rule: 'A-50', code: 'INCOMPLETE', holds: (r) => !r.planAsked || !!r.planApproved,
    says: { zh: '采纳或部分采纳的问题，须先制定整改方案并经负责人批准', en: 'A problem that is accepted needs a rectification plan that the leader has approved' },
  },
  {
    rule: 'A-50', code: 'INCOMPLETE', holds: (r) => !r.planAsked || r.rectified !== null, field: () => 'rectified',
    says: { zh: '请写明是否已整改', en: 'Say whether it has been put right' },
  },
  {
    rule: 'A-50', code: 'INCOMPLETE', holds: (r) => r.rectified !== 'YES' || meaningfulLength(r.evidence ?? '') > 0, field: () => 'evidence',
    says: { zh: '答复称“已整改”，请说明整改情况', en: 'It says the problem is put right: say how that is shown' },
  },
  {
    rule: 'A-50', code: 'INCOMPLETE', holds: (r) => r.rectified !== 'YES' || (r.papers ?? 0) > 0, field: () => 'paperIds',
    says: { zh: '答复称“已整改”，请上传照片或文件作为佐证', en: 'It says the problem is put right: add photos or papers that show it' },
  },
  {
    rule: 'contact-before-reply', code: 'INCOMPLETE', holds: (r) => !r.talkAsked || !!r.talkHeld,
    says: { zh: '按规则，答复前须先通过专员与提交人沟通', en: 'By the rules, the author is spoken with, through the liaison, before the reply' },
  },
];

/** A joint reply is signed once every co unit has countersigned that version. */
export const countersigned: Guard<Joint> = {
  rule: 'countersigned', code: 'INCOMPLETE', holds: (r) => !r.unsigned?.length,
  says: (r) => ({ zh: `协办单位尚未会签：${r.unsigned!.join('、')}`, en: `Co-handling units that have not countersigned: ${r.unsigned!.join(', ')}` }),
};

/** A unit countersigns a version once. */
export const notTwice: Guard<Joint> = {
  rule: 'countersigned-once', code: 'DUPLICATE', holds: (r, actor) => !r.signedBy?.includes(actor.unitId ?? ''),
  says: { zh: '本单位已会签这一稿', en: 'Your unit has countersigned this version' },
};
