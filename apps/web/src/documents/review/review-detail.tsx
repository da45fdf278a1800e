import { useView } from '@outturn/viewer';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ChineseName, IndicatorName } from '../../kit/indicator-name.js';
import { everyIndicator } from '../../kit/list/names.js';
import { useLocale, useWords } from '../../kit/locale.js';
import { canAccept, canCorrect, canReject, canReopen, useActions } from './actions.js';
import { HinderedBy } from './hindered-by.js';
import { History } from './history.js';
import { lineOf, placeInFile } from './in-words.js';
import { useReview } from './review.js';
import { openThing } from './steps.js';
import { TERMS } from './terms.js';
import { isEntry, type Kept, type KeptEntry, keptOf, type Thing } from './things.js';
import { WORDS } from './words.js';

/** What is to be known for a decision, and the decision. */
export function ReviewDetail({ thing }: { readonly thing: Thing }): ReactElement {
  const { paper, mayReview } = useReview();
  const locale = useLocale();
  const words = useWords(WORDS);
  const row = { fact: paper.facts, task: paper.tasks, project: paper.projects }[thing.noun][thing.index]!;
  return (
    <div className="rv-detail">
      {thing.noun === 'fact' && <FactDetail thing={thing} kept={keptOf(paper.facts[thing.index]!)} />}
      <p className="rv-place">{words.place.label(placeInFile(paper, row.start, locale))}</p>
      {mayReview && <Buttons thing={thing} />}
      <HinderedBy thing={thing} />
      <History thing={thing} />
    </div>
  );
}

function FactDetail({ thing, kept }: { readonly thing: Thing; readonly kept: Kept | null }): ReactElement | null {
  const words = useWords(WORDS);
  const terms = useWords(TERMS);
  const review = useReview();
  const view = useView();
  if (kept === null) return null;
  if (kept.becomes === 'nothing') return <p>{words.nothing(terms.nothing[kept.why])}</p>;
  if (isEntry(kept)) return <EntryDetail thing={thing} entry={kept} />;
  const other = review.things.fact.find(({ id }) => id === kept.of);
  return (
    <p>
      {words.repeat}{' '}
      {other !== undefined && (
        <button type="button" onClick={() => openThing(other, review, view)}>
          {words.goThere}
        </button>
      )}
    </p>
  );
}

function EntryDetail({ thing, entry }: { readonly thing: Thing; readonly entry: KeptEntry }): ReactElement {
  const words = useWords(WORDS);
  const terms = useWords(TERMS);
  const locale = useLocale();
  const { match, doubts } = entry;
  const isKnown = match.how !== 'new' || thing.group === 'decided';
  return (
    <>
      <dl className="ov-fields">
        <div>
          <dt>{words.becomes}</dt>
          <dd>
            {terms.becomes[entry.becomes]} {lineOf(entry, locale)}
          </dd>
        </div>
        <div>
          <dt>{words.match[match.how]}</dt>
          <dd>
            {isKnown && match.code !== null ? (
              <Link to="/indicators/$code" params={{ code: match.code }} title={words.toIndicator}>
                <KnownName code={match.code} name={match.name} />
              </Link>
            ) : (
              match.name
            )}
            {match.unit !== '' && `（${match.unit}）`}
            {match.how === 'alias' && <small> {words.matched.alias(match.name)}</small>}
          </dd>
        </div>
      </dl>
      {doubts.length > 0 && thing.state === 'proposed' && (
        <div className="rv-doubts">
          <strong>{words.doubts}</strong>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{terms.doubts[doubt]}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Buttons({ thing }: { readonly thing: Thing }): ReactElement {
  const words = useWords(WORDS);
  const review = useReview();
  const actions = useActions();
  const button = (label: string, key: string, act: () => void, isMain = false): ReactElement => (
    <button
      type="button"
      className={isMain ? 'button primary' : undefined}
      onClick={act}
      disabled={review.isPending}
      aria-keyshortcuts={key}
    >
      {label}{' '}
      <span className="rv-key" aria-hidden="true">
        {key}
      </span>
    </button>
  );
  return (
    <div className="rv-buttons">
      {canAccept(thing, review) && button(words.accept, 'a', () => actions.accept(thing), true)}
      {canCorrect(thing) && button(words.correct, 'c', () => actions.correct(thing))}
      {canReject(thing) && button(words.reject, 'r', () => actions.reject(thing))}
      {canReopen(thing) && button(words.reopen, 'o', () => actions.reopen(thing))}
      {thing.noun === 'fact' && button(words.makeTask, 't', () => actions.makeTask(thing))}
    </div>
  );
}

/** In English the name of the catalogue stands before that of the ledger. */
function KnownName({ code, name }: { readonly code: string; readonly name: string }): ReactElement {
  const locale = useLocale();
  const { data } = useQuery({ ...everyIndicator(locale), enabled: locale === 'en' });
  const of = data?.find((one) => one.code === code) ?? { name, englishName: null };
  return (
    <>
      <IndicatorName of={of} /> <ChineseName of={of} />
    </>
  );
}
