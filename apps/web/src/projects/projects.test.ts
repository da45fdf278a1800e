import { describe, expect, it } from 'vitest';
import { changesSince, type Mention } from './mentions.js';
import { type Project, spokenOf } from './project.js';

function project(content: Partial<Project>): Project {
  return {
    id: 'p',
    name: '石棹水库',
    region: '云岚市',
    code: null,
    stage: null,
    due: null,
    start: 0,
    ...content,
  } as Project;
}

function mention(content: Partial<Project>, figures: Mention['figures'] = []): Mention {
  return { project: project(content), figures, year: null, title: '' } as Mention;
}

describe('what a mention says otherwise', () => {
  it('is held against the last that said anything of it', () => {
    const before = [mention({ stage: 'planned', due: '2024' }), mention({})];
    expect(changesSince(before, mention({ stage: 'under-construction', due: '2025' }))).toMatchObject([
      { what: 'stage', from: { stage: 'planned' }, to: { stage: 'under-construction' } },
      { what: 'due', from: '2024', to: '2025' },
    ]);
  });

  it('is nothing where it says nothing, the same, or something for the first time', () => {
    const before = [mention({ stage: 'planned' }, [{ name: '总投资', quote: '36亿元' }])];
    expect(changesSince(before, mention({}))).toEqual([]);
    expect(changesSince(before, mention({ stage: 'planned' }))).toEqual([]);
    expect(changesSince(before, mention({ due: '2025' }, [{ name: '总库容', quote: '1.26亿立方米' }]))).toEqual([]);
    expect(changesSince([], mention({ stage: 'planned' }))).toEqual([]);
  });

  it('tells of figures of one name', () => {
    const before = [
      mention({}, [{ name: '总投资', quote: '36亿元' }]),
      mention({}, [{ name: '总库容', quote: '1亿立方米' }]),
    ];
    expect(changesSince(before, mention({}, [{ name: '总投资', quote: '38亿元' }]))).toEqual([
      { what: 'figure', name: '总投资', from: '36亿元', to: '38亿元' },
    ]);
  });
});

describe('what bears one name', () => {
  const isLater = (one: Project, other: Project): boolean => one.start > other.start;

  it('is one project in one region, as it was spoken of last', () => {
    const spoken = spokenOf(
      [
        project({ id: 'last', start: 2 }),
        project({ id: 'first', start: 1 }),
        project({ id: 'elsewhere', region: '霁山县' }),
        project({ id: 'other', name: '云岭大桥' }),
      ],
      isLater,
    );
    expect(spoken.map(({ project: { id }, mentions }) => [id, mentions])).toEqual([
      ['last', 2],
      ['elsewhere', 1],
      ['other', 1],
    ]);
  });

  it('is one by its code, whatever it is called', () => {
    const code = '2021-990100-76-01-000001';
    expect(spokenOf([project({ code }), project({ code, name: '水库' })], isLater)).toHaveLength(1);
  });
});
