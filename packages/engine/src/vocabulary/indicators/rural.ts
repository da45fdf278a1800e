/** Villages and towns: revitalisation, relief from poverty, living conditions in the countryside. */
export const RURAL = `
villages|行政村|Administrative villages|建制村|count stock none|0..1e6|mz|设有村民委员会的村个数
townships|乡镇|Townships|乡镇街道|count stock none|0..5e4|mz|乡级行政区个数
model-villages|乡村振兴示范村|Model villages of rural revitalisation|示范村 乡村建设示范村|count stock up|0..1e5|bg|列入乡村振兴或和美乡村示范的村个数
model-counties|乡村振兴示范县|Model counties of rural revitalisation|国家乡村振兴示范县 自治区乡村振兴示范引领县|count stock up|0..3e3|bg|列入乡村振兴示范创建的县（乡镇）个数
collective-income|村级集体经济收入|Income of village collectives|村集体经济收入 村集体收入 农村集体经济收入 村级集体经济总收入 农村集体经济总收入 村集体经营性收入 村集体经济总收入 村集体经济年收入|money flow up|0..3e12|bg|村集体经济组织当年取得的收入
collective-village-share|集体经济收入达标村占比|Share of villages with sufficient collective income|村集体经济收入5万元以上行政村占比 村级集体经济收入10万元以上村占比 集体经济强村占比 集体经济薄弱村占比 村集体经济收入10万元以上村占比|ratio rate up|0..100|bg|集体收入达到规定数额的村占比
toilets-built|农村改厕|Rural toilets renewed|新建改造农村户厕 改造农村户厕 农村户厕改造 改厕 新改建农村户厕|count flow up|0..1e8|bg|报告期内新建和改造的农村户用厕所座数
toilet-rate|农村卫生厕所普及率|Coverage of sanitary toilets|卫生厕所普及率 农村卫生户厕普及率 农村户厕普及率 卫生厕所覆盖率|ratio rate up|5..100|gh|使用卫生厕所的农村户数占农村总户数的比重
village-greening|村庄绿化面积|Village greening|乡村绿化面积 村庄绿化 新增村庄绿化面积 乡村绿化|area flow up|0..1e10|bg|报告期内新增的村庄绿化面积
village-plan-rate|村庄规划编制率|Villages with a plan|村庄规划覆盖率 实用性村庄规划编制率 实用性村庄规划覆盖率 应编尽编村庄规划|ratio rate up|0..100|bg|完成规划编制的村占应编村的比重
household-road-rate|农村道路硬化率|Paving of village streets|村内道路硬化率 户户通硬化路 村庄道路硬化率 村内主干道硬化率|ratio rate up|0..100|bg|硬化的村内道路长度占比
poverty-funds|衔接推进乡村振兴补助资金|Funds for rural revitalisation|衔接资金 财政衔接推进乡村振兴补助资金 财政衔接资金 投入衔接资金 财政衔接补助资金|money flow none|0..5e11|bg|财政安排的衔接推进乡村振兴补助资金
poverty-industry-share|衔接资金用于产业占比|Share of revitalisation funds for industry|衔接资金用于产业发展比例 财政衔接资金用于产业比重 中央衔接资金用于产业占比|ratio rate up|0..100|bg|用于产业发展的衔接资金占比
poverty-removed|脱贫人口|People lifted from poverty|贫困人口脱贫 减贫人口 建档立卡贫困人口脱贫 农村贫困人口脱贫|people flow up|0..2e8|bg|按现行标准实现脱贫的农村人口
monitored-persons|防返贫监测对象|People monitored against poverty|监测对象 帮扶监测对象 防止返贫监测对象 纳入监测对象 识别帮扶监测对象|people stock none|0..2e7|bg|纳入防止返贫监测的农村人口
risk-removal-rate|防返贫监测对象风险消除率|Monitored people out of risk|风险消除率 监测对象风险消除率|ratio rate up|0..100|bg|返贫风险已消除的监测对象占比
poverty-consolidation|脱贫成果巩固率|Consolidation of poverty relief|脱贫巩固率 脱贫攻坚成果巩固率|ratio rate up|80..100|gh|脱贫后未返贫的人口占脱贫人口的比重
relocation|易地搬迁|Relocated people|易地扶贫搬迁 易地扶贫搬迁人口|people flow none|0..2e7|bg|报告期内从不宜居住地方搬出的人口（户）
logistics-villages|村级寄递物流综合服务站|Village delivery stations|村级物流网点 农村寄递物流综合服务站 村级寄递物流服务站|count stock up|0..1e6|bg|设在村里的物流和电商服务网点个数
cold-storage|冷藏保鲜设施库容|Cold storage capacity|冷库库容 冷链仓储能力 冷藏库容 冷库容量|volume stock up|0..5e8|bg|仓储保鲜和冷链设施的容量
industry-clusters|优势特色产业集群|Agricultural industry clusters||count stock up|0..1e4|bg|经批准建设的农业产业集群、产业园和强镇个数
one-village-brands|“一村一品”示范村镇|One-village-one-product villages|一村一品专业村|count stock up|0..1e5|bg|经认定的“一村一品”村镇个数
`;
