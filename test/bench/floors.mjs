/** What the tool is compared with, as programs of their own: `node floors.mjs read FOLDER`, `node floors.mjs yaml FOLDER`. */
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

const [what, folder] = process.argv.slice(2);

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  .map((entry) => join(entry.parentPath, entry.name));

/** Every byte as text, through one buffer: the fastest that Node reads many small files. */
const read = () => {
  const buffer = Buffer.allocUnsafe(1 << 16);
  let length = 0;
  for (const file of files) {
    const fd = openSync(file, 'r');
    length += buffer.toString('utf8', 0, readSync(fd, buffer, 0, buffer.length, null)).length;
    closeSync(fd);
  }
  return length;
};

/** What one would write in an afternoon: the parser and the validator that everybody uses, file by file. */
const yaml = async () => {
  const [{ parse }, { Ajv }] = await Promise.all([import('yaml'), import('ajv')]);
  const schemas = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'));
  const texts = schemas.map((name) => JSON.parse(readFileSync(join('schemas', name), 'utf8')));
  const ajv = new Ajv({ strict: false, validateFormats: false, schemas: texts });
  const validate = ajv.getSchema(texts[schemas.indexOf('incident.schema.json')].$id);
  const incidents = files.filter((file) => file.includes('incidents'));
  const flawed = incidents.filter((file) => !validate(parse(readFileSync(file, 'utf8'))));
  if (flawed.length > 0) throw new Error(`${flawed[0]} breaks its schema`);
};

await { read, yaml }[what]();
