/** Public finance; banks, insurers and the capital market. */
export const FINANCE = `
budget-revenue|一般公共预算收入|General public budget revenue|地方一般公共预算收入 公共预算收入 地方财政一般预算收入 公共财政预算收入 地方公共财政预算收入 一般预算收入 地方财政收入 财政一般预算收入 公共财政收入 地方级一般公共预算收入|money flow up|1e5..3e13|ys|税收和非税收入中列入一般公共预算的部分
fiscal-revenue|财政总收入|Total fiscal revenue|地方财政总收入 财政收入 全口径财政收入 一般公共预算总收入 全口径财政总收入|money flow up|1e5..4e13|ys|地方收入与上划中央收入合计，口径由各地定
tax-revenue|税收收入|Tax revenue|税收总收入 各项税收 税收 税务部门税收收入|money flow up|1e5..3e13|ys|依法征收的各税种收入合计
tax-share|税收收入占一般公共预算收入比重|Share of tax in budget revenue|税收占比 税占比 税收收入占比 税收比重 税收占一般公共预算收入比重 税收占地方财政收入比重|ratio rate up|0..100|gh|税收收入与一般公共预算收入之比
nontax-revenue|非税收入|Non-tax revenue||money flow none|0..1e13|ys|行政事业性收费、罚没、国有资源使用等收入
vat|增值税|Value-added tax|国内增值税 增值税收入|money flow none|0..1e13|ys|对货物和服务增值额征收的税款
corporate-income-tax|企业所得税|Corporate income tax|企业所得税收入|money flow none|0..6e12|ys|对企业所得征收的税款
personal-income-tax|个人所得税|Personal income tax|个人所得税收入|money flow none|0..3e12|ys|对个人所得征收的税款
budget-expenditure|一般公共预算支出|General public budget expenditure|地方一般公共预算支出 公共财政预算支出 财政支出 财政总支出 一般预算支出 公共财政支出 地方财政支出 公共预算支出|money flow up|1e6..5e13|ys|列入一般公共预算的各项支出
livelihood-expenditure|民生支出|Expenditure on livelihood|民生领域支出 财政民生支出 用于民生支出 民生投入 民生保障支出 财政用于民生支出 民生资金 用于民生领域支出 基本民生支出 财政投入民生资金|money flow up|1e5..4e13|ys|教育、社保、卫生、住房、农业等与民生直接相关的支出
livelihood-share|民生支出占一般公共预算支出比重|Share of livelihood in expenditure|民生支出占比 民生支出占财政支出比重 财政用于民生支出占比 民生财政支出占比 本级财政支出用于保障和改善民生比例 民生支出占公共财政预算支出比重 财政民生支出占比 民生领域支出占比|ratio rate up|0..100|ys|民生支出与一般公共预算支出之比
education-expenditure|教育支出|Expenditure on education|财政教育支出 教育经费支出 财政教育投入|money flow up|0..6e12|ys|一般公共预算中的教育支出
sci-expenditure|科学技术支出|Expenditure on science|财政科技支出 科技支出 地方财政科技支出 财政科技投入 财政科学技术支出|money flow up|0..2e12|ys|一般公共预算中的科学技术支出
social-expenditure|社会保障和就业支出|Expenditure on social security and employment|社会保障支出 社保和就业支出 社会保障与就业支出|money flow up|0..6e12|ys|一般公共预算中的社会保障和就业支出
health-expenditure|卫生健康支出|Expenditure on health|医疗卫生支出 医疗卫生与计划生育支出 卫生健康投入|money flow up|0..4e12|ys|一般公共预算中的卫生健康支出
agri-expenditure|农林水支出|Expenditure on agriculture and water|农林水事务支出|money flow up|0..4e12|ys|一般公共预算中的农林水支出
env-expenditure|节能环保支出|Expenditure on energy saving and environment|环保支出|money flow up|0..1.5e12|ys|一般公共预算中的节能环保支出
community-expenditure|城乡社区支出|Expenditure on urban and rural communities|城乡社区事务支出|money flow none|0..4e12|ys|一般公共预算中的城乡社区支出
transport-expenditure|交通运输支出|Expenditure on transport|交通支出|money flow none|0..2.5e12|ys|一般公共预算中的交通运输支出
housing-expenditure|住房保障支出|Expenditure on housing support|保障性住房支出|money flow none|0..2e12|ys|一般公共预算中的住房保障支出
employment-expenditure|就业支出|Expenditure on employment|就业补助支出 就业补助资金|money flow up|0..2e11|ys|用于就业补助和创业扶持的财政支出
culture-expenditure|文化旅游体育与传媒支出|Expenditure on culture, tourism, sports and media|文化体育与传媒支出|money flow up|0..1e12|ys|一般公共预算中的文化旅游体育与传媒支出
three-guarantees|“三保”支出|Expenditure on the three guarantees|落实三保支出 保基本民生保工资保运转支出|money flow none|0..2e13|ys|保基本民生、保工资、保运转的支出
three-public|“三公”经费支出|Official reception, vehicle and travel expenses|三公经费 三公经费财政拨款支出|money flow down|0..1e11|ys|因公出国（境）、公务用车、公务接待经费
fund-revenue|政府性基金预算收入|Government fund revenue|政府性基金收入 基金预算收入|money flow none|0..1.2e13|ys|依法征收或取得、专款专用的基金收入
fund-expenditure|政府性基金预算支出|Government fund expenditure|政府性基金支出 基金预算支出|money flow none|0..1.5e13|ys|由政府性基金安排的支出
land-revenue|国有土地使用权出让收入|Revenue from land transfers|土地出让收入 土地出让金 国有土地出让收入|money flow none|0..1e13|ys|出让国有土地使用权取得的收入
soe-revenue|国有资本经营预算收入|State capital operation revenue|国有资本经营收入 国资经营预算收入|money flow up|0..1e12|ys|国有资本收益列入预算的收入
soe-expenditure|国有资本经营预算支出|State capital operation expenditure|国有资本经营支出 国资经营预算支出|money flow none|0..6e11|ys|由国有资本经营预算安排的支出
social-fund-revenue|社会保险基金预算收入|Social insurance fund revenue|社会保险基金收入 社保基金收入|money flow up|0..1.5e13|ys|各项社会保险基金的收入
social-fund-expenditure|社会保险基金预算支出|Social insurance fund expenditure|社会保险基金支出 社保基金支出 社会保险基金安排支出|money flow none|0..1.5e13|ys|各项社会保险基金的支出
transfer-payments|上级转移支付|Transfer payments received|转移支付 转移支付资金 转移支付收入 上级补助收入 争取上级转移支付资金|money flow up|0..1.2e13|ys|上级财政给予的一般性和专项转移支付
available-funds|可用财力|Available financial resources|一般公共预算可用财力 地方可用财力|money flow up|0..5e13|ys|当年收入加补助、结转、调入后可安排的财力
carry-over|上年结转|Carried over from the previous year|上年结转收入 上年结转资金 结转资金|money stock none|0..5e12|ys|上年未支出而转入本年的资金
stabilization-fund|预算稳定调节基金|Budget stabilisation fund|动用预算稳定调节基金 安排预算稳定调节基金 补充预算稳定调节基金|money stock none|0..2e12|ys|用于弥补以后年度收支缺口的储备资金
transferred-in|调入资金|Funds transferred in|调入一般公共预算资金|money flow none|0..3e12|ys|从其他预算调入一般公共预算的资金
deficit|财政赤字|Fiscal deficit|赤字规模|money flow range|0..1e13|ys|当年支出大于收入、以债务弥补的差额
deficit-ratio|赤字率|Deficit ratio|财政赤字率|ratio rate range|0..10|ys|财政赤字与生产总值之比
debt-balance|地方政府债务余额|Government debt outstanding|政府债务余额 政府性债务余额 地方政府法定债务余额 法定债务余额|money stock down|0..1e14|ys|期末地方政府一般债务和专项债务余额
debt-limit|地方政府债务限额|Government debt limit|政府债务限额 债务限额|money stock none|0..1e14|ys|经批准的地方政府债务最高余额
debt-ratio|政府债务率|Government debt ratio|债务率 地方政府债务率 综合债务率|ratio rate down|0..600|ys|债务余额与综合财力之比
special-bonds|新增专项债券|New special-purpose bonds|地方政府专项债券 专项债券 专项债 新增专项债券额度 政府专项债券 地方政府新增专项债券|money flow none|0..6e12|ys|为公益性项目发行、以项目收益偿还的债券
general-bonds|新增一般债券|New general bonds|一般债券 地方政府一般债券|money flow none|0..1e12|ys|为无收益公益项目发行的债券
special-treasury-bonds|超长期特别国债|Ultra-long special treasury bonds|超长期特别国债资金 争取超长期特别国债资金 特别国债 争取超长期特别国债 国债资金 增发国债|money flow none|0..3e12|ys|期限十年以上、专项用途的国债资金
hidden-debt-reduced|化解隐性债务|Hidden debt resolved|隐性债务化解 化解政府隐性债务 化解政府债务|money flow up|0..3e12|ys|报告期内偿还或置换的隐性债务
tax-cuts|减税降费|Tax and fee cuts|新增减税降费 减税降费及退税 减税降费及退税缓费 减税降费退税缓费 新增减税降费及退税 减免税费 减税降费及退税金额|money flow up|0..4e12|bg|落实政策减免、退还、缓缴的税费
burden-cut|为企业减负|Cost burden cut for enterprises|为经营主体减负 降低企业成本 为市场主体减负 企业减负|money flow up|0..4e12|bg|各项惠企政策减轻的企业成本
arrears-cleared|清偿拖欠企业账款|Arrears to enterprises cleared|清理拖欠企业账款 清欠企业账款 化解拖欠企业账款 拖欠企业账款 清偿拖欠中小企业账款|money flow up|0..1e12|bg|政府和国企偿还的拖欠企业款项
deposits|金融机构各项存款余额|Deposits of financial institutions|各项存款余额 存款余额 金融机构存款余额 金融机构本外币各项存款余额 金融机构本外币存款余额 本外币存款余额 各项存款 本外币各项存款余额 存款|money stock up|1e7..5e14|tj|期末各类金融机构吸收的存款余额
household-deposits|住户存款余额|Household deposits|居民储蓄存款余额 城乡居民储蓄存款余额 住户存款 储蓄存款余额 居民储蓄余额|money stock up|1e6..3e14|tj|期末住户部门的存款余额
loans|金融机构各项贷款余额|Loans of financial institutions|各项贷款余额 贷款余额 金融机构贷款余额 金融机构本外币各项贷款余额 金融机构本外币贷款余额 本外币贷款余额 各项贷款 各类贷款余额 信贷规模 本外币各项贷款余额 贷款|money stock up|1e6..5e14|tj|期末各类金融机构发放的贷款余额
new-loans|新增贷款|New loans|新增各项贷款 新增人民币贷款 贷款新增额|money flow up|0..4e13|bg|报告期贷款余额的净增加额
short-loans|短期贷款|Short-term loans|短期贷款余额|money stock none|0..1e14|tj|期限在一年以内的贷款余额
long-loans|中长期贷款|Medium and long-term loans|中长期贷款余额|money stock up|0..3e14|tj|期限在一年以上的贷款余额
deposit-loan-ratio|存贷比|Loan-to-deposit ratio|余额存贷比 贷存比 金融机构存贷比|ratio rate range|5..300|tj|贷款余额与存款余额之比
npl-ratio|不良贷款率|Non-performing loan ratio|银行业不良贷款率 不良率 银行不良贷款率|ratio rate down|0..40|rm|不良贷款占各项贷款余额的比重
inclusive-loans|普惠小微贷款余额|Inclusive loans to small businesses|普惠型小微企业贷款余额 普惠小微贷款 普惠小微企业贷款余额 普惠型小微企业贷款|money stock up|0..6e13|rm|单户授信千万元以下的小微主体贷款余额
agri-loans|涉农贷款余额|Agriculture-related loans|涉农贷款 本外币涉农贷款余额|money stock up|0..8e13|rm|农林牧渔业、农户及农村企业的贷款余额
green-loans|绿色贷款余额|Green loans|绿色贷款 绿色信贷余额 绿色信贷|money stock up|0..6e13|rm|投向绿色产业和项目的贷款余额
manufacturing-loans|制造业贷款余额|Loans to manufacturing|制造业贷款|money stock up|0..5e13|rm|投向制造业的贷款余额
tech-loans|科技型企业贷款余额|Loans to technology enterprises|科技贷款余额 科技企业贷款余额|money stock up|0..5e13|rm|发放给科技型企业的贷款余额
guaranteed-loans|发放创业担保贷款|Entrepreneurship guaranteed loans|创业担保贷款 小额担保贷款 发放小额担保贷款 发放创业担保贷款金额|money flow up|0..5e11|bg|为创业者提供担保并发放的贷款
social-financing|社会融资规模增量|Increment of social financing|新增社会融资规模 社会融资规模|money flow up|0..6e13|rm|一定时期实体经济从金融体系获得的资金
social-financing-stock|社会融资规模存量|Stock of social financing|社会融资规模余额|money stock up|0..6e14|rm|期末实体经济从金融体系获得的资金余额
direct-financing|直接融资额|Direct financing|企业直接融资|money flow up|0..2e13|bg|通过股票、债券等取得的融资
listed-companies|上市公司|Listed companies|上市企业|count stock up|0..1e4|tj|在境内外证券交易所上市的企业
new-listed-companies|新增上市公司|New listed companies|新增上市企业 新增境内外上市公司|count flow up|0..1e3|tj|报告期内新上市的企业家数
financial-institutions|金融机构|Financial institutions|各类金融机构 驻地金融机构|count stock up|1..1e5|tj|区域内的银行、证券、保险等机构
premium-income|原保险保费收入|Premium income|保费收入 保险公司保费收入 原保费收入 保险保费收入|money flow up|0..8e12|tj|保险企业确认的原保险合同保费
insurance-payout|保险赔付支出|Insurance claims paid|原保险赔付支出 赔付支出 保险赔款和给付支出 支付各类赔款及给付 赔款与给付支出 各项赔款和给付 各类保险赔偿与给付支出|money flow none|0..4e12|tj|保险企业支付的赔款和给付
insurance-depth|保险深度|Insurance penetration|保险深度保费收入/GDP|ratio rate up|0..15|tj|保费收入与生产总值之比
insurance-density|保险密度|Insurance density|人均保费|money rate up|0..5e4|tj|保费收入与人口之比
agri-insurance|农业保险保费收入|Agricultural insurance premiums|农业保险保费 农险保费|money flow up|0..3e11|bg|农业保险的保费收入
securities-turnover|证券交易额|Securities turnover|证券成交额 证券市场交易额 各类证券成交额|money flow none|0..1e15|tj|辖区证券营业机构的成交金额
soe-assets|国有企业资产总额|Assets of state-owned enterprises|国有资产总额 国企资产总额 国资监管企业资产总额|money stock up|0..5e14|bg|国资监管企业期末资产合计
soe-profit|国有企业利润总额|Profit of state-owned enterprises|国企利润总额 国有企业实现利润 国资监管企业利润总额|money flow up|-1e12..1e13|bg|国资监管企业的利润合计
soe-op-revenue|国有企业营业收入|Revenue of state-owned enterprises|国企营业收入 国有企业营业总收入 国有企业营收 国资监管企业营业收入|money flow up|0..1.2e14|bg|国资监管企业的营业收入合计
gov-procurement|政府采购金额|Government procurement|政府采购|money flow none|0..5e12|ys|依法实施政府采购的金额
`;
