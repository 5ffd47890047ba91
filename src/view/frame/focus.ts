/**
 * Moves the keyboard to something that has just appeared. As a `ref` it runs once, when the
 * element comes; the element needs `tabIndex={-1}`.
 */
export function focusOnAppear(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "nearest" });
}
