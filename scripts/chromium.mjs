/**
 * The browser that the tests drive: an installed Chrome, Chromium or Edge, else the build that
 * the npm package @sparticuz/chromium carries (Linux on x64).
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const root = dirname(import.meta.dirname);

/** A quiet browser: no sandbox (containers refuse it), no calls home, no name looked up. */
const quiet = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** What the carried build needs to draw with WebGL where there is no graphics card. */
const softwareGraphics = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

const remedy =
  "No Chrome or Chromium found: install one, or set CHROMIUM_PATH to its program file.";

/**
 * How to start the browser, as Playwright's launch options.
 *
 * Order: CHROMIUM_PATH, an installed browser, the one carried by npm (which CHROMIUM_FROM_NPM
 * asks for straight away).
 * Throws: where there is none, with the remedy.
 * @returns {Promise<{ executablePath: string, args: string[], env?: Record<string, string> }>}
 */
export async function chromiumLaunch() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH names "${named}", and there is no such file.`);
  }
  const found = named || (process.env.CHROMIUM_FROM_NPM ? undefined : installedChromium());
  if (found) return { executablePath: found, args: quiet };
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(remedy);
  return carriedChromium();
}

/**
 * What stands in the way of tests in a browser, with the remedy; undefined when nothing does.
 * @returns {Promise<string | undefined>}
 */
export async function checkChromium() {
  try {
    await chromiumLaunch();
    return undefined;
  } catch (reason) {
    return reason instanceof Error ? reason.message : String(reason);
  }
}

/**
 * Where a browser is installed on this machine, or undefined.
 * @returns {string | undefined}
 */
export function installedChromium() {
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ];
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const programs = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]].filter(Boolean);
  return [
    ...onPath,
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...programs.flatMap((folder) => [
      join(String(folder), "Google/Chrome/Application/chrome.exe"),
      join(String(folder), "Microsoft/Edge/Application/msedge.exe"),
    ]),
  ].find((path) => existsSync(path));
}

async function carriedChromium() {
  const manifest = join(root, "node_modules/@sparticuz/chromium/package.json");
  if (!existsSync(manifest)) throw new Error(remedy);
  const { version } = JSON.parse(readFileSync(manifest, "utf8"));
  const home = join(root, "node_modules/.cache", `chromium-${version}`);
  if (!existsSync(home)) await unpackInto(home);
  return {
    executablePath: join(home, "chromium"),
    args: [...quiet, ...softwareGraphics],
    env: {
      ...definedEnv(),
      FONTCONFIG_PATH: join(home, "fonts"),
      LD_LIBRARY_PATH: [join(home, "al2023/lib"), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(":"),
    },
  };
}

/**
 * Unpacks aside and moves into place whole, so that a run cut short leaves no half browser.
 * @param {string} home
 */
async function unpackInto(home) {
  const aside = `${home}-${process.pid}`;
  const before = { ...process.env };
  mkdirSync(aside, { recursive: true });
  // The package unpacks into the temporary folder, and its libraries only for this runtime.
  process.env.TMPDIR = aside;
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  try {
    const carried = await import("@sparticuz/chromium");
    await carried.default.executablePath();
    // Its own list of font folders holds none that exists here, and text without a font is not seen.
    writeFileSync(join(aside, "fonts/fonts.conf"), fontFolders(join(home, "fonts")));
    renameSync(aside, home);
  } catch (reason) {
    if (!existsSync(home)) {
      throw new Error(`The Chromium carried by npm did not unpack. ${remedy}`, { cause: reason });
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** @param {string} own */
function fontFolders(own) {
  const folders = [own, "/usr/share/fonts", "/usr/local/share/fonts"];
  const lines = folders.map((folder) => `<dir>${folder}</dir>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${lines.join("")}<cachedir>${own}/cache</cachedir></fontconfig>
`;
}

function definedEnv() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
