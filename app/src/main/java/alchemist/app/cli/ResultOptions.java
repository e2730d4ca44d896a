package alchemist.app.cli;

import alchemist.app.report.HtmlReport;
import alchemist.app.report.ResultJson;
import alchemist.app.report.ResultJson.Part;
import alchemist.app.report.RunFacts;
import alchemist.app.report.RunSummary;
import alchemist.app.report.TradesCsv;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.Set;

/** Options that say where a result goes. */
final class ResultOptions {

    private static final String NONE = "none";

    @Mixin private final JsonOption json = new JsonOption();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a report with charts (HTML, one file).")
    private @Nullable String report;

    @Option(names = "--trades", paramLabel = "FILE", description = "Write the closed trades (CSV).")
    private @Nullable String trades;

    @Option(
            names = "--equity",
            paramLabel = NONE,
            description = "'none' leaves the equity curve out of the JSON.")
    private @Nullable String equity;

    @Option(
            names = "--orders",
            paramLabel = NONE,
            description = "'none' leaves the orders out of the JSON.")
    private @Nullable String orders;

    JsonOption json() {
        return json;
    }

    /** Where to tell people of the result: not where the JSON goes. */
    PrintStream summary(Session session) {
        return json.isStandardOutput() ? session.err() : session.out();
    }

    /** Refuses what could not be written after a long run. */
    void check() throws CommandException {
        parts();
        json.check();
        if (report != null) {
            OutputFile.named(report, "--report").check();
        }
        if (trades != null) {
            OutputFile.named(trades, "--trades").check();
        }
    }

    /** Writes the files and the summary; the summary gives way to JSON on standard output. */
    void write(RunFacts run, Session session) throws CommandException {
        Set<Part> parts = parts();
        json.write(out -> ResultJson.write(run, parts, out), session);
        if (report != null) {
            OutputFile.named(report, "--report").write(out -> HtmlReport.write(run, out));
        }
        if (trades != null) {
            OutputFile.named(trades, "--trades")
                    .write(out -> TradesCsv.write(run.result().record().trades(), out));
        }
        RunSummary.of(run).forEach(summary(session)::println);
    }

    private Set<Part> parts() throws CommandException {
        EnumSet<Part> parts = EnumSet.allOf(Part.class);
        leaveOut(equity, "--equity", Part.EQUITY, parts);
        leaveOut(orders, "--orders", Part.ORDERS, parts);
        return parts;
    }

    private static void leaveOut(
            @Nullable String value, String option, Part part, EnumSet<Part> parts)
            throws CommandException {
        if (value != null && !value.equals(NONE)) {
            throw CommandException.usage(
                    "%s: '%s' is not known; write none to leave that part out."
                            .formatted(option, value));
        }
        if (value != null) {
            parts.remove(part);
        }
    }
}
