/** Words of praise, rank and number: they name no one project however many of them stand before its last word. 政府工作报告 usage. */
export const GENERAL: readonly string[] =
  '重大 重点 重要 骨干 一批 一批批 各类 各项 各个 相关 有关 主要 优质 优势 增量 中小微 规模以上 大型 中型 小型 中小型 大中型 中小 大 小 新建 新增 在建 储备 入库 签约 落地 前期 续建 新型 先进 高质量 高水平 高端 高标准 现代 现代化 一流 世界级 特色 标志性 牵引性 支撑性 全局性 基础性 战略性 引领性 带动性 示范性 关键 关键性 单体 亿元 亿元以上 十亿元 百亿元 具体 这些 上述 以下 多个 几个 若干 若干个 系列 一系列 本地 当地 我市 我县 我省 全市 全省 全县 全国 一个 两个 三个 一家 一条 一座 首个 首批 第一批 更多 所有 全部 部分 现有 原有 各级 美丽 宜居 精品 优秀 知名 龙头 传统 绿色 低碳 综合 综合性 区域 区域性 国家级 省级 市级 县级 自治区级 兵团级 多层次 多领域 便捷 高效 上规模 公益性 有效 成熟 核心 主 本 该 此 其 促成 确定'.split(
    ' ',
  );

/** Sectors: with one of them alone, a word as vague as 项目 names no project. 政府工作报告 and 规划纲要 usage. */
export const SECTORS: readonly string[] =
  '招商引资 招商 引资 产业 工业 农业 服务业 制造业 旅游业 投资 政府投资 民间投资 固定资产投资 民生 民生实事 实事 惠民 民心 基础 基础设施 公共 公共服务 社会事业 社会 经济 经济社会发展 建设 建设性 发展 国家 市政 交通 水利 能源 新能源 科技 科技创新 文化 旅游 文旅 教育 卫生 医疗 养老 环保 生态 补短板 强弱项 专项 外资 内资 包装 申报 实施 年度 五年 三年 远景 高科技 技术 技术改造 改造 改造提升 提升 升级 提升改造 加固 除险加固 防洪 治理 资源 数字 智能 智慧 信息 信息化 互联网 服务 管理 城市 农村 乡村 城乡 市场 开放 开放型 合作 交流 组织 体系 党建 外贸 电商 企业 创新 示范 创业 创新创业 就业 安全 应急 援疆 对口援疆 工程 项目 平台 商贸 物流 商贸物流 金融 专业 工作 生产 生活 生产力 群众 政策 改革 民营 人才 生产生活 政务 政务服务 交通物流 稳定 改革发展 救助 民生保障 品牌 园区 主产 技能 增收 培训 实训 基建 节能 城镇 通信 流通 运输 交通运输 体育 公共文化 配套 队伍'.split(
    ' ',
  );

/** A 工程 whose name holds one of these is built (GB/T 14885); any other is a bundle of measures (文化惠民工程). */
export const WORKS: readonly string[] =
  '改造 加固 治理 修复 整治 管网 道路 公路 铁路 桥 隧道 水库 水厂 供水 饮水 引水 调水 补水 排水 污水 灌区 渠 河 湖 防洪 防渗 水利 枢纽 闸 输变电 变电 配电 电网 千伏 电站 输电 天然气 供热 供气 管道 管廊 建筑 楼 厂房 基地 园区 设施 安装 机场 港 码头 航道 一期 二期 三期'.split(
    ' ',
  );

interface CompanyRow {
  readonly words: string;
  readonly source: string;
}

/** Short names of companies as the names of projects start with them. */
export const COMPANIES: readonly CompanyRow[] = [
  {
    words:
      '国家电投 国电投 国家能源集团 国家能源 华能 大唐 华电 国电 三峡 三峡集团 中核 中广核 中国石油 中石油 中国石化 中石化 中国海油 中海油 国家管网 国家电网 国网 南方电网 中国电建 中电建 中国能建 中能建 中国铁建 中铁建 中国中铁 中铁 中国交建 中交 中国建筑 中建 中冶 中船 中国船舶 中航 中粮 中化 中煤 中盐 中国建材 中建材 宝武 中国宝武 中铝 五矿 招商局 华润 保利 中车 中国电信 中国移动 中国联通 中国铁塔 中国电子 中电 国投 中节能',
    source: '国务院国资委央企名录, with the short forms of 政府工作报告',
  },
];

/** What a company's short name ends in where a figure or a phase follows: 某某石化一期 (GB/T 4754 industries). */
export const TRADES: readonly string[] =
  '石化 化工 化学 纺织 能源 新能源 生物 科技 药业 制药 乳业 牧业 农业 食品 酒业 矿业 矿务 煤业 钢铁 铝业 铜业 碳素 新材 新材料 材料 水泥 建材 重工 重能 风电 光电 电力 热电 水电 机械 汽车 电子 半导体 存储 钛业 锂业 镁业 集团 股份'.split(
    ' ',
  );
