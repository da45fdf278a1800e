/**
 * Words around a figure that are not part of its indicator. A clause is peeled from both sides: `before` rows stand
 * right before the figure, `leading` rows at the head of the clause.
 */
export type Cue =
  | 'link' // 达到, 为, 完成: joins the indicator to its figure
  | 'about' // 约
  | 'least' // 不低于
  | 'most' // 不超过
  | 'up' // 增长
  | 'down' // 下降
  | 'to' // 提高到: the figure is the new level
  | 'from' // 由: the figure is the old level
  | 'since' // 同比, 比上年: a change on the period before
  | 'mean' // 年均
  | 'rate' // 增速: the change as a noun
  | 'fallRate' // 降幅
  | 'each' // 分别
  | 'all' // 均
  | 'expected' // 预计
  | 'strive' // 力争
  | 'planned' // 计划, 拟
  | 'done' // 已
  | 'total' // 累计
  | 'own' // 全市: the document's own region
  | 'year' // 全年
  | 'state' // 年末: at the end of the period
  | 'within' // 其中
  | 'filler'; // 大力, 加快

export interface CueRow {
  readonly cue: Cue;
  readonly words: string;
  readonly source: string;
}

const REPORTS = '政府工作报告 and 规划纲要 usage';
const BULLETINS = '统计公报 usage';

/** Words right before a figure. */
export const BEFORE: readonly CueRow[] = [
  {
    cue: 'link',
    words:
      '达到 达 为 是 有 完成 实现 共有 已有 拥有 现有 形成 形成了 取得 合计 总计 共计 共 总共 仅 仅为 只有 完成了 实现了 达到了 有了 占到 达成 至 到 计 合 已达 可达 将达 将达到 首次达到 首次达 只 高达 多达 分别为 保持 稳定 的 比重达 的达 已完成 超额完成 在 : 每人 每月 每人每月 每人每年 每年每人 每户 每亩 每人每天 每人每次 拟按 按 控制到 设定为 设定在 确定为 定为 相当于 相当 年人均 月人均 户均每年',
    source: REPORTS,
  },
  {
    cue: 'about',
    words: '约 近 接近 将近 大约 约为 约达 约合 基本达到 基本实现 大致 近乎',
    source: 'GB/T 15835; 规划纲要 usage',
  },
  {
    cue: 'least',
    words:
      '超 超过 超出 突破 首次突破 不低于 不少于 至少 大于 高于 多于 逾 超过了 突破了 已超过 已突破 均超 超额 不小于 最低 站上 跃上 迈上 跨上 迈过 跨过 登上 首超 过 优于',
    source: REPORTS,
  },
  {
    cue: 'most',
    words: '控制在 不超过 不高于 低于 小于 少于 不多于 控制在了 限制在 不足 严格控制在 严控在 压减到',
    source: REPORTS,
  },
  {
    cue: 'to',
    words:
      '增长到 增加到 增至 提高到 提高至 提升到 提升至 上升到 上升至 升至 升到 扩大到 扩大至 扩展到 扩增至 下降到 下降至 降到 降至 降低到 降低至 减少到 减少至 减至 下调至 下调到 上调至 上调到 缩短至 缩短到 压缩至 压缩到 压减至 压降至 缩减至 缩减到 调整到 调整为 调整至 优化为 优化到 优化至 优化调整为 演变为 演进为 变为 转为 稳定在 保持在 维持在 稳定到 保持到 巩固在 增加至 增长至 拓展到 拓展至 发展到 发展至 壮大到 壮大至 延长到 延长至 延伸到 延伸至 增为 扩至 扩容到 扩容至 扩到 恢复到 恢复至 回升到 回升至 收窄至 收窄到 降为 改为 提至 翻到 累计达 累计达到 升为 跃升至 跃升到 跃升为 攀升至 跃居 扩充到 上浮至 放宽到 放宽至 提速至',
    source: REPORTS,
  },
  {
    cue: 'from',
    words: '由 从 由原来的 从原来的 由过去的 由上年的 由去年的 从上年的 由上年末的 从上年末的',
    source: REPORTS,
  },
  {
    cue: 'up',
    words:
      '增长 增加 提高 提升 上升 上涨 扩大 增产 多增 净增 净增加 新增长 增长了 增加了 提高了 提升了 上升了 上涨了 增幅达 增长率达 涨 升 增 实际增长 名义增长 可比增长 自然增长 自然口径增长 同口径增长 同比增 同增 快于 递增 升高 上浮 升值 多 高 高出 拉升 跃升 攀升 前移 逆势增长 正增长 稳定增长 平稳增长 快速增长 较快增长 回升 反弹 高于 上调',
    source: BULLETINS,
  },
  {
    cue: 'down',
    words:
      '下降 降低 减少 回落 收窄 下调 缩短 减产 下跌 下滑 压缩 压减 精简 缩减 下降了 降低了 减少了 削减 减 降 跌 少 净减少 减收 贬值 累计下降 累计降低 同口径下降 少增 低 下浮 降低率达 实际下降 衰减 缩小',
    source: BULLETINS,
  },
  {
    cue: 'since',
    words:
      '同比 环比 比全国 比全省 比全疆 比全市 比全区 较全国 较全省 比全国平均 比全省平均 比全市平均 比全国平均水平 比全省平均水平 比全市平均水平 较全国平均水平 较全省平均水平 全国平均水平 全省平均水平 比上年 较上年 比上年末 较上年末 比上年同期 较上年同期 比去年 较去年 同期 较年初 比年初 比上年底 较上年底 比前一年 较上一年 比上一年 比去年同期 较去年同期 按可比价格计算 按可比价计算 按可比价 按不变价格计算 按不变价计算 按可比口径计算 按可比口径 可比价 可比口径 扣除价格因素 扣除价格因素后 剔除价格因素 同口径 按现价计算 按同口径 按同口径计算 累计同比 折合 折 折标后 比上年实际 实际 名义 比上年名义 同比实际 分别同比 比上月 环比分别 与上年 比上年度 较上年度 较上季度 比上季度 比同期 较同期 逐年',
    source: BULLETINS,
  },
  { cue: 'mean', words: '年均 两年平均 年平均 年均实际 平均每年 每年平均 年均增速 年均递增', source: REPORTS },
  {
    cue: 'rate',
    words:
      '增长目标 增长预期目标 增速目标 增长预期 增速 增幅 涨幅 增长率 增长速度 升幅 年增长率 年增速 增加幅度 增幅达 同比增速 年均增长率 上涨幅度 增长幅度 提高幅度',
    source: BULLETINS,
  },
  { cue: 'fallRate', words: '降幅 下降率 降低率 减幅 跌幅 下降幅度 降低幅度 累计降幅 压减率', source: BULLETINS },
  { cue: 'each', words: '分别 依次', source: REPORTS },
  { cue: 'all', words: '均 都 皆 全部 全都 普遍 各', source: REPORTS },
  { cue: 'expected', words: '预计 预期 有望 估计 预计将 预计可 初步预计', source: REPORTS },
  { cue: 'strive', words: '力争 争取 努力 力求 确保 务求', source: REPORTS },
  { cue: 'planned', words: '计划 拟 将 目标为 计划为 目标值 拟定 预算为', source: REPORTS },
  { cue: 'done', words: '已 已经 已累计 现已', source: REPORTS },
  { cue: 'total', words: '累计 累计完成 累计实现 五年累计 总计', source: REPORTS },
  { cue: 'year', words: '全年 当年 本年', source: BULLETINS },
  {
    cue: 'filler',
    words:
      '每年 每年新增 进一步 再 持续 稳步 成功 大幅 逐步 首次 不断 也 又 更 可 能 还 仍 则 就 被 了 率先 提前 顺利 同步 基本 已稳定 明显 显著 有效 大约共 再次 继续 连续',
    source: REPORTS,
  },
];

/** Words at the head of a clause. */
export const LEADING: readonly CueRow[] = [
  {
    cue: 'link',
    words:
      '完成 实现 达到 达 有 共有 拥有 现有 已有 取得 形成 形成了 完成了 实现了 拥有了 总计 合计 共计 确保完成 确保实现 圆满完成 超额完成 全面完成 已完成 是 共 再次 为 使 让 使得 确保 努力 全力 初步核算 初步统计 据初步统计 经初步核算 初步测算 据统计 据测算',
    source: REPORTS,
  },
  { cue: 'about', words: '约 近 约有 近有', source: REPORTS },
  { cue: 'least', words: '超 超过 不低于 不少于 至少 突破', source: REPORTS },
  { cue: 'expected', words: '预计 预期 有望 初步预计 预计全年 预计完成 预计实现', source: REPORTS },
  {
    cue: 'strive',
    words:
      '力争 力争实现 力争完成 力争全年 力争年内 力争达到 力争到 争取实现 争取完成 争取达到 争取年内 争取全年 争取到 努力实现 努力完成 努力达到 力促 力求',
    source: REPORTS,
  },
  { cue: 'planned', words: '计划 拟 将 计划全年 计划年内', source: REPORTS },
  { cue: 'done', words: '已 已经 现已 已累计 业已', source: REPORTS },
  { cue: 'total', words: '累计 五年累计 五年来 共 总计 累计共 三年累计 四年累计', source: REPORTS },
  {
    cue: 'own',
    words:
      '全市 全县 全区 全州 全地区 全师 全旗 全盟 全镇 全乡 全团 全域 市域内 市域 县域内 我市 我县 我区 我州 我师 我旗 我们 本市 本县 师市 全师市 市县 全自治区 市辖区 全市域 全口径内 辖区 辖区内 区域内 境内 全港 整个 市内 县内 区内 全市共 全区共',
    source: REPORTS,
  },
  { cue: 'year', words: '全年 年内 当年 本年 本年度 全年共 全年累计 一年来 一年中 这一年 年中', source: REPORTS },
  {
    cue: 'state',
    words:
      '年末 年底 期末 目前 当前 截至目前 截至年底 截至年末 截至 年末全市 年底前 期间 现在 如今 眼下 到年底 到年末 至年末 至年底 迄今 至今',
    source: BULLETINS,
  },
  { cue: 'within', words: '其中 其中: 在其中', source: BULLETINS },
  {
    cue: 'filler',
    words:
      '一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 和 及 与 并 且 以及 同时 另外 此外 而 但 还 又 也 即 则 均 都 ( ) 、 — – - · : . * # ● ○ ■ ▲ ① ② 顺利 成功 大力 积极 加快 加快推进 加快推动 加大 持续 深入 深入推进 深入开展 深入实施 全面推进 着力 进一步 切实 不断 稳步 稳步推进 稳妥 稳妥推进 稳妥有序 扎实 扎实推进 有序 有序推进 统筹 统筹推进 推动 推进 促进 大力推进 大力实施 大力推动 严格 率先 主动 积极推进 积极推动 先后 同步 首次 的 了 使 把 将 稳定 保持 继续 精准 有力 逐步 因地制宜 如期 依法 坚持 落实 抓好 抓实 做好 组织 牢牢守住 强化 优化 提前 累计 动态 全力 全力推进 全力推动 努力 最终 一次性 确定的 要 特别是 尤其是 尤其 比如 如 例如 包括 初步 这些 该 其 他们 今后 届时 每年 平均每年 年均 比上年 较上年 同比 环比 比上年末 较上年末 与上年相比 比去年 较去年',
    source: REPORTS,
  },
];

/** Wider or other regions a figure may be about; the document's own region is left out of the scope. */
export const SCOPES: readonly string[] = [
  '全国',
  '我国',
  '中国',
  '全疆',
  '新疆',
  '南疆',
  '北疆',
  '兵团',
  '自治区',
  '全省',
  '全球',
  '世界',
  '西部地区',
  '全兵团',
];

/** Verbs that act on what is counted; the last of them heads the name of the indicator. */
export const ACTS: readonly string[] =
  '新建 改建 扩建 改扩建 新改建 新改扩建 建成 建设 改造 改造提升 提升改造 新增 净增 增加 引进 引入 引育 培育 培养 发放 拨付 投入 投资 落实 争取 办理 实施 开展 举办 组织 召开 受理 审理 审结 办结 打造 创建 认定 处置 压减 压降 出让 化解 清理 整治 治理 修复 修建 铺设 架设 安装 购置 采购 配备 选派 选聘 招聘 招录 招引 签约 签订 落地 储备 谋划 开工 开工建设 竣工 投产 投运 接待 接听 接诉 诊疗 抢救 填补 推广 培训 帮扶 救助 资助 惠及 覆盖 服务 带动 吸纳 安置 转移 输送 吸引 支持 扶持 减免 退税 减税 降低 节约 兑现 筹集 筹措 募集 募捐 捐赠 融资 放贷 贷款 授信 投放 收储 收购 销售 出口 进口 生产 加工 种植 养殖 栽植 种草 造林 补植 绿化 完善 升级 更新 淘汰 关闭 关停 拆除 回收 利用 消纳 发布 出台 制定 修订 编制 推出 推动 推进 开通 开行 开发 运营 运行 运送 发送 调解 排查 查处 整改 破获 检查 抽检 巡查 监测 建档 录入 登记 注册 入库 申报 获批 获评 获得 荣获 入选 命名 表彰 评选 授予 承接 承办 承担 下放 取消 精简 压缩 整合 合并 重组 组建 成立 设立 设置 建立 搭建 布局 布设 划定 复垦 流转 确权 颁发 颁证 上市 挂牌 孵化 转化 达成 完成 实现 兴建 续建 加固 疏浚 疏通 维修 养护 硬化 亮化 美化 解决 化解 消除 巩固 改善 保障 提供 供应 储存 收治 接种 筛查 体检 签署 调拨 安排 下达 到位 支出 缴纳 征收 清欠 盘活 盈利 租赁 演出 放映 播放 创作 出版 开放 参加 参与 参保 免除 补助 补贴 奖励 增殖 放流 出栏 存栏 补充 开垦 改良 种下 外派 援建 遴选 评定 评为 提请 减负 让利 审议 修改 废止 申请 征求 督办 走访 慰问 新认定 新设立 新设 新登记 新注册 新开工 新签约 新引进 新培育 新建成 新升 复规 深化 减少 关改搬转 建设筹集 发出 征集 答复 办复 走访 慰问 迎来 接收 吞吐 处理 收集 转运 运输 跨越 拓展 派出 协调 调配'.split(
    ' ',
  );

/** Words that open an adverbial: what follows up to the next act is not part of the indicator. */
export const ADVERBIALS: readonly string[] =
  '为 对 向 在 于 从 依托 通过 按照 围绕 根据 针对 立足 面向 以 由 与 同 和 经 把 将 用 因 随着 借助 利用 引导 鼓励 支持 组织 协调 推动 促进 带动 帮助 指导 督促 动员 发动 聚焦 紧扣 紧盯 结合 发挥 坚持 强化 加强 加大 落实 深化 优化 完善 提升 推进 加快 做好 抓好 做实 做强 抓实'.split(
    ' ',
  );

/** Heads too general to stand alone: the subject comes from the fact before. */
export const GENERAL_HEADS: readonly string[] =
  '增速 办结率 办复率 满意率 满意度 回访满意率 接通率 完成率 合格率 优良率 达标率 总投资 投资额 计划总投资 建设资金 计划投资 概算总投资 协议投资 协议资金 合同资金 到位资金 到位投资 总额 总量 总数 数量 总规模 规模 总里程 总长度 总人数 面积 总面积 建筑面积 占地面积 占地 长度 全长 总长 里程 产值 年产值 总产值 总产 单产 产量 年产量 销售额 销售收入 营业收入 主营业务收入 主营业收入 实现税收 增加值 装机容量 总装机容量 库容 床位 床位数 占比 比重 占 比例 人数 入社人数 从业人员 参保人数 会员 就业率 升学率 上线率 覆盖率 履约率 开工率 投产率 资金到位率 到位率 落地率 签约额 签约金额 合同金额 成交价 成交额 成交金额 交易额 金额 总金额 资金 投入 受益人口 受益群众 惠及群众 惠及 受益 涉及资金 涉及金额 涉及 涉案金额 总库容 概算投资 完成投资 年度投资 年度完成投资 累计完成投资'.split(
    ' ',
  );

/** What an elided list repeats: `规上采矿业增加值增长5.2%,制造业增长6.3%` means the value added of both. */
export const TAILS: readonly string[] =
  '居民消费价格 居民消费价格指数 消费价格 销售价格 出厂价格 购进价格 生产者价格 工业总产值 总产值 产值 工业增加值 增加值 零售额 消费品零售额 营业收入 主营业务收入 业务收入 收入 完成投资 开发投资 投资额 投资 进出口总额 进出口额 进出口 出口额 出口 进口额 进口 种植面积 播种面积 销售面积 面积 产量 出栏量 出栏 存栏量 存栏 周转量 吞吐量 客运量 货运量 发电量 用电量 销售额 销售量 贷款余额 存款余额 余额 参保人数 人数 保有量 消费支出 支出 预算收入 预算支出 利润总额 利润 价格 用户 装机容量 装机 交易额 成交额'.split(
    ' ',
  );

/** Figures without a unit are facts only behind one of these. */
export const BARE_HEADS: RegExp =
  /(?:系数|指数|率|比|比例|之比|比值|倍差|死亡率|生育率|强度|浓度|密度|弹性|得分|评分|满意度|指标|CPI|PMI|GDP|收入|产值|投资|总额|金额|资金|规模|数|数量|人口|总量)$/;
