/** Health and its services; the elderly and the very young; sport is in `culture.ts`. */
export const HEALTH = `
life-expectancy|人均预期寿命|Life expectancy at birth|平均预期寿命 居民人均预期寿命 人口平均预期寿命 预期寿命|years rate up|55..92|gh|按当前分年龄死亡率推算的新出生者平均存活年数
infant-mortality|婴儿死亡率|Infant mortality rate|婴儿死亡比率|ratio rate down|0..60|gh|不满一岁婴儿死亡数与活产数之比（千分率）
under-five-mortality|5岁以下儿童死亡率|Under-five mortality rate|五岁以下儿童死亡率|ratio rate down|0..90|gh|不满五岁儿童死亡数与活产数之比（千分率）
maternal-mortality|孕产妇死亡率|Maternal mortality rate|孕产妇死亡比率|other rate down|0..400|gh|每十万活产中的孕产妇死亡数
health-literacy|居民健康素养水平|Health literacy of residents|健康素养水平|ratio rate up|0..80|gh|具备基本健康素养的居民占监测人口的比重
medical-institutions|医疗卫生机构|Medical institutions|医疗机构 卫生机构 各类医疗卫生机构 医疗卫生健康机构 卫生健康机构|count stock none|1..2e6|ws|取得执业许可、提供卫生服务的机构数
hospitals|医院|Hospitals|各类医院|count stock none|0..1e5|ws|综合、中医、专科等医院的个数
top-hospitals|三级甲等医院|Top-grade hospitals|三甲医院 创建三级甲等医院|count stock up|0..5e3|ws|经评审的三级甲等（三级）医院个数
primary-medical|基层医疗卫生机构|Primary medical institutions|基层医疗机构|count stock none|0..2e6|ws|社区中心（站）、卫生院、村卫生室、门诊部等
township-hospitals|乡镇卫生院|Township health centres|卫生院|count stock none|0..6e4|ws|设在乡镇的卫生院个数
village-clinics|村卫生室|Village clinics||count stock none|0..8e5|ws|设在行政村的卫生室个数
medical-beds|医疗卫生机构床位|Beds of medical institutions|医疗机构床位 病床数 卫生机构床位 医疗床位 实有床位 医疗卫生机构实有床位数|count stock up|1..2e7|ws|期末固定实有的床位数
beds-per-thousand|每千人口医疗卫生机构床位|Medical beds per thousand people|每千人口床位数 每千常住人口医疗卫生机构床位数 每千人口医疗机构床位数 千人床位数 每千人医疗卫生机构床位数 每千人拥有床位数 每千常住人口床位数|count rate up|0.5..25|gh|医疗卫生机构床位数与千人口之比
health-workers|卫生技术人员|Health professionals|卫生专业技术人员 医务人员|people stock up|1..2e7|ws|医师、护士、药师、技师等专业人员
doctors|执业（助理）医师|Licensed doctors|执业医师和执业助理医师|people stock up|0..1e7|ws|取得执业或助理医师资格并注册的人员
nurses|注册护士|Registered nurses|护士|people stock up|0..1.2e7|ws|取得护士执业证书并注册的人员
doctors-per-thousand|每千人口执业（助理）医师数|Doctors per thousand people|每千常住人口执业助理医师数 每千人口拥有执业助理医师数 千人医师数 每千人口医师数 每千人拥有执业助理医师数 每千人执业助理医师数 每千人执业医师 每千人执业医师数 每千人口拥有执业医师数|people rate up|0.3..12|gh|执业（助理）医师数与千人口之比
nurses-per-thousand|每千人口注册护士数|Nurses per thousand people|每千常住人口注册护士数 每千人口护士数|people rate up|0.3..15|gh|注册护士数与千人口之比
general-practitioners|每万人口全科医生数|General practitioners per ten thousand people|每万常住人口全科医生数 每万人口拥有全科医生数 每万居民全科医生 每万名居民拥有全科医生数|people rate up|0..15|gh|全科医生数与万人口之比
health-workers-per-thousand|每千人口卫生技术人员数|Health professionals per thousand people|每千常住人口卫生技术人员数 每千人口拥有卫生技术人员|people rate up|1..40|gh|卫生技术人员数与千人口之比
visits|总诊疗人次|Outpatient visits|诊疗人次 医疗机构总诊疗人次|people flow none|0..2e10|ws|各类诊疗工作的总人次
inpatients|出院人次|Inpatient discharges|出院人数 住院人次|people flow none|0..5e8|ws|报告期内住院后出院的人次
family-doctor-rate|家庭医生签约服务率|Coverage of family doctors|家庭医生签约率 家庭医生签约服务覆盖率|ratio rate up|0..100|ws|签约家庭医生服务的居民占服务人口的比重
county-treatment-rate|县域内就诊率|Share of patients treated in the county|县域就诊率|ratio rate up|30..100|ws|县域居民在县域内就诊的人次占比
medical-community|紧密型县域医共体达标率|Qualified county medical communities|县域医共体达标率 紧密型县域医共体建设达标率|ratio rate up|0..100|bg|达到紧密型标准的县域医共体占比
medical-communities|县域医共体|County medical communities|医共体 建成县域医共体|count stock up|0..1e4|bg|由县级医院牵头组建的医疗共同体个数
chronic-mortality|重大慢性病过早死亡率|Premature mortality from chronic diseases|重大慢病过早死亡率|ratio rate down|3..35|gh|三十至七十岁人群因四类慢性病死亡的概率
vaccination-rate|适龄儿童国家免疫规划疫苗接种率|Coverage of programmed vaccines|免疫规划疫苗接种率 适龄儿童免疫规划疫苗接种率 国家免疫规划疫苗接种率 疫苗接种率|ratio rate up|50..100|gh|按规划接种的适龄儿童占应种人数的比重
cancer-screening|妇女“两癌”筛查率|Screening of breast and cervical cancer|两癌筛查率 适龄妇女两癌筛查率 农村妇女两癌筛查率|ratio rate up|0..120|bg|接受筛查的适龄妇女占目标人数的比重
cancer-screened|妇女“两癌”筛查人数|Women screened for cancer|两癌筛查 免费两癌筛查 农村妇女两癌筛查 妇女两癌免费筛查 免费筛查妇女两癌|people flow up|0..1e8|bg|报告期内接受“两癌”筛查的妇女人数
health-record-rate|居民电子健康档案建档率|Coverage of electronic health records|居民健康档案建档率 电子健康档案建档率|ratio rate up|0..100|ws|建立电子档案的居民占常住人口的比重
basic-health-subsidy|基本公共卫生服务经费人均补助标准|Per-capita subsidy of basic public health|人均基本公共卫生服务经费 基本公共卫生服务经费补助标准 基本公共卫生服务人均经费标准|money rate up|10..300|bg|财政按人头补助的基本公共卫生经费
out-of-pocket|个人卫生支出占卫生总费用比重|Out-of-pocket share of health spending|个人卫生支出比重 个人卫生支出占比|ratio rate down|5..60|gh|居民个人现金卫生支出占卫生总费用的比重
childcare-places|每千人口拥有3岁以下婴幼儿托位数|Nursery places per thousand people|每千人口托位数 每千人拥有3岁以下婴幼儿托位数 千人口托位数 每千人口拥有婴幼儿托位数 每千常住人口托位数 每千人托位数 每千人口拥有托位数 每千人口3岁以下婴幼儿托位数|count rate up|0..12|gh|托育机构托位数与千人口之比
childcare-total|婴幼儿托位|Nursery places|托位 托育托位 3岁以下婴幼儿托位|count stock up|0..2e7|bg|托育机构提供的三岁以下照护位数
elderly-beds|养老床位|Beds for the elderly|养老服务床位 养老床位张数 各类养老床位|count stock up|0..2e7|mz|养老机构和社区设施的床位数
elderly-beds-per-thousand|每千名老年人拥有养老床位|Beds per thousand elderly|每千名老年人养老床位数 每千名老人拥有养老床位数 每千名老年人口养老床位数 每千名老人养老床位|count rate up|1..120|gh|养老床位数与千名老年人口之比
nursing-bed-share|养老机构护理型床位占比|Share of nursing beds|护理型床位占比 养老机构护理型床位比例 护理型床位比例|ratio rate up|0..100|gh|护理型床位占养老机构床位的比重
elderly-institutions|养老机构|Institutions for the elderly|各类养老机构|count stock none|0..1e5|mz|提供集中居住照料的养老机构个数
day-care-centres|社区老年人日间照料中心|Day-care centres for the elderly|日间照料中心 老年人日间照料中心|count stock up|0..3e5|bg|设在社区、提供日间照料的养老设施个数
meal-points|老年助餐点|Canteens for the elderly|老年食堂 长者食堂 老年助餐服务点 老年人助餐点 社区食堂 老年助餐服务场所|count stock up|0..5e5|bg|为老年人提供用餐服务的场所个数
aging-retrofit|困难老年人家庭适老化改造|Homes adapted for the elderly|特殊困难老年人家庭适老化改造 适老化改造 老年人家庭适老化改造 居家适老化改造 困难家庭适老化改造|count flow up|0..5e6|bg|报告期内完成适老化改造的家庭户数
disabled-retrofit|残疾人家庭无障碍改造|Barrier-free homes for the disabled|困难重度残疾人家庭无障碍改造 无障碍改造 重度残疾人家庭无障碍改造|count flow up|0..2e6|bg|报告期内完成无障碍改造的残疾人家庭户数
`;
