import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../../kit/api.js';
import { useChange } from '../../kit/change.js';
import { useLocale, useWords } from '../../kit/locale.js';
import { Refusal } from '../../kit/refusal.js';
import type { Anchor } from '../address.js';
import type { DocumentRow } from '../paper.js';
import { AnchorRow } from './anchor-row.js';
import type { Anchored } from './editions.js';
import { Gone } from './gone.js';
import { WORDS } from './words.js';

interface TableProps {
  readonly document: DocumentRow;
  readonly anchor: Anchor;
  readonly rows: readonly Anchored[];
  readonly mayDecide: boolean;
}

export interface Decision {
  readonly decision: 'confirm' | 'refuse';
  readonly of: readonly string[];
  readonly withdraw?: boolean;
  readonly reason?: string;
}

/** Things of one sort, where they stood and where they stand, with what is decided on them. */
export function AnchorTable({ document, anchor, rows, mayDecide }: TableProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [picked, pick] = useState<ReadonlySet<string>>(new Set());
  const [gone, askGone] = useState<readonly Anchored[] | null>(null);
  const change = useChange(
    ({ of, ...decision }: Decision) =>
      told(() =>
        apiIn(locale).POST('/api/documents/{id}/anchors', {
          params: { path: { id: document.id } },
          body: { ...decision, of: [...of] },
        }),
      ),
    () => pick(new Set()),
  );
  // What is gone may take values along with it, so that is asked first.
  const confirm = (some: readonly Anchored[]): void => {
    if (anchor === 'lost') askGone(some);
    else change.mutate({ decision: 'confirm', of: some.map(({ id }) => id) });
  };
  const refuse = (some: readonly Anchored[]): void =>
    change.mutate({ decision: 'refuse', of: some.map(({ id }) => id) });
  const chosen = rows.filter(({ id }) => picked.has(id));
  return (
    <>
      {mayDecide && rows.length > 0 && (
        <div className="anchors-bulk">
          <button type="button" className="button" onClick={() => pick(new Set(rows.map(({ id }) => id)))}>
            {words.chooseAll}
          </button>
          <span>{words.chosen(chosen.length)}</span>
          <button
            type="button"
            className="button primary"
            disabled={chosen.length === 0}
            onClick={() => confirm(chosen)}
          >
            {words.confirm[anchor]}
          </button>
          <button type="button" className="button" disabled={chosen.length === 0} onClick={() => refuse(chosen)}>
            {words.refuse[anchor]}
          </button>
        </div>
      )}
      <p role="status" className="anchors-told">
        {change.isPending && words.saving}
        {change.isSuccess && words.done(change.data.decided, change.data.withdrawn)}
      </p>
      <Refusal error={change.error} />
      {rows.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
        <section className="table-region" tabIndex={0} aria-label={words.anchors[anchor]}>
          <table className="things anchors">
            <thead>
              <tr>
                {mayDecide && <th scope="col">{words.choose}</th>}
                <th scope="col">{words.what}</th>
                <th scope="col">{words.old(document.edition - 1)}</th>
                <th scope="col">{words.old(document.edition)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <AnchorRow
                  key={row.id}
                  row={row}
                  isPicked={picked.has(row.id)}
                  onPick={
                    mayDecide
                      ? (on) => {
                          const next = new Set(picked);
                          if (on) next.add(row.id);
                          else next.delete(row.id);
                          pick(next);
                        }
                      : undefined
                  }
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {gone !== null && (
        <Gone
          rows={gone}
          onClose={() => askGone(null)}
          decide={(rest) => {
            askGone(null);
            change.mutate({ decision: 'confirm', of: gone.map(({ id }) => id), ...rest });
          }}
        />
      )}
    </>
  );
}
