import { attribute, readXml } from '../xml/index.js';
import type { Zip } from '../zip/index.js';

/** Parts that a part names, by the last word of the kind of the relation: `styles`, `footnotes`. */
export type Relations = ReadonlyMap<string, string>;

const MAIN_TYPE =
  /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled\w*)\.main\+xml$/;

/** The part that holds the text: by the relations of the package, by the kinds of its parts, or under its usual name. */
export function mainPart(zip: Zip): string | null {
  const named = [relationsOf(zip, '').get('officeDocument'), ofMainType(zip), 'word/document.xml'];
  return named.find((part) => part !== undefined && zip.has(part)) ?? null;
}

/** Whether an archive was a document of Word, though its text may be lost: it names one, or holds what goes with one. */
export function isOfWord(zip: Zip): boolean {
  const isPackage = zip.has('[Content_Types].xml');
  return ofMainType(zip) !== undefined || (isPackage && zip.names.some((name) => name.startsWith('word/')));
}

/** What a part names, by its path in the package; '' is the package itself. What is outside the package is left out. */
export function relationsOf(zip: Zip, part: string): Relations {
  const slash = part.lastIndexOf('/') + 1;
  const relations = new Map<string, string>();
  readXml(zip, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const type = attribute(attributes, 'Type') ?? '';
      const kind = type.slice(type.lastIndexOf('/') + 1);
      if (!relations.has(kind))
        relations.set(kind, resolved(part.slice(0, slash), attribute(attributes, 'Target') ?? ''));
    },
    close() {},
  });
  return relations;
}

function ofMainType(zip: Zip): string | undefined {
  let found: string | undefined;
  readXml(zip, '[Content_Types].xml', {
    open(name, attributes) {
      if (name === 'Override' && MAIN_TYPE.test(attribute(attributes, 'ContentType') ?? ''))
        found ??= attribute(attributes, 'PartName')?.replace(/^\//, '');
    },
    close() {},
  });
  return found;
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
