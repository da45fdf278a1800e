/** Culture, tourism, sport, media. */
export const CULTURE = `
culture-value-added|文化及相关产业增加值|Value added of culture industry|文化产业增加值 文化产业|money flow up|0..1e13|gh|文化及相关产业生产活动的增加值
culture-share|文化产业增加值占地区生产总值比重|Share of culture in GDP|文化及相关产业增加值占地区生产总值比重 文化产业占比 文化产业增加值占比|ratio rate up|0..40|gh|文化及相关产业增加值与生产总值之比
culture-revenue|规模以上文化及相关产业企业营业收入|Revenue of culture enterprises above scale|规上文化企业营业收入 规上文化企业营收 规上文化产业营业收入|money flow up|0..2e13|tj|规模以上文化及相关产业法人单位的营业收入
tourism-share|旅游业增加值占地区生产总值比重|Share of tourism in GDP|旅游及相关产业增加值占地区生产总值比重 旅游产业增加值占地区生产总值比重 文化旅游产业增加值占地区生产总值比重 旅游业增加值占比|ratio rate up|0..60|gh|旅游及相关产业增加值与生产总值之比
tourists|接待游客人次|Visitors received|接待游客 游客接待量 旅游人数 旅游人次 接待国内外游客 接待旅游人数 旅游接待人次 游客人数 接待国内外游客人次 接待游客总人次 国内外游客 游客接待人次 旅游接待人数 游客人次 接待旅游者 旅客接待量 旅客接待人次|people flow up|0..1.2e10|bg|报告期内接待的国内外游客人次
domestic-tourists|国内游客人次|Domestic visitors|国内旅游人数 接待国内游客 国内游客 国内旅游人次 接待国内游客人次|people flow up|0..1.2e10|tj|国内居民出游的人次
tourism-revenue|旅游收入|Tourism revenue|旅游总收入 旅游综合收入 游客总花费 旅游总花费 旅游花费 旅游年收入 游客花费 旅游业收入|money flow up|0..1.5e13|bg|游客在旅游过程中支付的全部花费
inbound-tourists|入境游客人次|Inbound visitors|入境旅游人数 入境游客 入境旅游人次 接待入境游客 接待入境游客人次|people flow up|0..4e8|tj|来境内的外国人和港澳台同胞人次
inbound-revenue|入境旅游收入|Inbound tourism revenue|旅游外汇收入 国际旅游外汇收入 入境游客总花费 入境游客花费 国际旅游收入|money flow up|0..2e12|tj|入境游客的全部花费
spending-per-visitor|游客人均花费|Spending per visitor|人均旅游花费 游客人均消费 人均旅游消费|money rate up|10..2e4|wl|旅游花费与游客人次之比
scenic-spots|A级旅游景区|Rated tourist attractions|A级景区 A级旅游景点 国家A级旅游景区 国家A级景区 A级以上旅游景区 A级以上景区|count stock up|0..2e4|wl|经评定的国家A级旅游景区个数
scenic-5a|5A级旅游景区|5A tourist attractions|5A级景区 国家5A级旅游景区 国家5A级景区 5A景区|count stock up|0..500|wl|国家5A级旅游景区个数
scenic-4a|4A级旅游景区|4A tourist attractions|4A级景区 国家4A级旅游景区 国家4A级景区 4A景区|count stock up|0..6e3|wl|国家4A级旅游景区个数
scenic-3a|3A级旅游景区|3A tourist attractions|3A级景区 国家3A级旅游景区 国家3A级景区 3A景区|count stock up|0..1e4|wl|国家3A级旅游景区个数
star-hotels|星级酒店|Starred hotels|星级饭店 星级宾馆 星级旅游饭店|count stock none|0..2e4|wl|经评定的星级饭店家数
homestays|旅游民宿|Tourist homestays|民宿|count stock up|0..5e5|bg|经营住宿接待的民宿和农家乐家数
rural-tourism-villages|乡村旅游重点村|Key rural tourism villages|乡村旅游重点村镇|count stock up|0..1e4|wl|列入名录的乡村旅游重点村（镇）个数
resorts|旅游度假区|Tourist resorts||count stock up|0..2e3|wl|经认定的旅游度假区个数
libraries|公共图书馆|Public libraries|图书馆|count stock up|0..5e3|wl|各级公共图书馆个数
museums|博物馆|Museums|各类博物馆|count stock up|0..1e4|wl|备案登记的博物馆个数
cultural-centres|文化馆|Cultural centres|群众艺术馆 群艺馆 文化群艺馆|count stock up|0..5e4|wl|文化（群艺）馆和综合文化站个数
art-troupes|艺术表演团体|Art performance troupes|文艺院团|count stock none|0..3e4|wl|从事艺术表演的团体个数
cultural-heritage|非物质文化遗产代表性项目|Intangible cultural heritage items|非物质文化遗产项目 非物质文化遗产 非遗项目|count stock up|0..2e5|wl|列入各级名录的非遗代表性项目
heritage-sites|文物保护单位|Protected heritage sites|各级文物保护单位|count stock none|0..1e6|wl|公布的各级文物保护单位处数
cultural-activities|群众文化活动|Mass cultural events|举办群众文化活动 开展群众文化活动 文化惠民活动 文化活动 举办文化活动 开展文化活动|count flow up|0..1e7|bg|报告期内举办的群众文化活动场次
cultural-area-per-capita|人均公共文化设施面积|Public cultural space per person|人均拥有公共文化体育设施面积 人均公共文化体育设施面积|area rate up|0.01..10|gh|公共文化（体育）设施面积与人口之比
books-per-capita|人均公共图书馆藏书量|Library books per person|人均公共图书藏书 公共图书馆人均藏书 人均拥有公共图书馆藏量|count rate up|0..10|wl|公共图书馆藏书量与人口之比
reading-rate|居民综合阅读率|Reading rate of residents|全民阅读率 综合阅读率|ratio rate up|20..100|gh|过去一年有阅读行为的居民占比
radio-coverage|广播节目综合人口覆盖率|Population covered by radio|广播综合人口覆盖率 广播人口综合覆盖率 广播覆盖率 广播人口覆盖率|ratio rate up|50..100|tj|能接收广播节目的人口占总人口的比重
tv-coverage|电视节目综合人口覆盖率|Population covered by television|电视综合人口覆盖率 电视人口综合覆盖率 电视覆盖率 电视人口覆盖率|ratio rate up|50..100|tj|能接收电视节目的人口占总人口的比重
media-coverage|广播电视综合人口覆盖率|Population covered by radio and television|广播电视综合覆盖率 广播电视人口覆盖率 广播电视覆盖率 广播电视人口综合覆盖率|ratio rate up|50..100|gh|能接收广播电视节目的人口占总人口的比重
cable-tv|有线电视实际用户|Cable television users|有线电视用户|count stock none|0..3e8|tj|期末实际缴费的有线电视户数
sports-area-per-capita|人均体育场地面积|Sports ground per person|人均体育场地|area rate up|0.2..20|gh|体育场地面积与常住人口之比
sports-grounds|体育场地|Sports grounds|各类体育场地|count stock up|0..8e6|tj|用于训练、比赛、健身的场地个数
sports-area|体育场地面积|Area of sports grounds|体育场地总面积|area stock up|0..8e9|tj|用于训练、比赛、健身的有效面积
exercise-share|经常参加体育锻炼人数比例|Share of people exercising regularly|经常参加体育锻炼人口比例 经常参加体育锻炼人数占比|ratio rate up|10..80|gh|经常参加体育锻炼的人数占总人口的比重
sports-events|举办体育赛事|Sports events held|体育赛事 体育赛事活动 举办体育赛事活动|count flow up|0..1e6|tj|报告期内举办的赛事和健身活动项次
civility-cities|全国文明城市|National civilised cities||count stock up|0..1e4|bg|获得文明称号的城市、村镇或单位个数
civility-practice|新时代文明实践中心（所、站）|Civilisation practice centres|新时代文明实践阵地|count stock up|0..1e6|bg|建成的新时代文明实践阵地个数
`;
