import { formatInstant } from '../../time/instant.ts';
import type { Zone } from '../../time/zone.ts';
import type { Availability, JudgedSegment, PeriodCredit } from '../availability/availability-of.ts';
import { budgetOf, type Figures } from '../availability/figures.ts';
import type { Refusal } from '../availability/maintenance-of.ts';
import type { End } from '../availability/outages-of.ts';
import type { LeftOut, Piece } from '../availability/segment.ts';
import type { Judgement } from '../promise.ts';
import type { AgreementKind } from '../terms.ts';

/** Figures as reports print them: seconds of service time, shares as unrounded ratios, null for n/a. */
export interface FigureLine extends Judgement {
  /** Null where segments have promised different shares: they are never blended (rule A4). */
  readonly target: string | null;
  readonly ratio: number | null;
  readonly agreed: number;
  readonly excluded: number;
  readonly downtime: number;
  readonly allowed: number | null;
  /** The share of the allowed downtime that is used. */
  readonly used: number | null;
  readonly breaks: number;
  readonly mtrs: number | null;
  readonly mtbf: number | null;
  readonly mtbsi: number | null;
}

/** The part of a period in which one version was in force. */
export interface SegmentLine extends FigureLine {
  readonly period: string;
  /** The first day of the version. */
  readonly version: string;
  readonly from: string;
  readonly to: string;
  readonly calendar: string;
  readonly degraded_weight: number;
  /** `excluded` or `not excluded`, and the notice that it takes. */
  readonly maintenance: string;
}

/** One agreement on one service. */
export interface AvailabilityLine extends FigureLine {
  readonly agreement: string;
  readonly kind: AgreementKind;
  readonly customer: string | null;
  readonly service: string;
  readonly running: boolean;
  readonly segments: readonly SegmentLine[];
  readonly credits: readonly PeriodCredit[];
}

export const availabilityLine = (one: Availability, zone: Zone): AvailabilityLine => {
  const { agreement, service, running, segments, credits, figures, status, colour } = one;
  const targets = new Set(segments.map(({ terms }) => terms.target));
  return {
    agreement: agreement.id,
    kind: agreement.agreement,
    customer: agreement.customer ?? null,
    service,
    running,
    ...figureLine(figures, targets.size === 1 ? ([...targets][0] as string) : null),
    status,
    colour,
    segments: segments.map((segment) => segmentLine(segment, zone)),
    credits,
  };
};

const segmentLine = (segment: JudgedSegment, zone: Zone): SegmentLine => {
  const { period, terms, figures, status, colour } = segment;
  const { excluded, notice } = terms.maintenance;
  return {
    period,
    version: terms.version,
    from: formatInstant(segment.from, zone),
    to: formatInstant(segment.to, zone),
    calendar: terms.calendar,
    degraded_weight: terms.weight,
    maintenance: !excluded
      ? 'not excluded'
      : notice === undefined
        ? 'excluded'
        : `excluded, notice ${notice}`,
    ...figureLine(figures, terms.target),
    status,
    colour,
  };
};

const figureLine = (figures: Figures, target: string | null): Omit<FigureLine, 'status' | 'colour'> => {
  const budget = target === null ? { allowed: null, used: null } : budgetOf(figures, target);
  return {
    target,
    ratio: figures.ratio,
    agreed: figures.agreed / 1000,
    excluded: figures.excluded / 1000,
    downtime: figures.downtime / 1000,
    allowed: seconds(budget.allowed),
    used: budget.used,
    breaks: figures.breaks,
    mtrs: seconds(figures.mtrs),
    mtbf: seconds(figures.mtbf),
    mtbsi: seconds(figures.mtbsi),
  };
};

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1000);

/** Merged outages that cost service time. */
export interface BreakLine {
  readonly agreement: string;
  readonly service: string;
  readonly from: string;
  readonly to: string;
  readonly downtime: number;
  readonly sources: readonly string[];
}

export const breakLines = ({ agreement, service, breaks }: Availability, zone: Zone): readonly BreakLine[] =>
  breaks.map(({ from, to, downtime, sources }) => ({
    agreement: agreement.id,
    service,
    from: formatInstant(from, zone),
    to: formatInstant(to, zone),
    downtime: downtime / 1000,
    sources,
  }));

/** A window of maintenance: the service time that it took out, or why it took none. */
export interface WindowLine {
  readonly agreement: string;
  readonly service: string;
  readonly change: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly excluded: number;
  readonly refused: Refusal;
}

export const windowLines = (
  { agreement, service, segments }: Availability,
  zone: Zone,
): readonly WindowLine[] =>
  segments
    .flatMap(({ windows }) => windows)
    .map(({ from, to, excluded, refused, maintenance: { change, title } }) => ({
      agreement: agreement.id,
      service,
      change,
      title,
      from: formatInstant(from, zone),
      to: formatInstant(to, zone),
      excluded: excluded / 1000,
      refused,
    }));

/** A stretch of an outage: counted with a weight, or left out and why. */
export interface PieceLine {
  readonly agreement: string;
  readonly service: string;
  readonly source: string;
  readonly title: string;
  readonly kind: 'down' | 'degraded';
  readonly from: string;
  readonly to: string;
  /** How the outage that it is of ends. */
  readonly end: End;
  readonly weight: number;
  /** Weighted seconds of service time. */
  readonly downtime: number;
  readonly left_out: LeftOut | null;
  /** The record that takes it out, or has it already. */
  readonly by: string | null;
  /** Of a change: why its window does not excuse it. */
  readonly refused: Refusal;
}

export const pieceLine = (
  { agreement, service }: Pick<Availability, 'agreement' | 'service'>,
  { outage, from, to, weight, left_out, by, refused }: Piece,
  zone: Zone,
): PieceLine => ({
  agreement: agreement.id,
  service,
  source: outage.source,
  title: outage.title,
  kind: outage.kind,
  from: formatInstant(from, zone),
  to: formatInstant(to, zone),
  end: outage.end,
  weight,
  downtime: ((to - from) * weight) / 1000,
  left_out,
  by,
  refused,
});
