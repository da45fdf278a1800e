/** National accounts and the services of a region. One indicator a line; the columns are in `rows.ts`. */
export const ECONOMY = `
gdp|地区生产总值|Gross domestic product|GDP 国内生产总值 生产总值 经济总量 经济规模|money flow up|1e7..3e14|tj|常住单位在一定时期内生产活动的最终成果，按市场价格计算
gdp-per-capita|人均地区生产总值|GDP per capita||money flow up|3e3..1e6|tj|地区生产总值与同期平均常住人口之比
gni|国民总收入|Gross national income|国民生产总值 GNI|money flow up|1e12..3e14|tj|常住单位初次分配收入的总额，含来自境外的净额
labour-productivity|全员劳动生产率|Labour productivity|劳动生产率 全社会劳动生产率 社会劳动生产率|money rate up|1e4..2e6|gh|按可比价格计算的生产总值与年平均就业人员之比
primary-value-added|第一产业增加值|Value added of primary industry|一产增加值 第一产业 一产 农业增加值|money flow up|0..2e13|tj|农林牧渔业（不含专业及辅助性活动）的增加值
secondary-value-added|第二产业增加值|Value added of secondary industry|二产增加值 第二产业 二产|money flow up|0..1e14|tj|工业和建筑业的增加值合计
tertiary-value-added|第三产业增加值|Value added of tertiary industry|三产增加值 第三产业 三产 服务业增加值 服务业|money flow up|0..2e14|tj|除第一、二产业以外各行业的增加值
primary-share|第一产业增加值占地区生产总值比重|Share of primary industry in GDP|第一产业占比 一产占比 第一产业比重 第一产业增加值占比 第一产业增加值比重 一产比重|ratio rate none|0..100|tj|第一产业增加值与地区生产总值之比
secondary-share|第二产业增加值占地区生产总值比重|Share of secondary industry in GDP|第二产业占比 二产占比 第二产业比重 第二产业增加值占比 第二产业增加值比重 二产比重|ratio rate none|0..100|tj|第二产业增加值与地区生产总值之比
tertiary-share|服务业增加值占地区生产总值比重|Share of services in GDP|服务业增加值占比 第三产业占比 三产占比 第三产业比重 第三产业增加值占比 第三产业增加值比重 第三产业增加值占地区生产总值比重 服务业增加值比重 服务业占比 三产比重|ratio rate up|0..100|gh|第三产业增加值与地区生产总值之比
industry-structure|三次产业结构|Structure of the three industries|三次产业比 三次产业结构比 三次产业比例 三次产业结构比例 三产结构 产业结构 一二三产业比例|other rate none|-|tj|三次产业增加值各占地区生产总值的百分比，按次序以比号相连
contribution-primary|第一产业对经济增长的贡献率|Contribution of primary industry to growth|第一产业贡献率 一产贡献率|ratio rate none|-200..300|tj|第一产业增量占地区生产总值增量的比重
contribution-secondary|第二产业对经济增长的贡献率|Contribution of secondary industry to growth|第二产业贡献率 二产贡献率|ratio rate none|-200..300|tj|第二产业增量占地区生产总值增量的比重
contribution-tertiary|第三产业对经济增长的贡献率|Contribution of services to growth|第三产业贡献率 服务业对经济增长的贡献率 服务业贡献率 三产贡献率|ratio rate none|-200..300|tj|第三产业增量占地区生产总值增量的比重
contribution-industry|工业对经济增长的贡献率|Contribution of industry to growth|工业贡献率|ratio rate none|-200..300|bg|工业增量占地区生产总值增量的比重
contribution-consumption|最终消费支出对经济增长的贡献率|Contribution of consumption to growth|消费对经济增长贡献率 消费贡献率 最终消费支出贡献率|ratio rate none|-200..300|tj|最终消费支出增量占支出法生产总值增量的比重
final-consumption-rate|最终消费率|Final consumption rate|消费率|ratio rate none|10..120|nj|最终消费支出占支出法生产总值的比重
capital-formation-rate|资本形成率|Capital formation rate|投资率|ratio rate none|5..120|nj|资本形成总额占支出法生产总值的比重
private-economy-value-added|民营经济增加值|Value added of the private economy|非公有制经济增加值 非公经济增加值 民营经济|money flow up|1e6..2e14|tj|民营（非公有制）经济单位创造的增加值
private-economy-share|民营经济增加值占地区生产总值比重|Share of the private economy in GDP|民营经济占比 非公经济增加值占地区生产总值比重 非公有制经济增加值占地区生产总值比重 民营经济增加值占比 非公经济占比|ratio rate up|0..100|tj|民营经济增加值与地区生产总值之比
county-economy-share|县域经济占地区生产总值比重|Share of county economies in GDP|县域经济占比 县域经济总量占比|ratio rate up|0..100|bg|所辖各县（市）生产总值合计占全域的比重
marine-gdp|海洋生产总值|Gross ocean product|海洋经济总量|money flow up|1e7..2e13|gh|海洋及相关产业增加值之和
marine-gdp-share|海洋生产总值占地区生产总值比重|Share of ocean product in GDP|海洋经济占比|ratio rate up|0..100|gh|海洋生产总值与地区生产总值之比
wholesale-retail-value-added|批发和零售业增加值|Value added of wholesale and retail|批发零售业增加值 批零业增加值|money flow up|0..3e13|hy|批发业和零售业的增加值
transport-value-added|交通运输、仓储和邮政业增加值|Value added of transport, storage and post|交通运输仓储邮政业增加值 交通运输业增加值|money flow up|0..2e13|hy|运输、仓储、邮政各业的增加值
hotel-catering-value-added|住宿和餐饮业增加值|Value added of hotels and catering|住宿餐饮业增加值 住餐业增加值|money flow up|0..5e12|hy|住宿业和餐饮业的增加值
finance-value-added|金融业增加值|Value added of finance|金融业|money flow up|0..2e13|hy|货币金融、资本市场、保险等业的增加值
finance-share|金融业增加值占地区生产总值比重|Share of finance in GDP|金融业增加值占比 金融业占比|ratio rate none|0..60|gh|金融业增加值与地区生产总值之比
real-estate-value-added|房地产业增加值|Value added of real estate|房地产业|money flow none|0..2e13|hy|房地产开发经营、物业、中介、租赁和自有住房服务的增加值
it-services-value-added|信息传输、软件和信息技术服务业增加值|Value added of information services|信息服务业增加值 软件和信息技术服务业增加值|money flow up|0..2e13|hy|电信广电、互联网、软件和信息技术服务的增加值
business-services-value-added|租赁和商务服务业增加值|Value added of leasing and business services|租赁商务服务业增加值|money flow up|0..1e13|hy|租赁业和商务服务业的增加值
rd-services-value-added|科学研究和技术服务业增加值|Value added of research and technical services|科学研究与技术服务业增加值 科技服务业增加值|money flow up|0..1e13|hy|研究、专业技术、科技推广服务的增加值
services-scale-revenue|规模以上服务业企业营业收入|Revenue of service enterprises above scale|规模以上服务业营业收入 规上服务业营收 规上服务业企业营收 规上服务业收入|money flow up|1e6..6e13|tj|达到规模标准的服务业法人单位的营业收入合计
services-scale-profit|规模以上服务业企业利润总额|Profit of service enterprises above scale|规上服务业利润总额|money flow up|-1e12..1e13|tj|达到规模标准的服务业法人单位的利润合计
services-scale-count|规模以上服务业企业|Service enterprises above scale|规上服务业单位 规上服务企业|count stock up|0..3e5|bg|营业收入达到统计标准的服务业法人单位个数
producer-services-value-added|生产性服务业增加值|Value added of producer services|生产性服务业|money flow up|0..1e14|gh|为生产活动提供服务的各业的增加值
producer-services-share|生产性服务业增加值占服务业增加值比重|Share of producer services in services|生产性服务业占比 生产性服务业增加值占服务业比重 生产性服务业增加值占比|ratio rate up|0..100|gh|生产性服务业增加值与服务业增加值之比
modern-services-share|现代服务业增加值占服务业增加值比重|Share of modern services in services|现代服务业占比 现代服务业增加值占比 现代服务业增加值占服务业比重|ratio rate up|0..100|gh|现代服务业增加值与服务业增加值之比
logistics-cost-share|社会物流总费用占地区生产总值比重|Logistics cost in GDP|社会物流总费用与GDP的比率 社会物流总费用占比 物流费用占GDP比重 全社会物流总费用占GDP比重|ratio rate down|5..30|gh|运输、保管、管理等物流费用之和与地区生产总值之比
three-new-share|“三新”经济增加值占地区生产总值比重|Share of new industries, forms and models in GDP|三新经济占比 三新经济增加值占比|ratio rate up|0..100|tj|新产业、新业态、新商业模式增加值与生产总值之比
three-new-value-added|“三新”经济增加值|Value added of new industries, forms and models|三新经济|money flow up|0..5e13|tj|新产业、新业态、新商业模式生产活动的增加值
emerging-value-added|战略性新兴产业增加值|Value added of strategic emerging industries|战新产业增加值 战略性新兴产业 战新产业|money flow up|0..3e13|gh|国家目录所列战略性新兴产业的增加值
emerging-share-gdp|战略性新兴产业增加值占地区生产总值比重|Share of strategic emerging industries in GDP|战略性新兴产业占比 战新产业占比 战略性新兴产业增加值占比 战新产业增加值占地区生产总值比重|ratio rate up|0..100|gh|战略性新兴产业增加值与地区生产总值之比
business-entities|经营主体|Registered business entities|市场主体 各类经营主体 各类市场主体 实有经营主体 实有市场主体|count stock up|100..3e8|bg|登记在册的企业、个体工商户和农民专业合作社
new-business-entities|新设经营主体|Newly registered business entities|新增市场主体 新登记市场主体 新设市场主体 新增经营主体 新登记经营主体|count flow up|10..5e7|tj|报告期内新登记的各类经营主体
enterprises-registered|实有企业|Registered enterprises|企业总数 各类企业 登记企业|count stock up|10..1e8|bg|登记在册的企业户数
new-enterprises|新设企业|Newly registered enterprises|新登记企业 新设立企业 新注册企业|count flow up|1..2e7|tj|报告期内新登记的企业户数
private-enterprises|民营企业|Private enterprises|私营企业|count stock up|10..1e8|bg|登记在册的私营企业户数
individual-businesses|个体工商户|Individual businesses|个体户 实有个体工商户|count stock up|10..2e8|bg|登记在册的个体工商户户数
`;
