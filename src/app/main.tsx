import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { openStore } from "../store/openStore.ts";
import "../view/styles/tokens.css";
import "../view/styles/fonts.css";
import "../view/styles/base.css";
import "../view/styles/table.css";
import "../view/styles/frame.css";
import "../view/styles/views.css";
import "../view/selection/selection.css";
import "../view/map/map.css";
import "../view/importing/importing.css";
import "../view/styles/print.css";
import { App } from "./App.tsx";

const root = document.getElementById("root");
if (root === null) throw new RangeError('app/main: no element "root": add it to index.html');
createRoot(root).render(
  <StrictMode>
    <App store={openStore()} />
  </StrictMode>,
);
