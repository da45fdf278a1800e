/** Consumption at home, trade and investment across the border. */
export const TRADE = `
retail-sales|社会消费品零售总额|Total retail sales of consumer goods|社零总额 社消零 社会消费品零售额 社消总额 社会消费品零售 社零额 社零|money flow up|1e6..1e14|tj|售给个人和社会集团非生产非经营用实物商品及餐饮收入
urban-retail|城镇消费品零售额|Urban retail sales|城镇零售额 城镇社会消费品零售额|money flow up|0..8e13|tj|位于城镇的经营单位的消费品零售额
rural-retail|乡村消费品零售额|Rural retail sales|乡村零售额 农村消费品零售额 乡村社会消费品零售额|money flow up|0..2e13|tj|位于乡村的经营单位的消费品零售额
goods-retail|商品零售额|Retail sales of goods|实物商品零售额|money flow up|0..8e13|tj|消费品零售总额中商品的部分
catering-revenue|餐饮收入|Catering revenue|餐饮业收入 餐饮业营业额|money flow up|0..1e13|tj|餐饮服务取得的收入
services-retail|服务零售额|Retail sales of services|服务消费零售额|money flow up|0..5e13|tj|以交易形式提供给个人和其他单位的服务价值
retail-above-quota|限额以上单位消费品零售额|Retail sales of units above quota|限额以上消费品零售额 限上零售额 限额以上企业单位消费品零售额 限额以上社会消费品零售额 限上单位零售额 限额以上企业消费品零售额 限上社零额|money flow up|0..3e13|tj|限额以上批零住餐单位的消费品零售额
online-retail|网上零售额|Online retail sales|网络零售额 线上零售额 电商零售额|money flow up|0..3e13|tj|通过公共网络交易平台实现的商品和服务零售额
online-goods-retail|实物商品网上零售额|Online retail sales of goods|实物网上零售额 实物商品网络零售额|money flow up|0..3e13|tj|通过公共网络交易平台实现的实物商品零售额
online-goods-share|实物商品网上零售额占社会消费品零售总额比重|Online share of retail sales|实物商品网上零售额占社零比重|ratio rate up|0..100|gh|实物商品网上零售额与社会消费品零售总额之比
rural-online-retail|农村网络零售额|Rural online retail sales|农村网上零售额|money flow up|0..6e12|bg|注册地在农村的网店实现的零售额
agri-online-retail|农产品网络零售额|Online retail sales of farm products|农产品网上零售额 农产品网络销售额 农产品线上销售额|money flow up|0..2e12|bg|通过网络平台销售农产品的零售额
ecommerce-volume|电子商务交易额|E-commerce turnover|电商交易额 电子商务销售额|money flow up|0..1e14|tj|通过电子商务平台实现的商品和服务交易额
cross-border-ecommerce|跨境电商进出口额|Cross-border e-commerce|跨境电商交易额 跨境电商贸易额 跨境电子商务进出口|money flow up|0..5e12|bg|通过跨境电商渠道的进出口货值
nev-retail|新能源汽车零售额|Retail sales of new energy vehicles|新能源汽车销售额 限额以上新能源汽车零售额|money flow up|0..4e12|tj|新能源汽车的零售额
auto-retail|汽车类零售额|Retail sales of automobiles|汽车类商品零售额 汽车类 汽车零售额|money flow none|0..8e12|tj|限额以上单位汽车类商品的零售额
appliance-retail|家用电器和音像器材类零售额|Retail sales of appliances|家用电器和音像器材类 家用电器和音像器材类商品零售额 家电零售额|money flow none|0..2e12|tj|限额以上单位家电和音像器材的零售额
consumption-vouchers|发放消费券|Consumption vouchers issued|消费券 政府消费券|money flow none|0..5e11|bg|财政发放的消费券或消费补贴金额
consumption-subsidies|发放消费补贴|Consumption subsidies paid|发放各类消费补贴 以旧换新补贴 兑付以旧换新补贴 消费品以旧换新补贴|money flow none|0..5e11|bg|发放给消费者的以旧换新等补贴金额
consumption-driven|带动消费|Consumption driven|拉动消费 带动销售额 直接拉动消费|money flow up|0..5e12|bg|由促消费活动或补贴带动的销售额
trade-enterprises-quota|限额以上商贸企业|Trade enterprises above quota|限上企业 限上商贸单位 限上贸易企业|count stock up|0..6e5|bg|销售额达到限额标准的批零住餐单位
foreign-trade|货物进出口总额|Imports and exports of goods|进出口总额 外贸进出口总额 外贸进出口额 进出口总值 货物进出口总值 外贸进出口总值 外贸进出口 货物贸易进出口总额 进出口 货物进出口 外贸总额 进出口贸易总额 对外贸易进出口总额 进出口额 对外贸易总额 对外贸易额|money flow up|0..6e13|tj|经海关统计的进出国境货物总金额
exports|出口总额|Exports of goods|外贸出口额 货物出口 出口总值 出口创汇|money flow up|0..4e13|tj|经海关统计的出口货物金额
imports|进口总额|Imports of goods|货物进口 进口总值 外贸进口|money flow none|0..3e13|tj|经海关统计的进口货物金额
trade-balance|货物进出口顺差|Trade balance of goods|贸易顺差 进出口顺差 外贸顺差|money flow none|-2e13..2e13|tj|出口额减进口额的差
services-trade|服务进出口总额|Imports and exports of services|服务贸易进出口总额 服务贸易额|money flow up|0..2e13|tj|服务贸易的出口额与进口额合计
belt-road-trade|对共建“一带一路”国家进出口额|Trade with Belt and Road countries|对一带一路沿线国家进出口额 对一带一路国家进出口|money flow up|0..3e13|tj|与共建“一带一路”国家之间的货物进出口额
mechanical-exports|机电产品出口额|Exports of mechanical and electrical products||money flow up|0..2.5e13|tj|机电产品的出口金额
hightech-exports|高新技术产品出口额|Exports of high and new technology products||money flow up|0..1e13|tj|高新技术产品的出口金额
new-three-exports|“新三样”产品出口额|Exports of electric cars, batteries and solar cells|新三样出口|money flow up|0..3e12|bg|电动载人汽车、锂电池、太阳能电池的出口额
private-trade|民营企业进出口额|Trade of private enterprises||money flow up|0..4e13|tj|民营企业的货物进出口额
trade-enterprises|有进出口实绩企业|Enterprises with foreign trade|有进出口实绩外贸企业 外贸实绩企业 有实绩外贸企业 有外贸实绩企业 进出口实绩企业|count stock up|0..1e6|bg|报告期内发生过进出口的企业数
trade-dependence|外贸依存度|Ratio of trade to GDP|进出口总额占地区生产总值比重 外向度|ratio rate up|0..400|gh|进出口总额与地区生产总值之比
fdi|实际使用外资|Foreign capital utilised|实际利用外资 外商直接投资 实际使用外资金额 利用外资 实际利用外商直接投资 实际利用外资金额 实际外资 FDI 外商直接投资到位 实际到位外资 直接利用外资|money flow up|0..3e12|tj|外商投资实际到位的金额
fdi-hightech|高技术产业实际使用外资|Foreign capital in high-technology industry|高技术产业利用外资 高技术产业使用外资|money flow up|0..1e12|tj|高技术产业实际到位的外资金额
new-foreign-enterprises|新设外商投资企业|New foreign-invested enterprises|新设外资企业 新批外商投资企业 新设立外商投资企业|count flow up|0..1e5|tj|报告期内新设立的外商投资企业数
odi|对外非金融类直接投资额|Outward direct investment|对外直接投资 对外投资额 境外投资额 对外实际投资额|money flow up|0..2e12|tj|境内投资者对境外企业的非金融类直接投资
overseas-contracts|对外承包工程完成营业额|Turnover of overseas contracted projects|对外承包工程营业额 对外承包工程完成额 境外工程完成营业额|money flow up|0..2e12|tj|境外承包工程完成的营业额
labour-dispatch|对外劳务合作派出人数|Workers sent abroad|派出各类劳务人员 对外劳务合作派出各类劳务人员 外派劳务人员|people flow none|0..1e6|tj|报告期内派往境外的劳务人员
bonded-trade|综合保税区进出口额|Trade of bonded zones|综保区进出口额|money flow up|0..8e12|bg|综合保税区内企业的进出口货值
port-cargo-land|口岸进出口货运量|Cargo through border ports|口岸过货量 口岸货运量 口岸进出口过货量 口岸通关过货量|mass flow up|0..5e9|bg|经口岸进出境的货物重量
port-passengers|口岸出入境人员|Passengers through border ports|口岸出入境人数 出入境人员 出入境人次 口岸出入境人次|people flow up|0..1e9|bg|经口岸出境和入境的人次
china-europe-trains|中欧班列开行列数|China–Europe freight trains|中欧班列 开行中欧班列 中欧班列开行量|count flow up|0..5e4|bg|报告期内开行的国际货运班列列数
overseas-warehouses|海外仓|Overseas warehouses|建成海外仓|count stock up|0..1e4|bg|企业在境外建设运营的仓储设施个数
foreign-friends|国际友好城市|Sister cities|国际友城 友好城市|count stock up|0..5e3|bg|与境外地方政府结好的城市对数
events-exhibition|举办展会活动|Exhibitions held|举办展会 会展活动|count flow up|0..1e6|bg|报告期内举办的会展和促消费活动场次
promotion-events|举办促消费活动|Promotion events held|促消费活动 开展促消费活动 促消费系列活动|count flow up|0..1e6|bg|报告期内举办的促进消费的活动场次
`;
