import { readFileSync } from 'node:fs';
import draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { bench } from '../../testing/command.js';

const { outturn, file } = bench();

const SCHEMA = JSON.parse(readFileSync(new URL('../../testing/sarif-2.1.0.json', import.meta.url), 'utf8'));
// Its patterns are older than the flag u.
const ajv = new draft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isValid = ajv.compile(SCHEMA);

/** The one run of a log that holds to the schema of the standard. */
function runOf(out: string) {
  const log = JSON.parse(out);
  isValid(log);
  expect(isValid.errors).toBeNull();
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
  return log.runs[0];
}

const TEXT = `云岭市2025年政府工作报告

一、去年情况回顾
2024年,城市生活垃圾无害化处理率达到105%。
`;

test('a finding has its rule, its place and its fingerprint', async () => {
  const name = file('规划 #1.txt', TEXT);
  const { code, out } = await outturn(['check', name, '--only', 'impossible-share', '--format', 'sarif']);
  expect(code).toBe(1);
  const run = runOf(out);
  const [result, ...others] = run.results;
  expect(others).toEqual([]);
  expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
    id: 'impossible-share',
    defaultConfiguration: { level: 'error' },
    help: { markdown: expect.stringContaining('# ') },
  });
  expect(result).toMatchObject({ ruleId: 'impossible-share', level: 'error', suppressions: [] });
  expect(result.partialFingerprints['outturn/v1']).toMatch(/^[0-9a-f]{16}$/);
  const { artifactLocation, region } = result.locations[0].physicalLocation;
  expect(artifactLocation).toEqual({ uri: '%E8%A7%84%E5%88%92%20%231.txt', index: 0 });
  expect(run.artifacts[0].location.uri).toBe(artifactLocation.uri);
  const quote = TEXT.slice(region.charOffset, region.charOffset + region.charLength);
  expect(region.snippet.text).toBe(quote);
  expect(TEXT.split('\n')[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe(quote);
  expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test('every side of a finding is a location, and what was waived is suppressed with its reason', async () => {
  const name = file('report.txt', TEXT);
  const reason = '按{处理能力}计算[见附表](三)';
  const list = JSON.stringify([
    { check: 'impossible-share', quote: '105%', reason, by: '统计科', until: '2999-12-31' },
  ]);
  const args = ['check', name, '--waivers', file('decided.json', list), '--format', 'sarif'];
  const { code, out } = await outturn([...args, '--only', 'impossible-share', '--lang', 'zh']);
  expect(code).toBe(0);
  const run = runOf(out);
  expect(run.language).toBe('zh-CN');
  expect(run.results).toHaveLength(1);
  expect(run.results[0].suppressions).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification: reason,
      location: { physicalLocation: { artifactLocation: { uri: 'decided.json' }, region: { startLine: 1 } } },
      properties: { by: '统计科', until: '2999-12-31' },
    },
  ]);
});

test('the example city holds to the schema in both languages', async () => {
  const examples = new URL('../../../../examples/', import.meta.url).pathname;
  for (const lang of ['zh', 'en']) {
    const run = runOf(
      (await outturn(['check', examples, '--format', 'sarif', '--severity', 'note', '--lang', lang])).out,
    );
    expect(run.results.length).toBeGreaterThan(5);
    expect(run.results.some((result: { relatedLocations: object[] }) => result.relatedLocations.length > 0)).toBe(true);
  }
});

test('a file that could not be read is a notification of a run that did not succeed', async () => {
  const { code, out } = await outturn(['check', file('good.txt', TEXT), 'gone {1}.txt', '--format', 'sarif']);
  expect(code).toBe(2);
  const [invocation] = runOf(out).invocations;
  expect(invocation.executionSuccessful).toBe(false);
  expect(invocation.toolExecutionNotifications).toMatchObject([
    { level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'gone%20%7B1%7D.txt' } } }] },
  ]);
});
