import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useNames } from '../kit/list/names.js';
import { titleOf } from '../kit/list/title.js';
import { inBoth, useWords } from '../kit/locale.js';
import type { Paper } from './paper.js';
import { PaperMenu } from './paper-menu.js';

/** Where one is, and what else there is of the document. */
export function PaperHead({ paper }: { readonly paper: Paper }): ReactElement {
  const words = useWords(WORDS);
  const { document, text } = paper;
  const { id, edition } = document;
  return (
    <div className="paper-head">
      <Link to="/documents" aria-label={words.back} title={words.back} className="paper-back">
        ←
      </Link>
      <h1 title={titleOf(document)} lang="zh-CN">
        {titleOf(document)}
      </h1>
      <span className="paper-links">
        {text.edition !== edition && <strong className="paper-old">{words.old(text.edition)}</strong>}
        {edition > 1 && (
          <Link to="/documents/$id/editions" params={{ id }}>
            {words.editions(edition, paper.anchors)}
          </Link>
        )}
        <PlanLink plan={document.plan} />
        <PaperMenu document={document} />
      </span>
    </div>
  );
}

/** From the document to what came of its plan. */
function PlanLink({ plan }: { readonly plan: string | null }): ReactElement | null {
  const words = useWords(WORDS);
  const code = useNames().plans.find(({ id }) => id === plan)?.code;
  if (code === undefined) return null;
  return (
    <Link to="/plans/$code/scoreboard" params={{ code }}>
      {words.scoreboard}
    </Link>
  );
}

const WORDS = inBoth(
  {
    back: '回到文件列表',
    old: (edition: number) => `第 ${edition} 版，已有新版`,
    editions: (edition: number, waiting: number) =>
      `第 ${edition} 版，与上一版对照${waiting > 0 ? `（待确认 ${waiting}）` : ''}`,
    scoreboard: '对照表',
  },
  {
    back: 'Back to the documents',
    old: (edition: number) => `Edition ${edition}; there is a later one`,
    editions: (edition: number, waiting: number) =>
      `Edition ${edition}, compared with the one before${waiting > 0 ? ` (${waiting} to be confirmed)` : ''}`,
    scoreboard: 'Scoreboard',
  },
);
