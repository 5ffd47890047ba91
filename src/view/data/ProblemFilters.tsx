import type { Problem, Severity } from "../../model/problem.ts";
import { Select } from "../field/Select.tsx";
import { sheetLabel } from "../importing/words.ts";
import type { ProblemFilter } from "./listedProblems.ts";
import { severities } from "./problemGroups.ts";
import { problemListWords } from "./problemListWords.ts";
import { problemName } from "./problemWords.ts";
import { severityNames, words } from "./words.ts";

const text = words.problems;

const ANY = "";

interface Props {
  readonly problems: readonly Problem[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly filter: ProblemFilter;
  readonly onFilter: (filter: ProblemFilter) => void;
}

/** Which problems are listed: by severity, by kind, by file. */
export function ProblemFilters({ problems, counts, filter, onFilter }: Props) {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const files = [...new Set(problems.map(({ file }) => file))];
  return (
    <div className="problem-filters screen-only">
      <div className="toggles" role="group" aria-label={text.filter}>
        <button
          type="button"
          aria-pressed={filter.severity === null}
          onClick={() => onFilter({ ...filter, severity: null })}
        >
          {text.all(problems.length)}
        </button>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={filter.severity === severity}
            onClick={() => onFilter({ ...filter, severity })}
          >
            {text.only(severityNames[severity], counts[severity])}
          </button>
        ))}
      </div>
      <OneOf
        label={problemListWords.kind}
        any={problemListWords.anyKind}
        values={codes}
        nameOf={problemName}
        value={filter.code}
        onChange={(code) => onFilter({ ...filter, code })}
      />
      <OneOf
        label={problemListWords.file}
        any={problemListWords.anyFile}
        values={files}
        nameOf={sheetLabel}
        value={filter.file}
        onChange={(file) => onFilter({ ...filter, file })}
      />
    </div>
  );
}

interface OneOfProps {
  readonly label: string;
  readonly any: string;
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function OneOf({ label, any, values, nameOf, value, onChange }: OneOfProps) {
  if (values.length < 2) return null;
  const options = values.map((each) => ({ value: each, label: nameOf(each) }));
  return (
    <Select
      label={label}
      groups={[{ label: "", options: [{ value: ANY, label: any }, ...options] }]}
      value={value ?? ANY}
      onChange={(chosen) => onChange(chosen === ANY ? null : chosen)}
    />
  );
}
