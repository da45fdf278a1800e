import { exampleIndicators } from './example-city.js';

/** One file for each chart of the example city, so that a change of how they look is seen in review. */
export const CHART_FILES = 'packages/charts/testing/example-city';
const STYLES = 'packages/charts/styles';

/** The style sheets of the charts and the colours of pages, from the same source as the style within a file of its own. */
export async function chartStyle(): Promise<[path: string, content: string][]> {
  const { PAGE_STYLE, TOKENS_STYLE } = await import('@outturn/charts/svg');
  return [
    [`${STYLES}/charts.css`, PAGE_STYLE],
    [`${STYLES}/tokens.css`, TOKENS_STYLE],
  ];
}

/** The main chart of an indicator is `<code>.svg`; further ones have what they show in their name. */
export async function chartFiles(): Promise<[path: string, content: string][]> {
  const [{ chartOf }, { svgOf }] = await Promise.all([import('@outturn/charts'), import('@outturn/charts/svg')]);
  return (await exampleIndicators()).flatMap((page) => {
    return chartOf(page, 'zh').map((model, at): [string, string] => {
      const name = at === 0 ? page.indicator.code : model.id;
      return [`${CHART_FILES}/${name}.svg`, svgOf(model)];
    });
  });
}
