/** Government at work: service, deputies' proposals, law, market order; safety of people and goods. */
export const GOVERNANCE = `
online-service-rate|政务服务事项网上可办率|Services available online|网上可办率 可网办事项比例 依申请政务服务事项网上可办率 政务服务网上可办率 网上办理率 政务服务事项网办率|ratio rate up|0..100|zw|可在网上办理的事项占依申请事项总数的比重
online-full-rate|政务服务事项全程网办率|Services completed online|全程网办率 全程网办比例|ratio rate up|0..100|zw|可全程在网上办结的事项占比
one-visit-rate|“最多跑一次”事项占比|Services needing at most one visit|最多跑一次比例 一次办成率 最多跑一次事项比例|ratio rate up|0..100|zw|一次或当场可办结的事项占比
one-window-rate|“一窗受理”率|Services taken at one window|综合窗口受理率 一窗综合受理率|ratio rate up|0..100|zw|由综合窗口统一受理的事项占比
completion-rate|办结率|Settlement rate|事项办结率 按期办结率 按时办结率|ratio rate up|0..100|zw|办结的事项占受理事项的比重
satisfaction|群众满意度|Public satisfaction|满意度 满意率 群众满意率 社会满意度 公众满意度 人民群众满意度 居民满意度 群众评议满意度|ratio rate up|0..100|bg|表示满意的受访者占受访者总数的比重
env-satisfaction|公众生态环境满意度|Satisfaction with the environment|生态环境满意度 公众对生态环境满意度 公众对生态环境质量满意程度|ratio rate up|0..100|gh|对生态环境表示满意的受访者占比
security-satisfaction|群众安全感|Sense of security|人民群众安全感 群众安全感满意度 公众安全感 群众安全感指数 人民群众安全感满意度 安全感|ratio rate up|0..100|bg|表示有安全感的受访者占比
hotline-calls|政务热线受理量|Calls to the service hotline|12345热线受理 12345便民服务热线接听企业群众来电 受理群众来电 热线受理群众诉求 12345政务服务热线受理 受理热线诉求|count flow none|0..2e8|bg|报告期内热线受理的来电和诉求件数
hotline-answer-rate|政务热线接通率|Answer rate of the hotline|12345热线接通率 热线接通率 12345便民服务热线接通率 接通率|ratio rate up|0..100|bg|接通的来电占呼入总量的比重
hotline-completion-rate|政务热线办结率|Settlement rate of the hotline|12345热线办结率 12345便民服务热线办结率 便民服务热线办结率|ratio rate up|0..100|bg|办结的诉求占热线受理诉求的比重
hotline-satisfaction|政务热线满意率|Satisfaction with the hotline|12345便民服务热线回访满意率 回访满意率 12345热线满意率|ratio rate up|0..100|bg|回访中表示满意的来电占比
services-handled|办理政务服务事项|Services handled|办理行政审批和公共服务事项 办理各类政务服务事项 办件量 办理各类事项 政务服务办件|count flow none|0..1e10|zw|报告期内办理的政务服务件次
services-listed|政务服务事项|Services listed|发布依申请行政审批和公共服务事项 依申请政务服务事项 一体化平台发布依申请行政审批和公共服务事项|count stock none|0..1e6|zw|列入目录的政务服务事项项数
powers-delegated|下放（承接）行政权力事项|Powers delegated|下放行政权力事项 权限下放 下放事项 赋权事项 下放管理权限|count flow none|0..5e3|bg|报告期内下放、取消或承接的行政职权项数
one-thing|“高效办成一件事”事项|Integrated one-thing services|高效办成一件事 一件事 一件事一次办事项 一件事集成办理 高效办成一件事重点事项 一件事一次办|count stock up|0..1e3|bg|实行集成办理的“一件事”个数
approval-time-cut|审批时限压缩比例|Cut of approval time|审批时限压缩率 办理时限压减比例 办理时限压缩 承诺时限压缩比例 审批时间压缩 时限压减 压缩审批时限|ratio rate up|0..100|zw|承诺时限比法定时限压缩的比重
proposals-deputies|办理人大代表建议|Deputies' proposals handled|人大代表建议 人大代表建议议案 办复人大代表建议 办理人大代表建议批评和意见 办理人大代表意见建议|count flow none|0..2e4|bg|报告期内办理的人大代表建议件数
proposals-cppcc|办理政协提案|CPPCC proposals handled|政协提案 办理政协委员提案 政协委员提案 办复政协提案 办复政协委员提案|count flow none|0..2e4|bg|报告期内办理的政协提案件数
proposals-rate|建议提案办复率|Reply rate of proposals|人大代表建议和政协提案办复率 办复率 人大代表建议政协委员提案办复率 代表建议办复率 人大代表建议办结率 建议提案办结率 代表建议办结率 人大代表建议办复率 提案办复率 政协提案办复率|ratio rate up|0..100|bg|按期答复的建议提案占承办总数的比重
rules-made|制定政府规章|Government rules made|制定修改废止政府规章 出台政府规章|count flow none|0..1e3|bg|报告期内制定、修改的规章（法规草案）件数
mediation|调解矛盾纠纷|Disputes mediated|排查化解矛盾纠纷 化解矛盾纠纷 调处矛盾纠纷 调解各类矛盾纠纷|count flow none|0..5e7|bg|报告期内调处的矛盾纠纷件数
mediation-rate|矛盾纠纷化解率|Success rate of mediation|矛盾纠纷调解成功率 调解成功率 矛盾纠纷调处率 矛盾纠纷调解率 人民调解成功率|ratio rate up|0..100|bg|化解成功的纠纷占受理纠纷的比重
petitions-solved|化解信访积案|Petition cases solved|信访积案化解 信访积案|count flow none|0..1e6|bg|报告期内化解的信访案件件数
legal-aid|办理法律援助案件|Legal aid cases|法律援助案件 法律援助 办理法律援助|count flow none|0..5e6|bg|报告期内办结的法律援助件数
criminal-cases|刑事案件立案数|Criminal cases filed|刑事案件 刑事案件发案数 刑事立案|count flow down|0..1e7|bg|报告期内公安机关刑事立案件数
security-cases|治安案件|Public-order cases|治安案件发案数|count flow down|0..2e7|bg|报告期内受理和查处的治安案件件数
fraud-cases|电信网络诈骗案件|Telecom fraud cases|电诈案件 电信网络诈骗立案 电信诈骗案件 电信网络诈骗案件发案|count flow down|0..2e6|bg|报告期内电信网络诈骗立案件数
accidents|生产安全事故起数|Work safety accidents|安全生产事故 生产安全事故 各类生产安全事故 安全事故起数 安全生产事故起数|count flow down|0..5e5|aq|报告期内发生的生产安全事故起数
accident-deaths|生产安全事故死亡人数|Deaths in work accidents|安全生产事故死亡人数 各类生产安全事故死亡人数|people flow down|0..2e5|aq|报告期内因生产安全事故死亡的人数
accident-death-rate|亿元地区生产总值生产安全事故死亡率|Accident deaths per 100 million yuan of GDP|单位GDP生产安全事故死亡率 亿元地区生产总值生产安全事故死亡人数 单位GDP生产安全事故死亡率降低 亿元国内生产总值安全事故死亡率 亿元GDP死亡率|other rate down|0..2|gh|生产安全事故死亡人数与亿元地区生产总值之比
worker-death-rate|工矿商贸就业人员十万人生产安全事故死亡人数|Deaths per 100,000 workers|工矿商贸企业就业人员10万人生产安全事故死亡人数 工矿商贸十万从业人员事故死亡率 工矿商贸从业人员10万人事故死亡率|other rate down|0..20|gh|每十万工矿商贸就业人员的事故死亡人数
traffic-death-rate|道路交通万车死亡人数|Road deaths per 10,000 vehicles|道路交通事故万车死亡人数 道路交通万车死亡率 万车死亡率 道路交通事故万车死亡率|other rate down|0..50|tj|每万辆机动车的道路交通事故死亡人数
traffic-accidents|道路交通事故|Road accidents|交通事故 道路交通事故起数 交通事故起数|count flow down|0..1e6|tj|报告期内发生的道路交通事故起数
fires|火灾事故|Fires|火灾起数 火灾 火灾事故起数|count flow down|0..2e6|tj|报告期内发生的火灾起数
coal-death-rate|煤矿百万吨死亡人数|Deaths per million tonnes of coal|煤矿百万吨死亡率 百万吨死亡率|other rate down|0..10|tj|每产百万吨煤的事故死亡人数
disaster-loss|自然灾害直接经济损失|Direct loss from natural disasters|因灾直接经济损失 灾害直接经济损失|money flow down|0..1e12|tj|自然灾害造成的直接经济损失
crop-disaster-area|农作物受灾面积|Crop area hit by disasters|受灾面积 农作物灾害面积|area flow down|0..8e11|tj|因灾减产一成以上的播种面积
forest-fire-rate|森林火灾受害率|Forest fire damage rate|森林草原火灾受害率|ratio rate down|0..5|gh|受害森林面积占森林面积的比重（千分率）
hazards-removed|整改安全隐患|Hazards removed|排查整改安全隐患 排查安全隐患 整治安全隐患 排查隐患 消除安全隐患 整改隐患 安全隐患 排查整改隐患 排查治理安全隐患 整改问题隐患|count flow none|0..5e7|bg|报告期内排查或整改的安全隐患处数
hazards-rate|隐患整改率|Rectification of hazards|安全隐患整改率 隐患整改完成率 问题隐患整改率 重大事故隐患整改率|ratio rate up|0..100|bg|已整改隐患占排查隐患的比重
food-safety-rate|食品抽检合格率|Pass rate of food inspection|食品安全抽检合格率 主要食品抽检合格率 食品评价性抽检合格率 食品安全监测合格率 食品监督抽检合格率|ratio rate up|80..100|gh|抽检合格批次占抽检总批次的比重
food-inspection|食品抽检量|Food inspection intensity|食品安全抽检 食品抽检批次 食品安全检验检测|count flow up|0..5e7|bg|报告期内抽检的食品批次（每千人批次）
product-quality-rate|制造业产品质量合格率|Pass rate of manufactured goods|产品质量合格率 产品质量监督抽查合格率 工业产品质量合格率|ratio rate up|60..100|gh|抽样合格的产品占抽样总数的比重
drug-safety-rate|药品抽检合格率|Pass rate of drug inspection|药品质量抽检合格率 基本药物抽检合格率 药品评价性抽检合格率|ratio rate up|80..100|gh|抽检合格的药品批次占比
grain-reserve|粮食储备规模|Grain reserves|地方储备粮规模 储备粮规模 地方粮食储备|mass stock up|0..7e8|gh|政府掌握的储备粮数量（或仓容）
`;
