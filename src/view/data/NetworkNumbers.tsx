import type { Desk } from "../desk.ts";
import { WithAnalysis } from "../progress/WithAnalysis.tsx";
import type { DataColumn } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { networkNumbers, type NetworkNumber } from "./networkNumbers.ts";
import { numberWords as words } from "./numberWords.ts";

const columns: readonly DataColumn<NetworkNumber>[] = [
  { id: "name", header: words.name, isRowHeader: true, render: ({ name }) => name },
  { id: "value", header: words.value, isNumeric: true, render: ({ value }) => value },
  { id: "means", header: words.means, size: "long", render: ({ means }) => means },
];

/** Figures about the whole network, folded away: they answer a researcher's questions, not a meeting's. */
export function NetworkNumbers({ desk }: { readonly desk: Desk }) {
  return (
    <details className="network-numbers">
      <summary>{words.summary}</summary>
      <p className="hint">{words.lead}</p>
      <WithAnalysis desk={desk}>
        {(analysis) => (
          <DataTable
            caption={words.caption}
            isCaptionHidden
            columns={columns}
            rows={networkNumbers(analysis)}
            rowKey={({ name }) => name}
            empty={words.empty}
          />
        )}
      </WithAnalysis>
    </details>
  );
}
