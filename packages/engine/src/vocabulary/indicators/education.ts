/** Schooling from kindergarten to university. */
export const EDUCATION = `
preschool-enrolment|学前教育毛入园率|Gross enrolment in preschool|学前三年毛入园率 学前三年幼儿毛入园率 幼儿园毛入园率 学前三年毛入学率 毛入园率 幼儿园毛入学率 学前教育毛入学率 幼儿毛入园率 学前三年入园率 学前三年教育毛入园率|ratio rate up|20..130|gh|在园幼儿总数占三至五岁人口的比重
inclusive-kindergarten|普惠性幼儿园覆盖率|Coverage of inclusive kindergartens|普惠性幼儿园在园幼儿占比 普惠园覆盖率 学前教育普惠率 普惠性学前教育覆盖率 普惠率 普惠性幼儿园在园幼儿占比率 学前教育普惠性幼儿园覆盖率|ratio rate up|0..100|gh|在公办和普惠性民办园的幼儿占在园幼儿的比重
public-kindergarten|公办园在园幼儿占比|Share of children in public kindergartens|公办幼儿园在园幼儿占比 公办幼儿园占比 公办园在园幼儿比例 公办在园幼儿占比|ratio rate up|0..100|gh|在公办园的幼儿占在园幼儿的比重
compulsory-enrolment|适龄儿童入学率|Enrolment of school-age children|小学学龄儿童净入学率 学龄儿童入学率 小学适龄儿童入学率 小学入学率 义务教育入学率 小学净入学率|ratio rate up|80..100|jy|已入小学的学龄儿童占校内外学龄儿童总数的比重
compulsory-retention|九年义务教育巩固率|Retention in nine-year compulsory education|义务教育巩固率 九年制义务教育巩固率 小学和初中巩固率|ratio rate up|50..105|gh|初中毕业人数占其小学一年级入学人数的比重
middle-enrolment|初中阶段毛入学率|Gross enrolment in junior secondary|初中毛入学率 初中入学率|ratio rate up|50..150|jy|初中在校生数占十二至十四岁人口的比重
high-enrolment|高中阶段毛入学率|Gross enrolment in senior secondary|高中阶段教育毛入学率 高中毛入学率 高中阶段入学率 高中阶段普及率 高中阶段教育普及率 高中教育毛入学率|ratio rate up|20..150|gh|高中阶段在校生数占十五至十七岁人口的比重
high-promotion|初中毕业生升入高中阶段教育比例|Promotion from junior to senior secondary|初中毕业生升学率 初中毕业生升入高中阶段比例 初中升学率 初升高比例|ratio rate up|20..110|gh|升入高中阶段的初中毕业生占毕业生总数的比重
college-enrolment|高等教育毛入学率|Gross enrolment in higher education|高校毛入学率 高等教育入学率|ratio rate up|1..100|gh|高等教育在学总规模占十八至二十二岁人口的比重
college-rate|高考本科上线率|Rate of reaching the college line|本科上线率 高考上线率 本科录取率 高考本科录取率|ratio rate up|0..100|bg|达到本科录取线的考生占考生总数的比重
vocational-employment|职业院校毕业生就业率|Employment rate of vocational graduates|职业教育学生就业率 职业学校毕业生就业率|ratio rate up|0..100|bg|就业的职业院校毕业生占毕业生总数的比重
vocational-promotion|职业教育学生升学率|Promotion rate of vocational students|中职毕业生升学率 职业学校升学率 中职升学率|ratio rate up|0..100|bg|升学的中等职业学校毕业生占毕业生总数的比重
schools|各级各类学校|Schools|学校数量 各类学校|count stock none|1..6e5|jy|各级各类学校的所数
kindergartens|幼儿园|Kindergartens||count stock none|0..4e5|jy|独立设置的幼儿园所数
primary-schools|普通小学|Primary schools|小学|count stock none|0..6e5|jy|普通小学的所数
junior-schools|普通初中|Junior secondary schools|初中 初中学校 初级中学|count stock none|0..1e5|jy|普通初中的所数
senior-schools|普通高中|Senior secondary schools|高中 普通高中学校|count stock none|0..3e4|jy|普通高中的所数
vocational-schools|中等职业学校|Secondary vocational schools|中职学校 职业学校 中等职业教育学校|count stock none|0..2e4|jy|中专、职高、技工等学校的所数
colleges|普通高等学校|Higher education institutions|高等院校 普通高校 高等学校 本专科高校 高校|count stock up|0..5e3|jy|实施普通高等教育的学校所数
students|在校学生|Students enrolled|在校生 学生总数 各级各类学校在校生|people stock none|1..3e8|jy|学年初具有学籍的学生数
kindergarten-children|在园幼儿|Children in kindergartens|学前教育在园幼儿 幼儿园在园幼儿|people stock none|0..6e7|jy|学年初在园注册的幼儿数
primary-students|小学在校生|Primary pupils|普通小学在校生 小学生 小学在校学生 普通小学在校学生|people stock none|0..1.5e8|jy|小学具有学籍的学生数
junior-students|初中在校生|Junior secondary students|普通初中在校生 初中在校学生|people stock none|0..8e7|jy|初中具有学籍的学生数
senior-students|普通高中在校生|Senior secondary students|高中在校生 普通高中在校学生|people stock none|0..4e7|jy|普通高中具有学籍的学生数
vocational-students|中等职业教育在校生|Secondary vocational students|中职在校生 中等职业学校在校生 职业学校在校生|people stock none|0..3e7|jy|中等职业学校具有学籍的学生数
college-students|普通本专科在校生|Undergraduate students|高校在校生 普通职业本专科在校生 本专科在校学生 普通高校在校生 大学生 高校在校学生|people stock none|0..6e7|jy|普通、职业本科和专科具有学籍的学生数
graduate-students|在学研究生|Graduate students|研究生在校生 研究生|people stock up|0..8e6|jy|在学的硕士和博士研究生数
enrolments|招生|New enrolments||people flow none|0..1e8|jy|学年内新录取并报到的学生数
teachers|专任教师|Full-time teachers|教师|people stock up|1..3e7|jy|具有教师资格、专门从事教学的人员
teachers-recruited|招聘教师|Teachers recruited|新招聘教师 补充教师 引进教师 招录教师 新增教师|people flow up|0..2e6|bg|报告期内招聘的教师人数
new-school-places|新增学位|New school places|增加学位|count flow up|0..1e7|bg|报告期内新增的中小学和幼儿园学位数
schools-built|新建改扩建学校|Schools built or enlarged|新改扩建学校 新建改扩建学校幼儿园|count flow up|0..1e5|bg|报告期内新建、改建、扩建的学校所数
student-aid|学生资助金额|Student aid|发放学生资助资金 投入资助资金 发放资助资金 发放学生资助 发放资助金|money flow none|0..5e11|bg|发放的奖助学金、助学贷款和减免费用
students-aided|受资助学生|Students aided|资助学生 资助资金惠及学生 资助困难学生|people flow none|0..2e8|bg|享受资助政策的学生人次
special-education|特殊教育在校生|Students in special education|特殊教育学生 特殊教育在校学生 特教在校生|people stock none|0..2e6|jy|接受特殊教育的学生数
quality-compulsory-counties|义务教育优质均衡发展县|Counties with balanced quality compulsory education|国家义务教育优质均衡发展县 义务教育优质均衡县|count stock up|0..3e3|gh|通过国家督导认定的县（市、区）个数
large-class-share|义务教育大班额比例|Share of oversized classes|大班额比例 大班额占比 56人以上大班额比例|ratio rate down|0..60|jy|超过标准班额的班级占班级总数的比重
student-teacher-ratio|生师比|Student–teacher ratio|师生比|other rate down|3..60|jy|在校学生数与专任教师数之比
aftercare-coverage|课后服务覆盖率|Coverage of after-school care|义务教育课后服务覆盖率 课后延时服务覆盖率 义务教育学校课后服务覆盖率|ratio rate up|0..100|bg|提供课后服务的学校占义务教育学校的比重
`;
