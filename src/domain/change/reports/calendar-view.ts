import { type Block, type Cell, type Doc, heading, paragraph, table, text } from '../../../doc.ts';
import { compareText } from '../../compare-text.ts';
import { words } from '../../move.ts';
import type { CalendarDay, ChangeCalendar, PartOfDay, StandingPart } from './calendar.ts';
import { type FreezeLine, freezeTable } from './freeze-line.ts';
import { marks } from './marks.ts';
import type { Scheduled } from './scheduled.ts';
import { weekName } from './week-name.ts';

/** The calendar as a page: a table a week, with what each day holds in order of time. */
export const calendarView = ({ days, changes, freezes, zone, period }: ChangeCalendar): Doc => {
  const cells: Cells = {
    change: new Map(changes.map((line) => [line.change, changeCells(line)])),
    freeze: new Map(freezes.map((line) => [line.freeze, freezeCells(line)])),
  };
  const weeks = [...new Set(days.map(weekOf))]
    .map((week) => ({
      week,
      rows: days.filter((day) => weekOf(day) === week).flatMap((day) => rowsOf(day, cells, day === days[0])),
    }))
    .filter(({ rows }) => rows.length > 0);
  return [
    heading(`Changes, ${period}`, 1),
    paragraph(text(`${days[0]?.date} to ${days.at(-1)?.date}, ${zone}`, 'muted')),
    ...(weeks.length === 0 ? [paragraph('Nothing is planned.')] : []),
    ...weeks.flatMap(({ week, rows }): readonly Block[] => [
      ...(weeks.length > 1 ? [heading(week)] : []),
      table(['Day', 'Time', 'What', 'Type', 'Risk', 'State', 'Services', 'Note', 'Title'], rows),
    ]),
    ...(freezes.length === 0 ? [] : [heading('Freezes'), freezeTable(freezes)]),
  ];
};

const weekOf = ({ date }: CalendarDay): string => weekName(date);

type Line = readonly [part: PartOfDay, cells: readonly Cell[]];

/** What follows day and time in the rows of a change or a freeze, by its id. */
type Cells = Readonly<Record<'change' | 'freeze', ReadonlyMap<string, readonly Cell[]>>>;

const rowsOf = (day: CalendarDay, cells: Cells, first: boolean): readonly (readonly Cell[])[] => {
  // What goes on for days is told where it begins, where it ends, and at the beginning of each week between.
  const told = ({ begins, ends }: PartOfDay): boolean => begins || ends || first || day.weekday === 'mon';
  const lines: readonly Line[] = [
    ...day.freezes.map((part): Line => [part, cells.freeze.get(part.freeze) ?? []]),
    ...day.maintenance.map((part): Line => [part, standingCells(part)]),
    ...day.changes.map((part): Line => [part, cells.change.get(part.change) ?? []]),
  ];
  return lines
    .filter(([part]) => told(part))
    .sort(([a], [b]) => compareText(a.from, b.from))
    .map(([part, rest]) => [`${capital(day.weekday)} ${day.date}`, timeOf(part), ...rest]);
};

const freezeCells = ({ freeze, mode, services }: FreezeLine): readonly Cell[] => [
  text(freeze, 'warn'),
  text(`${mode} freeze`, 'warn'),
  null,
  null,
  services === 'all' ? 'all' : services.join(', '),
  null,
  null,
];

const standingCells = ({ window, services }: StandingPart): readonly Cell[] => [
  text(window, 'muted'),
  text('maintenance', 'muted'),
  null,
  null,
  services.join(', '),
  null,
  null,
];

const changeCells = (line: Scheduled): readonly Cell[] => [
  { id: line.change },
  line.type,
  line.risk,
  words(line.state),
  line.services.join(', '),
  marks(line),
  line.title,
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `22:00–24:00`; an arrow where it has begun before that day, or goes on after it. */
const timeOf = ({ from, to, begins, ends }: PartOfDay): string => {
  if (begins && ends) return from === to ? from : `${from}–${to}`;
  if (begins) return `${from} →`;
  return ends ? `→ ${to}` : 'all day';
};
