/** Kinds that between them leave nothing of their whole out. */
export interface Partition {
  /** Each is found in the words of one part. */
  readonly members: readonly RegExp[];
  /** Kinds that some texts name beside them. */
  readonly beside?: RegExp;
  /** Words of the whole without which the list need not be complete. */
  readonly of?: RegExp;
  /** Whether averages per head add up too: they are of the same heads. */
  readonly averages?: true;
  /** By how much of the whole the official definitions let the sum differ. */
  readonly allowed?: number;
  /** Whether the kinds are only part of the whole: they may not pass it, no more. */
  readonly some?: true;
  /** Whether a further kind is often left unsaid: what is missing is a question then. */
  readonly loose?: true;
  readonly source: string;
}

/** The first that a list holds all members of is taken. */
export const PARTITIONS: readonly Partition[] = [
  {
    members: [/第一产业|一产/, /第二产业|二产/, /第三产业|三产|服务业/],
    source: '国家统计局《三次产业划分规定》',
  },
  {
    // 开采辅助活动 and 金属制品、机械和设备修理业 are industry, but of the third sector.
    members: [/工业/, /建筑业/],
    of: /第二产业|二产/,
    allowed: 0.02,
    source: '国家统计局《三次产业划分规定》(2018年修订) 说明',
  },
  { members: [/续建|结转/, /新建|新开工/], beside: /前期|储备|预备|谋划|拟建/, source: '年度重点项目计划 usage' },
  { members: [/出口/, /进口/], of: /进出口|外贸|贸易/, source: '海关统计制度' },
  { members: [/(?<!非)税收/, /非税/], source: '政府收支分类科目' },
  { members: [/城镇|城市/, /农村|乡村/], source: '国家统计局《统计上划分城乡的规定》' },
  { members: [/男/, /女/], source: '人口统计 usage' },
  { members: [/汉族/, /少数民族/], source: '人口统计 usage' },
  {
    members: [/企业/, /个体/, /合作社/],
    of: /经营主体|市场主体/,
    source: '《市场主体登记管理条例》第二条',
  },
  {
    members: [/国家级?/, /(?:省|自治区)级(?!.{0,3}以上)/, /(?:[市州盟]|地)级(?!.{0,3}以上)/, /[县区旗]级/],
    source: '分级认定 usage',
  },
  {
    members: [/国家级?/, /(?:省|自治区)级(?!.{0,3}以上)/, /(?:[市州盟]|地)级(?!.{0,3}以上)/],
    of: /[市州盟]级(?:及|\(含\))?以上/,
    source: '分级认定 usage',
  },
  {
    members: [/国家级?/, /(?:省|自治区)级(?!.{0,3}以上)/, /(?:[市州盟]|地)级(?!.{0,3}以上)/],
    loose: true,
    source: '分级认定 usage',
  },
  {
    members: [/国家级?/, /(?:省|自治区)级(?!.{0,3}以上)/],
    of: /(?:省|自治区)级(?:及|\(含\))?以上/,
    source: '分级认定 usage',
  },
  { members: [/5A|AAAAA/, /4A|AAAA/], of: /4A级?(?:及|\(含\))?以上/, source: 'GB/T 17775' },
  { members: [/5A/, /4A/, /3A/, /2A/], beside: /1A/, of: /(?<!\d)A级/, source: 'GB/T 17775' },
  { members: [/4A/, /3A/, /2A/], beside: /[51]A/, of: /(?<!\d)A级/, source: 'GB/T 17775' },
  { members: [/5A/, /4A/, /3A/], beside: /[21]A/, of: /(?<!\d)A级/, some: true, source: 'GB/T 17775' },
  {
    members: [/五星/, /四星/, /三星/],
    beside: /[二一]星/,
    of: /^(?!.*[一二三四五]星).*星级/,
    some: true,
    source: 'GB/T 14308',
  },
  { members: [/三级/, /二级/, /一级/], beside: /未定级/, of: /医院/, some: true, source: '《医院分级管理办法》' },
  {
    members: [/职工/, /居民/],
    of: /养老保险|医疗保险/,
    loose: true,
    source: '《社会保险法》第二、三章',
  },
  {
    members: [/财产险|财险|财产保险/, /人身险|寿险|人身保险/],
    beside: /健康|意外/,
    of: /保险|保费|赔付|赔款/,
    // Property insurers sell accident insurance too.
    allowed: 0.002,
    source: '《保险法》第九十五条',
  },
  { members: [/发明/, /实用新型/, /外观设计/], of: /专利/, source: '《专利法》第二条' },
  { members: [/夏粮/, /秋粮/], beside: /早稻/, of: /粮食/, loose: true, source: '粮食产量统计 usage' },
  { members: [/养殖/, /捕捞/], of: /水产|渔/, source: '渔业统计 usage' },
  { members: [/农业|种植/, /林业/, /牧业/, /渔业/, /服务|辅助/], source: '国家统计局 农林牧渔业总产值 指标解释' },
  { members: [/农业/, /工业/, /生活/, /生态|环境/], of: /用水/, source: '水资源公报 用水量分类' },
  { members: [/地表/, /地下/, /其他|非常规|再生/], of: /供水|用水/, source: '水资源公报 供水量分类' },
  {
    members: [/工资/, /经营/, /财产/, /转移/],
    of: /收入/,
    averages: true,
    source: '住户收支与生活状况调查 指标解释',
  },
  {
    members: [/食品/, /衣着/, /居住/, /生活用品|家庭设备/, /交通/, /教育|文化/, /医疗/, /其他/],
    of: /消费|支出/,
    averages: true,
    source: '住户收支与生活状况调查 指标解释',
  },
  { members: [/国有/, /集体/], of: /林|土地|草原|草场/, source: '《土地管理法》第二条; 《森林法》第十四条' },
  {
    members: [/政府|财政/, /社会|民间/],
    beside: /银行|贷款|自筹|企业|群众/,
    of: /投资|资金|投入/,
    loose: true,
    source: '资金来源 usage',
  },
  {
    members: [/高级/, /中级/],
    beside: /初级/,
    of: /人才|职称|教师|人员/,
    some: true,
    source: '《职称评审管理暂行规定》',
  },
  { members: [/博士/, /硕士/], beside: /本科/, some: true, source: '《学位法》第二条' },
  { members: [/货物/, /服务/, /工程/], of: /采购/, source: '《政府采购法》第二条' },
  { members: [/出国|出境/, /接待/, /车/], of: /三公/, source: '“三公”经费 usage' },
  { members: [/固定电话/, /移动电话/], of: /电话/, source: '统计公报 usage' },
  { members: [/一期/, /二期/], beside: /三期|四期/, loose: true, source: '分期建设 usage' },
];

/** A last part of this name (其他, 枢纽及其他) says that nothing is left. */
export const REST: RegExp = /^(?:其它|其他|其余)|[及和与](?:其它|其他|其余)$/;

/**
 * Words for what cuts across kinds: women are found among workers and farmers alike, so the parts may overlap.
 * Source: 统计分组 usage.
 */
export const ACROSS: RegExp =
  /女|少数民族|党员|团员|岁|私人|民营|民间|国有|外资|外商|新能源|规上|规模以上|限上|限额以上|高新|高技术|专精特新|小巨人|科技|上市|龙头|绿色|普惠|涉农|小微|网上|线上|本科|硕士|博士|高级|中级|贫困|脱贫|困难|开工|竣工|投产|完工|建成|在建|达产|以上|新增|当年|本年|上年|同比|出口|优质|示范|重点/;
