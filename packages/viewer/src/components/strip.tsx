import { type ReactElement, useMemo } from 'react';
import { standingOf } from '../model/findings.js';
import { linesIn, type TextModel } from '../model/text-model.js';
import type { ViewFinding } from '../view-data.js';
import { useView } from './view.js';

/** Where the findings stand in the whole text. For the mouse; the list of findings says the same in words. */
export function Strip(): ReactElement {
  const { data, text, state, dispatch } = useView();
  const ticks = useMemo(() => (text === null ? [] : ticksOf(text, data.findings)), [text, data]);
  return (
    <div className="ov-strip" aria-hidden="true">
      {ticks.map(({ finding, span, at }) => (
        <button
          key={`${finding}-${span}`}
          type="button"
          tabIndex={-1}
          className={`ov-tick ov-${standingOf(data.findings[finding]!)}${state.finding === finding ? ' ov-active' : ''}`}
          style={{ top: `${at * 100}%` }}
          title={String(finding + 1)}
          onClick={() => dispatch({ do: 'open-finding', finding, span })}
        />
      ))}
    </div>
  );
}

interface Tick {
  readonly finding: number;
  readonly span: number;
  /** 0 at the top of the text, 1 at its end. */
  readonly at: number;
}

function ticksOf(text: TextModel, findings: readonly ViewFinding[]): readonly Tick[] {
  const heightAt = heightsOf(text);
  return findings.flatMap(({ spans }, finding) =>
    spans.flatMap(({ document, start }, span) =>
      document === text.document.name ? [{ finding, span, at: heightAt(start) }] : [],
    ),
  );
}

/** A block's space above and below, in lines. */
const GAP = 0.4;

function heightsOf({ blocks }: TextModel): (offset: number) => number {
  const tops: number[] = [];
  let height = 0;
  for (const block of blocks) {
    tops.push(height);
    height += linesIn(block) + GAP;
  }
  return (offset) => {
    const at = blocks.findIndex(({ end }) => end > offset);
    const block = blocks[at];
    if (block === undefined) return 1;
    const within = Math.max(0, offset - block.start) / (block.end - block.start);
    return (tops[at]! + within * linesIn(block)) / height;
  };
}
