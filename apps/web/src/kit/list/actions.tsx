import { type ReactElement, useState } from 'react';
import { inBoth, useWords } from '../locale.js';
import type { Column } from './column.js';
import { copyText, sheetOf } from './sheet.js';

interface ActionsProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** What can be done with a list as it is filtered and sorted: into Excel, onto paper. */
export function Actions<Row>({ columns, rows }: ActionsProps<Row>): ReactElement {
  const words = useWords(WORDS);
  const [told, setTold] = useState('');
  const copy = async (): Promise<void> => {
    setTold((await copyText(sheetOf(columns, rows))) ? words.copied(rows.length) : words.failed);
  };
  return (
    <>
      <span role="status" className="quiet list-told">
        {told}
      </span>
      <button type="button" className="button" onClick={() => void copy()} title={words.copyHint}>
        {words.copy}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {words.print}
      </button>
    </>
  );
}

const WORDS = inBoth(
  {
    copy: '复制到 Excel',
    copyHint: '把筛选后的全部行复制到剪贴板，到 Excel 或 WPS 表格里粘贴',
    copied: (rows: number) => `已复制 ${rows} 行，到表格里粘贴即可`,
    failed: '浏览器不允许复制',
    print: '打印',
  },
  {
    copy: 'Copy to Excel',
    copyHint: 'Copies all rows that are left by the filters; paste them into a sheet',
    copied: (rows: number) => `${rows} rows copied: paste them into a sheet`,
    failed: 'The browser does not allow copying',
    print: 'Print',
  },
);
