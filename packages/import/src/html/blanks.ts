/** Characters that are written without blanks between them: a line break in the source comes to nothing. */
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** A text as it is shown: blanks and line breaks of the source come to one blank, or to none between Chinese characters. */
export function collapsed(text: string): string {
  return text
    .replace(/ *[\t\n\r\f][ \t\n\r\f]*| {2,}/g, (blanks, at: number) => {
      const isBroken =
        /[\n\r]/.test(blanks) && HAN.test(text[at - 1] ?? '') && HAN.test(text[at + blanks.length] ?? '');
      return isBroken ? '' : ' ';
    })
    .trim();
}
