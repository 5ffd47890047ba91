import { mayReplace, sameAs } from "../model/holdings.ts";
import type { ImportStatement } from "../model/importRecord.ts";
import type { Problem } from "../model/problem.ts";
import type { Progress } from "../model/progress.ts";
import type { Project, StoredProfile } from "../model/project.ts";
import { editedVocabularies, type Vocabularies } from "../model/vocabulary/edited.ts";
import { readEdits } from "../model/vocabulary/readEdits.ts";
import type { TableAccount } from "./account.ts";
import { unknownWords } from "./apply/unknownWords.ts";
import type { ImportDraft } from "./draft.ts";
import { draftTable } from "./draftTables.ts";
import type { FileChoices } from "./formats/format.ts";
import { importRecordOf } from "./importRecordOf.ts";
import { nextImport, withImport } from "./layers/steps.ts";
import { openFiles, type Decode } from "./open/openFiles.ts";
import type { OpenedFile } from "./openedFile.ts";
import { withPersonalChoices } from "./plan/personalChoices.ts";
import type { HeadPlan, ImportPlan, TablePlan } from "./plan/plan.ts";
import { ProblemLog } from "./problemLog.ts";
import { writeProblemsFile } from "./problemsFile.ts";
import type { Profile } from "./profiles/profile.ts";
import { allProfiles } from "./profiles/allProfiles.ts";
import { headByProfile } from "./profiles/headByProfile.ts";
import { profileOf } from "./profiles/profileOf.ts";
import { sayKeyFault } from "./pseudonyms/words.ts";
import { readKeyFile, writeKeyFile } from "./pseudonyms/keyFile.ts";
import { KEY_BYTES, makePseudonyms } from "./pseudonyms/makePseudonyms.ts";
import { needsKey, questionsOf } from "./questions.ts";
import type { Finding } from "./screening/finding.ts";
import { screenTable } from "./screening/screenTable.ts";
import { shapes } from "./shapes/index.ts";
import { findHead } from "./sheets/findHead.ts";
import { tableFromSheet } from "./sheets/tableFromSheet.ts";
import type { SourceSheet } from "./sourceSheet.ts";
import type { RawFile, SourceTable } from "./sourceTable.ts";
import { isOtherTable, rebound } from "./suggest/rebound.ts";
import { refreshPlan, suggestPlan, type Known } from "./suggest/suggestPlan.ts";
import { sheetsOf, tryPlan, type Trial } from "./trial.ts";

/** So many problems of a kind are listed when all are asked for. */
const ALL = 1_000_000;

/**
 * Stands in for a key while there is none, so that counts are right; a question keeps anything
 * from being added.
 */
const NO_KEY = new Uint8Array(KEY_BYTES);

const NO_PLAN: ImportPlan = { tables: [], words: {}, edits: [] };

/** What a person wants of an import as it stands. */
export interface Wanted {
  readonly plan: ImportPlan;
  /** The earlier import whose place it is to take. */
  readonly replaces: number | null;
  /** Who the data come from: the source of links that name none. */
  readonly agency: string;
}

interface Attempt {
  readonly trial: Trial;
  readonly vocabularies: Vocabularies;
  readonly problems: readonly Problem[];
}

/**
 * An import from opening the files to adding them, with the files held all the while. It begins
 * with `open`; every change is tried at once and answered with the draft as it then stands.
 *
 * The project is never changed: `accept` gives another one.
 */
export class ImportSitting {
  private project: Project | null = null;
  private raw: readonly RawFile[] = [];
  private files: readonly OpenedFile[] = [];
  /** What opening the files had to say. */
  private opening: readonly Problem[] = [];
  private readonly choices = new Map<string, FileChoices>();
  private decode: Decode | null = null;
  private plan = NO_PLAN;
  private replaces: number | null = null;
  private agency = "";
  private key: Uint8Array | null = null;
  private profiles: readonly Profile[] = [];
  /** What screening found in each sheet under each choice of headings. */
  private readonly found = new Map<string, readonly Finding[]>();

  open(
    raw: readonly RawFile[],
    project: Project,
    decode: Decode | null,
    progress: Progress,
  ): ImportDraft {
    this.raw = raw;
    this.project = project;
    this.profiles = allProfiles(raw, project);
    this.decode = decode;
    return this.reopen(progress);
  }

  /** Reads the files again, one of them in another way. All that was planned is planned anew. */
  choose(file: string, choices: FileChoices, progress: Progress): ImportDraft {
    this.choices.set(file, { ...this.choices.get(file), ...choices });
    return this.reopen(progress);
  }

  private reopen(progress: Progress): ImportDraft {
    const log = new ProblemLog();
    this.files = openFiles(this.raw, this.choices, this.decode, log, progress);
    this.opening = log.finish();
    this.found.clear();
    const sheets = sheetsOf(this.files);
    const heads = sheets.map((sheet) => headByProfile(sheet, this.profiles) ?? findHead(sheet));
    const tables = sheets.map((sheet, at) => tableUnder(sheet, heads[at]));
    this.plan = this.screened(suggestPlan(tables, heads, this.known()), tables);
    return this.draft(progress);
  }

  /** What comes of a changed plan. A table under other headings is looked at afresh. */
  attempt({ plan, replaces, agency }: Wanted, progress: Progress): ImportDraft {
    const moved = plan.tables.filter(({ sheet, head }) => !isSameHead(head, this.headOf(sheet)));
    const renamed = plan.tables.filter((table) => isOtherTable(table, this.planOf(table.sheet)));
    this.plan = plan;
    this.replaces = replaces;
    this.agency = agency;
    if (moved.length + renamed.length > 0) {
      const tables = this.tables();
      this.plan = { ...plan, tables: plan.tables.map((each) => rebound(each, renamed, tables)) };
      for (const { sheet, head } of moved)
        this.plan = refreshPlan(this.plan, sheet, head, tables, this.known());
      this.plan = this.screened(this.plan, tables);
    }
    return this.draft(progress);
  }

  makeKey(bytes: Uint8Array, day: string, progress: Progress) {
    this.key = bytes;
    return { text: writeKeyFile(bytes, { made: day }), draft: this.draft(progress) };
  }

  loadKey(text: string, progress: Progress) {
    const read = readKeyFile(text);
    if (read.fault === undefined) this.key = read.key;
    const fault = read.fault === undefined ? null : sayKeyFault(read.fault);
    return { fault, draft: this.draft(progress) };
  }

  /** Keeps how a table is read for the next file of its shape. False: its plan holds ids of people. */
  saveProfile(sheet: string, name: string): boolean {
    const plan = this.plan.tables.find((each) => each.sheet === sheet);
    const table = this.tables().find(({ file }) => file === sheet);
    const profile =
      plan === undefined || table === undefined
        ? null
        : profileOf(name, table, plan, this.plan.words);
    if (profile === null) return false;
    this.profiles = [...this.profiles.filter((each) => each.name !== name), profile];
    return true;
  }

  /** Every problem with its original row, as CSV. */
  problemsFile(progress: Progress): string {
    const { problems } = this.try(progress, this.agency, ALL);
    return writeProblemsFile(problems, sheetsOf(this.files));
  }

  /** The project with this import in it, as one step. */
  accept(
    statement: ImportStatement,
    day: string,
    progress: Progress,
  ): { readonly project: Project; readonly accounts: readonly TableAccount[] } {
    if (this.key === null && needsKey(this.plan))
      throw new RangeError("import/sitting: pseudonyms without a key; make one or open its file");
    const { trial, problems } = this.try(progress, statement.agency);
    const said = { ...statement, date: day, replaces: this.replaces };
    const record = importRecordOf(said, this.files, this.plan, trial);
    const project = withImport(this.base(), trial.merged, record, problems);
    return { project: { ...project, profiles: this.storedProfiles() }, accounts: trial.accounts };
  }

  private draft(progress: Progress): ImportDraft {
    const { trial, problems, vocabularies } = this.try(progress, this.agency);
    const sheets = sheetsOf(this.files);
    const asked = trial.tables.flatMap((table, at) => {
      const plan = this.plan.tables.find(({ sheet }) => sheet === table.file);
      const sheet = sheets[at];
      if (plan === undefined || sheet === undefined) return [];
      return [{ plan, draft: draftTable(sheet, table, plan, this.findings(table, plan.head)) }];
    });
    const encodings = new Map([...this.choices].map(([file, { encoding }]) => [file, encoding]));
    const hashes = this.files.map(({ hash }) => hash);
    const project = this.base();
    return {
      files: this.files.map(({ sheets: _, ...file }) => file),
      tables: asked.map(({ draft }) => draft),
      plan: this.plan,
      words: unknownWords(trial.mapped, vocabularies),
      questions: questionsOf(this.files, encodings, asked, this.key !== null),
      accounts: trial.accounts,
      problems,
      changes: trial.merged.changes,
      sameAs: sameAs(project, hashes),
      mayReplace: mayReplace(
        project,
        this.files.map(({ name }) => name),
      ),
    };
  }

  private try(progress: Progress, agency: string, mostListed?: number): Attempt {
    const project = this.base();
    const vocabularies = editedVocabularies(readEdits(project.vocabulary).edits);
    const options = {
      vocabularies,
      agency: agency.trim(),
      id: nextImport(project),
      replaces: this.replaces,
      guesses: "use",
      pseudonym: makePseudonyms(this.key ?? NO_KEY),
    } as const;
    const log = new ProblemLog(mostListed);
    for (const { name } of this.files) log.expect(name);
    const trial = tryPlan(this.files, this.plan, project, options, log, progress);
    return { trial, vocabularies, problems: [...this.opening, ...log.finish()] };
  }

  /** A plan with a choice for every column that looks like personal data. */
  private screened(plan: ImportPlan, tables: readonly SourceTable[]): ImportPlan {
    return {
      ...plan,
      tables: plan.tables.map((each) => {
        const table = tables.find(({ file }) => file === each.sheet);
        return table === undefined
          ? each
          : withPersonalChoices(each, this.findings(table, each.head));
      }),
    };
  }

  private findings(table: SourceTable, head: HeadPlan): readonly Finding[] {
    const key = JSON.stringify([table.file, head.row, head.rows]);
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const findings = screenTable(table);
    this.found.set(key, findings);
    return findings;
  }

  private tables(): SourceTable[] {
    return sheetsOf(this.files).map((sheet) => tableUnder(sheet, this.headOf(sheet.file)));
  }

  private headOf(file: string): HeadPlan | undefined {
    return this.planOf(file)?.head;
  }

  private planOf(file: string): TablePlan | undefined {
    return this.plan.tables.find(({ sheet }) => sheet === file);
  }

  private known(): Known {
    return { profiles: this.profiles, shapes };
  }

  private storedProfiles(): StoredProfile[] {
    return this.profiles.map((profile) => ({ ...profile }));
  }

  private base(): Project {
    if (this.project === null)
      throw new RangeError("import/sitting: no files yet; open them before anything else");
    return this.project;
  }
}

/** A sheet as a table, without telling anybody: the trial tells. */
function tableUnder(sheet: SourceSheet, head: HeadPlan | undefined): SourceTable {
  return tableFromSheet(sheet, head ?? findHead(sheet), new ProblemLog());
}

function isSameHead(a: HeadPlan, b: HeadPlan | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
