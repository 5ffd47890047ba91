/** What the app itself puts on the screen. */
export const words = {
  exampleName: "Example borough (made up)",
  exampleSaid: {
    agency: "",
    purpose: "To try things out with made-up data",
    agreement: "none needed: nobody in it is real",
    mayBeSeenBy: "anybody",
  },
  /** Names of files that leave hold nothing of the data. */
  keyFileName: "pseudonym-key.txt",
  problemsFileName: "rows-to-mend.csv",
  profilesFileName: "peerscape-mappings.json",
} as const;
