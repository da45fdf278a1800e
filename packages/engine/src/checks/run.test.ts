import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../facts/read.js';
import type { Finding } from './finding.js';
import { check } from './run.js';
import { rule, type Waiver } from './waiver.js';

const EXAMPLES = join(import.meta.dirname, '../../../../examples');
const PLAN = readFileSync(join(EXAMPLES, 'plan-2021-2025.txt'), 'utf8');
const REPORTS = ['work-report-2023.txt', 'work-report-2024.txt'].map((name) =>
  readFileSync(join(EXAMPLES, name), 'utf8'),
);

const SLIP = '2020年旅游收入14亿元。\n到2025年,旅游收入达到15亿元,年均增长20%。\n生活垃圾无害化处理率达到105%。';
const PARAGRAPH = '坚持以人民为中心的发展思想,全面提升公共服务水平。';

function findingsIn(...texts: readonly string[]): readonly Finding[] {
  return check(texts.map((text, at) => read(text, { name: `${at}` })));
}

describe('a fingerprint', () => {
  test('stays the same when other paragraphs are put in or taken out', () => {
    const before = findingsIn(PLAN).map(({ fingerprint }) => fingerprint);
    const edited = PLAN.replace('第一节 综合实力稳步提升', `第一节 综合实力稳步提升\n${PARAGRAPH}`);
    expect(before.length).toBeGreaterThan(5);
    expect(findingsIn(edited).map(({ fingerprint }) => fingerprint)).toEqual(before);
  });

  test('is the same whatever the file is called', () => {
    const [one] = check([read(SLIP, { name: 'a.txt' })]);
    const [other] = check([read(SLIP, { name: 'b.txt' })]);
    expect(one?.fingerprint).toBe(other?.fingerprint);
  });

  test('is of one finding only, also where the same words stand twice', () => {
    const twice = `${SLIP}\n${PARAGRAPH}\n生活垃圾无害化处理率达到105%。`;
    for (const findings of [findingsIn(twice), findingsIn(PLAN, ...REPORTS)]) {
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      for (const { fingerprint } of findings) expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    }
  });
});

describe('a run', () => {
  test('gives the same findings each time, in the order of the documents and their places', () => {
    const findings = findingsIn(PLAN, ...REPORTS);
    expect(findingsIn(PLAN, ...REPORTS)).toEqual(findings);
    const firsts = findings.map(({ spans }) => spans[0]!);
    for (const [at, { document, start }] of firsts.entries()) {
      const next = firsts[at + 1];
      if (next?.document === document) expect(start).toBeLessThanOrEqual(next.start);
    }
  });

  describe('over documents of several regions', () => {
    const report = (region: string, year: number, lines: string) =>
      read(`一、${year}年回顾\n${lines}`, { name: `${region}${year}`, region, year, kind: 'work-report' });
    const before = report('云岭市', 2023, '一般公共预算收入86亿元。快递业务量9600万件。');
    const after = '一般公共预算收入42亿元，增长6%。快递业务量1.2亿件，增长9%。';

    test('holds those of each against each other alone', () => {
      expect(check([before, report('云岭市', 2024, after)]).length).toBeGreaterThan(0);
      expect(check([before, report('青川市', 2024, after)])).toEqual([]);
    });

    test('knows a region also where it is written with what it belongs to', () => {
      const others = [report('青川市', 2024, '各项事业稳步发展。')];
      expect(check([before, report('海州省云岭市', 2024, after), ...others]).length).toBeGreaterThan(0);
    });

    test('is through at once with a name that stands with hundreds of figures', () => {
      const lines = Array.from({ length: 1000 }, (_, at) => `餐饮收入增长${(1 + at / 100).toFixed(2)}%。`).join('\n');
      const same = read(`一、2024年回顾\n${lines}`, { name: 'same', region: '云岭市', year: 2024, kind: 'communique' });
      expect(check([report('云岭市', 2024, lines), same], { only: ['result-restated'] })).toEqual([]);
    });

    test('takes no region for another that its name ends with', () => {
      const [south, other] = ['南县', '定南县'];
      expect(check([report(south, 2023, '一般公共预算收入86亿元。'), report(other, 2024, after)])).toEqual([]);
    });

    test('leaves a document that tells no region to itself', () => {
      const without = report('', 2024, after);
      expect(check([before, without]).length).toBeGreaterThan(0);
      expect(check([before, without, report('青川市', 2023, '各项事业稳步发展。')])).toEqual([]);
    });
  });

  test('runs the checks that are named, or all but those', () => {
    expect(new Set(check([read(SLIP)], { only: ['impossible-share'] }).map((one) => one.check))).toEqual(
      new Set(['impossible-share']),
    );
    expect(check([read(SLIP)], { skip: ['impossible-share'] }).map((one) => one.check)).not.toContain(
      'impossible-share',
    );
  });

  test('has nothing to say of nothing', () => {
    expect(check([])).toEqual([]);
    expect(findingsIn('')).toEqual([]);
  });

  const pieces = fc.array(
    fc.constantFrom(...'增长达到年均比重占其中分别为、，。；0123456789.%亿元万吨家个倍翻一番一是二是三大工程2025年'),
    { maxLength: 80 },
  );
  const lines = fc.array(
    pieces.map((characters) => characters.join('')),
    { maxLength: 12 },
  );

  test('never throws, and quotes what stands there, whatever the texts hold', () => {
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const readings = [
          read(`2024年政府工作报告\n一、2023年工作回顾\n${one.join('\n')}\n二、2024年工作安排\n${other.join('\n')}`, {
            name: 'a',
          }),
          read(`第十四个五年规划(2021-2025年)\n第二章 主要目标\n${other.join('\n')}\n${one.join('\n')}`, { name: 'b' }),
        ];
        for (const { document, start, end, quote } of check(readings).flatMap(({ spans }) => spans)) {
          const text = readings.find((reading) => reading.document.name === document)?.document.text;
          expect(text?.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('waivers', () => {
  const findings = findingsIn(SLIP);
  const [finding] = findings;
  const today = '2026-11-22';
  const byFingerprint: Waiver = { fingerprint: finding!.fingerprint, reason: '口径不同' };

  test('set a finding apart by its fingerprint, or by check and words', () => {
    const byWords: Waiver = { check: finding!.check, quote: finding!.spans[0]!.quote, reason: '口径不同' };
    for (const waiver of [byFingerprint, byWords]) {
      const { open, waived, unused, expired } = rule(findings, [waiver], today);
      expect(waived).toEqual([{ finding, waiver }]);
      expect(open).toEqual(findings.slice(1));
      expect([unused, expired]).toEqual([[], []]);
    }
  });

  test('hold until their last day', () => {
    const until = { ...byFingerprint, until: today };
    expect(rule(findings, [until], today).waived).toHaveLength(1);
    const { open, expired } = rule(findings, [until], '2026-11-23');
    expect(open).toEqual(findings);
    expect(expired).toEqual([until]);
  });

  test('that no finding answers to are named', () => {
    const stale = [
      { ...byFingerprint, fingerprint: '0000000000000000' },
      { check: finding!.check, quote: '', reason: '-' },
    ];
    expect(rule(findings, stale, today)).toMatchObject({ open: findings, unused: stale });
  });
});
