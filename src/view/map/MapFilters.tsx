import type { Measure } from "../../analysis/measure.ts";
import type { Scene } from "../../scene/scene.ts";
import { canShowMore, describeHidden } from "./describeHidden.ts";
import { FEWEST_CONNECTIONS, MOST_CONNECTIONS, type MapUi } from "./mapUi.ts";
import { words } from "./words.ts";

interface Props {
  readonly ui: MapUi;
  readonly onUi: (change: Partial<MapUi>) => void;
  /** Null while there is no picture yet. */
  readonly scene: Scene | null;
  /** What the size of young people may follow; nothing but in research. */
  readonly sizes: readonly Measure[];
}

/** What is shown and what is not, in words, and how to change it. */
export function MapFilters({ ui, onUi, scene, sizes }: Props) {
  return (
    <section className="map-filters" aria-label={words.filters}>
      <div className="map-chips">
        <ModeChoice ui={ui} onUi={onUi} />
        <Stepper ui={ui} onUi={onUi} />
        {ui.mode === "peers" ? (
          <Switch
            label={words.coLocation}
            isOn={ui.coLocation}
            onChange={(coLocation) => onUi({ coLocation })}
          />
        ) : null}
        <Switch label={words.groups} isOn={ui.groups} onChange={(groups) => onUi({ groups })} />
        {sizes.length === 0 ? null : <SizeChoice ui={ui} onUi={onUi} sizes={sizes} />}
      </div>
      {scene === null ? null : <HiddenWords ui={ui} onUi={onUi} scene={scene} />}
    </section>
  );
}

type PartProps = Pick<Props, "ui" | "onUi">;

function ModeChoice({ ui, onUi }: PartProps) {
  return (
    <fieldset className="map-chip map-modes">
      <legend className="visually-hidden">{words.mode}</legend>
      {(["twoMode", "peers"] as const).map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name="map-mode"
            checked={ui.mode === mode}
            onChange={() => onUi({ mode })}
          />
          <span>{words[mode]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Stepper({ ui, onUi }: PartProps) {
  const { minConnections, showAll } = ui;
  const step = (by: number) => onUi({ minConnections: minConnections + by, showAll: false });
  return (
    <div className="map-chip map-stepper" role="group" aria-label={words.minConnections}>
      <button
        type="button"
        aria-label={words.fewer}
        disabled={minConnections <= FEWEST_CONNECTIONS}
        onClick={() => step(-1)}
      >
        −
      </button>
      <output>{showAll ? words.anyConnections : words.connectionsOrMore(minConnections)}</output>
      <button
        type="button"
        aria-label={words.more}
        disabled={minConnections >= MOST_CONNECTIONS}
        onClick={() => step(1)}
      >
        +
      </button>
    </div>
  );
}

function SizeChoice({ ui, onUi, sizes }: PartProps & Pick<Props, "sizes">) {
  return (
    <label className="map-chip map-switch">
      <span>{words.sizeBy}</span>
      <select
        value={ui.sizeBy ?? ""}
        onChange={({ target }) => onUi({ sizeBy: target.value === "" ? null : target.value })}
      >
        <option value="">{words.equalSize}</option>
        {sizes.map((measure) => (
          <option key={measure.id} value={measure.id}>
            {measure.words.name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <label className="map-chip map-switch">
      <input type="checkbox" checked={isOn} onChange={() => onChange(!isOn)} />
      <span>{label}</span>
    </label>
  );
}

function HiddenWords({ ui, onUi, scene }: PartProps & { readonly scene: Scene }) {
  return (
    <div className="map-hidden">
      <p role="status">{describeHidden(scene).join(" ")}</p>
      {canShowMore(scene.hidden) ? (
        <button type="button" onClick={() => onUi({ showAll: true, coLocation: true })}>
          {words.showEverything}
        </button>
      ) : null}
      {ui.showAll && ui.minConnections > FEWEST_CONNECTIONS ? (
        <button type="button" onClick={() => onUi({ showAll: false, coLocation: false })}>
          {words.hideAgain(ui.minConnections)}
        </button>
      ) : null}
    </div>
  );
}
