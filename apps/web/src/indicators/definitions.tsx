import { type ReactElement, useState } from 'react';
import { useWords } from '../kit/locale.js';
import { DefinitionDialog } from './definition-dialog.js';
import type { Page } from './page.js';
import { WORDS } from './words.js';

type Definition = Page['definitions'][number];

/** 口径: what is counted, and since when. */
export function Definitions({ page, mayChange }: { readonly page: Page; readonly mayChange: boolean }): ReactElement {
  const words = useWords(WORDS);
  const [open, setOpen] = useState<Definition | 'new' | null>(null);
  const { definitions, indicator } = page;
  return (
    <section>
      <h2>{words.definitions}</h2>
      {definitions.length === 0 && <p className="quiet">{words.noDefinition}</p>}
      {definitions.map((definition) => (
        <div key={definition.id} className="definition">
          <Told definition={definition} />
          {mayChange && (
            <button type="button" className="plain" onClick={() => setOpen(definition)}>
              {words.changeDefinition}
            </button>
          )}
        </div>
      ))}
      {mayChange && (
        <button type="button" className="button" onClick={() => setOpen('new')}>
          {words.addDefinition}
        </button>
      )}
      {open !== null && (
        <DefinitionDialog
          code={indicator.code}
          {...(open !== 'new' && { definition: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function Told({ definition }: { readonly definition: Definition }): ReactElement {
  const words = useWords(WORDS);
  const { code, text, since, reason, factor, shift, convertsFrom } = definition;
  return (
    <>
      <h3>
        {code} <span className="quiet">{words.since(since)}</span>
      </h3>
      <p>{text}</p>
      {convertsFrom !== null && <p className="quiet">{words.converted(convertsFrom, factor, shift)}</p>}
      {reason !== null && <p className="quiet">{reason}</p>}
    </>
  );
}
