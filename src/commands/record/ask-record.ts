import { isOpen } from '../../domain/lifecycle.ts';
import type { MovingType } from '../../domain/record-type.ts';
import type { Row } from '../../domain/row.ts';
import { UserError } from '../../errors.ts';
import type { Host } from '../../host.ts';

/**
 * Asks which record a command is for: of those that it may act on the open ones, if any, most urgent first. Throws a
 * UserError where nothing may be asked, or there is none.
 */
export const askRecord = async (
  { ask, store }: Pick<Host, 'ask' | 'store'>,
  type: MovingType,
  verb: string,
  may: (row: Row) => boolean,
): Promise<string> => {
  if (!ask) throw new UserError(`${verb} needs an id`, `itil ${type.kind} list`);
  const rows = (await store.workspace()).rows.filter((row) => row.kind === type.kind && may(row));
  if (rows.length === 0)
    throw new UserError(`there is no ${type.title} to ${verb}`, `itil ${type.kind} list --all`);
  const open = rows.filter((row) => isOpen(type, row.record.state));
  const choices = (open.length > 0 ? open : rows).toSorted(byUrgency).map((row) => ({
    value: row.id,
    summary: [priorityOf(row), row.record.title].filter((part) => part !== '').join('  '),
  }));
  return ask.choice({ message: `which ${type.title}` }, choices);
};

const priorityOf = ({ record }: Row): string => ('priority' in record ? (record.priority ?? '') : '');

/** Those without a priority last, then the longest open. */
const byUrgency = (a: Row, b: Row): number => {
  const [left, right] = [priorityOf(a) || '~', priorityOf(b) || '~'];
  return left < right ? -1 : left > right ? 1 : (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0);
};
