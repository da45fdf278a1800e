/** Air, water, waste, carbon; land, water and forest resources; greening. */
export const ENVIRONMENT = `
good-air-days-share|空气质量优良天数比率|Share of days with good air|空气质量优良率 城市空气质量优良天数比率 优良天数比例 空气优良率 空气质量优良天数占比 环境空气质量优良天数比例 优良天数占比 地级及以上城市空气质量优良天数比率 空气质量好于Ⅱ级天数比例 空气质量优良天数率 城市空气质量优良率 优良率|ratio rate up|20..100|gh|空气质量指数不超过一百的天数占有效天数的比重
good-air-days|空气质量优良天数|Days with good air|空气优良天数 二级及以上优良天数 优良天数 空气质量优良以上天数 空气质量达标天数 空气质量二级以上天数|time flow up|60..366|st|空气质量指数不超过一百的天数
pm25|细颗粒物（PM2.5）浓度|PM2.5 concentration|PM2.5浓度 PM2.5平均浓度 细颗粒物PM2.5平均浓度 PM2.5年均浓度 细颗粒物浓度 细颗粒物年均浓度 PM2.5 细颗粒物PM2.5年平均浓度 细颗粒物PM2.5年均浓度 城市PM2.5浓度 细颗粒物|concentration rate down|2..150|gh|空气中直径不超过2.5微米颗粒物的年均浓度
pm10|可吸入颗粒物（PM10）浓度|PM10 concentration|PM10浓度 PM10平均浓度 可吸入颗粒物浓度 PM10年均浓度 可吸入颗粒物年均浓度 PM10 可吸入颗粒物PM10平均浓度|concentration rate down|5..300|gh|空气中直径不超过10微米颗粒物的年均浓度
heavy-pollution-days|重污染天数|Days of heavy pollution|重度及以上污染天数 重污染天气天数 重度以上污染天数|time flow down|0..150|gh|空气质量指数超过二百的天数
air-index|环境空气质量综合指数|Air quality composite index|空气质量综合指数|index rate down|0.5..15|st|六项污染物浓度与标准之比的合成
co2-intensity|单位地区生产总值二氧化碳排放|Carbon dioxide per unit of GDP|碳排放强度 单位GDP二氧化碳排放降低 万元地区生产总值二氧化碳排放 单位GDP碳排放 二氧化碳排放强度|mass rate down|0.05..40|gh|二氧化碳排放量与不变价地区生产总值之比
cod|化学需氧量排放量|Chemical oxygen demand discharged|化学需氧量 COD排放量|mass flow down|0..5e7|gh|废水中需氧污染物的排放量
ammonia-nitrogen|氨氮排放量|Ammonia nitrogen discharged|氨氮|mass flow down|0..3e6|gh|废水中氨氮的排放量
so2|二氧化硫排放量|Sulphur dioxide emitted|二氧化硫|mass flow down|0..3e7|gh|废气中二氧化硫的排放量
nox|氮氧化物排放量|Nitrogen oxides emitted|氮氧化物|mass flow down|0..3e7|gh|废气中氮氧化物的排放量
voc|挥发性有机物排放量|Volatile organic compounds emitted|挥发性有机物 VOCs排放量|mass flow down|0..3e7|gh|挥发性有机物的排放量
pollutants|主要污染物排放总量|Total discharge of major pollutants|主要污染物排放总量减少 主要污染物减排|mass flow down|0..5e7|gh|约束性总量控制的主要污染物排放合计
good-water-share|地表水达到或好于Ⅲ类水体比例|Share of good surface water|地表水优良比例 水质优良比例 地表水水质优良比例 国控断面水质优良比例 地表水质量达到或好于Ⅲ类水体比例 优良水体比例 水质优良断面比例 地表水国控断面水质优良比例 地表水Ⅰ-Ⅲ类水质断面占比 Ⅰ-Ⅲ类水质占比 水质优良率 地表水优良水质比例 达到或好于Ⅲ类水体比例 地表水优良水体比例 水质优良Ⅰ-Ⅲ类断面比例 地表水国控断面优良水质比例 国考断面水质优良比例 国控断面优良水质比例 优良水质比例|ratio rate up|20..100|gh|水质达到Ⅰ至Ⅲ类的监测断面占全部断面的比重
bad-water-share|地表水劣Ⅴ类水体比例|Share of worst surface water|劣Ⅴ类水体比例 劣Ⅴ类断面比例 劣Ⅴ类水质断面比例 劣V类水体比例 劣五类水体比例 劣Ⅴ类水质比例|ratio rate down|0..60|gh|水质劣于Ⅴ类的监测断面占全部断面的比重
drinking-water-rate|集中式饮用水水源地水质达标率|Quality of drinking-water sources|饮用水水源地水质达标率 饮用水源地水质达标率 城市饮用水水源地水质达标率 集中式饮用水水源水质达标率 县级及以上集中式饮用水水源地水质达标率 水源地水质达标率 市区饮用水源地水质达标率 集中式饮用水源地水质达标率 县城及以上集中式饮用水水源地水质达标率 集中式饮用水源水质达标率|ratio rate up|50..100|st|水质达标的取水量（水源地）占总量的比重
sea-water-share|近岸海域水质优良比例|Share of good coastal waters|近岸海域优良水质比例 近岸海域水质优良面积比例 近岸海域优良水质面积比例|ratio rate up|10..100|gh|达到一、二类海水水质的海域面积比重
black-water-eliminated|城市黑臭水体消除比例|Share of black and odorous waters eliminated|黑臭水体消除率 城市建成区黑臭水体消除比例 黑臭水体治理率 县级城市建成区黑臭水体消除比例|ratio rate up|0..100|gh|已消除的黑臭水体占认定总数的比重
sewage-rate|城镇污水处理率|Urban sewage treatment rate|污水集中处理率 城市污水处理率 污水处理率 城镇污水集中处理率 城市污水集中处理率 生活污水集中处理率 城镇生活污水处理率 城市生活污水处理率 城镇生活污水集中处理率 生活污水处理率 城市生活污水集中处理率|ratio rate up|10..100|zj|经处理达标的污水量占污水排放量的比重
sewage-collection-rate|城市生活污水集中收集率|Collection of urban sewage|生活污水集中收集率 城镇生活污水集中收集率 城市污水集中收集率 污水集中收集率|ratio rate up|10..100|gh|经管网收集的生活污水量占产生量的比重
county-sewage-rate|县城污水处理率|County-seat sewage treatment rate|县城生活污水处理率|ratio rate up|10..100|zj|县城经处理达标的污水量占排放量的比重
rural-sewage-rate|农村生活污水治理率|Rural sewage treatment rate|农村生活污水处理率 农村生活污水治理管控率 农村生活污水有效治理率 农村污水处理率 行政村生活污水治理率|ratio rate up|0..100|gh|生活污水得到治理的行政村占比
sewage-capacity|污水处理能力|Sewage treatment capacity|城市污水处理能力 日处理污水能力 污水日处理能力 城镇污水处理能力|volume stock up|0..5e8|zj|污水处理设施的日处理量
reclaimed-water-rate|再生水利用率|Use of reclaimed water|中水回用率 污水资源化利用率 城市再生水利用率 再生水回用率|ratio rate up|0..100|gh|再生水利用量占污水处理量的比重
garbage-rate|生活垃圾无害化处理率|Harmless treatment of household waste|垃圾无害化处理率 城市生活垃圾无害化处理率 城镇生活垃圾无害化处理率 生活垃圾处理率 无害化处理率 垃圾集中处理率|ratio rate up|20..100|zj|无害化处理的生活垃圾占产生量的比重
rural-garbage-rate|农村生活垃圾收运处置率|Rural waste collection and disposal|农村生活垃圾治理率 农村生活垃圾处理率 农村生活垃圾无害化处理率 农村生活垃圾有效治理率 农村生活垃圾收运处置体系行政村覆盖率 行政村生活垃圾收运处置率 农村生活垃圾收运处置体系覆盖率|ratio rate up|0..100|gh|生活垃圾得到收运处置的行政村占比
garbage-recycling|城市生活垃圾回收利用率|Recycling of household waste|生活垃圾回收利用率 城市建成区生活垃圾回收利用率 生活垃圾资源化利用率|ratio rate up|0..100|gh|回收利用的生活垃圾占产生量的比重
garbage-sorting|生活垃圾分类覆盖率|Coverage of waste sorting|垃圾分类覆盖率 城市生活垃圾分类覆盖率 居民小区生活垃圾分类覆盖率|ratio rate up|0..100|gh|实行垃圾分类的小区（户）占比
garbage-amount|生活垃圾清运量|Household waste removed|生活垃圾处理量 清运生活垃圾 垃圾清运量 生活垃圾无害化处理量|mass flow none|0..5e8|zj|收集并运送到处理设施的生活垃圾
solid-waste-utilization|一般工业固体废物综合利用率|Utilisation of industrial solid waste|工业固体废物综合利用率 工业固废综合利用率 一般工业固废综合利用率|ratio rate up|0..110|gh|综合利用的工业固废占产生量的比重
hazardous-waste-rate|危险废物安全处置率|Safe disposal of hazardous waste|危险废物利用处置率 危险废物处置率 工业危险废物利用处置率 危险废物集中处置率|ratio rate up|0..100|gh|安全利用和处置的危险废物占产生量的比重
farmland-safe-use|受污染耕地安全利用率|Safe use of contaminated farmland|污染耕地安全利用率|ratio rate up|0..100|gh|实现安全利用的受污染耕地面积占比
plot-safe-use|重点建设用地安全利用率|Safe use of contaminated plots|重点建设用地安全利用|ratio rate up|0..100|gh|符合土壤环境要求的开发利用地块占比
green-coverage|建成区绿化覆盖率|Green coverage of built-up area|城市建成区绿化覆盖率 绿化覆盖率 城市绿化覆盖率 城区绿化覆盖率|ratio rate up|5..80|zj|建成区内绿化覆盖面积占建成区面积的比重
green-land-rate|建成区绿地率|Green land share of built-up area|绿地率 城市绿地率 城市建成区绿地率|ratio rate up|5..70|zj|建成区内绿地面积占建成区面积的比重
park-area-per-capita|人均公园绿地面积|Park area per person|城市人均公园绿地面积 人均公共绿地面积 人均公园绿地 城市人均公园绿地 人均绿地面积|area rate up|1..80|zj|公园绿地面积与城区人口之比
urban-greening|新增城市绿地|Urban green space added|新增绿地 新增绿地面积 新增绿化面积 新增城市绿化面积 新增城市绿地面积|area flow up|0..1e10|bg|报告期内新增和改造的城市绿地面积
parks-built|新建口袋公园|Pocket parks built|口袋公园 建成口袋公园 小微公园 新增口袋公园|count flow up|0..1e5|bg|报告期内建成的公园个数
greenways|绿道|Greenways|建成绿道 城市绿道 绿道长度|length stock up|0..1e9|bg|供步行和骑行的绿色慢行道长度
forest-coverage|森林覆盖率|Forest coverage||ratio rate up|0.1..90|gh|森林面积占土地面积的比重
forest-volume|森林蓄积量|Forest stock volume|林木蓄积量|volume stock up|0..3e10|gh|森林中林木材积的总量
green-rate|林草覆盖率|Forest and grass coverage|林草综合覆盖率|ratio rate up|1..100|gh|林地和草地面积占土地面积的比重
afforestation|造林面积|Afforestation|植树造林 营造林面积 造林绿化 营造林 新增造林 新增造林面积 造林 新造林|area flow up|0..1.5e11|tj|报告期内人工造林、飞播、封育等的面积
afforestation-planted|人工造林面积|Afforestation by planting|人工造林|area flow up|0..5e10|tj|报告期内人工种植新增的林地面积
grassland-improved|种草改良面积|Grassland sown or improved|种草改良 草原生态修复 退化草原修复 退化草原治理 草原修复 修复退化草原 退化草原修复治理|area flow up|0..1.5e11|tj|报告期内人工种草和改良的草原面积
grass-sown|人工种草面积|Grass sown|人工种草|area flow up|0..5e10|bg|报告期内人工种植牧草的面积
grassland-restored|草原改良面积|Grassland improved|草原改良|area flow up|0..1e11|bg|报告期内围栏、补播等改良的草原面积
grass-coverage|草原综合植被盖度|Grassland vegetation cover|草原植被盖度 草原综合植被覆盖度 草原综合植被覆盖率 草原植被覆盖度|ratio rate up|5..100|gh|草原植被垂直投影面积占草原面积的比重
desert-treated|防沙治沙面积|Desertified land treated|沙化土地治理面积 完成沙化土地治理 治理沙化土地 防沙治沙 沙化土地综合治理|area flow up|0..1e11|bg|报告期内治理的沙化和荒漠化土地面积
forest-converted|退耕还林还草|Farmland returned to forest or grass|退耕还林 退耕还林还草面积 退耕还林面积|area flow none|0..5e10|bg|报告期内退耕（退牧）还林还草的面积
wetland-protection|湿地保护率|Wetland protection rate|自然湿地保护率|ratio rate up|5..100|gh|受保护的湿地面积占湿地总面积的比重
wetland-area|湿地面积|Wetland area|湿地保有量 湿地总面积|area stock up|0..1e12|gh|期末各类湿地的面积
nature-reserves|自然保护区|Nature reserves||count stock none|0..1e4|st|依法设立的自然保护区（地）个数
soil-erosion-treated|新增水土流失治理面积|Soil erosion area treated|水土流失治理面积 治理水土流失面积 治理水土流失 新增水土流失综合治理面积 水土流失综合治理面积 水土流失综合治理 水土流失治理|area flow up|0..1e11|sl|报告期内采取措施治理的水土流失面积
soil-retention|水土保持率|Soil and water conservation rate|水土保持度|ratio rate up|20..100|gh|水土保持良好的国土面积占比
farmland-retained|耕地保有量|Cultivated land retained|耕地保护面积|area stock up|0..2e12|gh|须守住的耕地面积
basic-farmland|永久基本农田保护面积|Permanent basic farmland|基本农田保护面积 永久基本农田面积 永久基本农田 基本农田面积|area stock up|0..1.6e12|gh|依法划定并特殊保护的耕地面积
construction-land-added|新增建设用地规模|Construction land added|新增建设用地面积 建设用地新增规模|area flow down|0..3e10|gh|农用地和未利用地转为建设用地的面积
land-supplied|国有建设用地供应总量|State construction land supplied|供应土地 供地面积 土地供应 建设用地供应 供应国有建设用地|area flow none|0..1e10|tj|报告期内供应的国有建设用地面积
idle-land|处置闲置土地|Idle land disposed of|盘活闲置土地|area flow up|0..5e9|bg|报告期内处置的闲置和批而未供土地面积
land-intensity|单位地区生产总值建设用地使用面积|Construction land per unit of GDP|单位GDP建设用地面积 单位GDP建设用地面积下降|area rate down|1..1e3|gh|建设用地面积与生产总值之比
water-resources|水资源总量|Total water resources||volume flow none|0..5e12|tj|降水形成的地表和地下产水总量
water-use|用水总量|Total water use|总用水量 全社会用水总量 年用水总量|volume flow range|1e4..8e11|gh|各类用水户取用的包括损失的毛水量
agri-water|农业用水量|Agricultural water use||volume flow down|0..5e11|tj|农田灌溉和林牧渔畜用水量
industry-water|工业用水量|Industrial water use||volume flow none|0..2e11|tj|工业生产取用的新水量
domestic-water|生活用水量|Domestic water use||volume flow none|0..2e11|tj|居民生活和公共用水量
ecological-water|人工生态环境补水|Ecological water|生态用水 生态环境用水 生态补水|volume flow up|0..1e11|tj|人为补给河湖湿地和城镇环境的水量
agri-water-share|农业用水占用水总量比重|Share of agriculture in water use|农业用水占比 农业用水量占用水总量比重 农业用水量占全社会总用水量 农业用水比重|ratio rate down|5..100|gh|农业用水量与用水总量之比
water-intensity|万元地区生产总值用水量|Water use per 10,000 yuan of GDP|单位GDP用水量 单位GDP水耗 万元GDP水耗 单位GDP用水量降低|volume rate down|1..5e3|gh|用水总量与地区生产总值之比
industry-water-intensity|万元工业增加值用水量|Water use per 10,000 yuan of industry|单位工业增加值用水量 单位工业增加值用水量降低 万元工业增加值取水量|volume rate down|0.5..500|gh|工业用水量与工业增加值之比
tap-water-rural|农村自来水普及率|Rural tap-water coverage|自来水普及率 农村自来水入户率 农村自来水覆盖率|ratio rate up|20..100|gh|用上自来水的农村人口占农村人口的比重
tap-water-urban|城市供水普及率|Urban water coverage|供水普及率 城市用水普及率 用水普及率 城市公共供水普及率 公共供水普及率 城镇供水普及率|ratio rate up|30..100|zj|使用公共供水的人口占城区人口的比重
water-leak|城市公共供水管网漏损率|Leakage of water mains|供水管网漏损率 公共供水管网漏损率 管网漏损率|ratio rate down|1..50|gh|漏损水量占供水总量的比重
reservoirs|水库|Reservoirs|水库座数|count stock none|0..1e5|sl|已建（或除险加固）的水库座数
reservoirs-reinforced|病险水库除险加固|Risky reservoirs reinforced|除险加固水库 实施病险水库除险加固|count flow up|0..5e4|sl|报告期内除险加固的病险水库座数
water-pipes|新建改造供水管网|Water mains laid or rebuilt|新建供水管网 改造供水管网|length flow up|0..1e8|bg|报告期内敷设和改造的供水管网长度
sewage-pipes|新建改造排水管网|Drains laid or rebuilt|新建排水管网 新建污水管网 新建改造污水管网 新建雨污管网 建成排水管网|length flow up|0..1e8|bg|报告期内敷设和改造的雨水、污水管网长度
reservoir-capacity|水库总库容|Reservoir capacity|总库容 水库库容|volume stock none|0..2e12|sl|水库在校核洪水位以下的容积
dykes-built|治理河道|Rivers regulated|河道治理 河道整治 河流治理 治理河道长度|length flow up|0..1e9|sl|报告期内治理的河道（堤防）长度
canal-lining|渠道防渗率|Canal lining rate||ratio rate up|0..100|gh|已防渗的渠道长度占渠道总长的比重
precipitation|降水量|Precipitation|年降水量 平均降水量 年平均降水量 总降水量|length flow none|0..5|tj|降落到地面的水层深度（毫米）
temperature|平均气温|Mean temperature|年平均气温 气温|other rate none|-15..35|tj|气象站观测的气温平均值（摄氏度）
eco-quality|生态质量指数|Ecological quality index|生态环境质量指数 EQI|index rate up|0..100|gh|由格局、功能、稳定、胁迫指标合成的指数
inspection-rectified|生态环境保护督察反馈问题整改完成率|Rectification of inspection findings|环保督察反馈问题整改完成率 中央环保督察反馈问题整改率 督察反馈问题整改完成率 督察整改完成率 中央生态环保督察反馈问题整改完成率|ratio rate up|0..100|bg|已完成整改的督察问题占比
green-factories|绿色工厂|Green factories||count stock up|0..5e4|bg|经认定的各级绿色工厂个数
green-mines|绿色矿山|Green mines|建成绿色矿山|count stock up|0..1e4|bg|经认定的绿色矿山个数
mine-restoration|矿山生态修复面积|Mine land restored|矿山修复 矿山生态修复 修复治理矿山 矿山治理恢复面积|area flow up|0..1e10|bg|报告期内完成修复的矿山用地面积
`;
