import { type Block, type Cell, id, paragraph, text } from '../doc.ts';
import type { Morning, TodaysChange } from '../domain/change/reports/morning.ts';

/** More than these are counted, not named. */
const NAMED = 5;

/** What a morning has to know of changes: a line for each thing that there is. */
export const morningLines = ({
  changes,
  approvals,
  emergencies,
  freezes,
  now,
}: Morning & { readonly now: string }): readonly Block[] => {
  const clock = clockOn(now.slice(0, 10));
  return [
    ...line('running', changes.running, (one) => [
      id(one.change),
      one.to === null ? '' : ` until ${clock(one.to)}`,
      about(one),
    ]),
    ...line('starting', changes.starting, (one) => [
      id(one.change),
      ` from ${clock(one.from)} to ${clock(one.to)}`,
      about(one),
    ]),
    ...line('overdue', changes.overdue, (one) => [
      id(one.change, 'warn'),
      ` ${one.started === null ? 'never begun' : 'not finished'}, its window ended ${clock(one.to)}`,
      about(one),
    ]),
    ...line('to approve', approvals, (one) => [id(one.change), ` by ${either(one.could)}`, about(one)]),
    ...line('emergency without approval', emergencies, (one) => [
      id(one.change, one.overdue ? 'bad' : 'warn'),
      ` by ${either(one.could)} before ${clock(one.deadline)}${one.overdue ? ', overdue' : ''}`,
      about(one),
    ]),
    ...line('frozen', freezes, (one) => [
      one.title ?? one.freeze,
      ` until ${clock(one.to)} (${one.mode}, ${one.services === 'all' ? 'all services' : one.services.join(', ')})`,
    ]),
  ];
};

/** One paragraph, a line an item; nothing for none. */
const line = <T>(label: string, all: readonly T[], cells: (one: T) => readonly Cell[]): readonly Block[] =>
  all.length === 0
    ? []
    : [
        paragraph(
          ...all
            .slice(0, NAMED)
            .flatMap((one, i) => [i === 0 ? '' : '\n', text(`${label} `, 'muted'), ...cells(one)]),
          ...(all.length > NAMED ? [text(`\nand ${all.length - NAMED} more`, 'muted')] : []),
        ),
      ];

const about = ({ title }: Pick<TodaysChange, 'title'>): string => `: ${title}`;

const either = (people: readonly string[]): string =>
  people.length === 0 ? 'nobody who is left' : people.join(' or ');

/** The time alone where it is today's. */
const clockOn =
  (today: string) =>
  (instant: string | null): string => {
    if (instant === null) return 'never';
    const [day = '', time = ''] = instant.slice(0, 16).split('T');
    return day === today ? time : `${day} ${time}`;
  };
