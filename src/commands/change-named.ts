import type { Catalogue } from '../domain/catalogue.ts';
import { movingType } from '../domain/record-types.ts';
import { type Row, wholeRow } from '../domain/row.ts';
import type { Host } from '../host.ts';
import { soundRecord } from './record/move.ts';

/** The change of a name, its texts kept, and the catalogue. Throws a UserError for one that there is not, or that is broken. */
export const changeNamed = async (
  { store }: Pick<Host, 'store'>,
  name: string,
): Promise<{ readonly row: Row<'change'>; readonly catalogue: Catalogue }> => {
  const file = await store.find(name, ['change']);
  const { value: catalogue } = await store.catalogue();
  return { row: wholeRow(movingType('change'), file.path, soundRecord<'change'>(file)), catalogue };
};
