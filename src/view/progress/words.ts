/** What a long task says while it runs. */
export const words = {
  cancel: "Cancel",
  tryAgain: "Try again",
  share: (percent: string) => `${percent} done`,
  analysing: "Working out the network",
  stopped: "Stopped before the network was worked out.",
} as const;
