/** What each figure about the whole network is called, and what it means. */
export const numberWords = {
  summary: "The network in figures",
  lead: "For analysts and researchers: the same figures as the command line's report, over everything recorded.",
  caption: "The network in figures",
  name: "Figure",
  value: "Value",
  means: "What it means",
  empty: "There is nothing to count.",
  notDefined: "not defined",
  withSpread: (mean: string, deviation: string) => `${mean} ± ${deviation}`,
  drawsAndSeed: (draws: string, seed: string) => `${draws}, seed ${seed}`,
  entries: {
    links: {
      name: "Links between young people and contexts",
      means: "Different pairs of a young person and a context, whatever the dates and roles.",
    },
    pieces: {
      name: "Separate pieces",
      means:
        "Parts of the network with no recorded link between them; whoever is linked to nothing is one of them.",
    },
    largestPiece: {
      name: "In the largest piece",
      means:
        "Who and what hangs together through any chain of records. A chain is not a relationship.",
    },
    cuts: {
      name: "Contexts that alone hold pieces together",
      means:
        "Without any one of these, something would come apart in the records, if only a single young person.",
    },
    pairs: {
      name: "Pairs of young people linked in any way",
      means: "The next four lines say how; a pair linked in two ways is counted in both.",
    },
    coIncident: {
      name: "… by the same incident",
      means: "Recorded in it on either side, other than as only mentioned, helping or affected.",
    },
    coAttendance: {
      name: "… by the same institution at the same time",
      means: "Their dates there overlap, or may do so.",
    },
    coPlace: {
      name: "… by the same place at the same time",
      means: "Their dates there overlap, or may do so.",
    },
    recorded: {
      name: "… by a recorded tie",
      means: "An agency has recorded a tie between the two.",
    },
    adversarialOnly: {
      name: "Pairs linked only by harm or conflict",
      means:
        "Harmed and alleged in the same incident, or a conflict, and nothing else. They are no peer tie.",
    },
    familyOnly: {
      name: "Pairs linked only as family",
      means: "They are drawn and listed, but are no peer tie.",
    },
    coLocationOnly: {
      name: "Pairs whose only link is one large context",
      means:
        "One context of more than 30 people. It says little about whether they know each other.",
    },
    possible: {
      name: "Pairs that are only possible",
      means: "Dates are missing or too loose to tell whether they were there together.",
    },
    peerPieces: {
      name: "Separate pieces among young people",
      means: "Counted by peer ties alone; a young person without one is a piece.",
    },
    largestPeers: {
      name: "In the largest of these",
      means: "How many young people hang together by peer ties, and by how many.",
    },
    mostTies: {
      name: "Most peer ties of any one",
      means: "How far the records reach from one young person. It depends on who was asked about.",
    },
    groupQuality: {
      name: "Quality of the linked groups",
      means:
        "How much more is linked within groups than their members' numbers of links would give (Barber's modularity, or Newman's among young people), for the best groups found. Compare it with the next line, never between networks.",
    },
    nullQuality: {
      name: "… in random networks, on average",
      means:
        "The same search in networks in which everybody has as many links, but to contexts that fell to them by lot. Random networks have groups too.",
    },
    chance: {
      name: "… the chance of groups as clear by lot",
      means:
        "The share of networks, these data among them, with groups at least as clear. Below 0.05 the groups are drawn; it does not say that each of them is real.",
    },
    reruns: {
      name: "Re-runs and seed",
      means:
        "How many random networks and re-runs these lines rest on, and the seed they began from.",
    },
    density: {
      name: "Share of possible peer ties that are recorded",
      means: "From 0 to 1. It falls as more young people are added, whoever they are.",
    },
  },
} as const;
