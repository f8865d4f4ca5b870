import type { AnswerKind, RuleText } from '../preset.ts';

const shipped: readonly { kind: AnswerKind | null; title: string; text: string }[] = [
  {
    kind: 'ADOPTED', title: '采纳并已办理',
    text: '您反映的“{事项}”（{编号}）收悉。经{单位}研究，您的意见予以采纳，现将办理情况答复如下：\n\n一、核实情况：\n\n二、采取的措施：\n\n三、办理结果：\n\n感谢您对营商环境工作的关心和支持。\n\n{单位}\n{日期}',
  },
  {
    kind: 'NOT_ADOPTED', title: '未采纳说明',
    text: '您反映的“{事项}”（{编号}）收悉。{单位}认真研究了您的意见，现阶段暂不采纳，理由和依据见后。\n\n一、核实情况：\n\n二、可以替代的办法：\n\n欢迎您继续提出意见建议。\n\n{单位}\n{日期}',
  },
  {
    kind: null, title: '通用格式',
    text: '您反映的“{事项}”（{编号}）收悉。经{单位}调查研究，现答复如下：\n\n一、\n\n二、\n\n{单位}\n{日期}',
  },
];

/** The templates a scheme is founded with, in the codes of its own answer classes. */
export const templatesFor = ({ answerClasses }: Pick<RuleText, 'answerClasses'>): { title: string; text: string; answerClassCode: string | null }[] => shipped.map(({ kind, title, text }) =>
  ({ title, text, answerClassCode: answerClasses.find((c) => c.kind === kind)?.code ?? null }));
