import { ago, on } from '../moments.ts';
import { registered } from '../steps/opinion.steps.ts';
import { asked, called } from '../steps/submission.steps.ts';
import type { Matter } from '../story.ts';

/** What three of them say in the same days, each in words of their own: proposed as a common problem. */
const shuttle = { type: 'COMMON_PROBLEM', scope: 'GOVERNMENT_ENVIRONMENT', targetType: 'STATE_OWNED', target: '港区运营公司', suggestion: '恢复港区接驳班车早晚两班。' };

/** Registered by the liaison, to be referred by the office. */
const emptyReturn: Matter = {
  by: 'duan', filed: on(3, '08:20'), type: 'MONTHLY_FORM', method: 'DAILY',
  steps: [called(on(2, '09:50'), 'CLEAR', '提交人提供了三十票空箱返还的时间记录。')],
  opinions: [{
    type: 'COMMON_PROBLEM', scope: 'GOVERNMENT_ENVIRONMENT', targetType: 'STATE_OWNED', target: '港区运营公司',
    title: '空箱返还只收现金押单，司机要在两个窗口之间往返',
    problem: '抽查了三十票空箱返还：先到缴费窗口取纸质押单，再到闸口交单，遇到午间换班要等四十分钟。押单丢一张，补办要货代盖章，来回半天。',
    suggestion: '押单电子化，闸口扫码放行。',
    steps: [registered(on(1, '10:22'), 'TAX_CUSTOMS')],
  }, {
    ...shuttle, title: '港区接驳班车停运后上下班没有车', problem: '港区接驳班车上月停运，早晚两班都没有了，上下班没有车，工人只能走四十分钟，已有六人辞工。',
    steps: [registered(on(1, '10:26'), 'GOVERNMENT_SERVICE')],
  }],
};

/** By the observer who serves both schemes (B-10); the phone contact is due today and nobody has called yet. */
const coldChain: Matter = {
  by: 'jia', filed: on(3, '16:10'), type: 'MONTHLY_FORM', method: 'DAILY',
  opinions: [{
    type: 'HARD_PROBLEM', scope: 'CONSTRAINT', targetType: 'STATIONED', target: '驻区海关',
    title: '进口冻品抽样后等待结果期间，冷库费用由谁承担没有说法',
    problem: '进口冻品抽样送检，结果一般三到五天，最长的一次等了十一天。等待期间货物不能动，冷库费、插电费每天一千三百元。检验合格的货物，这笔费用也由企业自己承担。',
    suggestion: '公布各类检验的承诺时间；超过承诺时间、结果合格的，免收超出部分的插电费。',
  }, {
    type: 'SUGGESTION', scope: 'INNOVATION', targetType: 'STATE_OWNED', target: '港区运营公司',
    title: '冷藏箱温度记录可以直接共享给收货企业',
    problem: '港区已经给冷藏插座装了温度传感器，数据只在公司内部使用。收货企业为了证明没有断链，还要自己买记录仪，一个三百多元。',
    suggestion: '把插电期间的温度曲线开放给货主下载。',
  }, {
    ...shuttle, title: '接驳班车停运，冷库招不到早班工人', problem: '港区接驳班车停运以后，早晚两班都没有了，上下班没有车，冷库招不到早班工人。',
    steps: [registered(on(1, '10:31'), 'GOVERNMENT_SERVICE')],
  }],
};

/** More was asked for. */
const deskAdvice: Matter = {
  by: 'shao', filed: on(4, '17:48'), type: 'MONTHLY_FORM', method: 'DAILY',
  steps: [
    called(on(3, '14:26'), 'MORE_TO_COME', '提交人将补充最近一个月的退件数量。'),
    asked(on(3, '14:38'), '请补充：最近一个月因签名页退件多少件，涉及哪几类事项；有没有可以公开的例子。'),
  ],
  opinions: [{
    type: 'COMMON_PROBLEM', scope: 'PRACTICE', targetType: 'COMMITTEE_DEPARTMENT', target: '行政审批局',
    title: '电子签名已经通用，部分事项仍要手写签名扫描件',
    problem: '企业用电子签名提交以后，有几类事项的系统模块不认，要打印出来手写签名再扫描上传，窗口每天都要为此退件。',
    suggestion: '各事项统一认可电子签名。',
  }, {
    ...shuttle, scope: 'PRACTICE', title: '接驳班车停运，窗口人员上下班没有车', problem: '港区接驳班车停运，早晚两班都没有了，窗口人员上下班没有车，只能拼车。',
    steps: [registered(on(1, '10:35'), 'GOVERNMENT_SERVICE')],
  }],
};

/** Nothing this month, in one tap. */
const nothing: Matter = { by: 'lei', filed: ago(95), type: 'MONTHLY_FORM', opinions: [] };

/** Filed within the hour, with photos; everything is still to do. */
const justFiled: Matter = {
  by: 'hou', filed: ago(22), type: 'MONTHLY_FORM', method: 'DAILY',
  opinions: [{
    type: 'COMMON_PROBLEM', scope: 'GOVERNMENT_ENVIRONMENT', targetType: 'STATE_OWNED', target: '港区运营公司',
    title: '夜间闸口只开一条通道，收箱高峰排到主路上',
    problem: '最近十天，每晚九点到十一点收箱高峰，闸口只开一条通道，队伍排到主路三百多米。昨晚一辆小客车从队尾并线，险些追尾。',
    suggestion: '九点到十一点加开一条通道，主路上设分流提示。',
    photos: [{ drawing: 'gate', alt: '夜间收箱高峰，集卡从闸口一直排到主路上' }],
  }, {
    type: 'SUGGESTION', scope: 'RISK', targetType: 'COMMITTEE_DEPARTMENT', target: '规划建设局',
    title: '缓冲停车区没有厕所和饮水点',
    problem: '缓冲停车区能停八十辆集卡，司机在这里平均要等一个多小时，最近的厕所在一公里以外。',
    suggestion: '先放两组移动厕所和一台直饮水机。',
  }],
};

/** What has just come in. */
export const arriving: readonly Matter[] = [emptyReturn, coldChain, deskAdvice, nothing, justFiled];
