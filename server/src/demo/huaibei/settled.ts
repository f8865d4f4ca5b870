import { on } from '../moments.ts';
import { cleared, rated, registered } from '../steps/opinion.steps.ts';
import { referred, released } from '../steps/referral.steps.ts';
import { called } from '../steps/submission.steps.ts';
import { replied, takenUp } from '../steps/usual.ts';
import type { Matter } from '../story.ts';

/** Struck off the ledger: adopted, and the author is glad of it. */
const meterWait: Matter = {
  by: 'zhang', filed: on(74, '16:42'), type: 'OBSERVATION_REPORT', method: 'OPEN_CHECK',
  steps: [called(on(73, '10:20'), 'CLEAR', '已核对三家企业的报装时间和受理单号，提交人同意由供电公司直接联系企业。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PUBLIC_SERVICE_ENTERPRISE', target: '区供电公司',
    title: '小微企业低压报装，现场踏勘要等一周以上',
    problem: '走访了园区三家新租厂房的小微企业。线上提交报装申请当天就能受理，但现场踏勘普遍要等 7 到 9 天，其间打电话只得到“正在排队”的答复。其中一家做注塑件的企业机器已经到货，只能租发电机试产，每天多花八百多元。',
    suggestion: '低压报装的踏勘承诺到 2 个工作日内，在办电小程序里显示排队位置，企业可以自己选时段。',
    photos: [{ drawing: 'meter', alt: '厂房外墙的电表箱，进线尚未接通' }],
    steps: [
      registered(on(72, '09:35'), 'LAND_UTILITIES'),
      referred(on(71, '15:10'), 'power', { requirement: '请逐户核实三家企业的报装过程，说明踏勘排队的原因和改进时限。' }),
      ...takenUp(70),
      ...replied(63, {
        class: 'A',
        text: '您反映的情况属实。三家企业排队的原因是踏勘、设计、答复分三次上门，班组只有两个。现已改为一次上门办完，低压小微企业踏勘实行预约制：企业在办电小程序里自选半天时段，2 个工作日内上门；当天没有完成的，每天 16 时由营业厅电话说明原因。三家企业均已送电，其中租用发电机的一家已按规定退还临时用电押金。',
      }),
      released(on(62, '09:50')),
      rated(on(60, '20:15'), true, '回访了其中两家，约的上午就上午到，确实快了。'),
      cleared(on(59, '14:30'), '供电公司报送改进后踏勘台账 26 户，平均等待 1.4 个工作日；电话抽查 5 户属实。提交人已评价满意。'),
    ],
  }],
};

/** Struck off the ledger though it was not adopted: the reason is one that its author could accept. */
const localBonus: Matter = {
  by: 'wang', filed: on(66, '11:05'), type: 'PROPOSAL', method: 'HEARD',
  steps: [called(on(65, '15:40'), 'CLEAR', '提交人说明：加分是企业座谈时提得最多的办法，企业真正着急的是外地中标单位履约不到位。')],
  opinions: [{
    type: 'SUGGESTION', targetType: 'PUBLIC_INSTITUTION', target: '区公共资源交易中心',
    title: '建议本区政府投资项目评标时对本地企业适当加分',
    problem: '听取了区内十一家建筑、监理企业的意见。近一年本区规模以上施工项目，本地企业中标不足两成。企业普遍反映，有的外地企业中标后频繁更换项目部人员，质量问题整改拖沓；本地企业垫资干活、就近用工，评标时却没有任何体现。',
    suggestion: '在综合评标办法中增设“本地贡献”项，对在本区注册并纳税满两年的企业加 2 至 3 分。',
    steps: [
      registered(on(64, '10:12'), 'MARKET_ACCESS'),
      referred(on(63, '09:30'), 'trading', { co: ['housing'], requirement: '两个问题请分开答复：加分能不能设，依据是什么；履约不到位怎么管。' }),
      ...takenUp(62),
      ...replied(54, {
        class: 'D',
        text: '感谢您听取十一家企业的意见。您反映的两件事我们分开办理：给本地企业加分的建议经研究不能采纳，理由写在下面；外地中标单位履约不到位的问题属实，已经着手解决。',
        reasonCategory: 'LAW',
        basis: '《中华人民共和国招标投标法》第六条；《优化营商环境条例》第十三条；《公平竞争审查条例》第九条',
        explanation: '按注册地、纳税地加分，就是让投标人因为来自不同的地方而受到不同的待遇，属于法律明令禁止的对外地经营者的限制。这样的条款即使写进招标文件，也会在公平竞争审查中被退回；已经开标的，中标结果可能被认定无效，项目要重新招标，受损失的仍是项目本身和参加投标的本地企业。',
        alternative: '一是把项目经理、总监的到岗情况写进合同并按季评价，擅自更换人员的扣减履约分，结果全区公开，对所有企业一个标准；二是推行电子投标保函，投标不再占用现金；三是每季度提前公布招标计划，为区内中小企业开办免费的标书编制辅导，首期三十个名额，您走访的企业可以直接报名。',
      }),
      released(on(53, '16:20'), 'zheng'),
      rated(on(51, '08:40'), true, '虽然没有采纳，但是道理讲清楚了。履约评价比加分管用，已经有四家企业报名辅导。'),
      cleared(on(50, '10:05'), '未采纳的理由已送达并说明；履约评价办法已印发，首期辅导名单三十家已公布。提交人已评价满意。'),
    ],
  }],
};

/** Answered; whoever reported it has not yet said whether it helps. */
const permitMaterials: Matter = {
  by: 'liu', filed: on(36, '19:26'), type: 'OBSERVATION_REPORT', method: 'HEARD',
  steps: [called(on(35, '09:15'), 'CLEAR', '提交人可以提供两家企业的补正通知书，姓名和企业名称不公开。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PARTY_GOVERNMENT', target: '区住房和城乡建设局',
    title: '施工许可同一份材料在三个环节重复提交',
    problem: `这份报告根据对六家企业的走访和两家企业的全程陪办写成，所记日期均有受理单或补正通知书可以核对。

一、同一份材料交三遍。办理施工许可时，建设用地、规划许可的批文和图纸审查合格书，企业在窗口收件时交一遍，质量监督登记时交一遍，安全监督备案时再交一遍。三个环节都在同一个大厅，也都能在系统里看到对方的收件记录，但是经办人解释，“各环节的档案要各自完整”，所以不能互相调取。一家企业为此复印、盖章的材料有四百多页。

二、补正一次只说一件。陪办的第一家企业先后收到三份补正通知书：第一次缺监理单位的授权委托书；补齐后第二次说委托书上的日期早于合同日期；改过以后第三次才说合同备案号没有填。三次补正隔了十一天，而三处问题在第一次收件时就都在材料里。企业的原话是：“不怕要求多，就怕每次只告诉我一条。”

三、线上线下各走一遍。系统显示“无需提交纸质材料”，窗口仍要求带齐原件核对；带去了又说以系统上传的为准。第二家企业的资料员来回跑了四趟，其中两趟是因为系统上传的扫描件“不够清晰”，却没有说明要多清晰。

四、进度看不见。企业从收件到领证只能看到“审核中”三个字，不知道现在到了哪个环节、谁在办、还要几天。施工队伍和设备已经进场，一天的空置费用在一万二千元上下，企业只好托人打听，这对谁都不是好事。

也要如实写一笔：窗口人员的态度普遍是好的，陪办时有一位同志中午没有吃饭帮企业逐页核对。问题不在人，在环节之间没有打通。`,
    suggestion: '三个环节合并收件、材料共享，谁先收谁负责归档；补正通知一次列全，之后再提出的新问题由经办人的负责人签字；在系统里显示当前环节和剩余工作日。',
    steps: [
      registered(on(34, '10:02'), 'GOVERNMENT_SERVICE', {
        problem: '办理施工许可，质量监督登记、安全监督备案三个环节要求重复提交同一材料；补正分次提出；线上线下重复核对；办理进度不可见。详见报告所附六家企业的走访记录。',
      }),
      referred(on(33, '14:45'), 'housing', { co: ['service'], requirement: '请会同区政务服务局研究合并收件，三项建议逐条答复。' }),
      ...takenUp(32, 'feng'),
      ...replied(21, {
        class: 'A',
        text: `三项建议全部采纳，办理情况逐条答复如下。

一、合并收件。施工许可、质量监督登记、安全监督备案自本月起合并为一个事项、一次收件，材料进入共享目录后，各环节不得再向企业索取；归档由首个收件环节负责。

二、补正一次列全。补正通知书改用清单格式，收件后 2 个工作日内一次发出；此后再提出新问题的，须由分管负责人签字并说明为什么第一次没有发现，签字情况每月在局内通报。

三、进度可见。与区政务服务局共同改造了查询页面，现在可以看到当前环节、承办科室和剩余工作日。扫描件的清晰度要求（300 dpi、单页不超过 2 MB）已写在上传页面上。

您陪办的两家企业，一家已领证，另一家的合同备案号当场补录，没有再要求提交材料。`,
      }),
      released(on(20, '10:40')),
    ],
  }],
};

/** The author is not satisfied, so it is to be done again; the office has yet to refer it. */
const invoiceQuota: Matter = {
  by: 'chen', filed: on(31, '14:18'), type: 'ENTERPRISE_DEMAND', method: 'HEARD',
  steps: [called(on(29, '16:30'), 'CLEAR', '提交人补充：十七家企业集中在每月最后三个工作日提额，平时并不慢。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PARTY_GOVERNMENT', target: '区税务局',
    title: '月末临时提高发票额度，当天往往批不下来',
    problem: '代理记账时十七家小规模企业集中反映：临近月末接到大单，需要临时提高发票额度，网上提交后显示“人工复核”，通常要到次日甚至第三天才有结果。发票开不出去，货款就结不了，有两家因此被扣了延期供货的违约金。',
    suggestion: '对信用等级 A、B 级的企业，月末临时提额实行当天办结；不能当天办结的，先告知原因和预计时间。',
    steps: [
      registered(on(28, '09:20'), 'TAX_CUSTOMS'),
      referred(on(27, '10:15'), 'tax'),
      ...takenUp(26),
      ...replied(17, {
        class: 'A',
        text: '发票额度调整已实现全程网上办理，企业登录电子税务局即可提交申请，无需到办税服务厅。系统支持随时申请，符合条件的自动通过。请企业按照操作指引办理，如有疑问可拨打纳税服务热线咨询。',
      }),
      released(on(16, '11:25')),
      rated(on(4, '21:08'), false, '答复讲的是网上怎么申请，而我们反映的正是网上申请以后卡在“人工复核”。月末三天能不能当天办结，一个字也没有提到。请重新办理。'),
    ],
  }],
};

/** What is settled, or answered and waiting for a word. */
export const settled: readonly Matter[] = [meterWait, localBonus, permitMaterials, invoiceQuota];
