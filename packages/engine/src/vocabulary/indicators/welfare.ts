/** Social insurance, relief, housing for those in need, renewal of homes. */
export const WELFARE = `
pension-coverage|基本养老保险参保率|Coverage of basic pension insurance|养老保险参保率 基本养老保险覆盖率 法定人员养老保险参保率 养老保险覆盖率|ratio rate up|30..100|gh|参加基本养老保险的人数占应参保人数的比重
resident-pension-coverage|城乡居民基本养老保险参保率|Coverage of residents' pension insurance|城乡居民养老保险参保率 城乡居民社会养老保险参保率|ratio rate up|30..100|bg|参加居民养老保险的人数占应参保居民的比重
medical-coverage|基本医疗保险参保率|Coverage of basic medical insurance|医疗保险参保率 医保参保率 基本医保参保率 基本医疗保险覆盖率|ratio rate up|30..110|gh|参加基本医疗保险的人数占应参保人数的比重
resident-medical-coverage|城乡居民基本医疗保险参保率|Coverage of residents' medical insurance|城乡居民医疗保险参保率 城乡居民医保参保率|ratio rate up|30..110|bg|参加居民医保的人数占应参保居民的比重
pension-insured|基本养老保险参保人数|Persons with basic pension insurance|参加基本养老保险 养老保险参保人数 基本养老保险|people stock up|10..1.4e9|rs|期末参加职工和居民基本养老保险的人数
staff-pension-insured|城镇职工基本养老保险参保人数|Employees with pension insurance|参加城镇职工基本养老保险 城镇职工养老保险参保人数 城镇职工基本养老保险 职工基本养老保险参保人数|people stock up|0..8e8|rs|期末参加职工基本养老保险的人数
resident-pension-insured|城乡居民基本养老保险参保人数|Residents with pension insurance|参加城乡居民基本养老保险 城乡居民养老保险参保人数 城乡居民基本养老保险 城乡居民社会养老保险参保人数|people stock none|0..7e8|rs|期末参加城乡居民基本养老保险的人数
medical-insured|基本医疗保险参保人数|Persons with basic medical insurance|参加基本医疗保险 医疗保险参保人数 医保参保人数 基本医保参保人数|people stock up|10..1.5e9|yb|期末参加职工和居民基本医疗保险的人数
staff-medical-insured|职工基本医疗保险参保人数|Employees with medical insurance|参加城镇职工基本医疗保险 城镇职工基本医疗保险参保人数 参加职工基本医疗保险人数 职工医保参保人数|people stock up|0..6e8|yb|期末参加职工基本医疗保险的人数
resident-medical-insured|城乡居民基本医疗保险参保人数|Residents with medical insurance|参加城乡居民基本医疗保险 城乡居民医保参保人数 城乡居民医疗保险参保人数|people stock none|0..1.3e9|yb|期末参加城乡居民基本医疗保险的人数
unemployment-insured|失业保险参保人数|Persons with unemployment insurance|参加失业保险 失业保险|people stock up|0..4e8|rs|期末参加失业保险的人数
injury-insured|工伤保险参保人数|Persons with work-injury insurance|参加工伤保险 工伤保险|people stock up|0..5e8|rs|期末参加工伤保险的人数
maternity-insured|生育保险参保人数|Persons with maternity insurance|参加生育保险 生育保险|people stock up|0..4e8|yb|期末参加生育保险的人数
insured-persons|社会保险参保人数|Persons with social insurance|社保参保人数 各项社会保险参保人次 社会保险参保人次|people stock up|0..5e9|rs|期末参加各项社会保险的人数或人次
social-card-holders|社会保障卡持卡人数|Social security card holders|社保卡持卡人数 社会保障卡持卡人口|people stock up|0..1.5e9|rs|期末持有社会保障卡的人数
reimbursement-rate|住院费用政策范围内报销比例|Reimbursement of hospital costs|政策范围内住院费用报销比例 住院报销比例 医保报销比例 政策范围内报销比例 政策范围内住院费用支付比例|ratio rate up|30..100|yb|医保基金支付占政策范围内住院费用的比重
resident-medical-subsidy|城乡居民医保人均财政补助标准|Subsidy of resident medical insurance|居民医保人均财政补助标准 城乡居民基本医疗保险财政补助标准 城乡居民医保财政补助标准 居民医保财政补助标准|money rate up|50..2e3|bg|财政按人头对居民医保的年补助额
basic-pension|城乡居民基础养老金标准|Basic pension of residents|城乡居民基础养老金 基础养老金标准 城乡居民基础养老金最低标准 城乡居民养老保险基础养老金标准 基础养老金最低标准|money rate up|50..3e3|bg|政府全额支付的居民月基础养老金
retiree-pension|企业退休人员基本养老金|Pension of enterprise retirees|企业退休人员月人均养老金 退休人员基本养老金 企业退休人员养老金|money rate up|5e2..1.2e4|bg|企业退休人员的月人均基本养老金
urban-minimum|城市最低生活保障标准|Urban minimum living standard|城市低保标准 城镇低保标准 城镇最低生活保障标准 城市低保月人均标准 城市低保平均标准|money rate up|100..3e3|mz|城市低保对象月人均保障标准
rural-minimum|农村最低生活保障标准|Rural minimum living standard|农村低保标准 农村低保年人均标准 农村低保平均标准|money rate up|300..3e4|mz|农村低保对象人均保障标准（多按年计）
minimum-standard|城乡低保标准|Minimum living standard|最低生活保障标准 低保标准 城乡最低生活保障标准 城乡低保平均标准|money rate up|100..3e4|mz|城乡统一的最低生活保障标准
urban-minimum-persons|城市低保人数|Urban minimum living recipients|城市低保对象 城镇低保人数 享受城市最低生活保障人数 城市最低生活保障人数|people stock none|0..3e7|mz|期末享受城市低保的人数
rural-minimum-persons|农村低保人数|Rural minimum living recipients|农村低保对象 享受农村最低生活保障人数 农村最低生活保障人数|people stock none|0..7e7|mz|期末享受农村低保的人数
minimum-persons|城乡低保对象|Minimum living recipients|低保对象 城乡低保人数 享受最低生活保障人数 低保人数 最低生活保障对象|people stock none|0..9e7|mz|期末享受城乡低保的人数
relief-funds|发放困难群众救助资金|Relief funds paid|发放救助资金 困难群众救助补助资金 发放各类救助资金 发放困难群众补助资金 社会救助资金|money flow none|0..5e11|bg|发放的低保、特困、临时救助等资金
temporary-relief|临时救助人次|Persons given temporary relief|临时救助 实施临时救助|people flow none|0..3e7|mz|报告期内给予临时救助的人次
extreme-poor|特困供养人员|Persons in extreme difficulty supported|特困人员 城乡特困人员 特困供养对象 五保供养对象|people stock none|0..1e7|mz|由政府供养的无劳动能力、无来源、无赡养人员
concentrated-support|特困人员集中供养率|Share of the extremely poor in institutions|五保老人集中供养率 有意愿五保老人集中供养率 有意愿特困人员集中供养率 五保集中供养率 特困供养集中供养率|ratio rate up|0..100|bg|集中供养的特困人员占有意愿者的比重
orphan-care|孤儿集中收养率|Share of orphans in institutions|孤儿集中供养率 孤儿收养率|ratio rate up|0..100|bg|在机构集中养育的孤儿占孤儿总数的比重
public-service-subsidies|惠民惠农补贴资金|Subsidies to farmers and residents|发放惠农补贴 发放各类惠农补贴 惠民惠农财政补贴资金 惠农补贴资金 强农惠农补贴|money flow none|0..1e12|bg|经“一卡通”发放的各项惠民惠农补贴
beneficiaries|受益群众|People benefited|惠及群众 受益人口 惠及人口 惠及居民 受益人次 受益居民 惠及 受惠群众 惠及群众人次|people flow none|0..3e9|bg|某项措施覆盖或受益的人数
affordable-housing|保障性住房|Affordable housing units|建设筹集保障性住房 保障性住房建设 各类保障性住房 建设保障性住房 城镇保障性住房|count flow up|0..2e7|bg|报告期内建设或筹集的各类保障性住房套数
rental-housing|保障性租赁住房|Subsidised rental housing units|建设筹集保障性租赁住房 筹集保障性租赁住房 保租房 建设保障性租赁住房 筹建保障性租赁住房|count flow up|0..1e7|bg|报告期内建设或筹集的保障性租赁住房套（间）数
public-rental|公租房|Public rental housing units|公共租赁住房|count flow up|0..2e7|bg|面向低收入家庭配租的公共租赁住房套数
shantytown|棚户区改造|Shantytown homes renewed|改造棚户区 棚户区改造住房 棚户区住房改造 改造各类棚户区 棚改 改造棚户 城镇棚户区改造|count flow up|0..1e7|bg|报告期内改造的棚户区住房套（户）数
old-communities|改造城镇老旧小区|Old residential communities renewed|改造老旧小区 老旧小区改造 城镇老旧小区改造 改造提升老旧小区 实施老旧小区改造|count flow up|0..2e5|bg|报告期内开工或完成改造的老旧小区个数
old-communities-households|老旧小区改造涉及居民|Households in renewed communities|老旧小区改造惠及居民 老旧小区改造户数 老旧小区改造惠及|count flow up|0..2e7|bg|老旧小区改造惠及的居民户数
elevators-added|老旧小区加装电梯|Lifts added to old buildings|加装电梯 老楼加装电梯 既有住宅加装电梯 既有多层住宅加装电梯|count flow up|0..2e5|bg|报告期内既有住宅加装的电梯部数
urban-village-renewal|城中村改造|Urban village renewal|实施城中村改造 城中村改造项目|count flow up|0..5e6|bg|报告期内实施的城中村改造项目或安置房套数
rural-dilapidated|农村危房改造|Dilapidated rural homes rebuilt|改造农村危房 农村困难群众危房改造|count flow up|0..5e6|bg|报告期内改造的农村危房户数
quake-proof-homes|农房抗震改造|Earthquake-proof rural homes|农房抗震防灾工程|count flow up|0..5e6|bg|报告期内完成抗震改造或新建的农房户数
housing-fund|住房公积金缴存额|Housing provident fund deposits|公积金缴存额 住房公积金归集额 归集住房公积金|money flow up|0..4e12|zj|报告期内缴存的住房公积金
housing-fund-loans|住房公积金贷款发放额|Housing provident fund loans|发放住房公积金贷款 公积金贷款发放额|money flow none|0..2e12|zj|报告期内发放的住房公积金个人贷款
charity-donations|慈善捐赠|Charitable donations|慈善募捐 接收社会捐赠 社会捐赠款物 募集善款 接受社会捐赠|money flow up|0..3e11|mz|报告期内接收的捐赠款物
volunteers|注册志愿者|Registered volunteers|志愿者 实名注册志愿者|people stock up|0..5e8|bg|实名注册的志愿者人数
people-projects|民生实事|People's-livelihood projects|民生实事项目 为民办实事 办好民生实事 为民实事 惠民实事|count flow up|1..500|bg|政府承诺当年办成的民生实事件数
`;
