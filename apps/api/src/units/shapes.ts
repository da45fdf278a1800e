import { z } from 'zod';
import { Code, Day, Id, Named, Region, RegionName, words } from '../nouns/fields.js';
import { shown } from '../nouns/shown.js';

export const UnitKind = z.enum([
  'government',
  'planning',
  'statistics',
  'supervision',
  'assessment',
  'department',
  'region',
  'owner',
  'other',
]);

export const UnitBody = z.strictObject({
  code: Code,
  name: words(200),
  region: Region,
  kind: UnitKind,
  above: Id.nullable(),
  successorOf: z.array(Id).max(100).readonly().meta({ description: 'The units that it took over from (机构改革)' }),
  until: Day.nullable(),
});

export const UnitShape = z.object({ ...Named, ...shown(UnitBody.shape), regionName: RegionName }).meta({ id: 'Unit' });
