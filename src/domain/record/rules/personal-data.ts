import { movingKinds } from '../../record-types.ts';
import { defineRule } from '../../rule.ts';
import { fieldWalker } from '../../walk-fields.ts';

const walk = fieldWalker((meaning) => meaning === 'text');

const EMAIL = /[\w.%+-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d-]+)*\.[a-z]{2,}/i;

/** An international number with its +, or a national one with its leading zero and a break after the area code. */
const PHONE =
  /(?<![\w.:+-])(?:\+\d{1,3}(?:[ ()./-]*\d){7,12}|\(?0\d{2,5}\)?[ /-]\d(?:[ -]?\d){4,9})(?![\w:]|[.-]\d)/;

/** What stands in a text, without repeating it: findings are posted where records are not. */
const found = (text: string): readonly string[] => [
  ...(text.includes('@') && EMAIL.test(text)
    ? [`an e-mail address (…${EMAIL.exec(text)?.[0].replace(/^[^@]+/, '')})`]
    : []),
  ...(PHONE.test(text) ? [`a phone number (${PHONE.exec(text)?.[0].slice(0, 4)}…)`] : []),
];

export const personalData = defineRule({
  id: 'record/personal-data',
  kinds: movingKinds,
  level: 'warning',
  summary: 'Titles, descriptions and notes hold no e-mail addresses or phone numbers.',
  why: 'git does not forget: what is committed once cannot be erased when somebody asks for it.',
  bad: 'description: Jo Kim (jo.kim@customer.example) cannot pay.',
  good: 'description: A customer of the Leipzig store cannot pay; see ticket 4711 in the shop system.',
  mend: 'Name people by their ids of people.yaml, and customers by a number of the tool that knows them.',
  clause: '7.5',
  reads: [],

  *check({ kind, record }) {
    for (const what of found(record.title)) yield { at: ['title'], message: `title holds ${what}` };
    const texts: { readonly at: readonly (string | number)[]; readonly what: string }[] = [];
    walk(kind, record, (text, _meaning, at) => {
      for (const what of found(text)) texts.push({ at: [...at], what });
    });
    for (const { at, what } of texts)
      yield { at, message: `${at.findLast((key) => typeof key === 'string')} holds ${what}` };
  },
});
