import {
  type Block,
  code,
  type Doc,
  facts,
  heading,
  paragraph,
  serviceTime,
  table,
  text,
} from '../../doc.ts';
import { isMap } from '../../domain/is-map.ts';
import { words } from '../../domain/move.ts';
import type { MovingKind } from '../../domain/record-type.ts';
import { isMovingKind, movingType, movingTypes } from '../../domain/record-types.ts';
import { wholeRow } from '../../domain/row.ts';
import { clocksOf } from '../../domain/sla/clocks-of.ts';
import { byName, linksOf } from '../../domain/workspace.ts';
import { fields } from '../../generated/fields.ts';
import type { Kind, Records } from '../../generated/types.ts';
import type { RecordFile } from '../../host.ts';
import { byUrgency, type ClockData, clockData, leftCell, standing } from '../clock-data.ts';
import { type Command, defineCommand, type Flags } from '../command.ts';
import { askRecord } from './ask-record.ts';
import { flat, isShort, plainText, section, shortCell } from './shown-value.ts';

/** A record at the other end of a link. */
export interface Neighbour {
  /** The field that links, or the name of the link from this end. */
  readonly link: string;
  readonly id: string;
  readonly title: string | null;
  readonly state: string | null;
}

export interface Shown {
  readonly kind: Kind;
  readonly path: string;
  readonly record: unknown;
  /** The file as it stands. */
  readonly text: string;
  readonly linked: readonly Neighbour[];
  /** The service-level clocks of an incident. */
  readonly clocks: readonly ClockData[];
}

export const showRecordCommand = (kinds: readonly Kind[] | undefined): Command<Flags, Shown> => {
  const types = movingTypes.filter(({ kind }) => kinds?.includes(kind) ?? true);
  return defineCommand<Flags, Shown>({
    name: 'show',
    summary: kinds ? 'Show one, whole.' : 'Show any record.',
    examples: kinds
      ? [`itil ${kinds[0]} show ${kinds[0] === 'incident' ? 'k7q2' : '…'}`]
      : ['itil show k7q2', 'itil show checkout --json'],
    args: [
      {
        name: 'id',
        summary: 'An id, its tail, a number of another tool, or a path.',
        optional: types.length > 0,
        ...(kinds ? { meaning: kinds[0] as never } : {}),
      },
    ],
    flags: {},

    async run(host, { args: [name] }) {
      const { store, now } = host;
      const file = await store.find(name ?? (await askRecord(host, types, 'show', () => true)), kinds);
      const linked = file.sound && isMovingKind(file.kind) ? await neighbours(store, file) : [];
      const clocks = file.sound && file.kind === 'incident' ? await clocksIn(store, file, now()) : [];
      return {
        data: {
          kind: file.kind,
          path: file.path,
          record: file.value ?? null,
          text: file.text,
          linked,
          clocks,
        },
        remarks: file.findings.map((f) => `${f.path}: ${f.message}`),
      };
    },
    view: shownView,
  });
};

/** The clocks of an incident as they stand, most urgent first. */
const clocksIn = async (
  store: Parameters<Command['run']>[0]['store'],
  file: RecordFile,
  now: number,
): Promise<readonly ClockData[]> => {
  const { value: catalogue } = await store.catalogue();
  const row = wholeRow(movingType('incident'), file.path, file.value as Records['incident']);
  return clocksOf(row, catalogue, now)
    .clocks.toSorted(byUrgency)
    .map((clock) => clockData(clock, catalogue.zone));
};

const neighbours = async (
  store: Parameters<Command['run']>[0]['store'],
  file: RecordFile,
): Promise<readonly Neighbour[]> => {
  const kind = file.kind as MovingKind;
  const record = file.value as Records[MovingKind];
  const links = linksOf(kind, record);
  const rows = byName(await store.linked([...new Set(links.map((l) => l.target))]));
  const out = links.map(({ path, target }): Neighbour => {
    const row = rows.get(target);
    return {
      link: words(path.replace('[]', '')),
      id: row?.id ?? target,
      title: row?.record.title ?? null,
      state: row?.record.state ?? null,
    };
  });
  const into = (await store.pointing(record.id)).map(({ row, path }): Neighbour => {
    const inverse = (movingType(row.kind).inverses as Readonly<Record<string, string>>)[
      path.replace('[]', '')
    ];
    return {
      link: words(inverse ?? `${row.kind} ${path}`),
      id: row.id,
      title: row.record.title,
      state: row.record.state,
    };
  });
  return [...out, ...into];
};

const shownView = ({ kind, path, record, text: raw, linked, clocks }: Shown): Doc => {
  if (typeof record !== 'object' || record === null) return [code(raw), paragraph(text(path, 'muted'))];
  const map = record as Readonly<Record<string, unknown>>;
  const top = fields[kind].filter((f) => !/[.[*]/.test(f.path) && map[f.path] !== undefined);
  const title = [map.id, map.title].filter((v) => v !== undefined).join('  ');
  const plain = top.filter((f) => !['id', 'title', 'timeline'].includes(f.path) && isShort(map[f.path]));
  const long = top.filter((f) => f.path !== 'timeline' && !isShort(map[f.path]));
  return [
    heading(title === '' ? path : title, 1),
    facts(Object.fromEntries(plain.map((f) => [words(f.path), shortCell(map[f.path])]))),
    ...serviceLevels(clocks),
    ...long.flatMap((f) => section(f, map[f.path])),
    ...(Array.isArray(map.timeline) ? timeline(map.timeline) : []),
    ...(linked.length === 0
      ? []
      : [
          heading('Linked'),
          table(
            ['Link', 'Id', 'State', 'Title'],
            linked.map((l) => [l.link, { id: l.id }, l.state && words(l.state), l.title]),
          ),
        ]),
    paragraph(text(path, 'muted')),
  ];
};

const serviceLevels = (clocks: readonly ClockData[]): readonly Block[] =>
  clocks.length === 0
    ? []
    : [
        heading('Service levels'),
        table(
          ['Target', 'Limit', 'Standing', '>Used', '>Left', 'Due'],
          clocks.map((c) => [
            `${c.agreement}/${c.target}`,
            c.limit,
            standing(c),
            serviceTime(c.used),
            leftCell(c),
            { instant: c.due, brief: true },
          ]),
        ),
      ];

const STAMPS: ReadonlySet<string> = new Set(['at', 'by', 'event', 'note']);

const timeline = (entries: readonly unknown[]): readonly Block[] => [
  heading('Timeline'),
  table(
    ['At', 'Event', 'By', 'What'],
    entries.filter(isMap).map((entry) => {
      const more = Object.entries(
        flat(Object.fromEntries(Object.entries(entry).filter(([key]) => !STAMPS.has(key)))),
      );
      const said = more.map(([key, cell]) => `${key} ${plainText(cell)}`);
      const note = entry.note === undefined ? [] : [String(entry.note).trimEnd().replaceAll('\n', ' ')];
      return [
        { instant: String(entry.at) },
        words(String(entry.event)),
        String(entry.by),
        [...note, ...said].join(' · '),
      ];
    }),
  ),
];
