import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importHtml } from './index.js';

const FORMATS = resolve(import.meta.dirname, '../../../../../shared/corpus/formats');

/** Pages as sites publish them: what was counted in them by eye. */
describe.skipIf(!existsSync(FORMATS))('pages of the corpus', () => {
  test.each([
    ['chengdu_2025_statistical_bulletin', 'gb18030', 10, 0],
    ['fuzhou_2025_statistical_bulletin_official', 'utf-8', 201, 8],
    ['nanning_2025_statistical_bulletin', 'gb18030', 78, 0],
    ['suzhou_2025_statistical_bulletin', 'utf-8', 71, 0],
    ['yueyang_2025_statistical_bulletin', 'gb18030', 69, 0],
  ])('%s', async (name, encoding, lines, tables) => {
    const read = await importHtml(readFileSync(join(FORMATS, `${name}.html`)));
    if (!read.ok) throw new Error(read.reason);
    expect(read).toMatchObject({ encoding, damaged: 0 });
    expect(read.text).toMatch(/^\S*2025年\S*国民经济和社会发展统计公报\n/);
    expect(read.text).not.toMatch(/版权所有|当前位置|关闭窗口|政务公开\n/);
    expect(read.text.trimEnd().split('\n')).toHaveLength(lines);
    expect(read.layout?.tables).toHaveLength(tables);
  });
});
