import { memo, type NamedExoticComponent, type ReactElement, useEffect, useRef } from 'react';
import { useLocale, useWords } from '../../kit/locale.js';
import type { FactRow, ProjectRow, TaskRow } from '../paper.js';
import { lineOf } from './in-words.js';
import { ReviewDetail } from './review-detail.js';
import { TERMS } from './terms.js';
import { isEntry, keptOf, type Thing } from './things.js';
import { WORDS } from './words.js';

interface ItemProps {
  readonly thing: Thing;
  readonly row: FactRow | TaskRow | ProjectRow;
  /** The text of the document. */
  readonly text: string;
  readonly isCurrent: boolean;
  readonly isPicked: boolean;
  readonly mayPick: boolean;
  /** Why the last decision on it was not carried out. */
  readonly hindrance: string | undefined;
  readonly onOpen: (thing: Thing) => void;
  readonly onPick: (thing: Thing, isRange: boolean) => void;
}

/** One thing in the list; opens it. A plan has thousands, so each is drawn again only where it changes. */
export const ReviewItem: NamedExoticComponent<ItemProps> = memo(Item, (before, now) =>
  (['row', 'text', 'isCurrent', 'isPicked', 'mayPick', 'hindrance'] as const).every(
    (name) => before[name] === now[name],
  ),
);

function Item({ thing, row, text, isCurrent, isPicked, mayPick, hindrance, onOpen, onPick }: ItemProps): ReactElement {
  const words = useWords(WORDS);
  const item = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const name = nameOf(thing, row);
  return (
    <article
      ref={item}
      className={`rv-item rv-${thing.group}`}
      data-state={thing.state}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {mayPick && (
        <input
          type="checkbox"
          checked={isPicked}
          onChange={() => {}}
          onClick={(event) => onPick(thing, event.shiftKey)}
          aria-label={`${words.select} ${name}`}
        />
      )}
      <button type="button" className="rv-open" onClick={() => onOpen(thing)}>
        <span className="rv-name" lang="zh-CN">
          {name}
        </span>
        <Becomes thing={thing} row={row} />
        {thing.noun === 'fact' && <Words text={text} row={row as FactRow} />}
      </button>
      {hindrance !== undefined && <p className="rv-why">{hindrance}</p>}
      {isCurrent && <ReviewDetail thing={thing} />}
    </article>
  );
}

function nameOf({ noun }: Thing, row: ItemProps['row']): string {
  if (noun === 'task') return (row as TaskRow).text;
  if (noun === 'project') return (row as ProjectRow).name;
  const kept = keptOf(row as FactRow);
  return isEntry(kept) ? kept.match.name : (row as FactRow).name;
}

/** Characters shown on either side of the number. */
const AROUND = 22;

function Words({ text, row }: { readonly text: string; readonly row: FactRow }): ReactElement {
  const { start, end } = row;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const line = text.indexOf('\n', end);
  const to = Math.min(line === -1 ? text.length : line, end + AROUND);
  return (
    <q lang="zh-CN">
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
    </q>
  );
}

function Becomes({ thing, row }: Pick<ItemProps, 'thing' | 'row'>): ReactElement {
  const words = useWords(WORDS);
  const { state } = thing;
  return (
    <span className="rv-line">
      {state !== 'proposed' && state !== 'no-entry' && (
        <i className="rv-state">{words.states[state as keyof typeof words.states]}</i>
      )}
      {thing.noun === 'fact' ? <Entry row={row as FactRow} /> : <Due thing={thing} row={row as TaskRow | ProjectRow} />}
    </span>
  );
}

function Entry({ row }: { readonly row: FactRow }): ReactElement {
  const words = useWords(WORDS);
  const terms = useWords(TERMS);
  const locale = useLocale();
  const kept = keptOf(row);
  if (!isEntry(kept)) return <span>{kept?.becomes === 'nothing' ? terms.nothing[kept.why] : words.repeat}</span>;
  return (
    <>
      <b className={`rv-becomes rv-${kept.becomes}`}>{terms.becomes[kept.becomes]}</b>
      <span>{lineOf(kept, locale)}</span>
      {kept.match.how !== 'same' && <i className="rv-match">{words.match[kept.match.how]}</i>}
    </>
  );
}

function Due({ thing, row }: { readonly thing: Thing; readonly row: TaskRow | ProjectRow }): ReactElement {
  const words = useWords(WORDS);
  const stages = useWords(TERMS).stages;
  const said = [row.due === null ? '' : `${words.due} ${row.due}`];
  if (thing.noun === 'project' && 'stage' in row && row.stage !== null) said.unshift(stages[row.stage] ?? row.stage);
  return <span>{said.filter((one) => one !== '').join(' · ')}</span>;
}
