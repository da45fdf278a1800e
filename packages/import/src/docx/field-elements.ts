import { attribute } from '../xml/index.js';
import { type Elements, LEFT_OUT, told } from './element.js';
import type { Field } from './story.js';

/** Page numbers change with the printer, and are no figures of the document. */
const DROPPED = /^(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|PAGEREF|TC|XE|RD)$/;
const CONTENTS = /^(?:TOC|TOA|INDEX)$/;

/** Fields inside one another, of which Word allows twenty. */
const MOST_OPEN = 20;

/** Fields: the result is text, the code is not. */
export const FIELDS: Elements = {
  'w:fldChar': told((story, attributes) => {
    const fields = story.flows.at(-1)?.fields;
    const type = attribute(attributes, 'w:fldCharType');
    if (type === 'begin') openField(fields);
    else if (type === 'separate') openResult(fields?.at(-1));
    else if (type === 'end') fields?.pop();
  }),
  'w:fldSimple': (_, attributes) => (kindOf(attribute(attributes, 'w:instr')) === 'text' ? undefined : LEFT_OUT),
  'w:instrText': (story) => {
    story.collected = '';
    return () => {
      const field = story.flows.at(-1)?.fields.at(-1);
      if (field !== undefined) field.code += story.collected ?? '';
      story.collected = null;
    };
  },
};

function openField(fields: Field[] | undefined): void {
  fields?.push({ code: '', isResult: false, kind: null });
  if (fields !== undefined && fields.length > MOST_OPEN) fields.shift();
}

function openResult(field: Field | undefined): void {
  if (field === undefined) return;
  field.isResult = true;
  field.kind = kindOf(field.code);
}

function kindOf(code: string | undefined): Field['kind'] {
  const name = /^\s*(\S+)/.exec(code ?? '')?.[1]?.toUpperCase() ?? '';
  return CONTENTS.test(name) ? 'contents' : DROPPED.test(name) ? 'dropped' : 'text';
}
