/** What a name stands for: something built, something that serves through data or exchange, or a bundle of measures. */
export type ProjectKind = 'project' | 'platform' | 'programme';

/**
 * What it takes for a name with this last word to be one that is followed up.
 * - `named`: nothing more than its name
 * - `built`: a verb that builds it or puts it to use
 * - `done`: a verb that carries it out (实施老旧管网改造)
 * - `called`: to be called a project by what stands behind its list (市场整治等项目)
 * - `never`: it is none, though its end looks like one (生态系统)
 */
export type HeadForce = 'named' | 'built' | 'done' | 'called' | 'never';

/** What must stand before the last word: nothing, more than praise (现代农业产业园), or more than a sector (not 教育项目). */
export type HeadNeeds = 'nothing' | 'a word' | 'more than a sector';

export interface HeadRow {
  readonly kind: ProjectKind;
  readonly force: HeadForce;
  readonly needs: HeadNeeds;
  readonly words: string;
  readonly source: string;
}

const REPORTS = '政府工作报告 and 规划纲要 usage';
const ASSETS = 'GB/T 14885 固定资产等资产基础分类与代码, 房屋和构筑物';
const PIPELINE = '《政府投资条例》; 规划纲要重大工程项目专栏';
const ZONES = '《中国开发区审核公告目录》; 规划纲要 usage';
const DIGITAL = '《“十四五”国家信息化规划》; 《数字中国建设整体布局规划》';

/** Last words of the names of projects, platforms and programmes. */
export const HEADS: readonly HeadRow[] = [
  {
    kind: 'project',
    force: 'named',
    needs: 'more than a sector',
    words: '项目 子项目 工程 基地 中心 园区 综合体',
    source: PIPELINE,
  },
  {
    kind: 'platform',
    force: 'named',
    needs: 'more than a sector',
    words: '平台 子平台 系统 子系统 网络',
    source: DIGITAL,
  },
  {
    kind: 'programme',
    force: 'named',
    needs: 'more than a sector',
    words: '行动 行动计划 专项行动 攻坚行动 三年行动 五年行动 计划 试点 试点示范',
    source: REPORTS,
  },
  {
    kind: 'project',
    force: 'named',
    needs: 'a word',
    words:
      '一期 二期 三期 四期 一期工程 二期工程 三期工程 产业园 产业园区 物流园 物流园区 工业园 工业园区 科技园 科技园区 创业园 示范园 示范园区 软件园 创新园 文化园 生态园 标准园 加工园 孵化园 融合园 科创园 化工园区 大学城 职教城 服装城 科学城 科技城 自由贸易港 生产线 抽水蓄能 煤电一体化 保税区 综合保税区 综保区 自贸区 自贸试验区 自由贸易区 合作区 度假区 旅游区 重点实验室 技术中心 研究中心 研发中心 创新中心 集散中心 物流中心 集配中心 分拨中心 服务中心 检测中心 体育中心 活动中心 文化中心 照料中心 交易中心 指挥中心 处理中心 配送中心 中央厨房 博物馆群 公共实训基地',
    source: ZONES,
  },
  {
    kind: 'platform',
    force: 'named',
    needs: 'a word',
    words:
      '数据中心 算力中心 智算中心 信息平台 数据库 资源库 信息库 企业库 人才库 热线 中枢 大脑 追溯体系 信息网络 防控网络 监测网络 直播基地 云平台 文化云 政务云 应急指挥中心 指挥平台',
    source: DIGITAL,
  },
  {
    kind: 'platform',
    force: 'built',
    needs: 'nothing',
    words:
      '大数据 项目库 单一窗口 数字图书馆 数字文化馆 数字档案馆 融媒体中心 在线监测 独立组网 智慧城市 智慧园区 智慧医院 智慧旅游 智慧政务 智慧社区 智慧城管 智慧能源 智慧网格 智慧家居 智慧教育 智慧医疗 智慧水利 智慧交通 智慧农业 智慧口岸 智慧校园 智慧养老 工业互联网 城市大脑 一网统管 一网通办 政务服务网',
    source: DIGITAL,
  },
  { kind: 'platform', force: 'built', needs: 'more than a sector', words: '信息化 信息化体系 数字化', source: DIGITAL },
  {
    kind: 'programme',
    force: 'named',
    needs: 'a word',
    words: '示范区 试验区 实验区 先行示范区 自贸试验区',
    source: ZONES,
  },
  {
    kind: 'programme',
    force: 'named',
    needs: 'a word',
    words: '引导基金 发展基金 产业基金 医共体 医联体 健身圈 生活圈 服务圈 发展联盟 合作联盟 战略联盟',
    source: REPORTS,
  },
  {
    kind: 'project',
    force: 'built',
    needs: 'a word',
    words:
      '公路 高速公路 高等级公路 铁路 高铁 高速 城际铁路 铁路专用线 铁路支线 专用线 支线 机场 支线机场 通用机场 港口 港区 公路港 陆港 内陆港 航空港 码头 泊位 航道 运河 口岸 车站 客运站 高铁站 火车站 枢纽 桥 大桥 特大桥 立交桥 隧道 通道 大通道 走廊 廊道 母港 道路 城市道路 道路交叉口 交叉口 主干道 快速路 环线 绕城 国道 省道 农村公路 产业路 旅游路 大道 街区 商业街 步行街 风情街 绿道 慢道 停车场 停车楼 停车位 充电桩 充电站 充电设施 换电站 加油站 加气站 加氢站 地铁 轨道交通 号线',
    source: ASSETS,
  },
  {
    kind: 'project',
    force: 'built',
    needs: 'a word',
    words:
      '水库 水厂 水电站 电站 抽水蓄能电站 蓄能电站 电厂 热电厂 发电厂 变电站 输变电站 风电场 风电 光伏 光热 光伏电站 储能电站 储能 输变电 电网 配电网 线路 机组 管网 供水管网 排水管网 供热管网 污水管网 燃气管网 管道 管线 管廊 干渠 渠道 灌区 防洪堤 堤防 护岸 生态坝 大坝 泵站 水闸 退水闸 调节闸 蓄水池 机井 污水处理厂 处理厂 处理站 垃圾场 填埋场 焚烧厂 热源 热源点 换热站 处理点 收集点 中转站 处理设施 制沼设施 收集处理系统 收运处置体系 绿化带 基站 塔站 供电网络 输电线路 输电通道',
    source: ASSETS,
  },
  {
    kind: 'project',
    force: 'built',
    needs: 'nothing',
    words: '综合管廊 5G基站 5G网络 城市综合体 保税街区 绿道 众创空间 新型研发机构 科技中介服务机构 游泳馆',
    source: ASSETS,
  },
  {
    kind: 'programme',
    force: 'built',
    needs: 'nothing',
    words: '老旧小区 棚户区 危旧住房 高标准农田 高标准果园 四好农村路 城市更新 美丽连队 美丽乡村',
    source: ASSETS,
  },
  {
    kind: 'project',
    force: 'built',
    needs: 'a word',
    words:
      '厂房 标准厂房 车间 仓库 冷库 交割库 储备库 粮库 粮仓 海外仓 国际仓 交易市场 批发市场 农贸市场 回收市场 直销市场 流通市场 专业市场 农资市场 汽车市场 人力资源市场 大市场 直销店 直营店 购物中心 广场 公园 口袋公园 游园 景区 景点 旅游景点 营地 星空屋 精品线路 旅游线路 纪念馆 纪念园 博物馆 图书馆 文化馆 美术馆 科技馆 体育馆 体育场 游泳馆 展览馆 档案馆 规划馆 影院 剧院 大剧院 酒店 宾馆 驿站 服务区 集散地 总部',
    source: ASSETS,
  },
  {
    kind: 'project',
    force: 'built',
    needs: 'a word',
    words:
      '学校 小学 中学 高中 初中 幼儿园 大学 学院 职业技术学院 本科院校 高职院校 院校 校区 分校 医院 专科医院 中医院 卫生院 卫生室 院区 分院 医学院 疾控中心 中医馆 国医堂 综合服务区 养老院 敬老院 福利院 福利机构 养老机构 托育机构 服务站 服务点 示范点 助餐点 兑换点 消防站 综合楼 教学楼 门诊楼 住院楼 公寓 公租房 保障性住房 保障性租赁住房 安置房 周转房 宿舍 研究院 研究所 实验室 众创空间 孵化器 工作站 工作室 技术创新中心 联盟 支行 文化礼堂 实践站 避难场所 活动室 新城 城市综合体 商业综合体 新区',
    source: ASSETS,
  },
  {
    kind: 'project',
    force: 'built',
    needs: 'a word',
    words:
      '煤矿 铜矿 金矿 铁矿 铅锌矿 锂矿 菱镁矿 钼矿 钛铁矿 萤石矿 露天矿 矿井 油田 气田 油气田 储气库 果园 茶园 林带 防护林 保护区 湿地 小镇 特色小镇 养殖小镇 示范窗口 示范阵地 场站 场站设施 休闲区 经济区 物流体系 配送体系 运营体系',
    source: ASSETS,
  },
  {
    kind: 'programme',
    force: 'built',
    needs: 'nothing',
    words: '森林城市 文明城市 卫生城市 园林城市 无废城市 海绵城市',
    source: REPORTS,
  },
  {
    kind: 'programme',
    force: 'built',
    needs: 'a word',
    words:
      '功能区 集聚区 聚集区 集群区 先行区 发展区 发展特区 先导区 承接区 城镇群 城市群 示范村 重点村 示范乡镇 示范镇 示范连 示范县 引领县 普惠县 模范市 模范县 医疗集团 教育集团 职业教育集团',
    source: REPORTS,
  },
  { kind: 'project', force: 'built', needs: 'more than a sector', words: '设施 基础设施 配套设施', source: ASSETS },
  {
    kind: 'programme',
    force: 'done',
    needs: 'more than a sector',
    words:
      '改造 升级改造 提升改造 改造提升 扩建 改扩建 续建 迁建 改建 更新改造 适老化改造 提标改造 循环化改造 防渗改造 除险加固 生态修复 配套提升 增储 划定 开发建设',
    source: REPORTS,
  },
  {
    kind: 'programme',
    force: 'called',
    needs: 'more than a sector',
    words:
      '新建 加固 治理 综合治理 整治 综合整治 修复 综合开发 开发 提质增效 提升 能力提升 扩能 扩容 扩面 硬化 绿化 亮化 美化 净化 确权 升级 一体化 整合 勘探开发 生产 制造 煤电 配套',
    source: REPORTS,
  },
  {
    kind: 'programme',
    force: 'never',
    needs: 'a word',
    words:
      '绿色通道 生态系统 电力系统 供电系统 运输系统 政府系统 教育系统 司法系统 金融系统 系统工程 交通网络 路网 关系网络 为中心 区域中心 城市中心 市中心 中心城市 一中心 副中心 大项目 小项目 新项目 投资项目 建设项目 类项目 采取行动 有行动 出计划 人力计划 战略平台 大平台 资本市场 金融市场 住房 主平台',
    source: REPORTS,
  },
];
