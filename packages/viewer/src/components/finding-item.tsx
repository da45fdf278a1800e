import { type ReactElement, useEffect, useRef } from 'react';
import { standingOf } from '../model/findings.js';
import type { ViewFinding } from '../view-data.js';
import { Where } from './parts.js';
import { useView } from './view.js';

/** A finding with everything that it rests on. */
export function FindingItem({
  index,
  open = false,
}: {
  readonly index: number;
  readonly open?: boolean;
}): ReactElement {
  const { data, words, locale, around } = useView();
  const finding = data.findings[index]!;
  const { title, message, advice, arithmetic, check, waived, spans } = finding;
  const standing = standingOf(finding);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) article.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <article ref={article} className={`ov-finding ov-${standing}`} aria-current={open ? 'true' : undefined}>
      <h4>
        <span className={`ov-sign ov-${standing}`} aria-hidden="true">
          {index + 1}
        </span>
        <span>
          <span className="ov-severity">{words.findings.standings[standing]}</span> {title[locale]}
        </span>
      </h4>
      <p>{message[locale]}</p>
      {arithmetic !== '' && <code className="ov-arithmetic">{arithmetic}</code>}
      {spans.map((span, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and the same words may be cited twice
        <Cited key={at} finding={index} at={at} span={span} />
      ))}
      {advice[locale] !== '' && <p className="ov-advice">{advice[locale]}</p>}
      {waived !== null && (
        <p className="ov-waiver">
          {words.findings.waivedBecause(waived.reason, waived.by ?? null, waived.until ?? null)}
        </p>
      )}
      {around?.ofFinding?.(index)}
      <p className="ov-check">{check}</p>
    </article>
  );
}

interface CitedProps {
  readonly finding: number;
  readonly at: number;
  readonly span: ViewFinding['spans'][number];
}

/** Words that a finding rests on; shows them in the text. */
function Cited({ finding, at, span }: CitedProps): ReactElement {
  const { data, dispatch } = useView();
  const document = data.documents.findIndex(({ name }) => name === span.document);
  return (
    <button
      type="button"
      className="ov-item"
      disabled={document === -1}
      onClick={() => dispatch({ do: 'open-finding', finding, span: at })}
    >
      <q lang="zh-CN">{span.quote}</q>
      {document === -1 ? (
        <span className="ov-where">{span.document}</span>
      ) : (
        <Where document={document} start={span.start} />
      )}
    </button>
  );
}
