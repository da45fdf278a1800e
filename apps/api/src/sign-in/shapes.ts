import { ROLES } from '@outturn/ledger';
import { z } from 'zod';

/** What comes over the wire, named in OpenAPI. */

export const Login = z.string().min(1).max(254).meta({ description: 'User name or mail address' });
/** How strong it is says passwords.ts; here only that it is not a book. */
export const Password = z.string().min(1).max(128);

export const Code = z
  .string()
  .min(1)
  .max(60)
  .meta({ description: 'What the app shows, or a recovery code; spaces and dashes do not count' });

const GrantShape = z
  .object({ role: z.enum(ROLES), unit: z.string().nullable(), post: z.string().nullable() })
  .meta({ id: 'Grant' });

export const GivenGrantShape = GrantShape.extend({ id: z.uuid(), account: z.string(), version: z.int() }).meta({
  id: 'GivenGrant',
});

export const SessionShape = z
  .object({
    account: z.string(),
    login: z.string(),
    grants: z.array(GrantShape),
    secondFactorMissing: z.boolean().meta({
      description: 'This server wants a second factor and there is none yet: until it is switched on, no role counts',
    }),
  })
  .meta({ id: 'Session' });

export const SecondFactorShape = z
  .object({
    since: z.string().nullable().meta({ description: 'Null while it is off' }),
    recoveryCodesLeft: z.int(),
  })
  .meta({ id: 'SecondFactor' });

export const OpenSessionShape = z
  .object({ id: z.string(), createdAt: z.string(), usedAt: z.string(), browser: z.string(), current: z.boolean() })
  .meta({ id: 'OpenSession' });

export const AccountShape = z
  .object({
    id: z.string(),
    login: z.string(),
    createdAt: z.string(),
    closedAt: z.string().nullable(),
    secondFactor: z.boolean(),
  })
  .meta({ id: 'Account' });

export const LinkShape = z
  .object({ link: z.string().meta({ description: 'To be handed over in person; shown this once, good for 72 hours' }) })
  .meta({ id: 'Link' });

export const TokenShape = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.string()),
    createdAt: z.string(),
    expiresAt: z.string(),
    usedAt: z.string().nullable(),
  })
  .meta({ id: 'Token' });

export const AccountId = z.object({ id: z.uuid() });
