import { UserError } from '../../errors.ts';
import type { Records } from '../../generated/types.ts';
import type { Catalogue } from '../catalogue.ts';
import { didYouMean } from '../did-you-mean.ts';
import { unknownName } from '../name-book.ts';
import { getAt, withAt } from '../path.ts';
import type { Move } from '../record-type.ts';
import { assess } from './risk.ts';

/** What the moves of a change do beyond setting what they are given; each throws a UserError for what it must refuse. */
type EffectOf = NonNullable<Move<'change'>['effect']>;
type Change = Records['change'];
type Fields = Readonly<Record<string, unknown>>;

/** A change with a model is standard and has its title; whoever opens one asks for it, unless somebody else is named. */
export const opening: EffectOf = (record, { fields, extra }, { catalogue, by }) => {
  const { model: slug, type = slug === undefined ? 'normal' : 'standard' } = fields;
  if (slug !== undefined && type !== 'standard') {
    throw new UserError(
      `a change that follows a model is standard, and this one is to be ${type}`,
      `itil change open --model ${slug}`,
    );
  }
  const model = slug === undefined ? undefined : modelNamed(catalogue, String(slug));
  const only = model?.services?.length === 1 ? model.services : undefined;
  const variables = pairs('set', extra.set);
  for (const name of Object.keys(variables)) {
    if (model?.variables?.[name] !== undefined) continue;
    const known = Object.keys(model?.variables ?? {});
    const said = model ? `the model ${slug} has no variable ${name}` : '--set goes with --model';
    throw new UserError(said, known.length > 0 ? `it has ${known.join(', ')}` : 'itil model list');
  }
  return {
    fields: {
      type,
      title: fields.title ?? model?.title,
      services: fields.services ?? only,
      requested_by: fields.requested_by ?? by,
      variables: Object.keys(variables).length === 0 ? undefined : variables,
      ...assessed(record, fields, extra, catalogue),
    },
  };
};

const modelNamed = (catalogue: Catalogue, slug: string): Records['model'] => {
  const model = catalogue.models.get(slug);
  if (model) return model;
  const meant = unknownName(catalogue, 'model', slug)?.meant;
  throw new UserError(
    `there is no model ${slug}`,
    meant === undefined ? 'itil model list' : `did you mean ${meant}?`,
  );
};

export const submitting: EffectOf = (record, { fields, extra }, { catalogue, by }) => ({
  fields: {
    requested_by: fields.requested_by ?? record.requested_by ?? by,
    ...assessed(record, fields, extra, catalogue),
  },
});

/** Answers of the questionnaire, and the level that follows where none is given and none stood there. */
const assessed = (record: Change, fields: Fields, extra: Fields, catalogue: Catalogue): Fields => {
  const given = pairs('answer', extra.answer);
  const answers = Object.keys(given).length === 0 ? undefined : { ...record.risk?.answers, ...given };
  if (answers) refuseUnknown(given, catalogue);
  const risk = Object.entries({ ...fields, ...(answers ? { 'risk.answers': answers } : {}) })
    .filter(([path, value]) => path.startsWith('risk.') && value !== undefined)
    .reduce((r, [path, value]) => withAt(r, path, value), { risk: record.risk }).risk;
  const touched = risk !== record.risk;
  const level = fields['risk.level'] ?? (touched ? assess(risk, catalogue.policy).level : undefined);
  return {
    ...(answers ? { 'risk.answers': answers } : {}),
    ...(level === undefined || level === null ? {} : { 'risk.level': level }),
  };
};

const refuseUnknown = (given: Readonly<Record<string, string>>, { policy }: Catalogue): void => {
  const { basis, answers } = assess({ answers: given }, policy);
  if (basis === 'matrix')
    throw new UserError(
      '--answer is for a risk questionnaire, and the policy of this workspace has a matrix',
      '--risk-impact high --risk-likelihood low',
    );
  for (const [name, answer] of Object.entries(given)) {
    const question = answers.find((one) => one.question === name);
    const known = question?.choices ?? answers.map((one) => one.question);
    if (question && question.points !== null) continue;
    const near = didYouMean(question ? answer : name, known);
    throw new UserError(
      question
        ? `${name} is answered by ${known.join(' or ')}, not by '${answer}'`
        : `the questionnaire asks ${known.join(', ')}, not '${name}'`,
      near && `did you mean ${near}?`,
    );
  }
};

/** `name=value` words as a map. Throws a UserError for a word without a name. */
const pairs = (flag: string, words: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ((words ?? []) as readonly string[]).map((word) => {
      const cut = word.indexOf('=');
      if (cut < 1) throw new UserError(`--${flag} ${word}: it is name=value`);
      return [word.slice(0, cut).trim(), word.slice(cut + 1).trim()];
    }),
  );

/** Whoever begins it is its implementer where none is named. */
export const starting: EffectOf = (record, { fields }, { at, by }) => ({
  fields: {
    'actual.from': at,
    implementers: fields.implementers ?? record.implementers ?? [by],
  },
});

export const finishing: EffectOf = (record, { fields }, { at }) => ({
  fields: { 'actual.to': at },
  entry: { outcome: fields['outcome.code'] ?? getAt(record, 'outcome.code') },
});

export const reviewing: EffectOf = (_record, { fields }, { at, by }) => ({
  fields: { 'review.held_at': fields['review.held_at'] ?? at, 'review.by': fields['review.by'] ?? by },
});

/** The entry names the link, and so there is one a move. */
export const linking: EffectOf = (record, { fields }) => {
  const given = (fields.fixes ?? []) as readonly string[];
  const [target, ...others] = given;
  if (target === undefined) return {};
  const { id, fixes = [] } = record;
  if (others.length > 0)
    throw new UserError(
      `${id}: link ties it to one record at a time, not to ${given.join(' and ')} at once`,
      `itil change link ${id} --fixes ${target}`,
    );
  if (fixes.includes(target))
    throw new UserError(`${id} fixes ${target} already, so that nothing changes`, `itil show ${id}`);
  return { fields: { fixes: [...fixes, target] }, entry: { field: 'fixes', target } };
};
