import { ahead, back, on, today } from '../moments.ts';
import { registered } from '../steps/opinion.steps.ts';
import { askedAuthor, planned, staged } from '../steps/joint.steps.ts';
import { claimed, referred, signedFor } from '../steps/referral.steps.ts';
import { drafted, sentBack, submitted } from '../steps/reply.steps.ts';
import { called } from '../steps/submission.steps.ts';
import { takenUp } from '../steps/usual.ts';
import type { Matter } from '../story.ts';

/** Overdue: the leader sent the draft back and the day has passed. */
const unloading: Matter = {
  by: 'yang', filed: on(23, '17:35'), type: 'OBSERVATION_REPORT', method: 'UNANNOUNCED_CHECK',
  steps: [called(on(22, '11:10'), 'CLEAR', '提交人拍照的时间是上午八点到九点，正是商户集中进货的时段。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PARTY_GOVERNMENT', target: '区城市管理局',
    title: '北街商户进货没有临时停车位，卸一车货被贴两张单',
    problem: '连续三个早上在北街观察。整条街一百二十多家门店没有一处装卸货车位，送货车只能靠边停，卸一车饮料要二十分钟，三天里看到十一辆车被贴单，有一辆一个早上被贴了两次。商户说，供货商现在要么加收“停车费”，要么不肯送到门口。',
    suggestion: '参照邻区做法，在早上六点到九点划几处限时装卸泊位，超过二十分钟再处罚。',
    photos: [{ drawing: 'parking', alt: '北街路边，两辆送货车在停车标志旁等候卸货' }],
    steps: [
      registered(on(21, '09:45'), 'ENFORCEMENT'),
      referred(on(20, '10:30'), 'city', { due: back(2), requirement: '请会同交警现场踏勘，限时装卸泊位能不能设、设在哪里，给出明确意见。' }),
      ...takenUp(18),
      askedAuthor(on(16, '10:20'), '请问每天卸货集中在哪个时段，一次大约需要多久？', '提交人说明：早上五点半到七点半，一车约二十分钟。'),
      staged(on(12, '16:00'), '已会同交警现场踏勘两次，初步选定北街东口和菜场后门两处，正在征求沿街住户意见。'),
      planned(on(8, '11:00'), [['在北街东口划定限时装卸泊位四个', 25], ['公示装卸时段并培训巡查人员', 40]]),
      drafted(on(6, '15:20'), {
        class: 'B',
        text: '北街为城市次干路，占道停放影响通行，执法队员依法处置并无不当。考虑到商户经营需要，可在不影响通行的前提下研究设置临时泊位。',
        reasonCategory: 'OTHERS_INTERESTS',
        basis: '《中华人民共和国道路交通安全法》第三十三条',
        explanation: '北街早高峰有四条公交线路经过，路面只有双向两车道，全街设置装卸泊位会使公交车无法进站，因此不能按商户的要求全部设置。',
        alternative: '可研究在部分路段设置限时泊位。',
      }),
      submitted(on(6, '16:05')),
      sentBack(on(5, '09:30'), '“可研究”不算答复。到底设几处、设在哪里、几点到几点，请与交警踏勘后写清楚；替代办法要写到商户看得懂、用得上。'),
    ],
  }],
};

/** Nobody has claimed it, and it is due today: two handlers of the unit can try at once. */
const addressProof: Matter = {
  by: 'huang', filed: on(13, '10:08'), type: 'OBSERVATION_REPORT', method: 'OPEN_CHECK',
  steps: [called(on(12, '14:22'), 'CLEAR', '提交人是代办律师，手里有三次退回的截图，可以提供。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PARTY_GOVERNMENT', target: '区政务服务局',
    title: '住所变更登记，租赁合同格式不同就被退回',
    problem: '代三家企业办理住所变更。房屋用途、产权人签字都齐全，只因租赁合同不是窗口提供的样本，被三次退回，要求按样本重新签。而房东在外地，重签一次来回要一周。样本合同并没有公开发布，到了窗口才知道有这个要求。',
    suggestion: '只审查法定内容，不要求使用指定样本；确需统一的，把样本放到网上。',
    steps: [
      registered(on(11, '10:26'), 'GOVERNMENT_SERVICE'),
      referred(on(9, '16:15'), 'service', { due: today, requirement: '本件时限较短，请于期限日前答复是否仍要求使用样本合同。' }),
      signedFor(on(8, '08:55'), 'tang'),
    ],
  }],
};

/** Just issued; the unit has still to sign for it. */
const noonCounter: Matter = {
  by: 'zhao', filed: on(7, '12:40'), type: 'OBSERVATION_REPORT', method: 'UNANNOUNCED_CHECK',
  steps: [called(on(6, '10:50'), 'CLEAR', '提交人两次暗访都在中午，照片中的告示没有写下午开始办理的时间。')],
  opinions: [{
    type: 'EXPERIENCE', targetType: 'PARTY_GOVERNMENT', target: '区政务服务局',
    title: '企业开办专区中午拉下卷帘，“不打烊”只在公告里',
    problem: '大厅公告写着“企业开办专区午间不打烊”。两次在十二点半到现场，卷帘都是拉下的，告示只写“暂停办理”，没有写几点恢复。等候区坐着五个人，有两位从乡镇赶来，下午还要赶回去上工。',
    suggestion: '排出午间值班表并公布；实在没有人手，就把公告撤下来，写明办理时间。',
    photos: [{ drawing: 'counter', alt: '企业开办专区，卷帘拉下，窗口上贴着一张告示，墙上的钟指向中午' }],
    steps: [
      registered(on(4, '09:32'), 'GOVERNMENT_SERVICE'),
      referred(on(2, '11:20'), 'service', { co: ['tax'], requirement: '专区内税务窗口的午间安排请一并说明。' }),
    ],
  }],
};

/** Claimed, nothing written yet, some days left. */
const nightWork: Matter = {
  by: 'guo', filed: on(12, '08:50'), type: 'ENTERPRISE_DEMAND', method: 'HEARD',
  steps: [called(on(11, '09:25'), 'CLEAR', '提交人转达三家施工企业的意见，情况清楚。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PARTY_GOVERNMENT', target: '区住房和城乡建设局',
    title: '连续浇筑的夜间施工证明，当天申请当天用不上',
    problem: '混凝土连续浇筑必须夜间作业，施工前一天申请夜间施工证明，批下来往往已是第二天上午。三家施工企业为此窝工，一台泵车空等一夜的费用在六千元以上。',
    suggestion: '对有施工方案、公告过周边居民的连续浇筑，当天下班前出具证明。',
    steps: [
      registered(on(10, '11:08'), 'GOVERNMENT_SERVICE'),
      referred(on(9, '09:34'), 'housing', { due: ahead(2) }),
      signedFor(on(8, '10:20'), 'dong'), claimed(on(8, '10:24'), 'dong'),
      planned(on(1, '15:40'), [['夜间施工证明改为线上即时出具', 20]], 'SENT'),
      staged(on(1, '16:10'), '系统改造需求已提交，预计下周完成测试。', 'RELEASED'),
    ],
  }],
};

/** What is in the hands of a unit. */
export const inHand: readonly Matter[] = [unloading, addressProof, noonCounter, nightWork];
