/**
 * What a verb of a plan or report does to what it names.
 * - `manner`: says how (大力), does nothing by itself
 * - `push`: sets or keeps something going (加快推进)
 * - `prepare`: comes before the first spade (谋划, 申报)
 * - `start`: begins the work (开工)
 * - `build`: makes it (建设, 打造, 实施)
 * - `finish`: ends the work (建成, 竣工)
 * - `run`: puts it to use or keeps it in use (投产, 上线)
 * - `lean`: takes it as given (依托)
 * - `frame`: names what the deed is for or goes by (围绕)
 * - `act`: any other deed (落实, 引进)
 */
export type Deed = 'manner' | 'push' | 'prepare' | 'start' | 'build' | 'finish' | 'run' | 'lean' | 'frame' | 'act';

export interface DeedRow {
  readonly deed: Deed;
  readonly words: string;
  readonly source: string;
}

const REPORTS = '政府工作报告 and 规划纲要 usage';
const TASKS = '政府工作报告重点任务分工方案 usage';

/** Verbs and adverbs that a phrase opens with. */
export const OPENING_DEEDS: readonly DeedRow[] = [
  {
    deed: 'manner',
    words:
      '一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 共建共治共享 共推 大力 积极 深入 扎实 全面 全力 着力 持续 稳步 有序 统筹 协同 同步 进一步 切实 不断 逐步 认真 严格 高标准 高质量 高水平 高效 主动 坚决 重点 努力 有效 科学 精准 依法 因地制宜 集中 集中力量 一体 分类 分批 常态化 务实 精心 率先 接续 滚动 适度 适时 适度超前 优先 鼓励 如期 顺利 成功 圆满 基本 初步 已 已经 要 也 并 还 再 均 都 同时 另外 此外 特别是 尤其是 今年 全年 年内 全市 全县 全省 全区 全地区 师市 我市 我县 我省 我们 必须 联合 共同 牵头 稳妥 稳妥有序 统一 系统 整体 协调 广泛 充分 更好 牢牢 迅速 尽快 尽早 倾力 扎实有效 久久为功 前瞻 超前 提前 试点 探索 按时 累计 共 先后 聚力 合力 大胆 动态 定期 逐项 逐年 分步 分步骤 分阶段 梯次 全链条 全方位 全过程 多渠道 多措并举 多元化 创新性 择优 从严 强力 奋力 及时 狠 下大力气 大幅 继续深入 纵深 深度 最大限度 有力有序 有力有效 清单化 项目化 科学合理 科学合理地 科学合理的 着眼 健康 因地 依规 试行 高起点 高标准推进 严 有 力争年内 力争全年 争取年内 可 能 对',
    source: REPORTS,
  },
  {
    deed: 'push',
    words:
      '加快 加快推进 加快推动 加速 加速推进 推进 推动 大力推进 大力推动 继续 继续推进 继续推动 继续实施 继续做好 继续抓好 抓好 抓紧 抓实 力争 力促 争取 力推 确保 协调推进 组织推进 统筹推进 有序推进 稳步推进 扎实推进 持续推进 协同推进 全力推进 深入推进 积极推进 全面推进 加力推进 纵深推进 接续推进 支持推进 支持 扶持 参与 参加',
    source: REPORTS,
  },
  {
    deed: 'act',
    words:
      '促进 抓细 做好 做实 做优 做强 做大做强 做大 做精 做深 保障 加强 强化 提升 提高 改善 深化 巩固 巩固提升 巩固拓展 扩大 拓展 鼓励 引导 督促 管好 加大 加密 推行 推广 推广应用 丰富 畅通 打通 补齐 补充完善 补充 配套 重视',
    source: REPORTS,
  },
  {
    deed: 'prepare',
    words:
      '谋划 谋划推进 谋划推动 谋划建设 谋划实施 规划 规划建设 规划布局 筹划 策划 筹建 筹备 申报 申建 申报创建 争创 储备 论证 研究 研究制定 布局 前瞻布局 布局建设 开展前期工作 争取建设 争取实施 争取设立 争取落地 探索建立 探索建设 探索打造 探索开展 拟建 拟建设 计划建设 计划实施 提前谋划 招引 引进建设',
    source: REPORTS,
  },
  {
    deed: 'start',
    words: '启动 启动建设 启动实施 加快启动 开工 开工建设 新开工 新启动 动工 动工建设 启动推进',
    source: REPORTS,
  },
  {
    deed: 'build',
    words:
      '建设 新建 改建 扩建 改扩建 新改扩建 续建 迁建 兴建 修建 修编 打造 打造成 打造成为 建设成为 建设成 建立 搭建 搭建完善 构建 构筑 设立 设置 成立 组建 创建 创成 争创成 实施 组织实施 开展 深入开展 推出 举办 承办 培育建设 引进 引入 布设 铺设 架设 整治 整治提升 治理 改造 改造提升 提升改造 升级改造 改造升级 更新改造 新建改造 整合 建设运行 建设完善 共建 合作共建 共同打造 连片打造 集中打造 投资建设 援建 组织实施 彻底治理 重组整合 配备 推出一批 新改建 提档升级 提能升级 提能改造 提能升级建设',
    source: REPORTS,
  },
  {
    deed: 'finish',
    words:
      '建成 建成了 全面建成 基本建成 完成 完成了 实现 实现了 竣工 完工 全面完成 建成投用 建成投运 建成投产 建成使用 建成启用 基本完成 圆满完成 创建成功 贯通 通车 交付 交付使用 封顶 主体完工 入驻',
    source: REPORTS,
  },
  {
    deed: 'run',
    words:
      '投产 投用 投运 投入使用 投入运营 投入运行 投产达效 达产 开通 开行 开放 上线 上线运行 启用 运行 运营 挂牌 挂牌成立 挂牌运营 揭牌 完善 健全 健全完善 建立健全 优化 办好 用足用好 用好 建好用好 建强用好 运营好 建好 建强',
    source: REPORTS,
  },
  {
    deed: 'lean',
    words: '依靠 发挥 充分发挥 更好发挥 依托 利用 充分利用 运用 用 借助 凭借 立足 通过 以 把 将',
    source: REPORTS,
  },
  {
    deed: 'frame',
    words:
      '围绕 紧紧围绕 由 从 在 与 同 向 为 针对 聚焦 按照 根据 面向 结合 随着 抓住 抢抓 紧抓 紧扣 紧盯 瞄准 对接 因 于 自 据 经 被',
    source: REPORTS,
  },
  {
    deed: 'act',
    words:
      '新培育 新部署 新认定 招引落地 筹集 达到 明晰 废除 清理 让 始终 培育 形成 安排 发展 发展建设 开发 安装 购置 组织 组织开展 落实 贯彻落实 执行 贯彻执行 坚持 荣获 融入 突出 突出抓好 应用 整合盘活 巩固扩大 制定 制定实施 制定出台 出台 印发 修订 编制 编制完善 编制实施 新增 净增 认定 入库 引育 引聚 招聘 培养 培训 选派 表彰 发放 拨付 投入 兑现 减免 清理 清欠 处置 化解 防范 防范化解 防控 遏制 打击 严厉打击 整改 督促整改 排查 排查整治 查处 严查 检查 督导 督查 监管 监测 加大监管 严控 严守 守住 守牢 牢牢守住 控制 严格控制 压减 压缩 压实 降低 减少 淘汰 淘汰退出 关停 退出 取消 下放 承接 承接好 放宽 简化 精简 规范 规范管理 理顺 明确 细化 落细 兜牢 兜住 稳住 稳定 稳 保持 维护 保护 修复 恢复 种植 造林 植树造林 栽植 补植 投放 储备调控 收储 供应 供给 盘活 流转 确权 登记 公开 开通运行 接入 联通 贯通运行 互通 共享 汇聚 归集 办理 办结 受理 解决 解决好 回应 关心 关爱 救助 帮扶 帮助 服务 服务好 服务保障 传承 弘扬 宣传 普及 挖掘 讲好 擦亮 唱响 评选 申请 吸引 招商 签约 对接落实 合作 深化合作 加强合作 交流 拓宽 增加 增强 增设 扩增 扩建扩容 扩容 提供 激发 释放 激活 释放好 带动 撬动 拉动 壮大 培育壮大 发展壮大 延伸 延长 补强 补链 强链 延链 改革 改进 创新 探索 试点推进 示范推广 转变 转化 转移 转型 升级 更新 改善提升 延续 提质 提速 扩面 缩短 缩小 消除 攻克 突破 攻坚 打赢 打好 打响 纠治 纠正 整顿 加快发展 开拓 巡查 评估 考核 调度 调整 调整优化 盘点 核查 普查 备案 审批 审核 验收 交付 采购 租赁 出让 征收 拆除 安置 搬迁 绿化 美化 亮化 硬化 净化 疏浚 加固 除险 防治 预防 接种 筛查 诊疗 救治 收治 养护 管护 巩固好 抓牢 抓住 扛牢 扛起 履行 严格执行 严格落实 落地 落地实施 对标 开辟 布置 部署 建章立制 配置 优先配置 配强 充实 选优配强 选拔 激励 奖励 补贴 补助 提标 上调 发行 争取资金 筹措 统筹用好 整治规范 压茬推进 招录 参保 扩面提质 倡导 推崇 杜绝 抵制 打造提升 选送 总结推广 推介 复制推广 计划引进 计划培育 计划完成 适配 重构 破解 盯紧 盯紧抓实 新引进 新招引 唱好 管住 守护 整饬',
    source: TASKS,
  },
];

/** Verbs that part a phrase also where they stand inside it: what is before them does or undergoes, what is behind them is made. */
export const INNER_DEEDS: readonly DeedRow[] = [
  {
    deed: 'push',
    words:
      '加快推进 加快建设 加快推动 加快实施 有序推进 稳步推进 扎实推进 深入推进 加快 有序实施 推进 推动 持续推进 全面推进 顺利推进 积极推进 办好 初具规模 已初具规模 取得实质性进展 取得重大进展 取得积极进展 取得新进展 取得突破 取得重大突破',
    source: REPORTS,
  },
  {
    deed: 'prepare',
    words: '规划建设 谋划 争创 申建 前期工作 前期 获批 列入 纳入 试点建设 落户 落地 申报',
    source: REPORTS,
  },
  { deed: 'start', words: '开工建设 开工 动工 启动 启动建设 启动实施 落地实施 破土动工 开工率', source: REPORTS },
  {
    deed: 'build',
    words:
      '建设 新建 兴建 打造 打造成 打造成为 建设成为 建设成 建立 搭建 构建 构筑 设立 设置 成立 组建 创建 实施 开展 布设 铺设 联合打造 共建 举办 进行 确定为 作为',
    source: REPORTS,
  },
  {
    deed: 'finish',
    words:
      '建成 竣工 完工 建成投用 建成投运 建成投产 建成使用 全部完成 全面完成 基本完成 完成 建设完成 主体完工 下闸蓄水 贯通 全线贯通 通车 建成通车 建成运营 全面建成运营 全面建成 封顶 交付 顺利完成 基本建成',
    source: REPORTS,
  },
  {
    deed: 'run',
    words:
      '投产 投用 投运 投入使用 投入运营 投入运行 竣工投运 竣工投产 投产达效 投产运营 上线 上线运行 成功上线 启用 正式运行 挂牌 挂牌成立 挂牌运营 揭牌 开通 开园 开业 开馆 运行 运营 并网 并网发电 并网运行 成功并网 发布 入库登记 有效 稳定运行 通水 通气 送电',
    source: REPORTS,
  },
  {
    deed: 'manner',
    words:
      '已 已经 将 正在 成功 顺利 全线 正式 全部 力争 年内 早日 如期 持续 稳步 在 均 全面 积极 大力 实现 达到 基本实现 形成 不断 进一步 加强 争取 入选 提供 提出 入驻 命名为 晋升为 列为 评为',
    source: REPORTS,
  },
];

interface WordsRow {
  readonly words: string;
  readonly source: string;
}

/** Phrases that name a principle, not a task, by what they open with. */
export const PRINCIPLES: readonly WordsRow[] = [
  {
    words:
      '坚持 始终坚持 必须坚持 高举 树立 牢固树立 树牢 坚定 坚定不移 牢记 牢牢把握 把握 践行 秉持 立足 增强“四个意识” 做到“两个维护” 深刻领悟 深入学习 深入贯彻 全面贯彻 认真贯彻 贯彻落实党 贯彻党 完整准确 统筹发展和安全 紧密团结 让我们 弘扬 发扬 不忘 胸怀 心系 遵循 按照党',
    source: '政府工作报告, 总体要求 and 结束语',
  },
];

/** Titles of sections that set out principles or goals, not tasks. */
export const PRINCIPLE_SECTIONS: readonly WordsRow[] = [
  {
    words:
      '指导思想 基本原则 重大意义 总体思路 总体要求 形势 形势分析 形势研判 发展环境 发展目标 主要目标 预期目标 远景目标 总体目标 目标指标',
    source: '五年规划纲要 and 政府工作报告 headings',
  },
];

/** Words of a title that sets out tasks, whatever else it sets out. */
export const TASK_SECTIONS: readonly WordsRow[] = [
  {
    words: '任务 工作重点 重点工作 举措 措施 取向 安排',
    source: '政府工作报告 headings: 总体要求和重点任务, 总体要求和政策取向',
  },
  {
    words: '优化 营造 改善 净化 创造 维护 保持 巩固 稳定',
    source: '政府工作报告 headings: 优化发展环境, 巩固安全生产形势',
  },
];

/** What a sentence opens with that says what all work is to reach or to go by. */
export const AIMS: readonly WordsRow[] = [
  {
    words:
      '总体要求 总的要求 总体思路 总的思路 工作思路 指导思想 基本思路 总体考虑 总体目标 主要目标 预期目标 主要预期目标 发展目标 工作目标 奋斗目标 主要指标',
    source: '政府工作报告, 今年工作的总体要求',
  },
];

/** What can be asked for, but not be done, reported on and ticked off. */
export const ABSTRACTIONS: readonly WordsRow[] = [
  {
    words:
      '思维 意识 定力 信心 决心 自觉 自觉性 立场 初心 使命 斗志 干劲 担当 理念 观念 政绩观 价值观 感情 情怀 合力 磅礴力量 关切 本领 精神 作风 追求 工作方法 总基调 获得感 幸福感 安全感 认同感 归属感 满意度 导向 局面 篇章 氛围 风尚',
    source: '政府工作报告, 加强政府自身建设 and 结束语',
  },
];

/** Verbs of a phrase that only says what the deed before it is to bring about. */
export const OUTCOMES: readonly WordsRow[] = [
  {
    words:
      '提升 提高 增强 改善 促进 激发 释放 扩大 满足 保障 确保 力争 争取 形成 实现 达到 助力 营造 筑牢 带动 拉动 巩固 推动 优化 解决 缓解 降低 减轻 丰富 让 使 为 保持 发挥 打通 补齐 强化 增加 拓宽 加快形成 加快构建 夯实 兜牢 守住 牢牢守住 坚决守住 不断满足 消除 维护 成为 构筑 构建 走出',
    source: '政府工作报告 usage',
  },
];

/** Verbs that can only say what is to come of a deed. */
export const MERE_OUTCOMES: readonly string[] = ['让', '使', '为', '确保', '始终', '努力让', '促成'];

/** Verbs between what is measured and its figure. */
export const TARGET_VERBS: readonly string[] =
  '增长到 提高到 提升到 降低到 下降到 控制在 稳定在 保持在 稳定 保持 达到 突破 超过 完成 实现 增长 增加 提高 提升 下降 降低 减少 新增 不低于 不超过 高于 低于 达 为'.split(
    ' ',
  );
