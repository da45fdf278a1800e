import { readFileSync } from 'node:fs';
import { checkIds } from '@outturn/engine';
import { describe, expect, it } from 'vitest';
import { partsOf, without } from './explanation-parts.js';

const RULES = new URL('../../../../packages/engine/src/checks/rules/', import.meta.url);

function pageOf(check: string): string {
  return readFileSync(new URL(`${check}/${check}.md`, RULES), 'utf8');
}

describe('what explains a check', () => {
  it('is there for each, in both languages, with nothing of its markup left', () => {
    const bare = checkIds().flatMap((check) => {
      const [zh, en] = (['zh', 'en'] as const).map((locale) => partsOf(pageOf(check), locale));
      const words = [...zh!, ...en!].filter(({ kind }) => kind !== 'formula');
      const rest = JSON.stringify(words).match(/(?:^|")(?:#+ |- |\| )|`/g);
      const isWhole = [zh, en].every((parts) => parts!.length > 3 && parts![0]!.kind === 'text');
      return isWhole && rest === null && /[\u4e00-\u9fff]/.test(JSON.stringify(zh)) ? [] : [check];
    });
    expect(bare).toEqual([]);
  });

  it('keeps formulas, lists and tables apart from the text', () => {
    expect(
      partsOf(
        '# A\n\nOne\ntwo.\n\n    a = b\n      + c\n\n- x\n  y\n- z\n\n| h |\n| --- |\n| 1 |\n\n# 甲\n\n一\n二。',
        'en',
      ),
    ).toEqual([
      { kind: 'text', text: 'One two.' },
      { kind: 'formula', text: 'a = b\n  + c' },
      { kind: 'list', items: ['x y', 'z'] },
      { kind: 'table', head: ['h'], rows: [['1']] },
    ]);
    expect(partsOf('# A\n\n# 甲\n\n一\n二。', 'zh')).toEqual([{ kind: 'text', text: '一二。' }]);
  });

  it('says what to do in a section of its own, which can be left out', () => {
    const left = checkIds().filter((check) => {
      return (['zh', 'en'] as const).some((locale) => {
        const parts = partsOf(pageOf(check), locale);
        const fewer = without(locale === 'zh' ? '怎么办' : 'What to do', parts);
        const headings = fewer.filter(({ kind }) => kind === 'heading');
        return fewer.length > parts.length - 2 || headings.length !== 2;
      });
    });
    expect(left).toEqual([]);
  });
});
