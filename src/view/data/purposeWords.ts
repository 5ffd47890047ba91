import type { ProjectPurpose } from "../../model/project.ts";

/** What a project can be for, and what follows from it. */
export const purposeWords: Readonly<
  Record<ProjectPurpose, { readonly name: string; readonly means: string }>
> = {
  case_network: {
    name: "case network",
    means:
      "For safeguarding work with real young people. Places and groups come first; no figure ranks or sorts young people.",
  },
  research: {
    name: "research",
    means:
      "For anonymised data only. All measures stand in tables; no meeting packs can be made from it.",
  },
  practice: {
    name: "practice",
    means: "For learning, with made-up data. Works like a case network.",
  },
};

/** What whoever chooses research declares. */
export const researchDeclaration =
  "These data are anonymised: nobody could find out from them who a young person is. I know that no meeting packs can be made from this project.";
