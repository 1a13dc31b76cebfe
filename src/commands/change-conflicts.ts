import { heading } from '../doc.ts';
import { conflictsOf } from '../domain/change/conflicts.ts';
import { isMade } from '../domain/change/planned.ts';
import { conflictLine, conflictTable } from '../domain/change/reports/conflict-line.ts';
import { changesIn } from '../domain/check.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { defineCommand, flag } from './command.ts';
import { brokenRemarks } from './record/broken.ts';

export const changeConflictsCommand = defineCommand({
  name: 'conflicts',
  summary: 'Changes planned at the same time on services that have to do with each other.',
  details:
    'Two changes collide if their windows overlap and they share a service, or one is made to a service that the other depends on, at any depth. Shown are those that lie ahead.',
  examples: ['itil change conflicts', 'itil change conflicts p4xd --all'],
  args: [
    {
      name: 'id',
      summary: 'Only those of this change.',
      optional: true,
      meaning: 'change',
    },
  ],
  flags: { all: flag.boolean('Those that are over, too.') },

  async run({ store, now }, { args: [name], flags: { all = false } }) {
    const asked = name === undefined ? undefined : await store.find(name, ['change']);
    const workspace = await store.workspace();
    const { zone } = workspace.catalogue;
    const conflicts = conflictsOf(changesIn(workspace.rows), workspace.catalogue)
      .filter(({ first, later }) => !asked || [first.path, later.path].includes(asked.path))
      .filter(
        ({ first, later, to }) => all || (to > now() && !(isMade(first.record) && isMade(later.record))),
      );
    return {
      data: {
        now: formatInstant(now(), zone),
        all,
        conflicts: conflicts.map((conflict) => conflictLine(conflict, zone)),
      },
      remarks: brokenRemarks(workspace.findings, { folder: 'changes' }),
    };
  },
  view: ({ conflicts, all }) => [
    heading(all ? 'Conflicts' : 'Conflicts ahead', 1),
    conflictTable(conflicts, 'none'),
  ],
});
