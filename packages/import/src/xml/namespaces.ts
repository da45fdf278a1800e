import type { Attributes } from './attribute.js';

/** The prefixes that our code knows namespaces by, whatever a file calls them: of both editions of Office Open XML, loose and strict. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
]);

/** An element that declares namespaces. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  /** Names met in this scope, since there are few of them and they come again and again. */
  readonly known: Map<string, string>;
}

/** Names of elements by the namespaces that are declared around them. A namespace that is not known keeps the file's prefix. */
export class Namespaces {
  /** Those that are open, from the outermost. */
  readonly #scopes: Scope[] = [{ depth: 0, prefixes: new Map(), known: new Map() }];

  /** The name of an element that is opened at `depth`, 1 for the root. */
  enter(name: string, attributes: Attributes, depth: number): string {
    for (const attribute in attributes) {
      if (!attribute.startsWith('xmlns')) continue;
      this.#scopes.push({ depth, prefixes: declaredBy(attributes), known: new Map() });
      break;
    }
    const { known } = this.#scopes.at(-1)!;
    let resolved = known.get(name);
    if (resolved === undefined) {
      resolved = this.#resolve(name);
      known.set(name, resolved);
    }
    return resolved;
  }

  leave(depth: number): void {
    if (this.#scopes.at(-1)!.depth === depth) this.#scopes.pop();
  }

  #resolve(name: string): string {
    const colon = name.indexOf(':');
    const own = name.slice(0, Math.max(0, colon));
    const prefix = this.#scopes.findLast(({ prefixes }) => prefixes.has(own))?.prefixes.get(own) ?? own;
    return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
  }
}

function declaredBy(attributes: Attributes): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    const prefix = name.startsWith('xmlns') ? PREFIXES.get(value) : undefined;
    if (prefix !== undefined) prefixes.set(name.slice('xmlns:'.length), prefix);
  }
  return prefixes;
}
