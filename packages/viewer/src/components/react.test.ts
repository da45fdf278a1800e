import { Viewer } from '@outturn/viewer';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleData } from '../../testing/sample.js';

describe('Viewer under React itself', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is drawn without a browser and without a complaint', () => {
    const complaint = vi.spyOn(console, 'error');
    const data = sampleData();
    const before = createElement('a', { href: '/' }, 'home');
    const html = renderToString(createElement(Viewer, { data, locale: 'en', before }));
    expect(html).toContain('云岚市国民经济和社会发展');
    expect(html.match(/role="button"/g)!.length).toBeGreaterThan(300);
    expect(html).toContain('<a href="/">home</a>');
    expect(complaint.mock.calls).toEqual([]);
  });
});
