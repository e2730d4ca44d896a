package alchemist.app.cli;

import alchemist.datalake.lake.DatasetInfo;
import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.postgres.DatabaseUrl;
import alchemist.datalake.postgres.Login;
import alchemist.datalake.postgres.Migration;
import alchemist.engine.model.BarPeriod;
import alchemist.engine.model.InstrumentId;
import alchemist.engine.model.InstrumentRegistry;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Copies the lake into a PostgreSQL database. */
@Command(
        name = "migrate",
        sortOptions = false,
        description = {
            "Copy bars of the lake into PostgreSQL, or TimescaleDB: tables data_source, product"
                    + " and",
            "ohlcv_bar. The first run makes them, later ones bring over what changed. Stopping it"
                    + " leaves",
            "whole products.",
            ""
        },
        footer = {
            "",
            "The password is taken from PGPASSWORD, from .pgpass, or asked for; better not written"
                    + " here.",
            "Example:",
            "  alchemist lake migrate --to jdbc:postgresql://localhost:5432/market?user=ann"
        })
final class LakeMigrateCommand implements Callable<Integer> {

    private static final String URL_VARIABLE = "TIMESCALEDB_URI";

    private final Session session;

    @Option(
            names = "--to",
            paramLabel = "URL",
            description =
                    "The database: jdbc:postgresql://HOST:PORT/DATABASE?user=NAME (default: what"
                            + " TIMESCALEDB_URI says).")
    private @Nullable String to;

    @Option(
            names = {"--instrument", "--symbols", "--pdts"},
            paramLabel = "A.X,B.X",
            split = ",",
            description = "Only these instruments (default: all).")
    private List<String> instruments = new ArrayList<>();

    @Option(
            names = "--name",
            paramLabel = "SOURCE",
            description = "Only what came from this source (default: all).")
    private @Nullable String source;

    @Option(
            names = {"--period", "--ver"},
            paramLabel = "P",
            description =
                    "Only bars of this period; also min_bar, hour_bar, day_bar (default: all).")
    private @Nullable String period;

    @Option(
            names = "--schema",
            paramLabel = "NAME",
            defaultValue = "public",
            description = "The schema of the tables (default: ${DEFAULT-VALUE}).")
    private String schema = "public";

    LakeMigrateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        DatabaseUrl url = url();
        try (Lake lake = Lake.open(session.home().root(), new InstrumentRegistry())) {
            lake.notes().forEach(session.err()::println);
            List<DatasetInfo> datasets = datasets(lake);
            Login login = new Login(session.terminal().environment(), this::askForPassword);
            Migration migration = migration(lake, url, login);
            try (ProgressLine progress = new ProgressLine(session.terminal(), "Copying")) {
                session.out().println(url + ": " + migration.run(datasets, progress).sentence());
            }
        }
        return ExitCode.DONE;
    }

    private DatabaseUrl url() throws CommandException {
        String text = to != null ? to : session.terminal().environment().get(URL_VARIABLE);
        if (text == null) {
            throw CommandException.usage(
                    "Where to? Write --to jdbc:postgresql://localhost:5432/market.");
        }
        try {
            return DatabaseUrl.parse(text);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(
                    "%s: %s.".formatted(to != null ? "--to" : URL_VARIABLE, e.getMessage()));
        }
    }

    private Migration migration(Lake lake, DatabaseUrl url, Login login) throws CommandException {
        try {
            return new Migration(lake, url, login, schema);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--schema: %s.".formatted(e.getMessage()));
        }
    }

    private List<DatasetInfo> datasets(Lake lake) throws CommandException {
        List<InstrumentId> wanted = new ArrayList<>();
        for (String name : instruments) {
            wanted.add(DataOptions.Texts.instrument(name));
        }
        Optional<BarPeriod> length =
                period == null ? Optional.empty() : Optional.of(DataOptions.Texts.period(period));
        List<DatasetInfo> datasets =
                lake.datasets().stream()
                        .filter(each -> wanted.isEmpty() || wanted.contains(each.instrument()))
                        .filter(each -> length.map(each.period()::equals).orElse(true))
                        .filter(each -> source == null || NamedDatasets.isFrom(each, source))
                        .toList();
        if (datasets.isEmpty()) {
            throw CommandException.failed(
                    "The lake at %s has nothing to copy; 'alchemist lake list' shows what there is."
                            .formatted(lake.folder()));
        }
        return datasets;
    }

    private Optional<char[]> askForPassword() {
        return session.terminal().interactive()
                ? Optional.ofNullable(System.console())
                        .map(console -> console.readPassword("Password of the database: "))
                : Optional.empty();
    }
}
