import type { Catalogue } from '../../src/domain/catalogue.ts';
import { catalogueOf } from '../../src/domain/catalogue.ts';
import { change } from '../../src/domain/change/change.ts';
import type { Item, Row } from '../../src/domain/row.ts';
import { wholeRow } from '../../src/domain/row.ts';
import type { Kind, Records } from '../../src/generated/types.ts';

/** A normal change to the checkout, submitted, with the given fields. */
export const changeRow = (id: string, fields: Partial<Records['change']> = {}): Row<'change'> =>
  wholeRow(change, `changes/2026/09/${id}.yaml`, {
    id,
    title: 'A change',
    state: 'submitted',
    type: 'normal',
    services: ['checkout'],
    timeline: [{ at: '2026-09-01T09:00+02:00', by: 'bn', event: 'opened' }],
    ...fields,
  });

/** A catalogue in Berlin with these services, what each depends on, and the given schedule, policy and people. */
export const scheduleCatalogue = (
  dependsOn: Readonly<Record<string, readonly string[]>>,
  schedule: Records['schedule'] = {},
  more: { readonly change?: object; readonly people?: Records['people'] } = {},
): Catalogue =>
  catalogueOf([
    item('workspace', { schema: 'itil/1', zone: 'Europe/Berlin', change: more.change } as never),
    item('people', more.people ?? {}),
    item('schedule', schedule),
    ...Object.entries(dependsOn).map(([id, depends_on]) =>
      item('service', { id, title: id, status: 'live', owner: 'tb', depends_on } as Records['service']),
    ),
  ]);

const item = <K extends Kind>(kind: K, record: Records[K]): Item =>
  ({ kind, path: `${kind}.yaml`, record }) as unknown as Item;
