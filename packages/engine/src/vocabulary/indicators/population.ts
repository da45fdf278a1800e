/** Population, towns, employment. */
export const POPULATION = `
resident-population|常住人口|Resident population|常住总人口 总人口 人口总量|people stock none|100..2e9|tj|实际居住半年以上的人口
registered-population|户籍人口|Registered population|户籍总人口|people stock none|100..2e9|tj|在公安机关登记常住户口的人口
urban-population|城镇常住人口|Urban resident population|城镇人口|people stock up|0..1.2e9|tj|居住在城镇范围内的常住人口
rural-population|乡村常住人口|Rural resident population|乡村人口 农村人口 农村常住人口|people stock none|0..9e8|tj|居住在乡村范围内的常住人口
urbanization|常住人口城镇化率|Urbanisation rate of residents|城镇化率 城镇人口比重 新型城镇化率 城市化率 人口城镇化率 城镇化水平 常住人口城镇化水平|ratio rate up|5..100|gh|城镇常住人口占常住人口的比重
registered-urbanization|户籍人口城镇化率|Urbanisation rate of registered population|户籍城镇化率|ratio rate up|2..100|gh|城镇户籍人口占户籍人口的比重
birth-rate|人口出生率|Birth rate|出生率|ratio rate none|0..50|tj|年内出生人数与年平均人口之比（千分率）
death-rate|人口死亡率|Death rate|死亡率|ratio rate none|0..30|tj|年内死亡人数与年平均人口之比（千分率）
natural-growth-rate|人口自然增长率|Natural growth rate|自然增长率|ratio rate none|-20..40|tj|出生率与死亡率之差（千分率）
births|出生人口|Births|出生人数|people flow none|0..3e7|tj|报告期内的活产婴儿数
deaths|死亡人口|Deaths||people flow none|0..2e7|tj|报告期内的死亡人数
elderly-population|60岁及以上人口|Population aged 60 and over|60周岁及以上人口 老年人口 60岁以上老年人口|people stock none|0..6e8|tj|年满六十周岁的人口
elderly-share|60岁及以上人口占比|Share of population aged 60 and over|60岁及以上人口比重 老龄化率 老年人口占比 人口老龄化率|ratio rate none|0..60|tj|年满六十周岁人口占总人口的比重
built-up-area|建成区面积|Built-up area|城市建成区面积 城区建成区面积 城市建成区|area stock none|1e5..1e11|zj|城市行政区内已成片开发、设施基本具备的面积
land-area|区域面积|Land area|国土面积 行政区域面积 行政区域土地面积 幅员面积 土地面积|area stock none|1e6..1e13|nj|行政区域管辖范围的面积
migrants-settled|农业转移人口落户|Rural migrants granted urban registration|农业转移人口市民化 农业转移人口落户城镇|people flow up|0..5e7|bg|报告期内在城镇落户的农业转移人口
employed|就业人员|Employed persons|从业人员 就业人数 就业人口 城乡就业人员|people stock up|100..1e9|tj|从事有报酬劳动的十六岁及以上人员
urban-employed|城镇就业人员|Urban employed persons|城镇从业人员|people stock up|0..6e8|tj|在城镇工作的就业人员
new-urban-jobs|城镇新增就业|New urban jobs|新增城镇就业 新增就业 新增就业岗位 城镇新增就业人员 新增城镇就业人员|people flow up|0..2e7|gh|报告期内城镇累计新就业与自然减员之差
reemployed|失业人员再就业|Re-employment of unemployed|城镇失业人员再就业 下岗失业人员再就业 再就业 失业人员实现再就业|people flow up|0..1e7|tj|报告期内登记失业人员实现再就业的人数
hard-employed|就业困难人员实现就业|Jobs for people in difficulty|就业困难人员就业 困难人员再就业 就业困难人员再就业 困难人员就业 城镇就业困难人员就业|people flow up|0..4e6|tj|报告期内认定的困难人员实现就业的人数
rural-transfer-jobs|农村劳动力转移就业|Transfer of rural labour|农村富余劳动力转移就业 农业富余劳动力转移就业 输转城乡富余劳动力 农村富余劳动力转移 转移就业 农牧民转移就业 劳动力转移就业 富余劳动力转移就业|people flow up|0..4e8|bg|报告期内转移到非农产业就业的农村劳动力
migrant-workers|农民工总量|Rural migrant workers||people stock none|0..4e8|tj|从事非农产业六个月及以上的农村户籍劳动力
survey-unemployment|城镇调查失业率|Surveyed urban unemployment rate|调查失业率|ratio rate down|1..15|gh|抽样调查的城镇失业人数占就业与失业人数之和的比重
registered-unemployment|城镇登记失业率|Registered urban unemployment rate|登记失业率 城镇失业率|ratio rate down|0..10|bg|城镇登记失业人数占从业与登记失业人数之和的比重
zero-employment-families|零就业家庭|Families without employment||count stock down|0..1e5|bg|法定劳动年龄成员均失业的城镇家庭户数
vocational-training|职业技能培训|Vocational skills training|职业技能培训人次 开展职业技能培训 补贴性职业技能培训 技能培训 就业技能培训 职业培训 开展各类职业技能培训 开展技能培训|people flow up|0..1e8|bg|报告期内参加职业技能培训的人次
skilled-talents|高技能人才|Highly skilled workers||people stock up|0..1e8|bg|取得高级工以上职业资格或等级的人员
graduates-employment|高校毕业生就业率|Employment rate of graduates|高校毕业生去向落实率 毕业生就业率 高校毕业生年底去向落实率 应届高校毕业生就业率 毕业生去向落实率|ratio rate up|0..100|bg|落实去向的毕业生占毕业生总数的比重
graduates-attracted|引进高校毕业生|Graduates attracted|吸引高校毕业生 高校毕业生来就业创业 吸引高校毕业生就业创业 新引进高校毕业生|people flow up|0..1e7|bg|报告期内到本地就业创业的高校毕业生
talents-introduced|引进人才|Talents introduced|引进各类人才 新引进人才 招引人才|people flow up|0..5e6|bg|报告期内引进的各类人才人数
talents-total|人才资源总量|Total talent pool|人才总量|people stock up|0..3e8|gh|党政、管理、专技、技能、农村实用等人才总数
start-ups-supported|新增创业人员|New entrepreneurs|扶持创业 创业人数|people flow up|0..1e7|bg|报告期内创业或由创业带动就业的人数
labour-contract-rate|劳动合同签订率|Labour contract coverage|企业劳动合同签订率 规模以上企业劳动合同签订率|ratio rate up|50..100|rs|签订劳动合同的职工占应签人数的比重
wage-arrears-recovered|追回拖欠工资|Wage arrears recovered|追发农民工工资 为农民工追回欠薪 清欠农民工工资 追讨欠薪 追回欠薪|money flow none|0..1e11|bg|为劳动者追回的拖欠工资
schooling-years|劳动年龄人口平均受教育年限|Mean years of schooling of working-age people|平均受教育年限 劳动年龄人口受教育年限 主要劳动年龄人口平均受教育年限 人均受教育年限|years rate up|6..16|gh|十六至五十九岁人口平均接受学历教育的年数
`;
