import { themes, type Theme } from "./theme.ts";
import { themeWords, words } from "./words.ts";

interface Props {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

/** Light, dark, or as the machine is set. */
export function ThemeSwitch({ theme, onTheme }: Props) {
  return (
    <label className="theme-switch">
      {words.theme}
      <select
        value={theme}
        autoComplete="off"
        onChange={(event) => {
          const chosen = themes.find((each) => each === event.target.value);
          if (chosen !== undefined) onTheme(chosen);
        }}
      >
        {themes.map((each) => (
          <option key={each} value={each}>
            {themeWords[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
