/** `an incident`, `a user`: the article by how the word sounds. */
export const withArticle = (word: string): string =>
  `${/^(?:[aeio]|u(?!s|ni))/i.test(word) ? 'an' : 'a'} ${word}`;
