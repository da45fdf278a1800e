import type { FilePlace } from '../imported.js';
import type { Piece } from '../text-builder.js';
import { attribute } from '../xml/index.js';
import { type Elements, type Enter, told } from './element.js';
import { type Flow, isSilent, newFlow, type OpenParagraph, type Story } from './story.js';
import { numberOf } from './styles.js';

/** Paragraphs, their properties, and the boxes of text that hang on them. */
export const PARAGRAPHS: Elements = {
  'w:p': (story) => {
    const flow = story.flows.at(-1);
    if (flow === undefined) return undefined;
    const before = flow.paragraph;
    const paragraph = newParagraph(story);
    flow.paragraph = paragraph;
    return () => {
      flow.paragraph = before;
      endParagraph(story, flow, paragraph);
    };
  },
  'w:pPr': (story) => {
    story.properties = 'paragraph';
    return () => {
      story.properties = null;
      endContents(story);
    };
  },
  'w:pStyle': ofParagraph((paragraph, value) => {
    paragraph.style = value ?? null;
  }),
  'w:outlineLvl': ofParagraph((paragraph, value) => {
    paragraph.outline = numberOf(value);
  }),
  'w:numId': ofParagraph((paragraph, value) => {
    paragraph.numId = value ?? null;
  }),
  'w:ilvl': ofParagraph((paragraph, value) => {
    paragraph.ilvl = numberOf(value);
  }),
  'w:txbxContent': (story) => {
    const below = story.flows.at(-1);
    const anchored = below?.paragraph?.anchored;
    const flow = newFlow(story.boxLabels, (block) =>
      anchored === undefined ? below?.add(block) : anchored.push(block),
    );
    return enterFlow(story, flow);
  },
};

/** Reads what is inside as a text of its own. */
export function enterFlow(story: Story, flow: Flow): () => void {
  story.flows.push(flow);
  return () => {
    story.flows.pop();
    if (flow.carried.length > 0) flow.add({ kind: 'paragraph', pieces: flow.carried, level: null });
  };
}

function newParagraph({ hasPlaces, paragraphs }: Story): OpenParagraph {
  return {
    at: hasPlaces ? { paragraph: paragraphs } : {},
    text: '',
    style: null,
    numId: null,
    ilvl: null,
    outline: null,
    isJoined: false,
    isMarkHidden: false,
    anchored: [],
  };
}

function ofParagraph(set: (paragraph: OpenParagraph, value: string | undefined) => void): Enter {
  return told((story, attributes) => {
    const paragraph = story.flows.at(-1)?.paragraph;
    if (paragraph && story.properties === 'paragraph') set(paragraph, attribute(attributes, 'w:val'));
  });
}

function endParagraph(story: Story, flow: Flow, paragraph: OpenParagraph): void {
  const style = story.styles.get(paragraph.style);
  endCodes(flow);
  if (!style.isContents) writeParagraph(story, flow, paragraph);
  for (const block of paragraph.anchored) flow.add(block);
}

function writeParagraph(story: Story, flow: Flow, paragraph: OpenParagraph): void {
  const { at, isJoined, isMarkHidden } = paragraph;
  const text = copied(paragraph.text);
  if (text !== '') flow.carried.push({ text, at });
  if (isJoined) return;
  const isHidden = isMarkHidden && text === '';
  const label = isHidden ? '' : flow.labels.next(paragraph, story.styles.get(paragraph.style));
  story.characters += label.length;
  flow.add({ kind: 'paragraph', pieces: labelled(label, flow.carried, at), level: levelOf(story, paragraph) });
  flow.carried = [];
}

/** Not the pieces themselves: a list that has grown keeps room to grow, which is more than most paragraphs take. */
function labelled(label: string, pieces: readonly Piece[], at: FilePlace): readonly Piece[] {
  if (label === '') return pieces.slice();
  const [first, ...others] = pieces;
  return [{ text: label + (first?.text ?? ''), at: first?.at ?? at }, ...others];
}

/** The same text on its own: as a part of the file's text it would keep that in memory as a whole. */
function copied(text: string): string {
  return `\n${text}`.slice(1);
}

/** A field whose code, or whose page number, goes on after its paragraph was never ended: the rest would be lost in it. */
function endCodes({ fields }: Flow): void {
  for (let at = fields.length - 1; at >= 0; at--)
    if (isSilent(fields[at]!) && fields[at]!.kind !== 'contents') fields.splice(at, 1);
}

/** Nor was a table of contents ended that has a title in it. */
function endContents(story: Story): void {
  const flow = story.flows.at(-1);
  if (!flow?.paragraph || levelOf(story, flow.paragraph) === null) return;
  const at = flow.fields.findIndex(({ kind }) => kind === 'contents');
  if (at !== -1) flow.fields.splice(at);
}

function levelOf({ styles }: Story, { outline, style }: OpenParagraph): number | null {
  if (outline === null) return styles.get(style).level;
  return outline > 8 ? null : outline + 1;
}
