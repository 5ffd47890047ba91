"""One operation of igraph or networkx, measured: `python3 peers.py LIBRARY OPERATION ROWS`."""
import array
import json
import random
import sys
import time

MOST_RUNS = 5
ENOUGH_MS = 1000


def timed(run):
    """CPU milliseconds of a few runs, of long tasks one, and what the last one gave."""
    ms = []
    while True:
        before = time.process_time()
        result = run()
        ms.append(1000 * (time.process_time() - before))
        if len(ms) == MOST_RUNS or sum(ms) > ENOUGH_MS:
            return ms, result


def read_rows(path):
    """How many nodes, and the rows as pairs, those of a node with itself left out."""
    words = array.array("I")
    with open(path, "rb") as file:
        words.frombytes(file.read())
    if sys.byteorder == "big":
        words.byteswap()
    n, rows = words[0], words[1]
    pairs = zip(words[2 : 2 + rows], words[2 + rows :])
    return n, [pair for pair in pairs if pair[0] != pair[1]]


def igraph_operations():
    import igraph

    random.seed(1)

    def build(n, pairs):
        return igraph.Graph(n=n, edges=pairs).simplify()

    return build, {
        "betweenness": lambda g: g.betweenness(directed=False),
        "harmonic": lambda g: g.harmonic_centrality(normalized=False),
        "components": lambda g: g.connected_components(),
        "cores": lambda g: g.coreness(),
        "pagerank": lambda g: g.pagerank(directed=False),
        "groups": lambda g: g.community_leiden(objective_function="modularity", n_iterations=2),
    }


def networkx_operations():
    import networkx

    def build(n, pairs):
        graph = networkx.empty_graph(n)
        graph.add_edges_from(pairs)
        return graph

    return build, {
        "betweenness": lambda g: networkx.betweenness_centrality(g, normalized=False),
        "harmonic": networkx.harmonic_centrality,
        "components": lambda g: list(networkx.connected_components(g)),
        "cores": networkx.core_number,
        "pagerank": networkx.pagerank,
        "groups": lambda g: networkx.community.louvain_communities(g, seed=1),
    }


def answer(library, operation, path):
    try:
        build, operations = {"igraph": igraph_operations, "networkx": networkx_operations}[library]()
        n, pairs = read_rows(path)
        if operation == "build":
            return {"ms": timed(lambda: build(n, pairs))[0]}
        graph = build(n, pairs)
        ms, result = timed(lambda: operations[operation](graph))
    except ImportError:
        return {"missing": "not installed"}
    if operation != "groups":
        return {"ms": ms}
    if library == "igraph":
        return {"ms": ms, "quality": graph.modularity(result)}
    import networkx

    return {"ms": ms, "quality": networkx.community.modularity(graph, result)}


print(json.dumps(answer(*sys.argv[1:4])))
