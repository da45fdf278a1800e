import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Layout, read } from '@outturn/engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, withoutBrowser } from '../../viewer/testing/browser.js';
import { convert, withoutOffice } from '../testing/office.js';
import { pageOf, papers } from '../testing/papers.js';
import { importBytes } from './index.js';

// The same papers every time; OUTTURN_SEED and OUTTURN_PAPERS go looking further.
const PAPERS = papers(Number(process.env.OUTTURN_SEED ?? 20261122), Number(process.env.OUTTURN_PAPERS ?? 4));
const NAMES = Object.keys(PAPERS);
const MINUTE = 60_000;

/** A paper says the same, whatever kind of file it comes as. */
describe('the facts of a paper are those of its text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-papers-'));
  beforeAll(() => {
    for (const [name, text] of Object.entries(PAPERS)) {
      writeFileSync(join(folder, `${name}.txt`), text);
      writeFileSync(join(folder, `${name}.html`), pageOf(text));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const factsAre = async (name: string, file: string): Promise<void> => {
    const [found, said] = [await factsOfFile(join(folder, file)), factsOf(PAPERS[name], null)];
    expect({ missing: notIn(found, said), made: notIn(said, found) }).toEqual({ missing: [], made: [] });
    expect(found).toEqual(said);
  };

  test.for(NAMES)('%s as a web page', (name) => factsAre(name, `${name}.html`));

  describe.skipIf(withoutOffice())('written by LibreOffice', () => {
    beforeAll(() => {
      convert(folder, namesOf('html'), 'docx');
      convert(folder, namesOf('docx'), 'pdf');
      convert(folder, namesOf('docx'), 'doc');
    }, 2 * MINUTE);
    test.for(NAMES)('%s as a Word file', (name) => factsAre(name, `${name}.docx`));
    test.for(NAMES)('%s as an old Word file', (name) => factsAre(name, `${name}.doc`));
    test.for(NAMES)('%s as a PDF', { timeout: MINUTE }, (name) => factsAre(name, `${name}.pdf`));
  });

  describe.skipIf(withoutOffice())('written by LibreOffice from plain text', () => {
    const inText = NAMES.filter((name) => !PAPERS[name].includes('|'));
    beforeAll(() => {
      for (const name of inText) writeFileSync(join(folder, `plain-${name}.txt`), PAPERS[name]);
      convert(
        folder,
        inText.map((name) => `plain-${name}.txt`),
        'docx',
      );
    }, 2 * MINUTE);
    test.for(inText)('%s as a Word file', (name) => factsAre(name, `plain-${name}.docx`));
  });

  describe.skipIf(withoutBrowser())('printed by Chromium', () => {
    beforeAll(async () => {
      const browser = await openBrowser();
      const page = await browser.newPage();
      for (const name of NAMES) {
        await page.setContent(pageOf(PAPERS[name]));
        await page.pdf({
          path: join(folder, `printed-${name}.pdf`),
          format: 'A4',
          margin: { top: '2cm', bottom: '2cm' },
        });
      }
      await browser.close();
    }, 2 * MINUTE);
    test.for(NAMES)('%s as a PDF', { timeout: MINUTE }, (name) => factsAre(name, `printed-${name}.pdf`));
  });

  function namesOf(ending: string): readonly string[] {
    return NAMES.map((name) => `${name}.${ending}`);
  }
});

/** Real ones, where they are there: their texts were taken from them by other means. */
const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpus');
const ORIGINALS = existsSync(CORPUS)
  ? readdirSync(join(CORPUS, 'formats')).filter((name) => name.endsWith('gwr.docx'))
  : [];

describe.skipIf(ORIGINALS.length === 0)('real Word files have nearly all facts of their texts', () => {
  test.for(ORIGINALS)('%s', async (name) => {
    const text = readFileSync(join(CORPUS, 'unlabelled', name.replace('.docx', '.txt')), 'utf8');
    const [found, said] = [await factsOfFile(join(CORPUS, 'formats', name)), factsOf(text, null)];
    expect(notIn(found, said).length / said.length).toBeLessThanOrEqual(0.01);
  });
});

async function factsOfFile(path: string): Promise<readonly string[]> {
  const imported = await importBytes(readFileSync(path));
  return imported.ok ? factsOf(imported.text, imported.layout) : [`refused: ${imported.reason}`];
}

/** What a fact says, without where it says so. */
function factsOf(text: string, layout: Layout | null): readonly string[] {
  return read(text, { name: 'paper', layout }).facts.map((fact) => {
    const { indicator, value, unit, measure, role, period, comparator } = fact;
    return [indicator, value, unit, measure, role, period, comparator].join(' · ');
  });
}

/** The facts that are not among the others as often as here. */
function notIn(others: readonly string[], facts: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const fact of others) left.set(fact, (left.get(fact) ?? 0) + 1);
  return facts.filter((fact) => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count <= 0;
  });
}
