import fc from 'fast-check';
import { expect, test } from 'vitest';
import { termsOf } from './terms.js';
import { queryOf, wordsOf } from './words.js';

const query = (typed: string): string => queryOf(termsOf(typed));

test('a passage is cut into pairs of characters, words and numbers', () => {
  expect(wordsOf('粮食产量')).toBe("'粮食' '食产' '产量' '量'");
  expect(wordsOf('ＧＤＰ增长5.5%，PM2.5下降')).toBe("'gdp' '增长' '长' '5.5' 'pm2.5' '下降' '降'");
  expect(wordsOf('粮 食\n产量')).toBe(wordsOf('粮食产量'));
  expect(wordsOf('𠮷野家')).toBe("'𠮷野' '野家' '家'");
  expect(wordsOf('粮食、粮食')).toBe("'粮食' '食'");
  expect(wordsOf(' ，。\u0000\ud800')).toBe('');
});

test('a query asks for the words of all of its terms', () => {
  expect(query('粮食产量')).toBe("'粮食' & '食产' & '产量'");
  expect(query('粮食  GDP')).toBe("'粮食' & 'gdp'");
  expect(query('量')).toBe("'量':*");
  expect(query('2024年粮食、棉花')).toBe("'2024' & '年粮' & '粮食' & '棉花'");
  expect(query("'; drop table event; --")).toBe("'drop' & 'table' & 'event'");
  expect(query('  ！？')).toBe('');
});

test('terms stand between blanks, or between quotation marks', () => {
  const terms = (typed: string): readonly string[] => termsOf(typed).map(({ text }) => text);
  expect(terms('粮食 GDP')).toEqual(['粮食', 'GDP']);
  expect(terms('"全市 粮食" “棉花 产量”')).toEqual(['全市 粮食', '棉花 产量']);
  expect(terms('“十四五”规划')).toEqual(['十四五”规划']);
  expect(terms('"粮食')).toEqual(['粮食']);
  expect(terms('！？ "" “” - * 粮')).toEqual(['粮']);
});

test('nothing but letters, digits and full stops comes between the quotes, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const literal of [wordsOf(text), query(text)]) {
        expect(literal.replace(/'[\p{L}\p{N}\p{M}.]+'/gu, 'w')).toMatch(/^(?:w(?::\*)?(?: & | )?)*$/);
      }
    }),
  );
});
