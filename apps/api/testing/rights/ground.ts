import { importDocument, newId, openQueue, type Put, ROLES, type Role, SYSTEM, submitImport } from '@outturn/ledger';
import type { LightMyRequestResponse } from 'fastify';
import { enter, observation } from '../../../../packages/ledger/testing/entered.js';
import { CLERK, indicatorOf, made, unit } from '../../../../packages/ledger/testing/offices.js';
import { type Person, startServer, type TestServer } from '../server.js';

/** Whose a thing is: that of the unit which the people of departments belong to, that of another; or one of a third that is published. */
export type Whose = 'ours' | 'theirs' | 'public';

/** Who sends a request. */
export type Headers = Readonly<Record<string, string>>;

/** A ledger in which everything can be asked for that an endpoint is about. */
export interface Ground {
  readonly test: TestServer;
  readonly unit: Readonly<Record<Whose, string>>;
  /** Somebody of each role; those of departments are of our unit. */
  readonly people: Readonly<Record<Role, Person>>;
  /** A document that was read, and what was read out of it; not public. */
  readonly document: string;
  /** Of each kind of things one that was read; only that of `public` is published. */
  readonly documents: Readonly<Record<Whose, string>>;
  /** Somebody who has filled in what others decide on. */
  readonly filler: string;
  person(role: Role): Promise<Person>;
  /** An indicator that the unit leads. */
  indicator(whose: Whose, isPublic?: boolean): Promise<string>;
  get(url: string, as?: Headers): Promise<LightMyRequestResponse>;
  /** `version` is that of the thing that is changed. */
  post(url: string, payload: object, as: Headers, version?: number): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

const REPORT = `云岭市2024年政府工作报告

一、2023年工作回顾

2023年，粮食总产量88.5万吨。由市水利局牵头推进河道治理。`;
const NO_LIMITS = { strictRate: 1e6, accountRate: 1e6, addressRate: 1e6 };
const DEPARTMENTAL: ReadonlySet<Role> = new Set(['filler', 'head', 'lead']);

export async function groundOf(): Promise<Ground> {
  const test = await startServer({ limits: NO_LIMITS });
  const { ledger } = test;
  const queue = await openQueue(ledger.connection, { supervises: false });
  const units = { ours: await unit(ledger), theirs: await unit(ledger), public: await unit(ledger) };
  const person = (role: Role): Promise<Person> =>
    test.person({ role, unit: DEPARTMENTAL.has(role) ? units.ours : null });
  const people = {} as Record<Role, Person>;
  for (const role of ROLES) people[role] = await person(role);
  const read = await importDocument(ledger, Buffer.from(REPORT), { name: '云岭.txt' }, SYSTEM);
  const paper = { name: '云岭公开.txt', isPublic: true };
  const open = await importDocument(ledger, Buffer.from(`${REPORT}粮食丰收。`), paper, SYSTEM);
  const document = made(read).document;
  return {
    test,
    unit: units,
    people,
    document,
    documents: { ours: document, theirs: document, public: made(open).document },
    filler: newId(),
    person,
    indicator: (whose, isPublic = true) => indicatorOf(ledger, { leadUnit: units[whose], isPublic }),
    get: (url, headers = {}) => test.send({ url, headers }),
    post: (url, payload, as, version) => {
      const headers = { ...as, ...(version !== undefined && { 'if-match': `"e${version}"` }) };
      return test.send({ method: 'POST', url, payload, headers });
    },
    close: async () => {
      await queue.stop();
      await test.close();
    },
  };
}

/** What a request was refused for; undefined where it was not. */
export function problemOf(response: LightMyRequestResponse): string | undefined {
  return response.json().type?.replace('urn:outturn:problem:', '');
}

type SomeValue = Partial<Parameters<typeof observation>[0]>;

/** A value of an indicator of its own, filled in by somebody who has no role in the test. */
export async function observationOf(ground: Ground, whose: Whose, some: SomeValue): Promise<Thing> {
  const id = newId();
  const indicator = await ground.indicator(whose);
  const department = { series: 'department', unit: ground.unit[whose], filledBy: ground.filler } as const;
  const row = observation({ id, indicator, period: '2024', value: '5', decimals: 0, ...department, ...some });
  return { id, version: await enter(ground.test.ledger, (draft) => draft.put('observation', [row])) };
}

export interface Thing {
  readonly id: string;
  readonly version: number;
}

/** A job that no worker begins. */
export async function jobOf({ test }: Ground): Promise<{ readonly job: string; readonly batch: string }> {
  return made(await submitImport(test.ledger, Buffer.from(REPORT), { name: '云岭.txt' }, CLERK));
}

/** Writes versions, one after another; says in which events. */
export async function versionsOf<N extends 'observation' | 'plan' | 'target' | 'indicator'>(
  { test: { ledger } }: Ground,
  noun: N,
  ...versions: readonly Put<N>[]
): Promise<readonly number[]> {
  const events: number[] = [];
  for (const version of versions) events.push(await enter(ledger, (draft) => draft.put(noun, [version])));
  return events;
}
