import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { inBoth, useWords } from './locale.js';
import { Empty, Page } from './page.js';
import { Trouble } from './trouble.js';

/** An address that leads nowhere: it stands alone, as nobody may be signed in. */
export function NotFound(): ReactElement {
  const words = useWords(WORDS);
  return (
    <main id="main" className="main">
      <Page title={words.notFound}>
        <Empty title={words.notFoundHint}>
          <Link to="/" className="button">
            {words.home}
          </Link>
        </Empty>
      </Page>
    </main>
  );
}

/** A page that could not be shown. */
export function Wrong({ error, reset }: ErrorComponentProps): ReactElement {
  return <Trouble error={error} again={reset} />;
}

const WORDS = inBoth(
  { notFound: '没有这个页面', notFoundHint: '地址可能写错了，或者页面已经移走。按 / 可以搜索。', home: '回到规划' },
  {
    notFound: 'There is no such page',
    notFoundHint: 'The address may be mistyped, or the page has moved. Press / to search.',
    home: 'Back to the plans',
  },
);
