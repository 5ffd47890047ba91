import { useState } from "react";
import type { Dataset } from "../../model/dataset.ts";
import { focusOnAppear } from "../frame/focus.ts";
import { countLinks } from "./tableCounts.ts";
import { words } from "./words.ts";

const text = words.project;

interface Props {
  readonly dataset: Dataset;
  readonly onErase: () => void;
}

/** Removes the project from this browser, after saying what that takes away. */
export function ErasePanel({ dataset, onErase }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <div className="actions">
        <button type="button" className="danger" onClick={() => setAsking(true)}>
          {text.erase}
        </button>
      </div>
    );
  return (
    <div
      className="confirm"
      role="group"
      aria-labelledby="erase-heading"
      tabIndex={-1}
      ref={focusOnAppear}
    >
      <h3 id="erase-heading">{text.eraseHeading}</h3>
      <p>{text.erases(dataset.youngPeople.length, countLinks(dataset))}</p>
      <div className="actions">
        <button type="button" className="danger" onClick={onErase}>
          {text.eraseNow}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {text.keep}
        </button>
      </div>
    </div>
  );
}
