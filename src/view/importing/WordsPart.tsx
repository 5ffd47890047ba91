import type { UnknownWord } from "../../import/draft.ts";
import type { ImportPlan } from "../../import/plan/plan.ts";
import type { VocabularyName } from "../../model/vocabulary/index.ts";
import { inNeutralWords } from "../../model/vocabulary/softened.ts";
import { foldWord, labelOf } from "../../model/vocabulary/term.ts";
import { formatCount } from "../../text/format.ts";
import { Select } from "../field/Select.tsx";
import { focusPlace } from "./focusPlace.ts";
import type { DataColumn } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { chosenWord, withWord } from "./changePlan.ts";
import type { PartProps } from "./importDesk.ts";
import { useKept } from "./useKept.ts";
import { vocabularyNames } from "./vocabularyNames.ts";
import { words } from "./words.ts";

const text = words.vocabulary;

const UNDECIDED = "";
/** No code is written like this. */
const KEEP = "=";

const keyOf = ({ vocabulary, word }: UnknownWord) => `${vocabulary} ${foldWord(word)}`;

/** Words that no list knows, and what they mean. */
export function WordsPart({ desk, draft }: PartProps) {
  const unknown = useKept(draft.words, keyOf);
  if (unknown.length === 0) return null;
  const near = unknown.filter(
    ({ vocabulary, word, suggested }) =>
      suggested !== null && chosenWord(draft.plan, vocabulary, word) === null,
  );
  return (
    <>
      <h3>{text.heading}</h3>
      <p>{text.lead}</p>
      {near.length === 0 ? null : (
        <div className="actions">
          <button
            type="button"
            onClick={() => {
              focusPlace("unknown-words");
              desk.onPlan(near.reduce(withNearest, draft.plan));
            }}
          >
            {text.useNearest(near.length)}
          </button>
        </div>
      )}
      <div id="unknown-words">
        <DataTable
          caption={text.caption}
          isCaptionHidden
          columns={columnsFor({ desk, draft })}
          rows={unknown}
          rowKey={keyOf}
          empty=""
        />
      </div>
    </>
  );
}

function withNearest(plan: ImportPlan, { vocabulary, word, suggested }: UnknownWord): ImportPlan {
  return suggested === null ? plan : withWord(plan, vocabulary, word, suggested);
}

function columnsFor({ desk, draft }: PartProps): readonly DataColumn<UnknownWord>[] {
  const { softened } = desk.vocabularies;
  const shown = (word: string) => inNeutralWords(word, softened);
  return [
    {
      id: "word",
      header: text.word,
      isRowHeader: true,
      render: ({ word }) => (
        <>
          <bdi>{shown(word)}</bdi>
          {shown(word) === word ? null : <span className="aside-note">{text.softened}</span>}
        </>
      ),
      sortValue: ({ word }) => shown(word),
    },
    {
      id: "rows",
      header: text.rows,
      isNumeric: true,
      render: ({ rows }) => formatCount(rows),
      sortValue: ({ rows }) => rows,
    },
    {
      id: "list",
      header: text.list,
      render: ({ vocabulary }) => vocabularyNames[vocabulary],
      sortValue: ({ vocabulary }) => vocabularyNames[vocabulary],
    },
    {
      id: "means",
      header: text.means,
      render: (unknown) => <Means desk={desk} draft={draft} unknown={unknown} />,
    },
  ];
}

interface MeansProps extends PartProps {
  readonly unknown: UnknownWord;
}

function Means({ desk, draft, unknown }: MeansProps) {
  const { vocabulary, word } = unknown;
  const chosen = chosenWord(draft.plan, vocabulary, word);
  const isKept = chosen !== null && foldWord(chosen) === foldWord(word);
  return (
    <Select
      label={text.select(inNeutralWords(word, desk.vocabularies.softened))}
      isLabelHidden
      groups={[{ label: "", options: optionsFor(desk.vocabularies, unknown) }]}
      value={chosen === null ? UNDECIDED : isKept ? KEEP : chosen}
      onChange={(value) => {
        const code = value === UNDECIDED ? null : value === KEEP ? word : value;
        desk.onPlan(withWord(draft.plan, vocabulary, word, code));
      }}
    />
  );
}

function optionsFor(
  vocabularies: PartProps["desk"]["vocabularies"],
  { vocabulary, suggested }: UnknownWord,
) {
  const terms: readonly { readonly code: string; readonly label: string }[] =
    vocabularies[vocabulary satisfies VocabularyName];
  const rest = terms.filter(({ code }) => code !== suggested);
  return [
    { value: UNDECIDED, label: text.undecided },
    ...(suggested === null
      ? []
      : [{ value: suggested, label: text.near(labelOf(terms, suggested)) }]),
    { value: KEEP, label: text.keep },
    ...rest.map(({ code, label }) => ({ value: code, label })),
  ];
}
