import { ahead, on } from '../moments.ts';
import { registered } from '../steps/opinion.steps.ts';
import { decided, disputed, drafted, extensionAsked, inquired, returnAsked, returned } from '../steps/protocol.steps.ts';
import { claimed, referred, signedFor } from '../steps/referral.steps.ts';
import { called } from '../steps/submission.steps.ts';
import type { Matter } from '../story.ts';

const list = '区政府办公室《部门职责清单》第三条';

/** Drafted by the liaison for the office to issue; and what its author asked a unit meanwhile. */
const signage: Matter = {
  by: 'huang', filed: on(5, '10:12'), type: 'PROPOSAL', method: 'HEARD', steps: [called(on(4, '09:40'), 'CLEAR', '提交人说明三条街情况相同。')],
  opinions: [{
    type: 'SUGGESTION', targetType: 'PARTY_GOVERNMENT', target: '区城市管理局', title: '门头招牌改造标准各街不同，商户重做两次',
    problem: '三条商业街的门头改造由三家单位分别通知，尺寸和颜色要求不一致，二十多家商户按前一份通知做好后又被要求重做。', suggestion: '统一发布一份图示标准，改造前一次告知。',
    steps: [
      ...inquired(on(4, '15:00'), 'city', '请提供三条街门头改造的通知和标准文本。', [{ at: on(3, '09:30'), to: 'passOn' }, { at: on(2, '11:00'), to: 'answer', words: '三份通知已整理，标准以今年六月的一份为准，其余两份已作废。' }]),
      registered(on(2, '15:10'), 'ENFORCEMENT'),
      drafted(on(1, '10:00'), 'city', '请会同街道统一标准，并答复已重做的商户如何处理。'),
    ],
  }],
};

/** The unit says it is not its own; the office is to decide. */
const meter: Matter = {
  by: 'guo', filed: on(8, '11:05'), type: 'PROPOSAL', method: 'HEARD', steps: [called(on(7, '10:20'), 'CLEAR', '提交人补充了两份通知的照片。')],
  opinions: [{
    type: 'SUGGESTION', targetType: 'PUBLIC_SERVICE_ENTERPRISE', target: '区供电公司', title: '标准厂房分表由谁装，物业和供电互相推',
    problem: '租用标准厂房的六家企业申请分表，供电公司说归物业，物业说须由供电公司批准，来回问了一个月。', suggestion: '明确由谁受理，给出时限。',
    steps: [
      ...inquired(on(6, '14:00'), 'power', '请提供标准厂房分表的受理依据。', [{ at: on(6, '15:10'), to: 'decline', words: '该依据已在供电公司网站公开，网址已短信发送。' }]),
      registered(on(6, '15:30'), 'LAND_UTILITIES'), referred(on(5, '10:00'), 'power'), signedFor(on(4, '09:20')),
      returnAsked(on(2, '16:30'), 'housing', '分表安装属于物业服务范围，由住建部门监管。', list),
    ],
  }],
};

/** Two units both say no; it lies with the convener, and the first acts meanwhile. */
const acceptance: Matter = {
  by: 'lin', filed: on(9, '09:30'), type: 'PROPOSAL', method: 'HEARD', steps: [called(on(8, '14:20'), 'CLEAR', '提交人愿意陪同现场查看。')],
  opinions: [{
    type: 'SUGGESTION', targetType: 'PARTY_GOVERNMENT', target: '区政务服务局', title: '改建厂房的消防和规划核查分两次，停产两天',
    problem: '两家企业改建厂房，消防验收和规划核实分两次上门，每次停产一天，图纸交了两套。', suggestion: '合并为一次联合核查。',
    steps: [
      registered(on(7, '10:30'), 'GOVERNMENT_SERVICE'), referred(on(7, '15:00'), 'service'), returnAsked(on(6, '11:00'), 'housing', '核查由住建部门实施，本单位只设受理窗口。', list), returned(on(6, '16:00')),
      referred(on(5, '09:30'), 'housing'), returnAsked(on(4, '15:20'), 'service', '联合验收由政务服务窗口牵头组织。', list), disputed(on(3, '10:00')),
      ...inquired(on(3, '15:00'), 'housing', '请提供今年改建厂房联合核查的件数。', [{ at: on(2, '10:10'), to: 'passOn' }]),
    ],
  }],
};

/** The convener has named the second unit. */
const parking: Matter = {
  by: 'gao', filed: on(11, '09:50'), type: 'PROPOSAL', method: 'HEARD', steps: [called(on(10, '15:00'), 'CLEAR', '提交人提供了货车停放的时间段。')],
  opinions: [{
    type: 'SUGGESTION', targetType: 'PARTY_GOVERNMENT', target: '区城市管理局', title: '批发市场卸货没有临停位，货车被连续处罚',
    problem: '批发市场门前早六点到八点卸货，没有划临时停车位，十几家商户的货车一周被罚三次。', suggestion: '划定限时卸货区。',
    steps: [
      ...inquired(on(9, '09:10'), 'city', '请提供市场周边处罚数量。', [{ at: on(9, '10:00'), to: 'withdraw', words: '已从公开信息中查到。' }]),
      registered(on(9, '10:40'), 'ENFORCEMENT'), referred(on(9, '14:00'), 'city'), returnAsked(on(8, '10:30'), 'housing', '停车泊位规划由住建部门负责。', list), returned(on(8, '16:20')),
      referred(on(7, '09:00'), 'housing'), returnAsked(on(6, '14:40'), 'city', '市容管理和泊位划线由城管部门负责。', list), disputed(on(5, '10:20')),
      decided(on(3, '15:00'), 'housing', '泊位规划在前、划线在后，由住建局主办，城管局按规划划线。'),
      ...inquired(on(2, '15:30'), 'city', '请说明限时卸货区的划定程序。', []),
    ],
  }],
};

/** In hand, and more time was asked for. */
const drainage: Matter = {
  by: 'zhao', filed: on(10, '10:30'), type: 'PROPOSAL', method: 'OPEN_CHECK', steps: [called(on(9, '09:20'), 'CLEAR', '提交人提供了积水照片的时间。')],
  opinions: [{
    type: 'SUGGESTION', targetType: 'PARTY_GOVERNMENT', target: '区住房和城乡建设局', title: '产业园南门雨后积水，货车绕行三公里',
    problem: '南门下穿道逢大雨积水半米，货车须绕行北门，去年影响十一天。', suggestion: '汛期前清掏管网，增设抽水泵。',
    steps: [registered(on(8, '15:00'), 'LAND_UTILITIES'), referred(on(7, '10:00'), 'housing'), signedFor(on(6, '09:30')), claimed(on(6, '10:00')), extensionAsked(on(1, '09:40'), ahead(12), '管网检测单位下周才能进场，需待检测结果。')],
  }],
};

/** What went from unit to unit, or waits for more time. */
export const passedOn: readonly Matter[] = [signage, meter, acceptance, parking, drainage];
