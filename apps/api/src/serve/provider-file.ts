import { z } from 'zod';
import type { Provider } from '../sign-in/provider.js';

/** How a provider of OpenID Connect is written down: JSON, in a file of its own, as it holds a secret. */
const ProviderFile = z.strictObject({
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  scopes: z.array(z.string().min(1)).default(['openid', 'profile', 'email']),
  claim: z.string().min(1).default('email'),
  newcomers: z.enum(['refuse', 'without-roles']).default('refuse'),
});

/** What the file says, or what is wrong with it, a line each. */
export function readProvider(text: string): Provider | readonly string[] {
  const parsed = ProviderFile.safeParse(parsedJson(text));
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter((part) => part !== '').join(': '),
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
