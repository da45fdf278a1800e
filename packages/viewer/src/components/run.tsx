import type { Range } from '@outturn/engine';
import { Fragment, type ReactElement } from 'react';
import type { Messages } from '../messages/messages.js';
import { periodOf, roleOf, saidOf } from '../model/figure.js';
import { STANDINGS, type Standing, standingOf } from '../model/findings.js';
import type { TextModel } from '../model/text-model.js';
import { type Segment, segmentsIn } from '../text/marks.js';

interface RunProps {
  readonly range: Range;
  readonly text: TextModel;
  readonly words: Messages;
}

/** A stretch of the text with its marks. Holds the very characters of the range and no others. */
export function Run({ range, text, words }: RunProps): ReactElement {
  const segments = segmentsIn(range, text.segments);
  const groups = grouped(segments);
  return (
    <>
      {groups.map((group) => {
        const { start, findings } = group[0]!;
        const pieces = group.map((segment) => (
          <Piece key={segment.start} segment={segment} text={text} words={words} />
        ));
        if (findings.length === 0) return <Fragment key={start}>{pieces}</Fragment>;
        const ending = group[group.length - 1]!.ending.map((finding) => finding + 1);
        return (
          <span
            key={start}
            className={`ov-cited ov-${gravest(findings, text)}`}
            data-f={findings.join(' ')}
            data-n={ending.join(',')}
          >
            {pieces}
          </span>
        );
      })}
    </>
  );
}

/** By which of them the words are coloured. */
function gravest(findings: readonly number[], text: TextModel): Standing {
  const standings = new Set(findings.map((index) => standingOf(text.findings[index]!)));
  return STANDINGS.find((standing) => standings.has(standing))!;
}

/** Neighbours that the same findings cite. */
function grouped(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const groups: Segment[][] = [];
  let last = '';
  for (const segment of segments) {
    const findings = segment.findings.join();
    if (groups.length > 0 && findings === last) groups[groups.length - 1]!.push(segment);
    else groups.push([segment]);
    last = findings;
  }
  return groups;
}

function Piece({ segment, text, words }: { readonly segment: Segment } & Omit<RunProps, 'range'>): ReactElement {
  const { document, marks } = text;
  const content = document.text.slice(segment.start, segment.end);
  const facts = segment.marks.flatMap((mark) => marks[mark]!.facts);
  const [first] = facts;
  if (first !== undefined) {
    const ids = segment.marks.filter((mark) => marks[mark]!.facts.length > 0);
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button element cannot break over the end of a line
      <span
        role="button"
        // A mark that is cut in pieces is one stop on the way with Tab.
        tabIndex={marks[ids[0]!]!.start === segment.start ? 0 : -1}
        className={`ov-mark ov-${document.facts[first]!.role}`}
        data-m={ids.join(' ')}
        title={facts.map((fact) => titleOf(text, fact, words)).join('\n')}
      >
        {content}
      </span>
    );
  }
  const other = segment.marks.map((mark) => marks[mark]!.leftOut).find((index) => index >= 0);
  if (other === undefined) return <>{content}</>;
  return (
    <span className="ov-other" data-l={other} title={words.numbers.reasons[document.leftOut[other]!.reason]}>
      {content}
    </span>
  );
}

function titleOf({ document }: TextModel, index: number, words: Messages): string {
  const fact = document.facts[index]!;
  const parts = [
    fact.indicator,
    saidOf(fact, words),
    words.measures[fact.measure],
    roleOf(fact, words),
    periodOf(fact),
  ];
  return parts.filter((part) => part !== '').join(` ${words.dot} `);
}
