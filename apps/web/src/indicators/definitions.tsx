import { type ReactElement, useState } from 'react';
import { useWords } from '../kit/locale.js';
import { DefinitionDialog } from './definition-dialog.js';
import type { Page } from './page.js';
import { WORDS } from './words.js';

/** 口径: what is counted, and since when. */
export function Definitions({ page, mayChange }: { readonly page: Page; readonly mayChange: boolean }): ReactElement {
  const words = useWords(WORDS);
  const [isAdding, setIsAdding] = useState(false);
  const { definitions, indicator } = page;
  return (
    <section>
      <h2>{words.definitions}</h2>
      {indicator.formula !== null && (
        <p>
          {words.formula} {indicator.formula}
        </p>
      )}
      {definitions.length === 0 && <p className="quiet">{words.noDefinition}</p>}
      {definitions.map(({ id, code, text, since, reason, factor, shift, convertsFrom }) => (
        <div key={id} className="definition">
          <h3>
            {code} <span className="quiet">{words.since(since)}</span>
          </h3>
          <p>{text}</p>
          {convertsFrom !== null && <p className="quiet">{words.converted(convertsFrom, factor, shift)}</p>}
          {reason !== null && <p className="quiet">{reason}</p>}
        </div>
      ))}
      {mayChange && (
        <button type="button" className="button" onClick={() => setIsAdding(true)}>
          {words.addDefinition}
        </button>
      )}
      {isAdding && <DefinitionDialog code={indicator.code} onClose={() => setIsAdding(false)} />}
    </section>
  );
}
