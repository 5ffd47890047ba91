/** What is said of cells, beside what every import says. */
export const moreDateWords = {
  shortYear: () =>
    "The year has two digits, so the century is not recorded. Write it in full: 2020-03-31.",
};

export const moreIdWords = {
  mixedLetters: (id: string, rows: string) =>
    `“${id}” has a letter or digit of another script that looks like a plain one. It is kept as written in ${rows}; check it against the source.`,
};
