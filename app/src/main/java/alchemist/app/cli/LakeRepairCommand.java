package alchemist.app.cli;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.quality.LakeRepair;
import alchemist.datalake.quality.Repair;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Mends what can be mended by rule. */
@Command(
        name = "repair",
        sortOptions = false,
        description = {
            "Mend what 'lake verify' finds and no rule leaves in doubt: rows in disorder, repeated"
                    + " rows,",
            "broken bars (dropped), bars off the grid (dropped), damaged files (downloaded again"
                    + " where",
            "their source is known). What was there is kept in the lake's bin. Exit code 1 when a"
                    + " file is",
            "still damaged.",
            ""
        })
final class LakeRepairCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--instrument",
            paramLabel = "SYMBOL.VENUE",
            description = "Only this instrument (default: all).")
    private @Nullable String instrument;

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    private boolean dryRun;

    @Option(
            names = "--using",
            paramLabel = "SYMBOL.VENUE",
            description =
                    "Take broken bars from this one, the same from elsewhere, instead of dropping"
                            + " them; with --instrument.")
    private @Nullable String using;

    @Option(
            names = "--drop",
            paramLabel = "TIME",
            split = ",",
            description =
                    "Also drop the spikes that start then (2024-01-31T14:30:00Z); with"
                            + " --instrument.")
    private List<String> drop = new ArrayList<>();

    LakeRepairCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        Optional<InstrumentId> only = id(instrument);
        if (only.isEmpty() && (using != null || !drop.isEmpty())) {
            throw CommandException.usage("--using and --drop need --instrument.");
        }
        try (Lake lake = Lake.open(session.home().root(), new InstrumentRegistry())) {
            lake.notes().forEach(session.err()::println);
            ZoneId zone = only.map(id -> lake.instrument(id).zone()).orElse(ZoneOffset.UTC);
            LakeRepair.Terms terms = new LakeRepair.Terms(dryRun, times(zone), id(using));
            List<Repair> repairs =
                    new LakeRepair(lake, new RefetchByName(session, lake), terms).run(only);
            repairs.forEach(this::print);
            session.out().println(summary(repairs));
            return count(repairs, Repair.Outcome.DAMAGED) == 0 ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private static Optional<InstrumentId> id(@Nullable String text) throws CommandException {
        return text == null ? Optional.empty() : Optional.of(DataOptions.Texts.instrument(text));
    }

    private Set<Long> times(ZoneId zone) throws CommandException {
        Set<Long> times = new HashSet<>();
        for (String text : drop) {
            times.add(DateBound.parse(text, "--drop").start(zone));
        }
        return times;
    }

    private void print(Repair repair) {
        String what =
                switch (repair.outcome()) {
                    case MENDED -> "mended";
                    case PLANNED -> "would mend";
                    case LEFT -> "left";
                    case DAMAGED -> "damaged";
                };
        session.out().println("%s  %s".formatted(what, repair.file().file()));
        session.out().println("  " + repair.text());
    }

    private String summary(List<Repair> repairs) {
        if (repairs.isEmpty()) {
            return "There is nothing to repair.";
        }
        long mended =
                count(repairs, Repair.Outcome.MENDED) + count(repairs, Repair.Outcome.PLANNED);
        return "%d file%s %s, %d spike%s left, %d still damaged."
                .formatted(
                        mended,
                        mended == 1 ? "" : "s",
                        dryRun ? "would be mended" : "mended",
                        count(repairs, Repair.Outcome.LEFT),
                        count(repairs, Repair.Outcome.LEFT) == 1 ? "" : "s",
                        count(repairs, Repair.Outcome.DAMAGED));
    }

    private static long count(List<Repair> repairs, Repair.Outcome outcome) {
        return repairs.stream().filter(repair -> repair.outcome() == outcome).count();
    }
}
