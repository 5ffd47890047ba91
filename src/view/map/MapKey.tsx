import { useId } from "react";
import { measures } from "../../analysis/measures/index.ts";
import type { Groups } from "../../analysis/groups/groups.ts";
import { keyEntries, type KeyEntry } from "../../scene/key.ts";
import type { Scene } from "../../scene/scene.ts";
import { ShapeGlyph } from "../glyph/ShapeGlyph.tsx";
import { KeySign } from "./KeySign.tsx";
import { certaintyWords, keyWords, markWords, toneWords, verdictWords, words } from "./words.ts";

interface Props {
  readonly scene: Scene;
  readonly groups: Groups;
  readonly isBeingTested: boolean;
}

/** What the picture's shapes and lines mean: only those that are in it now. */
export function MapKey({ scene, groups, isBeingTested }: Props) {
  const titleId = useId();
  const entries = keyEntries(scene);
  if (entries.length === 0) return null;
  return (
    <div className="map-key" role="group" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.key}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={JSON.stringify(entry)}>
            <Entry entry={entry} scene={scene} />
          </li>
        ))}
      </ul>
      <p className="hint">
        {isBeingTested ? words.groupsBeingTested : verdictOf(scene, groups)} {words.places}
      </p>
    </div>
  );
}

/** What is known of the groups, unless they are there and the reader has put their shapes away. */
function verdictOf({ hulls }: Scene, { list, verdict }: Groups): string | null {
  return hulls.length === 0 && list.length > 0 ? null : verdictWords[verdict];
}

function Entry({ entry, scene }: { readonly entry: KeyEntry; readonly scene: Scene }) {
  if (entry.about === "shape")
    return (
      <>
        <ShapeGlyph kind={entry.kind} />
        {keyWords.count(entry.kind, entry.count)}
      </>
    );
  return (
    <>
      <KeySign entry={entry} />
      <span>{wordsFor(entry, scene)}</span>
    </>
  );
}

function wordsFor(entry: Exclude<KeyEntry, { about: "shape" }>, scene: Scene): string {
  switch (entry.about) {
    case "indexPerson":
      return keyWords.indexPerson;
    case "between":
      return keyWords.between;
    case "size":
      return keyWords.size(entry.samples.map(({ connections }) => connections));
    case "equalSize":
      return keyWords.equalSize;
    case "measureSize":
      return sizeWords(entry.measure);
    case "certainty":
      return certaintyWords[scene.mode][entry.certainty];
    case "width":
      return entry.steps.map((step) => keyWords.widths[step - 1]).join("; ");
    case "thin":
      return keyWords.thin;
    case "tone":
      return toneWords[entry.tone];
    case "mark":
      return entry.mark === "none" ? "" : markWords[entry.mark];
    case "direction":
      return keyWords.direction;
    case "groups":
      return keyWords.shapes;
  }
}

function sizeWords(id: string): string {
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) throw new RangeError(`view/map: no measure "${id}" in the list`);
  return keyWords.measureSize(measure.words);
}
