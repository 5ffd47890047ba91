import { Field } from "../field/Field.tsx";
import { reviewWords } from "./reviewWords.ts";

interface NameProps {
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** What a project is called: never after a young person. */
export function ProjectNameField({ value, onChange }: NameProps) {
  return (
    <Field
      kind="text"
      label={reviewWords.name}
      hint={reviewWords.nameHint}
      value={value}
      onChange={onChange}
    />
  );
}

interface ReviewProps {
  /** YYYY-MM-DD. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  /** The first day that may be chosen; a project that is overdue keeps its own. */
  readonly earliest?: string;
}

/** By when somebody decides whether a project is still needed. */
export function ReviewDateField(props: ReviewProps) {
  return (
    <Field
      kind="date"
      label={reviewWords.reviewDate}
      hint={reviewWords.reviewDateHint}
      {...props}
    />
  );
}
