import { MAX_CELLS } from '../src/limits.js';
import { file, type Hostile, type HostileFiles, megabytes, SENTENCE } from './hostile.js';

const TEXT = `<p>${SENTENCE}</p>`;

export const hostileHtml: HostileFiles = (server) => ({
  ...depths(),
  ...tables(),
  ...oddities(),
  ...saved(),
  ...outside(server),
});

function depths(): Readonly<Record<string, Hostile>> {
  return {
    '50 MB of <div>': file('deep.html', () => page(`${TEXT}${'<div>'.repeat(1e7)}`), 'text', 'too-much'),
    'a hundred thousand tables inside one another': file(
      'tables.html',
      () => page(`${TEXT}${'<table><tr><td>'.repeat(1e5)}1.5`),
      'too-much',
    ),
    'ends without a beginning': file('ends.html', () => page(`${TEXT}${'</div></p>'.repeat(1e6)}`), 'text'),
    'a million elements side by side': file(
      'flat.html',
      () => page(`${TEXT}${'<p>增</p>'.repeat(1e6)}`),
      'text',
      'too-much',
    ),
    '30 million characters': file('long.html', () => page(`<p>${'增长'.repeat(1.5e7)}`), 'too-much'),
    'more than 100 MB': file('large.html', () => Buffer.concat([page(TEXT), megabytes(101)]), 'too-large'),
  };
}

function tables(): Readonly<Record<string, Hostile>> {
  const cells = (count: number, attributes = ''): string => `<td${attributes}>1.5</td>`.repeat(count);
  const table = (rows: number, row: string): string => `<table>${`<tr>${row}</tr>`.repeat(rows)}</table>`;
  return {
    'cells over a hundred million columns': file(
      'colspan.html',
      () => page(TEXT + table(10, cells(10, ' colspan=100000000 rowspan=100000000'))),
      'text',
      'too-much',
    ),
    'cells over a thousand columns each': file(
      'wide.html',
      () => page(TEXT + table(100, cells(1000, ' colspan=1000'))),
      'text',
      'too-much',
    ),
    'cells over all rows below': file(
      'tall.html',
      () => page(TEXT + table(3000, cells(10, ' rowspan=65534'))),
      'text',
      'too-much',
    ),
    'spans that are no numbers': file(
      'spans.html',
      () => page(TEXT + table(3, cells(3, ' colspan="-1" rowspan="1e9"') + cells(1, ' colspan="NaN" rowspan=""'))),
      'text',
    ),
    'more cells than may be': file('cells.html', () => page(table(MAX_CELLS / 9, cells(10))), 'too-much'),
  };
}

function oddities(): Readonly<Record<string, Hostile>> {
  const attributes = Array.from({ length: 1e5 }, (_, at) => ` a${at}=""`).join('');
  return {
    'a comment without an end': file('comment.html', () => page(`${TEXT}<!--${'-'.repeat(1e7)}`), 'text'),
    'a script of 10 MB': file('script.html', () => page(`${TEXT}<script>${'<p>1</p>'.repeat(1e6)}`), 'text'),
    'a tag without an end': file('tag.html', () => page(`${TEXT}<a ${'b="'.repeat(3e6)}`), 'text'),
    '100,000 attributes': file('attributes.html', () => page(`<p${attributes}>${TEXT}`), 'text'),
    'ten million references': file(
      'references.html',
      () => page(`${TEXT}<p>${'&#1;&#x110000;&amp'.repeat(1e6)}`),
      'text',
      'too-much',
    ),
    'half a character a million times': file('halves.html', () => page(`${TEXT}<p>${'&#xd800;'.repeat(1e6)}`), 'text'),
    'entities that grow': {
      ...file(
        'laughs.html',
        () => Buffer.from(`<!DOCTYPE html [<!ENTITY a "哈哈"><!ENTITY b "&a;&a;">]><html>${TEXT}&b;`),
        'text',
      ),
      without: /哈哈哈/,
    },
    'an encoding that does not exist': file('charset.html', () => page(`<meta charset="klingon">${TEXT}`), 'text'),
    'nothing to read': file('nothing.html', () => page('<script>1</script>'), 'no-text', 'empty'),
    'names of the prototype': file(
      'names.html',
      () => page(`<constructor><__proto__>${TEXT}<tostring colspan=3>`),
      'text',
    ),
  };
}

function saved(): Readonly<Record<string, Hostile>> {
  const head = (boundary: string): string =>
    `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="${boundary}"\n\n`;
  const within = (depth: number): string =>
    Array.from({ length: depth }, (_, at) => `${head(`b${at}`)}--b${at}\n`).join('') + TEXT;
  return {
    'a saved page of a million parts': file(
      'parts.mht',
      () => Buffer.from(head('b') + '--b\n\n'.repeat(1e6)),
      'no-text',
    ),
    'saved pages inside one another': file('within.mht', () => Buffer.from(within(10_000)), 'no-text', 'text'),
    'a saved page whose parts end nowhere': file(
      'same.mht',
      () => Buffer.from(head('\\n') + '\n'.repeat(1e7)),
      'no-text',
    ),
  };
}

function outside(server: string): Readonly<Record<string, Hostile>> {
  const wants = [
    `<base href="${server}/">`,
    `<meta http-equiv="refresh" content="0;url=${server}/a">`,
    `<link rel="stylesheet" href="${server}/a.css">`,
    `<script src="${server}/a.js"></script>`,
    `<img src="${server}/a.png" srcset="${server}/b.png 2x" onerror="fetch('${server}/c')">`,
    `<iframe src="${server}/d"></iframe><object data="${server}/e"></object><embed src="${server}/f">`,
    `<style>@import url(${server}/g.css);</style><svg><image href="${server}/h.png"/></svg>`,
    `<script>fetch('${server}/i')</script><video src="${server}/j" autoplay></video>`,
  ];
  return { 'all that a page can ask for': file('wants.html', () => page(wants.join('') + TEXT), 'text') };
}

function page(body: string): Uint8Array {
  return Buffer.from(`<!doctype html><html><meta charset="utf-8"><body>${body}`);
}
