package alchemist.app.cli;

import alchemist.engine.model.BarPeriod;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.Optional;

/** Options that say which stretch of which bars; trading-data's names for them are understood. */
final class SpanOptions {

    @Option(
            names = {"--from", "--start-date"},
            paramLabel = "DATE",
            description = "First day (2024-01-31).")
    private @Nullable String from;

    @Option(
            names = {"--to", "--end-date"},
            paramLabel = "DATE",
            description = "Last day, inclusive.")
    private @Nullable String to;

    @Option(
            names = {"--period", "--ver"},
            paramLabel = "P",
            description = "The length of a bar: 1m, 15m, 1h, 1d.")
    private @Nullable String period;

    Optional<String> from() {
        return Optional.ofNullable(from);
    }

    Optional<String> to() {
        return Optional.ofNullable(to);
    }

    Optional<BarPeriod> period() throws CommandException {
        return period == null ? Optional.empty() : Optional.of(DataOptions.Texts.period(period));
    }

    boolean hasPeriod() {
        return period != null;
    }

    DateRange range() throws CommandException {
        return DateRange.parse(from, to);
    }
}
