import type { Finding } from './finding.js';

/** A decision that a finding may stand, and why. */
export interface Waiver {
  /** Either the fingerprint of one finding, */
  readonly fingerprint?: string;
  /** or a check with words that one of the finding's quotes holds. */
  readonly check?: string;
  readonly quote?: string;
  readonly reason: string;
  /** The post that decided, never a person's name. */
  readonly by?: string;
  /** Last day on which it holds, `YYYY-MM-DD`; for good where it is missing. */
  readonly until?: string;
}

export interface Waived {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

export interface Ruling {
  readonly open: readonly Finding[];
  readonly waived: readonly Waived[];
  /** Waivers whose day has passed and that would have matched: their findings are open again. */
  readonly expired: readonly Waiver[];
  /** Waivers that no finding answers to. */
  readonly unused: readonly Waiver[];
}

/** Sets waived findings apart. `today` is `YYYY-MM-DD`. The first waiver that fits decides. */
export function rule(findings: readonly Finding[], waivers: readonly Waiver[], today: string): Ruling {
  const open: Finding[] = [];
  const waived: Waived[] = [];
  const expired = new Set<Waiver>();
  const used = new Set<Waiver>();
  for (const finding of findings) {
    const fitting = waivers.filter((waiver) => fits(waiver, finding));
    const valid = fitting.find(({ until }) => until === undefined || today <= until);
    for (const waiver of fitting) used.add(waiver);
    if (valid) waived.push({ finding, waiver: valid });
    else {
      open.push(finding);
      for (const waiver of fitting) expired.add(waiver);
    }
  }
  return { open, waived, expired: [...expired], unused: waivers.filter((waiver) => !used.has(waiver)) };
}

function fits(waiver: Waiver, { fingerprint, check, spans }: Finding): boolean {
  if (waiver.fingerprint !== undefined) return waiver.fingerprint === fingerprint;
  const { check: of, quote } = waiver;
  return of === check && quote !== undefined && quote !== '' && spans.some((span) => span.quote.includes(quote));
}
