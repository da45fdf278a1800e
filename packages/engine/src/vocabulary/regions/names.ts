// 蒙古, 哈萨克 and the like stand without 族 in the names of 新疆.
const PEOPLES =
  '蒙古族|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|' +
  '水族|东乡族|纳西族|景颇族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|普米族|怒族|鄂温克族|裕固族|保安族|独龙族|' +
  '鄂伦春|各族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯';

let autonomous: RegExp | null = null;

export interface ShortNames {
  /** Still with its kind: 昌吉州, 察布查尔县. */
  readonly withKind: string;
  readonly bare: string;
}

/** The short names that usage makes of an autonomous division by leaving out its peoples; null for every other name. */
export function autonomousNames(name: string): ShortNames | null {
  if (name.length < 5 || !(name.includes('族') || name.includes('自治'))) return null;
  autonomous ??= new RegExp(`^(.*?)((?:${PEOPLES})*)(?:自治)?([州县旗区])$`);
  const parts = autonomous.exec(name);
  if (parts === null) return null;
  const bare = parts[1] === '' ? parts[2].replace(/族$/, '') : parts[1];
  return bare.length < 2 ? null : { withKind: bare + parts[3], bare };
}

const PROVINCE_KIND = /(?:(?:壮族|回族|维吾尔)?自治区|特别行政区|省|市)$/;

export function bareProvince(name: string): string {
  return name.replace(PROVINCE_KIND, '');
}

/** What a bare name leaves out: 塔城 of 塔城地区, 沙湾 of 沙湾市. */
export const KINDS: readonly string[] = ['市', '县', '区', '旗', '地区', '盟', '新区', '林区', '特区', '行政委员会'];
