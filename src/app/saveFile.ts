/**
 * Gives a text to the person as a file, into the folder for downloads. Nothing is sent: the file
 * comes from this page's own memory.
 */
export function saveFile(name: string, text: string, type: "text/csv" | "text/plain"): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the text by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
