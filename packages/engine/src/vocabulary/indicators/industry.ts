/** Industry, its products and its enterprises; construction. */
export const INDUSTRY = `
industry-value-added|全部工业增加值|Value added of industry|工业增加值 全口径工业增加值 全社会工业增加值|money flow up|0..8e13|tj|全部工业单位在报告期内生产活动的增加值
industry-value-added-scale|规模以上工业增加值|Value added of industry above scale|规模工业增加值 规模以上工业企业增加值 规上企业工业增加值|money flow up|0..6e13|tj|年主营业务收入达到标准的工业法人单位的增加值
industry-share|工业增加值占地区生产总值比重|Share of industry in GDP|工业占比 工业增加值占比 全部工业增加值占地区生产总值比重 工业占地区生产总值比重|ratio rate up|0..90|gh|全部工业增加值与地区生产总值之比
manufacturing-value-added|制造业增加值|Value added of manufacturing|规模以上制造业增加值 制造业|money flow up|0..5e13|hy|制造业门类的增加值
manufacturing-share|制造业增加值占地区生产总值比重|Share of manufacturing in GDP|制造业增加值占比 制造业占比 制造业比重|ratio rate up|0..90|gh|制造业增加值与地区生产总值之比
mining-value-added|采矿业增加值|Value added of mining|规模以上采矿业增加值 采矿业|money flow none|0..1e13|hy|采矿业门类的增加值
utilities-value-added|电力、热力、燃气及水生产和供应业增加值|Value added of power, heat, gas and water supply|电力热力燃气及水生产和供应业|money flow none|0..1e13|hy|电力、热力、燃气和水生产供应门类的增加值
equipment-value-added|装备制造业增加值|Value added of equipment manufacturing|规模以上装备制造业增加值 装备制造业|money flow up|0..3e13|tj|金属制品、通用和专用设备等八个大类的增加值
equipment-share|装备制造业增加值占规模以上工业增加值比重|Share of equipment manufacturing in industry|装备制造业占比 装备制造业增加值占规上工业比重 装备制造业增加值占比|ratio rate up|0..100|gh|装备制造业与规模以上工业增加值之比
hightech-value-added|高技术制造业增加值|Value added of high-technology manufacturing|规模以上高技术制造业增加值 高技术制造业|money flow up|0..2e13|tj|研发强度高的六类制造业的增加值
hightech-share|高技术制造业增加值占规模以上工业增加值比重|Share of high-technology manufacturing in industry|高技术制造业占比 高技术制造业增加值占规上工业比重 高技术制造业增加值占比 高技术制造业占规模以上工业比重|ratio rate up|0..100|gh|高技术制造业与规模以上工业增加值之比
high-new-value-added|高新技术产业增加值|Value added of high and new technology industry|高新技术产业 规上高新技术产业增加值|money flow up|0..3e13|bg|地方认定口径下高新技术产业的增加值
high-new-share|高新技术产业增加值占规模以上工业增加值比重|Share of high and new technology industry in industry|高新技术产业增加值占比 高新技术产业增加值占规上工业比重 高新技术产业占比|ratio rate up|0..100|gh|高新技术产业与规模以上工业增加值（产值）之比
emerging-share-industry|战略性新兴产业增加值占规模以上工业增加值比重|Share of strategic emerging industries in industry|工业战略性新兴产业占规模以上工业增加值比重 工业战略性新兴产业增加值占规模以上工业增加值的比重 战略性新兴产业增加值占规上工业比重 战略性新兴产业占规模以上工业比重|ratio rate up|0..100|gh|工业战略性新兴产业与规模以上工业增加值之比
emerging-output|战略性新兴产业产值|Output of strategic emerging industries|战略性新兴产业总产值 战新产业产值|money flow up|0..1e14|bg|战略性新兴产业的工业总产值
industry-output|工业总产值|Gross industrial output|工业产值 全部工业总产值 全社会工业总产值|money flow up|0..3e14|nj|工业单位在报告期内生产的产品总价值
industry-output-scale|规模以上工业总产值|Gross output of industry above scale|规上工业产值 规模工业总产值 规上企业工业总产值|money flow up|0..3e14|tj|规模以上工业法人单位的工业总产值
industry-sales-ratio|工业产品销售率|Sales ratio of industrial products|产销率 工业产销率 规上工业产销率 工业产品产销率|ratio rate up|50..130|nj|工业销售产值与现价工业总产值之比
industry-revenue-scale|规模以上工业企业营业收入|Revenue of industry above scale|规上工业营业收入 规上工业营收 规上工业企业营收 规模以上工业主营业务收入 规模以上工业企业主营业务收入|money flow up|1e5..3e14|tj|规模以上工业法人单位的营业收入
industry-profit-scale|规模以上工业企业利润总额|Profit of industry above scale|规上工业利润总额 工业企业利润|money flow up|-1e12..2e13|tj|规模以上工业法人单位的利润总额
industry-profit-margin|规模以上工业企业营业收入利润率|Profit margin of industry above scale|营业收入利润率 规上工业营收利润率 主营业务收入利润率|ratio rate up|-50..60|tj|利润总额与营业收入之比
industry-cost-per-hundred|规模以上工业企业每百元营业收入中的成本|Cost per hundred yuan of revenue|每百元营业收入中的成本 每百元主营业务收入中的成本|money rate down|40..120|tj|每取得百元营业收入所发生的营业成本
industry-debt-ratio|规模以上工业企业资产负债率|Debt-to-asset ratio of industry above scale||ratio rate down|10..120|tj|期末负债合计与资产总计之比
industry-tax-scale|规模以上工业企业利税总额|Profit and tax of industry above scale|规上工业利税 工业利税|money flow up|-1e12..3e13|nj|利润与税金及附加、增值税之和
capacity-utilization|工业产能利用率|Industrial capacity utilisation|产能利用率 规模以上工业产能利用率|ratio rate range|20..120|tj|实际产出与生产能力之比
industry-enterprises-scale|规模以上工业企业|Industrial enterprises above scale|规模工业企业 规上工业|count stock up|0..6e5|tj|年主营业务收入达到标准的工业法人单位个数
new-industry-enterprises-scale|新增规模以上工业企业|New industrial enterprises above scale|净增规上工业企业 规上工业企业净增 新升规工业企业 新升规企业 小升规企业|count flow up|0..6e4|bg|报告期内新纳入规模以上统计的工业企业
enterprises-above-scale|“四上”企业|Enterprises above designated size|四上单位 在库四上企业 规上企业 规模以上企业 规上单位|count stock up|0..2e6|bg|规上工业和服务业、限上商贸、资质内建筑和房地产企业
new-enterprises-above-scale|新增“四上”企业|New enterprises above designated size|新增四上单位 净增四上企业 新入库四上企业 新增规上企业 新增规模以上企业 净增规上企业 新入库规上企业|count flow up|0..3e5|bg|报告期内新纳入统计名录的“四上”企业
industrial-technical-investment|工业技术改造投资|Investment in industrial technical upgrading|工业技改投资 技术改造投资 技改投资|money flow up|1e5..2e13|tj|工业企业改造现有设施、工艺和装备的投资
industry-investment|工业投资|Industrial investment|工业固定资产投资|money flow up|1e5..4e13|tj|工业各行业的固定资产投资
manufacturing-investment|制造业投资|Manufacturing investment|制造业固定资产投资|money flow up|1e5..4e13|tj|制造业各行业的固定资产投资
output-steel|钢材产量|Output of rolled steel|钢材|mass flow none|0..2e9|tj|报告期内生产的成品钢材
output-crude-steel|粗钢产量|Output of crude steel|粗钢|mass flow range|0..1.5e9|tj|报告期内冶炼的粗钢
output-cement|水泥产量|Output of cement|水泥|mass flow none|0..3e9|tj|报告期内生产的水泥
output-nonferrous|十种有色金属产量|Output of ten nonferrous metals|十种有色金属|mass flow none|0..1e8|tj|铜、铝、铅、锌等十种金属的产量
output-aluminium|电解铝产量|Output of electrolytic aluminium|原铝产量 电解铝|mass flow none|0..6e7|tj|报告期内生产的原铝（电解铝）
output-fertiliser|农用化肥产量|Output of chemical fertilisers|化肥产量 农用氮磷钾化学肥料产量 农用化肥|mass flow none|0..8e7|tj|氮、磷、钾肥折纯产量
spinning-capacity|纺纱规模|Spinning capacity|棉纺规模 棉纺锭 纺锭规模 棉纺产能|count stock up|1e3..2e8|bg|棉纺设备的锭数
output-automobiles|汽车产量|Output of automobiles|整车产量|count flow up|0..5e7|tj|报告期内生产的汽车
output-nev|新能源汽车产量|Output of new energy vehicles|新能源汽车年产量|count flow up|0..3e7|tj|报告期内生产的纯电、插混和燃料电池汽车
output-ic|集成电路产量|Output of integrated circuits|集成电路|count flow up|0..1e12|tj|报告期内生产的集成电路块数
output-robots|工业机器人产量|Output of industrial robots|工业机器人|count flow up|0..5e6|tj|报告期内生产的工业机器人套数
output-solar-cells|太阳能电池产量|Output of solar cells|光伏电池产量 太阳能电池|power flow up|0..3e9|tj|报告期内生产的光伏电池功率
park-output|园区工业总产值|Industrial output of parks|园区总产值 园区工业产值|money flow up|0..3e14|bg|各类开发区和园区内企业的工业总产值
park-revenue|园区营业收入|Revenue of parks|园区营业总收入|money flow up|0..3e14|bg|各类开发区和园区内企业的营业收入
park-enterprises|入园企业|Enterprises in parks|园区入驻企业 园区企业 入驻企业 入驻园区企业|count stock up|0..5e6|bg|园区内登记入驻的企业数
industrial-yield-per-mu|规模以上工业亩均增加值|Industrial value added per mu|亩均增加值|money rate up|1e3..2e7|bg|规上工业增加值与其用地面积之比
industrial-tax-per-mu|规模以上工业亩均税收|Industrial tax per mu|亩均税收|money rate up|1e2..5e6|bg|规上工业税收与其用地面积之比
construction-value-added|建筑业增加值|Value added of construction|建筑业|money flow up|0..2e13|tj|建筑业单位在报告期内的增加值
construction-output|建筑业总产值|Gross output of construction|建筑业产值 资质以上建筑业总产值|money flow up|0..5e13|tj|有资质的总承包和专业承包企业完成的产值
construction-enterprises|资质以上建筑业企业|Qualified construction enterprises|建筑业企业 资质内建筑业企业 具有资质等级的建筑业企业 资质等级建筑企业|count stock up|0..3e5|tj|具有资质等级的总承包和专业承包企业个数
construction-area|房屋施工面积|Floor space under construction|房屋建筑施工面积|area flow none|0..2e10|tj|报告期内施工的房屋建筑面积
construction-completed-area|房屋竣工面积|Floor space completed|房屋建筑竣工面积|area flow none|0..5e9|tj|报告期内竣工的房屋建筑面积
prefab-share|装配式建筑占新建建筑比重|Share of prefabricated buildings|装配式建筑占比 装配式建筑占新建建筑面积比例 新建装配式建筑占比 装配式建筑比例|ratio rate up|0..100|gh|新开工建筑面积中装配式建筑所占比重
green-building-share|新建绿色建筑占比|Share of green buildings in new buildings|绿色建筑占新建建筑比重 城镇绿色建筑占新建建筑比重 新建建筑中绿色建筑面积占比 城镇新建建筑中绿色建筑面积占比 绿色建筑占比|ratio rate up|0..100|gh|城镇新建建筑面积中绿色建筑所占比重
`;
