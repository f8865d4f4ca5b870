import { ahead, back, on, today } from '../moments.ts';
import { registered } from '../steps/opinion.steps.ts';
import { claimed, referred, rejected, signedFor } from '../steps/referral.steps.ts';
import { drafted, submitted } from '../steps/reply.steps.ts';
import { called, withdrawn } from '../steps/submission.steps.ts';
import { replied, takenUp } from '../steps/usual.ts';
import type { Matter } from '../story.ts';

/** Overdue and nothing written; its liaison had called late, too. */
const subsidyDelay: Matter = {
  by: 'kong', filed: on(25, '10:52'), type: 'MONTHLY_FORM', method: 'DAILY',
  steps: [called(on(20, '15:35'), 'CLEAR', '因专员出差迟了两天联系，已向提交人说明。')],
  opinions: [{
    type: 'HARD_PROBLEM', scope: 'POLICY_EFFECT', targetType: 'COMMITTEE_DEPARTMENT', target: '财政金融局',
    title: '贷款贴息先交后补，企业等补贴的时间比贷款还长',
    problem: '科技企业的流动资金贷款一般是一年期，贴息要在还清之后申报、次年拨付，前后十八个月。对资金紧张的企业来说，最需要的时候拿不到，拿到的时候已经不需要了。经办中看到有三家企业因此放弃申报。',
    suggestion: '改为按季度预拨，年底清算，多退少补。',
    steps: [
      registered(on(19, '10:25'), 'POLICY_DELIVERY'),
      referred(on(18, '09:15'), 'finance', { due: back(2), requirement: '请测算按季度预拨所需的资金和风险，提出能否试点的意见。' }),
      ...takenUp(17),
    ],
  }],
};

/** Due today, and the unit has not even signed for it. */
const yardLights: Matter = {
  by: 'wen', filed: on(14, '23:18'), type: 'MONTHLY_FORM', method: 'DAILY',
  steps: [called(on(12, '09:05'), 'CLEAR', '提交人值夜班，约在下夜班后通话。')],
  opinions: [{
    type: 'COMMON_PROBLEM', scope: 'PRACTICE', targetType: 'COMMITTEE_DEPARTMENT', target: '规划建设局',
    title: '夜间作业区路灯十点半关一半，装卸效率下降',
    problem: '为了节能，堆场外侧道路的路灯晚上十点半以后关一半。夜班作业正好从十点开始，叉车司机看不清地面标线，只能减速，每箱装卸时间多出两分钟，上周还发生一次刮碰。',
    suggestion: '作业路段的路灯按作业计划开关，没有作业的时候再关。',
    steps: [
      registered(on(11, '10:48'), 'LAND_UTILITIES'),
      referred(on(10, '15:55'), 'planning', { co: ['port'], due: today, requirement: '涉及夜间作业安全，请尽快签收办理。' }),
    ],
  }],
};

/** Withdrawn the same evening to be filed again, better. */
const talentDraft: Matter = {
  by: 'mao', filed: on(18, '15:40'), type: 'MONTHLY_FORM', method: 'RESEARCH',
  steps: [withdrawn(on(18, '17:25'), '数据引用有误，更正后重新提交。')],
  opinions: [{ type: 'SUGGESTION', scope: 'INDUSTRY_TREND', targetType: 'COMMITTEE_DEPARTMENT', target: '行政审批局', title: '外籍工程师来区办证周期长', problem: '调研了五家生物医药企业，外籍工程师办理工作许可平均要四十五天。' }],
};

/** Handed over late, signed for, claimed by nobody: two handlers can try at once. */
const workPermits: Matter = {
  by: 'mao', filed: on(17, '10:15'), type: 'MONTHLY_FORM', method: 'RESEARCH',
  steps: [called(on(16, '15:10'), 'CORRECTED', '提交人更正：平均二十八天，不是四十五天；附有五家企业的明细。')],
  opinions: [{
    type: 'SUGGESTION', scope: 'INDUSTRY_TREND', targetType: 'COMMITTEE_DEPARTMENT', target: '行政审批局',
    title: '外籍工程师办理工作许可平均二十八天，赶不上设备调试期',
    problem: '调研了五家生物医药和高端装备企业。进口设备的调试期一般只有三周，外国工程师的工作许可平均二十八天才能办下来，其中十一天用于学历认证的材料往返。有一条生产线因此推迟投产两个月。',
    suggestion: '对短期来区调试设备的工程师，学历认证实行承诺制，先许可、后补交。',
    steps: [
      registered(on(14, '14:22'), 'TALENT'),
      referred(on(7, '11:35'), 'permits', { requirement: '请说明承诺制在现行规定下能否实行、适用哪些情形。' }),
      signedFor(on(6, '09:26'), 'tian'),
    ],
  }],
};

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
      referred(on(17, '10:50'), 'invest', { co: ['customs'] }),
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

/** A draft that still lacks the reason its class requires. */
const sampleTax: Matter = {
  by: 'xiang', filed: on(15, '16:33'), type: 'MONTHLY_FORM', method: 'VISIT',
  steps: [called(on(14, '11:20'), 'CLEAR', '提交人招商时听三家企业提过，愿意约企业一起说明。')],
  opinions: [{
    type: 'SUGGESTION', scope: 'LIFE_CYCLE', targetType: 'STATIONED', target: '驻区海关',
    title: '研发样品反复进出区，希望按“一次担保、多次进出”办理',
    problem: '三家医疗器械研发企业的样机每月进出区十几次，每次都要单独办理担保，担保金最高一笔四十万元，退还要二十天，研发经费被占用。',
    suggestion: '对信用好的研发企业，一年办一次总担保，样机进出只做登记。',
    steps: [
      registered(on(13, '10:56'), 'TAX_CUSTOMS'),
      referred(on(12, '09:42'), 'customs', { due: ahead(3) }),
      ...takenUp(11, 'fang'),
      drafted(on(1, '16:50'), { class: 'PARTLY', text: '总担保可以适用，但是限于信用等级为高级认证的企业；一般信用企业暂不适用。', reasonCategory: 'POLICY' }),
    ],
  }],
};

/** Just issued, with days to spare. */
const weighbridge: Matter = {
  by: 'hao', filed: on(8, '12:26'), type: 'MONTHLY_FORM', method: 'DAILY',
  steps: [called(on(7, '10:02'), 'CLEAR', '三条意见逐条核对；第三条提交人同意作为建议留存。')],
  opinions: [{
    type: 'COMMON_PROBLEM', scope: 'PRACTICE', targetType: 'STATE_OWNED', target: '港区运营公司',
    title: '地磅数据手工抄录，过磅单与报关重量常有出入',
    problem: '出口散货过磅以后由磅房手工抄录，再由企业录入报关单。两次抄写，每月总有七八票重量对不上，要重新过磅，耽误截关。',
    suggestion: '地磅数据直接传到申报系统，企业确认即可。',
    steps: [
      registered(on(5, '14:08'), 'TAX_CUSTOMS'),
      referred(on(4, '10:36'), 'port', { co: ['customs'] }),
    ],
  }, {
    type: 'SUGGESTION', scope: 'LIFE_CYCLE', targetType: 'COMMITTEE_DEPARTMENT', target: '行政审批局',
    title: '企业迁入，原址注销与新址登记可否同步办理',
    problem: '两家迁入企业反映，要先到原登记机关办迁出，拿到档案再来办迁入，中间有十来天没有可以使用的执照，合同签不了，发票也开不出。',
    suggestion: '迁入地统一受理，档案在机关之间流转，期间原执照继续有效。',
  }, {
    type: 'SUGGESTION', scope: 'POLICY_EFFECT', targetType: 'OTHER', target: '某商业保险公司',
    title: '建议指定一家保险公司承保关税保证保险',
    problem: '企业分头找保险公司，费率相差一倍，建议由区里指定一家。',
  }],
};

/** Claimed and asked for by the office with some days left. */
const parkRent: Matter = {
  by: 'jia', filed: on(27, '09:08'), type: 'MONTHLY_FORM', method: 'DAILY',
  steps: [called(on(26, '14:16'), 'CLEAR', '提交人说明：同样的问题也向另一区反映过，两地情况不同，分别办理。')],
  opinions: [{
    type: 'COMMON_PROBLEM', scope: 'CONSTRAINT', targetType: 'COMMITTEE_DEPARTMENT', target: '投资促进局',
    title: '冷链企业夜间到货，园区综合服务点晚上没有人',
    problem: '冷链车辆一般夜里一点到四点到货，园区服务点晚上八点下班。遇到门禁故障、电力跳闸，只能打值班电话，上月三次都是等到第二天。',
    suggestion: '服务点设夜间值守，或者把门禁和配电的权限交给企业值班长。',
    steps: [
      registered(on(24, '10:12'), 'GOVERNMENT_SERVICE'),
      referred(on(22, '09:24'), 'invest', { due: ahead(5) }),
      signedFor(on(21, '10:14')), claimed(on(20, '09:36')),
    ],
  }],
};

/** What is with the units. */
export const inHand: readonly Matter[] = [
  subsidyDelay, yardLights, talentDraft, workPermits, exhibition, coldStore, sampleTax, weighbridge, parkRent,
];
