/**
 * Indicators whose growth is published at constant prices while their level is at current ones, so that level and growth need not fit.
 * Source: 国家统计局《中国国民经济核算体系(2016)》 and 统计公报 notes (绝对数按现价计算,增长速度按不变价格计算).
 */
export const REAL_GROWTH: ReadonlySet<string> = new Set([
  'gdp',
  'gdp-per-capita',
  'primary-value-added',
  'secondary-value-added',
  'tertiary-value-added',
  'industry-value-added',
  'industry-value-added-scale',
  'construction-value-added',
  'digital-core-value-added',
  'labour-productivity',
  'farm-output',
]);

/** Words by which a text says that its levels are at constant prices, as the growth is. 增速按可比价格计算 alone says nothing of the levels. */
export const SAME_PRICES: RegExp =
  /按\d{4}年(?:不变|可比)?价格?计算|\d{4}年(?:不变|可比)价|(?:绝对数|总量|水平)按(?:不变|可比)价/;

/** What prices may do to a level in a year, in per cent, before one has to ask. Source: GDP deflators of Chinese provinces 2001-2024 lie within it. */
export const DEFLATOR: { readonly low: number; readonly high: number } = { low: -2, high: 5 };
