import { isOpen } from '../../domain/lifecycle.ts';
import type { MovingType } from '../../domain/record-type.ts';
import type { Row } from '../../domain/row.ts';
import { UserError } from '../../errors.ts';
import type { Host } from '../../host.ts';

/**
 * Asks which record of some kinds a command is for: of those that it may act on the open ones, if any, most urgent first.
 * Throws a UserError where nothing may be asked, or there is none.
 */
export const askRecord = async (
  { ask, store }: Pick<Host, 'ask' | 'store'>,
  types: readonly MovingType[],
  verb: string,
  may: (row: Row) => boolean,
): Promise<string> => {
  const typeOf = new Map(types.map((type) => [type.kind, type]));
  const [first] = types;
  const title = types.length === 1 ? first?.title : 'record';
  if (!ask) throw new UserError(`${verb} needs an id`, `itil ${first?.kind} list`);
  const rows = (await store.workspace({ judged: false })).rows.filter(
    (row) => typeOf.has(row.kind) && may(row),
  );
  if (rows.length === 0)
    throw new UserError(`there is no ${title} to ${verb}`, `itil ${first?.kind} list --all`);
  const open = rows.filter((row) => isOpen(typeOf.get(row.kind) as MovingType, row.record.state));
  const choices = (open.length > 0 ? open : rows).toSorted(byUrgency).map((row) => ({
    value: row.id,
    summary: [priorityOf(row), row.record.title].filter((part) => part !== '').join('  '),
  }));
  return ask.choice({ message: `which ${title}` }, choices);
};

const priorityOf = ({ record }: Row): string => ('priority' in record ? (record.priority ?? '') : '');

/** Those without a priority last, then the longest open. */
const byUrgency = (a: Row, b: Row): number => {
  const [left, right] = [priorityOf(a) || '~', priorityOf(b) || '~'];
  return left < right ? -1 : left > right ? 1 : (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0);
};
