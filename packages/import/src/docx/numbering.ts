import type { Level, Numbering } from '../lists/list.js';
import { type Attributes, attribute, readXml } from '../xml/index.js';
import type { Zip } from '../zip/index.js';
import { isOn, numberOf, type Styles } from './styles.js';

/** Levels that a list can have. */
const LEVELS = 9;

type Draft = { -readonly [Key in keyof Level]: Level[Key] };

interface Abstract {
  readonly levels: Map<number, Draft>;
  /** The numbering style that has the levels in its stead. */
  link: string | null;
}

interface Num {
  abstract: string | null;
  readonly levels: Map<number, Draft>;
  readonly starts: Map<number, number>;
}

/** The lists of a document by their numId. */
export class Numberings {
  readonly #abstracts = new Map<string, Abstract>();
  readonly #nums = new Map<string, Num>();
  readonly #styles: Styles;
  #resolved = new Map<string, Numbering | null>();

  constructor(zip: Zip, part: string, styles: Styles) {
    this.#styles = styles;
    const taker = new NumberingTaker(this.#abstracts, this.#nums);
    readXml(zip, part, taker);
  }

  /** Null where there is no such list: 0 takes a paragraph out of the list of its style. */
  get(numId: string): Numbering | null {
    let found = this.#resolved.get(numId);
    if (found === undefined) {
      found = this.#resolve(numId);
      this.#resolved.set(numId, found);
    }
    return found;
  }

  #resolve(numId: string): Numbering | null {
    const num = this.#nums.get(numId);
    const key = num && this.#linked(num.abstract ?? '');
    const abstract = this.#abstracts.get(key ?? '');
    if (num === undefined || key === undefined || abstract === undefined) return null;
    return { key, levels: new Map([...abstract.levels, ...num.levels]), starts: num.starts };
  }

  /** Follows an abstract list that points to a numbering style to the list of that style. */
  #linked(key: string): string {
    const link = this.#abstracts.get(key)?.link ?? null;
    if (link === null) return key;
    const num = this.#nums.get(this.#styles.get(link).numId ?? '');
    return num?.abstract ?? key;
  }
}

/** Collects lists and their levels as they come by. */
class NumberingTaker {
  readonly #abstracts: Map<string, Abstract>;
  readonly #nums: Map<string, Num>;
  #abstract: Abstract | null = null;
  #num: Num | null = null;
  /** Of an override that is open. */
  #ilvl = 0;
  #level: Draft | null = null;

  constructor(abstracts: Map<string, Abstract>, nums: Map<string, Num>) {
    this.#abstracts = abstracts;
    this.#nums = nums;
  }

  open(name: string, attributes: Attributes): void {
    const value = attribute(attributes, 'w:val') ?? '';
    if (name === 'w:abstractNum') {
      this.#abstract = { levels: new Map(), link: null };
      this.#abstracts.set(attribute(attributes, 'w:abstractNumId') ?? '', this.#abstract);
    } else if (name === 'w:num') {
      this.#num = { abstract: null, levels: new Map(), starts: new Map() };
      this.#nums.set(attribute(attributes, 'w:numId') ?? '', this.#num);
    } else if (name === 'w:abstractNumId' && this.#num !== null) this.#num.abstract = value;
    else if (name === 'w:numStyleLink' && this.#abstract !== null) this.#abstract.link = value;
    else if (name === 'w:lvlOverride') this.#ilvl = levelOf(attributes);
    else if (name === 'w:startOverride') this.#num?.starts.set(this.#ilvl, numberOf(value) ?? 1);
    else if (name === 'w:lvl') this.#openLevel(levelOf(attributes));
    else if (this.#level !== null) Object.assign(this.#level, READ.get(name)?.(value));
  }

  #openLevel(ilvl: number): void {
    const levels = (this.#num ?? this.#abstract)?.levels;
    this.#level = { start: 0, format: 'decimal', text: '', after: 'tab', restart: null, isLegal: false, style: null };
    if (ilvl >= 0 && ilvl < LEVELS) levels?.set(ilvl, this.#level);
  }

  close(name: string): void {
    if (name === 'w:lvl') this.#level = null;
    else if (name === 'w:num') this.#num = null;
    else if (name === 'w:abstractNum') this.#abstract = null;
  }
}

/** What an element says of a level. */
type Read = (value: string) => Partial<Draft>;

const READ: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['w:start', (value) => ({ start: numberOf(value) ?? 0 })],
  ['w:numFmt', (value) => ({ format: value })],
  ['w:lvlText', (value) => ({ text: value })],
  ['w:suff', (value) => ({ after: value === 'space' || value === 'nothing' ? value : 'tab' })],
  ['w:lvlRestart', (value) => ({ restart: numberOf(value) })],
  ['w:isLgl', (value) => ({ isLegal: isOn(value) })],
  ['w:pStyle', (value) => ({ style: value })],
]);

function levelOf(attributes: Attributes): number {
  return numberOf(attribute(attributes, 'w:ilvl')) ?? 0;
}
