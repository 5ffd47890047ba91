import { views, type ViewId } from "../index.ts";
import { words } from "./words.ts";

/** The way between the views, by their addresses. */
export function Navigation({ current }: { readonly current: ViewId }) {
  return (
    <nav aria-label={words.views} className="frame-nav">
      <ul>
        {views.map(({ id, name }) => (
          <li key={id}>
            <a href={`#/${id}`} aria-current={id === current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
