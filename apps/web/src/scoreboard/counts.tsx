import { CLASSES, ClassMark } from '@outturn/charts';
import type { ReactElement, ReactNode } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import type { Class, Scoreboard } from './item.js';
import type { Attribute, ScoreboardSearch } from './search.js';
import { WORDS } from './words.js';

type Asked = Pick<ScoreboardSearch, 'attribute' | 'class'>;

interface CountsProps {
  readonly board: Scoreboard;
  readonly search: ScoreboardSearch;
  readonly onChoose: (asked: Asked) => void;
}

/** How many targets stand how, binding apart from expected. Each count shows its targets, and all of them again. There is no score over all. */
export function Counts({ board, search, onChoose }: CountsProps): ReactElement {
  const words = useWords(WORDS);
  const own = useWords(OWN);
  const lines = [
    ['binding', words.binding, board.summary.binding],
    ['expected', words.expectedKind, board.summary.expected],
  ] as const;
  return (
    <section className="counts" aria-label={own.label}>
      {lines
        .filter(([, , { total }]) => total > 0)
        .map(([attribute, name, { total, classes }]) => (
          <div key={attribute}>
            <Count asked={{ attribute }} search={search} onChoose={onChoose}>
              {name} <b>{total}</b>
            </Count>
            {inOrder(classes).map(({ class: word, count }) => (
              <Count key={word} asked={{ attribute, class: word }} search={search} onChoose={onChoose}>
                <ClassMark of={word} locale={words.locale} /> <b>{count}</b>
              </Count>
            ))}
          </div>
        ))}
    </section>
  );
}

interface CountProps {
  readonly asked: { readonly attribute: Attribute; readonly class?: Class };
  readonly search: ScoreboardSearch;
  readonly onChoose: (asked: Asked) => void;
  readonly children: ReactNode;
}

function Count({ asked, search, onChoose, children }: CountProps): ReactElement {
  const isOn = search.attribute === asked.attribute && search.class === asked.class;
  return (
    <button type="button" aria-pressed={isOn} onClick={() => onChoose(isOn ? {} : asked)}>
      {children}
    </button>
  );
}

function inOrder<Counted extends { readonly class: Class }>(classes: readonly Counted[]): readonly Counted[] {
  return classes.toSorted((one, other) => CLASSES.indexOf(one.class) - CLASSES.indexOf(other.class));
}

const OWN = inBoth({ label: '分类计数' }, { label: 'Counts by judgement' });
