import { useCallback, useEffect, useState } from "react";
import { themes, type Theme } from "../view/frame/theme.ts";

/** Says nothing of what is worked on here. */
const KEY = "theme";

/** The colours someone chose on this machine, and how to choose others. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  const choose = useCallback((chosen: Theme) => {
    setTheme(chosen);
    keepTheme(chosen);
  }, []);
  return [theme, choose];
}

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return themes.find((theme) => theme === kept) ?? "system";
  } catch {
    // A browser that keeps nothing still has colours.
    return "system";
  }
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // It lasts as long as the window.
  }
}
