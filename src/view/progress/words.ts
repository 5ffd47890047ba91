/** What a long task says while it runs. */
export const words = {
  cancel: "Cancel",
  tryAgain: "Try again",
  share: (percent: string) => `${percent} done`,
  analysing: "Working out the network",
  assessing: "Checking how sure this is",
  notAssessed: "Stopped: how sure this is has not been worked out.",
  assessAgain: "Check how sure this is",
  stopped: "Stopped before the network was worked out.",
} as const;
