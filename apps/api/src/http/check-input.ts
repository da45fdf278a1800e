import { z } from 'zod';
import { AsOfParam } from './as-of.js';
import { PageQuery } from './cursor.js';
import type { Inputs } from './endpoint.js';
import type { Locale } from './locale.js';
import { type Place, type Problem, problem } from './problem.js';

/** What came over the wire, by its parts. */
export interface Raw {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

export interface Checked {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly asOf: string | undefined;
}

const NO_BODY = z.undefined().or(z.null());

/** The whole of the query: the endpoint's own parameters and those of the kit. What is not known is refused. */
export function querySchema({ query, page, asOf }: Inputs): z.ZodObject {
  return z.strictObject({
    ...query?.shape,
    ...(page && PageQuery.shape),
    ...(asOf && { asOf: AsOfParam.optional() }),
  });
}

export function paramsSchema({ params }: Inputs): z.ZodObject {
  return params ?? z.object({});
}

export function bodySchema({ body }: Inputs): z.ZodType {
  return body ?? NO_BODY;
}

export type Check = (raw: Raw, locale: Locale) => Checked | Problem;

/** Makes the check of an endpoint. It looks at everything before it refuses, so that all is mended at once. */
export function checkOf(inputs: Inputs): Check {
  const schemas = { path: paramsSchema(inputs), query: querySchema(inputs), body: bodySchema(inputs) };
  return (raw, locale) => {
    const params = parse(schemas.path, raw.params, 'path', locale);
    const query = parse(schemas.query, raw.query, 'query', locale);
    const body = parse(schemas.body, raw.body, 'body', locale);
    const places = [...params.places, ...query.places, ...body.places];
    if (places.length > 0) return problem('invalid-input', { places: places.slice(0, 100) });
    const [ours, own] = parted(query.value ?? {}, inputs);
    return {
      params: params.value,
      query: own,
      body: body.value,
      limit: 0,
      cursor: undefined,
      asOf: undefined,
      ...ours,
    };
  };
}

/** The parameters of the kit, and the endpoint's own. */
function parted(query: object, { page, asOf }: Inputs): readonly [Partial<Checked>, object] {
  const isOurs = (name: string): boolean =>
    (page !== undefined && name in PageQuery.shape) || (asOf === true && name === 'asOf');
  const pairs = Object.entries(query);
  const ours = pairs.filter(([name]) => isOurs(name));
  return [Object.fromEntries(ours), Object.fromEntries(pairs.filter(([name]) => !isOurs(name)))];
}

const LOCALES = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };

function parse(
  schema: z.ZodType,
  value: unknown,
  where: Place['in'],
  locale: Locale,
): { readonly value: unknown; readonly places: readonly Place[] } {
  const result = schema.safeParse(value, { error: LOCALES[locale] });
  if (result.success) return { value: result.data, places: [] };
  const places = result.error.issues.map(({ path, message }) => ({
    in: where,
    pointer: pointerOf(path),
    detail: message,
  }));
  return { value: undefined, places };
}

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
