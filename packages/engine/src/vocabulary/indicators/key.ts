const SPELLING =
  /[\s的“”‘’"'「」《》()（）〔〕[\]【】、,，·&＆_~～\-–—－０-９Ａ-Ｚａ-ｚ％．]|以上|生产总值|研究与试验发展|研发|比例|比率|常驻/;

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．]/g;
const DROPPED = /[\s的“”‘’"'「」《》()（）〔〕[\]【】、,，·&＆_~～\-–—－％]/g;

/**
 * The spelling that names are compared in: half-width, without blanks, marks and 的; GDP, 规上, 限上, RD (研发) and 比重 in
 * place of their longer or rarer forms.
 */
export function keyOf(name: string): string {
  if (!SPELLING.test(name)) return name;
  return name
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(DROPPED, '')
    .replace(/规模以上/g, '规上')
    .replace(/限额以上/g, '限上')
    .replace(/(?:国内|地区|师市)?生产总值/g, 'GDP')
    .replace(/研究与试验发展|研发/g, 'RD')
    .replace(/(?:RD){2,}/g, 'RD')
    .replace(/比例|比率/g, '比重')
    .replace(/常驻人口/g, '常住人口');
}
