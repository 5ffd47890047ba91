import type { Measure } from "../measure.ts";
import { betweenness } from "./betweenness.ts";
import { betweennessNormalised } from "./betweennessNormalised.ts";
import { connections } from "./connections.ts";
import { core } from "./core.ts";
import { harmonic } from "./harmonic.ts";
import { peerBetweenness } from "./peerBetweenness.ts";
import { peerCloseness } from "./peerCloseness.ts";
import { peerConstraint } from "./peerConstraint.ts";
import { peerCore } from "./peerCore.ts";
import { peerEffectiveSize } from "./peerEffectiveSize.ts";
import { peerEigenvector } from "./peerEigenvector.ts";
import { peerHarmonic } from "./peerHarmonic.ts";
import { peerPagerank } from "./peerPagerank.ts";
import { peerStrength } from "./peerStrength.ts";
import { peers } from "./peers.ts";

/** Every measure there is, in the order in which they are shown. */
export const measures: readonly Measure[] = [
  connections,
  betweenness,
  betweennessNormalised,
  harmonic,
  core,
  peers,
  peerStrength,
  peerBetweenness,
  peerHarmonic,
  peerCloseness,
  peerEigenvector,
  peerPagerank,
  peerCore,
  peerConstraint,
  peerEffectiveSize,
];
