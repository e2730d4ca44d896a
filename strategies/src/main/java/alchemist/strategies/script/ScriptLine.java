package alchemist.strategies.script;

/**
 * An entry of a script.
 *
 * @param bar 0-based index of the bar after whose close it is done
 */
record ScriptLine(int bar, ScriptAction action) {}
