import { z } from 'zod';
import { Status } from '../judgements/shapes.js';
import { Code, Definition, Direction, EnglishName, Id, Named, Period, Prices, text, words } from '../nouns/fields.js';
import { momentShape } from '../nouns/moment-shape.js';
import { shown } from '../nouns/shown.js';

export const IndicatorBody = z.strictObject({
  code: Code,
  name: words(200),
  shortName: text(100).nullable().default(null),
  aliases: z.array(words(200)).max(100).readonly().default([]),
  field: text(60).nullable().default(null),
  unit: words(40),
  direction: Direction,
  prices: Prices.nullable().default(null),
  formula: text(1000).nullable().default(null),
  sourceUnit: Id.nullable().default(null),
  leadUnit: Id.nullable().default(null),
  frequency: z.enum(['month', 'quarter', 'half-year', 'year']).nullable().default(null),
  isPublic: z.boolean().default(true),
});

const IndicatorShape = z.object({ ...Named, ...shown(IndicatorBody.shape) }).meta({ id: 'Indicator' });

/** An indicator as it is, with what the catalogue calls it. */
export const IndicatorNamed = IndicatorShape.extend({ englishName: EnglishName }).meta({ id: 'IndicatorNamed' });

const Level = z.object({ period: z.string(), value: z.number(), decimals: z.int(), status: Status });

/** An indicator in a list, with what is known of it. */
export const IndicatorListed = IndicatorNamed.extend({
  regions: z
    .array(z.object({ code: z.string(), name: z.string() }))
    .readonly()
    .meta({ description: 'Where there are figures or targets of it' }),
  latest: Level.extend({ region: z.string() })
    .nullable()
    .meta({ description: 'The last level of a whole year, in the region that has one last' }),
  recent: z.array(Level).readonly().meta({ description: 'The last twelve of them in that region' }),
  targets: z.int().meta({ description: 'Targets that hold' }),
  plans: z.array(z.object({ code: z.string(), name: z.string() })).readonly(),
}).meta({ id: 'IndicatorListed' });

export const IndicatorMoment = momentShape(IndicatorShape, 'IndicatorMoment');

/** A definition (口径) and how figures are brought to it: factor times the figure, plus shift. */
export const DefinitionBody = z.strictObject({
  code: Definition.min(1),
  text: words(2000),
  since: Period,
  reason: text(500).nullable().default(null),
  factor: z.number().nullable().default(null),
  shift: z.number().nullable().default(null),
  convertsFrom: Definition.nullable().default(null),
});

export const DefinitionShape = z
  .object({ ...Named, indicator: Id, ...shown(DefinitionBody.shape) })
  .meta({ id: 'Definition' });
