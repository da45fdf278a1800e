import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolved } from '../walk.js';
import { type Address, addressOf, fileOf, PATTERNS, type PageName, type Ref } from './addresses.js';
import { linksFrom } from './links.js';
import { codeOf, segmentOf } from './segment.js';

const letter = fc.oneof(
  fc.constantFrom(...'abzABZ019云岚é·İßſΣς'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((one) => /^[\p{L}\p{N}]$/u.test(one)),
);
const code = fc
  .tuple(
    letter.filter((one) => one !== '·'),
    fc.array(fc.oneof(letter, fc.constantFrom('.', '_', '-')), { maxLength: 20 }),
  )
  .map(([first, rest]) => first + rest.join(''));
const codes = fc.oneof(
  code,
  fc.constantFrom('con', 'CON', 'nul', 'com1', 'a.b', 'a.csv', 'a.metadata', 'index', '~', 'Gdp', 'gdp'),
);
const part = fc.integer({ min: 2, max: 99_999 }).map(String);

const ref: fc.Arbitrary<Ref> = fc.constantFrom(...(Object.keys(PATTERNS) as PageName[])).chain((name) => {
  const keys = [...PATTERNS[name].matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
  const key = Object.fromEntries(keys.map((one) => [one, one === 'part' ? part : codes]));
  return fc.record({ name: fc.constant(name), key: fc.record(key) }) as unknown as fc.Arbitrary<Ref>;
});
const address: fc.Arbitrary<Address> = fc.record({
  release: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: null }),
  locale: fc.constantFrom('zh', 'en'),
  ref,
});

/** As a browser writes it. */
function written(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

test('the address of a page leads back to that page, and no two pages share one', () => {
  fc.assert(
    fc.property(address, (one) => {
      // A code of digits alone stands for a project and a part alike only where nothing is a part.
      fc.pre(!('id' in one.ref.key && /^\d+$/.test(one.ref.key.id)));
      expect(addressOf(written(fileOf(one)))).toEqual(one);
    }),
    { numRuns: 800 },
  );
});

test('files of different codes differ on a file system that knows no capitals and composes letters', () => {
  fc.assert(
    fc.property(codes, codes, (one, other) => {
      fc.pre(one !== other);
      const [a, b] = [one, other].map((text) => segmentOf(text).normalize('NFC').toLowerCase());
      expect(a).not.toBe(b);
    }),
    { numRuns: 2000 },
  );
});

test('the name of a file is safe everywhere and stands for its code', () => {
  fc.assert(
    fc.property(fc.oneof(codes, fc.string({ unit: 'binary', minLength: 1 })), (one) => {
      fc.pre(one.isWellFormed());
      const segment = segmentOf(one);
      expect(codeOf(segment)).toBe(one);
      expect(segment).not.toMatch(/[<>:"/\\|?*.\p{Lu}\p{Cc}\s]/u);
      expect(segment).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/i);
    }),
    { numRuns: 800 },
  );
});

test('every link of a page leads to the page that it names', () => {
  fc.assert(
    fc.property(address, codes, codes, part, (from, one, other, number) => {
      const links = linksFrom(from);
      const { release, locale } = from;
      const at = (href: string) => addressOf(resolved(written(fileOf(from)), href)!);
      expect(at(links.plan(one, 'csv'))).toEqual({ release, locale, ref: { name: 'planCsv', key: { code: one } } });
      const key = { region: one, code: other };
      expect(at(links.indicator(one, other))).toEqual({ release, locale, ref: { name: 'indicator', key } });
      expect(at(links.indicator(one, other, 'metadata.json'))?.ref.name).toBe('indicatorMetadata');
      expect(at(links.document(one, { part: Number(number), start: 7 }))).toEqual({
        release,
        locale,
        ref: { name: 'documentPart', key: { id: one, part: number } },
      });
      expect(links.document(one, { part: 1, start: 7 })).toMatch(/\.html#c7$/);
      expect(at(links.otherLocale)).toEqual({ ...from, locale: locale === 'zh' ? 'en' : 'zh' });
      expect(at(links.now)).toEqual({ ...from, release: null });
      expect(at(links.release(3))).toEqual({ release: 3, locale, ref: { name: 'home', key: {} } });
      expect(resolved(written(fileOf(from)), links.root('favicon.svg'))).toBe('favicon.svg');
    }),
    { numRuns: 300 },
  );
});

test.each([
  '../../etc/passwd',
  'plans/../index.html',
  'plans/%2e%2e/x.html',
  'plans/a%2Fb.html',
  'plans/a%5cb.html',
  'plans/a%00.html',
  'plans/%E4%BA.html',
  'plans/%',
  'plans/.html',
  'plans/a.b.html',
  'plans/GDP.html',
  'plans/con.html',
  'plans//a.html',
  '/index.html',
  'r/0/index.html',
  'r/01/index.html',
  'r/x/index.html',
  'r/1',
  'en',
  'en/en/index.html',
  'index.html/',
  'documents/a/1.html',
  'documents/a/02.html',
  'tasks/x.html',
  'plans/a~067~.html',
  'plans/~.html',
  'plans/~0ffffffff~.html',
])('%s is no address', (path) => {
  expect(addressOf(path)).toBeNull();
});

test.each([
  ['', { name: 'home', key: {} }],
  ['index.html', { name: 'home', key: {} }],
  ['indicators/%E4%BA%91%E5%B2%9A%E5%B8%82/gdp.html', { name: 'indicator', key: { region: '云岚市', code: 'gdp' } }],
  ['plans/~g~d~p.metadata.json', { name: 'planMetadata', key: { code: 'GDP' } }],
])('%s is a page', (path, found) => {
  expect(addressOf(path)).toEqual({ release: null, locale: 'zh', ref: found });
});

test('the first page of a folder needs no name', () => {
  expect(addressOf('r/3/en/')).toEqual({ release: 3, locale: 'en', ref: { name: 'home', key: {} } });
});
