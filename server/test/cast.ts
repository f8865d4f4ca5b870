import type { MemberRole } from '../src/accounts/membership.rules.ts';

/** Somebody's part in the town of the tests. */
export interface Part { name: string; role: MemberRole; title: string; unit?: string; channel?: 'EXTERNAL' | 'INTERNAL'; liaison?: string; phone?: string }

const parts = {
  admin: { name: '管理员甲', role: 'ADMINISTRATOR', title: '系统管理员' },
  secure: { name: '安管乙', role: 'SECURITY_ADMINISTRATOR', title: '安全管理员' },
  audit: { name: '审计丙', role: 'AUDITOR', title: '审计管理员' },
  yan: { name: '严专办', role: 'CLUE_OFFICER', title: '营商办线索专办员' },
  he: { name: '何专办', role: 'CLUE_OFFICER', title: '营商办线索专办员' },
  ji: { name: '纪检察', role: 'DISCIPLINE', title: '区纪委监委联络员' },
  gu: { name: '顾召集', role: 'CONVENER', title: '选聘单位分管负责人' },
  cheng: { name: '程区长', role: 'DIRECTOR', title: '副区长' },
  qian: { name: '钱办', role: 'OFFICER', title: '营商办副主任' },
  kang: { name: '康办', role: 'OFFICER', title: '营商办科员' },
  lin: { name: '林专员', role: 'LIAISON', title: '营商环境专员' },
  mei: { name: '梅专员', role: 'LIAISON', title: '营商环境专员' },
  sun: { name: '孙局', role: 'LEADER', title: '副局长', unit: '市场监管局' },
  zhao: { name: '赵经办', role: 'HANDLER', title: '科员', unit: '市场监管局' },
  zhou: { name: '周经办', role: 'HANDLER', title: '科员', unit: '市场监管局' },
  wulead: { name: '武局', role: 'LEADER', title: '局长', unit: '税务局' },
  wu: { name: '吴经办', role: 'HANDLER', title: '科员', unit: '税务局' },
  zhang: { name: '张企业', role: 'OBSERVER', title: '某科技公司总经理', channel: 'EXTERNAL', liaison: 'lin', phone: '13800001234' },
  li: { name: '李内部', role: 'OBSERVER', title: '某局办事员', channel: 'INTERNAL', liaison: 'lin', phone: '13800005678' },
  wang: { name: '王律师', role: 'OBSERVER', title: '某律所律师', channel: 'EXTERNAL', liaison: 'mei', phone: '13800009999' },
} as const satisfies Record<string, Part>;

/** The town of the tests: three administrators, an office, two liaisons, two units, three observers. */
export const cast: { readonly [K in keyof typeof parts]: Part } = parts;
