import type { Drawing, Rule } from './drawing.js';
import { addAll } from './lists.js';
import { IDENTITY, type Matrix, matrixOf, multiply, number } from './matrix.js';
import { rulesOf } from './path.js';
import { TextCollector } from './text-collector.js';

/** A picture that is smaller than this many points on a side holds no figures: a seal, a bullet, a line drawn as a picture. */
const PICTURE = 72;
/** More rules than this on a page are a map or a drawing. */
const MAX_RULES = 5000;

interface Font {
  readonly fontMatrix?: Matrix;
  readonly vertical?: boolean;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly name?: string;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** What `q` puts aside and `Q` brings back. */
interface State {
  readonly matrix: Matrix;
  readonly font: Font;
  readonly size: number;
  readonly letterGap: number;
  readonly wordGap: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

const BEGINNING: Omit<State, 'matrix'> = {
  font: {},
  size: 0,
  letterGap: 0,
  wordGap: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
};

/** The numbers of the operations by their names. */
type Codes = Readonly<Record<string, number>>;

type Handler = (args: readonly unknown[]) => void;

/** Follows the operations of a page and notes where text, rules and pictures come to stand. */
export class Pen {
  readonly #handlers: ReadonlyMap<number, Handler>;
  readonly #fonts: ReadonlyMap<unknown, unknown>;
  readonly #text: TextCollector;
  readonly #rules: Rule[] = [];
  readonly #saved: State[] = [];
  #state: State;
  #textMatrix: Matrix = IDENTITY;
  #lineX = 0;
  #lineY = 0;
  #x = 0;
  /** Whether the last operation moved the coordinates: before the end of a group, that was a picture the library left out. */
  #moved = false;
  #pictures = 0;

  constructor(codes: Codes, fonts: ReadonlyMap<unknown, unknown>, matrix: Matrix, width: number, height: number) {
    this.#text = new TextCollector(width, height);
    this.#state = { ...BEGINNING, matrix };
    this.#fonts = fonts;
    const named = { ...this.#handlersOfPlaces(), ...this.#handlersOfText(), ...this.#handlersOfPaths(codes) };
    this.#handlers = new Map(Object.entries(named).map(([name, handler]) => [codes[name]!, handler]));
  }

  #handlersOfPlaces(): Readonly<Record<string, Handler>> {
    return {
      save: () => this.#save(),
      restore: () => this.#restore(),
      transform: (args) => this.#move(args),
      paintFormXObjectBegin: ([inner]) => this.#enter(inner),
      paintFormXObjectEnd: () => this.#restore(),
    };
  }

  #handlersOfText(): Readonly<Record<string, Handler>> {
    return {
      beginText: () => this.#setTextMatrix(IDENTITY),
      setTextMatrix: ([inner]) => this.#setTextMatrix(matrixOf(inner)),
      setFont: ([name, size]) => this.#setFont(name, size),
      setGState: ([entries]) => {
        const font = listOf(entries)
          .map(listOf)
          .find(([key]) => key === 'Font');
        if (font !== undefined) this.#setFont(listOf(font[1])[0], listOf(font[1])[1]);
      },
      setCharSpacing: ([gap]) => this.#set({ letterGap: number(gap) }),
      setWordSpacing: ([gap]) => this.#set({ wordGap: number(gap) }),
      setHScale: ([percent]) => this.#set({ stretch: number(percent) / 100 }),
      setLeading: ([leading]) => this.#set({ leading: number(leading) }),
      setTextRise: ([rise]) => this.#set({ rise: number(rise) }),
      moveText: ([x, y]) => this.#moveText(number(x), number(y)),
      setLeadingMoveText: ([x, y]) => {
        this.#set({ leading: -number(y) });
        this.#moveText(number(x), number(y));
      },
      nextLine: () => this.#moveText(0, -this.#state.leading),
      showText: ([glyphs]) => this.#show(listOf(glyphs) as readonly (Glyph | number | null)[]),
    };
  }

  #handlersOfPaths({ endPath, fill, eoFill }: Codes): Readonly<Record<string, Handler>> {
    return {
      constructPath: ([kind, path]) => {
        if (kind !== endPath) this.#draw(listOf(path)[0], kind === fill || kind === eoFill);
      },
    };
  }

  follow(code: number, args: readonly unknown[]): void {
    this.#handlers.get(code)?.(args);
  }

  finish(): Drawing {
    return this.#text.finish(this.#rules.length > MAX_RULES ? [] : this.#rules, this.#pictures);
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #setFont(name: unknown, size: unknown): void {
    this.#set({ font: fontOf(this.#fonts.get(name)), size: number(size) });
  }

  #save(): void {
    this.#saved.push(this.#state);
    this.#moved = false;
  }

  #restore(): void {
    const { matrix } = this.#state;
    const wide = Math.hypot(matrix[0]!, matrix[1]!) > PICTURE && Math.hypot(matrix[2]!, matrix[3]!) > PICTURE;
    if (this.#moved && wide) this.#pictures++;
    this.#moved = false;
    this.#state = this.#saved.pop() ?? this.#state;
  }

  #move(inner: unknown): void {
    this.#set({ matrix: multiply(this.#state.matrix, matrixOf(inner)) });
    this.#moved = true;
  }

  #enter(inner: unknown): void {
    this.#save();
    if (inner !== null) this.#set({ matrix: multiply(this.#state.matrix, matrixOf(inner)) });
  }

  #setTextMatrix(matrix: Matrix): void {
    this.#textMatrix = matrix;
    this.#lineX = this.#lineY = this.#x = 0;
  }

  #moveText(x: number, y: number): void {
    this.#lineX += x;
    this.#lineY += y;
    this.#x = 0;
  }

  #show(glyphs: readonly (Glyph | number | null)[]): void {
    this.#moved = false;
    const { matrix, font, size, letterGap, wordGap, stretch, rise } = this.#state;
    const upright = font.vertical === true;
    const unit = size * (font.fontMatrix?.[0] ?? 0.001);
    const { show } = this.#text.at(multiply(matrix, this.#textMatrix), size, stretch, isBold(font));
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        this.#x -= (glyph * size) / 1000;
        continue;
      }
      const width = upright ? size : number(glyph.width) * unit;
      const [x, y] = upright ? [-width / 2, -this.#x] : [this.#x * stretch, 0];
      show(glyph.unicode, this.#lineX + x, this.#lineY + rise + y, width);
      this.#x += width + letterGap + (glyph.isSpace ? wordGap : 0);
    }
  }

  #draw(path: unknown, filled: boolean): void {
    this.#moved = false;
    if (!(path instanceof Float32Array) || this.#rules.length > MAX_RULES) return;
    addAll(this.#rules, rulesOf(path, this.#state.matrix, filled));
  }
}

/** Fonts that are heavy by their name: the library knows it of few. */
function isBold(font: Font): boolean {
  return font.bold === true || font.black === true || /bold|black|heavy|hei|黑|XiaoBiaoSong|xbs/i.test(font.name ?? '');
}

/** A font that could not be read is a word of complaint. */
function fontOf(found: unknown): Font {
  return typeof found === 'object' && found !== null ? found : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
