import { type ReactElement, useMemo } from 'react';
import { useWords } from '../../kit/locale.js';
import { FILTERS, type Filter } from '../address.js';
import { canReject } from './actions.js';
import { listed } from './decide.js';
import { useReview } from './review.js';
import { ReviewDetail } from './review-detail.js';
import { ReviewItems } from './review-items.js';
import { useCurrent } from './steps.js';
import { countOf, fits, GROUPS, type Group, isWaiting, type Noun, type Thing } from './things.js';
import { acceptAll, pickedOf } from './use-review-keys.js';
import { WORDS } from './words.js';

export function FactReview(): ReactElement {
  return <ReviewPanel noun="fact" />;
}

export function TaskReview(): ReactElement {
  return <ReviewPanel noun="task" />;
}

export function ProjectReview(): ReactElement {
  return <ReviewPanel noun="project" />;
}

/** What waits, grouped by how sure the reader is, and what was decided. */
function ReviewPanel({ noun }: { readonly noun: Noun }): ReactElement {
  const words = useWords(WORDS);
  const review = useReview();
  const current = useCurrent(noun);
  const things = review.things[noun];
  const shown = useMemo(() => listed(things.filter((thing) => fits(thing, review.filter))), [things, review.filter]);
  const isOld = review.paper.text.edition !== review.paper.document.edition;
  // What was opened in the text is shown, whatever the list was narrowed to.
  const isAside = current !== undefined && !fits(current, review.filter);
  return (
    <div className="rv">
      <Filters things={things} noun={noun} />
      {!review.mayReview && <p className="ov-empty">{isOld ? words.oldEdition : words.readOnly}</p>}
      {noun === 'fact' && review.mayReview && <AcceptSure />}
      {review.mayReview && <Picked noun={noun} />}
      {isAside && <ReviewItems things={[current]} current={current} />}
      {shown.length === 0 && !isAside && (
        <p className="ov-empty">{review.filter === 'waiting' ? words.allDone : words.none}</p>
      )}
      <Groups noun={noun} shown={shown} current={current} />
    </div>
  );
}

interface GroupsProps {
  readonly noun: Noun;
  readonly shown: readonly Thing[];
  readonly current: Thing | undefined;
}

function Groups({ noun, shown, current }: GroupsProps): ReactElement {
  const words = useWords(WORDS);
  const groups = GROUPS.map((group) => [group, shown.filter((thing) => thing.group === group)] as const);
  const nameOf = (group: Group): string =>
    noun !== 'fact' && group === 'likely' ? words.rowGroups.likely : words.groups[group];
  return (
    <>
      {groups
        .filter(([, things]) => things.length > 0)
        .map(([group, things]) => (
          <section key={group} aria-label={nameOf(group)}>
            <h3 className={`rv-group rv-${group}`}>
              {nameOf(group)} <small>{things.length}</small>
            </h3>
            <ReviewItems things={things} current={current} />
          </section>
        ))}
    </>
  );
}

/** Tasks and projects are not told apart by how sure the reader is. */
const ROW_FILTERS: readonly Filter[] = ['waiting', 'decided', 'rejected', 'all'];

function Filters({ things, noun }: { readonly things: readonly Thing[]; readonly noun: Noun }): ReactElement {
  const words = useWords(WORDS);
  const { filter, setFilter } = useReview();
  const names = { ...words.groups, ...words.filters };
  return (
    <fieldset className="ov-choices" aria-label={words.filter}>
      {(noun === 'fact' ? FILTERS : ROW_FILTERS).map((one) => (
        <button key={one} type="button" aria-pressed={one === filter} onClick={() => setFilter(one)}>
          {names[one]} <span className="rv-number">{countOf(things, one)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function AcceptSure(): ReactElement | null {
  const words = useWords(WORDS);
  const { things, ask } = useReview();
  const count = countOf(things.fact, 'sure');
  if (count === 0) return null;
  return (
    <button type="button" className="button primary rv-accept-sure" onClick={() => ask({ ask: 'sure' })}>
      {words.acceptSure(count)}
    </button>
  );
}

/** What can be done with all that are marked. */
function Picked({ noun }: { readonly noun: Noun }): ReactElement | null {
  const words = useWords(WORDS);
  const review = useReview();
  const picked = pickedOf(review, noun);
  if (picked.length === 0) return null;
  return (
    <div className="rv-bulk">
      <strong>{words.picked(picked.length)}</strong>
      <button type="button" onClick={() => acceptAll(picked, review)} disabled={!picked.some(isWaiting)}>
        {words.acceptPicked}
      </button>
      <button
        type="button"
        onClick={() => review.ask({ ask: 'why', what: 'reject', things: picked.filter(canReject) })}
      >
        {words.rejectPicked}
      </button>
      <button type="button" onClick={() => review.select({ picked: new Set(), last: null })}>
        {words.unpick}
      </button>
    </div>
  );
}

/** The review of the fact that is open in the panel of facts. */
export function OfFact({ index }: { readonly index: number }): ReactElement | null {
  const { things } = useReview();
  const thing = things.fact[index];
  return thing === undefined ? null : (
    <div className="rv rv-of-fact">
      <ReviewDetail thing={thing} />
    </div>
  );
}
