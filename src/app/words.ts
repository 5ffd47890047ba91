/** What the app itself puts on the screen. */
export const words = {
  exampleName: "Example borough (made up)",
} as const;
