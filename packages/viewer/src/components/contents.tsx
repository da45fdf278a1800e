import type { ReactElement } from 'react';
import type { TextModel } from '../model/text-model.js';
import { anchorOf } from './document-text.js';
import { useView } from './view.js';

/** Deeper headings would make the list as long as the text. */
const DEEPEST = 2;

/** The headings as links. */
export function Contents({ text }: { readonly text: TextModel }): ReactElement | null {
  const { words, textRoot } = useView();
  const { sections } = text.document;
  const listed = sections.flatMap((section, index) => (section.depth <= DEEPEST ? [{ ...section, index }] : []));
  if (listed.length < 3) return null;
  return (
    <details className="ov-contents">
      <summary>{words.contents}</summary>
      <nav aria-label={words.contents} lang="zh-CN">
        <ol>
          {listed.map(({ index, title, depth }) => (
            <li key={index} className={`ov-depth-${depth}`}>
              <a
                href={`#${anchorOf(text.index, index)}`}
                onClick={(event) => {
                  event.preventDefault();
                  textRoot.current?.querySelector(`#${anchorOf(text.index, index)}`)?.scrollIntoView();
                }}
              >
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
