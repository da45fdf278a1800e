/** Energy: production, capacity, consumption, intensity. */
export const ENERGY = `
energy-consumption|能源消费总量|Total energy consumption|能耗总量 全社会能源消费总量 能源消耗总量|mass flow range|1e3..1e10|gh|生产和生活消费的各种能源折标准煤合计
energy-intensity|单位地区生产总值能耗|Energy consumption per unit of GDP|万元GDP能耗 能耗强度 单位生产总值能源消耗 单位GDP能耗降低 单位地区生产总值能源消耗降低 单位GDP综合能耗 万元GDP综合能耗 单位地区生产总值能耗降低率|mass rate down|0.02..20|gh|能源消费总量与不变价地区生产总值之比
industry-energy-intensity|单位工业增加值能耗|Energy per unit of industrial value added|规模以上工业单位增加值能耗 万元工业增加值能耗 规模以上万元工业增加值能耗 单位规上工业增加值能耗 规模以上工业增加值能耗|mass rate down|0.02..40|gh|工业能源消费量与工业增加值之比
energy-output|一次能源生产总量|Primary energy production|能源生产总量 一次能源产量 能源综合生产能力|mass flow up|0..1e10|tj|区域内生产的一次能源折标准煤合计
coal-output|原煤产量|Output of raw coal|煤炭产量 原煤 规模以上原煤产量 煤炭 生产原煤|mass flow range|0..6e9|tj|报告期内生产的合格原煤
coal-capacity|煤炭产能|Coal production capacity|煤矿产能 原煤产能 煤炭生产能力|mass stock none|0..8e9|bg|核定的煤矿年生产能力
crude-oil-output|原油产量|Output of crude oil|原油 石油产量 生产原油 原油生产量|mass flow up|0..3e8|tj|报告期内生产的原油
gas-output|天然气产量|Output of natural gas|天然气 生产天然气|volume flow up|0..4e11|tj|报告期内生产的天然气
oil-processing|原油加工量|Crude oil processed||mass flow none|0..1e9|tj|炼油装置加工的原油
electricity-output|发电量|Electricity output|规模以上发电量 全口径发电量 总发电量|energy flow up|0..2e13|tj|报告期内发电机组生产的电能
clean-electricity|清洁能源发电量|Clean electricity output|绿电发电量 绿色发电量|energy flow up|0..1e13|tj|水、核、风、光等清洁能源的发电量
wind-output|风力发电量|Wind power output|风电发电量 风电|energy flow up|0..3e12|tj|风力机组的发电量
solar-output|太阳能发电量|Solar power output|光伏发电量|energy flow up|0..3e12|tj|太阳能发电设施的发电量
thermal-output|火力发电量|Thermal power output|火电发电量 火电|energy flow none|0..1e13|tj|燃煤、燃气等机组的发电量
hydro-output|水力发电量|Hydropower output|水电发电量 水电|energy flow up|0..3e12|tj|水力机组的发电量
capacity-total|发电装机容量|Installed power capacity|电力装机 装机容量 电力总装机 发电总装机容量 全口径发电装机容量 装机规模 电力装机容量 发电装机 总装机容量|power stock up|0..8e9|tj|期末各类发电设备的额定功率合计
capacity-wind|风电装机容量|Installed wind capacity|风电装机 并网风电装机容量 风电并网装机 风电并网容量|power stock up|0..3e9|tj|期末并网的风电机组容量
capacity-solar|太阳能发电装机容量|Installed solar capacity|光伏装机 光伏装机容量 太阳能发电装机 并网太阳能发电装机容量 光伏发电装机容量 光伏发电装机 光伏并网装机|power stock up|0..4e9|tj|期末并网的太阳能发电容量
capacity-thermal|火电装机容量|Installed thermal capacity|火电装机 火力发电装机容量|power stock none|0..3e9|tj|期末火力发电机组的容量
capacity-hydro|水电装机容量|Installed hydropower capacity|水电装机 水力发电装机容量|power stock up|0..1e9|tj|期末水力发电机组的容量
capacity-nuclear|核电装机容量|Installed nuclear capacity|核电装机|power stock up|0..3e8|tj|期末核电机组的容量
capacity-renewable|新能源装机容量|Installed new-energy capacity|新能源装机 新能源总装机 风电光伏累计并网规模 风光电装机 风电光伏装机 新能源并网装机 新能源发电装机 风光发电装机 新能源并网规模 风电光伏并网规模|power stock up|0..6e9|bg|期末风、光、水等可再生能源发电容量
renewable-capacity-share|新能源装机占比|Share of new energy in capacity|新能源装机比重 新能源装机容量占比|ratio rate up|0..100|gh|新能源（可再生能源）装机占总装机的比重
storage-capacity|新型储能装机规模|Installed energy storage|储能装机 新型储能 储能规模 新型储能并网规模|power stock up|0..1e9|bg|抽水蓄能以外的储能项目功率
pumped-storage|抽水蓄能装机容量|Pumped storage capacity|抽水蓄能装机 抽水蓄能 抽水蓄能电站装机|power stock up|0..5e8|bg|抽水蓄能电站的装机容量
electricity-use|全社会用电量|Electricity consumption|用电量 社会用电量 电力消费量|energy flow up|1e5..2e13|tj|各行业和城乡居民的用电量合计
industry-electricity|工业用电量|Industrial electricity consumption|规模以上工业用电量 工业企业用电量|energy flow up|0..1.2e13|tj|工业各行业的用电量
residential-electricity|城乡居民生活用电量|Residential electricity consumption|居民生活用电量 城乡居民用电量 居民用电量|energy flow none|0..3e12|tj|城镇和乡村居民家庭的用电量
power-export|外送电量|Electricity sent out|疆电外送 电力外送 疆电外送电量 跨省外送电量 外送电力|energy flow up|0..2e12|bg|向区域外输送的电量
green-power-trade|绿电交易电量|Green electricity traded|绿电交易 绿色电力交易|energy flow up|0..2e12|bg|绿色电力市场成交的电量
non-fossil-share|非化石能源占能源消费总量比重|Share of non-fossil energy|非化石能源消费比重 非化石能源占一次能源消费比重 非化石能源占比 非化石能源消费占比 非化石能源占能源消费比重|ratio rate up|0..100|gh|非化石能源消费量占能源消费总量的比重
clean-energy-share|清洁能源消费量占能源消费总量比重|Share of clean energy|清洁能源消费占比 清洁能源占比 清洁能源消费比重|ratio rate up|0..100|tj|天然气和非化石能源消费占能源消费总量的比重
coal-share|煤炭消费量占能源消费总量比重|Share of coal|煤炭消费比重 煤炭占能源消费总量比重 煤炭消费占比 煤炭占比|ratio rate down|0..100|gh|煤炭消费量占能源消费总量的比重
coal-consumption|煤炭消费总量|Coal consumption|耗煤量|mass flow range|0..6e9|gh|区域内消费的各种煤炭
gas-consumption|天然气消费量|Natural gas consumption|用气量 天然气用气量 天然气供气量|volume flow none|0..6e11|tj|区域内消费的天然气
renewable-use-rate|新能源利用率|Utilisation of new-energy power|新能源消纳率 风光利用率|ratio rate up|50..100|bg|实际上网电量占可发电量的比重
green-power-share|绿色电力占比|Share of green electricity|绿电占比 可再生能源电量占比 绿电消费占比|ratio rate up|0..100|bg|可再生能源电量占全社会用电量的比重
gas-penetration|燃气普及率|Gas coverage|城市燃气普及率 燃气入户率 城镇燃气普及率 气化率 天然气入户率 燃气覆盖率 天然气普及率 燃气气化率 城市燃气入户率|ratio rate up|5..100|zj|使用燃气的人口占城区人口的比重
heating-rate|集中供热率|Central heating coverage|集中供热普及率 城市集中供热率 城镇集中供热率 集中供热覆盖率 城市集中供热普及率|ratio rate up|0..100|zj|集中供热面积占应供热面积的比重
heating-area|集中供热面积|Central heating area|供热面积 城市集中供热面积|area stock up|0..3e10|zj|由集中热源供热的建筑面积
new-heating-area|新增集中供热面积|Central heating area added|新增供热面积|area flow up|0..3e9|bg|报告期内新增的集中供热建筑面积
clean-heating-rate|清洁取暖率|Clean heating coverage|清洁供暖率 北方地区清洁取暖率 清洁取暖覆盖率|ratio rate up|0..100|gh|采用清洁热源的面积（户数）占总量的比重
coal-to-electricity|煤改电|Homes converted from coal to electricity|实施煤改电 煤改电用户|count flow up|0..3e7|bg|报告期内完成清洁取暖改造的户数
supply-reliability|供电可靠率|Power supply reliability|城市供电可靠率 综合供电可靠率|ratio rate up|90..100|gh|有效供电小时占统计期小时的比重
`;
