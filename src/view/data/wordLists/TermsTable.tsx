import { useId, useState } from "react";
import { settingGroups } from "../../../model/vocabulary/edited.ts";
import type { VocabularyEdits } from "../../../model/vocabulary/edits.ts";
import { vocabularies, type VocabularyName } from "../../../model/vocabulary/index.ts";
import { vocabularyNames } from "../../importing/vocabularyNames.ts";
import type { DataColumn } from "../../table/column.ts";
import { DataTable } from "../../table/DataTable.tsx";
import { AddTerm } from "./AddTerm.tsx";
import { termsUnder, withoutTerm, withTerm, type EditedTerm } from "./editTerms.ts";
import { wordListWords as words } from "./words.ts";

interface Props {
  readonly edits: VocabularyEdits;
  readonly onEdits: (edits: VocabularyEdits) => void;
}

const lists = Object.keys(vocabularies) as VocabularyName[];

/** One list of words at a time, each with its label and what it is gathered under. */
export function TermsTable({ edits, onEdits }: Props) {
  const [list, setList] = useState<VocabularyName>("incidentTypes");
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{words.list}</label>
        <select
          id={id}
          value={list}
          onChange={({ target }) => setList(target.value as VocabularyName)}
        >
          {lists.map((name) => (
            <option key={name} value={name}>
              {vocabularyNames[name]}
            </option>
          ))}
        </select>
      </div>
      <DataTable
        caption={words.caption(vocabularyNames[list])}
        columns={columnsFor(list, edits, onEdits)}
        rows={termsUnder(edits, list)}
        rowKey={({ code }) => code}
        empty={words.empty}
      />
      <AddTerm key={list} list={list} onAdd={(term) => onEdits(withTerm(edits, list, term))} />
    </>
  );
}

function columnsFor(
  list: VocabularyName,
  edits: VocabularyEdits,
  onEdits: (edits: VocabularyEdits) => void,
): readonly DataColumn<EditedTerm>[] {
  return [
    { id: "code", header: words.code, isRowHeader: true, render: ({ code }) => <bdi>{code}</bdi> },
    {
      id: "label",
      header: words.label,
      size: "long",
      render: ({ code, label }) => (
        <input
          type="text"
          value={label}
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          aria-label={words.labelOf(code)}
          onChange={({ target }) => onEdits(withTerm(edits, list, { code, label: target.value }))}
        />
      ),
    },
    {
      id: "group",
      header: words.group,
      render: ({ code, group }) => (
        <GroupChoice
          list={list}
          code={code}
          group={group}
          onGroup={(next) => onEdits(withTerm(edits, list, { code, group: next }))}
        />
      ),
    },
    {
      id: "own",
      header: words.own,
      render: ({ code, isOwn }) =>
        isOwn ? (
          <button
            type="button"
            aria-label={words.removeWord(code)}
            onClick={() => onEdits(withoutTerm(edits, list, code))}
          >
            {words.remove}
          </button>
        ) : (
          words.usual
        ),
    },
  ];
}

interface GroupProps {
  readonly list: VocabularyName;
  readonly code: string;
  readonly group: string | null;
  readonly onGroup: (group: string) => void;
}

/** Types of institutions are in groups that words elsewhere rely on; others in whatever an area likes. */
function GroupChoice({ list, code, group, onGroup }: GroupProps) {
  if (list === "institutionTypes")
    return (
      <select
        aria-label={words.groupOf(code)}
        value={group ?? "unknown"}
        onChange={({ target }) => onGroup(target.value)}
      >
        {settingGroups.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    );
  return (
    <input
      type="text"
      value={group ?? ""}
      size={12}
      maxLength={80}
      autoComplete="off"
      spellCheck={false}
      aria-label={words.groupOf(code)}
      onChange={({ target }) => onGroup(target.value)}
    />
  );
}
