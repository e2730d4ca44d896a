package alchemist.app.runs;

/**
 * What came out of a run.
 *
 * @param hash fingerprint of fills and equity: equal runs have equal hashes on every machine
 * @param totalReturn of the starting cash, 0.1 is 10 %
 * @param trades closed ones
 */
public record Outcome(String hash, double totalReturn, long trades) {}
