package alchemist.app.cli;

import alchemist.datalake.lake.Lake;
import alchemist.datalake.lake.LakeException;
import alchemist.datalake.parquet.SqlRows;
import alchemist.datalake.query.LakeSql;
import alchemist.engine.model.InstrumentRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Asks the lake in SQL. */
@Command(
        name = "sql",
        description = {
            "Run a SELECT over the lake's bars (DuckDB's SQL, read-only). The view 'bars' has the"
                    + " columns",
            "instrument, period, time (UTC), open, high, low, close, volume, trades, vwap,"
                    + " buy_volume.",
            ""
        })
final class LakeSqlCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            paramLabel = "SELECT",
            description =
                    "For example: \"select instrument, count(*) from bars group by instrument\".")
    private String sql = "";

    @Option(names = "--csv", description = "Print comma-separated values instead of a table.")
    private boolean csv;

    LakeSqlCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CommandException, LakeException {
        try (Lake lake = Lake.open(session.home().root(), new InstrumentRegistry())) {
            lake.notes().forEach(session.err()::println);
            if (csv) {
                new LakeSql(lake).select(sql, new CsvLines());
            } else {
                Table table = new Table();
                new LakeSql(lake).select(sql, table);
                table.print();
            }
        }
        return ExitCode.DONE;
    }

    /** Prints rows as they come. */
    private final class CsvLines implements SqlRows {
        @Override
        public void columns(List<String> names) {
            row(names);
        }

        @Override
        public void row(List<String> values) {
            session.out().println(String.join(",", values.stream().map(this::quoted).toList()));
        }

        private String quoted(String value) {
            return value.matches("[^,\"\\r\\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
        }
    }

    /** Keeps all rows, because columns are as wide as their widest value. */
    private final class Table implements SqlRows {
        private List<String> headings = List.of();
        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public void columns(List<String> names) {
            headings = names;
        }

        @Override
        public void row(List<String> values) {
            rows.add(values);
        }

        void print() {
            new TextTable(headings.toArray(String[]::new))
                    .lines(rows)
                    .forEach(session.out()::println);
        }
    }
}
