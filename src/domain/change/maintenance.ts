import type { MaintenanceWindow } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';
import { once } from '../once.ts';
import { type Interval, type ServiceHours, serviceHours } from '../time/service-hours.ts';
import { findZone } from '../time/zone.ts';

/** A standing window with its hours in its own zone, else the workspace's. */
export interface Standing {
  readonly window: MaintenanceWindow;
  readonly hours: ServiceHours;
}

/** The standing windows of the schedule, compiled once; one in a zone that there is not is left out. */
export const standingWindows = once(({ schedule, zone }: Catalogue): readonly Standing[] =>
  (schedule.maintenance ?? []).flatMap((window) => {
    const name = window.zone ?? zone.name;
    return findZone(name) ? [{ window, hours: serviceHours({ zone: name, hours: window.weekly }) }] : [];
  }),
);

/** The standing windows in which a service may be down. */
export const standingOn = (service: string, catalogue: Catalogue): readonly Standing[] =>
  standingWindows(catalogue).filter(({ window }) => window.services.includes(service));

/** When a service may be down within `[from, to)`: its standing windows as instants, those that touch joined. */
export const standingSpans = (
  service: string,
  from: number,
  to: number,
  catalogue: Catalogue,
): readonly Interval[] =>
  joined(standingOn(service, catalogue).flatMap(({ hours }) => hours.intervals(from, to)));

/** Spans in order, with those that overlap or touch made one. */
const joined = (spans: readonly Interval[]): readonly Interval[] => {
  const found: Interval[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && span.from <= last.to)
      found[found.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else found.push(span);
  }
  return found;
};

/** The parts that all of two ordered lists of spans have in common. */
export const common = (a: readonly Interval[], b: readonly Interval[]): readonly Interval[] => {
  const found: Interval[] = [];
  for (let i = 0, j = 0; ; ) {
    const [left, right] = [a[i], b[j]];
    if (!left || !right) return found;
    const [from, to] = [Math.max(left.from, right.from), Math.min(left.to, right.to)];
    if (from < to) found.push({ from, to });
    if (left.to < right.to) i++;
    else j++;
  }
};

/** How much of a span (ms) lies outside some spans that do not overlap each other. */
export const outside = ({ from, to }: Interval, spans: readonly Interval[]): number =>
  spans.reduce(
    (left, span) => left - Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)),
    to - from,
  );
