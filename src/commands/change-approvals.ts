import { type Block, code, facts, heading, paragraph, table, text } from '../doc.ts';
import { type Authorisation, authorisationOf, type Standing } from '../domain/change/authorisation.ts';
import { approvedText } from '../domain/change/digest.ts';
import { saidMissing } from '../domain/change/said.ts';
import { barredFrom, saidRoles } from '../domain/change/segregation.ts';
import { words } from '../domain/move.ts';
import { formatInstant } from '../domain/time/instant.ts';
import type { Records } from '../generated/types.ts';
import { changeNamed } from './change-named.ts';
import { defineCommand, flag } from './command.ts';

type Approval = NonNullable<Records['change']['approvals']>[number];

const WHY: Readonly<Record<Standing, string>> = {
  valid: 'counts',
  void: 'void: given before a rework or a rejection',
  stale: 'stale: it reads otherwise now',
  self: 'does not count: segregation of duties',
  outsider: 'does not count: not of an authority that is asked',
  system: 'does not count: the account of a tool',
  verbal: 'does not count: an emergency takes written evidence',
  late: 'late',
  repeated: 'counted already',
  rejected: 'rejected',
  abstained: 'abstained',
};

export const changeApprovalsCommand = defineCommand({
  name: 'approvals',
  summary: 'What policy asks for, who has given it, what is missing and who could give it.',
  details:
    'The digest of an approval is the SHA-256 of the RFC 8785 JSON that --text prints: itil change approvals p4xd --text | sha256sum',
  examples: ['itil change approvals p4xd', 'itil change approvals p4xd --text'],
  args: [{ name: 'id', summary: 'The change.', meaning: 'change' }],
  flags: {
    text: flag.boolean(
      'Print what an approval given now would approve, as its digest is worked out from it.',
    ),
  },

  async run(host, { args: [name], flags }) {
    const { row, catalogue } = await changeNamed(host, name as string);
    const { record } = row;
    const authorisation = authorisationOf(row, catalogue);
    const { basis, until, met, verifiable, requirements } = authorisation;
    return {
      data: {
        id: row.id,
        title: record.title,
        type: record.type,
        state: record.state,
        basis,
        met,
        rejected: authorisation.rejected,
        verifiable,
        model: record.model ?? null,
        until: until === null ? null : formatInstant(until, catalogue.zone),
        missing: requirements.every((one) => one.met) ? null : saidMissing(authorisation),
        requirements,
        decisions: decisionsOf(authorisation, record.approvals ?? []),
        barred: [...barredFrom(record, catalogue)].map(([person, roles]) => ({ person, roles })),
        digest: row.digest ?? null,
        text: flags.text ? approvedText(record) : null,
      },
    };
  },

  view: (d) =>
    d.text === null
      ? [
          heading(`${d.id}  ${d.title}`, 1),
          paragraph(verdict(d)),
          ...requirementsTable(d.requirements),
          ...decisionsTable(d.decisions),
          ...(d.barred.length === 0 || d.basis === 'model'
            ? []
            : [
                paragraph(
                  `May not approve it: ${d.barred.map(({ person, roles }) => `${person}, who ${saidRoles(roles)}`).join('; ')}.`,
                ),
              ]),
          facts({ digest: text(d.digest ?? '–', 'muted') }),
        ]
      : [code(d.text)],
});

interface ToldDecision {
  readonly by: string;
  readonly at: string;
  readonly decision: string;
  readonly authority: string | null;
  readonly standing: Standing;
  readonly evidence: Approval['evidence'] | null;
  readonly note: string | null;
  readonly digest: string | null;
}

const decisionsOf = ({ decisions }: Authorisation, approvals: readonly Approval[]): readonly ToldDecision[] =>
  decisions.map(({ index, by, at, decision, standing }) => {
    const { authority = null, evidence = null, note = null, digest = null } = approvals[index] ?? {};
    return { by, at, decision, authority, standing, evidence, note, digest };
  });

interface Told extends Pick<Authorisation, 'basis' | 'met' | 'rejected' | 'verifiable'> {
  readonly model: string | null;
  readonly until: string | null;
  readonly missing: string | null;
}

const verdict = ({ basis, met, rejected, verifiable, model, until, missing }: Told): string => {
  if (basis === 'model')
    return met ? `Authorised by its model ${model}.` : `The model ${model} does not cover it.`;
  const whom = verifiable ? '' : ' people.yaml names nobody: who belongs to an authority is not verifiable.';
  if (rejected) return `Rejected.${whom}`;
  if (met) return `Authorised.${whom}`;
  const by =
    until === null ? '' : basis === 'retrospective' ? ` Due before ${until}.` : ` Needed before ${until}.`;
  return `Not authorised: ${missing ?? 'not in time'}.${by}${whom}`;
};

const requirementsTable = (requirements: Authorisation['requirements']): readonly Block[] =>
  requirements.length === 0
    ? []
    : [
        table(
          ['Authority', '>Needed', '>Given', 'By', 'Could give it'],
          requirements.map(({ authority, needed, given, open, met }) => [
            authority ?? 'anyone',
            needed,
            text(String(given.length), met ? 'good' : 'warn'),
            given.join(', '),
            met ? '' : open.join(', '),
          ]),
        ),
      ];

const decisionsTable = (decisions: readonly ToldDecision[]): readonly Block[] =>
  decisions.length === 0
    ? []
    : [
        table(
          ['At', 'By', 'Decision', 'Evidence', 'Standing'],
          decisions.map(({ at, by, decision, evidence, standing }) => [
            { instant: at, brief: true },
            by,
            words(decision),
            evidence ? words(evidence.kind) : 'its word',
            text(WHY[standing], standing === 'valid' ? 'good' : 'muted'),
          ]),
        ),
      ];
