import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { FreezeLine } from '../domain/change/reports/freeze-line.ts';
import type { Scheduled } from '../domain/change/reports/scheduled.ts';
import { words } from '../domain/move.ts';

/** What a calendar file is made of: changes that stand, those that were called off, and freezes. */
export interface CalendarSource {
  readonly changes: readonly Scheduled[];
  readonly called_off: readonly Scheduled[];
  readonly freezes: readonly FreezeLine[];
}

/**
 * An iCalendar file (RFC 5545) of changes and freezes, in UTC. An event keeps its UID, and is stamped with the last
 * entry of its record, never with the clock: the same records make the same bytes.
 */
export const icalendar = ({ changes, called_off, freezes }: CalendarSource): string => {
  const calendar = ical({
    name: 'Change schedule',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'itil', product: 'change schedule', language: 'EN' },
  });
  for (const line of [...changes, ...called_off]) {
    const event = calendar.createEvent({
      id: `${line.change}@itil`,
      stamp: line.changed_at,
      lastModified: line.changed_at,
      start: line.from,
      end: line.to,
      summary: plain(`${line.change} ${line.title}`),
      description: descriptionOf(line),
      status: statusOf(line),
    });
    for (const name of line.services) event.createCategory({ name });
  }
  for (const freeze of freezes) {
    calendar.createEvent({
      id: `freeze-${freeze.freeze}@itil`,
      stamp: freeze.from,
      start: freeze.from,
      end: freeze.to,
      summary: plain(`Freeze (${freeze.mode}): ${freeze.title}`),
      description: plain(`Services: ${freeze.services === 'all' ? 'all' : freeze.services.join(', ')}`),
      status: ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
};

const STATUS: Readonly<Partial<Record<Scheduled['state'], ICalEventStatus>>> = {
  draft: ICalEventStatus.TENTATIVE,
  submitted: ICalEventStatus.TENTATIVE,
  rejected: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
};

const statusOf = ({ state }: Scheduled): ICalEventStatus => STATUS[state] ?? ICalEventStatus.CONFIRMED;

const descriptionOf = (line: Scheduled): string =>
  [
    `Services: ${line.services.join(', ')}`,
    `Type: ${line.type}`,
    `Risk: ${line.risk ?? 'not said'}`,
    `State: ${words(line.state)}`,
    ...(line.outage > 0
      ? [`Outage: ${Math.ceil(line.outage / 60)} min of ${line.services_down.join(', ')}`]
      : []),
    ...(line.implementers.length > 0 ? [`By: ${line.implementers.join(', ')}`] : []),
    ...(line.conflicts.length > 0 ? [`Conflicts: ${line.conflicts.join(', ')}`] : []),
    ...(line.freezes.length > 0 ? [`Freezes: ${line.freezes.map(({ freeze }) => freeze).join(', ')}`] : []),
  ]
    .map(plain)
    .join('\n');

/** Controls are no text of a calendar file. */
const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');
