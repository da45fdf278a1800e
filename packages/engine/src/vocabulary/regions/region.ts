import type { Range } from '../../document/range.js';

export type RegionLevel = 'nation' | 'province' | 'prefecture' | 'county' | 'township' | 'corps' | 'division';

/** A place with a government of its own that plans and reports. */
export interface Region {
  /**
   * Six digits. GB/T 2260 for all but three kinds: `100000` the nation; `660000` the corps (新疆生产建设兵团) and `660100` to
   * `661400` its divisions, as official statistics number them.
   */
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  /**
   * Code of the region around it. A city of the corps (阿拉尔市) answers to its division, the division to the corps, the corps
   * to 新疆, so that 师市, 兵团, 全疆 and 全国 all come out as wider regions; GB/T 2260 itself puts these cities under 新疆.
   */
  readonly parent: string | null;
}

/** Where a text names a region. */
export interface RegionMatch extends Range {
  readonly region: Region;
  /** A town, street or zone without a code that is named right behind it and whose paper it is: 四道河子镇, 西咸新区. */
  readonly below: string | null;
}
