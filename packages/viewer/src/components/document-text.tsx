import type { Locale } from '@outturn/engine';
import { memo, type NamedExoticComponent, type ReactElement } from 'react';
import type { Messages } from '../messages/messages.js';
import { standingOf } from '../model/findings.js';
import { linesIn, type TextModel } from '../model/text-model.js';
import type { Block } from '../text/blocks.js';
import { segmentsIn } from '../text/marks.js';
import { Run } from './run.js';
import { Table } from './table.js';

interface TextProps {
  readonly text: TextModel;
  readonly words: Messages;
  readonly locale: Locale;
}

/** All blocks of a document. Drawn once for a language; nothing that is chosen later reaches it. */
export const DocumentText: NamedExoticComponent<TextProps> = memo(function DocumentText(props: TextProps) {
  return props.text.blocks.map((block) => <BlockView key={block.start} block={block} {...props} />);
});

function BlockView({ block, ...props }: TextProps & { readonly block: Block }): ReactElement {
  const cited = citedFrom(block, props.text);
  return (
    <div className={`ov-block ov-${block.kind}`} style={{ '--lines': linesIn(block) } as object}>
      {cited.length > 0 && <Signs cited={cited} {...props} />}
      <Body block={block} {...props} />
    </div>
  );
}

function Body({ block, ...props }: TextProps & { readonly block: Block }): ReactElement {
  const { text, words } = props;
  const { kind, start, end, section, headed, rows } = block;
  const id = section === -1 ? undefined : anchorOf(text.index, section);
  if (kind === 'table') return <Table rows={rows} text={text} words={words} />;
  if (kind === 'title') {
    return (
      <h1 id={id} data-s={start}>
        <Run range={block} text={text} words={words} />
      </h1>
    );
  }
  if (kind === 'heading') {
    const depth = Math.min(text.document.sections[section]!.depth, 5);
    const Heading = `h${depth + 1}` as 'h2';
    return (
      <Heading id={id} data-s={start}>
        <Run range={block} text={text} words={words} />
      </Heading>
    );
  }
  return (
    <p id={id} data-s={start}>
      {headed > start && (
        <b>
          <Run range={{ start, end: headed }} text={text} words={words} />
        </b>
      )}
      <Run range={{ start: headed, end }} text={text} words={words} />
    </p>
  );
}

export function anchorOf(document: number, section: number): string {
  return `ov-${document}-${section}`;
}

/** Numbers in the margin, one for each finding that cites the block. */
function Signs({ cited, text, words, locale }: TextProps & { readonly cited: readonly number[] }): ReactElement {
  return (
    <div className="ov-signs" lang={words.language}>
      {cited.map((index) => {
        const finding = text.findings[index]!;
        const standing = standingOf(finding);
        const name = words.findings.sign(index + 1, words.findings.standings[standing], finding.title[locale]);
        return (
          <button
            key={index}
            type="button"
            className={`ov-sign ov-${standing}`}
            data-f={index}
            aria-label={name}
            title={name}
          >
            {index + 1}
          </button>
        );
      })}
    </div>
  );
}

function citedFrom(block: Block, { segments }: TextModel): readonly number[] {
  const cited = new Set(segmentsIn(block, segments).flatMap(({ findings }) => findings));
  return [...cited].sort((a, b) => a - b);
}
