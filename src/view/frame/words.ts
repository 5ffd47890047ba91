import { formatList } from "../../text/format.ts";
import type { SaveState } from "./saveState.ts";
import type { Theme } from "./theme.ts";

/** What the frame around every view says. */
export const words = {
  product: "Peerscape",
  skip: "Skip to the view",
  views: "Views",
  project: "Project",
  purpose: (name: string) => `for: ${name}`,
  reviewBy: (day: string) => `review by ${day}`,
  reviewDue: (day: string) => `review was due ${day}`,
  theme: "Colours",
  selection: "Selection",
  closePanel: "Hide",
  openPanel: "Show the selection",
  loading: "Opening what is saved in this browser",
  tryAgain: "Try again",
  reload: "Load this page anew",
  dismiss: "I have read this",
  cannotOpen: "What is saved here cannot be opened",
  eraseStored: "Erase what is saved",
  eraseStoredMeans:
    "This removes everything Peerscape has saved in this browser, whether it can be read or not. Files you imported from stay where they are.",
  eraseNow: "Erase now",
  keep: "Keep it",
  leftOut: (sources: readonly string[]) =>
    `Left out of every picture and figure for now: what only ${formatList(sources)} ${sources.length === 1 ? "says" : "say"}. Nothing is deleted.`,
  countAll: "Count all sources again",
} as const;

export const saveWords: Readonly<Record<SaveState["kind"], string>> = {
  saving: "saving…",
  saved: "saved in this browser",
  "not-saved": "not saved",
};

export const themeWords: Readonly<Record<Theme, string>> = {
  system: "as this machine",
  light: "light",
  dark: "dark",
};
