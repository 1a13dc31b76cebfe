import { type Block, facts, heading, paragraph, table, text } from '../doc.ts';
import { requirementsOf } from '../domain/change/quorum.ts';
import { type Assessment, assess } from '../domain/change/risk.ts';
import { barredFrom } from '../domain/change/segregation.ts';
import { riskOf } from '../domain/change/terms.ts';
import { changeNamed } from './change-named.ts';
import { defineCommand } from './command.ts';

export const changeRiskCommand = defineCommand({
  name: 'risk',
  summary: 'How the risk of a change comes about, and what it asks for.',
  examples: ['itil change risk p4xd'],
  args: [{ name: 'id', summary: 'The change.', meaning: 'change' }],
  flags: {},

  async run(host, { args: [name] }) {
    const { row, catalogue } = await changeNamed(host, name as string);
    const { record } = row;
    const risk = riskOf(record, catalogue);
    const asked = requirementsOf(record, catalogue, barredFrom(record, catalogue));
    return {
      data: {
        id: row.id,
        title: record.title,
        type: record.type,
        model: record.type === 'standard' ? (record.model ?? null) : null,
        level: risk?.level ?? null,
        assessment: assess(risk, catalogue.policy),
        approvals: asked.map(({ authority, needed }) => ({ authority, needed })),
      },
    };
  },

  view: (d) => [
    heading(`${d.id}  ${d.title}`, 1),
    ...(d.model === null ? [] : [paragraph(`Standard: its risk is that of the model ${d.model}.`)]),
    ...(d.assessment.basis === 'matrix' ? matrixView(d.assessment) : questionsView(d.assessment)),
    facts({
      level: text(d.level ?? 'not known yet', 'strong'),
      ...(raisedByHand(d.level, d.assessment) ? { raised: `by hand, from ${d.assessment.level}` } : {}),
      approvals: approvalsText(d.type, d.approvals),
    }),
  ],
});

const raisedByHand = (level: string | null, { level: assessed }: Assessment): boolean =>
  level !== null && assessed !== null && level !== assessed;

const matrixView = ({ impact, likelihood, level }: Assessment): readonly Block[] => [
  paragraph(
    level === null
      ? 'The matrix needs impact and likelihood: itil change edit … --risk-impact … --risk-likelihood …'
      : `Matrix: impact ${impact} × likelihood ${likelihood} = ${level}.`,
  ),
];

const questionsView = ({ answers, points, from, scored, level }: Assessment): readonly Block[] => [
  table(
    ['Question', 'Answer', '>Points', 'Raises to'],
    answers.map(({ text: asked, answer, points: own, raises }) => [
      asked,
      answer ?? text('not answered', 'warn'),
      own,
      raises ?? '',
    ]),
  ),
  paragraph(
    points === null
      ? 'The level is known when all are answered: itil change submit … --answer question=answer'
      : `${points} points: ${scored} (medium from ${from?.medium}, high from ${from?.high} on)${level === scored ? '' : `, raised to ${level} by rule`}.`,
  ),
];

const approvalsText = (
  type: string,
  approvals: readonly { readonly authority: string | null; readonly needed: number }[],
): string =>
  type === 'standard'
    ? 'none: its model is approved'
    : approvals.map(({ authority, needed }) => `${needed} of ${authority ?? 'anyone'}`).join(', ');
