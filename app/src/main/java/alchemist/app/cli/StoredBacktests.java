package alchemist.app.cli;

import alchemist.app.fx.Numbers;
import alchemist.app.home.Home;
import alchemist.app.report.JsonText;
import alchemist.app.runs.BarsRead;
import alchemist.app.runs.RunStore;
import alchemist.app.runs.StoredRun;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The backtests that are stored in the home. */
final class StoredBacktests {

    private static final int MOST_HINTS = 5;

    private final Session session;
    private final Home home;
    private final RunStore store;

    StoredBacktests(Session session) throws CommandException {
        this.session = session;
        home = session.home();
        store = new RunStore(home.backtests());
    }

    /** Prints all of them, the newest first. */
    int list(ResultOptions results) throws CommandException {
        List<RunStore.Entry> all = read(store::all);
        results.json()
                .write(
                        out -> {
                            try (JsonText json = new JsonText(out)) {
                                json.array(
                                        () -> {
                                            for (RunStore.Entry entry : all) {
                                                json.object(() -> write(entry, json));
                                            }
                                        });
                            }
                        },
                        session);
        if (results.json().isStandardOutput()) {
            return ExitCode.DONE;
        }
        if (all.isEmpty()) {
            session.out().println("No backtest is stored in %s yet.".formatted(home.backtests()));
            return ExitCode.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        all.forEach(entry -> rows.add(row(entry)));
        new TextTable("Id", "When", "Strategy", "Data", "Return>", "Trades>")
                .lines(rows)
                .forEach(session.out()::println);
        return ExitCode.DONE;
    }

    /** The run of an id; where there is none, near ones are named. */
    StoredRun find(String id) throws CommandException {
        Optional<StoredRun> run = read(() -> store.find(id));
        if (run.isPresent()) {
            return run.get();
        }
        List<String> ids = read(store::ids);
        List<String> near = Spelling.near(id, ids).stream().limit(MOST_HINTS).toList();
        String hint =
                near.isEmpty()
                        ? "'alchemist backtest --list' shows what there is."
                        : "Did you mean " + String.join(" or ", near) + "?";
        throw CommandException.failed("There is no stored backtest '%s'. %s".formatted(id, hint));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T read(Reading<T> reading) throws CommandException {
        try {
            return reading.read();
        } catch (IOException e) {
            throw CommandException.failed(
                    "A backtest stored in %s can't be read: %s."
                            .formatted(home.backtests(), Failures.reason(e)),
                    e);
        }
    }

    private static List<String> row(RunStore.Entry entry) {
        StoredRun run = entry.run();
        return List.of(
                entry.id(),
                run.at().toString(),
                run.strategy().id() + " " + parameters(run),
                data(run),
                Numbers.signedPercent(run.outcome().totalReturn()),
                Numbers.count(run.outcome().trades()));
    }

    private static void write(RunStore.Entry entry, JsonText json) throws IOException {
        StoredRun run = entry.run();
        json.text("id", entry.id());
        json.text("time", run.at().toString());
        json.text("strategy", run.strategy().id());
        json.object(
                "parameters",
                () -> {
                    for (var each : run.strategy().parameters().entrySet()) {
                        json.text(each.getKey(), each.getValue());
                    }
                });
        json.text("data", data(run));
        json.number("totalReturn", run.outcome().totalReturn());
        json.whole("trades", run.outcome().trades());
        json.text("hash", run.outcome().hash());
    }

    private static String parameters(StoredRun run) {
        return run.strategy().parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().replaceFirst("\\.0$", ""))
                .collect(Collectors.joining(" "));
    }

    private static String data(StoredRun run) {
        return run.bars().stream()
                .map((BarsRead bars) -> bars.instrument().id() + " " + bars.period())
                .collect(Collectors.joining(", "));
    }
}
