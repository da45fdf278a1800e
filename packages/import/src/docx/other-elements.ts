import { attribute } from '../xml/index.js';
import { type Elements, type Enter, LEFT_OUT, leftOut, told } from './element.js';
import type { Story } from './story.js';
import { isOn } from './styles.js';

/** Galleries of controls whose content is not text of the document. */
const GALLERIES = /^(?:Table of|Page Numbers)/;

const inserted: Enter = told((story) => {
  story.changes++;
});

/** A deletion of text is left out; one of the end of a paragraph or of a row stands among their properties. */
const deleted: Enter = (story) => {
  story.changes++;
  const paragraph = story.flows.at(-1)?.paragraph;
  const row = story.rows.at(-1);
  if (story.properties === 'paragraph' && paragraph) paragraph.isJoined = true;
  else if (story.properties === 'row' && row) row.isLeftOut = true;
  return LEFT_OUT;
};

const picture: Enter = told((story) => {
  story.pictures++;
});

/** What has been changed, what stands there in two forms, controls, pictures, and what is no text. */
export const OTHERS: Elements = {
  'w:ins': inserted,
  'w:moveTo': inserted,
  'w:del': deleted,
  'w:moveFrom': deleted,
  // How it looked before a change of format.
  'w:rPrChange': leftOut,
  'w:pPrChange': leftOut,
  'w:sectPrChange': leftOut,
  'w:tblPrChange': leftOut,
  'w:trPrChange': leftOut,
  'w:tcPrChange': leftOut,
  'w:tblPrExChange': leftOut,
  'w:tblGridChange': leftOut,
  'w:numberingChange': leftOut,

  'mc:AlternateContent': (story) => {
    story.alternatives.push({ isTaken: false });
    return () => story.alternatives.pop();
  },
  'mc:Choice': alternative,
  'mc:Fallback': alternative,

  'w:sdt': (story) => {
    story.controls.push({ isLeftOut: false });
    return () => story.controls.pop();
  },
  'w:docPartGallery': told((story, attributes) => {
    if (GALLERIES.test(attribute(attributes, 'w:val') ?? '')) leaveOutControl(story);
  }),
  'w:showingPlcHdr': told((story, attributes) => {
    if (isOn(attribute(attributes, 'w:val'))) leaveOutControl(story);
  }),
  'w:sdtContent': (story) => (story.controls.at(-1)?.isLeftOut ? LEFT_OUT : undefined),

  'pic:pic': picture,
  'c:chart': picture,
  'cx:chart': picture,
  'dgm:relIds': picture,
  'v:imagedata': picture,

  // Tab stops have the name of tabs.
  'w:tabs': leftOut,
  'w:sectPr': leftOut,
  'w:rt': leftOut,
};

function alternative(story: Story): typeof LEFT_OUT | undefined {
  const alternatives = story.alternatives.at(-1);
  if (alternatives?.isTaken) return LEFT_OUT;
  if (alternatives) alternatives.isTaken = true;
  return undefined;
}

function leaveOutControl(story: Story): void {
  const control = story.controls.at(-1);
  if (control !== undefined) control.isLeftOut = true;
}
