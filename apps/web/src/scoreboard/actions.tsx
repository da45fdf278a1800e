import { type ReactElement, useState } from 'react';
import { copyText } from '../kit/list/sheet.js';
import { inBoth, type Locale, useLocale, useWords } from '../kit/locale.js';
import { type Arranged, shownOf } from './arranged.js';
import type { ScoreboardSearch } from './search.js';
import { spreadsheetOf } from './spreadsheet.js';

interface ActionsProps {
  readonly plan: string;
  readonly arranged: Arranged;
  readonly search: ScoreboardSearch;
}

/** What can be taken away: for a spreadsheet, as a file, on paper. */
export function Actions({ plan, arranged, search }: ActionsProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    const hidden = search.hide?.split(',') ?? [];
    const columns = arranged.columns.filter(({ family }) => !hidden.includes(family));
    setOutcome((await copyText(spreadsheetOf(columns, shownOf(arranged)))) ? 'copied' : 'failed');
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <a className="button" href={fileOf(plan, search, locale)} download>
        {words.csv}
      </a>
      <button type="button" className="button" onClick={() => print()}>
        {words.print}
      </button>
      <span role="status" className="quiet outcome">
        {outcome !== null && words[outcome]}
      </span>
    </>
  );
}

function fileOf(plan: string, { on, asOf }: ScoreboardSearch, locale: Locale): string {
  const query = new URLSearchParams({ lang: locale, ...(on && { on }), ...(asOf && { asOf }) });
  return `/data/plans/${encodeURIComponent(plan)}.csv?${query}`;
}

const WORDS = inBoth(
  {
    copy: '复制到表格软件',
    copied: '已复制，可粘贴到表格软件',
    failed: '浏览器不允许复制，请改用下载 CSV',
    csv: '下载 CSV',
    print: '打印',
  },
  {
    copy: 'Copy for a spreadsheet',
    copied: 'Copied: paste it into a spreadsheet',
    failed: 'The browser does not allow copying: download the CSV instead',
    csv: 'Download CSV',
    print: 'Print',
  },
);
