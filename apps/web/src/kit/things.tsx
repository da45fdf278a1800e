import type { CSSProperties, ReactElement, ReactNode } from 'react';

type Head = string | { readonly number: string };

interface ThingsProps {
  /** What the table holds, for those who do not see it. */
  readonly label: string;
  /** A head of numbers stands at the right, as they do. */
  readonly heads: readonly Head[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A short table of things with what can be done with each. On a narrow screen each is a card, where every cell is told with its head. */
export function Things({ label, heads, children }: ThingsProps): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
    <section className="table-region" tabIndex={0} aria-label={label}>
      <table className="things" style={headsOf(heads)}>
        <thead>
          <tr>
            {heads.map((head) =>
              typeof head === 'string' ? (
                <th key={head} scope="col">
                  {head}
                </th>
              ) : (
                <th key={head.number} scope="col" className="number">
                  {head.number}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** The heads, for the styles to repeat them beside each cell. */
function headsOf(heads: readonly Head[]): CSSProperties {
  const names = heads.map((head) => (typeof head === 'string' ? head : head.number));
  return Object.fromEntries(names.map((name, at) => [`--head-${at + 1}`, JSON.stringify(name)]));
}
