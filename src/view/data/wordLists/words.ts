import { formatCount, formatCounted } from "../../../text/format.ts";

/** What is said where an area edits its words. */
export const wordListWords = {
  heading: "Words used here",
  lead: "Each area has its own words. Labels and groupings can be changed; the code behind a word stays, so nothing recorded changes.",
  labels: "Labels, groupings and words of your own",
  list: "Which words",
  caption: (list: string) => `Words: ${list}`,
  code: "Code",
  label: "What the screen says",
  labelOf: (code: string) => `What the screen says for ${code}`,
  group: "Gathered under",
  groupOf: (code: string) => `What ${code} is gathered under`,
  own: "Added here",
  isOwn: "added here",
  usual: "usual",
  remove: "Remove",
  removeWord: (code: string) => `Remove ${code}`,
  empty: "There are no words in this list.",
  add: "Add a word",
  newWord: "Word as it stands in your files",
  newLabel: "What the screen should say",
  shared: "Being there at the same time links young people",
  addNow: "Add this word",
  save: "Keep these words",
  changed: "Not kept yet: press Keep these words.",
  kept: "Kept.",
  refused: "These could not be kept:",

  seriousViolence: {
    heading: "Serious violence, as this area defines it",
    lead: "An incident counts if it is of one of these types or bears one of these marks. It is a set of incidents, never a label on a young person.",
    name: "What the area calls it",
    nameHint: "As it stands in your strategy.",
    types: "Types of incident",
    flags: "Marks of an incident",
    now: (count: number, of: number) =>
      `${formatCount(count)} of ${formatCounted(of, "incident", "incidents")} in this project ${count === 1 ? "counts" : "count"} so.`,
    save: "Keep this definition",
  },

  notSettings: {
    heading: "Words that name no one setting",
    lead: "Where such a word stands in place of a school or place, it is kept as a status or as a gap and never joins anybody.",
    status: (label: string) => `kept as: ${label}`,
    gap: "kept as a gap",
    add: "Another such word",
    addNow: "Add it",
  },
} as const;
