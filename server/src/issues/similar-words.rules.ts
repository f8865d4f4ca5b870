/*
 * Fixed tables, the same for every scheme: how much a word says is never counted from the ledger, so that a score tells
 * nothing of matters its reader may not see.
 */

/** Characters that carry a sentence and say little of its subject. */
export const particles: ReadonlySet<string> = new Set('的了是在有和与及或要就不没还也都又才被把给让向对从到于为以等很太可能会这那个们来去后前时上下中内外里次多少各每一二三四五六七八九十两几');

/** Pairs of characters that stand in every office's mail. */
export const everyday: ReadonlySet<string> = new Set((
  '企业 公司 办理 申请 建议 希望 问题 时间 需要 部门 政府 窗口 材料 手续 服务 提供 要求 解决 园区 厂区 工业 业务 员工 环节 流程 复杂 繁琐 影响 反复 多次 重复 '
  + '一年 半年 个月 没有 不到 无法 不能 提交 审核 审批 标准 周期 政策 管理 工作 人员 单位 相关 情况 收费 费用 成本 负担 太长 太慢 太多 太少 太低 间长 理时 '
  + '办事 政务 务服 中心 大厅 务大 产业 业园 现场 通知 现在 目前 进行 增加 减少 不便 不足 困难 方便 及时 不及 小微 微企 排队 等待 结果 处理 反映 一个 一直 '
  + '迟迟 长期 经常 频繁 无人 门口 周边').split(' '));

/** Words for the same thing, the first being its name; a general one is met in matters of every kind and says less. */
export const sameThings: readonly { readonly words: readonly string[]; readonly general?: true }[] = [
  ...([
    '环评 环境影响评价 环境影响', '子女 孩子 小孩', '入学 上学 就读 读书 学位', '用电 接电 办电 电力', '报装 增容', '停车 车位 停不下车', '照明 路灯',
    '积水 内涝 淹水 排水', '拖欠 拖延支付 不支付 欠款', '账款 工程款 货款 尾款', '贷款 融资 借款', '招标 投标 采购', '用工 招工 招聘 工人',
    '打不开 卡死 不稳定 失败 丢失 卡顿', '一次性告知 一次说清 一次告知', '午休 中午 十二点', '态度 冷淡 生硬 爱答不理 不耐烦', '社保 社会保险', '产权证 不动产', '退货 退运',
    '通关 查验 报关', '户外广告 店招 招牌 门头', '专利 商标 知识产权', '固废 固体废物 危险废物', '占道 摆摊 摊贩', '垃圾 清运', '路面 道路 主干道', '破损 坑洼 大坑',
    '水压 压力不足', '执照 营业执照', '公章 刻章 印章', '注销 清税', '信用 失信', '餐饮 餐饮店 食品经营', '房源 公寓', '公交 班车 通勤', '宣传 知晓 推送 找不到', '额度 限额',
  ].map((words) => ({ words: words.split(' ') }))),
  ...([
    '园区 产业园 工业园 开发区 工业区 厂区', '大厅 政务中心 政务服务中心 办事中心 政务大厅', '网上 线上 在线 网办 一网通办 政务服务网', '到账 兑付 兑现 拨付 到位',
    '补贴 奖励 奖补 奖金 补助 资助', '政策 文件', '材料 资料 证明 复印件', '重复 反复 多次', '时间长 太慢 迟迟 等很久 周期长 排队 不及时 太长', '告知 通知', '检查 核查 抽查', '费用 收费 价格 成本',
  ].map((words) => ({ words: words.split(' '), general: true as const }))),
];
