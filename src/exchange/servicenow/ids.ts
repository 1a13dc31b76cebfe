import { compareText } from '../../domain/compare-text.ts';
import { incident } from '../../domain/incident/incident.ts';
import { LONGEST_TAIL, recordId } from '../../domain/record-id.ts';

/** Longer than the shortest: a busy desk opens hundreds of incidents on one day. */
const TAIL = 6;

export interface Numbered {
  readonly number: string;
  /** Local date of the opening, `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * An id for each foreign number, decided by system and number alone. Two that fall together are told apart in the
 * order of their numbers, whatever order the rows had: the later one gets a longer tail. `idOf` gives the id that a
 * number has already; `isTaken` says that an id belongs to another record.
 */
export const idsFor = (
  system: string,
  incidents: readonly Numbered[],
  idOf: (number: string) => string | undefined,
  isTaken: (id: string) => boolean,
): { readonly ids: ReadonlyMap<string, string>; readonly lengthened: readonly string[] } => {
  const ids = new Map<string, string>();
  const lengthened: string[] = [];
  const used = new Set<string>();
  const inOrder = incidents.toSorted((a, b) => compareText(a.number, b.number));
  for (const { number, date } of inOrder) {
    const known = idOf(number);
    const id =
      known ?? freeId(system, number, date, (candidate) => used.has(candidate) || isTaken(candidate));
    if (known === undefined && id.length > recordId(incident.prefix, date, '', TAIL).length)
      lengthened.push(number);
    used.add(id);
    ids.set(number, id);
  }
  return { ids, lengthened };
};

const freeId = (system: string, number: string, date: string, isUsed: (id: string) => boolean): string => {
  for (let round = 0; ; round += 1) {
    const seed = round === 0 ? `${system} ${number}` : `${system} ${number} ${round}`;
    for (let length = TAIL; length <= LONGEST_TAIL; length += 1) {
      const id = recordId(incident.prefix, date, seed, length);
      if (!isUsed(id)) return id;
    }
  }
};
