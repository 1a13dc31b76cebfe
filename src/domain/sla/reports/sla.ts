import { movingType } from '../../record-types.ts';
import { defineReport, headOf, type ReportHead } from '../../report.ts';
import type { Row } from '../../row.ts';
import { formatInstant } from '../../time/instant.ts';
import { type Basis, incidentTotal } from '../attainment.ts';
import { clocksOf, type IncidentClocks } from '../clocks-of.ts';
import { type BreachLine, breachesOf } from './breaches.ts';
import { concerns, type SlaFilter, sheetsOf } from './sheets.ts';
import { slaView } from './sla-view.ts';
import { type TargetFigures, targetsOf } from './target-figures.ts';

export interface SlaOptions extends SlaFilter {
  /** Default `resolved` (rule N1). */
  readonly basis?: Basis | undefined;
}

/** An incident that is named beside the figures, in which it does not count. */
export interface Listed {
  readonly incident: string;
  readonly title: string;
  readonly service: string | null;
  readonly priority: string | null;
  readonly opened_at: string;
}

export interface SlaReport {
  readonly head: ReportHead;
  readonly filter: SlaFilter;
  readonly basis: Basis;
  /** Each incident once, missed if any clock of an sla was (rule C2). */
  readonly total: ReturnType<typeof incidentTotal>;
  readonly targets: readonly TargetFigures[];
  /** Missed in the period by the basis, or overdue at its end. */
  readonly breaches: readonly BreachLine[];
  /** Opened in the period, and no sla judges them (rule C1). */
  readonly uncovered: readonly Listed[];
  /** Opened in the period and cancelled: their clocks are void (rule C8). */
  readonly void: readonly (Listed & { readonly duplicate_of: string | null })[];
  /** Opened in the period as further reports of others. */
  readonly linked_reports: number;
  /** Of the incidents judged: those with entries that were made late, and how many such entries. */
  readonly back_dated: { readonly incidents: number; readonly entries: number };
  readonly broken: number;
}

export const slaReport = defineReport<SlaOptions, SlaReport>({
  name: 'sla',
  summary: 'Attainment of every agreement and target in a period, and what was missed.',
  compute(ledger, { basis = 'resolved', ...filter }) {
    const { workspace, period, now } = ledger;
    const { catalogue } = workspace;
    const { zone } = catalogue;
    const rows = workspace.rows.filter((row): row is Row<'incident'> => row.kind === 'incident');
    const byId = new Map(rows.map((row) => [row.id, row]));
    const judged = rows.map((row) => clocksOf(row, catalogue, now));
    const sheets = sheetsOf(rows, judged, catalogue, period, now, filter);
    const counted = sheets.flatMap((sheet) => sheet.counted);

    const opened = judged.filter(
      ({ incident, opened: at }) =>
        at !== null &&
        at >= period.from &&
        at < period.to &&
        concerns(byId.get(incident) as Row<'incident'>, filter),
    );
    const listed = ({ incident, opened: at }: IncidentClocks): Listed => {
      const { title, service, priority } = (byId.get(incident) as Row<'incident'>).record;
      const opened_at = formatInstant(at as number, zone);
      return { incident, title, service: service ?? null, priority: priority ?? null, opened_at };
    };
    const late = [...new Set(counted.map((one) => one.incident))]
      .map(
        (id) => byId.get(id)?.record.timeline.filter((entry) => entry.recorded_at !== undefined).length ?? 0,
      )
      .filter((n) => n > 0);
    return {
      head: headOf(ledger),
      filter,
      basis,
      total: incidentTotal(
        counted.filter(({ clock }) => clock.kind === 'sla'),
        period,
        basis,
      ),
      targets: sheets.flatMap((sheet) => targetsOf(sheet, basis, catalogue)),
      breaches: sheets.flatMap((sheet) => breachesOf(sheet, basis, byId, catalogue)),
      uncovered: opened.filter((one) => one.uncovered && !one.cancelled && !one.linked_report).map(listed),
      void: opened
        .filter((one) => one.cancelled)
        .map((one) => ({
          ...listed(one),
          duplicate_of: byId.get(one.incident)?.record.duplicate_of ?? null,
        })),
      linked_reports: opened.filter((one) => one.linked_report && !one.cancelled).length,
      back_dated: { incidents: late.length, entries: late.reduce((sum, n) => sum + n, 0) },
      broken: [...workspace.broken].filter((id) => id.startsWith(`${movingType('incident').prefix}-`)).length,
    };
  },
  view: slaView,
});
