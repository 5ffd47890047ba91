import type { Encoding } from "../../import/formats/format.ts";
import type { DraftFile, ImportDraft } from "../../import/draft.ts";
import { Select } from "../field/Select.tsx";
import type { DataColumn } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import type { PartProps } from "./importDesk.ts";
import { refusedFiles } from "./reviewTotals.ts";
import { unusualWords } from "./unusualWords.ts";
import { delimiterName, encodingNames, formatName, words } from "./words.ts";

const text = words.files;

const encodings = [
  "utf-8",
  "windows-1252",
  "utf-16le",
  "utf-16be",
] as const satisfies readonly Encoding[];

/** Which files were read, and how. */
export function FilesPart({ desk, draft }: PartProps) {
  const unsure = draft.files.filter(
    ({ encoding, isEncodingSure }) => encoding !== null && !isEncodingSure,
  );
  return (
    <>
      <h3>{text.heading}</h3>
      <DataTable
        caption={text.caption}
        isCaptionHidden
        columns={columnsFor(draft)}
        rows={draft.files}
        rowKey={({ name, hash }) => `${name} ${hash}`}
        empty={words.noRows}
      />
      {unsure.map((file) => (
        <Letters
          key={file.name}
          file={file}
          place={`ask-encoding-${String(draft.files.indexOf(file))}`}
          draft={draft}
          onChoose={(encoding) => desk.onFileChoices(file.name, { encoding })}
        />
      ))}
    </>
  );
}

interface LettersProps {
  readonly file: DraftFile;
  readonly place: string;
  readonly draft: ImportDraft;
  readonly onChoose: (encoding: Encoding) => void;
}

/** How the letters of a file are read, with some of those that tell. */
function Letters({ file, place, draft, onChoose }: LettersProps) {
  const encoding = file.encoding ?? "utf-8";
  const sample = unusualWords(file.name, draft);
  const isRight = !draft.questions.some(
    (question) => question.kind === "encoding" && question.file === file.name,
  );
  return (
    <div id={place} className="ask" tabIndex={-1}>
      <p className="hint">{text.letterHint}</p>
      {sample.length === 0 ? (
        <p>{text.noSample}</p>
      ) : (
        <ul className="letters" aria-live="polite">
          {sample.map((word) => (
            <li key={word}>
              <bdi>{word}</bdi>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        <Select
          label={text.letterQuestion(file.name)}
          groups={[
            {
              label: "",
              options: encodings.map((value) => ({ value, label: encodingNames[value] })),
            },
          ]}
          value={encoding}
          onChange={(value) => onChoose(encodings.find((each) => each === value) ?? encoding)}
        />
        <button type="button" aria-pressed={isRight} onClick={() => onChoose(encoding)}>
          {text.right}
        </button>
      </div>
    </div>
  );
}

function columnsFor(draft: ImportDraft): readonly DataColumn<DraftFile>[] {
  const refused = new Set(refusedFiles(draft).map(({ file }) => file));
  return [
    {
      id: "name",
      header: text.name,
      isRowHeader: true,
      render: ({ name }) => <bdi>{name}</bdi>,
      sortValue: ({ name }) => name,
    },
    {
      id: "size",
      header: text.size,
      isNumeric: true,
      render: ({ bytes }) => text.bytes(bytes),
      sortValue: ({ bytes }) => bytes,
    },
    {
      id: "kind",
      header: text.kind,
      render: ({ name, format }) =>
        format === null || refused.has(name) ? text.unreadable : formatName(format),
    },
    {
      id: "letters",
      header: text.letters,
      render: ({ encoding }) => (encoding === null ? null : encodingNames[encoding]),
    },
    {
      id: "delimiter",
      header: text.delimiter,
      render: ({ delimiter }) => (delimiter === null ? null : delimiterName(delimiter)),
    },
    { id: "sheets", header: text.sheets, render: (file) => sheetsOf(file, draft) },
  ];
}

function sheetsOf({ name }: DraftFile, { tables }: ImportDraft): string {
  const own = tables.filter(({ sheet }) => sheet === name || sheet.startsWith(`${name}#`));
  const hidden = own.filter(({ isHidden }) => isHidden).length;
  return hidden === 0 ? String(own.length) : `${String(own.length)}, ${text.hidden(hidden)}`;
}
