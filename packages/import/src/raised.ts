const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What raised text comes to in a line: an exponent, or nothing where it calls a note, so that 12.5 with the mark 3 is not read
 * as 12.53. Tables keep marks that are no digits.
 */
export function raised(before: string, text: string, inTable: boolean): string {
  const mark = text.replace(/\s+/g, '');
  if (/^[23]$/.test(mark) && /(?:[a-zA-Zµ]|[千厘分毫平]?米|公里)$/.test(before)) return exponent(mark);
  if (/^[-−]?\d{1,3}$/.test(mark) && /(?:^|\D)10$/.test(before)) return exponent(mark);
  const isCall = /^[[［〔【(（]?注?[\d,，、-]{1,9}[\]］〕】)）]?$|^注$/.test(mark);
  const isSign = /^[*＊※#＃①-⓿†‡]+$/.test(mark);
  return isCall || (isSign && !inTable) ? '' : text;
}

function exponent(digits: string): string {
  return digits.replace(/\d/g, (digit) => RAISED[Number(digit)]!).replace(/[-−]/, '⁻');
}
