/** Fixed-asset investment, investment brought in from outside, projects, real estate. */
export const INVESTMENT = `
fixed-investment|固定资产投资|Fixed-asset investment|固定资产投资不含农户 全社会固定资产投资 固投 全社会固定资产投资不含农户|money flow up|1e6..1e14|tj|以货币表现的建造和购置固定资产的工作量及费用
primary-investment|第一产业投资|Investment in primary industry|第一产业固定资产投资 一产投资|money flow up|0..2e12|tj|第一产业的固定资产投资
secondary-investment|第二产业投资|Investment in secondary industry|第二产业固定资产投资 二产投资|money flow up|0..4e13|tj|第二产业的固定资产投资
tertiary-investment|第三产业投资|Investment in tertiary industry|第三产业固定资产投资 三产投资 服务业投资|money flow up|0..6e13|tj|第三产业的固定资产投资
private-investment|民间投资|Private investment|民间固定资产投资|money flow up|0..5e13|tj|集体、私营、个人及其控股单位的固定资产投资
private-investment-share|民间投资占固定资产投资比重|Share of private investment|民间投资占比 民间投资比重 民间投资占全部投资比重|ratio rate up|0..100|gh|民间投资与固定资产投资之比
infrastructure-investment|基础设施投资|Infrastructure investment|基础设施固定资产投资 基建投资|money flow up|0..4e13|tj|交通、水利、通信、公共设施等的投资
hightech-investment|高技术产业投资|Investment in high-technology industry|高技术投资|money flow up|0..2e13|tj|高技术制造业和高技术服务业的投资
hightech-manufacturing-investment|高技术制造业投资|Investment in high-technology manufacturing|高技术制造业固定资产投资|money flow up|0..1e13|tj|高技术制造业的固定资产投资
equipment-purchase|设备工器具购置投资|Investment in equipment purchase|设备购置投资 设备工器具购置|money flow up|0..2e13|tj|购置设备、工具、器具的投资额
social-investment|社会领域投资|Investment in social fields|社会民生领域投资|money flow up|0..1e13|tj|教育、卫生、文体等领域的投资
farm-investment|农业投资|Investment in agriculture|农林牧渔业投资 农业固定资产投资|money flow up|0..2e12|tj|农林牧渔业的固定资产投资
transport-investment|交通固定资产投资|Transport investment|交通投资 交通运输固定资产投资 交通基础设施投资|money flow up|0..6e12|jt|公路、铁路、水路、民航等设施的投资
water-investment|水利投资|Water conservancy investment|水利建设投资 水利固定资产投资|money flow up|0..3e12|sl|水利工程建设完成的投资
energy-investment|能源投资|Energy investment|能源领域投资 能源工业投资|money flow up|0..1e13|bg|能源生产和供应各业的投资
grid-investment|电网投资|Grid investment|电网建设投资|money flow up|0..2e12|bg|输变配电工程的投资
planned-investment|计划总投资|Planned total investment|项目总投资 总投资 概算总投资|money stock up|1e4..1e15|bg|项目按设计或计划的投资总额
annual-planned-investment|年度计划投资|Planned investment of the year|年度投资 年度计划完成投资 计划投资 年计划投资|money flow up|1e4..5e13|bg|项目当年计划完成的投资
investment-completed|完成投资|Investment completed|项目完成投资 年度完成投资|money flow up|1e4..5e13|bg|项目从开工或年初至报告期末完成的投资
investment-completion-rate|年度投资完成率|Completion of planned investment|投资完成率 年度计划投资完成率|ratio rate up|0..400|bg|完成投资与年度计划投资之比
projects-implemented|实施项目|Projects carried out|实施各类项目 建设项目|count flow up|1..2e6|bg|报告期内安排实施的建设项目个数
projects-started|新开工项目|Projects started|开工项目 开工建设项目|count flow up|0..1e6|bg|报告期内开工的建设项目个数
projects-large|亿元以上项目|Projects above 100 million yuan|亿元以上重大项目 亿元项目|count stock up|0..1e5|bg|计划总投资一亿元以上的项目个数
projects-reserve|储备项目|Projects in reserve|谋划储备项目 谋划项目 入库储备项目|count stock up|0..1e6|bg|列入项目库待实施的项目个数
domestic-capital|招商引资到位资金|Investment funds brought in|招商引资实际到位资金 招商引资到位额 引进到位资金 实际利用内资 实际使用内资 招商引资到位内资 招商引资实际使用内资 实际到位内资|money flow up|0..1e13|bg|从区域以外引进并实际到位的国内资金
domestic-capital-work|招商引资形成实物量|Investment brought in, as work done|招商引资到位资金形成实物量 招商引资实物工作量|money flow up|0..1e13|bg|招商项目到位资金形成的实物工作量
contracted-capital|招商引资签约金额|Contracted investment|签约金额 签约资金 协议投资额 合同引资额 签约总投资 协议总投资 签约额|money flow up|0..5e13|bg|招商项目合同或协议约定的投资额
contracted-projects|招商引资签约项目|Investment projects signed|签约项目 新签约项目 签约招商项目|count flow up|0..1e5|bg|报告期内签约或引进的招商项目个数
budget-investment|中央预算内投资|Central budget investment|中央预算内资金 争取中央预算内投资 中央预算内投资资金|money flow up|0..1e12|bg|中央预算安排的固定资产投资补助
funds-obtained|争取上级资金|Funds obtained from upper levels|争取各类资金 争取资金 向上争取资金 争取上级各类资金|money flow up|0..3e12|bg|向上级争取的转移支付、债券等资金
aid-funds|援疆资金|Funds of pairing assistance|投入援疆资金 援疆项目资金|money flow up|0..1e11|bg|支援方投入受援地的资金
aid-projects|援疆项目|Projects of pairing assistance|实施援疆项目 安排援疆项目 对口援疆项目|count flow up|0..1e4|bg|支援资金安排的项目个数
aid-project-investment|援疆项目总投资|Investment of pairing-assistance projects|援疆项目投资|money flow up|0..1e11|bg|支援项目的计划总投资
real-estate-investment|房地产开发投资|Real-estate development investment|房地产投资 房地产企业开发投资 房地产开发完成投资|money flow none|0..2e13|tj|房地产开发企业用于房屋建设和土地开发的投资
housing-investment|住宅投资|Residential investment|商品住宅投资|money flow none|0..2e13|tj|房地产开发投资中用于住宅的部分
housing-sales-area|新建商品房销售面积|Floor space of new homes sold|商品房销售面积 新建商品房网签面积 房屋销售面积|area flow up|0..2.5e9|tj|报告期内出售的新建商品房合同面积
housing-sales-value|新建商品房销售额|Sales of new homes|商品房销售额 商品房销售金额|money flow up|0..2e13|tj|报告期内出售的新建商品房合同总价
residential-sales-area|住宅销售面积|Floor space of dwellings sold|商品住宅销售面积 新建商品住宅销售面积|area flow up|0..2e9|tj|报告期内出售的新建住宅合同面积
housing-unsold-area|商品房待售面积|Floor space of unsold homes|新建商品房待售面积|area stock down|0..1e9|tj|期末已竣工而未出售的商品房面积
housing-construction-area|商品房施工面积|Floor space of homes under construction|房地产开发房屋施工面积 房地产施工面积|area flow none|0..1.2e10|tj|报告期内施工的商品房面积
housing-started-area|商品房新开工面积|Floor space of homes started|房屋新开工面积 新开工面积|area flow none|0..3e9|tj|报告期内新开工的商品房面积
housing-completed-area|商品房竣工面积|Floor space of homes completed||area flow none|0..2e9|tj|报告期内竣工的商品房面积
secondhand-sales-area|二手房交易网签面积|Floor space of second-hand homes traded|二手房交易面积 二手房成交面积|area flow none|0..1.5e9|tj|报告期内网签的二手房面积
delivered-homes|保交房交付套数|Homes delivered under guarantee|保交楼交付 保交房 保交楼 交付保交房 保交房住房|count flow up|0..1e7|bg|列入保交房任务并已交付的住房套数
`;
