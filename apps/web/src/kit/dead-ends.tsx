import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { inBoth, useWords } from './locale.js';
import { Empty, Page } from './page.js';
import { isUnloaded, Trouble } from './trouble.js';

/** An address that leads nowhere. */
export function NotFound(): ReactElement {
  const words = useWords(WORDS);
  return (
    <Page title={words.notFound}>
      <Empty title={words.notFoundHint}>
        <Link to="/" className="button">
          {words.home}
        </Link>
      </Empty>
    </Page>
  );
}

/** A page that could not be shown. A part of it that did not come is asked for by loading the whole page anew: browsers remember the failure. */
export function Wrong({ error, reset }: ErrorComponentProps): ReactElement {
  return <Trouble error={error} again={isUnloaded(error) ? () => location.reload() : reset} />;
}

const WORDS = inBoth(
  { notFound: '没有这个页面', notFoundHint: '地址可能写错了，或者页面已经移走。按 / 可以搜索。', home: '回到规划' },
  {
    notFound: 'There is no such page',
    notFoundHint: 'The address may be mistyped, or the page has moved. Press / to search.',
    home: 'Back to the plans',
  },
);
