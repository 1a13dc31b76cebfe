// What the validators need at run time: these functions are written out beside them.

/** RFC 3339 with an offset; seconds may be left out, leap seconds do not exist. */
export function instant(text) {
  const shape =
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
  return shape.test(text) && inMonth(text);
}

/** A day that the calendar has. */
export function date(text) {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) && inMonth(text);
}

/** Whether the month of a well-formed date has its day. */
function inMonth(text) {
  const day = Number(text.slice(8, 10));
  if (day < 29) return true;
  const month = text.slice(5, 7);
  if (month !== '02') return day < 31 || !['04', '06', '09', '11'].includes(month);
  const year = Number(text.slice(0, 4));
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many characters a text has, a pair of surrogates counted once. */
export function length(text) {
  return [...text].length;
}

/** The list of faults with one more. */
export function add(faults, fault) {
  if (faults === null) return [fault];
  faults.push(fault);
  return faults;
}
