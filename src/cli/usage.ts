/** A call that can't be carried out as given: wrong words, or nothing to read. Ends with status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const usage = `Usage: peerscape COMMAND …

  check PATH…                          what was read, and every problem with it
  analyse PATH… [--out FILE]           the report, as JSON
  generate --people N --seed S --out DIR
                                       a synthetic case network of that size

PATH is a CSV or JSON file, or a folder of them.

Options of analyse:
  --as-of DATE              leave out what begins later; cut what ends later
  --from DATE --to DATE     links that touch these days
  --min-connections K       what the coverage counts as kept            (2)
  --relations all|affinity  affinity: harmed and alleged make no tie    (affinity)
  --weight newman|count|overlap-days|none                               (newman)
  --groups-on two-mode|peers                                            (two-mode)
  --algorithm leiden|louvain                                            (leiden)
  --resolution G            above 1: more, smaller groups               (1)
  --seed S                                                              (1)
  --draws R                 re-runs for stability, ranges, null test    (500)
  --require-dates           spells without dates make no tie
  --exact                   path measures whatever the size
  --without-source NAME     leave one agency's records out; may be repeated

DATE is written 2020-03-31. Status: 0 done; 1 done, rows were refused; 2 nothing done.
`;

export const words = {
  noCommand: (given: string) =>
    given === ""
      ? "no command given: one of check, analyse, generate (--help tells more)"
      : `no command "${given}": one of check, analyse, generate (--help tells more)`,
  noPaths: "no file or folder given",
  unreadable: (path: string) => `cannot read ${path}`,
  nothingToRead: (paths: string) => `no CSV or JSON file in ${paths}`,
  noneRead: (file: string, reason: string) => `no file could be read. ${file}: ${reason}`,
  cannotWrite: (path: string) => `cannot write ${path}`,
  notADate: (option: string, value: string) =>
    `--${option}: "${value}" is not a day of the calendar, such as 2020-03-31`,
  needsBoth: "--from and --to go together",
  wrongOrder: "--from is later than --to",
  notOneOf: (option: string, value: string, choices: string) =>
    `--${option}: "${value}" is not one of ${choices}`,
  notANumber: (option: string, value: string, wanted: string) =>
    `--${option}: "${value}" is not ${wanted}`,
  needed: (option: string) => `--${option} is needed`,
} as const;
