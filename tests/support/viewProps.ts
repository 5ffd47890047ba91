import { analyse } from "../../src/analysis/analyse.ts";
import { type AnalysisOptions, defaultAnalysisOptions } from "../../src/analysis/options.ts";
import { noProgress } from "../../src/model/progress.ts";
import { newProject, type ProjectPurpose } from "../../src/model/project.ts";
import { standardVocabularies } from "../../src/model/vocabulary/edited.ts";
import type { NodeKey } from "../../src/scene/nodeKey.ts";
import type { Desk, ViewProps } from "../../src/view/desk.ts";
import { defaultMapUi } from "../../src/view/map/mapUi.ts";
import { idleImport } from "./idleImport.ts";
import { sketch } from "./sketch.ts";

const options: AnalysisOptions = { ...defaultAnalysisOptions, draws: 0 };

const dataset = sketch(`
  incident stabbing I1: ash victim, bo alleged
  school S1 type pupil_referral_unit: ash 2019-09-01..2020-07-31, bo .., cy ..
  school S2 type foster: cy ..
  place P1: cy .., dee ..
`);

const nothing = () => undefined;

/** What a view is given for a small case network: an incident, a unit, a foster home, a park. */
export function viewPropsFor(purpose: ProjectPurpose, selected: NodeKey | null = null): ViewProps {
  const project = newProject({
    id: "p1",
    name: "Autumn panel",
    purpose,
    reviewDate: "2027-01-31",
    seed: 1,
    dataset: {
      ...dataset,
      youngPeople: dataset.youngPeople.map((each) => ({ ...each, ethnicGroup: "mixed" })),
    },
  });
  const desk: Desk = {
    today: "2026-11-01",
    importing: idleImport,
    analysis: { kind: "done", result: analyse(dataset, options, noProgress) },
    certainty: { kind: "idle" },
    layout: { kind: "idle" },
    map: defaultMapUi,
    selected,
    vocabularies: standardVocabularies,
    withoutSources: [],
    stepFailure: null,
    onUndo: nothing,
    onRedo: nothing,
    onTakeOut: nothing,
    onWithoutSources: nothing,
    onVocabulary: nothing,
    onProfiles: nothing,
    onCancelAnalysis: nothing,
    onAnalyseAgain: nothing,
    onCancelCertainty: nothing,
    onAssessAgain: nothing,
    onCancelLayout: nothing,
    onLayOutAgain: nothing,
    onMap: nothing,
    onSelect: nothing,
    onDetails: nothing,
    onErase: nothing,
  };
  return { desk, project };
}

/** The headings of all tables in some markup, and whether one can sort by them. */
export const headings = (markup: string) =>
  [...markup.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/gu)].map(([, inside = ""]) => ({
    text: inside.replace(/<[^>]*>/gu, ""),
    canSort: inside.includes("<button"),
  }));
