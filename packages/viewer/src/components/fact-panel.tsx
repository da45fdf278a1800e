import type { Fact } from '@outturn/engine';
import type { ReactElement, ReactNode } from 'react';
import type { Messages } from '../messages/messages.js';
import { bindingOf, periodOf, roleOf, saidOf } from '../model/figure.js';
import { findingsAt } from '../model/findings.js';
import type { FactRef } from '../model/indicators.js';
import { seriesOf } from '../model/series.js';
import { Chart } from './chart.js';
import { FindingItem } from './finding-item.js';
import { Empty, FactItem, nameOf, Quote, useIndicator, Where } from './parts.js';
import { useView } from './view.js';

/** The fact that is open, in words. */
export function FactPanel(): ReactElement {
  const { words, state } = useView();
  if (state.fact === null) return <Empty>{words.fact.none}</Empty>;
  return <OpenFact key={`${state.fact.document}-${state.fact.fact}`} at={state.fact} />;
}

function OpenFact({ at }: { readonly at: FactRef }): ReactElement {
  const { data, words, around } = useView();
  const { facts } = data.documents[at.document]!;
  const fact = facts[at.fact]!;
  const { refs } = useIndicator(at);
  const series = seriesOf(fact, refs, (ref) => data.documents[ref.document]!.facts[ref.fact]!);
  return (
    <>
      <Siblings at={at} />
      <h2 className="ov-indicator">{nameOf(fact)}</h2>
      <p className="ov-figure">{saidOf(fact, words)}</p>
      {around?.ofFact?.(at)}
      <Fields at={at} fact={fact} />
      {series.length > 0 && <Chart points={series} open={fact} />}
      <OtherPlaces at={at} refs={refs} />
      <CitedBy at={at} />
    </>
  );
}

/** Facts that were read from the same words. */
function Siblings({ at }: { readonly at: FactRef }): ReactElement | null {
  const { data, words } = useView();
  const { facts } = data.documents[at.document]!;
  const { start, end } = facts[at.fact]!;
  const same = facts.flatMap((fact, index) => (fact.start === start && fact.end === end ? [index] : []));
  if (same.length < 2) return null;
  return (
    <section className="ov-siblings">
      <h3>{words.fact.several(same.length)}</h3>
      {same.map((index) => (
        <FactItem key={index} at={{ document: at.document, fact: index }} named />
      ))}
    </section>
  );
}

function Fields({ at, fact }: { readonly at: FactRef; readonly fact: Fact }): ReactElement {
  const { words } = useView();
  const { fields } = words.fact;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [fields.meaning, words.measures[fact.measure]],
    [fields.role, roleOf(fact, words)],
    [fields.binding, bindingOf(fact, words)],
    [fields.period, fact.period === '' ? words.fact.noPeriod : periodOf(fact)],
    [fields.base, fact.base],
    [fields.scope, fact.scope === '' ? words.fact.ownRegion : fact.scope],
    [fields.section, fact.section.join(' › ')],
    [fields.place, <Where key="place" document={at.document} start={fact.start} />],
    [fields.rule, words.rules[fact.rule] ?? fact.rule],
    [fields.read, remarksOf(fact, words).join('; ')],
    [fields.code, fact.code],
  ];
  return (
    <>
      <blockquote className="ov-sentence">
        <Quote document={at.document} range={fact} within={fact.sentence} />
      </blockquote>
      <dl className="ov-fields">
        {rows
          .filter(([, value]) => value !== null && value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function remarksOf({ soft, named, optional }: Fact, words: Messages): readonly string[] {
  const { soft: aim, takenOver, optional: doubtful } = words.fact;
  return [soft && aim, named === null && takenOver, optional && doubtful].filter((remark) => remark !== false);
}

function OtherPlaces({ at, refs }: { readonly at: FactRef; readonly refs: readonly FactRef[] }): ReactElement {
  const { words, dispatch } = useView();
  if (refs.length < 2) return <Empty>{words.fact.noOtherPlaces}</Empty>;
  const here = refs.findIndex(({ document, fact }) => document === at.document && fact === at.fact);
  const go = (step: number): void =>
    dispatch({ do: 'open-fact', ref: refs[(here + step + refs.length) % refs.length]! });
  return (
    <section>
      <header className="ov-section">
        <h3>
          {words.fact.otherPlaces} <small>{`${here + 1} / ${refs.length}`}</small>
        </h3>
        <button type="button" onClick={() => go(-1)}>
          {words.previous}
        </button>
        <button type="button" onClick={() => go(1)}>
          {words.next}
        </button>
      </header>
      {refs.map((ref) => (
        <FactItem key={`${ref.document}-${ref.fact}`} at={ref} />
      ))}
    </section>
  );
}

function CitedBy({ at }: { readonly at: FactRef }): ReactElement {
  const { data, words } = useView();
  const { name, facts } = data.documents[at.document]!;
  const cited = findingsAt(data.findings, name, facts[at.fact]!);
  return (
    <section>
      <h3>{words.fact.citedBy}</h3>
      {cited.length === 0 && <Empty>{words.fact.notCited}</Empty>}
      {cited.map((index) => (
        <FindingItem key={index} index={index} />
      ))}
    </section>
  );
}
