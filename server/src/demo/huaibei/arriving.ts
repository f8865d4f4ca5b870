import { ago, on } from '../moments.ts';
import { amended, declined, registered } from '../steps/opinion.steps.ts';
import { asked, called, supplied, withdrawn } from '../steps/submission.steps.ts';
import type { Matter } from '../story.ts';

/** In the ledger, not referred yet; the hand-over is due soon. */
const policyEntry: Matter = {
  by: 'jia', filed: on(5, '13:30'), type: 'OBSERVATION_REPORT', method: 'HEARD',
  steps: [called(on(4, '10:10'), 'CLEAR', '提交人愿意带专员走访其中两家企业。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PARTY_GOVERNMENT', target: '区政务服务局',
    title: '惠企政策散在九个网页，企业找到时申报期已过',
    problem: '帮四家冷链企业梳理今年能申报的政策，分布在九个部门的网页上，标题里没有“申报”二字，截止日期写在附件的最后一页。四家企业里有三家错过了设备更新补助，合计大约二十一万元。',
    suggestion: '做一个统一的政策清单，按行业和截止日期筛选，到期前十个工作日短信提醒符合条件的企业。',
    steps: [registered(on(2, '15:48'), 'POLICY_DELIVERY')],
  }],
};

/** The phone contact is due today and nobody has called yet. */
const nightBus: Matter = {
  by: 'zhang', filed: on(3, '21:14'), type: 'PROPOSAL', method: 'HEARD',
  opinions: [{
    type: 'SUGGESTION', targetType: 'PUBLIC_SERVICE_ENTERPRISE', target: '区公共交通公司',
    title: '产业园末班车太早，二班工人只能拼黑车',
    problem: '园区八家工厂实行两班制，二班晚上十点下班，末班公交是八点四十。六百多名工人靠拼车回城，每人每月多花三百元左右，企业招二班工人也因此困难。',
    suggestion: '工作日加开晚上十点十分、十点四十两班，企业愿意按人数分担一部分费用。',
  }],
};

/** The liaison has called; the office has yet to sort it. */
const bankForms: Matter = {
  by: 'liu', filed: on(4, '09:26'), type: 'ENTERPRISE_DEMAND', method: 'HEARD',
  steps: [called(on(2, '14:50'), 'CLEAR', '提交人确认：希望解决的是材料不统一，不是贷款额度。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PARTY_GOVERNMENT', target: '区政务服务局',
    title: '申请纳税信用贷款，四家银行要四套不同的证明',
    problem: '五家科技企业想用纳税信用申请贷款。同样证明“无欠税、无处罚”，四家银行要求的格式、盖章单位和有效期都不一样，一家企业为此开了七份证明，最后一份开出来，第一份已经过期。',
    suggestion: '由区里统一出一份电子信用报告，各银行都认。',
  }],
};

/** More was asked for, and nothing has come yet. */
const attitude: Matter = {
  by: 'chen', filed: on(6, '18:22'), type: 'OBSERVATION_REPORT', method: 'UNANNOUNCED_CHECK',
  steps: [
    called(on(5, '15:32'), 'MORE_TO_COME', '提交人在外地出差，答应回来后补充时间和窗口号。'),
    asked(on(5, '15:45'), '请补充：发生在哪一天、几点左右、几号窗口；如果记得，请写明对方当时的原话。没有这些，窗口无法核对监控。'),
  ],
  opinions: [{
    type: 'EXPERIENCE', targetType: 'PARTY_GOVERNMENT', target: '区政务服务局',
    title: '窗口人员让企业“自己上网查”',
    problem: '陪一位企业会计办事，问了两个问题，窗口人员头也没有抬，只说“自己上网查”。',
    suggestion: '窗口应当一次讲清楚，讲不清楚的给一张书面告知单。',
  }],
};

/** More was asked for and has come; it can be sorted now. */
const gasConnection: Matter = {
  by: 'zhu', filed: on(6, '08:35'), type: 'OBSERVATION_REPORT', method: 'OPEN_CHECK',
  steps: [
    called(on(4, '16:12'), 'MORE_TO_COME', '提交人表示合同和收费单据可以补交。'),
    asked(on(4, '16:20'), '请补充接驳费的收费项目和金额，最好有合同或收据上的名称。'),
    supplied(on(2, '19:50'), '合同上写的是“用气接驳工程安装费”八万六千元，另收“开通服务费”三千元。收据开在燃气公司名下，日期是上月。邻近一家去年接通的企业没有交过第二项。'),
  ],
  opinions: [{
    type: 'PROBLEM', targetType: 'PUBLIC_SERVICE_ENTERPRISE', target: '区燃气公司',
    title: '厂区接通燃气，红线以外的接驳费仍由企业承担',
    problem: '新厂区申请通气，燃气公司报价八万九千元，其中包括红线以外的管线。按照清理规范收费的文件，这一段应当不再向企业收取。',
    suggestion: '核对收费项目，多收的予以退还，并公布收费清单。',
    steps: [amended(on(5, '12:15'), '新厂区申请通气，燃气公司报价八万九千元，其中包括红线以外约六十米的管线。国务院办公厅关于清理规范供气收费的文件已经明确，这一段不再向企业收取。企业急着投产，先交了钱，希望有一个说法。')],
  }],
};

/** Taken back before anybody had touched it. */
const wrongOffice: Matter = {
  by: 'yang', filed: on(9, '10:44'), type: 'ENTERPRISE_DEMAND', method: 'HEARD',
  steps: [
    called(on(8, '11:30'), 'WITHDRAWAL_WISHED', '提交人说商户昨天已经与物业谈妥，准备撤回。'),
    withdrawn(on(8, '13:05'), '商户与物业已就公摊电费达成一致，不需要再反映。'),
  ],
  opinions: [{
    type: 'PROBLEM', targetType: 'PUBLIC_SERVICE_ENTERPRISE', target: '北街商业管理公司',
    title: '商户公摊电费每月不公示',
    problem: '二十多家商户反映，每月公摊电费只有一个总数，没有明细。',
  }],
};

/** Not taken up: it is before a court already. */
const inCourt: Matter = {
  by: 'zhao', filed: on(19, '16:55'), type: 'ENTERPRISE_DEMAND', method: 'HEARD',
  steps: [called(on(18, '09:48'), 'CLEAR', '提交人确认企业上月已经起诉，开庭时间已定。')],
  opinions: [{
    type: 'PROBLEM', targetType: 'PARTY_GOVERNMENT', target: '某街道办事处',
    title: '拖欠工程尾款一百一十万元',
    problem: '一家装饰企业反映，街道便民中心改造工程完工两年，尾款一百一十万元没有付清，多次催要无果，企业已经向法院起诉。',
    suggestion: '请区里协调尽快支付。',
    steps: [declined(on(15, '14:25'), 'LEGAL_PROCEEDINGS', '该笔尾款的争议已由人民法院受理，属于正在进行的诉讼，营商办不能另行处理，以免影响审判。判决生效后如果仍不履行，请再反映，我们将转清理拖欠账款工作专班督办；企业如需法律援助，可以联系区司法局公共法律服务中心。')],
  }],
};

/** Nobody has called in time: the contact is overdue, and that stays. */
const missedCall: Matter = {
  by: 'huang', filed: on(5, '15:06'), type: 'PROPOSAL', method: 'EVALUATION',
  opinions: [{
    type: 'SUGGESTION', targetType: 'PARTY_GOVERNMENT', target: '区政务服务局',
    title: '建议行政处罚信用修复“一口受理”',
    problem: '协助两家企业做信用修复，处罚机关、信用平台、市场监管三处各要一份申请，三处的办结时间不一样，一处没有修复完，银行就不放贷。',
    suggestion: '处罚机关送达决定书时一并送达修复告知书，企业只向处罚机关提交一次。',
  }],
};

/** Filed within the hour. */
const justFiled: Matter = {
  by: 'wang', filed: ago(34), type: 'OBSERVATION_REPORT', method: 'OPEN_CHECK',
  opinions: [{
    type: 'EXPERIENCE', targetType: 'PARTY_GOVERNMENT', target: '区住房和城乡建设局',
    title: '工地扬尘检查一周来了四拨人，要求各不相同，企业整改完一拨又推倒重来，建议检查之前先通气、检查之后只发一张单子',
    problem: '在一个在建项目驻点五天，街道、住建、生态环境和城管先后来查扬尘，围挡喷淋的间距，一家要求五米，一家要求三米，一家说高度不够。项目经理说，不怕查，就怕不知道听谁的。',
    suggestion: '同一事项合并检查，现场只出一张整改单，意见不一致的由住建部门汇总。',
    photos: [{ drawing: 'road', alt: '工地门前的路面，坑洼处放着一只锥桶' }],
  }],
};

/** What has just come in, and what never went further. */
export const arriving: readonly Matter[] = [policyEntry, nightBus, bankForms, attitude, gasConnection, wrongOffice, inCourt, missedCall, justFiled];
