import { z } from 'zod';

/**
 * The fields of a thing as it is shown, from those that it is written with. What the ledger holds was checked when it was written, perhaps by
 * other limits: it is shown whatever they are now.
 */
export function shown<Shape extends z.ZodRawShape>(shape: Shape): { [K in keyof Shape]: Shown<Shape[K]> } {
  const fields = Object.entries(shape).map(([name, field]) => [name, unlimited(field as z.ZodType)]);
  return Object.fromEntries(fields) as { [K in keyof Shape]: Shown<Shape[K]> };
}

type Shown<Field> = Field extends z.ZodDefault<infer Inner> ? Inner : Field;

function unlimited(field: z.ZodType): z.ZodType {
  const bare = withoutLimits(field);
  const { id: _, ...about } = field.meta() ?? {};
  return Object.keys(about).length === 0 ? bare : bare.meta(about);
}

function withoutLimits(field: z.ZodType): z.ZodType {
  if (field instanceof z.ZodDefault || field instanceof z.ZodOptional) return unlimited(field.unwrap() as z.ZodType);
  if (field instanceof z.ZodNullable) return unlimited(field.unwrap() as z.ZodType).nullable();
  if (field instanceof z.ZodReadonly) return unlimited(field.unwrap() as z.ZodType).readonly();
  if (field instanceof z.ZodArray) return z.array(unlimited(field.element as z.ZodType));
  if (field instanceof z.ZodObject) return z.object(shown(field.shape));
  if (field.def.type === 'string') return z.string();
  if (field instanceof z.ZodNumber) return field.format === 'safeint' ? z.int() : z.number();
  return field;
}
