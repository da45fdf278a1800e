import type { Style } from '../lists/list.js';
import { type Attributes, attribute, readXml } from '../xml/index.js';
import type { Zip } from '../zip/index.js';

interface Declared {
  name: string;
  basedOn: string | null;
  outline: number | null;
  numId: string | null;
  ilvl: number | null;
  isHidden: boolean | null;
}

/** Styles based on one another. */
const MOST_BASES = 50;

const HEADING = /^(?:heading|标题)\s*([1-9])$/i;
const CONTENTS = /^(?:WPSOffice手动)?(?:toc|目录)\s*(?:[1-9]|heading|标题)$/i;

/** The styles of a document, by id. An id that is not declared is taken for the name itself: Heading1. */
export class Styles {
  readonly #declared = new Map<string, Declared>();
  readonly #resolved = new Map<string, Style>();
  /** That of paragraphs which name none. */
  #normal = '';

  constructor(zip: Zip, part: string) {
    let open: Declared | null = null;
    readXml(zip, part, {
      open: (name, attributes) => {
        if (name === 'w:style') open = this.#declare(attributes);
        else if (open !== null) Object.assign(open, READ.get(name)?.(attribute(attributes, 'w:val') ?? ''));
      },
      close(name) {
        if (name === 'w:style') open = null;
      },
    });
  }

  #declare(attributes: Attributes): Declared {
    const id = attribute(attributes, 'w:styleId') ?? '';
    const isDefault = /^(?:1|true|on)$/.test(attribute(attributes, 'w:default') ?? '');
    if (isDefault && attribute(attributes, 'w:type') === 'paragraph') this.#normal = id;
    const style = undeclared(id);
    this.#declared.set(id, style);
    return style;
  }

  get(id: string | null): Style {
    const key = id ?? this.#normal;
    let style = this.#resolved.get(key);
    if (style === undefined) {
      style = this.#resolve(key);
      this.#resolved.set(key, style);
    }
    return style;
  }

  #resolve(id: string): Style {
    const chain = new Map<string, Declared>();
    let at: string | null = id;
    while (at !== null && !chain.has(at) && chain.size < MOST_BASES) {
      const style: Declared = this.#declared.get(at) ?? undeclared(at);
      chain.set(at, style);
      at = style.basedOn;
    }
    const styles = [...chain.values()];
    const outline = first(styles, ({ outline }) => outline) ?? first(styles, headingOutline) ?? null;
    return {
      level: outline === null || outline > 8 ? null : outline + 1,
      numId: first(styles, ({ numId }) => numId),
      ilvl: first(styles, ({ ilvl }) => ilvl),
      chain: [...chain.keys()],
      isContents: styles.some(({ name }) => CONTENTS.test(name)),
      isHidden: first(styles, ({ isHidden }) => isHidden) ?? false,
    };
  }
}

/** What an element says of a style. */
type Read = (value: string) => Partial<Declared>;

const READ: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['w:name', (value) => ({ name: value })],
  ['w:basedOn', (value) => ({ basedOn: value })],
  ['w:outlineLvl', (value) => ({ outline: numberOf(value) })],
  ['w:numId', (value) => ({ numId: value })],
  ['w:ilvl', (value) => ({ ilvl: numberOf(value) })],
  ['w:vanish', (value) => ({ isHidden: isOn(value) })],
]);

/** Of a property that is on where it stands without a value. */
export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off)$/.test(value ?? '');
}

export function numberOf(value: string | undefined): number | null {
  return /^\s*-?\d{1,9}\s*$/.test(value ?? '') ? Number(value) : null;
}

function undeclared(id: string): Declared {
  return { name: id, basedOn: null, outline: null, numId: null, ilvl: null, isHidden: null };
}

function headingOutline({ name }: Declared): number | null {
  const digit = HEADING.exec(name)?.[1];
  return digit === undefined ? null : Number(digit) - 1;
}

function first<T>(styles: readonly Declared[], get: (style: Declared) => T | null): T | null {
  for (const style of styles) {
    const value = get(style);
    if (value !== null) return value;
  }
  return null;
}
