import { ahead, on } from '../moments.ts';
import { registered } from '../steps/opinion.steps.ts';
import { referred, rejected } from '../steps/referral.steps.ts';
import { drafted, submitted } from '../steps/reply.steps.ts';
import { called } from '../steps/submission.steps.ts';
import { replied, takenUp } from '../steps/usual.ts';
import type { Matter } from '../story.ts';

/** Waits for the signature of the unit's leader. */
const exhibition: Matter = {
  by: 'qian', filed: on(22, '11:58'), type: 'MONTHLY_FORM', method: 'VISIT',
  steps: [called(on(21, '10:44'), 'CLEAR', '提交人代表跨境电商企业联盟，三家企业愿意参加座谈。')],
  opinions: [{
    type: 'SUGGESTION', scope: 'INNOVATION', targetType: 'COMMITTEE_DEPARTMENT', target: '投资促进局',
    title: '跨境电商直播样品希望免费使用区内展厅',
    problem: '区内有一千二百平方米的进口商品展厅，工作日上午基本空置。十几家跨境电商要做直播，只能到市区租直播间，一天一千五百元，样品还要报备出区、回区。',
    suggestion: '展厅工作日免费开放给区内电商直播，由企业自己布置。',
    steps: [
      registered(on(19, '16:15'), 'INDUSTRY'),
      referred(on(17, '10:50'), 'invest', { co: ['customs'], due: ahead(1) }),
      ...takenUp(16),
      drafted(on(3, '10:32'), {
        class: 'PARTLY',
        text: '开放展厅的建议予以采纳，免费的部分不能全部采纳。',
        reasonCategory: 'RESOURCES',
        basis: '《行政事业性国有资产管理条例》关于国有资产有偿使用的规定；展厅委托运营合同',
        explanation: '展厅由运营公司受托经营，水电、保洁、安保每天约六百元，全部免费就要由其他租户分摊，对他们不公平。样品在展厅内使用仍处于海关监管之下，需要有人现场登记，这部分人力也要有来源。',
        alternative: '工作日上午九点到十二点对区内电商开放，只收每场一百元的水电保洁费，每家企业每月前两场免费；样品由海关一次备案，展厅内直播不再逐次报备。预约入口下周一上线，首月由企业服务科派人现场协助布置。',
      }),
      submitted(on(1, '15:25')),
    ],
  }],
};

/** One reply under review by the office, another sent back and waiting for a new date. */
const coldStore: Matter = {
  by: 'tao', filed: on(21, '08:47'), type: 'MONTHLY_FORM', method: 'DAILY',
  steps: [called(on(20, '09:38'), 'CLEAR', '两条意见涉及两个单位，提交人同意分开办理。')],
  opinions: [{
    type: 'COMMON_PROBLEM', scope: 'CONSTRAINT', targetType: 'STATE_OWNED', target: '港区运营公司',
    title: '冷藏箱插电要提前一天电话登记，临时到港插不上',
    problem: '冷藏箱到港时间经常变动，插电却要提前一天打电话登记，临时到港的只能等空位，上月有两箱三文鱼断电四个小时。插座其实有空的，只是登记簿上写着“已约”。',
    suggestion: '改成网上实时登记，超过两小时没有到的自动释放。',
    steps: [
      registered(on(19, '09:50'), 'LAND_UTILITIES'),
      referred(on(18, '14:28'), 'port', { due: ahead(4) }),
      ...takenUp(17),
      ...replied(2, { class: 'ADOPTED', text: '已改为在港区小程序上实时登记，可以看到每个插座的状态；预约超过两小时未到的自动释放。另留出六个应急插座，不接受预约，只供临时到港和断电箱使用。您提到的两箱货，公司已与货主协商赔偿。' }),
    ],
  }, {
    type: 'HARD_PROBLEM', scope: 'GOVERNMENT_ENVIRONMENT', targetType: 'COMMITTEE_DEPARTMENT', target: '行政审批局',
    title: '冷库改扩建，安评、能评、环评由三家中介先后做，前后半年',
    problem: '冷库增加两间库房，安全、节能、环境三项评价由三家中介机构先后做，后一家要等前一家的报告，前后用了六个月，而施工只用了五十天。',
    suggestion: '三项评价同步启动、一次评审，由审批局牵头开一次会。',
    steps: [
      registered(on(19, '10:06'), 'GOVERNMENT_SERVICE'),
      referred(on(18, '14:40'), 'permits', { co: ['planning'] }),
      ...takenUp(17),
      ...replied(5, { class: 'ADOPTED', text: '我局一直推行多评合一，企业可以自愿选择，欢迎企业咨询。' }),
      rejected(on(3, '10:18'), '“一直推行”与反映的情况不符。请核查这家企业为什么没有用上：有没有告知、入口在哪里、谁牵头；并答复能不能由你局召集一次评审会。'),
    ],
  }],
};

/** What a unit has answered and somebody has still to sign, to accept or to send back. */
export const inReview: readonly Matter[] = [exhibition, coldStore];
