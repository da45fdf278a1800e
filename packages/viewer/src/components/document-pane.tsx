import type { KeyboardEvent, MouseEvent, ReactElement } from 'react';
import type { TextModel } from '../model/text-model.js';
import type { ViewFinding } from '../view-data.js';
import { Contents } from './contents.js';
import { DocumentText } from './document-text.js';
import { Strip } from './strip.js';
import { useActive, useRememberedScroll, useReveal, useStates } from './use-text.js';
import { useView, type View } from './view.js';

/** The text in its scroller. What is chosen changes classes of elements that stand already; the text is not drawn again. */
export function DocumentPane(): ReactElement {
  const view = useView();
  const { text, words, state, around, textRoot, scroller } = view;
  const Pane = around === null ? 'main' : 'section';
  useRememberedScroll(view);
  useActive(view);
  useReveal(view);
  useStates(view);

  const open = (event: MouseEvent | KeyboardEvent): void => openFrom(event.target, view);
  const press = (event: KeyboardEvent): void => {
    if ((event.key !== 'Enter' && event.key !== ' ') || !(event.target as Element).matches('[data-m]')) return;
    event.preventDefault();
    open(event);
  };
  return (
    <>
      <Pane className="ov-document" ref={scroller} aria-label={words.document}>
        <a className="ov-skip" href="#ov-panel">
          {words.skipToPanel}
        </a>
        {text === null || text.blocks.length === 0 ? (
          <p className="ov-empty">{text === null ? words.noDocuments : words.emptyDocument}</p>
        ) : (
          <>
            <Contents text={text} />
            <article
              key={text.index}
              className={state.numbersMarked ? 'ov-text ov-numbered' : 'ov-text'}
              lang="zh-CN"
              ref={textRoot}
              onClick={open}
              onKeyDown={press}
            >
              <DocumentText text={text} words={words} locale={view.locale} />
            </article>
          </>
        )}
      </Pane>
      <Strip />
    </>
  );
}

/** Opens what was pressed: a fact, else the finding that cites the words, else a number that is no fact. */
function openFrom(target: EventTarget | null, { data, text, state, dispatch }: View): void {
  if (!(target instanceof Element) || text === null) return;
  const mark = numbersIn(target.closest('[data-m]')?.getAttribute('data-m'))[0];
  const [fact] = mark === undefined ? [] : text.marks[mark]!.facts;
  const [finding] = numbersIn(target.closest('[data-f]')?.getAttribute('data-f'));
  if (fact !== undefined) dispatch({ do: 'open-fact', ref: { document: text.index, fact } });
  else if (finding !== undefined)
    dispatch({ do: 'open-finding', finding, span: spanIn(data.findings[finding]!, text) });
  else if (state.numbersMarked && target.closest('[data-l]') !== null) dispatch({ do: 'show-tab', tab: 'numbers' });
}

/** The first of a finding's spans that stands in this document. */
function spanIn({ spans }: ViewFinding, { document }: TextModel): number {
  return Math.max(
    0,
    spans.findIndex((span) => span.document === document.name),
  );
}

function numbersIn(list: string | null | undefined): readonly number[] {
  return list ? list.split(' ').map(Number) : [];
}
