import { z } from 'zod';
import { Code, Id, Named, words } from '../nouns/fields.js';
import { shown } from '../nouns/shown.js';

export const PostBody = z.strictObject({ code: Code, name: words(200), unit: Id });

export const PostShape = z.object({ ...Named, ...shown(PostBody.shape) }).meta({ id: 'Post' });
