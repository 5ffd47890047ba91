import type { Project } from "../../model/project.ts";
import { purposeWords } from "../data/purposeWords.ts";
import { formatIsoDayInWords } from "./isoDay.ts";
import type { SaveState } from "./saveState.ts";
import type { Theme } from "./theme.ts";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { saveWords, words } from "./words.ts";

interface Props {
  /** Null before there is one. */
  readonly project: Project | null;
  readonly save: SaveState;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

/** What is open, what it is for, whether it is saved, and when it is to be reviewed. */
export function Header({ project, save, today, theme, onTheme }: Props) {
  return (
    <header className="frame-header">
      <p className="product">{words.product}</p>
      {project === null ? null : <ProjectFacts project={project} save={save} today={today} />}
      <ThemeSwitch theme={theme} onTheme={onTheme} />
    </header>
  );
}

interface FactsProps extends Pick<Props, "save" | "today"> {
  readonly project: Project;
}

function ProjectFacts({ project, save, today }: FactsProps) {
  const { name, purpose, reviewDate } = project;
  const isDue = reviewDate <= today;
  const day = formatIsoDayInWords(reviewDate);
  return (
    <ul className="project-facts" aria-label={words.project}>
      <li className="project-name">
        <bdi>{name}</bdi>
      </li>
      <li>{words.purpose(purposeWords[purpose].name)}</li>
      <li>
        <span className={`save-state ${save.kind}`} role="status">
          {saveWords[save.kind]}
        </span>
      </li>
      <li className={isDue ? "due" : undefined}>
        {isDue ? words.reviewDue(day) : words.reviewBy(day)}
      </li>
    </ul>
  );
}
