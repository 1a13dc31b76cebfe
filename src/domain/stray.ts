import type { Kind } from '../generated/types.ts';
import { isMap } from './is-map.ts';
import { kindOfPath, placeOfId, recordTypes } from './record-types.ts';
import type { SchemaRemark } from './schema-findings.ts';
import { withArticle } from './with-article.ts';

/**
 * What is said of a record that lies in the folder of another kind, as its id tells: one sentence instead of all that
 * a foreign schema has against it. Undefined of a record in the folder of its kind, and of one without such an id.
 */
export const strayRemark = (kind: Kind, path: string, record: unknown): SchemaRemark | undefined => {
  if (!isMap(record) || typeof record.id !== 'string') return undefined;
  const place = placeOfId(record.id);
  const meant = place === undefined ? undefined : kindOfPath(place);
  if (place === undefined || meant === undefined || meant === kind) return undefined;
  return {
    rule: 'schema/kind',
    at: ['id'],
    message: `this is ${withArticle(recordTypes[meant].title)}: it belongs in ${place.slice(0, place.lastIndexOf('/'))}`,
    hint: `git mv ${path} ${place}`,
  };
};
