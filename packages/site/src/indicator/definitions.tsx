import type { ReactElement } from 'react';
import type { Source } from '../kit/page.js';
import type { IndicatorPage } from './types.js';
import { WORDS } from './words.js';

/** How it is counted (口径), and since when. */
export function definitionsView({ definitions }: IndicatorPage, { locale }: Source): ReactElement {
  const words = WORDS[locale];
  if (definitions.length === 0) return <p className="quiet">{words.noDefinitions}</p>;
  return (
    <dl className="steps">
      {definitions.map(({ id, code, text, since, reason, factor, shift, convertsFrom }) => (
        <div key={id}>
          <dt>
            {words.since(since)} <code>{code}</code>
          </dt>
          <dd>
            <p lang="zh-CN">{text}</p>
            {reason !== null && (
              <p className="small quiet">
                {words.reason}
                <span lang="zh-CN">{reason}</span>
              </p>
            )}
            {convertsFrom !== null && (
              <p className="small quiet">{words.converts(convertsFrom, factor ?? 1, shift ?? 0)}</p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
