import type { ImportJob, Refusal } from '@outturn/ledger';
import type { Locale, Words } from '../http/locale.js';
import { wordsFor } from '../nouns/refused.js';

/** Why a file is not read. */
const UNREADABLE: Readonly<Record<string, Words>> = {
  binary: { zh: '不是文档。', en: 'It is no document.' },
  damaged: { zh: '文件已损坏或不完整。', en: 'The file is damaged or not whole.' },
  empty: { zh: '文件是空的。', en: 'The file is empty.' },
  encrypted: {
    zh: '文件有密码保护,请去除密码后再导入。',
    en: 'The file is protected by a password; take it off first.',
  },
  'no-text': { zh: '文件只有图片,没有文字(扫描件)。', en: 'There are pictures in it and no text: a scan.' },
  'other-format': { zh: '不支持这种格式。', en: 'Files of this format are not read.' },
  'too-heavy': { zh: '读取该文件所需内存过多。', en: 'Reading it took too much memory.' },
  'too-large': { zh: '文件过大。', en: 'The file is too large.' },
  'too-long': { zh: '读取该文件用时过长。', en: 'Reading it took too long.' },
  'too-much': { zh: '内容过多,不像一份规划或报告。', en: 'There is more in it than in any plan or report.' },
  'unknown-encoding': { zh: '无法识别文字编码。', en: 'Its encoding is not known.' },
};

/** A job with its refusal in words. */
export function told(job: ImportJob, locale: Locale) {
  const { result } = job;
  if (result?.outcome !== 'refused') return { ...job, result };
  return { ...job, result: { ...result, refusal: { ...result.refusal, said: saidOf(result.refusal, locale) } } };
}

function saidOf({ code, params }: Refusal, locale: Locale): string {
  return (code === 'unreadable-file' && UNREADABLE[params.reason ?? '']?.[locale]) || wordsFor(code, locale);
}
