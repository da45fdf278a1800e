/** Research, technology, intellectual property, innovative enterprises; the digital economy. */
export const INNOVATION = `
rd-spending|研究与试验发展（R&D）经费支出|R&D expenditure|研发经费 全社会研发经费 全社会研发经费支出 全社会研发投入 研发投入 研发经费投入 全社会研发经费投入|money flow up|0..1e13|kj|用于基础研究、应用研究和试验发展的经费
rd-intensity|研究与试验发展经费投入强度|R&D intensity|全社会研发投入强度 研发投入强度 全社会研发经费支出占GDP比重 研究与试验发展经费支出占地区生产总值比重 全社会研究与试验发展经费投入占生产总值比重 全社会研发投入占GDP比重 全社会研发经费投入强度 研发投入占GDP比重 R&D经费与GDP之比 研发经费占GDP比重 全社会研发经费占GDP比重 研发支出占GDP比重|ratio rate up|0..10|gh|研发经费支出与地区生产总值之比
basic-research-share|基础研究经费占研发经费比重|Share of basic research in R&D|基础研究经费投入占研发经费投入比重 基础研究经费占R&D经费支出比重 基础研究经费占比 基础研究经费投入占比|ratio rate up|0..40|gh|基础研究经费与研发经费之比
basic-research|基础研究经费|Basic research expenditure|基础研究经费支出 基础研究投入|money flow up|0..1e12|kj|用于基础研究的经费
enterprise-rd-share|企业研发经费支出占营业收入比重|R&D share of enterprise revenue|规模以上工业企业研发经费支出占营业收入比重 规上工业企业研发投入占营业收入比重 规上工业企业研发费用占营业收入比重 企业研发投入占营业收入比重 规上工业企业研发投入强度|ratio rate up|0..30|gh|企业研发经费与其营业收入之比
enterprise-rd-coverage|规模以上工业企业研发活动覆盖率|Industrial firms with R&D|有研发活动规上工业企业占比 规上工业企业有研发活动占比 规上企业研发活动覆盖率|ratio rate up|0..100|gh|有研发活动（机构）的规上工业企业占比
rd-personnel|研发人员全时当量|R&D personnel||people flow up|0..2e7|gh|研发人员按工作时间折算的人年数
sci-contribution|科技进步贡献率|Contribution of technological progress|科技贡献率 科技对经济增长贡献率|ratio rate up|10..90|gh|科技进步对经济增长的贡献份额
patents-granted|专利授权量|Patents granted|授权专利 授予专利权 获得授权专利|count flow up|0..1e7|zs|报告期内授予的专利件数
invention-patents-granted|发明专利授权量|Invention patents granted|授权发明专利 授予发明专利权|count flow up|0..2e6|zs|报告期内授予的发明专利件数
invention-patents|有效发明专利|Valid invention patents|发明专利拥有量 有效发明专利拥有量 发明专利有效量|count stock up|0..1e7|zs|期末处于有效状态的发明专利件数
patents-per-ten-thousand|每万人口发明专利拥有量|Invention patents per ten thousand people|万人发明专利拥有量 每万人发明专利拥有量 每万人有效发明专利拥有量 每万人口有效发明专利拥有量 每万人口发明专利数 万人有效发明专利 万人有效发明专利拥有量 每万人口拥有发明专利|count rate up|0..500|gh|有效发明专利件数与万人口之比
high-value-patents|每万人口高价值发明专利拥有量|High-value patents per ten thousand people|万人高价值发明专利拥有量 每万人高价值发明专利拥有量 每万人口高价值发明专利数|count rate up|0..300|gh|高价值发明专利件数与万人口之比
high-value-patents-total|高价值发明专利拥有量|High-value invention patents|高价值发明专利|count stock up|0..5e6|zs|期末有效的高价值发明专利件数
pct-applications|PCT国际专利申请量|PCT applications|PCT专利申请受理量 PCT专利申请量|count flow up|0..2e5|zs|通过专利合作条约提交的申请件数
trademarks|有效注册商标|Valid trademarks|商标有效注册量 注册商标|count stock up|0..1e8|zs|期末有效的注册商标件数
geo-indications|地理标志|Geographical indications|地理标志产品|count stock up|0..2e4|zs|获得保护或注册的地理标志个数
tech-contract-value|技术合同成交额|Value of technology contracts|技术合同交易额 技术合同成交金额 技术市场成交额 技术合同认定登记额 技术交易额 技术合同额|money flow up|0..2e13|kj|经认定登记的技术合同成交金额
tech-contracts|技术合同|Technology contracts|签订技术合同 认定登记技术合同 登记技术合同 共签订技术合同|count flow up|0..3e6|kj|经认定登记的技术合同项数
hightech-enterprises|高新技术企业|High and new technology enterprises|国家高新技术企业 国家级高新技术企业 高企 高新企业 有效期内高新技术企业 高新技术企业保有量|count stock up|0..1e6|bg|有效期内的国家高新技术企业家数
new-hightech-enterprises|新增高新技术企业|New high and new technology enterprises|新认定高新技术企业 新增国家高新技术企业 新培育高新技术企业 新增高企|count flow up|0..2e5|bg|报告期内新认定的高新技术企业家数
tech-smes|科技型中小企业|Technology-based small enterprises|入库科技型中小企业 认定科技型中小企业 国家科技型中小企业 科技型中小企业入库|count stock up|0..2e6|bg|通过评价入库的科技型中小企业家数
new-tech-smes|新增科技型中小企业|New technology-based small enterprises|新认定科技型中小企业|count flow up|0..3e5|bg|报告期内新入库的科技型中小企业家数
specialized-smes|专精特新企业|Specialised and innovative small enterprises|专精特新中小企业|count stock up|0..5e5|bg|经认定的专精特新中小企业家数
new-specialized-smes|新增专精特新中小企业|New specialised and innovative enterprises|新增专精特新企业 新认定专精特新中小企业|count flow up|0..1e5|bg|报告期内新认定的专精特新中小企业家数
provincial-specialized-smes|省级专精特新中小企业|Provincial specialised and innovative enterprises|省级专精特新企业 自治区级专精特新中小企业 自治区专精特新中小企业|count stock up|0..3e5|bg|省级认定的专精特新中小企业家数
little-giants|专精特新“小巨人”企业|Little-giant enterprises|国家级专精特新小巨人企业 国家专精特新小巨人企业 小巨人企业 专精特新小巨人 国家级小巨人企业|count stock up|0..5e4|bg|国家认定的专精特新“小巨人”企业家数
champions|制造业单项冠军企业|Single-product champions|单项冠军企业 国家制造业单项冠军 制造业单项冠军 国家级制造业单项冠军企业 国家级单项冠军企业 国家制造业单项冠军企业 单项冠军|count stock up|0..5e3|bg|国家认定的制造业单项冠军企业家数
gazelle-enterprises|瞪羚企业|Gazelle enterprises||count stock up|0..5e4|bg|经认定的高成长创新型企业家数
unicorns|独角兽企业|Unicorn enterprises||count stock up|0..2e3|bg|估值达到十亿美元的未上市企业家数
key-laboratories|重点实验室|Key laboratories||count stock up|0..1e4|kj|经批准建设的各级重点实验室个数
national-laboratories|全国重点实验室|National key laboratories|国家重点实验室|count stock up|0..2e3|kj|国家批准建设的重点实验室个数
innovation-platforms|科技创新平台|Innovation platforms|各类科技创新平台 各类创新平台|count stock up|0..2e5|kj|各类实验室、研发中心、创新中心个数
tech-centers|企业技术中心|Enterprise technology centres||count stock up|0..5e4|kj|经认定的企业技术（工程研究）中心个数
new-rd-institutions|新型研发机构|New research institutions||count stock up|0..1e4|kj|投资多元、机制灵活的研发机构个数
pilot-platforms|中试平台|Pilot-scale test platforms|中试基地 中试熟化基地|count stock up|0..1e4|bg|为成果转化提供中间试验的平台个数
incubators|科技企业孵化器|Incubators|孵化器|count stock up|0..2e4|kj|为初创企业提供场地和服务的孵化机构个数
maker-spaces|众创空间|Maker spaces||count stock up|0..2e4|kj|为创业者提供开放空间的平台个数
sci-projects|实施科技项目|Science projects|科技计划项目 实施科技计划项目 科技项目|count flow up|0..5e5|kj|报告期内立项或实施的科技计划项目项数
achievements-transformed|科技成果转化|Technology achievements applied|转化科技成果 转移转化科技成果 科技成果转移转化 科技成果就地转化 实施科技成果转化项目|count flow up|0..1e6|kj|报告期内转化应用的科技成果项数
sci-commissioners|科技特派员|Technology commissioners|选派科技特派员|people stock up|0..1e6|bg|选派到基层服务的科技人员
sci-awards|获科学技术奖|Science awards|科学技术奖|count flow up|0..5e3|kj|获得的国家和省级科学技术奖项数
sci-literacy|公民具备科学素质比例|Citizens with scientific literacy|公民科学素质比例 公民科学素养比例 具备科学素质公民比例 公民具备基本科学素质比例|ratio rate up|1..50|gh|具备科学素质的公民占十八至六十九岁人口的比重
digital-core-value-added|数字经济核心产业增加值|Value added of core digital industries|数字经济核心产业 数字核心产业增加值|money flow up|0..5e13|gh|数字经济核心产业生产活动的增加值
digital-core-share|数字经济核心产业增加值占地区生产总值比重|Share of core digital industries in GDP|数字经济核心产业增加值占比 数字经济核心产业占比 数字经济核心产业占地区生产总值比重|ratio rate up|0..60|gh|数字经济核心产业增加值与生产总值之比
digital-economy|数字经济规模|Size of the digital economy|数字经济增加值|money flow up|0..1.5e14|bg|数字产业化与产业数字化的增加值合计
digital-economy-share|数字经济占地区生产总值比重|Share of the digital economy in GDP|数字经济占比 数字经济增加值占地区生产总值比重|ratio rate up|0..90|gh|数字经济增加值与地区生产总值之比
software-revenue|软件业务收入|Software revenue|软件和信息技术服务业营业收入 软件和信息服务业营业收入 软件和信息技术服务业收入 软件业收入 信息服务业营业收入 软件产业营业收入|money flow up|0..3e13|tj|软件和信息技术服务企业的软件业务收入
ai-revenue|人工智能核心产业营业收入|Revenue of core artificial intelligence|人工智能核心产业规模 人工智能核心产业营收|money flow up|0..1e13|bg|人工智能核心产业企业的营业收入
computing-power|算力规模|Computing power|总算力|data stock up|-|bg|数据中心提供的计算能力（浮点运算次数）
data-centers|数据中心标准机架|Data-centre racks|标准机架 数据中心机架 机架|count stock up|0..3e7|bg|数据中心内的标准机架数
digital-workshops|智能工厂（数字化车间）|Smart factories and digital workshops|数字化车间 智能工厂 数字化车间和智能工厂|count stock up|0..1e5|bg|经认定的智能工厂和数字化车间个数
cloud-enterprises|上云企业|Enterprises on the cloud|企业上云 上云用数企业|count stock up|0..5e6|bg|使用云服务的企业家数
cnc-rate|关键工序数控化率|Numerical control of key processes|规上工业企业关键工序数控化率 工业企业关键工序数控化率 制造业关键工序数控化率 规模以上企业关键工序数控化率|ratio rate up|0..100|gh|采用数控的关键工序占关键工序总数的比重
digital-design-rate|数字化研发设计工具普及率|Use of digital design tools|工业企业数字化研发设计工具普及率 规上工业企业数字化研发设计普及率|ratio rate up|0..100|gh|使用数字化设计工具的规上工业企业占比
new-product-share|规模以上工业新产品产值率|New-product share of industrial output|新产品产值率 新产品产值占比|ratio rate up|0..100|gh|新产品产值（收入）占工业总产值（收入）的比重
`;
