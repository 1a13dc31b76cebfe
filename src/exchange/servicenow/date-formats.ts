import { localTimeReader } from './local-time.ts';

/** ServiceNow's own form first, then those of its users. */
const FORMATS = [
  'yyyy-MM-dd HH:mm:ss',
  'yyyy-MM-dd HH:mm',
  'd/M/yyyy HH:mm',
  'M/d/yyyy HH:mm',
  'd/M/yyyy HH:mm:ss',
  'M/d/yyyy HH:mm:ss',
  'd.M.yyyy HH:mm',
  'd.M.yyyy HH:mm:ss',
  'd-M-yyyy HH:mm:ss',
  'M-d-yyyy HH:mm:ss',
  'd-M-yyyy HH:mm',
  'M/d/yyyy h:mm a',
];

/** The known date formats in which all of these times can be read, the likeliest first. */
export const dateFormats = (times: Iterable<string>): readonly string[] => {
  const all = [...times];
  return FORMATS.filter((format) => {
    const read = localTimeReader(format);
    return all.every((time) => read(time) !== undefined);
  });
};
