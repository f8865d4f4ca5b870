import { ahead, on } from '../moments.ts';
import { registered } from '../steps/opinion.steps.ts';
import { dueAgain, referred, rejected } from '../steps/referral.steps.ts';
import { drafted, submitted } from '../steps/reply.steps.ts';
import { called } from '../steps/submission.steps.ts';
import { replied, takenUp } from '../steps/usual.ts';
import type { Matter } from '../story.ts';

/** Waits for the signature of the unit's leader: adopted in part, with its reason. */
const doubleSupply: Matter = {
  by: 'zhu', filed: on(22, '09:12'), type: 'ENTERPRISE_DEMAND', method: 'HEARD',
  steps: [called(on(20, '15:05'), 'CLEAR', '提交人代表四家食品企业，愿意公开企业名称，本人姓名不公开。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PUBLIC_SERVICE_ENTERPRISE', target: '区供电公司',
    title: '冷库双电源的备用容量费负担重，希望按实际使用收取',
    problem: '园区四家食品企业的冷库按要求装了双电源。备用线路一年用不到三次，容量费却按月全额收取，一家每年多付六万多元。企业不是不愿意要双电源，而是希望用得少就少交。',
    suggestion: '备用电源的容量费按实际启用的月份收取，或者允许几家企业共用一路备用电源。',
    steps: [
      registered(on(18, '10:40'), 'LAND_UTILITIES'),
      referred(on(16, '09:50'), 'power', { due: ahead(2) }),
      ...takenUp(15),
      drafted(on(3, '14:10'), {
        class: 'B',
        text: '您提出的两条建议，共用备用电源予以采纳，按启用月份收取容量费不能采纳。',
        reasonCategory: 'AUTHORITY',
        basis: '《供电营业规则》关于高可靠性供电费用的规定；省发展改革部门公布的现行电价文件',
        explanation: '备用容量费的收取方式和标准由省级价格主管部门制定，区供电公司没有调整的权限。备用线路即使没有启用，变电站也要为它预留容量，其他用户不能使用，费用因此按容量而不是按次数计算。我们已经把四家企业的用电数据整理上报，供下一个监管周期核定电价时参考。',
        alternative: '同一园区、相邻的企业可以申请共用一路备用电源，容量费由各家分摊，接入方案由我们免费设计；按四家目前的负荷测算，每家每年可以少交四万元左右。企业同意后，十五个工作日内可以完成接入。',
      }),
      submitted(on(2, '16:45')),
    ],
  }],
};

/** Signed by the unit, under review by the office. */
const depositReturn: Matter = {
  by: 'guo', filed: on(26, '15:28'), type: 'OBSERVATION_REPORT', method: 'EVALUATION',
  steps: [called(on(24, '10:05'), 'CORRECTED', '提交人更正：统计的是九个项目，不是十九个。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PUBLIC_INSTITUTION', target: '区公共资源交易中心',
    title: '未中标企业的投标保证金，退还普遍晚于承诺的五天',
    problem: '查看了近期九个项目的保证金退还记录，承诺公示期满后五天内退还，实际平均用了十三天，最长二十一天。十几家企业的周转资金因此压在账上，合计三百多万元。',
    suggestion: '公示期满由系统自动发起退款，不再逐笔人工审批。',
    steps: [
      registered(on(23, '09:18'), 'MARKET_ACCESS'),
      referred(on(20, '14:02'), 'trading'),
      ...takenUp(19),
      ...replied(3, {
        class: 'A',
        text: '经逐笔核对，九个项目平均退还用时 12.6 天，反映的情况属实。原因是退款需要招标人、中心财务两级人工确认。现已改造系统：公示期满次日零时自动发起退款，有异议的项目除外，异议处理完毕后自动恢复。积压的三十四笔保证金已于昨日全部退还，到账情况可在系统中查询。',
      }),
    ],
  }],
};

/** The reply did not pass review; the office has to set a new date. */
const jointAcceptance: Matter = {
  by: 'lin', filed: on(34, '11:52'), type: 'PROPOSAL', method: 'HEARD',
  // on the fifth working day: the contact was late, and stays so
  steps: [called(on(29, '16:10'), 'CLEAR', '致电两次未接通后改约下班时间沟通，向提交人说明了延误。')],
  opinions: [{
    type: 'SUGGESTION', targetType: 'PARTY_GOVERNMENT', target: '区住房和城乡建设局',
    title: '竣工联合验收名为联合，企业仍要分头约五个部门',
    problem: '两家企业的厂房竣工后，规划、消防、人防、供电、供水五家单位分五次到场，从第一次到最后一次隔了四十天。每来一次，施工、监理、设计三方都要派人陪同；前一家提出的整改做完了，后一家又提出相反的要求。',
    suggestion: '由牵头单位统一约定一天，五家同时到场、当场汇总意见；意见有冲突的，由牵头单位当场裁定。',
    steps: [
      registered(on(28, '10:33'), 'GOVERNMENT_SERVICE'),
      referred(on(27, '15:15'), 'housing', { co: ['power', 'city'] }),
      ...takenUp(26, 'dong'),
      ...replied(13, { class: 'C', text: '联合验收工作涉及部门较多，我局高度重视，将进一步加强与各单位的沟通协调，优化流程，提升效率，切实为企业提供便利。' }),
      rejected(on(2, '09:25'), '没有回答由谁牵头、怎样约定日期、意见冲突由谁裁定；“列入计划”须写明完成的时间。请会同协办单位拿出具体安排后重新答复。'),
    ],
  }],
};

/** Sent back once, in hand again with a new date. */
const closingTaxes: Matter = {
  by: 'gao', filed: on(41, '16:20'), type: 'OBSERVATION_REPORT', method: 'HEARD',
  steps: [called(on(40, '09:40'), 'CLEAR', '提交人提供了五家企业办理清税的时间记录。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PARTY_GOVERNMENT', target: '区税务局',
    title: '企业注销清税，欠的几十元滞纳金要跑两个窗口才能交',
    problem: '五家准备注销的小企业反映，清税时系统提示有几元到几十元的历史滞纳金。金额在一个窗口查询，缴款要到另一个窗口，缴完再回到第一个窗口核销。有一家三十七块四的滞纳金，前后跑了三趟。',
    suggestion: '小额滞纳金在清税页面直接扫码缴纳，缴清后自动核销。',
    steps: [
      registered(on(38, '15:02'), 'TAX_CUSTOMS'),
      referred(on(36, '10:12'), 'tax'),
      ...takenUp(35),
      ...replied(25, { class: 'A', text: '已要求两个窗口合署办公，企业不必再跑两处。' }),
      rejected(on(23, '14:20'), '提交人建议的是在清税页面直接扫码缴纳，答复没有回应；合署办公从哪一天起也没有写。'),
      dueAgain(on(22, '09:05'), ahead(6)),
    ],
  }],
};

/** Waits for a signature: not adopted, so that the leader sees what the author will read. */
const localExperts: Matter = {
  by: 'lin', filed: on(16, '20:02'), type: 'PROPOSAL', method: 'HEARD',
  steps: [called(on(15, '10:31'), 'CLEAR', '提交人认为异地专家到场晚，影响开标时间。')],
  opinions: [{
    type: 'SUGGESTION', targetType: 'PUBLIC_INSTITUTION', target: '区公共资源交易中心',
    title: '小额项目评标专家建议只从本区抽取',
    problem: '观摩了四次小额项目评标，两次因为外地专家迟到推迟开标一小时以上。专家交通和食宿费用最后都摊在项目上。',
    suggestion: '四百万元以下的项目，评标专家只从本区专家中抽取。',
    steps: [
      registered(on(14, '09:55'), 'MARKET_ACCESS', {}, 'zheng'),
      referred(on(13, '10:18'), 'trading', { who: 'zheng' }),
      ...takenUp(12),
      drafted(on(2, '10:15'), {
        class: 'D',
        text: '您在观摩中发现的开标推迟问题属实，已采取措施；把抽取范围缩小到本区的建议，经研究不能采纳。',
        reasonCategory: 'OTHERS_INTERESTS',
        basis: '《中华人民共和国招标投标法》第三十七条；《评标专家和评标专家库管理办法》关于随机抽取的规定',
        explanation: '本区在库专家每个专业平均只有十一人，小额项目一年有一百八十多个。只在本区抽取，同一位专家平均每三周就会与同一批投标企业见面，评标结果的公正性难以保证，也容易给专家本人带来困扰。随机抽取的范围越小，名单越容易被猜到。',
        alternative: '从下月起，小额项目一律采用远程异地评标，外地专家在当地评标室参加，不再产生交通食宿费用；开标前一小时由系统自动确认专家到位，未到位的立即补抽。您观摩的两个项目如果采用这个办法，都可以准时开标。',
      }),
      submitted(on(1, '11:40')),
    ],
  }],
};

/** What a unit has answered and somebody has still to sign, to accept or to send back. */
export const inReview: readonly Matter[] = [doubleSupply, depositReturn, jointAcceptance, closingTaxes, localExperts];
