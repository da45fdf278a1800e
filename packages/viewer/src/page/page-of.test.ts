import { describe, expect, it } from 'vitest';
import { dataOf, sampleData } from '../../testing/sample.js';
import { unpack } from '../pack/unpack.js';
import type { ViewFinding } from '../view-data.js';
import { escapeHtml, escapeJson, escapeScript, escapeStyle } from './escape.js';
import { pageOf } from './page-of.js';

const SCRIPT = 'start("</script><!--")';
const ASSETS = { script: SCRIPT, drawing: `draw.${SCRIPT}`, style: 'a::after{content:"</style>"}' };
const HOSTILE =
  '2024年产值3亿元</script><script>alert(1)</script><!-- <img src=x onerror=alert(2)>\u2028\u2029&amp;"\'';

function hostileFinding(): ViewFinding {
  const said = { zh: HOSTILE, en: HOSTILE };
  const spans = [{ document: '<b>.txt', start: 0, end: HOSTILE.length, quote: HOSTILE }];
  const [sample] = sampleData().findings;
  return { ...sample!, title: said, message: said, advice: said, arithmetic: HOSTILE, check: HOSTILE, spans };
}

/** What stands in the element of data. */
function dataIn(page: string): string {
  return page.split('id="outturn-data">')[1]!.split('</script>')[0]!;
}

describe('pageOf', () => {
  it('holds the data', () => {
    const data = dataOf(HOSTILE, '<b>.txt', [hostileFinding()]);
    expect(unpack(dataIn(pageOf(data, ASSETS, 'zh'))).documents[0]!.text).toBe(HOSTILE);
  });

  it('has two script elements and no markup of the text, whatever that holds', () => {
    const page = pageOf(dataOf(HOSTILE, '<b>.txt', [hostileFinding()]), ASSETS, 'en');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page.match(/<\/style/g)).toHaveLength(1);
    expect(page).not.toMatch(/<!--|<img|<b>\.txt/);
  });

  it('loads nothing', () => {
    const page = pageOf(sampleData(), ASSETS, 'zh');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/\b(?:src|href)=|url\(|@import/);
  });

  it('numbers the gravest findings first, and those of a kind as the text goes', () => {
    const { findings, documents } = sampleData();
    const [first] = documents;
    const order = ['error', 'question', 'note', 'waived'];
    const standings = findings.map(({ severity, waived }) => order.indexOf(waived === null ? severity : 'waived'));
    expect(standings).toEqual([...standings].sort());
    const starts = findings
      .filter(
        ({ severity, waived, spans }) => severity === 'error' && waived === null && spans[0]!.document === first!.name,
      )
      .map(({ spans }) => spans[0]!.start);
    expect(starts.length).toBeGreaterThan(5);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  it('says the findings in plain HTML in the language asked for', () => {
    const data = sampleData();
    const [finding] = data.findings;
    const [zh, en] = (['zh', 'en'] as const).map((locale) => pageOf(data, ASSETS, locale).split('<noscript>')[1]!);
    expect(zh!.split('</noscript>')[0]).toContain(escapeHtml(finding!.message.zh));
    expect(en!.split('</noscript>')[0]).toContain(escapeHtml(finding!.message.en));
    expect(en!.split('</noscript>')[0]).toContain(escapeHtml(finding!.spans[0]!.quote));
    expect(pageOf(data, ASSETS, 'en')).toContain('<html lang="en"');
  });

  it('is the same for the same data', () => {
    expect(pageOf(sampleData(), ASSETS, 'zh')).toBe(pageOf(sampleData(), ASSETS, 'zh'));
  });

  it('shows that there is nothing where there is nothing', () => {
    const page = pageOf({ documents: [], findings: [], made: { version: '1', at: null } }, ASSETS, 'en');
    expect(page).toContain('<title>Outturn</title>');
    expect(page).toContain('Nothing was found.');
  });
});

describe('escaping', () => {
  it('changes no value', () => {
    expect(JSON.parse(escapeJson(JSON.stringify(HOSTILE)))).toBe(HOSTILE);
    expect(Function(`return ${escapeScript(JSON.stringify(HOSTILE))}`)()).toBe(HOSTILE);
    expect(escapeStyle('a{content:"</style>"}')).toBe('a{content:"<\\/style>"}');
  });
});
