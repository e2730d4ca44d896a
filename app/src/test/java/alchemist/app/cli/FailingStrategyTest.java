package alchemist.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alchemist.app.home.StrategyCatalog;
import alchemist.app.report.Json;
import alchemist.engine.model.Bar;
import alchemist.engine.model.Instrument;
import alchemist.engine.order.Side;
import alchemist.engine.strategy.SingleInstrumentStrategy;
import alchemist.engine.strategy.Strategy;
import alchemist.engine.strategy.StrategyProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class FailingStrategyTest {

    @TempDir Path folder;

    @Test
    void resultGoesUpToTheFailureAndTheExitCodeSaysSo() throws IOException {
        Path json = folder.resolve("r.json");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Terminal terminal =
                new Terminal(
                        out, new PrintStream(err, true, StandardCharsets.UTF_8), Map.of(), false);
        StrategyCatalog strategies = new StrategyCatalog(List.of(new Stumbling()));
        int exitCode =
                Cli.run(
                        new String[] {
                            "backtest",
                            "--strategy=stumbling",
                            "--data=" + SampleBars.days(folder, 50),
                            "--json=" + json
                        },
                        new Session(terminal, new NoScreens(), () -> strategies));
        assertEquals(1, exitCode);
        String sentence = err.toString(StandardCharsets.UTF_8).strip();
        assertEquals(1, sentence.lines().count(), sentence);
        assertTrue(sentence.startsWith("The strategy stumbling failed and was stopped"), sentence);
        assertTrue(sentence.contains("a stone in the way"), sentence);
        Json result = Json.parse(Files.readString(json));
        assertEquals(false, result.at("completed"));
        assertTrue(result.text("failure").contains("a stone in the way"));
        assertEquals(1, result.list("fills").size());
    }

    /** Buys at the first bar and throws at the tenth. */
    private static final class Stumbling implements StrategyProvider<Stumbling.Nothing> {

        /** No parameters. */
        public record Nothing() {}

        @Override
        public String id() {
            return "stumbling";
        }

        @Override
        public String description() {
            return "Falls over.";
        }

        @Override
        public Nothing defaults() {
            return new Nothing();
        }

        @Override
        public Strategy create(Nothing parameters) {
            return new SingleInstrumentStrategy() {
                private int bars;

                @Override
                public void onBar(Instrument instrument, Bar bar) {
                    if (++bars == 1) {
                        order(Side.BUY, 1);
                    }
                    if (bars == 10) {
                        throw new IllegalStateException("a stone in the way");
                    }
                }
            };
        }
    }
}
