/** Roads, rails, ports, airports; post and telecommunications. */
export const TRANSPORT = `
highway-mileage|公路总里程|Length of highways|公路里程 公路通车里程 公路通车总里程 公路网总里程|length stock up|1e4..8e9|jt|期末达到等级或通车的公路总长
expressway-mileage|高速公路通车里程|Length of expressways|高速公路里程 高速公路总里程 高速公路通车总里程 高速公路 高速公路营运里程 高速公路通车|length stock up|0..3e8|jt|期末通车的高速公路长度
new-expressway|新增高速公路里程|Expressways added|新增高速公路 新增高速公路通车里程 新建高速公路 新建成高速公路|length flow up|0..3e7|bg|报告期内新通车的高速公路长度
city-roads-built|新建改造城市道路|City roads built or rebuilt|新建城市道路 改造城市道路 新建改扩建城市道路 新建改建城市道路|length flow up|0..1e8|bg|报告期内新建和改造的城市道路长度
road-density|公路网密度|Highway density|公路密度|other rate up|0.5..400|jt|每百平方公里国土的公路里程
rural-roads|农村公路总里程|Length of rural roads|农村公路里程 农村公路通车里程|length stock up|0..6e9|jt|县道、乡道和村道的总长
new-rural-roads|新改建农村公路|Rural roads built or rebuilt|新建改造农村公路 新改建农村公路里程 新建改建农村公路|length flow up|0..4e8|bg|报告期内新建和改建的农村公路长度
paved-village-rate|建制村通硬化路率|Villages reached by paved roads|行政村通硬化路率 建制村硬化路通达率 连队通硬化路率 具备条件的建制村通硬化路率|ratio rate up|30..100|gh|通硬化路的村占全部村的比重
bus-village-rate|建制村通客车率|Villages reached by bus|行政村通客车率 具备条件建制村通客车率 连队通客车比例 具备条件连队通客车比例 村通客车率|ratio rate up|30..100|gh|通客车的村占全部村的比重
railway-mileage|铁路营业里程|Length of railways in operation|铁路里程 铁路运营里程 铁路总里程 铁路营运里程 铁路运营总里程|length stock up|0..3e8|jt|期末办理客货运输的铁路长度
hsr-mileage|高速铁路营业里程|Length of high-speed railways|高铁里程 高铁营业里程 高铁运营里程 高铁通车里程 高速铁路里程 高速铁路|length stock up|0..1e8|jt|期末投入运营的高速铁路长度
metro-mileage|城市轨道交通运营里程|Length of urban rail transit|轨道交通运营里程 轨道交通里程 城市轨道交通里程 轨道交通运营总里程|length stock up|0..3e7|jt|期末投入运营的城市轨道交通线路长度
city-road-area|城市道路面积|Area of city roads|城市道路总面积|area stock up|0..2e10|zj|城区道路路面及附属设施的面积
road-area-per-capita|人均城市道路面积|City road area per person|人均道路面积 城市人均道路面积|area rate up|1..60|zj|城市道路面积与城区人口之比
passengers|客运量|Passenger traffic|旅客运输总量|people flow up|0..4e10|tj|运输工具实际运送的旅客人次
passenger-turnover|旅客周转量|Passenger turnover|旅客运输周转量 客运周转量|turnover flow up|0..6e12|tj|运送旅客数与平均运距的乘积（人公里）
freight|货运量|Freight traffic|货物运输总量|mass flow up|0..1e11|tj|运输工具实际运送的货物重量
freight-turnover|货物周转量|Freight turnover|货物运输周转量 货运周转量|turnover flow up|0..4e13|tj|运送货物重量与平均运距的乘积（吨公里）
rail-freight|铁路货运量|Railway freight|铁路货物发送量 铁路货运发送量|mass flow up|0..1e10|jt|铁路运送的货物重量
port-throughput|港口货物吞吐量|Port cargo throughput|港口吞吐量 港口完成货物吞吐量 货物吞吐量|mass flow up|0..3e10|tj|经水运进出港区并装卸的货物重量
container-throughput|港口集装箱吞吐量|Port container throughput|集装箱吞吐量|count flow up|0..6e8|tj|港口装卸的国际标准集装箱数
airport-passengers|民航旅客吞吐量|Airport passenger throughput|机场旅客吞吐量 旅客吞吐量 航空旅客吞吐量 机场年旅客吞吐量 机场吞吐量|people flow up|0..2e9|jt|经机场进出港的旅客人次
airport-cargo|民航货邮吞吐量|Airport cargo throughput|机场货邮吞吐量 航空货邮吞吐量 货邮吞吐量 机场货物吞吐量|mass flow up|0..5e7|jt|经机场进出港的货物和邮件重量
air-routes|航线|Air routes|国内外航线 国内国际航线 国际国内航线|count stock up|0..2e4|jt|定期航班通航的航线条数
airports|民用运输机场|Civil airports|运输机场|count stock up|0..1e3|jt|取得使用许可的民用机场个数
buses|公交运营车辆|Buses in operation|公共汽车 公交车 公交车辆 公共汽电车 公交营运汽车|count stock up|0..1e6|jt|城市公共汽电车运营车辆数
bus-lines|公交线路|Bus lines|公共汽车营运线路 公交线路条数|count stock up|0..1e5|jt|城市公共汽电车运营线路条数
green-travel|绿色出行比例|Share of green travel|绿色出行分担率 绿色交通出行比例 公共交通出行分担率 公共交通机动化出行分担率 公交分担率 中心城区绿色出行比例|ratio rate up|5..100|gh|公共交通、步行、自行车出行占出行总量的比重
vehicles|民用汽车保有量|Civil vehicles|汽车保有量 民用车辆拥有量|count stock none|0..6e8|tj|期末在公安机关登记的民用汽车数
private-cars|私人汽车保有量|Private vehicles|私人汽车拥有量 私家车保有量|count stock none|0..5e8|tj|期末登记在个人名下的汽车数
nev-stock|新能源汽车保有量|New energy vehicles in use|新能源汽车拥有量|count stock up|0..2e8|tj|期末登记的新能源汽车数
charging-piles|充电桩|Charging piles|充电基础设施 充电设施 电动汽车充电桩|count stock up|0..5e7|bg|电动汽车充电设施个数
new-charging-piles|新建充电桩|Charging piles built|新增充电桩 新建公共充电桩|count flow up|0..1e7|bg|报告期内新建的电动汽车充电桩个数
parking|停车泊位|Parking spaces|停车位|count stock up|0..1e8|bg|公共停车场所的泊位数
new-parking|新增停车泊位|Parking spaces added|新增停车位 新增公共停车位 新建停车位|count flow up|0..1e7|bg|报告期内新增的停车泊位数
post-revenue|邮政行业业务收入|Revenue of postal services|邮政业务收入|money flow up|0..3e12|tj|邮政企业和快递企业的业务收入（总量）
postal-items|邮政行业寄递业务量|Postal and express items|寄递业务量|count flow up|0..5e11|tj|各类函件、包裹、快递的件数
express-items|快递业务量|Express items|快递量 快递件量 快递包裹|count flow up|0..5e11|tj|快递企业收寄的快件件数
express-revenue|快递业务收入|Express revenue|快递收入|money flow up|0..3e12|tj|快递企业的业务收入
telecom-revenue|电信业务收入|Telecommunications revenue||money flow up|0..4e12|tj|基础电信企业的业务收入（总量）
base-stations|移动电话基站|Mobile base stations|基站 通信基站|count stock up|0..3e7|tj|期末移动通信基站个数
base-stations-5g|5G基站|5G base stations|建成5G基站 开通5G基站|count stock up|0..2e7|bg|建成开通的第五代移动通信基站个数
new-base-stations-5g|新建5G基站|5G base stations built|新增5G基站|count flow up|0..3e6|bg|报告期内新建的第五代移动通信基站个数
base-stations-5g-per-ten-thousand|每万人拥有5G基站数|5G base stations per ten thousand people|每万人5G基站数 每万人口5G基站数 万人5G基站数|count rate up|0..100|gh|五代基站数与万人口之比
mobile-users|移动电话用户|Mobile telephone users|移动电话用户数 手机用户|count stock up|0..3e9|tj|期末在网的移动电话户数
mobile-users-5g|5G移动电话用户|5G users|5G用户 5G用户数|count stock up|0..2e9|tj|期末使用第五代网络的移动电话户数
mobile-users-5g-rate|5G用户普及率|Penetration of 5G users|5G用户占比|ratio rate up|0..150|gh|五代移动电话用户数与人口之比
mobile-penetration|移动电话普及率|Mobile telephone penetration|每百人移动电话|other rate up|10..250|tj|平均每百人拥有的移动电话部数
fixed-phones|固定电话用户|Fixed telephone users|固定电话|count stock none|0..4e8|tj|期末在网的固定电话户数
broadband-users|固定互联网宽带接入用户|Broadband users|固定宽带用户 互联网宽带接入用户 宽带用户 互联网宽带用户 固定互联网宽带用户|count stock up|0..1.5e9|tj|期末接入固定宽带的户数
gigabit-users|千兆宽带用户|Gigabit broadband users|千兆光网用户 1000M速率及以上宽带接入用户 千兆用户|count stock up|0..6e8|tj|接入速率千兆及以上的宽带户数
internet-rate|互联网普及率|Internet penetration|网络普及率|ratio rate up|1..100|tj|互联网上网人数占总人口的比重
internet-users|互联网上网人数|Internet users|网民规模|people stock up|0..1.4e9|tj|六岁及以上过去半年使用过互联网的人数
data-traffic|移动互联网接入流量|Mobile internet traffic|移动互联网用户接入流量 移动互联网流量|data flow up|-|tj|移动互联网用户使用的数据流量
5g-village-rate|行政村5G通达率|Villages with 5G|5G网络行政村覆盖率 行政村5G覆盖率 行政村5G网络覆盖率 行政村通5G比例|ratio rate up|0..100|gh|通第五代网络的行政村占全部行政村的比重
`;
