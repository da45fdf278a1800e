import { type Attributes, attribute } from '../xml/index.js';
import { type Elements, type Leave, told } from './element.js';
import { addText, type NoteKind, type Story } from './story.js';
import { isOn } from './styles.js';
import { symbol, withoutPrivate } from './symbol.js';

/** What runs hold: text, and what stands for a character of it. */
export const TEXT: Elements = {
  'w:r': enterRun,
  'm:r': enterRun,
  'w:vanish': told((story, attributes) => hide(story, isOn(attribute(attributes, 'w:val')))),
  'w:rStyle': told((story, attributes) => {
    if (story.styles.get(attribute(attributes, 'w:val') ?? '').isHidden) hide(story, true);
  }),
  'w:t': enterText,
  'm:t': enterText,
  'w:tab': told((story) => addText(story, '\t')),
  'w:ptab': told((story) => addText(story, '\t')),
  'w:br': told((story) => addText(story, '\n')),
  'w:cr': told((story) => addText(story, '\n')),
  'w:noBreakHyphen': told((story) => addText(story, '-')),
  'w:sym': told((story, attributes) => {
    const code = Number.parseInt(attribute(attributes, 'w:char') ?? '', 16);
    addText(story, symbol(attribute(attributes, 'w:font') ?? '', code));
  }),
  'w:footnoteReference': told((story, attributes) => refer(story, attributes, 'footnote')),
  'w:endnoteReference': told((story, attributes) => refer(story, attributes, 'endnote')),
  // Fractions and powers as Word writes them on a line: 1/2 is not 12.
  'm:num': (story) => () => addText(story, '/'),
  'm:sup': told((story) => addText(story, '^')),
};

function enterRun(story: Story): Leave {
  const before = story.run;
  const style = story.flows.at(-1)?.paragraph?.style ?? null;
  story.run = { isHidden: story.styles.get(style).isHidden, isMark: false };
  return () => {
    story.run = before;
  };
}

function hide(story: Story, isHidden: boolean): void {
  const paragraph = story.flows.at(-1)?.paragraph;
  if (story.properties === null) story.run = { ...story.run, isHidden };
  else if (story.properties === 'paragraph' && paragraph) paragraph.isMarkHidden = isHidden;
}

function enterText(story: Story, attributes: Attributes): Leave {
  story.collected = '';
  return (isCut) => {
    const text = story.collected ?? '';
    story.collected = null;
    // Half a figure is a wrong one.
    if (!isCut) addText(story, withoutPrivate(unfolded(text, attributes)));
  };
}

/** Line breaks in a text are but how the file is laid out. */
function unfolded(text: string, attributes: Attributes): string {
  if (!/[\r\n]/.test(text)) return text;
  return (attribute(attributes, 'xml:space') === 'preserve' ? text : text.trim()).replace(/\s*[\r\n]\s*/g, ' ');
}

/** A note is told by what the text refers to; the mark is not text, be it a number or one that the author chose. */
function refer(story: Story, attributes: Attributes, kind: NoteKind): void {
  const mark = attribute(attributes, 'w:customMarkFollows');
  if (mark !== undefined && isOn(mark)) story.run = { ...story.run, isMark: true };
  const id = attribute(attributes, 'w:id');
  if (id !== undefined && !story.run.isHidden) story.references.push({ kind, id });
}
