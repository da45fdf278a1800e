import { z } from 'zod';

/** A text that can be kept: without the character nought, and without halves of characters. */
export function text(most: number): z.ZodString {
  return z
    .string()
    .max(most)
    .refine((value) => value.isWellFormed() && !value.includes('\0'));
}

/** A text with something in it. */
export function words(most: number): z.ZodString {
  return text(most).trim().min(1);
}

export const Id = z.uuid();
export const Code = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u);
export const Region = z
  .string()
  .regex(/^(?:\d{2,12}|\p{L}[\p{L}\p{N}·]{1,39})$/u)
  .meta({ description: 'Code of a region (GB/T 2260), or its name where it has none' });
/** What a region is called, of things that are shown. */
export const RegionName = z.string().meta({ description: 'What the region is called' });
export const Day = z.iso.date();
/** When something is due: a year or a month is over on its last day. */
export const Due = { dueFrom: Day.optional(), dueUntil: Day.optional() } as const;
export const Year = z.int().min(1949).max(2149);
export const Period = z
  .string()
  .regex(/^(?:19|20|21)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/)
  .meta({ description: 'A year (2024), or the time from January up to a month (2024-06)' });
export const Decimals = z.int().min(0).max(12).meta({ description: 'Digits printed after the decimal point' });
export const Reason = text(1000).meta({ description: 'Why; stays in the history' });
export const Definition = text(100).meta({ description: 'Code of the definition (口径)' });

export const Measure = z.enum(['level', 'change', 'mean-change', 'since-base', 'since-january']);
export const Comparator = z.enum(['=', '~', '>=', '<=', 'range']);
export const Prices = z.enum(['current', 'constant']);
export const Direction = z.enum(['up', 'down', 'range', 'none']);

export const EnglishName = z
  .string()
  .nullable()
  .meta({ description: 'Of an indicator, as the catalogue has it; null where it does not know the code' });

export const ById = z.object({ id: Id });
export const ByCode = z.object({ code: Code });

/** What the engine said, whole: passed on as it is. */
export const Whole: z.ZodType<object> = z.unknown().meta({ type: 'object' }) as unknown as z.ZodType<object>;

/** What everything begins with that is shown. */
export const Named = { id: Id, version: z.int() } as const;

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** What of a change was given: no member that stands for nothing. */
export function given<T extends object>(changes: T): Given<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Given<T>;
}

type Changes<Shape extends z.ZodRawShape> = {
  [K in keyof Shape]: z.ZodOptional<Shape[K] extends z.ZodDefault<infer Inner extends z.ZodType> ? Inner : Shape[K]>;
};

/** What of a thing may be changed: what is left out stays as it is, and has no default. */
export function changesOf<Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape>): z.ZodObject<Changes<Shape>> {
  const fields = Object.entries(shape).map(([name, field]) => [
    name,
    z.optional(field instanceof z.ZodDefault ? field.unwrap() : field),
  ]);
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodObject<Changes<Shape>>;
}
