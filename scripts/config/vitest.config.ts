import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumLaunch } from "../chromium.mjs";

const root = join(import.meta.dirname, "../..");
const browserTests = "tests/**/*.browser.test.{ts,tsx}";
const appTests = "tests/e2e/**/*.test.ts";

// Unit tests run without a browser; the other two kinds say what is missing before they start.
const launchOptions = await chromiumLaunch().catch(() => ({}));

export default defineConfig({
  root,
  test: {
    passWithNoTests: false,
    projects: [
      {
        root,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [browserTests, appTests],
          testTimeout: 20_000,
        },
      },
      {
        root,
        plugins: [react()],
        worker: { format: "iife" },
        // A package found only while a test runs would make the page reload under the test.
        optimizeDeps: { entries: ["src/app/main.tsx", "src/workers/*.ts", browserTests] },
        test: {
          name: "browser",
          include: [browserTests],
          globalSetup: ["tests/e2e/support/needChromium.ts"],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
          },
        },
      },
      {
        root,
        test: {
          name: "e2e",
          environment: "node",
          include: [appTests],
          globalSetup: ["tests/e2e/support/needChromium.ts", "tests/e2e/support/serveApp.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
