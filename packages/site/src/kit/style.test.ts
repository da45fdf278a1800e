import { expect, test } from 'vitest';
import { styled } from './style.js';

function cssOf(body: string): string {
  const { body: html, style } = styled(`<head></head><body>${body}</body>`);
  expect(style).toMatch(/^sha256-[\w+/]{43}=$/);
  return /<style>(.*)<\/style><\/head>/s.exec(html)![1]!;
}

test('a page brings the styles of what stands in it, in all circumstances, and no others', () => {
  const board = cssOf('<table class="board"></table>');
  expect(board).toContain('.board{');
  expect(board).toMatch(/@media print\{[^@]*\.board\{/);
  expect(board).not.toMatch(/\.doc|\.oc-|--serif|--mark|data-theme="dark"/);
  expect(cssOf('<article class="doc"></article>')).toMatch(/--serif:.*\.doc\{/s);
});

test('a class that a rule must not have is none that a page must have', () => {
  expect(cssOf('<p class="top"></p>')).toContain('.top a:not(.brand){');
});

test('braces are closed, and every colour and font that is asked for is there', () => {
  const css = cssOf('<p class="board doc oc-class oc-tone-late oc-chart contents card finding judged"></p>');
  expect(css.split('{').length).toBe(css.split('}').length);
  for (const [, name] of css.matchAll(/var\((--[\w-]+)\)/g)) expect(css).toContain(`${name}:`);
});

test('what is written in a page does not end its styles or change them', () => {
  expect(cssOf('<p class="top">&lt;/style&gt; class=&quot;board&quot;</p>')).not.toContain('.board');
});
