import { paragraph } from '../../doc.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { UserError } from '../../errors.ts';
import type { Field } from '../../generated/fields.ts';
import type { Kind } from '../../generated/types.ts';
import type { Ask, Host, Question } from '../../host.ts';
import { readFlags } from '../values.ts';
import { choicesFor } from './choices-for.ts';
import { fieldFlag, fieldOf } from './field-flags.ts';
import { resolveLinks } from './move-input.ts';

/**
 * Asks for the value of a field until the answer can be taken: a time that does not exist, a record that is not there
 * is said and asked for again. Of a list one item is asked for.
 */
export const askField = async (
  { now, store }: Pick<Host, 'now' | 'store'>,
  ask: Ask,
  catalogue: Catalogue,
  kind: Kind,
  field: Field,
): Promise<unknown> => {
  const name = field.path.replace(/^timeline\[\]\./, '');
  const message = name.replaceAll(/[_.]/g, ' ');
  const question = { message, hint: field.description };
  if (field.type === 'boolean') return ask.confirm(`${message}: ${field.description}`, true);
  const made = fieldFlag(kind, field);
  const item = field.type === 'list' ? (fieldOf(kind, `${field.path}[]`) ?? field) : field;
  for (;;) {
    const typed = await word(ask, catalogue, item, question);
    try {
      const clock = async () => ({ zone: catalogue.zone, now: now() });
      const read = await readFlags({ [message]: made }, { [message]: made.list ? [typed] : typed }, clock);
      return await resolveLinks(store, made, read[message]);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await ask.show([paragraph(error.message.replace(/^--/, ''))]);
    }
  }
};

const word = (ask: Ask, catalogue: Catalogue, field: Field, question: Question): Promise<string> => {
  const choices = choicesFor(field, catalogue);
  if (choices.length > 0) return ask.choice(question, choices);
  const check = (answer: string): string | undefined =>
    answer.trim() === '' ? `${question.message} is needed` : undefined;
  return (field.meaning === 'text' ? ask.text : ask.line)({ ...question, check });
};
