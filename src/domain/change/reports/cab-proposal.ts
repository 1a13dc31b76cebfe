import type { PlannedOutage } from '../../../generated/types.ts';
import { judgeOne } from '../../check.ts';
import type { Finding } from '../../finding.ts';
import type { World } from '../../rule.ts';
import { parseInstant } from '../../time/instant.ts';
import type { Workspace } from '../../workspace.ts';
import { planOf } from '../terms.ts';
import { moment } from './change-cells.ts';
import { type ChangeWords, changeWords, stamp } from './change-line.ts';
import type { JudgedChange } from './judged-change.ts';

export interface MissingApprovals {
  /** Null: anyone's. */
  readonly authority: string | null;
  readonly needed: number;
  /** Who has given theirs. */
  readonly given: readonly string[];
  /** Who could give theirs. */
  readonly could: readonly string[];
}

/** A change that waits for a decision, with all that one needs to decide. */
export interface Proposal extends ChangeWords {
  readonly submitted_at: string | null;
  readonly requested_by: string | null;
  readonly owner: string | null;
  readonly implementers: readonly string[];
  readonly reason: string | null;
  readonly fixes: readonly string[];
  readonly window: { readonly from: string | null; readonly to: string | null } | null;
  readonly outage: PlannedOutage | null;
  readonly test: string | null;
  readonly test_evidence: string | null;
  readonly backout: string | null;
  readonly backout_tested: boolean;
  readonly missing: readonly MissingApprovals[];
  /** What check says of it now. */
  readonly findings: readonly Pick<Finding, 'rule' | 'level' | 'message'>[];
  /** What the board is asked, in one sentence. */
  readonly question: string;
}

/** The row has its texts; the world is that of the rules. */
export const proposalOf = (one: JudgedChange, workspace: Workspace, world: World): Proposal => {
  const { catalogue } = workspace;
  const { record } = one.row;
  const plan = planOf(record, catalogue);
  const said = {
    ...changeWords(one, catalogue),
    submitted_at: stamp(one.spans.findLast(({ event }) => event === 'submitted')?.from, catalogue),
    requested_by: record.requested_by ?? null,
    owner: record.owner ?? null,
    implementers: record.implementers ?? [],
    reason: record.reason ?? null,
    fixes: record.fixes ?? [],
    window: record.window
      ? { from: inZone(record.window.from, workspace), to: inZone(record.window.to, workspace) }
      : null,
    outage: record.outage
      ? { ...record.outage, services: record.outage.services ?? record.services ?? [] }
      : null,
    test: plan?.test ?? null,
    test_evidence: plan?.test_evidence ?? null,
    backout: plan?.backout ?? null,
    backout_tested: plan?.backout_tested ?? false,
    missing: one
      .authorisation()
      .requirements.filter(({ met }) => !met)
      .map(({ authority, needed, given, open }) => ({ authority, needed, given, could: open })),
    findings: findingsOn(one, workspace, world),
  };
  const begun = (parseInstant(record.window?.from ?? '') ?? Number.POSITIVE_INFINITY) <= world.now;
  return { ...said, question: questionOf(said, begun) };
};

const inZone = (text: string, { catalogue }: Workspace): string | null =>
  stamp(parseInstant(text), catalogue);

/** What the schemas and the rules say of one record. */
const findingsOn = ({ row }: JudgedChange, { findings }: Workspace, world: World): Proposal['findings'] => {
  const schema = findings.filter(({ path, rule }) => path === row.path && rule.startsWith('schema/'));
  return [...schema, ...judgeOne(row, world)].map(({ rule, level, message }) => ({ rule, level, message }));
};

/** `May “…” go ahead from … to …, with up to 45 min of outage of checkout, though its backout was never tried?` */
const questionOf = (
  { title, type, window, outage, backout, backout_tested }: Omit<Proposal, 'question'>,
  begun: boolean,
): string =>
  [
    `May “${title}” go ahead`,
    window === null
      ? type === 'emergency'
        ? ' at once'
        : ', without a window'
      : ` from ${moment(window.from)} to ${moment(window.to)}${begun ? ', which has begun already' : ''}`,
    outage?.expected ? `, with ${downtime(outage)}` : '',
    backout === null
      ? ', though nobody says how to undo it'
      : backout_tested
        ? ''
        : ', though its backout was never tried',
    '?',
  ].join('');

const downtime = ({ minutes, services = [] }: PlannedOutage): string =>
  `${minutes === undefined ? 'an outage' : `up to ${minutes} min of outage`} of ${services.join(', ')}`;
