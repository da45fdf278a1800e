/** Pieces that passwords are commonly made of: words, names of people and places, and what people of an office here think of first. */
export const COMMON_WORDS: readonly string[] = `
  password passwort passwd passw pass pwd secret private default changeme letmein welcome login logon signin access enter open
  admin administrator sysadmin manager master root test tester testing guest user username demo sample temp public server service system
  computer internet windows microsoft google apple samsung facebook android iphone nokia oracle mysql linux ubuntu office outturn
  hello hallo world iloveyou iloveu loveyou lovely love lover forever always baby babygirl sweet sweetheart honey angel darling princess
  prince queen king kiss happy lucky friend friends family mother father mommy daddy sister brother freedom peace heaven jesus christ god bless
  monkey dragon tiger lion eagle shadow phoenix butterfly dolphin horse puppy kitten kitty doggy cat dog bird wolf panda pikachu pokemon
  football baseball basketball soccer hockey tennis golf chelsea arsenal liverpool barcelona realmadrid manchester united juventus lakers
  superman batman spiderman starwars naruto spongebob minecraft matrix hunter killer warrior samurai ninja knight wizard trustno whatever
  sunshine summer winter spring autumn flower rainbow diamond silver golden purple orange yellow green black white blue red cherry banana
  chocolate cookie pepper ginger coffee cheese pizza music guitar dance metal rock mustang ferrari porsche mercedes yamaha corvette harley
  michael jordan michelle jessica jennifer daniel david robert thomas charlie andrew joshua matthew george william james john richard
  joseph anthony steven justin brandon nicole ashley amanda samantha elizabeth victoria christopher christian alexander alexandra
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday one two three four five six seven eight nine zero abc xyz qweasd asdzxc qazwsx qwe asd zxc qaz wsx
  woaini woaiwojia woaizhongguo woaibeijing aini aiwo nihao zhongguo zhonghua renmin mima wodemima wode nide ta wo ni
  guanliyuan guanli yonghu ceshi zhengfu fagaiwei fgw tongjiju tjj caizheng duchashi bangongshi guihua jihua lingdao juzhang chuzhang kezhang
  beijing shanghai guangzhou shenzhen chongqing tianjin hangzhou nanjing wuhan chengdu xian kunming changsha jinan qingdao
  tianxia tiankong duxiu xingfu kuaile jiankang pingan fafa facai gongxi baobao baobei laogong laopo qinaide caonima
  wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao
  yuan deng xu fu shen zeng peng lv su lu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao
  密码 口令 管理员 用户 测试 你好 我爱你 中国 北京 上海 政府 发改委 统计局 办公室 规划 领导 世界 生日 快乐 一 二 三 四 五 六 七 八 九 十 零
`
  .trim()
  .split(/\s+/)
  .toSorted((one, other) => other.length - one.length);
