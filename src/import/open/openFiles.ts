import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Progress } from "../../model/progress.ts";
import type { BytesRead, Encoding, FileChoices, FileContent, Format } from "../formats/format.ts";
import { formats } from "../formats/index.ts";
import type { OpenedFile } from "../openedFile.ts";
import type { ProblemCode } from "../problemCodes.ts";
import type { ProblemLog } from "../problemLog.ts";
import { endingOf, type RawFile } from "../sourceTable.ts";
import { fileWords } from "../words.ts";
import { lettersOf } from "./encoding.ts";
import type { Letters, LettersFault } from "./letters.ts";
import { signatureOf } from "./signature.ts";
import { decodeUtf8 } from "./utf8.ts";
import { openWords } from "./words.ts";

/** Turns UTF-8 into text, fast; null if it can't. Given by the edge, which may have it built in. */
export type Decode = (utf8: Uint8Array, encoding: "utf-8") => string | null;

/** A file larger than this is refused: 100 MiB. */
const MOST_BYTES = 100 * 1024 * 1024;

const NO_CHOICES: FileChoices = {};

/**
 * What the files hold, each read in the format that its content shows, with what was decided in
 * order to read it. A name that promises another format, or none we read, refuses the file: then
 * its content is not what somebody thinks it is.
 *
 * In:  choices: by a file's name, what a person decided. progress: told in bytes.
 * Out: one for each file, in their order; one that can't be read has no sheets, and the log says why.
 */
export function openFiles(
  files: readonly RawFile[],
  choices: ReadonlyMap<string, FileChoices>,
  decode: Decode | null,
  log: ProblemLog,
  progress: Progress,
): OpenedFile[] {
  const of = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let before = 0;
  return files.map((file) => {
    log.expect(file.name);
    const chosen = choices.get(file.name) ?? NO_CHOICES;
    const start = before;
    const opened = new Opening(file, chosen, decode, log).open((bytes) => {
      progress(start + bytes, of);
    });
    before += file.bytes.length;
    progress(before, of);
    return opened;
  });
}

/** What is known of a file that could not be read. */
type Refused = Pick<OpenedFile, "format" | "encoding" | "isEncodingSure" | "delimiter" | "sheets">;

const NOTHING: Refused = {
  format: null,
  encoding: null,
  isEncodingSure: true,
  delimiter: null,
  sheets: [],
};

class Opening {
  constructor(
    private readonly file: RawFile,
    private readonly choices: FileChoices,
    private readonly decode: Decode | null,
    private readonly log: ProblemLog,
  ) {}

  open(tick: BytesRead): OpenedFile {
    const { name, bytes } = this.file;
    const isTooLarge = bytes.length > MOST_BYTES;
    const hash = this.file.hash ?? (isTooLarge ? "" : bytesToHex(sha256(bytes)));
    const said = isTooLarge ? this.refuse("file_too_large", fileWords.tooLarge()) : this.read(tick);
    return { name, bytes: bytes.length, hash, ...said };
  }

  private read(tick: BytesRead): Refused {
    const { name, bytes } = this.file;
    const ending = endingOf(name);
    const promised = formats.find(({ endings }) => endings.includes(ending));
    if (ending !== "" && promised === undefined) {
      const endings = formats.flatMap((format) => format.endings);
      return this.refuse("file_kind_unknown", openWords.kindUnknown(ending, endings));
    }
    if (bytes.length === 0) return this.refuse("file_empty", fileWords.empty());
    const signature = signatureOf(bytes);
    if (signature === null) return this.readText(promised, tick);
    const content = { name, bytes, text: null, choices: this.choices };
    const shown = firstOf(promised, content);
    if (shown === undefined) return this.refuse("file_not_text", openWords.notText(signature));
    return this.readIn(shown, promised, content, null, tick);
  }

  private readText(promised: Format | undefined, tick: BytesRead): Refused {
    const letters = lettersOf(this.file.bytes, this.choices.encoding);
    if (typeof letters === "string") return this.refuseLetters(letters);
    const content = new TextContent(this.file, letters.utf8, this.choices, this.decode);
    if (isBlank(letters.utf8)) return this.refuse("file_empty", fileWords.empty());
    if (isWebPage(letters.utf8)) return this.refuse("file_kind_mismatch", openWords.webPage());
    const shown = firstOf(promised, content);
    if (shown === undefined) return this.refuse("file_not_text", fileWords.notText());
    return this.readIn(shown, promised, content, letters, tick);
  }

  private readIn(
    shown: Format,
    promised: Format | undefined,
    content: FileContent,
    letters: Letters | null,
    tick: BytesRead,
  ): Refused {
    if (promised !== undefined && promised !== shown)
      return this.refuse("file_kind_mismatch", fileWords.kindMismatch(promised.name, shown.name));
    if (letters?.isSure === false)
      this.log.add("encoding_guessed", { file: content.name }, openWords.encodingGuessed());
    const { sheets, delimiter = null } = shown.read(content, this.log, tick);
    const { encoding = null, isSure: isEncodingSure = true } = letters ?? {};
    return { format: shown.id, encoding, isEncodingSure, delimiter, sheets };
  }

  private refuseLetters(fault: LettersFault): Refused {
    if (fault === "cut_off") return this.refuse("file_cut_off", openWords.cutOff());
    if (fault === "not_text") return this.refuse("file_not_text", fileWords.notText());
    const encoding = encodingNames[this.choices.encoding ?? "utf-16le"];
    return this.refuse("encoding_wrong", openWords.encodingWrong(encoding));
  }

  private refuse(code: ProblemCode, message: string): Refused {
    this.log.add(code, { file: this.file.name }, message);
    return NOTHING;
  }
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};

/** The format the name promises if it fits; otherwise the first that does. */
function firstOf(promised: Format | undefined, content: FileContent): Format | undefined {
  if (promised?.recognises(content) === true) return promised;
  return formats.find(({ recognises }) => recognises(content));
}

/** A file of text. Its text is made only for formats that ask for it: rows of cells do without. */
class TextContent implements FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
  private made: string | null = null;

  constructor(
    { name, bytes }: RawFile,
    readonly utf8: Uint8Array,
    readonly choices: FileChoices,
    private readonly decode: Decode | null,
  ) {
    this.name = name;
    this.bytes = bytes;
  }

  get text(): string {
    this.made ??= this.decode?.(this.utf8, "utf-8") ?? decodeUtf8(this.utf8);
    return this.made;
  }
}

function isBlank(utf8: Uint8Array): boolean {
  const first = utf8.findIndex((byte) => byte > 0x20);
  return first < 0 || ((utf8[first] ?? 0) >= 0x80 && decodeUtf8(utf8).trim() === "");
}

const LOOK_BYTES = 512;

function isWebPage(utf8: Uint8Array): boolean {
  const start = String.fromCharCode(...utf8.subarray(0, LOOK_BYTES)).trimStart();
  return /^<(?:!doctype html|html|head|body|table|meta)\b/iu.test(start);
}
