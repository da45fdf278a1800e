import { expect, it } from 'vitest';
import { z } from 'zod';
import { FactShape } from '../facts/shapes.js';
import { fieldsOf, InJson } from './in-json.js';

it('asks for what the shape names', () => {
  expect(fieldsOf(z.object({ id: z.uuid(), tags: z.array(z.string()), note: z.string().nullable() }))).toEqual([
    'id',
    'tags',
    'note',
  ]);
  expect(fieldsOf(FactShape)).toEqual(Object.keys(FactShape.shape));
});

it('refuses a shape with parts that have shapes of their own: nobody would look at what they hold', () => {
  const part = z.object({ name: z.string() });
  for (const field of [part, part.nullable(), z.array(part), z.union([z.string(), part]), z.record(z.string(), part)])
    expect(() => fieldsOf(z.object({ field }))).toThrow('field has a shape of its own');
});

it('is a page of the items as they were written', () => {
  expect(new InJson(['{"n":1}', '{"n":2}']).page('a"b').toString()).toBe('{"items":[{"n":1},{"n":2}],"next":"a\\"b"}');
  expect(new InJson([]).page(null).toString()).toBe('{"items":[],"next":null}');
});
