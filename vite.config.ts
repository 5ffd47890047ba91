import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type UserConfig } from "vite";

/** What the page may do: run its own files. It may speak to nobody, its own server included. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
].join("; ");

/** The same from the server that `npm start` runs, with what only a header can say. */
const headers = {
  "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Writes the policy into the built page, so that it holds wherever the page is put. */
const contentSecurityPolicy: Plugin = {
  name: "content-security-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: () => [
      {
        tag: "meta",
        injectTo: "head-prepend",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy },
      },
    ],
  },
};

const app: UserConfig = {
  base: "./",
  plugins: [react(), contentSecurityPolicy],
  // Workers are inlined as classic scripts: a module worker cannot start from a blob everywhere.
  worker: { format: "iife" },
  build: {
    target: ["es2023", "chrome123", "firefox120", "safari17.5"],
    // The policy allows no data: fonts, and the preload polyfill would call fetch.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true, headers },
};

const commandLine: UserConfig = {
  ssr: { noExternal: true },
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist-cli",
    target: "node20",
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: "peerscape.mjs", codeSplitting: false } },
  },
};

/** `vite build` makes the app; `vite build --mode cli` the command line, one file for Node. */
export default defineConfig(({ mode }) => (mode === "cli" ? commandLine : app));
