import type { Catalogue } from '../../catalogue.ts';
import { equal } from '../../equal.ts';
import { defineReport, headOf, type Ledger, type ReportHead } from '../../report.ts';
import { type Period, parsePeriod } from '../../time/period.ts';
import { agreementZone } from '../agreements.ts';
import {
  type Availability,
  availabilityOf,
  interruptionsOf,
  servicesOf,
} from '../availability/availability-of.ts';
import type { Interruptions } from '../availability/segment.ts';
import {
  type AvailabilityLine,
  availabilityLine,
  type BreakLine,
  breakLines,
  type PieceLine,
  pieceLine,
  type WindowLine,
  windowLines,
} from './availability-lines.ts';
import { availabilityView } from './availability-view.ts';
import { agreementsFor, type SlaFilter } from './sheets.ts';

export interface AvailabilityReport {
  readonly head: ReportHead;
  readonly filter: SlaFilter;
  readonly lines: readonly AvailabilityLine[];
  readonly breaks: readonly BreakLine[];
  /** Excluded service time is always shown, and so is what was not excluded. */
  readonly maintenance: readonly WindowLine[];
  readonly left_out: readonly PieceLine[];
  /** What the versions in force do not promise, in their words. */
  readonly exceptions: readonly { readonly agreement: string; readonly text: string }[];
  readonly broken: number;
}

export const availabilityReport = defineReport<SlaFilter, AvailabilityReport>({
  name: 'availability',
  summary:
    'Availability under every agreement in a period: outages merged, budget used, maintenance left out.',
  compute(ledger, filter) {
    const { workspace, period, now } = ledger;
    const { catalogue, rows, broken } = workspace;
    const found = availabilitiesOf(period, interruptionsOf(rows, catalogue, now), catalogue, now, filter);
    return {
      head: headOf(ledger),
      filter,
      lines: found.map((one) => availabilityLine(one, catalogue.zone)),
      breaks: found.flatMap((one) => breakLines(one, catalogue.zone)),
      maintenance: found.flatMap((one) => windowLines(one, catalogue.zone)),
      left_out: found.flatMap((one) =>
        one.segments
          .flatMap(({ pieces }) => pieces)
          .filter((piece) => piece.left_out !== null)
          .map((piece) => pieceLine(one, piece, catalogue.zone)),
      ),
      exceptions: exceptionsOf(found),
      broken: [...broken].filter((id) => /^(INC|CHG)-/.test(id)).length,
    };
  },
  view: availabilityView,
});

/** The availability of every agreement that a filter leaves, service by service, in the agreement's own periods. */
const availabilitiesOf = (
  period: Period,
  interruptions: Interruptions,
  catalogue: Catalogue,
  now: Ledger['now'],
  filter: SlaFilter,
): readonly Availability[] =>
  agreementsFor(catalogue, filter).flatMap((agreement) => {
    const own = parsePeriod(period.label, agreementZone(agreement, catalogue), now) ?? period;
    return servicesOf(agreement)
      .filter((service) => filter.service === undefined || filter.service.includes(service))
      .flatMap((service) => availabilityOf(agreement, service, own, interruptions, catalogue, now) ?? []);
  });

const exceptionsOf = (found: readonly Availability[]): AvailabilityReport['exceptions'] => {
  const all = found.flatMap(({ agreement, segments }) =>
    segments.flatMap(({ terms }) => {
      const text = agreement.versions.find(({ from }) => from === terms.version)?.exceptions;
      return text === undefined ? [] : [{ agreement: agreement.id, text }];
    }),
  );
  return all.filter((one, i) => all.findIndex((other) => equal(other, one)) === i);
};
