const known = new Map<string, string>();

/**
 * A name as a slug: `Group 56` → `group-56`, `Jürgen Groß` → `jurgen-gross`. An e-mail address stays as it is, and
 * so does a name without any Latin letter or digit.
 */
export const slug = (name: string): string => {
  const made = known.get(name) ?? make(name);
  known.set(name, made);
  return made;
};

/** True for what a service or a code may be called. */
export const isSlug = (text: string): boolean => /^[a-z0-9][a-z0-9._-]*$/.test(text);

const make = (name: string): string => {
  if (name.includes('@')) return name;
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
  return plain.replace(/[^a-z0-9._-]+/g, '-').replace(/^[^a-z0-9]+|-+$/g, '') || name;
};
