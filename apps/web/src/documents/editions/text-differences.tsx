import { type ReactElement, useMemo } from 'react';
import { useWords } from '../../kit/locale.js';
import { differences, type Piece, paragraphsOf } from './diff.js';
import { WORDS } from './words.js';

interface DifferencesProps {
  readonly before: string;
  readonly after: string;
  /** The edition that holds. */
  readonly edition: number;
}

/** Both texts side by side, where they differ; what is the same is only counted. */
export function TextDifferences({ before, after, edition }: DifferencesProps): ReactElement {
  const words = useWords(WORDS);
  const pieces = useMemo(() => differences(paragraphsOf(before), paragraphsOf(after)), [before, after]);
  return (
    <div className="differences">
      <h2>{words.differences}</h2>
      {pieces.every(({ same }) => same) ? (
        <p className="quiet">{words.noDifferences}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
        <section className="table-region" tabIndex={0} aria-label={words.differences}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.old(edition - 1)}</th>
                <th scope="col">{words.old(edition)}</th>
              </tr>
            </thead>
            <tbody>
              {pieces.map((piece, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces never change, and may say the same
                <PieceRow key={at} piece={piece} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function PieceRow({ piece: { same, before, after } }: { readonly piece: Piece }): ReactElement {
  const words = useWords(WORDS);
  if (same) {
    return (
      <tr>
        <td colSpan={2} className="quiet differences-same">
          {words.unchanged(before.length)}
        </td>
      </tr>
    );
  }
  return (
    <tr lang="zh-CN">
      <td>
        {before.map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs never change, and may say the same
          <del key={at}>{paragraph}</del>
        ))}
      </td>
      <td>
        {after.map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs never change, and may say the same
          <ins key={at}>{paragraph}</ins>
        ))}
      </td>
    </tr>
  );
}
