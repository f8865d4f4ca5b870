import { ahead, back, on, today } from '../moments.ts';
import { registered } from '../steps/opinion.steps.ts';
import { askedAuthor, coOpined, noted, planned, staged } from '../steps/joint.steps.ts';
import { claimed, paused, referred, signedFor } from '../steps/referral.steps.ts';
import { drafted } from '../steps/reply.steps.ts';
import { called, withdrawn } from '../steps/submission.steps.ts';
import { takenUp } from '../steps/usual.ts';
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
  by: 'mao', filed: on(18, '20:15'), type: 'MONTHLY_FORM', method: 'RESEARCH',
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
      askedAuthor(on(2, '09:30'), '三家企业的信用等级分别是什么，是否愿意先试行总担保？'),
      noted(on(2, '10:15'), 'LEADER', '总担保去年议过一次，当时担心额度占用，请先看上次的会议记录。'),
      noted(on(2, '10:20'), 'OFFICE', '此件与三季度座谈会的建议同类，答复时注意口径一致。'),
      planned(on(2, '10:30'), [['拟定总担保试行办法', 20]], 'DRAFT'),
      staged(on(2, '11:00'), '已请示上级海关，等待批复。', 'DRAFT'),
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
      coOpined(on(2, '15:10'), 'customs', '申报系统可以接收地磅数据，需要港区运营公司提供接口文档。', { signed: false }),
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

/** Claimed, with some days left; its deadline stands still while the power company is asked. */
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
      paused(on(3, '15:20'), '等待供电公司出具夜间配电改造意见，收到后恢复计时。'),
    ],
  }],
};

/** What is in the hands of a unit. */
export const inHand: readonly Matter[] = [subsidyDelay, yardLights, talentDraft, workPermits, sampleTax, weighbridge, parkRent];
