import { on } from '../moments.ts';
import { cleared, declined, rated, registered } from '../steps/opinion.steps.ts';
import { referred, released } from '../steps/referral.steps.ts';
import { called } from '../steps/submission.steps.ts';
import { replied, takenUp } from '../steps/usual.ts';
import type { Matter } from '../story.ts';

/** One opinion adopted and struck off, another not taken up because it was solved already. */
const inspection: Matter = {
  by: 'duan', filed: on(62, '20:36'), type: 'MONTHLY_FORM', method: 'VISIT',
  steps: [called(on(61, '10:15'), 'CLEAR', '两条意见分别核对：查验预约有十四票单证可查；系统维护公告提交人当时没有看到。')],
  opinions: [{
    type: 'COMMON_PROBLEM', scope: 'GOVERNMENT_ENVIRONMENT', targetType: 'STATIONED', target: '驻区海关',
    title: '查验预约不分时段，集卡在闸口外排队半天',
    problem: '统计了上月十四票查验货物：预约只能选日期，不能选时段，车队都赶在早上八点前到场，平均等待四小时十分，最长的一车等到下午三点。等待期间司机超时费每小时一百二十元，最后都由货主承担。',
    suggestion: '查验预约分上午、下午各两个时段，按时段放行进场；查验完成后短信通知提箱。',
    photos: [{ drawing: 'gate', alt: '闸口前三辆集卡依次排队，远处是集装箱堆场' }],
    steps: [
      registered(on(60, '09:40'), 'TAX_CUSTOMS', { title: '查验预约不分时段，集卡集中到场，平均等待四小时以上' }),
      referred(on(59, '10:20'), 'customs', { co: ['port'], requirement: '请与港区运营公司共同研究分时段预约，并说明信息系统改造的时间。' }),
      ...takenUp(58),
      ...replied(50, {
        class: 'ADOPTED',
        text: '建议采纳。与港区运营公司联合测试后，查验预约已分为每天四个时段，每个时段按查验能力放号；未到时段的车辆在缓冲区等候，不再占用闸口。试行两周，平均等待由 4 小时 10 分降到 1 小时 5 分。查验完成的短信通知将于下月上线。',
      }),
      released(on(49, '15:05')),
      rated(on(47, '21:30'), true, '车队反馈基本上到了就能进，短信通知上线以后就更好了。'),
      cleared(on(46, '09:55'), '试行两周数据已核对；抽取八票单证，等待时间均在一个半小时以内；监督员评价满意。'),
    ],
  }, {
    type: 'SUGGESTION', scope: 'GOVERNMENT_ENVIRONMENT', targetType: 'COMMITTEE_DEPARTMENT', target: '行政审批局',
    title: '系统维护没有提前公告',
    problem: '上月有一天下午审批系统维护，企业材料填到一半全部丢失，事先没有看到公告。',
    suggestion: '维护安排在晚上，提前三天公告。',
    steps: [declined(on(60, '10:05'), 'RESOLVED', '经核实，行政审批局上月已经把系统维护固定在每周六 20 时以后，并在登录页提前三天公告；填写中的材料每分钟自动保存。您遇到的是调整前的最后一次。如果今后再有白天停机，请随时反映。')],
  }],
};

/** Not adopted for good reason and struck off; the other one left its author dissatisfied and waits to be referred again. */
const leasing: Matter = {
  by: 'lei', filed: on(58, '17:20'), type: 'MONTHLY_FORM', method: 'ROUNDTABLE',
  steps: [called(on(57, '14:30'), 'CLEAR', '提交人整理了九家租赁公司的座谈记录，同意以协会座谈的名义转述。')],
  opinions: [{
    type: 'SUGGESTION', scope: 'INDUSTRY_TREND', targetType: 'COMMITTEE_DEPARTMENT', target: '财政金融局',
    title: '建议区内租赁公司免交动产融资登记的费用，并设立区级登记窗口',
    problem: '九家融资租赁公司座谈时提出，租赁物登记与查询是每天都要做的事，外省有园区自己设立登记窗口、代企业承担费用的做法，希望区里跟进，以免项目公司外迁。',
    suggestion: '在区内设立登记窗口，登记费用由区财政承担。',
    steps: [
      registered(on(55, '10:10'), 'FINANCE'),
      referred(on(54, '09:45'), 'finance', { requirement: '两点分别答复；不能采纳的，请写清楚依据和可以替代的办法。' }),
      ...takenUp(53),
      ...replied(44, {
        class: 'NOT_ADOPTED',
        text: '“设立区级登记窗口”和“由区财政承担登记费用”两项建议，经研究均不能采纳。座谈中提到的登记量大、查询慢的问题，我们另有安排，一并说明如下。',
        reasonCategory: 'AUTHORITY',
        basis: '《国务院关于实施动产和权利担保统一登记的决定》；《动产和权利担保统一登记办法》',
        explanation: '动产和权利担保登记由全国统一的网上系统办理，当事人自主登记、自己对内容负责，地方没有设立登记窗口的权限，区里设的窗口所做的登记也不具有对抗第三人的效力，反而可能让企业误以为已经登记。费用方面，现行规定对登记和查询的收费已有减免安排，再由财政补贴会形成重复补贴。',
        alternative: '一是我局与登记系统的运营方商定，为区内租赁公司开通批量登记和批量查询的接口，接口费用由区里统一谈；二是每季度办一次登记实务培训，首期已经排在下月；三是项目公司设立、变更在行政审批局走专门通道，两个工作日内办结。',
      }),
      released(on(43, '16:40')),
      rated(on(41, '09:20'), true, '依据讲得明白，批量接口正是我们需要的。'),
      cleared(on(40, '14:15'), '未采纳的理由已送达；批量接口已有三家公司接入测试；监督员评价满意。', 'wei'),
    ],
  }, {
    type: 'HARD_PROBLEM', scope: 'CONSTRAINT', targetType: 'COMMITTEE_DEPARTMENT', target: '行政审批局',
    title: '项目公司批量设立，同一套材料要交三十遍',
    problem: '一家租赁公司一次设立三十家项目公司，股东、高管、住所完全相同，三十套纸质材料逐份提交、逐份盖章，前后用了二十二天。',
    suggestion: '允许批量设立，相同材料只交一次。',
    steps: [
      registered(on(55, '10:30'), 'GOVERNMENT_SERVICE'),
      referred(on(52, '11:05'), 'permits'),
      ...takenUp(51),
      ...replied(40, { class: 'PLANNED', text: '批量设立功能已列入系统改造计划。在改造完成之前，请企业提前预约，我们安排专人集中受理，尽量缩短时间。' }),
      released(on(39, '10:25')),
      rated(on(3, '22:04'), false, '两个月过去，预约的两批共十八家公司仍是逐份盖章，最快的一批用了十五天，“专人集中受理”没有缩短时间。改造什么时候完成也没有说。'),
    ],
  }],
};

/** Done twice: the first answer did not satisfy, the second did, and it is struck off. */
const heavyRoad: Matter = {
  by: 'hou', filed: on(54, '13:12'), type: 'MONTHLY_FORM', method: 'DAILY',
  steps: [called(on(53, '16:20'), 'CLEAR', '提交人负责三十二辆集卡，坑洼位置已发定位。')],
  opinions: [{
    type: 'COMMON_PROBLEM', scope: 'RISK', targetType: 'COMMITTEE_DEPARTMENT', target: '规划建设局',
    title: '海铁大道路口坑洼，集卡上月爆胎九次',
    problem: '海铁大道与二号路交口东侧四十米，路面坑洼连片，上月车队在这里爆胎九次，有一次箱子的封条都颠断了，差点退运。夜间没有照明，更加危险。',
    suggestion: '先用冷补料应急修补，再安排大修，修好以前夜间放警示灯。',
    photos: [{ drawing: 'road', alt: '路口的坑洼，最大的一处约有两米宽，旁边有一只锥桶' }],
    steps: [
      registered(on(51, '10:00'), 'LAND_UTILITIES'),
      referred(on(51, '14:30'), 'planning'),
      ...takenUp(50),
      ...replied(45, { class: 'PLANNED', text: '该路段已列入明年道路大修计划，计划下半年进场施工。' }),
      released(on(44, '09:45')),
      rated(on(43, '18:50'), false, '建议的第一条是先应急修补、放警示灯，没有回应。明年下半年之前，车还要在坑里跑十个月。'),
      referred(on(42, '10:05'), 'planning', { co: ['port'], requirement: '提交人不满意。请先就应急修补和夜间警示给出完成日期，大修的时间一并说明。' }),
      ...takenUp(41),
      ...replied(34, { class: 'ADOPTED', text: '应急修补已经完成：海铁大道与二号路交口东侧四十米内的坑洼全部用冷补料填平，加装太阳能警示灯六盏，港区运营公司每天巡查一次，发现新的坑洼四十八小时内填补。大修方案正在设计，计划明年五月前完工，比原计划提前。' }),
      released(on(33, '15:20')),
      rated(on(32, '12:10'), true, '跑了一周没有再爆胎，夜里也看得清。'),
      cleared(on(31, '09:30'), '现场照片和每日巡查记录已核对；监督员第二次评价满意；大修列入下季度回头看。'),
    ],
  }],
};

/** An internal observer on their own unit: it received the matter without learning from whom (B-11). Waits for a rating. */
const twoLeaflets: Matter = {
  by: 'shao', filed: on(30, '18:05'), type: 'MONTHLY_FORM', method: 'DAILY',
  steps: [called(on(29, '11:15'), 'CLEAR', '提交人在窗口工作，所述情况每天都会遇到，要求不向本单位透露姓名。')],
  opinions: [{
    type: 'COMMON_PROBLEM', scope: 'PRACTICE', targetType: 'COMMITTEE_DEPARTMENT', target: '行政审批局',
    title: '一次性告知单与系统要求不一致，企业按单准备仍被退件',
    problem: '食品经营许可的一次性告知单还是前年的版本，写“提供平面图一份”，系统却要求平面图标注功能分区和面积。企业拿着告知单来，十家里有六家被退回重画。窗口的同事只能反复解释，企业很生气。',
    suggestion: '告知单由系统自动生成，系统改了，单子跟着改。',
    photos: [{ drawing: 'leaflets', alt: '桌上并排放着两份告知单，用红笔圈出了不一致的两处' }],
    steps: [
      registered(on(28, '09:30'), 'GOVERNMENT_SERVICE'),
      referred(on(27, '10:40'), 'permits'),
      ...takenUp(26, 'yao'),
      ...replied(14, { class: 'ADOPTED', text: '问题属实。四十七项告知单已逐项与系统核对，其中十九项不一致，已全部更正；今后告知单由系统按当前要求自动生成，窗口不再自行印制。因旧告知单被退件的企业，本月内再来办理不需要排队。' }),
      released(on(13, '14:50')),
    ],
  }],
};

/** What is settled, or answered and waiting for a word. */
export const settled: readonly Matter[] = [inspection, leasing, heavyRoad, twoLeaflets];
