import { useState, type SubmitEvent } from "react";
import { Field } from "../field/Field.tsx";
import type { TableProps } from "./importDesk.ts";
import { tableWords } from "./tableWords.ts";

const text = tableWords.profile;

/** Saves what a table and its columns mean under a name, for the next file of the same shape. */
export function ProfileForm({ desk, table, plan }: TableProps) {
  const [name, setName] = useState("");
  const [saved, setSaved] = useState<string | null>(null);
  if (plan.outputs.length === 0 || plan.by === "guess") return null;
  const isThere = desk.profiles.some((profile) => profile.name === name.trim());
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    desk.onSaveProfile(table.sheet, name.trim());
    setSaved(name.trim());
  };
  const outcome = () => {
    if (saved === null) return isThere ? text.replaces(name.trim()) : null;
    return desk.profileSaved === false ? text.notSaved : text.saved(saved);
  };
  return (
    <form className="inline-form" onSubmit={save} autoComplete="off">
      <Field
        kind="text"
        label={text.name}
        hint={text.hint}
        value={name}
        onChange={(next) => {
          setName(next);
          setSaved(null);
        }}
      />
      <button type="submit">{text.save}</button>
      <p role="status" className="hint">
        {outcome()}
      </p>
    </form>
  );
}
