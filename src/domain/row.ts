import { fields } from '../generated/fields.ts';
import type { Kind, Records } from '../generated/types.ts';
import { type Illegal, replay, type Span } from './lifecycle.ts';
import type { MovingKind, MovingType } from './record-type.ts';
import { fieldSteps } from './walk-fields.ts';

/** A record of a catalogue or settings kind with its place. */
export interface Item<K extends Kind = Kind> {
  readonly kind: K;
  readonly path: string;
  readonly record: Records[K];
}

/** A moving record with its timeline replayed. */
export interface Row<K extends MovingKind = MovingKind> extends Item<K> {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly illegal: readonly Illegal[];
  /** Of a change: the digest of what an approval given now would approve. */
  readonly digest?: string;
}

/** What stands for a text of a row: lists and reports may ask whether there is one, not what it says. */
const TEXT_MARK = '…';

/** The record with its timeline replayed; its texts are kept. */
export const wholeRow = <K extends MovingKind>(
  type: MovingType<K>,
  path: string,
  record: Records[K],
): Row<K> => {
  const { spans, illegal } = replay(type as unknown as MovingType, record);
  const digest = type.digest?.(record);
  return {
    kind: type.kind,
    id: record.id,
    path,
    record,
    spans,
    illegal,
    ...(digest === undefined ? {} : { digest }),
  };
};

/** The row that lists, reports and rules over many records read: the same without its long texts. */
export const slimRow = <K extends MovingKind>(row: Row<K>): Row<K> => ({
  ...row,
  record: slim(row.kind, row.record),
});

const texts = new Map<Kind, readonly (readonly string[])[]>();

const textPaths = (kind: Kind): readonly (readonly string[])[] => {
  let paths = texts.get(kind);
  if (!paths) {
    paths = fields[kind].filter((f) => f.meaning === 'text').map((f) => fieldSteps(f.path));
    texts.set(kind, paths);
  }
  return paths;
};

const slim = <K extends Kind>(kind: K, record: Records[K]): Records[K] =>
  textPaths(kind).reduce<unknown>((value, path) => blank(value, path, 0), record) as Records[K];

/** A single word is no long text: the reason `duplicate` is a code that rules read. */
const isText = (value: unknown): boolean => typeof value === 'string' && /\s/.test(value);

/** A copy with the text at the path blanked; the value itself where there is none. */
const blank = (value: unknown, path: readonly string[], from: number): unknown => {
  const key = path[from] as string;
  if (key === '[]') {
    if (!Array.isArray(value)) return value;
    let items: unknown[] = value;
    for (let i = 0; i < value.length; i += 1) {
      const next = blank(value[i], path, from + 1);
      if (next === value[i]) continue;
      if (items === value) items = [...value];
      items[i] = next;
    }
    return items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const map = value as Record<string, unknown>;
  const old = map[key];
  if (old === undefined) return value;
  const next = from === path.length - 1 ? (isText(old) ? TEXT_MARK : old) : blank(old, path, from + 1);
  return next === old ? value : { ...map, [key]: next };
};
