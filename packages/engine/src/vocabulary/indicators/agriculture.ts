/** Farming, livestock, forestry and fishing: outputs, areas, yields, inputs. */
export const AGRICULTURE = `
farm-output|农林牧渔业总产值|Gross output of agriculture, forestry, husbandry and fishing|农业总产值 农林牧渔总产值 农牧业总产值 农林牧渔业产值|money flow up|0..3e13|tj|农林牧渔业及其服务以货币表现的产品总量
farm-value-added|农林牧渔业增加值|Value added of agriculture, forestry, husbandry and fishing|农林牧渔业 农林牧渔增加值|money flow up|0..2e13|tj|农林牧渔业（含专业及辅助性活动）的增加值
crop-output-value|农业产值|Output value of cropping|种植业产值 种植业总产值 农业种植业产值|money flow up|0..2e13|tj|种植业产品以货币表现的总量
forestry-output-value|林业产值|Output value of forestry|林业总产值|money flow up|0..1e13|tj|营林和采运产品以货币表现的总量
husbandry-output-value|畜牧业产值|Output value of animal husbandry|牧业产值 畜牧业总产值|money flow up|0..1e13|tj|畜禽饲养产品以货币表现的总量
fishery-output-value|渔业产值|Output value of fishery|渔业总产值|money flow up|0..5e12|tj|捕捞和养殖水产品以货币表现的总量
husbandry-share|畜牧业产值占农林牧渔业总产值比重|Share of husbandry in farm output|畜牧业产值占比 畜牧业产值占农业总产值比重 畜牧业占农业总产值比重 畜牧业产值占农业产值比重|ratio rate up|0..100|gh|畜牧业产值与农林牧渔业总产值之比
grain-output|粮食产量|Grain output|粮食总产量 粮食|mass flow up|0..1e9|tj|谷物、豆类、薯类的全社会产量
grain-area|粮食播种面积|Sown area of grain|粮食种植面积 粮食作物播种面积 粮食面积 粮食作物种植面积 粮播面积 粮食作物面积|area flow range|0..1.5e12|tj|谷物、豆类、薯类的实际播种面积
grain-yield|粮食单产|Grain yield|粮食平均单产 粮食亩产 粮食单位面积产量 粮食平均亩产|mass rate up|20..2000|tj|粮食总产量与播种面积之比（多以每亩公斤计）
grain-capacity|粮食综合生产能力|Comprehensive grain production capacity|粮食生产能力 粮食产能|mass stock up|0..1e9|gh|在一定投入和气候条件下能稳定达到的粮食产量
summer-grain-output|夏粮产量|Output of summer grain|夏粮总产量 夏粮|mass flow up|0..3e8|tj|上半年收获的粮食产量
autumn-grain-output|秋粮产量|Output of autumn grain|秋粮总产量 秋粮|mass flow up|0..8e8|tj|秋季收获的粮食产量
cereal-output|谷物产量|Output of cereals|谷物|mass flow up|0..1e9|tj|稻谷、小麦、玉米等谷类的产量
rice-output|稻谷产量|Output of rice|水稻产量 稻谷 稻谷总产量|mass flow up|0..4e8|tj|早稻、中稻和晚稻的产量
wheat-output|小麦产量|Output of wheat|小麦总产量|mass flow up|0..3e8|tj|冬小麦和春小麦的产量
maize-output|玉米产量|Output of maize|玉米总产量|mass flow up|0..5e8|tj|籽粒玉米的产量
soybean-output|大豆产量|Output of soybeans|大豆总产量|mass flow up|0..5e7|tj|大豆的产量
tuber-output|薯类产量|Output of tubers|薯类|mass flow none|0..1e8|tj|甘薯、马铃薯等按五比一折粮的产量
rice-area|稻谷播种面积|Sown area of rice|水稻种植面积 水稻播种面积 水稻面积 稻谷种植面积|area flow none|0..5e11|tj|稻谷的实际播种面积
wheat-area|小麦播种面积|Sown area of wheat|小麦种植面积 小麦面积|area flow none|0..5e11|tj|小麦的实际播种面积
maize-area|玉米播种面积|Sown area of maize|玉米种植面积 玉米面积|area flow none|0..6e11|tj|玉米的实际播种面积
soybean-area|大豆播种面积|Sown area of soybeans|大豆种植面积 大豆面积|area flow none|0..2e11|tj|大豆的实际播种面积
crop-area|农作物播种面积|Total sown area of crops|农作物总播种面积 作物总播面积 农作物种植面积 总播面积 农作物播种总面积 作物播种面积|area flow none|0..2e12|tj|各种农作物实际播种或移植的面积
cash-crop-area|经济作物播种面积|Sown area of cash crops|经济作物种植面积 经济作物面积|area flow none|0..1e12|tj|粮食以外各种经济作物的播种面积
cotton-output|棉花产量|Output of cotton|皮棉产量 棉花总产量 皮棉总产量|mass flow none|0..1e7|tj|折合皮棉的棉花产量
cotton-area|棉花播种面积|Sown area of cotton|棉花种植面积 棉花面积 植棉面积|area flow none|0..8e10|tj|棉花的实际播种面积
cotton-machine-picking|棉花机采率|Machine-picked share of cotton|棉花机采面积比例 机采棉比例 棉花机采比例 机采率 棉花机械化采收率|ratio rate up|0..100|gh|机械采收面积占棉花面积的比重
oil-crop-output|油料产量|Output of oil-bearing crops|油料作物产量 油料总产量|mass flow up|0..6e7|tj|花生、油菜籽、芝麻等油料的产量
oil-crop-area|油料播种面积|Sown area of oil-bearing crops|油料种植面积 油料作物播种面积 油料作物种植面积 油料面积|area flow none|0..3e11|tj|油料作物的实际播种面积
sugar-crop-output|糖料产量|Output of sugar crops|糖料作物产量|mass flow none|0..2e8|tj|甘蔗和甜菜的产量
vegetable-output|蔬菜产量|Output of vegetables|蔬菜总产量 蔬菜及食用菌产量 蔬菜及食用菌总产量|mass flow up|0..1.2e9|tj|蔬菜（含菜用瓜、食用菌）的产量
vegetable-area|蔬菜播种面积|Sown area of vegetables|蔬菜种植面积 蔬菜面积 蔬菜及食用菌播种面积|area flow none|0..5e11|tj|蔬菜及食用菌的播种面积
facility-farm-area|设施农业面积|Area of protected agriculture|设施农业 设施农业种植面积|area stock up|0..5e10|bg|温室、大棚等设施内的种植面积
fruit-output|园林水果产量|Output of orchard fruit|水果产量 水果总产量|mass flow up|0..4e8|tj|果园所产水果（不含瓜类）的产量
orchard-area|果园面积|Area of orchards|林果种植面积 林果业面积 林果面积 水果种植面积|area stock none|0..3e11|nj|连片栽培果树的面积
jujube-area|红枣种植面积|Area of jujube|红枣面积 枣树面积|area stock none|0..5e10|bg|红枣果园的面积
walnut-area|核桃种植面积|Area of walnut|核桃面积|area stock none|0..2e11|bg|核桃园的面积
apple-area|苹果种植面积|Area of apple|苹果面积|area stock none|0..5e10|bg|苹果园的面积
apple-output|苹果产量|Output of apples|苹果总产量|mass flow none|0..8e7|tj|苹果的产量
tea-output|茶叶产量|Output of tea|茶叶总产量 干毛茶产量|mass flow up|0..6e6|tj|干毛茶的产量
tea-area|茶园面积|Area of tea gardens|茶叶种植面积 茶叶面积|area stock none|0..1e11|nj|连片栽培茶树的面积
medicinal-area|中药材种植面积|Area of medicinal plants|中药材播种面积 中药材面积 中草药材播种面积|area flow none|0..2e11|tj|中药材的播种或在地面积
medicinal-output|中药材产量|Output of medicinal plants|中药材总产量|mass flow none|0..2e7|tj|中药材的产量
seed-base-area|制种基地面积|Area of seed production|制种面积 制种基地|area stock up|0..2e10|bg|用于繁育农作物种子的面积
meat-output|肉类产量|Output of meat|肉类总产量 肉产量|mass flow up|0..1.5e8|tj|猪牛羊禽等畜禽的胴体产量
pork-output|猪肉产量|Output of pork|猪肉|mass flow none|0..1e8|tj|猪的胴体产量
beef-output|牛肉产量|Output of beef|牛肉|mass flow up|0..2e7|tj|牛的胴体产量
mutton-output|羊肉产量|Output of mutton|羊肉|mass flow up|0..1e7|tj|羊的胴体产量
poultry-output|禽肉产量|Output of poultry meat|禽肉|mass flow up|0..5e7|tj|家禽的胴体产量
egg-output|禽蛋产量|Output of eggs|蛋产量 禽蛋 鲜蛋产量|mass flow up|0..6e7|tj|家禽所产鲜蛋的产量
milk-output|牛奶产量|Output of milk|奶产量 奶类产量 生鲜乳产量 牛奶|mass flow up|0..8e7|tj|奶牛所产生鲜乳的产量
livestock-stock|牲畜存栏|Livestock on hand|牲畜存栏头数 牲畜年末存栏|count stock up|0..2e9|bg|某一时点实有的大小牲畜头只数
livestock-feeding|牲畜饲养量|Livestock raised|牲畜最高饲养量 最高饲养量|count flow up|0..3e9|bg|期内牲畜存栏与出栏之和
livestock-slaughter|牲畜出栏|Livestock slaughtered|牲畜出栏头数|count flow up|0..2e9|bg|报告期内出售和自宰的牲畜头只数
pig-slaughter|生猪出栏|Pigs slaughtered|商品生猪出栏 出栏生猪 生猪年出栏|count flow none|0..1e9|tj|报告期内出售和自宰的肥猪头数
pig-stock|生猪存栏|Pigs on hand||count stock none|0..6e8|tj|期末实有的生猪头数
sow-stock|能繁母猪存栏|Breeding sows on hand|能繁母猪保有量|count stock range|0..6e7|bg|期末实有的可繁殖母猪头数
cattle-stock|牛存栏|Cattle on hand||count stock up|0..2e8|tj|期末实有的牛头数
cattle-slaughter|牛出栏|Cattle slaughtered||count flow up|0..1e8|tj|报告期内出售和自宰的牛头数
dairy-stock|奶牛存栏|Dairy cows on hand||count stock up|0..2e7|bg|期末实有的奶牛头数
sheep-stock|羊存栏|Sheep and goats on hand||count stock none|0..5e8|tj|期末实有的绵羊和山羊只数
sheep-slaughter|羊出栏|Sheep and goats slaughtered||count flow up|0..5e8|tj|报告期内出售和自宰的羊只数
poultry-slaughter|家禽出栏|Poultry slaughtered|禽出栏|count flow up|0..3e10|tj|报告期内出售和自宰的家禽只数
poultry-stock|家禽存栏|Poultry on hand|禽存栏|count stock none|0..1e10|tj|期末实有的家禽只数
aquatic-output|水产品产量|Output of aquatic products|水产品总产量 水产品 水产总产量|mass flow up|0..1e8|tj|捕捞和养殖所得鱼虾蟹贝藻类的产量
scale-farming-rate|畜禽养殖规模化率|Share of large-scale livestock farming|规模化养殖比重 畜禽规模化养殖率 标准化规模养殖比重 规模养殖比重 畜禽标准化规模养殖比重|ratio rate up|0..100|gh|规模养殖场（户）饲养量占总饲养量的比重
manure-utilization|畜禽粪污综合利用率|Utilisation of livestock manure|畜禽粪污资源化利用率 畜禽废弃物资源化利用率 畜禽养殖废弃物综合利用率|ratio rate up|0..100|gh|得到资源化利用的粪污占产生量的比重
straw-utilization|农作物秸秆综合利用率|Utilisation of crop straw|秸秆综合利用率 秸秆利用率 秸秆资源化利用率|ratio rate up|0..100|gh|得到利用的秸秆占可收集量的比重
film-recovery|农膜回收率|Recovery of plastic mulch film|废旧农膜回收率 农田废弃地膜当季回收率 残膜回收率 地膜回收率 废旧地膜回收率 农田残膜回收率|ratio rate up|0..100|gh|回收的农膜占使用量的比重
pesticide-package-recovery|农药包装废弃物回收率|Recovery of pesticide packaging|农药包装废弃物当季回收率|ratio rate up|0..100|gh|回收的农药包装废弃物占使用量的比重
mechanization-rate|主要农作物耕种收综合机械化率|Mechanisation of ploughing, sowing and harvesting|农作物耕种收综合机械化率 综合机械化率 农业机械化率 农业综合机械化率 农机化率 耕种收综合机械化率 农业机械化水平 农牧业综合机械化率 主要农作物综合机械化率 农作物综合机械化率|ratio rate up|0..100|gh|机耕、机播、机收水平按权数的合成
machine-power|农业机械总动力|Total power of farm machinery|农机总动力|power stock up|0..2e9|nj|各种农业机械动力的总和
agri-tech-contribution|农业科技进步贡献率|Contribution of science to agriculture|农业科技贡献率|ratio rate up|0..100|gh|科技进步对农业产值增长的贡献份额
improved-seed-rate|农作物良种覆盖率|Coverage of improved crop varieties|良种覆盖率 主要农作物良种覆盖率|ratio rate up|0..100|gh|良种播种面积占播种总面积的比重
soil-test-fertilizing|测土配方施肥技术推广面积|Area under formula fertilisation|测土配方施肥面积 测土配方施肥|area flow up|0..2e12|bg|按土壤检测配方施肥的播种面积
pest-control-coverage|专业化统防统治覆盖率|Coverage of unified pest control|主要农作物统防统治覆盖率 统防统治覆盖率 农作物病虫害专业化统防统治覆盖率|ratio rate up|0..150|gh|由专业组织统一防治的面积占防治总面积的比重
immunization-animals|重大动物疫病免疫密度|Vaccination coverage of animal diseases|重大动物疫病免疫率 动物疫病免疫率 强制免疫密度 应免畜禽免疫密度|ratio rate up|0..100|bg|已免疫畜禽占应免疫数量的比重
high-standard-farmland|高标准农田面积|Area of high-standard farmland|高标准农田 建成高标准农田 高标准农田保有量|area stock up|0..1.2e12|gh|集中连片、设施配套、旱涝保收的农田面积
new-high-standard-farmland|新建高标准农田|High-standard farmland built|新增高标准农田 高标准农田建设 高标准农田建设面积 建设高标准农田|area flow up|0..1.5e11|bg|报告期内新建和改造提升的高标准农田面积
water-saving-area|高效节水灌溉面积|Area of efficient irrigation|高效节水面积 高效节水农田面积 高效节水灌溉|area stock up|0..6e11|gh|采用管灌、喷灌、微灌的灌溉面积
irrigated-area|有效灌溉面积|Effectively irrigated area|农田有效灌溉面积 耕地灌溉面积 灌溉面积 耕地有效灌溉面积|area stock up|0..8e11|nj|水源和设施具备、能够正常灌溉的耕地面积
irrigation-coefficient|农田灌溉水有效利用系数|Effective use coefficient of irrigation water|农业灌溉水利用系数 农业灌溉用水有效利用系数 灌溉水有效利用系数 农业灌溉水有效利用系数 灌溉水利用系数 农业用水有效利用系数|other rate up|0.2..1|gh|田间实际有效利用的水量与渠首引水量之比
agri-processing-output|农产品加工业产值|Output of farm-product processing|农产品加工业总产值 农产品加工产值 农副产品加工产值|money flow up|0..4e13|gh|以农产品为原料的加工业产值
agri-processing-ratio|农产品加工业产值与农业总产值之比|Ratio of farm processing to farm output|农产品加工业与农业总产值比 农产品加工业与农业总产值之比 农产品加工业产值与农林牧渔业总产值之比|other rate up|0..20|gh|农产品加工业产值除以农业总产值
agri-processing-rate|农产品加工转化率|Processing rate of farm products|主要农产品加工转化率 农畜产品加工转化率|ratio rate up|0..100|gh|经加工的农产品占总产量的比重
leading-enterprises|农业产业化龙头企业|Leading agricultural enterprises|农业龙头企业 产业化龙头企业 农牧业产业化龙头企业 农业产业化重点龙头企业|count stock up|0..2e5|bg|经认定的各级农业产业化重点企业个数
cooperatives|农民专业合作社|Farmers' cooperatives|农民合作社 农工专业合作社 专业合作社 农业专业合作社|count stock up|0..3e6|bg|登记在册的农民专业合作社个数
family-farms|家庭农场|Family farms|家庭农牧场 培育家庭农场|count stock up|0..6e6|bg|纳入名录的家庭农场个数
green-products|绿色食品、有机农产品和地理标志农产品|Green, organic and geographical-indication products|两品一标 二品一标 绿色有机地标农产品 两品一标农产品 两品一标认证|count stock up|0..1e5|bg|有效期内获认证或登记的产品个数
green-products-rate|“两品一标”认证率|Share of certified farm products|二品一标认证比例 两品一标认证比例|ratio rate up|0..100|gh|获认证产品的产量或面积占总量的比重
agri-product-pass-rate|农产品质量安全例行监测合格率|Pass rate of farm-product safety monitoring|农产品质量安全监测合格率 主要农产品监测合格率 农产品抽检合格率 农产品质量安全监测总体合格率 主要农产品质量安全监测总体合格率 农产品质量安全例行监测总体合格率|ratio rate up|80..100|gh|例行监测样品中合格样品的比重
land-scale-operation|土地适度规模经营比重|Share of land under scale operation|农业适度规模经营比重 适度规模经营比重 土地规模经营率|ratio rate up|0..100|gh|流转、托管等规模经营的耕地占承包耕地的比重
land-transfer-area|土地流转面积|Area of transferred farmland|耕地流转面积 农村土地流转面积 土地流转 流转土地|area stock none|0..5e11|bg|承包地经营权流转的面积
saline-land-treated|盐碱地治理面积|Saline land treated|盐碱地改良面积 治理盐碱地 改良盐碱地|area flow up|0..5e10|bg|经工程或生物措施改良的盐碱耕地面积
black-soil-protected|黑土地保护利用面积|Protected black soil|黑土地保护面积|area flow up|0..2e11|bg|实施保护性耕作等措施的黑土耕地面积
`;
