/** What someone reads who opens Peerscape for the first time. */
export const words = {
  title: "See what links young people, and what is not recorded",
  what: "Peerscape shows the schools, places and incidents that link young people in your records, so that a safeguarding team can work on the settings rather than on single children.",
  private:
    "Your data never leave this computer: nothing is sent anywhere, and everything stays in this browser until you erase it.",
  explore: "Explore the example",
  exploreMeans: "A made-up borough. Nothing in it is about a real person.",
  importData: "Import data",
  importMeans: "CSV or JSON files from a spreadsheet or a case system.",
  back: "Back",
  reading: "Reading the example",
  importTitle: "Import data",
  key: [
    { kind: "youngPerson", name: "young people" },
    { kind: "institution", name: "schools and other settings" },
    { kind: "place", name: "places" },
    { kind: "incident", name: "incidents" },
  ],
} as const;
