import type { Records } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Row } from '../../row.ts';
import { type Period, periodsIn } from '../../time/period.ts';
import { agreementZone, versionsOf } from '../agreements.ts';
import { type Judgement, worstOf } from '../promise.ts';
import { type AvailabilityTerms, availabilityTerms } from './availability-terms.ts';
import { creditOf } from './credit.ts';
import { type Figures, figuresOf, judgeAvailability } from './figures.ts';
import { maintenanceOf } from './maintenance-of.ts';
import { outagesOf } from './outages-of.ts';
import { type Break, type Interruptions, joinBreaks, type Segment, segmentOf } from './segment.ts';

/** All that interrupted any service, as one knows it now (ms since the epoch). */
export const interruptionsOf = (rows: readonly Row[], catalogue: Catalogue, now: number): Interruptions => {
  const maintenance = rows.flatMap((row) =>
    row.kind === 'change' ? (maintenanceOf(row as Row<'change'>, catalogue, now) ?? []) : [],
  );
  return {
    outages: [
      ...rows.flatMap((row) =>
        row.kind === 'incident' ? outagesOf(row as Row<'incident'>, catalogue, now) : [],
      ),
      ...maintenance.flatMap((one) => one.outages),
    ],
    maintenance,
  };
};

/** Those of one service. */
const touching = ({ outages, maintenance }: Interruptions, service: string): Interruptions => ({
  outages: outages.filter(({ services }) => services.includes(service)),
  maintenance: maintenance.filter(({ services }) => services.includes(service)),
});

/** A segment with what it was judged to be. */
export interface JudgedSegment extends Segment, Judgement {
  /** The agreement's own period that it lies in. */
  readonly period: string;
  readonly figures: Figures;
}

/** The credit of one of the agreement's own periods. */
export interface PeriodCredit {
  readonly period: string;
  /** Null where none is due. */
  readonly credit: string | null;
}

/** How available an agreement found one service over a period. */
export interface Availability extends Judgement {
  readonly agreement: Records['sla'];
  readonly service: string;
  /** In the agreement's own zone (rule T5). */
  readonly period: Period;
  /** What has begun by now: by the agreement's own periods, and in each by version (rule A4). */
  readonly segments: readonly JudgedSegment[];
  /** All together: informational where there are several segments. */
  readonly figures: Figures;
  readonly breaks: readonly Break[];
  /** Of the periods in which credits are agreed. */
  readonly credits: readonly PeriodCredit[];
  readonly running: boolean;
}

/** The services that an agreement names. */
export const servicesOf = ({ service, services = [] }: Records['sla']): readonly string[] => [
  ...new Set([...(service === undefined ? [] : [service]), ...services]),
];

/**
 * The availability of a service under an agreement over a period in the agreement's zone, up to now (ms since the
 * epoch); undefined where no version promises any in it. A period that is made of several of those that the agreement
 * judges (a quarter of months) is met only if each is.
 */
export const availabilityOf = (
  agreement: Records['sla'],
  service: string,
  period: Period,
  interruptions: Interruptions,
  catalogue: Catalogue,
  now: number,
): Availability | undefined => {
  const spells = versionsOf(agreement, catalogue).flatMap(({ version, from, to }) => {
    const terms = availabilityTerms(version, service, catalogue);
    return terms && from < period.to && to > period.from ? [{ from, to, terms }] : [];
  });
  const last = spells.at(-1);
  if (last === undefined) return undefined;
  const own = touching(interruptions, service);
  const segments: JudgedSegment[] = [];
  const credits: PeriodCredit[] = [];
  for (const part of judgedPeriods(period, last.terms, agreement, catalogue)) {
    const judged = spells.flatMap(({ from, to, terms }): readonly JudgedSegment[] => {
      const span = { from: Math.max(from, part.from), to: Math.min(to, part.to) };
      if (span.to <= span.from || span.from >= now) return [];
      const segment = segmentOf(span, terms, agreement, own, catalogue);
      return [
        {
          ...segment,
          period: part.label,
          figures: figuresOf([segment], segment.breaks),
          ...judgeAvailability(segment, terms.target),
        },
      ];
    });
    segments.push(...judged);
    if (judged.some(({ terms }) => terms.credits))
      credits.push({ period: part.label, credit: worstCredit(judged) });
  }
  const breaks = joinBreaks(segments.flatMap((segment) => segment.breaks));
  return {
    agreement,
    service,
    period,
    segments,
    figures: figuresOf(segments, breaks),
    breaks,
    credits,
    running: now < period.to,
    ...worstOf(segments),
  };
};

/** The agreement's own periods where this one is made of several, else this one as it is. */
const judgedPeriods = (
  period: Period,
  { unit }: AvailabilityTerms,
  agreement: Records['sla'],
  catalogue: Catalogue,
): readonly Period[] => {
  const found = periodsIn(period, agreementZone(agreement, catalogue), unit);
  const whole = found[0]?.from === period.from && found.at(-1)?.to === period.to;
  return whole ? found : [period];
};

/** What the version of the worst segment gives for it. */
const worstCredit = (segments: readonly JudgedSegment[]): string | null => {
  const [worst] = segments
    .filter(({ figures }) => figures.ratio !== null)
    .toSorted((a, b) => (a.figures.ratio as number) - (b.figures.ratio as number));
  return worst === undefined ? null : creditOf(worst.terms.credits, worst);
};
