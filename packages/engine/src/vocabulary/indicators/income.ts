/** Incomes, spending, wages, prices. */
export const INCOME = `
resident-income|居民人均可支配收入|Disposable income per resident|全体居民人均可支配收入 居民可支配收入 人均可支配收入 城乡居民人均可支配收入 全体居民可支配收入 居民收入 城乡居民收入 居民人均收入 城乡居民人均收入|money flow up|3e3..3e5|tj|居民可用于最终消费和储蓄的人均收入
urban-income|城镇居民人均可支配收入|Disposable income per urban resident|城镇居民可支配收入 城镇常住居民人均可支配收入 城镇居民收入 城镇人均可支配收入|money flow up|5e3..3e5|tj|城镇居民的人均可支配收入
rural-income|农村居民人均可支配收入|Disposable income per rural resident|农村居民可支配收入 农村常住居民人均可支配收入 农民人均可支配收入 农牧民人均可支配收入 农村居民收入 农村人均可支配收入 农村牧区常住居民人均可支配收入 农牧区居民人均可支配收入 农民收入 农民人均收入|money flow up|2e3..2e5|tj|农村居民的人均可支配收入
rural-net-income|农民人均纯收入|Net income per farmer|农村居民人均纯收入 农牧民人均纯收入 农民纯收入|money flow up|5e2..1e5|nj|二〇一三年以前口径的农民人均纯收入
company-staff-income|连队职工人均可支配收入|Disposable income per company worker of the corps|连队职工可支配收入 团场职工人均可支配收入 职工人均可支配收入|money flow up|5e3..2e5|bg|兵团连队职工的人均可支配收入
median-income|居民人均可支配收入中位数|Median disposable income|人均可支配收入中位数|money flow up|3e3..3e5|tj|按人均收入排序居中者的可支配收入
wage-income|工资性收入|Wage income|人均工资性收入|money flow up|5e2..2e5|tj|就业人员的全部劳动报酬
business-income|经营净收入|Net business income|人均经营净收入 经营性收入|money flow up|-1e4..1e5|tj|生产经营活动所得扣除成本和税费后的净额
property-income|财产净收入|Net property income|人均财产净收入 财产性收入|money flow up|0..5e4|tj|让渡资产使用权所得的净额
transfer-income|转移净收入|Net transfer income|人均转移净收入 转移性收入|money flow up|-1e4..1e5|tj|转移性收入减去转移性支出
income-ratio|城乡居民收入比|Urban–rural income ratio|城乡居民人均可支配收入比值 城乡居民收入比值 城乡居民人均可支配收入比 城乡收入比 城乡居民收入倍差 城乡居民收入差距|other rate down|0.8..5|gh|城镇与农村居民人均可支配收入之比
relief-county-income|脱贫县农村居民人均可支配收入|Rural income in counties lifted from poverty|脱贫地区农民收入 脱贫地区农村居民人均可支配收入|money flow up|2e3..1e5|tj|脱贫县农村居民的人均可支配收入
relief-people-income|脱贫人口人均纯收入|Net income of people lifted from poverty|脱贫户人均纯收入 脱贫人口人均收入 脱贫群众人均纯收入 建档立卡脱贫人口人均纯收入|money flow up|2e3..1e5|bg|建档立卡脱贫人口的人均纯收入
resident-spending|居民人均消费支出|Consumption spending per resident|全体居民人均消费支出 居民人均生活消费支出 居民消费支出 全体居民人均生活消费支出|money flow up|2e3..2e5|tj|居民用于日常生活的人均全部支出
urban-spending|城镇居民人均消费支出|Consumption spending per urban resident|城镇居民人均生活消费支出 城镇居民消费支出|money flow up|3e3..2e5|tj|城镇居民的人均消费支出
rural-spending|农村居民人均消费支出|Consumption spending per rural resident|农村居民人均生活消费支出 农村居民消费支出|money flow up|1e3..1e5|tj|农村居民的人均消费支出
service-spending-share|人均服务性消费支出占比|Share of services in spending|服务性消费支出占居民人均消费支出比重 居民人均服务性消费支出占比 服务性消费占比|ratio rate up|10..80|gh|服务性消费支出占居民消费支出的比重
engel|恩格尔系数|Engel coefficient|居民恩格尔系数|ratio rate down|10..80|tj|食品烟酒支出占消费支出的比重
average-wage|城镇非私营单位就业人员年平均工资|Average annual wage of urban non-private units|城镇非私营单位就业人员平均工资 职工平均工资 在岗职工平均工资 在岗职工年平均工资 就业人员平均工资|money flow up|1e4..5e5|nj|就业人员在报告期内的人均工资额
minimum-wage|最低工资标准|Minimum wage|月最低工资标准|money rate up|300..6e3|bg|政府规定的劳动者月最低工资
household-size-income|户均增收|Income gain per household|庭院经济户均增收|money flow up|0..2e5|bg|某项措施带来的户均或人均收入增量
living-space-urban|城镇居民人均住房建筑面积|Living space per urban resident|城镇人均住房建筑面积 城镇人均住房面积 城镇居民人均住房面积|area stock up|5..100|tj|城镇居民平均每人的住房建筑面积
living-space-rural|农村居民人均住房建筑面积|Living space per rural resident|农村人均住房建筑面积 农村人均住房面积 农民人均住房面积|area stock up|5..120|tj|农村居民平均每人的住房建筑面积
cars-per-hundred|居民每百户家用汽车拥有量|Cars per hundred households|每百户家用汽车拥有量 每百户汽车拥有量|count stock up|0..200|tj|平均每百户居民家庭的汽车辆数
cpi|居民消费价格指数|Consumer price index|居民消费价格 CPI 居民消费价格总指数 居民消费价格总水平 居民消费价格涨幅 消费价格指数 市区居民消费价格 物价|index rate range|90..130|tj|居民购买消费品和服务价格的变动程度
food-price|食品烟酒类价格|Prices of food, tobacco and liquor|食品烟酒类 食品烟酒 食品烟酒价格 食品价格|index rate none|80..150|tj|居民消费价格中食品烟酒类的变动
clothing-price|衣着类价格|Prices of clothing|衣着类 衣着|index rate none|80..130|tj|居民消费价格中衣着类的变动
residence-price|居住类价格|Prices of residence|居住类 居住|index rate none|80..130|tj|居民消费价格中居住类的变动
household-goods-price|生活用品及服务类价格|Prices of household goods and services|生活用品及服务类 生活用品及服务|index rate none|80..130|tj|居民消费价格中生活用品及服务类的变动
transport-comm-price|交通通信类价格|Prices of transport and communication|交通通信类 交通通信 交通和通信类|index rate none|80..130|tj|居民消费价格中交通通信类的变动
education-culture-price|教育文化娱乐类价格|Prices of education, culture and recreation|教育文化娱乐类 教育文化娱乐 教育文化和娱乐类|index rate none|80..130|tj|居民消费价格中教育文化娱乐类的变动
medical-price|医疗保健类价格|Prices of health care|医疗保健类 医疗保健|index rate none|80..130|tj|居民消费价格中医疗保健类的变动
ppi|工业生产者出厂价格指数|Producer price index|工业生产者出厂价格 PPI 工业品出厂价格 工业品出厂价格指数|index rate none|70..140|tj|工业企业产品第一次出售时价格的变动程度
purchase-price|工业生产者购进价格指数|Purchase price index of industry|工业生产者购进价格|index rate none|70..140|tj|工业企业购进生产资料价格的变动程度
farm-price|农产品生产者价格指数|Producer price index of farm products|农产品生产者价格|index rate none|70..150|tj|农产品生产者第一手出售价格的变动程度
retail-price|商品零售价格指数|Retail price index|商品零售价格 商品零售价格总指数|index rate none|80..130|nj|零售商品价格的变动程度
`;
