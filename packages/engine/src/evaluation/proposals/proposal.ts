import type { Indicator } from '../../vocabulary/indicators/indicator.js';
import type { Observation } from '../evidence.js';
import type { Base, Target, YearTarget } from '../target.js';

/** What has to be known of an indicator of the ledger to know it again in a text. */
export interface KnownIndicator {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What its values are kept in. */
  readonly unit: string;
  /** Without it, that of the catalogue. */
  readonly direction?: Indicator['direction'];
}

/** Which indicator a fact is of: one of the ledger by its code or its name, by another of its names, or none that the ledger has yet. */
export interface Match {
  readonly how: 'same' | 'alias' | 'new';
  /** The ledger's; the catalogue's for a new one, null where it has none. */
  readonly code: string | null;
  readonly name: string;
  /** What the values of the draft are in, where they are no rates of change. */
  readonly unit: string;
  /** Words of the text that tell one definition (口径) from another: 户籍, 规上. */
  readonly definitions: readonly string[];
}

/** How far a proposal can be taken over unread: nearly always right; right as a rule; to be looked at. */
export type Certainty = 'sure' | 'likely' | 'unsure';

/** Why a proposal is not sure, or what is worth knowing of a sure one. */
export type Doubt =
  /** The unit of the ledger shows more digits than were printed: 1.2万亿元 as 12000亿元. */
  | 'rounder-than-it-looks'
  /** Neither the ledger nor the catalogue has the name, which a table gives */
  | 'new-name'
  /** or a sentence. */
  | 'new-name-in-text'
  /** The name stands with an earlier figure. */
  | 'name-taken-over'
  /** 其中, 民营: the figure is of a part, and the name does not say so. */
  | 'within'
  /** Counted in running text, or left open by the reading. */
  | 'loose-reading'
  /** 32.8亿: the number says how large, but not of what. */
  | 'unit-unsaid'
  /** The year is that of the passage, not of the sentence. */
  | 'year-taken-over'
  /** 以上, 以内, 约: the text gives a bound of what was so, not the value. */
  | 'bound'
  /** 增长5%—5.5%: only the end that has to be reached is kept. */
  | 'one-end'
  /** Set for a year that is over. */
  | 'looks-back'
  /** The words fit more than one kind of target, or both a sum and a level. */
  | 'kind-guessed'
  /** A multiple of what is not said. */
  | 'base-unsaid'
  /** From the press, not from an office. */
  | 'news'
  /** The same document gives another value for it. */
  | 'differs'
  /** More than one indicator of the ledger goes by the name. */
  | 'several-known'
  /** Of another kind than the unit of the ledger, or brought to it with digits that were never printed. */
  | 'unit'
  /** Beyond what any region has. */
  | 'implausible'
  /** Its heading is about a part of the region. */
  | 'heading-of-part'
  /** 森林覆盖率提高2.6%: per cent or points. */
  | 'growth-of-share'
  /** Counted from another year than the plan starts from. */
  | 'other-base'
  /** 到2025年增长8%: of the last year, or of each. */
  | 'which-years'
  /** The text does not say which years its plan covers, or reports on. */
  | 'no-frame'
  /** For years of another plan than that of the document. */
  | 'other-plan'
  /** 提高5个百分点: reckoned from the base of the plan. */
  | 'added-to-base'
  /** The text leaves open among whom. */
  | 'rank'
  /** Words stand for a number. */
  | 'in-words';

/** Why a fact becomes nothing. */
export type Nothing =
  | 'other-region'
  /** Of a district, a park or a level of government. */
  | 'part'
  /** A ratio, a product, or a number beyond all that is counted. */
  | 'list'
  /** A project's own size or cost, or what a task is to build. */
  | 'project'
  /** The share of a plan or a task that was done. */
  | 'completion'
  /** A change or a multiple that stands beside levels, or has no kind of its own. */
  | 'change'
  /** Words that every section fills anew. */
  | 'no-indicator'
  | 'no-year'
  /** Of years that are no plan's. */
  | 'several-years';

/** What a target of a year would be; the ledger finds the target of the plan that it belongs to. */
export interface YearTargetDraft extends YearTarget {
  readonly unit: string;
  readonly soft?: boolean;
}

export interface ObservationDraft extends Observation {
  readonly unit: string;
}

export interface BaselineDraft extends Base {
  readonly unit: string;
}

interface Found {
  /** Where the fact stands in the reading. */
  readonly fact: number;
  /** Facts that say the same elsewhere in the document. */
  readonly also: readonly number[];
  readonly match: Match;
  readonly certainty: Certainty;
  readonly doubts: readonly Doubt[];
}

/** What a fact would become in a ledger, for a person to accept, to correct or to reject. */
export type Proposal =
  | (Found & {
      readonly becomes: 'target';
      readonly draft: Target;
      /** Of a relative target: what it is held against. */
      readonly against?: Match;
    })
  | (Found & { readonly becomes: 'year-target'; readonly draft: YearTargetDraft })
  | (Found & { readonly becomes: 'observation'; readonly draft: ObservationDraft })
  | (Found & { readonly becomes: 'baseline'; readonly draft: BaselineDraft })
  | { readonly becomes: 'nothing'; readonly fact: number; readonly also: readonly []; readonly why: Nothing };
