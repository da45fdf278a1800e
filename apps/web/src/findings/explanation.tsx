import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Asked } from '../kit/asked.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { type Part, partsOf, without } from './explanation-parts.js';

/** The pages that `outturn check --explain` prints, each a file of its own: only the one that is asked for is loaded. */
const PAGES = import.meta.glob<string>('../../../../packages/engine/src/checks/rules/*/*.md', {
  query: '?raw',
  import: 'default',
});

/** What a check looks for, why, within which tolerance, and when to let it be; what to do, the finding says itself. */
export function Explanation({ check }: { readonly check: string }): ReactElement | null {
  const words = useWords(WORDS);
  const locale = useLocale();
  const load = PAGES[`../../../../packages/engine/src/checks/rules/${check}/${check}.md`];
  const query = useQuery({
    queryKey: ['explanation', check],
    queryFn: () => load?.() ?? '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  // Found by a check that there is no more.
  if (load === undefined) return null;
  return (
    <section className="explanation">
      <h2>{words.about}</h2>
      <Asked query={query} waiting={words.waiting}>
        {(page) =>
          without(words.advice, partsOf(page, locale)).map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the page of a check never changes
            <Shown key={at} part={part} />
          ))
        }
      </Asked>
    </section>
  );
}

function Shown({ part }: { readonly part: Part }): ReactElement {
  switch (part.kind) {
    case 'heading':
      return <h3>{part.text}</h3>;
    case 'text':
      return <p>{part.text}</p>;
    case 'formula':
      return <pre className="sum">{part.text}</pre>;
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table part={part} />;
  }
}

function Table({ part: { head, rows } }: { readonly part: Extract<Part, { kind: 'table' }> }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join()}>
            {row.map((cell, at) => (
              <td key={`${head[at]}`}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const WORDS = inBoth(
  { about: '关于这项检查', advice: '怎么办', waiting: '正在读取检查说明…' },
  { about: 'About this check', advice: 'What to do', waiting: 'Reading about this check…' },
);
